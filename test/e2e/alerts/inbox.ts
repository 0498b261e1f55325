import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer as createTls, type TLSSocket } from 'node:tls';

/** A message that a receiver got. */
export interface Message {
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Stands in for ntfy, Slack, Teams, a webhook, a dead man's switch and a mail server: keeps what it gets. */
export class Inbox {
  readonly messages: Message[] = [];

  /** Listens at the ports of the web and of mail over TLS. */
  static async open(certificate: { key: string; cert: string }): Promise<Inbox> {
    const inbox = new Inbox();
    const web = createHttps(certificate, (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        inbox.messages.push({
          host: request.headers.host ?? '',
          path: request.url ?? '',
          headers: request.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
        response.end('ok');
      });
    });
    const mail = createTls(certificate, (socket) => inbox.#receive(socket));
    await Promise.all(
      [web.listen(443), mail.listen(465)].map(
        (server) => new Promise<AddressInfo>((resolve) => server.once('listening', resolve)),
      ),
    );
    return inbox;
  }

  /** The messages to a host. */
  to(host: string): readonly Message[] {
    return this.messages.filter((message) => message.host === host);
  }

  // The part of SMTP that a client with a login uses.
  #receive(socket: TLSSocket): void {
    let text = '';
    let login = '';
    let inData = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    socket.on('error', () => socket.destroy());
    say('220 smtp.example.org ESMTP');
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      for (;;) {
        if (inData) {
          const end = text.indexOf('\r\n.\r\n');
          if (end < 0) return;
          this.messages.push({
            host: 'smtp.example.org',
            path: '',
            headers: { authorization: login },
            body: text.slice(0, end),
          });
          text = text.slice(end + 5);
          inData = false;
          say('250 kept');
          continue;
        }
        const end = text.indexOf('\r\n');
        if (end < 0) return;
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        const [verb = '', ...rest] = line.split(' ');
        if (verb === 'EHLO') socket.write('250-smtp.example.org\r\n250 AUTH PLAIN\r\n');
        else if (verb === 'AUTH') {
          login = Buffer.from(rest[1] ?? '', 'base64').toString('utf8');
          say('235 welcome');
        } else if (verb === 'DATA') {
          inData = true;
          say('354 go on');
        } else if (verb === 'QUIT') {
          say('221 bye');
          socket.end();
        } else say('250 ok');
      }
    });
  }
}
