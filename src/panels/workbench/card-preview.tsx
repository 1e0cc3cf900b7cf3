// A card as the player meets it. Reads the card as it is written, however unfinished: what is missing is left out.
import type { EffectSource } from '../../scenario/schema/common.ts';
import { LABELS } from '../../scenario/schema/common.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { HEADLINE } from '../../sim/slots.ts';
import { dialName } from '../../words/names.ts';
import { plain, signed } from '../../words/number.ts';
import { gradeWords } from '../../words/report.ts';
import { LabelMark, type SourceLabel } from '../common/label-mark.tsx';
import { noiseWords, stakesOf } from '../room/asked.ts';
import { Stamp } from '../room/report-slip.tsx';
import type { Selection } from './edit-text.ts';
import { spoken } from './field-words.ts';
import { oneOf } from './outline.ts';

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** One paragraph or several, whichever the card has. */
const paragraphs = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value.map(text) : [text(value)]).filter(Boolean);

export interface CardPreviewProps {
  readonly selection: Selection;
  readonly value: unknown;
  /** For the names of dials; the last version without errors. */
  readonly scenario: Scenario | null;
  /** "Q3 2027" */
  readonly when: string;
}

export function CardPreview(props: CardPreviewProps) {
  const { selection, value, when } = props;
  if (selection.kind === 'events' && isLoose(value)) return <EventPreview {...props} card={value} />;
  if (selection.kind === 'endings' && isLoose(value)) return <EndingPreview card={value} />;
  if (selection.kind === 'start' && isLoose(value)) return <StartPreview {...props} card={value} />;
  if (isLoose(value)) return <PlainPreview {...props} card={value} />;
  if (value === undefined && selection.id !== null)
    return <p class="bench-fires">This card is not in the file any more. Choose another in the outline.</p>;
  const said = paragraphs(value);
  return (
    <article class="bench-sheet on-paper">
      <Head left={spoken(selection.kind)} right={when} />
      {said.length > 0 ? (
        said.map((paragraph, i) => <p key={i}>{paragraph}</p>)
      ) : (
        <p>{typeof value === 'number' ? plain(value) : 'The player does not read this directly.'}</p>
      )}
    </article>
  );
}

function Head({ left, right }: { readonly left: string; readonly right: string }) {
  return (
    <header>
      <span>{left}</span>
      <span>{right}</span>
    </header>
  );
}

function Provenance({ card }: { readonly card: Loose }) {
  const lines = list(card.provenance).filter(isLoose);
  if (lines.length === 0) return null;
  return (
    <ul class="bench-provenance">
      {lines.map((line, i) => (
        <li key={i}>
          {isLabel(line.label) ? <LabelMark label={line.label} of={text(line.text)} /> : text(line.text)}
        </li>
      ))}
    </ul>
  );
}

const isLabel = (label: unknown): label is SourceLabel => (LABELS as readonly unknown[]).includes(label);

function EventPreview({ card, scenario, when }: CardPreviewProps & { readonly card: Loose }) {
  const choices = list(card.choices).filter(isLoose);
  const asks = choices.length > 0;
  const grade = text(card.grade);
  return (
    <article class="bench-sheet on-paper" data-news={asks ? undefined : true}>
      <Head
        left={asks ? text(card.from) || 'Secretariat of the Council' : 'In the briefing, as news'}
        right={when}
      />
      {text(card.subject) ? <p class="bench-subject">Subject: {text(card.subject)}</p> : null}
      <h3>{text(card.title) || 'No title yet'}</h3>
      {paragraphs(card.text).map((paragraph, i) => (
        <p key={i}>
          <Pencilled text={paragraph} mark={text(card.pencil)} />
        </p>
      ))}
      {text(card.redacted) ? (
        <p class="bench-bar">
          <span class="unseen">A sentence is blacked out; the review uncovers it: {text(card.redacted)}</span>
        </p>
      ) : null}
      {/^[A-F][1-6]$/.test(grade) ? <Stamp grade={grade} words={gradeWords(grade)} /> : null}
      <Stakes effects={card.effects} noise={0} scenario={scenario} />
      {choices.map((choice, i) => (
        <div key={i} class="bench-choice">
          <b>{text(choice.title) || 'No title yet'}</b>
          <span>{text(choice.text)}</span>
          <Stakes effects={choice.effects} noise={number(choice.noise)} scenario={scenario} />
        </div>
      ))}
      <Provenance card={card} />
    </article>
  );
}

function Pencilled({ text: words, mark }: { readonly text: string; readonly mark: string }) {
  const at = mark ? words.indexOf(mark) : -1;
  if (at < 0) return <>{words}</>;
  return (
    <>
      {words.slice(0, at)}
      <em class="bench-pencil">{mark}</em>
      {words.slice(at + mark.length)}
    </>
  );
}

interface StakesProps {
  readonly effects: unknown;
  readonly noise: number;
  readonly scenario: Scenario | null;
}

/** What an answer is said to change; an effect on a dial that does not exist is named in red. */
function Stakes({ effects, noise, scenario }: StakesProps) {
  const moving = list(effects)
    .filter(isLoose)
    .filter(each => typeof each.by === 'number');
  const dials = new Set([
    ...HEADLINE,
    ...Object.keys(scenario?.start ?? {}),
    ...(scenario?.dials ?? []).map(d => d.id),
  ]);
  const good = moving.filter(each => dials.has(text(each.dial)));
  const bad = moving.filter(each => !dials.has(text(each.dial)));
  const stakes = scenario ? stakesOf(scenario, good as unknown as readonly EffectSource[]) : [];
  const loud = noiseWords(noise);
  if (stakes.length + bad.length === 0 && !loud) return null;
  return (
    <span class="bench-stakes">
      {stakes.map(({ dial, name, by, words }, i) => (
        <span key={`${dial} ${i}`}>
          {name} {by > 0 ? 'up' : 'down'} {words}
        </span>
      ))}
      {loud ? <span>{loud}</span> : null}
      {bad.map((each, i) => (
        <b key={i} class="bench-missing">
          × “{text(each.dial)}” is no dial: this effect is missing
        </b>
      ))}
    </span>
  );
}

function EndingPreview({ card }: { readonly card: Loose }) {
  return (
    <article class="bench-sheet on-paper">
      <Head
        left="How it ended"
        right={card.survives === true ? 'the state survives' : 'the state does not survive'}
      />
      <h3>{text(card.headline) || text(card.title) || 'No headline yet'}</h3>
      {paragraphs(card.text).map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
      <Provenance card={card} />
    </article>
  );
}

/** The dials before the first turn, as strips. */
function StartPreview({ card, scenario, when }: CardPreviewProps & { readonly card: Loose }) {
  const dials = Object.entries(card).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return (
    <article class="bench-sheet on-paper">
      <Head left="Before the first turn" right={when} />
      <table class="bench-dials">
        <caption class="unseen">Start values</caption>
        <tbody>
          {dials.map(([dial, value]) => (
            <tr key={dial}>
              <th scope="row">{scenario ? dialName(scenario, dial) : spoken(dial)}</th>
              <td>
                <span class="bench-strip" aria-hidden="true">
                  <i style={{ width: `${Math.max(0, Math.min(100, value))}%` }} />
                </span>
              </td>
              <td class="bench-figure">{plain(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

/** Directives, moves, types, factions and the rest: what is read of them, and what they change. */
function PlainPreview({ selection, card, scenario, when }: CardPreviewProps & { readonly card: Loose }) {
  const hint = text(card.hint);
  const says = list(card.says).filter(isLoose);
  return (
    <article class="bench-sheet on-paper">
      <Head left={oneOf(selection)} right={hint || when} />
      <h3>{text(card.title) || text(card.name) || selection.id || spoken(selection.kind)}</h3>
      {[card.text, card.texts, card.headline, card.wants, card.about]
        .flatMap(paragraphs)
        .map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
      {says.map((line, i) => (
        <blockquote key={i}>{text(line.text)}</blockquote>
      ))}
      {number(card.price) > 0 ? <p>Costs {signed(-number(card.price))} Treasury.</p> : null}
      <Stakes effects={card.effects} noise={number(card.noise)} scenario={scenario} />
      <Provenance card={card} />
    </article>
  );
}
