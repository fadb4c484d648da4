/** The columns and rows of the example of a brochure: what a service downloads, fills in and reads in again. */
interface ExampleDays {
  /** As people write them: `17/11/2026`. */
  readonly first: string;
  readonly second: string;
  readonly from: string;
  readonly until: string;
  readonly opens: string;
  readonly closes: string;
}

export const importExample = {
  header: [
    'Titel', 'Korte tekst', 'Beschrijving', 'Soort', 'Voor wie', 'Periode van', 'Periode tot', 'Data', 'Plaats', 'Waar', 'Aantal plaatsen', 'Prijs', 'Per', 'Thema', 'Duur', 'Doel',
    'Vervoer', 'Aanvragen van', 'Aanvragen tot', 'Contact', 'E-mail', 'Telefoon', 'Extra',
  ],
  rows: (days: ExampleDays, themes: readonly string[]): (string | number)[][] => [
    [
      'Schoolvoorstelling: De wolkenmaker', 'Figurentheater over een man die wolken maakt.', 'Elke dag maakt hij een wolk. Tot het op een dag niet meer lukt.\nNa de voorstelling mogen de kinderen de poppen zien.',
      'Voorstelling of sessie op een vaste dag', '2de kleuterklas tot en met 1ste leerjaar', '', '', `${days.first} 10:00-10:50; ${days.first} 13:30-14:20; ${days.second} 10:00-10:50`, 'CC De Spoel, grote zaal',
      'Jullie gaan ernaartoe', 120, '4,50', 'leerling', themes[0] ?? '', '50 min', 'Genieten van een voorstelling en erover vertellen', 'Eigen vervoer', days.opens, days.closes, 'Sam Verbeke', 'scholen@gemeente.example', '099 12 34 10', 'Begeleiders komen gratis binnen',
    ],
    [
      'Rondleiding in de bibliotheek', 'Jullie leren boeken vinden en kiezen.', 'We zoeken samen een boek voor iedereen.', 'Bezoek op afspraak', '1ste graad lager, OKAN', days.from, days.until, '', 'Bibliotheek', 'Jullie gaan ernaartoe', 'max. 25 leerlingen',
      'gratis', '', themes[1] ?? themes[0] ?? '', '1 uur', '', 'Eigen vervoer', '', '', 'Hilde Mertens', '', '', '',
    ],
    [
      'Fietsproef in jouw straat', 'Veilig fietsen, geoefend op de weg naar school.', 'We oefenen eerst op de speelplaats en daarna op straat.', 'Op jouw school', 'L5, L6', days.from, days.until, '', '', 'In of rond jouw school', 'één klas per keer',
      '€ 25', 'klas', themes[2] ?? themes[0] ?? '', 'een halve dag', 'Veilig alleen naar school fietsen', '', days.opens, days.closes, 'Katrien Smets', '', '099 12 34 50', 'Breng een fiets en een helm mee',
    ],
  ],
} as const;
