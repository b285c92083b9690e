import { describe, expect, it } from 'vitest';
import { chartIndex, Layout, membersOf } from '../../src/chart/index.ts';
import { winter } from './fixtures.ts';
import { columnsOf, iso, settingsOf } from './stories.ts';

/** What stands alone and what is joined in January 2019 at a zoom, by the labels of the events. */
function january(pxPerDay: number) {
  const data = columnsOf(
    winter.filter(row => row.start >= iso('2019-01-01') && row.start < iso('2019-01-21')),
    5,
  );
  const layout = new Layout(chartIndex(data), null, settingsOf({ rows: [4, 4, 4, 4, 4] }));
  const frame = layout.frame({ from: iso('2019-01-01'), to: iso('2019-02-01') }, pxPerDay);
  const name = (event: number) => data.label(event);
  return {
    singles: frame.marks.map(mark => name(mark.event)).sort(),
    clusters: frame.clusters.map(cluster => membersOf(layout.index, cluster).map(name)),
    parts: frame.clusters.map(cluster =>
      cluster.parts.map(({ lane, count }) => `${lane}:${count}`).join(' '),
    ),
    labels: frame.labels.filter(label => !label.cluster).map(label => `${label.text} in ${label.lane}`),
  };
}

describe('January 2019', () => {
  it('is one cluster where the year has room for no more, with the parts of each lane', () => {
    const { singles, clusters, parts } = january(0.1);
    expect([singles, clusters.map(members => members.length)]).toEqual([[], [9]]);
    expect(parts).toEqual(['0:4 1:4 2:4 3:2 4:1']);
  });

  it('shows thirds of the month where each is 24 px wide', () => {
    expect(january(3).clusters).toEqual([]);
  });

  it('stands apart in days, two talks of 10 January each in their own lane', () => {
    const { singles, clusters } = january(60);
    expect(clusters).toEqual([]);
    expect(singles).toContain('China backs talks');
    expect(singles).toContain('Moon: summit is near');
  });
});
