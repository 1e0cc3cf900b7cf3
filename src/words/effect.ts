// Effects in plain words, to stand inside a sentence: "Treasury goes down by 6, in 2 turns".
import type { EffectSource } from '../scenario/schema/common.ts';
import { type Named, sayCondition } from './condition.ts';
import { causeName, dialName, tempoName } from './names.ts';
import { counted, percent, plain, signed } from './number.ts';

/** One effect with all that its card says of it. */
export function sayEffect(named: Named, effect: EffectSource): string {
  const when = 'when' in effect && effect.when ? `if ${sayCondition(named, effect.when)}` : '';
  const ledger = 'cause' in effect && effect.cause ? `entered under “${causeName(named, effect.cause)}”` : '';
  return [sayChange(named, effect), ...sayTimes(effect), when, ledger].filter(Boolean).join(', ');
}

function sayChange(named: Named, effect: EffectSource): string {
  if ('by' in effect) {
    const way = effect.by < 0 ? 'goes down by' : 'goes up by';
    return `${dialName(named, effect.dial)} ${way} ${plain(Math.abs(effect.by))}`;
  }
  if ('byTempo' in effect) {
    const { low, normal, high } = effect.byTempo;
    const steps = [
      `${tempoName('low', named).toLowerCase()} ${signed(low)}`,
      `${tempoName('normal', named).toLowerCase()} ${signed(normal)}`,
      `${tempoName('high', named).toLowerCase()} ${signed(high)}`,
    ];
    return `${dialName(named, effect.dial)} changes with the tempo of the war (${steps.join(', ')})`;
  }
  if ('to' in effect) return `${dialName(named, effect.dial)} is set to ${plain(effect.to)}`;
  if ('flag' in effect) return `the flag “${effect.flag}” is set`;
  if ('clear' in effect) return `the flag “${effect.clear}” is taken away`;
  return 'Beijing sees a shock that it may use';
}

function sayTimes(effect: EffectSource): string[] {
  const said: string[] = [];
  if ('chance' in effect && effect.chance !== undefined)
    said.push(`with a chance of ${percent(100 * effect.chance)}`);
  if ('in' in effect && effect.in !== undefined) said.push(`${counted(effect.in, 'turn')} later`);
  if ('for' in effect && effect.for !== undefined)
    said.push(
      'flag' in effect
        ? `for ${counted(effect.for, 'turn')}`
        : `each turn for ${counted(effect.for, 'turn')}`,
    );
  return said;
}
