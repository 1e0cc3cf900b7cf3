// Something nobody expected. Says what to do first, then what happened, in a form that can be passed on.
import '../common/base.css';
import '../common/button.css';
import { Wordmark } from '../common/wordmark.tsx';
import './problems.css';

export interface ErrorScreenProps {
  readonly error: unknown;
  readonly onReload: () => void;
  /** Writes the running game to a file; offered when there is one. */
  readonly onExport?: () => void;
  readonly onHome?: () => void;
}

/** What is known of it, as text. */
function details(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}\n${error.stack ?? ''}`.trim();
  return String(error);
}

export function ErrorScreen({ error, onReload, onExport, onHome }: ErrorScreenProps) {
  return (
    <div class="problems">
      <header class="error-bar on-slate">
        <Wordmark size={20} />
      </header>
      <main class="problems-page">
        <h1>Something went wrong in the game itself.</h1>
        <p class="problems-lead">
          Your game was saved at the last commit. Load the page again to carry on from there.
          {onExport ? ' To be safe, write the game to a file first.' : ''}
        </p>
        <details class="error-details">
          <summary>What happened, for a report</summary>
          <pre>{details(error)}</pre>
        </details>
      </main>
      <nav class="problems-actions on-slate" aria-label="What next">
        <button type="button" class="button" onClick={onReload}>
          Load the page again
        </button>
        {onExport ? (
          <button type="button" class="button quiet" onClick={onExport}>
            Write the game to a file
          </button>
        ) : null}
        {onHome ? (
          <button type="button" class="button quiet" onClick={onHome}>
            First screen
          </button>
        ) : null}
      </nav>
    </div>
  );
}
