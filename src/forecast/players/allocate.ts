// How three of the scripted players spend a turn once they have named a threat: the western front first,
// then the stock that meets the threat, then neglected factions, home, diplomacy, the rest in turn.
import type { Orders } from '../../sim/orders.ts';
import type { Line, Plan, Tempo } from '../../sim/slots.ts';
import type { PlayerView } from '../../sim/views.ts';
import type { World } from '../../sim/world.ts';
import type { Player } from './player.ts';
import { noChips, sheet, standing } from './sheet.ts';

const LINE_AGAINST: Readonly<Record<Plan, Line>> = { border: 'east', covert: 'guard', squeeze: 'industry' };
const STRENGTH = {
  border: 'strengthBorder',
  covert: 'strengthCovert',
  squeeze: 'strengthSqueeze',
} as const;
const ROUND: readonly Line[] = ['home', 'industry', 'guard', 'diplomacy', 'east', 'west'];

/** The prepared stock that meets a plan. */
export function stockOf(view: PlayerView, plan: Plan): number {
  if (plan === 'border') return view.dials.east;
  return plan === 'covert' ? view.details.guard : view.details.resilience;
}

/** `most` is the number of chips that the threat is worth: fewer where it is a mere guess. */
export function allocate(
  world: World,
  view: PlayerView,
  threat: Plan | null,
  draw: Parameters<Player>[3],
  most: number = world.tuning.chips.perLine,
): Orders {
  const chips = noChips();
  let left = view.chips;
  const lay = (line: Line, upTo: number): void => {
    const add = Math.max(0, Math.min(left, Math.min(upTo, world.tuning.chips.perLine) - chips[line]));
    chips[line] += add;
    left -= add;
  };
  lay('west', westNeeds(world, view));
  if (unrest(view)) lay('home', 1);
  if (threat !== null) lay(LINE_AGAINST[threat], Math.min(most, chipsAgainst(world, view, threat)));
  for (const line of dueLines(world, view)) lay(line, Math.max(1, chips[line]));
  lay('home', unrest(view) ? 3 : 1);
  if (view.dials.treasury < (aimsAt(view, 'treasury') ? 48 : 45)) lay('industry', 2);
  if (view.dials.trust < 40) lay('diplomacy', 2);
  for (let i = 0; left > 0 && i < 24; i++) {
    const line = ROUND[i % ROUND.length]!;
    lay(line, chips[line] + 1);
  }
  return {
    ...sheet(world, view, chips, draw),
    stance: view.dials.trust < 58 ? 'warm' : 'correct',
    tempo: tempoFor(view),
    directive: directiveFor(world, view, threat),
  };
}

const aimsAt = (view: PlayerView, aim: string): boolean => view.priorities.some(p => p.id === aim);

/** Slow, which saves money and lives, while the line allows it. */
function tempoFor(view: PlayerView): Tempo {
  return view.dials.front < (aimsAt(view, 'war') ? 56 : 28) ? 'normal' : 'low';
}

/** Do those who rule, or those who are ruled, need a chip before any danger abroad? */
function unrest(view: PlayerView): boolean {
  return Math.min(view.dials.cohesion, view.dials.support) < (aimsAt(view, 'cohesion') ? 60 : 30);
}

/** Chips that meet the season the army forecasts. */
function westNeeds(world: World, view: PlayerView): number {
  const { war } = world.tuning;
  const season = view.forecastPush ? war.demandPush : war.demandCalm;
  const truce = view.flags.includes('truce') ? war.truceDemand : 1;
  const need = (season + war.demandPressure * (view.details.pressure - war.pressureBase)) * truce;
  const chip = war.supplyChip + war.supplyLifeline * view.details.lifeline;
  const spare = view.dials.front > 55 && !aimsAt(view, 'war') ? 0.5 : 0.2;
  return Math.max(1, Math.ceil((need - war.supplyBrigade * standing(view, 'west').length) / chip - spare));
}

/** Chips that bring the stock up to what Beijing can probably bring. */
function chipsAgainst(world: World, view: PlayerView, threat: Plan): number {
  const { beijing, stocks } = world.tuning;
  const strength = beijing[STRENGTH[threat]] + beijing.strengthGrowth * view.turn;
  const decaying = threat === 'border' ? view.details.works : stockOf(view, threat);
  const after = stockOf(view, threat) - (1 - stocks.keep) * decaying;
  return Math.ceil((strength - after) / stocks.perChip);
}

/** Lines of factions that would act this turn if unheard. */
function dueLines(world: World, view: PlayerView): Line[] {
  const due: Line[] = [];
  for (const [i, { turns, patience }] of view.neglect.entries()) {
    const [line] = world.factions[i]!.lines;
    if (turns >= patience - 1 && line !== undefined) due.push(line);
  }
  return due;
}

/** A pause in the west pays where a push is coming and those who rule can bear the quarrel over it. */
function wantsTruce({ dials, forecastPush }: PlayerView): boolean {
  return forecastPush && dials.front < 55 && Math.min(dials.cohesion, dials.support) > 50;
}

/** What helps most now: a measure against the threat where it can be afforded, else a pause, a deal or nothing. */
function directiveFor(world: World, view: PlayerView, threat: Plan | null): string | null {
  const { trust, treasury, leverage } = view.dials;
  const open = (id: string): boolean => view.directives.some(card => card.id === id && card.open);
  const short = threat !== null && chipsAgainst(world, view, threat) > 2;
  if (short && threat === 'border' && trust > 50 && open('fortifyCrossings')) return 'fortifyCrossings';
  if (short && threat === 'covert' && trust > 62 && open('expulsions')) return 'expulsions';
  if (short && threat === 'squeeze' && treasury > 40 && open('secondSuppliers')) return 'secondSuppliers';
  if (wantsTruce(view) && open('truceFeelers')) return 'truceFeelers';
  const room = leverage < (aimsAt(view, 'sovereignty') ? 66 : 82);
  return room && treasury < 50 && open('partsDeal') ? 'partsDeal' : null;
}
