// Which Beijing is at work: a type may turn into another when trust has broken down.
import type { BeijingType, World } from './world.ts';

/** The type as it acts at this level of Trust (0-100). */
export function actingType(world: World, type: number, trust: number): BeijingType {
  const drawn = world.types[type]!;
  if (drawn.turnsInto === null || trust >= drawn.breaksBelow) return drawn;
  return world.types.find(other => other.id === drawn.turnsInto) ?? drawn;
}
