// What the forms of conditions and effects are called where one is chosen, in groups. A form without words here is
// called by its key, and its description from the schema says the rest.
import { spoken } from './field-words.ts';
import { type NameBook, namesFor } from './names.ts';
import type { RuleForm } from './rule-forms.ts';

/** Group in the list, and how one name of it is called there. */
const NAMED: Readonly<Record<string, readonly [group: string, say: (name: string) => string]>> = {
  dial: ['A dial', name => name],
  flag: ['A flag', name => `Flag “${name}” is set`],
  event: ['An event', name => `“${name}” has come up`],
  directive: ['A directive', name => `“${name}” was ordered`],
  type: ['Beijing’s hidden type', name => `Beijing is “${name}”`],
  clear: ['Take a flag away', name => `Take away “${name}”`],
};

const HEADS: Readonly<Record<string, string>> = {
  flag: 'A flag is set',
  turn: 'The turn is',
  date: 'The date is',
  quarter: 'The season is',
  stance: 'The stance is',
  tempo: 'The tempo is',
  stage: 'Beijing’s stage is',
  moves: 'Moves by Beijing so far',
  always: 'Always',
  shock: 'A shock that Beijing sees',
};

const VARIANTS: Readonly<Record<string, string>> = {
  below: 'is below',
  atLeast: 'is at least',
  by: 'changes by',
  byTempo: 'changes with tempo',
  to: 'is set to',
};

/** Keys that may be added to a rule. */
const DETAILS: Readonly<Record<string, string>> = {
  for: 'for several turns',
  in: 'some turns later',
  chance: 'with a chance',
  when: 'only if …',
  cause: 'ledger column',
  answer: 'with this answer',
  ago: 'so many turns ago',
  from: 'from',
  to: 'to',
  atLeast: 'at least',
};

const wordOf = (words: Readonly<Record<string, string>>, key: string) =>
  (Object.hasOwn(words, key) ? words[key] : undefined) ?? spoken(key).toLowerCase();

export const variantWord = (key: string): string => wordOf(VARIANTS, key);
export const detailWord = (key: string): string => wordOf(DETAILS, key);

export interface HeadOption {
  /** "dial:treasury", "turn". */
  readonly value: string;
  readonly head: string;
  /** The name chosen with it; null where the head asks for none, or for a new one. */
  readonly id: string | null;
  readonly label: string;
}

export interface HeadGroup {
  readonly title: string;
  readonly options: readonly HeadOption[];
}

/** What a rule can be about, by group. With `coin`, flags may be given new names and are not listed. */
export function headGroups(rules: readonly RuleForm[], names: NameBook | null, coin: boolean): HeadGroup[] {
  const heads = [...new Set(rules.map(rule => rule.head))];
  const plain: HeadOption[] = [];
  const groups: HeadGroup[] = [];
  for (const head of heads) {
    const known = names && !(coin && head === 'flag') ? namesFor(names, [head], null) : [];
    const [title, say] = NAMED[head] ?? [spoken(head), (name: string) => name];
    if (known.length === 0) {
      const label = coin && head === 'flag' ? 'Set a flag' : (HEADS[head] ?? spoken(head));
      plain.push({ value: head, head, id: null, label });
    } else {
      const options = known.map(({ id, title }) => ({
        value: `${head}:${id}`,
        ...{ head, id, label: say(title || id) },
      }));
      groups.push({ title, options });
    }
  }
  return [
    groups[0],
    { title: coin ? 'Something else' : 'Time and course', options: plain },
    ...groups.slice(1),
  ]
    .filter(group => group !== undefined)
    .filter(({ options }) => options.length > 0);
}
