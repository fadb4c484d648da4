/** What is said of welfare, the social house, vouchers, food aid, home support and language in families. */
export default `
# Diensten
maatschappelijk werker = sociaal assistent; maatschappelijk assistent; sociaal werker; hulpverlener OCMW; welzijnswerker; trajectbegeleider; maatschappelijk werkster; sociaal verpleegkundige
huis van het kind = gezinshuis; huis voor gezinnen; opvoedingswinkel; opvoedingspunt; ontmoetingshuis voor gezinnen; Kind en Taal-punt
consultatiebureau = dienst Opgroeien; K&G; Kind en Gezin-team; Agentschap Opgroeien; regioverpleegkundige; verpleegkundige van Kind en Gezin
1-gezin-1-plan = één gezin één plan; 1G1P; 1 gezin 1 plan; eerstelijnspsycholoog voor jongeren; jeugdhulp in het gezin
jeugdhulp = integrale jeugdhulp; jeugdzorg; bijzondere jeugdzorg; gemandateerde voorziening; OCJ; jeugdrechtbank; VAPH-hulp; jeugdhulpverlening; ondersteuningscentrum jeugdzorg; hulpverlening aan jongeren; hulpverlening; begeleidingstehuis; jeugdinstelling; jeugdhulporganisatie; wachtlijst jeugdhulp; jeugdrechter; sociale dienst jeugdrechtbank
cgg = centrum geestelijke gezondheidszorg; psychiater; geestelijke gezondheidszorg; wachtlijst psycholoog; ggz; cggz; psychiatrie; jeugdpsychiatrie; kinderpsychiater; kinderpsychiatrie; wachttijd geestelijke gezondheidszorg; psychologe; klinisch psycholoog; orthopedagoog; psychotherapeut; psychologische ondersteuning
revalidatie = CAR; therapie onder schooltijd; revalidatiecentrum; therapeut op school; psychomotoriek
thuisbegeleiding = gezinsbegeleiding; gezinsondersteuning; begeleiding aan huis; thuisbegeleidingsdienst; ondersteuning thuis; gezinsondersteuner; begeleiding van gezinnen; gezinscoach
doorverwijzing = doorverwijzen; toeleiding naar hulp; toeleiden; aanmelden voor hulp; verwijzen naar OCMW; doorsturen naar hulpverlening; warme doorverwijzing; signaal aan het OCMW
contactpersoon voor armoede = aanspreekpunt armoede; armoedecoördinator; vertrouwenspersoon armoede op school; kansarmoede-aanspreekpunt; trekker armoedebeleid
ontmoeting ouders en kinderen = spelinloop; spel- en ontmoeting; ontmoetingsplaats voor jonge kinderen; speelinloop; babymassage; ouder-kindgroep; ontmoeting voor gezinnen; spelnamiddag voor peuters
rouw = verlies van een dierbare; overlijden; rouwkoffer; rouwbegeleiding; verdriet; dood bespreken; rouwzorg; rouwen; rouwverwerking; sterfgeval; afscheid nemen; rouwbeleid; rouwproces; verlies verwerken; dood van een leerling
scheiding = echtscheiding; gescheiden gezinnen ondersteunen; scheidingskoffer; uit elkaar gaan; relatiebreuk; vechtscheiding; gescheiden ouders; gescheiden gezin
mantelzorg = jonge mantelzorger; zorgen voor zieke ouder; KOPP; KOPP-kind; jonge mantelzorgers; zorg voor familielid
dakloosheid = thuisloos; dakloos; geen vaste woonplaats; thuisloosheid; dakloze; uithuiszetting; sofaslaper; zonder vaste verblijfplaats; geen vast adres; zonder vast adres

!= sociaal huis | huis van het kind | caw | clb | cgg
!= brugfiguur | thuisbegeleiding | huisbezoek | maatschappelijk werker
!= rouw | scheiding | mantelzorg
!= dakloosheid | huisvesting | crisisopvang

# Armoede en geld
sociale maatregel op school = kortingssysteem; korting voor gezin met laag inkomen; verminderd tarief voor kansarme gezinnen; tussenkomst voor minderbegoede; armoedefonds
leefloon = leefloner; bijstandsuitkering; leven van een leefloon
budgetbegeleiding = budgetbeheer; schuldhulpverlening; schuldbemiddeling; hulp bij schulden; collectieve schuldenregeling; budgetcoach; begeleiding bij geldproblemen; schuldenlast; schulden
schoolmateriaal voor kansarmen = gratis schoolgerief; boekentas voor kansarme kinderen; brooddoos schenken; schoolspullenactie; gratis boekentas; hulp bij aankoop schoolgerief; materiaalpakket; kosteloos schoolmateriaal; boekentasactie
armoedevereniging = Welzijnsschakel; vereniging waar armen het woord nemen; ervaringsdeskundige in armoede; welzijnsschakels; Netwerk tegen Armoede; opgeleid ervaringsdeskundige; Sint-Vincentius; lokale armoedevereniging
sinterklaasgeschenk = sint voor kansarme gezinnen; cadeau voor arme kinderen; speelgoedbedeling; speelgoed voor kansarmen; Sint voor iedereen
rechtenonderzoek = rechtenverkenning; automatische rechtentoekenning; recht op steun nagaan; toekenning van rechten; niet opgenomen rechten; premies uitzoeken; hulp bij papierwerk; administratieve hulp aan gezinnen; hulp bij formulieren

!= schooltoelage | verhoogde tegemoetkoming | uitpas | maximumfactuur
!= onbetaalde schoolrekening | schoolrekening | schoolrekening ocmw
!= afbetalingsplan | incasso | budgetbegeleiding
!= voedselhulp | kledinghulp | schoolmateriaal voor kansarmen | gratis maaltijd
!= armoede | onderwijskansarmoede-indicator | schooltoelage
!= armoedesignaal | armoedebeleid op school

# Taal en gezin
taalstimulering in het gezin = taalstimulatie; taal stimuleren thuis; ouders die taal stimuleren; taalondersteuning thuis; taalproject voor gezinnen; samen taal oefenen; taalstimulering thuis; Nederlands oefenen thuis
taalbuddy = taalmaatje; taalvrijwilliger; buddyproject; mentorproject; taalmentor
studiehulp aan huis = huiswerkbegeleiding thuis; student begeleidt leerling thuis; huiswerk aan huis; studiecoach thuis; tutoraat; tutor; studietutor; huistaakbegeleiding aan huis; huiswerkbuddy

!= thuistaal | taalachterstand | taalscreening | taalbad | taalbeleid
!= anderstalig | anderstalige ouder | anderstalige nieuwkomer
!= tolk | vertaling | heldere taal
!= nederlands voor ouders | conversatietafel | taalbuddy
!= taalstimulering in het gezin | studiehulp aan huis
`;
