import { once } from 'node:events';
import type { Socket } from 'node:net';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/**
 * What the mail server does to a mail: take it, answer 451 or 550, close the line before it has it, or take it and close
 * the line before it says so. With `away` nobody listens.
 */
export type SmtpMode = 'accept' | 'busy' | 'refuse-receiver' | 'drop' | 'lose-answer' | 'away';

export interface ReceivedMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly raw: string;
  /** Whether the sender was told. */
  readonly acknowledged: boolean;
}

export interface TestSmtp {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** From now on; a function is asked for every mail anew. */
  refuse(mode: SmtpMode | (() => SmtpMode)): Promise<void>;
  stop(): Promise<void>;
}

/** A mail server on loopback that keeps what it receives and misbehaves when asked. */
export async function startSmtp(): Promise<TestSmtp> {
  const received: ReceivedMail[] = [];
  const sockets = new Map<number, Socket>();
  let mode = (): SmtpMode => 'accept';
  let server = await listen(0);
  const port = portOf(server);

  async function listen(wanted: number): Promise<SMTPServer> {
    const made = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      closeTimeout: 1,
      onRcptTo: (_address, _session, answer) => (mode() === 'refuse-receiver' ? answer(reply(550, 'no such mailbox')) : answer()),
      onData(stream, session, answer) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const today = mode();
          const keep = (acknowledged: boolean) => {
            const { mailFrom, rcptTo } = session.envelope;
            received.push({
              envelope: { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) },
              raw: Buffer.concat(chunks).toString('latin1'),
              acknowledged,
            });
          };
          if (today === 'busy') return answer(reply(451, 'try again later'));
          if (today === 'drop') return void sockets.get(session.remotePort)?.destroy();
          keep(today === 'accept');
          if (today === 'lose-answer') return void sockets.get(session.remotePort)?.destroy();
          answer();
        });
      },
    });
    made.on('error', () => undefined);
    made.server.on('connection', (socket: Socket) => {
      const from = socket.remotePort ?? 0;
      sockets.set(from, socket);
      socket.once('close', () => sockets.delete(from));
    });
    await once(made.listen(wanted, '127.0.0.1'), 'listening');
    return made;
  }

  const close = () => new Promise<void>((resolve) => (server.server.listening ? server.close(() => resolve()) : resolve()));

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    async refuse(wanted) {
      mode = typeof wanted === 'function' ? wanted : () => wanted;
      if (wanted === 'away') await close();
      else if (!server.server.listening) server = await listen(port);
    },
    stop: close,
  };
}

/** A mail as its receiver's program reads it. */
export const readMail = ({ raw }: ReceivedMail): Promise<ParsedMail> => simpleParser(Buffer.from(raw, 'latin1'));

/** The addresses that a header names. */
export function addressesOf(header: AddressObject | AddressObject[] | undefined): string[] {
  return [header ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}

/** The names of the header lines, in their order; continued lines belong to the one before. */
export function headerNamesOf({ raw }: ReceivedMail): string[] {
  return raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .split('\r\n')
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
}

function reply(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

function portOf(server: SMTPServer): number {
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server does not listen');
  return address.port;
}
