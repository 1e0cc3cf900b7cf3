// Advisers, directives and the introduction quote figures of the rules. When tuning changes a figure, this test
// names the words that have to follow.
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { inPeriods } from '../../src/scenario/periods.ts';
import { scenarioTexts } from '../support/real-world.ts';
import { allWords, theThinReserve } from './scenario-files.ts';

const { tuning, directives } = theThinReserve();
const words = allWords().map(({ text }) => inPeriods(text, 'quarter'));
const { stocks, rails, war, facade, trust, treasury, home, chips, reports, shadow } = tuning;

/** A phrase that stands in the files, what it says of the rules, and whether the rules still say so. */
const QUOTED: readonly (readonly [string, boolean])[] = [
  ['wear off by half each quarter', stocks.keep === 0.5],
  ['works lose half each quarter', stocks.keep === 0.5],
  ['A chip in the east is twelve points of works now', stocks.perChip === 12],
  ['One brigade is worth five of East', stocks.perBrigade === 5],
  ['arrives two quarters later', rails.turns === 2],
  ['the journey takes two quarters', rails.turns === 2],
  ['four at most on a line', chips.perLine === 4],
  ['Below 20 a chip is lost each quarter', chips.poorBelow === 20 && chips.poorCost === 1],
  ['one unit short costs one point, three cost six', near(loss(1), 1, 0.5) && near(loss(3), 6, 0.6)],
  ['two units short for one quarter costs three to four points', near(loss(2), 3.5, 0.5)],
  ['at most a point and a half a quarter', near(war.gainMost, 1.5, 0.2)],
  ['A push by the other side takes three chips more', near(war.demandPush - war.demandCalm, 3, 0.3)],
  ['Under a truce the line needs a third less', near(war.truceDemand, 2 / 3, 0.05)],
  ['right four times in five', war.forecastRight === 0.8],
  ['a chip at home is worth a point and a half', home.cohesionChip === 1.5 && home.supportChip === 1.5],
  ['thirteen points of Trust go', facade.breakTrust === 13],
  ['one in twenty a quarter or worse', near(16 / facade.breakDivisor, 1 / 20, 0.01)],
  ['exposure falls by about a sixth', near(1 - facade.keep * facade.keep, 1 / 6, 0.03)],
  [
    'A third chip is heard in Beijing and costs Trust about one point',
    trust.guardQuiet === 2 && near(trust.guardNoise, 1, 0.3),
  ],
  [
    'a warm stance lift it by three to four',
    near(2 * trust.diplomacyWarm + trust.warm - trust.drift, 3.5, 0.5),
  ],
  ['A cool stance costs two points of Trust', near(trust.cool, 2, 0.3)],
  ['Above 75 warmth no longer pays', trust.ceiling === 75],
  ['a quarter of the way each quarter', tuning.lifeline.towardsTrust === 0.25],
  ['lowers leverage by half a point', near(tuning.lifeline.leverageIndustry, 0.5, 0.1)],
  ['brings half a point of tax', near(treasury.industry, 0.5, 0.1)],
  ['up to four agent reports in ten may be theirs', reports.plantedMost === 0.4],
  [
    'Two chips hold them',
    near(2 * shadow.guard, shadow.growth + shadow.growthLifeline * (62 - shadow.lifelineBase), 1.2),
  ],
];

function loss(gap: number): number {
  return Math.min(war.lossMost, war.lossSquare * gap * gap + war.lossLinear * gap);
}

function near(found: number, said: number, within: number): boolean {
  return Math.abs(found - said) <= within;
}

test.each(QUOTED)('"%s" stands somewhere and is still true', (phrase, stillTrue) => {
  expect(words.some(text => text.includes(phrase))).toBe(true);
  expect(stillTrue).toBe(true);
});

/** What a directive does at once to a dial. */
function effectOf(id: string, dial: string): number | undefined {
  const effects = directives.find(directive => directive.id === id)?.effects ?? [];
  for (const effect of effects) if ('by' in effect && effect.dial === dial) return effect.by;
  return undefined;
}

test.each([
  ['partsDeal', 'leverage', 5],
  ['partsDeal', 'lifeline', 7],
  ['partsDeal', 'treasury', 2],
  ['secondSuppliers', 'resilience', 15],
  ['secondSuppliers', 'leverage', -3],
  ['fortifyCrossings', 'works', 15],
  ['expulsions', 'guard', 18],
  ['expulsions', 'secrets', 3],
  ['messageAnalysis', 'support', -2],
  ['exportControl', 'secrets', 5],
  ['refuseEntry', 'claims', -8],
  ['scientistsPay', 'science', 6],
  ['raiseVat', 'support', -3],
  ['mobilise', 'support', -7],
])('the hint of %s says what it does to %s', (id, dial, by) => {
  const hint = directives.find(directive => directive.id === id)?.hint ?? '';
  expect(effectOf(id, dial)).toBe(by);
  expect(hint).toContain(by < 0 ? `−${-by}` : `+${by}`);
});

/** A scenario that changes what the shared decks say, as the game loads it. */
function scenarioOf(file: string) {
  const other = loadScenario(scenarioTexts(file), file);
  if (!other.ok) throw new Error(`${file} does not load`);
  return other.scenario;
}

test('the stop of the ceasefire breaks where its texts say', () => {
  const { endings, dials, introduction } = scenarioOf('ceasefire-winter.json');
  const { when } = endings.find(({ id }) => id === 'guns-again')!;
  expect(when).toMatchObject({ dial: 'stop' });
  const said = `Below ${(when as { below: number }).below} the`;
  expect(dials.find(({ id }) => id === 'stop')!.text).toContain(said);
  expect(JSON.stringify(introduction)).toContain(said);
});

test.each(['succession.json', 'taiwan-crisis.json'])('%s: preparations wear off by almost half', file => {
  const { tuning, introduction } = scenarioOf(file);
  expect(JSON.stringify(introduction)).toContain('wear off by almost half');
  expect(tuning.stocks.keep).toBe(0.55);
});

test('a translated hint names the figures of its original', () => {
  const file = 'one-winter-two-doors.json';
  const { translations } = JSON.parse(scenarioTexts(file)[file]!) as {
    translations: Record<string, Record<string, string>>;
  };
  const figures = (hint: string): string[] => [...hint.matchAll(/[+−]\d+/g)].map(([figure]) => figure);
  for (const { id, hint } of scenarioOf(file).directives) {
    expect(figures(translations.de![`directives.${id}.hint`]!)).toEqual(figures(hint));
  }
});
