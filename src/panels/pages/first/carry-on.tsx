// The way back into the game that was left: scenario, turn, quarter, and when it was saved.
import type { SaveEntry } from './entries.ts';
import { savedWhen } from './saved-when.ts';

/** Turns as a row of marks: played, now, still to come. Of a game that is over none is now. */
function Progress({ turn, turns, over }: { turn: number; turns: number; over: boolean }) {
  const now = over ? -1 : turn;
  return (
    <svg
      class="carry-on-progress"
      viewBox={`0 0 ${turns * 10} 12`}
      width={turns * 10}
      height="12"
      aria-hidden="true"
    >
      {Array.from({ length: turns }, (_, i) => (
        <rect
          key={i}
          x={i * 10 + 1}
          y={i === now ? 0 : 3}
          width="7"
          height={i === now ? 12 : 6}
          fill={i < turn || i === now ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-dasharray={i >= turn && i !== now ? '2 2' : undefined}
        />
      ))}
    </svg>
  );
}

export function CarryOn({ save, onResume }: { save: SaveEntry; onResume: (slot: string) => void }) {
  return (
    <button type="button" class="carry-on" onClick={() => onResume(save.slot)}>
      <b>{save.over ? 'Read how it ended' : 'Carry on where you left off'}</b>
      <span class="carry-on-where">
        {save.scenario} ·{' '}
        {save.over ? 'ended' : `turn ${Math.min(save.turn + 1, save.turns)} of ${save.turns}`}, {save.quarter}
      </span>
      <span>saved {savedWhen(save.savedAt)}</span>
      <Progress turn={save.turn} turns={save.turns} over={save.over} />
    </button>
  );
}
