import { type Problem, show } from '../../errors.js';
import { checkAdjustment, type Fields, isFields, type Report } from './check-figure.js';
import { RELATION_TYPES, relationPath } from '../relations/slots.js';
import { keyChecker } from './misspelt-keys.js';
import type { Relation, RelationType } from '../types.js';

/** The keys of a type: those with one operand, and the one with a list and the fewest entries it needs. */
interface Keys {
  readonly single: readonly string[];
  readonly list?: readonly [key: string, fewest: number];
}

const KEYS: Readonly<Record<RelationType, Keys>> = {
  sum: { single: ['total'], list: ['parts', 1] },
  difference: { single: ['current', 'previous', 'change'] },
  growth: { single: ['current', 'previous', 'rate'] },
  percent: { single: ['part', 'whole', 'rate'] },
  product: { single: ['product'], list: ['factors', 1] },
  compound: { single: ['total'], list: ['rates', 1] },
  'weighted-mean': { single: ['mean'], list: ['parts', 1] },
  same: { single: [], list: ['figures', 2] },
  'at-most': { single: ['lesser', 'greater'] },
};

const OPERANDS = Object.values(KEYS)
  .flatMap(({ single, list }) => [...single, list?.[0]])
  .filter((key) => key !== undefined);
const checkSpelling = keyChecker(['id', 'type', 'strength', 'complete', 'adjusted', ...OPERANDS], ['note']);

/** Whether what stands at a place among the relations has the shape of its type; its operands are not looked at. */
export function hasShape(relation: unknown, place: number, problems: Problem[]): relation is Relation {
  if (!isFields(relation)) {
    problems.push({
      path: relationPath(place),
      message: `${show(relation)} is no relation; expected one such as { id, type: "sum", total, parts }.`,
    });
    return false;
  }
  const before = problems.length;
  const report = (key: string, message: string) => problems.push({ path: `${relationPath(place)}.${key}`, message });
  if (typeof relation['id'] !== 'string' || relation['id'] === '')
    report('id', `${show(relation['id'])} is no id; give every relation a name of its own.`);
  for (const key in relation) checkSpelling(key, report);
  const { strength, complete, adjusted } = relation;
  if (strength !== undefined && strength !== 'identity' && strength !== 'expected') {
    report('strength', `${show(strength)} is not one of identity, expected.`);
  }
  if (complete !== undefined && typeof complete !== 'boolean')
    report('complete', `${show(complete)} is neither true nor false.`);
  checkAdjustment(adjusted, report);
  const type = RELATION_TYPES.find((known) => known === relation['type']);
  if (type === undefined)
    report('type', `${show(relation['type'])} is no type of relation; expected one of ${RELATION_TYPES.join(', ')}.`);
  else checkKeys(relation, type, report);
  return problems.length === before;
}

function checkKeys(relation: Fields, type: RelationType, report: Report): void {
  const { single, list } = KEYS[type];
  for (const key of single) {
    if (relation[key] === undefined)
      report(key, `A relation of type ${type} needs ${show(key)}; expected the id of a figure, or a figure.`);
  }
  if (list === undefined) return;
  const [key, fewest] = list;
  const entries = relation[key];
  if (!Array.isArray(entries) || entries.length < fewest) {
    report(
      key,
      `${show(entries)} was given; a relation of type ${type} needs a list of at least ${fewest} in ${show(key)}.`,
    );
    return;
  }
  // A hole in a list is an entry that is missing, and would be passed over.
  const hole = entries.findIndex((entry) => entry === undefined);
  if (hole >= 0) report(`${key}.${hole}`, 'is missing; leave no entry of a list out.');
  else if (type === 'weighted-mean') checkWeightedParts(entries, report);
  else if (type === 'sum') checkSigns(entries, report);
}

function checkWeightedParts(parts: readonly unknown[], report: Report): void {
  parts.forEach((part, index) => {
    if (!isFields(part) || part['value'] === undefined)
      report(`parts.${index}`, `${show(part)} is no part of a mean; expected { value, weight }.`);
  });
  const missing = parts.filter((part) => isFields(part) && part['weight'] === undefined).length;
  if (missing <= 1 || missing === parts.length) return;
  report(
    'parts',
    `${missing} of ${parts.length} weights are missing; give all, all but one (100 less the rest), or none.`,
  );
}

function checkSigns(parts: readonly unknown[], report: Report): void {
  parts.forEach((part, index) => {
    if (isFields(part) && Object.hasOwn(part, 'figure') && part['sign'] !== 1 && part['sign'] !== -1) {
      report(
        `parts.${index}.sign`,
        `${show(part['sign'])} is no sign; expected 1 for a part that is added, -1 for one that is taken away.`,
      );
    }
  });
}
