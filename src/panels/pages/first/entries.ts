// What the first screen is told: scenarios that can be played and games that were saved. Plain data, no loader behind it.

export interface PriorityEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** How it is judged: "Sovereignty at least 80". */
  readonly threshold?: string;
}

/** What the gallery says of a scenario beside title and summary. */
export interface GalleryWords {
  readonly theme: string;
  readonly reading: 'light' | 'medium' | 'heavy';
  readonly teaches: string;
  /** What in it is fact, what report, what fiction. */
  readonly mix: string;
  /** Meant for those who play for the first time: offered to them first. */
  readonly newcomers?: boolean;
}

/** What the player may vary before the game. The first option is as written. */
export interface AssumptionEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
}

export interface TeacherEntry {
  readonly notes: readonly string[];
  readonly cautions: readonly string[];
  /** `turn` counts from 1. */
  readonly pauses: readonly { readonly turn: number; readonly question: string }[];
}

export interface GalleryEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly period: string;
  readonly turns: number;
  readonly minutes: number;
  readonly dataDate: string;
  readonly contentNote: string;
  readonly priorities: readonly PriorityEntry[];
  /** Brigades at each door at the start, for the captions of the map. */
  readonly brigades?: { readonly west: number; readonly east: number };
  /** Turns that a brigade spends on the rails, for the same captions. */
  readonly railTurns?: number;
  readonly gallery?: GalleryWords;
  readonly assumptions?: readonly AssumptionEntry[];
  readonly teacher?: TeacherEntry;
  /** Where the values before the first turn come from. */
  readonly startNote?: string;
  /** Language of the words above; without it English. */
  readonly language?: string;
  /** The same in other languages, by their codes. */
  readonly translations?: Readonly<Record<string, GalleryEntry>>;
  readonly map?: MapEntry;
  /** What stands for the western door where it is not the war in Ukraine. */
  readonly westName?: string;
}

/** What of the painted map the scenario leaves out. */
export interface MapEntry {
  readonly control?: boolean;
  readonly lineOfContact?: boolean;
}

/** Languages a scenario can be read in, that of its file first. */
export const languagesOf = ({ language = 'en', translations = {} }: GalleryEntry): readonly string[] => [
  language,
  ...Object.keys(translations),
];

/** The entry in a language; as written where it has not that one. */
export const entryIn = (entry: GalleryEntry, language: string | null): GalleryEntry =>
  (language !== null && entry.translations?.[language]) || entry;

export interface SaveEntry {
  readonly slot: string;
  /** Given by the player; the automatic save has a fixed one. */
  readonly name: string;
  /** Title of the scenario. */
  readonly scenario: string;
  /** 0-based turn that is to be played next. */
  readonly turn: number;
  readonly turns: number;
  /** "Q1 2027" */
  readonly quarter: string;
  /** ISO time. */
  readonly savedAt: string;
  readonly over: boolean;
}

export interface NewGame {
  /** Id of the scenario. */
  readonly scenario: string;
  readonly seed: string;
  readonly priorities: readonly [string, string];
  /** Option taken of the assumptions that are not as written, by id. */
  readonly assumptions: Readonly<Record<string, string>>;
}
