// Collect: codes typed, pasted, scanned or as files; each is played again, and what is wrong with one is named.
import { useId, useRef, useState } from 'preact/hooks';
import '../../../common/base.css';
import '../../../common/button.css';
import { sayTaken } from '../../../../words/handed-in.ts';
import { capital, inWords } from '../../../../words/in-words.ts';
import type { ClassGames } from './class-games.ts';
import { CollectedList } from './collected-list.tsx';
import './collect.css';
import './debrief.css';
import './debrief-small.css';
import { Scan } from './scan.tsx';

export interface CollectProps {
  readonly room: ClassGames;
  /** To the debrief; its button stands on the strip below. */
  readonly onDebrief: () => void;
}

const games = (count: number): string =>
  count === 0 ? 'no game' : `${inWords(count)} ${count === 1 ? 'game' : 'games'}`;

function sayIn({ entries, results, collected }: ClassGames): string {
  const waiting = entries.value.filter(
    ({ code, refused }) => refused === null && !results.value.has(code),
  ).length;
  if (entries.value.length === 0) return 'No code is in yet.';
  if (waiting > 0) return `${capital(games(waiting))} to be played again.`;
  const refused = entries.value.length - collected.value.length;
  const counted = collected.value.filter(({ counts }) => counts).length;
  const wrong =
    refused === 0 ? '' : ` ${capital(inWords(refused))} could not be, and the reason stands beside it.`;
  return `${capital(games(counted))} played again.${wrong}`;
}

export function Collect({ room, onDebrief }: CollectProps) {
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const field = useId();
  const take = (given: string): boolean => {
    const taken = room.add(given);
    setTold(sayTaken(taken));
    return taken.added + taken.known > 0;
  };
  const takeFiles = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    setTold('Reading the files.');
    setTold(sayTaken(await room.addFiles(chosen)));
  };
  return (
    <>
      <main class="debrief collect on-paper">
        <h1 ref={heading} tabIndex={-1}>
          {sayIn(room)}
        </h1>
        <p class="debrief-second">
          A code holds a team’s orders and nothing about pupils. Each game is played again here; nothing is
          sent anywhere.
        </p>
        <div class="collect-ways">
          <form
            onSubmit={event => {
              event.preventDefault();
              if (take(text)) setText('');
            }}
          >
            <label for={field}>Type or paste codes, one or many, with the lines that came with them</label>
            <textarea
              id={field}
              rows={6}
              spellcheck={false}
              autocomplete="off"
              value={text}
              onInput={event => setText(event.currentTarget.value)}
            />
            <p class="collect-buttons">
              <button type="submit" class="button">
                Take them in
              </button>
              <button type="button" class="button quiet" onClick={() => files.current?.click()}>
                Open files
              </button>
              <input
                ref={files}
                type="file"
                multiple
                accept=".txt,.json,text/plain,application/json"
                hidden
                aria-label="Files with codes, or saved games"
                onChange={event => {
                  const chosen = [...(event.currentTarget.files ?? [])];
                  event.currentTarget.value = '';
                  void takeFiles(chosen);
                }}
              />
            </p>
          </form>
          <Scan onText={take} />
        </div>
        <p class="collect-told" role="status">
          {told}
        </p>
        {room.kept.value ? null : (
          <p>This browser keeps nothing: the list lasts as long as this page is open.</p>
        )}
        <CollectedList room={room} onEmpty={() => heading.current?.focus()} />
      </main>
      {room.collected.value.some(({ counts }) => counts) ? (
        <aside class="debrief-strip on-slate no-print" aria-label="What comes next">
          <p class="strip-question">The list stays in this browser until it is cleared.</p>
          <button type="button" class="button" onClick={onDebrief}>
            To the debrief <span aria-hidden="true">→</span>
          </button>
        </aside>
      ) : null}
    </>
  );
}
