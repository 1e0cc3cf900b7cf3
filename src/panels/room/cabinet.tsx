// What the factions say this turn, folded away under the order sheet: each a mechanism and a range, none a command.
import { adviceAt } from '../../session/advice.ts';
import { Icon } from '../common/icons.tsx';
import './cabinet.css';
import { useSeat } from './seat.ts';

export function Cabinet() {
  const { game } = useSeat();
  const { scenario, world } = game;
  const said = adviceAt(scenario, world, game.now.value);
  return (
    <details class="cabinet on-paper">
      <summary>
        What the cabinet says
        <Icon name="fold" size={11} />
      </summary>
      <dl>
        {said.map(({ faction, text }) => {
          const card = scenario.factions.find(({ id }) => id === faction);
          return card ? (
            <div key={faction}>
              <dt>
                {card.name} <span>wants: {card.wants}</span>
              </dt>
              <dd lang={scenario.language}>{text}</dd>
            </div>
          ) : null;
        })}
      </dl>
    </details>
  );
}
