import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Api } from '../api.ts';
import { makeVolume } from '../kubelet/root.ts';
import { BucketUser } from '../mlflow/object-store.ts';
import type { Artifact, S3Location, StepPod, Template } from './objects.ts';

/** The outputs of a step, as a WorkflowTaskResult has them. */
interface Outputs {
  readonly exitCode: string;
  readonly parameters: readonly object[];
  readonly artifacts: readonly object[];
}

/**
 * Does for one pod what argoexec does beside the step, since argoexec cannot be built from its Go module: it moves
 * artifacts between the pod's volumes and the object store, and reports results to the API server as the pod's account.
 */
export class Executor {
  readonly #api: Api;
  readonly #mc: string;
  readonly #pod: StepPod;
  readonly #template: Template;
  readonly #folder: string;
  readonly #writable: readonly string[];

  /** @param folder folder of the pod's files; @param writable the paths of its volumes */
  constructor(api: Api, mc: string, pod: StepPod, folder: string, writable: readonly string[]) {
    this.#api = api;
    this.#mc = mc;
    this.#pod = pod;
    this.#folder = folder;
    this.#writable = writable;
    const variable = pod.spec.initContainers
      ?.flatMap(({ env = [] }) => env)
      .find(({ name }) => name === 'ARGO_TEMPLATE');
    if (variable?.value === undefined) throw new Error(`pod ${pod.metadata.name} has no ARGO_TEMPLATE`);
    this.#template = JSON.parse(variable.value);
  }

  /** Puts the input artifacts where the step reads them. */
  async load(): Promise<void> {
    for (const { name, path, s3 } of this.#template.inputs?.artifacts ?? []) {
      if (s3?.key === undefined) throw new Error(`input ${name} has no key`);
      const archive = join(this.#folder, `in-${name}.tgz`);
      (await this.#store(s3)).download(s3.key, archive);
      const target = this.#onDisk(path);
      const unpacked = join(this.#folder, `in-${name}`);
      mkdirSync(unpacked, { recursive: true });
      execFileSync('tar', ['-xzf', archive, '-C', unpacked]);
      // What is alone in its archive, a file or a folder, gets the name of the input.
      const entries = readdirSync(unpacked);
      mkdirSync(dirname(target), { recursive: true });
      const source = entries.length === 1 ? join(unpacked, entries[0]!) : unpacked;
      execFileSync('cp', ['-R', source, target]);
      execFileSync('chmod', ['-R', 'a+rX', dirname(target)]);
    }
  }

  /** Stores output artifacts and the log, and reports them with the results. */
  async report(exitCode: number, log: string): Promise<void> {
    const { outputs, archiveLocation } = this.#template;
    const artifacts: object[] = [];
    const parameters: object[] = [];
    if (exitCode === 0) {
      for (const parameter of outputs?.parameters ?? []) {
        const { path } = parameter.valueFrom;
        if (path === undefined) throw new Error(`result ${parameter.name} has no path`);
        parameters.push({ ...parameter, value: readFileSync(this.#onDisk(path), 'utf8').trimEnd() });
      }
      for (const artifact of outputs?.artifacts ?? []) artifacts.push(await this.#save(artifact));
    }
    if (archiveLocation?.archiveLogs) {
      const file = join(this.#folder, 'main.log');
      writeFileSync(file, log);
      artifacts.push({ name: 'main-logs', s3: await this.#upload(file, 'main.log') });
    }
    await this.#result({ exitCode: String(exitCode), parameters, artifacts });
  }

  async #save(artifact: Artifact): Promise<object> {
    const source = this.#onDisk(artifact.path);
    const own = artifact.s3?.key;
    if (artifact.archive?.none) return { ...artifact, s3: await this.#upload(source, artifact.name, own) };
    const archive = join(this.#folder, `out-${artifact.name}.tgz`);
    execFileSync('tar', ['-czf', archive, '-C', dirname(source), basename(source)]);
    return { ...artifact, s3: await this.#upload(archive, `${artifact.name}.tgz`, own) };
  }

  async #upload(file: string, name: string, own?: string): Promise<S3Location> {
    const { s3 } = this.#template.archiveLocation ?? {};
    if (s3?.key === undefined) throw new Error(`template ${this.#template.name} has no place for artifacts`);
    const key = own ?? `${s3.key}/${name}`;
    (await this.#store(s3)).upload(file, key);
    return { key };
  }

  // With the login that the pod mounts, which has to be in its namespace.
  async #store(own: S3Location): Promise<BucketUser> {
    const { endpoint, bucket, accessKeySecret, secretKeySecret } = {
      ...this.#template.archiveLocation?.s3,
      ...own,
    };
    if (!endpoint || !bucket || !accessKeySecret || !secretKeySecret)
      throw new Error(`template ${this.#template.name} does not say where artifacts are`);
    const value = async ({ name, key }: { readonly name: string; readonly key: string }) => {
      const path = `/api/v1/namespaces/${this.#pod.metadata.namespace}/secrets/${name}`;
      const { data } = await this.#api.get<{ data: Record<string, string> }>(path);
      return Buffer.from(data[key] ?? '', 'base64').toString();
    };
    const user = await value(accessKeySecret);
    const password = await value(secretKeySecret);
    return new BucketUser(this.#mc, {
      env: {
        BUCKET: bucket,
        BUCKET_USER: user,
        BUCKET_PASSWORD: password,
        MC_HOST_store: `http://${user}:${password}@${endpoint}`,
        HOME: this.#folder,
        MC_CONFIG_DIR: join(this.#folder, 'mc'),
      },
    });
  }

  async #result({ exitCode, parameters, artifacts }: Outputs): Promise<void> {
    const { metadata, spec } = this.#pod;
    const workflow = metadata.labels['workflows.argoproj.io/workflow'];
    const body = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'WorkflowTaskResult',
      metadata: {
        name: metadata.annotations['workflows.argoproj.io/node-id'],
        labels: {
          'workflows.argoproj.io/workflow': workflow,
          'workflows.argoproj.io/report-outputs-completed': 'true',
        },
      },
      outputs: { exitCode, parameters, artifacts },
    };
    await this.#api.create(
      `/apis/argoproj.io/v1alpha1/namespaces/${metadata.namespace}/workflowtaskresults`,
      body,
      { user: `system:serviceaccount:${metadata.namespace}:${spec.serviceAccountName}` },
    );
  }

  /** The file of this machine that is at a path in the pod. */
  #onDisk(path: string): string {
    const mount = this.#writable.find((folder) => path === folder || path.startsWith(`${folder}/`));
    if (mount === undefined) throw new Error(`${path} is in no volume of ${this.#pod.metadata.name}`);
    const volume = makeVolume(this.#folder, mount, this.#pod.spec.securityContext.fsGroup);
    return join(volume, path.slice(mount.length));
  }
}
