// The name of a turn of this game by the calendar.
import type { Game } from '../../../session/game.ts';
import { quarterName } from '../../../words/dates.ts';

export const periodName = (game: Game, turn: number): string => quarterName(game.scenario.calendar, turn);
