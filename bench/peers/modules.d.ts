/* What the pages use of the peers, whose packages are installed by `npm run bench` alone. */

declare module 'vis-timeline/standalone' {
  export class DataSet<T> {
    constructor(items: readonly T[]);
  }
  export class Timeline {
    constructor(
      element: HTMLElement,
      items: DataSet<{ id: number; content: string; start: number; end?: number; group: number }>,
      groups: DataSet<{ id: number; content: string }>,
      options: Readonly<Record<string, unknown>>,
    );
  }
}

declare module '@knight-lab/timelinejs' {
  export class Timeline {
    constructor(
      element: HTMLElement,
      story: { events: readonly unknown[] },
      options: Readonly<Record<string, unknown>>,
    );
  }
}

declare module 'timelines-chart' {
  interface Chart {
    (element: HTMLElement): Chart;
    data(groups: readonly unknown[]): Chart;
    width(px: number): Chart;
    maxHeight(px: number): Chart;
    zQualitative(is: boolean): Chart;
    enableAnimations(are: boolean): Chart;
  }
  const make: () => Chart;

  export { make as default };
}

declare module 'd3-milestones' {
  interface Chart {
    mapping(fields: Readonly<Record<string, string>>): Chart;
    parseTime(format: string): Chart;
    aggregateBy(unit: string): Chart;
    render(events: readonly unknown[]): Chart;
  }
  const make: (element: string) => Chart;

  export { make as default };
}

declare module 'react-calendar-timeline' {
  import type { FunctionComponent } from 'react';

  type Timeline = FunctionComponent<Readonly<Record<string, unknown>>>;
  const library: Timeline | { readonly default: Timeline };

  export { library as default };
}
