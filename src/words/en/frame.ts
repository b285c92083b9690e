export const frame = {
  events: 'Events',
  notKnown: 'Not yet known',
  notKnownThen: 'Not yet known on this day',
  twoFingers: 'Two fingers move and zoom',
  wheelZooms: (key: string) => `${key} + wheel zooms`,
  controlKey: 'Ctrl',
  andDrag: (zoom: string) => `${zoom} · drag to pan`,
  openFull: 'Open the full timeline',
  asKnown: (day: string) => `As known on ${day}`,
  toldBy: (name: string) => `told by ${name}`,
  asKnownCount: <N>(day: N) => ['As known on ', day, ': '],
};

export type Frame = typeof frame;
