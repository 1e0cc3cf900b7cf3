// A file that is no scenario, told before it becomes a draft: what it is, and a way to open it where there is one.
import type { KnownFile } from '../../scenario/known-file.ts';
import { sayWrongFile } from '../../words/wrong-file.ts';
import { Dialog } from '../common/dialog.tsx';

interface WrongFileDialogProps {
  readonly found: KnownFile;
  /** Opens the file as what it is. */
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export function WrongFileDialog({ found, onOpen, onClose }: WrongFileDialogProps) {
  const { title, text, open } = sayWrongFile(found, 'a scenario');
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        open === null ? null : (
          <button type="button" class="button" onClick={onOpen}>
            {open}
          </button>
        )
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
