import { z } from 'zod';

const flag = z.enum(['0', '1']).default('0').transform((value) => value === '1');

const schema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('data'),
    /** The address people use, without a slash at the end. It decides the cookie's name and every link in a mail. */
    PUBLIC_URL: z.string().optional(),
    /** smtp://user:password@host:587; without it mails wait in the outbox. */
    SMTP_URL: z
      .string()
      .refine((text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol), 'must begin with smtp:// or smtps://')
      .optional(),
    MAIL_FROM: z.string().default('portaal@localhost'),
    /** The address of the reverse proxy whose X-Forwarded-For is believed. */
    TRUSTED_PROXY: z.string().optional(),
    DEMO: flag,
  })
  .transform((env) => ({ ...env, publicUrl: publicUrlOf(env.PUBLIC_URL, env.PORT) }));

export type Env = z.infer<typeof schema>;

/** Reads the environment once, at the start. Throws with a sentence per setting that is wrong. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(source);
  if (!result.success) {
    throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  return result.data;
}

/** Only http and https: zod's url() lets other schemes pass. */
function publicUrlOf(text: string | undefined, port: number): string {
  if (!text) return `http://localhost:${port}`;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error('PUBLIC_URL: must begin with http:// or https://');
  return url.origin;
}
