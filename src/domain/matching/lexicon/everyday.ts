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
# Werk
overuren = overwerk; extra gewerkte uren; meeruren
telewerken = telewerk; thuis werken voor personeel
oudere personeelsleden = ouder dan 55; vijftigplussers; bijna met pensioen; pensioengerechtigd
# Contact en post
brievenbus = bus voor de post
intranet = interne website; personeelsportaal
# Ruimte en toestand
brug over het water = brug; voetgangersbrug
# Geld
overschot = teveel; restant
`;
