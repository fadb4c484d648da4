/** What is said of councils of pupils and parents, school council, citizenship, elections and having a say. */
export default `
# Leerlingen
leerlingenraad = leerlingenparlement; scholierenraad; raad van leerlingen; vertegenwoordiging van leerlingen; leerlingencomité; leerlingenvertegenwoordiging; klasafgevaardigden die vergaderen; schoolparlement
leerlingenparticipatie = inspraak van leerlingen; leerlingen laten meebeslissen; medezeggenschap van leerlingen; stem van leerlingen; leerlingeninspraak; leerlingen betrekken; kinderen mogen meebeslissen
klasafgevaardigde = klasvertegenwoordiger; vertegenwoordiger van de klas; klasverantwoordelijke leerling; afgevaardigde van de leerlingen; lid van leerlingenraad; klaswoordvoerder
verkiezing leerlingenraad = stemmen voor de leerlingenraad; leerlingenraad kiezen; klasafgevaardigde verkiezen; kandidaten voor leerlingenraad
begeleider leerlingenraad = verantwoordelijke leerlingenraad; coach van leerlingenraad; trekker van de leerlingenraad
klasraad met kinderen = klassenraad met leerlingen; klasvergadering; klasoverleg met kinderen; praatronde; kringgesprek; klasbeslissingen samen nemen
scholierenkoepel = Vlaamse Scholierenkoepel; VSK; koepel van leerlingenraden; scholierenvereniging
leerlingenforum = forum van leerlingenraden; bijeenkomst van alle leerlingenraden; kinderforum
ideeënbus = brievenbus voor ideeën; suggestiebus; ideeënbox; ideeëndoos; voorstellenbus
leerlingenbevraging = enquête bij leerlingen; leerlingenenquête; bevraging van leerlingen; tevredenheidsenquête leerlingen; vragenlijst voor leerlingen; mening van kinderen vragen; tevredenheid leerlingen; leerlingen tevreden; oordeel van leerlingen; mening van leerlingen; wat leerlingen vinden; leerlingen bevragen
leerlingenbudget = budget voor leerlingenraad; geld voor leerlingenraad; werkingsmiddelen leerlingenraad; eigen budget van leerlingen

!= leerlingenraad | klasafgevaardigde | klasraad met kinderen
!= leerlingenraad | verkiezing leerlingenraad | leerlingenbudget

# Ouders
ouderlokaal = ruimte voor ouders; ontmoetingsruimte voor ouders; lokaal voor oudercomité; ouderkamer

!= ouderraad | leerlingenraad | schoolraad
!= ouderavond | oudercontact | koffiemoment ouders
!= klasouder | hulpouder | voorzitter ouderraad
!= leerlingenbevraging | ouderbevraging
!= leerlingenparticipatie | ouderbetrokkenheid

# Raden van de school
pedagogische raad = raad van personeel; leerkrachtenraad; vertegenwoordiging van leerkrachten; raad van leraren; pedagogisch college
medezeggenschap = medebeheer; participatiedecreet; inspraakorgaan; participatieorgaan; participatiestructuur; overlegstructuur van de school
lokale gemeenschap in schoolraad = gecoöpteerd lid; vertegenwoordiger van de lokale gemeenschap; lid uit de buurt in schoolraad; geleding van de schoolraad
vergaderfrequentie = hoe vaak komt samen; aantal vergaderingen; aantal bijeenkomsten; hoe dikwijls vergadert; vergaderkalender; komt bijeen
verslag van vergadering = notulen; verslaggeving; verslag leerlingenraad; vergaderverslag; besluitenlijst
agenda vergadering = agendapunten; dagorde; bespreekpunt; onderwerpen voor overleg; agendapunt

!= schoolraad | pedagogische raad | werkgroep op school | personeelsvergadering | syndicaal overleg
!= vergaderfrequentie | verslag van vergadering | agenda vergadering

# Gemeente
lokaal overlegplatform = LOP; lokaal onderwijsoverleg; scholenoverleg; flankerend onderwijsoverleg; overleg van directies met de gemeente; onderwijsoverleg; overleg tussen scholen en gemeente; netoverschrijdend overleg
onderwijsraad = gemeentelijke onderwijsraad; adviesraad onderwijs; onderwijscommissie; lokale onderwijsraad; raad voor onderwijs
adviesraad = gemeentelijke adviesraad; advies geven aan gemeente; adviesorgaan; stedelijke adviesraad; raad die advies geeft
kindergemeenteraad = gemeenteraad voor kinderen; kindercollege; jeugdgemeenteraad; gemeentelijke kinderraad; raad van kinderen bij de gemeente
kinderburgemeester = burgemeester voor kinderen; jongerenburgemeester; kindburgemeester; burgemeester van de kinderen; verkiezing kinderburgemeester
gemeenteraad = raadszitting; gemeenteraadslid; raadslid; zitting van de gemeenteraad; raadsleden
schepencollege = college van burgemeester en schepenen; schepen; college van de gemeente; schepen van onderwijs
burgemeester = burgervader; burgemeesteres; eerste burger; burgemoeder
gemeentehuis bezoeken = bezoek aan het gemeentehuis; rondleiding gemeentehuis; ontvangst op het stadhuis; op bezoek bij de burgemeester; naar het gemeentehuis met de klas; bezoek aan het stadhuis; stadhuis bezoeken
participatietraject = inspraaktraject; bewonersparticipatie; burgerparticipatie; inspraakmoment; consultatieronde; inspraakproject; coproductie met burgers; participatieproject
burgerbudget = wijkbudget; buurtbudget; budget voor burgers; participatief budget; jongerenbudget
inspraakavond = bewonersvergadering; hoorzitting; buurtvergadering; infomoment voor bewoners; inspraakvergadering; bewonersavond
inspraak = meebeslissen; medebeslissing; inspreken; meedenken; meepraten; adviseren
kindvriendelijke gemeente = label kindvriendelijke stad; kindvriendelijkheid; Kindvriendelijke Stad of Gemeente; kindvriendelijk beleid; kindnorm; kindvriendelijk
openbaar onderzoek = publieke raadpleging; bezwaarschrift; raadpleging van inwoners; referendum; volksraadpleging

!= jeugdraad | kindergemeenteraad | gemeenteraad | onderwijsraad | adviesraad | lokaal overlegplatform
!= kinderburgemeester | burgemeester | schepencollege
!= leerlingenraad | kindergemeenteraad
!= participatietraject | burgerbudget | inspraakavond | openbaar onderzoek

# Burgerschap en verkiezingen
burgerschap = burgerschapseducatie; burgerzin; burgerschapsvorming; actief burgerschap; burgerschapsonderwijs; staatsburgerschap; burgerschapscompetentie; opvoeding tot burger
democratie = democratisch; democratische opvoeding; democratische waarden; rechtsstaat; hoe werkt democratie; democratische school; politiek bestel
politiek = politieke vorming; politieke partij; politicus; partijpolitiek; politiek debat; politici in de klas
verkiezingen = gemeenteraadsverkiezingen; stembusgang; verkiezing; naar de stembus; lokale verkiezingen; kiesstrijd; gaan stemmen
schaduwverkiezing = scholierenverkiezing; verkiezingen op school; stemtest op school; kinderverkiezingen; nepverkiezing; verkiezingen naspelen; stemmen in de klas
debat = debatteren; debatwedstrijd; debatclub; discussie; panelgesprek; lagerhuisdebat; discussiëren; debatles
parlement = Vlaams Parlement; bezoek aan het parlement; kamer van volksvertegenwoordigers; De Kracht van je Stem; senaat; federaal parlement
maatschappelijke stage = vrijwilligerswerk door leerlingen; sociale stage; engagement van leerlingen; service learning; burgerschapsproject; gemeenschapsdienst; leerlingen doen vrijwilligerswerk
interlevensbeschouwelijke dialoog = dialoog tussen godsdiensten; interreligieus; gesprek tussen levensbeschouwingen; interlevensbeschouwelijk; religieuze dialoog

!= verkiezingen | schaduwverkiezing | stemlokaal in school | verkiezing leerlingenraad
!= burgerschap | democratie | politiek
!= schoolreglement | klachtenprocedure | identiteit en waarden | levensbeschouwelijk vak
!= gemeenteraad | parlement
`;
