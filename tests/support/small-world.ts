// A world made by hand, small enough to follow: for testing one rule at a time. Cards come from the test.
import { readFileSync } from 'node:fs';
import { blankState, makeLayout } from '../../src/sim/layout.ts';
import { SLOT } from '../../src/sim/state.ts';
import type { Tuning } from '../../src/sim/tuning.ts';
import type { World } from '../../src/sim/world.ts';

const deck = new URL('../../scenarios/decks/tuning.json', import.meta.url);

/** The coefficients that ship, as plain numbers a test may change. */
export function shippedTuning(): Tuning {
  return (JSON.parse(readFileSync(deck, 'utf8')) as { tuning: Tuning }).tuning;
}

const START = {
  front: 52,
  secrets: 62,
  treasury: 55,
  cohesion: 60,
  support: 60,
  trust: 64,
  leverage: 62,
  works: 16,
  guard: 28,
  resilience: 28,
  lifeline: 62,
  sovereignty: 100,
  exposure: 10,
  pressure: 70,
  manpower: 50,
  equipment: 50,
  science: 50,
  centralAsia: 50,
  arctic: 50,
  claims: 20,
  netScience: 30,
  netMilitary: 30,
  netOfficials: 30,
  optimism: 0,
} as const;

type Cards = Partial<Omit<World, 'layout' | 'start' | 'hash' | 'id'>>;

/** Three brigades in the west (a fourth may go), two in the east, one Beijing that never moves. */
export function smallWorld(cards: Cards = {}, flags: readonly string[] = []): World {
  const lists = {
    brigades: (['west', 'west', 'west', 'west', 'east', 'east'] as const).map((base, i) => ({
      id: `b${i}`,
      base,
    })),
    types: [CALM_TYPE],
    signals: [],
    moves: [],
    events: [],
    directives: [],
    factions: [],
    actors: [],
    endings: [{ id: 'over', at: 'last', when: () => true, survives: true }],
    priorities: [
      { id: 'first', met: () => true },
      { id: 'second', met: () => false },
    ],
    lasting: [],
    delayed: [],
    ownDials: [],
    drifts: [],
    ...cards,
  } satisfies Partial<World>;
  const layout = makeLayout({
    ownDials: lists.ownDials.length,
    flags,
    events: lists.events.length,
    directives: lists.directives.length,
    moves: lists.moves.length,
    actorRules: lists.actors.reduce((sum, actor) => sum + actor.rules.length, 0),
    factions: lists.factions.length,
    brigades: lists.brigades.length,
    lasting: lists.lasting.length,
    delayed: lists.delayed.length,
  });
  const start = blankState(layout);
  for (const [name, value] of Object.entries(START)) start[SLOT[name as keyof typeof START]] = value;
  lists.brigades.forEach((brigade, i) => {
    start[layout.brigadeBase + i] = brigade.base === 'east' ? 1 : 0;
  });
  return {
    id: 'small',
    hash: '0000000000000000',
    turns: 8,
    calendar: { year: 2026, month: 1, step: 'quarter' },
    assumptions: {},
    tuning: shippedTuning(),
    ...lists,
    layout,
    start,
  };
}

/** A Beijing that wants nothing. */
export const CALM_TYPE: World['types'][number] = {
  id: 'calm',
  prior: 1,
  tastes: { border: 0, covert: 0, squeeze: 0 },
  appetite: 0,
  opportunism: 0,
  prepare: 3,
  feints: 0,
  strength: { border: 0, covert: 0, squeeze: 0 },
  recruiting: 0,
  patience: 0,
  warmth: 0,
  breaksBelow: -1,
  turnsInto: null,
};

/** A Beijing that starts the named plan as soon as it can. */
export function bentOn(plan: 'border' | 'covert' | 'squeeze', prepare = 3): World['types'][number] {
  const tastes = { ...CALM_TYPE.tastes, [plan]: 1 };
  return { ...CALM_TYPE, id: `bent-on-${plan}`, tastes, appetite: 3, prepare };
}
