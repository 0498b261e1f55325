// Stands in for github.com in the tests: serves a folder over https.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { join, normalize } from 'node:path';

const [folder = '', address] = process.argv.slice(2);
const [cert, key] = ['server.crt', 'server.key'].map((name) => readFileSync(join(folder, '..', name)));

createServer({ cert, key }, ({ url = '' }, response) => {
  const file = join(folder, normalize(decodeURIComponent(url)));
  const found = existsSync(file) && statSync(file).isFile();
  response.writeHead(found ? 200 : 404).end(found ? readFileSync(file) : undefined);
}).listen(443, address);
