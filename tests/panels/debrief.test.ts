// What the debrief says and draws: the finding in a sentence, honest about what differs; lines that invent no peak.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classWork } from '../../src/classroom/class-work.ts';
import type { Fork } from '../../src/classroom/debrief/forks.ts';
import { lookOf } from '../../src/panels/pages/class/debrief/marks.tsx';
import { whoWrote } from '../../src/panels/pages/class/debrief/printed-lines.tsx';
import { broken } from '../../src/panels/pages/class/debrief/quote.tsx';
import { codesOfFile } from '../../src/panels/pages/class/debrief/read-file.ts';
import { curve, scaleOf, turnMark } from '../../src/panels/pages/class/debrief/scale.ts';
import { makeSave, printSave } from '../../src/session/save.ts';
import {
  sayAlike,
  sayChoice,
  sayFinding,
  sayGap,
  sayKind,
  sayOdds,
  sayPair,
  sayParting,
  saySide,
} from '../../src/words/debrief.ts';
import { sayEnd, sayNoLines, sayRemark, sayTaken, sayTerm } from '../../src/words/handed-in.ts';
import { newGame, thinReserve } from '../session/support.ts';

const { scenario } = thinReserve();
const alike = { seeds: 1, terms: true, priorities: true, injects: true };
const fork: Fork = {
  turn: 1,
  choice: { kind: 'rail', to: 'west' },
  dial: 'east',
  yes: Array.from({ length: 12 }, (_, i) => i),
  no: Array.from({ length: 18 }, (_, i) => i + 12),
  gap: -21.4,
  until: 5,
  share: 0.62,
};

describe('the finding', () => {
  it('is one sentence in words', () => {
    expect(sayFinding(scenario, 30, alike, fork)).toBe('Thirty teams, one world. They part in Q2 2026.');
    expect(sayParting(scenario, fork, alike)).toBe(
      'Twelve sent a brigade west that quarter; eighteen did not. Same events, same Beijing, same luck.',
    );
    expect(sayFinding(scenario, 30, alike, null)).toBe('Thirty teams, one world. They do not part.');
    expect(sayFinding(scenario, 1, alike, null)).toBe('One team, one world. Too few to part into groups.');
  });

  it('does not say that luck was the same where it was not', () => {
    expect(sayAlike({ ...alike, seeds: 2 })).not.toContain('same');
    expect(sayFinding(scenario, 30, { ...alike, seeds: 2 }, fork)).toContain('Thirty teams, two worlds.');
    expect(sayAlike({ ...alike, priorities: false })).toContain('their priorities differ');
    expect(sayAlike({ ...alike, terms: false, priorities: false })).toContain(
      'their priorities and their terms differ',
    );
    expect(sayAlike({ ...alike, injects: false })).toBe(
      'Same Beijing, same luck; their injects differ, and that explains a part of what follows.',
    );
  });

  it('names both sides, the size of the gap and how much of it the choice goes with', () => {
    expect([saySide(scenario, fork, 'yes'), saySide(scenario, fork, 'no')]).toEqual([
      '12 sent a brigade west',
      '18 did not',
    ]);
    expect(sayGap(scenario, fork)).toContain('East moved about twenty-one points further down');
    expect(sayGap(scenario, fork)).toContain('62 of 100 parts');
  });

  it('has words for every choice', () => {
    const event = scenario.events.find(({ choices }) => choices.length > 1)!;
    const [directive] = scenario.directives;
    const said = (choice: Fork['choice']) => sayChoice(scenario, choice).did;
    expect(said({ kind: 'chips', line: 'east', atLeast: 3 })).toBe(
      'laid three chips or more on Eastern garrison',
    );
    expect(said({ kind: 'chips', line: 'east', atLeast: 1 })).toBe('laid chips on Eastern garrison');
    expect(said({ kind: 'stance', stance: 'cool' })).toBe('took a cool stance');
    expect(said({ kind: 'tempo', tempo: 'high' })).toBe('chose high tempo');
    expect(said({ kind: 'directive', directive: directive!.id })).toBe(`ordered “${directive!.title}”`);
    expect(said({ kind: 'answer', event: event.id, answer: event.choices[1]!.id })).toBe(
      `answered “${event.choices[1]!.title}”`,
    );
  });

  it('says of a kind of plan what it does more and less', () => {
    const traits = [
      { trait: 'east', more: 1.2 },
      { trait: 'hard', more: -0.8 },
    ] as const;
    expect(sayKind(scenario, { members: [1, 2, 3], traits })).toBe(
      'Three teams: more chips on Eastern garrison and less often at high tempo than the others.',
    );
  });

  it('says where the class’s odds lay only once the true ones are known', () => {
    expect(sayOdds([])).toBe('No team gave odds.');
    expect(sayOdds([{ median: 0.6, truly: null }])).toBe('What the teams said of Beijing, turn by turn.');
    const rows = [
      { median: 0.6, truly: 0.1 },
      { median: 0.2, truly: 0.9 },
      { median: 0.5, truly: 0.5 },
    ];
    expect(sayOdds(rows)).toBe(
      'The middle of the class said too much in one turn, too little in one, of three.',
    );
  });
});

describe('what is said of single games', () => {
  const about = { seed: 'OTHER', twin: 'Teal 3', terms: ['Difficulty: Gentle'], injects: ['“E03”', '“E11”'] };

  it('names the twin, the terms and the injects', () => {
    expect(sayRemark('same-orders', about)).toBe('The very same orders as Teal 3.');
    expect(sayRemark('other-terms', about)).toBe(
      'Other terms or assumptions than the rest: Difficulty: Gentle.',
    );
    expect(sayRemark('injects', about)).toBe('Not only by chance: “E03” and “E11” came as an inject.');
  });

  it('has words for every assumption and term', () => {
    const [oil] = scenario.assumptions;
    const [first] = oil!.options;
    expect(sayTerm(scenario, oil!.id, first!.id)).toBe(`${oil!.title}: ${first!.title}`);
    expect(sayTerm(scenario, 'events', 'off')).toBe('Without events');
    expect([sayTerm(scenario, 'length', 'all'), sayTerm(scenario, 'length', '4')]).toEqual([
      'the whole length',
      '4 turns',
    ]);
  });

  it('does not end a game that was handed in early', () => {
    expect(sayEnd('Teal 1', 'A long peace', 12)).toBe('Teal 1 ended in “A long peace”');
    expect(sayEnd('Teal 1', null, 2)).toBe('Teal 1 was handed in after two turns, not at its end');
    expect(sayEnd('Teal 1', null, 0)).toBe('Teal 1 was handed in before its first turn, not at its end');
    expect(sayPair('Teal 1', 'Teal 2', 0, 0)).toBe('Teal 1 and Teal 2 have no turn in common.');
  });

  it('counts what was taken in, known and unreadable', () => {
    expect(sayTaken({ added: 2, known: 1, refused: 1 })).toBe(
      'Two new. One was there already. One file could not be read.',
    );
    expect(sayTaken({ added: 0, known: 0, refused: 0 })).toContain('There is no code');
  });
});

describe('the lines on paper', () => {
  it('come from every team that wrote, and name those that did not', () => {
    const line = { turn: 4, text: 'Nobody checked.' };
    expect(whoWrote({ notes: [[], [line], [line, line], []] })).toEqual({ wrote: [1, 2], silent: [0, 3] });
    expect(sayNoLines(['Teal 1', 'Ochre 3'])).toBe('No line came in from Teal 1 and Ochre 3.');
  });
});

describe('the drawing', () => {
  it('shows the east solid and the west dashed, whichever was the act', () => {
    const east: Fork = { ...fork, choice: { kind: 'rail', to: 'east' } };
    expect([lookOf(fork, 'yes'), lookOf(fork, 'no')]).toEqual(['dashed', 'solid']);
    expect([lookOf(east, 'yes'), lookOf(east, 'no')]).toEqual(['solid', 'dashed']);
    expect(lookOf(null, 'yes')).toBe('other');
  });

  it('draws no value that was not there: every handle lies between the two points it joins', () => {
    const plain = { x: (turn: number) => turn, y: (value: number) => value };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 14 }), path => {
        const pieces = curve(plain, path).split('C').slice(1);
        for (const [i, piece] of pieces.entries()) {
          const heights = piece.split(' ').flatMap((n, at) => (at % 2 === 1 ? [Number(n)] : []));
          const [low, high] = [Math.min(path[i]!, path[i + 1]!), Math.max(path[i]!, path[i + 1]!)];
          for (const y of heights) {
            expect(y).toBeGreaterThanOrEqual(low - 0.06);
            expect(y).toBeLessThanOrEqual(high + 0.06);
          }
        }
      }),
    );
  });

  it('keeps every value inside its edges', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 14 }), {
          minLength: 1,
          maxLength: 6,
        }),
        paths => {
          const scale = scaleOf(paths);
          for (const value of paths.flat()) {
            expect(scale.y(value)).toBeGreaterThanOrEqual(scale.top - 1e-6);
            expect(scale.y(value)).toBeLessThanOrEqual(scale.bottom + 1e-6);
          }
        },
      ),
    );
  });

  it('names the year where it begins', () => {
    expect([0, 1, 4].map(turn => turnMark(scenario.calendar, turn))).toEqual(['Q1 26', 'Q2', 'Q1 27']);
  });

  it('breaks a written line at its words and shortens a long one', () => {
    expect(broken('one two three', 7)).toEqual(['one two', 'three']);
    expect(broken('word '.repeat(80).trim(), 20, 3)).toHaveLength(3);
    expect(broken('word '.repeat(80).trim(), 20, 3)[2]).toContain('…');
  });
});

describe('a file that a team hands in', () => {
  const read = async (text: string) => {
    const work = classWork();
    await work.know([scenario]);
    const [entry] = await codesOfFile(new File([text], 'teal-4.json'), work);
    return entry;
  };

  it('is called what it is where it is another one', async () => {
    expect((await read('{"id": "the-leak", "title": "The leak"}'))?.refused).toBe(
      'This is the scenario “The leak”. A team hands in a text with codes, or its saved game.',
    );
    expect((await read('{"claims": []}'))?.refused).toMatch(/^This is the list of the article’s claims\. /);
  });

  it('is taken where it is a saved game', async () => {
    expect(await read(printSave(makeSave(newGame())))).toMatchObject({ refused: null, file: 'teal-4.json' });
  });
});
