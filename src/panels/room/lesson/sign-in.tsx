// The team's seat: a colour and a number, picked and never typed, so that no name can be given; priorities if they are open.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Assignment } from '../../../classroom/assignment.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { TEAM_COLOURS, TEAM_NUMBERS, type TeamColour, teamName } from '../../../session/team.ts';
import { capital } from '../../../words/in-words.ts';
import { sayTeamLack } from '../../../words/lesson.ts';
import { wantsTwo } from '../../pages/first/wants-two.ts';
import type { Chosen } from './start-page.tsx';

interface SignInProps {
  readonly assignment: Assignment;
  readonly scenario: Scenario;
  readonly facilitating: boolean;
  readonly kept: string | null;
  readonly onCarryOn: () => void;
  readonly onStart: (chosen: Chosen) => void;
}

const NUMBERS = Array.from({ length: TEAM_NUMBERS }, (_, i) => i + 1);

export function SignIn({ assignment, scenario, facilitating, kept, onCarryOn, onStart }: SignInProps) {
  const colour = useSignal<TeamColour | null>(null);
  const number = useSignal<number | null>(null);
  const chosen = useSignal<readonly string[]>([]);
  const lackId = useId();
  const known = scenario.priorities.map(({ id }) => id);
  const set = assignment.priorities?.every(id => known.includes(id)) ? assignment.priorities : null;
  const lack =
    (facilitating ? '' : sayTeamLack(colour.value !== null, number.value !== null)) ||
    (set ? '' : wantsTwo(chosen.value.length));
  const team =
    facilitating || colour.value === null || number.value === null
      ? null
      : { colour: colour.value, number: number.value };

  const submit = (event: Event) => {
    event.preventDefault();
    // In the order of the list, so that the same two are always the same game.
    const [first, second] = set ?? known.filter(id => chosen.value.includes(id));
    if (lack === '' && first && second) onStart({ team, priorities: [first, second] });
  };

  return (
    <form class="lesson-slip on-paper" onSubmit={submit}>
      {kept === null ? null : (
        <p class="lesson-kept">
          <span>Your game is kept here: {kept}.</span>
          <button type="button" class="button" onClick={onCarryOn}>
            Carry on
          </button>
        </p>
      )}
      {facilitating ? (
        <>
          <h2>One game for the whole class.</h2>
          <p>You hold the pen: the class talks and votes, you choose. Nobody types a name.</p>
        </>
      ) : (
        <>
          <h2>Which team are you?</h2>
          <p>Pick a colour and a number. Nobody types a name, and nothing leaves this device by itself.</p>
          <Colours
            taken={colour.value}
            onTake={next => {
              colour.value = next;
            }}
          />
          <Numbers
            taken={number.value}
            onTake={next => {
              number.value = next;
            }}
          />
        </>
      )}
      {set ? null : (
        <Priorities
          scenario={scenario}
          chosen={chosen.value}
          onChoose={next => {
            chosen.value = next;
          }}
        />
      )}
      <p id={lackId} class="lesson-lack" role="status">
        {lack || (facilitating ? '' : team ? `You play as ${teamName(team)}.` : 'You play without a team.')}
      </p>
      <button type="submit" class="lesson-go" aria-disabled={lack !== ''} aria-describedby={lackId}>
        Take the chair
      </button>
    </form>
  );
}

interface Taking<T> {
  readonly taken: T | null;
  /** Null takes the choice back. */
  readonly onTake: (next: T | null) => void;
}

function Colours({ taken, onTake }: Taking<TeamColour>) {
  return (
    <fieldset class="lesson-colours">
      <legend>Colour</legend>
      {TEAM_COLOURS.map(name => (
        <label key={name}>
          <input type="radio" name="colour" checked={taken === name} onChange={() => onTake(name)} />
          <span>
            <i class={`swatch-${name}`} aria-hidden="true" />
            {capital(name)}
          </span>
        </label>
      ))}
      <Clear hidden={taken === null} what="the colour" onClear={() => onTake(null)} />
    </fieldset>
  );
}

function Numbers({ taken, onTake }: Taking<number>) {
  return (
    <fieldset class="lesson-numbers">
      <legend>Number</legend>
      {NUMBERS.map(each => (
        <label key={each}>
          <input type="radio" name="number" checked={taken === each} onChange={() => onTake(each)} />
          <span>{each}</span>
        </label>
      ))}
      <Clear hidden={taken === null} what="the number" onClear={() => onTake(null)} />
    </fieldset>
  );
}

function Clear({ hidden, what, onClear }: { hidden: boolean; what: string; onClear: () => void }) {
  return hidden ? null : (
    <button type="button" class="text-button" onClick={onClear}>
      Clear<span class="unseen"> {what}</span>
    </button>
  );
}

interface PrioritiesProps {
  readonly scenario: Scenario;
  readonly chosen: readonly string[];
  readonly onChoose: (next: readonly string[]) => void;
}

function Priorities({ scenario, chosen, onChoose }: PrioritiesProps) {
  return (
    <fieldset class="lesson-priorities">
      <legend>Two priorities you want to be judged on</legend>
      {scenario.priorities.map(({ id, title, text }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() =>
              onChoose(chosen.includes(id) ? chosen.filter(each => each !== id) : [...chosen, id])
            }
          />
          <span lang={scenario.language}>
            <b>{title}</b> {text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
