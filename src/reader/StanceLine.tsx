import type { Day, Stance } from '../story/index.ts';

/** CSS px; the points must not be cut at the ends. */
const line = { width: 132, height: 12, inset: 5, earlier: 3, now: 4.5 };

/** When an actor spoke of an issue: a point for each position within the stretch, the standing one filled. */
export function StanceLine({
  now,
  before,
  span,
  colour,
}: {
  readonly now: Stance;
  readonly before: readonly Stance[];
  readonly span: { readonly from: Day; readonly to: Day };
  readonly colour: number;
}) {
  const middle = line.height / 2;
  const room = line.width - 2 * line.inset;
  const xOf = (day: Day) => {
    const share = (day - span.from) / Math.max(1, span.to - span.from);
    return Number((line.inset + room * Math.min(1, Math.max(0, share))).toFixed(1));
  };
  const earlier = before.filter(({ day }) => day >= span.from);
  return (
    <svg
      className={`rd-stance-line rd-fill-${colour}`}
      width={line.width}
      height={line.height}
      viewBox={`0 0 ${line.width} ${line.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M${line.inset},${middle}H${line.width - line.inset}`} />
      {[...new Set(earlier.map(({ day }) => day))].map(day => (
        <circle key={day} className="rd-stance-earlier" cx={xOf(day)} cy={middle} r={line.earlier} />
      ))}
      {now.day >= span.from && <circle cx={xOf(now.day)} cy={middle} r={line.now} />}
    </svg>
  );
}
