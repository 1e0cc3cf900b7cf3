// Writes the counts of gates.test.ts anew: `npx tsx tests/forecast/record.ts`. Look at the difference before you
// keep it: every changed number is a change of how hard a scenario is.
import { writeFileSync } from 'node:fs';
import { quickCounts, shippedFiles } from './quick-gates.ts';

const counts = Object.fromEntries(shippedFiles().map(file => [file, quickCounts(file)]));
writeFileSync(new URL('gates.json', import.meta.url), `${JSON.stringify(counts, null, 2)}\n`);
