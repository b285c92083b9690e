import type { Frame } from '../en/frame.ts';

export const frame: Frame = {
  events: '事件',
  notKnown: '尚不为人知',
  notKnownThen: '当日尚不为人知',
  twoFingers: '双指移动和缩放',
  wheelZooms: key => `${key} + 滚轮缩放`,
  controlKey: 'Ctrl',
  andDrag: zoom => `${zoom} · 拖动平移`,
  openFull: '打开完整时间线',
  asKnown: day => `截至${day}所知`,
  toldBy: name => `仅看${name}`,
  asKnownCount: day => ['截至', day, '：'],
};
