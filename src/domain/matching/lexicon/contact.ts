/** What is asked about who to reach and how: contact data, channels, the secretariat and how the school is organised. */
export default `
# Contactgegevens
contactgegevens = contactinformatie; coördinaten; bereikbaarheidsgegevens; contactinfo; schoolgegevens; contactdata; contactgegeven; gegevens van de contactpersoon
adres = straat en huisnummer; postadres; adresgegevens; locatieadres; straat en nummer; huisnummer; postcode; adresgegeven; hoofdzetel
facturatieadres = adres voor facturen; e-mailadres voor facturen; facturen sturen naar; adres waar factuur naartoe
leveringsadres = leveradres; adres voor leveringen; plaats van levering; leveringsplaats; afleveradres
telefoonnummer = telefoon; telefonisch bereikbaar; vast nummer; schooltelefoon; gsm-nummer; vaste lijn; mobiel nummer; telefonisch contact; belnummer; telefonische bereikbaarheid; mobiel telefoonnummer; nummer waarop bereikbaar; op welk nummer bellen; nummer bellen
noodnummer = noodnummer school; nummer buiten de schooluren; bereikbaar buiten de schooluren; bereikbaar in het weekend; wie bellen bij nood; bereikbaar tijdens de vakantie; bereikbaar in de vakantie; antigifcentrum; nummer voor noodgevallen; 112; nummer van hulpdiensten; 101; hulpdiensten bellen; 112 bellen leren; app 112; noodcontact; bereikbaar bij nood; telefoonnummer in noodgeval; bereikbaarheid buiten schooluren; noodtelefoon; bereikbaar buiten schooluren; contactpersoon in noodgevallen; contactpersoon bij nood; wie verwittigen bij nood; noodcontactpersoon; te bereiken in noodgevallen; wachtnummer; contactgegevens bij nood; noodnummers
e-mailadres = mailadres; e-mail; elektronisch adres; e-mailen; algemeen e-mailadres; email; mailbox; emailadres; mailen; postbus van de school
naam directeur = naam van de directeur; naam van de directie; naam van het schoolhoofd
contactgegevens directie = e-mailadres van de directie; telefoonnummer van de directeur; gsm-nummer van de directie; rechtstreeks nummer van de directie; e-mailadres directeur; mailadres van de directie
contactpersoon facturen = contactpersoon voor facturatie; verantwoordelijke boekhouding; wie facturen behandelt; aanspreekpunt voor facturen
contactpersoon gezondheid = gezondheidsverantwoordelijke; gezondheidscoördinator; verantwoordelijke voor gezondheid
noodplanverantwoordelijke = contactpersoon bij noodsituaties; veiligheidscontact; contactpersoon voor noodplanning
schoolnaam = officiële benaming; officiële naam; naam van de instelling; roepnaam van de school
vrije school = vgo
gemeenschapsonderwijs = rijksschool; atheneum; gemeenschapsschool; koninklijk atheneum
provinciaal onderwijs = provinciale school; onderwijs van de provincie
scholensamenwerking = netoverstijgende samenwerking; netoverschrijdend; netoverstijgend overleg; directieoverleg; overleg met andere directies; directiecomité
lokaal overlegplatform basisonderwijs = lop basis; lop secundair
flankerend onderwijsbeleid = lokaal onderwijsbeleid; gemeentelijk onderwijsbeleid; onderwijsbeleid van de gemeente; coördinator onderwijs; onderwijsflankerend beleid; stedelijke onderwijsdienst

# Secretariaat en werking
secretariaat = schoolkantoor; schoolbureau
openingsuren secretariaat = uren van het secretariaat; secretariaat open; bereikbaarheid van het secretariaat; openingstijden van het secretariaat; onthaaluren; wanneer is het secretariaat open; secretariaatsuren; permanentie van het secretariaat; spreekuren van het secretariaat; openingsuren administratie; bezetting van het secretariaat; secretariaat bereikbaar; secretariaat geopend; kantooruren
zomersluiting = sluitingsperiode; gesloten in de zomer; permanentie in de zomer; school gesloten in de vakantie; zomerpermanentie; secretariaat in de zomervakantie; sluiting in de zomer; permanentie in de vakantie; bereikbaarheid in de zomer; open in de zomervakantie; open tijdens zomervakantie; bereikbaar in juli en augustus; school bereikbaar in de zomervakantie; open in juli en augustus; bereikbaar in de zomer; aanwezig in juli en augustus
verloren voorwerpen = verloren voorwerp; gevonden voorwerp; verloren brooddoos; gevonden voorwerpen; vergeten kledij; verloren kledij; verloren spullen; vergeten jas; gevonden kledij; vergeten spullen
nieuwe directeur = directiewissel; wissel van directie; verandering van directeur; nieuwe directie
schoolstructuur = organogram; schoolorganisatie; interne organisatie; organisatiestructuur
identiteit en waarden = pedagogisch concept; onderwijsvisie; pedagogische visie; ppgo; kernwaarden; levensbeschouwing; pedagogisch project; waarden en normen; opvoedingsproject; normen en waarden; visietekst; missie en visie; schoolvisie; eigen opvoedingsproject
kwaliteitszorg = zelfevaluatie; interne kwaliteitszorg; kwaliteitsbeleid; kwaliteitsontwikkeling; schoolontwikkeling
jubileum = jubileumjaar; oprichtingsjaar; stichtingsjaar; jubileum van de school; lustrum; schooljubileum; jubileumviering; 50-jarig bestaan; 100-jarig bestaan; bestaan van de school vieren; jubilerende school; jubileumfeest; eeuwfeest
werkgroep op school = werkgroep; schoolwerkgroep; werkgroepen; themagroep; denkgroep; stuurgroep; kernteam; projectgroep; kerngroep
vergadering = bijeenkomst; samenkomst; overlegmoment; overlegvergadering; meeting
vergadermoment = beste moment voor overleg; geschikt vergadermoment; voorkeur voor vergaderdag; geschikte dag voor overleg
personeelslijst = lijst van personeelsleden; namen van personeelsleden; namen van leerkrachten; lijst van leerkrachten; overzicht van klastitularissen

# Communicatie
communicatiekanaal = manier van communiceren; communicatiemiddel; communicatievorm; communicatiewijze; manier om ouders te informeren; voorkeurskanaal; communicatiekanalen; wijze van communicatie; hoe ouders informeren; informatiekanaal; communicatie met ouders; oudercommunicatie; informeren van ouders; op de hoogte brengen van ouders; ouders op de hoogte houden; informatie aan ouders bezorgen; ouders informeren; kanaal om ouders te bereiken; via welke kanalen; contacteren van ouders; kanaal van communicatie; communiceren
communicatie gemeente = communicatie met de gemeente; informatie van de gemeente; info van gemeentediensten; informatie over het aanbod; hoe op de hoogte gebracht; informatiedoorstroming; communicatie van de gemeente; info van de stad ontvangen; post van de gemeente; mails van de gemeente; wijze waarop de gemeente informeert; op de hoogte van het aanbod; informatie van stadsdiensten; bekend met het aanbod
brief = papieren brief; briefje in de boekentas; papieren communicatie; heen-en-weerbrief; schriftelijk; meegeven in de boekentas; brief meegeven; papieren versie; schriftelijke communicatie; brieven
schoolkrant = schoolblad; klaskrant; schoolmagazine; leerlingenkrant; schoolkrantje; leerlingenblad
infoblad gemeente = gemeentelijk infoblad; stadsmagazine; gemeenteblad; infomagazine; stadsblad; gemeentekrant; gemeentelijk informatieblad; infokrant
agenda leerling = schoolagenda; planagenda; papieren agenda; heen-en-weerschriftje; klasagenda; heen-en-weerschrift; agenda van leerlingen; contactschrift; klasdagboek
flyer = folder; brochure; strooibriefje; poster; flyers verspreiden; pamflet; drukwerk; brochures; posters; uitdelen van folders; foldertje; promotiemateriaal; flyeren; affiches ophangen
infobord = aankondigingsbord; valvas; mededelingenbord; uithangbord; uithangen aan de poort; digitaal infoscherm; mededeling aan de schoolpoort
schoolpromotie = reclame voor de school; publiciteit voor de school
pers = krant; perscontact; journalist; persbericht; lokale pers; regionale pers; persverantwoordelijke
woordvoerder = communicatieverantwoordelijke; communicatiemedewerker; verantwoordelijke communicatie; perswoordvoerder; websitebeheerder; webmaster; communicatiecoördinator
huisstijl = schoollogo; schoollogo's
crisiscommunicatie = communicatie bij een crisis; ouders verwittigen bij nood; noodbericht; ouders verwittigen; dringend bericht aan ouders; ouders dringend informeren; dringende boodschap aan ouders; BE-Alert; communicatie bij crisis; ouders verwittigen bij crisis; alarmering; noodcommunicatie; ouders verwittigen bij noodgeval; crisisbericht; communicatie bij noodsituatie
taal van communicatie = taal van de brieven; talen waarin de school communiceert; communicatietaal; taal van de communicatie; talen waarin gecommuniceerd wordt; taal waarin ouders aangesproken worden
bereik van communicatie = berichten gelezen; ouders zonder e-mailadres; aantal ontvangers; leesbevestiging; gelezen door ouders

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
!= communicatiekanaal | communicatie gemeente | taal van communicatie
!= gdpr | toestemming foto's | schoolfotograaf
!= naam directeur | contactgegevens directie
`;
