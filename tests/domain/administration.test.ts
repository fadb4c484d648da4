import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { billCeilings, loginSessions, offers, people, roleGrants, services, themes } from '#db/schema/index.ts';
import {
  addClb, countLiveLines, findPersonCard, listAttention, listFirstSteps, listHealth, listKept, listLiveLines, listPeople, listPlaces, putInSettings,
} from '#src/domain/administration/index.ts';
import {
  type Actor, actorOf, changePerson, consumeSignInLink, createPerson, disablePerson, enablePerson, endRole, findPersonByEmail, firstStartCode, giveRole, grantRole, invitationForm, invitePerson,
  makeFirstAdministrator, makeSignInLink,
} from '#src/domain/accounts/index.ts';
import {
  accessibilityForm, accessibilityOf, billCeilingForm, coloursForm, gapsOfAccessibility, gapsOfPrivacy, hasEnterpriseCheckDigits, privacyOf, readBillCeiling, readMunicipality, saveAccessibility,
  saveBillCeiling, saveColours, senderOf, settingsForm,
} from '#src/domain/municipality/index.ts';
import { listJournal } from '#src/domain/journal/index.ts';
import { DEFAULT_THEMES, addTheme, createDraft, draftContent, listOffers, listThemeUses, listThemes, moveTheme, removeTheme, renameTheme } from '#src/domain/offers/index.ts';
import { declineLine, forwardLine } from '#src/domain/requests/index.ts';
import { addService, answerDayOf, changeService, endService, findService, listActiveServices, reactivateService, serviceForm } from '#src/domain/services/index.ts';
import { freeBytesOf, newestBackupAt } from '#src/http/machine.ts';
import { addMinutes } from '#src/lib/time.ts';
import { emptyDb } from '#tests/support/db.ts';
import { THIS_YEAR, at, lindervelde, may12 } from '#tests/support/town.ts';

const typed = {
  name: 'Moerdam', portalName: 'Moerdam voor scholen', street: 'Kerkplein 2', postalCode: '9998', town: 'Moerdam', enterpriseNumber: 'BE 0999.999.922', email: 'info@moerdam.example',
  phone: '', website: 'www.moerdam.example', coordinatorName: 'Lut Maes', coordinatorEmail: 'lut.maes@moerdam.example', coordinatorPhone: '', coordinatorAnswerDays: '7', retentionYears: '4',
};
const settings = settingsForm.parse(typed);
const service = serviceForm.parse({ name: 'Dienst Toerisme', email: 'toerisme@lindervelde.example', phone: '', contactName: '', answerDays: '8' });

/** A portal on the morning of its first start: nothing in it but its first administrator. */
function firstMorning() {
  const db = emptyDb();
  const code = firstStartCode(db, may12) ?? '';
  const made = makeFirstAdministrator(db, { code, name: 'Kris Maes', email: 'kris@moerdam.example', from: '::1' }, may12);
  if (made.kind !== 'made') throw new Error(made.reason);
  return { db, kris: actorOf(db, made.personId), sender: senderOf(readMunicipality(db), 'https://scholen.moerdam.example') };
}

const errorsOf = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  Object.fromEntries((result.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));

describe('the settings of a municipality', () => {
  test('make the portal its own the first time, with a list of themes, and the journal says so without names of people', () => {
    const { db, kris } = firstMorning();

    expect(putInSettings(db, kris, settings, may12)).toEqual({ kind: 'saved' });

    expect(readMunicipality(db)).toMatchObject({ name: 'Moerdam', enterpriseNumber: '0999.999.922', website: 'https://www.moerdam.example', retentionYears: 4 });
    expect(listThemes(db).map(({ name }) => name)).toEqual([...DEFAULT_THEMES]);
    putInSettings(db, kris, { ...settings, coordinatorAnswerDays: 9 }, may12);
    expect(listThemes(db)).toHaveLength(18);
  });

  test('are kept in the journal by what changed, never with a name or a mailbox', () => {
    const { db, administrator, watch } = lindervelde();
    const { journal } = watch(() => putInSettings(db, administrator, settings, may12));

    expect(journal.map(({ verb }) => verb)).toEqual(['settings-changed']);
    expect(journal[0]?.changes).toMatchObject({ retentionYears: [3, 4], coordinatorAnswerDays: [5, 7] });
    expect(JSON.stringify(journal)).not.toMatch(/Lut|@/);
  });

  test('are for the administrator alone, also when he was one a moment ago', () => {
    const { db, administrator, coordinator } = lindervelde();

    expect(putInSettings(db, coordinator, settings, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    db.update(roleGrants).set({ state: 'ended' }).where(eq(roleGrants.personId, administrator.personId)).run();
    expect(putInSettings(db, administrator, settings, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
  });

  test('say what is wrong with a field', () => {
    const wrong = settingsForm.safeParse({ ...typed, name: ' ', enterpriseNumber: '207.534', website: 'geen adres', coordinatorAnswerDays: '0', retentionYears: 'drie' });

    expect(errorsOf(wrong)).toEqual({
      name: 'text-missing', enterpriseNumber: 'enterprise-number-wrong', website: 'website-wrong', coordinatorAnswerDays: 'number-out-of-range', retentionYears: 'number-wrong',
    });
  });

  test('know a typing error in an enterprise number by its check digits', () => {
    expect(hasEnterpriseCheckDigits('0999.999.922')).toBe(true);
    expect(hasEnterpriseCheckDigits('0999.999.992')).toBe(false);
    expect(hasEnterpriseCheckDigits('0999.999.92')).toBe(false);
  });

  test('decide within how many working days the coordinator answers', () => {
    const { db, administrator } = lindervelde();
    const before = answerDayOf(db, null, '2026-05-12');
    putInSettings(db, administrator, settings, may12);

    expect([before, answerDayOf(db, null, '2026-05-12')]).toEqual(['2026-05-21', '2026-05-26']);
  });

  test('take a colour from the picker or from the text, whichever was changed', () => {
    const was = { brandWas: '#1f5c97', accentWas: '', accentPicker: '#f2b84b', accent: '' };

    expect(coloursForm.parse({ ...was, brand: '#1f5c97', brandPicker: '#7a1f5c' })).toEqual({ brand: '#7a1f5c', accent: '' });
    expect(coloursForm.parse({ ...was, brand: '7A1F5C', brandPicker: '#1f5c97' })).toEqual({ brand: '#7a1f5c', accent: '' });
    expect(coloursForm.parse({ ...was, brand: '', brandPicker: '#1f5c97' })).toEqual({ brand: '', accent: '' });
    expect(errorsOf(coloursForm.safeParse({ ...was, brand: 'rood', brandPicker: '#1f5c97' }))).toEqual({ brand: 'colour-wrong' });
  });

  test('keep no colour that cannot be read', () => {
    const { db, administrator } = lindervelde();

    expect(saveColours(db, administrator, { brand: '#f08030', accent: '' }, may12)).toMatchObject({ kind: 'too-faint', verdict: { which: 'brand' } });
    expect(readMunicipality(db).brandColour).toBe('');
    expect(saveColours(db, administrator, { brand: '#7a1f5c', accent: '' }, may12)).toEqual({ kind: 'saved' });
    expect(readMunicipality(db).brandColour).toBe('#7a1f5c');
  });

  test('hold the maximumfactuur of a year, which counts as confirmed only when somebody ticked it', () => {
    const { db, administrator } = lindervelde();
    const form = billCeilingForm.parse({ schoolYear: '2027-2028', kindergarten: '€ 60', primary: '115,50', multiDay: '', source: 'Omzendbrief' });

    expect(saveBillCeiling(db, administrator, form, may12)).toEqual({ kind: 'saved' });
    expect(readBillCeiling(db, '2027-2028')).toEqual({ schoolYear: '2027-2028', kindergartenCents: 6000, primaryCents: 11550, multiDayCents: null, source: 'Omzendbrief', confirmed: false });
    saveBillCeiling(db, administrator, { ...form, multiDay: 56000, confirmed: true }, may12);
    expect(readBillCeiling(db, '2027-2028')).toMatchObject({ multiDayCents: 56000, confirmed: true });
    expect(errorsOf(billCeilingForm.safeParse({ schoolYear: '2027-2029', kindergarten: 'veel', primary: '', source: '' }))).toEqual({
      schoolYear: 'school-year-wrong', kindergarten: 'money-wrong', primary: 'money-missing', source: 'text-missing',
    });
  });
});

describe('a service', () => {
  test('is added under a name of its own, and its id stays when it is called something else', () => {
    const { db, administrator, culture } = lindervelde();

    expect(addService(db, administrator, service, may12)).toEqual({ kind: 'added', serviceId: 'dienst-toerisme' });
    expect(addService(db, administrator, { ...service, name: ' dienst  TOERISME' }, may12)).toEqual({ kind: 'refused', reason: 'service-name-taken' });
    expect(changeService(db, administrator, 'dienst-toerisme', { ...service, name: 'Erfgoed en reizen', answerDays: 3 }, may12)).toEqual({ kind: 'changed' });
    expect(findService(db, 'dienst-toerisme')).toMatchObject({ name: 'Erfgoed en reizen', answerDays: 3, status: 'active' });
    expect(addService(db, administrator, service, may12)).toEqual({ kind: 'added', serviceId: 'dienst-toerisme-2' });
    expect(addService(db, culture, service, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
  });

  test('does not end while it has requests that live, and does when the last one is answered or handed over', () => {
    const { db, administrator, an, sport, ask, sender } = lindervelde();
    const run = ask(an, 'SPO-01', ['L5']);
    const swim = ask(an, 'SPO-01', ['L6']);

    expect(endService(db, administrator, 'sport', countLiveLines, may12)).toEqual({ kind: 'refused', reason: 'service-has-lines' });
    expect(listLiveLines(db, 'sport').map(({ reference }) => reference)).toHaveLength(2);
    declineLine(db, sport, run.id, 'De zaal is dicht.', sender, may12);
    forwardLine(db, sport, swim.id, 'jeugd', 'Kunnen jullie dit?', sender, may12);

    expect(endService(db, administrator, 'sport', countLiveLines, may12)).toEqual({ kind: 'ended' });
    // Without that question it would have ended with two requests that nobody answers any more.
    const other = lindervelde();
    other.ask(other.an, 'SPO-01', ['L5']);
    expect(endService(other.db, other.administrator, 'sport', () => 0, may12), 'control').toEqual({ kind: 'ended' });
  });

  test('that ended is nowhere in the catalogue and gets nothing any more, until it starts again', () => {
    const { db, administrator, an, culture, ask, sender } = lindervelde();
    const has = () => listOffers(db, THIS_YEAR).some(({ serviceId }) => serviceId === 'sport');
    const line = ask(an, 'CUL-02', ['L5']);
    expect(has()).toBe(true);

    endService(db, administrator, 'sport', countLiveLines, may12);

    expect(has()).toBe(false);
    expect(listActiveServices(db).map(({ id }) => id)).not.toContain('sport');
    expect(forwardLine(db, culture, line.id, 'sport', '', sender, may12)).toMatchObject({ kind: 'refused', reason: 'service-unknown' });
    expect(reactivateService(db, administrator, 'sport', may12)).toEqual({ kind: 'reactivated' });
    expect(has()).toBe(true);
  });
});

describe('people', () => {
  const invitation = (more: Record<string, string>) => invitationForm.safeParse({ name: 'Piet Baert', email: 'Piet.Baert@Lindervelde.example ', phone: '', ...more });

  test('are added with a role at a place, and a mail tells them how to come in', () => {
    const { db, administrator, sender, watch } = lindervelde();
    const form = invitation({ role: 'service-member', place: 'service:sport' });
    if (!form.success) throw new Error('the form is right');

    const { outcome, mails, journal } = watch(() => invitePerson(db, administrator, form.data, form.data.role, sender, may12));

    expect(outcome.kind).toBe('invited');
    expect(actorOf(db, findPersonByEmail(db, 'piet.baert@lindervelde.example')?.id ?? '').services).toEqual(['sport']);
    expect(mails).toMatchObject([{ toEmail: 'piet.baert@lindervelde.example', subject: 'Je hebt toegang tot Scholenportaal', secret: false }]);
    expect(mails[0]?.text).toContain('medewerker, Sportdienst');
    expect(journal.map(({ verb }) => verb)).toEqual(['person-created', 'role-granted']);
  });

  test('need a place that fits the role, and one that is there', () => {
    const { db, administrator, sender } = lindervelde();

    expect(errorsOf(invitation({ role: 'service-member', place: 'school:990001' }))).toEqual({ place: 'place-missing' });
    expect(errorsOf(invitation({ role: 'principal', place: '' }))).toEqual({ place: 'place-missing' });
    expect(errorsOf(invitation({ role: 'koning', place: '' }))).toMatchObject({ role: 'role-missing' });
    expect(invitation({ role: 'coordinator', place: '' }).success).toBe(true);
    expect(invitePerson(db, administrator, { name: 'Piet', email: 'piet@x.example' }, { role: 'service-member', serviceId: 'bestaat-niet' }, sender, may12)).toEqual({ kind: 'refused', reason: 'place-unknown' });
    expect(findPersonByEmail(db, 'piet@x.example')).toBeUndefined();
    expect(invitePerson(db, administrator, { name: 'An', email: 'AN.Peeters@dekiem.example' }, { role: 'coordinator' }, sender, may12)).toEqual({ kind: 'refused', reason: 'email-in-use' });
  });

  test('keep out everybody but the administrator', () => {
    const { db, coordinator, culture, an, sender } = lindervelde();
    for (const actor of [coordinator, culture, an]) {
      expect(invitePerson(db, actor, { name: 'Piet', email: 'piet@x.example' }, { role: 'administrator' }, sender, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
      expect(giveRole(db, actor, actor.personId, { role: 'administrator' }, sender, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
      expect(changePerson(db, actor, an.personId, { name: 'X', email: 'x@x.example' }, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
      expect(disablePerson(db, actor, an.personId, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
      expect(makeSignInLink(db, actor, an.personId, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
      expect(listPeople(db, actor, { q: '', role: '', place: '', page: 1 }).people).toEqual([]);
      expect(findPersonCard(db, actor, an.personId)).toBeUndefined();
    }
  });

  test('are found by a part of their name, a role and a place', () => {
    const { db, administrator } = lindervelde();
    const find = (search: Partial<{ q: string; role: string; place: string }>) => listPeople(db, administrator, { q: '', role: '', place: '', page: 1, ...search }).people.map(({ name }) => name);

    expect(find({ q: 'PEETERS' })).toEqual(['An Peeters', 'Johan Peeters']);
    expect(find({ role: 'coordinator' })).toEqual(['Els Vermeulen']);
    expect(find({ place: 'service:sport' })).toEqual(['Dries Maes']);
    expect(find({ role: 'principal', place: 'school:990001' })).toEqual(['Karel Wouters']);
    expect(listPlaces(db).map(({ kind }) => kind).filter((kind) => kind === 'service')).toHaveLength(16);
  });

  test('read on their card what they have and what still runs', () => {
    const { db, administrator, an, ask } = lindervelde();
    ask(an, 'CUL-02', ['L5']);

    expect(findPersonCard(db, administrator, an.personId)).toMatchObject({ name: 'An Peeters', openRequests: 1, lastSignInAt: null, grants: [{ role: 'school-member', state: 'active' }] });
    const made = makeSignInLink(db, administrator, an.personId, may12);
    if (made.kind === 'made') consumeSignInLink(db, made.token, addMinutes(may12, 5));
    expect(findPersonCard(db, administrator, an.personId)?.lastSignInAt).toBe(addMinutes(may12, 5));
  });

  test('lose a role at once when it ends, and the journal says which', () => {
    const { db, administrator, culture, watch } = lindervelde();
    const grant = findPersonCard(db, administrator, culture.personId)?.grants[0];

    const { outcome, journal } = watch(() => endRole(db, administrator, culture.personId, grant?.id ?? '', may12));

    expect(outcome).toEqual({ kind: 'ended' });
    expect(actorOf(db, culture.personId).services).toEqual([]);
    expect(journal).toMatchObject([{ verb: 'role-ended', changes: { role: ['service-member', null] } }]);
    expect(endRole(db, administrator, culture.personId, grant?.id ?? '', may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(endRole(db, administrator, administrator.personId, grant?.id ?? '', may12)).toEqual({ kind: 'refused', reason: 'not-found' });
  });

  test('with a new mail address are signed out everywhere; with a new name they stay', () => {
    const { db, administrator, an } = lindervelde();
    const openSession = () => db.insert(loginSessions).values({ id: 'hash', userId: an.personId, expiresAt: 4e9, absoluteExpiresAt: 4e9, createdAt: may12, device: '', remembered: false }).run();
    const sessions = () => db.select().from(loginSessions).where(eq(loginSessions.userId, an.personId)).all().length;
    openSession();
    const link = makeSignInLink(db, administrator, an.personId, may12);

    expect(changePerson(db, administrator, an.personId, { name: 'An Peeters-Maes', email: an.email }, may12)).toEqual({ kind: 'changed', signedOut: false });
    expect(sessions()).toBe(1);
    expect(changePerson(db, administrator, an.personId, { name: 'An', email: 'an@elders.example' }, may12)).toEqual({ kind: 'changed', signedOut: true });
    expect(sessions()).toBe(0);
    expect(link.kind === 'made' && consumeSignInLink(db, link.token, may12)).toEqual({ kind: 'refused', reason: 'link-dead' });
    expect(changePerson(db, administrator, an.personId, { name: 'An', email: 'directie@dekiem.example' }, may12)).toEqual({ kind: 'refused', reason: 'email-in-use' });
  });

  test('that are disabled are nobody from that moment, and come back with their roles', () => {
    const { db, administrator, an } = lindervelde();
    db.insert(loginSessions).values({ id: 'hash', userId: an.personId, expiresAt: 4e9, absoluteExpiresAt: 4e9, createdAt: may12, device: '', remembered: false }).run();

    expect(disablePerson(db, administrator, an.personId, may12)).toEqual({ kind: 'disabled' });
    expect(actorOf(db, an.personId).personId).toBe('');
    expect(db.select().from(loginSessions).all()).toEqual([]);
    expect(makeSignInLink(db, administrator, an.personId, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(enablePerson(db, administrator, an.personId, may12)).toEqual({ kind: 'enabled' });
    expect(actorOf(db, an.personId).schools).toEqual(an.schools);
  });

  test('can be handed a link where no mail leaves: it works once, like one by mail', () => {
    const { db, kris } = firstMorning();
    const made = createPerson(db, kris, { name: 'Piet', email: 'piet@moerdam.example' }, may12);
    const piet = made.kind === 'created' ? made.personId : '';
    const link = makeSignInLink(db, kris, piet, may12);
    const token = link.kind === 'made' ? link.token : '';

    expect(consumeSignInLink(db, token, addMinutes(may12, 14))).toEqual({ kind: 'signed-in', personId: piet });
    expect(consumeSignInLink(db, token, addMinutes(may12, 14))).toEqual({ kind: 'refused', reason: 'link-dead' });
  });

  test('have a CLB once it was added', () => {
    const { db, administrator, coordinator } = lindervelde();
    const form = { clbName: 'CLB Moerdam', clbEmail: 'info@clb-moerdam.example' };

    expect(addClb(db, coordinator, form, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    expect(addClb(db, administrator, form, may12)).toEqual({ kind: 'added' });
    expect(addClb(db, administrator, form, may12)).toEqual({ kind: 'refused', reason: 'clb-name-taken' });
    expect(listPlaces(db)).toContainEqual({ key: 'clb:clb-moerdam', kind: 'clb', name: 'CLB Moerdam' });
  });
});

describe('the last administrator', () => {
  const grantOf = (db: ReturnType<typeof lindervelde>['db'], of: Actor, personId: string) => findPersonCard(db, of, personId)?.grants.find(({ role }) => role === 'administrator')?.id ?? '';

  test('cannot end his role and cannot be disabled, until somebody else is administrator', () => {
    const { db, administrator, coordinator, sender } = lindervelde();
    const own = grantOf(db, administrator, administrator.personId);

    expect(endRole(db, administrator, administrator.personId, own, may12)).toEqual({ kind: 'refused', reason: 'last-administrator' });
    expect(disablePerson(db, administrator, administrator.personId, may12)).toEqual({ kind: 'refused', reason: 'last-administrator' });
    giveRole(db, administrator, coordinator.personId, { role: 'administrator' }, sender, may12);
    expect(endRole(db, administrator, administrator.personId, own, may12)).toEqual({ kind: 'ended' });
  });

  test('is still one when the other one is disabled', () => {
    const { db, administrator, coordinator } = lindervelde();
    grantRole(db, administrator, coordinator.personId, { role: 'administrator' }, may12);
    db.update(people).set({ disabledAt: may12 }).where(eq(people.id, coordinator.personId)).run();

    expect(disablePerson(db, administrator, administrator.personId, may12)).toEqual({ kind: 'refused', reason: 'last-administrator' });
  });

  test('remains when two administrators end each other with what each of them read before', () => {
    const { db, administrator, coordinator } = lindervelde();
    grantRole(db, administrator, coordinator.personId, { role: 'administrator' }, may12);
    // Both opened their pages before the other pressed: each actor says administrator.
    const els = actorOf(db, coordinator.personId);
    const grants = { els: grantOf(db, administrator, els.personId), jan: grantOf(db, administrator, administrator.personId) };

    expect(endRole(db, administrator, els.personId, grants.els, may12)).toEqual({ kind: 'ended' });
    expect(els.administrator, 'control: she still believes it').toBe(true);
    expect(endRole(db, els, administrator.personId, grants.jan, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    expect(disablePerson(db, els, administrator.personId, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    expect(actorOf(db, administrator.personId).administrator).toBe(true);
  });
});

describe('the list of themes', () => {
  test('grows, gets another order and other names, and keeps what offers point to', () => {
    const { db, administrator } = lindervelde();

    expect(addTheme(db, administrator, 'Muziek', may12)).toEqual({ kind: 'added', themeId: 'muziek' });
    expect(listJournal(db, 1, 1), 'the logbook names it').toMatchObject([{ verb: 'theme-added', title: 'Muziek' }]);
    expect(addTheme(db, administrator, 'MUZIEK', may12)).toEqual({ kind: 'refused', reason: 'theme-name-taken' });
    moveTheme(db, administrator, 'muziek', -1, may12);
    expect(listThemes(db).slice(-2).map(({ id }) => id)).toEqual(['muziek', 'burgerschap']);
    expect(renameTheme(db, administrator, 'sport', 'Sport en bewegen', may12)).toEqual({ kind: 'renamed' });
    expect(listOffers(db, THIS_YEAR).some((offer) => offer.themes.includes('sport'))).toBe(true);
    expect(renameTheme(db, administrator, 'sport', 'Muziek', may12)).toEqual({ kind: 'refused', reason: 'theme-name-taken' });
    moveTheme(db, administrator, 'cultuur', -1, may12);
    expect(listThemes(db)[0]?.id).toBe('cultuur');
  });

  test('loses only what nothing uses, also not what stands in a draft', () => {
    const { db, administrator, culture } = lindervelde();
    addTheme(db, administrator, 'Muziek', may12);
    addTheme(db, administrator, 'Dans', may12);
    createDraft(db, culture, { serviceId: 'cultuur', schoolYear: THIS_YEAR, content: draftContent.parse({ title: 'Koor', themes: ['muziek'] }) }, may12);

    expect(removeTheme(db, administrator, 'sport', may12)).toMatchObject({ kind: 'in-use' });
    expect(removeTheme(db, administrator, 'muziek', may12)).toEqual({ kind: 'in-use', uses: 1 });
    expect(removeTheme(db, administrator, 'dans', may12)).toEqual({ kind: 'removed' });
    expect(removeTheme(db, culture, 'muziek', may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    expect(listThemeUses(db).find(({ id }) => id === 'sport')?.uses).toBeGreaterThan(1);
    expect(db.select().from(themes).all()).toHaveLength(19);
  });
});

describe('the statements', () => {
  const whole = { status: 'partial', failing: 'Oude pdf’s', disproportionate: '', outOfScope: '', madeOn: '2026-05-12', method: 'self', reviewedOn: '', answerDays: '10', supervisor: 'Toezicht', supervisorWebsite: '' };

  test('claim nothing that nobody filled in', () => {
    expect(accessibilityOf({})).toMatchObject({ status: '', answerDays: 10 });
    expect(gapsOfAccessibility(accessibilityOf({}))).toEqual(['status', 'madeOn', 'method', 'supervisor']);
    expect(gapsOfAccessibility(accessibilityForm.parse({ ...whole, failing: '' }))).toEqual(['failing']);
    expect(gapsOfAccessibility(accessibilityForm.parse(whole))).toEqual([]);
    expect(gapsOfPrivacy(privacyOf({}), { street: '', enterpriseNumber: '', email: '', name: '' })).toEqual(['controller', 'officer', 'authority']);
  });

  test('take no number of a pupil or a parent', () => {
    expect(errorsOf(accessibilityForm.safeParse({ ...whole, failing: 'Leerling 12.03.04-123.45 kan dit niet lezen' }))).toEqual({ failing: 'national-number' });
  });

  test('say how long things are kept by what the settings and the code do', () => {
    const kept = listKept({ retentionYears: 5, idleHours: 12 });

    expect(kept.find(({ what }) => what === 'requests')?.term).toEqual({ unit: 'school-years', count: 5 });
    expect(kept.find(({ what }) => what === 'imports')?.term).toEqual({ unit: 'days', count: 30 });
    expect(kept.find(({ what }) => what === 'sign-in-links')).toMatchObject({ term: { unit: 'minutes', count: 15 }, afterwards: { unit: 'days', count: 30 } });
  });

  test('grow old after a year, and the administrator hears it', () => {
    const { db, administrator } = lindervelde();
    const kinds = (now = may12) => listAttention(db, { hasMailServer: true, backupAt: undefined, reallyNow: now }, now).map(({ kind }) => kind).filter((kind) => kind.startsWith('accessibility'));
    expect(kinds()).toEqual(['accessibility-missing']);

    saveAccessibility(db, administrator, accessibilityForm.parse(whole), may12);

    expect(kinds()).toEqual([]);
    expect(kinds(at('2027-05-12'))).toEqual([]);
    expect(kinds(at('2027-05-14'))).toEqual(['accessibility-old']);
  });
});

describe('what needs the administrator', () => {
  test('is a list of steps on the first morning, which the database ticks off', () => {
    const { db, kris } = firstMorning();
    const open = () => listFirstSteps(db).filter(({ done }) => !done).map(({ step }) => step);
    expect(open()).toEqual(['municipality', 'services', 'people', 'schools', 'themes', 'offer']);

    putInSettings(db, kris, settings, may12);
    expect(open()).toEqual(['services', 'people', 'schools', 'offer']);
    const added = addService(db, kris, service, may12);
    expect(open()).toEqual(['people', 'schools', 'offer']);
    grantRole(db, kris, kris.personId, { role: 'service-member', serviceId: added.kind === 'added' ? added.serviceId : '' }, may12);
    expect(open()).toEqual(['schools', 'offer']);
    expect(listFirstSteps(lindervelde().db).every(({ done }) => done)).toBe(true);
  });

  test('is what failed, what is old and what nobody looks after', () => {
    const { db, administrator, culture } = lindervelde();
    const around = { hasMailServer: true, backupAt: may12, reallyNow: may12 };
    const about = (more: { backupAt?: string | null; hasMailServer?: boolean | undefined } = {}) => listAttention(db, { ...around, ...more }, may12);
    const kinds = (more = {}) => about(more).map(({ kind }) => kind);
    expect(kinds()).toEqual(['ceiling-unconfirmed', 'ceiling-unconfirmed', 'accessibility-missing']);

    expect(kinds({ backupAt: null })).toContain('backup-missing');
    expect(kinds({ backupAt: addMinutes(may12, -26 * 60 - 1) })).toContain('backup-old');
    expect(kinds({ backupAt: addMinutes(may12, -26 * 60) })).not.toContain('backup-old');
    expect(kinds({ hasMailServer: false })[0]).toBe('no-mail-server');
    expect(kinds({ hasMailServer: undefined }), 'in the demo mails are read under Beheer').not.toContain('no-mail-server');
    db.update(billCeilings).set({ confirmed: true }).run();
    disablePerson(db, administrator, culture.personId, may12);
    expect(about()).toEqual([{ kind: 'accessibility-missing' }, { kind: 'services-without-member', count: 1, names: ['Cultuurcentrum De Spoel'] }]);
    db.update(services).set({ status: 'ended' }).where(eq(services.id, 'cultuur')).run();
    expect(kinds()).toEqual(['accessibility-missing']);
    db.delete(billCeilings).run();
    db.update(offers).set({ state: 'archived' }).run();
    expect(about().slice(0, 1)).toEqual([{ kind: 'ceiling-missing', schoolYear: '2025-2026' }]);
  });
});

describe('the health of the portal', () => {
  test('knows the newest whole backup by its name, and no half one', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'portaal-'));
    expect(newestBackupAt(folder)).toBeNull();
    mkdirSync(path.join(folder, 'backups'));
    const put = (name: string, day: string) => {
      writeFileSync(path.join(folder, 'backups', name), '');
      utimesSync(path.join(folder, 'backups', name), new Date(day), new Date(day));
    };
    put('portaal-2026-05-11.db', '2026-05-11T07:00:00.000Z');
    put('portaal-2026-05-10-before-migration.db', '2026-05-10T07:00:00.000Z');
    put('portaal-2026-05-12.db.part', '2026-05-12T07:00:00.000Z');

    expect(newestBackupAt(folder)).toBe('2026-05-11T07:00:00.000Z');
    expect(freeBytesOf(folder)).toBeGreaterThan(0);
    rmSync(folder, { recursive: true });
  });

  const facts = {
    databaseBytes: 2e6, freeBytes: 50e9, backupAt: may12, jobs: [], knownMigrations: 3, hasMailServer: true, isDemo: false, reallyNow: may12,
  };

  test('is in words, with what is wrong marked', () => {
    const db = emptyDb();
    const known = db.$client.prepare<[], { n: number }>('SELECT count(*) AS n FROM __drizzle_migrations').get()?.n ?? 0;
    const tones = (more: Partial<Omit<typeof facts, 'backupAt'>> & { backupAt?: string | null } = {}) =>
      Object.fromEntries(listHealth(db, { ...facts, knownMigrations: known, ...more }, may12).map((line) => [line.about === 'job' ? line.name : line.about, line.tone]));

    expect(tones()).toEqual({ database: 'ok', migrations: 'ok', check: 'ok', disk: 'ok', backup: 'ok', mail: 'ok' });
    expect(tones({ knownMigrations: known + 1, freeBytes: 5e8, backupAt: null, hasMailServer: false })).toMatchObject({ migrations: 'stop', disk: 'stop', backup: 'attention', mail: 'attention' });
    expect(tones({ isDemo: true, backupAt: null })).toMatchObject({ backup: 'ok' });
    expect(listHealth(db, { ...facts, jobs: [{ name: 'deliver-mail', at: may12, failed: true }] }, may12).at(-1)).toMatchObject({ about: 'job', tone: 'attention' });
    db.$client.pragma('query_only = ON');
    expect(tones()).toMatchObject({ database: 'stop' });
  });
});
