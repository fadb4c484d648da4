/** What is asked about the people who work or help at school. */
export default `
# Wie
personeel = medewerker; personeelslid; teamlid; schoolteam; werknemer; collega; staf; personeelsleden; iedereen die op school werkt; schoolpersoneel; personeelsbestand; team van de school; werkkracht; personeelsbezetting; personeelssterkte; personeelskader; personeelsploeg; grootte van het team; mensen tewerkstellen; tewerkgestelde; mensen in dienst; tewerkstellen op school; arbeidskracht
leerkracht = leraar; lerares; leraren; juf; meester; onderwijzer; onderwijzeres; docent; onderwijsgevende; lerend personeel; onderwijzend personeel; lkr; bestuurs- en onderwijzend personeel; onderwijskracht; lerarenkorps; lerarenteam; pedagogisch personeel
kleuterleerkracht = kleuterjuf; kleuterleider; kleuterleidster; kleuteronderwijzer; kleuteronderwijzeres; kleutermeester; leerkracht in het kleuteronderwijs
leraar lager = leraar lager onderwijs; leerkracht in de lagere school; leerkracht lager onderwijs; leraar van de lagere afdeling
leraar secundair = leraar secundair onderwijs; leerkracht in het middelbaar; leerkracht secundair onderwijs; regent
kinderverzorger = kinderverzorgster; verzorgster; verzorgend personeel; hulp bij zindelijkheid; kinderverzorging; verzorger in de kleuterklas; kinderverzorging in de kleuterschool; zorgkundige bij kleuters; handen in de klas; kinderbegeleider in de kleuterklas
directie = directeur; directrice; schoolhoofd; schoolleider; schoolleiding; directieteam; schooldirecteur; directielid; schooldirectie
adjunct-directeur = adjunct; onderdirecteur; plaatsvervangend directeur; adjunct van de directeur; waarnemend directeur; adjunct-directie; tweede directielid; adjunctdirecteur
coördinerend directeur = directeur scholengemeenschap; directeur van de scholengroep
schoolbestuur = inrichtende macht; raad van bestuur; IM; schoolbesturen; bestuursorgaan; schoolbestuurder; onderwijsinstelling; raad van bestuur van de school; inrichtend bestuur
zorgcoördinator = zoco; zorgco; zorgbegeleider; coördinator van het zorgbeleid; interne leerlingenbegeleider; zorgcoach; verantwoordelijke voor zorg; zorgverantwoordelijke; interne leerlingbegeleider; sesleerkracht
zorgteam = zorgcel
zorgleerkracht = zorgjuf; zorgleraar; zorgmeester; zorgondersteuner
leerlingbegeleider = leerlingenbegeleider; leerlingenbegeleiding; leerlingencoach; leerlingbegeleiding; begeleidingscel
vertrouwenspersoon voor leerlingen = groene leerkracht; vertrouwensleerkracht; vertrouwensleraar; leerlingen in vertrouwen nemen; in vertrouwen terechtkunnen; in vertrouwen praten; hart luchten; in vertrouwen praten; leerlingen in vertrouwen
ondersteuner = leerondersteuner; ondersteuner uit het leersteuncentrum; ondersteuner vanuit buitengewoon onderwijs; externe ondersteuner; gon-begeleider; ondersteuningsnetwerk; leersteun; leersteuncentrum; ondersteuning vanuit het buitengewoon onderwijs; ion-begeleider; gon; leersteunteam
brugfiguur = onderwijsopbouwwerker; verbindingsfiguur; brugmedewerker; kansencoach; schoolmaatschappelijk werker; brugfiguren; brugpersoon; schoolopbouwwerker; schoolopbouwwerk; brugfiguur onderwijs; bruggenbouwer; brugfunctie; schakel tussen gezin en school; brugfiguur op school; intermediair school-gezin; brugwerker; schoolbrugfiguur; brug slaan tussen ouders en school; brug tussen ouders en school; brug naar ouders
gelijkekansenleraar = gok-leerkracht; gok-leraar; leerkracht gelijke onderwijskansen; sesleraar; gokuren; ses-uren; gok-uren
taalleerkracht = taalbeleidscoördinator; verantwoordelijke voor taalbeleid; okan-coach; vervolgschoolcoach
secretariaatsmedewerker = administratief medewerker; schoolsecretariaat; secretaresse; administratieve kracht; administratief personeel; bediende op het secretariaat; medewerker van het secretariaat; secretariaatspersoneel; bediende van het secretariaat; administratieve ondersteuning; schoolsecretaris
schoonmaakpersoneel = onderhoudspersoneel; poetsvrouw; kuisvrouw; schoonmaker; poetshulp; meester-, vak- en dienstpersoneel; mvd-personeel; schoonmaakster; poetspersoneel; kuispersoneel; poetsdame; poetsman; poetsploeg; poetsteam; poetskracht; onderhoudsmedewerker; onderhoudsvrouw; schoonmaakmedewerker; kuisploeg; schoonmaakploeg
klusjesman = conciërge; huisbewaarder; klusjesdienst van de school; werkman; technisch medewerker; manusje-van-alles; onderhoudsman; huismeester; klusser; klusjesdienst; klusdienst; werklieden; technicus; vakman; onderhoudswerker; klusjesteam; technisch personeel; technische ploeg; technieker; klusjesploeg
toezichter = begeleider van het toezicht; middagtoezichter; surveillant; opvangbegeleider; refterjuf; toezichthouder; bewaker in de refter; middagmoeder; begeleider van het middagtoezicht; reftertoezichter; wie toezicht houdt; bewaker tijdens de middag
keukenpersoneel = kok; kookmoeder; keukenhulp; keukenmedewerker; kokkin; personeel in de keuken
opvangpersoneel = begeleider in de opvang; opvangmedewerker; begeleider buitenschoolse opvang; opvangjuf; opvangster; medewerker van de opvang; begeleidster opvang
leermeester godsdienst = godsdienstleerkracht; godsdienstleraar; leraar godsdienst; leermeester levensbeschouwing; leraar zedenleer; leerkracht zedenleer; levensbeschouwelijke leerkracht; leraar levensbeschouwing
preventieadviseur = interne preventieadviseur; IDPB; veiligheidsverantwoordelijke; GIDPBW; preventieverantwoordelijke; preventie-adviseur; verantwoordelijke veiligheid; veiligheidscoördinator; interne preventiedienst; IDPBW; externe preventieadviseur; dienst preventie op het werk; contactpersoon preventie; contactpersoon veiligheid; aanspreekpunt veiligheid; preventiemedewerker; interne dienst voor preventie en bescherming; gemeenschappelijke preventiedienst; lokaal preventieadviseur; preventie en bescherming op het werk; verantwoordelijke voor preventie en bescherming; preventie en bescherming
vertrouwenspersoon = vertrouwenspersonen; vertrouwenspersoon op het werk; persoon van vertrouwen; aanspreekpunt integriteit; api
stagiair = stagiaire; student op stage; stageloper; stagestudent; leraar op stage; student-leraar; lerarenopleiding; lerarenstagiair; stagelopende student; lio
stagebegeleider = begeleider van stagiairs; stagementor; stagiairs begeleiden; begeleiding van stagiairs
lerarenplatform = vervangingspool; vervangpool; lerarenpool; pool van vervangers
vrijwilliger = vrijwilligster; vrijwillige helper; helpende hand; vrijwillige medewerker; helpende handen; onbezoldigde kracht; vrijwillig medewerker; vrijwilligerswerk; vrijwillig helpen; onbetaalde helper; vrijwilligerswerking; vrijwillige begeleider; helpende ouder of grootouder; onbezoldigd helpen; onbezoldigd; gratis helpen; als vrijwilliger helpen
gastles = les in de klas door dienst; gastspreker; lesgever komt naar de school; externe lesgever; klasanimatie; les door een deskundige; gastlesgever; iemand van buitenaf geeft les; animatie in de klas; expert in de klas; spreker in de klas; spreker van buitenaf; gastdocent; externe spreker; ervaringsdeskundige in de klas
begeleider = meegaande volwassene; begeleidende leerkracht; begeleider van de groep; meegaande begeleider; groepsbegeleider; begeleidende volwassene; begeleidend volwassene; volwassene die meegaat; begeleiders per groep

# Opdracht en loopbaan
vacature = openstaande betrekking; openstaande vacature; vacante betrekking; vacante functie; niet-ingevulde betrekking; jobaanbieding; open functie; openstaande functie; openstaande job; vacature invullen; openstaande lesuren; werkaanbieding
lerarentekort = tekort aan leerkrachten; personeelstekort; tekort aan leraren; gebrek aan leerkrachten; onderbezetting; moeilijk leerkrachten vinden; tekort aan personeel; leerkrachtentekort
vervanger = interimaris; interim; invaller; vervangingsleerkracht; wie inspringt; interimleerkracht; plaatsvervanger; vervanging bij afwezigheid; vervangingsopdracht; vervanging; vervangingen
ziekteverzuim personeel = ziekteverlof; afwezig personeel; zieke leerkracht; leerkracht ziek; ziekte van personeel; afwezige leerkracht; verzuim van personeel; ziekteverzuim; afwezigheid van leerkrachten; afwezigheid van personeel; ziektedagen; ziekte van leraren; arbeidsongeschikt
langdurig ziek = langdurig zieke; langdurige ziekte; langdurige afwezigheid van personeel; lang ziek; maandenlang ziek; langdurig uitvallen; langdurige uitval; langdurig afwezige leraar; leerkracht die uitvalt; uitgevallen leerkracht; uitval van leerkrachten; uitval van personeel
burn-out = overspannen; uitval door stress; burnout; psychosociale uitval; opgebrand; overbelast personeel; stress bij personeel
les zonder leerkracht = lesuur uitgevallen; uitval van lessen; wegvallen van lessen; les die niet doorgaat; geschrapte les; uitgevallen les
aanwerving = aanwerven; werving; in dienst nemen; rekruteren; rekrutering; sollicitatie; nieuwe personeelsleden aannemen; aanstellen; personeel zoeken; personeel vinden; aanstelling
starter = startende leerkracht; beginnende leraar; pas afgestudeerde leerkracht; nieuwe leerkracht; nieuwe collega; beginnend leerkracht; beginnende leerkracht; nieuw personeelslid; beginnend personeelslid; jonge leerkracht; startende leraar; startende leraren
aanvangsbegeleiding = mentor; mentoring; begeleiding van starters; mentorschap; peter of meter van starter; begeleiding van nieuwe leerkrachten; onthaal van nieuwe personeelsleden; mentorwerking
zij-instroom = zij-instromer in het onderwijs; leerkracht uit de privésector; later ingestapte leraar; carrièreswitch; zij-instromer; uit het bedrijfsleven naar het onderwijs; uit een andere sector komen
vast benoemd = vastbenoemd; benoeming; vaste benoeming; statutair; benoemd zijn; vaste leraar; vaste leerkracht
tijdelijk personeel = tijdelijke aanstelling; tijdelijke leerkracht; tadd; contractueel personeel; tijdelijke van doorlopende duur; contractueel aangeworven; contract van bepaalde duur; niet vast benoemd; niet benoemd
deeltijds werken = deeltijds personeel; halftijds; deeltijdse opdracht; deeltijdse leerkracht; parttime; werken met loopbaanonderbreking; verlofstelsel; deeltijds
voltijds = voltijdse opdracht; fulltime; volle opdracht; voltijdse betrekking; voltijds werken
vte = voltijds equivalent; voltijdse equivalenten; voltijdequivalent; fulltime equivalent; fte; vte's; vtes
lestijdenpakket = lesurenpakket; uren-leraar; lestijdenpakket volgens schalen; omkaderingsgewicht
pensioen = pensionering; oppensioenstelling; met pensioen gaan; uitstroom door pensioen; tbs; vergrijzing van het personeel; op rust gesteld; rustpensioen
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
nascholing = bijscholing; navorming; nascholing volgen; opleiding voor personeel; professionalisering; bijscholen; vorming; opleiding van personeel; opleiding volgen; cursus voor leerkrachten; bijgeschoold; professionaliseren; training; opgeleid personeel; scholing van personeel; vorming volgen; opleidingssessie; workshop voor leerkrachten; nascholingsaanbod
nascholingsbehoefte = vormingsnood; vormingsbehoefte; nood aan vorming; nood aan bijscholing; behoefte aan vorming; gewenste vorming; nood aan opleiding; gewenste nascholing; opleidingsbehoefte; nood aan nascholing; opleidingsnood
nascholingsbudget = vormingsbudget; budget voor nascholing; nascholingsmiddelen; nascholingsgeld; middelen voor nascholing
pedagogische studiedag = lesvrije studiedag; pedagogische conferentie; studiedag; pedagogische dag; pedagogische studienamiddag; studiedag van het team; pedagogische studiedagen; conferentiedag; vrije dag wegens nascholing; studienamiddag; nascholingsdag; leraren nascholing leerlingen vrij; navormingsdag; leerlingen vrij door vergadering van personeel; lesvrij wegens studiedag
facultatieve vakantiedag = vrije dag naar keuze; facultatieve verlofdag; vrij te kiezen vakantiedag; lokale verlofdag; facultatief verlof; brugdag; facultatieve vrije dag; plaatselijke verlofdag; vrij te kiezen verlofdag; lokale vakantiedag; facultatieve verlofdagen; lokale vrije dag; zelf gekozen vrije dag
personeelsvergadering = teamvergadering; lerarenvergadering; overleg met het team; vergadering van leerkrachten; werkvergadering; teamoverleg; schoolteamoverleg; personeelsoverleg; vergadering van het team
pedagogisch begeleider = pedagogisch adviseur; pedagogische begeleidingsdienst; pbd; schoolbegeleider; onderwijsadviseur; schoolbegeleiding; begeleidingsdienst; externe schoolbegeleider; pedagogische begeleiding
syndicaal overleg = vakbond; vakbondsafgevaardigde; lokaal comité; LOC; ABOC; ACOD; syndicaal afgevaardigde; OCSG; COC; syndicaat; personeelsvertegenwoordiging; overlegcomité; syndicale afvaardiging
sluiting bij staking = werkonderbreking; stakingsdag; school dicht door staking; vakbondsactie; staking; stakersdag; staken; stakingsaanzegging

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
!= vte | lestijdenpakket
!= aanwerving | personeelsverloop | pensioen
!= preventieadviseur | vertrouwenspersoon | ict-coördinator
!= zorgcoördinator | zorgleerkracht
!= leerkracht | zorgleerkracht
`;
