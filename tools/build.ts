// Builds the pinned tools that are not in the cache yet: node tools/run.mjs tools/build.ts [tool ...]

import { type Tool, tools } from './pinned.ts';
import { buildTools } from './provide.ts';

const args = process.argv.slice(2);
const unknown = args.filter((name) => !tools.some((known) => known === name));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

if (unknown.length > 0) {
  console.error(`no such tool: ${unknown.join(', ')}\nknown: ${tools.join(', ')}`);
  process.exitCode = 2;
} else {
  try {
    await buildTools(args.length > 0 ? (args as Tool[]) : tools);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
