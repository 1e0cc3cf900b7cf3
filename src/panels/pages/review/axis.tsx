// The one time axis that every row of the review shares, and the row itself: words on the left, drawing on the right.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Calendar } from '../../../words/dates.ts';
import { quarterOf, quarterShort } from '../../../words/dates.ts';

export interface Axis {
  /** Width of the drawing in px. */
  readonly width: number;
  /** Turns played. */
  readonly turns: number;
  /** 0-based turns of the turning points: a dotted line runs through every row there. */
  readonly marks: readonly number[];
}

/** Where a moment stands: moment 0 at the left edge, the last at the right. */
export const atMoment = (axis: Axis, moment: number): number => (axis.width * moment) / axis.turns;
/** Middle of a turn. */
export const atTurn = (axis: Axis, turn: number): number => (axis.width * (turn + 0.5)) / axis.turns;

/** Width in px of the element the ref is put on; follows the window. */
export function useWidth<E extends HTMLElement>(first: number) {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { ref, width };
}

/** Polyline through one value a moment. */
export function linePath(axis: Axis, values: readonly number[], y: (value: number) => number): string {
  return values
    .map(
      (value, moment) =>
        `${moment === 0 ? 'M' : 'L'}${atMoment(axis, moment).toFixed(1)} ${y(value).toFixed(1)}`,
    )
    .join('');
}

function MarkLines({ axis, height }: { axis: Axis; height: number }) {
  return (
    <g class="mark-lines">
      {axis.marks.map(turn => (
        <path key={turn} d={`M${atTurn(axis, turn)} 0V${height}`} />
      ))}
    </g>
  );
}

interface RowProps {
  readonly title: string;
  /** What is drawn, two short lines. */
  readonly text: ComponentChildren;
  readonly axis: Axis;
  readonly height: number;
  /** The finding, for who cannot see the drawing. */
  readonly says: string;
  readonly children: ComponentChildren;
  /** Drawn above, outside the picture: real elements. */
  readonly over?: ComponentChildren;
  readonly class?: string;
}

export function Row({ title, text, axis, height, says, children, over, class: look = '' }: RowProps) {
  return (
    <section class={`row ${look}`}>
      <div class="row-words">
        <h3>{title}</h3>
        <div class="row-text">{text}</div>
      </div>
      <div class="row-plot" style={{ height: `${height}px`, '--turns': axis.turns }}>
        <svg
          width={axis.width}
          height={height}
          viewBox={`0 0 ${axis.width} ${height}`}
          role="img"
          aria-label={says}
        >
          <MarkLines axis={axis} height={height} />
          {children}
        </svg>
        {over}
      </div>
    </section>
  );
}

/** Turns by the calendar as the head of all rows; the year is written where it begins. */
export function AxisHead({ axis, calendar }: { axis: Axis; calendar: Calendar }) {
  return (
    <div class="row axis-head" aria-hidden="true">
      <div class="row-words" />
      <ol class="row-plot" style={{ '--turns': axis.turns }}>
        {Array.from({ length: axis.turns }, (_, turn) => {
          const { year } = quarterOf(calendar, turn);
          const name = quarterShort(calendar, turn);
          const begins = turn === 0 || quarterOf(calendar, turn - 1).year !== year;
          const mark = axis.marks.indexOf(turn);
          return (
            <li key={turn}>
              <span>
                {name}
                {begins && name !== `${year}` ? ` ${year}` : ''}
              </span>
              {mark >= 0 ? <Disc number={mark + 1} /> : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

export function Disc({ number }: { number: number }) {
  return <span class="disc">{number}</span>;
}
