// Which pieces stand where for a picture and a view, with the words beside them. Pure.
import type { Base } from '../sim/slots.ts';
import { numeral, rideCaptions, shortCount, standing } from './captions.ts';
import { inside, type Point, type Rect, type View } from './eye.ts';
import type { Ground } from './ground.ts';
import type { Layout } from './layout.ts';
import type { Box } from './lettering.ts';
import type { MapPicture, Piece } from './map-view.ts';
import type { Rail } from './rail.ts';
import { ridersAt, ridersOf, roomOf } from './riders.ts';
import { PIECE, stackAt, standings } from './stand.ts';

export interface Spot {
  /** The same from one picture to the next, so that plates are kept. */
  readonly key: string;
  /** Brigades it stands for; more than one in a stack, the movable ones first. */
  readonly brigades: readonly number[];
  readonly at: Point;
  readonly numeral: string;
  /** West: ochre edge with dashes. East: teal edge with bars. */
  readonly tone: Base;
  readonly ghost: boolean;
  readonly movable: boolean;
  /** Words beside it, the longest first; none where another speaks for it. */
  readonly captions: readonly string[];
  /** No block is drawn, the caption alone stands there (strip). */
  readonly wordsOnly: boolean;
  readonly visible: boolean;
  /** Shown a second time in a close view of the main map; the door's is the one that counts. */
  readonly echo: boolean;
}

export interface Scenery {
  readonly ground: Ground;
  readonly rail: Rail;
  readonly layout: Layout;
  readonly view: View;
  readonly picture: MapPicture;
  /** In the player's hand: a brigade or its ghost, not shown where it was. */
  readonly held: Held | null;
  /** On a strip nothing is said beside pieces now. */
  readonly silent: boolean;
}

export interface Held {
  readonly brigade: number;
  readonly ghost: boolean;
}

/** From this scale on, brigades of a base stand apart instead of in a stack. */
const APART = 1.1;

function spot(piece: Piece, at: Point, tone: Base, extra: Partial<Spot>): Spot {
  const { brigade, movable } = piece;
  const plain = { ghost: false, captions: [], wordsOnly: false, visible: true, echo: false, movable };
  return {
    key: `brigade-${brigade}`,
    brigades: [brigade],
    at,
    numeral: numeral(piece),
    tone,
    ...plain,
    ...extra,
  };
}

const away = (held: Held | null, piece: Piece) => held?.brigade === piece.brigade && !held.ghost;

/** Brigades of a base one by one, in a door or in a close view; the one in hand leaves its place empty. */
function rowOf(
  scenery: Scenery,
  base: Base,
  pieces: readonly Piece[],
  view: View,
  rect: Rect,
): readonly Spot[] {
  const { ground, rail, layout, picture, held } = scenery;
  const points = standings(ground, rail, view, rect, base, pieces.length, picture.front, layout.scale);
  return pieces.flatMap((piece, index) => {
    const at = points[index]!;
    return away(held, piece) ? [] : [spot(piece, at, base, { visible: inside(rect, at) })];
  });
}

function standingSpots(scenery: Scenery, base: Base): readonly Spot[] {
  const { ground, layout, view, picture, held } = scenery;
  const pieces = standing(picture.pieces, base);
  const door = layout.doors?.[base];
  const near = view.k > APART && !layout.strip;
  const seen = near && inside(layout.main, stackAt(ground, view, base));
  const close = seen ? rowOf(scenery, base, pieces, view, layout.main) : [];
  if (door) {
    const echoes = close.map(each => ({ ...each, key: `${each.key}-close`, echo: true }));
    return [...rowOf(scenery, base, pieces, door.view, door.pane), ...echoes];
  }
  return near
    ? close
    : stackOf(
        scenery,
        base,
        pieces.filter(piece => !away(held, piece)),
      );
}

function stackOf(
  { ground, layout, view, picture }: Scenery,
  base: Base,
  pieces: readonly Piece[],
): readonly Spot[] {
  const first = [...pieces].sort((a, b) => Number(b.movable) - Number(a.movable));
  if (!first[0]) return [];
  const at = stackAt(ground, view, base);
  const stack = {
    key: `stack-${base}`,
    brigades: first.map(piece => piece.brigade),
    numeral: first.length === 1 ? numeral(first[0]) : `×${first.length}`,
    captions: layout.strip ? [shortCount(picture.pieces, base)] : [],
    wordsOnly: layout.strip,
    visible: inside(layout.main, at),
  };
  return [spot(first[0], at, base, stack)];
}

/** Those on the rails and the ghosts of those that are ordered there. On a strip only who rides has words. */
function riderSpots({ rail, layout, view, picture, held }: Scenery): readonly Spot[] {
  const riders = ridersOf(picture.pieces, roomOf(rail, view, layout.scale));
  const points = ridersAt(rail, view, riders, layout);
  return riders.map(({ piece, ghost, mates, to }, i) => {
    const at = points[i]!;
    const [long = '', short = ''] = rideCaptions(mates);
    const captions = layout.strip ? [ghost ? '' : short] : [long, short];
    const inHand = ghost && held?.ghost === true && held.brigade === piece.brigade;
    return spot(piece, at, to, {
      ...(ghost ? { key: `ghost-${piece.brigade}`, ghost } : {}),
      captions: captions.filter(text => text !== ''),
      visible: inside(layout.main, at) && !inHand,
    });
  });
}

/** Every piece of a picture, seen from a view. */
export function spotsOf(scenery: Scenery): readonly Spot[] {
  const all = [...standingSpots(scenery, 'west'), ...standingSpots(scenery, 'east'), ...riderSpots(scenery)];
  return scenery.silent && scenery.layout.strip ? all.map(each => ({ ...each, captions: [] })) : all;
}

/** The box of a piece on the host. */
export function spotBox({ at, brigades, wordsOnly }: Spot, scale: number): Box {
  if (wordsOnly) return [at[0], at[1], at[0], at[1]];
  const more = brigades.length > 1 ? 8 * scale : 0;
  return [
    at[0] - (PIECE.w * scale) / 2 - more,
    at[1] - (PIECE.h * scale) / 2 - more,
    at[0] + (PIECE.w * scale) / 2,
    at[1] + (PIECE.h * scale) / 2,
  ];
}
