import { audit, type AuditOptions } from '../../src/audit/audit.js';
import type { AuditReport, Check } from '../../src/audit/types.js';
import type { Figure, Relation } from '../../src/figures/types.js';
import type { Unnamed } from '../figures/one-relation.js';

export type Figures = Readonly<Record<string, Figure>>;

/** Figures by literal alone, without a unit. */
export function literals(texts: Readonly<Record<string, string>>): Figures {
  return Object.fromEntries(Object.entries(texts).map(([id, literal]) => [id, { literal }]));
}

/** The check of the only relation between some figures. */
export function checkOne(figures: Figures, relation: Unnamed & { readonly strength?: Relation['strength'] }, options: AuditOptions = {}): Check {
  const [check] = audit({ figures, relations: [{ id: 'only', ...relation } as Relation] }, options).checks;
  if (check === undefined) throw new Error('The audit checked nothing.');
  return check;
}

/** The blamed figures of a conflict, each set as one text; the figure whose suggestion is asked for with it. */
export function blamesOf({ conflicts }: AuditReport, index = 0): readonly string[] {
  return (conflicts[index]?.blame ?? []).map(({ figures }) => figures.map(({ figure }) => figure).join(' + '));
}
