// "Turn 1 of 8 · February 2028". Where there is no room for a line of it, it breaks between the two and nowhere else.
import { quarterBrief, turnOf } from '../../words/dates.ts';
import { useSeat } from './seat.ts';

export function TurnAndDate() {
  const { scenario, now, over } = useSeat().game;
  const { turn, turns } = now.value.view;
  // After the end it stays on the turn that was played last: no other begins.
  const shown = Math.min(over.value ? turn - 1 : turn, turns - 1);
  return (
    <>
      <span class="unbroken">{turnOf(shown, turns)}</span> ·{' '}
      <span class="unbroken">{quarterBrief(scenario.calendar, shown)}</span>
    </>
  );
}
