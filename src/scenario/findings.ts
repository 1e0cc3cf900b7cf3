// Writes down what references.ts and lint.ts find: a path becomes the place it is written at.
import type { Problem, ProblemCode, Severity } from './problem.ts';
import { type Path, placeOf, readable, type Tree } from './tree.ts';

export interface Hint {
  readonly meant?: string | undefined;
  readonly mend?: string | undefined;
}

export class Findings {
  readonly problems: Problem[] = [];

  constructor(private readonly tree: Tree) {}

  error(code: ProblemCode, path: Path, expected: string, found: string, hint: Hint = {}): void {
    this.add('error', code, path, expected, found, hint);
  }

  warning(code: ProblemCode, path: Path, expected: string, found: string, hint: Hint = {}): void {
    this.add('warning', code, path, expected, found, hint);
  }

  note(code: ProblemCode, path: Path, expected: string, found: string, hint: Hint = {}): void {
    this.add('note', code, path, expected, found, hint);
  }

  private add(
    severity: Severity,
    code: ProblemCode,
    path: Path,
    expected: string,
    found: string,
    hint: Hint,
  ): void {
    const { meant, mend } = hint;
    this.problems.push({
      severity,
      code,
      ...placeOf(this.tree, path),
      path: readable(this.tree, path),
      expected,
      found,
      ...(meant === undefined ? {} : { meant }),
      ...(mend === undefined ? {} : { mend }),
    });
  }
}
