/** The package ships no types; only its parser is used. */
declare module 'edtf' {
  export interface Constraints {
    readonly level?: 0 | 1 | 2 | 3;
    readonly types?: readonly string[];
    readonly seasonUncertainty?: boolean;
  }
  /** Throws on what it cannot read. Months count from 0; `unspecified` is a bit mask over YYYYMMDD. */
  export function parse(input: string, constraints?: Constraints): unknown;
}
