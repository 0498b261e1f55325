import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { copyProject } from '../support/project.ts';
import { rare } from '../support/selection.ts';

// All tests share one copy with one small cluster. A change of its sources costs a new bundle: the tests that make none
// come first. The path of a project may hold any character; this one holds many.
const project = copyProject("+[x]{y} (z) *? #1 %41 'q'", afterAll);
const [homelab, single] = ['homelab', 'single'].map((name) =>
  readFileSync(project.path(`clusters/${name}.ts`), 'utf8'),
) as [string, string];
rmSync(project.path('clusters/homelab.ts'));

afterEach(() => {
  rmSync(project.path('dist'), { recursive: true, force: true });
  for (const name of readdirSync(project.path('clusters')))
    if (name !== 'single.ts') rmSync(project.path(`clusters/${name}`));
});

rare('the import writes the same again, whatever the path of the project holds', () => {
  const before = readFileSync(project.path('imports/cluster.schema.json'), 'utf8');
  expect(project.run(['tools/import/main.ts', 'cluster'])).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(project.path('imports/cluster.schema.json'), 'utf8')).toBe(before);
});

test('a cluster has the name of its file', () => {
  cpSync(project.path('clusters/single.ts'), project.path('clusters/mini.ts'));
  cpSync(project.path('clusters/single.ts'), project.path('clusters/single.bak.ts'));
  writeFileSync(project.path('clusters/other.ts'), 'export default { name: "other" };\n');
  const { status, stderr } = project.synth();
  expect(status).toBe(1);
  expect(stderr).toBe(`3 problems

clusters/mini.ts name (cluster-name-differs-from-file)
  found     'single'
  expected  'mini', the name of the file
  fix       Write name: 'mini', or rename the file to clusters/single.ts.

clusters/other.ts (cluster-not-exported)
  found     only default is exported
  expected  an export named cluster
  fix       Write \`export const cluster: ClusterSpec = { ... };\`.

clusters/single.bak.ts (invalid-cluster-file-name)
  found     a TypeScript file whose name cannot be the name of a cluster
  expected  up to 63 lower-case letters, digits and dashes before .ts, a letter or digit at both ends
  fix       Rename it, or, if it is no cluster, move it to another folder.

Nothing was written.
`);
  expect(readdirSync(project.root)).not.toContain('dist');

  const text = readFileSync(project.path('clusters/mini.ts'), 'utf8');
  const mini = text.replace("name: 'single'", "name: 'mini'");
  writeFileSync(project.path('clusters/mini.ts'), mini);
  for (const name of ['other', 'single.bak']) rmSync(project.path(`clusters/${name}.ts`));
  const both = project.synth();
  expect(both.status).toBe(1);
  expect(both.stderr).toContain(
    'clusters/single.ts domain (taken-by-another-cluster)\n  found     lab.example.org, and lab.example.org in clusters/mini.ts (domain)\n',
  );
  const moved = mini.replaceAll('192.168.1.', '192.168.3.').replace('lab.example.org', 'mini.example.org');
  writeFileSync(project.path('clusters/mini.ts'), moved);
  expect(project.synth().status).toBe(0);
  expect(readdirSync(project.path('dist')).sort()).toEqual(['mini', 'single']);
});

test('a removed cluster goes when the command that is printed says so', () => {
  writeFileSync(project.path('clusters/homelab.ts'), homelab);
  expect(project.synth().status).toBe(0);
  rmSync(project.path('clusters/homelab.ts'));
  const { status, stderr } = project.synth();
  expect(status).toBe(1);
  const [, command] = /`npm run synth -- (.*)`/.exec(stderr)!;
  expect(project.synth(command!).status).toBe(0);
  expect(readdirSync(project.path('dist'))).toEqual(['single']);
});

test('a mistake in a source is shown with its place, and without a stack', () => {
  writeFileSync(project.path('clusters/single.ts'), 'export const cluster = {\n');
  const { status, stderr } = project.synth();
  expect(status).toBe(1);
  expect(stderr).toBe(`1 problem

clusters/single.ts:2:1 (invalid-source)
  found     Expected identifier but found end of file
  expected  TypeScript that parses, and imports that exist
  fix       Correct this line, or the one before it.

Nothing was written.
`);
  writeFileSync(project.path('clusters/single.ts'), 'export const cluster = { nodes: nothing };\n');
  const unknown = project.synth();
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toBe(`1 problem

clusters/single.ts:1:33 (cluster-file-throws)
  found     an error as it runs: nothing is not defined
  expected  a file that can be run, which states values
  fix       Correct this line.

Nothing was written.
`);
  writeFileSync(project.path('clusters/single.ts'), single);
});

test("a project that cannot be written is checked, with a cache in the user's own folder", () => {
  expect(project.synth().status).toBe(0);
  const home = join(dirname(project.root), 'home');
  mkdirSync(home);
  rmSync(project.path('node_modules/.cache'), { recursive: true });
  chmodSync(project.path('node_modules'), 0o555);
  chmodSync(dirname(project.root), 0o755);
  // root can write everywhere.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  const check = (cache: string) =>
    project.run(['main.ts', 'check'], {
      env: { XDG_CACHE_HOME: cache },
      ...(uid !== undefined && { uid }),
    });
  chmodSync(home, 0o555);
  const refused = check(home);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/^hearth: .* cannot be written: set XDG_CACHE_HOME to a folder that can\n$/);
  chmodSync(home, 0o777);
  expect(check(home)).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(join(home, 'hearth'))).toEqual(['bundles']);
  chmodSync(project.path('node_modules'), 0o755);
});
