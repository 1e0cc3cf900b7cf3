// What the briefing tells, within its limit of words: the finding as a headline, what happened, the news.
import type { Game, Moment } from '../../session/game.ts';
import type { Happening } from '../../sim/record.ts';
import { HEADLINE } from '../../sim/slots.ts';
import { suchPeriod } from '../../words/dates.ts';
import { isHidden, sayHappening } from '../../words/happening.ts';
import { dialName } from '../../words/names.ts';
import { whole } from '../../words/number.ts';
import type { SourceLabel } from '../common/label-mark.tsx';

/** Words of a whole briefing, and how many of them the new reports may need. */
const LIMIT = 180;
const FOR_REPORTS = 60;

/** What a briefing puts first; the rest only if there is room, in the log always. */
const ORDER: readonly Happening['kind'][] = [
  'move',
  'exposed',
  'ended',
  'faction',
  'step',
  'news',
  'actor',
  'arrived',
  'answered',
  'directive',
  'departed',
];

export interface BriefingLine {
  readonly kind: Happening['kind'];
  readonly text: string;
  /** News: what kinds of statement the line holds. */
  readonly labels: readonly SourceLabel[];
}

export interface Briefing {
  readonly headline: string;
  /** The scenario's first words; empty but for the first briefing. */
  readonly premise: readonly string[];
  readonly lines: readonly BriefingLine[];
  /** Lines that did not fit; the log has them. */
  readonly more: number;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const words = (text: string) => text.split(/\s+/).length;

/** The largest change of a headline dial, as a sentence. */
function largest(game: Game, moment: Moment, before: Moment): string {
  const changes = HEADLINE.map(dial => ({
    dial,
    by: whole(moment.view.dials[dial]) - whole(before.view.dials[dial]),
  })).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const [first, second] = changes;
  if (!first || first.by === 0) {
    return `${capital(suchPeriod(game.scenario.calendar, 'quiet'))}: no dial moved by a whole point.`;
  }
  const say = ({ dial, by }: { dial: string; by: number }) =>
    `${dialName(game.scenario, dial)} ${by > 0 ? 'rose' : 'fell'} by ${Math.abs(by)}`;
  return second && second.by !== 0 ? `${say(first)}, ${say(second)}.` : `${say(first)}; little else moved.`;
}

/** The labels of the card behind a news line, each once. */
function labelsOf({ scenario }: Game, happening: Happening): SourceLabel[] {
  if (happening.kind !== 'news') return [];
  const card = scenario.events.find(event => event.id === happening.event);
  return [...new Set(card?.provenance.map(entry => entry.label))];
}

/** Everything that the player may know of what happened, most telling first. */
function happened(game: Game, moment: Moment): BriefingLine[] {
  return moment.happenings
    .filter(happening => !isHidden(happening) && ORDER.includes(happening.kind))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(happening => ({
      kind: happening.kind,
      text: sayHappening(game.scenario, happening),
      labels: labelsOf(game, happening),
    }));
}

/** The briefing of a moment but for its reports. The first one begins with the scenario's premise. */
export function briefingOf(game: Game, index: number): Briefing {
  const moment = game.moments.value[index]!;
  const before = game.moments.value[index - 1];
  const all = happened(game, moment);
  if (!before) {
    const { title, premise } = game.scenario;
    return { headline: title, premise, ...fitted(all, LIMIT - words(premise.join(' '))) };
  }
  const move = all.find(line => line.kind === 'move');
  const headline = move?.text ?? largest(game, moment, before);
  const rest = all.filter(line => line !== move);
  return { headline, premise: [], ...fitted(rest, LIMIT - FOR_REPORTS - words(headline)) };
}

/** As many of the lines, from the first on, as there is room for, in words. */
function fitted(all: readonly BriefingLine[], room: number): Pick<Briefing, 'lines' | 'more'> {
  let left = room;
  const lines = all.filter(line => {
    left -= words(line.text);
    return left >= 0;
  });
  return { lines, more: all.length - lines.length };
}
