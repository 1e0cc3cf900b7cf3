// Reactive: prepares against whatever the press speaks of now. When it is silent, against what last hit; before
// anything has, against nothing in particular. It weighs nothing and remembers no report.
import { allocate } from './allocate.ts';
import type { Player } from './player.ts';

export const reactive: Player = (world, view, reports, draw) => {
  const press = reports.findLast(report => report.turn === view.turn && report.channel === 'open');
  return allocate(world, view, press?.plan ?? view.lastHit, draw);
};
