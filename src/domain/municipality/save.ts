import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { billCeilings, municipality } from '#db/schema/index.ts';
import { type Actor, actorAsOf, actorOf } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type Colours, type ColourVerdict, checkColours } from '#src/domain/municipality/colours.ts';
import { type Municipality, readMunicipality } from '#src/domain/municipality/queries.ts';
import type { BillCeilingForm, Settings } from '#src/domain/municipality/settings-form.ts';
import type { AccessibilityStatement, PrivacyStatement } from '#src/domain/municipality/statements.ts';
import type { Instant } from '#src/lib/time.ts';

export type SaveOutcome = { kind: 'saved' } | { kind: 'refused'; reason: 'not-allowed' };
export type SaveColoursOutcome = SaveOutcome | { kind: 'too-faint'; verdict: Exclude<ColourVerdict, { kind: 'passes' }> };

/** What the journal may hold of a setting: names and mailboxes of people are not kept there, only that they changed. */
const TOLD = ['name', 'portalName', 'enterpriseNumber', 'website', 'coordinatorAnswerDays', 'retentionYears', 'brandColour', 'accentColour'] as const;

/** The administrator writes down who owns this portal and by which terms it works. The first time it makes the one row there is. */
export function saveSettings(db: Db, actor: Actor, settings: Settings, now: Instant): SaveOutcome {
  return change(db, actor, settings, 'settings-changed', now);
}

/** The colours of the municipality. Refused when something that stands in them could not be read, with what was measured. */
export function saveColours(db: Db, actor: Actor, { brand, accent }: Colours, now: Instant): SaveColoursOutcome {
  const verdict = checkColours({ brand, accent });
  if (verdict.kind === 'too-faint') return { kind: 'too-faint', verdict };
  return change(db, actor, { brandColour: brand, accentColour: accent }, 'colours-changed', now);
}

/** What the accessibility statement says beside what the portal knows itself. */
export function saveAccessibility(db: Db, actor: Actor, accessibility: AccessibilityStatement, now: Instant): SaveOutcome {
  return change(db, actor, { accessibility }, 'accessibility-changed', now);
}

/** What the privacy statement says beside what the portal knows itself. */
export function savePrivacy(db: Db, actor: Actor, privacy: PrivacyStatement, now: Instant): SaveOutcome {
  return change(db, actor, { privacy }, 'privacy-changed', now);
}

/**
 * What schools may ask parents to pay in a school year. An amount counts as confirmed only when somebody ticked it: until
 * then every offer says that it is still to be confirmed.
 */
export function saveBillCeiling(db: Db, actor: Actor, form: BillCeilingForm, now: Instant): SaveOutcome {
  return write(db, (tx): SaveOutcome => {
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    const before = tx.select().from(billCeilings).where(eq(billCeilings.schoolYear, form.schoolYear)).get();
    const ceiling = { kindergartenCents: form.kindergarten, primaryCents: form.primary, multiDayCents: form.multiDay, source: form.source, confirmed: form.confirmed };
    tx.insert(billCeilings).values({ schoolYear: form.schoolYear, ...ceiling }).onConflictDoUpdate({ target: billCeilings.schoolYear, set: ceiling }).run();
    record(
      tx,
      {
        actorId: actor.personId, actorAs: actorAsOf(actor), verb: 'bill-ceiling-changed', subjectKind: 'municipality', subjectId: form.schoolYear,
        changes: differences(before ?? {}, ceiling, ['kindergartenCents', 'primaryCents', 'multiDayCents', 'confirmed']),
      },
      now,
    );
    return { kind: 'saved' };
  });
}

type Verb = 'settings-changed' | 'colours-changed' | 'accessibility-changed' | 'privacy-changed';

function change(db: Db, actor: Actor, values: Partial<Municipality>, verb: Verb, now: Instant): SaveOutcome {
  return write(db, (tx): SaveOutcome => {
    // Asked anew inside the transaction: two administrators may be ending each other at this moment.
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    const before = readMunicipality(tx);
    tx.insert(municipality).values({ ...before, ...values, id: 1 }).onConflictDoUpdate({ target: municipality.id, set: values }).run();
    record(
      tx,
      { actorId: actor.personId, actorAs: actorAsOf(actor), verb, subjectKind: 'municipality', subjectId: '1', changes: differences({ ...before }, { ...values }, TOLD) },
      now,
    );
    return { kind: 'saved' };
  });
}

function differences(before: Record<string, unknown>, after: Record<string, unknown>, told: readonly string[]): Record<string, [unknown, unknown]> {
  const changed = told.filter((name) => Object.hasOwn(after, name) && (before[name] ?? null) !== after[name]);
  return Object.fromEntries(changed.map((name) => [name, [before[name] ?? null, after[name]]]));
}
