/** What is asked about parents and families, and how school and home work together. */
export default `
# Wie
ouder = vader; moeder; mama; papa; vader of moeder; ouderfiguur; opvoedingsverantwoordelijke; mama of papa; ouderpaar; ouders en voogden; vader en moeder; ouders
gezin = huishouden; familie; thuissituatie; huisgezin; gezinssituatie; huiselijke kring; gezinnen; leefeenheid; thuisfront
grootouder = oma; opa; grootmoeder; grootvader; bomma; bompa; oma en opa; grootouders
nieuw gezin = nieuwe ouder; pas toegekomen gezin; nieuw ingeschreven gezin; gezinnen die nieuw zijn; toekomstige ouder
eenoudergezin = alleenstaande ouder; alleenstaande moeder; alleenstaande vader; eenoudergezinnen; ouder die alleen opvoedt; bij maar één van de ouders wonen
nieuw samengesteld gezin = stiefgezin; plusouder
co-ouderschap = kind met twee adressen; verblijfsregeling; week om week; bij beide ouders apart wonen; twee domicilies
groot gezin = kroostrijk gezin; gezin met meer dan drie kinderen; grote gezinnen
gezinssamenstelling = samenstelling van het gezin; gezinsvorm; aantal kinderen in het gezin; kinderen per gezin; gezinstoestand; gezinsgrootte
opleidingsniveau moeder = laagopgeleide moeder; laaggeschoolde moeder; lageropgeleide moeder; opleidingsgraad van de ouders; diploma van de moeder; scholingsgraad van de ouders; opleidingsniveau van de ouders; kortgeschoolde ouder; laaggeschoolde ouders
werkende ouders = tewerkstelling van ouders; ouders die werken; beroep van de ouders; beide ouders werken; beroepssituatie van de ouders; ouders aan het werk; job van de ouders; tweeverdieners
werkloze ouder = werkzoekende ouder; ouder die werk zoekt; werkloosheid van ouders

# Organisatie van ouders
ouderraad = oudergroep; ouderwerkgroep; vriendenkring; comité van ouders; feitelijke vereniging van ouders; ouders die zich verenigen; ouderscomité; raad van ouders; pedagogische raad van ouders; vertegenwoordiging van ouders; oudervertegenwoordiging; inspraakorgaan van ouders; ouderinspraak; oudercomité; oudervereniging; ouderwerking; oudercomitee; ouderparticipatieraad; OC van de school; feestcomité van ouders
schoolraad = lokale raad; medezeggenschapscollege; raad met ouders, personeel en lokale gemeenschap; participatieraad; medezeggenschapsraad; advies- en overlegraad van de school; schoolparticipatieraad; leden van de schoolraad; lid van de schoolraad
leden oudercomité = lid van het oudercomité; leden van de ouderraad; ouders in de ouderraad; omvang van de ouderraad; actieve ouder in het oudercomité
voorzitter ouderraad = voorzitter van het oudercomité; voorzitter oudervereniging; contactpersoon van de ouderraad; contactpersoon van het oudercomité; aanspreekpunt van de oudervereniging; oudercomité voorzitten; ouderraad voorzitten; voorzitster oudercomité; contactpersoon ouderraad; voorzitter van de oudervereniging; afgevaardigde ouders; vertegenwoordiger van de ouders; bestuur van oudercomité
vergadering ouderraad = ouderraad vergadert; bijeenkomst van het oudercomité; vergadering van het oudercomité; samenkomst van de ouderraad; oudercomité komt samen; vergaderfrequentie van de ouderraad
ouderkoepel = gemeentelijke ouderraad; koepel van ouders; go-ouders; overkoepelende ouderraad; VCOV; GO! ouders; KOOGO; koepel van ouderverenigingen; koepel oudercomités
klasouder = klasmoeder; klasvader; klassenouder; ouderambassadeur; klasafgevaardigde van de ouders; klasmama; contactouder; klaspapa; contactouders per klas; ouder als aanspreekpunt van de klas

# Contact en betrokkenheid
oudercontact = individueel oudercontact; oudergesprekken; rapportgesprek; tienminutengesprek; oudercontactmoment; gesprek tussen leerkracht en ouders; kindcontact; oudercontacten; oudergesprek; rapportbespreking; ouderbespreking; gesprek met ouders; contactavond; individueel gesprek met ouders; bespreking van het rapport
ouderavond = infoavond; klassikale infoavond; infomoment voor ouders; ouderbijeenkomst; infosessie voor ouders; klassikale ouderavond; informatiemoment voor ouders; infovergadering; kennismakingsavond; themaavond voor ouders; avond voor ouders; ouderinfoavond; informatieavond; themavond voor ouders; vormingsavond voor ouders; thema-avond ouders; lezing voor ouders
aanwezigheid van ouders = aanwezige ouder; aantal ouders aanwezig; opdagende ouders; opgedaagde ouder; ouders die komen opdagen; deelname van ouders; opkomst van ouders
moeilijk bereikbare ouder = moeilijk te bereiken ouders; onbereikbare ouder; ouders die moeilijk te bereiken zijn; afwezige ouder; ouders die wegblijven
ouderbetrokkenheid = betrokken ouder; oudersamenwerking; educatief partnerschap; samenwerking met ouders; betrekken van gezinnen; ouderparticipatie; betrokkenheid van ouders; ouders betrekken; ouders die meehelpen; engagement van ouders; ouders bij de school betrekken
hulpouder = ouder die helpt; hulp van ouders; ouders inschakelen; inzet van ouders; ouders komen helpen; handen van ouders; vrijwillige ouder; ouders springen bij; ouder als vrijwilliger; helpende ouder; ouderhulp; handige ouders; klusouder; ouders die een handje toesteken; knutselouder; oudervrijwilliger; werkouder
ouderbevraging = oudertevredenheid; tevredenheid van ouders; ouders tevreden; tevredenheidsbevraging bij ouders; enquête bij ouders; oudersenquête; oudertevredenheidsonderzoek; ouderenquête; tevredenheidsenquête bij ouders; bevraging van ouders; enquête voor ouders; vragenlijst voor ouders
huisbezoek = gezin bezoeken; huisbezoeken; thuisbezoek; bezoek aan huis; kennismakingsbezoek thuis; huisbezoekproject; op huisbezoek gaan
laattijdig afhalen = te laat ophalen; te laat afgehaald; laattijdig ophalen
sleutelkind = kind alleen thuis na school; kinderen alleen naar huis; zelfstandig naar huis; leerling alleen naar huis; toestemming om alleen naar huis te gaan
ouderportfolio = ouderklankbord; klankbordgroep van ouders; focusgroep ouders; oudertafel; ouderpanel
koffiemoment ouders = koffiehoek voor ouders; koffiemoment; praatcafé; koffie met ouders; koffiepauze met ouders; praatgroep voor ouders; ouderkoffie; koffie voor ouders; ouderontmoeting; babbelmoment; koffieochtend; oudercafé; koffie aan de schoolpoort; ontmoetingsmoment voor ouders
vorming voor ouders = oudercursus; cursus voor ouders; workshop voor ouders; ouderles; educatief aanbod voor ouders; oudervorming; vormingsmoment ouders; infoavond ouders door dienst; ouderworkshop; opvoedingsavond; vorming opvoeding
opvoedingsondersteuning = hulp bij opvoeding; opvoedingsvragen; opvoedondersteuning; preventieve gezinsondersteuning; opvoedingsproblemen; opvoedingsvraag; opvoedingslijn; opvoedingscursus; Triple P; opvoedingsspreekuur; steun bij het opvoeden; opvoedingsadvies; opvoedingslezing; opvoedconsulent
schoolpoortcontact = contact aan de schoolpoort; informele contacten met ouders; praatje aan de poort; babbel aan de schoolpoort; informeel oudercontact
ouders in de klas = klasbezoek van ouders; ouders toelaten in de klas; openklasmoment; ouders tot in de klas
onthaal nieuwe ouders = onthaalmoment; verwelkoming van nieuwe ouders; onthaalbrochure; onthaal van gezinnen; welkomstbrochure; intakegesprek; kennismakingsgesprek; welkomgesprek; onthaalbeleid; onthaalgesprek; intake
schoolreglement = huishoudelijk reglement; infobrochure; schoolafspraken; leefregel; afsprakenbundel; intern reglement; reglement van de school; huisregels; leefregels; afsprakennota; schoolregels; reglement van orde; leefreglement
klachtenprocedure = bezwaar; ontevreden ouder; opmerking van ouders; beroepsprocedure; klachtenregeling; klacht indienen; klachtenbehandeling; klacht; ontevredenheid melden; klagen; klachtencommissie; ombudsman; ombudsdienst
schoolfeest = jaarlijks schoolfeest; fancy fair; fancyfair; schoolfancyfair; schoolkermis; opendeurfeest; zomerfeest van de school; eindejaarsfeest; schoolfeesten; zomerfeest; spaghetti-avond; feest op school; pannenkoekenfestijn; schoolfuif; feest van de school; schoolbarbecue; Vlaamse kermis; mosselfeest; restaurantdag; spaghettiavond; kaas- en wijnavond
proclamatie = diploma-uitreiking; afscheid zesde leerjaar; afscheidsfeest; afscheidsavond; uitreiking getuigschriften; uitzwaaien zesdeklassers; afscheidsmoment; uitreiking van getuigschriften; afscheidsfeest van het zesde leerjaar; afscheid zesdejaars; laatstejaarsfeest; afstudeerfeest; proclameren; diploma uitreiken; afstudeerplechtigheid

!= ouder | gezin | grootouder
!= ouderraad | schoolraad | ouderkoepel | klasouder
!= oudercontact | ouderavond | huisbezoek | koffiemoment ouders | vorming voor ouders | schoolpoortcontact
!= eenoudergezin | groot gezin | nieuw samengesteld gezin | nieuw gezin
!= werkende ouders | werkloze ouder
!= hulpouder | aanwezigheid van ouders | ouderbevraging
`;
