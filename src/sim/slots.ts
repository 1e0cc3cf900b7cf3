// The names of every number a position consists of. The lists give both the slots and their types,
// so a name that is not here does not compile. Authors' own dials, flags and counters are appended
// behind these by `layout.ts`.

/** The eight dials on screen, 0-100, in the order they are shown. */
export const HEADLINE = [
  'front',
  'east',
  'secrets',
  'treasury',
  'cohesion',
  'support',
  'trust',
  'leverage',
] as const;

/** Known to the player, one tap away. All 0-100 but `lives`, which only counts up (game estimate, no unit). */
export const DETAIL = [
  'works', // eastern fortification and training; East = 5 a brigade there + works
  'guard', // counter-intelligence readiness
  'resilience', // second suppliers and stocks
  'lifeline', // trade, payments and parts flowing from China
  'sovereignty', // how far decisions east of Baikal are still taken in Moscow
  'lives', // human cost, counted, lower is better
  'exposure', // gap between public friendship and private estimate
  'pressure', // Western pressure
  'manpower',
  'equipment',
  'science',
  'centralAsia', // influence in Central Asia
  'arctic', // hold on the northern sea route
  'claims', // historical-claims track: maps, digs, archives
] as const;

/** Hidden until the debrief. */
export const HIDDEN = [
  'netScience', // Chinese networks among scientists, 0-100
  'netMilitary',
  'netOfficials',
  'boldness', // added to Beijing's readiness to move, -50..50
  'optimism', // how far staff reports flatter, 0-30
] as const;

export const DIALS = [...HEADLINE, ...DETAIL, ...HIDDEN] as const;
export type Dial = (typeof DIALS)[number];
export type HeadlineDial = (typeof HEADLINE)[number];

/** The six lines that chips are laid on. */
export const LINES = ['west', 'east', 'guard', 'home', 'industry', 'diplomacy'] as const;
export type Line = (typeof LINES)[number];

export const STANCES = ['warm', 'correct', 'cool'] as const;
export type Stance = (typeof STANCES)[number];

export const TEMPOS = ['low', 'normal', 'high'] as const;
export type Tempo = (typeof TEMPOS)[number];

/** Beijing's three kinds of plan; each is met by one prepared stock only. They are the three live readings. */
export const PLANS = ['border', 'covert', 'squeeze'] as const;
export type Plan = (typeof PLANS)[number];

/** Stages of Beijing's plan machine. */
export const STAGES = ['bide', 'probe', 'prepare', 'window', 'move', 'consolidate'] as const;
export type Stage = (typeof STAGES)[number];

/** Where brigades can be based. Between the two they are on the rails and guard nothing. */
export const BASES = ['west', 'east'] as const;
export type Base = (typeof BASES)[number];

/** Places that can be looked at on the map and in the list of places. */
export const PLACES = [
  'ukraine',
  'centre',
  'urals',
  'westSiberia',
  'eastSiberia',
  'amur',
  'arctic',
  'centralAsia',
  'beijing',
  'west',
] as const;
export type Place = (typeof PLACES)[number];
/** Id of a place: one of these, or one that a scenario brings. No rule asks which. */
export type PlaceId = string;

/** How long a turn can be. */
export const STEPS = ['month', 'twoMonths', 'quarter', 'halfYear', 'year'] as const;
export type Step = (typeof STEPS)[number];

/** Months of each step. */
export const STEP_MONTHS: Readonly<Record<Step, number>> = {
  month: 1,
  twoMonths: 2,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

/** The six fixed causes of every change. */
export const CAUSES = ['you', 'front', 'china', 'home', 'world', 'chance'] as const;
export type Cause = (typeof CAUSES)[number];

/** Flags that rules of the simulation read. Cards may set these and any others of their own. */
export const CORE_FLAGS = [
  'truce', // demand of the war x 0.7
  'showcase', // Beijing's impression of our strength is raised
  'intercepts', // message analysis: an intercept report next briefing, at full accuracy
  'audit', // the army's own forecast is honest
  'leakPublic', // the paper has been published
  'leakUsed', // it was used as a signal to the West
] as const;
export type CoreFlag = (typeof CORE_FLAGS)[number];
