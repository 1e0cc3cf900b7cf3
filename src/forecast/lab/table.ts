// Who is called what in a measurement.
import { beliefPlanner } from '../players/belief-planner.ts';
import { constant, type Split } from '../players/constant.ts';
import { oracle } from '../players/oracle.ts';
import { PLAYERS } from '../players.ts';
import { glancing, type Mind, seeing, thinking } from './minds.ts';

export interface TableOptions {
  /** Positions that a planning player tries each sheet on, and positions that it keeps in mind. */
  readonly imagined: number;
  readonly particles: number;
  /** What the constant player plays; null while none has been looked for. */
  readonly split: Split | null;
}

/** The mind of this name. Throws a RangeError for one that does not exist. */
export function mindOf(name: string, { split, ...planner }: TableOptions): Mind {
  const simple = PLAYERS[name];
  if (simple) return glancing(simple);
  if (name === 'constant' && split) return glancing(constant(split));
  if (name === 'oracle') return seeing(oracle(planner.imagined));
  if (name === 'belief-planner') return thinking(beliefPlanner(planner));
  if (name === 'blind-planner') return thinking(beliefPlanner({ ...planner, reads: false }));
  const [, type] = /^sure-of-(.+)$/.exec(name) ?? [];
  if (type !== undefined) return thinking(beliefPlanner({ ...planner, sureOf: type }));
  const [, guard] = /^listening-(\d+)$/.exec(name) ?? [];
  if (guard !== undefined) return thinking(beliefPlanner({ ...planner, guard: Number(guard) }));
  throw new RangeError(`no such player: ${name}`);
}
