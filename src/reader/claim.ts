/** A stretch of a claim: our own words, or an official's public words. */
export interface ClaimPart {
  readonly text: string;
  readonly quoted: boolean;
  /** Where in the claim it starts; for a quote that follows the claim, the claim's length. */
  readonly at: number;
}

const outerMarks = /^[\s"“”„«»「『]+|[\s"“”„«»」』]+$/g;

/**
 * A claim with its quote in its place: where the claim holds the quoted words, they are marked there, with the
 * claim's own quotation marks taken off; otherwise the quote follows the claim.
 */
export function claimParts(claim: string, quote: string | null): readonly ClaimPart[] {
  const said = quote?.replace(outerMarks, '') ?? '';
  if (!said) return [{ text: claim, quoted: false, at: 0 }];
  const at = claim.indexOf(said);
  if (at < 0) {
    return [
      { text: `${claim} `, quoted: false, at: 0 },
      { text: said, quoted: true, at: claim.length },
    ];
  }
  const end = at + said.length;
  const before = claim.slice(0, at).replace(/["“„«「『]$/, '');
  const after = claim.slice(end).replace(/^["”“»」』]/, '');
  return [
    { text: before, quoted: false, at: 0 },
    { text: said, quoted: true, at },
    { text: after, quoted: false, at: end },
  ].filter(part => part.text !== '');
}
