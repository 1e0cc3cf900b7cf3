// One description of what each channel can see serves drawing and judging: what is drawn comes as often as it is judged.
import { describe, expect, test } from 'vitest';
import { emptyOrders } from '../../src/sim/draft.ts';
import { FLAG } from '../../src/sim/flags.ts';
import type { Report } from '../../src/sim/record.ts';
import { reportChances } from '../../src/sim/report-chance.ts';
import { writeReports } from '../../src/sim/reports.ts';
import { sightsOf } from '../../src/sim/sight.ts';
import { SLOT, type State } from '../../src/sim/state.ts';
import { begin, Turn } from '../../src/sim/turn.ts';
import { twoPriorities } from '../support/games.ts';
import { realWorld } from '../support/real-world.ts';

const shipped = realWorld();
const DRAWS = 4000;

type Slots = Partial<Record<keyof typeof SLOT, number>>;
const position = (slots: Slots): State => {
  const { state } = begin(shipped, 'reports', twoPriorities(shipped, 0));
  for (const [name, value] of Object.entries(slots)) state[SLOT[name as keyof typeof SLOT]] = value;
  state[shipped.layout.flags + FLAG.intercepts] = 9999;
  return state;
};

/** Positions in which each of the rules of reports has something to do. */
const POSITIONS: Readonly<Record<string, Slots>> = {
  'nothing afoot': {},
  'a feint, agents penetrated': { feint: 1, netOfficials: 90, guard: 10 },
  'a plan just begun': { plan: 0, stage: 1, progress: 3, guard: 60 },
  'a plan under way, agents penetrated': { plan: 2, stage: 2, progress: 2, netOfficials: 80 },
  'the turn before a move, nobody warned': { plan: 1, stage: 3, progress: 1, type: 2 },
};

describe.each(Object.entries(POSITIONS))('%s', (_, slots) => {
  const turnWith = (luck: number, reports: Report[] | null): Turn => {
    const state = position(slots);
    state[SLOT.seedA] = luck;
    state[SLOT.seedB] = luck * 7;
    const recorder = reports === null ? null : { ledger: [], reports, happenings: [] };
    return new Turn(shipped, state, emptyOrders(shipped, state), recorder, 3);
  };

  test('briefings come as often as they are judged likely', () => {
    const kinds = new Map<string, { count: number; chance: number }>();
    for (let luck = 1; luck <= DRAWS; luck++) {
      const reports: Report[] = [];
      writeReports(turnWith(luck, reports));
      const judged = turnWith(0, null);
      const chances = reportChances(judged, sightsOf(judged), reports);
      expect(Math.min(...chances)).toBeGreaterThan(0);
      const key = reports.map(({ channel, plan, costly }) => `${channel} ${plan} ${costly}`).join();
      const words = reports.map(({ grade, signal, type }) => `${grade} ${signal} ${type}`).join();
      const chance = chances.reduce((product, each) => product * each, 1);
      const kind = kinds.get(`${key} ${words}`) ?? { count: 0, chance };
      expect(kind.chance).toBe(chance);
      kinds.set(`${key} ${words}`, { ...kind, count: kind.count + 1 });
    }
    const all = [...kinds.values()];
    const total = all.reduce((sum, { chance }) => sum + chance, 0);
    expect(total).toBeLessThan(1 + 1e-9);
    for (const { count, chance } of all) {
      const expected = DRAWS * chance;
      expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected) + 5);
    }
    const often = all.filter(({ chance }) => chance * DRAWS >= 2);
    const drawn = often.reduce((sum, { count }) => sum + count, 0);
    const judged = often.reduce((sum, { chance }) => sum + chance * DRAWS, 0);
    expect(Math.abs(drawn - judged)).toBeLessThan(4 * Math.sqrt(DRAWS / 4) + 0.02 * DRAWS);
  }, 30_000);
});
