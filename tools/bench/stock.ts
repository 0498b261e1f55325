import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from './measure.ts';
import type { Part } from './objects.ts';

// The program of `cdk8s init typescript-app`, with the objects as data, so that the program itself costs almost
// nothing.
const files = {
  'cdk8s.yaml': 'language: typescript\napp: npx ts-node main.ts\n',
  'package.json': '{ "name": "stock", "version": "1.0.0", "private": true }\n',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      alwaysStrict: true,
      declaration: true,
      experimentalDecorators: true,
      inlineSourceMap: true,
      inlineSources: true,
      lib: ['es2016'],
      module: 'CommonJS',
      noEmitOnError: true,
      noFallthroughCasesInSwitch: true,
      noImplicitAny: true,
      noImplicitReturns: true,
      noImplicitThis: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      resolveJsonModule: true,
      strict: true,
      strictNullChecks: true,
      strictPropertyInitialization: true,
      stripInternal: true,
      target: 'ES2017',
    },
    include: ['**/*.ts'],
    exclude: ['node_modules'],
  }),
  'main.ts': `import { readFileSync } from 'fs';
import { ApiObject, ApiObjectProps, App, Chart } from 'cdk8s';
import { Construct } from 'constructs';

interface Part {
  readonly folder: string;
  readonly objects: ApiObjectProps[];
}

class PartChart extends Chart {
  constructor(scope: Construct, { folder, objects }: Part) {
    super(scope, folder.replace('/', '-'), { disableResourceNameHashes: true });
    objects.forEach((object, index) => new ApiObject(this, String(index), object));
  }
}

const app = new App();
const parts: Part[] = JSON.parse(readFileSync('objects.json', 'utf-8'));
for (const part of parts) new PartChart(app, part);
app.synth();
`,
};

/** A project as cdk8s' own template sets it up, that synthesizes these objects, on the packages of this one. */
export function createStock(folder: string, root: string, parts: readonly Part[]): Run {
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'objects.json'), JSON.stringify(parts));
  linkPackages(join(folder, 'node_modules'), join(root, 'node_modules'));
  return { command: ['npx', 'cdk8s', 'synth'], cwd: folder };
}

/** All packages except the pinned Node, which the template does not have. */
function linkPackages(modules: string, ours: string): void {
  mkdirSync(join(modules, '.bin'), { recursive: true });
  for (const name of readdirSync(ours)) {
    if (!name.startsWith('.') && !name.startsWith('node-'))
      symlinkSync(join(ours, name), join(modules, name));
  }
  for (const name of ['cdk8s', 'ts-node']) symlinkSync(join(ours, '.bin', name), join(modules, '.bin', name));
}
