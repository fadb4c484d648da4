import type { AnyBookingForm } from '#src/domain/bookings/booking-form.ts';
import { atSchool, visitByAppointment } from '#src/domain/bookings/forms/appointment.ts';
import { grant } from '#src/domain/bookings/forms/grant.ts';
import { loan } from '#src/domain/bookings/forms/loan.ts';
import { programme } from '#src/domain/bookings/forms/programme.ts';
import { registration } from '#src/domain/bookings/forms/registration.ts';
import { sessions } from '#src/domain/bookings/forms/sessions.ts';
import { standingService } from '#src/domain/bookings/forms/standing-service.ts';
import { weeklySlot } from '#src/domain/bookings/forms/weekly-slot.ts';

/** The nine booking forms people know, by the word that is stored and stands in addresses. A tenth is one more line. */
const FORMS = {
  vaste_sessie: sessions,
  bezoek_op_afspraak: visitByAppointment,
  op_school: atSchool,
  evenement: registration,
  reeks: weeklySlot,
  traject: programme,
  uitlening: loan,
  dienstverlening: standingService,
  subsidie: grant,
} as const satisfies Record<string, AnyBookingForm>;

export type BookingFormId = keyof typeof FORMS;

export const BOOKING_FORMS = Object.freeze(Object.keys(FORMS)).filter(isBookingForm);

export function isBookingForm(text: string): text is BookingFormId {
  return Object.hasOwn(FORMS, text);
}

export const bookingFormOf = (id: BookingFormId): AnyBookingForm => FORMS[id];
