// One mistake at a time in a scenario that is otherwise right, and exactly what the author is told about it.
// Columns: where the small scenario is spoilt and with what; then code and path | expected | found | meant | the text
// that the place points at.
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { put, smallScenario, textOf } from '../support/small-scenario.ts';

/** Loads the small scenario with one value put somewhere; problems, and the text they point into. */
function spoil(...changes: readonly (readonly [path: string, value: unknown])[]) {
  const data = smallScenario();
  for (const [path, value] of changes) put(data, path, value);
  const text = textOf(data);
  const loaded = loadScenario({ 'small.json': text }, 'small.json');
  return { problems: loaded.ok ? loaded.warnings : loaded.problems, text };
}

/** A problem in the columns of the tables below; `at` is what stands in the text where it points. */
function told(problem: Problem, text: string, length: number): string {
  const { code, path, expected, found, meant, line, column } = problem;
  const at = (text.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length);
  return [`${code} ${path}`, expected.replace(/line \d+/, 'line N'), found, meant ?? '-', at].join(' | ');
}

/** Errors in these columns, cut where the expected one points no further. */
function toldAfter(path: string, value: unknown, expected: string): string[] {
  const { problems, text } = spoil([path, value]);
  const at = expected.split(' | ').at(-1) ?? '';
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(problem => told(problem, text, at.length));
}

test('the scenario is right before it is spoilt', () => {
  expect(spoil().problems).toEqual([]);
});

type Row = readonly [path: string, value: unknown, told: string];

const shapes: readonly Row[] = [
  [
    'events.1.wieght',
    3,
    'unknown-key events.rain.wieght | "id", "family", "title", "place", "from", "subject", "text", "pencil", "redacted", "grade", "fits", "provenance", "on", "when", "unless", "weight", "once", "cooldown", "cause", "effects", "choices", "advice" | "wieght" | weight | "wieght"',
  ],
  ['sources.paper.page', 3, 'unknown-key sources.paper.page | "name", "date", "where" | "page" | - | "page"'],
  [
    'events.1.cause',
    undefined,
    'missing-key events.rain.cause | one of "front", "china", "home", "world", "chance" | nothing | - | {',
  ],
  ['start.trust', undefined, 'missing-key start.trust | a number from -50 to 100 | nothing | - | {'],
  [
    'events.1.effects.0',
    { dial: 'trust' },
    'missing-key events.rain.effects[0] | one of "by", "byTempo", "to" | "dial" alone | - | {',
  ],
  ['events.0.when', { turn: {} }, 'missing-key events.letter.when.turn | "from" or "to" | nothing | - | {'],
  ['types.0.breaksBelow', 30, 'missing-key types.merchant.turnsInto | a type of Beijing | nothing | - | {'],
  [
    'gates',
    [{ gate: 11, reason: 'Four turns are too few to punish a fixed split.' }],
    'out-of-range gates[0].gate | a whole number from 1 to 10 | 11 | - | 11',
  ],
  [
    'gates',
    [{ gate: 2, reason: 'It is short.' }],
    'too-short gates[0].reason | at least 30 characters | 12 | - | "It',
  ],
  ['turns', '4', 'wrong-type turns | a whole number from 2 to 60 | "4" | - | "4"'],
  [
    'events.0.when',
    'turn >= 2',
    'wrong-type events.letter.when | keys and values in braces { } | "turn >= 2" | - | "turn',
  ],
  ['events.1.text', 'Rain.', 'wrong-type events.rain.text | a list in brackets [ ] | "Rain." | - | "Rain."'],
  ['events.1.weight', 0, 'out-of-range events.rain.weight | a number above 0 | 0 | - | 0'],
  [
    'events.1.effects.0.by',
    900,
    'out-of-range events.rain.effects[0].by | a number from -60 to 60 | 900 | - | 900',
  ],
  ['start.trust', -5, 'out-of-range start.trust | a number from 0 to 100 | -5 | - | -5'],
  ['turns', 2.5, 'not-whole turns | a whole number from 2 to 60 | 2.5 | - | 2.5'],
  [
    'events.0.place',
    'amour',
    'unknown-name events.letter.place | a place of the map or of this scenario | "amour" | amur | "amour"',
  ],
  [
    'events.0.when',
    { all: [{ quarter: 5 }] },
    'not-one-of events.letter.when.all[0].quarter | one of 1, 2, 3, 4 | 5 | - | 5',
  ],
  [
    'events.1.id',
    'rain!',
    'bad-name events.rain!.id | letters, digits and hyphens, starting with a letter or a digit | "rain!" | - | "rain!"',
  ],
  ['events.0.grade', 'Z9', 'bad-name events.letter.grade | a letter A-F and a digit 1-6 | "Z9" | - | "Z9"'],
  ['title', '', 'too-short title | at least 1 character | empty text | - | ""'],
  ['title', 'x'.repeat(49), 'too-long title | at most 48 characters | 49 | - | "xxx'],
  ['questions', ['One?'], 'too-few questions | at least 3 entries | 1 | - | ['],
  [
    'lineUnlocks',
    [{ turn: 1, lines: ['west', 'east', 'guard', 'home', 'industry'] }],
    'too-few lineUnlocks | every line of the order sheet | no "diplomacy" | - | [',
  ],
  [
    'readings.+',
    { title: 'A fourth', text: 'One too many.' },
    'too-many readings | exactly 3 entries | 4 | - | [',
  ],
  [
    'events.1.effects.0',
    { colour: 'grey' },
    'no-such-form events.rain.effects[0] | one of "dial", "flag", "clear", "shock" | "colour" | - | {',
  ],
  [
    'events.0.when',
    { dial: 'trust', bellow: 40 },
    'unknown-key events.letter.when.bellow | "dial", "below" | "bellow" | below | "bellow"',
  ],
  [
    'events.0.when',
    { dial: 'trust', atLeast: 20, below: 40 },
    'mixed-forms events.letter.when.atLeast | "below" or "atLeast", not both | "below" and "atLeast" | - | "atLeast"',
  ],
];

test.each(shapes)('%s: %j is told as %s, and as nothing else', (path, value, expected) => {
  expect(toldAfter(path, value, expected)).toEqual([expected]);
});

// One of these can bring others along: a name that is taken is also missing where it belongs.
const names: readonly Row[] = [
  [
    'gates',
    [2, 3, 2].map(gate => ({ gate, reason: 'Four turns are too few to punish a fixed split.' })),
    'duplicate-id gates[2].gate | a gate that is excepted once | "2" | - | 2',
  ],
  ['events.2.id', 'rain', 'duplicate-id events.rain | an id of its own; line N has it too | "rain" | - | {'],
  [
    'events.0.choices.1.id',
    'A',
    'duplicate-id events.letter.choices.A | an id of its own; line N has it too | "A" | - | {',
  ],
  [
    'dials.0.id',
    'trust',
    'duplicate-id dials.trust.id | a name of its own; the game has a dial of that name | "trust" | - | "trust"',
  ],
  [
    'events.1.effects.0.dial',
    'trsut',
    'unknown-name events.rain.effects[0].dial | a dial | "trsut" | trust | "trsut"',
  ],
  [
    'events.1.when',
    { not: { event: 'leter' } },
    'unknown-name events.rain.when.not.event | an event | "leter" | letter | "leter"',
  ],
  [
    'events.1.when',
    { event: 'letter', answer: 'C' },
    'unknown-name events.rain.when.answer | a choice of "letter" | "C" | A | "C"',
  ],
  [
    'events.1.effects.0.when',
    { directive: 'fortfy' },
    'unknown-name events.rain.effects[0].when.directive | a directive | "fortfy" | fortify | "fortfy"',
  ],
  [
    'events.0.advice.0.faction',
    'navy',
    'unknown-name events.letter.advice[0].faction | a faction | "navy" | - | "navy"',
  ],
  [
    'events.0.advice.0.wants',
    'Z',
    'unknown-name events.letter.advice[0].wants | a choice of this event | "Z" | A | "Z"',
  ],
  [
    'moves.0.types.0',
    'marchant',
    'unknown-name moves.border-probe.types[0] | a type of Beijing | "marchant" | merchant | "marchant"',
  ],
  [
    'signals.0.weights',
    { patiens: 2 },
    'unknown-name signals.border-cheap.weights.patiens | a type of Beijing | "patiens" | patient | 2',
  ],
  [
    'types.0.turnsInto',
    'pacient',
    'unknown-name types.merchant.turnsInto | a type of Beijing | "pacient" | patient | "pacient"',
  ],
  [
    'endings.0.when.all.1.type',
    'merchent',
    'unknown-name endings.thaw.when.all[1].type | a type of Beijing | "merchent" | merchant | "merchent"',
  ],
  [
    'events.0.provenance.0.source',
    'papr',
    'unknown-name events.letter.provenance[0].source | an entry of "sources" | "papr" | paper | "papr"',
  ],
  [
    'factions.0.says.0.when',
    { flag: 'loked' },
    'flag-never-set factions.army.says[0].when.flag | a flag that some effect sets | "loked" | looked | "loked"',
  ],
  [
    'events.1.effects.+',
    { clear: 'trucs' },
    'flag-never-set events.rain.effects[1].clear | a flag that some effect sets | "trucs" | truce | "trucs"',
  ],
  [
    'events.1.when',
    { stage: 'prepare' },
    `hidden-fact events.rain.when.stage | something the player can know | Beijing's stage | - | "prepare"`,
  ],
  [
    'priorities.0.met',
    { dial: 'netScience', below: 40 },
    'hidden-fact priorities.war.met.dial | something the player can know | the hidden dial "netScience" | - | "netScience"',
  ],
  [
    'events.0.when',
    { turn: { from: 4, to: 2 } },
    'turns-backwards events.letter.when.turn | "to" of at least 4 | 2 | - | {',
  ],
  [
    'events.1.provenance.0.label',
    'estimate',
    'source-missing events.rain.provenance[0] | a "source" for the label "estimate" | none | - | {',
  ],
  ['plans.2.id', 'covert', 'plan-missing plans | a plan "squeeze" | none | - | ['],
  [
    'events.0.choices.1',
    undefined,
    'not-a-document events.letter.choices | two to four choices, or none for news | one | - | [',
  ],
  [
    'events.1.advice',
    [{ faction: 'army', wants: 'A', text: 'No.' }],
    'not-a-document events.rain.advice | choices to give advice on | none | - | [',
  ],
  ['events.0.text.0', 'a word '.repeat(45), 'too-wordy events.letter.text | at most 90 words | 95 | - | ['],
  [
    'premise',
    ['go on '.repeat(60), 'go on '.repeat(31)],
    'too-wordy premise | at most 180 words | 182 | - | [',
  ],
  [
    'events.0.pencil',
    'may be for gravel',
    'pencil-not-in-text events.letter.pencil | words of "text", to the letter | "may be for gravel" | - | "may be',
  ],
];

test.each(names)('%s: %j is told as %s', (path, value, expected) => {
  expect(toldAfter(path, value, expected)).toContain(expected);
});

test('all mistakes are told at once, in the order of the file', () => {
  const { problems } = spoil(
    ['turns', 1],
    ['events.0.weight', 'heavy'],
    ['events.1.effects.0.dial', 'trsut'],
    ['endings.1.when', { flag: 'nowhere' }],
  );
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['out-of-range', 'turns'],
    ['wrong-type', 'events.letter.weight'],
    ['unknown-name', 'events.rain.effects[0].dial'],
    ['flag-never-set', 'endings.talks.when.flag'],
  ]);
});

test('a card whose shape is wrong still defines its name, and other cards are still judged', () => {
  const { problems } = spoil(
    ['events.0.weight', 'heavy'],
    ['events.1.when', { event: 'letter', answer: 'A' }],
    ['events.2.when', { event: 'leter' }],
  );
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['wrong-type', 'events.letter.weight'],
    ['unknown-name', 'events.wind.when.event'],
  ]);
});
