// Roles for group work, one a page: the factions of the scenario as a cabinet, two capitals, a reader who trusts nothing.
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { CABINET, CAPITALS, RED_TEAM, sayLeaning } from '../../../words/class-sheets.ts';
import { lineName } from '../../../words/names.ts';
import { counted, listed } from '../../../words/number.ts';
import { linesOf } from './roles.ts';
import { LabelList, Part, Points, Sheet } from './sheet.tsx';

interface RolesProps {
  readonly scenario: Scenario;
  readonly of: string;
}

/** One sheet for each faction of the scenario. */
export function CabinetSheets({ scenario, of }: RolesProps) {
  const { language } = scenario;
  return scenario.factions.map(faction => {
    const leaning = sayLeaning(scenario, faction);
    return (
      <Sheet key={faction.id} kind="Cabinet" title={faction.name} of={of} lang={language}>
        <p class="sheet-lead">
          You speak for this office: <span lang={language}>{faction.office}</span>. You do not have to agree
          with it.
        </p>
        <div class="sheet-two">
          <Part title="What you want">
            <p lang={language}>{faction.wants}</p>
          </Part>
          <Part title="Your lines">
            <p lang={language}>{listed(faction.lines.map(line => lineName(scenario, line)))}.</p>
            <p>A chip on {faction.lines.length > 1 ? 'one of them' : 'it'} counts as being heard.</p>
          </Part>
        </div>
        <Part title={`If nobody hears you for ${counted(faction.patience, 'turn')}`}>
          <p lang={language}>{faction.acts.charAt(0).toUpperCase() + faction.acts.slice(1)}</p>
        </Part>
        {leaning ? (
          <Part title="How your office leans">
            <p>{leaning} You need not say so.</p>
          </Part>
        ) : null}
        <Part title="What you can say">
          <dl class="sheet-says">
            {linesOf(scenario, faction).map(({ when, text }) => (
              <div key={text}>
                <dt>{when ?? 'At any time'}</dt>
                <dd lang={language}>“{text}”</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part title="How the cabinet works">
          <Points of={CABINET} />
        </Part>
      </Sheet>
    );
  });
}

/** A sheet for each of two groups: Moscow plays, Beijing writes down what it would do. */
export function CapitalSheets({ scenario, of, turns }: RolesProps & { turns: number }) {
  const { language, plans } = scenario;
  return (
    <>
      <Sheet kind="Two capitals" title="Moscow" of={of}>
        <p class="sheet-lead">Your group plays the council. Another group plays Beijing on paper.</p>
        <Part title="How it works">
          <Points of={CAPITALS.moscow} />
        </Part>
        <Slips title="What we believe Beijing wants now" turns={turns} room={490} />
      </Sheet>
      <Sheet kind="Two capitals" title="Beijing" of={of}>
        <p class="sheet-lead">
          Your group plays the other capital, on paper. It is a government with worries of its own.
        </p>
        <Part title="How it works">
          <Points of={CAPITALS.beijing} />
        </Part>
        <Part title="What you could do, beside waiting">
          <dl class="sheet-says">
            {plans.map(({ id, name, text }) => (
              <div key={id} lang={language}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Slips title="What we do, and why now" turns={turns} room={370} />
      </Sheet>
    </>
  );
}

interface SlipsProps {
  readonly title: string;
  readonly turns: number;
  /** Height of the page that the rows may fill, in px. */
  readonly room: number;
}

/** Highest that a row needs to be, in px: three lines by hand. */
const HIGHEST = 62;

/** A row for every turn to write on. */
function Slips({ title, turns, room }: SlipsProps) {
  return (
    <Part title={title}>
      <table
        class="sheet-log sheet-slips"
        style={{ '--row': `${Math.min(HIGHEST, Math.floor(room / turns))}px` }}
      >
        <thead>
          <tr>
            <th scope="col">Turn</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: turns }, (_, turn) => (
            <tr key={turn}>
              <th scope="row">{turn + 1}</th>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

/** The pupil who may only ask how we know. */
export function RedTeamSheet({ of, turns }: { of: string; turns: number }) {
  return (
    <Sheet kind="Red team" title="The reader who asks: how do we know?" of={of}>
      <p class="sheet-lead">
        You have no vote and propose nothing. Once a turn you may stop the group with one question, and it has
        to be answered before the commit.
      </p>
      <Part title="Your questions">
        <Points of={RED_TEAM} numbered />
      </Part>
      <Part title="The labels on every statement">
        <LabelList />
      </Part>
      <Slips title="What was believed, and on whose word" turns={turns} room={430} />
    </Sheet>
  );
}
