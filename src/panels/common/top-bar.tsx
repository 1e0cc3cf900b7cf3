// The slate bar over every paper page; the open tab is cut out of it in the colour of the page below.
import type { ComponentChildren } from 'preact';
import './base.css';
import './top-bar.css';
import { Wordmark } from './wordmark.tsx';

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly go: () => void;
}

interface TopBarProps {
  readonly tabs: readonly Tab[];
  readonly open: string;
  /** Back to the first screen, by the wordmark. */
  readonly onHome: () => void;
  readonly children?: ComponentChildren;
}

export function TopBar({ tabs, open, onHome, children }: TopBarProps) {
  return (
    <header class="top-bar on-slate">
      <button type="button" class="top-bar-home" onClick={onHome}>
        <Wordmark size={20} />
        <span class="unseen">, to the first screen</span>
      </button>
      <nav aria-label="Pages">
        <ul>
          {tabs.map(tab => (
            <li key={tab.id}>
              <button type="button" aria-current={tab.id === open ? 'page' : undefined} onClick={tab.go}>
                {tab.name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div class="top-bar-side">{children}</div>
    </header>
  );
}
