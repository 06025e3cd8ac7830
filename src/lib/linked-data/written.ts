import type { Thing, WithContext } from 'schema-dts';

/** Linked data as the text of a `<script>`: no `<` in it can end the element. */
export function writtenData(data: WithContext<Thing>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
