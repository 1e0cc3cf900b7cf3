// The player's own odds, one tap: "Beijing will move within the next two quarters". Scored for calibration at the end, changes nothing.
import { nextTurns } from '../../words/dates.ts';
import { estimateWords } from '../../words/estimate.ts';
import { percent } from '../../words/number.ts';
import { Refusals } from './refusals.tsx';
import { edit, useSeat } from './seat.ts';
import './estimate.css';

const TAPS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;

export function EstimateSlip() {
  const { game } = useSeat();
  const { estimate } = game.draft.value;
  return (
    <fieldset class="estimate" data-focus="estimate" tabIndex={-1}>
      <legend>Beijing will move within {nextTurns(game.scenario.calendar, 2)}:</legend>
      <b class="estimate-value">{estimate === null ? '?' : percent(estimate)}</b>
      <div class="estimate-taps">
        {TAPS.map(tap => (
          <label key={tap}>
            <input
              type="radio"
              name="estimate"
              checked={estimate === tap}
              aria-label={`${percent(tap)}, ${estimateWords(tap)}`}
              onChange={() => edit(game, { estimate: tap })}
            />
            <span>{tap}</span>
          </label>
        ))}
      </div>
      <p>
        <span>{estimate === null ? 'not given yet' : `${estimate} = ${estimateWords(estimate)}`}</span>
        <span>scored for calibration at the end</span>
      </p>
      <Refusals about="estimate" />
    </fieldset>
  );
}
