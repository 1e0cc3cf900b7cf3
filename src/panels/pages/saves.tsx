// Saved games: keep this one, load, rename, delete; to a file and from a file. Nothing leaves the machine by itself.
import { useSignal } from '@preact/signals';
import '../common/button.css';
import { Dialog } from '../common/dialog.tsx';
import { PickFile } from '../common/pick-file.tsx';
import type { SaveEntry } from './first/entries.ts';
import './saves.css';
import { SaveRow } from './save-row.tsx';

export interface SavesProps {
  /** Newest first. */
  readonly saves: readonly SaveEntry[];
  /** Keeps the running game under a name; left out where no game is running. */
  readonly onSave?: (name: string) => void;
  readonly onLoad: (slot: string) => void;
  readonly onRename: (slot: string, name: string) => void;
  readonly onDelete: (slot: string) => void;
  /** Writes the running game to a file; left out where no game is running. */
  readonly onExport?: () => void;
  readonly onImport: (file: File) => void;
  readonly onClose: () => void;
  /** Suggested name for a new save: "The thin reserve, Q1 2027". */
  readonly suggestion?: string;
  /** Id of the automatic save: it is loaded like the others, but not renamed. */
  readonly automatic?: string;
}

function SaveHere({ suggestion, onSave }: { suggestion: string; onSave: (name: string) => void }) {
  const name = useSignal(suggestion);
  const said = useSignal('');
  return (
    <form
      class="save-here"
      onSubmit={event => {
        event.preventDefault();
        const given = name.value.trim();
        if (!given) return;
        onSave(given);
        said.value = `Saved as “${given}”.`;
      }}
    >
      <label>
        Save this game as
        <input
          value={name.value}
          maxLength={60}
          required
          onInput={event => {
            name.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="button">
        Save
      </button>
      <p role="status">{said.value}</p>
    </form>
  );
}

export function Saves(props: SavesProps) {
  const { saves, onSave, onExport } = props;
  return (
    <Dialog
      title="Saved games"
      onClose={props.onClose}
      foot={
        <>
          {onExport ? (
            <button type="button" class="button" onClick={onExport}>
              Write this game to a file
            </button>
          ) : null}
          <PickFile class="button quiet" onFile={props.onImport}>
            Open a game file
          </PickFile>
        </>
      }
    >
      {onSave ? <SaveHere suggestion={props.suggestion ?? ''} onSave={onSave} /> : null}
      {saves.length === 0 ? (
        <p class="saves-none">No game is kept in this browser yet. A game saves itself after every commit.</p>
      ) : (
        <ul class="saves-list">
          {saves.map(save => (
            <SaveRow
              key={save.slot}
              save={save}
              automatic={save.slot === props.automatic}
              onLoad={props.onLoad}
              onRename={props.onRename}
              onDelete={props.onDelete}
            />
          ))}
        </ul>
      )}
      <p class="saves-foot">Games stay in this browser. Clearing its data removes them; a file is safe.</p>
    </Dialog>
  );
}
