/* An open event and the panel around it, in one file: the one is not shown without the other. */

export { EventPanel, type EventPanelProps } from './EventPanel.tsx';
export { Panel, type PanelProps } from './Panel.tsx';
