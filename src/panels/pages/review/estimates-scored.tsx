// The player's odds scored: against what happened, and against the true odds by simulation.
import type { Believed } from '../../../forecast/review/review.ts';
import type { Game } from '../../../session/game.ts';
import { perPeriod, quarterName, timeOfTurns } from '../../../words/dates.ts';
import { counted, percent } from '../../../words/number.ts';
import './aftermath.css';
import { type Bin, brier, calibration, sayBrier, sayOff, scoredEstimates } from './estimates.ts';

/** What was said against what was so, by how sure it was said. */
function Calibration({ bins }: { bins: readonly Bin[] }) {
  return (
    <details class="part-more">
      <summary>Calibration: were your 70s really 70s?</summary>
      <table class="sheet-table number-table">
        <caption class="unseen">Your odds in steps of twenty, the true odds and how often it moved</caption>
        <thead>
          <tr>
            <th scope="col">You said</th>
            <th scope="col">Times</th>
            <th scope="col">On average</th>
            <th scope="col">True odds</th>
            <th scope="col">It moved</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(bin => (
            <tr key={bin.from}>
              <th scope="row">
                {bin.from} to {percent(bin.to)}
              </th>
              <td>{bin.count}</td>
              <td>{percent(bin.given)}</td>
              <td>{percent(bin.truth)}</td>
              <td>{percent(bin.moved)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface EstimatesProps {
  readonly game: Game;
  /** True odds by simulation, 0-1, for each turn played; not there while they are worked out. */
  readonly odds: readonly number[] | undefined;
  /** What could be believed at each briefing. */
  readonly believed: readonly Believed[] | undefined;
}

export function EstimatesScored({ game, odds, believed }: EstimatesProps) {
  const scored = scoredEstimates(game.moments.value);
  const score = brier(scored);
  return (
    <section class="part" aria-labelledby="estimates-title">
      <h2 id="estimates-title">{sayBrier(score, scored.length)}</h2>
      {score === null ? (
        <p class="part-lead">
          An estimate is one tap {perPeriod(game.scenario.calendar)}. It changes nothing in the world, only
          what you learn about yourself.
        </p>
      ) : (
        <>
          <p class="part-lead">
            Brier score {score.toFixed(2)}: 0 is perfect, 0.25 is what “50 %” every time would get. It counts{' '}
            {counted(scored.length, 'estimate')} given at least {timeOfTurns(game.scenario.calendar, 2)}{' '}
            before the end.
          </p>
          <ul class="odds-strip">
            {scored.map(one => (
              <li key={one.turn} data-moved={one.moved || undefined}>
                <span class="odds-quarter">{quarterName(game.scenario.calendar, one.turn)}</span>
                <span class="odds-scale" aria-hidden="true">
                  <i style={{ bottom: `${one.estimate}%` }} />
                  <em style={{ bottom: one.moved ? '100%' : '0' }} />
                  {believed ? <u style={{ bottom: `${(believed[one.turn]?.soon ?? 0) * 100}%` }} /> : null}
                </span>
                <b>{percent(one.estimate)}</b>
                <span>{one.moved ? 'it moved' : 'no move'}</span>
                {believed ? <span>reports {percent((believed[one.turn]?.soon ?? 0) * 100)}</span> : null}
                {odds ? <span>truly {percent((odds[one.turn] ?? 0) * 100)}</span> : null}
              </li>
            ))}
          </ul>
          {odds && believed ? (
            <>
              <p class="part-lead">
                {sayOff(
                  scored,
                  believed.map(at => at.soon),
                )}{' '}
                The ring is what they spoke for. The true odds know Beijing’s plan, which nobody at the table
                could.
              </p>
              <Calibration bins={calibration(scored, odds)} />
            </>
          ) : null}
        </>
      )}
    </section>
  );
}
