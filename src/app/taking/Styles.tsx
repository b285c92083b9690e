import { useState } from 'react';
import { type CitationStyle, citationStyles, styleNames } from '../../taking/index.ts';
import { take } from '../../words/index.ts';
import { remember, remembered } from '../device.ts';

const name = 'citation-style';

/** The style in which citations are written; the last one chosen, where the device remembers it. */
export function useCitationStyle(): readonly [CitationStyle, (style: CitationStyle) => void] {
  const [style, setStyle] = useState<CitationStyle>(
    () => citationStyles.find(known => known === remembered(name)) ?? 'apa',
  );
  const choose = (chosen: CitationStyle) => {
    setStyle(chosen);
    remember(name, chosen);
  };
  return [style, choose];
}

export function StyleChoice({
  style,
  onChoose,
}: {
  readonly style: CitationStyle;
  readonly onChoose: (style: CitationStyle) => void;
}) {
  return (
    <label className="app-take-style">
      {take.style}
      <select
        value={style}
        onChange={({ target }) => onChoose(citationStyles.find(known => known === target.value) ?? style)}
      >
        {citationStyles.map(known => (
          <option key={known} value={known}>
            {styleNames[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
