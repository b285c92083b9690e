import { useSyncExternalStore } from 'react';
import { frame } from '../words/index.ts';
import { useFullAddress } from './fullAddress.ts';
import { gestureHint } from './gestureHint.ts';

const never = () => () => {};
const hint = () => gestureHint().all;

/** How to move in the chart, and the way out of the frame. */
export function Foot({ full }: { readonly full: string }) {
  const words = useSyncExternalStore(never, hint, () => '');
  const href = useFullAddress(full);
  return (
    <footer className="em-foot">
      <p className="em-hint">{words}</p>
      <p>
        <a href={href} target="_blank" rel="noopener">
          {frame.openFull}
        </a>
        <span className="em-name"> · Démarche</span>
      </p>
    </footer>
  );
}
