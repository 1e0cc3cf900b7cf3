// Beside the futures: where the plans differ, whose futures these are, what the player said, what two advisers say.

import { nextTurns } from '../../../words/dates.ts';
import { sayEstimate, sayOdds } from '../../../words/estimate.ts';
import { differences, sayPlan } from '../../../words/forecast.ts';
import { smallTitle } from '../../../words/in-words.ts';
import { planName } from '../../../words/names.ts';
import { goTo } from '../../ui.ts';
import { voiceOf } from '../adviser-voice.ts';
import { Record } from '../advisers.tsx';
import { useSeat } from '../seat.ts';
import { oddsSaid, useAdvisers } from './beliefs-now.ts';
import { Believed } from './believed.tsx';
import { planA } from './plans.ts';
import './side.css';

export function ForecastSide() {
  const { game } = useSeat();
  const { estimate } = game.draft.value;
  const within = nextTurns(game.scenario.calendar, 2);
  return (
    <div class="forecast-side">
      <Differ />
      <section>
        <h3>Whose futures are these?</h3>
        <p>
          Yours: the game’s own rules over your own odds of Beijing, read from the reports. After this turn
          each goes on as a reference player would.
        </p>
        <Believed />
        <p class="own-estimate">
          {estimate === null ? (
            <>
              You have given <b>no odds yet</b> that it moves within {within}.{' '}
              <button type="button" class="text-button" onClick={() => goTo('estimate')}>
                Give them
              </button>
            </>
          ) : (
            <>
              You said: <b>{sayEstimate(estimate)}</b> that it moves within {within}.
            </>
          )}
        </p>
      </section>
      <Voices />
    </div>
  );
}

function Differ() {
  const { game } = useSeat();
  const a = planA(game);
  if (!a) {
    return (
      <section>
        <h3>Your plan</h3>
        <p>
          Now: {sayPlan(game.scenario, game.draft.value)}. Keep it as plan A, change something, and both are
          lived side by side.
        </p>
      </section>
    );
  }
  const { differ, same } = differences(game.scenario, a, game.draft.value);
  return (
    <section>
      <h3>Where the plans differ</h3>
      {differ.length === 0 ? (
        <p>Nowhere yet. Edit plan B.</p>
      ) : (
        <table class="differ">
          <thead>
            <tr>
              <th scope="col">Orders</th>
              <th scope="col">A</th>
              <th scope="col">B</th>
            </tr>
          </thead>
          <tbody>
            {differ.map(({ name, a: first, b }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{first}</td>
                <td>{b}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {differ.length > 0 ? <p class="forecast-note">The same in both: {same.join(', ')}.</p> : null}
    </section>
  );
}

/** Two advisers that lean apart: the boldest and the calmest odds of a move. */
function Voices() {
  const { game } = useSeat();
  useAdvisers();
  const said = oddsSaid(game);
  const now = said[said.length - 1];
  if (!now) return <p class="forecast-note">The advisers are weighing the reports…</p>;
  const order = game.scenario.factions
    .filter(({ id }) => now[id])
    .sort((a, b) => now[b.id]!.move - now[a.id]!.move);
  const two = [...new Set([order[0], order[order.length - 1]])];
  return (
    <section class="voices">
      <h3>Two advisers</h3>
      {two.map(faction => {
        const voice = faction ? voiceOf(game, faction.id, null, said) : null;
        return faction && voice ? (
          <div key={faction.id}>
            <b>{faction.name}</b>:{' '}
            {sayOdds(voice.odds, smallTitle(game.scenario, planName(game.scenario, voice.plan)))} within{' '}
            {nextTurns(game.scenario.calendar, 2)}. <Record voice={voice} />
          </div>
        ) : null;
      })}
    </section>
  );
}
