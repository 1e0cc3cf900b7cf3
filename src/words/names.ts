// What everything is called on screen, on the map, in the log and on the command line.
import type { LABELS } from '../scenario/schema/common.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Channel } from '../sim/record.ts';
import {
  type Base,
  type Cause,
  DIALS,
  type Dial,
  type Line,
  type Place,
  type PlaceId,
  type Plan,
  type Stage,
  type Stance,
  type Tempo,
} from '../sim/slots.ts';
import type { World } from '../sim/world.ts';
import { suchPeriod } from './dates.ts';

interface DialWords {
  readonly name: string;
  /** What it measures, in one sentence. */
  readonly text: string;
  /** True where more is worse for the player. */
  readonly highIsWorse?: true;
}

const DIAL_WORDS: Record<Dial, DialWords> = {
  front: { name: 'Front', text: 'Position in the war in Ukraine.' },
  east: {
    name: 'East',
    text: 'Readiness of the eastern garrison: five a brigade there, plus works.',
  },
  secrets: { name: 'Secrets', text: 'How much Beijing does not know about you.' },
  treasury: { name: 'Treasury', text: 'Money that is left.' },
  cohesion: { name: 'Cohesion', text: 'How far the elites hold together.' },
  support: { name: 'Support', text: 'How far the public goes along.' },
  trust: { name: 'Trust', text: 'Trust between Moscow and Beijing. Trade runs on it.' },
  leverage: {
    name: 'Leverage',
    text: 'What Beijing can slow, price or refuse.',
    highIsWorse: true,
  },
  works: { name: 'Eastern works', text: 'Fortification and training in the east. Decays.' },
  guard: { name: 'Guard', text: 'Readiness of counter-intelligence. Decays.' },
  resilience: { name: 'Resilience', text: 'Second suppliers and stocks. Decays.' },
  lifeline: { name: 'Lifeline', text: 'Trade, payments and parts that flow from China.' },
  sovereignty: {
    name: 'Sovereignty in the east',
    text: 'How far decisions east of Baikal are still taken in Moscow.',
  },
  lives: {
    name: 'Human cost',
    text: 'The human cost of the war, a game estimate without a unit. It only rises.',
    highIsWorse: true,
  },
  exposure: {
    name: 'Exposure',
    text: 'The gap between public friendship and private estimate.',
    highIsWorse: true,
  },
  pressure: {
    name: 'Western pressure',
    text: 'Sanctions and support for Ukraine.',
    highIsWorse: true,
  },
  manpower: { name: 'Manpower', text: 'People who can still be recruited.' },
  equipment: { name: 'Equipment', text: 'Vehicles and stores that are left.' },
  science: { name: 'Science', text: 'Institutes, engineers and their work.' },
  centralAsia: { name: 'Central Asia', text: 'Influence in Central Asia.' },
  arctic: { name: 'Arctic route', text: 'Hold on the northern sea route.' },
  claims: {
    name: 'Historical claims',
    text: 'How loudly old borders are spoken of: maps, digs, archives.',
    highIsWorse: true,
  },
  netScience: {
    name: 'Networks in science',
    text: 'Uncovered in the debrief.',
    highIsWorse: true,
  },
  netMilitary: {
    name: 'Networks in the army',
    text: 'Uncovered in the debrief.',
    highIsWorse: true,
  },
  netOfficials: {
    name: 'Networks among officials',
    text: 'Uncovered in the debrief.',
    highIsWorse: true,
  },
  boldness: {
    name: "Beijing's boldness",
    text: 'Uncovered in the debrief.',
    highIsWorse: true,
  },
  optimism: {
    name: 'Flattery in staff reports',
    text: 'Uncovered in the debrief.',
    highIsWorse: true,
  },
};

const isDial = (dial: string): dial is Dial => Object.hasOwn(DIAL_WORDS, dial);

/** A scenario may bring its own words for what the game names. */
type WithNames = Pick<Scenario, 'names'>;
type WithDials = Pick<Scenario, 'dials' | 'names'>;

/** Name of a dial, also of the scenario's own. An unknown name is returned as it is. */
export function dialName(scenario: WithDials, dial: string): string {
  if (isDial(dial)) return scenario.names?.dials?.[dial] ?? DIAL_WORDS[dial].name;
  return scenario.dials.find(own => own.id === dial)?.name ?? dial;
}

/** One sentence: what the dial measures. */
export function dialText(scenario: WithDials, dial: string): string {
  if (isDial(dial)) return scenario.names?.dialTexts?.[dial] ?? DIAL_WORDS[dial].text;
  return scenario.dials.find(own => own.id === dial)?.text ?? '';
}

/** True where a rise is bad for the player: screens add the word "worse". */
export function highIsWorse(dial: string): boolean {
  return isDial(dial) && DIAL_WORDS[dial].highIsWorse === true;
}

/** Id of the dial that lies in a slot; null for bookkeeping. */
export function dialAt(scenario: WithDials, world: Pick<World, 'layout'>, slot: number): string | null {
  return DIALS[slot] ?? scenario.dials[slot - world.layout.ownDials]?.id ?? null;
}

const LINE_NAMES: Record<Line, string> = {
  west: 'Western front',
  east: 'Eastern garrison',
  guard: 'Counter-intelligence',
  home: 'Home and regions',
  industry: 'Science and industry',
  diplomacy: 'Diplomacy',
};
const FAMILY_NAMES: Record<Scenario['events'][number]['family'], string> = {
  espionage: 'espionage',
  economy: 'economy',
  ukraine: 'the war in Ukraine',
  border: 'the border',
  elite: 'the leadership',
  world: 'the world',
  regions: 'the regions',
  technology: 'technology',
};

/** What an event is about, as on a letterhead: "the border" */
export const familyName = (family: keyof typeof FAMILY_NAMES): string => FAMILY_NAMES[family];

export const lineName = (scenario: WithNames, line: Line): string =>
  scenario.names?.lines?.[line] ?? LINE_NAMES[line];

const STANCE_NAMES: Record<Stance, string> = { warm: 'Warm', correct: 'Correct', cool: 'Cool' };
export const stanceName = (stance: Stance, scenario: WithNames = {}): string =>
  scenario.names?.stances?.[stance] ?? STANCE_NAMES[stance];

const TEMPO_NAMES: Record<Tempo, string> = { low: 'Low', normal: 'Normal', high: 'High' };
export const tempoName = (tempo: Tempo, scenario: WithNames = {}): string =>
  scenario.names?.tempos?.[tempo] ?? TEMPO_NAMES[tempo];

const CAUSE_NAMES: Record<Cause, string> = {
  you: 'You',
  front: 'Ukraine front',
  china: 'China',
  home: 'Home',
  world: 'World',
  chance: 'Chance',
};
export const causeName = (scenario: WithNames, cause: Cause): string =>
  scenario.names?.causes?.[cause] ?? CAUSE_NAMES[cause];

const PLACE_NAMES: Record<Place, string> = {
  ukraine: 'Ukraine front',
  centre: 'Centre',
  urals: 'Urals',
  westSiberia: 'Western Siberia',
  eastSiberia: 'Eastern Siberia and Baikal',
  amur: 'Amur and Primorye',
  arctic: 'Arctic route',
  centralAsia: 'Central Asia',
  beijing: 'Beijing',
  west: 'The West',
};
type WithPlaces = Partial<Pick<Scenario, 'names' | 'places'>>;

/** True for a place of the game; a scenario may have others of its own. */
export const isPlace = (place: PlaceId): place is Place => Object.hasOwn(PLACE_NAMES, place);

/** Name of a place, also of the scenario's own. An unknown one is returned as it is. */
export function placeName(scenario: WithPlaces, place: PlaceId): string {
  if (isPlace(place)) return scenario.names?.places?.[place]?.name ?? PLACE_NAMES[place];
  return scenario.places?.find(own => own.id === place)?.name ?? place;
}

/** What a place is to the player, where the scenario says it in its own words. */
export function ownPlaceText(scenario: WithPlaces, place: PlaceId): string | undefined {
  if (isPlace(place)) return scenario.names?.places?.[place]?.text;
  return scenario.places?.find(own => own.id === place)?.about;
}

/** What the army forecasts, to follow "expects": "a push by the other side", "a calm month at the front" */
export function seasonName(scenario: Pick<Scenario, 'names' | 'calendar'>, push: boolean): string {
  const own = scenario.names?.season;
  return push
    ? (own?.push ?? 'a push by the other side')
    : (own?.calm ?? `${suchPeriod(scenario.calendar, 'calm')} at the front`);
}

/** Name of a language in itself: "Deutsch". A code that nobody knows is returned as it is. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export type Label = (typeof LABELS)[number];
const LABEL_WORDS: Record<Label, { name: string; text: string }> = {
  documented: { name: 'Documented', text: 'A treaty, a budget, a vote.' },
  reported: { name: 'Reported', text: 'By named press; the limits of proof are stated.' },
  claimed: { name: 'Claimed', text: 'By a government or a party to the war.' },
  estimate: { name: 'Estimate', text: 'With its range and its author.' },
  opinion: { name: 'Opinion', text: 'An editorial judgement.' },
  fiction: { name: 'Fiction', text: 'Invented for this game.' },
};
export const labelName = (label: Label): string => LABEL_WORDS[label].name;
export const labelText = (label: Label): string => LABEL_WORDS[label].text;

const STAGE_NAMES: Record<Stage, string> = {
  bide: 'Biding its time',
  probe: 'Probing',
  prepare: 'Preparing',
  window: 'Watching the window',
  move: 'Moving',
  consolidate: 'Consolidating',
};
export const stageName = (stage: Stage): string => STAGE_NAMES[stage];

const BASE_NAMES: Record<Base, string> = { west: 'West', east: 'East' };
export const baseName = (base: Base): string => BASE_NAMES[base];

const CHANNEL_NAMES: Record<Channel, string> = {
  open: 'Open source',
  agent: 'Agent',
  intercept: 'Intercept',
};
export const channelName = (channel: Channel): string => CHANNEL_NAMES[channel];

/** "Brigade 4": brigades are counted from 1 in the scenario's order. */
export const brigadeName = (brigade: number): string => `Brigade ${brigade + 1}`;

/** Name of a reading of Beijing's intent, from the scenario: "Border move". */
export function planName(scenario: Pick<Scenario, 'plans'>, plan: Plan): string {
  return scenario.plans.find(card => card.id === plan)?.name ?? plan;
}

/** Name of a kind of Beijing: "Merchant". */
export function typeName(scenario: Pick<Scenario, 'types'>, type: string): string {
  return scenario.types.find(card => card.id === type)?.name ?? type;
}
