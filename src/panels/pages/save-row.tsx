// One saved game in the list. Renaming and deleting happen in place; deleting asks once more.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SaveEntry } from './first/entries.ts';
import { savedWhen } from './first/saved-when.ts';

interface SaveRowProps {
  readonly save: SaveEntry;
  readonly automatic: boolean;
  readonly onLoad: (slot: string) => void;
  readonly onRename: (slot: string, name: string) => void;
  readonly onDelete: (slot: string) => void;
}

type Doing = 'nothing' | 'renaming' | 'deleting';

export function SaveRow({ save, automatic, onLoad, onRename, onDelete }: SaveRowProps) {
  const doing = useSignal<Doing>('nothing');
  const name = useSignal(save.name);
  const first = useRef<HTMLInputElement & HTMLButtonElement>(null);
  useEffect(() => {
    if (doing.value !== 'nothing') first.current?.focus();
  }, [doing.value]);
  const stop = () => {
    doing.value = 'nothing';
  };
  return (
    <li class="save-row">
      <div class="save-words">
        {doing.value === 'renaming' ? (
          <form
            onSubmit={event => {
              event.preventDefault();
              if (name.value.trim()) onRename(save.slot, name.value.trim());
              stop();
            }}
          >
            <input
              ref={first}
              aria-label={`New name for ${save.name}`}
              value={name.value}
              maxLength={60}
              onInput={event => {
                name.value = event.currentTarget.value;
              }}
              onKeyDown={event => {
                if (event.key !== 'Escape') return;
                // Escape leaves the field, not the dialog.
                event.preventDefault();
                event.stopPropagation();
                stop();
              }}
            />
            <button type="submit" class="button">
              Rename
            </button>
          </form>
        ) : (
          <b>{save.name}</b>
        )}
        <span>
          {save.scenario} ·{' '}
          {save.over ? 'ended' : `turn ${Math.min(save.turn + 1, save.turns)} of ${save.turns}`},{' '}
          {save.quarter} · {savedWhen(save.savedAt)}
        </span>
      </div>
      {doing.value === 'deleting' ? (
        <div class="save-acts">
          <span>Delete for good?</span>
          <button ref={first} type="button" class="button quiet" onClick={stop}>
            Keep
          </button>
          <button type="button" class="button" onClick={() => onDelete(save.slot)}>
            Delete
          </button>
        </div>
      ) : (
        <div class="save-acts">
          <button type="button" class="button" onClick={() => onLoad(save.slot)}>
            {save.over ? 'Review' : 'Load'}
            <span class="unseen"> {save.name}</span>
          </button>
          {automatic ? null : (
            <button
              type="button"
              class="text-button"
              onClick={() => {
                doing.value = 'renaming';
              }}
            >
              Rename<span class="unseen"> {save.name}</span>
            </button>
          )}
          <button
            type="button"
            class="text-button"
            onClick={() => {
              doing.value = 'deleting';
            }}
          >
            Delete<span class="unseen"> {save.name}</span>
          </button>
        </div>
      )}
    </li>
  );
}
