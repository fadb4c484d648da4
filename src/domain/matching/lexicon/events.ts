/** What is said of parties, markets, processions, jubilees and named days and weeks. */
export default `
# Feesten van de school
eetfestijn = barbecue; mosselavond; eetdag; spaghettifestijn; ribbetjesfestijn; eetavond; ontbijtactie; schoolrestaurant voor ouders; bbq
quiz = quizavond; schoolquiz; ouderquiz; kennisquiz; kwis
grootouderfeest = grootouderdag; feest voor oma en opa; grootoudernamiddag; grootoudersfeest
sinterklaas = Sint; komst van de Sint; Sinterklaasfeest; bezoek van de Sint; Sint en Piet; sintviering; Sint-Maarten; intrede van de Sint; Sint-Nicolaas; 6 december
kerst = kerstfeest; Kerstmis; kerstmarkt; kerstviering; kerstboom; kerststal; kerstdrink; kerstconcert; winterfeest; kerstmarkt op school
nieuwjaar = nieuwjaarsreceptie; nieuwjaarsdrink; nieuwjaarsbrief; nieuwjaarzingen; driekoningen; oudejaar; nieuwjaarsfeest
carnaval = carnavalsfeest; carnavalstoet; vastenavond; carnavalsstoet; verkleedfeest; kindercarnaval; verkleden; carnavalsoptocht
halloween = Halloweentocht; griezeltocht; pompoenfeest; Halloweenfeest; spooktocht; griezelnamiddag
pasen = paasfeest; paaseieren rapen; eierraap; paaseitjes; paasontbijt; paasviering; paasklokken; paashaas
moederdag en vaderdag = vaderdag; moederdag; geschenkje voor moederdag; vaderdagcadeau
valentijn = Valentijnsdag; complimentendag; complimentjesdag; rozenverkoop Valentijn
verjaardag = jarig; verjaardagsfeest; jarige; traktatie bij verjaardag; verjaren; trakteren; traktatie
communie = eerste communie; vormsel; lentefeest; plechtige communie; vormelingen; feest vrijzinnige jeugd; communiefeest; communicant
schoolmis = eucharistie op school; schoolviering; viering in de kerk; gebedsviering; bezinningsviering; startviering
inhuldiging = opening van nieuw gebouw; inhuldigen; officiële opening; lintje doorknippen; plechtige opening; eerste steenlegging
receptie = drink; aperitief; ontvangst met hapje en drankje; hapjes en drankjes; nieuwjaarsdrankje; nazomerdrink
feestje van personeel = personeelsfeest; teamuitstap; personeelsuitstap; teambuilding van team; uitstap met de collega's; personeelsactiviteit

!= eetfestijn | quiz | opendeurdag | proclamatie | grootouderfeest
!= sinterklaas | kerst | nieuwjaar | carnaval | halloween | pasen | valentijn | moederdag en vaderdag
!= eerste schooldag | laatste schooldag
!= communie | schoolmis

# Evenementen in de gemeente
evenement = manifestatie; gebeurtenis; publieksevenement; happening; grote activiteit; publieksactiviteit; festiviteit
rommelmarkt = vlooienmarkt; tweedehandsbeurs; brocante; rommelmarktje; garageverkoop; speelgoedbeurs; tweedehandsmarkt; kinderrommelmarkt; curiosamarkt; tweedehandsspeelgoedbeurs
jaarmarkt = braderij; braderie; boerenmarkt in september; dorpsmarkt; koopzondag; avondmarkt
kermis = foor; foorkramen; dorpskermis; kermisattractie; kermisweekend; kermisfeesten; gratis kermisrit
stoet = optocht; processie; parade; praalwagen; bloemenstoet; lichtstoet; optocht door het dorp; lichtjesstoet; lampionnenstoet; lampionoptocht
dorpsfeest = wijkfeest; gemeentefeest; volksfeest; feestweekend; straatfeest; buurtfeest; buurtbarbecue; burendag; feesten in het dorp; Dag van de Buren
kinderfestival = familiefestival; festival voor kinderen; kinderhappening; kindernamiddag; familiedag; gezinsdag; kinderdorp
festival = muziekfestival; rockfestival; openluchtfestival; zomerfestival; festivalweide
vuurwerk = kerstboomverbranding; nieuwjaarsvuur; vuurkorf; paasvuur; vuurwerkverbod; voetzoeker; knalvuurwerk; voetzoekers
avondwandeling = kroegentocht te voet; lichtjeswandeling; fakkeltocht; nachtwandeling; spooktocht in het bos; lichtjestocht; sterrentocht
schoolwandeling = gezinswandeling; wandeltocht; gezinstocht; zoektocht voor gezinnen; wandeldag; wandelevenement
wedstrijd = prijsvraag; competitie; tekenwedstrijd; kleurwedstrijd; challenge; prijskamp
rally of koers = wielerwedstrijd; wielerkoers; kinderkoers; koers door de gemeente; Ronde van Vlaanderen; dikkebandenrace; Dwars door Vlaanderen
schoolpodium = talentenshow; playbackshow; soundmixshow; got talent; show van leerlingen; talentenjacht
kijkdag gemeente = gemeentelijke opendeurdag; opendeurdag brandweer; open bedrijvendag; opendeur politie

!= rommelmarkt | jaarmarkt | kermis | stoet | dorpsfeest | kinderfestival | festival
!= scholenveldloop | interscholentoernooi | sportdag | sponsorloop
!= schoolwandeling | fietstocht | avondwandeling
!= carnaval | stoet

# Dagen en weken van
actiedag = themadag; dag in het teken van; nationale dag; internationale dag; campagnedag; werelddag; actieweek; campagneweek; bijzondere dag
strapdag = Strap; dag van stappen en trappen; te voet of met de fiets naar school op strapdag; autovrije schooldag; strappen
week van de mobiliteit = autovrije zondag; mobiliteitsweek; Europese week van de mobiliteit; autovrije dag; car free day; autoloze zondag
Lerarendag = werelddag van de leraar; leerkracht in de bloemetjes; 5 oktober; bedankingsdag leerkrachten
wereldkinderdag = internationale dag van de rechten van het kind; feestdag voor kinderen; universele kinderdag; 20 november wereldkinderdag
dag van de aarde = Earth Hour; Wereldmilieudag; earth day; milieudag; aardedag
week van het bos = bosweek voor scholen; dag van het bos; boomplantdag; boomplantactie; bomen planten met leerlingen; plantdag; plantactie
dag van het park = parkdag; feest in het park; week van het groen; dag van de natuur; natuurdag; natuurwerkdag
opvoedingsmaand = mei opvoedingsmaand; maand van de opvoeding; campagne positief opvoeden
dag van de armoede = werelddag van verzet tegen armoede; 17 oktober; internationale dag tegen armoede; geknoopte lakens; dag van verzet tegen extreme armoede
week van de geestelijke gezondheid = tiendaagse van de geestelijke gezondheid; 10-daagse geestelijke gezondheid; tiendaagse veerkracht; dag van de geestelijke gezondheid
week van de amateurkunsten = WAK; amateurkunsten; amateurkunst; dag van de academies; week van de amateurkunst
verwenweek van de bibliotheek = verwendag in de bib; verwenweek bibliotheek; bibliotheek verwent; verwendag bibliotheek
week van de smaak = smaakweek; feest van de smaak; dag van de landbouw; smaakfeest
zwerfvuilactie = World Cleanup Day; grote lentepoets; opruimactie; zwerfvuil rapen; zwerfvuil prikken; lentepoets; opschoondag; properheidsactie; zwerfafvalactie; straten opruimen met leerlingen; opkuisactie; zwerfvuil opruimen; opruimdag; lenteschoonmaak zwerfvuil; zwerfvuil ruimen; afval rapen; afval prikken; zwerfvuilopruimactie; opruimactie in buurt; Lentepoets; ploggen; zwerfvuilruimactie; zwerfvuilpeter; schoonmaakactie buurt; mooimakers
autovrije schooldag in straat = car-freeweek; Car Free School; fietsfeest; Belgerinkel; bike to school; fietsenfeest; grootste fietsontbijt
week van de digitale inclusie = dag van de digitale inclusie; Digital Week; digitale week; week van de digitale vaardigheden
gezond ontbijt = schoolontbijt; ontbijtdag; gezamenlijk ontbijt; ontbijten op school; samen ontbijten
autismeweek = wereldautismedag; dag van dyslexie; dag van het downsyndroom; week van de autisme; dag van personen met een handicap
pyjamadag = Bednet-pyjamadag; pyjama aan naar school; nationale pyjamadag; in pyjama naar school
rode duivels op school = supporteren; WK op school; voetbal kijken op groot scherm; Europees kampioenschap kijken
hitte of stormafgelasting = afgelast evenement; afgelasting; activiteit geannuleerd wegens weer; evenement gaat niet door
feestcomité = feestwerkgroep; organiserend comité; werkgroep evenementen; feestcommissie
opkomst = aantal aanwezigen; publieksopkomst; bezoekersaantal; aantal bezoekers; verwacht aantal bezoekers; hoeveel volk

!= strapdag | week van de mobiliteit | dikketruiendag | dag van de aarde | week van het bos | dag van het park | zwerfvuilactie | buitenspeeldag
!= Lerarendag | wereldkinderdag | dag van de armoede
!= opvoedingsmaand | week van de amateurkunsten | verwenweek van de bibliotheek | week van de smaak | week van de digitale inclusie
!= opbrengst evenement | datum schoolfeest | opkomst
!= gezond ontbijt | pyjamadag
`;
