import { groupBy } from '../../constructs/core/base/collections.ts';
import type { Change } from './changes.ts';

const signs = { added: '+', removed: '-', changed: '~' } as const;

/** The changes for a terminal: by component, with the fields and risks of each. */
export function formatText(changes: readonly Change[]): string {
  const lines = [...groupBy(changes, ({ component }) => component)].flatMap(([component, group]) => [
    component,
    ...group.flatMap(({ type, object, fields, risks }) => [
      `  ${signs[type]} ${object}${fields.length > 0 ? `  ${shortened(fields)}` : ''}`,
      ...risks.map((risk) => `      ! ${risk}`),
    ]),
  ]);
  return [...lines, '', counts(changes)].join('\n');
}

/** The same as Markdown, for the comment on a pull request. */
export function formatMarkdown(changes: readonly Change[]): string {
  if (changes.length === 0) return '`dist/` does not change.\n';
  const risky = changes.filter(({ risks }) => risks.length > 0);
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const sections = [...groupBy(changes, ({ component }) => component)].map(
    ([component, group]) =>
      `<details><summary>${component}: ${counts(group)}</summary>\n\n${group
        .map(
          ({ type, object, fields }) =>
            `- \`${signs[type]}\` ${object}${fields.length > 0 ? `: ${shortened(fields)}` : ''}`,
        )
        .join('\n')}\n\n</details>`,
  );
  return [
    `### What this does to the clusters: ${counts(changes)}`,
    ...(risky.length > 0
      ? [
          '**Look twice:**',
          [
            row(['component', 'object', 'why']),
            row(['---', '---', '---']),
            ...risky.flatMap(({ component, object, risks }) =>
              risks.map((risk) => row([component, object, risk])),
            ),
          ].join('\n'),
        ]
      : []),
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

function counts(changes: readonly Change[]): string {
  const count = (type: Change['type']) => changes.filter((change) => change.type === type).length;
  const risks = changes.reduce((sum, change) => sum + change.risks.length, 0);
  return `${count('added')} added, ${count('removed')} removed, ${count('changed')} changed, ${risks} to look at twice`;
}

function shortened(fields: readonly string[]): string {
  const shown = fields.slice(0, 4).join(', ');
  return fields.length > 4 ? `${shown} and ${fields.length - 4} more` : shown;
}
