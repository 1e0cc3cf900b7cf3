// How the editor looks: the slate of the room, with the few colours that tell keys, texts and numbers apart.
import { syntaxTree } from '@codemirror/language';
import { type Range, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

export const look = EditorView.theme(
  {
    '&': { height: '100%', color: '#d9e3e8', backgroundColor: 'var(--slate-900)', fontSize: '14px' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '20px' },
    '.cm-content': { padding: '8px 0 40px', caretColor: '#fff' },
    '.cm-cursor, .cm-dropCursor': { borderLeftColor: '#fff' },
    '.cm-gutters': { backgroundColor: 'var(--slate-900)', color: '#93a7b4', border: 'none' },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: '#1d2b37' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: '#35506a',
    },
    '.cm-lintRange-error': {
      backgroundImage: 'none',
      textDecoration: 'underline wavy #ff705c 1.5px',
      textUnderlineOffset: '4px',
    },
    '.cm-lintRange-warning': {
      backgroundImage: 'none',
      textDecoration: 'underline wavy #f2c15a 1.5px',
      textUnderlineOffset: '4px',
    },
    '.cm-lintRange-info': { backgroundImage: 'none', textDecoration: 'underline dotted #b9c8d1 1.5px' },
    '.cm-tooltip': {
      maxWidth: '420px',
      border: '1px solid var(--rule)',
      backgroundColor: 'var(--field)',
      color: 'var(--ink)',
      font: '400 14px / 1.4 var(--sans)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '15em' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px', lineHeight: '1.35' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: '#16222b', color: '#fff' },
    '.cm-completionDetail': { fontStyle: 'normal', fontFamily: 'var(--sans)', color: 'inherit' },
    '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
    '.cm-foldPlaceholder': { backgroundColor: 'var(--slate-700)', color: '#fff', border: 'none' },
    '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: '#35506a', color: '#fff' },
  },
  { dark: true },
);

const CLASSES: Readonly<Record<string, string>> = {
  PropertyName: 'bench-key',
  String: 'bench-string',
  Number: 'bench-number',
  True: 'bench-number',
  False: 'bench-number',
  Null: 'bench-number',
};

function paint(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const marks: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter(node) {
        const name = CLASSES[node.name];
        if (name !== undefined) marks.push(Decoration.mark({ class: name }).range(node.from, node.to));
      },
    });
  }
  marks.sort((a, b) => a.from - b.from);
  for (const { from, to, value } of marks) builder.add(from, to, value);
  return builder.finish();
}

/** Colours keys, texts and numbers in what is on screen. */
export const colours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = paint(view);
    }
    update(update: ViewUpdate) {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || parsed) this.decorations = paint(update.view);
    }
  },
  { decorations: plugin => plugin.decorations },
);
