import type { Interval } from '../figures/interval/interval.js';
import type { Incidence } from './network.js';

/** An end as printed: the number of no narrowing. */
export const AS_PRINTED = 0;

/** The place of no input. */
export const NO_INPUT = -1;

/** Room that most contractions need. */
const FEW = 64;

/** What is known of a narrowing: the place of its relation, the operand, where its inputs begin, and its depth. */
const FIELDS = 4;
const PLACE = 0;
const OPERAND = 1;
const FROM = 2;
const DEPTH = 3;

/**
 * The narrowings of one contraction, each with a number: which relation narrowed which of its operands, and which
 * narrowings lay behind the ends of all its operands then. In arrays that grow, as a large document has very many.
 */
export class Narrowings {
  /** Those before this number are of the contraction that this one builds upon. */
  first = 0;
  /** One more than the greatest number. */
  end = 1;
  #base: Narrowings | null = null;
  /** {@link FIELDS} to one, that a look at it finds together. */
  #fields: Int32Array = new Int32Array(FEW * FIELDS);
  #inputs: Int32Array = new Int32Array(FEW);
  /** Where the next number behind a narrowing will stand. */
  inputEnd = 0;
  /** By number, from the first on. */
  readonly #exact: (Interval | undefined)[] = [];

  /** Forgets all, and builds upon those of another contraction. */
  begin(base: Narrowings | null): void {
    this.#base = base;
    this.first = base?.end ?? AS_PRINTED;
    this.end = base?.end ?? AS_PRINTED + 1;
    this.inputEnd = 0;
    this.#fields[AS_PRINTED + DEPTH] = 0;
  }

  /** Takes up one more of the numbers that lie behind the narrowings that are added next. */
  input(number: number): void {
    if (this.inputEnd === this.#inputs.length) this.#inputs = longer(this.#inputs);
    this.#inputs[this.inputEnd++] = number;
  }

  /** @param from where the numbers behind it begin among the inputs */
  add(place: number, operand: number, from: number, depth: number): number {
    const at = (this.end - this.first) * FIELDS;
    if (at === this.#fields.length) this.#fields = longer(this.#fields);
    this.#fields[at + PLACE] = place;
    this.#fields[at + OPERAND] = operand;
    this.#fields[at + FROM] = from;
    this.#fields[at + DEPTH] = depth;
    this.#exact[this.end - this.first] = undefined;
    return this.end++;
  }

  /** The place of the relation. */
  placeOf(number: number): number {
    return number < this.first ? this.#below.placeOf(number) : this.#field(number, PLACE);
  }

  operandOf(number: number): number {
    return number < this.first ? this.#below.operandOf(number) : this.#field(number, OPERAND);
  }

  /** How long a chain of narrowings has to be computed for its exact ends. */
  depthOf(number: number): number {
    return number < this.first ? this.#below.depthOf(number) : this.#field(number, DEPTH);
  }

  /** The narrowing behind the lower end of an operand at that time, and that behind its upper end. */
  lowerOf(number: number, operand: number): number {
    return this.#inputOf(number, 2 * operand);
  }

  upperOf(number: number, operand: number): number {
    return this.#inputOf(number, 2 * operand + 1);
  }

  /** Where the numbers behind it begin among the inputs of its contraction. */
  inputsOf(number: number): number {
    return number < this.first ? this.#below.inputsOf(number) : this.#field(number, FROM);
  }

  #inputOf(number: number, index: number): number {
    if (number < this.first) return this.#below.#inputOf(number, index);
    return this.#inputs[this.#field(number, FROM) + index] as number;
  }

  /** The exact ends that it gave, where they were computed. */
  exactOf(number: number): Interval | undefined {
    return this.#exact[number - this.first];
  }

  setExact(number: number, ends: Interval): void {
    const at = number - this.first;
    this.#exact[at] = ends;
    this.#fields[at * FIELDS + DEPTH] = 0;
  }

  #field(number: number, field: number): number {
    return this.#fields[(number - this.first) * FIELDS + field] as number;
  }

  get #below(): Narrowings {
    return this.#base as Narrowings;
  }
}

/**
 * Whether what an operand was before bears on a narrowing of its relation: not on a narrowing of itself, for which the
 * others count alone, but where it has to be a whole number, or stands there twice.
 */
export function isBehind({ isFloating }: Incidence, narrowings: Narrowings, number: number, operand: number): boolean {
  return operand !== narrowings.operandOf(number) || isFloating[narrowings.placeOf(number)] === 0;
}

function longer(array: Int32Array): Int32Array {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}
