/* What the shell opens on demand, in one script: each part alone would cost a request and weigh little. */

export { ChoiceLines } from './ChoiceLines.tsx';
export { EventList } from './EventList.tsx';
export { EventTaking } from './EventTaking.tsx';
export { FilterList } from './FilterList.tsx';
export { GuideOffer, offerGuide } from './GuideOffer.tsx';
export { KeysDialog } from './KeysDialog.tsx';
export { LanguageList } from './LanguageList.tsx';
export { LanguageOffer, offerLanguage } from './LanguageOffer.tsx';
export { Live } from './Live.tsx';
export { NothingMatches } from './NothingMatches.tsx';
export { ProblemList } from './ProblemList.tsx';
export { SearchResults } from './SearchResults.tsx';
export { SourceAside } from './SourceAside.tsx';
export { toldMask } from './toldMask.ts';
