// @ts-check
import { h } from '../dom.js';

/**
 * @param {import('../language.js').Language} language
 * @param {readonly import('../data/key-figures.js').KeyFigure[]} figures
 * @param {string | undefined} planPeriod
 */
export function keyFigureTiles({ t, name, bare, value, unit, year }, figures, planPeriod) {
  if (figures.length === 0) return null;
  return h(
    'section',
    { class: 'tiles', 'aria-label': t.keyFigures },
    ...figures.map(({ name: names, measure, now, attainment, growth, isReal, next }) =>
      h(
        'div',
        { class: 'tile' },
        h('h2', {}, [name(names), t.measure[measure]].filter(Boolean).join(', ')),
        h('p', { class: 'big' }, h('span', {}, bare(now)), h('span', { class: 'unit' }, unit(now.unit))),
        h(
          'p',
          { class: 'beside' },
          ...[
            growth && t.growthBy(value(growth), isReal),
            attainment && `${value(attainment)} ${t.ofPlan}`,
            next && planPeriod !== undefined && `${t.nextPlan(year(planPeriod))}: ${value(next)}`,
          ].map((text) => (text ? h('span', {}, text) : null)),
        ),
      ),
    ),
  );
}
