// What the games of a measurement are counted into. Tallies of different games can be put together in any order:
// the result is the same as if one machine had played them all.

/** One game: its number, whether it was won (0 or 1), turns played, index of the ending, index of Beijing's type. */
export type GameRow = readonly [n: number, won: 0 | 1, turns: number, ending: number, type: number];

export type Counts = Record<string, number>;

/** Games of one player in one setting. */
export interface Series {
  /** Sorted by number. */
  readonly games: GameRow[];
  /** In how many games a card came up at least once: "event:E01", "directive:...", "ending:...", ... */
  readonly cards: Counts;
  /** In how many turns it was ordered: "directive:...", "directive:" for none, "stance:warm", "answer:E01:A", ... */
  readonly picks: Counts;
  /** In how many turns it could have been ordered: "directive:...", "answer:E01:A". */
  readonly chances: Counts;
  /** Shown odds and what came: "7 shown" and "7 came" for odds of seven in twenty; "band" and "in band". */
  readonly odds: Counts;
}

/** By name of the series: the player, "@type" if against one type, "#2" if the same games a second time. */
export type Tally = Record<string, Series>;

export const emptySeries = (): Series => ({ games: [], cards: {}, picks: {}, chances: {}, odds: {} });

/** All games of all tallies, in an order of its own: the same games give the same text, however they were split. */
export function merge(tallies: readonly Tally[]): Tally {
  const names = sorted(tallies.flatMap(tally => Object.keys(tally)));
  return Object.fromEntries(
    names.map(name => [name, mergeSeries(tallies.flatMap(tally => tally[name] ?? []))]),
  );
}

function mergeSeries(all: readonly Series[]): Series {
  return {
    games: all.flatMap(series => series.games).sort((a, b) => a[0] - b[0]),
    cards: sum(all.map(series => series.cards)),
    picks: sum(all.map(series => series.picks)),
    chances: sum(all.map(series => series.chances)),
    odds: sum(all.map(series => series.odds)),
  };
}

function sum(all: readonly Counts[]): Counts {
  const names = sorted(all.flatMap(counts => Object.keys(counts)));
  return Object.fromEntries(
    names.map(name => [name, all.reduce((total, counts) => total + (counts[name] ?? 0), 0)]),
  );
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
}

export function count(counts: Counts, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}
