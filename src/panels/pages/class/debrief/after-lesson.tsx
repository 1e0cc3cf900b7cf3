// What comes after the games: codes are collected, then the debrief. Each part is a tab of the class page.
import type { Claims } from '../../../../scenario/schema/claims.ts';
import type { Game } from '../../../../session/game.ts';
import type { ClassGames } from './class-games.ts';
import { Collect } from './collect.tsx';
import { DEBRIEF_TABS, Debrief, type DebriefTab } from './debrief.tsx';

export const AFTER_TABS = [['collect', 'Collect'], ...DEBRIEF_TABS] as const;
export type AfterTab = 'collect' | DebriefTab;

export interface AfterLessonProps {
  readonly room: ClassGames;
  readonly tab: AfterTab;
  readonly onTab: (tab: AfterTab) => void;
  /** The article's claims, where its file can be read. */
  readonly claims: Claims | null;
  /** Opens a team's game in the review. */
  readonly onOpen: (game: Game) => void;
}

export function AfterLesson({ room, tab, onTab, claims, onOpen }: AfterLessonProps) {
  if (tab === 'collect') return <Collect room={room} onDebrief={() => onTab('think')} />;
  return (
    <Debrief
      room={room}
      tab={tab}
      onTab={onTab}
      claims={claims}
      onOpen={onOpen}
      onCollect={() => onTab('collect')}
    />
  );
}

/** What the bar says beside the tabs: which world was played, and how many codes are in. */
export function AfterNote({ room }: { room: ClassGames }) {
  const terms = room.terms.value;
  const scenario = room.scenarios.value.find(({ id }) => id === terms?.scenario);
  const counted = room.collected.value.filter(({ counts }) => counts).length;
  return (
    <>
      {terms && scenario ? (
        <span>
          {room.spoken(scenario).title} · {terms.seed}
        </span>
      ) : null}
      <b>
        {counted} of {room.entries.value.length} codes played again
      </b>
    </>
  );
}
