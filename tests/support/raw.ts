import { connect, type Socket } from 'node:net';

/** An answer as it came over the line. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Opens a line to the server on loopback; what fetch would mend or refuse can be sent over it as it is. */
export function openLine(port: number): { socket: Socket; said: () => string; closed: Promise<string> } {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.setEncoding('utf8').on('data', (text: string) => (said += text));
  socket.on('error', () => socket.destroy());
  return { socket, said: () => said, closed: new Promise((resolve) => socket.once('close', () => resolve(said))) };
}

/** Sends these bytes and returns the answer; the server closes the line after it. */
export async function sendRaw(port: number, request: string): Promise<RawAnswer> {
  const { socket, closed } = openLine(port);
  socket.write(request);
  const limit = setTimeout(() => socket.destroy(), 5_000);
  const text = await closed;
  clearTimeout(limit);
  return readAnswer(text);
}

export function readAnswer(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  return { status: Number(text.split(' ', 2)[1]), head: text.slice(0, end).toLowerCase(), body: text.slice(end + 4) };
}

/** A GET of this target, as it is, for this host. */
export function get(target: string, host: string, more = ''): string {
  return `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`;
}
