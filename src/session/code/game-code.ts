// A game as a code: scenario, seed, priorities, assumptions and orders, and nothing else. Short enough to be read
// aloud; whoever types it plays the same game again, turn by turn, so nothing in it can be claimed that did not happen.

import { variables } from '../../scenario/assume.ts';
import { writtenHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { fingerprint } from '../../sim/fingerprint.ts';
import type { Orders } from '../../sim/orders.ts';
import { refuse } from '../../sim/refuse.ts';
import type { CodeProblem } from '../../sim/saved-game.ts';
import { SLOT } from '../../sim/state.ts';
import { begin, play } from '../../sim/turn.ts';
import type { World } from '../../sim/world.ts';
import { TEAMS, type Team, teamAt, teamIndex } from '../team.ts';
import { DigitReader, DigitWriter } from './digits.ts';
import { putOrders, takeOrders } from './orders-digits.ts';
import { putSeed, takeSeed } from './seed-digits.ts';
import { spell, unspell } from './spell.ts';

const FORMATS = 8;
const FORMAT = 1;
/** Of the scenario's 16 hexadecimal digits a code carries five, of the last position's three. */
const SCENARIO = 5;
const PROOF = 3;
const MOST_TURNS = 61;

/** What a code says. */
export interface CodedGame {
  /** The team that played, or null for a game outside a class. */
  readonly team: Team | null;
  readonly seed: string;
  readonly priorities: readonly [string, string];
  /** Option taken of every assumption, by id. */
  readonly assumptions: Readonly<Record<string, string>>;
  readonly orders: readonly Orders[];
}

/** A code whose scenario has still to be found: its hash begins with `scenario`. */
export interface OpenCode {
  readonly scenario: string;
  readonly digits: DigitReader;
}

/** The code of a game as it stands: rows of letters. `world` is the scenario compiled under the game's assumptions. */
export function makeCode(scenario: Scenario, world: World, game: Omit<CodedGame, 'assumptions'>): string {
  const digits = new DigitWriter();
  digits.put(FORMAT, FORMATS);
  digits.put(Number.parseInt(writtenHash(scenario).slice(0, SCENARIO), 16), 16 ** SCENARIO);
  for (const { id, options } of variables(scenario)) {
    digits.put(
      Math.max(
        0,
        options.findIndex(option => option.id === world.assumptions[id]),
      ),
      options.length,
    );
  }
  digits.put(game.team === null ? TEAMS : teamIndex(game.team), TEAMS + 1);
  putSeed(game.seed, digits);
  for (const id of game.priorities) {
    digits.put(
      world.priorities.findIndex(priority => priority.id === id),
      world.priorities.length,
    );
  }
  digits.put(game.orders.length, MOST_TURNS);
  let { state } = begin(world, game.seed, game.priorities);
  for (const orders of game.orders) {
    putOrders(world, state, orders, digits);
    ({ state } = play(world, state, orders));
  }
  digits.put(proof(fingerprint(state)), 16 ** PROOF);
  return spell(digits.value);
}

/** Reads the letters of a code and which scenario it belongs to. */
export function openCode(text: string): OpenCode | { readonly problem: CodeProblem } {
  const spelled = unspell(text);
  if ('problem' in spelled) return spelled;
  const digits = new DigitReader(spelled.value);
  const format = digits.take(FORMATS);
  if (format !== FORMAT) return { problem: { code: 'newer-code', format } };
  const scenario = digits
    .take(16 ** SCENARIO)
    .toString(16)
    .padStart(SCENARIO, '0');
  return { scenario, digits };
}

/** True when a code belongs to this scenario. */
export function belongsTo({ scenario: found }: OpenCode, scenario: Scenario): boolean {
  return writtenHash(scenario).startsWith(found);
}

/**
 * Plays the game of a code again. `compile` gives the world of the scenario under the code's assumptions.
 * Never throws on a wrong code: orders that the rules refuse and a last position that differs are problems.
 */
export function readCode(
  { digits }: OpenCode,
  scenario: Scenario,
  compile: (assumptions: Readonly<Record<string, string>>) => World,
): CodedGame | { readonly problem: CodeProblem } {
  const assumptions = Object.fromEntries(
    variables(scenario).map(({ id, options }) => [id, options[digits.take(options.length)]!.id]),
  );
  const world = compile(assumptions);
  const team = digits.take(TEAMS + 1);
  const seed = takeSeed(digits);
  const first = world.priorities[digits.take(world.priorities.length)]!.id;
  const second = world.priorities[digits.take(world.priorities.length)]!.id;
  const turns = digits.take(MOST_TURNS);
  if (first === second) return { problem: { code: 'not-playable', turn: 0 } };
  const orders: Orders[] = [];
  let { state } = begin(world, seed, [first, second]);
  for (let turn = 0; turn < turns; turn++) {
    if (state[SLOT.ending] !== -1) return { problem: { code: 'not-playable', turn } };
    const next = takeOrders(world, state, digits);
    if (refuse(world, state, next).length > 0) return { problem: { code: 'not-playable', turn } };
    orders.push(next);
    ({ state } = play(world, state, next));
  }
  const proven = digits.take(16 ** PROOF) === proof(fingerprint(state)) && digits.atEnd;
  if (!proven) return { problem: { code: 'not-proven' } };
  return {
    team: team === TEAMS ? null : teamAt(team),
    seed,
    priorities: [first, second],
    assumptions,
    orders,
  };
}

const proof = (print: string): number => Number.parseInt(print.slice(0, PROOF), 16);
