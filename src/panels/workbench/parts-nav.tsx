// The parts of the workbench as tabs, for a phone, which shows one at a time.
import type { Bench } from './bench.ts';
import { sayCounts } from './problems-pane.tsx';

export const PARTS = ['outline', 'text', 'form', 'preview', 'problems', 'figures'] as const;
export type Part = (typeof PARTS)[number];

interface PartsProps {
  readonly bench: Bench;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}

export function PartsNav({ bench, part, onPart }: PartsProps) {
  const { problems } = bench.checked.value;
  const errors = problems.filter(problem => problem.severity === 'error').length;
  return (
    <nav class="bench-parts on-slate" aria-label="Parts of the workbench">
      {PARTS.map(each => (
        <button
          key={each}
          type="button"
          aria-current={each === part ? 'true' : undefined}
          onClick={() => onPart(each)}
        >
          {each.charAt(0).toUpperCase() + each.slice(1)}
          {each === 'problems' && errors > 0 ? (
            <>
              {' '}
              <b aria-hidden="true">×{errors}</b>
              <span class="unseen">, {sayCounts(problems)}</span>
            </>
          ) : null}
        </button>
      ))}
    </nav>
  );
}
