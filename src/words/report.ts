// A report as the briefing prints it: what was seen, how, and how far to trust it. Never whether it is true.
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Report } from '../sim/record.ts';
import type { Plan } from '../sim/slots.ts';
import { quarterName } from './dates.ts';
import { channelName, placeName, planName, typeName } from './names.ts';

const RELIABILITY: Record<string, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability unknown',
};
const CREDIBILITY: Record<string, string> = {
  1: 'confirmed by others',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth unknown',
};

/** "usually reliable, possibly true" for "B3". */
export function gradeWords(grade: string): string {
  const reliability = RELIABILITY[grade[0] ?? ''] ?? 'reliability unknown';
  const credibility = CREDIBILITY[grade[1] ?? ''] ?? 'truth unknown';
  return `${reliability}, ${credibility}`;
}

export interface ReportWords {
  readonly grade: string;
  readonly gradeWords: string;
  readonly channelName: string;
  /** What is seen, one sentence. */
  readonly text: string;
  readonly date: string;
  readonly place: string;
  /** The reading it speaks for; null = calm, or a note on Beijing's kind. */
  readonly plan: Plan | null;
  readonly planName: string | null;
  readonly costly: boolean;
  /** "hard to stage" or "cheap to stage"; null where nothing is seen. */
  readonly costWords: string | null;
}

/** What was seen, in the words of the scenario's signal; an agent may add which kind of Beijing it sees at work. */
function seen(scenario: Scenario, report: Report): string {
  const signal = scenario.signals.find(card => card.id === report.signal);
  const sign = signal?.texts[report.variant % signal.texts.length] ?? CALM[report.channel];
  if (report.type === null) return sign;
  return `${sign} The agent adds a judgement on how Beijing weighs things: “${typeName(scenario, report.type)}”.`;
}

const CALM: Record<Report['channel'], string> = {
  open: 'Nothing unusual in newspapers, customs figures and pictures from orbit.',
  agent: 'The source notices nothing out of the ordinary.',
  intercept: 'Traffic on the watched lines is routine.',
};

/** The report in words. Says nothing of whether it was planted. */
export function sayReport(scenario: Scenario, report: Report): ReportWords {
  const sign = report.plan !== null;
  return {
    grade: report.grade,
    gradeWords: gradeWords(report.grade),
    channelName: channelName(report.channel),
    text: seen(scenario, report),
    date: quarterName(scenario.calendar, report.turn),
    place: placeName(scenario, report.place),
    plan: report.plan,
    planName: report.plan === null ? null : planName(scenario, report.plan),
    costly: report.costly,
    costWords: sign ? (report.costly ? 'hard to stage' : 'cheap to stage') : null,
  };
}
