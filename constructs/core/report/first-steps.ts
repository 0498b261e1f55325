import type { Build } from '../derive/build.ts';
import { allExposures, lanDnsServer } from '../model/exposure.ts';
import { allFirstLogins } from '../model/first-login.ts';
import type { Owner } from '../model/owner.ts';
import { countSecrets } from './facts.ts';
import { markdownTable } from './markdown.ts';

/** The steps that the user still has to take, in order, from the cluster file to the first login. */
export function firstSteps(build: Build): string[] {
  const { cluster, root } = build;
  const { name, domain, git } = cluster.spec;
  const dns = cluster.provided(lanDnsServer);
  const { holes } = countSecrets(build);
  const steps = [
    ...(holes > 0
      ? [
          `Make and seal the secrets: \`npm run secrets -- init ${name}\`, then \`npm run secrets -- generate ${name}\`, then \`npm run synth\`.`,
        ]
      : []),
    `Commit and push \`clusters/\` and \`dist/\` to \`${git.url}\`: the cluster takes what is there.`,
    `Install it: \`bootstrap/bootstrap.sh ${name} up\`, and fetch the kubeconfig: \`bootstrap/bootstrap.sh ${name} kubeconfig\`.`,
    `Wait until everything is delivered: \`npm run status -- ${name}\`. The ${root.kind} \`${root.metadata.name}\` makes one ${root.kind} for each component, with the component's name: \`kubectl -n ${root.metadata.namespace} get ${root.kind.toLowerCase()}s\`.`,
    `Tell the router to ask \`${dns}\` about \`${domain}\`; with dnsmasq: \`server=/${domain}/${dns}\`.`,
    hasAuthority(build)
      ? `Have your devices trust the certificate authority, as [below](#certificate-authority).`
      : 'A public authority signs the certificates: devices trust it already.',
    'Log in, as [below](#first-login).',
  ];
  return [steps.map((step, index) => `${index + 1}. ${step}`).join('\n')];
}

/** The accounts that exist from the start, and how to read their passwords. */
export function firstLogin({ cluster }: Build): string[] {
  const urlOf = (component: Owner) =>
    cluster.all(allExposures).find((exposure) => exposure.component === component)?.url ?? component.name;
  const rows = cluster
    .all(allFirstLogins)
    .map(({ component, user, secret, key }) => [
      urlOf(component),
      `\`${user}\``,
      `\`kubectl -n ${component.namespaceName} get secret ${secret} -o jsonpath='{.data.${key.replaceAll('.', '\\.')}}' | base64 -d\``,
    ]);
  return [
    'The passwords are in the cluster, readable by its administrator.',
    markdownTable(['where', 'user', 'password'], rows),
  ];
}

/** Where the certificate of the platform's own authority is, and how devices get to trust it. */
export function certificateAuthority(build: Build): string[] {
  if (!hasAuthority(build))
    return ['A public authority signs the certificates: there is nothing to install.'];
  const { name } = build.cluster.spec;
  const file = `dist/${name}/ca.crt`;
  const rows = [
    [
      'Debian, Ubuntu',
      `\`sudo cp ${file} /usr/local/share/ca-certificates/hearth-${name}.crt && sudo update-ca-certificates\``,
    ],
    [
      'Fedora',
      `\`sudo cp ${file} /etc/pki/ca-trust/source/anchors/hearth-${name}.crt && sudo update-ca-trust\``,
    ],
    [
      'macOS',
      `\`sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain ${file}\``,
    ],
    ['Windows', `\`certutil -addstore Root ${file.replaceAll('/', '\\')}\`, as administrator`],
    ['Firefox, phones', 'import the file in the settings, among the certificate authorities'],
  ];
  return [
    `The platform signs its certificates with an authority of its own, which no device knows at first. Its certificate is \`${file}\`, written by the first \`npm run synth\` after \`npm run secrets -- init ${name}\`; it is not secret.`,
    markdownTable(['device', 'how it gets to trust it'], rows),
  ];
}

function hasAuthority({ contract }: Build): boolean {
  return [...contract.values()].some(({ isAuthority }) => isAuthority);
}
