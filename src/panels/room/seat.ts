// What every part of the room needs: the game and the doors to the rest of the house. Handed down once, as a context.
import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ForecastPort } from '../../forecast/port.ts';
import type { Game } from '../../session/game.ts';
import type { Orders, Refusal } from '../../sim/orders.ts';
import { sayRefusal } from '../../words/refusal.ts';
import { spoken } from '../ui.ts';

/** Where an HTML button lies over the map, in CSS pixels of the host. Brigades are counted from 0. */
export interface Point {
  readonly id: string;
  readonly kind: 'place' | 'brigade';
  readonly x: number;
  readonly y: number;
  readonly visible: boolean;
}

/** What the room cannot do itself. */
export type MenuItem = 'saves' | 'claims' | 'hand-in' | 'facilitate' | 'undo-turn' | 'leave';

export interface Seat {
  readonly game: Game;
  /** Where long thinking is asked for. */
  readonly port: ForecastPort;
  /** Called with the element the map is drawn in, and with null when it goes away. */
  readonly mapHost: (host: HTMLElement | null) => void;
  readonly points: ReadonlySignal<readonly Point[]>;
  readonly onMenu: (item: MenuItem) => void;
  /** The game is over and its last ledger has been read. */
  readonly onEnded: () => void;
}

const Context = createContext<Seat | null>(null);
export const SeatProvider = Context.Provider;

/** The seat at the table. Throws outside a room: a part of the room cannot stand alone. */
export function useSeat(): Seat {
  const seat = useContext(Context);
  if (!seat) throw new Error('This part needs a <Room> around it.');
  return seat;
}

/** Refusals of the last edit, until the next one: each part of the sheet shows its own. */
export const refused = signal<readonly Refusal[]>([]);

/** Changes the draft. A refused edit changes nothing; its reason is shown beside what it concerns and said aloud. */
export function edit(game: Game, change: Partial<Orders>): void {
  refused.value = game.edit(change);
  if (refused.value.length > 0) {
    spoken.value = refused.value.map(refusal => sayRefusal(game.scenario, refusal)).join(' ');
  }
}
