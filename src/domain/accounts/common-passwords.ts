/** Passwords that are long enough and yet the first that anyone tries, here in Flanders too. Lower case. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  000000000000 012345678901 0123456789012 098765432109 101010101010 111111111111 111222333444 112233445566 121212121212
  123123123123 123412341234 123456123456 123456654321 123456789012 1234567890123 12345678901234 123456789012345 1234567890123456
  1a2z3e4r5t6y 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 987654321098 a1z2e3r4t5y6 aaaaaaaaaaaa abc123abc123 abcd12345678
  abcdef123456 abcdefghijkl abcdefghijklm admin1234567 admin12345678 adminadmin12 adminadminadmin administrator administrator1
  administrator123 anderlecht12 azerty123456 azerty1234567 azerty12345678 azertyazerty azertyuiop12 azertyuiop123 azertyuiopqsdf
  basisschool1 basisschool123 changeme1234 changemechangeme clubbrugge12 clubbrugge123 computer1234 december2025 dragondragon
  footballfootball geheim123456 geheimgeheim gemeente1234 gemeente12345 gemeente123456 hallohallo12 hallohallohallo ikhouvanjou1
  ikhouvanjou123 iloveyou1234 iloveyouiloveyou januari12345 leerkracht12 leerkracht123 letmeinletmein monkeymonkey password1234
  password123456 passwordpassword princess1234 q1w2e3r4t5y6 qwerty123456 qwerty1234567 qwerty12345678 qwertyqwerty qwertyuiop12
  qwertyuiop123 qwertyuiopasdf scholenportaal scholenportaal1 school123456 schoolschool schoolschool1 september2025 september2026
  sunshine1234 superman1234 vlaanderen12 vlaanderen123 voetbal12345 wachtwoord12 wachtwoord123 wachtwoord1234 wachtwoord12345
  wachtwoordwachtwoord welcome12345 welcome123456 welcomewelcome welkom123456 welkom12345678 welkom20242025 welkom20252026
  welkom20262027 welkomwelkom zomervakantie zonneschijn1 zonneschijn123
`
    .trim()
    .split(/\s+/),
);
