/**
 * The root codes of CAMEO for PLOVER's, as PLOVER's own table of conversion has them (CAMEO2PLOVER, 17 September 2021).
 * Where several roots became one code, the root that bears its meaning.
 */
const roots: Readonly<Record<string, string>> = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '08',
  RETREAT: '08',
  DEMAND: '10',
  ACCUSE: '11',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
  COERCE: '17',
  ASSAULT: '18',
};

/** CAMEO's root code for a PLOVER code, with two digits; '' where there is none. */
export function cameoRoot(plover: string): string {
  return Object.hasOwn(roots, plover) ? (roots[plover] ?? '') : '';
}
