// The door of this room: what the map is told, what it reports. It knows no game and no session.
import type { Base, PlaceId, Plan } from '../sim/slots.ts';
import type { Rect } from './eye.ts';

/** A way by rail: "Q3 2026", and "Q3" where there is little room. */
export interface Way {
  readonly to: Base;
  readonly arrives: string;
  readonly arrivesShort: string;
}

export interface Piece {
  readonly brigade: number;
  readonly name: string;
  /** Standing at a base, or on the rails with the share of the way done (0-1). */
  readonly at: { readonly base: Base } | (Way & { readonly done: number });
  /** Ordered this turn but not yet committed: drawn as a ghost on the rails. */
  readonly pencilled: Way | null;
  readonly movable: boolean;
}

export interface ReportTag {
  readonly place: PlaceId;
  readonly plan: Plan | null;
  readonly text: string;
}

/** A place that the scenario brings: a mark and a name on the map. */
export interface OwnPlace {
  readonly id: PlaceId;
  readonly name: string;
  /** Longitude and latitude, in degrees. */
  readonly at: readonly [number, number];
  /** The door in whose window it is shown as well. */
  readonly door: Base | null;
}

/** What of the painting is left out or called otherwise. */
export interface MapLook {
  readonly control: boolean;
  readonly lineOfContact: boolean;
  /** Painted words by what stands there usually; false leaves one out. */
  readonly labels: Readonly<Record<string, string | false>>;
}

/** Everything the map shows. Whole and idempotent: the map compares with what it shows already. */
export interface MapPicture {
  /** Front dial, 0-100: moves the line of contact. 52 is the line as of the data date. */
  readonly front: number;
  /** East dial, 0-100: brightness of the eastern garrison. */
  readonly east: number;
  readonly pieces: readonly Piece[];
  /** Reported pressure along the Amur: how much (0-1) and how sure (0 = a guess, 1 = firm). */
  readonly pressure: { readonly amount: number; readonly sureness: number };
  readonly tags: readonly ReportTag[];
  readonly places: readonly OwnPlace[];
  readonly look: MapLook;
  /** What the western key says of the painting: the dated legend of the hatching, where there is any. */
  readonly legend: string;
  readonly selected: PlaceId | null;
  /** What the room lays over the map, in CSS pixels of the host: no words stand under it. */
  readonly covered: readonly Rect[];
}

/** One step of the resolution: an effect that travels from its cause to its number. */
export interface MapMove {
  readonly cause: 'you' | 'front' | 'china' | 'home' | 'world' | 'chance';
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** "Trust -2: settlement, drift" */
  readonly text: string;
  /** Points, for the width of the ribbon. */
  readonly size: number;
  readonly dial: string;
  /** A brigade that steps along the rail in this move. */
  readonly brigade?: { readonly index: number; readonly to: Base; readonly done: number };
}

/** Where the HTML buttons over the map go, in CSS pixels of the host. */
export interface PlacePoint {
  readonly id: string;
  readonly kind: 'place' | 'brigade';
  readonly x: number;
  readonly y: number;
  readonly visible: boolean;
}

export interface MapEvents {
  choose(place: PlaceId): void;
  hover(place: PlaceId | null): void;
  /** A brigade was dropped on a base. The map shows it home again until `show` says otherwise. */
  order(brigade: number, to: Base): void;
  /** While dragging: ask what a drop here would mean. Returns the words to show beside the piece. */
  preview(brigade: number, to: Base): string;
  points(points: readonly PlacePoint[]): void;
  /** true while something moves on the map. */
  busy(moving: boolean): void;
}

export interface MapView {
  show(picture: MapPicture): void;
  focus(where: 'all' | 'west' | 'east'): Promise<void>;
  highlight(place: PlaceId | null): void;
  /** Plays the moves one after the other; resolves at the end, or at once after `hurry` or under reduced motion. */
  play(moves: readonly MapMove[], step: (index: number) => void): Promise<void>;
  hurry(): void;
  destroy(): void;
}
