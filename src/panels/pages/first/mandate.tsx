// The mandate of the chair: two priorities of five, a world, and the one way into a game.
import { type Signal, useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { newSeed, tidySeed } from '../../../session/seed.ts';
import { inWords } from '../../../words/in-words.ts';
import { type GalleryEntry, languagesOf, type NewGame } from './entries.ts';
import { LanguageChoice } from './language-choice.tsx';
import './mandate.css';
import { Vary, varied } from './vary.tsx';
import { wantsTwo } from './wants-two.ts';

interface MandateProps {
  /** In the language it is to be read in. */
  readonly scenario: GalleryEntry;
  /** Languages it can be read in. */
  readonly languages?: readonly string[];
  readonly onLanguage?: (code: string) => void;
  /** The seed as it is typed. Kept by the page, so that another scenario is begun with the same. */
  readonly world: Signal<string>;
  /** Options that a link asks for, by id of the assumption. */
  readonly assume?: Readonly<Record<string, string>>;
  /** Priorities that a link asks for; those the scenario does not have are passed over. */
  readonly wanted?: readonly string[];
  readonly onStart: (game: NewGame) => void;
}

function Check() {
  return (
    <svg class="mandate-check" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M4.5 10.5l4 4 7.5-9" />
    </svg>
  );
}

/** The two to begin with: those of the link when the scenario has both, else its first two. */
function firstTwo({ priorities }: GalleryEntry, wanted: readonly string[]): readonly string[] {
  const known = priorities.map(({ id }) => id);
  return wanted.length === 2 && wanted.every(id => known.includes(id)) ? wanted : known.slice(0, 2);
}

export function Mandate({
  scenario,
  languages = languagesOf(scenario),
  onLanguage = () => {},
  world,
  assume = {},
  wanted = [],
  onStart,
}: MandateProps) {
  const chosen = useSignal(firstTwo(scenario, wanted));
  const { assumptions = [], language = 'en' } = scenario;
  const taken = useSignal(varied(assumptions, assume));
  const list = useRef<HTMLFieldSetElement>(null);
  const help = useId();
  const lack = wantsTwo(chosen.value.length);

  const toggle = (id: string) => {
    const now = chosen.value;
    chosen.value = now.includes(id) ? now.filter(other => other !== id) : [...now, id];
  };

  const submit = (event: Event) => {
    event.preventDefault();
    // In the order of the list, so that the same two are always the same game.
    const [first, second] = scenario.priorities.map(p => p.id).filter(id => chosen.value.includes(id));
    if (lack || !first || !second) {
      list.current?.querySelector<HTMLInputElement>('input')?.focus();
      return;
    }
    const seed = tidySeed(world.value) || newSeed();
    onStart({ scenario: scenario.id, seed, priorities: [first, second], assumptions: taken.value });
  };

  return (
    <form class="mandate on-paper" onSubmit={submit} aria-labelledby={`${help}-title`}>
      <p class="mandate-letterhead">
        <span>Mandate of the chair</span>
        <span lang={language}>{scenario.period.split(' to ')[0]}</span>
      </p>
      <h2 id={`${help}-title`}>Choose two of {inWords(scenario.priorities.length)}.</h2>
      <p class="mandate-lead">
        You are judged on these, and on whether the state holds together. Nothing else is scored.
      </p>
      <LanguageChoice languages={languages} chosen={language} onChoose={onLanguage} />
      <fieldset ref={list} class="mandate-list" aria-describedby={`${help}-lack`}>
        <legend class="unseen">Two priorities</legend>
        {scenario.priorities.map(priority => (
          <label key={priority.id} class="mandate-row">
            <input
              type="checkbox"
              checked={chosen.value.includes(priority.id)}
              onChange={() => toggle(priority.id)}
              aria-describedby={`${help}-${priority.id}`}
            />
            <Check />
            <span class="mandate-words" lang={language}>
              <b>{priority.title}</b>
              <span id={`${help}-${priority.id}`}>{priority.text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Vary
        assumptions={assumptions}
        taken={taken.value}
        onTake={next => {
          taken.value = next;
        }}
      />
      <p class="mandate-world">
        <label for={`${help}-world`}>World</label>
        <input
          id={`${help}-world`}
          value={world.value}
          maxLength={24}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${help}-same`}
          onInput={event => {
            world.value = event.currentTarget.value;
          }}
          onBlur={() => {
            world.value = tidySeed(world.value) || newSeed();
          }}
        />
        <span id={`${help}-same`}>same seed, same luck</span>
        <button
          type="button"
          class="text-button"
          onClick={() => {
            world.value = newSeed();
          }}
        >
          New<span class="unseen"> world</span>
        </button>
      </p>
      <p class="unseen" id={`${help}-lack`} role="status">
        {lack}
      </p>
      <button type="submit" class="mandate-go" aria-disabled={lack !== ''}>
        <span>
          <b>Take the chair</b>
          <span>{lack || `${scenario.title} · ${scenario.turns} turns · ${scenario.minutes} min`}</span>
        </span>
        <svg viewBox="0 0 30 20" width="30" height="20" aria-hidden="true">
          <path d="M1 10h27M19 1l9 9-9 9" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
      </button>
    </form>
  );
}
