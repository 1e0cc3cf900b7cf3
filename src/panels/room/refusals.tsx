// Why something cannot be ordered, in words, beside what it concerns.
import type { Refusal } from '../../sim/orders.ts';
import { sayRefusal } from '../../words/refusal.ts';
import { Icon } from '../common/icons.tsx';
import { refused, useSeat } from './seat.ts';

export type About = 'chips' | 'rail' | 'directive' | 'answer' | 'estimate' | 'inject' | 'game';

const ABOUT: Readonly<Record<Refusal['code'], About>> = {
  'game-over': 'game',
  'too-many-chips': 'chips',
  'line-full': 'chips',
  'not-a-chip-count': 'chips',
  'too-many-trains': 'rail',
  'no-such-brigade': 'rail',
  'brigade-on-rails': 'rail',
  'brigade-already-there': 'rail',
  'brigade-ordered-twice': 'rail',
  'west-minimum': 'rail',
  'no-such-directive': 'directive',
  'directive-not-open': 'directive',
  'directive-cooling': 'directive',
  'directive-spent': 'directive',
  'answer-missing': 'answer',
  'answer-unasked': 'answer',
  'no-such-answer': 'answer',
  'bad-estimate': 'estimate',
  'no-such-inject': 'inject',
  'inject-spent': 'inject',
};

export const aboutOf = (refusal: Refusal): About => ABOUT[refusal.code];

/**
 * The refusals that concern one part of the sheet: what stands in the way, and what was just refused. A missing
 * answer is no mistake: the slip and the large button say it in their own words.
 */
export function Refusals({ about }: { about: About }) {
  const { game } = useSeat();
  const all = [...game.refusals.value, ...refused.value].filter(
    refusal => aboutOf(refusal) === about && refusal.code !== 'answer-missing',
  );
  const sentences = [...new Set(all.map(refusal => sayRefusal(game.scenario, refusal)))];
  if (sentences.length === 0) return null;
  return (
    <ul class="refusals">
      {sentences.map(sentence => (
        <li key={sentence}>
          <Icon name="warning" size={13} />
          {sentence}
        </li>
      ))}
    </ul>
  );
}
