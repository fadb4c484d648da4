export { type ChangeAccessOutcome, changeAccessNotes } from '#src/domain/schools/change-site.ts';
export {
  type ClassList, type ClassRow, MAX_CLASSES, type SchoolClass, basisOfClasses, cellsOf, gradesIn, pasteClasses, readClassList, rowsIn,
} from '#src/domain/schools/class-list.ts';
export { confirmationWindowOf, isTimeForNextYear, yearAfter } from '#src/domain/schools/confirmation-window.ts';
export { type FreeCalendarReading, readFreeCalendar } from '#src/domain/schools/free-calendar.ts';
export {
  type FreeDaysOutcome, type FreeMoment, type QuietOutcome, type QuietPeriod, addQuietPeriod, copyFreeDays, listFreeDays, listFreeMoments, listQuietPeriods,
  listSitesFreeOn, removeFreeDays, removeQuietPeriod, saveFreeDays, usualHalfDays,
} from '#src/domain/schools/free-days.ts';
export {
  FREE_KINDS, type FreeDayLine, type FreeDaysReading, type FreeKind, type SkippedDay, isFreeKind, readFreeDays, readFreeLines, writeFreeDays,
} from '#src/domain/schools/free-lines.ts';
export { GRADES, type Grade, LEVELS, type LevelId, billLevelOf, gradeRuns, gradesOfLevel, gradesOfSchool, inGradeOrder, isGrade } from '#src/domain/schools/grades.ts';
export { type ClassGroup, type Group, groupsOf, usualAdults } from '#src/domain/schools/groups.ts';
export { type AfterHandOver, type HandOver, type HandOverOutcome, type Successor, handOver } from '#src/domain/schools/hand-over.ts';
export { NEEDS, type Need, type Needs } from '#src/domain/schools/needs.ts';
export { type Confirmation, type PupilFact, type PupilLevel, type SchoolFacts, type ToDo, listConfirmations, listToDo, schoolFactsOf } from '#src/domain/schools/profile.ts';
export {
  type School, type SchoolSite, findSchool, findSite, listClasses, listGroups, listSchools, listSites,
} from '#src/domain/schools/queries.ts';
export { type ApplyCountsOutcome, type CountsPreview, applyCounts, listPupilCounts, previewCounts } from '#src/domain/schools/apply-counts.ts';
export { type ApplyListOutcome, type ListPreview, applyList, changeKey, previewList } from '#src/domain/schools/apply-list.ts';
export { type SchoolOutcome, addSchool, changeSchool, closeSchool, reopenSchool, saveSite, setSiteStatus } from '#src/domain/schools/change-school.ts';
export { listForm } from '#src/domain/schools/list-form.ts';
export { LIST_PARTS, SCHOOL_LEVELS } from '#src/domain/schools/official-list.ts';
export { type ChangeKind, OPTIONAL_KINDS, type RegisterSchool, type SchoolChange } from '#src/domain/schools/reconcile-schools.ts';
export { type KnownPerson, listClbs, listKnownPeople, listRegister, searchRegister } from '#src/domain/schools/register.ts';
export { newSchoolForm, schoolForm, siteForm } from '#src/domain/schools/school-form.ts';
export { MAX_LISTS, type UploadOutcome, type UploadRefusal, uploadLists } from '#src/domain/schools/upload-lists.ts';
export { labelAYearOn, rolledOver } from '#src/domain/schools/roll-over.ts';
export { type ConfirmClassesOutcome, type SaveClassesOutcome, confirmClasses, saveClasses } from '#src/domain/schools/save-classes.ts';
export {
  type Contact, TOPICS, type Topic, type TopicContact, basisOfContact, contactFor, listContactsThatLeft, listTopicContacts, listTopicsOf, readTopicContacts, saveTopicContacts,
} from '#src/domain/schools/topics.ts';
