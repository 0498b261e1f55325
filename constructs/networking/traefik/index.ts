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

/** Backends that a TraefikService in the component's namespace names. */
export interface SharedBackend {
  /** Name of the TraefikService. */
  readonly traefikService: string;
}

/** Options of the gateway for an application. */
export interface ExposeOptions {
  /** The login that the gateway asks; needed with `auth: 'forward-auth'`. */
  readonly forwardAuth?: Reference | undefined;
  /**
   * Path prefixes without forward-auth, for an API with its own login.
   * @default []
   */
  readonly skipAuthPaths?: readonly string[];
  /**
   * Path prefixes that are reachable; other paths are not.
   * @default all paths
   */
  readonly paths?: readonly string[];
  /**
   * The largest request body, such as `100Mi`. The gateway then buffers each body.
   * @default no limit
   */
  readonly bodyLimit?: string;
  /**
   * Names of Middlewares in the component's namespace, in order, after the login.
   * @default []
   */
  readonly middlewares?: readonly Text[];
  /**
   * Timeouts for the backend, such as `30s`.
   * @default Traefik's: 30 s to connect, no end for the response, 90 s for an idle connection
   */
  readonly timeouts?: { readonly connect?: string; readonly response?: string; readonly idle?: string };
  /**
   * The longest time in minutes that a visitor may take to send a request, body and all: an upload that takes longer is
   * cut off. Traefik has one such time for all, which is the longest that anybody asks for.
   * @default 1
   */
  readonly uploadMinutes?: number;
  /**
   * The certificate of a backend that speaks TLS.
   * @default signed by an authority that the gateway's system trusts, for the Service's address
   */
  readonly backendTls?: {
    /** Name in the certificate. */
    readonly serverName: string;
    /** Name of the Secret with the authority's certificate, in the component's namespace. */
    readonly authority?: Text;
  };
}

/** An exposure of the cluster file with its host name. */
export type Exposed = ExposureOptions & { readonly host: string };

export interface GatewayProps extends Options {
  /** The issuer of its certificate. */
  readonly issuer: Issuer;
}

/** The gateway from the LAN: every host name over TLS, at one address. */
export class Gateway extends Component {
  readonly address: string;
  readonly #pods: Pods;
  readonly #uploads: number[] = [];

  constructor(cluster: Cluster, { address, issuer }: GatewayProps) {
    super(cluster, 'traefik', { layer: 'networking', purpose: 'The way in from the LAN, over TLS' });
    this.address = address;
    cluster.add(allLanAddresses, { address: this.address, owner: 'traefik gateway' });
    const values: TraefikValues = {
      global: { checkNewVersion: false, sendAnonymousUsage: false },
      providers: { kubernetesIngress: { enabled: false } },
      ingressClass: { enabled: false },
      service: {
        annotations: cluster.required(lanAddresses).annotationsFor(this.address),
        // The address is answered without them, and they would be open on every node.
        spec: { allocateLoadBalancerNodePorts: false },
      },
      ports: {
        websecure: {
          transport: {
            respondingTimeouts: {
              readTimeout: later(() => `${Math.max(1, ...this.#uploads)}m`),
              // Streams of answers and web sockets have no end; who is silent between requests is let go.
              writeTimeout: '0s',
              idleTimeout: '3m',
            },
          },
        },
        web: {
          http: { redirections: { entryPoint: { to: 'websecure', scheme: 'https', permanent: true } } },
        },
      },
      // Also the certificate for clients without a host name, which use an exposure's own address.
      tlsStore: { default: { defaultCertificate: { secretName: certificate } } },
      priorityClassName: this.priorityClass('platform'),
      resources: containerResources(containers.traefik),
    };
    const release = this.release({ chart: pinnedChart(chart), values });
    this.providesKinds(traefikKinds);
    this.allowRights(
      'traefik',
      ['secrets'],
      'routes name certificates and authorities in their own namespaces',
    );
    this.#pods = release.pods('traefik', 'traefik', containers.traefik, { openToLan: ['web', 'websecure'] });
    for (const kind of ['IngressRoute', 'Middleware', 'TraefikService'])
      this.controlledBy(`traefik.io/${kind}`, () => [this.#pods]);
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

  /** The URL of an exposure for pods; the cluster's DNS resolves it to the gateway. */
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
   * endpoints share the requests by their weights, and a TraefikService by what it says.
   * @example gateway.expose(this, 'chat', [{ endpoint: current, weight: 90 }, { endpoint: next, weight: 10 }], spec);
   */
  expose(
    component: Component,
    name: string,
    backend: Endpoint | readonly SplitBackend[] | SharedBackend,
    spec: Exposed,
    options: ExposeOptions = {},
  ): Exposure {
    const host = this.hostOf(spec);
    const hosts = [host, ...(spec.address === undefined ? [] : [spec.address])];
    const { forwardAuth, skipAuthPaths = [], paths = [], bodyLimit, middlewares = [] } = options;
    if (options.uploadMinutes !== undefined) this.#uploads.push(options.uploadMinutes);
    const serversTransport = this.transport(component, name, options);
    const services = servicesOf(backend, serversTransport);
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
              // The longer rule has priority. A login session belongs to a host name, so an address serves only paths
              // without forward-auth.
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
    // Only TLS: port 80 of such an address is closed.
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

  /** The ServersTransport for the backends, when timeouts or TLS are set. */
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

  // In the namespace of the route, since Traefik by default follows no reference into another namespace.
  private guard(component: Component, name: string, address: Reference | undefined): void {
    if (!address) throw new Error(`${component.name} is exposed by forward-auth, and nobody is there to ask`);
    component.object('traefik.io/v1alpha1/Middleware', name, {
      spec: {
        // The login must not get the application's own passwords.
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

function servicesOf(
  backend: Endpoint | readonly SplitBackend[] | SharedBackend,
  serversTransport: string | undefined,
) {
  if ('traefikService' in backend) return [{ kind: 'TraefikService' as const, name: backend.traefikService }];
  const backends = backend instanceof Endpoint ? [{ endpoint: backend }] : backend;
  return backends.map(({ endpoint, ...share }) => ({
    name: endpoint.service,
    port: endpoint.port,
    scheme: endpoint.scheme,
    ...(serversTransport && { serversTransport }),
    ...share,
  }));
}

function anyHost(hosts: readonly string[]): string {
  return hosts.map((host) => `Host(\`${host}\`)`).join(' || ');
}

function anyPath(prefixes: readonly string[]): string {
  return prefixes.map((prefix) => `PathPrefix(\`${prefix}\`)`).join(' || ');
}
