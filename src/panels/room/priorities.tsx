// What the player asked to be judged on, and whether it would be met if the game ended now.
import { Icon } from '../common/icons.tsx';
import './priorities.css';
import { useSeat } from './seat.ts';

export function Priorities() {
  const { game } = useSeat();
  return (
    <section class="priorities" aria-labelledby="priorities-title">
      <h3 id="priorities-title">You asked to be judged on</h3>
      <ul>
        {game.now.value.view.priorities.map(({ id, met }) => {
          const card = game.scenario.priorities.find(priority => priority.id === id);
          return (
            <li key={id} title={card?.threshold}>
              <span>{card?.title ?? id}</span>
              <b>
                {met ? 'met' : 'unmet'}
                <Icon name={met ? 'check' : 'close'} size={11} />
              </b>
              <small>{card?.threshold}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
