// Which pieces stand where for a picture and a view, with the words beside them. Pure.
import type { Base } from '../sim/slots.ts';
import { numeral, pieceCaption, riding, shortCount, standing } from './captions.ts';
import { inside, type Point, type Rect, toScreen, type View } from './eye.ts';
import type { Ground } from './ground.ts';
import type { Layout } from './layout.ts';
import { type Box, overlap } from './lettering.ts';
import type { MapPicture, Piece } from './map-view.ts';
import type { Rail } from './rail.ts';
import { ghostAt, PIECE, ridingAt, stackAt, standings } from './stand.ts';

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
  readonly caption: string | null;
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
  readonly front: number;
  /** In the player's hand: a brigade or its ghost, not shown where it was. */
  readonly held: Held | null;
}

export interface Held {
  readonly brigade: number;
  readonly ghost: boolean;
}

/** From this scale on, brigades of a base stand apart instead of in a stack. */
const APART = 1.1;

const baseOf = (piece: Piece): Base => ('base' in piece.at ? piece.at.base : piece.at.to);

function spot(piece: Piece, at: Point, tone: Base, extra: Partial<Spot>): Spot {
  const { brigade, movable } = piece;
  const plain = { ghost: false, caption: null, wordsOnly: false, visible: true, echo: false, movable };
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
  const { ground, rail, layout, front, held } = scenery;
  const points = standings(ground, rail, view, rect, base, pieces.length, front, layout.scale);
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
    caption: layout.strip ? shortCount(picture.pieces, base) : null,
    wordsOnly: layout.strip,
    visible: inside(layout.main, at),
  };
  return [spot(first[0], at, base, stack)];
}

/** Every piece of a picture, seen from a view. */
export function spotsOf(scenery: Scenery): readonly Spot[] {
  const { rail, layout, view, picture, held } = scenery;
  const onRails = riding(picture.pieces).map(piece => {
    const at = toScreen(view, ridingAt(rail, piece)!);
    return spot(piece, at, baseOf(piece), {
      caption: pieceCaption(piece, layout.strip),
      visible: inside(layout.main, at),
    });
  });
  const ordered = picture.pieces.filter(piece => piece.pencilled && 'base' in piece.at);
  const ghosts = ordered.map(piece => {
    const to = piece.pencilled!.to;
    const before = ordered.filter(
      other => other.pencilled?.to === to && other.brigade < piece.brigade,
    ).length;
    const at = toScreen(view, ghostAt(rail, to, before));
    const caption = pieceCaption(piece, layout.strip);
    const extra = { key: `ghost-${piece.brigade}`, ghost: true, caption };
    return spot(piece, at, to, {
      ...extra,
      visible: inside(layout.main, at) && !(held?.ghost && held.brigade === piece.brigade),
    });
  });
  return [...standingSpots(scenery, 'west'), ...standingSpots(scenery, 'east'), ...ghosts, ...onRails];
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

export interface CaptionPlace {
  readonly box: Box;
  readonly align: 'left' | 'right';
}

const area = (box: Box, others: readonly Box[]) => others.filter(other => overlap(box, other)).length;

/**
 * Where words of a width stand beside a piece: below or above it, to the right or the left of its leader line.
 * Avoids `hard` boxes (pieces, other words) before `soft` ones (towns), and stays inside `rect`.
 */
export function captionPlace(
  { at, ghost, wordsOnly }: Spot,
  width: number,
  rect: Rect,
  hard: readonly Box[],
  soft: readonly Box[],
  scale: number,
): CaptionPlace {
  const height = 17 * scale;
  const heights = wordsOnly ? [-34, -20, 8] : ghost ? [-46, 30, -64, 50] : [30, -46, 50, -64];
  const candidates = heights.flatMap(dy =>
    (['left', 'right'] as const).map((align): CaptionPlace => {
      const x = align === 'left' ? at[0] - 12 * scale : at[0] + 12 * scale - width;
      const y = at[1] + dy * scale;
      return { align, box: [x, y, x + width, y + height] };
    }),
  );
  const cost = ({ box }: CaptionPlace) => {
    const out =
      box[0] < rect.x + 4 ||
      box[2] > rect.x + rect.w - 4 ||
      box[1] < rect.y + 4 ||
      box[3] > rect.y + rect.h - 4;
    return (out ? 100 : 0) + 10 * area(box, hard) + area(box, soft);
  };
  let best = candidates[0]!;
  for (const each of candidates) if (cost(each) < cost(best)) best = each;
  return best;
}
