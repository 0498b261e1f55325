import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { fatal } from './log.ts';
import { data } from './server.ts';

/** `etcd-snapshot save --name NAME`: a snapshot of etcd, in K3s's folder for snapshots. */
export async function saveSnapshot(args: readonly string[]): Promise<void> {
  const [verb, flag, name] = args;
  if (verb !== 'save' || flag !== '--name' || name === undefined)
    fatal(`No help topic for '${args.join(' ')}'`);
  const response = await fetch('http://127.0.0.1:2379/v3/maintenance/snapshot', {
    method: 'POST',
    body: '{}',
  });
  const parts = (await response.text()).trim().split('\n');
  const blobs = parts.map((line) => (JSON.parse(line) as { result: { blob?: string } }).result.blob ?? '');
  const file = `${name}-${hostname()}-${Math.floor(Date.now() / 1000)}`;
  mkdirSync(`${data}/db/snapshots`, { recursive: true, mode: 0o700 });
  writeFileSync(
    `${data}/db/snapshots/${file}`,
    Buffer.concat(blobs.map((blob) => Buffer.from(blob, 'base64'))),
    {
      mode: 0o600,
    },
  );
  console.log(`Snapshot ${file} saved.`);
}
