// The state of the workbench: one text, and everything else computed from it. Editor, forms and buttons all change
// the text through `apply`, so that there is one undo for all of them.
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Edit } from 'jsonc-parser';
import type { Problem } from '../../scenario/problem.ts';
import { at, idOf, type ObjectTree, plain } from '../../scenario/tree.ts';
import { type Draft, keepDraft, keepDraftNow, newDraft } from '../../session/drafts.ts';
import { type Checked, checkText, type Playable } from './check-text.ts';
import { follow, offsetOf, pathIn, rangeOf, type Selection } from './edit-text.ts';
import { fileName } from './file-name.ts';
import { type NameBook, nameBook } from './names.ts';
import { type Lab, outlineOf, selectionOf } from './outline.ts';
import { valueOfText } from './parse-text.ts';
import { valueAt } from './schema-guide.ts';

/** Milliseconds after the last change before the text is checked, and before it is kept. */
const CHECK_AFTER = 150;
const KEEP_AFTER = 600;

/** What the editor offers once it is on the page. */
export interface EditorHandle {
  apply(edits: readonly Edit[]): void;
  /** Shows a place and, if wanted, moves the keyboard there. */
  reveal(from: number, to: number, focus: boolean): void;
  undo(): void;
  redo(): void;
}

export type Kept = 'untouched' | 'kept' | 'waiting' | 'impossible';

export interface Bench {
  readonly name: ReadonlySignal<string>;
  readonly text: ReadonlySignal<string>;
  readonly checked: ReadonlySignal<Checked>;
  /** The last version without errors; null when there was none yet. */
  readonly playable: ReadonlySignal<Playable | null>;
  readonly labs: ReadonlySignal<readonly Lab[]>;
  readonly names: ReadonlySignal<NameBook | null>;
  readonly selected: ReadonlySignal<Selection>;
  readonly kept: ReadonlySignal<Kept>;
  readonly undoable: ReadonlySignal<boolean>;
  readonly redoable: ReadonlySignal<boolean>;
  readonly seed: Signal<string>;
  /** Turn shown in the preview, 0-based. */
  readonly turn: Signal<number>;
  readonly draft: () => Draft;
  connect(editor: EditorHandle): void;
  /** The editor tells what it holds after every change. */
  wrote(text: string, undoable: boolean, redoable: boolean): void;
  apply(edits: readonly Edit[]): void;
  undo(): void;
  redo(): void;
  select(selection: Selection, focus?: boolean): void;
  showProblem(problem: Problem): void;
  /** Gives the file another name; a name that is none changes nothing. */
  rename(name: string): void;
  /** The value of the selection, whichever file it is written in. */
  valueOf(selection: Selection): unknown;
  /** Keeps the draft at once, changed or not. */
  keepNow(): void;
  /** Keeps what is not kept yet, at once. */
  leave(): void;
}

/** What is looked at first: the author's own first event, else the start values. */
function firstSelection(tree: ObjectTree | null, path: string): Selection {
  const events = tree && at(tree, ['events']);
  const own = events?.kind === 'array' ? events.items.find(card => card.place.file === path) : undefined;
  const id = own && idOf(own);
  return id === undefined ? { kind: 'start', id: null } : { kind: 'events', id };
}

/** Opens a draft on the bench. `shipped` are the files of this copy by path. */
export function openBench(shipped: ReadonlyMap<string, string>, opened: Draft): Bench {
  const name = signal(opened.name);
  const text = signal(opened.text);
  const checked = signal(checkText(shipped, opened.name, opened.text));
  const playable = signal(checked.value.playable);
  const tree = signal(checked.value.tree);
  const selected = signal<Selection>(firstSelection(tree.value, checked.value.path));
  const kept = signal<Kept>('untouched');
  const undoable = signal(false);
  const redoable = signal(false);
  const labs = computed(() => {
    const { problems, path } = checked.value;
    return tree.value ? outlineOf(tree.value, problems, path) : [];
  });
  const names = computed(() => (tree.value ? nameBook(tree.value) : null));
  const plainTree = computed(() => (tree.value ? plain(tree.value) : null));
  let editor: EditorHandle | null = null;
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  let keepTimer: ReturnType<typeof setTimeout> | undefined;

  const draft = (): Draft => ({ ...newDraft(name.value, text.value), id: opened.id });
  const check = () => {
    const now = checkText(shipped, name.value, text.value);
    if (now.tree) tree.value = now.tree;
    if (now.playable) playable.value = now.playable;
    checked.value = now;
  };
  const keep = async () => {
    keepTimer = undefined;
    const ok = await keepDraft(draft());
    if (keepTimer === undefined) kept.value = ok ? 'kept' : 'impossible';
  };
  const keepNow = () => {
    clearTimeout(keepTimer);
    keepDraftNow(draft());
    void keep();
  };
  const changed = () => {
    kept.value = 'waiting';
    clearTimeout(checkTimer);
    clearTimeout(keepTimer);
    checkTimer = setTimeout(check, CHECK_AFTER);
    keepTimer = setTimeout(() => void keep(), KEEP_AFTER);
  };

  return {
    name,
    text,
    checked,
    playable,
    labs,
    names,
    selected,
    kept,
    undoable,
    redoable,
    seed: signal('AMUR-4193'),
    turn: signal(0),
    draft,
    connect(handle) {
      editor = handle;
    },
    wrote(now, canUndo, canRedo) {
      undoable.value = canUndo;
      redoable.value = canRedo;
      if (now === text.value) return;
      batch(() => {
        selected.value = follow(text.value, now, selected.value);
        text.value = now;
      });
      changed();
    },
    apply: edits => editor?.apply(edits),
    undo: () => editor?.undo(),
    redo: () => editor?.redo(),
    select(selection, focus = false) {
      selected.value = selection;
      const path = pathIn(text.value, selection);
      const range = path && rangeOf(text.value, path);
      if (range) editor?.reveal(range.from, range.from, focus);
    },
    showProblem(problem) {
      const selection = selectionOf(problem, labs.value);
      if (selection) selected.value = selection;
      if (problem.file !== checked.value.path) return;
      const from = offsetOf(text.value, problem.line, problem.column);
      editor?.reveal(from, from, true);
    },
    rename(wanted) {
      const now = fileName(wanted);
      if (now === null || now === name.value) return;
      name.value = now;
      changed();
    },
    valueOf(selection) {
      const { kind, id } = selection;
      const list = valueAt(plainTree.value, [kind]);
      if (id === null) return list;
      const merged: unknown = Array.isArray(list)
        ? list.find(card => valueAt(card, ['id']) === id)
        : valueAt(list, [id]);
      if (merged !== undefined) return merged;
      // Renamed a moment ago: the text has it already, the merged file has it once the text was checked.
      const path = pathIn(text.value, selection);
      return path ? valueAt(valueOfText(text.value), path) : undefined;
    },
    keepNow,
    leave() {
      clearTimeout(checkTimer);
      if (keepTimer !== undefined) keepNow();
    },
  };
}
