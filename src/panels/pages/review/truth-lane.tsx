// The truth under black bars. They lift from left to right, once, when the row comes into view; never with reduced motion.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Game } from '../../../session/game.ts';
import type { TruthView } from '../../../sim/views.ts';
import { quarterName } from '../../../words/dates.ts';
import { typeName } from '../../../words/names.ts';
import type { Axis } from './axis.tsx';
import './truth-lane.css';
import { truthSpans } from './truth-spans.ts';

interface TruthLaneProps {
  readonly game: Game;
  readonly truths: readonly TruthView[];
  readonly axis: Axis;
}

/** Beijing's types in the order in which it was them: usually one. */
function kinds(truths: readonly TruthView[]): string[] {
  return [...new Set(truths.map(truth => truth.type))];
}

export function TruthLane({ game, truths, axis }: TruthLaneProps) {
  const { scenario } = game;
  const open = useSignal(false);
  const lane = useRef<HTMLOListElement>(null);
  const spans = truthSpans(scenario, game.moments.value, truths);
  const names = kinds(truths).map(id => typeName(scenario, id));

  useEffect(() => {
    const element = lane.current;
    if (!element) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || matchMedia('print').matches) {
      open.value = true;
      return;
    }
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) open.value = true;
      },
      { rootMargin: '-12% 0px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [open]);

  return (
    <section class="row truth" data-open={open.value || undefined}>
      <div class="row-words">
        <h3>Truth</h3>
        <div class="row-text">
          Beijing was: <b class="truth-type">{names.join(', then ')}</b>
        </div>
      </div>
      <ol class="row-plot truth-lane" ref={lane} style={{ '--turns': axis.turns }}>
        {spans.map((span, i) => (
          <li
            key={span.from}
            class="truth-span"
            data-danger={span.danger || undefined}
            style={{ gridColumn: `${span.from + 1} / span ${span.length}`, '--i': i }}
          >
            <span class="unseen">
              {quarterName(scenario.calendar, span.from)}
              {span.length > 1 ? ` to ${quarterName(scenario.calendar, span.from + span.length - 1)}` : ''}:{' '}
              {span.full}
            </span>
            <span class="truth-text" aria-hidden="true">
              <b>
                {span.danger ? '✕ ' : ''}
                {span.verb}
              </b>
              {span.plan ? <span>{span.plan}</span> : null}
            </span>
            <span class="truth-bar" aria-hidden="true" />
          </li>
        ))}
      </ol>
    </section>
  );
}
