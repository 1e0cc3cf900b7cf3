// The shipped map data, opened, for the tests of this room.
import { readFileSync } from 'node:fs';
import { type GroundFile, openGround } from '../../src/map/ground.ts';
import type { MapPicture, Piece } from '../../src/map/map-view.ts';

const path = new URL('../../assets/map/theatres.topo.json', import.meta.url);
export const text = readFileSync(path, 'utf8');
export const ground = openGround(JSON.parse(text) as GroundFile);

const piece = (brigade: number, at: Piece['at']): Piece => ({
  brigade,
  name: `Brigade ${brigade + 1}`,
  at,
  pencilled: null,
  movable: 'base' in at,
});

/** Ten brigades: seven west, one of them pencilled east, one east, two on the rails. */
export const picture: MapPicture = {
  front: 46,
  east: 31,
  pieces: [
    ...[0, 1, 2, 4, 6, 7].map(index => piece(index, { base: 'west' })),
    { ...piece(8, { base: 'west' }), pencilled: { to: 'east', arrives: 'Q4 2026', arrivesShort: 'Q4' } },
    piece(9, { base: 'east' }),
    piece(3, { to: 'east', done: 0.4, arrives: 'Q3 2026', arrivesShort: 'Q3' }),
    piece(5, { to: 'west', done: 0.7, arrives: 'Q2 2026', arrivesShort: 'Q2' }),
  ],
  pressure: { amount: 0.5, sureness: 0.8 },
  tags: [],
  places: [],
  look: { control: true, lineOfContact: true, labels: {} },
  legend: 'Temporarily under Russian control, approximate, December 2025',
  selected: null,
  covered: [],
};
