import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** Folder of Go modules that pin the tools; tools in one module share its dependencies. */
const modules = join(dirname(fileURLToPath(import.meta.url)), 'go');

/** The module folder and main package of each tool, in build order. */
const packages = {
  etcd: ['etcd', 'go.etcd.io/etcd/server/v3'],
  'kube-apiserver': ['kubernetes', 'k8s.io/kubernetes/cmd/kube-apiserver'],
  'kube-controller-manager': ['kubernetes', 'k8s.io/kubernetes/cmd/kube-controller-manager'],
  'kube-scheduler': ['kubernetes', 'k8s.io/kubernetes/cmd/kube-scheduler'],
  kubectl: ['kubectl', 'k8s.io/kubernetes/cmd/kubectl'],
  kwok: ['kwok', 'sigs.k8s.io/kwok/cmd/kwok'],
  cyclonus: ['cyclonus', 'github.com/mattfenwick/cyclonus/cmd/cyclonus'],
  coredns: ['coredns', 'github.com/coredns/coredns'],
  'policy-verdicts': ['cilium', 'hearth/tools/cilium'],
  minio: ['minio', 'github.com/minio/minio'],
  mc: ['minio', 'github.com/minio/mc'],
  registry: ['distribution', 'github.com/distribution/distribution/v3/cmd/registry'],
  buildkitd: ['buildkit', 'github.com/moby/buildkit/cmd/buildkitd'],
  buildctl: ['buildkit', 'github.com/moby/buildkit/cmd/buildctl'],
  alertmanager: ['alertmanager', 'github.com/prometheus/alertmanager/cmd/alertmanager'],
  amtool: ['alertmanager', 'github.com/prometheus/alertmanager/cmd/amtool'],
  argocd: ['argocd', 'github.com/argoproj/argo-cd/v3/cmd'],
  helm: ['helm', 'helm.sh/helm/v3/cmd/helm'],
  'workflow-controller': ['argo-workflows', 'github.com/argoproj/argo-workflows/v4/cmd/workflow-controller'],
  argo: ['argo-workflows', 'github.com/argoproj/argo-workflows/v4/cmd/argo'],
  'kserve-manager': ['kserve', 'github.com/kserve/kserve/cmd/manager'],
  kubeseal: ['sealed-secrets', 'github.com/bitnami/sealed-secrets/cmd/kubeseal'],
  'sealed-secrets-controller': ['sealed-secrets', 'github.com/bitnami/sealed-secrets/cmd/controller'],
} as const satisfies Record<string, readonly [string, string]>;

/**
 * A file that the module's own build generates first, so that the archive of the module lacks it. The tool gets an empty
 * one.
 */
const absent: Partial<Record<Tool, { readonly module: string; readonly file: string }>> = {
  // The pages in a browser. The API, which the tests call, is all there.
  argo: { module: 'github.com/argoproj/argo-workflows/v4', file: 'ui/dist/app/index.html' },
};

/** Name of a pinned tool. */
export type Tool = keyof typeof packages;

/** Every pinned tool. */
export const tools = Object.keys(packages) as readonly Tool[];

/** Tools of suites that run only by name; they are built when such a suite runs. */
export const optInTools: readonly Tool[] = [
  'registry',
  'buildkitd',
  'buildctl',
  'coredns',
  'policy-verdicts',
];

/** Cache folder outside the repository; it may be deleted at any time. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'hearth');

/** Path of a tool's binary in the cache. */
export function cached(name: Tool): string | undefined {
  const path = binary(name);
  return existsSync(path) ? path : undefined;
}

/** Path of a tool's binary, which is built first when the cache does not have the pinned version. */
export function tool(name: Tool, log: (line: string) => void = console.log): string {
  const path = binary(name);
  if (existsSync(path)) return path;
  log(`building ${name}, once; this takes minutes`);
  const start = performance.now();
  build(name, path);
  log(`built ${name} in ${Math.round((performance.now() - start) / 1000)} s`);
  return path;
}

/** A short hash of a tool's sources: when it changes, so does the path of the binary. */
export function fingerprint(name: Tool): string {
  const folder = join(modules, packages[name][0]);
  const hash = createHash('sha256').update(`${process.platform}/${process.arch} ${flags(name).join(' ')}`);
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

/** The version of a Go module that a tool's module requires, such as `1.36.3`. */
export function pinnedVersion(name: Tool, path: string): string {
  const text = readFileSync(join(modules, packages[name][0], 'go.mod'), 'utf8');
  const line = text.split('\n').find((candidate) => candidate.includes(`${path} v`));
  if (!line) throw new Error(`tools/go/${packages[name][0]}/go.mod requires no ${path}`);
  return line.slice(line.indexOf(`${path} v`) + path.length + 2).split(' ')[0]!;
}

function binary(name: Tool): string {
  return join(cacheFolder, 'tools', `${name}-${fingerprint(name)}`, name);
}

function flags(name: Tool): string[] {
  return ['-trimpath', '-buildvcs=false', '-ldflags', ['-s', '-w', ...versionStamp(name)].join(' ')];
}

/** Linker flags with the version of Kubernetes, which otherwise reports v0.0.0. */
function versionStamp(name: Tool): string[] {
  if (!packages[name][1].startsWith('k8s.io/kubernetes/')) return [];
  const version = pinnedVersion(name, 'k8s.io/kubernetes');
  const [major, minor] = version.split('.');
  const variable = '-X k8s.io/component-base/version.git';
  return [`${variable}Version=v${version}`, `${variable}Major=${major}`, `${variable}Minor=${minor}`];
}

function build(name: Tool, path: string): void {
  const { unfinished, args, options } = begin(name, path);
  for (let attempt = 1; ; attempt++) {
    const { error, status, stderr } = spawnSync('go', args, {
      ...options,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (succeeded(name, attempt, { error, status, stderr })) break;
  }
  finish(name, path, unfinished);
}

/** Builds a tool unless the cache has it, without blocking the process. */
export async function provide(name: Tool): Promise<string> {
  const path = binary(name);
  if (existsSync(path)) return path;
  const { unfinished, args, options } = begin(name, path);
  for (let attempt = 1; ; attempt++) {
    if (succeeded(name, attempt, await run(args, options))) break;
  }
  finish(name, path, unfinished);
  return path;
}

/** Result of a run of `go`. */
interface Ending {
  readonly error: Error | undefined;
  readonly status: number | null;
  readonly stderr: string;
}

function run(args: readonly string[], options: SpawnOptions): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn('go', args, options);
    const kill = () => child.kill();
    process.on('exit', kill);
    const chunks: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const end = (error: Error | undefined, status: number | null) => {
      process.off('exit', kill);
      resolve({ error, status, stderr: Buffer.concat(chunks).toString() });
    };
    child.on('error', (error) => end(error, null));
    child.on('close', (status) => end(undefined, status));
  });
}

/** The command that builds a tool, and the temporary name of its binary. */
function begin(name: Tool, path: string) {
  const [module, main] = packages[name];
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  const options = {
    cwd: join(modules, module),
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly', GOWORK: 'off' },
    stdio: ['ignore', 'ignore', 'pipe'],
  } satisfies SpawnOptions;
  const missing = absent[name];
  const without = missing ? stubbed(missing, `${path}.source.${process.pid}`, options) : [];
  return { unfinished, args: ['build', ...flags(name), ...without, '-o', unfinished, main], options };
}

/**
 * Arguments of `go build` by which a module has an empty file. Go takes no such file for a module in its cache, so the
 * module is read through a link; nothing of it is copied or changed.
 */
function stubbed(
  { module, file }: { readonly module: string; readonly file: string },
  folder: string,
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): string[] {
  const { status, stdout, stderr } = spawnSync('go', ['mod', 'download', '-json', module], {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`go mod download of ${module} failed\n${stderr}`);
  const { Dir: source }: { Dir: string } = JSON.parse(stdout);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const [link, empty, overlay, mod] = ['module', 'empty', 'overlay.json', 'go.mod'].map((part) =>
    join(folder, part),
  );
  symlinkSync(source, link!);
  writeFileSync(empty!, '');
  writeFileSync(overlay!, JSON.stringify({ Replace: { [join(link!, file)]: empty } }));
  writeFileSync(mod!, `${readFileSync(join(cwd, 'go.mod'), 'utf8')}\nreplace ${module} => ${link}\n`);
  copyFileSync(join(cwd, 'go.sum'), join(folder, 'go.sum'));
  return ['-modfile', mod!, '-overlay', overlay!];
}

function finish(name: Tool, path: string, unfinished: string): void {
  renameSync(unfinished, path);
  rmSync(`${path}.source.${process.pid}`, { recursive: true, force: true });
  const folder = dirname(path);
  for (const entry of readdirSync(dirname(folder))) {
    const older = entry.slice(0, -13) === name && !folder.endsWith(entry);
    if (older) rmSync(join(dirname(folder), entry), { recursive: true, force: true });
  }
}

/** Temporary errors of a module proxy; an error about a missing module is not among them. */
const passing = /time-?out|timed out|deadline exceeded|connection re(set|fused)|unexpected EOF|50[0234] /i;

/**
 * True when `go` succeeded; false when the network failed and another attempt may succeed, which keeps everything
 * downloaded and compiled so far.
 *
 * @throws Error when another attempt cannot succeed
 */
function succeeded(name: Tool, attempt: number, { error, status, stderr }: Ending): boolean {
  if (error) {
    throw new Error(
      `${name} is built with Go, which is not on the PATH: install Go 1.21 or newer (go.dev/dl)`,
    );
  }
  if (status === 0) return true;
  process.stderr.write(stderr.replaceAll(/^go: downloading .*\n/gm, ''));
  if (attempt === 3 || !passing.test(stderr)) throw new Error(`go build of ${name} failed`);
  return false;
}
