import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { folder } from '../../../constructs/security/identity/configuration.ts';
import { Objects } from '../kubelet/objects.ts';
import { type Pod, resolvePod } from '../kubelet/pod.ts';
import { CheckError, expectNone, type Report } from '../report.ts';
import { Homelab } from './values.ts';

/** A document and the provider's own schema for it. */
interface Checked {
  readonly document: Record<string, unknown>;
  readonly faults: (document: unknown) => readonly string[];
}

/** Validates the provider's files, and files with mistakes, against the schemas that the provider publishes. */
export async function testSchemas(report: Report): Promise<void> {
  const homelab = await Homelab.create();
  const objects = new Objects(homelab.build.objects.map(({ manifest }) => manifest));
  const pod = resolvePod(objects, homelab, objects.get('StatefulSet', 'identity', 'identity-server'));
  const schemas = await report.step("the provider's schemas, out of its Go module", schemaFolder);
  const configuration: Checked = {
    document: { ...read(pod, 'configuration.yml'), ...read(pod, 'openid-connect.yml') },
    faults: validator(join(schemas, 'configuration.json')),
  };
  const users: Checked = {
    document: read(pod, 'users.yml'),
    faults: validator(join(schemas, 'user-database.json')),
  };
  await report.check('the configuration fits the schema that the provider publishes for it', () =>
    expectNone(configuration.faults(configuration.document)),
  );
  await report.check('the users fit theirs', () => expectNone(users.faults(users.document)));
  const mistakes: readonly [string, Checked, string, unknown][] = [
    ['a key that it does not know', configuration, 'sessions', {}],
    ['a value of another kind', configuration, 'access_control', { default_policy: 'often' }],
    ['a client without an id', configuration, 'identity_providers', { oidc: { clients: [{}] } }],
    ['a password instead of its hash', users, 'users', { eve: { displayname: 'Eve', password: 'secret' } }],
  ];
  await report.check('and mistakes do not', () =>
    expectNone(
      mistakes.flatMap(([what, { document, faults }, key, value]) =>
        faults({ ...document, [key]: value }).length === 0 ? [`${what} passes`] : [],
      ),
    ),
  );
}

/** A file of the pod as the provider reads it, with its variables inserted. */
function read({ files, env }: Pod, name: string): Record<string, unknown> {
  const file = files.find(({ path }) => path === `${folder}/${name}`);
  if (!file) throw new CheckError(`the pod has no ${folder}/${name}`);
  const text = file.content.replaceAll(
    /\{\{ mustEnv `(\w+)`(?: \| mindent (\d+) `\|`)? \}\}/g,
    (_, variable: string, indent?: string) => {
      const value = env[variable];
      if (value === undefined) throw new CheckError(`${name} names ${variable}, which the pod does not have`);
      return indent ? `|\n${value.trimEnd().replaceAll(/^/gm, ' '.repeat(Number(indent)))}` : value;
    },
  );
  return load(text) as Record<string, unknown>;
}

function validator(path: string): Checked['faults'] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  return (document) => {
    if (validate(document)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
    );
  };
}

async function schemaFolder(): Promise<string> {
  const module = 'github.com/authelia/authelia/v4';
  const cwd = join(import.meta.dirname, '../../../tools/go/authelia');
  const printed = execFileSync('go', ['mod', 'download', '-json', module], { cwd, encoding: 'utf8' });
  const { Dir, Version }: { Dir: string; Version: string } = JSON.parse(printed);
  const [minor] = Version.match(/^v\d+\.\d+/) ?? [];
  return join(Dir, 'docs/static/schemas', minor ?? '', 'json-schema');
}
