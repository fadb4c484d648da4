export const calendar = {
  holidays: {
    herfst: 'Herfstvakantie',
    kerst: 'Kerstvakantie',
    krokus: 'Krokusvakantie',
    paas: 'Paasvakantie',
    zomer: 'Zomervakantie',
  },
  freeDays: {
    armistice: 'Wapenstilstand',
    'easter-monday': 'Paasmaandag',
    'labour-day': 'Dag van de Arbeid',
    ascension: 'O.L.H.-Hemelvaart',
    'day-after-ascension': 'Dag na Hemelvaart',
    'whit-monday': 'Pinkstermaandag',
  },
  publicHolidays: {
    'new-year': 'Nieuwjaar',
    'easter-monday': 'Paasmaandag',
    'labour-day': 'Dag van de Arbeid',
    ascension: 'O.L.H.-Hemelvaart',
    'whit-monday': 'Pinkstermaandag',
    'national-day': 'Nationale feestdag',
    assumption: 'O.L.V.-Hemelvaart',
    'all-saints': 'Allerheiligen',
    armistice: 'Wapenstilstand',
    christmas: 'Kerstmis',
  },
} as const;
