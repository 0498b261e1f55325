import { ask, type Login, type Question } from '../kubelet/http.ts';
import type { Check } from '../kubelet/remote-report.ts';
import { CheckError, expectNone } from '../report.ts';

/** A running server and its allowed clients. */
export interface Door {
  readonly address: string;
  readonly port: number;
  readonly admin: Login;
  /** Host headers of allowed clients. */
  readonly hosts: readonly string[];
  /** Origin of the pages in a browser. */
  readonly origins: readonly string[];
}

/** Checks which requests the server accepts, and which it refuses. */
export async function checkAccess(check: Check, door: Door): Promise<void> {
  const { admin, hosts, origins } = door;
  const status = async (question: Omit<Question, 'address' | 'port'>) =>
    (await ask({ address: door.address, port: door.port, ...question })).status;
  const expect = async (
    wanted: number,
    questions: Readonly<Record<string, Omit<Question, 'address' | 'port'>>>,
  ) => {
    const findings: string[] = [];
    for (const [what, question] of Object.entries(questions)) {
      const found = await status(question);
      if (found !== wanted) findings.push(`${what}: ${found} instead of ${wanted}`);
    }
    expectNone(findings);
  };
  const each = (values: readonly string[], question: (value: string) => Omit<Question, 'address' | 'port'>) =>
    Object.fromEntries(values.map((value) => [value, question(value)]));

  await check('nothing but its health is told without a login', async () => {
    await expect(200, { '/health': { path: '/health' } });
    await expect(401, {
      ...each(
        ['/', '/version', '/metrics', '/api/2.0/mlflow/users/current', '/api/2.0/mlflow-artifacts/artifacts'],
        (path) => ({ path }),
      ),
      ...each(
        ['/api/2.0/mlflow/experiments/search', '/ajax-api/2.0/mlflow/runs/search', '/graphql', '/v1/traces'],
        (path) => ({
          path,
          method: 'POST',
          body: {},
        }),
      ),
    });
  });
  await check('a wrong password is refused', async () => {
    const wrong = ['', 'password', 'password1234', admin.password.toLowerCase(), `${admin.password} `];
    await expect(
      401,
      each(wrong, (password) => ({ ...search, login: { ...admin, password } })),
    );
    await expect(401, { nobody: { ...search, login: { ...admin, username: 'nobody' } } });
    await expect(200, { admin: { ...search, login: admin } });
  });
  await check('every name and address that it is known by works', () =>
    expect(
      200,
      each(hosts, (host) => ({ ...search, host, login: admin })),
    ),
  );
  await check('any other Host header is refused', () =>
    expect(
      403,
      each(strangers(hosts), (host) => ({ ...search, host, login: admin })),
    ),
  );
  await check('pages of its own may write, pages from elsewhere may not', async () => {
    if (origins.length === 0) throw new CheckError('it has no host name');
    const [host] = hosts;
    const from = (origin: string) => ({
      ...search,
      headers: { origin },
      login: admin,
      ...(host && { host }),
    });
    await expect(200, each(origins, from));
    await expect(403, each(['https://evil.example.org', `${origins[0]}.evil.example.org`, 'null'], from));
  });
}

const search = { path: '/ajax-api/2.0/mlflow/experiments/search', method: 'POST', body: { max_results: 5 } };

/** Host names that an attacker could point at the server, some similar to its own. */
function strangers(hosts: readonly string[]): string[] {
  const lookalikes = hosts.map((host) => {
    const [name = '', port] = host.split(':');
    const other = `${name}.evil.example.org`;
    return port === undefined ? other : `${other}:${port}`;
  });
  return ['evil.example.org', 'localhost:5000', '127.0.0.1:5000', '169.254.169.254', ...lookalikes];
}
