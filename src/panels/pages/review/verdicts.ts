// What each report was worth, seen from behind: it spoke for the real plan, for a feint, was planted, or was wrong.
import type { Moment } from '../../../session/game.ts';
import type { Report } from '../../../sim/record.ts';
import type { TruthView } from '../../../sim/views.ts';

export type Verdict = 'right' | 'calm' | 'feint' | 'missed' | 'wrong' | 'planted';

export interface JudgedReport {
  readonly turn: number;
  readonly report: Report;
  readonly verdict: Verdict;
  /** What it said of Beijing's kind was right; null when it said nothing of that. */
  readonly kindRight: boolean | null;
}

/** A report against the truth of the quarter in which it was read. */
export function judge(report: Report, truth: TruthView): Verdict {
  if (report.planted) return 'planted';
  if (report.plan === null) return truth.plan === null ? 'calm' : 'missed';
  if (report.plan === truth.plan) return 'right';
  return report.plan === truth.feint ? 'feint' : 'wrong';
}

function judged(turn: number, report: Report, truth: TruthView): JudgedReport {
  const kindRight = report.type === null ? null : report.type === truth.type;
  return { turn, report, verdict: judge(report, truth), kindRight };
}

/** The reports of a whole game. What the last quarter brought reached nobody's desk any more. */
export function judgedReports(moments: readonly Moment[], truths: readonly TruthView[]): JudgedReport[] {
  return moments.slice(0, -1).flatMap((moment, turn) => {
    const truth = truths[turn];
    return truth ? moment.reports.map(report => judged(turn, report, truth)) : [];
  });
}

export const VERDICT_WORDS: Record<Verdict, string> = {
  right: 'True',
  calm: 'True: all was calm',
  feint: 'A feint, seen correctly',
  missed: 'Saw nothing, while something was under way',
  wrong: 'Pointed the wrong way',
  planted: 'Planted',
};

/** The finding in one or two sentences. */
export function sayVerdicts(judged: readonly JudgedReport[]): string {
  const count = (verdict: Verdict) => judged.filter(one => one.verdict === verdict).length;
  const planted = count('planted');
  const off = count('wrong') + count('missed');
  if (judged.length === 0) return 'No reports were read.';
  const first = `Of ${judged.length} reports, ${count('right') + count('calm')} were true.`;
  const rest = [
    off > 0 ? `${off} pointed the wrong way or saw nothing` : '',
    count('feint') > 0 ? `${count('feint')} saw a feint` : '',
    planted > 0 ? `${planted} ${planted === 1 ? 'was' : 'were'} planted` : '',
  ].filter(part => part !== '');
  return rest.length === 0 ? first : `${first} ${rest.join(', ')}.`;
}
