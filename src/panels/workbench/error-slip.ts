// The slip of paper under a line with an error: path, what was expected, what was found, and one button that mends it.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { Problem } from '../../scenario/problem.ts';
import { sayProblem } from '../../words/problem.ts';
import { tokenEnd } from './edit-text.ts';

export interface Placed {
  readonly problem: Problem;
  readonly from: number;
  readonly to: number;
}

/** Tells the editor all problems of its text anew. */
export const placeProblems = StateEffect.define<readonly Placed[]>();

function row(list: HTMLElement, term: string, words: string, code: boolean): void {
  if (words === '') return;
  const dt = list.appendChild(document.createElement('dt'));
  dt.textContent = term;
  const dd = list.appendChild(document.createElement('dd'));
  dd.appendChild(document.createElement(code ? 'code' : 'span')).textContent = words;
}

/** Puts the name that was meant in place of what stands there. */
export function mendIn(view: EditorView, { problem, from }: Placed): void {
  if (problem.meant === undefined) return;
  const to = tokenEnd(view.state.doc.toString(), from);
  view.dispatch({ changes: { from, to, insert: JSON.stringify(problem.meant) }, userEvent: 'input' });
  view.focus();
}

class Slip extends WidgetType {
  constructor(private readonly placed: Placed) {
    super();
  }

  override eq(other: Slip): boolean {
    const [a, b] = [this.placed.problem, other.placed.problem];
    return a.line === b.line && a.code === b.code && a.found === b.found && a.path === b.path;
  }

  override toDOM(view: EditorView): HTMLElement {
    const { problem } = this.placed;
    const words = sayProblem(problem);
    // The editor measures boxes without their margins, so the slip lies in one that has none.
    const box = document.createElement('div');
    box.className = 'bench-slip-box';
    const slip = box.appendChild(document.createElement('div'));
    slip.className = 'bench-slip on-paper';
    const said = slip.appendChild(document.createElement('p'));
    said.textContent = `${words.severityName}: ${words.text}`;
    const list = slip.appendChild(document.createElement('dl'));
    row(list, 'Path', problem.path, true);
    row(list, 'Expected', problem.expected, false);
    row(list, 'Found', problem.found, true);
    if (problem.meant === undefined) row(list, 'Mend', words.mend, false);
    else {
      const button = slip.appendChild(document.createElement('button'));
      button.type = 'button';
      button.className = 'button';
      button.textContent = `Mend: “${problem.meant}”`;
      button.addEventListener('click', () => mendIn(view, this.placed));
    }
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** Red lines, and a slip under the first error of the text. */
export const slips = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let now = value.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(placeProblems)) continue;
      const { doc } = transaction.state;
      const errors = effect.value.filter(({ problem }) => problem.severity === 'error');
      const lines = [...new Set(errors.map(({ from }) => doc.lineAt(Math.min(from, doc.length)).from))];
      const reds = lines.map(from => Decoration.line({ class: 'bench-bad-line' }).range(from));
      const first = errors[0];
      const at = first && doc.lineAt(Math.min(first.from, doc.length)).to;
      const slip =
        first && at !== undefined && Decoration.widget({ widget: new Slip(first), block: true, side: 1 });
      now = Decoration.set(slip && at !== undefined ? [...reds, slip.range(at)] : reds, true);
    }
    return now;
  },
  provide: field => EditorView.decorations.from(field),
});
