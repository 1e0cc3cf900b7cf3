// Brigades by rail: what is ordered, what is under way, and every brigade by name in a fold.
import { useSignal } from '@preact/signals';
import type { Game } from '../../session/game.ts';
import type { Base } from '../../sim/slots.ts';
import type { BrigadeView } from '../../sim/views.ts';
import { quarterShort } from '../../words/dates.ts';
import { baseName, brigadeName } from '../../words/names.ts';
import { Icon } from '../common/icons.tsx';
import { arrivalTurn, orderedTo, otherBase, toggleRail } from './orders-edit.ts';
import { Refusals } from './refusals.tsx';
import { useSeat } from './seat.ts';
import './by-rail.css';

/** A brigade as it looks on the map: cream block, its base at the edge. */
export const Piece = ({ brigade, base }: { brigade: number; base: Base }) => (
  <span class={`piece is-${base}`} aria-hidden="true">
    {brigade + 1}
  </span>
);

const side = (base: Base) => baseName(base).toLowerCase();

/** A brigade that stands at a base and has no order yet, to be sent by the quick buttons; the last one there. */
function next(game: Game, from: Base): BrigadeView | undefined {
  return game.now.value.view.brigades
    .filter(
      ({ index, base, arrives }) => base === from && arrives === null && orderedTo(game, index) === null,
    )
    .pop();
}

export function ByRail() {
  const { game } = useSeat();
  const listed = useSignal(false);
  const { brigades } = game.now.value.view;
  const under = brigades.filter(brigade => brigade.arrives !== null);
  const ordered = brigades.filter(brigade => orderedTo(game, brigade.index) !== null);
  const quarter = quarterShort(game.scenario.calendar, arrivalTurn(game));
  return (
    <section class="by-rail" aria-labelledby="rail-title">
      <h3 id="rail-title">By rail</h3>
      <div class="rail-rows">
        {ordered.length + under.length > 0 ? (
          <ul>
            {ordered.map(brigade => (
              <li key={brigade.index}>
                <Piece brigade={brigade.index} base={otherBase(brigade.base)} />
                <span>
                  <span class="unseen">{brigadeName(brigade.index)} </span>
                  ordered {side(otherBase(brigade.base))}, arrives {quarter}
                </span>
                <button type="button" class="text-button" onClick={() => toggleRail(game, brigade)}>
                  Undo<span class="unseen"> order of {brigadeName(brigade.index)}</span>
                </button>
              </li>
            ))}
            {under.map(({ index, base, arrives }) => (
              <li key={index} class="is-under-way">
                <Piece brigade={index} base={base} />
                <span>
                  <span class="unseen">{brigadeName(index)} </span>
                  on the rails {side(base)}, arrives {quarterShort(game.scenario.calendar, arrives!)}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
        <div class="rail-quick">
          {(['west', 'east'] as const).map(from => {
            const brigade = next(game, from);
            const to = side(otherBase(from));
            return brigade ? (
              <button key={from} type="button" onClick={() => toggleRail(game, brigade)}>
                <Piece brigade={brigade.index} base={brigade.base} />
                <span class="unseen">Send {brigadeName(brigade.index)} </span>
                {to}, {quarter}
              </button>
            ) : null;
          })}
          <button
            type="button"
            class="text-button"
            aria-expanded={listed.value}
            onClick={() => {
              listed.value = !listed.value;
            }}
          >
            {listed.value ? 'Fewer' : 'Choose'}
            <span class="unseen"> brigades</span>
            <Icon name="fold" size={11} />
          </button>
        </div>
        {listed.value ? (
          <ul class="rail-all">
            {brigades.map(brigade => (
              <li key={brigade.index}>
                <BrigadeOrder brigade={brigade} />
              </li>
            ))}
          </ul>
        ) : null}
        <Refusals about="rail" />
      </div>
    </section>
  );
}

/** One brigade with its one possible order. Also used in the sheets of places. */
export function BrigadeOrder({ brigade }: { brigade: BrigadeView }) {
  const { game } = useSeat();
  const { calendar } = game.scenario;
  const to = orderedTo(game, brigade.index);
  const name = brigadeName(brigade.index);
  return (
    <div class="brigade-order">
      <Piece brigade={brigade.index} base={to ?? brigade.base} />
      {brigade.arrives !== null ? (
        <span>
          {name}, on the rails {side(brigade.base)} until {quarterShort(calendar, brigade.arrives)}
        </span>
      ) : (
        <>
          <span>
            {name}, {to ? `ordered ${side(to)}` : side(brigade.base)}
          </span>
          <button type="button" class="small-button" onClick={() => toggleRail(game, brigade)}>
            {to
              ? 'Undo'
              : `Send ${side(otherBase(brigade.base))}, arrives ${quarterShort(calendar, arrivalTurn(game))}`}
            <span class="unseen">: {name}</span>
          </button>
        </>
      )}
    </div>
  );
}
