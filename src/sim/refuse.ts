// Why orders cannot be given: every reason at once, as data. Orders may come from a file or a stranger's code,
// so nothing about their numbers is taken for granted.
import { chipsAvailable } from './chips.ts';
import { directiveReady, directiveSpent } from './directives.ts';
import type { Orders, Refusal } from './orders.ts';
import { BASES, LINES } from './slots.ts';
import { SLOT, type State } from './state.ts';
import type { World } from './world.ts';

/** All reasons against these orders in this position; empty = they can be committed. */
export function refuse(world: World, state: State, orders: Orders): Refusal[] {
  if (state[SLOT.ending] !== -1) return [{ code: 'game-over' }];
  return [
    ...refuseChips(world, state, orders),
    ...refuseRail(world, state, orders),
    ...refuseDirective(world, state, orders),
    ...refuseAnswer(world, state, orders),
    ...refuseEstimate(orders),
    ...refuseInject(world, state, orders),
  ];
}

function refuseChips(world: World, state: State, orders: Orders): Refusal[] {
  const refusals: Refusal[] = [];
  const max = world.tuning.chips.perLine;
  let placed = 0;
  for (const line of LINES) {
    const found = orders.chips[line];
    if (!Number.isInteger(found) || found < 0) {
      refusals.push({ code: 'not-a-chip-count', line, found });
      continue;
    }
    placed += found;
    if (found > max) refusals.push({ code: 'line-full', line, max });
  }
  const available = chipsAvailable(world, state);
  if (placed > available) refusals.push({ code: 'too-many-chips', placed, available });
  return refusals;
}

function refuseRail(world: World, state: State, orders: Orders): Refusal[] {
  const refusals: Refusal[] = [];
  const { rails } = world.tuning;
  const ordered = orders.rail.length;
  if (ordered > rails.perTurn) refusals.push({ code: 'too-many-trains', ordered, max: rails.perTurn });
  const seen = new Set<number>();
  let west = world.brigades.filter((_, i) => state[world.layout.brigadeBase + i] === 0).length;
  for (const { brigade, to } of orders.rail) {
    const refusal = refuseTrain(world, state, brigade, to, seen);
    seen.add(brigade);
    if (refusal !== null) refusals.push(refusal);
    else west += to === 'west' ? 1 : -1;
  }
  const leaves = orders.rail.some(train => train.to === 'east');
  if (leaves && west < rails.westLeast) refusals.push({ code: 'west-minimum', min: rails.westLeast });
  return refusals;
}

function refuseTrain(
  world: World,
  state: State,
  brigade: number,
  to: (typeof BASES)[number],
  seen: ReadonlySet<number>,
): Refusal | null {
  const { brigadeBase, brigadeArrives } = world.layout;
  const exists = Number.isInteger(brigade) && brigade >= 0 && brigade < world.brigades.length;
  if (!exists || !BASES.includes(to)) return { code: 'no-such-brigade', brigade };
  if (seen.has(brigade)) return { code: 'brigade-ordered-twice', brigade };
  if (state[brigadeArrives + brigade] !== 0) return { code: 'brigade-on-rails', brigade };
  if (state[brigadeBase + brigade] === BASES.indexOf(to)) {
    return { code: 'brigade-already-there', brigade, base: to };
  }
  return null;
}

function refuseDirective(world: World, state: State, orders: Orders): Refusal[] {
  const { directive } = orders;
  if (directive === null) return [];
  const index = world.directives.findIndex(card => card.id === directive);
  if (index < 0) return [{ code: 'no-such-directive', directive }];
  if (directiveSpent(world, state, index)) return [{ code: 'directive-spent', directive }];
  const readyTurn = directiveReady(world, state, index);
  if (readyTurn !== null) return [{ code: 'directive-cooling', directive, readyTurn }];
  return world.directives[index]!.when(state) ? [] : [{ code: 'directive-not-open', directive }];
}

function refuseAnswer(world: World, state: State, orders: Orders): Refusal[] {
  const { answer } = orders;
  const card = world.events[state[SLOT.asked]!];
  if (card === undefined) return answer === null ? [] : [{ code: 'answer-unasked' }];
  if (answer === null) return [{ code: 'answer-missing', event: card.id }];
  const known = card.choices.some(choice => choice.id === answer);
  return known ? [] : [{ code: 'no-such-answer', event: card.id, answer }];
}

function refuseEstimate(orders: Orders): Refusal[] {
  const { estimate } = orders;
  if (estimate === null || (estimate >= 0 && estimate <= 100)) return [];
  return [{ code: 'bad-estimate', found: estimate }];
}

function refuseInject(world: World, state: State, { inject }: Orders): Refusal[] {
  if (inject === undefined || inject === null) return [];
  const index = world.events.findIndex(card => card.id === inject);
  if (index < 0) return [{ code: 'no-such-inject', event: inject }];
  const spent = world.events[index]!.once && state[world.layout.eventLast + index]! >= 0;
  return spent ? [{ code: 'inject-spent', event: inject }] : [];
}
