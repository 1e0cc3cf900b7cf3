// Write: a prompt for each pupil, to print and cut.
import { PROMPTS } from '../../../../words/debrief.ts';
import type { Findings } from './findings.ts';
import './talk.css';

/** The prompts of a scenario: our own first, then its questions. */
export const promptsOf = ({ scenario }: Findings): readonly string[] => [
  ...PROMPTS,
  ...scenario.questions.slice(0, 7),
];

export function Write({ found }: { found: Findings }) {
  return (
    <div class="write">
      <p>
        Each pupil gets one, in turn. Half a page is enough; a reason counts for more than a verdict. The
        sheet prints them as slips to cut.
      </p>
      <ol>
        {promptsOf(found).map(prompt => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ol>
    </div>
  );
}
