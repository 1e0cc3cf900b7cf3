// What the first screen is told: scenarios that can be played and games that were saved. Plain data, no loader behind it.

export interface PriorityEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** How it is judged: "Sovereignty at least 80". */
  readonly threshold?: string;
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
}

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
}
