// The six labels that say what kind of statement something is: glyph and word, so that colour carries nothing.
import type { LABELS } from '../../scenario/schema/common.ts';
import { labelName, labelText } from '../../words/names.ts';
import './label-mark.css';

export type SourceLabel = (typeof LABELS)[number];

function Glyph({ label }: { label: SourceLabel }) {
  const box = <rect x="1.75" y="1.75" width="10.5" height="10.5" fill="none" stroke="currentColor" />;
  switch (label) {
    case 'documented':
      return <rect x="1.25" y="1.25" width="11.5" height="11.5" fill="currentColor" />;
    case 'reported':
      return (
        <>
          {box}
          <path d="M2 12V2h10z" fill="currentColor" />
        </>
      );
    case 'claimed':
      return <path d="M1.75 1.75h5v4h5.5v6.5H1.75z" fill="none" stroke="currentColor" stroke-width="1.3" />;
    case 'estimate':
      return (
        <>
          {box}
          <path d="M4 7h6M4 5.2v3.6M10 5.2v3.6" fill="none" stroke="currentColor" stroke-width="1.2" />
        </>
      );
    case 'opinion':
      return <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" stroke-width="1.3" />;
    case 'fiction':
      return (
        <circle
          cx="7"
          cy="7"
          r="5.2"
          fill="none"
          stroke="currentColor"
          stroke-width="1.3"
          stroke-dasharray="2.2 1.9"
        />
      );
  }
}

/** A label, optionally followed by what exactly it is said of: "Reported: the worry". */
export function LabelMark({ label, of }: { label: SourceLabel; of?: string }) {
  return (
    <span class="label-mark" title={labelText(label)}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <Glyph label={label} />
      </svg>
      <span>
        <b>{labelName(label)}</b>
        {of ? `: ${of}` : ''}
      </span>
    </span>
  );
}
