import { describe, expect, test } from 'vitest';
import { type FoundSurvey, readSurveyFile, splitQuestions } from '#src/domain/surveys/index.ts';
import { csvOf } from '#src/lib/tables/index.ts';

function found(pasted: string): FoundSurvey {
  const outcome = splitQuestions(pasted);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.survey;
}
const textsOf = (pasted: string) => found(pasted).questions.map(({ text }) => text);
const refusalOf = (pasted: string) => {
  const outcome = splitQuestions(pasted);
  return outcome.kind === 'refused' ? outcome.reason : outcome.kind;
};
const read = (name: string, text: string | Buffer) => readSurveyFile({ name, bytes: Buffer.from(text) });

describe('a pasted survey', () => {
  test('is split by its numbers, with its title, choices and explanation where they belong', () => {
    const survey = found('Bevraging afval 2026\r\n\r\n1. Welke afvalsoorten sorteert je school? (duid alles aan)\r\n- papier\r\n- pmd\r\n- gft\r\n2) Is er een composthoop? ja / nee\r\n3. Hoeveel kg restafval is er per week?\r\nAlvast bedankt!');

    expect(survey).toMatchObject({ title: 'Bevraging afval 2026', link: '', leftOut: ['Alvast bedankt!'] });
    expect(survey.questions).toMatchObject([
      { text: 'Welke afvalsoorten sorteert je school?', hint: 'duid alles aan', options: ['papier', 'pmd', 'gft'], type: 'choices' },
      { text: 'Is er een composthoop?', options: [], type: 'yes-no' },
      { text: 'Hoeveel kg restafval is er per week?', type: 'number' },
    ]);
  });

  test('is split without numbers, and with bullets before the questions themselves', () => {
    expect(textsOf('Hoeveel leerlingen telt je school?\nNaam van de directeur\nHeeft de school een moestuin?')).toEqual(['Hoeveel leerlingen telt je school?', 'Naam van de directeur', 'Heeft de school een moestuin?']);
    expect(textsOf('• Hoeveel kleuters zijn er?\n• Hoeveel klassen zijn er?')).toEqual(['Hoeveel kleuters zijn er?', 'Hoeveel klassen zijn er?']);
  });

  test('keeps the choices of a word processor and of a web form, and what a form marks as required', () => {
    const word = found('Beste directie,\n1)\tWelke afvalsoorten sorteren jullie?\n·\tpapier\n\uf0a7\tpmd\no\tgft\nMet vriendelijke groeten\nFatima');
    expect([word.title, word.questions[0]?.options, word.leftOut]).toEqual(['', ['papier', 'pmd', 'gft'], ['Beste directie,', 'Met vriendelijke groeten', 'Fatima']]);

    const web = found('Sport\n* Verplicht\nHoeveel turnzalen heeft de school? *\nUw antwoord\nNemen jullie deel aan de scholenloop?\nJa\nNee\nWelke sporten kiezen jullie?\nVoetbal\nZwemmen\nVerzenden');
    expect(web.questions.map(({ text, required, type, options }) => [text, required, type, options])).toEqual([
      ['Hoeveel turnzalen heeft de school?', true, 'number', []], ['Nemen jullie deel aan de scholenloop?', false, 'yes-no', []], ['Welke sporten kiezen jullie?', false, 'choices', ['Voetbal', 'Zwemmen']],
    ]);
  });

  test('takes what has the same mark as a question for a question, and a short answer with another mark for a choice', () => {
    expect(textsOf('- Is er een fietsenstalling?\n- Aantal overdekte plaatsen')).toEqual(['Is er een fietsenstalling?', 'Aantal overdekte plaatsen']);
    expect(textsOf('- Wat telt bij jullie?\n* Aantal leerlingen per klas\n* Iets anders')).toEqual(['Wat telt bij jullie?']);
  });

  test('says how each question is answered', () => {
    const types = (text: string) => found(text).questions[0]?.type;
    expect([
      types('Hoeveel leerlingen zijn er per leerjaar?'), types('Hoeveel euro betaal je per jaar?'), types('Wie is de contactpersoon voor mobiliteit?'), types('Op welke datum was de laatste evacuatieoefening?'),
      types('Hoe tevreden ben je over de ophaling?'), types('Wat loopt moeilijk bij het sorteren?'), types('Heb je een fietsenstalling?\n- ja\n- nee'), types('Wie haalt het afval op?\n- de gemeente\n- een firma'),
    ]).toEqual(['table', 'amount', 'contact', 'date', 'scale', 'text', 'yes-no', 'choice']);
  });

  test('with a link alone is held elsewhere, and the link is not taken for a question', () => {
    expect(found('https://forms.example/afval-2026')).toEqual({ title: '', link: 'https://forms.example/afval-2026', questions: [], leftOut: [] });
    expect(found('www.bevraging.example/abc\nHoeveel klassen zijn er?')).toMatchObject({ link: 'www.bevraging.example/abc', questions: [{ text: 'Hoeveel klassen zijn er?' }] });
  });

  test('is held elsewhere when a sentence says where to fill it in; any other address is no question', () => {
    expect(found('Vul de enquête in via https://forms.example/r/1?a=b.')).toMatchObject({ link: 'https://forms.example/r/1?a=b', questions: [] });
    expect(found('Meer info: https://lindervelde.example/afval?jaar=2026\nHoeveel klassen zijn er?')).toMatchObject({ link: '', questions: [{ text: 'Hoeveel klassen zijn er?' }] });
  });

  test('of a web page gives its words and nothing of its markup', () => {
    const page = '<html><head><style>p{color:red}</style><script>alert("Hoeveel?")</script></head><body><p>1. Hoeveel <b>leerlingen</b> zijn er &amp; hoeveel klassen?</p><p onclick="x()">2. Is er een refter?</p></body></html>';
    expect(textsOf(page)).toEqual(['Hoeveel leerlingen zijn er & hoeveel klassen?', 'Is er een refter?']);
  });

  test('that runs from right to left stays readable, without the marks that turn what stands around it', () => {
    expect(textsOf('\u202eHoeveel leerlingen zijn er?\u202c\n1. كم عدد التلاميذ في المدرسة؟ ?')).toEqual(['Hoeveel leerlingen zijn er?', 'كم عدد التلاميذ في المدرسة؟ ?']);
  });

  test('is refused when it is empty, no text, too long, no questions or too many, each in its words and without a freeze', () => {
    expect([refusalOf('  \n\n '), refusalOf('PNG\u0000\u0001\u0002\ufffd\ufffd\ufffd\u0003\u0004\u0005\u0006'), refusalOf('Dank je wel.\nTot ziens.')]).toEqual(['paste-empty', 'paste-unreadable', 'paste-no-questions']);
    expect([refusalOf('Hoeveel? '.repeat(12_000)), refusalOf('Hoeveel?\n'.repeat(10_000)), refusalOf(Array.from({ length: 201 }, (_, n) => `Hoeveel leerlingen telt klas ${n}?`).join('\n'))]).toEqual(['paste-too-long', 'paste-too-many', 'paste-too-many']);
    expect(found(Array.from({ length: 200 }, (_, n) => `Hoeveel leerlingen telt klas ${n}?`).join('\n')).questions).toHaveLength(200);
  });

  test.each([
    ['one question of 99 kB', `Hoeveel ${'leerlingen '.repeat(9000)}zijn er?`],
    ['a link that never ends', `www.${'.'.repeat(99_000)} x?`],
    ['only brackets', `${'('.repeat(50_000)}?`],
    ['only open tags', '<a '.repeat(33_000)],
    ['only spaces and marks', `${' ?'.repeat(49_000)}`],
  ])('of %s is read within a second', (_, pasted) => {
    const started = performance.now();
    splitQuestions(pasted);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a file with questions', () => {
  test('as a table is read by its columns, in any order, with the type that it says', async () => {
    const bytes = csvOf(['Type', 'Vraag', 'Keuzes', 'Uitleg'], [['getal', 'Leerlingen in totaal', '', 'op 1 februari'], ['', 'Hoe komen ze?', 'te voet; met de fiets', ''], ['keuze', 'Zonder keuzes', '', '']]);
    expect(await read('vragen.csv', bytes)).toMatchObject({
      kind: 'found', survey: { questions: [{ text: 'Leerlingen in totaal', type: 'number', hint: 'op 1 februari' }, { text: 'Hoe komen ze?', type: 'choice', options: ['te voet', 'met de fiets'] }, { text: 'Zonder keuzes', type: 'text' }] },
    });
  });

  test('without column titles is a list of questions, and a text file is a pasted text', async () => {
    expect(await read('x.csv', 'Hoeveel klassen zijn er?\nIs er een refter?\n')).toMatchObject({ kind: 'found', survey: { questions: [{ text: 'Hoeveel klassen zijn er?' }, { text: 'Is er een refter?' }] } });
    expect(await read('x.txt', Buffer.from('Hoeveel cafés en crèches zijn er?', 'latin1'))).toMatchObject({ kind: 'found', survey: { questions: [{ text: 'Hoeveel cafés en crèches zijn er?' }] } });
  });

  test('that is none is refused in its own words', async () => {
    const many = csvOf(['Vraag'], Array.from({ length: 300 }, (_, n) => [`Hoeveel van ${n}?`]));
    const reasons = await Promise.all([
      read('x.csv', ''), read('x.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), read('x.csv', many), read('x.lss', '<?xml version="1.0"?><document><questions><rows><row>'),
      read('x.txt', Buffer.alloc(4000)), read('x.lss', '<?xml version="1.0"?><document><surveys><rows/></surveys></document>'),
    ]);
    expect(reasons.map((outcome) => outcome.kind === 'refused' && outcome.reason)).toEqual(['table-empty', 'table-wrong-kind', 'paste-too-many', 'lss-unreadable', 'paste-unreadable', 'lss-unreadable']);
  });
});

const cdata = (fields: Readonly<Record<string, string>>) => `<row>${Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`).join('')}</row>`;
const table = (name: string, rows: readonly Readonly<Record<string, string>>[]) => `<${name}><fields><fieldname>id</fieldname></fields><rows>${rows.map(cdata).join('')}</rows></${name}>`;
const lss = (...tables: string[]) => `<?xml version="1.0" encoding="UTF-8"?>\n<document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>1</DBVersion>${tables.join('')}</document>`;

/** As LimeSurvey 2 and 3 wrote it: texts beside the question, parts in a table of their own. */
const OLD = lss(
  table('answers', [
    { qid: '2', code: 'A2', answer: 'een firma', sortorder: '2', language: 'nl' }, { qid: '2', code: 'A1', answer: 'de gemeente', sortorder: '1', language: 'nl' }, { qid: '2', code: 'A1', answer: 'la commune', sortorder: '1', language: 'fr' },
    { qid: '6', code: 'A1', answer: 'vaak', sortorder: '1', language: 'nl' }, { qid: '6', code: 'A2', answer: 'nooit', sortorder: '2', language: 'nl' },
  ]),
  table('groups', [{ gid: '11', group_order: '1', language: 'nl' }, { gid: '10', group_order: '0', language: 'nl' }]),
  table('questions', [
    { qid: '4', parent_qid: '0', gid: '11', type: 'K', title: 'Q4', question: 'Aantal leerlingen per niveau', help: '', question_order: '0', mandatory: 'N', language: 'nl' },
    { qid: '2', parent_qid: '0', gid: '10', type: 'L', title: 'Q2', question: '<p>Wie haalt het <strong>afval</strong> op?</p>', help: 'E&eacute;n keuze', question_order: '1', mandatory: 'Y', language: 'nl' },
    { qid: '2', parent_qid: '0', gid: '10', type: 'L', title: 'Q2', question: 'Qui collecte?', help: '', question_order: '1', mandatory: 'Y', language: 'fr' },
    { qid: '1', parent_qid: '0', gid: '10', type: 'X', title: 'Q1', question: 'Welkom bij deze bevraging', help: '', question_order: '0', mandatory: '', language: 'nl' },
    { qid: '3', parent_qid: '0', gid: '10', type: 'M', title: 'Q3', question: 'Wat sorteer je?', help: '', question_order: '2', mandatory: 'N', language: 'nl' },
    { qid: '5', parent_qid: '0', gid: '11', type: 'Y', title: 'Q5', question: 'Is er een moestuin?', help: '', question_order: '1', mandatory: 'N', language: 'nl' },
    { qid: '6', parent_qid: '0', gid: '11', type: 'F', title: 'Q6', question: 'Hoe vaak?', help: '', question_order: '2', mandatory: 'N', language: 'nl' },
  ]),
  table('subquestions', [
    { qid: '31', parent_qid: '3', gid: '10', type: 'T', question: 'papier', question_order: '1', language: 'nl' }, { qid: '32', parent_qid: '3', gid: '10', type: 'T', question: 'pmd', question_order: '2', language: 'nl' },
    { qid: '41', parent_qid: '4', gid: '11', type: 'T', question: 'kleuter', question_order: '1', language: 'nl' }, { qid: '42', parent_qid: '4', gid: '11', type: 'T', question: 'lager', question_order: '2', language: 'nl' },
    { qid: '61', parent_qid: '6', gid: '11', type: 'T', question: 'zwerfvuil rapen', question_order: '1', language: 'nl' }, { qid: '62', parent_qid: '6', gid: '11', type: 'T', question: 'composteren', question_order: '2', language: 'nl' },
  ]),
  table('surveys', [{ sid: '123456', language: 'nl' }]),
  table('surveys_languagesettings', [{ surveyls_survey_id: '123456', surveyls_language: 'nl', surveyls_title: 'Afval op school' }]),
);

/** As LimeSurvey 4 and later write it: texts in a table per language, answers too. */
const NEW = lss(
  table('answers', [{ aid: '7', qid: '2', code: 'A1', sortorder: '1' }, { aid: '8', qid: '2', code: 'A2', sortorder: '0' }]),
  table('answer_l10ns', [{ id: '1', aid: '7', answer: 'ja, elke dag', language: 'nl' }, { id: '2', aid: '8', answer: 'soms', language: 'nl' }]),
  table('groups', [{ gid: '10', group_order: '1' }]),
  table('questions', [{ qid: '1', parent_qid: '0', gid: '10', type: 'N', question_order: '1', mandatory: 'N' }, { qid: '2', parent_qid: '0', gid: '10', type: '!', question_order: '2', mandatory: 'Y' }]),
  table('question_l10ns', [{ id: '1', qid: '1', question: 'Hoeveel kost de ophaling per jaar?', help: 'In euro', language: 'nl' }, { id: '2', qid: '2', question: 'Eten leerlingen fruit?', help: '', language: 'nl' }]),
  table('surveys_languagesettings', [{ surveyls_language: 'nl', surveyls_title: 'Gezonde school' }]),
);

describe('a structure file of LimeSurvey', () => {
  test('of an older version gives its questions in their order, in the language of the survey, without markup', async () => {
    expect(await read('limesurvey_survey_123456.lss', OLD)).toMatchObject({
      kind: 'found',
      survey: {
        title: 'Afval op school',
        questions: [
          { text: 'Wie haalt het afval op?', type: 'choice', options: ['de gemeente', 'een firma'], required: true },
          { text: 'Wat sorteer je?', type: 'choices', options: ['papier', 'pmd'], required: false },
          { text: 'Aantal leerlingen per niveau', type: 'table', rows: ['kleuter', 'lager'] },
          { text: 'Is er een moestuin?', type: 'yes-no' },
          { text: 'Hoe vaak? – zwerfvuil rapen', type: 'choice', options: ['vaak', 'nooit'] },
          { text: 'Hoe vaak? – composteren', type: 'choice', options: ['vaak', 'nooit'] },
        ],
      },
    });
  });

  test('of a newer version finds its texts where they stand now', async () => {
    expect(await read('nieuw.lss', NEW)).toMatchObject({
      kind: 'found',
      survey: { title: 'Gezonde school', questions: [{ text: 'Hoeveel kost de ophaling per jaar?', hint: 'In euro', type: 'amount' }, { text: 'Eten leerlingen fruit?', type: 'choice', options: ['soms', 'ja, elke dag'], required: true }] },
    });
  });

  test('with a document type or an entity of its own is not read', async () => {
    const bomb = NEW.replace('<document>', '<!DOCTYPE document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><document>');
    expect(await read('x.lss', bomb)).toEqual({ kind: 'refused', reason: 'lss-unreadable' });
    expect(await read('x.lss', NEW.replace('<![CDATA[In euro]]>', '&eigen;'))).toEqual({ kind: 'refused', reason: 'lss-unreadable' });
    expect((await read('x.lss', NEW)).kind, 'control').toBe('found');
  });

  test('of 20.000 rows is refused within a few seconds', { timeout: 10_000 }, async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => ({ qid: String(n), parent_qid: '0', gid: '1', type: 'N', question: `Hoeveel van ${n}?`, question_order: String(n), language: 'nl' }));
    const started = performance.now();
    expect(await read('x.lss', lss(table('questions', rows)))).toEqual({ kind: 'refused', reason: 'paste-too-many' });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
