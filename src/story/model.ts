import type {
  ActorRecord,
  CorrectionRecord,
  IssueRecord,
  LinkRecord,
  OutletRecord,
  PlaceRecord,
} from './schema.ts';
import type { Relation, Shape, SourceType } from './vocabulary.ts';

/** A day, as the number of days since 1970-01-01; no time zone: a day is a day at the event's own place. */
export type Day = number & { readonly __unit: 'day' };

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One end of a date, as precise as it was written. Half-open: [from, to). */
export interface DatePoint {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
  /** EDTF '~': about. */
  readonly approximate: boolean;
  /** EDTF '?': possibly. */
  readonly uncertain: boolean;
  /** EDTF 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: 21 | 22 | 23 | 24;
}

/** A parsed EDTF date. A single date has the same point at both ends; an open or unknown end is null. */
export interface StoryDate {
  readonly edtf: string;
  /** Half-open range of days; an open end reaches as far as the known end. */
  readonly from: Day;
  readonly to: Day;
  readonly start: DatePoint | null;
  readonly end: DatePoint | null;
  readonly interval: boolean;
}

export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** JSON path in the file, such as 'events[12].date'. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** The event concerned, where there is one. */
  readonly event?: string;
}

export interface Kind {
  readonly id: string;
  readonly name: string;
  readonly plural: string;
  /** The top of the chain of broader kinds; the kind's own id where it has none. */
  readonly broadest: string;
  readonly shape: Shape;
  readonly join: boolean;
  readonly plover?: string;
  readonly description?: string;
}

/** A lane; the last one is always 'others'. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly code: string;
  readonly colour: number;
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly text: string;
  readonly from: Day;
  readonly to: Day;
  readonly events: readonly string[];
}

export interface Actor extends ActorRecord {
  /** Index into the story's lanes. */
  readonly lane: number;
}

/** The lists of a story whose records have texts that a translation may give. */
export type TranslatedList =
  | 'lanes'
  | 'kinds'
  | 'issues'
  | 'places'
  | 'chapters'
  | 'actors'
  | 'outlets'
  | 'events';

/** Texts in another language: by the id of the record, then by the field in which the original stands. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A story's texts in another language; those that it lacks are shown in the story's own. */
export interface Translation extends Readonly<Record<TranslatedList, Texts>> {
  /** BCP 47. */
  readonly language: string;
  /** Title, description and method of the story. */
  readonly head: Readonly<Record<string, string>>;
  /** By event. */
  readonly summaries: Readonly<Record<string, string>>;
  /** By event, in the order of its accounts; null for a claim that is not translated. */
  readonly claims: Readonly<Record<string, readonly (string | null)[]>>;
  /** By event, in the order of its expectations: their labels. */
  readonly expected: Readonly<Record<string, readonly (string | null)[]>>;
}

/** How widely an event is reported, so that filters need not wait for the accounts. */
export interface Coverage {
  readonly accounts: number;
  readonly sources: number;
  /** ISO codes, sorted; '' for sources without a country. */
  readonly countries: readonly string[];
  readonly types: readonly SourceType[];
}

export interface StoryEvent {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly date: StoryDate;
  readonly kind: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly place: string | null;
  readonly issues: readonly string[];
  readonly weight: 1 | 2 | 3;
  readonly happened: boolean;
  readonly links: readonly LinkRecord[];
  /** Links of other events to this one. */
  readonly linkedFrom: readonly { readonly from: string; readonly relation: Relation }[];
  /** Day of report, see knowledge.ts; null for what did not happen. */
  readonly reported: Day | null;
  /** True where no source of the time is in the story and `reported` is the event's last day. */
  readonly reportedLater: boolean;
  /** Other dates that accounts give. */
  readonly otherDates: readonly StoryDate[];
  readonly coverage: Coverage;
  /** In the story's own language, where those above are translated. */
  readonly original?: { readonly title: string; readonly label: string };
}

/** What the first view needs: everything but summaries, accounts, positions and sources. Events in order of time, then id. */
export interface StoryCore {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly contact: {
    readonly name: string;
    readonly email?: string | undefined;
    readonly url?: string | undefined;
  };
  readonly focus: { readonly from: Day; readonly to: Day } | null;
  readonly lanes: readonly Lane[];
  readonly kinds: readonly Kind[];
  readonly issues: readonly IssueRecord[];
  readonly places: readonly PlaceRecord[];
  readonly chapters: readonly Chapter[];
  readonly opening: string | null;
  readonly method: string | null;
  readonly actors: readonly Actor[];
  readonly events: readonly StoryEvent[];
  /** What was wrong with the story's files; broken records are left out. */
  readonly problems: readonly Problem[];
  /** That in which the story is shown, as far as there is one; none in the story's own language. See translated.ts. */
  readonly translation?: Partial<Translation>;
  /** What it is in its own language. */
  readonly original?: Omit<StoryCore, 'events' | 'problems'>;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly titleSupplied: boolean;
  readonly outlet: string;
  readonly origin: string | null;
  readonly url: string;
  readonly published: string | null;
  /** The day from which it counts as known: of a month its last day; null where undated. */
  readonly publishedBy: Day | null;
  readonly language: string;
  readonly type: SourceType;
  readonly archived: string | null;
}

export interface Account {
  readonly event: string;
  readonly source: string;
  /** Ids of outlets or actors whom the source credits. */
  readonly attributed: readonly string[];
  readonly speaker: string | null;
  readonly aspect: string | null;
  readonly claim: string;
  /** The claim in the story's own language, where the one above is translated. */
  readonly original?: string;
  readonly quote: string | null;
  readonly dates: StoryDate | null;
  /** Ids of the voices: whom it credits, else the origin of the text, else its outlet. */
  readonly voices: readonly string[];
  /** Id of the outlet that first reported it. */
  readonly origin: string;
  /** Index of the voice's lane, or null for a voice of no country. */
  readonly side: number | null;
  /** Day from which the account counts as known; see knowledge.ts. */
  readonly known: Day;
  readonly undated: boolean;
}

export interface Position {
  readonly event: string;
  readonly actor: string;
  readonly issue: string;
  readonly stance: string;
  readonly source: string;
  readonly known: Day;
}

export interface Expectation {
  readonly of: string;
  readonly asOf: Day;
  readonly date: StoryDate | null;
  readonly label: string;
  /** The label in the story's own language, where the one above is translated. */
  readonly original?: string;
  readonly note: string | null;
  readonly source: string;
}

/** The rest of a story: who says what. Loaded after the first view. */
export interface StoryDetail {
  /** Summaries of the events, by id. */
  readonly summaries: Readonly<Record<string, string>>;
  readonly outlets: readonly OutletRecord[];
  readonly sources: readonly Source[];
  readonly accounts: readonly Account[];
  readonly positions: readonly Position[];
  readonly expectations: readonly Expectation[];
  readonly corrections: readonly CorrectionRecord[];
  /** What is translated of the above, in the story's own language. */
  readonly originals?: Pick<StoryDetail, 'outlets' | 'summaries' | 'expectations'>;
}
