// A position or a whole game as plain text, for tests, the command line and bug reports.
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Orders } from '../sim/orders.ts';
import type { Happening, LedgerLine, Report } from '../sim/record.ts';
import { HEADLINE, LINES } from '../sim/slots.ts';
import type { PlayerView } from '../sim/views.ts';
import type { World } from '../sim/world.ts';
import { quarterName, turnOf } from './dates.ts';
import { sayEstimate } from './estimate.ts';
import { isHidden, sayHappening } from './happening.ts';
import { sayLedger } from './ledger.ts';
import { baseName, brigadeName, dialName, lineName, seasonName, stanceName, tempoName } from './names.ts';
import { listed, plain, signed, whole } from './number.ts';
import { sayReport } from './report.ts';

/** What of a moment of the game is described; a session's Moment has it all. */
export interface Described {
  readonly orders: Orders | null;
  readonly view: PlayerView;
  readonly ledger: readonly LedgerLine[];
  readonly reports: readonly Report[];
  readonly happenings: readonly Happening[];
  readonly fingerprint: string;
}

/** "4 in the west, 3 in the east; Brigade 5 arrives in the east in Q3 2026" */
function describeBrigades(scenario: Scenario, view: PlayerView): string {
  const standing = (base: 'west' | 'east') =>
    view.brigades.filter(brigade => brigade.base === base && brigade.arrives === null).length;
  const moving = view.brigades
    .filter(brigade => brigade.arrives !== null)
    .map(
      brigade =>
        `; ${brigadeName(brigade.index)} arrives in the ${baseName(brigade.base).toLowerCase()} in ${quarterName(scenario.calendar, brigade.arrives!)}`,
    );
  return `${standing('west')} in the west, ${standing('east')} in the east${moving.join('')}`;
}

/** The position as the player sees it, in a few lines. */
export function describePosition(scenario: Scenario, view: PlayerView): string {
  const dials = HEADLINE.map(dial => `${dialName(scenario, dial)} ${whole(view.dials[dial])}`);
  const details = Object.entries(view.details).map(
    ([dial, value]) => `${dialName(scenario, dial)} ${plain(value)}`,
  );
  const own = Object.entries(view.own).map(([dial, value]) => `${dialName(scenario, dial)} ${plain(value)}`);
  const priorities = view.priorities.map(({ id, met }) => {
    const card = scenario.priorities.find(priority => priority.id === id);
    return `${card?.title ?? id} ${met ? 'met' : 'not met'}`;
  });
  return [
    view.ending === null
      ? `${quarterName(scenario.calendar, view.turn)} · ${turnOf(view.turn, view.turns)}`
      : `After ${quarterName(scenario.calendar, view.turn - 1)}`,
    `Dials: ${dials.join(', ')}`,
    `Under them: ${[...details, ...own].join(', ')}`,
    `Brigades: ${describeBrigades(scenario, view)}`,
    `Chips ${view.chips} · stance ${stanceName(view.stance, scenario)} · tempo ${tempoName(view.tempo, scenario)} · staff forecast: ${seasonName(scenario, view.forecastPush)}`,
    `Judged on: ${listed(priorities)}`,
  ].join('\n');
}

/** Orders in one line. */
export function describeOrders(scenario: Scenario, orders: Orders): string {
  const chips = LINES.filter(line => orders.chips[line] > 0).map(
    line => `${lineName(scenario, line)} ${orders.chips[line]}`,
  );
  const rail = orders.rail.map(
    ({ brigade, to }) => `${brigadeName(brigade)} to the ${baseName(to).toLowerCase()}`,
  );
  const directive = scenario.directives.find(card => card.id === orders.directive)?.title ?? orders.directive;
  return [
    chips.length > 0 ? `chips ${chips.join(', ')}` : 'no chips',
    ...(rail.length > 0 ? [`rail ${rail.join(', ')}`] : []),
    `stance ${stanceName(orders.stance, scenario)}`,
    `tempo ${tempoName(orders.tempo, scenario)}`,
    ...(directive === null ? [] : [`directive ${directive}`]),
    ...(orders.answer === null ? [] : [`answer ${orders.answer}`]),
    ...(orders.inject
      ? [`inject ${scenario.events.find(card => card.id === orders.inject)?.title ?? orders.inject}`]
      : []),
    sayEstimate(orders.estimate),
  ].join(' · ');
}

/** One moment: the orders that led here, what they did, the position, and what the briefing brings. */
export function describeMoment(scenario: Scenario, world: World, moment: Described): string {
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}:`, ...lines.map(line => `  ${line}`)];
  const ledger = sayLedger(scenario, world, moment.ledger).map(
    ({ causeName, text, effects }) =>
      `${causeName}: ${text}: ${effects.map(({ name, amount }) => `${name} ${signed(amount)}`).join(', ')}`,
  );
  const reports = moment.reports.map(report => {
    const words = sayReport(scenario, report);
    const reading = words.planName === null ? '' : ` [${words.planName}, ${words.costWords}]`;
    return `${words.grade} ${words.channelName}, ${words.place}: ${words.text}${reading}`;
  });
  const happenings = moment.happenings.filter(happening => !isHidden(happening));
  return [
    ...(moment.orders ? [`Ordered: ${describeOrders(scenario, moment.orders)}`] : []),
    ...block('Ledger', ledger),
    ...block(
      'Happened',
      happenings.map(happening => sayHappening(scenario, happening)),
    ),
    describePosition(scenario, moment.view),
    ...block('Reports', reports),
    `Fingerprint ${moment.fingerprint}`,
  ].join('\n');
}

/** A whole game as text. */
export function describeGame(
  scenario: Scenario,
  world: World,
  seed: string,
  moments: readonly Described[],
): string {
  const head = `${scenario.title} · seed ${seed} · scenario ${world.hash}`;
  const last = moments[moments.length - 1];
  const ending = scenario.endings.find(card => card.id === last?.view.ending);
  return [
    head,
    ...moments.map(moment => describeMoment(scenario, world, moment)),
    ...(ending ? [`Ending: ${ending.title}. ${ending.headline}`] : []),
  ].join('\n\n');
}
