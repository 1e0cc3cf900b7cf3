// The game on the table, one at a time, with all that follows it around: its map, and its keeping after every change.
import type { Game } from '../session/game.ts';
import { setAside } from '../session/slots.ts';
import { quarterName } from '../words/dates.ts';
import { putGame } from './address.ts';
import { keep } from './keep.ts';
import { bridgeMap, type MapBridge } from './map-bridge.ts';
import { go } from './routes.ts';
import { keepAtHand, onMapError } from './unexpected.tsx';

/** The game being played, with all that follows it around. */
export interface Seated {
  readonly game: Game;
  readonly map: MapBridge;
  readonly stopKeeping: () => void;
}

let seated: Seated | null = null;
/** What lies on the table; null before the first game. */
export const onTable = (): Seated | null => seated;

/** Puts a game on the table in place of the one that lay there. */
export function seat(game: Game): void {
  seated?.map.drop();
  lay(game, bridgeMap(game));
}

/** The same game in an edited world: the map stays where it hangs. */
export function reseat(game: Game): void {
  seated?.map.turnTo(game);
  lay(game, seated?.map ?? bridgeMap(game));
}

function lay(game: Game, map: MapBridge): void {
  seated?.stopKeeping();
  seated = { game, map, stopKeeping: keep(game) };
  keepAtHand(game);
  onMapError(() => map.drop());
}

/** Puts another game on the table. The one that was running is kept under a name first. */
export async function seatAnother(game: Game): Promise<void> {
  await setAside(({ title, calendar, turn }) => `${title}, left in ${quarterName(calendar, turn)}`);
  seat(game);
}

/** Goes to the screen where the game on the table goes on, and puts its world into that address. */
export function goOn(): void {
  if (!seated) {
    go('first');
    return;
  }
  go(seated.game.over.value ? 'review' : 'play');
  putGame(seated.game);
}

/** Puts another game on the table and goes there. */
export async function begin(game: Game): Promise<void> {
  await seatAnother(game);
  goOn();
}
