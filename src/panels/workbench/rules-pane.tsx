// "Rules in words": every card of a kind in plain sentences beside its JSON, so that an author can read back what
// was written. Made from the last version without errors: what cannot be read cannot be told.
import { useEffect, useRef } from 'preact/hooks';
import { sayCardRules, TOLD } from '../../words/card-rules.ts';
import type { Bench } from './bench.ts';
import { inLines, pathIn, rangeOf } from './edit-text.ts';
import { kindTitle, type OutlineItem } from './outline.ts';
import './rules-pane.css';

export function RulesPane({ bench }: { readonly bench: Bench }) {
  const chosen = bench.selected.value;
  const list = useRef<HTMLOListElement>(null);
  const kind = TOLD.includes(chosen.kind) ? chosen.kind : 'events';
  const items = bench.labs.value
    .flatMap(lab => lab.groups)
    .filter(group => group.kind === kind)
    .flatMap(group => group.items);
  const sorted = [...items].sort((a, b) => Number(b.own) - Number(a.own));
  const playable = bench.playable.value;
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen.kind, chosen.id]);
  return (
    <div class="bench-rules on-paper">
      <p class="bench-hint">
        {kindTitle(kind)}, in the words of the rules.
        {playable && playable.text === bench.text.value ? '' : ' Of the last version without errors.'}
      </p>
      <ol ref={list}>
        {sorted.map(item => (
          <Told
            key={item.id}
            bench={bench}
            item={item}
            isChosen={item.kind === chosen.kind && item.id === chosen.id}
          />
        ))}
      </ol>
    </div>
  );
}

interface ToldProps {
  readonly bench: Bench;
  readonly item: OutlineItem;
  readonly isChosen: boolean;
}

function Told({ bench, item, isChosen }: ToldProps) {
  const { scenario } = bench.playable.value ?? {};
  const said = scenario && item.id !== null ? sayCardRules(scenario, item.kind, item.id) : null;
  return (
    <li aria-current={isChosen ? 'true' : undefined} data-own={item.own ? true : undefined}>
      <h3>
        <button type="button" class="text-button" onClick={() => bench.select(item)}>
          {item.title}
        </button>
        <code>{item.id}</code>
      </h3>
      {said ? (
        said.map((sentence, i) => <p key={i}>{sentence}</p>)
      ) : (
        <p>It can be told once it has no errors.</p>
      )}
      {isChosen ? (
        <details open>
          <summary>Its JSON</summary>
          <pre>{jsonOf(bench, item)}</pre>
        </details>
      ) : null}
    </li>
  );
}

/** The card as it is written, or, from a deck, as it is merged. */
function jsonOf(bench: Bench, item: OutlineItem): string {
  const text = bench.text.value;
  const path = pathIn(text, item);
  const range = path && rangeOf(text, path);
  if (!range) return inLines(bench.valueOf(item));
  const start = text.lastIndexOf('\n', range.from) + 1;
  const indent = text.slice(start, range.from).search(/\S|$/);
  return text.slice(range.from, range.to).replaceAll(`\n${' '.repeat(indent)}`, '\n');
}
