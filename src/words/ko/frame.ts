import type { Frame } from '../en/frame.ts';

export const frame: Frame = {
  events: '사건',
  notKnown: '아직 알려지지 않음',
  notKnownThen: '이날에는 아직 알려지지 않음',
  twoFingers: '두 손가락으로 이동·확대',
  wheelZooms: key => `${key} + 휠로 확대`,
  controlKey: 'Ctrl',
  andDrag: zoom => `${zoom} · 끌어서 이동`,
  openFull: '전체 타임라인 열기',
  asKnown: day => `${day} 기준`,
  toldBy: name => `보도 주체 ${name}`,
  asKnownCount: day => [day, ' 기준: '],
};
