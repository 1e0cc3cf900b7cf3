// Where a draft comes from: kept ones, a new one from the template, a copy of a shipped scenario, or a file.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Draft, deleteDraft, listDrafts, newDraft } from '../../session/drafts.ts';
import { Dialog } from '../common/dialog.tsx';
import { PickFile } from '../common/pick-file.tsx';
import { duplicate, newScenario } from './templates.ts';
import './files-dialog.css';

export interface ShippedScenario {
  /** Name of its file: "the-thin-reserve.json". */
  readonly file: string;
  readonly title: string;
}

interface FilesDialogProps {
  readonly open: string;
  readonly shipped: readonly ShippedScenario[];
  readonly files: ReadonlyMap<string, string>;
  readonly format: number;
  /** A draft that is kept already. */
  readonly onOpen: (draft: Draft) => void;
  /** A draft that is new: from the template, or a copy. */
  readonly onBegin: (draft: Draft) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function FilesDialog(props: FilesDialogProps) {
  const { open, shipped, files, format, onOpen, onBegin, onFile, onClose } = props;
  const drafts = useSignal<readonly Draft[]>([]);
  const asked = useSignal<string | null>(null);
  const read = async () => {
    drafts.value = await listDrafts();
  };
  useEffect(() => void read(), []);
  return (
    <Dialog title="Scenario files" onClose={onClose}>
      <div class="bench-files">
        <section aria-labelledby="bench-new">
          <h3 id="bench-new">Begin</h3>
          <p>
            <button
              type="button"
              class="button"
              onClick={() => onBegin(newDraft('my-scenario.json', newScenario(format)))}
            >
              New from the template
            </button>{' '}
            <PickFile class="button quiet" onFile={onFile}>
              Open a file
            </PickFile>
          </p>
          <p>A file can also be dropped anywhere on this page.</p>
        </section>
        <section aria-labelledby="bench-drafts">
          <h3 id="bench-drafts">
            {drafts.value.length === 0 ? 'No drafts kept yet' : 'Drafts on this device'}
          </h3>
          <ul>
            {drafts.value.map(draft => (
              <li key={draft.id} class="bench-draft">
                <button type="button" class="text-button" onClick={() => onOpen(draft)}>
                  {draft.name}
                </button>
                <span>
                  {draft.id === open ? 'open now, ' : ''}
                  {day.format(new Date(draft.changedAt))}
                </span>
                {draft.id === open ? null : (
                  <button
                    type="button"
                    class="text-button"
                    onClick={async () => {
                      if (asked.value !== draft.id) {
                        asked.value = draft.id;
                        return;
                      }
                      await deleteDraft(draft.id);
                      await read();
                    }}
                  >
                    {asked.value === draft.id ? 'Delete for good' : 'Delete'}
                    <span class="unseen"> {draft.name}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="bench-copy">
          <h3 id="bench-copy">Begin with a copy of</h3>
          <ul>
            {shipped.map(({ file, title }) => (
              <li key={file}>
                <button
                  type="button"
                  class="text-button"
                  onClick={() => {
                    const text = files.get(`scenarios/${file}`);
                    if (text) onBegin(newDraft(file.replace(/\.json$/, '-copy.json'), duplicate(text)));
                  }}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
