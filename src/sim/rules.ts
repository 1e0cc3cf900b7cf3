// The id of every rule that writes a line into the ledger. words/ has a sentence for each; a new id
// without a sentence does not compile. Fine-grained, so that "why?" explains a change.

export const RULES = [
  // Western front
  'war/shortfall', // supply fell short of what the front needed: Front
  'war/held', // supply was enough: Front
  'war/tempo', // tempo of operations: Front
  'war/chance', // fortunes of war: Front
  'war/toll', // human cost of the quarter: Lives
  'war/toll-tempo', // more of it through tempo: Lives
  'war/toll-shortfall', // more of it through shortfall: Lives
  'war/recruits', // Manpower
  'war/men-spent', // Manpower
  'war/arms-built', // Equipment
  'war/arms-trade', // parts through the lifeline: Equipment
  'war/arms-spent', // Equipment
  // Prepared stocks
  'east/decay', // Works, and with them East
  'east/chips', // Works, and with them East
  'rails/departure', // a brigade left the east: East
  'rails/arrival', // a brigade arrived in the east: East
  'guard/decay', // Guard
  'guard/chips', // Guard
  'industry/decay', // Resilience
  'industry/chips', // Resilience
  'industry/arms', // Equipment
  'industry/science', // Science
  // Treasury
  'treasury/upkeep',
  'treasury/trade', // what the lifeline brings or no longer brings
  'treasury/tempo',
  'treasury/sanctions', // Western pressure
  'treasury/industry', // chips on science and industry
  'treasury/routes', // Arctic and Central Asia
  'treasury/chance',
  // Home
  'cohesion/drift',
  'cohesion/chips',
  'cohesion/truce',
  'cohesion/chance',
  'support/drift',
  'support/chips',
  'support/tempo',
  'support/front', // a front that falls back
  'support/treasury', // an empty treasury
  'support/chance',
  // Facade: trust, pressure, exposure
  'trust/fades',
  'trust/stance',
  'trust/diplomacy',
  'trust/noise', // loud measures: many chips on guard or in the east, brigades on the rails
  'trust/warmth', // a Beijing that answers warmth
  'trust/ceiling', // high trust drifts back
  'pressure/diplomacy',
  'pressure/tempo',
  'exposure/fades',
  'exposure/gap', // private measures behind a public friendship
  'exposure/cool',
  'exposure/breaks', // the facade breaks by itself: Trust, Western pressure, Exposure
  // Lifeline
  'lifeline/trust', // trade follows trust
  'leverage/trade',
  'leverage/industry',
  'leverage/diplomacy',
  // Quiet war
  'networks/growth',
  'networks/guard',
  'secrets/networks',
  'secrets/guard',
  'secrets/drift',
  'science/drift',
  'science/drain', // recruited scientists
  // Slow tracks
  'centralAsia/drift',
  'centralAsia/diplomacy',
  'arctic/drift',
  'arctic/industry',
  'claims/drift',
  // Beijing
  'beijing/border', // damage of a border move
  'beijing/covert', // damage of a covert move
  'beijing/squeeze', // damage of a trade squeeze
  'beijing/foiled', // a move was foiled: Cohesion, Support
  'beijing/spent', // the stock that met a move is used up in part
] as const;
export type RuleId = (typeof RULES)[number];

/** Where a ledger line comes from: a rule, or a card. */
export type Origin =
  | RuleId
  | `event:${string}`
  | `directive:${string}`
  | `move:${string}`
  | `faction:${string}`
  | `actor:${string}`;
