// One quiet line on the pages outside a game: that it plays offline now, or that a newer version waits.
import { offline, updateNow } from './offline.ts';
import './offline-note.css';

export function OfflineNote() {
  const state = offline.value;
  return (
    <div class="offline-note" role="status">
      {state === 'ready' ? <p>Ready offline: this browser plays without a network now.</p> : null}
      {state === 'newer' ? (
        <p>
          A newer version is here. Games of this one may not open in it.{' '}
          <button type="button" class="text-button" onClick={() => void updateNow()}>
            Update now
          </button>
        </p>
      ) : null}
    </div>
  );
}
