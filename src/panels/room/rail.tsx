// The left side: where things stand. The same dials in the same place every turn, grouped by what they are about.
import { useComputed } from '@preact/signals';
import { Doors, Icon } from '../common/icons.tsx';
import { Wordmark } from '../common/wordmark.tsx';
import { detailsOpen, sheet } from '../ui.ts';
import { Details } from './details.tsx';
import { Dial } from './dial.tsx';
import { GROUPS } from './dial-list.ts';
import './dials.css';
import { floorsOf } from './floors.ts';
import { Menu } from './menu.tsx';
import { Priorities } from './priorities.tsx';
import { dialState, shownSeries } from './resolution.ts';
import { useSeat } from './seat.ts';
import { TurnAndDate } from './turn-and-date.tsx';
import './masthead.css';

/** The name of the game, the scenario, and on a phone the turn. */
export function Masthead() {
  const { game } = useSeat();
  return (
    <header class="masthead on-slate">
      <h1>
        <Doors />
        <Wordmark />
        <span class="masthead-scenario">{game.scenario.title}</span>
      </h1>
      <p class="masthead-turn">
        <TurnAndDate />
      </p>
      <Menu />
    </header>
  );
}

export function Rail() {
  const { game } = useSeat();
  const floors = useComputed(() => floorsOf(game.scenario));
  return (
    <section
      class="rail on-slate"
      id="situation"
      aria-labelledby="situation-title"
      data-front={sheet.value === 'situation'}
    >
      <h2 class="unseen" id="situation-title">
        Situation
      </h2>
      {GROUPS.map(group => (
        <section key={group.name} class="dial-group" aria-label={group.name}>
          <h3>{group.name}</h3>
          <ul>
            {group.dials.map(dial => (
              <Dial
                key={dial}
                dial={dial}
                series={shownSeries(game, dial)}
                floor={floors.value.get(dial)}
                state={dialState(game, dial)}
              />
            ))}
          </ul>
        </section>
      ))}
      <div class="rail-foot">
        <button
          type="button"
          class="dials-more"
          aria-expanded={detailsOpen.value}
          onClick={() => {
            detailsOpen.value = !detailsOpen.value;
          }}
        >
          More dials
          <Icon name="fold" size={12} />
        </button>
        <Priorities />
      </div>
      {detailsOpen.value ? <Details floors={floors.value} /> : null}
    </section>
  );
}
