// What the address says of the game on the table: written when a game is seated, read after a reload.
import { makeAssignment, readAssignment } from '../classroom/assignment.ts';
import { facilitating } from '../panels/room/lesson/facilitate.ts';
import { printCarried } from '../session/carried-text.ts';
import type { Game } from '../session/game.ts';
import { type GameLink, makeLink, parseLink, variedOf } from '../session/link.ts';
import type { Slot } from '../session/slots.ts';
import { readQuery } from './query.ts';

const NOTHING: GameLink = { scenario: null, seed: null, priorities: null, assume: null };

/** The parameters that speak of no game: `?dev`, the language, facilitating. */
function others(): string {
  const query = new URLSearchParams(location.search);
  query.delete('class');
  return makeLink(NOTHING, query.toString());
}

function put(search: string): void {
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
}

/** Puts the world of a game into the address; of a game in a lesson its assignment, as it was given out. */
export function putGame(game: Game): void {
  const { world, seed, priorities } = game;
  const set = game.lesson.peek()?.assignment;
  const link = { scenario: world.id, seed, priorities, assume: variedOf(game), carried: world.carried };
  put(set === undefined ? makeLink(link, others()) : `${set}${others().replace('?', '&')}`);
}

/** Takes every game out of the address. */
export function putNothing(): void {
  put(others());
}

/** Begins or ends leading a class, here and after a reload. */
export function facilitate(on: boolean): void {
  facilitating.value = on;
  const query = new URLSearchParams(location.search);
  query.delete('facilitate');
  if (on) query.set('facilitate', '');
  put(makeLink(parseLink(location.search), query.toString()));
}

/** Does the address speak of another game than the kept one? */
export function isOther({ parsed }: Slot): boolean {
  if (!parsed.ok) return false;
  const { scenario, seed, assume, carried } = readQuery(location.search);
  const { saved } = parsed;
  const set = readAssignment(location.search);
  if (set) return makeAssignment(set) !== saved.lesson?.assignment;
  if (carried && printCarried(carried) !== (saved.carried && printCarried(saved.carried))) return true;
  if (scenario !== null && scenario !== saved.scenario.id) return true;
  if (Object.entries(assume ?? {}).some(([id, option]) => saved.assumptions[id] !== option)) return true;
  return seed !== null && seed !== saved.seed;
}
