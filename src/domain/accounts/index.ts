export {
  type Actor, type RoleName, actorAsOf, isOfSchool, isPrincipalOf, isSignedIn, nobody, worksAt,
} from '#src/domain/accounts/actor.ts';
export { type AskLinkOutcome, SIGN_IN_MINUTES, askSignInLink } from '#src/domain/accounts/ask-sign-in-link.ts';
export { changeProfile } from '#src/domain/accounts/change-profile.ts';
export { type Claim, claimSchoolMembership } from '#src/domain/accounts/claim-school-membership.ts';
export {
  type ConsumeCodeOutcome, type ConsumeLinkOutcome, consumeSignInCode, consumeSignInLink,
} from '#src/domain/accounts/consume-sign-in.ts';
export { type PersonInput, createPerson } from '#src/domain/accounts/create-person.ts';
export {
  type AfterDecision, type DecideGrantOutcome, type MembershipDecision, type Vouch, decideGrant, decideGrantByToken, findVouch,
} from '#src/domain/accounts/decide-grant.ts';
export { SECRETS_KEPT_DAYS, forgetSecretsBefore } from '#src/domain/accounts/forget-secrets.ts';
export { firstStartCode, makeFirstAdministrator } from '#src/domain/accounts/first-administrator.ts';
export { type Role, grantRole } from '#src/domain/accounts/grant-role.ts';
export {
  type ChangePersonOutcome, type DisablePersonOutcome, type EnablePersonOutcome, type EndRoleOutcome, type GiveRoleOutcome, type InvitePersonOutcome,
  type SignInLinkOutcome, changePerson, disablePerson, enablePerson, endRole, giveRole, invitePerson, makeSignInLink,
} from '#src/domain/accounts/manage-people.ts';
export { ROLES, invitationForm, personForm, roleForm } from '#src/domain/accounts/person-form.ts';
export { type CheckPasswordOutcome, checkPassword, setPassword } from '#src/domain/accounts/passwords.ts';
export {
  type DemoGroup, type DemoPerson, type Person, type PersonOfSchool, type RoleOfPerson, actorOf, findPerson, findPersonByEmail,
  isFirstStart, isSignInLinkLive, listDemoPeople, listPeopleOfSchool, listRolesOf,
} from '#src/domain/accounts/queries.ts';
export { type LetInOutcome, type SchoolPerson, endSchoolRole, findSchoolRole, letIntoSchool } from '#src/domain/accounts/school-role.ts';
export { emailField, isSchoolMailbox, nameField, phoneField, tickField, tidyEmail } from '#src/domain/accounts/rules.ts';
export {
  codeForm, firstStartForm, linkForm, newPasswordForm, passwordForm, profileForm, rememberForm,
} from '#src/domain/accounts/sign-in-form.ts';
export { type Limit, type TryOutcome, takeTry } from '#src/domain/accounts/try-limits.ts';
