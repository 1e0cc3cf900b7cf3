// The one page that pupils get: where to go, who they are, what a turn is, which words on screen to trust how far.
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { A_TURN } from '../../../words/class-sheets.ts';
import { quarterName, turnOf } from '../../../words/dates.ts';
import { Qr } from '../../common/qr.tsx';
import { LabelList, Part, Points, Sheet } from './sheet.tsx';

interface BriefProps {
  readonly scenario: Scenario;
  readonly of: string;
  readonly link: string;
  readonly turns: number;
  /** Documents come that ask for an answer. */
  readonly events: boolean;
  /** Titles of the two for everybody, or null where each team chooses. */
  readonly priorities: readonly [string, string] | null;
}

/** What a team does in a turn: without events no document asks for anything. */
export function turnSteps(events: boolean): readonly string[] {
  if (events) return A_TURN;
  return A_TURN.map(line =>
    line.replace(', move brigades, answer the document that asks.', ' and move brigades.'),
  );
}

export function BriefSheet({ scenario, of, link, turns, events, priorities }: BriefProps) {
  const { language, title, premise, calendar, contentNote, dataDate } = scenario;
  const until = quarterName(calendar, turns - 1);
  return (
    <Sheet kind="Brief for pupils" title={title} of={of} lang={language}>
      <div class="sheet-way">
        <div>
          <p class="sheet-link">{link}</p>
          <p>
            Open this address, by camera or by hand. Your team is a colour and a number; no name is asked for.
            From {quarterName(calendar, 0)} to {until}: {turnOf(0, turns).replace(/^Turn 1 of /, '')} turns.
          </p>
        </div>
        <Qr text={link} label="QR code of the address above" size={112} />
      </div>
      <Part title="Where you are">
        {premise.map(paragraph => (
          <p key={paragraph} lang={language}>
            {paragraph}
          </p>
        ))}
      </Part>
      <Part title="How you are judged">
        <p>
          {priorities ? (
            <>
              On two priorities, <b lang={language}>{priorities[0]}</b> and{' '}
              <b lang={language}>{priorities[1]}</b>, the same for every team, and on whether the state holds
              together. Nothing else is scored.
            </>
          ) : (
            'On the two priorities that your team chooses, and on whether the state holds together. Nothing else is scored.'
          )}
        </p>
      </Part>
      <Part title="A turn">
        <Points of={turnSteps(events)} numbered />
      </Part>
      <Part title="What the labels mean">
        <LabelList />
      </Part>
      <p class="sheet-note" lang={language}>
        {contentNote}
        {contentNote.includes(dataDate) ? '' : ` (${dataDate})`}
      </p>
    </Sheet>
  );
}
