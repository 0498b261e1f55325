import { describe, expect, it } from 'vitest';
import { type Application, isFine, screen } from '../../../tools/status/screen.ts';

function application(name: string, wave: number, status: Application['status'] = fine): Application {
  const annotations = { 'argocd.argoproj.io/sync-wave': String(wave) };
  return {
    metadata: { name, annotations },
    spec: { source: { path: `dist/lab/${name}` } },
    ...(status && { status }),
  };
}

const fine = { sync: { status: 'Synced' }, health: { status: 'Healthy' } };

describe('status screen', () => {
  it('shows in one line that all is done, and lists Applications by wave', () => {
    const text = screen('lab', [application('mlflow', 5), application('cilium', 0), application('root', 0)]);
    expect(text).toContain('lab: 3 of 3 Applications Synced and Healthy');
    expect(text.match(/root|cilium|mlflow/g)).toEqual(['root', 'cilium', 'mlflow']);
    expect(text).not.toContain('look:');
  });

  it('shows for each unhealthy Application the reason and a command', () => {
    const broken = application('mlflow', 5, {
      sync: { status: 'OutOfSync' },
      health: { status: 'Degraded' },
      operationState: { phase: 'Failed', message: 'one or more objects\nfailed to apply' },
      conditions: [{ type: 'SyncError', message: 'gave up' }],
      resources: [
        {
          kind: 'Deployment',
          name: 'mlflow-server',
          namespace: 'mlflow',
          status: 'OutOfSync',
          health: { status: 'Degraded' },
        },
        {
          kind: 'Service',
          name: 'mlflow-server',
          namespace: 'mlflow',
          status: 'Synced',
          health: { status: 'Healthy' },
        },
      ],
    });
    const text = screen('lab', [application('cilium', 0), broken]);
    expect(text).toContain('lab: 1 of 2 Applications');
    expect(text).toContain('SyncError: gave up');
    expect(text).toContain('its last sync: one or more objects failed to apply');
    expect(text).toContain('Deployment mlflow-server: OutOfSync, Degraded');
    expect(text).not.toContain('Service mlflow-server');
    expect(text).toContain('kubectl describe deployment mlflow-server -n mlflow');
    expect(text).toContain('dist/lab/mlflow');
  });

  it('names only the objects of a failed sync that failed', () => {
    const refused = { kind: 'Nothing', name: 'none', status: 'SyncFailed', message: 'no such kind' };
    const applied = { kind: 'Service', name: 'web', status: 'Synced', message: 'serverside-applied' };
    const operationState = {
      phase: 'Running',
      message: 'not valid',
      syncResult: { resources: [refused, applied] },
    };
    const text = screen('lab', [application('dns', 4, { sync: { status: 'OutOfSync' }, operationState })]);
    expect(text).toContain('Nothing none: no such kind');
    expect(text).not.toContain('serverside-applied');
  });

  it('keeps the cause at the end of a long message', () => {
    const message = `could not render: ${'x'.repeat(500)} Error: no such value`;
    const conditions = [{ type: 'ComparisonError', message }];
    const text = screen('lab', [application('traefik', 4, { sync: { status: 'Unknown' }, conditions })]);
    expect(text).toContain('ComparisonError: could not render');
    expect(text).toContain('Error: no such value');
    expect(text).not.toContain('x'.repeat(300));
  });

  it('counts an Application without a status as open', () => {
    const fresh = { metadata: { name: 'dns' }, spec: {} };
    expect(isFine(fresh)).toBe(false);
    expect(screen('lab', [fresh])).toContain('not seen yet');
  });
});
