// One sheet of paper: a page when printed, its picture on screen.
import type { ComponentChildren } from 'preact';
import { LABELS } from '../../../scenario/schema/common.ts';
import { labelText } from '../../../words/names.ts';
import { LabelMark } from '../../common/label-mark.tsx';
import './sheet.css';

interface SheetProps {
  /** What kind of sheet it is: "Brief for pupils". */
  readonly kind: string;
  readonly title: string;
  /** Of what scenario, which world. */
  readonly of: string;
  /** Language of the title, where it is the scenario's. */
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
}

export function Sheet({ kind, title, of, lang, children }: SheetProps) {
  return (
    <article class="sheet" aria-label={`${kind}: ${title}`}>
      <p class="sheet-head">
        <span>{kind}</span>
        <span lang={lang}>{of}</span>
      </p>
      <h3 lang={lang}>{title}</h3>
      {children}
    </article>
  );
}

/** A part of a sheet under a small headline. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="sheet-part">
      <h4>{title}</h4>
      {children}
    </section>
  );
}

/** Lines of text as a list. */
export function Points({ of, lang, numbered }: PointsProps) {
  const items = of.map(each => <li key={each}>{each}</li>);
  return numbered ? <ol lang={lang}>{items}</ol> : <ul lang={lang}>{items}</ul>;
}

interface PointsProps {
  readonly of: readonly string[];
  readonly lang?: string | undefined;
  readonly numbered?: boolean;
}

/** The labels that stand on every statement, each with what it means. */
export function LabelList() {
  return (
    <ul class="sheet-labels">
      {LABELS.map(label => (
        <li key={label}>
          <LabelMark label={label} /> <span>{labelText(label)}</span>
        </li>
      ))}
    </ul>
  );
}
