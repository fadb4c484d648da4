/** Everyday words that any subject uses, each with the other ways in which it is said. */
export default `
# Thuis
thuis = huis; in huis
# Bouwen
bouwen = neerzetten; gebouw zetten; constructie
# Bedrijven
werkgever = bedrijf; werkvloer; zaak
# Wie iemand stuurt
afvaardiging = delegatie; vertegenwoordiging; vertegenwoordigers sturen
# Bewaren
opbergen = wegbergen; wegsteken
# Oefenen
oefenen = inoefenen; oefening houden; repeteren
# Kiezen
kiezen = keuze maken; selecteren; keuze
# Uitreiken
uitreiking = uitreiken; afgeleverd
# Hulpmiddelen
rekenmachine = rekentoestel; rekentoestellen
abonnement = jaarabonnement; lidgeld; abonnementsgeld
`;
