import { z } from 'zod';
import { emailField, phoneField, tickField } from '#src/domain/accounts/index.ts';
import { neededLineField, numberField } from '#src/domain/municipality/index.ts';

/** What the administrator says of a service. Who works there is in the roles. */
export const serviceForm = z.object({
  name: neededLineField,
  email: emailField,
  phone: phoneField,
  contactName: z.string().trim().max(120, 'text-too-long').regex(/^[^\p{Cc}]*$/u, 'line-wrong').default(''),
  answerDays: numberField(1, 60),
  external: tickField,
});
export type ServiceForm = z.infer<typeof serviceForm>;
