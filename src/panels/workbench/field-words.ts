// What keys and values of the file are called in forms. Whatever has no words here is called by its key.
import { LABELS } from '../../scenario/schema/common.ts';
import { STAGES, STANCES, TEMPOS } from '../../sim/slots.ts';
import { labelName, stageName, stanceName, tempoName } from '../../words/names.ts';

/** "cooldown" -> "Cooldown", "highIsWorse" -> "High is worse". */
export function spoken(key: string): string {
  const words = key.replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const FIELDS: Readonly<Record<string, string>> = {
  on: 'Comes for certain in turn',
  when: 'When',
  unless: 'But not while',
  met: 'Met when',
  effects: 'What changes',
  choices: 'Answers',
  once: 'Once in a game',
  cooldown: 'Turns it rests',
  from: 'From (letterhead)',
  fits: 'Which readings it fits',
  provenance: 'What is fact, what is fiction',
  label: 'What it is',
  says: 'What it says',
  rules: 'Rules',
  noise: 'Noise (how loud it is)',
  weight: 'Weight in the draw',
};

/** Of cards that come up by themselves. */
const COMES = ['events', 'moves'];

/** The name of a field of a card of this kind. */
export function fieldName(kind: string, key: string): string {
  if (key === 'when' && COMES.includes(kind)) return 'Comes up when';
  if (key === 'when' && kind === 'endings') return 'The game ends so when';
  if (key === 'when' && kind === 'directives') return 'Can be ordered when';
  return Object.hasOwn(FIELDS, key) ? (FIELDS[key] ?? key) : spoken(key);
}

function wordsOf<T extends string>(known: readonly T[], say: (value: T) => string) {
  return (value: string) => {
    const found = known.find(each => each === value);
    return found === undefined ? null : say(found);
  };
}

const VALUES: Readonly<Record<string, (value: string) => string | null>> = {
  label: wordsOf(LABELS, labelName),
  stage: wordsOf(STAGES, stageName),
  stance: wordsOf(STANCES, stance => stanceName(stance)),
  tempo: wordsOf(TEMPOS, tempo => tempoName(tempo)),
  at: wordsOf(['any', 'last'] as const, at => (at === 'any' ? 'After any turn' : 'After the last turn')),
  quarter: value => `Quarter ${value} of the year`,
};

/** What a value of a key is called: "fiction" -> "Fiction", "amur" -> "Amur and Primorye". */
export function valueName(key: string, value: string): string {
  const say = Object.hasOwn(VALUES, key) ? VALUES[key] : undefined;
  return say?.(value) ?? spoken(value);
}

/** What an author writes first stands first; fields without a place here follow in the order of the schema. */
const ORDER = [
  ...['title', 'name', 'headline', 'subject', 'from', 'text', 'texts', 'on', 'when', 'unless', 'met'],
  ...['start', 'drift', 'effects', 'choices', 'advice', 'rules', 'says', 'provenance', 'label'],
];

/** Where a field stands in a form: lower is earlier. */
export function rankOf(key: string): number {
  const rank = ORDER.indexOf(key);
  return rank < 0 ? ORDER.length : rank;
}
