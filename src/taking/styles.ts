export const citationStyles = ['apa', 'mla', 'chicago', 'harvard'] as const;
export const bibliographyFormats = ['bibtex', 'ris', 'csl-json'] as const;

export type CitationStyle = (typeof citationStyles)[number];
export type BibliographyFormat = (typeof bibliographyFormats)[number];

/** By the names that their handbooks have. */
export const styleNames: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA, 7th edition',
  mla: 'MLA, 9th edition',
  chicago: 'Chicago, author-date, 17th edition',
  harvard: 'Harvard (Cite Them Right, 12th edition)',
};

interface FileKind {
  readonly name: string;
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
}

export const formatKinds: Readonly<Record<BibliographyFormat, FileKind>> = {
  bibtex: { name: 'BibTeX', extension: '.bib', mediaType: 'application/x-bibtex' },
  ris: { name: 'RIS', extension: '.ris', mediaType: 'application/x-research-info-systems' },
  'csl-json': { name: 'CSL-JSON', extension: '.json', mediaType: 'application/vnd.citationstyles.csl+json' },
};
