/** What is asked about parents and families, and how school and home work together. */
export default `
# Wie
ouder = opvoeder thuis; ouders en voogden; vader en moeder; ouders
gezin = gezinnen; leefeenheid; thuisfront
grootouder = grootouders
nieuw gezin = nieuwe ouder; pas toegekomen gezin; nieuw ingeschreven gezin; gezinnen die nieuw zijn; toekomstige ouder
eenoudergezin = eenoudergezinnen; ouder die alleen opvoedt
nieuw samengesteld gezin = verblijfsregeling; scheiding van de ouders; week om week
groot gezin = kroostrijk gezin; gezin met meer dan drie kinderen; grote gezinnen
gezinssamenstelling = samenstelling van het gezin; gezinsvorm; aantal kinderen in het gezin; kinderen per gezin; gezinstoestand; gezinsgrootte
opleidingsniveau moeder = laagopgeleide moeder; laaggeschoolde moeder; lageropgeleide moeder; opleidingsgraad van de ouders; diploma van de moeder; scholingsgraad van de ouders; opleidingsniveau van de ouders; kortgeschoolde ouder; laaggeschoolde ouders
werkende ouders = tewerkstelling van ouders; ouders die werken; beroep van de ouders; beide ouders werken; beroepssituatie van de ouders; ouders aan het werk; job van de ouders; tweeverdieners
werkloze ouder = werkzoekende ouder; ouder die werk zoekt; werkloosheid van ouders

# Organisatie van ouders
ouderraad = oudergroep; ouderwerkgroep; vriendenkring; comité van ouders; feitelijke vereniging van ouders; ouders die zich verenigen; ouderscomité
ouderraad = raad van ouders; pedagogische raad van ouders; vertegenwoordiging van ouders; oudervertegenwoordiging; inspraakorgaan van ouders; ouderinspraak
schoolraad = lokale raad; medezeggenschapscollege; raad met ouders, personeel en lokale gemeenschap
leden oudercomité = lid van het oudercomité; leden van de ouderraad; ouders in de ouderraad; omvang van de ouderraad; actieve ouder in het oudercomité
voorzitter ouderraad = voorzitter van het oudercomité; voorzitter oudervereniging; contactpersoon van de ouderraad; contactpersoon van het oudercomité; aanspreekpunt van de oudervereniging; oudercomité voorzitten; ouderraad voorzitten
vergadering ouderraad = ouderraad vergadert; bijeenkomst van het oudercomité; vergadering van het oudercomité; samenkomst van de ouderraad; oudercomité komt samen; vergaderfrequentie van de ouderraad
ouderkoepel = gemeentelijke ouderraad; koepel van ouders; go-ouders; overkoepelende ouderraad
klasouder = klasmoeder; klasvader; klassenouder; ouderambassadeur; klasafgevaardigde van de ouders

# Contact en betrokkenheid
oudercontact = individueel oudercontact; oudergesprekken; rapportgesprek; rapportbespreking met ouders; tienminutengesprek; oudercontactmoment; gesprek tussen leerkracht en ouders; kindcontact; oudercontacten
ouderavond = infoavond; klassikale infoavond; informatieavond voor ouders; infomoment voor ouders; ouderbijeenkomst; infosessie voor ouders; klassikale ouderavond; informatiemoment voor ouders; infovergadering; kennismakingsavond; themaavond voor ouders; avond voor ouders
bereikte ouder = aanwezigheid van ouders; aanwezige ouder; ouders bereiken; aantal ouders aanwezig; opdagende ouders; opgedaagde ouder; ouders die komen opdagen; deelname van ouders
moeilijk bereikbare ouder = moeilijk te bereiken ouders; onbereikbare ouder; ouders die moeilijk te bereiken zijn; afwezige ouder; ouders die wegblijven
ouderbetrokkenheid = betrokken ouder; oudersamenwerking; educatief partnerschap; samenwerking met ouders; betrekken van gezinnen
hulpouder = ouder die helpt; hulp van ouders; ouders inschakelen; inzet van ouders; ouders komen helpen; handen van ouders; vrijwillige ouder; ouders springen bij; ouder als vrijwilliger
ouderbevraging = oudertevredenheid; tevredenheid van ouders; ouders tevreden; tevredenheidsbevraging bij ouders; enquête bij ouders; oudersenquête; oudertevredenheidsonderzoek
huisbezoek = gezin bezoeken
laattijdig afhalen = te laat ophalen; kinderen te laat afgehaald; te laat afgehaald; ouders die te laat komen ophalen; laattijdig ophalen
sleutelkind = kind alleen thuis na school; kinderen alleen naar huis; zelfstandig naar huis; leerling alleen naar huis; toestemming om alleen naar huis te gaan
ouderportfolio = ouderklankbord; klankbordgroep van ouders; focusgroep ouders; oudertafel; ouderpanel
koffiemoment ouders = koffiehoek voor ouders; koffiemoment; praatcafé; koffie met ouders; koffiepauze met ouders; praatgroep voor ouders; ochtendkoffie voor ouders
vorming voor ouders = oudercursus; cursus voor ouders; workshop voor ouders; ouderles; educatief aanbod voor ouders
opvoedingsondersteuning = hulp bij opvoeding; opvoedingsvragen; opvoedondersteuning; preventieve gezinsondersteuning; opvoedingsproblemen
schoolpoortcontact = contact aan de schoolpoort; informele contacten met ouders; praatje aan de poort; babbel aan de schoolpoort; informeel oudercontact
ouders in de klas = klasbezoek van ouders; ouders toelaten in de klas; openklasmoment; ouders tot in de klas
onthaal nieuwe ouders = onthaalmoment; verwelkoming van nieuwe ouders; onthaalbrochure; onthaal van gezinnen; welkomstbrochure; intakegesprek; kennismakingsgesprek; welkomgesprek; onthaalbeleid; onthaalgesprek; intake
schoolreglement = huishoudelijk reglement; infobrochure; schoolafspraken; leefregel; afsprakenbundel; intern reglement
klachtenprocedure = bezwaar; klachten van ouders; ontevreden ouder; klagende ouder; ouders die klagen; opmerking van ouders; beroepsprocedure
schoolfeest = schoolfeesten; barbecue van de school; zomerfeest; spaghetti-avond; feest op school; pannenkoekenfestijn
proclamatie = uitreiking van getuigschriften; afscheidsfeest van het zesde leerjaar; afscheid zesdejaars; laatstejaarsfeest

!= ouder | gezin | grootouder
!= ouderraad | schoolraad | ouderkoepel | klasouder
!= oudercontact | ouderavond | huisbezoek | koffiemoment ouders | vorming voor ouders | schoolpoortcontact
!= eenoudergezin | groot gezin | nieuw samengesteld gezin | nieuw gezin
!= werkende ouders | werkloze ouder
!= hulpouder | bereikte ouder | ouderbevraging
`;
