// After the charts: what this history cost, three readings, and questions to argue about.
import type { Game } from '../../../session/game.ts';
import { dialName } from '../../../words/names.ts';
import { whole } from '../../../words/number.ts';
import { humanCost, sayRange } from './human-cost.ts';
import './aftermath.css';

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
