import { show } from '../errors.js';

/** The name of a part as it is printed: its key in a record, its place, counted from 1, in an array. */
export function partLabel(parts: object, index: number): string {
  return Array.isArray(parts) ? String(index + 1) : (Object.keys(parts)[index] as string);
}

/** The name of a part for an error message. */
export function partName(parts: object, index: number): string {
  return Array.isArray(parts) ? `number ${index + 1}` : show(partLabel(parts, index));
}
