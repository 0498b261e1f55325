// Runs one command of the tool in a sandbox and kills itself right before its n-th step: a change to the file system,
// or the sealing of a value. Prints the number of steps when it is not killed.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { run } from '../../../tools/secrets/run.ts';
import { acme, own } from './sandbox.ts';

const [root = '', moment = 'never', ...argv] = process.argv.slice(2);
let steps = 0;

function count(module: object, name: string): void {
  const original = Reflect.get(module, name);
  Object.assign(module, {
    [name](...args: unknown[]) {
      if (steps++ === Number(moment)) process.kill(process.pid, 'SIGKILL');
      return Reflect.apply(original, module, args);
    },
  });
}

const changes = [
  'mkdirSync',
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'rmSync',
];
for (const name of [...changes, 'symlinkSync']) count(fs, name);
count(crypto, 'publicEncrypt');
// Generating a key pair takes seconds, so an existing one is used.
const ready = crypto.createPrivateKey(fs.readFileSync(join(root, 'ready.pem')));
const generate = crypto.generateKeyPairSync;
Object.assign(crypto, {
  generateKeyPairSync: (type: string, ...options: unknown[]) =>
    type === 'rsa' ? { privateKey: ready } : Reflect.apply(generate, crypto, [type, ...options]),
});
syncBuiltinESMExports();

const spec = argv[0] === 'init' ? own : acme;
const said: string[] = [];
const code = await run(argv, {
  clusters: new Map([['single', async () => spec]]),
  folder: join(root, 'clusters'),
  keys: join(root, 'config', 'hearth'),
  packages: join(root, 'packages'),
  environment: process.env,
  print: (text) => said.push(text),
  tell: (text) => said.push(text),
  isShown: false,
  keepFromOthers: () => {},
  now: new Date(),
});
process.stdout.write(code === 0 ? String(steps) : said.join('\n'));
