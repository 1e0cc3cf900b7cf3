// Can these conditions ever hold together? Says no only when it is certain.
import type { ConditionSource } from '../schema/common.ts';
import type { Box } from './box.ts';

/** A condition that is wanted to hold, or wanted not to. */
export interface Wanted {
  readonly condition: ConditionSource;
  readonly holds: boolean;
}

/** Alternatives tried before the question is given up as open. */
const MOST_TRIES = 2000;

/** Why the conditions can never be as wanted at once, as a noun phrase; null when they can, or nobody knows. */
export function whyNever(wanted: readonly Wanted[], box: Box): string | null {
  return new Search().why([...wanted].reverse(), box.copy());
}

class Search {
  private tries = 0;

  /** Takes in all that is certain, then tries the alternatives of one "any" after the other. Changes `box`. */
  why(open: Wanted[], box: Box): string | null {
    const choices: (readonly Wanted[])[] = [];
    for (let next = open.pop(); next; next = open.pop()) {
      const { condition, holds } = next;
      if ('not' in condition) open.push({ condition: condition.not, holds: !holds });
      else if ('all' in condition || 'any' in condition) {
        const parts = 'all' in condition ? condition.all : condition.any;
        const wanted = parts.map(part => ({ condition: part, holds }));
        if ('all' in condition === holds) open.push(...wanted.reverse());
        else choices.push(wanted);
      } else {
        const reason = box.add(condition, holds);
        if (reason !== null) return reason;
      }
    }
    return this.whyChoices(choices, box);
  }

  private whyChoices(choices: readonly (readonly Wanted[])[], box: Box): string | null {
    const [first, ...rest] = choices;
    if (!first) return null;
    let reason = 'one of nothing';
    for (const alternative of first) {
      if (++this.tries > MOST_TRIES) return null;
      const tried = this.whyOne(alternative, rest, box.copy());
      if (tried === null) return null;
      reason = tried;
    }
    return reason;
  }

  private whyOne(alternative: Wanted, rest: readonly (readonly Wanted[])[], box: Box): string | null {
    const others = rest.map(parts => ({ condition: { any: parts.map(asCondition) }, holds: true }));
    return this.why([...others, alternative], box);
  }
}

function asCondition({ condition, holds }: Wanted): ConditionSource {
  return holds ? condition : { not: condition };
}
