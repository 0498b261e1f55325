import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { typeErrors } from '../support/types.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(new URL('../../docs/words.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text]) => text!);

/** The examples as constructors of components, in a file of the project. */
const source = `import type { Cluster } from '../constructs/core/author/cluster.ts';
import { pinnedChart } from '../constructs/core/author/chart/version.ts';
import { Component } from '../constructs/core/author/component.ts';
import { ini } from '../constructs/core/model/document.ts';
import { kind } from '../constructs/core/model/kinds.ts';
import { later } from '../constructs/core/model/later.ts';
import type { Endpoint } from '../constructs/core/model/pods.ts';
import { runtimeOnly, text } from '../constructs/core/model/reference.ts';
import { random } from '../constructs/core/model/generator.ts';
import { chart } from '../constructs/networking/metallb/versions.ts';
import type { Exposed, Gateway } from '../constructs/networking/traefik/index.ts';
import { showDashboard } from '../constructs/observability/dashboards/index.ts';
import mlflowDashboard from '../imports/dashboards/mlflow.json' with { type: 'json' };
import type { Bucket } from '../constructs/storage/object-store/bucket.ts';
import type { Database } from '../constructs/storage/postgres/database.ts';
import type { StorageClasses } from '../constructs/storage/storage-classes/index.ts';
interface Props {
  readonly api: Endpoint;
  readonly bucket: Bucket;
  readonly classes: StorageClasses;
  readonly database: Database;
  readonly exposure: Exposed;
  readonly gateway: Gateway;
}
const peers: string[] = [];
${examples
  .map(
    (text, index) => `class Example${index} extends Component {
  constructor(cluster: Cluster, props: Props) {
    super(cluster, 'example-${index}', { layer: 'mlops', purpose: 'An example' });
${text}  }
}`,
  )
  .join('\n')}
export const examples = [${examples.map((_, index) => `Example${index}`).join(', ')}];
`;

it('every example of the words of a component compiles, and a word that does not exist is seen', () => {
  expect(examples.length).toBeGreaterThan(8);
  const texts = {
    'test/words-examples.ts': source,
    'test/words-mistake.ts': source.replace('this.claim(', 'this.claims('),
  };
  // Constants of an example need no use.
  const options = { noUnusedLocals: false, noUnusedParameters: false };
  expect(typeErrors(root, Object.keys(texts), { texts, options })).toEqual([
    expect.stringContaining("Property 'claims' does not exist"),
  ]);
});

it('the page names every word of a component', () => {
  const component = readFileSync(
    new URL('../../constructs/core/author/component.ts', import.meta.url),
    'utf8',
  );
  const words = [...component.matchAll(/^ {2}(?:protected )?([a-z]\w+)[<(]/gm)]
    .map(([, word]) => word!)
    .filter((word) => word !== 'constructor');
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((word) => !page.includes(word))).toEqual([]);
});
