// Reactive: prepares against what last hit. Before anything has, against nothing in particular.
import { allocate } from './allocate.ts';
import type { Player } from './player.ts';

export const reactive: Player = (world, view, _reports, draw) => allocate(world, view, view.lastHit, draw);
