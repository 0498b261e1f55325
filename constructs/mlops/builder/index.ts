import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { mebibytes, quantity } from '../../core/base/quantity.ts';
import type { Endpoint } from '../../core/model/pods.ts';
import { type Reference, text } from '../../core/model/reference.ts';
import { resources } from '../../core/model/resources.ts';
import { proxyVariables } from '../../core/spec/proxy.ts';
import { externalsOf } from '../../externals.ts';
import type { Registry } from '../../storage/registry/index.ts';
import type { ResolvedOptions } from './options.ts';
import { image } from './versions.ts';

export interface BuilderProps extends ResolvedOptions {
  /** Where built images go, by the login that the client of a build has. */
  readonly registry: Registry;
  /** The certificate of the platform's own authority; undefined when a public authority signs. */
  readonly authority: Reference | undefined;
}

const folder = '/etc/hearth';
const authorityPath = `${folder}/ca.crt`;
/** Home folder of the image's user. */
const home = '/home/user';

/** Builds container images: BuildKit's daemon without root. Its clients send the files, and the login to the registry. */
export class Builder extends Component {
  readonly #endpoint: Endpoint;

  constructor(cluster: Cluster, { registry, authority, memory, cache, sources }: BuilderProps) {
    super(cluster, 'builder', {
      layer: 'mlops',
      purpose: 'Builds container images',
      podSecurity: { level: 'privileged', reason: 'builds run in user namespaces' },
    });
    const settings = [
      '[worker.oci]',
      // The rest is for what builds write at the moment.
      `maxUsedSpace = ${Math.floor(0.8 * quantity(cache))}`,
      `[registry."${registry.host}"]`,
      ...(authority ? [`ca = ["${authorityPath}"]`] : []),
    ];
    const daemon = this.deployment('daemon', {
      image,
      resources: resources('250m', memory, mebibytes(2 * quantity(memory)), 'chosen: in the cluster file'),
      uid: 1000,
      recreate: true,
      userNamespaces: { reason: 'each build runs as a user of its own user namespace, and none as root' },
      command: ['rootlesskit', 'buildkitd'],
      args: [
        `--config=${folder}/buildkitd.toml`,
        '--addr=tcp://0.0.0.0:1234',
        `--root=${home}/.local/share/buildkit`,
        // A process namespace of its own would need a mount of /proc, which Kubernetes masks.
        '--oci-worker-no-process-sandbox',
        '--otel-socket-path=/run/user/1000/otel.sock',
      ],
      env: {
        HOME: home,
        XDG_RUNTIME_DIR: '/run/user/1000',
        TMPDIR: `${home}/.local/tmp`,
        ...proxyVariables(cluster.spec),
        REGISTRY: registry.url,
      },
      files: {
        [`${folder}/buildkitd.toml`]: this.file('buildkitd.toml', `${settings.join('\n')}\n`),
        ...(authority && { [authorityPath]: this.file('ca.crt', authority) }),
      },
      writable: ['/tmp', '/run/user/1000', `${home}/.local/tmp`],
      volumes: { [`${home}/.local/share/buildkit`]: { scratch: cache } },
      ports: { grpc: 1234 },
      probes: {
        ready: { tcp: 'grpc' },
        live: { exec: ['buildctl', '--addr=tcp://127.0.0.1:1234', 'debug', 'workers'] },
      },
    });
    this.#endpoint = daemon.endpoint('grpc');
    for (const source of sources)
      for (const external of externalsOf(cluster, this.name, source))
        this.allowTo(daemon.pods, external, 'builds fetch from there');
    this.addException(
      'builds without a login inside the cluster',
      'the daemon knows no accounts; only teams with builder in uses reach it, and they share the layers that it keeps',
    );
  }

  /** `tcp://…`, the value of BUILDKIT_HOST for clients. */
  get url(): Reference {
    return text`tcp://${this.#endpoint.address}`;
  }
}
