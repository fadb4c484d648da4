export { type AddClbOutcome, addClb, clbForm, listClbs } from '#src/domain/administration/clbs.ts';
export {
  type CheckDatabaseOutcome, type HealthLine, MAX_CHECK_BYTES, MIN_FREE_BYTES, type MachineFacts, canWrite, checkDatabase, listHealth,
} from '#src/domain/administration/health.ts';
export { type Kept, type Term, listKept } from '#src/domain/administration/kept.ts';
export { countLiveLines, countOffersByService, listLiveLines } from '#src/domain/administration/live-lines.ts';
export { type Attention, type Step, type Surroundings, listAttention, listFirstSteps } from '#src/domain/administration/overview.ts';
export {
  type GrantOfPerson, type PersonCard, type PersonRow, findPersonCard, listMembers, listPeople, listPlaces,
} from '#src/domain/administration/people.ts';
export { putInSettings } from '#src/domain/administration/put-in-settings.ts';
