// The way back into the game that was left: scenario, turn, quarter, and when it was saved.
import type { SaveEntry } from './entries.ts';
import { savedWhen } from './saved-when.ts';

/** Turns played as a row of marks: full, now, still to come. */
function Progress({ turn, turns }: { turn: number; turns: number }) {
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
          y={i === turn ? 0 : 3}
          width="7"
          height={i === turn ? 12 : 6}
          fill={i <= turn ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-dasharray={i > turn ? '2 2' : undefined}
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
      <Progress turn={save.over ? save.turns : save.turn} turns={save.turns} />
    </button>
  );
}
