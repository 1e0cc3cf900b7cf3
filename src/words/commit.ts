// What the commit button says: where it leads, and what stays open. Nothing is hidden behind a bare "Next".
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Orders } from '../sim/orders.ts';
import type { PlayerView } from '../sim/views.ts';
import type { World } from '../sim/world.ts';
import { periodWord, quarterName } from './dates.ts';
import { counted } from './number.ts';

export interface CommitWords {
  /** "Commit: advance to Q3 2026" */
  readonly title: string;
  /** "Brigade 6 arrives, 4 stays on the rails, 1 chip unspent" */
  readonly detail: string;
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "brigade 6", "brigades 4 and 6", by their numbers; `verb` gets its "s" for one. */
function brigadesDo(indexes: readonly number[], verb: string, others: boolean): string {
  const numbers = indexes.map(index => index + 1).join(' and ');
  const noun = others ? '' : indexes.length === 1 ? 'brigade ' : 'brigades ';
  return `${noun}${numbers} ${verb}${indexes.length === 1 ? 's' : ''}`;
}

/** The two lines of the commit button for the draft as it stands. */
export function sayCommit(scenario: Scenario, world: World, view: PlayerView, draft: Orders): CommitWords {
  const next = view.turn + 1;
  const moving = view.brigades.filter(brigade => brigade.arrives !== null);
  const trains: [indexes: number[], verb: string][] = [
    [moving.filter(brigade => brigade.arrives! <= next).map(brigade => brigade.index), 'arrive'],
    [moving.filter(brigade => brigade.arrives! > next).map(brigade => brigade.index), 'stay'],
    [draft.rail.map(order => order.brigade), 'leave'],
  ];
  const parts: string[] = [];
  for (const [indexes, verb] of trains) {
    if (indexes.length === 0) continue;
    const where = verb === 'stay' ? ' on the rails' : '';
    parts.push(`${brigadesDo(indexes, verb, parts.length > 0)}${where}`);
  }
  const placed = Object.values(draft.chips).reduce((sum, chips) => sum + chips, 0);
  const left = view.chips - placed;
  if (left > 0) parts.push(`${counted(left, 'chip')} unspent`);
  if (view.asked !== null && draft.answer === null) {
    const title = scenario.events.find(card => card.id === view.asked)?.title ?? view.asked;
    parts.push(`“${title}” unanswered`);
  }
  const last = next >= view.turns;
  return {
    title: last
      ? `Commit: play out ${quarterName(world.calendar, view.turn)}, the last ${periodWord(world.calendar)}`
      : `Commit: advance to ${quarterName(world.calendar, next)}`,
    detail: parts.length === 0 ? 'Every chip is placed, the rails are empty' : sentence(parts.join(', ')),
  };
}
