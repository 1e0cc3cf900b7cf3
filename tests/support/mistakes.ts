// One mistake at a time, as authors make them: the files with the mistake in them. What they are told about it is kept
// in tests/golden/messages.json.
import { loadScenario } from '../../src/scenario/load.ts';
import { printProblem } from '../../src/words/problem.ts';
import { type Data, put, smallScenario, textOf } from './small-scenario.ts';

export interface Mistaken {
  /** The mistake, in a few words. */
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

type Change = readonly [path: string, value: unknown];

const MAIN = 'small.json';

function changed(name: string, ...changes: readonly Change[]): Mistaken {
  const data = smallScenario();
  for (const [path, value] of changes) put(data, path, value);
  return { name, files: { [MAIN]: textOf(data) } };
}

/** The text of the small scenario with its first `old` replaced. */
function written(name: string, old: string, by: string): Mistaken {
  return { name, files: { [MAIN]: textOf(smallScenario()).replace(old, by) } };
}

/** A scenario that builds on the small one. */
function building(name: string, own: Data, more: Readonly<Record<string, string>> = {}): Mistaken {
  const main = { id: 'own', extends: ['base.json'], ...own };
  return { name, files: { 'base.json': textOf(smallScenario()), ...more, [MAIN]: textOf(main) } };
}

const text: readonly Mistaken[] = [
  { name: 'no file', files: {} },
  { name: 'an empty file', files: { [MAIN]: '' } },
  { name: 'no JSON at all', files: { [MAIN]: 'Dear teacher,' } },
  {
    name: 'a saved game',
    files: { [MAIN]: '{"game": "no-limits", "scenario": {"title": "The thin reserve"}}' },
  },
  { name: 'what a team hands in', files: { [MAIN]: 'No Limits: Teal 4, The thin reserve' } },
  { name: 'what the lab measured', files: { [MAIN]: '{"format": 1, "tally": {}}' } },
  { name: 'a list instead of a scenario', files: { [MAIN]: '[1, 2]' } },
  { name: 'too deep', files: { [MAIN]: '['.repeat(60) } },
  { name: 'too large', files: { [MAIN]: ' '.repeat(1_000_001) } },
  written('a comma too many', '"turns": 4,', '"turns": 4,,'),
  written('a comma missing', '"turns": 4,', '"turns": 4'),
  written('a comma before a bracket', '"For tests."', '"For tests.", '),
  { name: 'a trailing comma', files: { [MAIN]: '{ "id": "small", }' } },
  written('a comment', '"turns": 4,', '"turns": 4, // years'),
  written('single quotes', '"id": "small"', "'id': 'small'"),
  written('a quote missing', '"turns": 4', '"turns: 4'),
  written('the end cut off', '"sources"', ''),
  written('a key twice', '"turns": 4,', '"turns": 4, "turns": 5,'),
  written('a dangerous key', '"turns": 4,', '"turns": 4, "__proto__": {},'),
  written('typographic quotes', '"id": "small"', '“id”: “small”'),
];

const files: readonly Mistaken[] = [
  building('a file that is not there', { extends: ['decks/evnts.json'] }),
  building(
    'extends in a circle',
    { extends: ['deck.json'] },
    { 'deck.json': '{ "extends": ["small.json"] }' },
  ),
  building('extends is no list', { extends: 'base.json' }),
  building('removing what is not there', { events: [{ id: 'reign', remove: true }] }),
  building('patching what is not there', { events: [{ id: 'lettre', patch: true, weight: 2 }] }),
  building('patching with a key misspelt', { events: [{ id: 'letter', patch: true, wieght: 2 }] }),
  building('patching half a card', { events: [{ id: 'letter', patch: 'yes', weight: 2 }] }),
  building('keeping what is not there', { keep: { events: ['lettre'] } }),
  building('keeping an unknown kind', { keep: { event: ['letter'] } }),
  building('keep is no list', { keep: { events: 'letter' } }),
  building('removing what a condition asks for', { events: [{ id: 'letter', remove: true }] }),
  building(
    'two decks with one card',
    { extends: ['base.json', 'deck.json'] },
    { 'deck.json': textOf({ events: [(smallScenario().events as unknown[])[1]] }) },
  ),
  changed('a later format', ['format', 3]),
  changed('a format of words', ['format', 'two']),
];

const shapes: readonly Mistaken[] = [
  changed('a key misspelt', ['calender', {}]),
  changed('a key of the old format', ['calendar.quarter', 1]),
  changed('a key missing', ['turns', undefined]),
  changed('a number in quotes', ['turns', '4']),
  changed('a number too small', ['turns', 1]),
  changed('a fraction of a turn', ['turns', 4.5]),
  changed('a month that does not exist', ['calendar.month', 13]),
  changed('a step that does not exist', ['calendar.step', 'quarters']),
  changed('a dial out of range', ['start.trust', 130]),
  changed('a dial below its own range', ['start.front', -20]),
  changed('a name for a dial misspelt', ['names', { dials: { frnt: 'Europe' } }]),
  changed('a name for a place misspelt', ['names', { places: { ukrain: { name: 'Europe' } } }]),
  changed('a name too long', ['names', { lines: { west: 'Commitments in Europe '.repeat(2) } }]),
  changed('a place without a name', ['names', { places: { west: { text: 'What stands here.' } } }]),
  changed('null', ['events.0.weight', null]),
  changed('a weight of nothing', ['events.0.weight', 0]),
  changed('a certain turn of nought', ['events.0.on', 0]),
  changed('a list of certain turns with a nought', ['events.0.on', [2, 0]]),
  changed('a flag at the start with a blank', ['start.flags', ['the truce']]),
  changed('a certain turn in words', ['events.0.on', 'turn 3']),
  changed('a date without a month', ['events.0.when', { date: { from: '2026' } }]),
  changed('a thirteenth month', ['events.0.when', { date: { from: '2026-13' } }]),
  changed('a date that is no range', ['events.0.when', { date: '2026-03' }]),
  changed('a train that has arrived', ['start.rails', [{ brigade: 'brigade-1', to: 'east', arrives: 1 }]]),
  changed('a train to nowhere', ['start.rails', [{ brigade: 'brigade-1', to: 'south', arrives: 2 }]]),
  changed('a flag at the start without its turns', ['start.flags', [{ flag: 'truce' }]]),
  changed('a drift in words', ['dials.0.drift', 'slowly']),
  changed('a rule of a dial without size', ['dials.0.rules', [{ when: { flag: 'looked' } }]]),
  changed('an id with a blank', ['events.0.id', 'the letter']),
  changed('an empty title', ['events.0.title', '']),
  changed('a title too long', ['events.0.title', 'A very long title '.repeat(4)]),
  changed('a family that does not exist', ['events.0.family', 'boarder']),
  changed('text without a list', ['events.0.text', 'Barges moor.']),
  changed('a grade that does not exist', ['events.0.grade', 'G7']),
  changed('five answers', [
    'events.0.choices',
    Array(5).fill({ id: 'A', title: 'x', text: 'x', effects: [] }),
  ]),
  changed('a condition misspelt', ['events.0.when', { dial: 'trust', belo: 40 }]),
  changed('a condition without a bound', ['events.0.when', { dial: 'trust' }]),
  changed('a condition with two bounds', ['events.0.when', { dial: 'trust', below: 60, atLeast: 40 }]),
  changed('two conditions in one', ['events.0.when', { flag: 'looked', turn: { from: 2 } }]),
  changed('a condition of code', ['events.0.when', 'trust < 40']),
  changed('an empty condition', ['events.0.when', {}]),
  changed('an empty list of conditions', ['events.0.when', { all: [] }]),
  changed('a quarter that does not exist', ['events.0.when', { quarter: 5 }]),
  changed('an effect too large', ['events.1.effects.0.by', 200]),
  changed('an effect without size', ['events.1.effects', [{ dial: 'support' }]]),
  changed('a chance of sixty', ['events.1.effects.0.chance', 60]),
  changed('repeating once', ['events.1.effects.0.for', 1]),
  changed('an unknown kind of effect', ['events.1.effects', [{ money: 3 }]]),
  changed('two types that are one', ['types', [(smallScenario().types as unknown[])[0]]]),
  changed('one option of an assumption', [
    'assumptions',
    [{ id: 'oil', title: 'Oil', text: 'x', options: [] }],
  ]),
];

const option = (id: string, more: object = {}) => ({ id, title: id, ...more });
const assumption = (...options: object[]) => [{ id: 'oil', title: 'Oil', text: 'Open.', options }];

const references: readonly Mistaken[] = [
  changed('a dial misspelt', ['events.1.effects.0.dial', 'trsut']),
  changed('an event that does not exist', ['events.1.when', { event: 'leter' }]),
  changed('an answer that does not exist', ['events.1.when', { event: 'letter', answer: 'C' }]),
  changed('a directive that does not exist', ['events.1.when', { directive: 'fortfy' }]),
  changed('a faction that does not exist', ['events.0.advice.0.faction', 'navy']),
  changed('advice for an answer that does not exist', ['events.0.advice.0.wants', 'D']),
  changed('a type that does not exist', ['moves.0.types', ['marchant']]),
  changed('a source that does not exist', ['events.0.provenance.0.source', 'papr']),
  changed('a label without its source', ['events.1.provenance.0.label', 'estimate']),
  changed('a flag that nothing sets', ['events.1.when', { flag: 'loked' }]),
  changed('a flag cleared that nothing sets', ['events.1.effects.+', { clear: 'trucs' }]),
  changed('an id twice', ['events.2.id', 'rain']),
  changed('a dial of the game as an own dial', ['dials.0.id', 'trust']),
  changed('the hidden stage asked by an event', ['events.1.when', { stage: 'prepare' }]),
  changed('a hidden dial asked by a priority', ['priorities.0.met', { dial: 'netScience', below: 40 }]),
  changed('turns backwards', ['events.0.when', { turn: { from: 4, to: 2 } }]),
  changed('turns without numbers', ['events.0.when', { turn: {} }]),
  changed('a date backwards', ['events.0.when', { date: { from: '2026-08', to: '2026-03' } }]),
  changed('a date without months', ['events.0.when', { date: {} }]),
  changed('a date that never comes', ['events.0.when', { date: { from: '2028-03', to: '2028-08' } }]),
  changed('a date before the first turn', ['events.0.when', { date: { to: '2025-11' } }]),
  changed('a train with a brigade that does not exist', [
    'start.rails',
    [{ brigade: 'brigade-9', to: 'east', arrives: 2 }],
  ]),
  changed('a brigade on two trains', [
    'start.rails',
    [
      { brigade: 'brigade-1', to: 'east', arrives: 2 },
      { brigade: 'brigade-1', to: 'west', arrives: 3 },
    ],
  ]),
  changed('a rule of a dial on a flag that nothing sets', [
    'dials.0.rules',
    [{ when: { flag: 'loked' }, by: 1 }],
  ]),
  changed('an ending before one that does not exist', ['endings.1.before', 'drfit']),
  changed('an ending before itself', ['endings.1.before', 'talks']),
  changed('two endings before each other', ['endings.0.before', 'talks'], ['endings.1.before', 'thaw']),
  changed('a dial carried that does not exist', [
    'next',
    { scenario: 'small-2', carry: { dials: ['trsut'] } },
  ]),
  changed('East carried', ['next', { scenario: 'small-2', carry: { dials: ['east'] } }]),
  changed('a flag carried that nothing sets', ['next', { scenario: 'small-2', carry: { flags: ['loked'] } }]),
  changed('a second part without a name', ['next', { carry: { dials: ['trust'] } }]),
  changed('a second part by number', ['next', 2]),
  changed('a plan missing', ['plans.2.id', 'covert']),
  changed('one answer only', ['events.0.choices.1', undefined]),
  changed('advice on news', ['events.1.advice', [{ faction: 'army', wants: 'A', text: 'No.' }]]),
  changed('too many words', ['events.0.text.0', 'a word '.repeat(45)]),
  changed('pencilled words that are not there', ['events.0.pencil', 'may be for gravel']),
  changed('a placeholder that the game does not know', ['events.0.text.0', 'Not {this perod}, it is heard.']),
  changed('a brace that is open', ['events.0.choices.0.text', 'For {two periods it lies there.']),
  changed('an assumption on an unknown dial', [
    'assumptions',
    assumption(option('now'), option('then', { start: { tresury: 40 } })),
  ]),
  changed('an assumption on East', [
    'assumptions',
    assumption(option('now'), option('then', { start: { east: 40 } })),
  ]),
  changed('an assumption on a dial without a name', [
    'assumptions',
    assumption(option('now'), option('then', { start: { 'the trust': 40 } })),
  ]),
  changed('a first option that changes something', [
    'assumptions',
    assumption(option('now', { start: { treasury: 40 } }), option('then')),
  ]),
  changed('an assumption on an unknown coefficient', [
    'assumptions',
    assumption(option('now'), option('then', { tuning: { treasury: { upkep: 1 } } })),
  ]),
  changed('a type that turns into nothing', ['types.0.breaksBelow', 40]),
  changed('a line that is never unlocked', ['lineUnlocks', [{ turn: 1, lines: ['west'] }]]),
];

const lints: readonly Mistaken[] = [
  changed('news that changes nothing', ['events.1.effects', []]),
  changed(
    'an answer without consequence',
    ['events.0.choices.1.effects', []],
    ['events.0.choices.1.noise', 0],
  ),
  changed(
    'two answers that are the same',
    ['events.0.choices.1.effects', [{ flag: 'looked', for: 2 }]],
    ['events.0.choices.1.noise', 0],
  ),
  changed(
    'an answer nowhere better than another',
    [
      'events.0.choices.0.effects',
      [
        { flag: 'looked', for: 2 },
        { dial: 'works', by: 2 },
      ],
    ],
    [
      'events.0.choices.1.effects',
      [
        { flag: 'looked', for: 2 },
        { dial: 'works', by: 1 },
      ],
    ],
  ),
  changed('one adviser', ['events.0.advice.1', undefined]),
  changed('advisers who agree', ['events.0.advice.1.wants', 'A']),
  changed('an event that contradicts itself', [
    'events.0.when',
    {
      all: [
        { dial: 'trust', below: 40 },
        { dial: 'trust', atLeast: 60 },
      ],
    },
  ]),
  changed('an event out of range', ['events.0.when', { dial: 'treasury', atLeast: 120 }]),
  changed('an event after the end', ['events.0.when', { turn: { from: 9 } }]),
  changed('a certain card after the end', ['events.0.on', 9]),
  changed('a certain card whose condition comes later', ['events.0.on', 1]),
  changed(
    'two documents certain in one turn',
    ['events.0.on', 2],
    ['events.+', { ...(smallScenario().events as object[])[0], id: 'second', on: [2, 3] }],
  ),
  changed('a weight beside a certain turn', ['events.0.on', 3], ['events.0.weight', 100]),
  changed('a rule of a dial that never holds', ['dials.0.rules', [{ when: { turn: { from: 30 } }, by: 1 }]]),
  changed('a flag at the start that nothing asks for', ['start.flags', ['damp']]),
  changed('a train that arrives after the end', [
    'start.rails',
    [{ brigade: 'brigade-1', to: 'east', arrives: 9 }],
  ]),
  changed('an ending behind "always"', [
    'endings.+',
    { ...(smallScenario().endings as object[])[1], id: 'late', when: { dial: 'front', below: 30 } },
  ]),
  changed('an event that waits for itself', ['events.0.when', { event: 'letter' }]),
  changed('an event unless it always is', [
    'events.1.unless',
    { any: [{ flag: 'looked' }, { not: { flag: 'looked' } }] },
  ]),
  changed(
    'two events that wait for each other',
    ['events.1.when', { event: 'wind' }],
    ['events.2.when', { event: 'rain' }],
  ),
  changed('two answers at once', [
    'events.1.when',
    {
      all: [
        { event: 'letter', answer: 'A' },
        { event: 'letter', answer: 'B' },
      ],
    },
  ]),
  changed('an own dial that goes only down', ['events.1.when', { dial: 'ice', atLeast: 31 }]),
  changed('a move at another stage', ['moves.0.when', { stage: 'move' }]),
  changed('an effect that never comes', ['events.1.effects.0.when', { turn: { from: 30 } }]),
  changed('a priority that cannot be met', [
    'priorities.0.met',
    { all: [{ stance: 'warm' }, { stance: 'cool' }] },
  ]),
  changed(
    'an ending behind another',
    ['endings.1.when', { dial: 'front', atLeast: 60 }],
    [
      'endings.0',
      { ...(smallScenario().endings as object[])[1], id: 'peace', when: { dial: 'front', atLeast: 50 } },
    ],
  ),
  changed('a line behind "always"', [
    'factions.0.says',
    [...((smallScenario().factions as Data[])[0]!.says as object[])].reverse(),
  ]),
  changed('a signal that no type sends', ['signals.0.weights', { merchant: 0, patient: 0 }]),
  changed('a plan without a costly signal', ['signals.3.cost', 'cheap']),
  changed('a type that cannot carry out its plan', ['types.1.tastes.border', 1]),
  changed('priors that do not add up', ['types.0.prior', 0.3]),
  changed('a pause after the end', ['teacher', { pauses: [{ turn: 9, question: 'Why?' }] }]),
  changed('a last ending with a condition', ['endings.2.when', { dial: 'front', atLeast: 10 }]),
  changed('few tolerable endings', ['endings.0.tolerable', false]),
  changed('a flag that nothing asks for', ['events.1.effects.+', { flag: 'damp' }]),
  changed('a source that nothing cites', ['sources.radio', { name: 'A broadcast', date: '2025' }]),
  changed('an own dial that nothing moves', [
    'dials.+',
    { id: 'snow', name: 'Snow', text: 'On the road.', start: 10 },
  ]),
  changed('a silence for nothing', ['silence', [{ code: 'priors', reason: 'As it should be.' }]]),
  changed('a silence without reason', ['silence', [{ code: 'priors' }]]),
  changed('a silence for an error', ['silence', [{ code: 'unknown-name', reason: 'It is fine.' }]]),
];

/** The small scenario with a German title, and whatever else is wrong with its translations. */
const german = (name: string, words: Data, ...changes: readonly Change[]): Mistaken =>
  changed(name, ['translations', { de: { title: 'Klein', ...words } }], ...changes);

const places: readonly Mistaken[] = [
  changed('a language that is none', ['translations', { german: { title: 'Klein' } }]),
  changed('a translation into its own language', ['translations', { en: { title: 'Small' } }]),
  german('a translation of nothing', { 'events.letter.titel': 'Ein Brief' }),
  german('a translation of two paragraphs by one', { 'events.letter.text': ['Ein Absatz.'] }),
  german('a translation of a list by a text', { 'events.letter.text': 'Ein Absatz.' }),
  german('a translation that is too long', { 'events.letter.subject': 'Sehr '.repeat(40) }),
  german('a pencil that is not in the translated text', { 'events.letter.pencil': 'so nicht geschrieben' }),
  german('a placeholder lost in translation', { 'events.letter.subject': 'Anleger' }, [
    'events.0.subject',
    'Jetties, next {period}',
  ]),
  german('texts without a translation', { summary: 'Zum Testen.' }),
  changed('a place that there is not', ['events.1.place', 'centr']),
  changed('a place off the map', [
    'places',
    [{ id: 'far', name: 'Far', at: [-70, 10], about: 'Too far away.' }],
  ]),
  changed('latitude before longitude', [
    'places',
    [{ id: 'island', name: 'Island', at: [46.49, 133.84], about: 'An island.' }],
  ]),
  changed('a place with the name of another', [
    'places',
    [{ id: 'amur', name: 'Amur', at: [133, 50], about: 'A river.' }],
  ]),
  changed('a place that no card names', [
    'places',
    [{ id: 'island', name: 'Island', at: [133.84, 46.49], about: 'An island.' }],
  ]),
  changed('a label that the map has not', ['map', { labels: { UKRANE: 'X' } }]),
  changed('a label that is neither words nor false', ['map', { labels: { Moscow: 5 } }]),
  changed('a switch of the map that is no switch', ['map', { control: 'no' }]),
  changed('a rule renamed that there is not', ['names', { rules: { 'war/tol': 'The bill' } }]),
];

export const MISTAKES: readonly Mistaken[] = [
  ...text,
  ...files,
  ...shapes,
  ...references,
  ...lints,
  ...places,
];

/** What an author is told, line by line. */
export function messagesOf({ files: texts }: Mistaken): string[] {
  const loaded = loadScenario(texts, MAIN);
  return (loaded.ok ? loaded.warnings : loaded.problems).map(printProblem);
}

/** All messages by the name of the mistake. */
export function allMessages(): Record<string, string[]> {
  return Object.fromEntries(MISTAKES.map(mistake => [mistake.name, messagesOf(mistake)]));
}
