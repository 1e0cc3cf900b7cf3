// The debrief: think, look, argue, write. It starts from what this class did; what Beijing was comes after the question.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../../common/base.css';
import '../../../common/button.css';
import { compileWorld } from '../../../../scenario/compile.ts';
import type { Claims } from '../../../../scenario/schema/claims.ts';
import type { Game } from '../../../../session/game.ts';
import { openGame } from '../../../../session/open-game.ts';
import {
  ARGUE_QUESTION,
  askLook,
  sayFinding,
  sayParting,
  THINK_QUESTION,
} from '../../../../words/debrief.ts';
import { Argue } from './argue.tsx';
import type { ClassGames } from './class-games.ts';
import type { Chosen } from './cloud.tsx';
import { Compare } from './compare.tsx';
import './debrief.css';
import './debrief-small.css';
import './debrief-print.css';
import { type Findings, findingsOf } from './findings.ts';
import { Look } from './look.tsx';
import { Printed, type Sheet } from './printed.tsx';
import { TakeAway } from './take-away.tsx';
import { Write } from './write.tsx';

/** The parts of the debrief in their order: the tabs are the lesson. */
export const DEBRIEF_TABS = [
  ['think', 'Think'],
  ['look', 'Look'],
  ['argue', 'Argue'],
  ['write', 'Write'],
  ['compare', 'Two teams'],
  ['take', 'Take away'],
] as const;
export type DebriefTab = (typeof DEBRIEF_TABS)[number][0];

export interface DebriefProps {
  readonly room: ClassGames;
  readonly tab: DebriefTab;
  readonly onTab: (tab: DebriefTab) => void;
  /** The article's claims, where they are to be shown. */
  readonly claims: Claims | null;
  /** Opens a team's game in the review. */
  readonly onOpen: (game: Game) => void;
  /** To where codes are collected. */
  readonly onCollect: () => void;
}

export function Debrief(props: DebriefProps) {
  const { room } = props;
  const found = useMemo(() => findingsOf(room), [room]).value;
  if (!found)
    return (
      <main class="debrief on-paper">
        <h1>No game is in yet.</h1>
        <p class="debrief-second">
          Collect the codes of the teams first; the debrief starts from what they did.
        </p>
        <button type="button" class="button" onClick={props.onCollect}>
          Collect codes
        </button>
      </main>
    );
  return <Lesson {...props} found={found} />;
}

function Lesson(props: DebriefProps & { readonly found: Findings }) {
  const { room, found, claims, tab, onTab, onOpen } = props;
  const [uncovered, setUncovered] = useState(false);
  const [sheet, setSheet] = useState<Sheet>('debrief');
  const at = useSignal(0);
  const quote = useSignal<Chosen | null>(null);
  const { scenario, games, alike, forks } = found;
  const fork = forks[Math.min(at.value, Math.max(0, forks.length - 1))] ?? null;
  useEffect(() => {
    // While the class thinks, so that the field is there when it looks. Stopped, it is not begun again by itself.
    if (room.studies.peek().size === 0) void room.study();
  }, [room]);
  const print = (which: Sheet) => {
    setSheet(which);
    // The sheet must be drawn before the printer looks.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  };
  const to = (next: DebriefTab) => {
    onTab(next);
    scrollTo({ top: 0 });
  };
  return (
    <>
      <main class="debrief on-paper no-print">
        {tab === 'think' ? (
          <div class="think">
            <h1>{THINK_QUESTION}</h1>
            <p class="debrief-second">
              Every game is in and has been played again. Nothing of it is shown yet.
            </p>
          </div>
        ) : null}
        {tab === 'look' || tab === 'argue' || tab === 'write' ? (
          <>
            <h1>{sayFinding(scenario, games.length, alike, fork)}</h1>
            <p class="debrief-second">{sayParting(scenario, fork, alike)}</p>
          </>
        ) : null}
        {tab === 'look' ? (
          <Look room={room} found={found} at={at} quote={quote} uncovered={uncovered} claims={claims} />
        ) : null}
        {tab === 'argue' ? <Argue found={found} uncovered={uncovered} /> : null}
        {tab === 'write' ? <Write found={found} /> : null}
        {tab === 'compare' ? <Compare found={found} onOpen={game => onOpen(gameAt(found, game))} /> : null}
        {tab === 'take' ? <TakeAway room={room} found={found} onPrint={() => print('debrief')} /> : null}
      </main>
      {tab === 'think' ? (
        <Strip
          question="Write one line each, before anybody speaks."
          time="2 minutes, alone"
          act="Look"
          onAct={() => to('look')}
        />
      ) : null}
      {tab === 'look' ? (
        <Strip
          question={askLook(scenario, fork)}
          time="2 minutes, in pairs"
          act="Argue"
          onAct={() => to('argue')}
        />
      ) : null}
      {tab === 'argue' ? (
        <Strip
          question={
            uncovered ? 'What would you have needed to know, and what would it have cost?' : ARGUE_QUESTION
          }
          time="5 minutes, side against side"
          act={uncovered ? 'Write' : 'Uncover'}
          onAct={() => (uncovered ? to('write') : setUncovered(true))}
        />
      ) : null}
      {tab === 'write' ? (
        <Strip
          question="Half a page, one prompt each."
          time="10 minutes, alone"
          act="Print the slips"
          onAct={() => print('prompts')}
        />
      ) : null}
      <Printed found={found} sheet={sheet} quote={quote.value} />
    </>
  );
}

interface StripProps {
  readonly question: ComponentChildren;
  /** A suggestion; nothing counts it. */
  readonly time: string;
  readonly act: string;
  readonly onAct: () => void;
}

function Strip({ question, time, act, onAct }: StripProps) {
  return (
    <aside class="debrief-strip on-slate no-print" aria-label="The question now">
      <p class="strip-question">{question}</p>
      <p class="strip-time">{time}</p>
      <button type="button" class="button" onClick={onAct}>
        {act} <span aria-hidden="true">→</span>
      </button>
    </aside>
  );
}

/** A team's game as the review takes it. */
function gameAt({ games, scenario, written }: Findings, index: number): Game {
  const { assumptions, seed, priorities, orders } = games[index]!;
  return openGame({ scenario, world: compileWorld(written, assumptions), seed, priorities, orders });
}
