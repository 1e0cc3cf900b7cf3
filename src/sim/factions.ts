// The factions: each counts the turns in which none of its lines got a chip, and acts when its patience ends.
import type { Orders } from './orders.ts';
import type { Turn } from './turn.ts';
import type { Faction } from './world.ts';

export function hearFactions(turn: Turn): void {
  const { world, state, orders } = turn;
  for (let i = 0; i < world.factions.length; i++) {
    const faction = world.factions[i]!;
    const slot = world.layout.neglect + i;
    const heard = isHeard(faction, orders);
    state[slot] = heard ? 0 : state[slot]! + 1;
    if (state[slot]! < faction.patience) continue;
    state[slot] = 0;
    turn.recorder?.happenings?.push({ kind: 'faction', faction: faction.id });
    const origin = turn.origin('faction', faction.id);
    for (const effect of faction.effects) effect(turn, 'home', origin);
  }
}

function isHeard({ lines }: Faction, { chips }: Orders): boolean {
  for (const line of lines) if (chips[line] > 0) return true;
  return false;
}
