// The small scenario with every field that a scenario may have, each at least once.
import { type Data, put, richScenario } from './small-scenario.ts';

/** A fresh copy each time. It loads; what it says is of no interest. */
export function fullScenario(): Data {
  const data = richScenario();
  const source = [{ label: 'reported', text: 'A press report.', source: 'paper' }];
  const changes: readonly (readonly [string, unknown])[] = [
    ['$schema', './scenario.schema.json'],
    ['sources.paper.where', 'In a library.'],
    ['sources.radio', { name: 'A broadcast', date: '2024' }],
    ['calendar.month', 4],
    ['start.flags', ['audit', { flag: 'truce', for: 2 }]],
    ['start.rails', [{ brigade: 'brigade-2', to: 'east', arrives: 2 }]],
    ['dials.0.drift', 1.5],
    ['dials.0.rules', [{ when: { turn: { from: 2 } }, by: 2, text: 'It freezes', cause: 'chance' }]],
    ['next', { scenario: 'small-2', carry: { dials: ['ice'], flags: ['looked'] } }],
    ['humanCost', { sides: [{ who: 'A state', low: 1, high: 2 }], note: 'Invented.', provenance: source }],
    ['tuning.events.ask', 1],
    ['tuning.events.firstNews', 1],
    ['tuning.events.secondNews', 0.5],
    ['events.0.on', [2, 3]],
    ['events.0.redacted', 'A name.'],
    ['events.0.grade', 'C3'],
    ['events.0.fits', { border: 'fits', covert: 'neutral', squeeze: 'against' }],
    ['events.0.provenance', source],
    ['events.1.provenance', source],
    ['events.1.weight', 10],
    ['events.2.on', 1],
    ['directives.0.provenance', source],
    ['directives.0.once', false],
    ['directives.0.noise', 1],
    ['directives.0.price', 1],
    ['directives.0.rising', 1],
    ['signals.0.provenance', source],
    ['moves.0.provenance', source],
    ['moves.0.weight', 10],
    ['moves.0.cooldown', 1],
    ['actors.0.rules.0.provenance', source],
    ['actors.0.rules.0.cooldown', 1],
    ['actors.0.rules.0.chance', 0.9],
    ['endings.0.provenance', source],
    ['endings.0.before', 'drift'],
    ['types.0.tastes', { border: 1, covert: 0.5, squeeze: 0.5 }],
    ['types.0.breaksBelow', 20],
    ['types.0.turnsInto', 'patient'],
    ['gallery.order', 3],
    ['gallery.newcomers', true],
    ['silence', [{ code: 'never-used', card: 'radio', reason: 'For later.' }]],
  ];
  for (const [path, value] of changes) put(data, path, value);
  return data;
}
