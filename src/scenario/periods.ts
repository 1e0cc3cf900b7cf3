// What a turn is called by its length, and the placeholders with which the text of a card says it: one deck serves
// scenarios whose turns are months and others whose turns are years. They are filled once, as a scenario is loaded.
import { STEP_MONTHS, type Step } from '../sim/slots.ts';

/** By placeholder, what it becomes for each length of a turn. */
type Forms = Readonly<Record<string, Readonly<Record<Step, string>>>>;

const ENGLISH = {
  period: {
    month: 'month',
    twoMonths: 'two months',
    quarter: 'quarter',
    halfYear: 'half-year',
    year: 'year',
  },
  periods: {
    ...{ month: 'months', twoMonths: 'periods of two months', quarter: 'quarters' },
    ...{ halfYear: 'half-years', year: 'years' },
  },
  'this period': {
    ...{ month: 'this month', twoMonths: 'these two months', quarter: 'this quarter' },
    ...{ halfYear: 'this half-year', year: 'this year' },
  },
  'a period': {
    ...{ month: 'a month', twoMonths: 'every two months', quarter: 'a quarter' },
    ...{ halfYear: 'every half-year', year: 'a year' },
  },
  'each period': {
    ...{ month: 'each month', twoMonths: 'every two months', quarter: 'each quarter' },
    ...{ halfYear: 'every half-year', year: 'each year' },
  },
} as const satisfies Forms;
type Form = keyof typeof ENGLISH;

const GERMAN: Readonly<Record<Form, Readonly<Record<Step, string>>>> = {
  period: {
    month: 'Monat',
    twoMonths: 'zwei Monate',
    quarter: 'Quartal',
    halfYear: 'Halbjahr',
    year: 'Jahr',
  },
  periods: {
    ...{ month: 'Monate', twoMonths: 'Abschnitte von zwei Monaten', quarter: 'Quartale' },
    ...{ halfYear: 'Halbjahre', year: 'Jahre' },
  },
  'this period': {
    ...{ month: 'in diesem Monat', twoMonths: 'in diesen zwei Monaten', quarter: 'in diesem Quartal' },
    ...{ halfYear: 'in diesem Halbjahr', year: 'in diesem Jahr' },
  },
  'a period': {
    ...{ month: 'im Monat', twoMonths: 'alle zwei Monate', quarter: 'im Quartal' },
    ...{ halfYear: 'im Halbjahr', year: 'im Jahr' },
  },
  'each period': {
    ...{ month: 'jeden Monat', twoMonths: 'alle zwei Monate', quarter: 'jedes Quartal' },
    ...{ halfYear: 'jedes Halbjahr', year: 'jedes Jahr' },
  },
};

interface Tongue {
  readonly forms: typeof ENGLISH | typeof GERMAN;
  /** One to twelve. */
  readonly numbers: readonly string[];
  readonly units: Readonly<Record<'month' | 'quarter' | 'year', readonly [one: string, several: string]>>;
  /** One half-year. */
  readonly half: string;
}

const NUMBERS = [
  ...['one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

const IN_ENGLISH: Tongue = {
  forms: ENGLISH,
  numbers: NUMBERS,
  units: {
    ...{ month: ['one month', 'months'], quarter: ['one quarter', 'quarters'], year: ['one year', 'years'] },
  },
  half: 'half a year',
};
const IN_GERMAN: Tongue = {
  forms: GERMAN,
  numbers: [
    ...['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs'],
    ...['sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  ],
  units: {
    month: ['ein Monat', 'Monate'],
    quarter: ['ein Quartal', 'Quartale'],
    year: ['ein Jahr', 'Jahre'],
  },
  half: 'ein halbes Jahr',
};

/** The languages in which placeholders can be filled, by their code. */
const TONGUES: ReadonlyMap<string, Tongue> = new Map([
  ['en', IN_ENGLISH],
  ['de', IN_GERMAN],
]);

/** True for a language whose words for a turn are known here. */
export const speaksOfPeriods = (language: string): boolean => TONGUES.has(language);

const isForm = (name: string): name is Form => Object.hasOwn(ENGLISH, name);

/** "quarter", "this month", "every two months": how a turn of this length is spoken of. */
export function periodForm(form: Form, step: Step): string {
  return ENGLISH[form][step];
}

/** How long so many turns are: "two quarters", "four months", "half a year", "18 months". `turns` from 1. */
export function timeOf(turns: number, step: Step, tongue: Tongue = IN_ENGLISH): string {
  const months = turns * STEP_MONTHS[step];
  if (step === 'quarter') return several(turns, 'quarter', tongue);
  if (step === 'year' || (step === 'halfYear' && months % 12 === 0)) {
    return several(months / 12, 'year', tongue);
  }
  return step === 'halfYear' && turns === 1 ? tongue.half : several(months, 'month', tongue);
}

function several(count: number, unit: keyof Tongue['units'], { numbers, units }: Tongue): string {
  const [one, many] = units[unit];
  return count === 1 ? one : `${numbers[count - 1] ?? count} ${many}`;
}

/** Every placeholder there is, without its braces. */
export const PLACEHOLDERS: readonly string[] = [
  ...Object.keys(ENGLISH),
  ...NUMBERS.map(number => `${number} ${number === 'one' ? 'period' : 'periods'}`),
];

/** What stands in braces, and braces that are open at one side. */
const BRACES = /\{([^{}]*)\}|[{}]/g;

/** Whatever stands in braces in a text, placeholder or not. */
export function bracesIn(text: string): string[] {
  return [...text.matchAll(BRACES)].map(([whole]) => whole);
}

/** Whatever stands in braces in a text and is no placeholder: "{quater}", "{" alone. */
export function strangePlaceholders(text: string): string[] {
  return [...text.matchAll(BRACES)]
    .filter(([, name]) => name === undefined || !PLACEHOLDERS.includes(small(name)))
    .map(([whole]) => whole);
}

/** A text for turns of this length. "{Two periods}" begins with a capital; what is no placeholder stays. */
export function inPeriods(text: string, step: Step, language = 'en'): string {
  const tongue = TONGUES.get(language) ?? IN_ENGLISH;
  return text.replace(BRACES, (whole, name: string | undefined) => {
    if (name === undefined || !PLACEHOLDERS.includes(small(name))) return whole;
    const said = saidOf(small(name), step, tongue);
    return small(name) === name ? said : said.charAt(0).toUpperCase() + said.slice(1);
  });
}

const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

function saidOf(name: string, step: Step, tongue: Tongue): string {
  if (isForm(name)) return tongue.forms[name][step];
  return timeOf(NUMBERS.indexOf(name.split(' ')[0] ?? '') + 1, step, tongue);
}

/** Every text of a value, however deep, for turns of this length. The value itself stays as it is. */
export function allInPeriods<T>(value: T, step: Step, language = 'en'): T {
  if (typeof value === 'string') return inPeriods(value, step, language) as T;
  if (Array.isArray(value)) return value.map(item => allInPeriods(item, step, language)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, allInPeriods(inner, step, language)]),
  ) as T;
}
