import { desc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { billCeilings, municipality } from '#db/schema/index.ts';
import type { MailSender } from '#src/mail/layout.ts';

export type Municipality = Omit<typeof municipality.$inferSelect, 'id'>;

/** What a portal calls itself before its administrator has filled in its settings. */
const unnamed: Municipality = {
  name: 'Je gemeente', portalName: 'Scholenportaal', street: '', postalCode: '', town: '', enterpriseNumber: '', email: '', phone: '',
  coordinatorName: '', coordinatorEmail: '', coordinatorPhone: '', website: '', nisCodes: '', coordinatorAnswerDays: 5, retentionYears: 3,
  brandColour: '', accentColour: '', privacy: {}, accessibility: {},
};

export function readMunicipality(db: Db): Municipality {
  return db.select().from(municipality).get() ?? unnamed;
}

/** What a school may ask parents to pay this school year (maximumfactuur), if it is known. */
export function readBillCeiling(db: Db, schoolYear: string) {
  return db.select().from(billCeilings).where(eq(billCeilings.schoolYear, schoolYear)).get();
}

export type BillCeiling = typeof billCeilings.$inferSelect;

/** Every school year of which the amounts are known, the newest first. */
export function listBillCeilings(db: Db): BillCeiling[] {
  return db.select().from(billCeilings).orderBy(desc(billCeilings.schoolYear)).all();
}

/** Whether somebody filled in whose portal this is. */
export const isMunicipalityKnown = (db: Db): boolean => db.select({ id: municipality.id }).from(municipality).get() !== undefined;

/** Who a mail is from and which one person it names to call (G10). */
export function senderOf(owner: Municipality, publicUrl: string): MailSender {
  return {
    municipalityName: owner.name,
    portalName: owner.portalName,
    publicUrl,
    brandColour: owner.brandColour,
    coordinator: { name: owner.coordinatorName, phone: owner.coordinatorPhone, email: owner.coordinatorEmail },
  };
}
