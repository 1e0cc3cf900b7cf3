// How well what a position did in a turn fits what was seen of it: moves, steps in the open, news, the front, trust.
import type { Happening } from '../sim/record.ts';
import { SLOT, type State } from '../sim/state.ts';
import type { PlayerView } from '../sim/views.ts';
import type { World } from '../sim/world.ts';

/** What is left of a position's weight when it did something else than was seen. */
const UNLIKE = 1e-6;
/** The same for numbers that chance effects of cards may have moved. */
const OFF = 0.03;
/** Points of damage within which two moves count as alike. */
const DAMAGE = 1.5;
/** Points of Trust: what an answer to warmth is told by. */
const TRUST = 0.4;

/** A share of 1 for a position (before the view is laid over it) that did what was seen, less for others. */
export function likeness(
  world: World,
  state: State,
  view: PlayerView,
  did: readonly Happening[],
  seen: readonly Happening[],
): number {
  const front = Math.abs(state[SLOT.front]! - view.dials.front) <= world.tuning.war.chance + 0.01;
  const trust = Math.abs(state[SLOT.trust]! - view.dials.trust) <= TRUST;
  const news = same(told(did, 'news'), told(seen, 'news')) && same(told(did, 'asked'), told(seen, 'asked'));
  const acts = same(steps(did, world), steps(seen, world)) ? moves(did, seen) : UNLIKE;
  return acts * (front ? 1 : OFF) * (trust ? 1 : OFF) * (news ? 1 : OFF);
}

type Card = Extract<Happening, { readonly event: string }>;

const told = (list: readonly Happening[], kind: Card['kind']): string[] =>
  list.flatMap(each => (each.kind === kind ? [(each as Card).event] : [])).sort();

const steps = (list: readonly Happening[], world: World): string[] =>
  list.flatMap(each =>
    each.kind === 'step' && world.moves.some(card => card.id === each.move) ? [each.move] : [],
  );

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, i) => name === b[i]);

/** The same move with the same outcome and about the same damage, or none on either side. */
function moves(did: readonly Happening[], seen: readonly Happening[]): number {
  const mine = did.find(each => each.kind === 'move');
  const theirs = seen.find(each => each.kind === 'move');
  if (mine === undefined && theirs === undefined) return 1;
  if (mine?.kind !== 'move' || theirs?.kind !== 'move') return UNLIKE;
  if (mine.plan !== theirs.plan || mine.hit !== theirs.hit) return UNLIKE;
  const off = (mine.damage - theirs.damage) / DAMAGE;
  return 1 / (1 + off * off * off * off);
}
