export {
  addClosure, type ClosingDay, type ClosingOutcome, type ClosingOwner, type Closure, closingDaysOf, closuresOf, copyLastYear, copyYearOf, listClosingDays, proposeFromLastYear, removeClosure,
} from '#src/domain/calendar/closing-days.ts';
export { closingForm } from '#src/domain/calendar/closing-form.ts';
export {
  addSchoolDays,
  addServiceDays,
  closingDaysNextYear,
  type DayPart,
  easterOf,
  type FreeDay,
  type FreeDayCode,
  type Holiday,
  type HolidayCode,
  holidayOn,
  isSchoolDay,
  isSchoolHalfDay,
  isServiceDay,
  type PublicHoliday,
  type PublicHolidayCode,
  publicHolidaysOf,
  type SchoolCalendar,
  schoolCalendarOf,
  schoolDaysBefore,
} from '#src/domain/calendar/rules.ts';
export { type DayOfYear, isSchoolYear, type MonthOfYear, monthsOf } from '#src/domain/calendar/year-view.ts';
