// After the charts: the estimates scored, what this history cost, three readings, and questions to argue about.
import type { Game } from '../../../session/game.ts';
import { periodWords, perPeriod, quarterName } from '../../../words/dates.ts';
import { dialName } from '../../../words/names.ts';
import { percent, whole } from '../../../words/number.ts';
import { brier, sayBrier, scoredEstimates } from './estimates.ts';
import { humanCost, sayRange } from './human-cost.ts';
import './aftermath.css';

export function EstimatesScored({ game }: { game: Game }) {
  const scored = scoredEstimates(game.moments.value);
  const score = brier(scored);
  return (
    <section class="part" aria-labelledby="estimates-title">
      <h2 id="estimates-title">{sayBrier(score)}</h2>
      {score === null ? (
        <p class="part-lead">
          An estimate is one tap {perPeriod(game.scenario.calendar)}. It changes nothing in the world, only
          what you learn about yourself.
        </p>
      ) : (
        <>
          <p class="part-lead">
            Brier score {score.toFixed(2)}: 0 is perfect, 0.25 is what “50 %” every time would get. It counts
            the {scored.length} estimates whose two {periodWords(game.scenario.calendar)} were played to the
            end.
          </p>
          <ul class="odds-strip">
            {scored.map(one => (
              <li key={one.turn} data-moved={one.moved || undefined}>
                <span class="odds-quarter">{quarterName(game.scenario.calendar, one.turn)}</span>
                <span class="odds-scale" aria-hidden="true">
                  <i style={{ bottom: `${one.estimate}%` }} />
                  <em style={{ bottom: one.moved ? '100%' : '0' }} />
                </span>
                <b>{percent(one.estimate)}</b>
                <span>{one.moved ? 'it moved' : 'no move'}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function HumanCost({ game }: { game: Game }) {
  const lives = game.moments.value.map(moment => moment.view.details.lives);
  const points = (lives[lives.length - 1] ?? 0) - (lives[0] ?? 0);
  const scale = game.scenario.humanCost;
  return (
    <section class="human-cost" aria-labelledby="cost-title">
      <h2 id="cost-title">What this history cost</h2>
      {scale ? (
        <p>
          Soldiers killed or wounded, game estimate.{' '}
          {scale.sides.map(side => (
            <span key={side.who}>
              {side.who}: <b>{sayRange(humanCost(points, side))}</b>.{' '}
            </span>
          ))}
        </p>
      ) : (
        <p>
          {dialName(game.scenario, 'lives')}: <b>{whole(points)}</b> points on the game’s own scale. No
          published estimate fits this story.
        </p>
      )}
      <p>Civilians killed, hurt or driven from home come on top; the game has no number for them.</p>
      {scale ? <p class="small">{scale.note}</p> : null}
    </section>
  );
}

export function Readings({ game }: { game: Game }) {
  return (
    <section class="part" aria-labelledby="readings-title">
      <h2 id="readings-title">Three readings. None is the right answer.</h2>
      <ol class="readings">
        {game.scenario.readings.map(reading => (
          <li key={reading.title}>
            <h3>{reading.title}</h3>
            <p>{reading.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Questions({ game }: { game: Game }) {
  return (
    <section class="part" aria-labelledby="questions-title">
      <h2 id="questions-title">Questions to argue about.</h2>
      <ol class="questions">
        {game.scenario.questions.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <h3>What this scenario is meant to teach</h3>
      <ul class="questions">
        {game.scenario.aims.map(aim => (
          <li key={aim}>{aim}</li>
        ))}
      </ul>
    </section>
  );
}
