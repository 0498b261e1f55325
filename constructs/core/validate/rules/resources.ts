import type { ResourceRequirements } from '../../../../imports/types/index.ts';
import { keyPath } from '../../base/path.ts';
import { quantity } from '../../base/quantity.ts';
import { below, type Plain, type Report } from './rule.ts';

const ownResources = /^(cpu|memory|ephemeral-storage|hugepages-.+)$/;

/** True when Kubernetes itself defines a resource of this name. */
export function isOwnResource(name: string): boolean {
  return ownResources.test(name) || name === 'storage';
}

/** Checks requests and limits of a container. */
export function checkResources(
  resources: Plain<ResourceRequirements> | undefined,
  path: string,
  report: Report,
): void {
  if (!resources) return;
  const { requests = {}, limits = {} } = resources;
  const at = below(report, path);
  for (const [name, value] of Object.entries(limits)) checkAmount(name, value, keyPath('limits', name), at);
  for (const [name, value] of Object.entries(requests)) {
    const request = checkAmount(name, value, keyPath('requests', name), at);
    const limit = limits[name] === undefined ? undefined : amount(limits[name]);
    if (request === undefined) continue;
    if (canExceed(name)) {
      if (limit !== undefined && request > limit) {
        at(
          'request-exceeds-limit',
          keyPath('requests', name),
          value,
          `at most the limit, ${limits[name]}`,
          'Lower the request or raise the limit.',
        );
      }
    } else if (limit !== request) {
      at(
        'request-differs-from-limit',
        keyPath('requests', name),
        value,
        'a limit of the same amount, since devices and huge pages are not shared',
        'Write the same amount in both.',
      );
    }
  }
}

// Requests of CPU and memory may be lower than the limits; devices and huge pages need equal requests and limits.
function canExceed(name: string): boolean {
  return ownResources.test(name) && !name.startsWith('hugepages-');
}

function checkAmount(name: string, value: string | number, path: string, report: Report): number | undefined {
  if (!ownResources.test(name) && !name.includes('/')) {
    report(
      'unknown-resource',
      path,
      name,
      'cpu, memory, ephemeral-storage or a device such as nvidia.com/gpu',
      'Correct the name.',
    );
    return undefined;
  }
  const number = checkQuantity(value, path, report);
  if (number !== undefined && name.includes('/') && !Number.isInteger(number)) {
    report('not-a-whole-number', path, value, 'a whole number of devices', 'Write a whole number.');
  }
  return number;
}

/** Reports a quantity that is negative or of an unusual form; else returns it as a number. */
export function checkQuantity(value: string | number, path: string, report: Report): number | undefined {
  const number = amount(value);
  if (number === undefined || number < 0) {
    report(
      'invalid-quantity',
      path,
      value,
      'a quantity of 0 or more such as 250m, 512Mi or 20Gi',
      'Write such a quantity.',
    );
    return undefined;
  }
  return number;
}

/** A quantity as a number; undefined when its form is unusual. */
export function amount(value: string | number): number | undefined {
  if (typeof value === 'number') return value;
  try {
    return quantity(value);
  } catch {
    return undefined;
  }
}
