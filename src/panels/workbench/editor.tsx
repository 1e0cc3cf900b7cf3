// The text editor of the workbench. Holds the text and its history; tells the bench of every change.
import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
  type Tooltip,
} from '@codemirror/view';
import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sayProblem } from '../../words/problem.ts';
import type { Bench } from './bench.ts';
import { offsetOf, tokenEnd } from './edit-text.ts';
import { colours, look } from './editor-theme.ts';
import { mendIn, type Placed, placeProblems, slips } from './error-slip.ts';
import type { JsonSchema } from './schema-guide.ts';
import { explainAt, suggest } from './suggest.ts';
import './text-pane.css';

interface EditorProps {
  readonly bench: Bench;
  readonly schema: JsonSchema;
}

function complete({ bench, schema }: EditorProps) {
  return (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const before = text.slice(Math.max(0, context.pos - 1), context.pos);
    if (!context.explicit && !/[\w"]/.test(before)) return null;
    const found = suggest(schema, bench.names.value, text, context.pos);
    if (!found) return null;
    return {
      from: found.from,
      to: found.to,
      // Quotes that are already there belong to what is matched.
      options: found.options.map(({ label, detail, info, insert }) => ({
        label: text[found.from] === '"' ? JSON.stringify(label) : label,
        displayLabel: label,
        apply: insert,
        ...(detail ? { detail } : {}),
        ...(info ? { info } : {}),
      })),
    };
  };
}

function hover({ bench, schema }: EditorProps) {
  return (view: EditorView, pos: number): Tooltip | null => {
    const found = explainAt(schema, bench.names.value, view.state.doc.toString(), pos);
    if (!found) return null;
    return {
      pos: found.from,
      end: found.to,
      above: true,
      create() {
        const dom = document.createElement('div');
        dom.className = 'bench-hover';
        const head = dom.appendChild(document.createElement('p'));
        head.appendChild(document.createElement('b')).textContent = found.key;
        head.append(`, ${found.kind}`);
        const text = [found.named, found.text].filter(Boolean).join('. ');
        if (text) dom.appendChild(document.createElement('p')).textContent = text;
        return { dom };
      },
    };
  };
}

/** The problems of this very text with their offsets; of a text since changed, none. */
function placed(bench: Bench, text: string): Placed[] {
  const { checked } = bench;
  if (checked.value.text !== text) return [];
  return checked.value.problems
    .filter(problem => problem.file === checked.value.path)
    .map(problem => {
      const from = offsetOf(text, problem.line, problem.column);
      return { problem, from, to: tokenEnd(text, from) };
    });
}

function showProblems(view: EditorView, bench: Bench): void {
  const all = placed(bench, view.state.doc.toString());
  if (bench.checked.value.text !== view.state.doc.toString()) return;
  const marks = all.map(each => {
    const { text, mend } = sayProblem(each.problem);
    const { meant, severity } = each.problem;
    return {
      from: each.from,
      to: each.to,
      severity: severity === 'note' ? ('info' as const) : severity,
      message: `${text} ${mend}`.trim(),
      actions: meant === undefined ? [] : [{ name: `Mend: “${meant}”`, apply: () => mendIn(view, each) }],
    };
  });
  const { effects = [], ...rest } = setDiagnostics(view.state, marks);
  const announced = [...(Array.isArray(effects) ? effects : [effects]), placeProblems.of(all)];
  // A slip that opens above the line being written must not push it out of sight.
  const { head } = view.state.selection.main;
  if (view.hasFocus && inSight(view, head)) announced.push(EditorView.scrollIntoView(head));
  view.dispatch({ ...rest, effects: announced });
}

function inSight(view: EditorView, at: number): boolean {
  const spot = view.coordsAtPos(at);
  const box = view.scrollDOM.getBoundingClientRect();
  return spot !== null && spot.top >= box.top && spot.bottom <= box.bottom;
}

function extensions(props: EditorProps) {
  return [
    lineNumbers(),
    foldGutter(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    // Letters written into a form field one after the other are one step back, as they are in the text.
    history({ joinToEvent: (change, adjacent) => adjacent || change.isUserEvent('input.form') }),
    drawSelection(),
    EditorView.lineWrapping,
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    json(),
    colours,
    look,
    slips,
    autocompletion({ override: [complete(props)], icons: false }),
    hoverTooltip(hover(props)),
    // Tab is left to the browser: it moves on, so that nobody is trapped in the text.
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
    EditorView.contentAttributes.of({
      'aria-label': 'Scenario file, JSON',
      'aria-describedby': 'bench-editor-help',
      tabindex: '0',
    }),
    EditorView.updateListener.of(({ state, docChanged, transactions }) => {
      if (docChanged || transactions.length > 0)
        props.bench.wrote(state.doc.toString(), undoDepth(state) > 0, redoDepth(state) > 0);
    }),
  ];
}

export function Editor(props: EditorProps) {
  const { bench } = props;
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const state = EditorState.create({ doc: bench.text.peek(), extensions: extensions(props) });
    const view = new EditorView({ state, parent: host.current });
    bench.connect({
      apply(edits) {
        view.dispatch({
          changes: edits.map(({ offset, length, content }) => ({
            from: offset,
            to: offset + length,
            insert: content,
          })),
          userEvent: 'input.form',
        });
      },
      reveal(from, to, focus) {
        const at = Math.min(from, view.state.doc.length);
        view.dispatch({
          selection: { anchor: at, head: Math.min(to, view.state.doc.length) },
          effects: EditorView.scrollIntoView(at, { y: focus ? 'center' : 'start', yMargin: 60 }),
        });
        if (focus) view.focus();
      },
      undo: () => undo(view),
      redo: () => redo(view),
    });
    const stop = effect(() => showProblems(view, bench));
    return () => {
      stop();
      view.destroy();
    };
  }, [bench]);
  return (
    <>
      <p id="bench-editor-help" class="unseen">
        Control and Space completes. Tab leaves the editor. F8 goes to the next problem.
      </p>
      <div ref={host} class="bench-editor" />
    </>
  );
}
