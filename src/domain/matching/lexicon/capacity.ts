/** What is asked about room for pupils: capacity, free places, waiting lists, classes and how they are made up. */
export default `
# Capaciteit
capaciteit = plaats bieden aan; toegelaten aantal personen; hoeveel personen er binnen kunnen; aantal plaatsen; maximumcapaciteit; maximale bezetting; beschikbare plaatsen; hoeveel mensen binnen mogen; opnamecapaciteit; schoolcapaciteit; leerlingencapaciteit; plafond van leerlingen; capaciteitsgrens; capaciteitsgetal; leerlingen maximaal opvangen; plafond voor leerlingen
vrije plaats = vrije capaciteit; open plaats; vacante plaats; resterende plaats; lege stoel; overgebleven plaats; openstaande plaats; plaatsen open; onbezette plaats
volzet = volle klas; volgeboekt; klas vol; maximum bereikt; volzet verklaard; volzetverklaring; capaciteit bereikt
wachtlijst = wachtenden; lijst van wachtenden; wachtende leerling; op de wachtlijst staan; wachtrij; wachtregister
capaciteitstekort = plaatstekort; tekort aan plaatsen; capaciteitsprobleem; gebrek aan plaatsen; schoolplaatstekort; tekort aan schoolplaatsen; capaciteitsnood
bezettingsgraad = ingenomen plaatsen; vullingsgraad; benutting; benuttingsgraad; gebruiksgraad; bezettingspercentage; invulling van de capaciteit; benutting van de capaciteit
dubbele inschrijving = dubbel ingeschreven; leerling in twee scholen ingeschreven; meervoudige inschrijving
dubbele contingentering = contingent; contingentering; voorrang voor indicatorleerlingen; ondervertegenwoordigde groep; gelijke kansen bij inschrijving

# Klassen
klasgroep = groep leerlingen; leerlingengroep; lesgroep; klasverband; groep van leerlingen; klas; schoolklas; klasje; basisgroep; ingedeeld in klassen; klassen indelen in groepen
klasgrootte = leerlingen per klas; klassengrootte; gemiddelde klas; kinderen per klas; gemiddelde klasgrootte; klasgemiddelde; klasomvang
grootste klas = maximale klasgrootte; grootste groep
kleinste klas = minimale klasgrootte; kleinste groep
kleuterklas = kleutergroep; klas in het kleuteronderwijs; kleuterklasje; klas van de kleuterschool
peuterklas = instapklas; klas van de jongste kleuters; peuter- en instapklas; instapklasje; peutergroep; onthaalklas voor peuters; instapgroep; instapjesklas; klas voor instappers
eerste kleuterklas = k1; 1ste kleuterklas; 1e kleuterklas; eerste kleuter; 1 KK; driejarige; kleuter van 3 jaar; 1kk; 1K
tweede kleuterklas = k2; 2de kleuterklas; 2e kleuterklas; tweede kleuter; 2 KK; vierjarige; kleuter van 4 jaar; 2kk; 2K
derde kleuterklas = k3; 3de kleuterklas; 3e kleuterklas; derde kleuter; 3 KK; vijfjarige; kleuter van 5 jaar; oudste kleuter; laatste kleuterklas; oudste kleuters; 3kk; 3K
lagere klas = klas in het lager onderwijs; klas van de lagere school; klas in de lagere afdeling
graadklas = menggroep; gemengde leeftijden; combinatieklas; leefgroep; klas met twee leerjaren; gecombineerde klas; samengestelde klas; klas van twee jaren samen; gemengde klas; dubbele klas; klas van twee leerjaren; combiklas; leerjaren samen; tweejarige klas; leeftijdsgemengde groep; klas met meer leerjaren; verschillende leerjaren in dezelfde klas
parallelklas = parallelle klas; a-klas en b-klas; parallelle groep
klas splitsen = splitsing van klassen; klassensplitsing; gesplitste klas; ontdubbelen; ontdubbeling; opsplitsen van de klas; opgesplitste klas; opdelen van een klas
klas samenvoegen = klassen samenvoegen; samengevoegde klas; klassen samenzetten; samenvoeging van klassen; klas bij elkaar zetten; fusie van klassen
extra klas = bijkomende klas; nieuwe klas oprichten; klas bijmaken; opstart van een klas; klas oprichten; extra klasgroep
klas sluiten = klas afschaffen; klassen afbouwen; sluiting van een klas; minder klassen; klas opdoeken
klassenverdeling = klasindeling; groepsindeling; samenstelling van de klas; klassamenstelling; klassenindeling
methodeonderwijs = freinetschool; steinerschool; montessorischool; jenaplanschool; daltonschool; freinet; freinetonderwijs; steiner; jenaplan; ervaringsgericht onderwijs; EGO; leefschool; montessori; methodeschool
differentiëren = klasdoorbrekend werken; klasoverschrijdend werken; niveaugroepen; klasoverstijgend werken; hoekenwerk; contractwerk; leerlingen in niveaus verdelen; differentiatie; werken op niveau; maatwerk in de klas; niveaugroep; binnenklasdifferentiatie; aangepaste oefeningen; individueel traject
co-teaching = coteaching; samen voor de klas staan; team teaching; tandem in de klas; duobaan in de klas; teamteaching; samen lesgeven; twee leerkrachten in de klas; duobaan in klas; teamonderwijs
klaswissel = van lokaal wisselen; vaklokalensysteem; leswissel; leswisseling
klastitularis = klassenleraar; klasverantwoordelijke; klasleerkracht; klasleraar; mentor van de klas; groepsleerkracht
schooloprichting = nieuwe school oprichten; oprichting van een school; school oprichten; school in oprichting
fusie = samensmelting van scholen; fusioneren; samengaan; schoolfusie; afsplitsing; sluiting van vestiging; scholen samenvoegen; fusieschool; fusie van scholen
schoolsluiting = schoolsluitingen
onderwijsaanbod = aangeboden onderwijs; welk onderwijs wordt aangeboden; onderwijsvorm; niveaus op school

!= capaciteit | vrije plaats | wachtlijst | bezettingsgraad | volzet
!= capaciteitstekort | capaciteitsdossier | plaatsgebrek
!= grootste klas | kleinste klas
!= kleuterklas | peuterklas | lagere klas
!= peuterklas | eerste kleuterklas | tweede kleuterklas | derde kleuterklas
!= graadklas | parallelklas
!= klas splitsen | klas samenvoegen | extra klas | klas sluiten
!= schooloprichting | fusie | schoolsluiting
`;
