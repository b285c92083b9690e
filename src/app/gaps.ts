/* What measures the time between two lanes' meetings, in one script; its drawing comes with what lies over the line. */

export { GapBar } from './GapBar.tsx';
export { GapMenu } from './GapMenu.tsx';
