// The log tells a turn in a dozen entries. Rules that are one thing to the player share an entry there;
// "why?" of a single dial still names each rule by itself. A rule that is not listed keeps its own sentence.
import type { LOG_ENTRIES } from '../scenario/schema/around.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { RuleId } from '../sim/rules.ts';

type LogEntry = (typeof LOG_ENTRIES)[number];

const FAMILIES: readonly {
  readonly id: LogEntry;
  readonly text: string;
  readonly rules: readonly RuleId[];
}[] = [
  { id: 'frontCosts', text: 'What the front costs', rules: ['war/toll', 'war/men-spent', 'war/arms-spent'] },
  {
    id: 'tempo',
    text: 'Tempo of operations',
    rules: ['war/tempo', 'war/toll-tempo', 'treasury/tempo', 'support/tempo', 'pressure/tempo'],
  },
  { id: 'shortfall', text: 'Supply fell short of the need', rules: ['war/shortfall', 'war/toll-shortfall'] },
  {
    id: 'luck',
    text: 'Luck of the turn',
    rules: ['war/chance', 'treasury/chance', 'cohesion/chance', 'support/chance'],
  },
  { id: 'stocks', text: 'Prepared stocks wear off', rules: ['east/decay', 'guard/decay', 'industry/decay'] },
  {
    id: 'homeCosts',
    text: 'What time costs at home',
    rules: ['treasury/upkeep', 'cohesion/drift', 'support/drift'],
  },
  { id: 'ageing', text: 'Secrets and institutes age', rules: ['secrets/drift', 'science/drift'] },
  { id: 'workshops', text: 'Recruitment and workshops', rules: ['war/recruits', 'war/arms-built'] },
  {
    id: 'guardChips',
    text: 'Chips on counter-intelligence',
    rules: ['guard/chips', 'networks/guard', 'secrets/guard'],
  },
  {
    id: 'industryChips',
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
  { id: 'homeChips', text: 'Chips on home and regions', rules: ['cohesion/chips', 'support/chips'] },
  {
    id: 'diplomacyChips',
    text: 'Chips on diplomacy',
    rules: ['trust/diplomacy', 'pressure/diplomacy', 'leverage/diplomacy', 'centralAsia/diplomacy'],
  },
  {
    id: 'trade',
    text: 'Trade with China',
    rules: ['treasury/trade', 'lifeline/trust', 'leverage/trade', 'war/arms-trade'],
  },
  {
    id: 'networks',
    text: 'Chinese networks at work',
    rules: ['networks/growth', 'secrets/networks', 'science/drain'],
  },
  {
    id: 'farRoutes',
    text: 'Far routes and neighbours',
    rules: ['centralAsia/drift', 'arctic/drift', 'treasury/routes'],
  },
  { id: 'friendship', text: 'Friendship fades without effort', rules: ['trust/fades', 'trust/ceiling'] },
];

const FAMILY: ReadonlyMap<string, (typeof FAMILIES)[number]> = new Map(
  FAMILIES.flatMap(family => family.rules.map(rule => [rule, family] as const)),
);

/** The entry of the log that a rule belongs to, in the scenario's words where it has its own; null when it stands alone. */
export function logFamily(origin: string, { names }: Pick<Scenario, 'names'> = {}): string | null {
  const family = FAMILY.get(origin);
  return family ? (names?.log?.[family.id] ?? family.text) : null;
}
