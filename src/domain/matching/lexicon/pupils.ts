/** What is asked about pupils as such: numbers, enrolment, absence, course of studies and leaving school. */
export default `
# Leerling en onderwijsvorm
leerling = kind op school; schooljeugd; leerlingenpopulatie; schoolbevolking; leerlingenbestand; schoolpopulatie
ingeschreven leerling = ingeschreven kind; regelmatige leerling; geregistreerde leerling; inschrijving leerling; inschrijven op school; leerlingen inschrijven; instappen op school; kind inschrijven; schoolinschrijving
kleuter = kind in het kleuteronderwijs; kleuterklasser; kind van de kleuterschool; kind uit de kleuterklas
peuter = instappertje; kind van de instapklas
lagereschoolkind = leerling van het lager onderwijs; kind van de lagere school; leerling van de lagere school; kind van de lagere afdeling
secundaire leerling = leerling van het secundair onderwijs; leerling middelbaar onderwijs; leerling van de middelbare school; humanioraleerling
kleuteronderwijs = kleutertjesschool; bewaarschool
lager onderwijs = lagereschoolafdeling
basisonderwijs = basisafdeling
buitengewoon onderwijs = bulo; buitengewoon secundair onderwijs
volwassenenonderwijs = centrum voor basiseducatie
duaal leren = syntra; centrum voor leren en werken
aso = domeinoverschrijdende doorstroom
bso = vakschool
huisonderwijs = thuisonderwijs; onderwijs thuis; home schooling; thuis les krijgen van de ouders
internaat = schoolinternaat; interne leerling; kostschool; tehuis; intern verblijf
meisje = dochter
jongen = zoon
geslacht = sekse; m/v; man of vrouw; jongen of meisje
leeftijd = geboortejaar; geboortedatum
leerjaar = studiejaar; leerjaren; jaargang
onderwijsrichting = opleiding in het secundair; studiedomein; basisoptie; aangeboden richting
woonplaats leerling = woonplaats van de leerlingen; adres van de leerling; waar leerlingen wonen; gemeente waar de leerling woont; thuisgemeente; domicilie van de leerling; gemeente van herkomst
leerling van buiten de gemeente = leerling uit een andere gemeente; leerling uit een buurgemeente; leerling van elders; leerling van buitenaf; pendelende leerling; instroom uit buurgemeenten; leerling die niet in de gemeente woont; niet in de gemeente wonen; buiten de gemeente wonen; wonen in een andere gemeente; in een buurgemeente wonen
leerling uit de gemeente = leerling uit de stad; leerling uit de buurt; in de gemeente gedomicilieerd; lokale leerling

# Inschrijven
nieuwe leerling = nieuwkomer in de school; instroom; nieuwe inschrijving; eerste inschrijving
aanmelding = aanmeldingssysteem; aanmeldingsprocedure; aanmeldprocedure; online aanmelding; centraal aanmeldingsregister
inschrijvingsperiode = begin van de inschrijvingen; inschrijvingsdag; inschrijfmoment; inschrijvingskalender
geweigerde inschrijving = geweigerde leerling; niet-gerealiseerde inschrijving; weigeringsdocument; inschrijving weigeren; leerling weigeren; mededeling van niet-gerealiseerde inschrijving; afgewezen inschrijving
voorrangsperiode = voorrangsgroep; voorrangsregeling; voorrang krijgen; prioriteit bij inschrijving
broer of zus = broers en zussen
instapdatum = eerste schooldag van de kleuter; start in de kleuterklas; instap van kleuters; kleuterinstap
opendeurdag = schoolbezoek voor nieuwe ouders; openschooldeur
kleuterparticipatie = kleuters naar school; aanwezigheid van kleuters; deelname aan het kleuteronderwijs; niet-schoolgaande kleuter
uitschrijving = schoolverlater in de loop van het jaar; uitstroom; vertrekkende leerling; uitgeschreven; tussentijds vertrekken; tussentijdse uitstroom; tussentijds uitstromen
inschrijvingsregister = leerlingenregister; stamboek; klaslijst; leerlingenlijst; lijst van leerlingen; namenlijst
teldatum = teldag; februaritelling
leerlingenprognose = prognose; verwacht leerlingenaantal; verwachte instroom; groei van het aantal leerlingen; evolutie van het leerlingenaantal; leerlingenevolutie; voorspelling van de leerlingen; vooruitzicht van het leerlingenaantal; leerlingengroei; geraamd aantal leerlingen
daling leerlingen = dalend leerlingenaantal; terugloop van leerlingen; leerlingenverlies; krimp; minder leerlingen
leerplicht = leerplichtig; leerplichtcontrole; leerplichtleeftijd; verplicht naar school

# Afwezigheid
afwezigheid = afwezig; absentie; absent; verzuim; schoolverzuim; lesverzuim; ontbreken; gemiste lesdag; niet aanwezig
spijbelen = spijbelaar; ongewettigde afwezigheid; problematische afwezigheid; b-code; onwettige afwezigheid; ongewettigd afwezig; problematisch afwezig; schoolspijbelen; brossen; brosser; halve dag problematisch afwezig; spijbelgedrag; onwettig afwezig; spijbelprobleem; halve dagen ongewettigd afwezig; ongewettigde halve dag; halve dagen ongewettigd gemist; ongewettigd gemist; halve dagen spijbelen
gewettigde afwezigheid = gewettigd afwezig; wettig afwezig; doktersattest; doktersbriefje; medisch attest; ziektebriefje; afwezigheidsattest; afwezigheidsbriefje
ziekte leerling = zieke leerling; ziek kind; afwezig door ziekte; ziekteverzuim van leerlingen; langdurig zieke leerling; leerling ziek
aanwezigheid = aanwezig; aanwezigheidsgraad
aanwezigheidsregistratie = aanwezigheden registreren; aanwezigheidsregister; aanwezigheden opnemen; aanwezigheidslijst; afwezigheden registreren
te laat komen = laatkomer; laattijdige aankomst; telaatkomer; te laat op school; laattijdig; te laat aankomen; laatkomen
spijbelbeleid = spijbelambtenaar; aanpak van spijbelen; spijbelpreventie; spijbelcontrole; spijbelteam; spijbelbegeleiding; maatregel tegen spijbelen; spijbelopvang
verlenging van vakantie = vroeger op vakantie; vakantie buiten de schoolvakantie; afwezig voor vakantie; vervroegd op reis vertrekken; luxespijbelen
onderwijs aan huis = tijdelijk onderwijs aan huis; toah; synchroon internetonderwijs; les aan huis; thuisles voor zieke leerling; ziekenhuisschool; type 5

# Leerloopbaan
zittenblijven = zittenblijver; bisser; bissen; overzitten; overzitter; jaar overdoen; dubbelen; dubbelaar; leerjaar overdoen; zittenblijf; jaar opnieuw doen; blijven zitten; doubleren; overdoen
schoolse vertraging = schoolse achterstand; achterstand van leerlingen; leerling met vertraging; schoolachterstand; leeftijd achter op het leerjaar
leerachterstand = leerkloof; leervertraging; achterop raken met leerstof; leerstof niet bijhouden
schoolse voorsprong = klas overslaan; vervroegd naar het lager; versnellen; vervroegde overgang; leerjaar overslaan
verlengd kleuter = kleuterklas overdoen; derde kleuterklas overdoen; jaar langer kleuteren; kleuter laten overzitten; extra kleuterjaar
overgang kleuter-lager = overstap naar het lager onderwijs; overgang naar het eerste leerjaar; van kleuter naar lager; stap naar de lagere school; start in het eerste leerjaar; schoolrijp; schoolrijpheid
overgang naar secundair = overgang lager-secundair; overstap naar het secundair; overgang naar het middelbaar; van basisonderwijs naar secundair; stap naar het secundair; doorstroom naar het secundair; overgang van basis naar secundair; basisschool verlaten naar secundair; overstap naar de middelbare school
studiekeuze = schoolkeuze; oriëntering; schoolloopbaanbegeleiding; beroepskeuze
schoolverandering = schoolwissel; schoolwisselaar; overgang naar andere school; tussentijdse schoolverandering; overstappen naar andere school; leerlingen die van school veranderen; in de loop van het schooljaar veranderen
doorverwijzing buitengewoon = overstap naar het buitengewoon onderwijs; verwijzing naar buitengewoon onderwijs; doorverwijzen naar buitengewoon onderwijs; overgang naar het buitengewoon onderwijs
herinstroom = terugkeer uit het buitengewoon onderwijs; terug naar gewoon onderwijs; terugkeer naar gewone school
uitsluiting = definitieve uitsluiting; schooluitsluiting; definitief uitgesloten; uitgesloten leerling; buitengezet
schorsing = tijdelijke uitsluiting; preventieve schorsing; schorsen; tijdelijk uitgesloten
ongekwalificeerde uitstroom = voortijdig schoolverlaten; vroegtijdige schoolverlater; drop-out; uitval; afhaker; ongekwalificeerd; schoolstaker; voortijdige uitstroom; drop out; voortijdige schoolverlater
schoolverlater = zesdejaars in het secundair
getuigschrift = getuigschrift van het lager onderwijs; getuigschrift behalen; attest van verworven doelen
diploma secundair onderwijs = diploma behalen; onderwijskwalificatie; gediplomeerd; afgestudeerd met diploma
oriënteringsattest = b-attest; attestering; beslissing van de klassenraad
toets = evaluatie van leerlingen; proefwerkperiode; toetsing; toetsmoment
studieresultaat = schoolresultaat; leerresultaat; resultaat van leerlingen; schoolprestatie; leerprestatie; studieprestatie; slaagpercentage; slaagcijfer; slagen; geslaagd; studierendement; slaagkans
net- en koepeloverschrijdende toets = centrale toets; paralleltoets; oco-toets; interdiocesane proef
rapport = puntenboekje; rapportering aan ouders
leerlingenbespreking = begeleidende klassenraad; leerlingbespreking; mdo; multidisciplinair overleg over leerling
leerlingvolgsysteem = leerlingdossier; volgsysteem; leerlingenadministratie; leerlinggegevens bijhouden
huiswerk = huistaken maken; huiswerk maken; thuisopdracht
huiswerkbegeleiding = huiswerkondersteuning; huiswerk begeleiden; huiswerkbegeleider; huistaakklas; begeleiding bij huiswerk; studiehulp; huiswerkclub; studentenhuiswerkhulp; huiswerkcoach
studie na school = bewaakte studie; studieopvang; stille studie
bijles = inhaalcursus; bijspijkerles; leerondersteuning na school; steunles
zomerschool = zomerleren; leerzomer; zomercursus
naft = flexibel traject; individueel leertraject; flex-traject; herstelgericht traject
stage = stagiair uit het secundair; stage doen
hogere studies = voortstuderen
werk na school = eerste job; werkloze schoolverlater; tewerkstelling na de studies; doorstroom naar werk
jobstudent = bijbaan; weekendwerk
leerplan = doelen van het onderwijs
vak = lesvak; leergebied; leervak; schoolvak
kansengroep = doelgroepleerling; kwetsbare groep; risicoleerling; leerling in een kwetsbare situatie; kwetsbare jongere
oud-leerling = alumni; voormalige leerling; oud-leerlingenbond
kind in jeugdhulp = kind in een instelling; leerling in jeugdhulp

!= kleuter | peuter | lagereschoolkind | secundaire leerling
!= kleuteronderwijs | lager onderwijs | secundair onderwijs | buitengewoon onderwijs | basisonderwijs | volwassenenonderwijs | duaal leren
!= aso | tso | bso
!= meisje | jongen
!= leerling van buiten de gemeente | leerling uit de gemeente
!= nieuwe leerling | uitschrijving
!= ingeschreven leerling | uitschrijving | geweigerde inschrijving
!= afwezigheid | aanwezigheid | te laat komen
!= spijbelen | gewettigde afwezigheid | ziekte leerling | verlenging van vakantie
!= zittenblijven | schoolverandering | ongekwalificeerde uitstroom | schoolse voorsprong | schorsing | uitsluiting
!= overgang kleuter-lager | overgang naar secundair | doorverwijzing buitengewoon | herinstroom
!= getuigschrift | diploma secundair onderwijs | oriënteringsattest | rapport
!= huiswerkbegeleiding | bijles | zomerschool
!= leerlingenprognose | daling leerlingen
!= leerjaar | leeftijd | onderwijsrichting
!= huisonderwijs | onderwijs aan huis
`;
