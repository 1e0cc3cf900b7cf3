// Something to begin with for a value that is added: as short as the schema lets it be.
import { formsOf, isCondition, type JsonSchema } from './schema-guide.ts';

/** The shortest value of this schema, its defaults where it has them. */
export function blank(root: JsonSchema, schema: JsonSchema): unknown {
  if (schema.default !== undefined) return schema.default;
  const forms = formsOf(root, schema);
  if (isCondition(forms)) return { always: true };
  const form = forms[0];
  if (!form) return '';
  if (form.default !== undefined) return form.default;
  if (form.const !== undefined) return form.const;
  if (form.enum) return form.enum[0];
  switch (form.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(form.properties ?? {})
          .filter(([key]) => form.required?.includes(key))
          .map(([key, inner]) => [key, blank(root, inner)]),
      );
    case 'array':
      return form.minItems && form.items
        ? Array.from({ length: form.minItems }, () => blank(root, form.items ?? {}))
        : [];
    case 'boolean':
      return false;
    case 'number':
    case 'integer':
      return Math.max(form.minimum ?? 0, Math.min(form.maximum ?? 0, 0));
    default:
      return 'To be written.';
  }
}
