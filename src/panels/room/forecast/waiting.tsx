// While the futures are lived through: a quiet outline of what will stand here, and a bar for what takes long.
import { futuresNow } from './futures-now.ts';

export function Waiting({ onAgain }: { onAgain: () => void }) {
  if (futuresNow.value.state === 'failed') return <Failed onAgain={onAgain} />;
  return (
    <div class="forecast-skeleton" aria-busy="true">
      <Share />
      <h2 data-focus="forecast" tabIndex={-1}>
        Twenty futures are being lived through.
      </h2>
      <p>The same rules as in the game, over what you can know of Beijing.</p>
      <div class="skeleton-fan" aria-hidden="true" />
      <div class="skeleton-rows" aria-hidden="true" />
    </div>
  );
}

/** How much is done; nothing for what takes less than half a second. */
export function Share() {
  const { share } = futuresNow.value;
  if (share === null) return null;
  return <progress class="forecast-progress" max={1} value={share} aria-label="Futures lived through" />;
}

export function Failed({ onAgain }: { onAgain: () => void }) {
  return (
    <div class="forecast-failed" role="alert">
      <p>The forecast could not be worked out. Your orders are untouched, and can be committed without it.</p>
      <button type="button" class="button quiet" onClick={onAgain}>
        Try again
      </button>
    </div>
  );
}
