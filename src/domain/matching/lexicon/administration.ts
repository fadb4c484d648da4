/** What is said of subsidies, permits, insurance, invoices, contracts, boards, complaints, rental and procurement. */
export default `
# Subsidies
subsidie = toelage; subsidiëring; betoelaging; financiële steun; ondersteuning met geld; projectsubsidie; subsidiebedrag; geldelijke steun; subsidiëren; steunmaatregel; financiële ondersteuning
subsidieaanvraag = subsidie aanvragen; aanvraag van toelage; subsidiedossier; aanvraagdossier; dossier indienen; subsidieformulier; indienen van projectaanvraag
subsidiereglement = toelagereglement; reglement voor subsidies; voorwaarden van subsidie; subsidievoorwaarden; subsidieregels; retributiereglement
gemeentelijke subsidie = toelage van de gemeente; gemeentelijke toelage; subsidie van gemeente; steun van de gemeente; nascholingstoelage gemeente
vlaamse subsidie = subsidie van Vlaanderen; Vlaamse middelen; middelen van de overheid; steun van de Vlaamse overheid; provinciale subsidie; Europese subsidie; ministeriële subsidie; dotatie
projectoproep = oproep tot projecten; oproep; call; projectsteun; kandidatuur indienen; projectvoorstel indienen; kandidatuurstelling; project indienen
sociale voordelen = tussenkomst in toezicht en vervoer; flankerend beleid; FOB; flankerende maatregelen
verantwoording subsidie = afrekening van subsidie; bewijsstukken; verantwoordingsnota; financieel verslag; bewijs van uitgave; kastickets indienen; onkosten bewijzen; verantwoordingsstuk
uitbetaling = storting; uitbetalen; overschrijven; terugbetaling; terugbetalen; op rekening storten; schijf van subsidie; wanneer wordt uitbetaald
rekeningnummer = IBAN; bankrekening; bankrekeningnummer; bankgegevens; zichtrekening
sponsoring = sponsor; gesponsord door; sponsorgeld; mecenaat; geldschieter; privésponsoring; reclame en sponsoring op school
nascholing = bijscholing; navorming; nascholing volgen; opleiding voor personeel; professionalisering; bijscholen; vorming van personeel

!= subsidie | subsidieaanvraag | subsidiereglement | projectoproep | verantwoording subsidie
!= gemeentelijke subsidie | vlaamse subsidie | sponsoring
!= uitbetaling | rekeningnummer

# Vergunningen en toelatingen
vergunning = toelating; toestemming van de gemeente; toelating vragen; goedkeuring van gemeente; vergunnen; machtiging
omgevingsvergunning = bouwvergunning; stedenbouwkundige vergunning; milieuvergunning; vergunning om te bouwen; bouwaanvraag; bouwdossier; vergunning voor verbouwing
evenementenaanvraag = evenementenloket; evenement melden; melding van evenement; aanvraag evenement; evenementenformulier; evenementendossier; toelating voor evenement; melding van activiteit
inname openbaar domein = inname van de openbare weg; parkeerverbod aanvragen; straat afsluiten voor activiteit; tijdelijke verkeersmaatregel; straat laten afzetten; tijdelijk verkeersreglement; parkeerplaatsen vrijhouden; afsluiten van een straat
drankvergunning = vergunning sterke drank; drankgelegenheid; schenken van sterke drank; tapvergunning; drankschenkvergunning; occasionele drankgelegenheid
geluidsafwijking = geluidsnormen; muziekvergunning; afwijking geluidsnorm; muziek bij evenement; versterkte muziek; toelating luide muziek
billijke vergoeding = Unisono; auteursrechten muziek; rechten voor muziek; muziekrechten; Sabam-aangifte
tombolavergunning = tombola; loterij organiseren; vergunning voor tombola; tombolalotjes; loten verkopen; verkoop van lotjes
attest of bewijs = bewijs; getuigschrift van gedrag; uittreksel uit het strafregister; attest bezorgen; keuringsattest; verklaring op eer; strafregister; bewijs van goed gedrag; model 2
voedselveiligheid = FAVV; Voedselagentschap; hygiëne bij voedsel; HACCP; FAVV-registratie; allergenen melden
onderwijsinspectie = doorlichting; inspectie; inspectieverslag; doorlichtingsverslag; bezoek van de inspectie; schooldoorlichting; inspectiebezoek; doorgelicht; onderwijsinspecteur

!= omgevingsvergunning | evenementenaanvraag | inname openbaar domein | drankvergunning | geluidsafwijking | tombolavergunning | billijke vergoeding
!= vergunning | attest of bewijs

# Verzekering en aansprakelijkheid
verzekering = verzekeren; polis; verzekerd; verzekeringspolis; schoolverzekering; verzekeringsmaatschappij; verzekeraar; Ethias
schoolongevallenverzekering = verzekering lichamelijke ongevallen; ongevallenverzekering; lichamelijk ongeval verzekerd; verzekering schoolongeval
burgerlijke aansprakelijkheid = aansprakelijkheid; aansprakelijk; familiale verzekering; schade aan derden; BA
vrijwilligersverzekering = verzekering voor vrijwilligers; vrijwilligers verzekeren; vrijwilligerspolis; gratis vrijwilligersverzekering; dekking van vrijwilligers
brandverzekering = verzekering van het gebouw; gebouwverzekering; brandpolis; verzekering tegen brand; verzekeren van gebouwen
materiaalverzekering = toestellen verzekeren; verzekering van laptops; verzekering van materiaal; alle-risicoverzekering; diefstalverzekering; verzekering voor fietsen; toestelverzekering
schadeclaim = schadegeval; schadeaangifte; aangifte van schade; schadeformulier; ongevalsaangifte; aangifte bij verzekering; schade melden; verzekeringsdossier; aangifteformulier
vrijwilligersvergoeding = forfaitaire onkostenvergoeding; vergoeding voor vrijwilligers; onkostenvergoeding; onkosten van vrijwilligers; vrijwilligerswerkregeling; dagvergoeding

!= schoolongevallenverzekering | burgerlijke aansprakelijkheid | vrijwilligersverzekering | brandverzekering | materiaalverzekering
!= vrijwilligersvergoeding | vrijwilligersverzekering

# Facturen, aankopen, contracten
factuur van de gemeente = rekening van de gemeente; facturatie door gemeente; factuur van stad ontvangen; gemeente factureert; factuur voor zwemmen; factuur voor activiteiten
facturatie = facturering; factureren; factuur; facturatiegegevens; op factuur betalen; aanrekening; e-invoicing; Peppol; btw-nummer; KBO-nummer
betalingswijze = betaalwijze; manier van betalen; overschrijving; contant betalen; cash; domiciliëring; contante betaling; betaalmethode
betalingstermijn = termijn om te betalen; vervaldag factuur; betaaltermijn; betalingsdatum; binnen hoeveel dagen betalen
btw = belasting over toegevoegde waarde; btw-tarief; btw-vrijstelling; vrijgesteld van btw; belastingplichtig; btw-plichtig
belasting = gemeentebelasting; heffing; retributie; taks; onroerende voorheffing
fiscaal attest = fiscale fiche; attest kinderopvang voor belastingen; belastingaftrek; belastingvermindering voor opvang; fiscaal aftrekbaar; belastingattest
overheidsopdracht = aanbesteding; aanbesteden; wet op overheidsopdrachten; gunning; openbare aanbesteding; bestek van opdracht; lastenboek; offerte vragen; prijsvraag leveranciers; gunnen
groepsaankoop = samenaankoop; gezamenlijke aankoop; samen aankopen; aankoopcentrale; raamcontract; raamovereenkomst; opdrachtencentrale; collectieve aankoop; gemeenschappelijke aankoop; instappen in raamcontract; samen kopen; groepsaankopen
leverancier = aanbieder van goederen; toeleverancier; firma; verdeler; leverende firma; dienstverlener; externe firma; bedrijf dat levert
contract = overeenkomst; convenant; samenwerkingsovereenkomst; samenwerkingsakkoord; protocol; contractueel; overeenkomen
looptijd contract = einde van het contract; contract loopt af; opzegtermijn; contractduur; vervaldag contract; verlenging van contract; opzeg
onderhoudscontract = contract voor onderhoud; onderhoudsovereenkomst; servicecontract; contract met onderhoudsfirma
aankoop = aankopen; kopen; aanschaf; aanschaffen; verwerven; bestelling; bestellen; verwerving; aangekocht
leasing = huurkoop; leasecontract; leasen; toestellen huren bij firma; huurcontract toestellen
boekhouding = jaarrekening; financieel beheer; financieel beleid; boekhouder; boekhoudkundig; balans en resultatenrekening; financiële toestand van de school
werkingsmiddelen = werkingstoelage; omkadering; lestijdenpakket; puntenenveloppe; SES-lestijden; urenpakket; toegekende lestijden
investering = investeren; grote aankoop; geplande investering; investeringsplan; investeringsbedrag; meerjarenplan; investeringen

!= facturatie | betalingswijze | betalingstermijn | btw
!= overheidsopdracht | groepsaankoop | leasing
!= contract | looptijd contract | onderhoudscontract
!= belasting | fiscaal attest
!= werkingsmiddelen | investering

# Bestuur en organisatie van de school
schoolbestuur = inrichtende macht; raad van bestuur; IM; schoolbesturen; bestuursorgaan
scholengemeenschap = SG; schoolgroep; scholengroep; codi; algemeen directeur; deel van scholengemeenschap
onderwijsnet = koepel; onderwijskoepel; GO!; katholiek onderwijs; officieel onderwijs; OVSG; gesubsidieerd vrij onderwijs; onderwijsverstrekker
gemeenteschool = gemeentelijke basisschool; gemeentelijk onderwijs; stedelijk onderwijs; GBS; stedelijke basisschool
vrije basisschool = VBS; school van het vrije net; vrije lagere school; vrije kleuterschool
instellingsnummer = schoolnummer; stamnummer; administratief nummer van school; nummer van instelling; intern nummer vestiging
vestigingsplaats = vestiging; campus; afdeling; wijkschool; vestigingen; bijgebouw op ander adres; wijkafdeling; schoolafdeling
fusie = samensmelting van scholen; fusioneren; samengaan; schoolfusie; afsplitsing; sluiting van vestiging
gemeentelijke dienst = stadsdienst; dienst van de gemeente; stadsbestuur; gemeentebestuur; gemeentediensten; lokaal bestuur; gemeente als bestuur; bevoegde dienst
dienst onderwijs = onderwijsdienst; onderwijsambtenaar; coördinator flankerend onderwijsbeleid; onderwijsconsulent; gemeentelijke onderwijsdienst; flankerend onderwijsmedewerker
departement onderwijs = Vlaamse overheid onderwijs; AgODi; departement; ministerie van Onderwijs; schoolbeheerteam; minister van onderwijs; werkstation
rondschrijven = omzendbrief; communicatie naar scholen; kennisgeving
planlast = administratieve last; papierwerk; administratieve overlast; bureaucratie; regeldruk; tijdverlies door administratie; bevragingsdruk; administratieve rompslomp
bevraging = enquête; vragenlijst; rondvraag; survey; gegevens opvragen; rondvraag bij scholen; vragen invullen; peiling; bevragen
aanvraagprocedure = procedure voor aanvraag; aanvraagformulier; hoe aanvragen; aanvraag indienen; inschrijvingsformulier; aanvragen; aanvraag
contactpersoon = aanspreekpunt; aanspreekpersoon; SPOC; wie contacteren; vaste contactpersoon; persoon om te contacteren

!= schoolbestuur | scholengemeenschap | onderwijsnet | vestigingsplaats
!= gemeenteschool | vrije basisschool
!= gemeentelijke dienst | dienst onderwijs | departement onderwijs

# Verhuur en buurt
lokalen huren = huur van lokalen; gemeentelijke zaal huren; zaalhuur; zaal reserveren; zaal huren bij de gemeente; gebruik van gemeentelijke zaal; zaal van gemeente; gemeentelijke infrastructuur gebruiken; zaalreservatie
verhuur van schoollokalen = school verhuurt lokalen; verhuren van schoolgebouwen; lokalen ter beschikking stellen; verhuring van zaal door school; lokaal verhuren; verhuur van feestzaal; school verhuurt zaal; lokalen verhuren aan derden
huurprijs zaal = tarief voor de zaal; prijs van zaalhuur; zaalprijs; kostprijs van de zaal; huurgeld; gebruiksvergoeding; huurvergoeding lokalen
huurinkomsten = inkomsten uit verhuur; opbrengst van verhuring; verdient aan verhuur; huuropbrengst; ontvangen huur
huurgebouw = huurcontract gebouw; huurder; recht van opstal; eigendom van gebouw; verhuurder
buurtklacht = klacht van buren; burenklacht; klachten van omwonenden; overlast voor de buurt; burenhinder; hinder voor buurtbewoners; klagende buren; parkeeroverlast bij buren; klachten uit buurt
melding aan gemeente = meldingskaart; meldpunt; defect melden; klacht bij de gemeente; meldpunt gemeente; gebrek melden; probleem melden aan gemeente; 1777-melding
buurtoverleg = overleg met de buurt; afspraken met buren; buurtcomité; wijkraad; buurtvereniging; wijkoverleg; contact met de buren; wijkcomité
beleidsplan = schoolwerkplan; meerjarenplanning; schoolbeleidsplan; strategisch plan; jaaractieplan; actieplan; schoolontwikkelingsplan; prioriteitenplan; schoolplan
samenwerking = samenwerken; partnerschap; externe partner; samenwerkingspartner; netwerk van partners; samenwerkingsverband; in samenwerking met
evaluatie van dienst = tevreden over de gemeente; evaluatieformulier; evaluatie van aanbod; evaluatie; dienstverlening beoordelen

!= lokalen huren | verhuur van schoollokalen | huurgebouw
!= huurprijs zaal | huurinkomsten
!= buurtklacht | melding aan gemeente | buurtoverleg
!= beleidsplan | samenwerking
`;
