import { built } from './built.ts';

process.exitCode = (await built()) ? 0 : 1;
