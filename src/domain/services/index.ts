export {
  type Service, answerDayAfterPause, answerDayOf, findService, listActiveServices, listServices,
} from '#src/domain/services/queries.ts';
export {
  type AddServiceOutcome, type ChangeServiceOutcome, type EndServiceOutcome, type ReactivateServiceOutcome, addService, changeService, endService, reactivateService,
} from '#src/domain/services/save-service.ts';
export { type ServiceForm, serviceForm } from '#src/domain/services/service-form.ts';
