// @ts-check
// How often the audit misses that a document cannot hold: random linear documents with one or two wrong figures, each
// also put to an exact simplex. Prints a table by shape.
//
//     node test/bench/audit-misses.js [documents]
import { audit } from 'planning-metrics/audit';
import { randomDocument } from '../support/linear/random-document.js';
import { canAllHold } from '../support/linear/system.js';

const SHAPES = ['tables with totals both ways', 'trees', 'circles'];

const [count = '3000'] = process.argv.slice(2);
const documents = Array.from({ length: Number(count) }, (_, index) => {
  const document = randomDocument(index + 1);
  const { summary } = audit(document);
  return { shape: SHAPES[(index + 1) % 3] ?? '', isPossible: canAllHold(document), isAccused: summary.conflicts > 0, isSeenAlone: summary.inconsistent > 0 };
});

console.log('| documents | cannot hold | seen in one relation | seen jointly | missed | accused falsely |\n|---|---|---|---|---|---|');
for (const shape of [...SHAPES, 'all']) {
  const some = documents.filter((document) => shape === 'all' || document.shape === shape);
  const impossible = some.filter(({ isPossible }) => !isPossible);
  const alone = impossible.filter(({ isSeenAlone }) => isSeenAlone).length;
  const seen = impossible.filter(({ isAccused }) => isAccused).length;
  const missed = impossible.length - seen;
  const falsely = some.filter(({ isPossible, isAccused }) => isPossible && isAccused).length;
  const rate = impossible.length === 0 ? '–' : ((100 * missed) / impossible.length).toFixed(1);
  console.log(`| ${some.length} ${shape} | ${impossible.length} | ${alone} | ${seen - alone} | ${missed} (${rate} %) | ${falsely} |`);
}
