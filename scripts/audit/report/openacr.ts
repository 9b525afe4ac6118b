import { Ajv } from 'ajv';
import { LEVELS, type Catalogue, type Row } from './claims.js';

/** The part of the OpenACR schema that our reports use, with the levels of our catalogue. */
const SCHEMA = {
  type: 'object',
  required: ['title', 'product', 'author', 'catalog', 'report_date', 'chapters'],
  additionalProperties: false,
  properties: {
    title: { type: 'string' },
    product: {
      type: 'object',
      required: ['name', 'version'],
      properties: { name: { type: 'string' }, version: { type: 'string' } },
    },
    author: { type: 'object', required: ['name'] },
    catalog: { type: 'string' },
    report_date: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
    evaluation_methods_used: { type: 'string' },
    notes: { type: 'string' },
    chapters: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['criteria'],
        properties: {
          criteria: {
            type: 'array',
            items: {
              type: 'object',
              required: ['num', 'components'],
              properties: {
                num: { type: 'string' },
                components: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    required: ['name', 'adherence'],
                    properties: {
                      name: { const: 'web' },
                      adherence: {
                        type: 'object',
                        required: ['level', 'notes'],
                        properties: {
                          level: { enum: LEVELS },
                          notes: { type: 'string' },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;

/** The report as OpenACR data. */
export function openAcr(
  catalogue: Catalogue,
  rows: readonly Row[],
  about: { version: string; date: string; methods: string; scope: string },
) {
  const chapters = Object.fromEntries(
    Object.keys(catalogue.chapters).map((chapter) => [
      chapter,
      {
        criteria: rows
          .filter((row) => row.chapter === chapter)
          .map(({ id, claim }) => ({
            num: id,
            components: [
              {
                name: 'web',
                adherence: {
                  level: claim.level,
                  notes: [
                    claim.notes ?? '',
                    claim.evidence ? `Evidence: ${claim.evidence.join(', ')}.` : '',
                    claim.issues ? `Known issues: ${claim.issues.join(', ')}.` : '',
                  ]
                    .filter(Boolean)
                    .join(' '),
                },
              },
            ],
          })),
      },
    ]),
  );
  return {
    title: 'VN Elements accessibility conformance report',
    product: { name: 'VN Elements', version: about.version },
    author: { name: 'Valtioneuvosto, Finnish Government' },
    catalog: catalogue.id,
    report_date: about.date.slice(0, 10),
    evaluation_methods_used: about.methods,
    notes: about.scope,
    chapters,
  };
}

/** What is wrong with a report: its form, and rows that differ from the catalogue's. */
export function reportProblems(
  report: ReturnType<typeof openAcr>,
  catalogue: Catalogue,
): readonly string[] {
  const ajv = new Ajv({ allErrors: true });
  const problems: string[] = [];
  if (!ajv.validate(SCHEMA, report)) problems.push(ajv.errorsText());
  for (const [chapter, entries] of Object.entries(catalogue.chapters)) {
    const found = report.chapters[chapter]?.criteria.map(({ num }) => num).join();
    const expected = entries.map(({ id }) => id).join();
    if (found !== expected) problems.push(`${chapter}: expected ${expected} but found ${found}`);
  }
  return problems;
}
