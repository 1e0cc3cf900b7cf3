// The pane of the text: the JSON as it is written, or the same cards as rules in plain words.
import { useSignal } from '@preact/signals';
import type { Bench } from './bench.ts';
import { pathIn, rangeOf } from './edit-text.ts';
import { Editor } from './editor.tsx';
import { RulesPane } from './rules-pane.tsx';
import type { JsonSchema } from './schema-guide.ts';

type View = 'json' | 'words';
const VIEWS: readonly (readonly [View, string])[] = [
  ['json', 'JSON'],
  ['words', 'Rules in words'],
];

interface TextPaneProps {
  readonly bench: Bench;
  readonly schema: JsonSchema;
}

export function TextPane({ bench, schema }: TextPaneProps) {
  const view = useSignal<View>('json');
  /** Arrows go from tab to tab, as they do everywhere. */
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    view.value = view.value === 'json' ? 'words' : 'json';
    document.getElementById(`bench-tab-${view.value}`)?.focus();
  };
  return (
    <section class="bench-text on-slate" aria-label="Text of the file">
      <header>
        <h2 class="unseen">Text of the file</h2>
        <div role="tablist" aria-label="The file as" onKeyDown={step}>
          {VIEWS.map(([each, title]) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`bench-tab-${each}`}
              aria-selected={view.value === each}
              aria-controls={`bench-view-${each}`}
              tabIndex={view.value === each ? 0 : -1}
              onClick={() => {
                view.value = each;
              }}
            >
              {title}
            </button>
          ))}
        </div>
        <span>{where(bench)}</span>
      </header>
      <div
        role="tabpanel"
        id="bench-view-json"
        aria-labelledby="bench-tab-json"
        hidden={view.value !== 'json'}
      >
        <Editor bench={bench} schema={schema} />
      </div>
      <div
        role="tabpanel"
        id="bench-view-words"
        aria-labelledby="bench-tab-words"
        hidden={view.value !== 'words'}
      >
        {view.value === 'words' ? <RulesPane bench={bench} /> : null}
      </div>
    </section>
  );
}

/** "line 17 of 46": where what is selected begins. */
function where(bench: Bench): string {
  const text = bench.text.value;
  const lines = text.split('\n').length - 1;
  const path = pathIn(text, bench.selected.value);
  const range = path && rangeOf(text, path);
  return range ? `line ${text.slice(0, range.from).split('\n').length} of ${lines}` : `${lines} lines`;
}
