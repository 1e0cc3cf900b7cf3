// The left pane: every card and text of the scenario in labs, with its state, and a search.
import { useSignal } from '@preact/signals';
import { counted } from '../../words/number.ts';
import { AddPart } from './add-part.tsx';
import type { Bench } from './bench.ts';
import { copyInto } from './edit-text.ts';
import { freeId, newCards } from './new-cards.ts';
import { type Lab, type OutlineGroup, type OutlineItem, search, shortFile } from './outline.ts';
import type { JsonSchema } from './schema-guide.ts';
import './outline-pane.css';

interface OutlinePaneProps {
  readonly bench: Bench;
  /** After something was chosen: on a phone the next pane is shown. */
  readonly onChosen: () => void;
}

const STATE: Record<'error' | 'warning' | 'note', readonly [mark: string, words: string]> = {
  error: ['×', 'has an error'],
  warning: ['!', 'has a warning'],
  note: ['i', 'has a note'],
};

function stateWords({ worst, own, file }: OutlineItem): string {
  const from = own ? 'in my file' : `from ${shortFile(file)}`;
  return worst ? `${from}, ${STATE[worst][1]}` : from;
}

export function OutlinePane({ bench, schema, onChosen }: OutlinePaneProps & { readonly schema: JsonSchema }) {
  const sought = useSignal('');
  const labs = search(bench.labs.value, sought.value);
  const open = sought.value.trim() !== '';
  return (
    <nav class="bench-outline on-paper" aria-label="Outline">
      <input
        type="search"
        class="bench-search"
        aria-label="Search the outline"
        placeholder="Search"
        value={sought.value}
        onInput={event => {
          sought.value = event.currentTarget.value;
        }}
      />
      <div class="bench-outline-scroll">
        {labs.length === 0 ? (
          <p class="bench-none">
            {open
              ? `Nothing is called “${sought.value.trim()}”.`
              : 'Nothing can be read yet: see the problems.'}
          </p>
        ) : null}
        {labs.map(lab => (
          <LabPart key={lab.title} lab={lab} open={open} bench={bench} onChosen={onChosen} />
        ))}
        {labs.length === 0 || open ? null : (
          <AddPart
            bench={bench}
            schema={schema}
            onAdded={() => {
              onChosen();
              focusForm();
            }}
          />
        )}
      </div>
      <Origin bench={bench} />
    </nav>
  );
}

interface PartProps extends OutlinePaneProps {
  readonly open: boolean;
}

function LabPart({ lab, ...rest }: PartProps & { readonly lab: Lab }) {
  const single = lab.groups.length === 1 && lab.groups[0]?.kind !== '';
  return (
    <section>
      {single ? null : <h2>{lab.title}</h2>}
      {lab.groups.map(group => (
        <Group key={group.kind} group={group} {...rest} />
      ))}
    </section>
  );
}

function Group({ group, open, bench, onChosen }: PartProps & { readonly group: OutlineGroup }) {
  /** Null until it was folded by hand: then the group of what is selected stands open. */
  const unfolded = useSignal<boolean | null>(null);
  const { kind, title, items } = group;
  if (kind === '') return <Items items={items} bench={bench} onChosen={onChosen} />;
  const shown = open || (unfolded.value ?? kind === bench.selected.value.kind);
  const own = items.filter(item => item.own).length;
  const id = freeId(kind, idsOf(bench, kind));
  const worst = items.some(item => item.worst === 'error')
    ? 'error'
    : items.some(item => item.worst === 'warning')
      ? 'warning'
      : null;
  return (
    <>
      <button
        type="button"
        class="bench-group"
        aria-expanded={shown}
        data-worst={worst ?? undefined}
        onClick={() => {
          unfolded.value = !shown;
        }}
      >
        <span aria-hidden="true" class="bench-fold" />
        <span class="bench-group-title">
          {title}
          {worst ? <span class="unseen">, {STATE[worst][1]}</span> : null}
        </span>
        <span class="bench-count">
          {own > 0 ? <b>{own} of </b> : null}
          {items.length}
          <span class="unseen">{own > 0 ? ' in my file' : ' cards'}</span>
        </span>
      </button>
      {shown
        ? newCards(kind, id).map(([says, card]) => (
            <button
              key={says}
              type="button"
              class="bench-add"
              onClick={() => {
                bench.apply(copyInto(bench.text.value, { kind, id }, card));
                bench.select({ kind, id });
                onChosen();
                focusForm();
              }}
            >
              + {says}
            </button>
          ))
        : null}
      {shown ? <Items items={items} bench={bench} onChosen={onChosen} /> : null}
    </>
  );
}

/** All ids of a kind, also those that the search does not show: a new card takes none of them. */
function idsOf(bench: Bench, kind: string): string[] {
  const items = bench.labs.value.flatMap(lab => lab.groups.flatMap(group => group.items));
  return items.flatMap(item => (item.kind === kind && item.id !== null ? [item.id] : []));
}

function Items({ items, bench, onChosen }: OutlinePaneProps & { readonly items: readonly OutlineItem[] }) {
  const { kind, id } = bench.selected.value;
  // The author's own cards first: they are what is being worked on.
  const sorted = [...items].sort((a, b) => Number(b.own) - Number(a.own));
  return (
    <ul>
      {sorted.map(item => (
        <li key={`${item.kind} ${item.id}`}>
          <button
            type="button"
            class="bench-item"
            aria-current={item.kind === kind && item.id === id ? 'true' : undefined}
            data-own={item.own ? true : undefined}
            data-worst={item.worst ?? undefined}
            title={`${item.title} (${stateWords(item)})`}
            onClick={() => {
              bench.select(item);
              onChosen();
            }}
          >
            {item.worst ? (
              <span class="bench-mark" aria-hidden="true">
                {STATE[item.worst][0]}
              </span>
            ) : null}
            <span class="bench-item-title">{item.title}</span>
            <span class="unseen">, {stateWords(item)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Origin({ bench }: { readonly bench: Bench }) {
  const items = bench.labs.value.flatMap(lab => lab.groups.flatMap(group => group.items));
  const own = items.filter(item => item.own).length;
  return (
    <p class="bench-origin">
      {counted(own, 'part')} of {items.length} {own === 1 ? 'is' : 'are'} in <b>my file</b> (bold); the rest
      comes from what it extends.
    </p>
  );
}

/** A new card is written in the form: the keyboard goes to its title, or its first field. */
function focusForm(): void {
  requestAnimationFrame(() => {
    const form = document.querySelector('.bench-form');
    const field = form?.querySelector<HTMLElement>('input, textarea');
    (field ?? form?.querySelector<HTMLElement>('select, button'))?.focus();
  });
}
