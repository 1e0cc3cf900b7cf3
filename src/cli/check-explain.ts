// "check --explain": plays one game and says why a card could or could not come up, clause by clause, at one turn or
// over the whole game.
import { PLAYERS } from '../forecast/players.ts';
import { type SampleStep, sampleGame } from '../forecast/sample.ts';
import { type ExplainedCard, Explainer, explainable, findCard } from '../scenario/explain.ts';
import { loadScenario } from '../scenario/load.ts';
import { nearest } from '../scenario/nearest.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Happening } from '../sim/record.ts';
import type { State } from '../sim/state.ts';
import { quarterName } from '../words/dates.ts';
import { sayCard, sayExplanation, sayMiss } from '../words/explain.ts';
import { printProblem } from '../words/problem.ts';
import { choose, Mistake } from './arguments.ts';
import { disk } from './scenario-files.ts';

/** The lines to print. Throws a Mistake when there is no such card, turn or playable file. */
export function explainCard(
  id: string,
  paths: readonly string[],
  options: ReadonlyMap<string, string>,
): string[] {
  const path = paths[0] ?? 'scenarios/the-thin-reserve.json';
  const loaded = loadScenario(disk, path);
  if (!loaded.ok) throw new Mistake(loaded.problems.map(printProblem).join('\n'));
  const { scenario, world } = loaded;
  const card = findCard(scenario, id);
  if (!card) throw new Mistake(`${path} has no card "${id}" with a condition.${meant(id, scenario)}`);
  const player = choose('player', options.get('player') ?? 'signal-reader', Object.keys(PLAYERS));
  const seed = options.get('seed') ?? '1';
  const steps = [...sampleGame(world, seed, player)];
  const head = `${sayCard(card)}, in the game of seed ${seed} played by "${player}":`;
  const turn = options.get('turn');
  const lines = turn === undefined ? overGame(scenario, card, steps) : atTurn(scenario, card, steps, turn);
  return [head, ...lines];
}

function meant(id: string, scenario: Scenario): string {
  const near = nearest(
    id,
    explainable(scenario).map(card => card.id),
  );
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

function atTurn(
  scenario: Scenario,
  card: ExplainedCard,
  steps: readonly SampleStep[],
  turn: string,
): string[] {
  const state = /^\d+$/.test(turn) ? steps[Number(turn) - 1]?.state : undefined;
  if (!state) throw new Mistake(`That game has turns 1 to ${steps.length}, not "${turn}".`);
  const explanation = new Explainer(scenario).explain(card, state);
  return [`turn ${turn}: ${sayMiss(explanation)}`, ...tree(scenario, card, state)];
}

function overGame(scenario: Scenario, card: ExplainedCard, steps: readonly SampleStep[]): string[] {
  const explainer = new Explainer(scenario);
  const positions = steps.map(step => step.state);
  const turns = steps.map(({ state, happenings }, turn) => {
    const when = `turn ${turn + 1}, ${quarterName(scenario.calendar, turn)}`;
    if (happenings.some(happening => brings(happening, card))) return `● ${when}: It came up.`;
    const explanation = explainer.explain(card, state);
    return `${explanation.holds ? '✓' : '×'} ${when}: ${sayMiss(explanation)}`;
  });
  const best = explainer.nearest(card, positions);
  if (!best || best.explanation.holds) return turns;
  const state = positions[best.index] as State;
  return [...turns, `Nearest at turn ${best.index + 1}:`, ...tree(scenario, card, state)];
}

/** Does this happening bring the card? */
function brings(happening: Happening, { kind, id }: ExplainedCard): boolean {
  if (kind === 'events')
    return (happening.kind === 'news' || happening.kind === 'asked') && happening.event === id;
  if (kind === 'directives') return happening.kind === 'directive' && happening.directive === id;
  if (kind === 'moves') return 'move' in happening && happening.move === id;
  if (kind === 'rules') return happening.kind === 'actor' && happening.rule === id;
  return kind === 'endings' && happening.kind === 'ended' && happening.ending === id;
}

function tree(scenario: Scenario, card: ExplainedCard, state: State): string[] {
  const explanation = new Explainer(scenario).explain(card, state);
  return sayExplanation(scenario, explanation).map(
    ({ depth, holds, text }) => `${'  '.repeat(depth + 1)}${holds ? '✓' : '×'} ${text}`,
  );
}
