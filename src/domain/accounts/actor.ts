import type { ActorAs } from '#src/domain/journal/index.ts';

/** Who acts: what the domain and the access table ask of a person, read anew at every request. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** Schools that know this person. */
  readonly schools: readonly { readonly id: string; readonly principal: boolean }[];
  /** Schools that have not yet said whether they know this person. */
  readonly pendingSchools: readonly string[];
  readonly services: readonly string[];
  readonly clbs: readonly string[];
  readonly coordinator: boolean;
  readonly administrator: boolean;
}

export type RoleName = 'school-member' | 'principal' | 'service-member' | 'coordinator' | 'administrator' | 'partner';

/** Nobody in particular: a visitor, or the portal itself. */
export const nobody: Actor = {
  personId: '', name: '', email: '', schools: [], pendingSchools: [], services: [], clbs: [], coordinator: false, administrator: false,
};

export const isSignedIn = (actor: Actor): boolean => actor.personId !== '';
export const worksAt = (actor: Actor, serviceId: string | null): boolean => serviceId !== null && actor.services.includes(serviceId);
export const isOfSchool = (actor: Actor, schoolId: string): boolean => actor.schools.some((school) => school.id === schoolId);
export const isPrincipalOf = (actor: Actor, schoolId: string): boolean => actor.schools.some(({ id, principal }) => id === schoolId && principal);

/** The widest role of this person, for the journal of what he does with his own account. */
export function actorAsOf(actor: Actor): ActorAs {
  if (actor.administrator) return 'administrator';
  if (actor.coordinator) return 'coordinator';
  if (actor.services.length > 0) return 'service';
  return actor.schools.length > 0 ? 'school' : 'visitor';
}
