// The bar over the workbench: which file, whether it is kept, and what can be done with it as a whole.
import { Wordmark } from '../common/wordmark.tsx';
import type { Bench, Kept } from './bench.ts';
import { Badge } from './gates.tsx';
import type { Gated } from './measured.ts';

interface HeadProps {
  readonly bench: Bench;
  /** Its gates, once they were tried. */
  readonly gated: Gated | null;
  /** What an action has to say. */
  readonly said: string;
  readonly onHome: () => void;
  readonly onFiles: () => void;
  readonly onShare: () => void;
  readonly onExport: () => void;
}

const KEPT: Record<Kept, string> = {
  untouched: 'no change yet; every change is kept on this device',
  kept: 'kept on this device',
  waiting: 'being kept …',
  impossible: 'this browser keeps nothing: export the file',
};

const FILES_BUTTON = 'bench-files-button';

/** Moves the keyboard to the button that opens the files, unless it is somewhere by then. */
export function focusFiles(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      document.getElementById(FILES_BUTTON)?.focus();
  });
}

export function Head({ bench, gated, said, onHome, onFiles, onShare, onExport }: HeadProps) {
  return (
    <header class="bench-head on-slate">
      <button type="button" class="top-bar-home" onClick={onHome}>
        <Wordmark size={20} />
        <span class="unseen">, to the first screen</span>
      </button>
      <input
        type="text"
        class="bench-name"
        aria-label="Name of the file"
        value={bench.name.value}
        onChange={event => {
          bench.rename(event.currentTarget.value);
          // What could not be taken as it was written is shown as it is now.
          event.currentTarget.value = bench.name.value;
        }}
      />
      {gated ? <Badge gates={gated.gates} old={gated.playable !== bench.playable.value} /> : null}
      <p class="bench-said" role="status">
        {said || KEPT[bench.kept.value]}
      </p>
      <div class="bench-actions">
        <button type="button" id={FILES_BUTTON} onClick={onFiles}>
          Files
        </button>
        <button type="button" aria-disabled={!bench.undoable.value} onClick={bench.undo}>
          Undo
        </button>
        <button type="button" aria-disabled={!bench.redoable.value} onClick={bench.redo}>
          Redo
        </button>
        <button type="button" onClick={onShare}>
          Share as link
        </button>
        <button type="button" onClick={onExport}>
          Export
        </button>
      </div>
    </header>
  );
}
