// The ways from one plan to two and back.
import { goTo, spoken } from '../../ui.ts';
import { useSeat } from '../seat.ts';
import { keepAsA, planA, samePlan, settleOn } from './plans.ts';

export function WritePlans() {
  const { game } = useSeat();
  const a = planA(game);
  if (!a) {
    return (
      <p class="write-plans">
        <button
          type="button"
          id="keep-plan"
          class="button quiet"
          onClick={() => {
            keepAsA(game);
            spoken.value = 'Kept as plan A. What you change now is plan B.';
            goTo('orders');
          }}
        >
          Keep this as plan A, write a plan B
        </button>
        <button type="button" class="button quiet" onClick={() => goTo('orders')}>
          Edit the orders
        </button>
      </p>
    );
  }
  return (
    <p class="write-plans">
      {samePlan(a, game.draft.value) ? <span>Plan B is still the same as plan A.</span> : null}
      <button type="button" class="button quiet" onClick={() => goTo('orders')}>
        Edit plan B
      </button>
      <button type="button" class="button quiet" onClick={() => settleOn(game, 'a')}>
        Only plan A
      </button>
      <button type="button" class="button quiet" onClick={() => settleOn(game, 'b')}>
        Only plan B
      </button>
    </p>
  );
}
