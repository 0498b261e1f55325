import { publicValue, random } from '../../core/model/generator.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Mlflow } from './index.ts';
import { containers } from './resources.ts';
import { image } from './versions.ts';

/** A login to MLflow; it has access to the experiments and models that it created. */
export interface Account {
  readonly user: Reference;
  readonly password: Reference;
}

/** An account of MLflow, created by MLflow's API, which is the only way. */
export function mlflowAccount(mlflow: Mlflow, name: string): Account {
  const id = `account-${name}`;
  const secret = mlflow.secret(id, { username: publicValue(name), password: random() });
  const account = { user: secret.key('username'), password: secret.key('password') };
  mlflow.job(id, {
    image,
    resources: containers.account,
    uid: 1000,
    command: ['python', '/etc/hearth/account.py'],
    env: {
      MLFLOW: mlflow.api.url,
      ADMIN: mlflow.admin.key('username'),
      ADMIN_PASSWORD: mlflow.admin.key('password'),
      ACCOUNT: account.user,
      ACCOUNT_PASSWORD: account.password,
    },
    files: { '/etc/hearth/account.py': mlflow.file(`${id}.py`, setUp) },
    writable: ['/tmp'],
  });
  return account;
}

// The Job runs again when it changes, so an existing account gets the present password.
const setUp = `import base64, json, os, urllib.error, urllib.request

env = os.environ
login = base64.b64encode(f"{env['ADMIN']}:{env['ADMIN_PASSWORD']}".encode()).decode()
account = json.dumps({"username": env["ACCOUNT"], "password": env["ACCOUNT_PASSWORD"]}).encode()


def call(method, path):
    request = urllib.request.Request(
        f"{env['MLFLOW']}/api/2.0/mlflow/users/{path}",
        method=method,
        data=account,
        headers={"Authorization": f"Basic {login}", "Content-Type": "application/json"},
    )
    urllib.request.urlopen(request, timeout=30).read()


try:
    call("POST", "create")
except urllib.error.HTTPError as error:
    if b"RESOURCE_ALREADY_EXISTS" not in error.read():
        raise
    call("PATCH", "update-password")
`;
