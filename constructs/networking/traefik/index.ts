import type { TraefikValues } from '../../../imports/charts/traefik.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { quantity } from '../../core/base/quantity.ts';
import type { Exposure } from '../../core/model/exposure.ts';
import { allExposures, allInternalNames, allLanAddresses } from '../../core/model/exposure.ts';
import { later } from '../../core/model/later.ts';
import { Endpoint, type Pods } from '../../core/model/pods.ts';
import { Reference, runtimeOnly, type Text } from '../../core/model/reference.ts';
import { containerResources } from '../../core/model/resources.ts';
import { lanAddresses } from '../../core/model/seams/addresses.ts';
import type { ExposureOptions } from '../../core/spec/roles.ts';
import { traefikKinds } from '../../kinds/traefik.io/index.ts';
import type { Issuer } from '../issuer/index.ts';
import type { Options } from './options.ts';
import { containers } from './resources.ts';
import { chart } from './versions.ts';

const certificate = 'gateway-tls';

/** One of several backends of a route. */
export interface SplitBackend {
  readonly endpoint: Endpoint;
  /** Its share of the requests, against the weights of the others. */
  readonly weight: number;
}

/** What stands between visitors and an application, besides its own login. */
export interface ExposeOptions {
  /** Where it is asked whether a visitor is logged in; needed with `auth: 'forward-auth'`. */
  readonly forwardAuth?: Reference | undefined;
  /**
   * Beginnings of paths that are not asked for, since what answers there wants a login that programs have.
   * @default []
   */
  readonly skipAuthPaths?: readonly string[];
  /**
   * Beginnings of the paths that are reachable; nothing answers on others.
   * @default all paths
   */
  readonly paths?: readonly string[];
  /**
   * The largest request body, such as `100Mi`. The gateway then keeps each body until it has all of it.
   * @default no limit
   */
  readonly bodyLimit?: string;
  /**
   * Names of Middlewares in the component's namespace, in their order, behind the login.
   * @default []
   */
  readonly middlewares?: readonly Text[];
  /**
   * The longest waits for the backend, such as `30s`.
   * @default Traefik's: 30 s to connect, no end for the response, 90 s for an idle connection
   */
  readonly timeouts?: { readonly connect?: string; readonly response?: string; readonly idle?: string };
  /**
   * The certificate of a backend that speaks TLS.
   * @default what the gateway's own system trusts, for the Service's address
   */
  readonly backendTls?: {
    /** Name that the certificate is for. */
    readonly serverName: string;
    /** Name of the Secret with the authority's certificate, in the component's namespace. */
    readonly authority?: Text;
  };
}

/** An exposure of the cluster file, whose host name is known. */
export type Exposed = ExposureOptions & { readonly host: string };

export interface GatewayProps extends Options {
  /** Who signs its certificate. */
  readonly issuer: Issuer;
}

/** The way in from the LAN: every host name over TLS, at one address. */
export class Gateway extends Component {
  readonly address: string;
  readonly #pods: Pods;

  constructor(cluster: Cluster, { address, issuer }: GatewayProps) {
    super(cluster, 'traefik', { layer: 'networking', purpose: 'The way in from the LAN, over TLS' });
    this.address = address;
    cluster.add(allLanAddresses, { address: this.address, owner: 'traefik gateway' });
    const values: TraefikValues = {
      global: { checkNewVersion: false, sendAnonymousUsage: false },
      providers: { kubernetesIngress: { enabled: false } },
      ingressClass: { enabled: false },
      service: { annotations: cluster.required(lanAddresses).annotationsFor(this.address) },
      ports: {
        web: {
          http: { redirections: { entryPoint: { to: 'websecure', scheme: 'https', permanent: true } } },
        },
      },
      // Also for visitors who name no host: those who come by an address of its own.
      tlsStore: { default: { defaultCertificate: { secretName: certificate } } },
      priorityClassName: this.priorityClass('platform'),
      resources: containerResources(containers.traefik),
    };
    const release = this.release({ chart: pinnedChart(chart), values });
    this.providesKinds(traefikKinds);
    this.#pods = release.pods('traefik', 'traefik', containers.traefik, { openToLan: ['web', 'websecure'] });
    this.controlledBy('traefik.io/IngressRoute', () => [this.#pods]);
    this.controlledBy('traefik.io/Middleware', () => [this.#pods]);
    this.serveMetrics({
      endpoint: this.#pods.endpoint('metrics'),
      path: '/metrics',
      metrics: {
        traefik_service_requests_total: { type: 'counter', labels: ['service', 'code', 'method'] },
        traefik_entrypoint_requests_total: { type: 'counter', labels: ['entrypoint', 'code', 'method'] },
      },
    });
    this.object('cert-manager.io/v1/Certificate', certificate, {
      spec: {
        secretName: certificate,
        dnsNames: [cluster.spec.domain, `*.${cluster.spec.domain}`],
        ...(issuer.signsAddresses && { ipAddresses: later(() => this.addresses()) }),
        issuerRef: { name: issuer.issuer, kind: 'ClusterIssuer', group: 'cert-manager.io' },
      },
    });
    this.expectObject('Secret', `${this.namespaceName}`, `${certificate}`);
  }

  /** The full host name of an exposure. */
  hostOf({ host }: Pick<Exposed, 'host'>): string {
    return `${host}.${this.cluster.spec.domain}`;
  }

  /** The URL of an exposure for pods, whom the cluster's own DNS leads to the gateway. */
  urlInside({ host, url }: Exposure): Reference {
    const door = this.#pods.endpoint('websecure', { service: 'traefik', servicePort: 443 });
    this.cluster.add(allInternalNames, {
      host,
      service: `${door.serviceName}.${this.namespaceName}.svc.cluster.local`,
    });
    return runtimeOnly(Reference.of({ text: url, target: door.target }));
  }

  /**
   * Makes an endpoint reachable from the LAN, at its host name and, if it has one, at an address of its own. Several
   * endpoints share the requests by their weights.
   * @example gateway.expose(this, 'chat', [{ endpoint: current, weight: 90 }, { endpoint: next, weight: 10 }], spec);
   */
  expose(
    component: Component,
    name: string,
    backend: Endpoint | readonly SplitBackend[],
    spec: Exposed,
    options: ExposeOptions = {},
  ): Exposure {
    const host = this.hostOf(spec);
    const hosts = [host, ...(spec.address === undefined ? [] : [spec.address])];
    const { forwardAuth, skipAuthPaths = [], paths = [], bodyLimit, middlewares = [] } = options;
    const serversTransport = this.transport(component, name, options);
    const backends = backend instanceof Endpoint ? [{ endpoint: backend }] : backend;
    const services = backends.map(({ endpoint, ...share }) => ({
      name: endpoint.service,
      port: endpoint.port,
      scheme: endpoint.scheme,
      ...(serversTransport && { serversTransport }),
      ...share,
    }));
    const behind = [
      ...(bodyLimit === undefined ? [] : [{ name: `${name}-body-limit` }]),
      ...middlewares.map((middleware) => ({ name: middleware })),
    ];
    const route = (match: string, before: readonly { name: string }[] = []) => {
      const all = [...before, ...behind];
      return {
        kind: 'Rule' as const,
        match: paths.length > 0 ? `(${match}) && (${anyPath(paths)})` : match,
        services,
        ...(all.length > 0 && { middlewares: all }),
      };
    };
    const isGuarded = spec.auth === 'forward-auth';
    component.object('traefik.io/v1alpha1/IngressRoute', name, {
      spec: {
        entryPoints: ['websecure'],
        routes: isGuarded
          ? [
              // The longer rule goes first. A login is kept for a name: an address has only what needs none.
              ...(skipAuthPaths.length > 0
                ? [route(`(${anyHost(hosts)}) && (${anyPath(skipAuthPaths)})`)]
                : []),
              route(anyHost([host]), [{ name: `${name}-login` }]),
            ]
          : [route(anyHost(hosts))],
        tls: {},
      },
    });
    if (bodyLimit !== undefined) {
      component.object('traefik.io/v1alpha1/Middleware', `${name}-body-limit`, {
        spec: { buffering: { maxRequestBodyBytes: quantity(bodyLimit) } },
      });
    }
    if (isGuarded) this.guard(component, `${name}-login`, forwardAuth);
    // Only TLS: nothing answers on port 80 of such an address.
    if (spec.address !== undefined) this.loadBalancer(name, this.#pods, spec.address, { websecure: 443 });
    if (spec.auth === 'none') {
      this.addException(`${host} without login`, spec.reason ?? '');
    }
    const exposure: Exposure = {
      component,
      name,
      host,
      url: `https://${host}`,
      ...(spec.address !== undefined && { address: spec.address }),
      auth: spec.auth,
      skipAuthPaths: isGuarded ? skipAuthPaths : [],
    };
    this.cluster.add(allExposures, exposure);
    return exposure;
  }

  /** How the gateway talks to the backends, where something is said of it. */
  private transport(
    component: Component,
    name: string,
    { timeouts, backendTls }: ExposeOptions,
  ): string | undefined {
    if (!timeouts && !backendTls) return undefined;
    const { connect, response, idle } = timeouts ?? {};
    component.object('traefik.io/v1alpha1/ServersTransport', name, {
      spec: {
        ...(timeouts && {
          forwardingTimeouts: {
            ...(connect !== undefined && { dialTimeout: connect }),
            ...(response !== undefined && { responseHeaderTimeout: response }),
            ...(idle !== undefined && { idleConnTimeout: idle }),
          },
        }),
        ...(backendTls && {
          serverName: backendTls.serverName,
          ...(backendTls.authority !== undefined && { rootCAs: [{ secret: backendTls.authority }] }),
        }),
      },
    });
    return name;
  }

  // In the namespace of the route: Traefik follows no reference into another one unless it is told to.
  private guard(component: Component, name: string, address: Reference | undefined): void {
    if (!address) throw new Error(`${component.name} is exposed by forward-auth, and nobody is there to ask`);
    component.object('traefik.io/v1alpha1/Middleware', name, {
      spec: {
        // The application's own passwords are none of its business.
        forwardAuth: { address, authRequestHeaders: ['Accept', 'Cookie', 'X-Requested-With'] },
      },
    });
  }

  private addresses(): string[] {
    const own = this.cluster
      .all(allExposures)
      .flatMap(({ address }) => (address === undefined ? [] : [address]));
    return [this.address, ...own].sort();
  }
}

function anyHost(hosts: readonly string[]): string {
  return hosts.map((host) => `Host(\`${host}\`)`).join(' || ');
}

function anyPath(prefixes: readonly string[]): string {
  return prefixes.map((prefix) => `PathPrefix(\`${prefix}\`)`).join(' || ');
}
