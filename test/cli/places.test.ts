import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { copyProject, Project } from '../support/project.ts';
import { selected } from '../support/selection.ts';

// Node itself imports nothing from a path with a backslash.

// Odd places that a project can be in, and odd files that can be in it. Each command either works, or says in our words
// what to change: no stack, and the right exit code.

let project = copyProject('project', afterAll);
const home = join(dirname(project.root), 'home');
const original = readFileSync(project.path('clusters/single.ts'), 'utf8');
// root may read and write everywhere.
const uid = process.getuid?.() === 0 ? 65_534 : undefined;

const commands = {
  synth: ['main.ts', 'synth'],
  check: ['main.ts', 'check'],
  graph: ['main.ts', 'graph'],
  list: ['tools/secrets/main.ts', 'list', 'single'],
  init: ['tools/secrets/main.ts', 'init', 'single'],
  diff: ['tools/diff/main.ts'],
  status: ['tools/status/main.ts', 'single'],
} as const;

/** The effect of one place on one command. */
interface Case {
  readonly name: string;
  readonly command: keyof typeof commands;
  readonly prepare: () => void;
  /** The error; @default the command works */
  readonly says?: string;
  /** @default 1 with `says`, else 0 */
  readonly status?: number;
  /** Runs as a user who is not root. */
  readonly asUser?: boolean;
}

const write = (name: string, text: string | Uint8Array) => {
  mkdirSync(dirname(project.path(name)), { recursive: true });
  writeFileSync(project.path(name), text);
};
const cluster = (text: string) => write('clusters/single.ts', text);
const renameTo = (name: string) => {
  mkdirSync(dirname(project.path(name)), { recursive: true });
  renameSync(project.path('clusters/single.ts'), project.path(name));
};
const run = (command: keyof typeof commands, asUser = false) =>
  project.run(commands[command], {
    env: { HOME: home, XDG_CONFIG_HOME: '', XDG_CACHE_HOME: join(home, 'cache'), KUBECONFIG: '' },
    ...(asUser && uid !== undefined && { uid }),
  });

/** The project as a repository, with a commit. */
const committed = () => {
  const author = ['-c', 'user.name=ada', '-c', 'user.email=ada@localhost'];
  for (const words of [
    ['init', '--quiet'],
    ['add', 'clusters'],
    [...author, 'commit', '--quiet', '-m', 'a'],
  ])
    execFileSync('git', words, { cwd: project.root });
};

/** The folder of the project under another name. */
const moved = (name: string) => () => {
  const root = join(dirname(project.root), name);
  renameSync(project.root, root);
  project = new Project(root);
};

const paths = [
  'with spaces in it',
  '+[x]{y}(z)',
  'Äpfel 家 🍏',
  '%41#1?a=b&c',
  `'single' "double" \`back\``,
  '$HOME $(exit 1) ;&|<>~!',
  'a * glob',
  '-rf',
  '...',
  'a\nb',
  'x'.repeat(200),
];

const cases: readonly Case[] = [
  ...paths.flatMap((name): Case[] =>
    (['synth', 'list'] as const).map((command) => ({
      name: `the project in ${JSON.stringify(name.slice(0, 30))}`,
      command,
      prepare: moved(name),
    })),
  ),
  {
    name: 'a project that was moved after a synth',
    command: 'check',
    prepare: () => {
      run('synth');
      moved('elsewhere')();
    },
  },
  {
    name: 'a project that is reached by a link',
    command: 'synth',
    prepare: () => {
      const link = join(dirname(project.root), 'link');
      symlinkSync(project.root, link);
      project = new Project(link);
    },
  },

  // The files in clusters/.
  ...(
    [
      ['CRLF line ends', () => cluster(original.replaceAll('\n', '\r\n'))],
      ['a byte order mark', () => cluster(`\ufeff${original}`)],
      ['no line end at its end', () => cluster(original.trimEnd())],
      ['tabs', () => cluster(original.replaceAll('  ', '\t'))],
    ] as const
  ).map(
    ([name, prepare]): Case => ({
      name: `a cluster file with ${name}`,
      command: 'check',
      prepare: () => {
        run('synth');
        prepare();
      },
    }),
  ),
  {
    name: 'files of editors and systems',
    command: 'synth',
    prepare: () => {
      const names = ['.DS_Store', 'Thumbs.db', 'README.md', '4913', 'single.known_hosts', 'single.ts~'];
      const more = [
        '.single.ts.swp',
        '#single.ts#',
        'single.ts.orig',
        'single.ts.rej',
        'single.sealed.json~',
        '.ts',
      ];
      for (const name of [...names, ...more]) write(`clusters/${name}`, '\0not text');
      symlinkSync('somebody@host.1234', project.path('clusters/.#single.ts'));
      write('clusters/old/single.ts.orig', original);
      write('clusters/.old/single.ts', original);
      write('clusters/shared/nodes.ts', 'export const clusterNodes = [];\n');
      write('clusters/old/comment.ts', '// export const cluster = {};\nexport const nodes = [];\n');
      write('clusters/nodes.mjs', 'export const nodes = [];\n');
      mkdirSync(project.path('clusters/folder.ts'));
      symlinkSync('nowhere', project.path('clusters/dangling.ts'));
    },
  },
  ...['single.bak', 'My Lab', 'Single', 'single (copy)'].map(
    (name): Case => ({
      name: `clusters/${name}.ts`,
      command: 'synth',
      prepare: () => write(`clusters/${name}.ts`, original),
      says: `clusters/${name}.ts (invalid-cluster-file-name)\n  found     a TypeScript file whose name cannot be the name of a cluster`,
    }),
  ),
  ...['old/single.ts', 'a/b/home.ts', 'home.mts', 'home.js'].map(
    (name): Case => ({
      name: `a cluster in clusters/${name}`,
      command: 'synth',
      prepare: () => write(`clusters/${name}`, original),
      says: `clusters/${name} (cluster-file-not-read)\n  found     a file that exports a cluster, where no cluster is looked for`,
    }),
  ),
  {
    name: 'a cluster in a folder only',
    command: 'synth',
    prepare: () => renameTo('clusters/places/single.ts'),
    says: 'Move it to clusters/single.ts',
  },
  {
    name: 'no cluster file',
    command: 'synth',
    prepare: () => rmSync(project.path('clusters/single.ts')),
    says: 'clusters/ (no-cluster-file)\n  found     no cluster file',
  },
  {
    name: 'no folder clusters',
    command: 'synth',
    prepare: () => rmSync(project.path('clusters'), { recursive: true }),
    says: 'clusters/ (no-cluster-file)\n  found     no such folder',
  },
  ...(
    [
      ['is empty', '', 'nothing is exported'],
      [
        'exports by default',
        original.replace('export const cluster: ClusterSpec =', 'export default'),
        'only default is exported',
      ],
      [
        'exports another name',
        original.replace('const cluster', 'const clusters'),
        'only clusters is exported',
      ],
      ['exports null', 'export const cluster = null;\n', 'a cluster that is null'],
      ['exports a function', 'export const cluster = () => ({});\n', 'a cluster that is a function'],
      ['exports a list', 'export const cluster = [];\n', 'the cluster file'],
      [
        'does not parse',
        'export const cluster = {\n',
        'clusters/single.ts:2:1 (invalid-source)\n  found     Expected identifier',
      ],
      [
        'is no TypeScript',
        'name: single\ndomain home\n',
        'clusters/single.ts:2:8 (invalid-source)\n  found     Expected ";"',
      ],
      [
        'imports what is not there',
        `import './none.ts';\n${original}`,
        'clusters/single.ts:1:8 (invalid-source)\n  found     Could not resolve "./none.ts"',
      ],
      [
        'contains itself',
        `${original}\nReflect.set(cluster.network, 'tailnet', cluster);\n`,
        'network.tailnet (endless-value)\n  found     the cluster file itself',
      ],
      [
        'throws',
        `throw new Error('no');\n${original}`,
        'clusters/single.ts:1:7 (cluster-file-throws)\n  found     an error as it runs: no',
      ],
    ] as const
  ).map(
    ([name, text, says]): Case => ({
      name: `a cluster file that ${name}`,
      command: 'synth',
      prepare: () => cluster(text),
      says,
    }),
  ),
  {
    name: 'a cluster file that does not parse',
    command: 'list',
    prepare: () => cluster('export const cluster = {\n'),
    says: 'clusters/single.ts:2:1',
  },
  {
    name: 'a cluster file that throws',
    command: 'list',
    prepare: () => cluster(`throw new Error('no');\n${original}`),
    says: 'an error as it runs: no',
  },
  {
    name: 'a cluster file that may not be read',
    command: 'synth',
    prepare: () => chmodSync(project.path('clusters/single.ts'), 0),
    says: 'clusters/single.ts',
    asUser: true,
  },

  // The sealed file.
  ...(['synth', 'list'] as const).flatMap((command): Case[] =>
    (
      [
        ['is empty', '', 'JSON object'],
        ['is cut off', '{\n"a": {"made"', 'JSON object'],
        ['is a list', '[]\n', 'JSON object'],
        [
          'has the marks of a merge',
          '{\n<<<<<<< ours\n"a": 1\n=======\n"a": 2\n>>>>>>> theirs\n}\n',
          'the marks of a merge conflict',
        ],
        ['is binary', new Uint8Array([0, 255, 254, 10]), 'JSON object'],
      ] as const
    ).map(([name, text, says]) => ({
      name: `a sealed file that ${name}`,
      command,
      prepare: () => write('clusters/single.sealed.json', text),
      says,
    })),
  ),
  {
    name: 'a folder in the place of the sealed file',
    command: 'synth',
    prepare: () => mkdirSync(project.path('clusters/single.sealed.json')),
    says: 'a folder in the place of a file',
  },
  {
    name: 'a folder in the place of the sealed file',
    command: 'list',
    prepare: () => mkdirSync(project.path('clusters/single.sealed.json')),
    says: 'a folder in the place of a file',
  },

  // dist/ and what stands beside it.
  {
    name: 'dist as a file',
    command: 'synth',
    prepare: () => write('dist', 'x'),
    says: 'a file in the place of a folder',
  },
  {
    name: 'dist as a file',
    command: 'check',
    prepare: () => write('dist', 'x'),
    says: 'a file in the place of a folder',
  },
  {
    name: 'dist as a file',
    command: 'diff',
    prepare: () => {
      write('dist', 'x');
      committed();
    },
    says: 'ENOTDIR',
  },
  { name: 'no dist', command: 'check', prepare: () => {}, says: 'dist/ is not what the clusters say' },
  {
    name: 'dist as a link to a folder',
    command: 'synth',
    prepare: () => {
      mkdirSync(project.path('elsewhere'));
      symlinkSync('elsewhere', project.path('dist'));
    },
    says: 'a symbolic link to elsewhere',
  },
  {
    name: 'dist as a link to nothing',
    command: 'synth',
    prepare: () => symlinkSync('nowhere', project.path('dist')),
    says: 'a symbolic link to nowhere',
  },
  {
    name: 'a file of somebody else in dist',
    command: 'synth',
    prepare: () => write('dist/notes.txt', 'x'),
  },
  {
    name: 'remains of a killed run, as a file',
    command: 'synth',
    prepare: () => write('.dist.new', 'x'),
  },
  ...(
    [
      ['a number as a file', () => write('.dist.lock', String(process.pid)), 'not a lock of this tool'],
      ['a folder', () => mkdirSync(project.path('.dist.lock')), 'not a lock of this tool'],
      [
        'a link to a word',
        () => symlinkSync('nobody', project.path('.dist.lock')),
        'not a lock of this tool',
      ],
      ['a link to 0', () => symlinkSync('0', project.path('.dist.lock')), 'not a lock of this tool'],
      ['a link to a huge number', () => symlinkSync('9'.repeat(30), project.path('.dist.lock')), undefined],
      [
        'a link to a process that is gone',
        () => symlinkSync('4194305', project.path('.dist.lock')),
        undefined,
      ],
      [
        'a link to a process',
        () => symlinkSync(String(process.pid), project.path('.dist.lock')),
        'another run, pid',
      ],
    ] as const
  ).map(
    ([name, prepare, says]): Case => ({
      name: `a lock that is ${name}`,
      command: 'synth',
      prepare,
      ...(says && { says }),
    }),
  ),
  {
    name: 'a project that may only be read',
    command: 'synth',
    prepare: () => {},
    says: 'something that this user may not',
    asUser: true,
  },
  {
    name: 'a project that may only be read',
    command: 'check',
    prepare: () => {
      run('synth');
    },
    asUser: true,
  },
  {
    name: 'a folder of cluster files that may only be read',
    command: 'init',
    prepare: () => {},
    says: 'something that this user may not',
    asUser: true,
  },
  {
    name: 'a folder of keys that is a file',
    command: 'init',
    prepare: () => {
      mkdirSync(join(home, '.config/hearth'), { recursive: true });
      writeFileSync(join(home, '.config/hearth/single'), '');
    },
    says: 'a file in the place of a folder',
  },
  { name: 'no page for the diagram', command: 'graph', prepare: () => {}, says: 'docs/architecture.md' },
  {
    name: 'no git',
    command: 'diff',
    prepare: () => write('dist/single/a.yaml', 'a: 1\n'),
    says: 'not a git repository',
  },
  {
    name: 'no kubeconfig',
    command: 'status',
    prepare: () => {},
    says: 'bootstrap.sh <cluster> kubeconfig',
    status: 2,
  },
];

beforeEach(() => {
  const root = join(dirname(project.root), 'project');
  if (project.root.endsWith('/link')) rmSync(project.root);
  else if (project.root !== root) renameSync(project.root, root);
  project = new Project(root);
  for (const name of ['.git', 'clusters', 'dist', 'elsewhere', '.dist.lock', '.dist.new', '.dist.old'])
    rmSync(project.path(name), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
  mkdirSync(join(home, 'cache'), { recursive: true });
  for (const folder of [dirname(root), home, join(home, 'cache')]) chmodSync(folder, 0o777);
  cluster(original);
});

describe.each(selected(cases, 6))(
  '$name',
  ({ command, prepare, says, status = says === undefined ? 0 : 1, asUser }) => {
    test(`npm run ${command}: ${says === undefined ? 'works' : 'says what to change'}`, () => {
      prepare();
      const outcome = run(command, asUser);
      expect(outcome.stderr).not.toMatch(/\n {4}at /);
      if (says === undefined) expect(outcome.stderr).toBe('');
      else expect(outcome.stderr).toContain(says);
      expect(outcome.status).toBe(status);
      if (command === 'synth' && says === undefined) {
        expect(existsSync(project.path('dist/single/README.md'))).toBe(true);
      }
    });
  },
);
