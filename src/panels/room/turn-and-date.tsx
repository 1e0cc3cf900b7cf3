// "Turn 1 of 8 · February 2028". Where there is no room for a line of it, it breaks between the two and nowhere else.
import { quarterName, turnOf } from '../../words/dates.ts';
import { useSeat } from './seat.ts';

export function TurnAndDate() {
  const { scenario, now } = useSeat().game;
  const { turn, turns } = now.value.view;
  return (
    <>
      <span class="unbroken">{turnOf(turn, turns)}</span> ·{' '}
      <span class="unbroken">{quarterName(scenario.calendar, Math.min(turn, turns - 1))}</span>
    </>
  );
}
