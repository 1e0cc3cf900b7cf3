// The log tells a turn in a dozen entries. Rules that are one thing to the player share an entry there;
// "why?" of a single dial still names each rule by itself. A rule that is not listed keeps its own sentence.
import type { RuleId } from '../sim/rules.ts';

const FAMILIES: readonly { readonly text: string; readonly rules: readonly RuleId[] }[] = [
  { text: 'What the front costs', rules: ['war/toll', 'war/men-spent', 'war/arms-spent'] },
  {
    text: 'Tempo of operations',
    rules: ['war/tempo', 'war/toll-tempo', 'treasury/tempo', 'support/tempo', 'pressure/tempo'],
  },
  { text: 'Supply fell short of the need', rules: ['war/shortfall', 'war/toll-shortfall'] },
  {
    text: 'Luck of the turn',
    rules: ['war/chance', 'treasury/chance', 'cohesion/chance', 'support/chance'],
  },
  { text: 'Prepared stocks wear off', rules: ['east/decay', 'guard/decay', 'industry/decay'] },
  { text: 'What time costs at home', rules: ['treasury/upkeep', 'cohesion/drift', 'support/drift'] },
  { text: 'Secrets and institutes age', rules: ['secrets/drift', 'science/drift'] },
  { text: 'Recruitment and workshops', rules: ['war/recruits', 'war/arms-built'] },
  { text: 'Chips on counter-intelligence', rules: ['guard/chips', 'networks/guard', 'secrets/guard'] },
  {
    text: 'Chips on science and industry',
    rules: [
      'industry/chips',
      'industry/arms',
      'industry/science',
      'treasury/industry',
      'leverage/industry',
      'arctic/industry',
    ],
  },
  { text: 'Chips on home and regions', rules: ['cohesion/chips', 'support/chips'] },
  {
    text: 'Chips on diplomacy',
    rules: ['trust/diplomacy', 'pressure/diplomacy', 'leverage/diplomacy', 'centralAsia/diplomacy'],
  },
  {
    text: 'Trade with China',
    rules: ['treasury/trade', 'lifeline/trust', 'leverage/trade', 'war/arms-trade'],
  },
  { text: 'Chinese networks at work', rules: ['networks/growth', 'secrets/networks', 'science/drain'] },
  { text: 'Far routes and neighbours', rules: ['centralAsia/drift', 'arctic/drift', 'treasury/routes'] },
  { text: 'Friendship fades without effort', rules: ['trust/fades', 'trust/ceiling'] },
];

const FAMILY: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(({ text, rules }) => rules.map(rule => [rule, text] as const)),
);

/** The entry of the log that a rule belongs to; null when it stands alone. */
export function logFamily(origin: string): string | null {
  return FAMILY.get(origin) ?? null;
}
