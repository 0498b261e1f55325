import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { ResolvedCluster } from '../resolve.ts';
import { checkMail } from './syntax.ts';

/** Endings that nobody can own, so that no public authority signs for them. */
const privateEndings = [
  '.internal',
  '.lan',
  '.home',
  '.home.arpa',
  '.corp',
  '.local',
  '.localhost',
  '.test',
  '.example',
  '.invalid',
];

/** What a public authority needs to sign for the domain. */
export function* checkTls({ tls, domain }: ResolvedCluster): Generator<Problem> {
  if (tls.issuer !== 'acme') return;
  if (privateEndings.some((ending) => domain.endsWith(ending))) {
    yield {
      path: 'tls.issuer',
      found: `'acme' for ${domain}`,
      expected: 'a domain that you own: public authorities sign for no other',
      fix: "Write issuer: 'own-ca', or choose another domain.",
    };
  }
  yield* checkMail('tls.email', tls.email);
  if (!URL.canParse(tls.server) || new URL(tls.server).protocol !== 'https:') {
    yield {
      path: 'tls.server',
      found: quoted(tls.server),
      expected: 'the directory URL of the authority, which starts with https://',
      fix: "Leave the key out for Let's Encrypt.",
    };
  }
}
