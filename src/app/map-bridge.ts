// Between a game and its map: tells the map what to show and to play, turns what was chosen there into orders.
// The map is an invitation, not a necessity: whatever fails in it is dropped, and the game goes on without.

import { ground } from 'virtual:ground';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { MapEvents, MapView, PlacePoint } from '../map/map-view.ts';
import { overMap } from '../panels/room/over-map.ts';
import { edit } from '../panels/room/seat.ts';
import { openPlace, place, pointed, resolved, resolving, step } from '../panels/ui.ts';
import type { Game } from '../session/game.ts';
import type { RailOrder } from '../sim/orders.ts';
import { refuse } from '../sim/refuse.ts';
import type { Base } from '../sim/slots.ts';
import { sayDrop } from '../words/map.ts';
import { baseName } from '../words/names.ts';
import { sayRefusal } from '../words/refusal.ts';
import { mapMoves } from './map-moves.ts';
import { arrival, mapPicture } from './map-picture.ts';

export interface MapBridge {
  /** Called by the room with the element the map is drawn in, and with null when it goes away. */
  readonly host: (element: HTMLElement | null) => void;
  readonly points: ReadonlySignal<readonly PlacePoint[]>;
  /** Shows another game on the same map. To hang a new one costs a second, this a frame. */
  turnTo(game: Game): void;
  /** Takes the map away for good. True when there was one. */
  drop(): boolean;
}

/** The rail orders of the draft if this brigade went there: to its own base means that it stays. */
function railWith(game: Game, brigade: number, to: Base): readonly RailOrder[] {
  const others = game.draft.value.rail.filter(order => order.brigade !== brigade);
  const stays = game.now.value.view.brigades[brigade]?.base === to;
  return stays ? others : [...others, { brigade, to }];
}

/** What dropping a brigade on a base would mean. */
function preview(game: Game, brigade: number, to: Base): string {
  const rail = railWith(game, brigade, to);
  const refusal = refuse(game.world, game.now.value.state, { ...game.draft.value, rail }).find(
    ({ code }) => code !== 'answer-missing',
  );
  if (refusal) return sayRefusal(game.scenario, refusal);
  if (rail.every(order => order.brigade !== brigade)) return `stays in the ${baseName(to).toLowerCase()}`;
  return sayDrop(game.scenario, arrival(game));
}

/** Once the room stands as it will: what is under way on the map when its place changes size is cut short. */
const laidOut = (): Promise<unknown> =>
  new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Shows `game` on `view` in `host` and plays its turns, until the returned function is called. */
function follow(game: Game, view: MapView, host: HTMLElement, failed: (error: unknown) => void): () => void {
  let playing = false;
  let played = game.now.peek().fingerprint;
  let shown = mapPicture(game, place.peek());
  const draw = () => {
    if (playing) return;
    shown = mapPicture(game, place.peek(), overMap(host));
    view.show(shown);
  };
  const play = async () => {
    played = game.now.peek().fingerprint;
    playing = true;
    const { moves, told, lines } = mapMoves(game);
    const telling = (count: number) => {
      if (step.peek() === 'resolution') resolved.value = count;
    };
    resolving.value = lines;
    await laidOut();
    // Still the position before the turn, under what the room lays over it now.
    view.show({ ...shown, covered: overMap(host) });
    if (step.peek() === 'resolution') await view.play(moves, index => telling(told[index] ?? lines));
    playing = false;
    telling(lines);
    draw();
  };
  const stops = [
    effect(() => {
      mapPicture(game, place.value);
      // Later, because a commit changes the position first and the step after it: the turn is played, not jumped to.
      queueMicrotask(draw);
    }),
    effect(() => {
      // Another step lays other things over the map.
      void step.value;
      void laidOut().then(draw);
    }),
    effect(() => view.highlight(pointed.value ?? place.value)),
    effect(() => {
      const fresh = game.now.value.fingerprint !== played;
      if (step.value !== 'resolution') {
        if (playing) view.hurry();
      } else if (fresh) play().catch(failed);
    }),
  ];
  const sizes = new ResizeObserver(draw);
  sizes.observe(host);
  return () => {
    sizes.disconnect();
    for (const stop of stops) stop();
  };
}

/** Makes the bridge for one game. Nothing is fetched before the room has a place for the map. */
export function bridgeMap(first: Game): MapBridge {
  let game = first;
  const points = signal<readonly PlacePoint[]>([]);
  let view: MapView | null = null;
  let unfollow = () => {};
  let hostNow: HTMLElement | null = null;
  let broken = false;

  const drop = () => {
    const had = view !== null;
    unfollow();
    unfollow = () => {};
    points.value = [];
    const old = view;
    view = null;
    resolving.value = null;
    try {
      old?.destroy();
    } catch (error) {
      console.warn('The map could not be taken down cleanly.', error);
    }
    return had;
  };
  const fail = (error: unknown) => {
    broken = true;
    console.warn('The map failed; the game goes on without it.', error);
    drop();
  };
  const events: MapEvents = {
    choose: openPlace,
    hover: () => {},
    order(brigade, to) {
      if (step.value !== 'resolution' && !game.over.value) edit(game, { rail: railWith(game, brigade, to) });
    },
    preview: (brigade, to) => preview(game, brigade, to),
    points(next) {
      points.value = next;
    },
    busy: () => {},
  };

  const mount = async (element: HTMLElement) => {
    const { mountMap } = await import('../map/map.ts');
    if (hostNow !== element) return;
    const mounted = await mountMap(element, ground, events);
    if (hostNow !== element) return mounted.destroy();
    view = mounted;
    unfollow = follow(game, mounted, element, fail);
  };

  return {
    points,
    turnTo(next) {
      game = next;
      if (view === null || hostNow === null) return;
      unfollow();
      resolving.value = null;
      unfollow = follow(game, view, hostNow, fail);
    },
    drop() {
      broken = true;
      return drop();
    },
    host(element) {
      hostNow = element;
      if (element === null) drop();
      // After the room is on screen: the map's engine is large and the panels can be used meanwhile.
      else if (!broken) requestAnimationFrame(() => mount(element).catch(fail));
    },
  };
}
