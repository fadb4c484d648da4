/** What is asked about language, origin, newcomers, interpreters and courses of religion or philosophy. */
export default `
# Thuistaal
anderstalig = andere taal spreken; vreemde thuistaal; anderstaligen; andere moedertaal; niet-Nederlandstalige; kind met een andere thuistaal; thuis geen Nederlands; thuistaal niet Nederlands; geen Nederlands spreken thuis; Nederlands niet de thuistaal; Nederlands niet als moedertaal; thuis een andere taal spreken; thuis een andere taal dan Nederlands
thuistaal = taal die thuis gesproken wordt; thuis gesproken taal; huistaal; omgangstaal thuis; taal met de moeder; spreektaal thuis; gesproken taal in het gezin; taalachtergrond; thuistaal van leerlingen; taal die leerlingen thuis spreken
nederlandstalig = thuistaal Nederlands; thuis Nederlands spreken; Nederlands als thuistaal; Nederlands als moedertaal; Nederlandstalige gezinnen
meertalig = meertaligheid; tweetalig; meertalige opvoeding; verschillende talen spreken; tweetaligheid; meertalige gezinnen
anderstalige ouder = anderstalig gezin; ouders die het Nederlands onvoldoende kennen; anderstalige ouders; ouders spreken geen Nederlands; ouder die het Nederlands niet begrijpt
franstalig = Franstalige; Frans als thuistaal; thuis Frans spreken

# Nederlands leren
taalachterstand = zwak in Nederlands; beperkte kennis van het Nederlands; taalzwakke leerling; achterstand in het Nederlands; gebrekkig Nederlands; taalarmoede; taalachterstanden; weinig Nederlands spreken
taalscreening = taaltoets; taalscreening in de derde kleuterklas; taal testen; screening van het Nederlands; taalvaardigheidstoets; screening van taal
taalbad = taalintegratie; taaltrajecten; taalbadjaar
taalstimulering = taalontwikkeling; taalondersteuning; ondersteuning bij Nederlands; taalversterking; taalactiviteit; taalstimulerende activiteit; taalbegeleiding; stimuleren van taal; extra Nederlands; taalverwerving; bevorderen van het Nederlands; taalimpuls; taalhulp
taalkamp = zomertaalkamp; oefenkansen Nederlands in de vakantie; taalspeelweek; taalzomer; speelkamp met taal
conversatietafel = oefenkans Nederlands; oefenen van Nederlands
nederlands voor ouders = nederlandse les ouders; lessen Nederlands voor ouders; cursus Nederlands voor ouders; Nederlands voor anderstaligen; Nederlands leren voor ouders; school en ouders Nederlands; nt2-les; Nederlandse taalles
taalbeleid = beleid rond taal; taalbeleidsnota; aanpak van meertaligheid; talenplan; afspraken rond thuistaal; meertaligheidsbeleid
thuistaal op de speelplaats = thuistaal toelaten; andere taal op de speelplaats; Nederlands op de speelplaats; taalregel op school; thuistaal verbieden; thuistaal gebruiken op school; Nederlands verplicht op de speelplaats
vreemde taal leren = vreemdetalenles; les in een vreemde taal
leesbevordering = goesting in lezen

# Nieuwkomers en herkomst
anderstalige nieuwkomer = pas aangekomen kind uit het buitenland; nieuw in België; nieuwkomende leerling; an'er; pas in het land; recent in België aangekomen; recent gemigreerd; ex-okanleerling; ex-anderstalige nieuwkomer
okan = onthaalonderwijs voor nieuwkomers; okanklas; okanschool
vluchteling = gevlucht; opvangcentrum; erkende vluchteling; asielaanvraag; asielzoekerskind
oekraïense leerling = kinderen uit Oekraïne; Oekraïense
mensen zonder papieren = kind zonder papieren; precair verblijf; illegaal verblijf; verblijfsstatuut; verblijfsvergunning
trekkend gezin = rondtrekkend; schippersgezin; foorkramer; rondreizende ouders; trekkende ouders; kermisreiziger
herkomst = origine; etnische achtergrond; allochtoon; etnisch-culturele minderheid; andere origine; culturele achtergrond; niet-Belgische herkomst; vreemde herkomst; afkomst; roots; leerling met buitenlandse roots; etnisch-culturele achtergrond; migratieverleden; land van herkomst; geboorteland
nationaliteit = niet-Belg; vreemdeling; buitenlandse nationaliteit; niet-Belgische nationaliteit; vreemde nationaliteit; andere nationaliteit; paspoort; nationaliteiten; Belgische nationaliteit
diversiteit = superdiversiteit; diversiteitsbeleid; omgaan met diversiteit; culturele verschillen; diversiteitsplan; interculturele activiteit
racisme = racistisch incident; gediscrimineerd; vooroordeel; xenofobie; racistische uitspraak; antidiscriminatie; uitsluiting door afkomst
inburgering = integratiedienst; integratiebeleid
segregatie = sociale mix; concentratieschool; sociale menging; gettoschool; gezonde mix

# Tolken en vertalen
tolk = vertolking; professionele tolk; tolkhulp; beroep op een tolk; tolk inschakelen; tolkendienst; gesprek laten tolken; videotolk; mondelinge vertaling; tolkuren; iemand die vertaalt tijdens een gesprek
vertaling = vertaling van brieven; documenten vertalen; brief in andere talen; schriftelijke vertaling; vertaalbureau; google translate; vertaaldienst
informele tolk = vrijwillige tolk; kind dat tolkt; familielid dat tolkt; leerling die vertaalt voor ouders
heldere taal = duidelijke taal; begrijpelijke brief; eenvoudig taalgebruik; toegankelijk taalgebruik
intercultureel bemiddelaar = interculturele bemiddeling; toeleider in diversiteit; interculturele bemiddelaar; cultuurbemiddelaar; toeleider
laaggeletterdheid = analfabeet; ongeletterd; analfabetisme; geletterdheid; moeilijk kunnen lezen en schrijven

# Levensbeschouwing
levensbeschouwelijk vak = godsdienst of zedenleer; levensbeschouwelijke vakken; keuze van levensbeschouwing; levensbeschouwelijke les; gekozen levensbeschouwing; filosofische cursus; godsdienstkeuze
levensbeschouwelijk vak = geloof; religie; geloofsovertuiging; religieuze overtuiging; godsdienstonderwijs; gelovig; godsdienstig
katholieke godsdienst = katholiek; rk-godsdienst; rooms-katholiek; rkg
islamitische godsdienst = islam; islamles; moslim; islamitisch; moslimleerling; islamonderwijs; islamleerkracht; moslimkind
protestantse godsdienst = protestants-evangelisch; protestants; protestantse leerling; evangelisch
orthodoxe godsdienst = orthodox
israëlitische godsdienst = joods; joodse godsdienst; israëlitisch; jodendom
anglicaanse godsdienst = anglicaans
zedenleer = ncz; moraal; les zedenleer; zedenleerles; vrijzinnig; lessen moraal; niet-confessionele zedenleer
cultuurbeschouwing = eigen cultuur en religie
vrijstelling levensbeschouwing = vrijgesteld van godsdienst; vrijstelling van godsdienst; vrijgestelde leerling; vrijstelling van levensbeschouwelijk vak; vrijstelling aanvragen
ramadan = vastenmaand; vastende leerling; vasten tijdens de ramadan
hoofddoek = levensbeschouwelijk teken; levensbeschouwelijk symbool; religieus symbool; levensbeschouwelijke kentekens; hoofddoekenverbod; keppeltje; religieuze tekenen; sluier
halal = halal maaltijd; ritueel geslacht; kosjer; halalvlees; halal vlees; islamitische maaltijd; maaltijd volgens de godsdienst
gebedsruimte = gebed; bidden op school; bidplaats

!= anderstalig | nederlandstalig | meertalig | franstalig
!= anderstalige nieuwkomer | vluchteling | anderstalig | herkomst | nationaliteit | mensen zonder papieren
!= okan | taalbad
!= thuistaal | nationaliteit | herkomst
!= tolk | vertaling | informele tolk | intercultureel bemiddelaar
!= taalscreening | taalbad | taalstimulering | taalkamp | nederlands voor ouders | conversatietafel
!= katholieke godsdienst | islamitische godsdienst | protestantse godsdienst | orthodoxe godsdienst | israëlitische godsdienst | anglicaanse godsdienst | zedenleer | cultuurbeschouwing
!= anderstalig | anderstalige ouder
!= oekraïense leerling | trekkend gezin
`;
