// Lines that a team writes at the pauses of a lesson. They change nothing in the world.

export interface Note {
  /** Turn before which it was written, counted from 1. */
  readonly turn: number;
  readonly text: string;
}
