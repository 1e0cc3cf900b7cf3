// No text of scenarios/ may say what the content rules forbid: peoples as actors, invented findings, glory.
import { describe, expect, test } from 'vitest';
import { allWords } from './scenario-files.ts';

const words = allWords();

/** What each pattern would have said, and why it must not. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a people as an actor':
    /\bthe (russians|ukrainians|americans|europeans|uzbeks|kazakhs)\b|\b(russians|ukrainians) (are|will|want|have|think)\b/i,
  '"the Chinese" as a noun':
    /\bthe Chinese\b(?! (embassy|side|border|state|government|foreign|census|customs|services?|firms?|banks?|ministry|map)\b)/i,
  'suspicion of a group of people':
    /\bchinese (students?|migrants?|settlers?|traders?|wives|spouses|workers|residents)\b/i,
  'Russia declaring China an enemy': /\brussia (has )?(declared|declares|calls) china (an|the) enemy/i,
  'the service expecting an invasion':
    /\b(fsb|service) (expects|predicts|foresees) (an )?(invasion|annexation|attack)/i,
  'a claim to Vladivostok':
    /\bclaims? (to|on) vladivostok|china claims vladivostok|beijing claims vladivostok/i,
  'the 80 per cent that nobody counted': /\b(80|eighty) ?(%|per ?cent) of (the )?(troops|soldiers|forces)/i,
  'polygraphs ordered by the document': /polygraph|lie detector/i,
  'the pipeline as a finished contract': /\b(contract|deal) for power of siberia 2 (was|is|has been) signed/i,
  'the document dated to 2025': /\b(document|paper) (of|from|written in) 2025\b/i,
  'animal and peril imagery': /\bdragons?\b|\b(russian|the) bears?\b|yellow peril|\bhordes?\b|asiatic/i,
  glory: /\bglor(y|ious|ies)|\bhero(es|ic|ism)?\b|\btriumph/i,
  'counting the dead as a score': /\bkill (count|ratio)|body count|\bkills\b/i,
  'a nuclear option': /nuclear (strike|option|weapon use)|\bnuke/i,
  'spellings that are not Ukraine’s': /\b(kiev|odessa|kharkov|lvov|dnepr)\b/i,
};

/** Officials appear by office. Names stand only in the list of sources. */
const PEOPLE =
  /\b(putin|xi jinping|zelensk\w+|trump|biden|lavrov|wang yi|shoigu|belousov|prigozhin|gerasimov|lukashenko|macron)\b/i;

describe.each(Object.entries(FORBIDDEN))('no text holds %s', (_, pattern) => {
  test(`${pattern}`, () => {
    expect(words.filter(({ text }) => pattern.test(text))).toEqual([]);
  });
});

test('nobody is named but authors of sources', () => {
  const named = words.filter(({ file, text }) => !file.endsWith('sources.json') && PEOPLE.test(text));
  expect(named).toEqual([]);
});

test('figures are set as on screen: a true minus, a no-break space before the per cent sign', () => {
  const set = words.filter(({ text }) => /(^|\s)-\d/.test(text) || /\d[ ]?%/.test(text));
  expect(set).toEqual([]);
});

test('typographic apostrophes and quotation marks throughout', () => {
  expect(words.filter(({ text }) => /['"]/.test(text)).map(({ file, path }) => `${file}${path}`)).toEqual([]);
});

test('British spelling', () => {
  const american =
    /\b(color|honor|labor|center|defense|organiz\w+|recogniz\w+|mobiliz\w+|program|neighbor\w*|favor\w*)\b/;
  expect(words.filter(({ file, text }) => !file.endsWith('sources.json') && american.test(text))).toEqual([]);
});
