import { formatNumber } from './number-format.js';
import { MEASURES, SCALES } from './units.js';

/** As long as a unit may be; the pattern below takes its time over more. */
const LONGEST = 100;

/** The Vietnamese name of a canonical unit, "nghìn tỷ đồng", "giường/10.000 dân"; undefined where there is none. */
export function unitName(unit: string): string | undefined {
  if (typeof unit !== 'string' || unit.length > LONGEST) return undefined;
  // What stands below one slash is joined by hyphens: VND/person-month.
  const sides = unit.split(/\/|(?<=\/.*)-(?!km)/).map((side, index) => {
    const [, first = '', rest = ''] = /^(\S+) (.+)$/.exec(side) ?? [];
    const scale = /^10+$/.test(first) ? formatNumber(first) : SCALES.write(first);
    const measure = MEASURES.write(scale === undefined ? side : rest);
    if (scale === undefined || measure === undefined) return measure;
    return `${scale} ${index > 0 && measure === 'người' ? 'dân' : measure}`;
  });
  return sides.includes(undefined) ? undefined : sides.join('/');
}
