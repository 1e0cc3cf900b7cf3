// Conditions, effects and whole cards in plain words.
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import type { ConditionSource, EffectSource } from '../../src/scenario/schema/common.ts';
import { sayCardRules, TOLD } from '../../src/words/card-rules.ts';
import { sayCondition } from '../../src/words/condition.ts';
import { sayEffect } from '../../src/words/effect.ts';
import { files } from '../content/scenario-files.ts';

const loaded = loadScenario(files, 'scenarios/the-thin-reserve.json');
if (!loaded.ok) throw new Error('the thin reserve does not load');
const { scenario } = loaded;

const conditions: readonly (readonly [ConditionSource, string])[] = [
  [{ dial: 'east', below: 40 }, 'East is below 40'],
  [{ not: { dial: 'east', below: 40 } }, 'East is not below 40'],
  [{ not: { not: { flag: 'truce' } } }, 'the flag “truce” is set'],
  [{ turn: { from: 2 } }, 'it is turn 2 or later'],
  [{ turn: { from: 1, to: 7 } }, 'it is turn 7 or earlier'],
  [{ turn: { from: 3, to: 3 } }, 'it is turn 3'],
  [{ stance: 'warm', for: 2 }, 'the stance is warm for 2 turns running'],
  [{ moves: { atLeast: 1 } }, 'Beijing has made at least 1 move'],
  [{ not: { always: true } }, 'never'],
  [
    { all: [{ dial: 'east', below: 40 }, { any: [{ flag: 'truce' }, { turn: { to: 4 } }] }] },
    'East is below 40 and (the flag “truce” is set or it is turn 4 or earlier)',
  ],
  [
    { not: { any: [{ flag: 'truce' }, { turn: { to: 4 } }] } },
    'it is not so that (the flag “truce” is set or it is turn 4 or earlier)',
  ],
];

const effects: readonly (readonly [EffectSource, string])[] = [
  [{ dial: 'treasury', by: -6 }, 'Treasury goes down by 6'],
  [
    { dial: 'treasury', by: 2, for: 3, in: 1, chance: 0.5, when: { dial: 'east', below: 40 } },
    'Treasury goes up by 2, with a chance of 50\u00a0%, 1 turn later, each turn for 3 turns, if East is below 40',
  ],
  [{ dial: 'trust', to: 50 }, 'Trust is set to 50'],
  [{ flag: 'truce', for: 2 }, 'the flag “truce” is set, for 2 turns'],
  [{ clear: 'truce' }, 'the flag “truce” is taken away'],
];

describe('in words', () => {
  test.each(conditions)('condition %j', (source, words) => {
    expect(sayCondition(scenario, source)).toBe(words);
  });

  test.each(effects)('effect %j', (source, words) => {
    expect(sayEffect(scenario, source)).toBe(words);
  });

  test('an event that asks says when it comes and what each answer brings', () => {
    const said = sayCardRules(scenario, 'events', 'E02')?.join(' ') ?? '';
    expect(said).toMatch(/^A document that asks/);
    for (const { title } of scenario.events.find(({ id }) => id === 'E02')?.choices ?? [])
      expect(said).toContain(`“${title}”:`);
  });

  test('every card of every kind can be told, in whole sentences', () => {
    for (const kind of TOLD) {
      const cards = scenario[kind as 'events'] as readonly { readonly id: string }[];
      for (const { id } of cards) {
        const said = sayCardRules(scenario, kind, id) ?? [];
        expect(said.length, `${kind} ${id}`).toBeGreaterThan(0);
        for (const sentence of said) {
          expect(sentence).not.toMatch(/undefined|NaN|\[object/);
          expect(sentence).toMatch(/^[A-Z“«0-9(].*[.”]$/s);
        }
      }
    }
  });

  test('a card that is not there cannot be told', () => {
    expect(sayCardRules(scenario, 'events', 'no-such-card')).toBeNull();
    expect(sayCardRules(scenario, 'signals', 'old-names')).toBeNull();
  });
});
