// What can be printed for this lesson: boxes to choose from, and the sheets as they will come out.
import { useSignal } from '@preact/signals';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { inWords } from '../../../words/in-words.ts';
import type { GalleryEntry } from '../first/entries.ts';
import { BriefSheet } from './brief-sheet.tsx';
import { CareSheet, LogSheet, PlanSheet, QuestionSheet } from './lesson-sheets.tsx';
import './paper.css';
import { CabinetSheets, CapitalSheets, RedTeamSheet } from './role-sheets.tsx';
import { pausesOf, type Settings, timesOf, turnsOf } from './settings.ts';

const KINDS = [
  ['plan', 'Lesson plan, questions, cautions', 'for you'],
  ['brief', 'Brief', 'one for each team'],
  ['log', 'Decision log', 'one for each team'],
  ['cabinet', 'Roles: a cabinet of factions', 'one role a page'],
  ['capitals', 'Roles: two capitals', 'for two groups'],
  ['red', 'Role: red-team reader', 'for one pupil a team'],
] as const;
type Kind = (typeof KINDS)[number][0];

interface PaperProps {
  readonly scenario: Scenario;
  readonly entry: GalleryEntry;
  readonly settings: Settings;
  readonly link: string;
}

export function Paper({ scenario, entry, settings, link }: PaperProps) {
  const chosen = useSignal<readonly Kind[]>(['plan', 'brief']);
  const has = (kind: Kind) => chosen.value.includes(kind);
  const toggle = (kind: Kind) => {
    chosen.value = has(kind) ? chosen.value.filter(each => each !== kind) : [...chosen.value, kind];
  };
  const factions = inWords(scenario.factions.length);
  return (
    <section class="paper" aria-labelledby="paper-title">
      <div class="paper-choose no-print">
        <h2 id="paper-title">Print what you need</h2>
        <fieldset>
          <legend class="unseen">Sheets</legend>
          {KINDS.map(([kind, name, how]) => (
            <label key={kind}>
              <input type="checkbox" checked={has(kind)} onChange={() => toggle(kind)} />
              <span>
                {name} <span class="paper-how">{kind === 'cabinet' ? `${factions} pages, ${how}` : how}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          class="button"
          aria-disabled={chosen.value.length === 0}
          onClick={() => {
            if (chosen.value.length > 0) print();
          }}
        >
          Print, or save as PDF
        </button>
      </div>
      <Sheets scenario={scenario} entry={entry} settings={settings} link={link} chosen={chosen.value} />
    </section>
  );
}

/** The chosen sheets, in the order of the list. */
function Sheets({ scenario, entry, settings, link, chosen }: PaperProps & { chosen: readonly Kind[] }) {
  const of = `${scenario.title} · ${settings.seed}`;
  const both = { scenario, of };
  const turns = turnsOf(entry, settings);
  const titled = (id: string) => entry.priorities.find(priority => priority.id === id)?.title ?? id;
  const { priorities } = settings;
  return (
    <div class="paper-sheets">
      {chosen.includes('plan') ? (
        <>
          <PlanSheet
            {...both}
            turns={turns}
            pauses={pausesOf(entry, settings)}
            times={timesOf(entry, settings)}
          />
          <QuestionSheet {...both} />
          <CareSheet {...both} />
        </>
      ) : null}
      {chosen.includes('brief') ? (
        <BriefSheet
          {...both}
          link={link}
          turns={turns}
          events={settings.choice.events !== 'off'}
          priorities={priorities && [titled(priorities[0]), titled(priorities[1])]}
        />
      ) : null}
      {chosen.includes('log') ? <LogSheet {...both} turns={turns} /> : null}
      {chosen.includes('cabinet') ? <CabinetSheets {...both} /> : null}
      {chosen.includes('capitals') ? <CapitalSheets {...both} turns={turns} /> : null}
      {chosen.includes('red') ? <RedTeamSheet of={of} turns={turns} /> : null}
    </div>
  );
}
