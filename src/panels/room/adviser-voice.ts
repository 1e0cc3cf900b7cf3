// What an adviser's odds are now, and how often the odds given before were right.
import { type Odds, type TrackRecord, trackRecord } from '../../forecast/advisers.ts';
import type { Game } from '../../session/game.ts';
import { PLANS, type Plan } from '../../sim/slots.ts';
import type { EventCard } from './asked.ts';

export interface Voice {
  /** The reading spoken of: the one the document fits, else the adviser's first. */
  readonly plan: Plan;
  /** Tenths, 0-10. */
  readonly odds: number;
  /** Null while the odds of earlier turns are not thought out again. */
  readonly record: TrackRecord | null;
}

/** Odds said at each moment so far, by faction; null = not thought out yet. */
export type OddsSaid = readonly (Readonly<Record<string, Odds>> | null)[];

/**
 * The voice of a faction, on a document or on the whole position; null for a faction that the scenario does not
 * know, and while its odds of now are not thought out.
 */
export function voiceOf(game: Game, faction: string, card: EventCard | null, said: OddsSaid): Voice | null {
  const now = said[said.length - 1]?.[faction];
  if (!now) return null;
  const first = [...PLANS].sort((a, b) => now.plans[b] - now.plans[a])[0]!;
  const plan = PLANS.find(found => card?.fits?.[found] === 'fits') ?? first;
  return { plan, odds: now.plans[plan], record: recordOf(game, faction, said.slice(0, -1)) };
}

function recordOf(game: Game, faction: string, said: OddsSaid): TrackRecord | null {
  const past = said.map(each => each?.[faction]);
  if (!past.every(odds => odds !== undefined)) return null;
  const moved = game.moments.value.map(({ happenings }) => happenings.some(({ kind }) => kind === 'move'));
  return trackRecord(past, moved, game.over.value);
}
