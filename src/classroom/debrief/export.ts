// A class's games as a table for marking or research: documented columns, one row a team, in CSV or JSON.
import { brier, cameTrue, movedIn } from '../../forecast/scoring.ts';
import type { Note } from '../../session/notes.ts';
import { teamName } from '../../session/team.ts';
import { HEADLINE, LINES } from '../../sim/slots.ts';
import type { TeamGame } from '../replay.ts';
import type { Study } from '../study.ts';
import type { Fork } from './forks.ts';
import { sideOf } from './paths.ts';
import type { PlanKind } from './plans.ts';

/** What the table is made from. All lists are in the order of the games. */
export interface ClassTable {
  readonly games: readonly TeamGame[];
  readonly codes: readonly string[];
  /** Lines that each team wrote. */
  readonly notes: readonly (readonly Note[])[];
  readonly studies: readonly (Study | null)[];
  readonly fork: Fork | null;
  readonly kinds: readonly PlanKind[];
}

type Cell = string | number | boolean | null;

interface Column {
  readonly name: string;
  /** What it holds, with unit and range. */
  readonly about: string;
  readonly cell: (table: ClassTable, game: TeamGame, index: number) => Cell;
}

const last = ({ steps }: TeamGame) => steps[steps.length - 1]!;
const tenth = (value: number | undefined): Cell => (value === undefined ? null : Math.round(value * 10) / 10);
const column = (name: string, about: string, cell: Column['cell']): Column => ({ name, about, cell });

/** Every column, in order. */
export const COLUMNS: readonly Column[] = [
  column(
    'team',
    'Colour and number; empty for a game without a team',
    (_, { team }) => team && teamName(team),
  ),
  column('scenario', 'Id of the scenario', (_, game) => game.scenario),
  column('seed', 'Seed of the world', (_, game) => game.seed),
  column('priorities', 'Ids of both priorities', (_, game) => game.priorities.join(' ')),
  column('priorities_met', 'How many of the two were met at the end, 0 to 2', (_, game) => {
    return last(game).view.priorities.filter(({ id, met }) => met && game.priorities.includes(id)).length;
  }),
  column('turns', 'Turns played', (_, game) => game.orders.length),
  column('ending', 'Id of the ending; empty for an unfinished game', (_, game) => last(game).view.ending),
  column('fork', 'Side taken at the clearest fork: yes, no or other', ({ fork }, _, i) => sideOf(fork, i)),
  column(
    'kind',
    'Kind of plan, from 1',
    ({ kinds }, _, i) => kinds.findIndex(({ members }) => members.includes(i)) + 1,
  ),
  ...HEADLINE.map(dial =>
    column(dial, `Dial "${dial}" at the end, 0 to 100`, (_, game) => tenth(last(game).view.dials[dial])),
  ),
  column('lives', 'Human cost, a game estimate without a unit', (_, game) =>
    tenth(last(game).view.details.lives),
  ),
  ...LINES.map(line =>
    column(`chips_${line}`, `Chips laid on "${line}" over the game`, (_, { orders }) =>
      orders.reduce((sum, { chips }) => sum + chips[line], 0),
    ),
  ),
  column('hostile_moves', 'Hostile moves by Beijing', (_, game) => last(game).view.moves),
  column(
    'estimates',
    'How many times the team gave odds',
    (_, { orders }) => orders.filter(({ estimate }) => estimate !== null).length,
  ),
  column('brier', 'Mean square miss of the odds, 0 best, 0.25 as "50 %" every time', (_, game) => {
    const score = brier(saidBy(game));
    return score === null ? null : Math.round(score * 1000) / 1000;
  }),
  ...(['judgement', 'luck', 'unknowable'] as const).flatMap(part => [
    column(part, `${part}, points of worth; empty while not worked out`, ({ studies }, _, i) =>
      tenth(studies[i]?.[part].value),
    ),
    column(`${part}_error`, `Standard error of ${part}`, ({ studies }, _, i) =>
      tenth(studies[i]?.[part].error),
    ),
  ]),
  column(
    'lines',
    'Lines that the team wrote, with the turn before which each was written',
    ({ notes }, _, i) => notes[i]!.map(({ turn, text }) => `Turn ${turn}: ${text}`).join(' | '),
  ),
  column('code', 'The code, in one line: it holds every order of the game', ({ codes }, _, i) =>
    codes[i]!.replace(/\s+/g, ' '),
  ),
];

const saidBy = (game: TeamGame) => {
  const moved = movedIn(game.steps);
  return game.orders.flatMap(({ estimate }, turn) =>
    estimate === null ? [] : [{ turn, said: estimate / 100, happened: cameTrue(moved, turn, true) }],
  );
};

const rowsOf = (table: ClassTable): Cell[][] =>
  table.games.map((game, i) => COLUMNS.map(({ cell }) => cell(table, game, i)));

/** Comma-separated, a row of names first, lines ended as RFC 4180 asks. */
export function printCsv(table: ClassTable): string {
  const rows: Cell[][] = [COLUMNS.map(({ name }) => name), ...rowsOf(table)];
  return rows.map(row => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The same with the meaning of every column, the lines one by one, and the dials and orders of every turn. */
export function printJson(table: ClassTable): string {
  const columns = Object.fromEntries(COLUMNS.map(({ name, about }) => [name, about]));
  const teams = rowsOf(table).map((row, i) => ({
    ...Object.fromEntries(COLUMNS.map(({ name }, c) => [name, row[c]])),
    notes: table.notes[i]!,
    game: table.games[i]!.steps.map(({ view }, turn) => ({
      turn: turn + 1,
      dials: view.dials,
      orders: table.games[i]!.orders[turn] ?? null,
    })),
  }));
  return `${JSON.stringify({ format: 1, columns, teams }, null, 1)}\n`;
}
