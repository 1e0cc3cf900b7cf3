// Thirty codes played again: what a team did is found in the games, whatever a code claims.
import { expect, it } from 'vitest';
import { readHandIns } from '../../src/classroom/hand-in.ts';
import { type Known, replayCode } from '../../src/classroom/replay.ts';
import { compileWorld } from '../../src/scenario/compile.ts';
import { makeCode } from '../../src/session/code/game-code.ts';
import { teamAt } from '../../src/session/team.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { thinReserve } from '../session/support.ts';
import { playGame, twoPriorities } from '../support/games.ts';

const { scenario, world } = thinReserve();
const known: readonly Known[] = [{ scenario, compile: choice => compileWorld(scenario, choice) }];
const players = ['random', 'reactive', 'signal-reader', 'weakest-first', 'first-option'];

const handedIn = Array.from({ length: 30 }, (_, n) => {
  const priorities = twoPriorities(world, n);
  const played = playGame(world, 'AMUR-4193', players[n % players.length]!, priorities);
  const code = makeCode(scenario, world, {
    team: teamAt(n),
    seed: 'AMUR-4193',
    priorities,
    orders: played.orders,
  });
  return { played, code, n };
});

it('every code gives the game that was played, with its team', () => {
  for (const { played, code, n } of handedIn) {
    const again = replayCode(code, known);
    if (!again.ok) throw new Error(again.problem.code);
    expect(again.game.team).toEqual(teamAt(n));
    expect(again.game.steps.map(({ state }) => fingerprint(state))).toEqual(
      played.steps.map(({ state }) => fingerprint(state)),
    );
  }
});

it('thirty codes one under another, with nothing between them, are found and played again one by one', () => {
  const codes = handedIn.map(({ code }) => code);
  for (const between of ['\n', '\n\n', '\nBest wishes\n']) {
    expect(readHandIns(codes.join(between)).map(({ code }) => code)).toEqual(codes);
  }
});

it('a code of a scenario that is not here says so', () => {
  expect(replayCode(handedIn[0]!.code, [])).toEqual({ ok: false, problem: { code: 'other-scenario' } });
});

it('a code with a wrong letter is refused with its row', () => {
  const letters = [...handedIn[1]!.code];
  letters[25] = letters[25] === 'A' ? 'B' : 'A';
  expect(replayCode(letters.join(''), known)).toMatchObject({
    ok: false,
    problem: { code: 'row-wrong', row: 2 },
  });
});
