import type { Kinds, PersistentVolumeClaimSpec } from '../../../../imports/types/index.ts';
import type { Manifest } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import { formatBytes, quantity } from '../../base/quantity.ts';
import { all } from '../../base/words.ts';
import type { Build } from '../../derive/build.ts';
import { allClaims } from '../../model/claim.ts';
import type { Plain } from '../../model/rule.ts';
import type { ResolvedCluster } from '../../spec/resolve.ts';
import { type CountedClaim, countedClaim } from '../inventory.ts';
import { isOnNode, type Pod } from './demand.ts';
import { diskOf, type NodeRoom } from './node-room.ts';
import { nothing } from './resources.ts';

/** Every PersistentVolumeClaim object, once: claims with handles, and objects that components write themselves. */
export function claimsIn({ cluster, objects }: Pick<Build, 'cluster' | 'objects'>): CountedClaim[] {
  const handles = cluster.all(allClaims).map(countedClaim);
  const known = new Set(handles.map(({ id }) => id));
  const manifests = objects.map(({ manifest }) => manifest);
  const written = manifests.flatMap((manifest) => writtenClaim(manifest, manifests, cluster.spec) ?? []);
  return [...handles, ...written.filter(({ id }) => !known.has(id))];
}

function writtenClaim(
  manifest: Manifest,
  manifests: readonly Manifest[],
  { storage }: ResolvedCluster,
): CountedClaim | undefined {
  if (manifest.kind !== 'PersistentVolumeClaim' || manifest.apiVersion !== 'v1') return undefined;
  const { name, namespace = '' } = manifest.metadata;
  const spec = manifest.spec as Plain<PersistentVolumeClaimSpec>;
  const size = spec.resources?.requests?.storage;
  if (size === undefined) return undefined;
  const shared = spec.accessModes?.includes('ReadWriteMany') ?? false;
  const id = `${namespace}/${name}`;
  const node = nodeOfVolume(id, spec, manifests);
  if (node !== undefined) return { id, size: String(size), shared, node };
  // An empty class binds the claim to an existing volume.
  const storageClass = spec.storageClassName ?? storage.classes.find((known) => known.default)?.name;
  return storageClass ? { id, size: String(size), storageClass, shared } : undefined;
}

/** The node of a claim's volume, if the volume is an object of a component too and its affinity names one node. */
function nodeOfVolume(
  id: string,
  { volumeName }: Plain<PersistentVolumeClaimSpec>,
  manifests: readonly Manifest[],
): string | undefined {
  const volume = manifests
    .filter(({ apiVersion, kind }) => kind === 'PersistentVolume' && apiVersion === 'v1')
    .map((manifest) => manifest as unknown as Plain<Kinds['v1/PersistentVolume']>)
    .find(
      ({ metadata, spec: { claimRef } = {} }) =>
        metadata.name === volumeName || `${claimRef?.namespace}/${claimRef?.name}` === id,
    );
  const terms = volume?.spec?.nodeAffinity?.required?.nodeSelectorTerms ?? [];
  const nodes = terms
    .flatMap(({ matchExpressions = [] }) => matchExpressions)
    .find(({ key, operator }) => key === 'kubernetes.io/hostname' && operator === 'In')?.values;
  return terms.length === 1 && nodes?.length === 1 ? nodes[0] : undefined;
}

/** Claims on a node's disk that no counted pod mounts, as items to be placed on a node. */
export function unmounted(
  claims: readonly CountedClaim[],
  pods: readonly Pod[],
  spec: ResolvedCluster,
): Pod[] {
  const mounted = new Set(pods.flatMap((pod) => pod.claims.map(({ id }) => id)));
  return claims
    .filter((claim) => claim.node === undefined && isOnNode(claim, spec) && !mounted.has(claim.id))
    .map((claim) => {
      const [component, name] = claim.id.split('/') as [string, string];
      return {
        id: claim.id,
        demand: {
          component,
          name,
          kind: 'Pod',
          replicas: 1,
          cpu: '0',
          memory: '0',
          gpus: 0,
          nodeSelector: {},
          tolerations: [],
          arch: ['amd64', 'arm64'],
          claimOnly: true,
        },
        need: nothing,
        claims: [claim],
      };
    });
}

/** Reserves the host folders of each node, and reports folders that are larger than its disk. */
export function* reserveFolders(
  claims: readonly CountedClaim[],
  rooms: readonly NodeRoom[],
): Generator<Problem> {
  for (const [index, room] of rooms.entries()) {
    const folders = claims.filter(({ node }) => node === room.node.name);
    const { disk } = diskOf(folders);
    const fit = disk <= room.allocatable.disk;
    // Without their size, so that the pods that mount them are not reported as well.
    for (const folder of folders) room.hold(fit ? folder : { ...folder, size: '0' });
    if (fit) continue;
    yield {
      code: 'folders-exceed-disk',
      path: `nodes[${index}].disk`,
      found: `${formatBytes(disk)} reserved for ${all(folders.map(({ id, size }) => `${id} (${formatBytes(quantity(size))})`))}`,
      expected: `at most ${formatBytes(room.allocatable.disk)}, which ${room.node.name} has for pods`,
      fix: 'Reserve less, or give the node a larger disk.',
    };
  }
}

/** Reports DaemonSets that run on several nodes and mount a claim that is on the disk of one node. */
export function* checkDaemons(daemons: readonly Pod[], rooms: readonly NodeRoom[]): Generator<Problem> {
  for (const { id, demand, claims } of daemons) {
    const nodes = rooms.filter((room) => room.refusal({ ...demand, claims: [] }) === undefined);
    // A DaemonSet on a single wrong node is reported with the other reasons why the node does not take it.
    for (const claim of nodes.length < 2 ? [] : claims) {
      yield {
        code: 'daemonset-on-one-disk',
        path: id,
        found: `one pod on each of ${all(nodes.map(({ node }) => node.name))}, which mount ${claim.id}`,
        expected: `one node only${claim.node === undefined ? '' : `, ${claim.node}`}: the claim is on the disk of one node`,
        fix: 'Select one node by its labels, or use a shared claim on NFS.',
      };
    }
  }
}
