// Weakest first: treats the lowest of the three prepared stocks as the threat. No report says so; it keeps a chip back.
import { PLANS, type Plan } from '../../sim/slots.ts';
import { allocate, stockOf } from './allocate.ts';
import type { Player } from './player.ts';

const MOST = 3;

export const weakestFirst: Player = (world, view, _reports, draw) => {
  let weakest: Plan = PLANS[0];
  for (const plan of PLANS) if (stockOf(view, plan) < stockOf(view, weakest)) weakest = plan;
  return allocate(world, view, weakest, draw, MOST);
};
