import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ErrorStatus, errorPage } from '#src/http/front/error-page.ts';
import { safeHeaders } from '#src/http/front/headers.ts';
import { log } from '#src/http/front/log.ts';

/** Answers what is no request at all (malformed, too many headers, too slow): Node has no response object for it. */
export function answerClientErrors(server: Server, https: boolean): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on('request', (req, res) => answers.set(req.socket, res));

  server.on('clientError', (error: Error & { code?: string }, socket) => {
    const halfSent = answers.get(socket)?.headersSent && !answers.get(socket)?.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || halfSent) return void socket.destroy();
    const status = statusOf(error.code);
    log('info', { event: 'no-request', status, code: error.code ?? '' });
    socket.end(rawAnswer(status, https), () => socket.destroy());
  });
}

function rawAnswer(status: ErrorStatus, https: boolean): string {
  const page = errorPage(status);
  const headers = {
    ...safeHeaders(https),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(page),
    Connection: 'close',
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${page}`;
}

function statusOf(code: string | undefined): ErrorStatus {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  return 400;
}
