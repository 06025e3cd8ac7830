/** Whether a key opens the search: `/` outside fields, Ctrl-K or Cmd-K anywhere. */
export function opensSearch(key: KeyPressed, isTyping: boolean): boolean {
  if (key.altKey) return false;
  const withCommand = key.ctrlKey || key.metaKey;
  if (key.key.toLowerCase() === 'k') return withCommand && !key.shiftKey;
  return key.key === '/' && !withCommand && !isTyping;
}

export type KeyPressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;
