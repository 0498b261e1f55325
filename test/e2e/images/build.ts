import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The tools of a team for building: the client, its variables and its login. */
export interface Client {
  readonly buildctl: string;
  /** The value of BUILDKIT_HOST in the ConfigMap of the team's environment. */
  readonly host: string;
  /** The content of the team's Secret for its images. */
  readonly dockerConfig: string;
  /** A folder for its files. */
  readonly folder: string;
}

/** The files of an image: a shell, a step that runs in the image, and a command. */
export function writeContext(folder: string, busybox: string): string {
  mkdirSync(folder, { recursive: true });
  execFileSync('cp', [busybox, join(folder, 'busybox')]);
  const lines = [
    'FROM scratch',
    'COPY busybox /bin/busybox',
    'RUN ["/bin/busybox", "sh", "-ec", "/bin/busybox id -u > /built-by"]',
    'USER 1000',
    'ENTRYPOINT ["/bin/busybox", "cat", "/built-by"]',
  ];
  writeFileSync(join(folder, 'Dockerfile'), `${lines.join('\n')}\n`);
  return folder;
}

/** Builds and pushes an image. @returns its digest, or what the client said */
export async function buildImage(
  { buildctl, host, dockerConfig, folder }: Client,
  context: string,
  name: string,
): Promise<{ readonly digest: string } | { readonly error: string }> {
  const login = join(folder, 'login');
  mkdirSync(login, { recursive: true });
  writeFileSync(join(login, 'config.json'), dockerConfig, { mode: 0o600 });
  const metadata = join(folder, 'metadata.json');
  const child = spawn(
    buildctl,
    [
      'build',
      '--progress=plain',
      '--frontend=dockerfile.v0',
      `--local=context=${context}`,
      `--local=dockerfile=${context}`,
      `--output=type=image,name=${name},push=true`,
      `--metadata-file=${metadata}`,
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 120_000,
      env: { BUILDKIT_HOST: host, DOCKER_CONFIG: login, HOME: folder, PATH: process.env.PATH },
    },
  );
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [status] = await once(child, 'close');
  if (status !== 0) {
    const lines = Buffer.concat(said).toString('utf8').trimEnd().split('\n');
    return { error: lines.slice(-30).join('\n') };
  }
  const written: { 'containerimage.digest': string } = JSON.parse(readFileSync(metadata, 'utf8'));
  return { digest: written['containerimage.digest'] };
}
