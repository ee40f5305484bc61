import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toDecimal, toExactDecimal } from '../decimal/output.js';
import { type Parts, readMatching, readParts, type SameParts } from '../decimal/parts.js';
import { divide, multiply, type Rational, subtract, total } from '../decimal/rational.js';
import { percent, positive, requirePositive } from './base.js';
import { composition, shareDistance } from './composition.js';
import { partName } from './part-name.js';

/**
 * Krugman specialisation index: how far the structure of a region is from that of another.
 *
 * K = Σ|s_i − s′_i|, the shares in percent (Krugman, Geography and Trade, 1991, ch. 3, where the shares are fractions
 * and K goes to 2). It is twice the {@link structuralChange} between the two.
 *
 * @param region levels or shares, none negative; each side is scaled to its own 100
 * @param other the same parts in the other region, in the rest of the country, or in the country
 * @returns percentage points, 0 to 200; exact up to one division
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, one is negative, or all on a side are zero
 *
 * @example
 * krugmanIndex([20, 10, 70, 0, 0], [0, 0, 0, 60, 40]) // => 200
 */
export function krugmanIndex<const T extends Parts<T>>(region: T, other: Parts<T>): Decimal {
  const regional = composition(readParts(region).values, region);
  return percent(shareDistance(regional, composition(readMatching(other, region), other)));
}

/**
 * Location quotient: how many times its share in the nation a sector's share in the region is.
 *
 * LQ = (e_ij/e_j) / (e_i/e) (Isard, Methods of Regional Analysis, 1960; the Hoover–Balassa quotient). Above 1 the
 * region is specialised in the sector.
 *
 * Real data: all four figures must be of one source and one definition; the employment of a provincial yearbook over
 * the value added of a national one gives a number that means nothing.
 *
 * @param options four levels of one measure in one unit, such as people employed
 * @param options.regionSector the sector in the region
 * @param options.region the region, above zero
 * @param options.nationSector the sector in the nation, above zero
 * @param options.nation the nation
 * @returns times; exact up to one division
 * @throws UndefinedMetricError when the region, the nation or its sector is zero or negative
 *
 * @example
 * round(locationQuotient({ regionSector: 1714, region: 79006, nationSector: 879213, nation: 15593224 }), 7) // => 0.3847623
 */
export function locationQuotient(options: {
  readonly regionSector: DecimalInput;
  readonly region: DecimalInput;
  readonly nationSector: DecimalInput;
  readonly nation: DecimalInput;
}): Decimal {
  requireFields(options, '{ regionSector, region, nationSector, nation }');
  const region = positive(options.region, 'The region');
  const nationSector = positive(options.nationSector, "The nation's sector");
  const nation = positive(options.nation, 'The nation');
  return toDecimal(divide(multiply(exact(options.regionSector), nation), multiply(region, nationSector)));
}

/** Where the change of a region's level comes from, in the unit of the levels. The first three add up to the fourth. */
export interface ShiftShareEffects {
  /** What the region would have gained at the nation's growth. */
  readonly national: Decimal;
  /** What it gained or lost because its sectors are the fast or the slow ones of the nation. */
  readonly industryMix: Decimal;
  /** What it gained or lost because its sectors grew otherwise than the same sectors of the nation. */
  readonly regional: Decimal;
  /** The change: later level less earlier level. */
  readonly change: Decimal;
}

/** Shift-share effects of each part, and of the region as a whole. */
export interface ShiftShare<T> {
  /** The effects of each part, in the shape of the region's levels. */
  readonly parts: SameParts<T, ShiftShareEffects>;
  /** The effects added up over the parts. */
  readonly total: ShiftShareEffects;
}

/** Levels of the same parts in two periods. */
export interface TwoPeriods<Current, Previous> {
  /** The later period. */
  readonly current: Current;
  /** The earlier period. */
  readonly previous: Previous;
}

/**
 * Shift-share analysis: the change of a region's employment or output, told apart into national growth, industry mix
 * and the region's own growth.
 *
 * Dunn's definition ("A statistical and analytical technique for regional analysis", Papers of the Regional Science
 * Association 6, 1960): national e_i(G − 1), industry mix e_i(G_i − G), regional e_i(g_i − G_i), with e_i the region's
 * earlier level, G and G_i the nation's growth multiples in total and of the sector, g_i the region's. The variant of
 * Esteban-Marquillas, which splits off an allocation effect, gives another regional effect.
 *
 * Real data: the effects depend on how finely sectors are told apart; a sector lumped together moves its industry mix
 * into the regional effect. For output take constant prices, else price changes show as effects.
 *
 * @param options levels by sector in two periods, of a region and of the nation
 * @param options.region the region's levels in both periods
 * @param options.nation the levels of the same parts in the nation (or any larger whole) in both periods
 * @returns the effects by part, in the shape of `region.current`, and in total, in the unit of the region's levels
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when a part was zero or negative in the nation's earlier period, for it has no growth
 *
 * @example
 * shiftShare({
 *   region: { current: { industry: 150, services: 110 }, previous: { industry: 100, services: 100 } },
 *   nation: { current: { industry: 1300, services: 900 }, previous: { industry: 1000, services: 1000 } },
 * }).total // => { national: '20', industryMix: '0', regional: '40', change: '60' }
 */
export function shiftShare<const T extends Parts<T>>(options: {
  readonly region: TwoPeriods<T, Parts<T>>;
  readonly nation: TwoPeriods<Parts<T>, Parts<T>>;
}): ShiftShare<T> {
  requireFields(options, '{ region, nation }');
  const { region, nation } = options;
  requireFields(region, 'the levels of the region, { current, previous }');
  requireFields(nation, 'the levels of the nation, { current, previous }');
  const parts = readParts(region.current);
  const before = readMatching(region.previous, region.current);
  const nationAfter = readMatching(nation.current, region.current);
  const nationBefore = readMatching(nation.previous, region.current);
  nationBefore.forEach((value, index) => {
    requirePositive(value, `The nation's earlier level of part ${partName(region.current, index)}`, nation.previous);
  });

  const growth = rate(total(nationAfter), total(nationBefore));
  const effects = parts.values.map((after, index) => {
    const earlier = before[index] as Rational;
    const partGrowth = rate(nationAfter[index] as Rational, nationBefore[index] as Rational);
    const change = subtract(after, earlier);
    const national = multiply(earlier, growth);
    const regional = subtract(change, multiply(earlier, partGrowth));
    return { national, industryMix: multiply(earlier, subtract(partGrowth, growth)), regional, change };
  });
  const change = total(effects.map((effect) => effect.change));
  const national = multiply(total(before), growth);
  const regional = total(effects.map((effect) => effect.regional));
  const industryMix = subtract(subtract(change, national), regional);
  return {
    parts: parts.restore(effects.map(toDecimals)),
    total: toDecimals({ national, industryMix, regional, change }),
  };
}

function rate(after: Rational, before: Rational): Rational {
  return divide(subtract(after, before), before);
}

function toDecimals(effects: Readonly<Record<keyof ShiftShareEffects, Rational>>): ShiftShareEffects {
  return {
    national: toDecimal(effects.national),
    industryMix: toDecimal(effects.industryMix),
    regional: toDecimal(effects.regional),
    change: toExactDecimal(effects.change),
  };
}
