// Effects of the scenario to small functions of a turn. Those that work in later turns are put on the world's
// two lists; what stays on the card then only starts them.

import { nameKey } from '../sim/luck.ts';
import { TEMPOS } from '../sim/slots.ts';
import { SLOT } from '../sim/state.ts';
import type { Effect, LaterEffect } from '../sim/world.ts';
import { compileCondition } from './compile-condition.ts';
import type { Names } from './names.ts';
import type { ConditionSource, EffectSource } from './schema/common.ts';

/** The card an effect stands on: what the ledger calls it, and which of the six causes it counts for. */
export type Card = Pick<LaterEffect, 'cause' | 'origin'>;

type DialEffect = Extract<EffectSource, { dial: string }>;

/** Compiles the effects of one scenario and collects those that work in later turns. */
export class EffectCompiler {
  readonly lasting: LaterEffect[] = [];
  readonly delayed: LaterEffect[] = [];

  constructor(private readonly names: Names) {}

  /** The effects of one card, in their order. */
  compile(sources: readonly EffectSource[], card: Card): Effect[] {
    return sources.map((source, i) => this.compileOne(source, card, `effect:${card.origin}#${i}`));
  }

  /** `luck` names the draw of this effect; it stays the same when the author edits other cards. */
  private compileOne(source: EffectSource, card: Card, luck: string): Effect {
    const own = 'cause' in source && source.cause ? { ...card, cause: source.cause } : card;
    const effect = this.guard(this.compileChange(source, own), source, luck);
    if (!('in' in source) || source.in === undefined) return effect;
    const index = this.delayed.push({ ...own, effect }) - 1;
    const turns = source.in;
    return turn => turn.startDelayed(index, turns);
  }

  /** Condition first, then chance: an effect whose condition fails draws no luck that could matter. */
  private guard(
    effect: Effect,
    source: { when?: ConditionSource; chance?: number } | object,
    luck: string,
  ): Effect {
    const when = 'when' in source && source.when ? compileCondition(source.when, this.names) : null;
    const chance = 'chance' in source ? source.chance : undefined;
    if (when === null && chance === undefined) return effect;
    const key = nameKey(luck);
    return (turn, cause, origin) => {
      if (when !== null && !when(turn.state)) return;
      if (chance !== undefined && !turn.chance(key, chance)) return;
      effect(turn, cause, origin);
    };
  }

  private compileChange(source: EffectSource, card: Card): Effect {
    if ('dial' in source) return this.compileDial(source, card);
    if ('flag' in source) {
      const index = this.names.flagIndex(source.flag);
      const turns = source.for ?? null;
      return turn => turn.setFlag(index, turns);
    }
    if ('clear' in source) {
      const index = this.names.flagIndex(source.clear);
      return turn => turn.clearFlag(index);
    }
    return turn => turn.shock();
  }

  private compileDial(source: DialEffect, card: Card): Effect {
    const slot = this.names.dial(source.dial);
    const { cause } = source;
    if ('to' in source) {
      const { to } = source;
      return (turn, usual, origin) => turn.change(slot, to - turn.get(slot), cause ?? usual, origin);
    }
    if ('byTempo' in source) {
      const amounts = TEMPOS.map(tempo => source.byTempo[tempo]);
      return (turn, usual, origin) =>
        turn.change(slot, amounts[turn.get(SLOT.tempo)] ?? 0, cause ?? usual, origin);
    }
    const { by } = source;
    const change: Effect = (turn, usual, origin) => turn.change(slot, by, cause ?? usual, origin);
    if (source.for === undefined) return change;
    const index = this.lasting.push({ ...card, effect: change }) - 1;
    const turns = source.for;
    return turn => turn.startLasting(index, turns);
  }
}
