import type { JsonObject } from '../../../../constructs/core/base/manifest.ts';
import { toYaml } from '../../../../constructs/core/base/yaml.ts';

/** A body of an object of a kind, with a name for the test. */
export type Case = readonly [name: string, kind: string, body: JsonObject];

// Put together, so that nothing here looks like a secret to others who look for them.
const join = (...parts: string[]) => parts.join('');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const password = 'swordfish';

const pod = (container: JsonObject): JsonObject => ({
  spec: { template: { spec: { containers: [{ name: 'app', image: 'example.org/app:1', ...container }] } } },
});
const env = (name: string, value: string) => pod({ env: [{ name, value }] });
const args = (...words: string[]) => pod({ args: words });
const command = (...words: string[]) => pod({ command: words });
const data = (key: string, text: string): JsonObject => ({ data: { [key]: text } });
const annotation = (key: string, value: string): JsonObject => ({
  metadata: { name: 'app', annotations: { [key]: value } },
});
const chart = (valuesObject: JsonObject): JsonObject => ({ spec: { source: { helm: { valuesObject } } } });
const custom = (spec: JsonObject): JsonObject => ({ spec });
const deployment = (name: string, body: JsonObject): Case => [name, 'Deployment', body];
const config = (name: string, key: string, text: string): Case => [name, 'ConfigMap', data(key, text)];

const jwt = [base64('{"alg":"HS256","typ":"JWT"}'), base64('{"sub":"1234567890"}'), 'c2lnbmF0dXJlLXg']
  .join('.')
  .replaceAll('=', '');
const pem = (kind: string) => join('-----BEGIN ', kind, '-----\nMIIE\n-----END ', kind, '-----\n');
const kubeconfig = (user: JsonObject) => toYaml({ kind: 'Config', users: [{ name: 'me', user }] });

/** Secrets as people write them down, each in a place where people do. */
export const everyday: readonly Case[] = [
  deployment('PGPASSWORD', env('PGPASSWORD', password)),
  config('.netrc for every host', '.netrc', `default login me password ${password}\n`),
  config('.netrc with an account', '.netrc', `machine x\n  login me\n  account a\n  password ${password}\n`),
  deployment('curl with short flags together', command('sh', '-c', `curl -sSu me:${password} https://x`)),
  deployment(
    'a password for the input of a login',
    command('sh', '-c', `echo "${password}" | docker login -u me --password-stdin`),
  ),
  config('a password on the line below its name', 'a.yaml', `auth:\n  password: |\n    ${password}\n`),
  config('a list of passwords', 'a.yaml', `passwords:\n  - ${password}\n`),
  deployment(
    'a header of a probe',
    pod({
      livenessProbe: { httpGet: { httpHeaders: [{ name: 'Authorization', value: `Bearer ${password}` }] } },
    }),
  ),
  deployment('SMTP_PASS', env('SMTP_PASS', password)),
  deployment('API_TOKEN_PROD', env('API_TOKEN_PROD', password)),
  deployment('WEBHOOK_SECRET_V2', env('WEBHOOK_SECRET_V2', password)),
  deployment('MYSQL_ROOT_PASSWORD_1', env('MYSQL_ROOT_PASSWORD_1', password)),
  deployment('DBPASS', env('DBPASS', password)),
  deployment('SECRET_KEY_BASE', env('SECRET_KEY_BASE', password)),
  deployment('GITHUB_PAT by its form', env('GIT', join('github', '_pat_', 'a1'.repeat(30)))),
  ['pass in a chart value', 'Application', chart({ smtp: { user: 'me', pass: password } })],
  ['a password of digits only', 'Application', chart({ redis: { password: 12345678 } })],
  ['a password as the value of an object', 'Application', chart({ password: { value: password } })],
  [
    'a parameter of a chart',
    'Application',
    {
      spec: { source: { helm: { parameters: [{ name: 'auth.adminPassword', value: password }] } } },
    },
  ],
  ['values as text', 'Application', { spec: { source: { helm: { values: `db:\n  pass: ${password}\n` } } } }],
  deployment('--password X', args('serve', '--password', password)),
  deployment('-password X', args('-password', password)),
  deployment('--api-token X in a command', command('app', '--api-token', password, 'run')),
  deployment('mysql -pX', command('mysql', '-uroot', `-p${password}`, 'app')),
  deployment('mysqldump -pX in a shell', command('sh', '-c', `mysqldump -u root -p${password} app > /x`)),
  deployment(
    '-pX for an image of MySQL',
    pod({ image: 'docker.io/library/mysql:8', args: [`-p${password}`] }),
  ),
  deployment('curl -u user:pw', command('curl', '-u', `me:${password}`, 'https://example.org')),
  deployment('curl --user=user:pw in a shell', command('sh', '-c', `curl --user=me:${password} https://x`)),
  deployment(
    'redis-cli -a X in a probe',
    pod({
      livenessProbe: { exec: { command: ['redis-cli', '-a', password, 'ping'] } },
    }),
  ),
  deployment('sshpass -p X', command('sh', '-c', `sshpass -p ${password} ssh me@host`)),
  deployment('docker login -p X', command('sh', '-c', `docker login -u me -p ${password} ghcr.io`)),
  deployment('mc alias set', command('sh', '-c', `mc alias set store http://x:9000 me ${password}`)),
  deployment('a bearer token in a header', command('curl', '-H', `Authorization: Bearer ${password}`)),
  deployment('a basic login in a header', args('-H', `Authorization: Basic ${base64(`me:${password}`)}`)),
  config('.netrc', '.netrc', `machine example.org\n  login me\n  password ${password}\n`),
  config('.pgpass', '.pgpass', `db.example.org:5432:*:me:${password}\n`),
  config('htpasswd of Apache', 'users', join('me:', '$apr1$', 'Zq8mW3xK$', 'lS9sT7vN2pR4vT9yK7pR2v\n')),
  config('htpasswd of SHA-1', 'auth', join('me:{SHA}', 'W6ph5Mm5Pz8GgiULbPgzG37mj9g=')),
  config(
    'a hash of yescrypt',
    'shadow',
    join('root:', '$y$', 'j9T$', 'F5Jx5fExrKuPp53xLKQ..1$', 'tnSYvahCwPBHKZUspmcx'),
  ),
  deployment('a DSN of Go', env('DSN', `me:${password}@tcp(db:3306)/app?parseTime=true`)),
  deployment('a DSN without a scheme', env('DATABASE', `me:${password}@db:5432/app`)),
  deployment('a connection string', env('DB', `Server=db;Database=app;User Id=sa;Password=${password};`)),
  deployment('a connection string of Azure', env('BLOB', `AccountName=x;AccountKey=${password};`)),
  deployment('a URL of Redis without a user', env('REDIS_URL', `redis://:${password}@redis:6379/0`)),
  deployment('a URL with a token', env('REPO', `https://oauth2:${password}@git.example.org/x.git`)),
  config(
    'a file of AWS',
    'credentials',
    `[default]\naws_access_key_id = x\naws_secret_access_key = ${password}\n`,
  ),
  deployment('a temporary key of AWS', env('KEY', join('ASIA', 'IOSFODNN7EXAMPLE'))),
  ['a JWT in an annotation', 'Deployment', annotation('note', `see ${jwt}`)],
  config('a key of OpenSSH', 'id_ed25519', pem('OPENSSH PRIVATE KEY')),
  config('a key of PGP', 'key.asc', pem('PGP PRIVATE KEY BLOCK')),
  config(
    'a kubeconfig with a key',
    'config',
    kubeconfig({ 'client-key-data': base64(pem('EC PRIVATE KEY')) }),
  ),
  config('a kubeconfig with a token', 'config', kubeconfig({ token: password })),
  config('a login of Docker', 'config.json', `{"auths":{"ghcr.io":{"auth":"${base64(`me:${password}`)}"}}}`),
  config(
    'a login of Docker in parts',
    'config.json',
    `{"auths":{"x":{"username":"me","password":"${password}"}}}`,
  ),
  config('redis.conf', 'redis.conf', `bind 0.0.0.0\nrequirepass ${password}\n`),
  config('wpa_supplicant.conf', 'wpa.conf', `network={\n  ssid="lab"\n  psk="${password}"\n}\n`),
  config('WireGuard', 'wg0.conf', `[Interface]\nPrivateKey = ${password}\n`),
  config('SQL', 'init.sql', `CREATE ROLE app LOGIN PASSWORD '${password}';\n`),
  config('SQL of MySQL', 'init.sql', `CREATE USER 'me'@'%' IDENTIFIED BY '${password}';\n`),
  config('XML of Maven', 'settings.xml', `<server><id>x</id><password>${password}</password></server>`),
  config('.env', '.env', `export DB_USER=me\nexport DB_PASS='${password}'\n`),
  config('.npmrc', '.npmrc', `//registry.example.org/:_authToken=${password}\n`),
  config('a default in a shell', 'run.sh', `export TOKEN="\${TOKEN:-${password}}"\n`),
  [
    'a webhook of Slack',
    'AlertmanagerConfig',
    custom({
      receivers: [
        {
          slackConfigs: [
            { apiURL: join('https://hooks.slack', '.com/services/T00000000/B00000000/XXXXXXXX') },
          ],
        },
      ],
    }),
  ],
  ['a custom resource', 'Cluster', custom({ bootstrap: { initdb: { options: ['--pwd', password] } } })],
  ['a query of a URL', 'Probe', custom({ targets: [`https://example.org/status?api_key=${password}`] })],
  [
    'a bot of Telegram',
    'Receiver',
    custom({ chat: join('110201543:', 'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw') }),
  ],
  deployment('a word of another language', env('PASSWORT', password)),
  deployment('a user and a password in one', env('BASIC_AUTH', `admin:${password}`)),
  deployment('-u me -p X', args('-u', 'me', '-p', password)),
  deployment('a literal of kubectl', args('create', 'secret', `--from-literal=password=${password}`)),
  deployment('chpasswd', command('sh', '-c', `echo root:${password} | chpasswd`)),
  [
    'variables in an annotation',
    'Deployment',
    annotation('last', `[{"name":"SMTP_PASS","value":"${password}"}]`),
  ],
  config('JSON in JSON', 'a.json', JSON.stringify({ a: JSON.stringify({ password }) })),
  config('XML with attributes', 'a.xml', `<add key="Password" value="${password}"/>`),
  config('a unit of systemd', 'a.service', `Environment="DB_PASSWORD=${password}"\n`),
  config('users of PgBouncer', 'userlist.txt', `"me" "${password}"\n"you" "${password}"\n`),
];

/** Everyday texts that only look like a secret. */
export const innocent: readonly Case[] = [
  deployment('GIT_COMMIT', env('GIT_COMMIT', 'da39a3ee5e6b4b0d3255bfef95601890afd80709')),
  config('a policy of passwords', 'a.yaml', 'password:\n  minLength: 12\npasswords:\n  - name: app-login\n'),
  config('how to write a .netrc', 'README', 'put machine, login and password into .netrc'),
  deployment('curl with a variable', command('sh', '-c', 'curl -sSu "$USER:$PASS" -o /tmp/a:b https://x')),
  deployment(
    'a variable for the input of a login',
    command('sh', '-c', 'echo "$TOKEN" | docker login --password-stdin'),
  ),
  deployment(
    'a header of a probe with a variable',
    pod({
      livenessProbe: { httpGet: { httpHeaders: [{ name: 'Authorization', value: 'Bearer $(TOKEN)' }] } },
    }),
  ),
  [
    'the ID of an access key of AWS, beside the name of its Secret',
    'ClusterIssuer',
    custom({
      acme: {
        solvers: [
          {
            dns01: {
              route53: {
                accessKeyID: join('AKIA', 'IOSFODNN7EXAMPLE'),
                secretAccessKeySecretRef: { name: 'app-login', key: 'route53' },
              },
            },
          },
        ],
      },
    }),
  ],
  deployment('TOKEN_TTL', env('TOKEN_TTL', '3600')),
  deployment('PASSWORD_FILE', env('PASSWORD_FILE', 'password.txt')),
  deployment('/etc/passwd', args('--users', '/etc/passwd')),
  deployment('secretName', { spec: { volumes: [{ name: 'token', secret: { secretName: 'app-token' } }] } }),
  deployment('max_tokens', args('--max_tokens', '4096')),
  deployment('--max-tokens=N', args('--max-tokens=4096')),
  deployment('passthrough', args('--passthrough', 'all')),
  deployment('TLS passthrough', annotation('ssl-passthrough', 'true')),
  deployment('BYPASS', env('BYPASS', 'localhost')),
  deployment('COMPASS_URL', env('COMPASS_URL', 'http://compass:8080')),
  deployment('SECRET_NAME', env('SECRET_NAME', 'app-login')),
  deployment('TOKEN_ENDPOINT', env('TOKEN_ENDPOINT', 'https://auth.example.org/token')),
  deployment('a URL under the name of a token', env('TOKEN', 'https://auth.example.org/api/oidc/token')),
  deployment('TOKENIZERS_PARALLELISM', env('TOKENIZERS_PARALLELISM', 'false')),
  deployment('PAD_TOKEN_ID', env('PAD_TOKEN_ID', '50256')),
  deployment('a small number', env('FIRST_PASS', '2')),
  deployment('a user and a group', command('setpriv', '--user', '1000:1000', 'app')),
  deployment('a user and its own group', command('su-exec', '-u', 'app:app', 'app')),
  deployment('-p of a port', command('kubectl', 'port-forward', '-p', '8080:80')),
  deployment('-p of a folder', command('mkdir', '-p', '/data/store')),
  deployment('flags that begin with p', command('app', '-port', '8080', '-profile', 'small', '-parallel')),
  deployment('-p and MySQL without a value', command('mysql', '-h', 'db', '-p')),
  deployment('a path of a flag', args('--token', '/var/run/secrets/token')),
  deployment('a variable of a flag', args('--password', '$(PASSWORD)')),
  deployment(
    'an image with a tag and a digest',
    pod({ image: `example.org/app:1@sha256:${'ab12'.repeat(16)}` }),
  ),
  deployment('a login without a password', env('GIT', 'git@example.org:team/app.git')),
  deployment('a URL with a port', env('URL', 'http://example.org:8080/a@b')),
  deployment('a projected token', {
    spec: {
      volumes: [{ projected: { sources: [{ serviceAccountToken: { path: 'token', audience: 'vault' } }] } }],
    },
  }),
  deployment(
    'a reference to a key',
    pod({
      env: [{ name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'x', key: 'password' } } }],
    }),
  ),
  deployment(
    'a checksum',
    annotation('checksum/config', '9f86d081884c7d659a2feaa0c55ad0159f86d081884c7d659a2feaa0c55ad015'),
  ),
  deployment('a checksum of a Secret', annotation('checksum/secret-name', 'app')),
  [
    'a commit',
    'Application',
    { spec: { source: { targetRevision: 'da39a3ee5e6b4b0d3255bfef95601890afd80709' } } },
  ],
  [
    'an existing Secret',
    'Application',
    chart({ auth: { existingSecret: 'my-login', secretKeys: { adminPasswordKey: 'pw' } } }),
  ],
  ['a pull Secret', 'Application', chart({ image: { pullSecret: 'registry' } })],
  ['a switch for passwords', 'Application', chart({ auth: { password: 'required', token: 'enabled' } })],
  ['a name of a key', 'Application', chart({ tokenKey: 'token', passwordKey: 'admin-password' })],
  config(
    'nginx',
    'nginx.conf',
    'location / {\n  proxy_pass http://app:8080;\n  fastcgi_pass unix:/run/x;\n}\n',
  ),
  config('PAM', 'pam', 'password required pam_unix.so\npassword   sufficient   pam_permit.so\n'),
  config('a comparison', 'a.py', 'if password == other and token != "":\n    pass\n'),
  config('code with types', 'a.ts', 'function login(password: string, token?: string) {}\n'),
  config('a message for a missing variable', 'a.sh', `exec app --x "\${TOKEN:?is missing}"\n`),
  config('a text that explains', 'README.md', 'Run it with `--password PASSWORD` or `--token <token>`.\n'),
  config('prose', 'notes.txt', 'The secret is kept elsewhere. Each token ends after an hour.\n'),
  config('another store', 'a.yaml', 'password: file:/run/secrets/password\ntoken: env:TOKEN\n'),
  config('hidden values', 'a.log', 'password=****** token=<redacted>\n'),
  config('IPv6', 'hosts', 'fe80::1 gateway\n2001:db8:1:2::3 host\n'),
  config(
    'a certificate in base64',
    'kubeconfig',
    `certificate-authority-data: ${base64(pem('CERTIFICATE'))}\n`,
  ),
  config('times', 'cron', '10:20:30:40:50\n12:00 token rotation\n'),
  config('a PromQL of tokens', 'rules.yaml', 'expr: sum(rate(vllm_prompt_tokens_total[5m])) by (model)\n'),
  config('authentication by name', 'a.yaml', 'auth: login\nauthorization: enabled\n'),
  ['a public key', 'ConfigMap', data('key.pub', join('ssh-ed', '25519 AAAAC3NzaC1lZDI1 me@host\n'))],
  [
    'a role on Secrets',
    'Role',
    { rules: [{ resources: ['secrets', 'serviceaccounts/token'], verbs: ['get'] }] },
  ],
  ['a custom resource', 'Cluster', custom({ managed: { roles: [{ passwordSecret: { name: 'role' } }] } })],
  [
    'a certificate',
    'Certificate',
    custom({ secretName: 'tls', privateKey: { algorithm: 'ECDSA', size: 256 } }),
  ],
  deployment('a user and a port', args('-u', 'me', '-p', '8080')),
  deployment('a host and a port as the place of a login', env('AUTH', 'auth.example.org:443')),
  config('a list of texts', 'a.csv', '"name" "value"\nplain text\n'),
];
