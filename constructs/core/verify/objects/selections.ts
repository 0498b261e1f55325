import type {
  LabelSelector,
  PodDisruptionBudget,
  PodMonitor,
  ServiceMonitor,
  ServiceMonitorSpec,
} from '../../../../imports/types/index.ts';
import type { Manifest } from '../../base/manifest.ts';
import type { Plain, Report } from '../../validate/rules/rule.ts';
import { selects } from '../../validate/rules/selectors.ts';
import { listed } from '../../validate/words.ts';
import type { Census } from './object-index.ts';
import { typed } from './pod-templates.ts';
import type { ServiceEntry } from './unmanaged.ts';

interface NamespaceSelector {
  readonly any?: boolean;
  readonly matchNames?: readonly string[];
}

/** Selectors of pods and Services that select nothing. */
export function checkSelections(manifest: Manifest, census: Census, report: Report): void {
  const { namespace = '' } = manifest.metadata;
  switch (`${manifest.apiVersion}/${manifest.kind}`) {
    case 'policy/v1/PodDisruptionBudget': {
      const selector = typed<PodDisruptionBudget>(manifest).spec?.selector;
      if (selector) expectPods(selector, [namespace], census, report);
      break;
    }
    case 'monitoring.coreos.com/v1/PodMonitor': {
      const { selector, namespaceSelector } = typed<PodMonitor>(manifest).spec;
      if (!namespaceSelector?.any)
        expectPods(selector, namesOf(namespaceSelector, namespace), census, report);
      break;
    }
    case 'monitoring.coreos.com/v1/ServiceMonitor': {
      const { selector, namespaceSelector, endpoints } = typed<ServiceMonitor>(manifest).spec;
      if (namespaceSelector?.any) break;
      const services = namesOf(namespaceSelector, namespace).flatMap((name) => census.servicesIn(name));
      if (services.some(({ labels }) => labels === undefined)) break;
      checkMonitor(selector, endpoints, services, report);
      break;
    }
  }
}

function checkMonitor(
  selector: Plain<LabelSelector>,
  endpoints: Plain<ServiceMonitorSpec>['endpoints'],
  services: readonly ServiceEntry[],
  report: Report,
): void {
  const selected = services.filter(({ labels = {} }) => selects(selector, labels));
  if (selected.length === 0) {
    report('spec.selector', selector, 'the labels of a Service', 'select a Service that exists');
    return;
  }
  endpoints.forEach(({ port }, index) => {
    if (port === undefined || selected.some(({ ports = [] }) => ports.some(({ name }) => name === port)))
      return;
    report(`spec.endpoints[${index}].port`, port, 'the name of a port of the Service', 'name the port');
  });
}

function expectPods(
  selector: Plain<LabelSelector>,
  namespaces: readonly string[],
  census: Census,
  report: Report,
): void {
  if (namespaces.some((namespace) => census.select(namespace, selector).length > 0)) return;
  report(
    'spec.selector',
    selector,
    `the labels of pods in namespace ${listed(namespaces, 'or')}`,
    'select pods that exist',
  );
}

function namesOf(selector: NamespaceSelector | undefined, own: string): readonly string[] {
  return selector?.matchNames ?? [own];
}
