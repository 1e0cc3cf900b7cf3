// A file that is another one than was asked for: one sentence says what it is, a button opens it as that.
import '../common/base.css';
import '../common/button.css';
import type { KnownFile } from '../../scenario/known-file.ts';
import { sayWrongFile, type Wanted } from '../../words/wrong-file.ts';
import { PickFile } from '../common/pick-file.tsx';
import { Frame } from './problems.tsx';

export interface WrongFilePageProps {
  readonly found: KnownFile;
  readonly wanted: Wanted;
  readonly onBack: () => void;
  /** Opens the file as what it is; offered where that can be done. */
  readonly onOpen: () => void;
  /** Opens another file as what was wanted. */
  readonly onOther: (file: File) => void;
}

export function WrongFilePage({ found, wanted, onBack, onOpen, onOther }: WrongFilePageProps) {
  const words = sayWrongFile(found, wanted);
  return (
    <Frame
      headline={words.title}
      lead={words.text}
      onBack={onBack}
      actions={
        <>
          {words.open === null ? null : (
            <button type="button" class="button" onClick={onOpen}>
              {words.open}
            </button>
          )}
          <button type="button" class={words.open === null ? 'button' : 'button quiet'} onClick={onBack}>
            Back
          </button>
          <PickFile class="button quiet" onFile={onOther}>
            Open another file
          </PickFile>
        </>
      }
    />
  );
}
