// Where things go on a host of any size: the overview, the two doors under it, or a mere strip. Pure.
import type { Base } from '../sim/slots.ts';
import { fitView, inside, northUp, type Point, type Rect, toPlane, type View } from './eye.ts';
import type { Ground } from './ground.ts';

export interface Door {
  readonly frame: Rect;
  /** The window in the frame, between title row and key row. */
  readonly pane: Rect;
  readonly view: View;
}

export interface Layout {
  readonly w: number;
  readonly h: number;
  /** The part of the host where the overview is seen. */
  readonly main: Rect;
  /** Size of type and pieces; 1 on a laptop. */
  readonly scale: number;
  /** A strip is a mere picture: few words, no zoom. */
  readonly strip: boolean;
  /** Lines of the dated key. */
  readonly keyLines: 1 | 2;
  readonly overview: View;
  readonly doors: { readonly west: Door; readonly east: Door } | null;
}

/** Height of one line of a key, and what a key of one line needs. */
const KEY_LINE = 15;
const KEY_ROW = 26;
/** Width of a letter of the key, on average, and what stands before its text. */
const KEY_LETTER = 5.45;
const KEY_INDENT = 47;
const MARGIN = 12;
const GAP = 8;

/** Corners, in degrees, of what each door shows. */
const WEST_DOOR = { west: 28.6, east: 42.4, south: 44.3, north: 51.9 };
const EAST_DOOR = { west: 123.2, east: 138.2, south: 42.1, north: 52.3 };
/** What an overview must show, on the plane: Ukraine to Sakhalin, Kola to Beijing; a strip less. */
const OVERVIEW: readonly Point[] = [
  [0, 96],
  [1664, 872],
];
const STRIP: readonly Point[] = [
  [10, 196],
  [1570, 756],
];

type Corners = typeof WEST_DOOR;

function cornerPoints(ground: Ground, { west, east, south, north }: Corners): readonly Point[] {
  return [
    ground.at(west, north),
    ground.at(east, north),
    ground.at(west, south),
    ground.at(east, south),
    ground.at((west + east) / 2, south),
  ];
}

/** A north-up view of an area given in degrees, inside `rect`. */
export function northUpView(ground: Ground, corners: Corners, rect: Rect): View {
  const centre = ground.at((corners.west + corners.east) / 2, (corners.south + corners.north) / 2);
  return fitView(cornerPoints(ground, corners), rect, northUp(ground.cone.apex, centre));
}

/** What `focus('west')` and `focus('east')` show. */
export const FOCUS = {
  west: { west: 22.5, east: 42.5, south: 44, north: 52.4 },
  east: { west: 112, east: 143, south: 42.4, north: 54.6 },
};

/** Lines that a key of `letters` takes in a width: one or two. */
function keyLines(letters: number, width: number, scale: number): 1 | 2 {
  return letters * KEY_LETTER * scale > width - KEY_INDENT * scale ? 2 : 1;
}

function door(ground: Ground, frame: Rect, corners: Corners, scale: number, lines: number): Door {
  const title = Math.round(30 * scale);
  const key = Math.round((KEY_ROW + KEY_LINE * (lines - 1)) * scale);
  const pane = { x: frame.x + 1, y: frame.y + title, w: frame.w - 2, h: frame.h - title - key };
  // A low window shows less of the north, so that its pieces have room.
  const north = pane.w > pane.h * 2.3 ? corners.north - 1.1 : corners.north;
  return { frame, pane, view: northUpView(ground, { ...corners, north }, pane) };
}

/** Frames of the two doors for a host, or null when there is no room for them. */
function doorFrames(w: number, h: number, scale: number): { west: Rect; east: Rect; main: Rect } | null {
  if (w >= 600 && h >= 430 && h >= w * 0.56) {
    const height = Math.round(Math.min(h * (w > h * 1.5 ? 0.39 : 0.36), 262 * scale));
    const width = Math.floor((w - 2 * MARGIN - GAP) / 2);
    const y = h - height - MARGIN / 2;
    return {
      west: { x: MARGIN, y, w: width, h: height },
      east: { x: w - MARGIN - width, y, w: width, h: height },
      main: { x: 0, y: 0, w, h: y - GAP },
    };
  }
  const over = Math.round(w * 0.54);
  const height = Math.floor((h - over - 2 * GAP - 2) / 2);
  if (w >= 600 || height < 130) return null;
  const frame = (index: number) => ({ x: GAP, y: over + index * (height + GAP), w: w - 2 * GAP, h: height });
  return { west: frame(0), east: frame(1), main: { x: 0, y: 0, w, h: over - GAP } };
}

/** Lays out a host of `w` by `h` CSS pixels, with a dated key of so many `letters`. */
export function layOut(ground: Ground, w: number, h: number, letters = 0): Layout {
  const scale = Math.min(1.9, Math.max(1, w / 820));
  const frames = doorFrames(w, h, scale);
  const strip = !frames && h < 190;
  const lines = keyLines(frames ? letters : letters + 9, frames?.west.w ?? w + KEY_INDENT * scale, scale);
  const main = frames?.main ?? { x: 0, y: 0, w, h: h - (3 + KEY_LINE * lines) * scale };
  const wanted = strip ? STRIP : OVERVIEW;
  // A strip is so low that the key may lie on the map's southern edge, but under no brigade on the rails.
  const area = strip ? { ...main, h: h - KEY_LINE * lines } : main;
  return {
    w,
    h,
    main,
    scale,
    strip,
    keyLines: lines,
    overview: fitView(wanted, area, 0),
    doors: frames && {
      west: door(ground, frames.west, WEST_DOOR, scale, lines),
      east: door(ground, frames.east, EAST_DOOR, scale, lines),
    },
  };
}

/** Which door's frame a point of the host lies in. */
export function doorAt({ doors }: Layout, at: Point): Base | null {
  if (doors && inside(doors.west.frame, at)) return 'west';
  return doors && inside(doors.east.frame, at) ? 'east' : null;
}

/** The point of the plane under a point of the host, through a door where there is one. */
export function planeAt(layout: Layout, view: View, at: Point): Point {
  const base = doorAt(layout, at);
  return toPlane((base && layout.doors?.[base].view) ?? view, at);
}
