// Below which value a dial can end the game badly, read from the scenario's own endings, and when to warn of it.
import type { ConditionSource } from '../../scenario/schema/common.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** Quarters of the present fall after which a floor must still be out of reach, or the dial warns. */
const AHEAD = 3;
/** Points above its floor from which a dial warns in any case. */
const NEAR = 6;

/** Thresholds of a condition any of which makes it true: "all" and "not" prove nothing by one dial alone. */
function thresholds(condition: ConditionSource): { dial: string; below: number }[] {
  if ('any' in condition) return condition.any.flatMap(thresholds);
  return 'below' in condition ? [condition] : [];
}

/** Highest value of each dial below which an ending that is not survived is reached. */
export function floorsOf(scenario: Pick<Scenario, 'endings'>): ReadonlyMap<string, number> {
  const floors = new Map<string, number>();
  for (const ending of scenario.endings) {
    if (ending.survives) continue;
    for (const { dial, below } of thresholds(ending.when)) {
      floors.set(dial, Math.max(below, floors.get(dial) ?? 0));
    }
  }
  return floors;
}

/** The floor to warn of, or null while it is far away. `change` is the last quarter's. */
export function floorNear(floor: number | undefined, value: number, change: number): number | null {
  if (floor === undefined) return null;
  return value < floor + NEAR || value + AHEAD * Math.min(0, change) < floor ? floor : null;
}
