// What a team hands in: its game as a code, and its lines.
import { printHandIn } from '../../../classroom/hand-in.ts';
import { makeCode } from '../../../session/code/game-code.ts';
import type { Game } from '../../../session/game.ts';
import { teamName } from '../../../session/team.ts';

export interface HandingIn {
  /** "Teal 4", or what stands for it where no team was picked. */
  readonly team: string;
  /** Rows of the code, each in groups of four. */
  readonly rows: readonly string[];
  /** Code and lines, as text. */
  readonly text: string;
  /** What the QR code holds: the text where it is short enough to be scanned off a phone, else the code alone. */
  readonly scanned: { readonly text: string; readonly whole: boolean };
}

/** Most bytes of a QR code that a cheap camera still reads from a telephone's screen. */
const MOST_SCANNED = 640;

/** Everything about handing in this game as it stands now. */
export function handingIn(game: Game): HandingIn {
  const { scenario, world, seed, priorities } = game;
  const lesson = game.lesson.value;
  const orders = game.moments.value.flatMap(({ orders }) => (orders === null ? [] : [orders]));
  const code = makeCode(scenario, world, { team: lesson?.team ?? null, seed, priorities, orders });
  const team = lesson?.team ? teamName(lesson.team) : 'No team';
  const notes = (lesson?.notes ?? []).filter(({ text }) => text.trim() !== '');
  const text = printHandIn(`${team}, ${scenario.title}`, { code, notes });
  const whole = new TextEncoder().encode(text).length <= MOST_SCANNED;
  return { team, rows: code.split('\n'), text, scanned: { text: whole ? text : code, whole } };
}
