// The one large button of the room, always bottom right: it says where it leads and what stays open.
import type { Game } from '../../session/game.ts';
import { sayCommit } from '../../words/commit.ts';
import { quarterName } from '../../words/dates.ts';
import { sayEstimate } from '../../words/estimate.ts';
import { counted } from '../../words/number.ts';
import { sayRefusal } from '../../words/refusal.ts';
import { Icon } from '../common/icons.tsx';
import { clearTable, documentOpen, goTo, openDocument, sheet, spoken, step } from '../ui.ts';
import { askedNow, pencilled } from './asked.ts';
import { focusSoon } from './focus.ts';
import { commitPlan, planA } from './forecast/plans.ts';
import { covered } from './lesson/facilitate.ts';
import { mustPause, toPause } from './lesson/pause.ts';
import { narrow } from './narrow.ts';
import { aboutOf } from './refusals.tsx';
import { commit, linesOf, linesShown } from './resolution.ts';
import { useSeat } from './seat.ts';

interface Words {
  readonly title: string;
  readonly detail: string;
  /** Something stands in the way: the button leads there instead. */
  readonly blocked?: true;
  readonly act: () => void;
}

/** Puts the document away with its answer pencilled, and gives the focus back. */
export function closeDocument(): void {
  clearTable();
  sheet.value = 'desk';
  focusSoon('open-document');
}

/** On a narrow screen the answers stand below the text, out of sight: the button leads there first. */
function toAnswers(): void {
  const answers = document.querySelector<HTMLElement>('#answers');
  answers?.scrollIntoView({ block: 'start' });
  answers?.querySelector<HTMLElement>('input')?.focus();
}

function documentWords(game: Game): Words {
  const choice = pencilled(game);
  if (!choice && narrow.value) {
    return { title: 'Choose an answer', detail: 'They stand under the document', act: toAnswers };
  }
  return {
    title: choice ? `Pencil ${choice.id}, back to orders` : 'Back to orders',
    detail: choice ? 'Nothing is sent before you commit' : 'No answer pencilled yet',
    act: closeDocument,
  };
}

function resolutionWords(game: Game, onEnded: () => void): Words {
  const playing = linesShown(game) < linesOf(game, game.now.value).told.length;
  if (game.over.value) {
    return {
      title: 'See how it ended',
      detail: game.lesson.value ? 'First your game is handed in' : 'The review uncovers what was hidden',
      act: onEnded,
    };
  }
  const next = quarterName(game.scenario.calendar, game.now.value.view.turn);
  return {
    title: playing ? `Skip to the ${next} briefing` : `On to the ${next} briefing`,
    detail:
      playing && !narrow.value ? 'Space. The same lines stay in the log' : 'The same lines stay in the log',
    act: () => goTo('briefing'),
  };
}

function orderWords(game: Game): Words {
  const words = sayCommit(game.scenario, game.world, game.now.value.view, game.draft.value);
  const refusal = game.refusals.value[0];
  if (!refusal) return { ...words, act: () => commit(game) };
  const sentence = sayRefusal(game.scenario, refusal);
  const card = askedNow(game);
  if (aboutOf(refusal) === 'answer' && card) {
    return {
      title: `First: ${card.title}`,
      detail: 'The document waits for your answer',
      blocked: true,
      act: () => openDocument(game.now.value.fingerprint),
    };
  }
  return {
    title: 'Not yet: something is open',
    detail: sentence,
    blocked: true,
    act: () => {
      spoken.value = sentence;
      document.querySelector<HTMLElement>('.desk .refusals')?.scrollIntoView({ block: 'center' });
    },
  };
}

/** A lesson stops here until the team has written its line. */
const PAUSED: Words = {
  title: 'First: the question of this pause',
  detail: 'Write your team’s line, or skip it',
  blocked: true,
  act: toPause,
};

function wordsNow(game: Game, onEnded: () => void): Words {
  if (step.value === 'resolution' || game.over.value) return resolutionWords(game, onEnded);
  if (covered.value) {
    return {
      title: 'Lift the cover',
      detail: 'The turn is played, and told line by line',
      act: () => commit(game),
    };
  }
  if (documentOpen.value) return documentWords(game);
  if (mustPause(game)) return PAUSED;
  if (step.value === 'briefing') {
    const reports = game.now.value.reports.length;
    return {
      title: 'Read: on to your estimate',
      detail: `${counted(reports, 'new report')} to weigh${askedNow(game) ? ', one document to answer' : ''}`,
      act: () => goTo('estimate'),
    };
  }
  if (step.value === 'estimate') {
    const { estimate } = game.draft.value;
    return {
      title: estimate === null ? 'Without an estimate: to the orders' : 'Noted: on to the orders',
      detail: estimate === null ? 'You can still give one until you commit' : sayEstimate(estimate),
      act: () => goTo('orders'),
    };
  }
  return orderWords(game);
}

/** Two plans lie on the table: a button for each, alike in all but the letter. */
function planWords(game: Game): readonly Words[] {
  const a = planA(game);
  if (step.value !== 'forecast' || documentOpen.value || game.over.value || !a) return [];
  const sheets = { a, b: game.draft.value };
  return (['a', 'b'] as const).map(plan => {
    const words = sayCommit(game.scenario, game.world, game.now.value.view, sheets[plan]);
    const title = words.title.replace('Commit', `Commit plan ${plan.toUpperCase()}`);
    return { title, detail: words.detail, act: () => commitPlan(game, plan) };
  });
}

export function CommitBlock() {
  const { game, onEnded } = useSeat();
  const plans = game.refusals.value.length === 0 ? planWords(game) : [];
  return (
    <div class="commit-block on-slate">
      {plans.length === 0 ? (
        <CommitButton id="commit" words={wordsNow(game, onEnded)} />
      ) : (
        plans.map((words, i) => <CommitButton key={i} id={i === 0 ? 'commit' : 'commit-b'} words={words} />)
      )}
    </div>
  );
}

function CommitButton({ id, words }: { id: string; words: Words }) {
  return (
    <button
      type="button"
      id={id}
      class={words.blocked ? 'commit is-blocked' : 'commit'}
      onClick={event => {
        // The second half of a double click on "Commit" is not meant for what stands in its place by then.
        if (event.detail < 2 || step.value !== 'resolution') words.act();
      }}
    >
      <span class="commit-title">{words.title}</span>
      <span class="commit-detail">{words.detail}</span>
      <Icon name={words.blocked ? 'warning' : 'next'} size={18} />
    </button>
  );
}
