// The map data opened: shapes, lines and towns on the plane. Pure; knows no canvas.
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Place } from '../sim/slots.ts';
import { type ConeData, project } from './albers.ts';
import type { Point } from './eye.ts';

export type Ring = readonly Point[];
/** Outline first, then holes. */
export type Polygon = readonly Ring[];

export interface Region {
  readonly id: string;
  /** ISO code of the state, 'XXX' for land whose ownership is disputed. */
  readonly owner: string;
  readonly place: Place | null;
  readonly polygons: readonly Polygon[];
  /** left, top, right, bottom on the plane */
  readonly box: readonly [number, number, number, number];
}

export type Side = 'l' | 'r' | 't' | 'b';

export interface Town {
  readonly name: string;
  readonly at: Point;
  /** 1 = always shown, 3 = close views only. */
  readonly rank: number;
  readonly side: Side;
  readonly owner: string;
}

export interface Ground {
  /** Width and height of the frame an overview shows. */
  readonly size: Point;
  /** left, top, right, bottom: beyond it the data knows nothing. */
  readonly clip: Region['box'];
  readonly cone: ConeData;
  readonly regions: readonly Region[];
  readonly russiaChina: readonly Ring[];
  readonly hairlines: readonly Ring[];
  readonly rivers: readonly Ring[];
  readonly lakes: readonly Polygon[];
  readonly towns: readonly Town[];
  readonly lines: Readonly<Record<LineName, readonly Point[]>>;
  /** Longitude and latitude to the plane. */
  at(longitude: number, latitude: number): Point;
}

export type LineName =
  | 'transSiberian'
  | 'baikalAmur'
  | 'transMongolian'
  | 'chineseEastern'
  | 'powerOfSiberia'
  | 'northernSeaRoute'
  | 'contact'
  | 'contactClose';

interface Identity {
  readonly owner: string;
  readonly place: Place | null;
}

const NEUTRAL: Identity = { owner: 'XXX', place: null };

/** The file as `npm run map` writes it. */
export type GroundFile = Topology<{
  theatres: GeometryCollection<Identity>;
  russiaChina: GeometryObject;
  hairlines: GeometryObject;
  rivers: GeometryObject;
  lakes: GeometryObject;
}> & {
  readonly game: {
    readonly size: Point;
    readonly clip: Region['box'];
    readonly projection: ConeData;
    readonly towns: readonly (readonly [string, number, number, number, Side, string])[];
    readonly lines: Readonly<Record<LineName, readonly Point[]>>;
  };
};

type Shape = { readonly type: string; readonly coordinates?: unknown };

function polygonsOf(shape: Shape): readonly Polygon[] {
  if (shape.type === 'Polygon') return [shape.coordinates as Polygon];
  return shape.type === 'MultiPolygon' ? (shape.coordinates as readonly Polygon[]) : [];
}

function linesOf(shape: Shape): readonly Ring[] {
  if (shape.type === 'LineString') return [shape.coordinates as Ring];
  return shape.type === 'MultiLineString' ? (shape.coordinates as readonly Ring[]) : [];
}

function boxOf(polygons: readonly Polygon[]): Region['box'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outline] of polygons) {
    for (const [x, y] of outline ?? []) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return [left, top, right, bottom];
}

/** Opens the map data. Throws when the file is not one that `npm run map` wrote. */
export function openGround(file: GroundFile): Ground {
  if (file.type !== 'Topology' || !file.game)
    throw new Error('The map file is not the map data of this game.');
  const { objects, game } = file;
  const lines = (object: GeometryObject) => linesOf(shapeOf(file, object));
  return {
    size: game.size,
    clip: game.clip,
    cone: game.projection,
    regions: objects.theatres.geometries.map(geometry => {
      const polygons = polygonsOf(shapeOf(file, geometry));
      const { owner, place } = (geometry.properties ?? NEUTRAL) as Identity;
      return { id: String(geometry.id), owner, place, polygons, box: boxOf(polygons) };
    }),
    russiaChina: lines(objects.russiaChina),
    hairlines: lines(objects.hairlines),
    rivers: lines(objects.rivers),
    lakes: polygonsOf(shapeOf(file, objects.lakes)),
    towns: game.towns.map(([name, x, y, rank, side, owner]) => ({ name, at: [x, y], rank, side, owner })),
    lines: game.lines,
    at: (longitude, latitude) => project(game.projection, longitude, latitude),
  };
}

function shapeOf(file: GroundFile, object: GeometryObject): Shape {
  const opened = feature(file, object);
  return opened.type === 'Feature' ? opened.geometry : { type: 'none' };
}
