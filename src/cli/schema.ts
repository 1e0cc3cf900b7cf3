// Writes scenarios/scenario.schema.json, which gives authors completion in their editor. npm run schema
import { writeFileSync } from 'node:fs';
import { jsonSchemaText } from '../scenario/json-schema.ts';

const path = 'scenarios/scenario.schema.json';
writeFileSync(path, jsonSchemaText());
console.log(`${path} written`);
