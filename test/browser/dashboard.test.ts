import { parsePlanReport, planTable, reproduceReport } from 'planning-metrics/models';
import { formatNumber } from 'planning-metrics/vi';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDashboard, dashboardFolder } from '../../scripts/build-dashboard.js';
import { serveFolder } from '../../scripts/serve-folder.js';
import { axeFindings } from './support/axe.js';
import { launchChromium } from './support/chromium.js';
import { chooseFile, dropFile, openDashboard, openDetails, type Opening, reportDocument, shown } from './support/dashboard.js';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  browser = await launchChromium();
  await buildDashboard();
  server = await serveFolder(dashboardFolder, 0);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const open = (options?: Opening) => openDashboard(browser, server.url, options);
const minimal = (more: object = {}) => ({ schemaVersion: 1, id: 'small', name: { en: 'A small report' }, period: '2023', ...more });
const BAC_GIANG = 'Socio-economic results of 2023';
const MARKUP = '<img src="x" onerror="globalThis.harmed = true"><script>globalThis.harmed = true</script>';

test('the server gives out its folder and nothing else', async () => {
  const status = async (path: string) => (await fetch(`${server.url}${path}`)).status;
  expect(await Promise.all(['', 'main.js', 'reports/bac-giang-2023.json'].map(status))).toEqual([200, 200, 200]);
  expect(await Promise.all(['%2e%2e%2fpackage.json', '..%2Fpackage.json', '%zz', 'missing'].map(status))).toEqual([404, 404, 404, 404]);
});

describe('what is shown', () => {
  test('appears without a complaint of the console or the Content-Security-Policy, and from its own server alone', async () => {
    const { page, complaints, requests, close } = await open();
    expect(await page.locator('h1').textContent()).toContain(BAC_GIANG);
    expect(await page.locator('main > section[id] > h2').allTextContents()).toEqual([
      'Targets',
      'Growth and contributions',
      'Structure of the economy',
      'Budget',
      'Investment',
      'Audit of the figures',
    ]);
    await openDetails(page);
    expect(complaints).toEqual([]);
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    await close();
  });

  test('has every figure of the plan table, headlines and components', async () => {
    const { page, close } = await open();
    const rows = await page
      .locator('table.targets tr.headline, table.targets tr.component')
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td.number')].map((cell) => cell.textContent)));
    const grouped = (text: string) => text.replace(/\d+(?=\.|\D|$)/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
    const expected = planTable(parsePlanReport(reportDocument('bac-giang-2023'))).rows.map(({ cells }) =>
      [cells.lastYear, cells.plan, cells.estimate, cells.ofPlan, cells.nextPlan].map((cell) =>
        cell === null ? '–not printed' : `${cell.derived ? '≈' : ''}${grouped(cell.text)}`,
      ),
    );
    expect(rows).toEqual(expected);
    await close();
  });

  test('draws a chart for each conflict, with the sentences of the audit, and lists every recomputed figure', async () => {
    const { page, close } = await open();
    const conflicts = page.locator('.conflict');
    expect(await conflicts.count()).toBeGreaterThan(5);
    for (const conflict of await conflicts.all()) {
      expect(await conflict.locator('svg[role=img]').count()).toBeGreaterThan(0);
      expect(await conflict.locator('.sentences li').count()).toBeGreaterThan(1);
      expect(await conflict.locator('.blame li').count()).toBeGreaterThan(0);
    }
    expect(await conflicts.first().locator('h3').textContent()).toBe(
      '1. Sum of State budget; Households; Enterprises; Foreign direct investment (change of share, plan 2024)',
    );
    const recomputed = reproduceReport(parsePlanReport(reportDocument('bac-giang-2023'))).length;
    expect(await page.locator('#audit > details').last().locator('tbody tr').count()).toBe(recomputed);
    await close();
  });

  test('gives each chart a name and a table, or hides it beside the numbers it repeats', async () => {
    const { page, close } = await open();
    const charts = await page
      .locator('svg.plot')
      .evaluateAll((all) =>
        all.map((svg) => ({
          isNamed: svg.getAttribute('role') === 'img' && (svg.getAttribute('aria-label') ?? '').length > 10,
          isOrnament: svg.getAttribute('aria-hidden') === 'true' && svg.closest('table') !== null,
          hasWords: (svg.closest('figure.card')?.querySelector('table') ?? null) !== null || svg.closest('#audit') !== null,
        })),
      );
    expect(charts.length).toBeGreaterThan(30);
    expect(charts.filter(({ isNamed, isOrnament, hasWords }) => !isOrnament && !(isNamed && hasWords))).toEqual([]);
    await close();
  });

  test('names what a report does not let one compute, and shows no number for it', async () => {
    const { page, complaints, close } = await open();
    expect(await page.locator('#growth .gaps').textContent()).toContain('Services, product taxes included: no contribution; not printed: growth 2023.');
    await chooseFile(page, 'small.json', minimal({ grdp: { tree: { id: 'grdp', name: { en: 'Output' }, unit: 'billion VND', observations: [] } } }));
    await shown(page, 'A small report');
    expect(await page.locator('#targets').textContent()).toContain('The report lists no targets.');
    expect(await page.locator('#budget').textContent()).toContain('The report has no budget section.');
    expect(await page.locator('body').innerText()).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the language', () => {
  test('is switched with all names, numbers and units, and kept in the address', async () => {
    const { page, complaints, close } = await open();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('#lang-vi').click();
    await shown(page, 'Tình hình kinh tế - xã hội năm 2023');
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await page.title()).toContain('Bắc Giang');
    expect(await page.locator('.tile').first().textContent()).toContain('~14,5');
    expect(await page.locator('.tiles').first().textContent()).toContain(`${formatNumber('15295')}tỷ đồng`);
    expect(await page.locator('.conflict .kicker').first().textContent()).toContain('Chưa khớp, đề nghị rà soát');
    expect(await page.locator('body').innerText()).not.toMatch(/(^|\s)sai(\s|$)/);
    await page.reload();
    await shown(page, 'Tình hình kinh tế');
    expect(complaints).toEqual([]);
    await close();
  });

  test('is that of the browser at first', async () => {
    const { page, close } = await open({ query: '', locale: 'vi-VN' });
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await close();
  });
});

describe('a document that is opened', () => {
  test('replaces the report when it is dropped on the page', async () => {
    const { page, complaints, close } = await open();
    await dropFile(page, 'vietnam-2023.json', reportDocument('vietnam-2023'));
    await shown(page, 'Viet Nam: results of 2023, plan of 2024');
    expect(await page.locator('.tile').first().textContent()).toContain('5.05');
    expect(await page.locator('#audit').textContent()).toContain('17 relations between figures');
    expect(await page.locator('table.targets tr.headline').count()).toBe(15);
    expect(complaints).toEqual([]);
    await close();
  });

  test('replaces the report when it is chosen with the file button, and a report that comes with the page replaces it', async () => {
    const { page, close } = await open();
    await chooseFile(page, 'small.json', minimal());
    await shown(page, 'A small report');
    await page.locator('#report-vietnam-2023').click();
    await shown(page, 'Viet Nam');
    expect(page.url()).toContain('report=vietnam-2023');
    await close();
  });

  test('is refused with every problem and its path when it is broken, while the report before stays', async () => {
    const { page, complaints, close } = await open();
    const document = reportDocument('vietnam-2023');
    await dropFile(page, 'broken.json', { ...document, period: '2023-13', grpd: {}, targets: [{ id: 'x', number: 0, name: {}, indicators: [] }] });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('h2').textContent()).toContain('broken.json');
    const paths = await alert.locator('code').allTextContents();
    expect(paths).toContain('targets.0.number');
    expect(await alert.textContent()).toContain('did you mean "grdp"?');
    expect(paths.length).toBeGreaterThan(2);
    expect(await alert.evaluate((element) => element === window.document.activeElement)).toBe(true);
    expect(await page.locator('h1').textContent()).toContain(BAC_GIANG);
    await alert.getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('is refused when it is no JSON', async () => {
    const { page, complaints, close } = await open();
    await chooseFile(page, 'photo.png', '\u0089PNG not a report');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('The file is no JSON');
    expect(await page.locator('h1').textContent()).toContain(BAC_GIANG);
    expect(complaints).toEqual([]);
    await close();
  });

  test('is data: markup in its names is shown as the text it is', async () => {
    const { page, complaints, close } = await open();
    const name = { en: MARKUP };
    await chooseFile(
      page,
      `${MARKUP}.json`,
      minimal({
        name,
        place: name,
        source: MARKUP,
        grdp: {
          tree: {
            id: 'grdp',
            name,
            unit: 'billion VND',
            observations: [{ period: '2023', version: 'estimate', value: '100', growth: '5' }],
            children: ['a', 'b'].map((id) => ({
              id,
              name,
              unit: 'billion VND',
              observations: [{ period: '2023', version: 'estimate', growth: '5', share: '60.0', shareChange: '1.0' }],
            })),
          },
        },
        targets: [
          {
            id: 't',
            number: 1,
            name,
            indicators: [{ id: 'i', name, unit: '%', role: 'headline', target: { kind: 'at-least', value: '5' }, series: 'grdp#growth' }],
          },
        ],
        claims: [{ id: 'c', name, period: '2023', achieved: '1', of: '1' }],
      }),
    );
    await shown(page, MARKUP);
    expect(await page.locator('h1').textContent()).toBe(MARKUP);
    expect(await page.locator('.conflict h3').first().textContent()).toContain('<img');
    expect(await page.locator('img, main script, header script').count()).toBe(0);
    await chooseFile(page, `${MARKUP}.json`, { schemaVersion: 1, [MARKUP]: MARKUP });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('<img');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('for everybody', () => {
  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['vi', 'en'] as const).flatMap((lang) => [1280, 390].map((width) => ({ colorScheme, lang, width }))),
  );

  test.each(looks)('axe finds nothing in $colorScheme, $lang, $width pixels wide, with all that can be opened open', async ({ colorScheme, lang, width }) => {
    const { page, close } = await open({ query: `?lang=${lang}`, colorScheme, viewport: { width, height: 900 } });
    await chooseFile(page, 'broken.json', { schemaVersion: 2 });
    await page.getByRole('alert').waitFor();
    await page.getByRole('checkbox').check();
    await openDetails(page);
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });

  test.each([320, 390, 768])('a screen of %i pixels needs no scrolling to the side', async (width) => {
    for (const lang of ['vi', 'en']) {
      const { page, close } = await open({ query: `?lang=${lang}`, viewport: { width, height: 800 } });
      await openDetails(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await close();
    }
  });

  test('the keyboard reaches the switch of languages, the reports and the file button, and uses them', async () => {
    const { page, close } = await open();
    const reached: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.id || (document.activeElement?.className ?? '')));
    }
    expect(reached).toEqual(['skip', 'lang-vi', 'lang-en', 'report-bac-giang-2023', 'report-vietnam-2023', 'file']);
    const outline = await page.locator('label[for=file]').evaluate((label) => getComputedStyle(label).outlineStyle);
    expect(outline).toBe('solid');
    await page.locator('#lang-vi').focus();
    await page.keyboard.press('Enter');
    await shown(page, 'Tình hình kinh tế');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lang-vi');
    expect(await page.locator('#lang-vi').getAttribute('aria-pressed')).toBe('true');
    await close();
  });

  test('on paper there are all sections and no controls', async () => {
    const { page, close } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.controls').isVisible()).toBe(false);
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('#audit .conflict').first().isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
    await close();
  });
});
