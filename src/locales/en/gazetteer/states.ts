/**
 * The states of the world, one a line: ISO 3166-1 alpha-2 code | name | other names | adjectives | people (plural) | capital.
 * An empty people field means that the adjective with an s is the plural. Written for this program.
 */
export const STATES = `
AF|Afghanistan|Islamic Emirate of Afghanistan|Afghan;Afghani|Afghans|Kabul
AL|Albania||Albanian||Tirana
DZ|Algeria||Algerian||Algiers
AD|Andorra||Andorran||Andorra la Vella
AO|Angola||Angolan||Luanda
AG|Antigua and Barbuda|Antigua|Antiguan||St. John's
AR|Argentina|Argentine Republic|Argentine;Argentinian|Argentines;Argentinians|Buenos Aires
AM|Armenia||Armenian||Yerevan
AU|Australia|Commonwealth of Australia|Australian;Aussie||Canberra
AT|Austria||Austrian||Vienna
AZ|Azerbaijan||Azerbaijani;Azeri||Baku
BS|Bahamas|The Bahamas|Bahamian||Nassau
BH|Bahrain|Kingdom of Bahrain|Bahraini||Manama
BD|Bangladesh||Bangladeshi||Dhaka
BB|Barbados||Barbadian||Bridgetown
BY|Belarus|Belorussia|Belarusian;Belarussian||Minsk
BE|Belgium||Belgian||Brussels
BZ|Belize||Belizean||Belmopan
BJ|Benin||Beninese|Beninese|Porto-Novo
BT|Bhutan||Bhutanese|Bhutanese|Thimphu
BO|Bolivia||Bolivian||La Paz
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;BiH|Bosnian||Sarajevo
BW|Botswana||Botswanan||Gaborone
BR|Brazil|Brasil|Brazilian||Brasilia
BN|Brunei|Brunei Darussalam|Bruneian||Bandar Seri Begawan
BG|Bulgaria||Bulgarian||Sofia
BF|Burkina Faso||Burkinabe|Burkinabes|Ouagadougou
BI|Burundi||Burundian||Gitega
KH|Cambodia|Kampuchea|Cambodian||Phnom Penh
CM|Cameroon||Cameroonian||Yaounde
CA|Canada||Canadian||Ottawa
CV|Cape Verde|Cabo Verde|Cape Verdean||Praia
CF|Central African Republic|CAR|||Bangui
TD|Chad||Chadian||N'Djamena
CL|Chile||Chilean||Santiago
CN|China|People's Republic of China;PRC;P.R.C.;P.R. China;mainland China|Chinese|Chinese|Beijing
CO|Colombia||Colombian||Bogota
KM|Comoros||Comoran||Moroni
CG|Republic of the Congo|Congo-Brazzaville|||Brazzaville
CD|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;D.R.C.;Congo;Zaire|Congolese|Congolese|Kinshasa
CR|Costa Rica||Costa Rican||San Jose
CI|Ivory Coast|Cote d'Ivoire|Ivorian||Yamoussoukro
HR|Croatia||Croatian|Croats;Croatians|Zagreb
CU|Cuba||Cuban||Havana
CY|Cyprus||Cypriot||Nicosia
CZ|Czech Republic|Czechia|Czech||Prague
DK|Denmark||Danish|Danes|Copenhagen
DJ|Djibouti||Djiboutian||Djibouti City
DM|Dominica||||Roseau
DO|Dominican Republic||Dominican||Santo Domingo
EC|Ecuador||Ecuadorian;Ecuadorean||Quito
EG|Egypt|Arab Republic of Egypt|Egyptian||Cairo
SV|El Salvador||Salvadoran;Salvadorean||San Salvador
GQ|Equatorial Guinea||Equatoguinean||Malabo
ER|Eritrea||Eritrean||Asmara
EE|Estonia||Estonian||Tallinn
SZ|Eswatini|Swaziland|Swazi||Mbabane
ET|Ethiopia||Ethiopian||Addis Ababa
FJ|Fiji||Fijian||Suva
FI|Finland||Finnish|Finns|Helsinki
FR|France|French Republic|French|French|Paris
GA|Gabon||Gabonese|Gabonese|Libreville
GM|Gambia|The Gambia|Gambian||Banjul
GE|Georgia||Georgian||Tbilisi
DE|Germany|Federal Republic of Germany;FRG;West Germany|German;West German||Berlin
GH|Ghana||Ghanaian||Accra
GR|Greece|Hellenic Republic|Greek;Hellenic||Athens
GD|Grenada||Grenadian||St. George's
GT|Guatemala||Guatemalan||Guatemala City
GN|Guinea||Guinean||Conakry
GW|Guinea-Bissau||Bissau-Guinean||Bissau
GY|Guyana||Guyanese|Guyanese|Georgetown
HT|Haiti||Haitian||Port-au-Prince
HN|Honduras||Honduran||Tegucigalpa
HK|Hong Kong|HKSAR|Hong Konger|Hong Kongers|
HU|Hungary||Hungarian||Budapest
IS|Iceland||Icelandic|Icelanders|Reykjavik
IN|India|Republic of India;Bharat|Indian||New Delhi;Delhi
ID|Indonesia||Indonesian||Jakarta
IR|Iran|Islamic Republic of Iran;Islamic Republic|Iranian||Tehran;Teheran
IQ|Iraq||Iraqi||Baghdad
IE|Ireland|Republic of Ireland;Irish Republic|Irish|Irish|Dublin
IL|Israel|State of Israel|Israeli||Jerusalem
IT|Italy||Italian||Rome
JM|Jamaica||Jamaican||Kingston
JP|Japan||Japanese|Japanese|Tokyo
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian||Amman
KZ|Kazakhstan||Kazakh;Kazakhstani||Astana;Nur-Sultan
KE|Kenya||Kenyan||Nairobi
KI|Kiribati||I-Kiribati||South Tarawa
XK|Kosovo||Kosovan;Kosovar||Pristina
KW|Kuwait||Kuwaiti||Kuwait City
KG|Kyrgyzstan||Kyrgyz|Kyrgyz|Bishkek
LA|Laos||Laotian;Lao||Vientiane
LV|Latvia||Latvian||Riga
LB|Lebanon||Lebanese|Lebanese|Beirut
LS|Lesotho||Basotho||Maseru
LR|Liberia||Liberian||Monrovia
LY|Libya||Libyan||Tripoli
LI|Liechtenstein||Liechtensteiner||Vaduz
LT|Lithuania||Lithuanian||Vilnius
LU|Luxembourg||Luxembourgish|Luxembourgers|Luxembourg City
MO|Macau|Macao|Macanese|Macanese|
MG|Madagascar||Malagasy;Madagascan|Malagasy|Antananarivo
MW|Malawi||Malawian||Lilongwe
MY|Malaysia||Malaysian||Kuala Lumpur
MV|Maldives||Maldivian||Male
ML|Mali||Malian||Bamako
MT|Malta||Maltese|Maltese|Valletta
MH|Marshall Islands||Marshallese|Marshallese|Majuro
MR|Mauritania||Mauritanian||Nouakchott
MU|Mauritius||Mauritian||Port Louis
MX|Mexico||Mexican||Mexico City
FM|Micronesia|Federated States of Micronesia|Micronesian||Palikir
MD|Moldova||Moldovan||Chisinau
MC|Monaco||Monegasque||
MN|Mongolia||Mongolian||Ulaanbaatar;Ulan Bator
ME|Montenegro||Montenegrin||Podgorica
MA|Morocco||Moroccan||Rabat
MZ|Mozambique||Mozambican||Maputo
MM|Myanmar|Burma|Burmese;Myanmarese|Burmese|Naypyidaw;Naypyitaw
NA|Namibia||Namibian||Windhoek
NR|Nauru||Nauruan||Yaren
NP|Nepal||Nepali;Nepalese|Nepalis;Nepalese|Kathmandu
NL|Netherlands|The Netherlands;Holland|Dutch|Dutch|The Hague
NZ|New Zealand|NZ|New Zealander|New Zealanders|Wellington
NI|Nicaragua||Nicaraguan||Managua
NE|Niger||Nigerien||Niamey
NG|Nigeria||Nigerian||Abuja
KP|North Korea|DPRK;D.P.R.K.;Democratic People's Republic of Korea;Democratic People’s Republic of Korea;N. Korea;NK;N.K.|North Korean||Pyongyang
MK|North Macedonia|Macedonia|Macedonian;North Macedonian||Skopje
NO|Norway||Norwegian||Oslo
OM|Oman||Omani||Muscat
PK|Pakistan||Pakistani||Islamabad
PW|Palau||Palauan||Ngerulmud
PS|Palestine|State of Palestine;Palestinian territories;Palestinian Territories|Palestinian||Ramallah
PA|Panama||Panamanian||Panama City
PG|Papua New Guinea|PNG|Papua New Guinean||Port Moresby
PY|Paraguay||Paraguayan||Asuncion
PE|Peru||Peruvian||Lima
PH|Philippines|The Philippines|Philippine;Filipino|Filipinos|Manila
PL|Poland||Polish|Poles|Warsaw
PT|Portugal||Portuguese|Portuguese|Lisbon
PR|Puerto Rico||Puerto Rican||San Juan
QA|Qatar||Qatari||Doha
RO|Romania||Romanian||Bucharest
RU|Russia|Russian Federation|Russian||Moscow
RW|Rwanda||Rwandan||Kigali
KN|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis|Kittitian||Basseterre
LC|Saint Lucia|St. Lucia;St Lucia|Saint Lucian||Castries
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|||Kingstown
WS|Samoa||Samoan||Apia
SM|San Marino||Sammarinese|Sammarinese|
ST|Sao Tome and Principe||Sao Tomean||Sao Tome
SA|Saudi Arabia|KSA;Kingdom of Saudi Arabia|Saudi;Saudi Arabian||Riyadh
SN|Senegal||Senegalese|Senegalese|Dakar
RS|Serbia||Serbian|Serbs;Serbians|Belgrade
SC|Seychelles||Seychellois|Seychellois|Victoria
SL|Sierra Leone||Sierra Leonean||Freetown
SG|Singapore||Singaporean||
SK|Slovakia|Slovak Republic|Slovak;Slovakian||Bratislava
SI|Slovenia||Slovenian;Slovene||Ljubljana
SB|Solomon Islands|Solomons|Solomon Islander||Honiara
SO|Somalia||Somali;Somalian||Mogadishu
ZA|South Africa||South African||Pretoria
KR|South Korea|ROK;R.O.K.;Republic of Korea;S. Korea;SK|South Korean||Seoul
SS|South Sudan||South Sudanese|South Sudanese|Juba
ES|Spain||Spanish|Spaniards|Madrid
LK|Sri Lanka||Sri Lankan||Colombo
SD|Sudan||Sudanese|Sudanese|Khartoum
SR|Suriname||Surinamese|Surinamese|Paramaribo
SE|Sweden||Swedish|Swedes|Stockholm
CH|Switzerland|Swiss Confederation|Swiss|Swiss|Bern;Berne
SY|Syria|Syrian Arab Republic|Syrian||Damascus
TW|Taiwan|Republic of China;ROC;Chinese Taipei|Taiwanese|Taiwanese|Taipei
TJ|Tajikistan||Tajik;Tajikistani||Dushanbe
TZ|Tanzania||Tanzanian||Dodoma
TH|Thailand|Siam|Thai||Bangkok
TL|East Timor|Timor-Leste|Timorese|Timorese|Dili
TG|Togo||Togolese|Togolese|Lome
TO|Tonga||Tongan||Nuku'alofa
TT|Trinidad and Tobago|Trinidad|Trinidadian||Port of Spain
TN|Tunisia||Tunisian||Tunis
TR|Turkey|Turkiye|Turkish|Turks|Ankara
TM|Turkmenistan||Turkmen;Turkmenistani|Turkmens|Ashgabat
TV|Tuvalu||Tuvaluan||Funafuti
UG|Uganda||Ugandan||Kampala
UA|Ukraine||Ukrainian||Kyiv;Kiev
AE|United Arab Emirates|UAE;U.A.E.;the Emirates|Emirati||Abu Dhabi
GB|United Kingdom|UK;U.K.;Britain;Great Britain;GB;United Kingdom of Great Britain and Northern Ireland|British;UK|Britons;Brits;British|London
US|United States|US;U.S.;USA;U.S.A.;U.S;United States of America;America|American;US|Americans|Washington;Washington, D.C.;Washington D.C.;Washington DC;Washington, DC
UY|Uruguay||Uruguayan||Montevideo
UZ|Uzbekistan||Uzbek;Uzbekistani||Tashkent
VU|Vanuatu||Ni-Vanuatu||Port Vila
VA|Vatican City|Vatican;the Vatican;Holy See|||
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan||Caracas
VN|Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Vietnamese|Hanoi
YE|Yemen||Yemeni||Sanaa;Sana'a
ZM|Zambia||Zambian||Lusaka
ZW|Zimbabwe||Zimbabwean||Harare
SU|Soviet Union|USSR;U.S.S.R.|Soviet||
YU|Yugoslavia||Yugoslav;Yugoslavian||
DD|East Germany|GDR;German Democratic Republic|East German||
CS|Czechoslovakia||Czechoslovak;Czechoslovakian||
GL|Greenland||Greenlandic|Greenlanders|Nuuk
`
