// Numbers of changing base in one large number: a directive out of five takes less room than one out of seventeen.

/** Takes digits in, first to last, and gives the one number that holds them all. */
export class DigitWriter {
  private readonly digits: { readonly digit: number; readonly base: number }[] = [];

  /** Adds a digit. Throws a RangeError when it is not a whole number from 0 to base - 1. */
  put(digit: number, base: number): void {
    if (!Number.isInteger(digit) || digit < 0 || digit >= base) {
      throw new RangeError(`${digit} is no digit to the base ${base}`);
    }
    this.digits.push({ digit, base });
  }

  /** The number. A leading one keeps the zeros of the last digits. */
  get value(): bigint {
    return this.digits.reduceRight((sum, { digit, base }) => sum * BigInt(base) + BigInt(digit), 1n);
  }
}

/** Gives digits back in the order in which they were put in. The reader must know each base. */
export class DigitReader {
  constructor(private left: bigint) {}

  /** The next digit, 0 to base - 1. A number that has come to its end gives zeros. */
  take(base: number): number {
    const digit = this.left % BigInt(base);
    this.left /= BigInt(base);
    return Number(digit);
  }

  /** True when every digit has been taken, none more and none fewer. */
  get atEnd(): boolean {
    return this.left === 1n;
  }
}
