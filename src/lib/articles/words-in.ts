/** The words of a text as a reader counts them, figures among them; Chinese is left out. */
export function wordsIn(text: string): string[] {
  return text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];
}
