// What is the same for all teams: their priorities or not, when they may look ahead, where the class stops to talk.
import { FORECASTS } from '../../../classroom/assignment.ts';
import { FORECAST_WORDS, sayPauses } from '../../../words/class.ts';
import { GENERAL_QUESTION } from '../../../words/lesson.ts';
import type { TermsProps } from './choose-terms.tsx';
import { Pick } from './pick.tsx';
import { pausesOf, turnsOf } from './settings.ts';

/** Priorities, forecast, pauses. */
export function ChooseRules({ entry, settings, onSet }: TermsProps) {
  const { priorities, forecast } = settings;
  const all = entry.priorities;
  const [first, second] = priorities ?? [all[0]!.id, all[1]!.id];
  const pick = (place: 0 | 1) => (id: string) => {
    const pair: [string, string] = place === 0 ? [id, second] : [first, id];
    // Always two different ones: the other place takes the one that was freed.
    if (pair[0] === pair[1]) pair[1 - place] = place === 0 ? first : second;
    onSet({ ...settings, priorities: pair });
  };
  const options = all.map(({ id, title }) => [id, title] as const);
  return (
    <fieldset class="class-part">
      <legend>Rules for the class</legend>
      <div class="class-row">
        <Pick
          name="Priorities"
          value={priorities ? 'fixed' : 'free'}
          options={[
            ['free', 'Each team chooses its own two'],
            ['fixed', 'The same two for every team'],
          ]}
          text={
            priorities
              ? 'Teams can be compared in what they did, not in what they wanted.'
              : 'Teams may want different things; that is one more thing to talk about.'
          }
          onPick={value => onSet({ ...settings, priorities: value === 'fixed' ? [first, second] : null })}
        />
        <Pick
          name="Forecast"
          value={forecast}
          options={FORECASTS.map(id => [id, FORECAST_WORDS[id].name])}
          text={FORECAST_WORDS[forecast].text}
          onPick={id => onSet({ ...settings, forecast: FORECASTS.find(known => known === id) ?? 'after' })}
        />
      </div>
      {priorities ? (
        <div class="class-row">
          <Pick
            name="First priority"
            lang={entry.language}
            value={first}
            options={options}
            onPick={pick(0)}
          />
          <Pick
            name="Second priority"
            lang={entry.language}
            value={second}
            options={options}
            onPick={pick(1)}
          />
        </div>
      ) : null}
      <ChoosePauses entry={entry} settings={settings} onSet={onSet} />
    </fieldset>
  );
}

/** A box for every turn; those of the scenario have a question of their own. */
function ChoosePauses({ entry, settings, onSet }: TermsProps) {
  const chosen = pausesOf(entry, settings);
  const asked = new Map(entry.teacher?.pauses.map(({ turn, question }) => [turn, question]));
  const toggle = (turn: number) =>
    onSet({
      ...settings,
      pauses: chosen.includes(turn)
        ? chosen.filter(each => each !== turn)
        : [...chosen, turn].sort((a, b) => a - b),
    });
  return (
    <fieldset class="class-pauses">
      <legend>Pauses to talk</legend>
      <div>
        {Array.from({ length: turnsOf(entry, settings) }, (_, i) => i + 1).map(turn => (
          <label key={turn} data-asked={asked.has(turn) || undefined}>
            <input type="checkbox" checked={chosen.includes(turn)} onChange={() => toggle(turn)} />
            <span>
              <span class="unseen">Turn </span>
              {turn}
            </span>
          </label>
        ))}
      </div>
      <p>{sayPauses(chosen)}</p>
      <ul>
        {chosen.map(turn => (
          <li key={turn}>
            <b>{turn}</b>{' '}
            <span lang={asked.has(turn) ? entry.language : undefined}>
              {asked.get(turn) ?? GENERAL_QUESTION}
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
