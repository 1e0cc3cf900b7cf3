// One directive a turn: the open ones as a list of radio buttons, the others dated and folded away.
import { useSignal } from '@preact/signals';
import type { Game } from '../../session/game.ts';
import type { DirectiveView } from '../../sim/views.ts';
import { quarterShort, thisPeriod } from '../../words/dates.ts';
import { dialName } from '../../words/names.ts';
import { plain } from '../../words/number.ts';
import { Icon } from '../common/icons.tsx';
import { Refusals } from './refusals.tsx';
import { edit, useSeat } from './seat.ts';
import './directives.css';

/** Open directives shown before the list folds; none but the chosen one while a document's slip needs the room. */
const SHORT = 3;

/** Why it cannot be ordered now, in three words; null when it can. */
function closedWords(game: Game, view: DirectiveView): string | null {
  if (view.open) return null;
  if (view.spent) return 'once only, used';
  if (view.readyTurn !== null)
    return `ready again in ${quarterShort(game.scenario.calendar, view.readyTurn)}`;
  return 'not open now';
}

export function Directives() {
  const { game } = useSeat();
  const whole = useSignal(false);
  const chosen = game.draft.value.directive;
  const views = game.now.value.view.directives;
  const sorted = [...views.filter(view => view.open), ...views.filter(view => !view.open)];
  const room = game.now.value.view.asked === null ? SHORT : 0;
  const short = sorted.filter((view, i) => i < room || view.id === chosen);
  const shown = whole.value ? sorted : short;
  const more = sorted.length - short.length;
  return (
    <fieldset class="directives">
      <legend>One directive</legend>
      {more > 0 ? (
        <button
          type="button"
          class="text-button directives-more"
          aria-expanded={whole.value}
          onClick={() => {
            whole.value = !whole.value;
          }}
        >
          {whole.value ? 'fewer' : `${more} more`}
          <Icon name="fold" size={11} />
        </button>
      ) : null}
      <label class="directive">
        <input
          type="radio"
          name="directive"
          checked={chosen === null}
          onChange={() => edit(game, { directive: null })}
        />
        <span class="directive-title">None {thisPeriod(game.scenario.calendar)}</span>
      </label>
      {shown.map(view => (
        <DirectiveRow key={view.id} view={view} chosen={chosen === view.id} />
      ))}
      <Refusals about="directive" />
    </fieldset>
  );
}

function DirectiveRow({ view, chosen }: { view: DirectiveView; chosen: boolean }) {
  const { game } = useSeat();
  const card = game.scenario.directives.find(directive => directive.id === view.id);
  const closed = closedWords(game, view);
  const price = view.price > 0 ? `${dialName(game.scenario, 'treasury')} −${plain(view.price)}` : null;
  return (
    <label class={`directive ${closed ? 'is-closed' : ''}`}>
      <input
        type="radio"
        name="directive"
        checked={chosen}
        disabled={closed !== null}
        onChange={() => edit(game, { directive: view.id })}
      />
      <span class="directive-title">{card?.title ?? view.id}</span>
      <span class="directive-hint">{closed ?? [card?.hint, price].filter(Boolean).join(', ')}</span>
      {chosen && card ? <small>{card.text}</small> : null}
    </label>
  );
}
