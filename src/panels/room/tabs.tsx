// Phone: four sheets, one in front. On larger screens all four are in view and the tabs are gone.

import { type Glyph, Icon } from '../common/icons.tsx';
import { documentRead, sheet, step } from '../ui.ts';
import { askedNow, pencilled } from './asked.ts';
import { useSeat } from './seat.ts';
import './tabs.css';

const TABS: readonly { readonly id: typeof sheet.value; readonly name: string; readonly icon: Glyph }[] = [
  { id: 'situation', name: 'Situation', icon: 'situation' },
  { id: 'map', name: 'Map', icon: 'map' },
  { id: 'desk', name: 'Desk', icon: 'desk' },
  { id: 'papers', name: 'Papers', icon: 'papers' },
];

export function Tabs() {
  const { game } = useSeat();
  // While a quarter is told the next document is not out yet.
  const waits = step.value !== 'resolution' && askedNow(game) !== null && pencilled(game) === null;
  const unread = waits && documentRead.value !== game.now.value.fingerprint;
  return (
    <nav class="tabs on-slate" aria-label="Sheets">
      <ul>
        {TABS.map(({ id, name, icon }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={sheet.value === id ? 'page' : undefined}
              onClick={() => {
                sheet.value = id;
              }}
            >
              <Icon name={icon} size={20} />
              {name}
              {id === 'papers' && waits ? (
                <span class="badge">
                  1<span class="unseen"> document {unread ? 'unread' : 'unanswered'}</span>
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
