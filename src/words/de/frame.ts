import type { Frame } from '../en/frame.ts';

export const frame: Frame = {
  events: 'Ereignisse',
  notKnown: 'Noch nicht bekannt',
  notKnownThen: 'An diesem Tag noch nicht bekannt',
  twoFingers: 'Mit zwei Fingern verschieben und zoomen',
  wheelZooms: key => `${key} + Mausrad zoomt`,
  controlKey: 'Strg',
  andDrag: zoom => `${zoom} · Ziehen verschiebt`,
  openFull: 'Ganze Zeitleiste öffnen',
  asKnown: day => `Kenntnisstand ${day}`,
  toldBy: name => `nach ${name}`,
  asKnownCount: day => ['Kenntnisstand ', day, ': '],
};
