import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibliography, bibliographyFile, cite } from '../../src/taking/citing.ts';
import type { CslItem } from '../../src/taking/csl.ts';
import { htmlOf, textOf } from '../../src/taking/runs.ts';
import { bibliographyFormats, type CitationStyle, citationStyles } from '../../src/taking/styles.ts';
import { items } from './items.ts';

type Name = keyof typeof items;
const names = Object.keys(items) as Name[];

/* As the handbooks have it: no author, no date, a month alone, titles in Korean and Chinese script, documents of states. */
const expected: Readonly<Record<CitationStyle, Readonly<Record<Name, string>>>> = {
  apa: {
    article: 'Xi, Kim hold talks in Dalian. (2018, May 8). Xinhua. https://example.org/xinhua',
    carried:
      'Reuters. (n.d.). Leaders meet by the sea. The Straits Times. Retrieved November 28, 2026, from https://example.org/straits-times',
    document:
      'White House. (2018, June 12). Joint statement of the two leaders. https://example.org/white-house',
    korean: '김정은 위원장 신년사. (2019, January). Yonhap. https://example.org/yonhap',
    chinese: '习近平同金正恩会谈. (n.d.). 新华网. Retrieved November 28, 2026, from https://example.org/zh',
    ours: 'United Nations. (2010). [Status of the convention]. https://example.org/un',
    event:
      'Kim and Xi hold talks in Beijing, 8 January 2019. (n.d.). The Korean-Peninsula Talks; Démarche. Retrieved November 28, 2026, from https://example.org/s/?event=2019-01-08-xi-kim-talks',
    view: 'The Korean-peninsula talks: 1 May 2018 to 30 June 2018. (n.d.). Démarche. Retrieved November 28, 2026, from https://example.org/s/?from=2018-05-01&to=2018-06-30',
  },
  mla: {
    article: '“Xi, Kim Hold Talks in Dalian.” Xinhua, 8 May 2018, https://example.org/xinhua.',
    carried:
      'Reuters. “Leaders Meet by the Sea.” The Straits Times, https://example.org/straits-times. Accessed 28 Nov. 2026.',
    document:
      'White House. Joint Statement of the Two Leaders. 12 June 2018, https://example.org/white-house.',
    korean:
      '“김정은 위원장 신년사.” Yonhap, Jan. 2019, https://example.org/yonhap. Internet Archive, https://web.archive.org/web/2019/https://example.org/yonhap.',
    chinese: '“习近平同金正恩会谈.” 新华网, https://example.org/zh. Accessed 28 Nov. 2026.',
    ours: 'United Nations. [Status of the Convention]. 2010, https://example.org/un.',
    event:
      '“Kim and Xi Hold Talks in Beijing, 8 January 2019.” The Korean-Peninsula Talks, Démarche, https://example.org/s/?event=2019-01-08-xi-kim-talks. Accessed 28 Nov. 2026.',
    view: '“The Korean-Peninsula Talks: 1 May 2018 to 30 June 2018.” Démarche, https://example.org/s/?from=2018-05-01&to=2018-06-30. Accessed 28 Nov. 2026.',
  },
  chicago: {
    article: 'Xinhua. 2018. “Xi, Kim Hold Talks in Dalian,” May 8, 2018. https://example.org/xinhua.',
    carried:
      'Reuters. n.d. “Leaders Meet by the Sea.” The Straits Times. Accessed November 28, 2026. https://example.org/straits-times.',
    document:
      'White House. 2018. “Joint Statement of the Two Leaders.” June 12, 2018. https://example.org/white-house.',
    korean: 'Yonhap. 2019. “김정은 위원장 신년사,” January 2019. https://example.org/yonhap.',
    chinese: '“习近平同金正恩会谈.” n.d. 新华网. Accessed November 28, 2026. https://example.org/zh.',
    ours: 'United Nations. 2010. “[Status of the Convention].” 2010. https://example.org/un.',
    event:
      '“Kim and Xi Hold Talks in Beijing, 8 January 2019.” n.d. The Korean-Peninsula Talks. Démarche. Accessed November 28, 2026. https://example.org/s/?event=2019-01-08-xi-kim-talks.',
    view: '“The Korean-Peninsula Talks: 1 May 2018 to 30 June 2018.” n.d. Démarche. Accessed November 28, 2026. https://example.org/s/?from=2018-05-01&to=2018-06-30.',
  },
  harvard: {
    article:
      'Xinhua (2018) ‘Xi, Kim hold talks in Dalian’, 8 May. Available at: https://example.org/xinhua (Accessed: 28 November 2026).',
    carried:
      'Reuters (no date) ‘Leaders meet by the sea’, The Straits Times. Available at: https://example.org/straits-times (Accessed: 28 November 2026).',
    document:
      'White House (2018) Joint statement of the two leaders. Available at: https://example.org/white-house (Accessed: 28 November 2026).',
    korean:
      'Yonhap (2019) ‘김정은 위원장 신년사’, January. Available at: https://example.org/yonhap (Accessed: 28 November 2026).',
    chinese:
      '习近平同金正恩会谈 (no date) 新华网. Available at: https://example.org/zh (Accessed: 28 November 2026).',
    ours: 'United Nations (2010) [Status of the convention]. Available at: https://example.org/un (Accessed: 28 November 2026).',
    event:
      'Kim and Xi hold talks in Beijing, 8 January 2019 (no date) The Korean-peninsula talks. Démarche. Available at: https://example.org/s/?event=2019-01-08-xi-kim-talks (Accessed: 28 November 2026).',
    view: 'The Korean-peninsula talks: 1 May 2018 to 30 June 2018 (no date) Démarche. Available at: https://example.org/s/?from=2018-05-01&to=2018-06-30 (Accessed: 28 November 2026).',
  },
};

describe.each(citationStyles)('In the style "%s"', style => {
  it.each(names)('the item "%s" is written as its handbook has it', name => {
    expect(textOf(cite(items[name], style))).toBe(expected[style][name]);
  });
});

describe('A citation', () => {
  it('sets the name of what holds the page in italics, for the clipboard too', () => {
    expect(cite(items.article, 'mla')[1]).toEqual({ text: 'Xinhua', italic: true });
    expect(htmlOf(cite(items.article, 'mla'))).toContain('<i>Xinhua</i>, 8 May 2018');
  });

  it('takes nothing of a title for markup of the page', () => {
    const title = 'A & B <img src=x onerror=alert(1)> <script>alert(1)</script>';
    const runs = cite({ ...items.article, title }, 'apa');
    expect(textOf(runs)).toContain('A & B');
    expect(htmlOf(runs)).not.toMatch(/<(?!\/?i>)/);
  });

  it('names an archived copy in MLA alone, where the handbook asks for it', () => {
    const naming = citationStyles.filter(style => textOf(cite(items.korean, style)).includes('archive.org'));
    expect(naming).toEqual(['mla']);
  });
});

describe('A bibliography', () => {
  it('has letters where an author’s years coincide, and the style’s own order', () => {
    const other = { ...items.document, id: 'other', title: 'Another statement' };
    const lines = bibliography([items.document, other, items.article], 'apa').map(textOf);
    expect(lines.map(line => line.slice(0, 24))).toEqual([
      'White House. (2018a, Jun',
      'White House. (2018b, Jun',
      'Xi, Kim hold talks in Da',
    ]);
  });

  it('keeps two items of one id apart', () => {
    const twice = [items.article, { ...items.carried, id: items.article.id }];
    expect(bibliography(twice, 'apa')).toHaveLength(2);
    expect(JSON.parse(bibliographyFile(twice, 'csl-json'))).toHaveLength(2);
  });

  it('of nothing is empty', () => {
    expect(bibliography([], 'apa')).toEqual([]);
    expect(JSON.parse(bibliographyFile([], 'csl-json'))).toEqual([]);
  });
});

describe('A file for a reference manager', () => {
  it('is BibTeX with the scripts of its titles and months by BibTeX’s own names', () => {
    const text = bibliographyFile([items.korean, items.article], 'bibtex');
    expect(text).toContain('@article{yonhap-2019-01,');
    expect(text).toContain('title = {김정은 위원장 신년사}');
    expect(text).toContain('month = jan,');
    expect(text).toContain('month = may # "~8"');
    expect(text).toContain('note = {Archived at https://web.archive.org');
  });

  it('is BibTeX that says where an event’s page belongs and when it was seen', () => {
    expect(bibliographyFile([items.event], 'bibtex')).toContain(
      'note = {In: The Korean-peninsula talks. [Online; accessed 2026-11-28]}',
    );
  });

  it('is BibTeX that LaTeX can set, whatever stands in a title or a name', () => {
    const text = bibliographyFile(
      [{ ...items.carried, title: 'R&D at 5% of #1_x {a} $2 ~ ^ \\ <b>', author: [{ literal: 'A & B_C' }] }],
      'bibtex',
    );
    expect(text).toContain(
      String.raw`title = {R\&{D} at 5\% of \#1\_x \{a\} \$2 \textasciitilde{} \textasciicircum{} \textbackslash{} \textless{}b\textgreater{}}`,
    );
    expect(text).toContain(String.raw`author = {{A \& B\_C}}`);
  });

  it('is BibTeX that counts no brace of an address', () => {
    const text = bibliographyFile([{ ...items.article, URL: 'https://example.org/?a={b&c_d' }], 'bibtex');
    expect(text).toContain('url = {https://example.org/?a=%7Bb&c_d}');
  });

  it('is BibTeX that gives titles back as they were', () => {
    const title = fc
      .string({ unit: fc.constantFrom(...'aZ9 &%$#_{}~^<>\\’한中é.:'), minLength: 1, maxLength: 30 })
      .map(text => text.trim().replace(/\s+/g, ' '))
      .filter(text => text !== '');
    fc.assert(
      fc.property(title, text => {
        const file = bibliographyFile([{ ...items.article, title: text }], 'bibtex');
        const [read] = new Cite(file).data;
        expect(read?.title?.replace(/<\/?span[^>]*>/g, '')).toBe(text);
      }),
    );
  });

  it('is RIS with the days of publication and access', () => {
    const lines = bibliographyFile([items.article, items.korean], 'ris').split('\r\n');
    expect(lines.slice(0, 10)).toEqual([
      'TY  - NEWS',
      'ID  - xinhua-2018-05-08',
      'TI  - Xi, Kim hold talks in Dalian',
      'T2  - Xinhua',
      'PY  - 2018',
      'DA  - 2018/05/08/',
      'LA  - en',
      'UR  - https://example.org/xinhua',
      'Y2  - 2026/11/28/',
      'ER  - ',
    ]);
    expect(lines).toContain('DA  - 2019/01//');
    expect(lines).toContain('N1  - Archived at https://web.archive.org/web/2019/https://example.org/yonhap');
  });

  it('is CSL-JSON that is the items themselves', () => {
    expect(JSON.parse(bibliographyFile([items.korean, items.chinese], 'csl-json'))).toEqual([
      items.korean,
      items.chinese,
    ]);
  });

  it('holds every item, whatever stands in its title', () => {
    const item = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter(title => title.trim() !== '')
      .map((title): CslItem => ({ ...items.article, title }));
    const counts = { bibtex: /^@/gm, ris: /^TY {2}- /gm, 'csl-json': /"type"/g };
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), cited => {
        for (const format of bibliographyFormats) {
          expect(bibliographyFile(cited, format).match(counts[format])).toHaveLength(cited.length);
        }
        expect(bibliography(cited, 'apa')).toHaveLength(cited.length);
      }),
      { numRuns: 40 },
    );
  });
});
