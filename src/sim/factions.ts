// The factions: each counts the turns in which none of its lines got a chip, and acts when its patience ends.
import type { Turn } from './turn.ts';

export function hearFactions(turn: Turn): void {
  const { world, state, orders } = turn;
  for (let i = 0; i < world.factions.length; i++) {
    const faction = world.factions[i]!;
    const slot = world.layout.neglect + i;
    const heard = faction.lines.some(line => orders.chips[line] > 0);
    state[slot] = heard ? 0 : state[slot]! + 1;
    if (state[slot]! < faction.patience) continue;
    state[slot] = 0;
    turn.recorder?.happenings.push({ kind: 'faction', faction: faction.id });
    for (const effect of faction.effects) effect(turn, 'home', `faction:${faction.id}`);
  }
}
