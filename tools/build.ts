// Builds the pinned tools that are not in the cache yet: node tools/run.mjs tools/build.ts [tool ...]

import { runTool, unknown } from '../constructs/cli/options.ts';
import { optInTools, type Tool, tools } from './pinned.ts';
import { buildTools } from './provide.ts';

const usual = tools.filter((name) => !optInTools.includes(name));

const usage = `npm run tools [-- tool ...]

Builds the pinned tools that are not in the cache yet, with Go: ${usual.join(', ')}. By name also: ${optInTools.join(', ')}.

  --help  print this`;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

process.exitCode = await runTool(process.argv.slice(2), { usage, options: {} }, async ({ positionals }) => {
  const stranger = positionals.find((name) => !tools.some((known) => known === name));
  if (stranger !== undefined) throw unknown('tool', stranger, tools);
  try {
    await buildTools(positionals.length > 0 ? (positionals as Tool[]) : usual);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
});
