import { type PersonOfSchool, emailField, nameField } from '#src/domain/accounts/index.ts';
import type { Successor } from '#src/domain/schools/index.ts';
import { type Errors, type Values, first } from '#src/lib/values.ts';

/** Reads who leaves and who takes over: a colleague from the list, or somebody new by name and mail. */
export function readHandOver(
  values: Values, colleagues: readonly PersonOfSchool[],
): { asked: { leaver: PersonOfSchool; successor: Successor; successorName: string } | undefined; errors: Errors } {
  const errors: Record<string, string> = {};
  const leaver = colleagues.find(({ personId }) => personId === first(values, 'wie'));
  if (!leaver) errors['wie'] = 'leaver-missing';

  const chosen = first(values, 'opvolger');
  const colleague = colleagues.find(({ personId }) => personId === chosen);
  const isNew = chosen === 'nieuw' || (chosen === '' && first(values, 'email') !== '');
  if (colleague) {
    if (leaver?.personId === colleague.personId) errors['opvolger'] = 'successor-is-leaver';
  } else if (!isNew) errors['opvolger'] = 'successor-missing';

  const [name, email] = [nameField.safeParse(first(values, 'naam')), emailField.safeParse(first(values, 'email'))];
  if (isNew && !colleague) {
    if (!name.success) errors['naam'] = name.error.issues[0]?.message === 'name-missing' ? 'contact-name-missing' : (name.error.issues[0]?.message ?? 'wrong');
    if (!email.success) errors['email'] = email.error.issues[0]?.message ?? 'wrong';
    else if (email.data === leaver?.email) errors['email'] = 'successor-is-leaver';
  }
  if (!leaver || Object.keys(errors).length > 0) return { asked: undefined, errors };
  if (colleague) return { asked: { leaver, successor: { personId: colleague.personId }, successorName: colleague.name }, errors };
  return name.success && email.success ? { asked: { leaver, successor: { name: name.data, email: email.data }, successorName: name.data }, errors } : { asked: undefined, errors };
}
