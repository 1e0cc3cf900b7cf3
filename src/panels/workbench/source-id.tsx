// The id of a source: the key that it stands under. Written as a whole, not letter by letter as the ids of other cards
// are: on the way through the id of another source there would be two entries under one key.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Bench } from './bench.ts';
import { idsUnder, renameKey } from './edit-text.ts';

const LONGEST = 40;

/** Why a source cannot have this id; null where it can. `taken` are those of the file. */
export function refuseId(wanted: string, taken: readonly string[]): string | null {
  if (wanted === '') return 'A source needs an id.';
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(wanted)) return 'Only letters, digits and hyphens, no hyphen first.';
  if (wanted.length > LONGEST) return `At most ${LONGEST} characters.`;
  return taken.includes(wanted) ? 'That is the id of another source in this file.' : null;
}

export function SourceId({ bench, id }: { readonly bench: Bench; readonly id: string }) {
  const field = useId();
  /** What is being written; null while it is the id. */
  const written = useSignal<string | null>(null);
  const others = idsUnder(bench.text.value, 'sources').filter(each => each !== id);
  const refused = written.value === null ? null : refuseId(written.value, others);
  const take = (wanted: string) => {
    if (refuseId(wanted, others) === null && wanted !== id)
      bench.apply(renameKey(bench.text.value, ['sources', id], wanted));
    written.value = null;
  };
  return (
    <div class="bench-field">
      <label for={field}>Id</label>
      <p class="bench-hint" id={`${field}-hint`}>
        The name under which cards cite it. Taken over with Enter, or as the field is left.
      </p>
      <input
        id={field}
        type="text"
        aria-describedby={`${field}-hint`}
        aria-invalid={refused !== null}
        value={written.value ?? id}
        onInput={event => {
          written.value = event.currentTarget.value;
        }}
        onChange={event => take(event.currentTarget.value)}
        onBlur={() => {
          written.value = null;
        }}
      />
      {refused === null ? null : (
        <span class="bench-length" data-over role="status">
          {refused}
        </span>
      )}
    </div>
  );
}
