/* What looking back to a day needs, in one script: it is loaded with the first look. */

export { AheadEntries } from './AheadEntries.tsx';
export { AsOfBar } from './AsOfBar.tsx';
export { AsOfMenu } from './AsOfMenu.tsx';
export { Changes } from './Changes.tsx';
export { lookBack } from './look.ts';
export { OpenedAhead } from './OpenedAhead.tsx';
