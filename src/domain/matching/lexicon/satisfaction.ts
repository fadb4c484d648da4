/** What is asked about how schools judge services and offers, what they wish for and what stops them. */
export default `
# Oordeel
tevredenheid aanbod = tevreden over het aanbod; kwaliteit van het aanbod; oordeel over het aanbod; waardering van het aanbod; aanbod evalueren
tevredenheid activiteit = evaluatie van de activiteit; tevreden over de activiteit; beoordeling van de workshop; tevreden over de voorstelling; hoe de activiteit meeviel; evaluatie van de workshop; ervaring met de activiteit; tevreden over de workshop; activiteit beoordelen
tevredenheid cateraar = tevreden over de maaltijden; kwaliteit van de maaltijden; tevredenheid over de maaltijden; smaak van de maaltijden; kwaliteit van het eten; evaluatie van de cateraar; tevreden over de cateraar
tevredenheid opvang = tevreden over de opvang; kwaliteit van de opvang; evaluatie van de opvang; beoordeling van de opvang
tevredenheid clb = tevreden over het clb; samenwerking met het clb; evaluatie van het clb; oordeel over het clb
tevredenheid vervoer = tevreden over het busvervoer; kwaliteit van het busvervoer; tevreden over de schoolbus; evaluatie van de busdienst
score = cijfer op tien; punten op tien; score geven; quoteren; beoordelingscijfer; schaal van één tot vijf; schaal van een tot tien
aanbevelen = aanraden; andere scholen aanraden; voor herhaling vatbaar
kwaliteit = kwalitatief; degelijkheid; kwaliteitsvol; kwaliteitsniveau; degelijk
verbeterpunt = aandachtspunt; negatief punt; verbetering; voor verbetering vatbaar; kritiek; negatieve ervaring; verbeterpunten
ontevredenheid = ontevreden; misnoegd; ontgoocheling; teleurgesteld; misnoegdheid; ontevredenheid uiten

# Samenwerking
partner = partnerorganisatie; externe organisatie; organisatie waarmee wordt samengewerkt; partners van de school; netwerkpartner
samenwerking gemeente = samenwerking met de gemeente; samenwerking met gemeentelijke diensten; samenwerken met de stad; samenwerking met de stad; samenwerking tussen school en gemeente; samenwerking met gemeentediensten; samenwerken met gemeentelijke diensten; lokaal bestuur samenwerken
samenwerking bibliotheek = samenwerking met de bibliotheek; samenwerken met de bib; samenwerking met de bib; contact met de bibliotheek
samenwerking sportdienst = samenwerking met de sportdienst; samenwerken met de sportdienst
samenwerking jeugddienst = samenwerking met de jeugddienst; samenwerken met de jeugddienst
samenwerking ocmw = samenwerking met het ocmw; samenwerken met het sociaal huis; samenwerking met de sociale dienst; afspraken met het ocmw
samenwerking academie = samenwerking met de academie; samenwerken met de academie; samenwerking met het deeltijds kunstonderwijs
samenwerking verenigingen = samenwerking met verenigingen; samenwerken met lokale verenigingen; samenwerking met sportclubs; contact met verenigingen; samenwerken met clubs
samenwerking woonzorgcentrum = samenwerking met het woonzorgcentrum; contact met ouderen; intergenerationeel; rusthuisbezoek; bezoek aan bejaarden; samen met bewoners van het rusthuis
samenwerking kinderopvang = samenwerking met de kinderopvang; overgang van crèche naar kleuterklas; samenwerking met crèches; warme overdracht; overdracht kinderopvang kleuterschool; overgang kinderopvang kleuteronderwijs
contact met dienst = contact met de gemeentediensten; bereikbaarheid van de dienst; snelheid van antwoord; reactietijd van de dienst; dienst bereiken; antwoord van de dienst; bereikbaarheid van de diensten; vlot bereikbare dienst
schoolnetwerk = lokaal netwerk; netwerking

# Wensen en drempels
ondersteuningsnood = nood aan ondersteuning; ondersteuningsvraag; ondersteuningsbehoefte; nood aan hulp; hulp nodig; hulpvraag; ondersteuning nodig; behoefte aan ondersteuning; gewenste ondersteuning; ondersteuning wensen; nood aan begeleiding; gebaat zijn met hulp; behoefte aan hulp; verwachte ondersteuning; ondersteuning verwachten van de gemeente; hulp verwachten
interesse in aanbod = interesse in een activiteit; belangstelling voor het aanbod; interesse om deel te nemen; geïnteresseerd in deelname; bereid deel te nemen; interesse in een workshop; interesse tonen; deelname overwegen; belangstelling om deel te nemen
gewenste thema's = thema van interesse; gewenst thema; gewenst onderwerp; themawensen; interessante thema's; voorkeur voor thema; gewenste onderwerpen
voorkeur = liefst; de voorkeur geven; bij voorkeur; prefereren; beste keuze
voorkeursdag = geschikte dag; beste dag; gewenste dag; dag die past
tijdsgebrek = gebrek aan tijd; tijdgebrek; tijdsdruk; drukke agenda; tijdstekort; onvoldoende tijd; drukke planning
geldgebrek = onvoldoende budget; beperkt budget; kostprijs als drempel; gebrek aan geld; budgettekort; gebrek aan middelen; financiële drempel; te hoge kostprijs; financiële moeilijkheden; onvoldoende middelen
vervoersprobleem = vervoer als drempel; verplaatsing te moeilijk; moeilijke verplaatsing; vervoersmoeilijkheden; te grote afstand; geraken ter plaatse
onbekend aanbod = aanbod onbekend; onvoldoende op de hoogte; gebrek aan informatie; informatie ontbreekt; informatiegebrek
personeelsgebrek begeleiding = gebrek aan begeleiders; tekort aan begeleiding; onvoldoende begeleiders; begeleiders vinden; begeleiders tekort
digitale drempel = digitale kloof bij ouders; ouders zonder internet; digitaal moeilijk bereikbaar
taaldrempel = taalbarrière; taal als drempel; taalproblemen in contact met ouders; communicatieproblemen door taal; taalkloof
administratieve drempel = ingewikkelde procedure; omslachtige procedure; administratieve lasten bij aanvragen
oplossing = maatregel; oplossen; ingreep; maatregelen nemen; actie ondernemen; ondernomen actie; genomen maatregel; acties ondernemen; stappen zetten
informatiebehoefte = nood aan informatie; informatievraag; meer informatie wensen; informatie ontvangen over; info wensen; informatie gewenst; behoefte aan informatie; informatienood
bevragingslast = aantal vragenlijsten; enquêtemoeheid; tijd voor vragenlijsten; vragenlijsten per jaar; planlast door bevragingen

!= evaluatie van dienst | tevredenheid aanbod | tevredenheid activiteit | tevredenheid cateraar | tevredenheid schoonmaak | tevredenheid opvang | tevredenheid clb | tevredenheid vervoer | tevredenheid over gebouw | leerlingenbevraging
!= samenwerking gemeente | samenwerking bibliotheek | samenwerking politie | samenwerking sportdienst | samenwerking jeugddienst | samenwerking ocmw | samenwerking academie | samenwerking verenigingen | samenwerking school en bedrijf | samenwerking woonzorgcentrum | samenwerking kinderopvang
!= voordeel | verbeterpunt
!= tijdsgebrek | geldgebrek | vervoersprobleem | onbekend aanbod | personeelsgebrek begeleiding | taaldrempel | digitale drempel | administratieve drempel
!= probleem | oplossing | behoefte
!= gewenste thema's | wensen voor aanbod | interesse in aanbod | ondersteuningsnood
!= evaluatie van dienst | ondersteuningsnood
!= ouderbevraging | leerlingenbevraging
`;
