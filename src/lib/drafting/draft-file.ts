import { draftKinds, type DraftKind } from './draft-kind.ts';
import { draftYaml, type Values } from './draft-yaml.ts';
import type { Field } from './field.ts';

/** Where the file of a new record stands, from the content folder. */
export function draftPath(kind: DraftKind, id: string): string {
  const { collection } = draftKinds[kind];
  return kind === 'article' ? `${collection}/${id}/en.md` : `${collection}/${id}.yaml`;
}

/** The whole file of a new record: a note on how to use it, its fields, and for an article a text to replace. */
export function draftFile(kind: DraftKind, fields: readonly Field[], values: Values): string {
  const yaml = NOTE + draftYaml(fields, values);
  return kind === 'article' ? `---\n${yaml}---\n\n${text(values)}` : yaml;
}

/** Small letters and digits joined by hyphens, at most five words: a first idea for an id. */
export function suggestedId(words: string): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.split('-').slice(0, 5).join('-');
}

const NOTE = `# What follows a number sign explains the field under it and is never published.
# Take the sign away from a line such as \`#url: …\` to use that field; delete what you do not need.

`;

function text(values: Values): string {
  const about = Array.isArray(values['organisations']) ? values['organisations'] : [];
  const links = about.map((id) => `[${id}](org:${id})`).join(', ');
  const unknown = values['kind'] === 'explainer' ? `\n${UNKNOWN}` : '';
  return `${TEXT}${links ? `\nThis text is about ${links}.\n` : ''}${unknown}`;
}

const TEXT = `Say the answer in the first sentence. Then one idea a paragraph, each claim with its source.

## A first section {#first-section}

Write here.
`;

const UNKNOWN = `## What we do not know {#not-known}

Say what you looked for and did not find.
`;
