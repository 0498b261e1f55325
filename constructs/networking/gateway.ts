import { Lazy } from 'cdk8s';
import type { TraefikValues } from '../../imports/charts/traefik.ts';
import { chartFacts } from '../core/chart/facts.ts';
import type { ExposureSpec } from '../core/cluster/spec.ts';
import type { Cluster } from '../core/cluster.ts';
import { Component } from '../core/component.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { Exposure } from '../core/exposure.ts';
import type { PodGroup } from '../core/pods.ts';
import { resources } from '../core/size.ts';
import { sizes } from '../sizes.ts';
import type { Issuer } from './issuer.ts';

const certificate = 'gateway-tls';

/** The way in from the LAN: every host name over TLS, at one address. */
export class Gateway extends Component {
  readonly address: string;
  readonly #issuer: Issuer;
  readonly #pods: PodGroup;

  constructor(cluster: Cluster, issuer: Issuer) {
    super(cluster, 'traefik', { layer: 'networking', purpose: 'The way in from the LAN, over TLS' });
    this.address = cluster.spec.exposures.gateway.address;
    this.#issuer = issuer;
    cluster.addresses.set(this.address, 'traefik gateway');
    const values: TraefikValues = {
      global: { checkNewVersion: false, sendAnonymousUsage: false },
      providers: { kubernetesIngress: { enabled: false } },
      ingressClass: { enabled: false },
      service: { annotations: { 'metallb.io/loadBalancerIPs': this.address } },
      ports: {
        web: {
          http: { redirections: { entryPoint: { to: 'websecure', scheme: 'https', permanent: true } } },
        },
      },
      // Also for visitors who name no host: those who come by an address of its own.
      tlsStore: { default: { defaultCertificate: { secretName: certificate } } },
      priorityClassName: cluster.priority('platform'),
      resources: resources(sizes.traefik),
    };
    const release = this.release({ chart: chartFacts('traefik'), values });
    this.#pods = release.pods('traefik', 'traefik', sizes.traefik, { openToLan: ['web', 'websecure'] });
    cluster.drive('traefik.io/IngressRoute', () => [this.#pods]);
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
        ipAddresses: Lazy.any({ produce: () => this.signedAddresses() }),
        issuerRef: { name: issuer.issuer, kind: 'ClusterIssuer', group: 'cert-manager.io' },
      },
    });
    cluster.foreign.add(`Secret/${this.namespaceName}/${certificate}`);
  }

  /** The host name of an exposure. */
  hostOf(name: string, { host = name }: ExposureSpec): string {
    return `${host}.${this.cluster.spec.domain}`;
  }

  /** Makes an endpoint reachable from the LAN, at its host name and, if it has one, at an address of its own. */
  expose(component: Component, name: string, endpoint: Endpoint, spec: ExposureSpec): Exposure {
    const host = this.hostOf(name, spec);
    const hosts = [host, ...(spec.address === undefined ? [] : [spec.address])];
    component.object('traefik.io/v1alpha1/IngressRoute', name, {
      spec: {
        entryPoints: ['websecure'],
        routes: [
          {
            kind: 'Rule',
            match: hosts.map((value) => `Host(\`${value}\`)`).join(' || '),
            services: [{ name: endpoint.service, port: endpoint.port, scheme: endpoint.scheme }],
          },
        ],
        tls: {},
      },
    });
    // Only TLS: nothing answers on port 80 of such an address.
    if (spec.address !== undefined) this.loadBalancer(name, this.#pods, spec.address, { websecure: 443 });
    if (spec.auth === 'none') {
      this.cluster.except({
        component: component.name,
        what: `${host} without login`,
        reason: spec.reason ?? '',
      });
    }
    const exposure: Exposure = {
      component,
      name,
      host,
      url: `https://${host}`,
      ...(spec.address !== undefined && { address: spec.address }),
      auth: spec.auth,
    };
    this.cluster.exposures.push(exposure);
    return exposure;
  }

  private signedAddresses(): string[] | undefined {
    if (!this.#issuer.signsAddresses) return undefined;
    const own = this.cluster.exposures.flatMap(({ address }) => (address === undefined ? [] : [address]));
    return [this.address, ...own].sort();
  }
}
