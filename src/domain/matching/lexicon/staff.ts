/** What is asked about the people who work or help at school. */
export default `
# Wie
personeel = werkkracht; personeelsbezetting; personeelssterkte; personeelskader; personeelsploeg; grootte van het team
leerkracht = onderwijskracht; lerarenkorps; lerarenteam; pedagogisch personeel
kleuterleerkracht = leerkracht in het kleuteronderwijs
leraar lager = leraar lager onderwijs; leerkracht in de lagere school; leerkracht lager onderwijs; leraar van de lagere afdeling
leraar secundair = leraar secundair onderwijs; leerkracht in het middelbaar; leerkracht secundair onderwijs; regent
kinderverzorger = verzorger in de kleuterklas; verzorgster bij de kleuters; kinderverzorging in de kleuterschool; zorgkundige bij kleuters; handen in de klas; kinderbegeleider in de kleuterklas
directie = schooldirectie
adjunct-directeur = adjunct-directie; tweede directielid; adjunctdirecteur
coördinerend directeur = directeur scholengemeenschap; directeur van de scholengroep
schoolbestuur = schoolbestuurder; onderwijsinstelling; raad van bestuur van de school; inrichtend bestuur
zorgcoördinator = zorgcoach; zorgondersteuner; verantwoordelijke voor zorg; zorgverantwoordelijke; zorgteam; interne leerlingbegeleider; zorgmeester; sesleerkracht
leerlingbegeleider = leerlingbegeleiding; begeleidingscel
ondersteuner = ondersteuningsnetwerk; leersteun; leersteuncentrum; ondersteuning vanuit het buitengewoon onderwijs; ion-begeleider; gon; leersteunteam
brugfiguur = onderwijsopbouwwerker; verbindingsfiguur; brugmedewerker; kansencoach; schoolmaatschappelijk werker
gelijkekansenleraar = gok-leerkracht; gok-leraar; leerkracht gelijke onderwijskansen; sesleraar; gokuren; ses-uren; gok-uren
ict-coördinator = icter; informaticaverantwoordelijke
taalleerkracht = taalbeleidscoördinator; verantwoordelijke voor taalbeleid; okan-coach; vervolgschoolcoach
secretariaatsmedewerker = secretariaatspersoneel; bediende van het secretariaat; administratieve ondersteuning; schoolsecretaris
schoonmaakpersoneel = schoonmaakploeg
klusjesman = technisch personeel; technische ploeg; technieker; klusjesploeg
toezichter = middagmoeder; toezichthoudend personeel; begeleider van het middagtoezicht; reftertoezichter; wie toezicht houdt; bewaker tijdens de middag
busbegeleider = begeleider op de schoolbus
keukenpersoneel = kok; kookmoeder; keukenhulp; keukenmedewerker; kokkin; personeel in de keuken
opvangpersoneel = begeleider in de opvang; opvangmedewerker; begeleider buitenschoolse opvang; opvangjuf; opvangster; medewerker van de opvang; begeleidster opvang
leerkracht lichamelijke opvoeding = kleuterturnjuf
leermeester godsdienst = godsdienstleerkracht; godsdienstleraar; leraar godsdienst; leermeester levensbeschouwing; leraar zedenleer; leerkracht zedenleer; levensbeschouwelijke leerkracht; leraar levensbeschouwing
preventieadviseur = lokaal preventieadviseur
vertrouwenspersoon = vertrouwenspersonen; vertrouwenspersoon op het werk; persoon van vertrouwen; aanspreekpunt integriteit; api
stagiair = student-leraar; lerarenopleiding; lerarenstagiair; stagelopende student; lio
lerarenplatform = vervangingspool; vervangpool; lerarenpool; pool van vervangers
vrijwilliger = helpende handen; onbezoldigde kracht; vrijwillig medewerker; vrijwilligerswerk; vrijwillig helpen; onbetaalde helper; vrijwilligerswerking; vrijwillige begeleider; helpende ouder of grootouder; onbezoldigd helpen; onbezoldigd; gratis helpen; als vrijwilliger helpen
leesouder = voorleesvrijwilliger; leesmoeder; leesvader; vrijwilliger die voorleest; voorleesouder
gastles = spreker van buitenaf; gastdocent; externe spreker; ervaringsdeskundige in de klas
begeleider = begeleidend volwassene; volwassene die meegaat; begeleiders per groep

# Opdracht en loopbaan
vacature = openstaande betrekking; openstaande vacature; vacante betrekking; vacante functie; niet-ingevulde betrekking; jobaanbieding; open functie; openstaande functie; openstaande job; vacature invullen; openstaande lesuren; werkaanbieding
lerarentekort = tekort aan leerkrachten; personeelstekort; tekort aan leraren; gebrek aan leerkrachten; onderbezetting; moeilijk leerkrachten vinden; tekort aan personeel; leerkrachtentekort
vervanger = vervangen van leerkrachten; interimleerkracht; plaatsvervanger; vervanging bij afwezigheid; vervangingsopdracht; leerkracht vervangen; vervangende leraar; vervanging; vervangingen; vervanging van leerkrachten
ziekteverzuim personeel = ziekteverlof; afwezig personeel; zieke leerkracht; leerkracht ziek; ziekte van personeel; afwezige leerkracht; verzuim van personeel; ziekteverzuim; afwezigheid van leerkrachten; afwezigheid van personeel; ziektedagen; ziekteverzuim van leraren; ziekte van leraren; arbeidsongeschikt
langdurig ziek = langdurig zieke; langdurige ziekte; langdurige afwezigheid van personeel; lang ziek; maandenlang ziek
burn-out = overspannen; uitval door stress; burnout; psychosociale uitval; opgebrand; overbelast personeel; stress bij personeel
les zonder leerkracht = lesuur uitgevallen; uitval van lessen; wegvallen van lessen; les die niet doorgaat; geschrapte les; uitgevallen les
aanwerving = aanwerven; werving; in dienst nemen; rekruteren; rekrutering; sollicitatie; nieuwe personeelsleden aannemen; aanstellen; personeel zoeken; personeel vinden; aanstelling
starter = beginnende leerkracht; nieuw personeelslid; beginnend personeelslid; jonge leerkracht; startende leraar; startende leraren
aanvangsbegeleiding = mentor; mentoring; begeleiding van starters; mentorschap; peter of meter van starter; begeleiding van nieuwe leerkrachten; onthaal van nieuwe personeelsleden; mentorwerking
zij-instroom = zij-instromer in het onderwijs; leerkracht uit de privésector; later ingestapte leraar; carrièreswitch
vast benoemd = vastbenoemd; benoeming; vaste benoeming; statutair; vast benoemde leerkracht; benoemd personeel; benoemd zijn
tijdelijk personeel = tijdelijke aanstelling; tijdelijke leerkracht; tadd; contractueel personeel; tijdelijke van doorlopende duur; contractueel aangeworven; contract van bepaalde duur; niet vast benoemd; niet benoemd
deeltijds werken = deeltijds personeel; halftijds; deeltijdse opdracht; deeltijdse leerkracht; parttime; werken met loopbaanonderbreking; verlofstelsel
voltijds = voltijdse opdracht; fulltime; volle opdracht; voltijdse betrekking; voltijds werken
vte = voltijds equivalent; voltijdse equivalenten; voltijdequivalent; fulltime equivalent; fte; vte's; vtes
lestijden = lesurenpakket; uren-leraar; lestijdenpakket volgens schalen; omkaderingsgewicht
pensioen = pensionering; oppensioenstelling; met pensioen gaan; uitstroom door pensioen; tbs; vergrijzing van het personeel
personeelsverloop = vertrek van personeel; uitstroom van leerkrachten; leerkrachten die vertrekken; leerkracht die weggaat; ontslag; personeelsleden die weggaan
anciënniteit = dienstjaren; jaren ervaring; ervaring van leerkrachten; jaren dienst; werkervaring
leeftijd personeel = leeftijd van de leerkrachten; leeftijdsopbouw van het team; gemiddelde leeftijd van het personeel; vijftigplussers in het team; leeftijd van personeelsleden
mannelijke leerkracht = mannen voor de klas; meester voor de klas; aantal mannen in het team; man-vrouwverhouding personeel; vrouwelijke leerkracht; geslacht van het personeel
zwangerschapsverlof = moederschapsrust; bevallingsverlof; zwangere leerkracht; ouderschapsverlof; moederschapsbescherming; borstvoedingsverlof; vaderschapsverlof; geboorteverlof
ambulante leerkracht = leerkracht zonder klas; leraar zonder eigen klas; vrijgestelde leerkracht; ambulante uren; beleidsmedewerker met vrijstelling
bijberoep = tweede job; bijverdienen; bijverdienste van leraren
woonplaats personeel = woonplaats van leerkrachten; woonplaats van personeel; waar het personeel woont; personeel uit de gemeente
diploma leraar = vereist bekwaamheidsbewijs; pedagogisch diploma; lerarendiploma; diploma van leerkrachten; bevoegde leraar; onderwijsbevoegdheid
werkdruk = belasting van leerkrachten; werkbelasting; administratieve belasting; taaklast; taakbelasting; werklast
lerarenwelzijn = welbevinden van personeel; welzijn van leerkrachten; jobtevredenheid; tevredenheid van personeel; welbevinden van leerkrachten; werkgeluk; goed in het vel van leraren
functioneringsgesprek = evaluatie van personeel; evaluatiegesprek; personeelsevaluatie; functiebeschrijving; functioneren van leerkrachten

# Vorming
nascholing = vorming; opleiding van personeel; opleiding volgen; cursus voor leerkrachten; bijgeschoold; professionaliseren; training; opgeleid personeel; scholing van personeel; vorming volgen; opleidingssessie; workshop voor leerkrachten; nascholingsaanbod
nascholingsbehoefte = vormingsnood; vormingsbehoefte; nood aan vorming; nood aan bijscholing; behoefte aan vorming; gewenste vorming; nood aan opleiding; gewenste nascholing; opleidingsbehoefte; nood aan nascholing; opleidingsnood
nascholingsbudget = vormingsbudget; budget voor nascholing; nascholingsmiddelen; nascholingsgeld; middelen voor nascholing
pedagogische studiedag = lesvrije studiedag; pedagogische conferentie
facultatieve vakantiedag = vrije dag naar keuze
personeelsvergadering = personeelsoverleg; vergadering van het team
pedagogisch begeleider = schoolbegeleiding; begeleidingsdienst; externe schoolbegeleider; pedagogische begeleiding
syndicaal overleg = syndicaat; personeelsvertegenwoordiging; overlegcomité; syndicale afvaardiging
sluiting bij staking = stakend personeel; werkonderbreking

!= leerkracht | personeel | directie
!= kleuterleerkracht | leraar lager | leraar secundair | leerkracht lichamelijke opvoeding | leermeester godsdienst
!= kinderverzorger | kleuterleerkracht | zorgcoördinator | opvangpersoneel | toezichter | brugfiguur | ondersteuner | leerlingbegeleider
!= directie | adjunct-directeur | coördinerend directeur | schoolbestuur
!= secretariaatsmedewerker | schoonmaakpersoneel | klusjesman | keukenpersoneel | busbegeleider | opvangpersoneel
!= vrijwilliger | stagiair | personeel | leesouder | gastles
!= vacature | vervanger | ziekteverzuim personeel | lerarentekort
!= ziekteverzuim personeel | afwezigheid | les zonder leerkracht
!= vast benoemd | tijdelijk personeel
!= deeltijds werken | voltijds
!= pedagogische studiedag | facultatieve vakantiedag | personeelsvergadering | nascholing
!= vte | lestijden
!= aanwerving | personeelsverloop | pensioen
!= preventieadviseur | vertrouwenspersoon | ict-coördinator
`;
