// What an adviser's odds are now, and how often the same odds were right before.
import { adviserOdds, type Bias } from '../../forecast/advisers.ts';
import type { Game } from '../../session/game.ts';
import { PLANS, type Plan } from '../../sim/slots.ts';
import type { EventCard } from './asked.ts';

/** Quarters ahead that the odds speak of. */
const AHEAD = 2;

export interface Voice {
  /** The reading spoken of: the one the document fits, else the adviser's first. */
  readonly plan: Plan;
  /** Tenths, 0-10. */
  readonly odds: number;
  /** Past quarters whose outcome is known, and in how many the adviser leaned the right way on "a move or none". */
  readonly record: { readonly right: number; readonly of: number };
}

/** The adviser's odds at a moment, from the reports up to then only. */
function oddsAt(game: Game, index: number, bias: Bias) {
  const moments = game.moments.value;
  const reports = moments.slice(0, index + 1).flatMap(moment => moment.reports);
  return adviserOdds(moments[index]!.view, reports, bias);
}

/** Whether a move was seen in the quarters after a moment; null while it is too early to say. */
function moved(game: Game, index: number): boolean | null {
  const after = game.moments.value.slice(index + 1, index + 1 + AHEAD);
  if (after.some(moment => moment.happenings.some(({ kind }) => kind === 'move'))) return true;
  return after.length === AHEAD ? false : null;
}

/** The voice of a faction on a document; null for a faction the scenario does not know. */
export function voiceOf(game: Game, faction: string, card: EventCard): Voice | null {
  const bias = game.scenario.factions.find(found => found.id === faction)?.bias;
  if (!bias) return null;
  const now = game.moments.value.length - 1;
  const { plans } = oddsAt(game, now, bias);
  const first = [...PLANS].sort((a, b) => plans[b] - plans[a])[0]!;
  const plan = PLANS.find(found => card.fits?.[found] === 'fits') ?? first;
  let right = 0;
  let of = 0;
  for (let index = 0; index < now; index++) {
    const happened = moved(game, index);
    if (happened === null) continue;
    of += 1;
    if (oddsAt(game, index, bias).move >= 5 === happened) right += 1;
  }
  return { plan, odds: plans[plan], record: { right, of } };
}
