import { writeFileSync } from 'node:fs';
import { refuse } from '../core/base/problem.ts';
import { textOf } from '../core/base/system-error.ts';
import { type Platform, pathIn } from './platform.ts';

const page = 'docs/architecture.md';
const begin = '<!-- graph: npm run graph -->';
const end = '<!-- /graph -->';

/** Draws the platform between the two markers of docs/architecture.md. */
export async function graph(platform: Platform): Promise<void> {
  const text = textOf(pathIn(platform, page)) ?? '';
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) {
    const expected = `${begin} and ${end}, each on its own line`;
    refuse([
      {
        code: 'missing-diagram-markers',
        path: page,
        found: 'no markers for the diagram',
        expected,
        fix: 'Add the two lines where the diagram belongs.',
      },
    ]);
  }
  const diagram = `\`\`\`mermaid\n${(await platform.build()).graph.trimEnd()}\n\`\`\``;
  const drawn = `${text.slice(0, from)}${begin}\n${diagram}\n${text.slice(to)}`;
  if (drawn !== text) writeFileSync(pathIn(platform, page), drawn);
  console.log(`${page}: ${drawn === text ? 'unchanged' : 'drawn'}`);
}
