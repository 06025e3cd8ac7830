import { built } from './built.ts';

// Not `exitCode`: a failed build leaves the bundler's helpers running, which would keep Node waiting.
process.exit((await built()) ? 0 : 1);
