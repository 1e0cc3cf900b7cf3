// Many games of one scenario, counted: which cards came up, how games end and how long they are, who wins.
import type { Happening } from '../sim/record.ts';
import type { World } from '../sim/world.ts';
import { pairOf, type SampleStep, sampleGame } from './sample.ts';
import { won } from './worth.ts';

/** The players of a trial, weakest first. Games are dealt to them in turn, each set of five on one seed. */
export const TRIAL_PLAYERS = [
  'random',
  'first-option',
  'weakest-first',
  'reactive',
  'signal-reader',
] as const;
export type TrialPlayer = (typeof TRIAL_PLAYERS)[number];

export interface PlayerScore {
  readonly games: number;
  /** Games in which the state survived and both priorities were met. */
  readonly wins: number;
}

export interface Tally {
  /** Games played to their end. */
  readonly games: number;
  /** In how many games each card came up at least once, by "event:E01", "directive:leak", "move:...", "ending:...". */
  readonly cards: ReadonlyMap<string, number>;
  /** How many games lasted so many turns. */
  readonly lengths: ReadonlyMap<number, number>;
  readonly players: Readonly<Record<TrialPlayer, PlayerScore>>;
}

/** The card that a happening shows to have come up; null for happenings without one. */
export function cardOf(happening: Happening): string | null {
  switch (happening.kind) {
    case 'news':
    case 'asked':
      return `event:${happening.event}`;
    case 'directive':
      return `directive:${happening.directive}`;
    case 'move':
      return happening.move === null ? null : `move:${happening.move}`;
    case 'step':
    case 'beijing':
      return `move:${happening.move}`;
    case 'faction':
      return `faction:${happening.faction}`;
    case 'actor':
      return `actor:${happening.actor}`;
    case 'ended':
      return `ending:${happening.ending}`;
    default:
      return null;
  }
}

const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Plays up to `games` games and returns the count so far after each one. The same world gives the same counts. */
export function* trial(world: World, games: number): Generator<Tally, void> {
  const cards = new Map<string, number>();
  const lengths = new Map<number, number>();
  const players = Object.fromEntries(TRIAL_PLAYERS.map(name => [name, { games: 0, wins: 0 }])) as Record<
    TrialPlayer,
    { games: number; wins: number }
  >;
  for (let n = 0; n < games; n++) {
    const player = TRIAL_PLAYERS[n % TRIAL_PLAYERS.length] as TrialPlayer;
    const round = Math.floor(n / TRIAL_PLAYERS.length);
    const seen = new Set<string>();
    let last: SampleStep | null = null;
    for (const step of sampleGame(world, `trial-${round}`, player, pairOf(world, round))) {
      for (const happening of step.happenings) {
        const card = cardOf(happening);
        if (card !== null) seen.add(card);
      }
      last = step;
    }
    for (const card of seen) add(cards, card);
    if (last) add(lengths, last.view.turn);
    players[player].games += 1;
    if (last && won(world, last.state)) players[player].wins += 1;
    yield { games: n + 1, cards, lengths, players };
  }
}
