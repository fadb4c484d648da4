/** What is said of ICT at school per device, of software and platforms, and of who looks after them. */
export default `
# Toestellen voor leerlingen en leerkrachten
computer = pc; desktop; vaste computer; desktopcomputer; computertoestel; werkpost; vast toestel; rekentuig
laptop = draagbare computer; notebook; schoollaptop; draagbare pc; portable; schootcomputer; draagbaar toestel
chromebook = google-laptop; laptop met Chrome OS; chromebookkar; chrome-toestel
tablet = iPad; tabletcomputer; schooltablet; tablet-pc; android-tablet; scherm met aanraakbediening voor leerlingen; iPads
laptopkar = laptopwagen; oplaadkar; trolley met toestellen; oplaadkast; laptopkast; tabletkar; iPad-koffer; oplaadwagen; kast om laptops op te laden
diensttoestel = schoolgsm; dienstsmartphone; werkgsm; dienst-gsm; gsm van het werk
e-reader = e-boeklezer; digitale boeklezer; elektronische lezer; toestel om e-boeken te lezen
toestel van de leerling = byod; bring your own device; eigen laptop meebrengen; toestel van thuis; persoonlijk toestel; zelf een laptop meebrengen
ict-toestel = device; digitaal toestel; ICT-apparaat; informaticatoestel; ICT-materiaal; ICT-middel; hardware; computermateriaal; ICT-uitrusting; digitale apparatuur
één toestel per leerling = 1-op-1; een-op-een; één laptop per leerling; 1:1-toestel; laptop voor elke leerling; laptopproject; elk zijn eigen toestel; eigen laptop per leerling; elke leerling een laptop
leeftijd van de toestellen = verouderd toestel; oude computer; toestel ouder dan vijf jaar; afgeschreven toestel; levensduur van toestel; versleten computer
defect toestel = kapotte laptop; stuk toestel; laptop herstellen; schade aan laptop; herstelling van toestellen; reparatie computer; laptop buiten gebruik
uitleenlaptop = laptop uitlenen; leentoestel; toestel in bruikleen; laptop lenen; laptop voor thuisgebruik; toestel voor kwetsbare gezinnen; huurlaptop; laptop huren
tweedehands toestel = refurbished; opgeknapte laptop; hergebruikte computer; gerecycleerde computer; herbestemd toestel; gerefurbisht toestel
schermtijd = beeldschermtijd; tijd voor een scherm; tijd achter scherm; schermgebruik; uren voor het scherm; televisie kijken; tijd aan een scherm; schermuren; schermen; tabletgebruik thuis
toetsenbord = klavier; computermuis; draadloos toetsenbord; toetsenbord en muis
hoofdtelefoon = koptelefoon; headset; oortelefoon

!= computer | laptop | chromebook | tablet | e-reader
!= laptop | uitleenlaptop | toestel van de leerling
!= defect toestel | tweedehands toestel | leeftijd van de toestellen
!= tablet | laptopkar
!= toetsenbord | hoofdtelefoon | computer

# Schermen en borden
digitaal bord = digibord; smartboard; interactief bord; elektronisch schoolbord; activboard; interactief schoolbord; prowise-bord; digitaal schoolbord; touchbord
touchscreen = aanraakscherm; interactief scherm; interactief display; smartscreen; groot touchscherm; led-scherm in de klas
whiteboard = wit bord; stiftbord; uitwisbaar bord; whitebord; magneetbord
projector = beamer; videoprojector; dataprojector; projectietoestel; kortafstandsbeamer; beeldprojector
projectiescherm = oprolbaar scherm; doek voor projectie; filmscherm; beamerscherm; filmdoek; wit doek
televisie = tv; tv-toestel; televisiescherm; televisietoestel; smart-tv; beeldbuis
infoscherm = narrowcasting; digitaal infobord; lichtkrant; scherm in de inkomhal; digitale aankondiging; digitaal aankondigingsbord; informatiescherm
documentcamera = visualiser; bordcamera; camera om bladen te tonen; overhead
webcam = camera op de computer; videoconferentietoestel; camera voor afstandsles; conferentiecamera; vergadercamera
printer = afdrukmachine; laserprinter; afdrukken; printen; inkjetprinter; afdruktoestel; printtoestel; netwerkprinter
kopieertoestel = kopieermachine; fotokopieerapparaat; multifunctional; fotokopietoestel; kopieerapparaat; fotokopieën maken; copier; kopieën
papierverbruik = aantal afdrukken; printvolume; kopieervolume; bladen per jaar; aantal kopieën; printverbruik; papier verbruiken; hoeveelheid papier kopiëren; pakken papier; kopieerpapier; papiergebruik; verbruik van papier; riemen papier; papieraankoop
toner = inktcartridge; cartridge; printerinkt; inkt voor de printer; tonercassette
scanner = inscannen; scantoestel; documenten scannen; digitaliseren van papieren
3d-printer = driedimensionale printer; 3D-printen; lasercutter; printer die voorwerpen maakt; lasersnijder; 3D-ontwerp printen; printer voor 3D; driedimensionaal printen; printer 3D-objecten
robot = programmeerbare robot; bee-bot; blue-bot; LEGO-robot; robotica-set; codeerrobot; robotje; lego mindstorms; spike-set; ozobot
microcontroller = micro:bit; microbit; arduino; raspberry pi; programmeerbordje; makey makey
vr-bril = virtual reality; virtualrealitybril; VR-headset; VR; augmented reality; brillen voor virtuele werkelijkheid; AR-bril
drone = onbemand vliegtuigje; vliegende camera; quadcopter
digitale camera = fototoestel; videocamera; filmcamera; camera om te filmen; spiegelreflexcamera
greenscreen = groen scherm; studio voor filmpjes; opnamestudio; podcaststudio; mediastudio; opnameset

!= digitaal bord | krijtbord | whiteboard | touchscreen | projector | televisie | infoscherm
!= projector | projectiescherm
!= printer | kopieertoestel | scanner | 3d-printer | toner
!= robot | microcontroller | vr-bril | drone | 3d-printer
!= webcam | digitale camera | documentcamera
!= printer | papierverbruik

# Ruimtes en randzaken
mediatheek = open leercentrum; OLC; mediaruimte; studielandschap met computers; leercentrum
makerspace = fablab; maaklab; techlab; innovatielab; maakplaats; digitaal atelier; STEM-lab; maakruimte
stopcontact = oplaadpunt voor toestellen; laadpunt laptop; elektrisch contact in de klas; wandcontactdoos; verlengkabel; usb-lader
server = NAS; netwerkserver; fileserver; lokale server
cloudopslag = cloud; OneDrive; opslag in de cloud; online opslag; Google Drive; gedeelde schijf; bestanden online bewaren; SharePoint
back-up = reservekopie; veiligheidskopie; backup; kopie van de gegevens; reservekopie maken
telefooncentrale = telefonie; VoIP; telefooninstallatie; vaste telefoon; telefoontoestel; telefoonlijn; bellen via internet

!= computerklas | mediatheek | makerspace
!= server | cloudopslag | back-up
!= stopcontact | laptopkar

# Wie zorgt ervoor
ict-coördinator = ICT-verantwoordelijke; ICTco; coördinator ICT; informaticacoördinator; ICT-leerkracht; ICT'er; verantwoordelijke voor ICT; computerverantwoordelijke; wie de computers beheert; icter; informaticaverantwoordelijke
uren ict-coördinatie = ICT-uren; puntenenveloppe ICT; lestijden voor ICT; lesuren ICT-coördinatie; aanstelling ICT; opdracht ICT-coördinator; tijd voor ICT-coördinator
ict-helpdesk = technische ondersteuning; ICT-support; helpdesk; computerhulp; externe ICT-ondersteuning; hulp bij computerproblemen; technische hulp bij computers; systeembeheerder; ICT-dienst; wie lost computerpanne op; ICT-onderhoud
ict-leverancier = leverancier van computers; computerleverancier; ICT-partner; ICT-bedrijf; hardwareleverancier; computerfirma; bij wie koopt de school computers
ict-beleidsplan = ICT-plan; ICT-beleid; visie op ICT; digitaal beleidsplan; digibeleid; digitaal schoolbeleid; visietekst ICT; digitaliseringsplan
ict-team = ICT-werkgroep; digiteam; digitale werkgroep; kernteam ICT; digicoach; mediacoach
digisprong = middelen uit Digisprong; Vlaamse digitale middelen; digitale inhaalbeweging; Digisprong-middelen; geld voor laptops van de Vlaamse overheid
ict-budget = budget voor ICT; uitgaven voor ICT; ICT-kosten; kosten voor computers; ICT-investering; bedrag voor informatica; investeringen in ICT
ict-vorming = ICT-nascholing; opleiding computergebruik; digitale nascholing; computercursus; ICT-training; bijscholing ICT; leren werken met de computer; cursus digitale vaardigheden
digitale vaardigheid = computervaardigheid; ICT-competentie; ICT-vaardigheid; digitale competentie; digitale geletterdheid; computerkennis; omgaan met de computer; mediavaardig
digitale kloof = digitale ongelijkheid; geen computer thuis; digitale uitsluiting; e-inclusie; digitale inclusie; gezin zonder laptop; thuis geen toestel; digitaal kwetsbaar; niet over een computer beschikken
digipunt = digibank; digitaal hulppunt; hulp bij digitale vragen; openbaar computerpunt; computerhulp in de buurt; digitaal loket met hulp

!= ict-coördinator | ict-helpdesk | ict-leverancier | ict-team
!= ict-coördinator | uren ict-coördinatie
!= ict-beleidsplan | ict-budget | ict-vorming
!= digitale vaardigheid | digitale kloof

# Software en platformen
software = computerprogramma; softwarepakket; applicatie; toepassing; softwarelicentie; licentie; programmatuur
app = mobiele applicatie; toepassing op smartphone; appje; mobiele app; applicatie voor smartphone
digitaal schoolplatform = online schoolplatform; elektronisch leerplatform; digitaal platform; ouderaccount; Smartschool; schoolplatform; elektronische leeromgeving; ELO; digitaal leerplatform; online leeromgeving; leerplatform; digitale leeromgeving; platform van de school
oudercommunicatieplatform = schoolapp; klasapp; parro; konnect; seesaw; berichtenapp; communicatie-app; class dojo; g-schooltool; mijnschool app; bloomz; schoolware; Gimme; Questi; ouderapp; communicatieapp; ParentCom; Konekto; Parentcom-app; app voor ouders; online berichten voor ouders; berichtenplatform
leerlingvolgsysteem = LVS; leerlingenvolgsysteem; digitaal dossier; kindvolgsysteem; zorgdossier; Broekx; BaO-online; leerlingendossier; programma om leerlingen op te volgen; leerlingdossier; volgsysteem; leerlingenadministratie; leerlinggegevens bijhouden
schooladministratiepakket = administratieve software; administratiepakket; discimus; administratief programma; administratief pakket; Wisa; Informat; administratieprogramma; schoolsoftware; schooladministratieprogramma; software voor leerlingenadministratie
office-pakket = Microsoft 365; Office 365; Google Workspace; kantoorsoftware; tekstverwerker; Google Classroom; Microsoft Teams voor onderwijs; Word en Excel
digitale agenda = elektronische agenda; online agenda; digitale schoolagenda; schoolagenda op de computer; agenda online raadplegen
digitaal rapport = elektronisch rapport; online rapport; online puntenboek; Skore; digitaal puntenboek; puntenboekje online
digitale leermiddelen = oefenplatform; Bingel; Kweetet; Scoodle; digitaal lesmateriaal; educatieve software; Pelckmans Portaal; i-Learn; online oefeningen; digitale oefeningen; leerspelletje op de computer; educatieve game
digitaal handboek = e-boek; digitaal leerboek; e-book; digitaal schoolboek; elektronisch handboek
videovergadering = videobellen; Zoom; online vergaderen; videoconferentie; online overleg; beeldbellen; digitaal vergaderen; vergaderen op afstand
afstandsonderwijs = les op afstand; online les; thuisonderwijs via de computer; afstandsleren; digitaal lesgeven; digitale les; blended leren; contactonderwijs en afstandsonderwijs; Bednet
digitale handtekening = itsme; elektronische handtekening; eID; digitaal ondertekenen; aanmelden met identiteitskaart; elektronisch tekenen
digitale betaling = Payconiq; cashless; online betalen; betaalterminal; bancontact op school; elektronisch betalen; betaalsysteem op school; betalen met QR-code
digitaal examen = online toets; toets op de computer; digitale toetsafname; Vlaamse toets afnemen; computertoets; digitaal toetsen
digitaal aanwezigheidsregister = aanwezigheden scannen; elektronische aanwezigheidsregistratie

!= digitaal schoolplatform | oudercommunicatieplatform | leerlingvolgsysteem | schooladministratiepakket | office-pakket | digitale leermiddelen
!= digitale agenda | digitaal rapport | digitaal handboek
!= software | app | ict-toestel
!= videovergadering | afstandsonderwijs
!= digitale handtekening | digitale betaling | digitaal examen | digitaal aanwezigheidsregister
`;
