/** What is said of subsidies, permits, insurance, invoices, contracts, boards, complaints, rental and procurement. */
export default `
# Subsidies
subsidie = toelage; subsidiëring; betoelaging; financiële steun; ondersteuning met geld; projectsubsidie; subsidiebedrag; geldelijke steun; subsidiëren; steunmaatregel; financiële ondersteuning; gesubsidieerd; subsidies; subsidie ontvangen; financiële steun van de gemeente; betoelaagd; subsidiegeld; gemeentelijke steun
subsidieaanvraag = subsidie aanvragen; aanvraag van toelage; subsidiedossier; aanvraagdossier; dossier indienen; subsidieformulier; indienen van projectaanvraag; aanvraag van subsidie; dossier indienen voor subsidie; projectaanvraag; aangevraagde subsidie; toelage aanvragen; aanvraag voor een toelage
subsidiereglement = toelagereglement; reglement voor subsidies; voorwaarden van subsidie; subsidievoorwaarden; subsidieregels; retributiereglement; voorwaarden voor subsidie
gemeentelijke subsidie = toelage van de gemeente; gemeentelijke toelage; subsidie van gemeente; steun van de gemeente; nascholingstoelage gemeente
vlaamse subsidie = subsidie van Vlaanderen; Vlaamse middelen; middelen van de overheid; steun van de Vlaamse overheid; provinciale subsidie; Europese subsidie; ministeriële subsidie; dotatie
projectoproep = oproep tot projecten; oproep; call; projectsteun; kandidatuur indienen; projectvoorstel indienen; kandidatuurstelling; project indienen; projectoproepen; projectwedstrijd
sociale voordelen = tussenkomst in toezicht en vervoer; flankerend beleid; FOB; flankerende maatregelen
verantwoording subsidie = afrekening van subsidie; bewijsstukken; verantwoordingsnota; financieel verslag; bewijs van uitgave; kastickets indienen; onkosten bewijzen; verantwoordingsstuk
uitbetaling = storting; uitbetalen; overschrijven; terugbetalen; op rekening storten; schijf van subsidie; wanneer wordt uitbetaald
rekeningnummer = IBAN; bankrekening; bankrekeningnummer; bankgegevens; zichtrekening; nummer van de rekening; geld storten
sponsoring = sponsor; gesponsord door; sponsorgeld; mecenaat; geldschieter; privésponsoring; reclame en sponsoring op school; gesponsord; sponsors; sponsorschap; mecenas; sponsoren; bedrijf dat steunt; sponsorloop opbrengst

!= subsidie | subsidieaanvraag | subsidiereglement | projectoproep | verantwoording subsidie
!= gemeentelijke subsidie | vlaamse subsidie | sponsoring
!= uitbetaling | rekeningnummer

# Vergunningen en toelatingen
vergunning = toelating; toestemming van de gemeente; goedkeuring van gemeente; vergunnen; machtiging
evenementenaanvraag = evenementenloket; evenement melden; melding van evenement; aanvraag evenement; evenementenformulier; evenementendossier; toelating voor evenement; melding van activiteit
inname openbaar domein = inname van de openbare weg; parkeerverbod aanvragen; tijdelijke verkeersmaatregel; straat laten afzetten; tijdelijk verkeersreglement; parkeerplaatsen vrijhouden; afsluiten van een straat
drankvergunning = vergunning sterke drank; drankgelegenheid; schenken van sterke drank; tapvergunning; drankschenkvergunning; occasionele drankgelegenheid
geluidsafwijking = geluidsnormen; muziekvergunning; afwijking geluidsnorm; muziek bij evenement; versterkte muziek; toelating luide muziek; geluidsnorm; muziek op evenement; geluidsvergunning; maximumdecibel
billijke vergoeding = Unisono; auteursrechten muziek; rechten voor muziek; muziekrechten; Sabam-aangifte
tombolavergunning = tombola; loterij organiseren; vergunning voor tombola; tombolalotjes; loten verkopen; verkoop van lotjes
attest of bewijs = bewijs; getuigschrift van gedrag; uittreksel uit het strafregister; attest bezorgen; verklaring op eer; strafregister; bewijs van goed gedrag; model 2; certificaat
voedselveiligheid = FAVV; Voedselagentschap; hygiëne bij voedsel; HACCP; FAVV-registratie; allergenen melden; voedselhygiëne; hygiëne in de keuken; voedselinspectie; keukenhygiëne; autocontrole; toelating favv
onderwijsinspectie = doorlichting; inspectie; inspectieverslag; doorlichtingsverslag; bezoek van de inspectie; schooldoorlichting; inspectiebezoek; doorgelicht; onderwijsinspecteur

!= omgevingsvergunning | evenementenaanvraag | inname openbaar domein | drankvergunning | geluidsafwijking | tombolavergunning | billijke vergoeding
!= vergunning | attest of bewijs

# Verzekering en aansprakelijkheid
verzekering = verzekeren; polis; verzekerd; verzekeringspolis; schoolverzekering; verzekeringsmaatschappij; verzekeraar; Ethias; schoolpolis; aansprakelijkheidsverzekering; BA-verzekering; leerlingenverzekering
schoolongevallenverzekering = verzekering lichamelijke ongevallen; ongevallenverzekering; lichamelijk ongeval verzekerd; verzekering schoolongeval
burgerlijke aansprakelijkheid = aansprakelijkheid; aansprakelijk; familiale verzekering; schade aan derden; BA
vrijwilligersverzekering = verzekering voor vrijwilligers; vrijwilligers verzekeren; vrijwilligerspolis; gratis vrijwilligersverzekering; dekking van vrijwilligers; verzekering vrijwilliger; verzekering van vrijwilligers; vrijwilligers verzekerd
materiaalverzekering = toestellen verzekeren; verzekering van laptops; verzekering van materiaal; alle-risicoverzekering; diefstalverzekering; verzekering voor fietsen; toestelverzekering
schadeclaim = schadegeval; schadeaangifte; aangifte van schade; schadeformulier; aangifte bij verzekering; schade melden; verzekeringsdossier; aangifteformulier
vrijwilligersvergoeding = forfaitaire onkostenvergoeding; vergoeding voor vrijwilligers; onkostenvergoeding; onkosten van vrijwilligers; vrijwilligerswerkregeling; dagvergoeding

!= schoolongevallenverzekering | burgerlijke aansprakelijkheid | vrijwilligersverzekering | brandverzekering | materiaalverzekering
!= vrijwilligersvergoeding | vrijwilligersverzekering

# Facturen, aankopen, contracten
factuur van de gemeente = facturatie door gemeente; factuur van stad ontvangen; gemeente factureert; factuur voor zwemmen; factuur voor activiteiten; gemeentefactuur
facturatie = facturering; factureren; factuur; facturatiegegevens; op factuur betalen; aanrekening; e-invoicing; Peppol; btw-nummer; KBO-nummer
betalingswijze = betaalwijze; manier van betalen; overschrijving; contant betalen; cash; domiciliëring; contante betaling; betaalmethode; betaalmiddel; cashloos; contant; cash geld; geldloos; bancontact; betalen met app; cashvrije school
betalingstermijn = termijn om te betalen; vervaldag factuur; betaaltermijn; betalingsdatum; binnen hoeveel dagen betalen
btw = belasting over toegevoegde waarde; btw-tarief; btw-vrijstelling; vrijgesteld van btw; belastingplichtig; btw-plichtig
belasting = gemeentebelasting; heffing; retributie; taks; onroerende voorheffing
fiscaal attest = fiscale fiche; attest kinderopvang voor belastingen; belastingaftrek; belastingvermindering voor opvang; fiscaal aftrekbaar; belastingattest
overheidsopdracht = aanbesteding; aanbesteden; wet op overheidsopdrachten; gunning; openbare aanbesteding; bestek van opdracht; lastenboek; offerte vragen; prijsvraag leveranciers; gunnen; offerte; prijsofferte; prijsvraag bij leveranciers; wet op de overheidsopdrachten
groepsaankoop = samenaankoop; gezamenlijke aankoop; samen aankopen; aankoopcentrale; raamcontract; raamovereenkomst; opdrachtencentrale; collectieve aankoop; gemeenschappelijke aankoop; instappen in raamcontract; samen kopen; groepsaankopen; gezamenlijk aankopen; samen bestellen
leverancier = aanbieder van goederen; toeleverancier; firma; verdeler; leverende firma; dienstverlener; externe firma; bedrijf dat levert; aannemer; leverancierskeuze; contractant
contract = overeenkomst; convenant; samenwerkingsovereenkomst; samenwerkingsakkoord; protocol; contractueel; overeenkomen; lopend contract
looptijd contract = einde van het contract; contract loopt af; opzegtermijn; contractduur; vervaldag contract; verlenging van contract; opzeg
onderhoudscontract = contract voor onderhoud; onderhoudsovereenkomst; servicecontract; contract met onderhoudsfirma; onderhoudsfirma; onderhoud uitbesteden
aankoop = aankopen; kopen; aanschaf; aanschaffen; verwerven; bestelling; bestellen; verwerving; aangekocht; aangeschaft; aankoop doen; gekocht
leasing = huurkoop; leasecontract; leasen; toestellen huren bij firma; huurcontract toestellen
boekhouding = jaarrekening; financieel beheer; financieel beleid; boekhouder; boekhoudkundig; balans en resultatenrekening; financiële toestand van de school; boekhoudprogramma; boekhoudpakket
werkingsmiddelen = werkingstoelage; omkadering; puntenenveloppe; SES-lestijden; urenpakket; toegekende lestijden; werkingsbudget
investering = investeren; grote aankoop; geplande investering; investeringsplan; investeringsbedrag; meerjarenplan; investeringen

!= facturatie | betalingswijze | betalingstermijn | btw
!= overheidsopdracht | groepsaankoop | leasing
!= contract | looptijd contract | onderhoudscontract
!= belasting | fiscaal attest
!= werkingsmiddelen | investering

# Bestuur en organisatie van de school
scholengemeenschap = SG; schoolgroep; scholengroep; codi; algemeen directeur; deel van scholengemeenschap; scholengemeenschappen; scholenverband; schoolverband; lid van een scholengemeenschap
onderwijsnet = koepel; onderwijskoepel; GO!; katholiek onderwijs; officieel onderwijs; OVSG; gesubsidieerd vrij onderwijs; onderwijsverstrekker; schoolnet; koepelorganisatie; onderwijsnetten; katholiek onderwijs vlaanderen; pov; tot welk net
gemeenteschool = gemeentelijke basisschool; gemeentelijk onderwijs; stedelijk onderwijs; GBS; stedelijke basisschool; officieel gesubsidieerd onderwijs; stadsschool; ogo
vrije basisschool = VBS; school van het vrije net; vrije lagere school; vrije kleuterschool
instellingsnummer = schoolnummer; stamnummer; administratief nummer van school; nummer van instelling; intern nummer vestiging; administratief nummer; inrichtingsnummer; instellingsnummers; schoolcode; vestigingsnummer; stamnummer van de school
gemeentelijke dienst = stadsdienst; dienst van de gemeente; stadsbestuur; gemeentebestuur; gemeentediensten; lokaal bestuur; gemeente als bestuur; bevoegde dienst; dienstverlening; hulp van de dienst; servicegraad; gemeentedienst; stedelijke dienst
dienst onderwijs = onderwijsdienst; onderwijsambtenaar; coördinator flankerend onderwijsbeleid; onderwijsconsulent; gemeentelijke onderwijsdienst; flankerend onderwijsmedewerker
departement onderwijs = Vlaamse overheid onderwijs; AgODi; departement; ministerie van Onderwijs; schoolbeheerteam; minister van onderwijs; werkstation
rondschrijven = omzendbrief; communicatie naar scholen; kennisgeving
planlast = administratieve last; papierwerk; administratieve overlast; bureaucratie; regeldruk; tijdverlies door administratie; bevragingsdruk; administratieve rompslomp
bevraging = enquête; vragenlijst; rondvraag; survey; gegevens opvragen; rondvraag bij scholen; vragen invullen; peiling; bevragen; bevragingen; peilen; enquêteren
aanvraagprocedure = procedure voor aanvraag; aanvraagformulier; hoe aanvragen; aanvraag indienen; inschrijvingsformulier; aanvragen; aanvraag; een vraag stellen aan; verzoek indienen; verzoeken; aangevraagd; indienen van aanvraag; verzoek
contactpersoon = aanspreekpunt; aanspreekpersoon; SPOC; wie contacteren; vaste contactpersoon; persoon om te contacteren; aanspreekbare persoon; vast aanspreekpunt; contactpunt; tot wie zich richten; contactpersonen

!= schoolbestuur | scholengemeenschap | onderwijsnet | vestigingsplaats
!= gemeenteschool | vrije basisschool
!= gemeentelijke dienst | dienst onderwijs | departement onderwijs

# Verhuur en buurt
huurprijs zaal = tarief voor de zaal; prijs van zaalhuur; zaalprijs; kostprijs van de zaal; gebruiksvergoeding; huurvergoeding lokalen
huurinkomsten = inkomsten uit verhuur; opbrengst van verhuring; verdient aan verhuur; huuropbrengst; ontvangen huur; verhuurinkomsten; opbrengst van zaalverhuur; opbrengst van verhuur; verhuur brengt op
buurtklacht = klacht van buren; burenklacht; klachten van omwonenden; overlast voor de buurt; burenhinder; hinder voor buurtbewoners; klagende buren; parkeeroverlast bij buren; klachten uit buurt; geluid van de speelplaats; lawaai van spelende kinderen; overlast voor de buren; klachten van buurtbewoners; lawaai speelplaats; klachten buren; geluidsoverlast voor buren; hinder voor de buurt; geluidsklacht
melding aan gemeente = meldingskaart; meldpunt; klacht bij de gemeente; meldpunt gemeente; probleem melden aan gemeente; 1777-melding
buurtoverleg = overleg met de buurt; afspraken met buren; buurtcomité; wijkraad; buurtvereniging; wijkoverleg; contact met de buren; wijkcomité
beleidsplan = schoolwerkplan; meerjarenplanning; schoolbeleidsplan; strategisch plan; actieplan; schoolontwikkelingsplan; prioriteitenplan; schoolplan; beleidsprioriteiten; speerpunt; schoolprioriteit; beleidsdoelstelling
samenwerking = samenwerken; partnerschap; externe partner; samenwerkingspartner; netwerk van partners; samenwerkingsverband; in samenwerking met; coöperatie; samen organiseren; de handen in elkaar slaan; partnership
evaluatie van dienst = tevreden over de gemeente; evaluatieformulier; evaluatie van aanbod; evaluatie; dienstverlening beoordelen; tevredenheid dienst; tevreden over de dienstverlening; tevredenheid over de dienst; beoordeling van de dienst; oordeel over de dienstverlening; tevreden over gemeentelijke diensten; appreciatie van de dienst; tevredenheid over gemeentediensten; waardering voor de dienst; beoordeling van de dienstverlening; tevredenheid over de gemeente; dienstverlening van de gemeente; werking van de gemeentediensten; mening over gemeentediensten; tevreden over de gemeentelijke dienst

!= lokalen huren | verhuur van schoollokalen | huurgebouw
!= huurprijs zaal | huurinkomsten
!= buurtklacht | melding aan gemeente | buurtoverleg
!= beleidsplan | samenwerking
`;
