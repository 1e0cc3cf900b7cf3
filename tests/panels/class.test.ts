// The teacher's page: what is set becomes one link and comes back from it, times add up, sheets say only what players may know.
import fc from 'fast-check';
import jsQR from 'jsqr';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { FORECASTS, makeAssignment, readAssignment } from '../../src/classroom/assignment.ts';
import { galleryEntries } from '../../src/cli/scenario-files.ts';
import { turnSteps } from '../../src/panels/pages/class/brief-sheet.tsx';
import { lessonSteps } from '../../src/panels/pages/class/lesson-sheets.tsx';
import { linesOf } from '../../src/panels/pages/class/roles.ts';
import {
  assignmentOf,
  LESSONS,
  longestFor,
  OPENING,
  pausesOf,
  printPrepared,
  readPrepared,
  settingsFor,
  settingsOf,
  TALK,
  timesOf,
  turnsOf,
  withLength,
  withScenario,
} from '../../src/panels/pages/class/settings.ts';
import type { GalleryEntry } from '../../src/panels/pages/first/entries.ts';
import { reachOf, sayLength } from '../../src/words/class.ts';
import { GENERAL_QUESTIONS } from '../../src/words/class-sheets.ts';
import { minutesOf, sayLength as sayGameLength } from '../../src/words/lesson.ts';
import { loadedFrom, scenarioIds, theThinReserve } from '../content/scenario-files.ts';

const entries = galleryEntries() as GalleryEntry[];
const anEntry = fc.constantFrom(...entries);

/** Settings as a teacher may make them. */
const set = anEntry.chain(entry =>
  fc
    .record({
      turns: fc.integer({ min: 4, max: entry.turns }),
      difficulty: fc.constantFrom(null, 'gentle', 'hard'),
      fixed: fc.boolean(),
      forecast: fc.constantFrom(...FORECASTS),
      pauses: fc.option(fc.array(fc.integer({ min: 1, max: entry.turns }))),
      lesson: fc.constantFrom(...LESSONS),
    })
    .map(({ turns, difficulty, fixed, forecast, pauses, lesson }) => {
      const begun = withLength(entry, settingsFor(entry, 'AMUR-4193', lesson), turns);
      const [first, second] = entry.priorities;
      const choice = difficulty === null ? begun.choice : { ...begun.choice, difficulty };
      const priorities = fixed ? ([first!.id, second!.id] as const) : null;
      return { entry, settings: { ...begun, choice, priorities, forecast, pauses } };
    }),
);

test('what is set comes back from the link, and from it the same link', () => {
  fc.assert(
    fc.property(set, ({ entry, settings }) => {
      const made = assignmentOf(entry, settings, '3f2a1');
      const read = readAssignment(makeAssignment(made));
      expect(read).toEqual(made);
      const again = assignmentOf(entry, settingsOf(entry, { made: read!, lesson: 45 }), '3f2a1');
      expect(makeAssignment(again)).toBe(makeAssignment(made));
    }),
  );
});

test('an old link with what the scenario does not have is as written there', () => {
  const entry = entries.find(({ id }) => id === 'the-thin-reserve')!;
  const old = readAssignment(
    '?scenario=the-thin-reserve&seed=AMUR-4193&priorities=sovereignty,glory&assume=length:99,oil:thirty,toString:x&class=00000.on.2',
  );
  expect(settingsOf(entry, { made: old!, lesson: 45 })).toMatchObject({
    choice: { oil: 'thirty' },
    priorities: null,
    forecast: 'on',
  });
});

test('the teacher’s own address keeps the length of the lesson, which the link for pupils does not have', () => {
  fc.assert(
    fc.property(set, ({ entry, settings }) => {
      const made = assignmentOf(entry, settings, '3f2a1');
      const query = printPrepared({ made, lesson: settings.lesson });
      expect(readPrepared(query)).toEqual({ made, lesson: settings.lesson });
      expect(settingsOf(entry, readPrepared(query)!).lesson).toBe(settings.lesson);
      expect(readPrepared(makeAssignment(made))).toEqual({ made, lesson: LESSONS[0] });
    }),
  );
  expect([readPrepared(''), readPrepared('?lesson=90')]).toEqual([null, null]);
});

test('another scenario keeps of the settings what it has', () => {
  const entry = (id: string) => entries.find(each => each.id === id)!;
  const reserve = entry('the-thin-reserve');
  const leak = entry('the-leak');
  const choice = { length: '5', difficulty: 'hard', events: 'off', oil: 'thirty', glory: 'much' };
  const settings = {
    ...settingsFor(reserve, 'MYCLASS-1', 90),
    choice,
    forecast: 'off',
    pauses: [3],
  } as const;
  const oil = leak.assumptions?.some(({ id }) => id === 'oil') ? { oil: 'thirty' } : {};
  expect(withScenario(leak, settings)).toEqual({
    ...settings,
    scenario: 'the-leak',
    choice: { length: '5', difficulty: 'hard', events: 'off', ...oil },
    pauses: null,
  });
  expect(withScenario(leak, { ...settings, pauses: [] }).pauses).toEqual([]);
  const short = { ...leak, turns: 5 };
  expect(withScenario(short, settings).choice).not.toHaveProperty('length');
});

test('priorities fixed for all teams stay two different ones of the scenario', () => {
  fc.assert(
    fc.property(set, anEntry, ({ settings }, next) => {
      const { priorities } = withScenario(next, settings);
      expect(priorities === null).toBe(settings.priorities === null);
      const known = next.priorities.map(({ id }) => id);
      expect([0, 2]).toContain(new Set(priorities).size);
      expect(known).toEqual(expect.arrayContaining([...(priorities ?? [])]));
      const kept = settings.priorities?.filter(id => known.includes(id)) ?? [];
      expect(priorities ?? []).toEqual(expect.arrayContaining(kept));
    }),
  );
});

test('a lesson taken up again follows the scenario’s own pauses, unless others were chosen', () => {
  const entry = entries.find(({ id }) => id === 'the-leak')!;
  const again = (pauses: readonly number[] | null) => {
    const made = assignmentOf(entry, { ...settingsFor(entry, 'MYCLASS-1'), pauses }, '3f2a1');
    return settingsOf(entry, { made, lesson: 45 }).pauses;
  };
  expect([again(null), again([2]), again([])]).toEqual([null, [2], []]);
});

test('the steps of a lesson plan follow one another and end with the lesson', () => {
  fc.assert(
    fc.property(set, ({ entry, settings }) => {
      const times = timesOf(entry, settings);
      const pauses = pausesOf(entry, settings);
      const steps = lessonSteps({ scenario: entry, pauses, times });
      expect(steps.map(({ from }) => from)).toEqual([0, ...steps.slice(0, -1).map(({ to }) => to)]);
      for (const { from, to } of steps) expect(to).toBeGreaterThan(from);
      const short = Math.max(0, 10 - times.talk);
      expect(steps[steps.length - 1]!.to).toBe(settings.lesson + short);
    }),
  );
});

test('pupils and teacher read the same minutes', () => {
  fc.assert(
    fc.property(set, ({ entry, settings }) => {
      const turns = turnsOf(entry, settings);
      expect(sayGameLength(entry, turns)).toBe(
        `${turns} turns, about ${timesOf(entry, settings).play} minutes.`,
      );
    }),
  );
});

test('the brief of a game without events names no document', () => {
  expect(turnSteps(true).join(' ')).toContain('answer the document');
  expect(turnSteps(false).join(' ')).not.toMatch(/document/);
  expect(turnSteps(false)[2]).toBe('Lay chips on the lines of the order sheet and move brigades.');
});

test('the class pauses only in turns that are played, and the minutes of a lesson add up', () => {
  fc.assert(
    fc.property(set, ({ entry, settings }) => {
      const turns = turnsOf(entry, settings);
      expect(pausesOf(entry, settings).every(turn => turn >= 1 && turn <= turns)).toBe(true);
      const { play, pauses, talk } = timesOf(entry, settings);
      expect(OPENING + play + pauses + talk).toBe(settings.lesson);
      expect(minutesOf(entry, entry.turns)).toBe(entry.minutes);
    }),
  );
});

test('the length proposed leaves time to talk, and no longer one does', () => {
  fc.assert(
    fc.property(set, ({ entry, settings }) => {
      const longest = longestFor(entry, settings, 4);
      const talkOf = (turns: number) => timesOf(entry, withLength(entry, settings, turns)).talk;
      if (longest !== null) expect(talkOf(longest)).toBeGreaterThanOrEqual(TALK);
      for (let turns = (longest ?? 3) + 1; turns <= entry.turns; turns++)
        expect(talkOf(turns)).toBeLessThan(TALK);
    }),
  );
});

test('a shorter game says what is lost', () => {
  expect(sayLength(12, 12, 25)).not.toContain('never comes');
  expect(sayLength(8, 12, 17)).toMatch(/About 17 minutes.*last 4 turns never comes/);
});

test('an address says by itself whom it reaches', () => {
  const reached = {
    'http://localhost:5173/': 'here',
    'http://127.0.0.1:4173/': 'here',
    'http://[::1]:4173/': 'here',
    'http://192.168.1.20:5173/': 'network',
    'http://172.20.0.3/': 'network',
    'https://school.example/no-limits/': 'everybody',
    'https://172.example/': 'everybody',
    'file:///media/stick/no-limits.html': 'file',
  };
  for (const [address, reach] of Object.entries(reached))
    expect([address, reachOf(address)]).toEqual([address, reach]);
});

test('the QR code of a long link is read back, to the letter', () => {
  const link = `https://school.example/no-limits/${makeAssignment(
    assignmentOf(
      entries[0]!,
      {
        ...settingsFor(entries[0]!, 'YENISEI-9999'),
        choice: { length: '8', difficulty: 'gentle', oil: 'thirty' },
      },
      '3f2a1',
    ),
  )}`;
  const { data, size } = encode(link, { border: 4 });
  const dots = 4;
  const side = size * dots;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (data[Math.floor(y / dots)]![Math.floor(x / dots)])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  expect(jsQR(pixels, side, side)?.data).toBe(link);
});

test.each(scenarioIds)('%s: the sheet of a faction says nothing that players cannot see', id => {
  const { scenario } = loadedFrom(id);
  for (const faction of scenario.factions) {
    const lines = linesOf(scenario, faction);
    expect(lines.length).toBeGreaterThan(0);
    for (const { when, text } of lines) {
      expect(`${when} ${text}`).not.toMatch(/flag “|of the type|Beijing’s stage|\{|undefined/);
    }
  }
});

test('general questions are asked in the words of the shared list, so that none is asked twice', () => {
  const { questions } = theThinReserve();
  for (const question of GENERAL_QUESTIONS) expect(questions).toContain(question);
});
