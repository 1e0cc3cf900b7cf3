// What is not part of a turn: saves, the article, the introduction, help, leaving.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../common/icons.tsx';
import { introduction } from '../ui.ts';
import { helpOpen } from './help.tsx';
import { facilitating } from './lesson/facilitate.ts';
import { type MenuItem, useSeat } from './seat.ts';

const ITEMS: readonly { readonly id: MenuItem; readonly name: string }[] = [
  { id: 'saves', name: 'Saved games' },
  { id: 'claims', name: 'The article, claim by claim' },
];

export function Menu() {
  const { game, onMenu } = useSeat();
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open.value) return;
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) open.value = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      open.value = false;
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [open.value]);
  const choose = (act: () => void) => () => {
    open.value = false;
    button.current?.focus();
    act();
  };
  return (
    <div ref={box} class="menu">
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="menu" />
        <span class="unseen">Menu</span>
      </button>
      {open.value ? (
        <ul class="menu-list on-paper">
          {game.lesson.value || facilitating.value ? (
            <li>
              <button type="button" onClick={choose(() => onMenu('hand-in'))}>
                Hand in
              </button>
            </li>
          ) : null}
          {ITEMS.map(({ id, name }) => (
            <li key={id}>
              <button type="button" onClick={choose(() => onMenu(id))}>
                {name}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              onClick={choose(() => {
                introduction.value = 0;
              })}
            >
              Introduction
            </button>
          </li>
          <li>
            <button
              type="button"
              onClick={choose(() => {
                helpOpen.value = true;
              })}
            >
              Keys and help
            </button>
          </li>
          <li>
            <button type="button" onClick={choose(() => onMenu('facilitate'))}>
              {facilitating.value ? 'Stop facilitating' : 'Facilitate for a class'}
            </button>
          </li>
          <li>
            <button type="button" onClick={choose(() => onMenu('leave'))}>
              Leave the table
            </button>
          </li>
        </ul>
      ) : null}
    </div>
  );
}
