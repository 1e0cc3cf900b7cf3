// The palette of the map: cold slate, calm. Meaning never rests on colour alone; see the README.
import type { Cause } from '../sim/slots.ts';

export const COLOURS = {
  seaDeep: '#0f161c',
  sea: '#17212a',
  table: '#11181e',
  panel: '#151d24',
  foreign: '#222d36',
  china: '#28323a',
  russia: '#31434d',
  arctic: '#354854',
  eastSiberia: '#314e59',
  ukraine: '#80642e',
  ukraineEdge: '#f0c878',
  waterline: '#5c7686',
  hairline: '#131c23',
  foreignEdge: '#46565f',
  edge: '#c3d2da',
  river: '#8fb0bf',
  lake: '#131c23',
  rail: '#f4ecd9',
  casing: '#0b1116',
  ink: '#16222b',
  text: '#eef2f3',
  text2: '#b9c8d1',
  place: '#d5e0e6',
  neighbour: '#9db0bc',
  seaName: '#7f97a5',
  onUkraine: '#fff1cd',
  onAmur: '#e2f5f1',
  ochre: '#f2c15a',
  ochreEdge: '#c98a1b',
  teal: '#3fae9f',
  tealEdge: '#1f8a7d',
  violet: '#cbbcf8',
  violetGround: '#30234f',
  cream: '#f4ecd9',
  focus: '#f4ecd9',
} as const;

/** Amur and Primorye: from the slate of the rest to a firm teal, as the East dial (0-100) rises. */
export function amurColour(east: number): string {
  const t = Math.min(1, Math.max(0, east / 100));
  const mix = (from: number, to: number) => Math.round(from + (to - from) * t);
  return `rgb(${mix(0x2f, 0x31)} ${mix(0x53, 0x93)} ${mix(0x59, 0x87)})`;
}

export type RibbonPattern = 'plain' | 'striped' | 'dashed';

/** Ribbons by cause: yours cream, the front ochre, China's striped and neutral, chance dashed. */
export const RIBBONS: Readonly<Record<Cause, { colour: string; text: string; pattern: RibbonPattern }>> = {
  you: { colour: '#f4ecd9', text: '#16222b', pattern: 'plain' },
  front: { colour: '#f2c15a', text: '#211806', pattern: 'plain' },
  china: { colour: '#c5d2da', text: '#16222b', pattern: 'striped' },
  home: { colour: '#d3c3a0', text: '#211d16', pattern: 'plain' },
  world: { colour: '#9fb6c3', text: '#101a21', pattern: 'plain' },
  chance: { colour: '#c5d2da', text: '#16222b', pattern: 'dashed' },
};

/** What strengthens or weakens the eastern garrison is teal, whatever its cause. */
export const EAST_RIBBON = { colour: '#3fae9f', text: '#06211d', pattern: 'plain' } as const;

export const SANS = '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", sans-serif';
export const SERIF = 'Spectral, Georgia, serif';

/** "#rrggbb" as the number Phaser wants. */
export const asNumber = (hex: string): number => Number.parseInt(hex.slice(1), 16);
