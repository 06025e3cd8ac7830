import { built } from './built.ts';
import { serveBuilt } from './serve-built.ts';

// A failed build leaves the bundler's helpers running, which would keep Node waiting.
if (!(await built())) process.exit(1);
await serveBuilt();
