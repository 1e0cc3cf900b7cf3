// The situation room: the screen on which a turn is played. Left where things stand, centre the map, right the desk,
// below the course of time. The same place every turn.
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { ForecastPort } from '../../forecast/port.ts';
import type { Game } from '../../session/game.ts';
import '../common/base.css';
import '../common/button.css';
import { resetRoom, sheet, spoken, step } from '../ui.ts';
import { Desk } from './desk.tsx';
import { focusSoon } from './focus.ts';
import { Help } from './help.tsx';
import { introduceOnce } from './introduction.tsx';
import { useRoomKeys } from './keys.ts';
import { ClassPlot } from './lesson/class-plot.tsx';
import { covered, facilitating, resetFacilitator } from './lesson/facilitate.ts';
import { useLessonTerms } from './lesson/pause.ts';
import { Masthead, Rail } from './rail.tsx';
import './room.css';
import { type MenuItem, type Point, SeatProvider } from './seat.ts';
import { Stage } from './stage.tsx';
import { Tabs } from './tabs.tsx';
import { Timeline } from './timeline.tsx';
import { Why } from './why.tsx';

export interface RoomProps {
  readonly game: Game;
  /** Where the forecast, the belief and the advisers think. */
  readonly port: ForecastPort;
  /** Called with the element the map is drawn in, and with null when it goes away. Must keep its identity. */
  readonly mapHost: (host: HTMLElement | null) => void;
  /** Where the buttons of places and brigades lie over the map; empty while no map is drawn. */
  readonly points: ReadonlySignal<readonly Point[]>;
  readonly onMenu: (item: MenuItem) => void;
  /** The game is over and its last ledger has been read. */
  readonly onEnded: () => void;
}

/** The game last played here: coming back to it from another screen finds the room as it was left. */
let lastSeated: Game | null = null;

export function Room({ game, port, mapHost, points, onMenu, onEnded }: RoomProps) {
  useEffect(() => {
    if (lastSeated === game) return;
    lastSeated = game;
    resetRoom();
    resetFacilitator();
    introduceOnce();
  }, [game]);
  useLessonTerms(game);
  useRoomKeys(game, onEnded);
  useStepFocus();
  return (
    <SeatProvider value={{ game, port, mapHost, points, onMenu, onEnded }}>
      <div
        class="room"
        data-sheet={sheet.value}
        data-step={step.value}
        data-facilitate={facilitating.value}
        data-covered={covered.value}
      >
        <SkipLinks />
        <Masthead />
        <main class="room-main">
          <Rail />
          <Stage />
          <Desk />
          {covered.value ? <ClassPlot /> : <Timeline />}
        </main>
        <Tabs />
        <Why />
        <Help />
        <p class="unseen" role="status" aria-live="polite">
          {spoken.value}
        </p>
      </div>
    </SeatProvider>
  );
}

/** A new step puts the focus on its heading, so that a screen reader reads on from there. */
function useStepFocus(): void {
  const now = step.value;
  useLayoutEffect(() => {
    document
      .querySelector<HTMLElement>(`[data-focus="${now}"]`)
      ?.focus({ preventScroll: now !== 'estimate' });
  }, [now]);
}

const SKIPS: readonly (readonly [id: string, name: string])[] = [
  ['desk-title', 'Skip to the desk'],
  ['commit', 'Skip to the commit button'],
];

/** They move the focus themselves: the address after "#" belongs to the page's routes. */
function SkipLinks() {
  const skip = (id: string) => (event: Event) => {
    event.preventDefault();
    if (id === 'desk-title') sheet.value = 'desk';
    focusSoon(id);
  };
  return (
    <p>
      {SKIPS.map(([id, name]) => (
        <a key={id} class="skip-link" href={`#${id}`} onClick={skip(id)}>
          {name}
        </a>
      ))}
    </p>
  );
}
