// The schema of scenario files as JSON Schema: it gives authors completion and checks in any editor.
import { z } from 'zod';
import { file } from './schema/deck.ts';

/** Text of scenarios/scenario.schema.json. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(file, { io: 'input', target: 'draft-7' });
  const title =
    'A scenario of No Limits, or a deck of cards for one. Written by "npm run schema"; do not edit.';
  return `${JSON.stringify({ $schema: schema.$schema, title, ...schema }, null, 1)}\n`;
}
