// Team by team the long work: judgement and luck, true odds, every Beijing. Can be stopped, and goes on where it was.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ClassWork } from '../../../../classroom/class-work.ts';
import type { Study } from '../../../../classroom/study.ts';
import type { Collected } from './class-games.ts';

export interface Studying {
  /** By code. */
  readonly studies: ReadonlySignal<ReadonlyMap<string, Study>>;
  readonly studying: ReadonlySignal<boolean>;
  /** Plays many games on from every position of every game that counts, until all are done or it is stopped. */
  study(): Promise<void>;
  stopStudy(): void;
  /** Stops, and drops what is done. */
  forget(): void;
}

export function studyingOf(work: ClassWork, collected: ReadonlySignal<readonly Collected[]>): Studying {
  const studies = signal<ReadonlyMap<string, Study>>(new Map());
  const studying = signal(false);
  /** Number of the run under way: one that was stopped ends with the team it is at. */
  let run = 0;
  const stopStudy = () => {
    run++;
    studying.value = false;
  };
  return {
    studies,
    studying,
    stopStudy,
    async study() {
      if (studying.value) return;
      const own = ++run;
      studying.value = true;
      for (const { entry, game, counts } of collected.value) {
        if (!counts || studies.value.has(entry.code) || game.orders.length === 0) continue;
        const done = await work.study(game);
        if (run !== own) return;
        studies.value = new Map([...studies.value, [entry.code, done]]);
      }
      studying.value = false;
    },
    forget() {
      stopStudy();
      studies.value = new Map();
    },
  };
}
