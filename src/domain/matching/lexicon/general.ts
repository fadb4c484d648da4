/** Verbs and turns of phrase that every survey uses, and that mean the same whatever it is about. */
export default `
# Hebben, er zijn
beschikken over = bezitten; in het bezit zijn van; in bezit hebben; over beschikken; tot de beschikking hebben
aanwezig op school = op school voorhanden; op de school te vinden; ter plaatse aanwezig; op school aanwezig

# Doen plaatsvinden
organiseren = inrichten; op touw zetten; op poten zetten; opzetten; ineensteken; organisator; georganiseerd; uitwerken
aanbieden = verstrekken; bieden; verschaffen; ter beschikking bieden; aangeboden; verlenen; aanreiken; aanbieding
uitvoeren = verrichten; realiseren; tot uitvoering brengen; uitgevoerd; verwezenlijken; uitvoering; realisatie
opstarten = lanceren; opstart; in het leven roepen; invoeren; introduceren; ingevoerd; invoering; uitrollen
stopzetten = beëindigen; opdoeken; afschaffen; stilleggen; schrappen; stopzetting; afgeschaft; ophouden met; opgeven
voortzetten = verderzetten; doorgaan met; behouden; voortzetting; aanhouden; blijven doen; continueren
uitstellen = verplaatsen naar later; verzetten; uitstel; opschorten; verschuiven; verdagen
voorbereiden = voorbereiding; voorbereidend; in voorbereiding; op voorhand werken; voorbereidingen treffen
evalueren = beoordelen; nabespreken; bijsturen; evaluatiemoment; bijsturing
opvolgen = opvolging; nagaan; in het oog houden; toezien op; opgevolgd; checken
coördineren = coördinatie; in goede banen leiden; leiding geven aan; coördinator; gecoördineerd

# Meedoen en gebruiken
gebruiken = gebruik; benutten; gebruikmaken van; gebruik maken van; aanwenden; hanteren; inzetten; toepassen; ingezet; aangewend; in gebruik hebben
bezoeken = een bezoek brengen; bezoek; langskomen; langsgaan; op bezoek gaan; bezocht; bijwonen; aandoen
lenen = leen
huren = in huur; gehuurd; in huur nemen; lease
verhuren = verhuur; verhuurd; onderverhuren; te huur aanbieden
verkopen = te koop aanbieden; verkoop; verkocht; slijten
betalen = betaling; betaald; voldoen van rekening; vergoeden; bekostigen; de kosten dragen; financieren; bekostiging; vereffenen; aflossen; neertellen; voldoen van de factuur
inschrijven activiteit = inschrijven voor een activiteit; kandidaat stellen; zich kandidaat stellen
ontvangen = verkrijgen; bekomen; toebedeeld krijgen; in ontvangst nemen
toekennen = toekenning; toegekend; toewijzen; toewijzing

# Laten weten, vinden
melden = doorgeven; meedelen; meegeven; signaleren; melding; signaal; in kennis stellen; kenbaar maken; mededelen; aangifte; bekendmaken; gemeld
informeren = inlichten; uitleg geven; informatieverstrekking; ingelicht; voorlichten; van informatie voorzien
kennen = afweten van; bekendheid; vertrouwdheid
contact opnemen = contactname; contactopname; aankloppen bij; terechtkunnen bij
overleggen = afspreken; afstemmen; afstemming; in overleg; bespreking; overleg plegen; afgestemd
registreren = noteren; bijhouden; optekenen; inschrijven in register; vastleggen van gegevens; geregistreerd; bijgehouden
bezorgen = overmaken; opsturen; toesturen; indienen; inleveren; binnenbrengen; versturen; zenden; overhandigen; doorsturen; verzenden
ophalen = afhalen; oppikken; opgehaald; afgehaald
leveren = levering; aan huis bezorgen; geleverd; aanvoeren; laten leveren

# Willen, nodig hebben, vinden
verminderen = terugdringen; reduceren; inperken; minderen; terugschroeven; afbouwen; verminderd
verhogen = opdrijven; optrekken; uitbreiden; opvoeren; uitgebreid
ondersteunen = helpen; bijstaan; hulp bieden; ondersteuning; bijstand; steun geven; steunen; assistentie; assisteren
stimuleren = aanmoedigen; aansporen; bevorderen; promoten; aanmoediging; stimulans; bevordering; aangemoedigd
verplichten = verplicht; verplichting; opleggen; verplicht stellen; bindend; dwingend
toelaten = toegelaten; toestaan; toestemming; toestemming geven; permissie; toegestaan; goedkeuring
verbieden = verboden; verbod; niet toegelaten; niet mogen; niet toestaan; niet toegestaan
afspraak = afspraken; regeling; overeengekomen; akkoord; regels hierrond; onderlinge afspraken

# Hoedanigheden
momenteel = op dit ogenblik; vandaag; actueel; huidig; tegenwoordig; vandaag de dag; dezer dagen
in de toekomst = toekomstig; later; binnenkort; volgende jaren; komende jaren; toekomst; de komende tijd
in het verleden = voorheen; eerder; voordien; voorbije jaren; afgelopen jaren; al eens; reeds eerder
voldoende = genoeg; volstaan; toereikend; adequaat; volstaat; ruim genoeg
onvoldoende = te weinig; ontoereikend; niet genoeg; niet voldoende; schiet tekort; tekortschieten
extern = van buitenaf; door derden; buiten de school; uitbesteed; uitbesteding; uitbesteden; derde partij
gezamenlijk = gemeenschappelijk; collectief; gedeeld
individueel = afzonderlijk; elk apart; per persoon; één op één
nieuw = pas aangekocht; vernieuwd; gloednieuw; recentelijk
verouderd = versleten; gedateerd; aftands; ouderwets; achterhaald
verantwoordelijk zijn = instaan voor; verantwoordelijkheid dragen; bevoegd zijn; verantwoordelijk; bevoegd; zorg dragen voor; instaat; verantwoordelijkheid

# Soorten vragen
bijkomende informatie = meer informatie; nadere toelichting; meer uitleg; extra informatie; verdere informatie; aanvullende informatie
soort = categorie; variant; wat voor
activiteit = bezigheid; activiteiten
formulier = invulformulier; document; formulieren; invulblad; fiche
materiaal = uitrusting; gerief; spullen; hulpmiddel
locatie = plek; ligging; site; situering; gelegen
dichtbij = vlakbij; nabijgelegen; nabijheid
doel = oogmerk; objectief; bedoeling; beoogd resultaat; beogen
oorzaak = waaraan te wijten; te wijten aan; veroorzaken; veroorzaakt door; ligt aan
verdeling = opsplitsing; spreiding; uitsplitsing; opdeling; uitgesplitst; opgesplitst; onderverdeling; verdeeld over

!= aankoop | huren | lenen | verkopen
!= verplichten | toelaten | verbieden
!= voldoende | onvoldoende
!= momenteel | in de toekomst | in het verleden
!= verhuren | huren
!= verminderen | verhogen
!= nieuw | verouderd
!= annuleren | uitstellen
!= opstarten | stopzetten | voortzetten
!= gezamenlijk | individueel
!= ophalen | leveren
`;
