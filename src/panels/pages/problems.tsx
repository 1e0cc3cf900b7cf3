// A file that cannot be opened, told so that it can be mended: what is wrong, where, and what was probably meant.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import '../common/base.css';
import '../common/button.css';
import type { Problem, Severity } from '../../scenario/problem.ts';
import type { SaveProblem } from '../../session/save.ts';
import { counted } from '../../words/number.ts';
import { printProblem, sayProblem } from '../../words/problem.ts';
import { saySaveProblem } from '../../words/save-problem.ts';
import { PickFile } from '../common/pick-file.tsx';
import { TopBar } from '../common/top-bar.tsx';
import './problems.css';

/** "3 errors, 1 warning" */
function sayCounts(problems: readonly Problem[]): string {
  const of = (severity: Severity) => problems.filter(problem => problem.severity === severity).length;
  return [
    of('error') > 0 ? counted(of('error'), 'error') : '',
    of('warning') > 0 ? counted(of('warning'), 'warning') : '',
    of('note') > 0 ? counted(of('note'), 'note') : '',
  ]
    .filter(part => part !== '')
    .join(', ');
}

function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <svg
      class="severity-mark"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      data-severity={severity}
      aria-hidden="true"
    >
      {severity === 'error' ? (
        <path d="M10 2l9 16H1zM10 8v5M10 15v1.4" />
      ) : severity === 'warning' ? (
        <path d="M10 1.5l8.5 8.5-8.5 8.5L1.5 10zM10 6v5M10 13v1.4" />
      ) : (
        <path d="M3 3h14v14H3zM10 9v5M10 6v1.4" />
      )}
    </svg>
  );
}

function CopyButton({ text }: { text: () => string }) {
  const done = useSignal('');
  return (
    <>
      <button
        type="button"
        class="button quiet"
        onClick={async () => {
          try {
            await navigator.clipboard.writeText(text());
            done.value = 'Copied.';
          } catch {
            done.value = 'The browser does not allow copying. Select the list and copy it.';
          }
        }}
      >
        Copy as text
      </button>
      <span class="copy-said" role="status">
        {done.value}
      </span>
    </>
  );
}

interface FrameProps {
  readonly headline: string;
  readonly lead: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly actions: ComponentChildren;
  readonly onBack: () => void;
}

/** The paper, its headline, and a slate strip with what can be done. */
export function Frame({ headline, lead, children, actions, onBack }: FrameProps) {
  return (
    <div class="problems">
      <TopBar
        tabs={[{ id: 'here', name: 'Cannot be opened', go: () => scrollTo({ top: 0 }) }]}
        open="here"
        onHome={onBack}
      />
      <main class="problems-page">
        <h1>{headline}</h1>
        <p class="problems-lead">{lead}</p>
        {children}
      </main>
      <nav class="problems-actions on-slate" aria-label="What next">
        {actions}
      </nav>
    </div>
  );
}

export interface ProblemsPageProps {
  /** Name of the file that was opened. */
  readonly file: string;
  /** At least one, sorted. */
  readonly problems: readonly Problem[];
  readonly onBack: () => void;
  /** Offers to open the mended file at once. */
  readonly onOpenScenario?: (file: File) => void;
}

/** A scenario file with everything that is wrong with it. */
export function ProblemsPage({ file, problems, onBack, onOpenScenario }: ProblemsPageProps) {
  const errors = problems.filter(problem => problem.severity === 'error').length;
  return (
    <Frame
      headline={`${file} cannot be played yet.`}
      lead={
        <>
          {sayCounts(problems)}. {errors === 1 ? 'It is' : 'All are'} listed here, in the order of the file.
          Mend the file in any text editor, then open it again.
        </>
      }
      onBack={onBack}
      actions={
        <>
          <button type="button" class="button" onClick={onBack}>
            Back
          </button>
          {onOpenScenario ? (
            <PickFile class="button quiet" onFile={onOpenScenario}>
              Open the mended file
            </PickFile>
          ) : null}
          <CopyButton text={() => problems.map(printProblem).join('\n')} />
        </>
      }
    >
      <ol class="problem-list">
        {problems.map((problem, i) => {
          const words = sayProblem(problem);
          return (
            <li key={i} class="problem">
              <SeverityMark severity={problem.severity} />
              <div>
                <p class="problem-where">
                  <b>{words.severityName}</b> {words.where}
                </p>
                <p class="problem-text">{words.text}</p>
                {problem.path ? <code class="problem-path">{problem.path}</code> : null}
                {words.mend ? <p class="problem-mend">{words.mend}</p> : null}
              </div>
            </li>
          );
        })}
      </ol>
    </Frame>
  );
}

export interface SaveProblemPageProps {
  readonly problem: SaveProblem;
  readonly onBack: () => void;
  readonly onOpenSave?: (file: File) => void;
}

/** A saved game that is refused, with its reason. */
export function SaveProblemPage({ problem, onBack, onOpenSave }: SaveProblemPageProps) {
  const words = saySaveProblem(problem);
  return (
    <Frame
      headline={words.title}
      lead={words.text}
      onBack={onBack}
      actions={
        <>
          <button type="button" class="button" onClick={onBack}>
            Back
          </button>
          {onOpenSave ? (
            <PickFile class="button quiet" onFile={onOpenSave}>
              Open another file
            </PickFile>
          ) : null}
          <CopyButton text={() => `${words.title}\n${words.text}\n${JSON.stringify(problem)}`} />
        </>
      }
    />
  );
}
