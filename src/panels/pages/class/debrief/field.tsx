// Judgement against luck: a mark is a team, four plain corners, no order and no names.
import { useId } from 'preact/hooks';
import type { Fork } from '../../../../classroom/debrief/forks.ts';
import type { Study } from '../../../../classroom/study.ts';
import { CORNERS } from '../../../../words/debrief.ts';
import { plain } from '../../../../words/number.ts';
import { sayValued } from '../../../../words/review.ts';
import type { ClassGames } from './class-games.ts';
import { Figure } from './figure.tsx';
import { studiesOf, unstudied } from './findings.ts';
import { Hatches, INK, LOOKS, lookAt, Mark, SANS } from './marks.tsx';

const WIDE = 640;
const TALL = 318;

interface FieldProps {
  readonly room: ClassGames;

  readonly fork: Fork | null;
}

export function Field({ room, fork }: FieldProps) {
  const studies = studiesOf(room);
  const done = studies.filter(study => study !== null).length;
  const missing = unstudied(room);
  const all = done + missing;
  const working = room.studying.value;
  const progress = (
    <p class="field-progress" role="status">
      {working ? `Worked out: ${done} of ${all}.` : missing > 0 ? `${done} of ${all} worked out.` : ''}{' '}
      {missing > 0 ? (
        <button
          type="button"
          class="text-button"
          onClick={() => (working ? room.stopStudy() : void room.study())}
        >
          {working ? 'Stop' : done === 0 ? 'Work it out' : 'Go on'}
        </button>
      ) : null}
    </p>
  );
  if (done === 0)
    return (
      <section class="field-waiting">
        <h2>Judgement is one thing, luck another</h2>
        <p>
          The field of judgement and luck is not there yet: every position of every game is played on many
          times for it.
        </p>
        {progress}
      </section>
    );
  return (
    <Figure
      title="Judgement is one thing, luck another"
      sentence={`A mark is a team. By ${done} of ${all} games; the typical error of a mark is ${plain(typicalError(studies))} points either way.`}
      file="judgement-and-luck"
      class="short"
      tools={progress}
      table={<FieldTable studies={studies} fork={fork} />}
    >
      <Marks studies={studies} fork={fork} />
    </Figure>
  );
}

function typicalError(studies: readonly (Study | null)[]): number {
  const errors = studies.flatMap(study => (study ? [study.judgement.error] : []));
  return errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length);
}

function Marks({ studies, fork }: { studies: readonly (Study | null)[]; fork: Fork | null }) {
  const id = useId();
  const known = studies.flatMap((study, i) =>
    study ? [{ i, x: study.judgement.value, y: study.luck.value }] : [],
  );
  const reach = (values: readonly number[]) => Math.max(20, ...values.map(Math.abs)) * 1.12;
  const [wide, tall] = [reach(known.map(({ x }) => x)), reach(known.map(({ y }) => y))];
  const x = (value: number) => WIDE / 2 + (value / wide) * (WIDE / 2 - 24);
  const y = (value: number) => TALL / 2 - (value / tall) * (TALL / 2 - 34);
  return (
    <svg
      viewBox={`0 0 ${WIDE} ${TALL + 34}`}
      role="img"
      aria-label="Judgement from left to right, luck from below to above; a mark is a team"
      font-family={SANS}
      font-size="19.5"
    >
      <Hatches id={id} />
      <rect width={WIDE} height={TALL} fill="#ece2cc" />
      <path d={`M0 ${TALL / 2}H${WIDE}M${WIDE / 2} 0V${TALL}`} stroke={INK.ink} stroke-width="1.5" />
      <g fill={INK.quiet}>
        <text x="12" y="26">
          {CORNERS.lowHigh}
        </text>
        <text x={WIDE - 12} y="26" text-anchor="end">
          {CORNERS.highHigh}
        </text>
        <text x="12" y={TALL - 12}>
          {CORNERS.lowLow}
        </text>
        <text x={WIDE - 12} y={TALL - 12} text-anchor="end">
          {CORNERS.highLow}
        </text>
        <text x="0" y={TALL + 26}>
          ↑ luck
        </text>
        <text x={WIDE} y={TALL + 26} text-anchor="end">
          judgement →
        </text>
      </g>
      {known.map(one => (
        <Mark key={one.i} id={id} look={lookAt(fork, one.i)} x={x(one.x)} y={y(one.y)} />
      ))}
    </svg>
  );
}

/** Without names and in no order of worth: this is no ranking. */
function FieldTable({ studies, fork }: { studies: readonly (Study | null)[]; fork: Fork | null }) {
  return (
    <table class="debrief-table">
      <caption class="unseen">
        Judgement, luck and the unknowable, in points of worth with their standard errors
      </caption>
      <thead>
        <tr>
          <th scope="col">Mark</th>
          <th scope="col">Judgement</th>
          <th scope="col">Luck</th>
          <th scope="col">Unknowable</th>
        </tr>
      </thead>
      <tbody>
        {studies.map((study, i) =>
          study ? (
            <tr key={i}>
              <th scope="row">{LOOKS[lookAt(fork, i)].word}</th>
              <td>{sayValued(study.judgement)}</td>
              <td>{sayValued(study.luck)}</td>
              <td>{sayValued(study.unknowable)}</td>
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  );
}
