// Builds the pinned tools that are not in the cache yet: node tools/run.mjs tools/build.ts [tool ...]
import { performance } from 'node:perf_hooks';
import { type Tool, tool, tools } from './pinned.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !tools.some((known) => known === name));
if (unknown.length > 0) {
  console.error(`no such tool: ${unknown.join(', ')}\nknown: ${tools.join(', ')}`);
  process.exit(2);
}

try {
  const start = performance.now();
  for (const name of tools) if (wanted.length === 0 || wanted.includes(name)) show(name);
  console.log(`\n${Math.round((performance.now() - start) / 1000)} s in all`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function show(name: Tool): void {
  const start = performance.now();
  const path = tool(name, () => {});
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${name.padEnd(24)} ${seconds < 0.5 ? 'in cache' : `${seconds.toFixed(0)} s`.padStart(8)}  ${path}`,
  );
}
