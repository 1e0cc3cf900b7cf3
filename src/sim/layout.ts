// Where in a state each thing lies. The fixed slots come first, then one run per list of the scenario.
import { CORE_FLAGS } from './slots.ts';
import { BOOKKEEPING, type Layout, SLOT, type State } from './state.ts';

/** How many of each list a scenario has. `flags` are the authors' own; the core flags are put before them. */
export interface Counts {
  readonly ownDials: number;
  readonly flags: readonly string[];
  readonly events: number;
  readonly directives: number;
  readonly moves: number;
  /** Rules of all actors together. */
  readonly actorRules: number;
  readonly factions: number;
  readonly brigades: number;
  readonly lasting: number;
  readonly delayed: number;
}

/** Lays out the slots behind the fixed ones, in the order of the Layout's fields. */
export function makeLayout(counts: Counts): Layout {
  const core: readonly string[] = CORE_FLAGS;
  const flagNames = [...core, ...counts.flags.filter(name => !core.includes(name))];
  let next = Object.keys(SLOT).length;
  const run = (length: number): number => {
    const first = next;
    next += length;
    return first;
  };
  const runs = {
    ownDials: run(counts.ownDials),
    flags: run(flagNames.length),
    eventCount: run(counts.events),
    eventLast: run(counts.events),
    eventAnswer: run(counts.events),
    directiveCount: run(counts.directives),
    directiveLast: run(counts.directives),
    moveLast: run(counts.moves),
    actorLast: run(counts.actorRules),
    neglect: run(counts.factions),
    brigadeBase: run(counts.brigades),
    brigadeArrives: run(counts.brigades),
    lasting: run(counts.lasting),
    delayed: run(counts.delayed),
  };
  return { ...runs, flagNames, size: next };
}

/**
 * A position before anything has happened: every dial 0, every "last time" -1, stance correct, tempo normal.
 * The loader fills in the dials and the bases of the brigades; `begin` draws the rest by seed.
 */
export function blankState(layout: Layout): State {
  const state = new Float64Array(layout.size);
  for (const name of BOOKKEEPING) {
    if (NONE_AT_FIRST.has(name)) state[SLOT[name]] = -1;
  }
  state[SLOT.shock] = 99;
  state[SLOT.stance] = 1;
  state[SLOT.tempo] = 1;
  state.fill(-1, layout.eventLast, layout.directiveCount);
  state.fill(-1, layout.directiveLast, layout.neglect);
  return state;
}

const NONE_AT_FIRST: ReadonlySet<string> = new Set(['ending', 'asked', 'plan', 'feint', 'lastHit']);
