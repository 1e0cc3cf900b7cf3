// Events without consequence, answers that do not differ, documents without advisers who disagree.
import type { Findings } from '../findings.ts';
import type { Scenario } from '../schema/scenario.ts';

const ADVISERS = 2;

export function lintEvents({ events }: Scenario, findings: Findings): void {
  events.forEach((event, i) => {
    const path = ['events', i];
    const consequences = event.choices.map(({ noise, effects }) => JSON.stringify({ noise, effects }));
    if (event.choices.length === 0 && event.effects.length === 0) {
      findings.warning('no-effect', path, 'news that changes something', 'no effects');
    }
    event.choices.forEach((choice, j) => {
      if (choice.effects.length === 0 && choice.noise === 0) {
        findings.warning('no-consequence', [...path, 'choices', j], 'an effect or noise', 'neither');
      }
      const same = consequences.indexOf(consequences[j] ?? '');
      if (same < j) {
        const found = `"${event.choices[same]?.id}" and "${choice.id}"`;
        findings.warning('same-choices', [...path, 'choices', j], 'answers that differ', found);
      }
    });
    if (event.choices.length > 0 && event.advice.length < ADVISERS) {
      const found = `${event.advice.length}`;
      findings.warning(
        'too-little-advice',
        [...path, 'advice'],
        `advice of at least ${ADVISERS} factions`,
        found,
      );
    }
    const wanted = new Set(event.advice.map(({ wants }) => wants));
    if (event.advice.length >= ADVISERS && wanted.size === 1) {
      findings.note(
        'one-voice',
        [...path, 'advice'],
        'advisers who disagree',
        `all want "${[...wanted][0]}"`,
      );
    }
  });
}
