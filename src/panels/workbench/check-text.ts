// What the loader and the linter say of the author's text: the same that the command line says, run in the page.
import { mergeFiles } from '../../scenario/extends.ts';
import { loadScenario } from '../../scenario/load.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { ObjectTree } from '../../scenario/tree.ts';
import type { World } from '../../sim/world.ts';

export interface Playable {
  /** The text it was made of: the author may have written on since. */
  readonly text: string;
  readonly scenario: Scenario;
  readonly world: World;
}

export interface Checked {
  /** The text this was said of. */
  readonly text: string;
  readonly path: string;
  /** All files merged; null when the author's text is not JSON. */
  readonly tree: ObjectTree | null;
  readonly problems: readonly Problem[];
  /** Null while there are errors. */
  readonly playable: Playable | null;
}

/** The path under which a file of this name is read: beside the shipped ones, so that it may extend them. */
export const pathOf = (name: string): string => `scenarios/${name}`;

/** Checks `text` as the file `name` among the shipped files. Never throws. */
export function checkText(shipped: ReadonlyMap<string, string>, name: string, text: string): Checked {
  const path = pathOf(name);
  const files = new Map([...shipped, [path, text]]);
  const loaded = loadScenario(files, path);
  const { tree } = mergeFiles(files, path);
  return {
    text,
    path,
    tree,
    problems: loaded.ok ? loaded.warnings : loaded.problems,
    playable: loaded.ok ? { text, scenario: loaded.scenario, world: loaded.world } : null,
  };
}
