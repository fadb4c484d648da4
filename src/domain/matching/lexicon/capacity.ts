/** What is asked about room for pupils: capacity, free places, waiting lists, classes and how they are made up. */
export default `
# Capaciteit
capaciteit = schoolcapaciteit; leerlingencapaciteit; plafond van leerlingen; capaciteitsgrens; capaciteitsgetal
vrije plaats = vrije capaciteit; open plaats; vacante plaats; resterende plaats; lege stoel; overgebleven plaats
volzet = volle klas; volgeboekt; klas vol; maximum bereikt; volzet verklaard; volzetverklaring; capaciteit bereikt
wachtlijst = wachtenden; lijst van wachtenden; wachtende leerling; op de wachtlijst staan; wachtrij; wachtregister
capaciteitstekort = plaatstekort; tekort aan plaatsen; capaciteitsprobleem; gebrek aan plaatsen; schoolplaatstekort; tekort aan schoolplaatsen; capaciteitsnood
capaciteitsdossier = uitbreiding van de capaciteit; capaciteitsverhoging; extra plaatsen; bijkomende plaatsen; plaatsen bijmaken; capaciteit uitbreiden; capaciteit verhogen; uitbreiden van het aantal plaatsen; nieuwe plaatsen creëren
bezettingsgraad = bezettingspercentage; invulling van de capaciteit; benutting van de capaciteit
dubbele inschrijving = dubbel ingeschreven; leerling in twee scholen ingeschreven; meervoudige inschrijving
dubbele contingentering = contingent; contingentering; voorrang voor indicatorleerlingen; ondervertegenwoordigde groep; gelijke kansen bij inschrijving
plaatsgebrek = plaatsgebrek in het gebouw; tekort aan ruimte

# Klassen
klasgroep = klas; schoolklas; klasje; basisgroep
klasgrootte = leerlingen per klas; klassengrootte; gemiddelde klas; kinderen per klas; gemiddelde klasgrootte; klasgemiddelde; klasomvang
grootste klas = maximale klasgrootte; grootste groep
kleinste klas = minimale klasgrootte; kleinste groep
kleuterklas = kleutergroep; klas in het kleuteronderwijs; kleuterklasje; klas van de kleuterschool
peuterklas = peutergroep; onthaalklas voor peuters; instapgroep; instapjesklas; klas voor instappers
eerste kleuterklas = 1kk; 1K
tweede kleuterklas = 2kk; 2K
derde kleuterklas = oudste kleuters; oudste kleuterklas; 3kk; 3K
lagere klas = klas in het lager onderwijs; klas van de lagere school; klas in de lagere afdeling
graadklas = gemengde klas; dubbele klas; klas van twee leerjaren; combiklas; leerjaren samen; tweejarige klas; leeftijdsgemengde groep; klas met meer leerjaren; leerjaren samen in één klas; verschillende leerjaren in dezelfde klas; leerjaren samen in de klas
parallelklas = parallelle klas; a-klas en b-klas; parallelle groep
klas splitsen = splitsing van klassen; klassensplitsing; gesplitste klas; ontdubbelen; ontdubbeling; opsplitsen van de klas; opgesplitste klas; opdelen van een klas
klas samenvoegen = klassen samenvoegen; samengevoegde klas; klassen samenzetten; samenvoeging van klassen; klas bij elkaar zetten; fusie van klassen
extra klas = bijkomende klas; nieuwe klas oprichten; klas bijmaken; opstart van een klas; klas oprichten; extra klasgroep
klas sluiten = klas afschaffen; klassen afbouwen; sluiting van een klas; minder klassen; klas opdoeken
klassenverdeling = klasindeling; groepsindeling; samenstelling van de klas; klassamenstelling; klassen indelen; klassenindeling
methodeonderwijs = freinetschool; steinerschool; montessorischool; jenaplanschool; daltonschool
differentiëren = klasdoorbrekend werken; klasoverschrijdend werken; niveaugroepen; klasoverstijgend werken; hoekenwerk; contractwerk; leerlingen in niveaus verdelen
co-teaching = coteaching; samen voor de klas staan; team teaching; tandem in de klas; duobaan in de klas
klaswissel = van lokaal wisselen; vaklokalensysteem; leswissel; leswisseling
leskamer = lesplaats; lesruimte
klastitularis = juf of meester van de klas; groepsleerkracht
schooloprichting = nieuwe school oprichten; oprichting van een school; school oprichten; school in oprichting
fusie = scholen samenvoegen; fusieschool; fusie van scholen
schoolsluiting = schoolsluitingen
vestigingsplaats = afdeling van de school op andere plaats
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
