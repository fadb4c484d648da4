export type { AnyBookingForm, FormContext, SessionView, TermField, Way } from '#src/domain/bookings/booking-form.ts';
export {
  type HalfDay, type Option, type Wish, type WishField, type WishReading, describeWish, halfDayWords, isHalfDays, readWish, withoutWords,
} from '#src/domain/bookings/fields.ts';
export { BOOKING_FORMS, type BookingFormId, bookingFormOf, isBookingForm } from '#src/domain/bookings/forms.ts';
export { type LineMoment, type Moment, agreeMoment, dropMoments, listMoments, proposeMoments } from '#src/domain/bookings/moments.ts';
export { type SeatsCount, holdsSeats, seatsLeftFor, seatsOf } from '#src/domain/bookings/seats.ts';
export {
  type OfferSession, type PlaceOutcome, findPlace, fitsWhereItSits, keepWhoSits, leaveFullSession, leaveSession, listSessions, placeInSession, seatsCountOf, wishForSession,
} from '#src/domain/bookings/sessions.ts';
