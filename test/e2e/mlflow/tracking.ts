import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Login } from '../kubelet/http.ts';
import { CheckError } from '../report.ts';

/** The data that the client has logged. */
export interface Logged {
  readonly run: string;
  /** URI of the run's artifacts: `mlflow-artifacts:/1/<run>/artifacts`. */
  readonly artifacts: string;
  readonly sha256: string;
  readonly version: number;
}

/** MLflow's own client, with the server's address and a login, and without access to its stores. */
export class Client {
  readonly #python: string;
  readonly #env: Readonly<Record<string, string>>;

  constructor(python: string, folder: string, uri: string, { username, password }: Login) {
    this.#python = python;
    this.#env = {
      HOME: folder,
      TMPDIR: folder,
      MLFLOW_TRACKING_URI: uri,
      MLFLOW_TRACKING_USERNAME: username,
      MLFLOW_TRACKING_PASSWORD: password,
      MLFLOW_DISABLE_TELEMETRY: 'true',
      // A refusal is a result, so the client does not retry.
      MLFLOW_HTTP_REQUEST_MAX_RETRIES: '1',
    };
  }

  /** Logs a run with an artifact, and registers a model. */
  log(): Promise<Logged> {
    return this.#run<Logged>('log');
  }

  /**
   * Reads all of it back and runs a prediction with the model. @throws CheckError when something differs from the
   * logged data
   */
  async expect({ run, sha256, version }: Logged): Promise<void> {
    const found = JSON.stringify(await this.#run('read', run));
    const wanted = JSON.stringify({
      status: 'FINISHED',
      params: { depth: '3', note: 'größer als 2' },
      loss: [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5],
      sha256,
      version,
      prediction: [2, 42],
    });
    if (found !== wanted) throw new CheckError(`read back ${found}\ninstead of ${wanted}`);
  }

  async #run<Result>(...args: readonly string[]): Promise<Result> {
    const script = join(import.meta.dirname, 'client.py');
    const { stdout } = await run(this.#python, [script, ...args], { env: this.#env }).catch(
      (error: Error & { stderr?: string }) => {
        throw new CheckError(`the client failed: ${(error.stderr ?? error.message).slice(-2000)}`);
      },
    );
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  }
}

const run = promisify(execFile);
