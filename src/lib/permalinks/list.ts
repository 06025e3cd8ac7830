/** The addresses that a text of `permalinks.txt` holds, each with its line from 1. */
export function listedAddresses(text: string): { address: string; line: number }[] {
  return text.split('\n').flatMap((written, index) => {
    const address = written.trim();
    return address === '' || address.startsWith('#') ? [] : [{ address, line: index + 1 }];
  });
}

/** The text of `permalinks.txt` with these addresses added: none is lost, each stands once. */
export function permalinksText(text: string | undefined, added: readonly string[]): string {
  const remarks = (text ?? '').split('\n').filter((line) => line.trim().startsWith('#'));
  const listed = listedAddresses(text ?? '').map(({ address }) => address);
  const all = [...new Set([...listed, ...added])].sort();
  return `${[...(remarks.length > 0 ? remarks : HEADER), ...all].join('\n')}\n`;
}

const HEADER = [
  '# Every address that was ever published, without the base path: pages, headings, points of',
  '# figures, entries of the timeline. One a line, sorted. Written by `npm run check -- --fix`.',
  '# No line is taken out: an address that goes gets a line in `redirects.yaml`.',
];
