// Random scenarios that are right: conditions and effects of every form over the names of the small scenario.
import fc from 'fast-check';
import type { ConditionSource, EffectSource } from '../../src/scenario/schema/common.ts';
import { STANCES, STEPS, TEMPOS } from '../../src/sim/slots.ts';
import { type Data, smallScenario } from './small-scenario.ts';

const dials = fc.constantFrom('trust', 'front', 'treasury', 'works', 'lives', 'ice');
const turn = fc.integer({ min: 1, max: 7 });
const FLAGS = ['looked', 'one', 'two'];
const flags = fc.constantFrom(...FLAGS);
const answers = fc.constantFrom<'A' | 'B' | undefined>('A', 'B', undefined);
const given = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value;

const leaf: fc.Arbitrary<ConditionSource> = fc.oneof(
  fc.record({ dial: dials, below: fc.integer({ min: -10, max: 110 }) }),
  fc.record({ dial: dials, atLeast: fc.integer({ min: -10, max: 110 }) }),
  fc.record({ flag: flags }),
  fc.tuple(turn, turn).map(([a, b]) => ({ turn: { from: Math.min(a, b), to: Math.max(a, b) } })),
  turn.map(from => ({ turn: { from } })),
  // Whatever the calendar of the random scenario, it comes to these months.
  fc
    .record({
      from: fc.option(fc.constantFrom('2026-01', '2026-03'), { nil: undefined }),
      to: fc.constantFrom('2026-12', '2027-02', '2027-11'),
    })
    .map(date => ({ date: given(date) })),
  fc.record({ quarter: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4) }),
  fc.record({ stance: fc.constantFrom(...STANCES), for: fc.option(turn, { nil: undefined }) }).map(given),
  fc.record({ tempo: fc.constantFrom(...TEMPOS) }),
  fc
    .tuple(fc.constantFrom('rain', 'wind'), fc.option(turn, { nil: undefined }))
    .map(([event, ago]) => given({ event, ago })),
  fc
    .tuple(answers, fc.option(turn, { nil: undefined }))
    .map(([answer, ago]) => given({ event: 'letter', answer, ago })),
  fc.constant({ directive: 'fortify' }),
  fc.record({ moves: fc.record({ atLeast: fc.integer({ min: 1, max: 9 }) }) }),
  fc.constant<ConditionSource>({ always: true }),
);

/** Conditions up to three levels deep. */
export const conditions: fc.Arbitrary<ConditionSource> = fc.letrec<{ node: ConditionSource }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map(all => ({ all })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map(any => ({ any })),
    tie('node').map(not => ({ not })),
  ),
})).node;

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const amounts = fc.integer({ min: -20, max: 20 });

const effects: fc.Arbitrary<EffectSource> = fc.oneof(
  fc
    .record({
      ...{ dial: dials, by: amounts, for: maybe(fc.integer({ min: 2, max: 4 })) },
      ...{
        in: maybe(fc.integer({ min: 1, max: 3 })),
        chance: maybe(fc.constant(0.5)),
        when: maybe(conditions),
      },
    })
    .map(given),
  fc
    .record({
      dial: dials,
      byTempo: fc.record({ low: amounts, normal: amounts, high: amounts }),
      when: maybe(conditions),
    })
    .map(given),
  fc.record({ dial: dials, to: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ flag: flags, for: maybe(turn), in: maybe(turn), when: maybe(conditions) }).map(given),
  fc.record({ clear: flags }),
  fc.constant<EffectSource>({ shock: true }),
);

const cards = fc.record({
  steps: fc.constantFrom(...STEPS),
  month: fc.integer({ min: 1, max: 12 }),
  turns: fc.integer({ min: 2, max: 7 }),
  whens: fc.array(conditions, { minLength: 12, maxLength: 12 }),
  effects: fc.array(fc.array(effects, { minLength: 1, maxLength: 4 }), { minLength: 8, maxLength: 8 }),
  once: fc.boolean(),
  on: fc.array(maybe(fc.oneof(turn, fc.array(turn, { minLength: 1, maxLength: 3 }))), {
    minLength: 3,
    maxLength: 3,
  }),
  drift: fc.record({ drift: maybe(amounts), by: amounts, when: conditions }),
  starts: fc.dictionary(
    fc.constantFrom('front', 'trust', 'treasury', 'works', 'cohesion', 'support', 'lifeline'),
    fc.integer({ min: 0, max: 100 }),
  ),
});

/** The small scenario with random calendar, start, conditions and effects: always without an error. */
export const scenarios: fc.Arbitrary<Data> = cards.map(random => {
  const data = smallScenario();
  const list = (key: string) => data[key] as Data[];
  const when = (i: number) => random.whens[i] as ConditionSource;
  const change = (i: number) => random.effects[i] as EffectSource[];
  Object.assign(data, { turns: random.turns, start: { ...(data.start as object), ...random.starts } });
  data.calendar = { year: 2026, month: random.month, step: random.steps };
  const [letter, rain, wind] = list('events');
  Object.assign(letter as Data, { when: when(0), unless: when(1), once: random.once, cooldown: 1 });
  const { choices } = letter as { choices: Data[] };
  choices.forEach((choice, i) => {
    Object.assign(choice, { effects: change(i) });
  });
  Object.assign(rain as Data, { when: when(2), effects: change(2), once: false, cooldown: 0 });
  Object.assign(wind as Data, { when: when(3), effects: change(3), once: random.once });
  [letter, rain, wind].forEach((event, i) => {
    if (random.on[i] !== undefined) Object.assign(event as Data, { on: random.on[i] });
  });
  const { drift, ...rule } = random.drift;
  Object.assign(list('dials')[0] as Data, { rules: [rule] }, given({ drift }));
  Object.assign(list('directives')[0] as Data, { when: when(4), effects: change(4) });
  list('moves').forEach((move, i) => {
    Object.assign(move, { when: when(5 + (i % 3)), effects: change(5) });
  });
  const [actor] = list('actors');
  Object.assign((actor as { rules: Data[] }).rules[0] as Data, {
    when: when(8),
    chance: 1,
    effects: change(6),
  });
  Object.assign(list('endings')[0] as Data, { when: when(9) });
  Object.assign(list('endings')[1] as Data, { when: when(10) });
  Object.assign(list('priorities')[0] as Data, { met: when(11) });
  // Whatever is asked for is set by somebody.
  Object.assign(list('factions')[0] as Data, {
    effects: [...change(7), ...FLAGS.map(flag => ({ flag, for: 2 }))].slice(-8),
  });
  return data;
});
