// Everything that is wrong with the file, as buttons that lead to the place.
import type { Problem } from '../../scenario/problem.ts';
import { counted } from '../../words/number.ts';
import { sayProblem } from '../../words/problem.ts';
import type { Bench } from './bench.ts';
import { offsetOf, tokenEnd } from './edit-text.ts';
import { shortFile } from './outline.ts';
import './problems-pane.css';

interface ProblemsPaneProps {
  readonly bench: Bench;
  readonly onShown: () => void;
}

/** "1 error, 3 warnings" */
export function sayCounts(problems: readonly Problem[]): string {
  const of = (severity: Problem['severity']) => problems.filter(each => each.severity === severity).length;
  const parts = [
    of('error') > 0 ? counted(of('error'), 'error') : '',
    of('warning') > 0 ? counted(of('warning'), 'warning') : '',
    of('note') > 0 ? counted(of('note'), 'note') : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'Nothing is wrong with this file' : parts.join(', ');
}

const MARK = { error: '×', warning: '!', note: 'i' } as const;

/** Puts the name that was meant in its place. */
function mend(bench: Bench, problem: Problem): void {
  const text = bench.text.value;
  const offset = offsetOf(text, problem.line, problem.column);
  const length = tokenEnd(text, offset) - offset;
  bench.apply([{ offset, length, content: JSON.stringify(problem.meant) }]);
}

export function ProblemsPane({ bench, onShown }: ProblemsPaneProps) {
  const { problems, path, text } = bench.checked.value;
  // Until the text has been checked again its places may be wrong, and nothing is mended by them.
  const current = text === bench.text.value;
  return (
    <section class="bench-problems on-paper" aria-labelledby="bench-problems-title">
      <h2 id="bench-problems-title" aria-live="polite">
        {sayCounts(problems)}
      </h2>
      {problems.length === 0 ? (
        <p class="bench-none">
          Every edit is checked as you write. What is wrong appears here and in the text.
        </p>
      ) : null}
      <ul>
        {problems.map((problem, i) => {
          const words = sayProblem(problem);
          const own = problem.file === path;
          return (
            <li key={i} data-severity={problem.severity}>
              <button
                type="button"
                class="bench-problem"
                onClick={() => {
                  bench.showProblem(problem);
                  onShown();
                }}
              >
                <span class="bench-severity" aria-hidden="true">
                  {MARK[problem.severity]}
                </span>
                <span>
                  <span class="unseen">{words.severityName}: </span>
                  {words.text} {words.mend}
                  <code>
                    {own ? `line ${problem.line}` : `${shortFile(problem.file)}, line ${problem.line}`}
                    {problem.path ? `, ${problem.path}` : ''}
                  </code>
                </span>
              </button>
              {problem.meant !== undefined && own && current ? (
                <button type="button" class="text-button bench-mend" onClick={() => mend(bench, problem)}>
                  Mend<span class="unseen">: write “{problem.meant}”</span>
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
