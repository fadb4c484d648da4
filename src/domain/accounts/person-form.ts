import { z } from 'zod';
import type { RoleName } from '#src/domain/accounts/actor.ts';
import type { Role } from '#src/domain/accounts/grant-role.ts';
import { emailField, nameField, phoneField } from '#src/domain/accounts/rules.ts';

const ROLE_NAMES = ['school-member', 'principal', 'service-member', 'partner', 'coordinator', 'administrator'] as const satisfies readonly RoleName[];

/** A role as the form sends it: what, and where as `school:990001`, `service:sport`, `clb:clb-1` or nothing. */
const roleFields = { role: z.enum(ROLE_NAMES, { error: 'role-missing' }), place: z.string().default('') };

type RoleFields = { role: (typeof ROLE_NAMES)[number]; place: string };
const KIND_OF = { 'school-member': 'school', principal: 'school', 'service-member': 'service', partner: 'clb', coordinator: '', administrator: '' } as const;

/** A place of the right kind for the role; for the two roles that hold everywhere, none is looked at. */
function roleIn({ role, place }: RoleFields): Role | undefined {
  const [kind = '', id = ''] = [place.slice(0, Math.max(0, place.indexOf(':'))), place.slice(place.indexOf(':') + 1)];
  if (role === 'coordinator' || role === 'administrator') return { role };
  if (kind !== KIND_OF[role] || id === '') return undefined;
  if (role === 'service-member') return { role, serviceId: id };
  return role === 'partner' ? { role, clbId: id } : { role, schoolId: id };
}

const withRole = <T extends RoleFields>(fields: T, context: z.RefinementCtx) => {
  const role = roleIn(fields);
  if (!role) context.addIssue({ code: 'custom', message: 'place-missing', path: ['place'] });
  return { ...fields, role: role ?? { role: 'coordinator' as const } };
};

export const personForm = z.object({ name: nameField, email: emailField, phone: phoneField });
export const invitationForm = z.object({ name: nameField, email: emailField, phone: phoneField, ...roleFields }).transform(withRole);
export const roleForm = z.object(roleFields).transform(withRole);
export const ROLES: readonly RoleName[] = ROLE_NAMES;
