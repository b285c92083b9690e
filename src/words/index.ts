export { interfaceLanguage, type Language, languages, readLanguage } from './language.ts';
export { offers, ownNames, preferredLanguage } from './offers.ts';
export {
  type Catalogue,
  frame,
  more,
  page,
  read,
  say,
  share,
  speak,
  spokenLanguage,
  take,
  views,
} from './speaking.ts';
