// The class page's one changing thing: what was handed in, what came of playing it, and what is studied.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Assignment } from '../../../../classroom/assignment.ts';
import { type Remark, remarksOf, type Terms, usualTerms } from '../../../../classroom/debrief/strays.ts';
import { readHandIns } from '../../../../classroom/hand-in.ts';
import type { Replayed, TeamGame } from '../../../../classroom/replay.ts';
import { type ClassWorker, classWorker } from '../../../../classroom/worker-client.ts';
import { wholeChoice } from '../../../../scenario/assume.ts';
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import { lettersOf } from '../../../../session/code/spell.ts';
import { type Entry, keep, readKept } from './kept.ts';
import { codesOfFile } from './read-file.ts';
import { type Studying, studyingOf } from './studying.ts';

export interface ClassGamesOptions {
  /** Scenarios that codes are tried with, as they were written. */
  readonly scenarios: readonly Scenario[];
  /** All others: asked for once, when a code belongs to none of the first. */
  readonly others: () => readonly Scenario[];
  /** The scenario in the language that is read. */
  readonly spoken: (scenario: Scenario) => Scenario;
  /** What the class was set; null: what most games share counts. */
  readonly assignment: Assignment | null;
}

/** A game that was played again, with what is to be said of it. */
export interface Collected {
  readonly entry: Entry;
  readonly game: TeamGame;
  readonly remarks: readonly Remark[];
  /** True when it is part of the debrief. */
  readonly counts: boolean;
}

/** What came of taking in a text or files. */
export interface Taken {
  readonly added: number;
  /** How many were there already. */
  readonly known: number;
  /** How many files could not be read. */
  readonly refused: number;
}

export interface ClassGames extends Omit<Studying, 'forget'> {
  /** Known so far, as written. */
  readonly scenarios: ReadonlySignal<readonly Scenario[]>;
  readonly spoken: (scenario: Scenario) => Scenario;
  readonly entries: ReadonlySignal<readonly Entry[]>;
  /** What came of each code; not there while it is played. */
  readonly results: ReadonlySignal<ReadonlyMap<string, Replayed>>;
  readonly terms: ReadonlySignal<Terms | null>;
  readonly collected: ReadonlySignal<readonly Collected[]>;
  /** False where this browser keeps nothing. */
  readonly kept: ReadonlySignal<boolean>;
  /** Takes in all codes of a text. */
  add(text: string): Taken;
  /** Takes in all codes and saved games of these files. */
  addFiles(files: Iterable<File>): Promise<Taken>;
  leave(id: number, left: boolean): void;
  remove(id: number): void;
  clear(): void;
  /** Ends the worker. */
  close(): void;
}

/** Takes up what was kept in this browser and plays it again. */
export function classGames({ scenarios: first, others, spoken, assignment }: ClassGamesOptions): ClassGames {
  const scenarios = signal(first);
  const entries = signal<readonly Entry[]>(readKept());
  const results = signal<ReadonlyMap<string, Replayed>>(new Map());
  const kept = signal(true);
  const worker: ClassWorker = classWorker();
  let ready = worker.work.know(scenarios.value);
  let all = false;

  const put = (next: readonly Entry[]): void => {
    entries.value = next;
    kept.value = keep(next);
  };
  const nextId = () => Math.max(0, ...entries.value.map(({ id }) => id)) + 1;
  const same = (one: Omit<Entry, 'id' | 'left'>) =>
    entries.value.find(entry =>
      one.refused === null
        ? entry.refused === null && lettersOf(entry.code) === lettersOf(one.code)
        : entry.file === one.file && entry.refused === one.refused,
    );
  const play = async (list: readonly Entry[]) => {
    await ready;
    return Promise.all(list.map(async ({ code }) => [code, await worker.work.replay(code)] as const));
  };
  /** Lets codes of every scenario be known; true when that is new. */
  const widen = (): boolean => {
    if (all) return false;
    all = true;
    scenarios.value = [...first, ...others()];
    ready = worker.work.know(scenarios.value);
    return true;
  };
  const playAll = async (list: readonly Entry[]): Promise<void> => {
    const played = await play(list);
    const strange = played.some(([, result]) => !result.ok && result.problem.code === 'other-scenario');
    const again = strange && widen() ? await play(list) : played;
    results.value = new Map([...results.value, ...again]);
  };
  const take = (found: readonly Omit<Entry, 'id' | 'left'>[]): Taken => {
    const before = entries.value.length;
    for (const one of found) {
      const there = same(one);
      if (!there) put([...entries.value, { ...one, id: nextId(), left: false }]);
      else if (there.notes.length === 0 && one.notes.length > 0) {
        // A code may be scanned first, and its lines come later with the text.
        put(entries.value.map(entry => (entry === there ? { ...entry, notes: one.notes } : entry)));
      }
    }
    const more = entries.value.slice(before);
    const good = more.filter(({ refused }) => refused === null);
    void playAll(good);
    return { added: good.length, known: found.length - more.length, refused: more.length - good.length };
  };

  const terms = computed(
    () => termsOf(assignment, scenarios.value) ?? usualTerms(gamesOf(entries.value, results.value)),
  );
  const collected = computed(() => {
    const list = entries.value.flatMap(entry => {
      const result = results.value.get(entry.code);
      return result?.ok ? [{ entry, game: result.game }] : [];
    });
    const remarks = terms.value
      ? remarksOf(
          list.map(({ game }) => game),
          terms.value,
        )
      : [];
    return list.map((one, i): Collected => {
      const own = remarks[i] ?? [];
      return { ...one, remarks: own, counts: !one.entry.left && !own.includes('other-scenario') };
    });
  });

  const { forget, ...studying } = studyingOf(worker.work, collected);
  void playAll(entries.value.filter(({ refused }) => refused === null));
  return {
    scenarios,
    spoken,
    entries,
    results,
    terms,
    collected,
    kept,
    ...studying,
    add: text => take(readHandIns(text).map(handIn => ({ ...handIn, file: '', refused: null }))),
    async addFiles(files) {
      let all: Taken = { added: 0, known: 0, refused: 0 };
      for (const file of files) {
        if (/\.json$/i.test(file.name)) widen();
        await ready;
        const { added, known, refused } = take(await codesOfFile(file, worker.work));
        all = { added: all.added + added, known: all.known + known, refused: all.refused + refused };
      }
      return all;
    },
    leave: (id, left) => put(entries.value.map(entry => (entry.id === id ? { ...entry, left } : entry))),
    remove: id => put(entries.value.filter(entry => entry.id !== id)),
    clear: () =>
      batch(() => {
        forget();
        put([]);
        results.value = new Map();
      }),
    close: () => {
      forget();
      worker.close();
    },
  };
}

function gamesOf(entries: readonly Entry[], results: ReadonlyMap<string, Replayed>): TeamGame[] {
  return entries.flatMap(({ code, left }) => {
    const result = results.get(code);
    return result?.ok && !left ? [result.game] : [];
  });
}

function termsOf(assignment: Assignment | null, scenarios: readonly Scenario[]): Terms | null {
  const own = scenarios.find(({ id }) => id === assignment?.scenario);
  if (!assignment || !own) return null;
  const { scenario, seed, priorities } = assignment;
  return { scenario, seed, priorities, assumptions: wholeChoice(own, assignment.assumptions) };
}
