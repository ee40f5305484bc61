export type * from './types.js';
export type { PlainInterval } from './interval/plain-interval.js';
export type { Rounding } from './printed/rounding-interval.js';
