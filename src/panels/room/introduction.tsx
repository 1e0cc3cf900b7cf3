// The short introduction, one card at a time, once; later from the menu. It points at what it speaks of by its place.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { recall, remember } from '../../session/small-store.ts';
import { introduction, SEEN_INTRODUCTION, step } from '../ui.ts';
import { useSeat } from './seat.ts';
import './introduction.css';

/** Opens the introduction unless it has been seen on this device. Where the browser keeps nothing, it opens each time. */
export function introduceOnce(): void {
  if (recall(SEEN_INTRODUCTION) === null) introduction.value = 0;
}

function close(): void {
  introduction.value = null;
  remember(SEEN_INTRODUCTION, 'yes');
  document.querySelector<HTMLElement>(`[data-focus="${step.value}"]`)?.focus();
}

export function Introduction() {
  const { game } = useSeat();
  const cards = game.scenario.introduction;
  const index = introduction.value;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (index !== null) title.current?.focus();
  }, [index]);
  const card = index === null ? undefined : cards[index];
  if (index === null || !card) return null;
  const last = index === cards.length - 1;
  const go = (to: number) => () => {
    introduction.value = to;
  };
  return (
    <section
      class="introduction on-paper"
      role="dialog"
      aria-labelledby="introduction-title"
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <p class="introduction-count">
        Introduction, {index + 1} of {cards.length}
      </p>
      <h2 id="introduction-title" ref={title} tabIndex={-1} lang={game.scenario.language}>
        {card.title}
      </h2>
      <p lang={game.scenario.language}>{card.text}</p>
      <footer>
        <button type="button" class="text-button" onClick={close}>
          Skip
        </button>
        <span>
          {index > 0 ? (
            <button type="button" class="button quiet" onClick={go(index - 1)}>
              Back
            </button>
          ) : null}
          <button type="button" class="button" onClick={last ? close : go(index + 1)}>
            {last ? 'To the briefing' : 'Next'}
          </button>
        </span>
      </footer>
    </section>
  );
}
