// After a turn: makes a position agree with everything that was seen, whatever it did by itself.
import type { Happening } from '../sim/record.ts';
import { layOver } from '../sim/seen.ts';
import { STAGES } from '../sim/slots.ts';
import { SLOT, type State } from '../sim/state.ts';
import type { PlayerView } from '../sim/views.ts';
import type { World } from '../sim/world.ts';

/** Changes `work`, which went on from `before`, in place. */
export function settle(
  world: World,
  before: State,
  work: State,
  view: PlayerView,
  happenings: readonly Happening[],
): void {
  settleCards(world, before, work, view.turn, happenings);
  settleBeijing(world, work, happenings);
  layOver(world, work, view);
}

/** Which events and actors came up is public: as it was before, and what was seen. */
function settleCards(
  world: World,
  before: State,
  work: State,
  turn: number,
  happenings: readonly Happening[],
): void {
  const { layout, events } = world;
  const keep = (from: number, length: number): void => {
    for (let i = from; i < from + length; i++) work[i] = before[i]!;
  };
  keep(layout.eventCount, events.length);
  keep(layout.eventLast, events.length);
  keep(layout.actorLast, layout.neglect - layout.actorLast);
  for (const seen of happenings) {
    if (seen.kind === 'news' || seen.kind === 'asked') {
      const index = events.findIndex(card => card.id === seen.event);
      work[layout.eventCount + index]! += 1;
      work[layout.eventLast + index] = turn;
    } else if (seen.kind === 'actor') work[layout.actorLast + ruleIndex(world, seen)] = turn;
  }
}

function ruleIndex({ actors }: World, seen: { readonly actor: string; readonly rule: string }): number {
  let first = 0;
  for (const actor of actors) {
    if (actor.id === seen.actor) return first + actor.rules.findIndex(rule => rule.id === seen.rule);
    first += actor.rules.length;
  }
  return first;
}

/** A move that was seen has ended a plan, also where none was thought to be under way. */
function settleBeijing(world: World, work: State, happenings: readonly Happening[]): void {
  const move = happenings.find(seen => seen.kind === 'move');
  if (move?.kind !== 'move') return;
  const { beijing } = world.tuning;
  work[SLOT.plan] = -1;
  work[SLOT.progress] = 0;
  work[SLOT.stage] = STAGES.indexOf('move');
  work[SLOT.rest] = move.hit ? beijing.restHit : beijing.restFoiled;
}
