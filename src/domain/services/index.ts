export { type Service, answerDayAfterPause, answerDayOf, findService, listServices } from '#src/domain/services/queries.ts';
