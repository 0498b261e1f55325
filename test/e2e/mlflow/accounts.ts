import { join } from 'node:path';
import { Container } from '../kubelet/container.ts';
import { ask, type Login, type Question } from '../kubelet/http.ts';
import type { Pod } from '../kubelet/pod.ts';
import type { Image } from '../kubelet/root.ts';
import { CheckError, expectNone } from '../report.ts';

/** Runs the Jobs that make accounts, each twice, as a second sync does. @returns the accounts. */
export async function makeAccounts(jobs: readonly Pod[], image: Image, folder: string): Promise<Login[]> {
  const accounts: Login[] = [];
  for (const job of jobs) {
    const { ACCOUNT, ACCOUNT_PASSWORD } = job.env;
    if (ACCOUNT === undefined || ACCOUNT_PASSWORD === undefined)
      throw new Error(`${job.name} makes no account`);
    for (let run = 0; run < 2; run++) await new Container(job, image, join(folder, job.name)).finished();
    accounts.push({ username: ACCOUNT, password: ACCOUNT_PASSWORD });
  }
  return accounts;
}

/** Makes an experiment with each account, and tries to read it with the next one. */
export async function checkApart(
  accounts: readonly Login[],
  server: { readonly address: string; readonly port: number },
): Promise<void> {
  const api = '/api/2.0/mlflow';
  const call = (login: Login, question: Omit<Question, 'address' | 'port' | 'login'>) =>
    ask({ ...server, ...question, login });
  const findings: string[] = [];
  for (const [index, owner] of accounts.entries()) {
    const made = await call(owner, {
      path: `${api}/experiments/create`,
      method: 'POST',
      body: { name: `of ${owner.username}` },
    });
    if (made.status !== 200) throw new CheckError(`${owner.username} may make no experiment: ${made.text}`);
    const { experiment_id: id }: { experiment_id: string } = JSON.parse(made.text);
    const attempts: Readonly<Record<string, Omit<Question, 'address' | 'port' | 'login'>>> = {
      see: { path: `${api}/experiments/get?experiment_id=${id}` },
      'read the files of': { path: `/api/2.0/mlflow-artifacts/artifacts?path=${id}` },
      'write to': { path: `${api}/runs/create`, method: 'POST', body: { experiment_id: id } },
      delete: { path: `${api}/experiments/delete`, method: 'POST', body: { experiment_id: id } },
    };
    const other = accounts[(index + 1) % accounts.length]!;
    for (const [verb, question] of Object.entries(attempts)) {
      const { status } = await call(other, question);
      if (status !== 403)
        findings.push(`${other.username} may ${verb} what ${owner.username} made: ${status}`);
    }
    const found = await call(other, {
      path: `${api}/experiments/search`,
      method: 'POST',
      body: { max_results: 100 },
    });
    if (found.text.includes(`"${id}"`)) findings.push(`${other.username} finds what ${owner.username} made`);
    for (const [verb, question] of Object.entries(attempts)) {
      const { status, text } = await call(owner, question);
      if (status !== 200) findings.push(`${owner.username} may not ${verb} its own: ${status} ${text}`);
    }
  }
  expectNone(findings);
}
