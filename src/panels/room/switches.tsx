// The two three-part switches: public stance towards Beijing, tempo of the war. Real radio buttons under the look.
import { STANCES, type Stance, TEMPOS, type Tempo } from '../../sim/slots.ts';
import { stanceName, tempoName } from '../../words/names.ts';
import { edit, useSeat } from './seat.ts';
import './switches.css';

interface SwitchProps<T extends string> {
  readonly title: string;
  /** Makes the radio group's name unique where the same switch stands twice on a page. */
  readonly where: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly name: (option: T) => string;
  readonly choose: (option: T) => void;
  /** One short line: what the chosen part does. */
  readonly note: string;
}

function Switch<T extends string>({ title, where, options, value, name, choose, note }: SwitchProps<T>) {
  return (
    <fieldset class="switch">
      <legend>{title}</legend>
      <div class="switch-parts">
        {options.map(option => (
          <label key={option}>
            <input
              type="radio"
              name={`${title}-${where}`}
              checked={option === value}
              onChange={() => choose(option)}
            />
            <span>{name(option)}</span>
          </label>
        ))}
      </div>
      <small>{note}</small>
    </fieldset>
  );
}

const STANCE_NOTES: Record<Stance, string> = {
  warm: 'Trust grows; private measures stand out more',
  correct: 'Diplomacy works in both directions',
  cool: 'Trust falls; the West listens, nothing is hidden',
};

const TEMPO_NOTES: Record<Tempo, string> = {
  low: 'Fewer lives lost, cheaper; the line gives a little',
  normal: 'The usual pace at the usual cost',
  high: 'Presses harder at more cost in lives and money',
};

export function StanceSwitch({ where }: { where: string }) {
  const { game } = useSeat();
  const { stance } = game.draft.value;
  return (
    <Switch
      title="Stance"
      where={where}
      options={STANCES}
      value={stance}
      name={each => stanceName(each, game.scenario)}
      choose={chosen => edit(game, { stance: chosen })}
      note={STANCE_NOTES[stance]}
    />
  );
}

export function TempoSwitch({ where }: { where: string }) {
  const { game } = useSeat();
  const { tempo } = game.draft.value;
  return (
    <Switch
      title="Tempo"
      where={where}
      options={TEMPOS}
      value={tempo}
      name={each => tempoName(each, game.scenario)}
      choose={chosen => edit(game, { tempo: chosen })}
      note={TEMPO_NOTES[tempo]}
    />
  );
}
