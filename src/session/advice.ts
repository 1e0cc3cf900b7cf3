// What each faction says at the table this turn: the first of its lines whose condition holds, judged on what the
// player can see. Beijing's own numbers stand as at the start, so that no adviser can let them slip.
import { compileCondition } from '../scenario/compile-condition.ts';
import { Names } from '../scenario/names.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { HIDDEN_SLOTS } from '../sim/seen.ts';
import { SLOT } from '../sim/state.ts';
import type { Condition, World } from '../sim/world.ts';
import type { Moment } from './game.ts';

export interface Advice {
  /** Id of the faction. */
  readonly faction: string;
  readonly text: string;
}

type Line = { readonly when: Condition; readonly text: string };

const compiled = new WeakMap<Scenario, readonly (readonly Line[])[]>();

function linesOf(scenario: Scenario): readonly (readonly Line[])[] {
  const known = compiled.get(scenario);
  if (known) return known;
  const names = new Names(scenario);
  const lines = scenario.factions.map(({ says }) =>
    says.map(({ when, text }) => ({ when: compileCondition(when, names), text })),
  );
  compiled.set(scenario, lines);
  return lines;
}

/** One line of each faction that has something to say, in the scenario's order. */
export function adviceAt(
  scenario: Scenario,
  world: World,
  { state }: Pick<Moment, 'state'>,
): readonly Advice[] {
  const seen = state.slice();
  for (const name of HIDDEN_SLOTS) seen[SLOT[name]] = world.start[SLOT[name]]!;
  return linesOf(scenario).flatMap((lines, i) => {
    const said = lines.find(({ when }) => when(seen));
    return said ? [{ faction: scenario.factions[i]!.id, text: said.text }] : [];
  });
}
