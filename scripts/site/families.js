// @ts-check
import { Converter, ReflectionKind } from 'typedoc';
import { CommentTag } from 'typedoc';

/**
 * The headings under which the pages of the entry points list their symbols: a symbol belongs to the family of the file
 * that declares it. The first line that fits is taken.
 *
 * @type {[path: RegExp, family: string][]}
 */
const FAMILIES = [
  [/^metrics\/(average-)?growth\./, 'Growth'],
  [/^metrics\/deflator\./, 'Growth'],
  [/^metrics\/contribution\./, 'Contributions'],
  [/^metrics\/(structure|structural-change)\./, 'Structure'],
  [/^metrics\/per-capita\./, 'Per head and currencies'],
  [/^metrics\/(attainment|judge)\./, 'Plan attainment'],
  [/^metrics\/(budget|investment)\./, 'Budget and investment'],
  [/^metrics\/productivity\./, 'Productivity'],
  [/^metrics\/(pace|scenario|scenario-parts|sector-scenario)\./, 'The rest of the year, and scenarios'],
  [/^metrics\/regional\./, 'Regional analysis'],
  [/^metrics\/index-/, 'Index numbers'],
  [/^decimal\//, 'Decimals'],
  [/^quantity\/period/, 'Periods'],
  [/^quantity\//, 'Quantities'],
  [/^errors\./, 'Errors'],
  [/^models\/(accounts\/|schema\/accounts\.)/, 'Accounts'],
  [/^models\/targets\//, 'Targets'],
  [/^models\/reproduce\//, 'Reproduction'],
  [/^models\/(document|schema)\//, 'Report document'],
  [/^audit\/(audit\.|types\.)/, 'Audit'],
  [/^audit\/explain\//, 'Explanation'],
  [/^figures\//, 'Figures and relations'],
  [/^columns\/(rates|ratio|shares|rounded-shares|sum-by)\./, 'Metrics'],
  [/^columns\//, 'Columns'],
  [/^vi\/(number|number-format|quantity|period)\./, 'Numbers, quantities and periods'],
  [/^vi\/.*phrases?\./, 'Phrases'],
  [/^vi\//, 'Figures of a text'],
];

/** In the order above. */
export const familyOrder = [...new Set(FAMILIES.map(([, family]) => family))];

/**
 * Gives every exported symbol the `@category` of its family.
 *
 * @param {import('typedoc').Application} app
 */
export function families(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const symbol of project.getReflectionsByKind(ReflectionKind.SomeModule).flatMap(childrenOf)) {
      const path = symbol.sources?.[0]?.fullFileName.replace(/^.*\/src\//, '') ?? '';
      const family = FAMILIES.find(([pattern]) => pattern.test(path))?.[1];
      if (family === undefined) {
        app.logger.error(
          /** @type {never} */ (`${symbol.name} (src/${path}) is of no family; see scripts/site/families.js.`),
        );
        continue;
      }
      for (const { comment } of symbol.signatures ?? [symbol]) {
        comment?.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: family }]));
      }
    }
  });
}

/** @param {import('typedoc').Reflection} entry */
function childrenOf(entry) {
  return entry.isDeclaration() ? (entry.children ?? []) : [];
}
