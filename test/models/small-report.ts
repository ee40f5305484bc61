/** A small report document, fresh at every call, for tests to change. */
export function smallReport() {
  return {
    schemaVersion: 1,
    id: 'small',
    name: { en: 'A small report' },
    period: '2023',
    planPeriod: '2024',
    grdp: {
      tree: {
        id: 'grdp',
        name: { en: 'GRDP', vi: 'GRDP' },
        unit: 'trillion VND',
        growthOf: 'volume',
        observations: [{ period: '2023', version: 'estimate', value: '181', growth: '14.5', attainment: '100.2', line: 61 }],
        children: [
          sector('agriculture', { growth: '2.3', share: '13.1', shareChange: '-1.9' }),
          sector('industry', { growth: '18.8', share: '64.9', shareChange: '2.6' }),
          sector('services', { growth: '6.3', share: '22', shareChange: '-0.7' }),
        ],
      },
      foreignCurrency: series('grdp.usd', 'billion USD', { value: '7.7' }),
      perHead: series('grdp.per-head', 'USD/person', { value: '4000', growth: '13' }),
    },
    targets: [
      {
        id: 'growth',
        number: 1,
        name: { en: 'Growth' },
        indicators: [
          { id: 'growth', name: { en: 'Growth of GRDP' }, unit: '%', role: 'headline', series: 'grdp#growth', target: { kind: 'at-least', value: '14.5' } },
        ],
      },
    ],
  };
}

export function series(id: string, unit: string, observation: object) {
  return { id, name: { en: id }, unit, observations: [{ period: '2023', version: 'estimate', ...observation }] };
}

function sector(id: string, observation: object) {
  return { ...series(id, 'trillion VND', observation), growthOf: 'volume' };
}
