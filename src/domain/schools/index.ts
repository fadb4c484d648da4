export { GRADES, type Grade, LEVELS, type LevelId, billLevelOf, gradeRuns, gradesOfLevel, inGradeOrder, isGrade } from '#src/domain/schools/grades.ts';
export { type ClassGroup, type Group, groupsOf, usualAdults } from '#src/domain/schools/groups.ts';
export {
  type FreeMoment, type School, type SchoolSite, findSchool, findSite, listClasses, listFreeMoments, listGroups, listSchools, listSites,
} from '#src/domain/schools/queries.ts';
