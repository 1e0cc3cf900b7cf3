// Actors outside: the West, India and others. Each may do one thing a turn, by rules of the scenario.
import { rememberEach } from './deck.ts';
import { nameKey } from './luck.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';
import type { Actor } from './world.ts';

/** Luck keys of the rules of all actors, flattened in order. */
const keysOf = rememberEach((actors: readonly Actor[]) =>
  Int32Array.from(actors.flatMap(actor => actor.rules.map(rule => nameKey(rule.id) ^ nameKey(actor.id)))),
);

export function applyActors(turn: Turn): void {
  const keys = keysOf(turn.world.actors);
  let first = 0;
  for (const actor of turn.world.actors) {
    applyActor(turn, actor, keys, first);
    first += actor.rules.length;
  }
}

/** The first rule that is rested, whose chance falls and whose condition holds. */
function applyActor(turn: Turn, actor: Actor, keys: Int32Array, first: number): void {
  const { state, world } = turn;
  for (let i = 0; i < actor.rules.length; i++) {
    const rule = actor.rules[i]!;
    const slot = world.layout.actorLast + first + i;
    const last = state[slot]!;
    const rested = last < 0 || state[SLOT.turn]! > last + rule.cooldown;
    if (!rested || turn.cardLuck(keys[first + i]!) >= rule.chance || !rule.when(state)) continue;
    state[slot] = state[SLOT.turn]!;
    turn.recorder?.happenings?.push({ kind: 'actor', actor: actor.id, rule: rule.id });
    const origin = turn.origin('actor', actor.id, rule.id);
    for (const effect of rule.effects) effect(turn, 'world', origin);
    return;
  }
}
