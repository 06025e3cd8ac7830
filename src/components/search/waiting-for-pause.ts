/** Runs once the typing pauses, not at each letter. */
export function waitingForPause(run: () => unknown): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(run, PAUSE);
  };
}

/** In milliseconds: shorter than a glance, longer than the gap between two letters. */
const PAUSE = 150;
