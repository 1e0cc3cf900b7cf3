// How hard each shipped scenario is for players that cost nothing, by exact counts at fixed seeds. After a change of
// rules or of a scenario: `npx tsx tests/forecast/record.ts`, and read the difference. The whole measurement, with
// players that plan, is `npm run lab`.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quickCounts, shippedFiles } from './quick-gates.ts';

const recorded = JSON.parse(readFileSync(new URL('gates.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, string>
>;

test('every shipped scenario is measured', () => {
  expect(Object.keys(recorded)).toEqual(shippedFiles());
});

test.each(shippedFiles())('%s is as hard as recorded', { timeout: 30_000 }, file => {
  expect(quickCounts(file)).toEqual(recorded[file]);
});
