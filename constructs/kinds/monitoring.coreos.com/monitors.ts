import type { Monitor, MonitorObject, Scrape } from '../../core/model/metric.ts';

interface MonitorSpec {
  readonly selector?: { readonly matchLabels?: Readonly<Record<string, string>> };
  readonly namespaceSelector?: { readonly any?: boolean; readonly matchNames?: readonly string[] };
  readonly endpoints?: readonly Endpoint[];
  readonly podMetricsEndpoints?: readonly Endpoint[];
}

interface Endpoint {
  readonly port?: string;
  readonly portNumber?: number;
  readonly targetPort?: string | number;
  readonly path?: string;
  readonly scheme?: string;
  readonly bearerTokenFile?: string;
}

/**
 * The targets of the ServiceMonitors and PodMonitors among some objects.
 *
 * @param home the namespace of objects that name none
 */
export function monitorsIn(objects: readonly MonitorObject[], home: string): Monitor[] {
  return objects.flatMap(({ apiVersion, kind, metadata, spec }) => {
    if (!apiVersion.startsWith('monitoring.coreos.com/')) return [];
    if (kind !== 'ServiceMonitor' && kind !== 'PodMonitor') return [];
    const { selector, namespaceSelector, endpoints, podMetricsEndpoints } = spec as MonitorSpec;
    return [
      {
        kind,
        name: metadata.name,
        namespaces: namespaceSelector?.any
          ? ['*']
          : (namespaceSelector?.matchNames ?? [metadata.namespace ?? home]),
        labels: selector?.matchLabels ?? {},
        endpoints: (endpoints ?? podMetricsEndpoints ?? []).map(scrapeOf),
      },
    ];
  });
}

function scrapeOf(scrape: Endpoint): Scrape {
  const { port, portNumber, targetPort = portNumber, path = '/metrics', scheme, bearerTokenFile } = scrape;
  return {
    ...(port !== undefined && { port }),
    ...(targetPort !== undefined && { targetPort }),
    path,
    scheme: scheme?.toLowerCase() === 'https' ? 'https' : 'http',
    ...(bearerTokenFile !== undefined && { token: true }),
  };
}
