/** What is asked about who to reach and how: contact data, channels, the secretariat and how the school is organised. */
export default `
# Contactgegevens
contactgegevens = contactinformatie; coördinaten; bereikbaarheidsgegevens; contactinfo; schoolgegevens; contactdata; contactgegeven; gegevens van de contactpersoon
contactpersoon = aanspreekbare persoon; vast aanspreekpunt; contactpunt; tot wie zich richten; contactpersonen
adres = straat en huisnummer; postadres; adresgegevens; locatieadres; straat en nummer; huisnummer; postcode; adresgegeven; hoofdzetel
facturatieadres = adres voor facturen; e-mailadres voor facturen; facturen sturen naar; adres waar factuur naartoe
leveringsadres = leveradres; adres voor leveringen; plaats van levering; leveringsplaats; afleveradres
telefoonnummer = telefoon; telefonisch bereikbaar; vast nummer; schooltelefoon; gsm-nummer; vaste lijn; mobiel nummer; telefonisch contact; belnummer; telefonische bereikbaarheid; mobiel telefoonnummer
noodnummer = noodnummer school; nummer buiten de schooluren; bereikbaar buiten de schooluren; bereikbaar in het weekend; wie bellen bij nood; bereikbaar tijdens de vakantie; bereikbaar in de vakantie
e-mailadres = mailadres; e-mail; elektronisch adres; e-mailen; algemeen e-mailadres; email; mailbox; emailadres; mailen; postbus van de school
naam directeur = naam van de directeur; naam van de directie; naam van het schoolhoofd
contactgegevens directie = e-mailadres van de directie; telefoonnummer van de directeur; gsm-nummer van de directie; rechtstreeks nummer van de directie; e-mailadres directeur; mailadres van de directie
contactpersoon facturen = contactpersoon voor facturatie; verantwoordelijke boekhouding; wie facturen behandelt; aanspreekpunt voor facturen
gebouwbeheerder = contactpersoon onderhoud; verantwoordelijke voor gebouwen; wie contacteren voor herstellingen; gebouwenverantwoordelijke
verkeersleerkracht = verantwoordelijke voor verkeer; verkeersouder contact
cultuurcoördinator = contactpersoon cultuur; cultuurcontact; wie cultuur coördineert
MOS-coördinator = verantwoordelijke voor milieu; duurzaamheidsverantwoordelijke
leescoördinator = contactpersoon bibliotheek; bibverantwoordelijke; verantwoordelijke voor de bibliotheek; contactpersoon voor de bib
contactpersoon gezondheid = gezondheidsverantwoordelijke; gezondheidscoördinator; verantwoordelijke voor gezondheid
noodplanverantwoordelijke = contactpersoon bij noodsituaties; veiligheidscontact; contactpersoon voor noodplanning
instellingsnummer = administratief nummer; inrichtingsnummer; instellingsnummers; schoolcode; vestigingsnummer; stamnummer van de school
schoolnaam = officiële benaming; officiële naam; naam van de instelling; roepnaam van de school
onderwijsnet = schoolnet; inrichtende koepel; koepelorganisatie; onderwijsnetten; katholiek onderwijs vlaanderen; pov; tot welk net
gemeenteschool = officieel gesubsidieerd onderwijs; stadsschool; ogo
vrije school = vgo
gemeenschapsonderwijs = rijksschool; atheneum; gemeenschapsschool; koninklijk atheneum
provinciaal onderwijs = provinciale school; onderwijs van de provincie
scholengemeenschap = scholengemeenschappen; scholenverband; schoolverband; lid van een scholengemeenschap
scholensamenwerking = netoverstijgende samenwerking; netoverschrijdend; netoverstijgend overleg; directieoverleg; overleg met andere directies; directiecomité
lokaal overlegplatform basisonderwijs = lop basis; lop secundair
flankerend onderwijsbeleid = lokaal onderwijsbeleid; gemeentelijk onderwijsbeleid; onderwijsbeleid van de gemeente; coördinator onderwijs; onderwijsflankerend beleid; stedelijke onderwijsdienst

# Secretariaat en werking
secretariaat = schoolkantoor; schoolbureau
openingsuren secretariaat = uren van het secretariaat; secretariaat open; bereikbaarheid van het secretariaat; openingstijden van het secretariaat; onthaaluren; wanneer is het secretariaat open; secretariaatsuren; permanentie van het secretariaat; spreekuren van het secretariaat; openingsuren administratie; bezetting van het secretariaat; secretariaat bereikbaar; secretariaat geopend; kantooruren
zomersluiting = sluitingsperiode; gesloten in de zomer; permanentie in de zomer; school gesloten in de vakantie; zomerpermanentie; secretariaat in de zomervakantie; sluiting in de zomer; permanentie in de vakantie; bereikbaarheid in de zomer; open in de zomervakantie; open tijdens zomervakantie; bereikbaar in juli en augustus; school bereikbaar in de zomervakantie; open in juli en augustus; bereikbaar in de zomer; aanwezig in juli en augustus
verloren voorwerpen = verloren voorwerp; gevonden voorwerp; verloren brooddoos
nieuwe directeur = directiewissel; wissel van directie; verandering van directeur; nieuwe directie
schooladministratiepakket = administratieve software; administratiepakket; discimus; administratief programma; administratief pakket
schoolstructuur = organogram; schoolorganisatie; interne organisatie; organisatiestructuur
identiteit en waarden = pedagogisch concept; onderwijsvisie; pedagogische visie; ppgo; kernwaarden
beleidsplan = beleidsprioriteiten; speerpunt; schoolprioriteit; beleidsdoelstelling
kwaliteitszorg = zelfevaluatie; interne kwaliteitszorg; kwaliteitsbeleid; kwaliteitsontwikkeling; schoolontwikkeling
jubileum = jubileumjaar; oprichtingsjaar; stichtingsjaar; jubileum van de school; lustrum; schooljubileum
werkgroep op school = werkgroep; schoolwerkgroep
vergadering = bijeenkomst; samenkomst; overlegmoment; overlegvergadering; meeting
vergadermoment = beste moment voor overleg; geschikt vergadermoment; voorkeur voor vergaderdag; geschikte dag voor overleg
gdpr = dataprotectie; verwerking van persoonsgegevens; gegevensverwerking
toestemming foto's = toestemming beeldmateriaal; toestemming voor foto's; foto's van leerlingen; beeldmateriaal; fototoestemming; foto publiceren; toestemming foto; foto's op de website; publicatie van foto's; toestemming voor beelden
schoolfotograaf = schoolfotografie; fotograaf op school; klasfoto's
personeelslijst = lijst van personeelsleden; namen van personeelsleden; namen van leerkrachten; lijst van leerkrachten; overzicht van klastitularissen

# Communicatie
communicatiekanaal = manier van communiceren; communicatiemiddel; communicatievorm; communicatiewijze; manier om ouders te informeren; voorkeurskanaal; communicatiekanalen; wijze van communicatie; hoe ouders informeren; informatiekanaal; communicatie met ouders; oudercommunicatie; informeren van ouders; op de hoogte brengen van ouders; ouders op de hoogte houden; informatie aan ouders bezorgen; communiceren met ouders; ouders informeren; kanaal om ouders te bereiken; via welke kanalen
communicatie gemeente = communicatie met de gemeente; informatie van de gemeente; info van gemeentediensten; informatie over het aanbod; hoe op de hoogte gebracht; informatiedoorstroming; communicatie van de gemeente; info van de stad ontvangen; post van de gemeente; mails van de gemeente; wijze waarop de gemeente informeert; op de hoogte van het aanbod; informatie van stadsdiensten; bekend met het aanbod
brief = papieren brief; briefje in de boekentas; brief aan ouders; papieren communicatie; heen-en-weerbrief; schriftelijk; meegeven in de boekentas; brief meegeven; papieren versie; schriftelijke communicatie; brieven
digitale nieuwsbrief = nieuwsbrief; schoolnieuwsbrief; infobrief; e-nieuwsbrief; maandbrief; weekbrief; nieuwsmail; infoblad
schoolkrant = schoolblad; klaskrant; schoolmagazine; leerlingenkrant; schoolkrantje; leerlingenblad
infoblad gemeente = gemeentelijk infoblad; stadsmagazine; gemeenteblad; infomagazine; stadsblad; gemeentekrant; gemeentelijk informatieblad; infokrant
schoolwebsite = internetpagina; website van de school; webpagina van de school; adres van de website
sociale media = facebookpagina; socialmedia; facebookgroep; instagrampagina; schoolfacebook; twitter; facebookpagina van de school
digitaal schoolplatform = online schoolplatform; elektronisch leerplatform; platform voor ouders; digitaal platform; ouderaccount
oudercommunicatieplatform = schoolapp; klasapp; parro; konnect; seesaw; berichtenapp; communicatie-app; class dojo; g-schooltool; mijnschool app; bloomz; schoolware
agenda leerling = schoolagenda; planagenda; papieren agenda; heen-en-weerschriftje; klasagenda; heen-en-weerschrift; agenda van leerlingen; contactschrift; klasdagboek
schoolblog = blog van de klas; klasblogs; klaspagina; webpagina van de klas
whatsappgroep = whatsappgroep van ouders; klasgroep in whatsapp; berichtendienst
sms = sms-bericht; sms'en; sms naar ouders
flyer = folder; brochure; strooibriefje; poster; flyers verspreiden; pamflet; drukwerk; brochures; posters; uitdelen van folders; foldertje; promotiemateriaal; flyeren; affiches ophangen
infobord = aankondigingsbord; valvas; mededelingenbord; uithangbord; uithangen aan de poort; digitaal infoscherm; mededeling aan de schoolpoort
schoolpromotie = reclame voor de school; publiciteit voor de school
pers = krant; perscontact; journalist; persbericht; lokale pers; regionale pers; persverantwoordelijke
woordvoerder = communicatieverantwoordelijke; communicatiemedewerker; verantwoordelijke communicatie; perswoordvoerder; websitebeheerder; webmaster; communicatiecoördinator
huisstijl = schoollogo; schoollogo's
crisiscommunicatie = communicatie bij een crisis; ouders verwittigen bij nood; noodbericht; ouders verwittigen; dringend bericht aan ouders; ouders dringend informeren; dringende boodschap aan ouders
taal communicatie = taal van de brieven; talen waarin de school communiceert; communicatietaal; taal van de communicatie; talen waarin gecommuniceerd wordt; taal waarin ouders aangesproken worden
bereik communicatie = berichten gelezen; ouders lezen berichten; ouders zonder e-mailadres; aantal ontvangers; leesbevestiging; gelezen door ouders

!= adres | telefoonnummer | e-mailadres | schoolwebsite | instellingsnummer | schoolnaam | facturatieadres
!= facturatieadres | leveringsadres
!= contactpersoon facturen | gebouwbeheerder | verkeersleerkracht | cultuurcoördinator | MOS-coördinator | vakgroep LO | leescoördinator | contactpersoon gezondheid | noodplanverantwoordelijke
!= gemeenteschool | vrije school | gemeenschapsonderwijs | provinciaal onderwijs
!= onderwijsnet | scholengemeenschap
!= scholengemeenschap | schoolbestuur | directie
!= brief | digitale nieuwsbrief | schoolwebsite | sociale media | digitaal schoolplatform | oudercommunicatieplatform | whatsappgroep | sms | flyer | infobord | schoolblog | e-mailadres | telefoonnummer | schoolkrant
!= schoolkrant | infoblad gemeente | pers
!= openingsuren secretariaat | schooluren | zomersluiting | opvanguren
!= identiteit en waarden | beleidsplan | schoolreglement
!= communicatiekanaal | communicatie gemeente | taal communicatie
!= gdpr | toestemming foto's | schoolfotograaf
!= naam directeur | contactgegevens directie
`;
