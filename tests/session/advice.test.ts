// What the cabinet says follows what can be seen, and nothing else.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { adviceAt } from '../../src/session/advice.ts';
import { HIDDEN_SLOTS } from '../../src/sim/seen.ts';
import { SLOT } from '../../src/sim/state.ts';
import { newGame, playOn, steering, thinReserve } from './support.ts';

const { scenario, world } = thinReserve();

it('every faction has a line in every position', () => {
  fc.assert(
    fc.property(fc.array(steering, { maxLength: 8 }), turns => {
      const { state } = playOn(newGame(), turns).now.value;
      expect(adviceAt(scenario, world, { state }).map(({ faction }) => faction)).toEqual(
        scenario.factions.map(({ id }) => id),
      );
    }),
    { numRuns: 20 },
  );
});

it('changes with what is seen, and stays the same whatever is hidden', () => {
  const { state } = newGame().now.value;
  const said = adviceAt(scenario, world, { state });
  const poor = state.slice();
  poor[SLOT.treasury] = 5;
  expect(adviceAt(scenario, world, { state: poor })).not.toEqual(said);
  const hidden = state.slice();
  for (const name of HIDDEN_SLOTS) hidden[SLOT[name]]! += 3;
  expect(adviceAt(scenario, world, { state: hidden })).toEqual(said);
});
