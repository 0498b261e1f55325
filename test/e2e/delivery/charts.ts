import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import type { Release } from '../../../constructs/core/author/chart/release.ts';
import { allReleases } from '../../../constructs/core/author/chart/release.ts';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { inventory } from '../../../constructs/core/verify/inventory.ts';
import { definitionsOf, objectsOfRelease } from './chart-objects.ts';
import { schemaOf } from './chart-schema.ts';

/** Serves chart repositories on loopback: one path for each repository of the real charts. */
export class ChartServer {
  readonly #folder: string;
  readonly #port: number;
  readonly #paths = new Map<string, string>();
  #server: Server | undefined;

  constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  /** The loopback URL for a repository. */
  urlOf(repository: string): string {
    const path = this.#paths.get(repository) ?? `repository-${this.#paths.size}`;
    this.#paths.set(repository, path);
    return `http://127.0.0.1:${this.#port}/${path}`;
  }

  /** Packs a stand-in for every chart that Argo CD installs in a cluster. */
  publish({ cluster, values }: Build): void {
    const groups = inventory(cluster);
    const entries = new Map<string, Record<string, object[]>>();
    for (const release of cluster.all(allReleases).filter(({ props }) => !props.bootstrap)) {
      const { chart, version, appVersion, repository } = release.props.chart;
      const url = this.urlOf(repository);
      const archive = `${chart}-${version}.tgz`;
      this.#pack(
        join(this.#folder, url.slice(url.lastIndexOf('/'))),
        archive,
        release,
        objectsOfRelease(release, values.get(release)!, groups),
      );
      const entry = { apiVersion: 'v2', name: chart, version, appVersion, urls: [`${url}/${archive}`] };
      entries.set(url, { ...entries.get(url), [chart]: [entry] });
    }
    for (const [url, charts] of entries) {
      const index = { apiVersion: 'v1', entries: charts, generated: '2026-01-01T00:00:00Z' };
      writeFileSync(join(this.#folder, url.slice(url.lastIndexOf('/')), 'index.yaml'), JSON.stringify(index));
    }
  }

  /** Starts serving. */
  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      try {
        response.end(
          readFileSync(join(this.#folder, new URL(request.url ?? '/', 'http://localhost').pathname)),
        );
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  #pack(repository: string, archive: string, release: Release, objects: readonly Manifest[]): void {
    const { chart, version, appVersion, values } = release.props.chart;
    const folder = join(repository, `${archive}.d`);
    const write = (path: string, content: string) => {
      mkdirSync(dirname(join(folder, chart, path)), { recursive: true });
      writeFileSync(join(folder, chart, path), content);
    };
    write('Chart.yaml', JSON.stringify({ apiVersion: 'v2', name: chart, version, appVersion }));
    write('values.schema.json', JSON.stringify(schemaOf(values)));
    for (const definition of definitionsOf(release))
      write(`crds/${definition.metadata.name}.yaml`, JSON.stringify(definition));
    write('objects.json', JSON.stringify(objects));
    write('templates/objects.yaml', template);
    const { status, stderr } = spawnSync('tar', ['czf', join(repository, archive), '-C', folder, chart], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`tar: ${stderr}`);
  }
}

/** The objects of a chart; new values make new pods. */
const template = `{{- $values := toJson .Values | sha256sum | trunc 16 }}
{{- range fromJsonArray (.Files.Get "objects.json") }}
{{- if and .spec (kindIs "map" .spec) .spec.template }}
{{- $_ := set .spec.template.metadata "annotations" (dict "stand-in/values" $values) }}
{{- end }}
---
{{ toJson . }}
{{- end }}
`;
