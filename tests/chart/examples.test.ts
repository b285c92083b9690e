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

const beijing = ['Kim in Beijing', 'Moon on the visit', 'China backs talks', 'Moon: summit is near'];
const contacts = ['Kim Yong Chol in Washington', 'Working talks, Stockholm'];
const newYear = ['New Year address', 'Seoul welcomes address', "Trump shows Kim's letter"];
const cairo = ['Pompeo in Cairo'];

describe('January 2019', () => {
  it('is one cluster where a year is 36 px wide, with the parts of each lane', () => {
    const { singles, clusters, parts } = january(0.1);
    expect([singles, clusters.map(members => members.length)]).toEqual([[], [10]]);
    expect(parts).toEqual(['0:4 1:4 2:4 3:2 4:1']);
  });

  it('joins within the month what comes closer than 9 px in a lane, and what its capsule covers', () => {
    // Level 6 has 2.83 px a day: the talks of the 7th and China's word of the 10th are 8.5 px apart.
    const { singles, clusters, parts } = january(3);
    expect(singles).toEqual([...newYear, ...cairo].sort());
    expect(clusters).toEqual([beijing, contacts]);
    expect(parts).toEqual(['1:1 2:2 3:2', '0:2 1:2 2:1 4:1']);
  });

  it('joins within thirds of the month, in capsules that stand at their middle', () => {
    // Level 7 has 3.36 px a day: China's word is out of reach; the capsule of Seoul's two words, amid the first ten
    // days, covers the talks.
    const { singles, clusters } = january(3.4);
    expect(singles).toEqual([...newYear, ...cairo, 'China backs talks'].sort());
    expect(clusters).toEqual([['Kim in Beijing', 'Moon on the visit', 'Moon: summit is near'], contacts]);
  });

  it('stands apart by days, three of the 10th each in its own lane', () => {
    const { singles, clusters, labels } = january(60);
    expect(clusters).toEqual([]);
    expect(singles).toEqual([...beijing, ...contacts, ...newYear, ...cairo].sort());
    expect(labels).toHaveLength(10);
  });
});
