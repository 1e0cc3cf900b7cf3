// What is looked at: a dial or the endings, how far ahead, and on a phone which of two plans.
import { HEADLINE } from '../../../sim/slots.ts';
import { timeOfTurns } from '../../../words/dates.ts';
import { dialName } from '../../../words/names.ts';
import { detailDials } from '../dial-list.ts';
import { useSeat } from '../seat.ts';
import { chosenDial, NEAR, shownDial, wholeGame } from './futures-now.ts';
import { shownPlan } from './plans.ts';

export function Choose({ horizon }: { horizon: number }) {
  const { game } = useSeat();
  const shown = shownDial(game);
  const option = (dial: string) => (
    <option key={dial} value={dial}>
      {dialName(game.scenario, dial)}
    </option>
  );
  return (
    <div class="forecast-choose">
      <label>
        <span class="look-at">Look at</span>{' '}
        <select
          id="forecast-dial"
          value={shown}
          onChange={event => {
            chosenDial.value = event.currentTarget.value;
          }}
        >
          <optgroup label="Dials">{HEADLINE.map(option)}</optgroup>
          <optgroup label="Under them">{detailDials(game).map(option)}</optgroup>
          <optgroup label="The end">
            <option value="endings">How it ends</option>
          </optgroup>
        </select>
      </label>
      {horizon > NEAR && shown !== 'endings' ? (
        <fieldset class="filters">
          <legend class="unseen">How far ahead</legend>
          <Radio
            name="horizon"
            checked={!wholeGame.value}
            words={timeOfTurns(game.scenario.calendar, NEAR)}
            choose={() => {
              wholeGame.value = false;
            }}
          />
          <Radio
            name="horizon"
            checked={wholeGame.value}
            words="to the end"
            choose={() => {
              wholeGame.value = true;
            }}
          />
        </fieldset>
      ) : null}
    </div>
  );
}

interface RadioProps {
  readonly name: string;
  readonly checked: boolean;
  readonly words: string;
  readonly choose: () => void;
}

function Radio({ name, checked, words, choose }: RadioProps) {
  return (
    <label>
      <input type="radio" name={name} checked={checked} onChange={choose} />
      <span>{words}</span>
    </label>
  );
}

/** Phone: one plan at a time, the count of both in view. */
export function PlanSwitch({ counts, of }: { counts: readonly number[]; of: number }) {
  return (
    <fieldset class="filters plan-switch only-phone">
      <legend class="unseen">Plan that is drawn</legend>
      {(['a', 'b'] as const).map((plan, i) => (
        <Radio
          key={plan}
          name="shown-plan"
          checked={shownPlan.value === plan}
          words={`Plan ${plan.toUpperCase()}: ${counts[i]} of ${of} cross`}
          choose={() => {
            shownPlan.value = plan;
          }}
        />
      ))}
    </fieldset>
  );
}
