// The smallest scenario that loads without a word of complaint, as plain data: tests change what they are about.
import { loadScenario } from '../../src/scenario/load.ts';
import { DETAIL, HEADLINE, HIDDEN } from '../../src/sim/slots.ts';
import type { World } from '../../src/sim/world.ts';
import { shippedTuning } from './small-world.ts';

/** A file as an author writes it: anything may be anywhere. */
export type Data = Record<string, unknown>;

const fiction = [{ label: 'fiction', text: 'Invented for a test.' }];
const always = { always: true };
const PLANS = ['border', 'covert', 'squeeze'];

function type(id: string, prior: number): unknown {
  const none = { border: 0, covert: 0, squeeze: 0 };
  return {
    ...{
      id,
      name: id,
      text: 'A kind of Beijing.',
      label: 'fiction',
      prior,
      tastes: none,
      appetite: 1,
      opportunism: 1,
    },
    ...{ prepare: 2, feints: 0.1, strength: none, recruiting: 0, patience: 0, warmth: 0 },
  };
}

function news(id: string): unknown {
  return {
    ...{
      id,
      family: 'world',
      title: 'News',
      place: 'centre',
      text: ['Something happened.'],
      provenance: fiction,
    },
    ...{ when: always, cause: 'world', effects: [{ dial: 'support', by: -1 }] },
  };
}

function letter(): unknown {
  return {
    ...{
      id: 'letter',
      family: 'border',
      title: 'A letter',
      place: 'amur',
      from: 'Governor',
      subject: 'Jetties',
    },
    text: ['Barges moor at the old jetties.', 'They may be for sand.'],
    pencil: 'may be for sand',
    provenance: [{ label: 'reported', text: 'A press report.', source: 'paper' }],
    when: { turn: { from: 2 } },
    cause: 'china',
    choices: [
      { id: 'A', title: 'Look', text: 'Send someone.', effects: [{ flag: 'looked', for: 2 }] },
      { id: 'B', title: 'Wait', text: 'Do nothing loud.', noise: 1, effects: [{ dial: 'works', by: 2 }] },
    ],
    advice: [
      { faction: 'army', wants: 'A', text: 'Barges carry more than sand.' },
      { faction: 'governors', wants: 'B', text: 'They have come every spring.' },
    ],
  };
}

function faction(id: string, line: string): unknown {
  const says = [
    { when: { flag: 'looked' }, text: 'We have looked.' },
    { when: always, text: 'We have not looked.' },
  ];
  return {
    ...{
      id,
      name: id,
      office: 'An adviser',
      lines: [line],
      patience: 3,
      wants: 'More.',
      acts: 'It grumbles.',
    },
    ...{ bias: { border: 0, covert: 0, squeeze: 0 }, says, effects: [{ dial: 'cohesion', by: -2 }] },
  };
}

function actor(id: string): unknown {
  const rule = { id: 'offer', title: 'An offer', when: always, chance: 0.1, provenance: fiction };
  return {
    id,
    name: id,
    place: 'west',
    text: 'Trade.',
    rules: [{ ...rule, effects: [{ dial: 'pressure', by: -1 }] }],
  };
}

function ending(id: string, at: string, when: unknown): unknown {
  const words = { title: id, headline: 'It ends.', text: ['It has a cost.'] };
  return { id, ...words, at, when, survives: true, tolerable: true, provenance: fiction };
}

/** A fresh copy each time. */
export function smallScenario(): Data {
  const dials = [...HEADLINE.filter(dial => dial !== 'east'), ...DETAIL, ...HIDDEN];
  const scenario = {
    format: 2,
    id: 'small',
    title: 'Small',
    summary: 'A scenario for tests.',
    period: 'January to June',
    minutes: 5,
    dataDate: 'early 2026',
    contentNote: 'For tests.',
    premise: ['A river, two banks.'],
    aims: ['To test.'],
    introduction: [1, 2].map(n => ({ title: `Card ${n}`, text: 'Read.' })),
    calendar: { year: 2026, month: 1, step: 'quarter' },
    turns: 4,
    start: Object.fromEntries(dials.map(dial => [dial, dial === 'boldness' || dial === 'optimism' ? 0 : 50])),
    dials: [{ id: 'ice', name: 'Ice', text: 'On the river.', start: 30 }],
    brigades: [1, 2, 3, 4].map(n => ({ id: `brigade-${n}`, base: n === 4 ? 'east' : 'west' })),
    tuning: shippedTuning(),
    plans: PLANS.map(id => ({ id, name: id, text: 'What it looks like.' })),
    types: [type('merchant', 0.5), type('patient', 0.5)],
    signals: PLANS.flatMap(plan =>
      ['cheap', 'costly'].map(cost => ({
        ...{ id: `${plan}-${cost}`, plan, cost, place: 'amur', stages: ['prepare'], weights: { patient: 2 } },
        ...{ texts: ['Something is seen.'], provenance: fiction },
      })),
    ),
    moves: PLANS.flatMap(plan =>
      ['probe', 'move'].map(stage => ({
        ...{ id: `${plan}-${stage}`, title: 'A move', text: 'It moves.', stage, plan, types: ['merchant'] },
        ...{ when: { stage }, visible: true, effects: [], provenance: fiction },
      })),
    ),
    events: [letter(), news('rain'), news('wind')],
    directives: [
      {
        ...{
          id: 'fortify',
          title: 'Fortify',
          text: 'Dig in.',
          hint: 'works',
          provenance: fiction,
          cooldown: 2,
        },
        effects: [
          { dial: 'works', by: 5 },
          { dial: 'ice', by: -5 },
        ],
      },
    ],
    factions: [faction('army', 'west'), faction('governors', 'east'), faction('services', 'guard')],
    actors: [actor('west'), actor('india')],
    endings: [
      ending('thaw', 'any', { all: [{ dial: 'pressure', below: 20 }, { type: 'merchant' }] }),
      ending('talks', 'last', { dial: 'front', atLeast: 60 }),
      ending('drift', 'last', always),
    ],
    priorities: [
      {
        id: 'war',
        title: 'War',
        text: 'Hold.',
        threshold: 'Front at least 45',
        met: { dial: 'front', atLeast: 45 },
      },
      {
        id: 'home',
        title: 'Home',
        text: 'Hold.',
        threshold: 'Support at least 45',
        met: { dial: 'support', atLeast: 45 },
      },
    ],
    questions: ['One?', 'Two?', 'Three?'],
    readings: [1, 2, 3].map(n => ({ title: `Reading ${n}`, text: 'One way to see it.' })),
    sources: { paper: { name: 'A paper', date: '2025' } },
  };
  return JSON.parse(JSON.stringify(scenario)) as Data;
}

/** The small scenario with everything in it that a scenario may have, but need not. */
export function richScenario(): Data {
  const data = smallScenario();
  const option = (id: string, more: object = {}) => ({ id, title: id, ...more });
  const tuning = { treasury: { upkeep: 1 } };
  const assumption = { id: 'oil', title: 'Oil', text: 'Nobody knows.' };
  const options = [option('now'), option('dear', { start: { treasury: 70, ice: 10 }, tuning })];
  Object.assign((data.events as Data[])[1] as Data, {
    when: { any: [{ event: 'letter', answer: 'A', ago: 1 }, { not: { stance: 'warm', for: 2 } }] },
    unless: { all: [{ tempo: 'high' }, { moves: { atLeast: 1 } }, { quarter: 4 }] },
    once: false,
    cooldown: 2,
  });
  return {
    ...data,
    startNote: 'Invented.',
    assumptions: [{ ...assumption, options }],
    teacher: { notes: ['Stop.'], pauses: [{ turn: 2, question: 'Why?' }], cautions: ['It is war.'] },
    gallery: { theme: 'A river', reading: 'light', teaches: 'To look.', mix: 'All fiction.' },
    silence: [{ code: 'never-used', card: 'paper', reason: 'For later.' }],
    next: 'small-2',
    lineUnlocks: [{ turn: 1, lines: ['west', 'east', 'guard', 'home', 'industry', 'diplomacy'] }],
  };
}

/**
 * Writes `value` at a path like 'events.0.weight'; undefined takes away what is there; '+' as the last step
 * appends to a list.
 */
export function put(data: Data, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const target = steps.reduce<object>((here, step) => Reflect.get(here, step) as object, data);
  if (last === '+' && Array.isArray(target)) target.push(value);
  else if (value !== undefined) Reflect.set(target, last, value);
  else if (Array.isArray(target)) target.splice(Number(last), 1);
  else Reflect.deleteProperty(target, last);
}

/** The text of a scenario file holding `data`. */
export function textOf(data: unknown): string {
  return JSON.stringify(data, null, 2);
}

/** The world of the small scenario after a change; it must still load. */
export function worldAfter(change: (data: Data) => unknown): World {
  const data = smallScenario();
  change(data);
  const loaded = loadScenario({ 'small.json': textOf(data) }, 'small.json');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1));
  return loaded.world;
}
