// The sample game behind the preview: a scripted player's game at the chosen seed, so that a turn can be looked at.
import { computed, type ReadonlySignal } from '@preact/signals';
import { type SampleStep, sampleGame } from '../../forecast/sample.ts';
import type { Bench } from './bench.ts';
import type { Playable } from './check-text.ts';
import type { Selection } from './edit-text.ts';

/** Whose game it is: a player that reads the signs, so that most of a scenario comes up. */
export const SAMPLE_PLAYER = 'signal-reader';

export interface Sample {
  readonly playable: Playable;
  readonly seed: string;
  /** Step 0 is the first briefing, step n what the n-th commit led to. */
  readonly steps: readonly SampleStep[];
}

/** The sample game of the last version without errors. */
export function sampleOf(bench: Bench): ReadonlySignal<Sample | null> {
  return computed(() => {
    const playable = bench.playable.value;
    if (!playable) return null;
    const seed = bench.seed.value;
    return { playable, seed, steps: [...sampleGame(playable.world, seed, SAMPLE_PLAYER)] };
  });
}

/** Does this step of a game bring the card? */
export function brings({ happenings }: SampleStep, { kind, id }: Selection): boolean {
  return happenings.some(each => {
    switch (each.kind) {
      case 'asked':
      case 'news':
        return kind === 'events' && each.event === id;
      case 'directive':
        return kind === 'directives' && each.directive === id;
      case 'move':
      case 'step':
      case 'beijing':
        return kind === 'moves' && each.move === id;
      case 'faction':
        return kind === 'factions' && each.faction === id;
      case 'actor':
        return (kind === 'actors' && each.actor === id) || (kind === 'rules' && each.rule === id);
      case 'ended':
        return kind === 'endings' && each.ending === id;
      default:
        return false;
    }
  });
}

/** The turns (0-based) whose briefing brings the card. */
export function turnsOf(sample: Sample, selection: Selection): number[] {
  return sample.steps.flatMap((step, turn) => (brings(step, selection) ? [turn] : []));
}

/** What a turn (0-based) of a game is called. What comes after the last commit belongs to no turn: it is the end. */
export function turnName({ steps }: Pick<Sample, 'steps'>, turn: number): string {
  return turn === steps.length - 1 ? 'the end' : `turn ${turn + 1}`;
}

/** The first of `tries` numbered seeds in whose game the card comes up, or null. */
export function seedWith({ world }: Playable, selection: Selection, tries: number): string | null {
  for (let i = 1; i <= tries; i++) {
    for (const step of sampleGame(world, `${i}`, SAMPLE_PLAYER)) if (brings(step, selection)) return `${i}`;
  }
  return null;
}
