// "Why?": whatever was ordered, the lines shown add up to the change shown, and nothing hidden is told.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerLine } from '../../src/sim/record.ts';
import { DIALS, HIDDEN } from '../../src/sim/slots.ts';
import { SLOT } from '../../src/sim/state.ts';
import { sayLedger, whyDial } from '../../src/words/ledger.ts';
import { tenths } from '../../src/words/number.ts';
import { newGame, playOn, steering, thinReserve } from '../session/support.ts';

const { scenario, world } = thinReserve();
const line = (
  slot: number,
  origin: string,
  before: number,
  after: number,
  cause: LedgerLine['cause'] = 'you',
) => ({
  slot,
  cause,
  origin,
  before,
  after,
});
const sumOf = (amounts: readonly number[]) =>
  tenths(amounts.reduce((sum, amount) => sum + Math.round(amount * 10), 0) / 10);

describe('whyDial', () => {
  test('names each rule, merges lines that say the same, puts yours first, and gives the sum', () => {
    const ledger = [
      line(SLOT.trust, 'trust/noise', 64, 62.96),
      line(SLOT.trust, 'trust/noise', 62.96, 61.5),
      line(SLOT.front, 'war/held', 50, 51),
      line(SLOT.trust, 'trust/fades', 61.5, 60.9, 'china'),
      line(SLOT.trust, 'trust/stance', 60.9, 62.5),
    ];
    expect(whyDial(scenario, world, ledger, SLOT.trust, 62.5)).toEqual({
      title: 'Why did Trust fall by 1.5?',
      rows: [
        { cause: 'you', causeName: 'You', text: 'Your measures were noticed', amount: -2.5 },
        { cause: 'you', causeName: 'You', text: 'Public stance', amount: 1.6 },
        { cause: 'china', causeName: 'China', text: 'Friendship fades without effort', amount: -0.6 },
      ],
      sum: -1.5,
      from: 64,
      to: 62.5,
    });
  });

  test('a dial that nothing changed says where it stayed', () => {
    expect(whyDial(scenario, world, [], SLOT.cohesion, 58.04)).toEqual({
      title: 'Why did Cohesion stay at 58?',
      rows: [],
      sum: 0,
      from: 58,
      to: 58,
    });
  });
});

describe('of random games', () => {
  const games = fc.property(
    fc.nat(9999),
    fc.array(steering, { minLength: 6, maxLength: 6 }),
    (seed, turns) => {
      const moments = playOn(newGame(`L-${seed}`), turns).moments.value;
      for (const [i, moment] of moments.entries()) {
        const before = moments[i - 1]?.state;
        const log = sayLedger(scenario, world, moment.ledger);
        for (const dial of DIALS) {
          const slot = SLOT[dial];
          const why = whyDial(scenario, world, moment.ledger, slot, moment.state[slot]!);
          expect(sumOf(why.rows.map(row => row.amount))).toBe(why.sum);
          expect(tenths(why.from + why.sum)).toBe(why.to);
          expect(why.to).toBe(tenths(moment.state[slot]!));
          if (before) expect(why.from).toBe(tenths(before[slot]!));
          const told = log.flatMap(entry => entry.effects.filter(effect => effect.dial === dial));
          if ((HIDDEN as readonly string[]).includes(dial)) expect(told).toEqual([]);
          else expect(sumOf(told.map(effect => effect.amount))).toBe(why.sum);
        }
        for (const { text } of log) expect(text, 'an origin without words').not.toMatch(/^[a-z]+[:/]/);
      }
    },
  );

  test('popover and log add up to the same change of every dial, and the log tells no hidden one', () => {
    fc.assert(games, { numRuns: 12 });
  });
});

test('a move that nobody saw stays unnamed until the debrief', () => {
  const unseen = scenario.moves.find(move => !move.visible);
  if (!unseen) throw new Error('the scenario has no unseen move');
  const ledger = [line(SLOT.leverage, `move:${unseen.id}`, 60, 62, 'china')];
  expect(sayLedger(scenario, world, ledger)[0]?.text).toBe('No report explains this');
  expect(sayLedger(scenario, world, ledger, true)[0]?.text).toBe(unseen.title);
});

test('cards are named by their titles', () => {
  const event = scenario.events.find(card => card.choices.length > 0)!;
  const choice = event.choices[0]!;
  const actor = scenario.actors[0]!;
  const faction = scenario.factions[0]!;
  const directive = scenario.directives[0]!;
  const said = [
    `event:${event.id}:${choice.id}`,
    `event:${event.id}`,
    `directive:${directive.id}`,
    `actor:${actor.id}:${actor.rules[0]!.id}`,
    `faction:${faction.id}`,
  ].map(origin => sayLedger(scenario, world, [line(SLOT.trust, origin, 60, 61)])[0]?.text);
  expect(said).toEqual([
    `${choice.title} (${event.title})`,
    event.title,
    directive.title,
    actor.rules[0]!.title,
    `Not heard: ${faction.name}`,
  ]);
});
