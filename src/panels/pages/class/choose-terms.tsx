// Under which terms: how long, which world, how hard, with which of the scenario's own assumptions.
import { useId } from 'preact/hooks';
import { termsOf } from '../../../scenario/terms.ts';
import { newSeed, tidySeed } from '../../../session/seed.ts';
import { DIFFICULTY_WORDS, EVENTS_WORDS, sayFit, sayLength } from '../../../words/class.ts';
import type { GalleryEntry } from '../first/entries.ts';
import { Pick } from './pick.tsx';
import {
  LESSONS,
  longestFor,
  type Settings,
  TALK,
  timesOf,
  turnsOf,
  withLength,
  withOption,
} from './settings.ts';

export interface TermsProps {
  /** In the language it is read in. */
  readonly entry: GalleryEntry;
  readonly settings: Settings;
  readonly onSet: (settings: Settings) => void;
}

/** The lesson, the length of the game, and whether they fit. */
export function ChooseLength({ entry, settings, onSet }: TermsProps) {
  const turns = turnsOf(entry, settings);
  const { play, talk } = timesOf(entry, settings);
  const lengths = termsOf(entry)
    .find(({ id }) => id === 'length')!
    .options.map(({ id }) => Number(id) || entry.turns);
  const longest = longestFor(entry, settings, Math.min(...lengths));
  return (
    <fieldset class="class-part">
      <legend>Time</legend>
      <div class="class-row">
        <Pick
          name="Lesson"
          value={String(settings.lesson)}
          options={LESSONS.map(minutes => [String(minutes), `${minutes} minutes`])}
          onPick={value => onSet({ ...settings, lesson: Number(value) })}
        />
        <Pick
          name="Length of the game"
          value={String(turns)}
          options={[...lengths]
            .sort((a, b) => b - a)
            .map(count => [
              String(count),
              count === entry.turns ? `${count} turns, as written` : `${count} turns`,
            ])}
          onPick={value => onSet(withLength(entry, settings, Number(value)))}
        />
      </div>
      <p>{sayLength(turns, entry.turns, play)}</p>
      <p role="status">
        {sayFit(settings.lesson, talk, TALK)}{' '}
        {talk < TALK && longest !== null && longest < turns ? (
          <button
            type="button"
            class="text-button"
            onClick={() => onSet(withLength(entry, settings, longest))}
          >
            Shorten to {longest} turns
          </button>
        ) : null}
        {talk < TALK && longest === null ? 'Spread it over two lessons, or take another scenario.' : null}
      </p>
    </fieldset>
  );
}

/** What the world is like: seed, difficulty, events, assumptions. */
export function ChooseWorld({ entry, settings, onSet }: TermsProps) {
  const help = useId();
  const { choice, seed } = settings;
  const [difficulty, events] = termsOf(entry);
  const words = [
    { term: difficulty!, name: 'Difficulty', words: DIFFICULTY_WORDS },
    { term: events!, name: 'Events', words: EVENTS_WORDS },
  ];
  return (
    <fieldset class="class-part">
      <legend>World</legend>
      <div class="class-field">
        <label for={`${help}-seed`}>Seed</label>
        <div class="class-seed">
          <input
            id={`${help}-seed`}
            value={seed}
            maxLength={24}
            spellcheck={false}
            autocomplete="off"
            aria-describedby={`${help}-same`}
            onInput={event => onSet({ ...settings, seed: event.currentTarget.value })}
            onBlur={event => onSet({ ...settings, seed: tidySeed(event.currentTarget.value) || newSeed() })}
          />
          <button type="button" class="button quiet" onClick={() => onSet({ ...settings, seed: newSeed() })}>
            New seed
          </button>
        </div>
        <p id={`${help}-same`}>The same seed gives every team the same Beijing and the same luck.</p>
      </div>
      <div class="class-row">
        {words.map(({ term, name, words }) => (
          <Pick
            key={name}
            name={name}
            value={choice[term.id] ?? term.options[0]!.id}
            options={term.options.map(({ id }) => [id, words[id]?.name ?? id])}
            text={words[choice[term.id] ?? term.options[0]!.id]?.text}
            onPick={id => onSet(withOption(settings, term.id, id === term.options[0]!.id ? null : id))}
          />
        ))}
      </div>
      {(entry.assumptions ?? []).map(({ id, title, text, options }) => (
        <Pick
          key={id}
          name={title}
          lang={entry.language}
          value={choice[id] ?? options[0]!.id}
          options={options.map((option, i) => [
            option.id,
            i > 0 || /as written/i.test(option.title) ? option.title : `${option.title} (as written)`,
          ])}
          text={text}
          onPick={option => onSet(withOption(settings, id, option === options[0]!.id ? null : option))}
        />
      ))}
    </fieldset>
  );
}
