// @ts-check
import { entries } from './scripts/entries.js';
import { families, familyOrder } from './scripts/site/families.js';
import { guidePaths, guides } from './scripts/site/guides.js';
import { schemaDescriptions } from './scripts/site/schema-descriptions.js';
import { selfContained } from './scripts/site/self-contained.js';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'planning-metrics',
  includeVersion: true,
  entryPoints: entries.map(({ source }) => source),
  projectDocuments: guidePaths,
  readme: 'README.md',
  out: 'site',
  plugin: [families, guides, schemaDescriptions, selfContained],

  // What makes the build fail.
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: true },
  // Every kind but two: an anonymous object type, which is told of where it stands, and its keys each; and a type
  // parameter, whose constraint says what it is.
  requiredToBeDocumented: [
    'Module',
    'Enum',
    'EnumMember',
    'Variable',
    'Function',
    'Class',
    'Interface',
    'Constructor',
    'Property',
    'Method',
    'CallSignature',
    'ConstructorSignature',
    'Parameter',
    'Accessor',
    'GetSignature',
    'SetSignature',
    'TypeAlias',
  ],

  // The arithmetic of measures in the types of quantities: what a signature promises, not what a program names.
  intentionallyNotExported: ['Beside', 'Exchanged', 'HasUnit', 'Known', 'Plain', 'Prefix', 'Product', 'Quotient'],
  excludeInternal: true,

  // How it reads.
  categorizeByGroup: false,
  categoryOrder: familyOrder,
  navigation: { includeCategories: true, includeGroups: false, includeFolders: false },
  headings: { readme: false, document: false },
  includeHierarchySummary: false,
  sortEntryPoints: false,
  sort: ['kind', 'source-order'],
  kindSortOrder: ['Document', 'Module', 'Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
  searchInComments: true,
  searchInDocuments: true,
  useFirstParagraphOfCommentAsSummary: true,
  hideGenerator: true,
  // "tấn.km" is no address.
  markdownItOptions: { html: true, linkify: false },
  // What the classes of errors have from Error is not told again.
  excludeExternals: true,
  // No repository is needed to build it; the template only names the files, see self-contained.js.
  disableGit: true,
  sourceLinkTemplate: '{path}',
};
