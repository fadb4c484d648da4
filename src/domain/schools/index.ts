export { GRADES, type Grade, LEVELS, type LevelId, billLevelOf, gradeRuns, gradesOfLevel, inGradeOrder, isGrade } from '#src/domain/schools/grades.ts';
export { type ClassGroup, type Group, groupsOf, usualAdults } from '#src/domain/schools/groups.ts';
export {
  type School, type SchoolSite, findSchool, findSite, listClasses, listGroups, listSchools, listSites,
} from '#src/domain/schools/queries.ts';
export { type ApplyCountsOutcome, type CountsPreview, applyCounts, listPupilCounts, previewCounts } from '#src/domain/schools/apply-counts.ts';
export { type ApplyListOutcome, FROM_LIST, type ListPreview, applyList, changeKey, previewList } from '#src/domain/schools/apply-list.ts';
export { type SchoolOutcome, addSchool, changeSchool, closeSchool, reopenSchool, saveSite, setSiteStatus } from '#src/domain/schools/change-school.ts';
export { listForm } from '#src/domain/schools/list-form.ts';
export { LIST_PARTS, SCHOOL_LEVELS } from '#src/domain/schools/official-list.ts';
export { type ChangeKind, OPTIONAL_KINDS, type RegisterSchool, type SchoolChange } from '#src/domain/schools/reconcile-schools.ts';
export { type KnownPerson, listClbs, listKnownPeople, listRegister, searchRegister } from '#src/domain/schools/register.ts';
export { newSchoolForm, schoolForm, siteForm } from '#src/domain/schools/school-form.ts';
export { MAX_LISTS, type UploadOutcome, type UploadRefusal, uploadLists } from '#src/domain/schools/upload-lists.ts';
