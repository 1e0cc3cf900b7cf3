// The gallery is printed into the page by the build (see vite.config.ts), so that the first screen needs no loader.
declare module 'virtual:gallery' {
  /** Playable scenarios in the gallery's order. `file` is the path inside the scenario folder. */
  export const gallery: readonly {
    readonly id: string;
    readonly file: string;
    readonly title: string;
    readonly summary: string;
    readonly period: string;
    readonly turns: number;
    readonly minutes: number;
    readonly dataDate: string;
    readonly contentNote: string;
    readonly calendar: import('../words/dates.ts').Calendar;
    readonly priorities: readonly {
      readonly id: string;
      readonly title: string;
      readonly text: string;
      readonly threshold: string;
    }[];
    readonly brigades: { readonly west: number; readonly east: number };
    readonly railTurns?: number;
    readonly gallery?: import('../panels/pages/first/entries.ts').GalleryWords;
    readonly assumptions: readonly import('../panels/pages/first/entries.ts').AssumptionEntry[];
    readonly teacher: import('../panels/pages/first/entries.ts').TeacherEntry;
    readonly startNote?: string;
    /** Language the file is written in, where it is not English. */
    readonly language?: string;
    readonly westName?: string;
    readonly map?: import('../panels/pages/first/entries.ts').MapEntry;
    /** The same in other languages, by their codes. */
    readonly translations: Readonly<Record<string, import('../panels/pages/first/entries.ts').GalleryEntry>>;
    /** Id of its second part. */
    readonly next?: string;
  }[];
}
