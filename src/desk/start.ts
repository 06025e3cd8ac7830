import { built } from './built.ts';
import { serveBuilt } from './serve-built.ts';

if (await built()) await serveBuilt();
else process.exitCode = 1;
