// Brigades on the rails, and ghosts of those that are ordered onto them: each beside the line, none over another. Pure.
import type { Base } from '../sim/slots.ts';
import { type Point, toScreen, type View } from './eye.ts';
import type { Layout } from './layout.ts';
import type { MapPicture, Piece } from './map-view.ts';
import { onRail, type Rail, shareOfWay } from './rail.ts';
import { apart, PIECE } from './stand.ts';

export interface Rider {
  readonly piece: Piece;
  readonly to: Base;
  /** Ordered, not yet on its way. */
  readonly ghost: boolean;
  /** Share of the line Moscow to Vladivostok. */
  readonly share: number;
  /** Those that ride or are ordered together share one caption; this one carries it. Front first. */
  readonly mates: readonly Piece[];
}

/** Pixels from the line at scale 1: who rides east stands above it, who rides west below, so that they can pass. */
const TRACK = { map: 14, strip: 11 } as const;
/** Share of its way at which a ghost stands, and what is between two of them. */
const GHOST = { first: 0.09, step: 0.075 } as const;
/** Along a curve two pieces need a little more than their width. */
const CURVE = 1.15;

/** A picture while some of its pieces are moved along in play. */
export function inPlay(
  picture: MapPicture,
  ways: ReadonlyMap<number, { readonly to: Base; readonly done: number }>,
): MapPicture {
  const pieces = picture.pieces.map((piece): Piece => {
    const way = ways.get(piece.brigade);
    if (!way) return piece;
    if (way.done >= 1) return { ...piece, at: { base: way.to } };
    const { arrives = '', arrivesShort = '' } = 'to' in piece.at ? piece.at : (piece.pencilled ?? {});
    return { ...piece, at: { ...way, arrives, arrivesShort } };
  });
  return { ...picture, pieces };
}

/** The share of a brigade's way that one piece takes up in a view. */
export function roomOf(rail: Rail, view: View, scale: number): number {
  const way = rail.lengths[rail.lengths.length - 1]! * view.k;
  return ((PIECE.w + 4) * scale * CURVE) / way;
}

interface Way {
  readonly piece: Piece;
  readonly ghost: boolean;
  readonly done: number;
  /** The same for those that share a caption. */
  readonly group: string;
}

/** Who rides to a base or is ordered there, the foremost first. */
function waysTo(pieces: readonly Piece[], to: Base, room: number): readonly Way[] {
  const riding = pieces.flatMap((piece): Way[] =>
    'to' in piece.at && piece.at.to === to
      ? [{ piece, ghost: false, done: piece.at.done, group: `${piece.at.arrives} ${piece.at.done}` }]
      : [],
  );
  const ghosts = pieces
    .filter(({ at, pencilled }) => 'base' in at && pencilled?.to === to)
    .sort((a, b) => a.brigade - b.brigade)
    .map((piece, i): Way => {
      const done = GHOST.first + Math.max(GHOST.step, room) * i;
      return { piece, ghost: true, done, group: `pencilled ${piece.pencilled!.arrives}` };
    });
  return [...riding, ...ghosts].sort((a, b) => b.done - a.done);
}

/** Everyone on the rails. `room`: the share of the way that one piece takes up; who would stand on another queues. */
export function ridersOf(pieces: readonly Piece[], room: number): readonly Rider[] {
  return (['west', 'east'] as const).flatMap(to => {
    const ways = waysTo(pieces, to, room);
    let free = 1;
    return ways.map(({ piece, ghost, done, group }, i): Rider => {
      const at = Math.min(done, free);
      free = at - room;
      const first = ways.findIndex(other => other.group === group) === i;
      const mates = first ? ways.filter(other => other.group === group).map(other => other.piece) : [];
      return { piece, to, ghost, share: shareOfWay(to, at), mates };
    });
  });
}

function besideRail(rail: Rail, view: View, { share, to }: Rider, track: number): Point {
  const [x, y] = toScreen(view, onRail(rail, share));
  const before = toScreen(view, onRail(rail, share - 0.01));
  const after = toScreen(view, onRail(rail, share + 0.01));
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const off = (to === 'east' ? -track : track) / (Math.hypot(dx, dy) || 1);
  return [x - dy * off, y + dx * off];
}

/** Where riders stand on the host; on the inside of a curve they are pushed apart. */
export function ridersAt(
  rail: Rail,
  view: View,
  riders: readonly Rider[],
  { scale, strip }: Pick<Layout, 'scale' | 'strip'>,
): readonly Point[] {
  const track = TRACK[strip ? 'strip' : 'map'] * scale;
  const points = riders.map(rider => besideRail(rail, view, rider, track));
  return apart(points, (PIECE.w + 2) * scale, (PIECE.h + 2) * scale, null);
}
