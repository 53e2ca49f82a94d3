/**
 * Agencies, newspapers and broadcasters, one a line: name | other names | home state (ISO) | agency, newspaper,
 * broadcaster or site | `state` where the state runs it. Written for this program.
 */
export const CARRIERS = `
Xinhua News Agency|Xinhua;New China News Agency;Xinhuanet|CN|agency|state
Korean Central News Agency|KCNA|KP|agency|state
Rodong Sinmun||KP|newspaper|state
Korean Central Television|KCTV|KP|broadcaster|state
KRT||KP|broadcaster|state
Global Times|The Global Times|CN|newspaper|state
People's Daily|The People's Daily;Renmin Ribao|CN|newspaper|state
China Daily||CN|newspaper|state
China Central Television|CCTV|CN|broadcaster|state
China Global Television Network|CGTN|CN|broadcaster|state
China News Service||CN|agency|state
Caixin||CN|site|
South China Morning Post|SCMP|HK|newspaper|
Ta Kung Pao||HK|newspaper|state
Yonhap News Agency|Yonhap|KR|agency|
Korea Herald|The Korea Herald|KR|newspaper|
Korea Times|The Korea Times|KR|newspaper|
Chosun Ilbo|The Chosun Ilbo|KR|newspaper|
JoongAng Ilbo||KR|newspaper|
Hankyoreh||KR|newspaper|
Korean Broadcasting System|KBS|KR|broadcaster|state
Kyodo News|Kyodo;Kyodo News Agency|JP|agency|
Jiji Press|Jiji|JP|agency|
NHK|Nippon Hoso Kyokai|JP|broadcaster|state
Asahi Shimbun|The Asahi Shimbun;Asahi|JP|newspaper|
Yomiuri Shimbun|The Yomiuri Shimbun;Yomiuri|JP|newspaper|
Mainichi Shimbun|Mainichi|JP|newspaper|
Nikkei|Nikkei Asian Review;Nikkei Asia|JP|newspaper|
Japan Times|The Japan Times|JP|newspaper|
Central News Agency|CNA|TW|agency|state
Taipei Times||TW|newspaper|
Straits Times|The Straits Times|SG|newspaper|
Channel NewsAsia||SG|broadcaster|state
Bernama||MY|agency|state
Antara||ID|agency|state
Jakarta Post|The Jakarta Post|ID|newspaper|
Vietnam News Agency|VNA|VN|agency|state
Bangkok Post|The Bangkok Post|TH|newspaper|
Philippine News Agency||PH|agency|state
Press Trust of India|PTI|IN|agency|
Asian News International|ANI|IN|agency|
United News of India||IN|agency|
Times of India|The Times of India|IN|newspaper|
The Hindu||IN|newspaper|
Hindustan Times||IN|newspaper|
Indian Express|The Indian Express|IN|newspaper|
NDTV||IN|broadcaster|
Dawn News|Dawn newspaper|PK|newspaper|
Associated Press of Pakistan|APP|PK|agency|state
Geo News|Geo TV|PK|broadcaster|
TOLOnews|Tolo News|AF|broadcaster|
Khaama Press||AF|agency|
TASS|Tass;ITAR-TASS;Itar-Tass|RU|agency|state
RIA Novosti|RIA;RIA news agency|RU|agency|state
Interfax||RU|agency|
Interfax-Ukraine||UA|agency|
Sputnik News|Sputnik news agency|RU|agency|state
Russia Today|RT|RU|broadcaster|state
Rossiya 24|Rossiya-24;Rossiya 1|RU|broadcaster|state
Kommersant||RU|newspaper|
Izvestia||RU|newspaper|
Novaya Gazeta||RU|newspaper|
Pravda||RU|newspaper|
Meduza||RU|site|
Echo of Moscow|Ekho Moskvy|RU|broadcaster|
Ukrinform||UA|agency|state
Kyiv Independent|The Kyiv Independent|UA|newspaper|
Kyiv Post||UA|newspaper|
BelTA|Belta|BY|agency|state
Kazinform||KZ|agency|state
Anadolu Agency|Anadolu;Anadolu news agency|TR|agency|state
TRT|TRT World;TRT Haber|TR|broadcaster|state
Hurriyet|Hürriyet|TR|newspaper|
Daily Sabah||TR|newspaper|
Cumhuriyet||TR|newspaper|
Dogan News Agency||TR|agency|
Islamic Republic News Agency|IRNA|IR|agency|state
Tasnim News Agency|Tasnim|IR|agency|
Fars News Agency|Fars|IR|agency|
Mehr News Agency|Mehr|IR|agency|
ISNA|Iranian Students' News Agency;Iranian Students News Agency|IR|agency|
Press TV||IR|broadcaster|state
Syrian Arab News Agency|SANA|SY|agency|state
National News Agency|NNA|LB|agency|state
Al-Manar|Al Manar|LB|broadcaster|
Al-Mayadeen|Al Mayadeen|LB|broadcaster|
Petra News Agency||JO|agency|state
Saudi Press Agency|SPA|SA|agency|state
Al Arabiya|Al-Arabiya|SA|broadcaster|
Arab News||SA|newspaper|
Emirates News Agency|WAM|AE|agency|state
Gulf News||AE|newspaper|
Khaleej Times||AE|newspaper|
The National newspaper||AE|newspaper|
Qatar News Agency|QNA|QA|agency|state
Al Jazeera|Al-Jazeera;Aljazeera|QA|broadcaster|
Kuwait News Agency|KUNA|KW|agency|state
Oman News Agency||OM|agency|state
Iraqi News Agency||IQ|agency|state
Rudaw||IQ|broadcaster|
Saba News Agency||YE|agency|state
Middle East News Agency|MENA|EG|agency|state
Al-Ahram|Al Ahram|EG|newspaper|state
Wafa|WAFA|PS|agency|state
Haaretz|Ha'aretz|IL|newspaper|
Jerusalem Post|The Jerusalem Post|IL|newspaper|
Times of Israel|The Times of Israel|IL|site|
Yedioth Ahronoth|Ynet|IL|newspaper|
Israel Hayom||IL|newspaper|
Channel 12||IL|broadcaster|
Kan|Kan public broadcaster|IL|broadcaster|state
Algeria Press Service|APS|DZ|agency|state
Tunis Afrique Presse|TAP|TN|agency|state
Maghreb Arab Press|MAP|MA|agency|state
Ethiopian News Agency||ET|agency|state
Sudan News Agency|SUNA|SD|agency|state
News Agency of Nigeria|NAN|NG|agency|state
Premium Times||NG|newspaper|
Daily Nation||KE|newspaper|
South African Broadcasting Corporation|SABC|ZA|broadcaster|state
Mail & Guardian|Mail and Guardian|ZA|newspaper|
News24||ZA|site|
Reuters|Thomson Reuters;Reuters news agency;Reuters News|GB|agency|
BBC|British Broadcasting Corporation;BBC News;BBC World Service;B.B.C.|GB|broadcaster|
PA Media|Press Association|GB|agency|
Sky News||GB|broadcaster|
ITV|ITV News|GB|broadcaster|
Channel 4|Channel 4 News|GB|broadcaster|
The Guardian|Guardian|GB|newspaper|
The Observer||GB|newspaper|
The Times of London|Times of London|GB|newspaper|
The Sunday Times|Sunday Times|GB|newspaper|
Daily Telegraph|The Daily Telegraph;The Telegraph;Sunday Telegraph;Telegraph|GB|newspaper|
Financial Times|The Financial Times;FT|GB|newspaper|
The Independent|Independent newspaper|GB|newspaper|
Daily Mail|The Daily Mail;MailOnline;Mail Online;Mail on Sunday|GB|newspaper|
Daily Mirror|The Daily Mirror|GB|newspaper|
Daily Express||GB|newspaper|
The Sun newspaper||GB|newspaper|
Evening Standard||GB|newspaper|
The Economist|Economist|GB|newspaper|
Agence France-Presse|AFP;Agence France Presse|FR|agency|
France 24||FR|broadcaster|state
Radio France Internationale|RFI|FR|broadcaster|state
Le Monde||FR|newspaper|
Le Figaro||FR|newspaper|
Libération|Liberation newspaper|FR|newspaper|
Le Parisien||FR|newspaper|
BFM TV|BFMTV;BFM|FR|broadcaster|
Deutsche Presse-Agentur|DPA;dpa|DE|agency|
Deutsche Welle|DW|DE|broadcaster|state
Der Spiegel|Spiegel|DE|newspaper|
Die Zeit||DE|newspaper|
Die Welt||DE|newspaper|
Bild|Bild newspaper|DE|newspaper|
Sueddeutsche Zeitung|Süddeutsche Zeitung|DE|newspaper|
Frankfurter Allgemeine Zeitung|FAZ|DE|newspaper|
ARD||DE|broadcaster|
ZDF||DE|broadcaster|
ANSA|Ansa|IT|agency|
Corriere della Sera||IT|newspaper|
La Repubblica||IT|newspaper|
La Stampa||IT|newspaper|
RAI|Rai|IT|broadcaster|state
EFE|Efe;Agencia EFE|ES|agency|state
El Pais|El País|ES|newspaper|
El Mundo||ES|newspaper|
La Vanguardia||ES|newspaper|
Lusa||PT|agency|
ANP||NL|agency|
NOS||NL|broadcaster|
De Telegraaf||NL|newspaper|
Belga|Belga news agency|BE|agency|
Austria Press Agency|APA|AT|agency|
Swiss News Agency|Keystone-SDA|CH|agency|
TT News Agency||SE|agency|
SVT||SE|broadcaster|state
Aftonbladet||SE|newspaper|
NTB||NO|agency|
NRK||NO|broadcaster|state
VG newspaper||NO|newspaper|
Ritzau||DK|agency|
YLE|Yle|FI|broadcaster|state
Helsingin Sanomat||FI|newspaper|
PAP|Polish Press Agency|PL|agency|state
Gazeta Wyborcza||PL|newspaper|
CTK|Czech News Agency|CZ|agency|
MTI|Hungarian News Agency|HU|agency|state
Agerpres|Mediafax|RO|agency|
BTA|Bulgarian News Agency|BG|agency|state
Tanjug||RS|agency|
HINA|Hina|HR|agency|state
Athens News Agency|ANA-MPA|GR|agency|state
Kathimerini||GR|newspaper|
RTE|RTÉ|IE|broadcaster|state
Irish Times|The Irish Times|IE|newspaper|
Irish Independent||IE|newspaper|
Vatican News|Vatican Radio|VA|site|state
Associated Press|The Associated Press;AP;A.P.|US|agency|
United Press International|UPI|US|agency|
Bloomberg|Bloomberg News;Bloomberg L.P.|US|agency|
Dow Jones Newswires||US|agency|
New York Times|The New York Times;NYT;NYTimes|US|newspaper|
Washington Post|The Washington Post;WaPo|US|newspaper|
Wall Street Journal|The Wall Street Journal;WSJ|US|newspaper|
Washington Times|The Washington Times|US|newspaper|
Los Angeles Times|The Los Angeles Times;LA Times;L.A. Times|US|newspaper|
Chicago Tribune|The Chicago Tribune|US|newspaper|
Boston Globe|The Boston Globe|US|newspaper|
Miami Herald|The Miami Herald|US|newspaper|
USA Today|USA TODAY|US|newspaper|
New York Post|The New York Post|US|newspaper|
New York Daily News||US|newspaper|
San Francisco Chronicle||US|newspaper|
Dallas Morning News|The Dallas Morning News|US|newspaper|
Houston Chronicle||US|newspaper|
Philadelphia Inquirer|The Philadelphia Inquirer|US|newspaper|
Seattle Times|The Seattle Times|US|newspaper|
Denver Post|The Denver Post|US|newspaper|
Newsday||US|newspaper|
Newsweek||US|newspaper|
Time magazine|TIME magazine;Time Magazine|US|newspaper|
The New Yorker|New Yorker magazine|US|newspaper|
The Atlantic||US|newspaper|
The Hill||US|site|
Politico|POLITICO|US|site|
Axios||US|site|
BuzzFeed News|BuzzFeed|US|site|
HuffPost|Huffington Post;The Huffington Post|US|site|
Vox||US|site|
ProPublica||US|site|
The Intercept||US|site|
The Daily Beast|Daily Beast|US|site|
Business Insider||US|site|
Breitbart News|Breitbart|US|site|
Foreign Policy magazine||US|newspaper|
CNN|Cable News Network|US|broadcaster|
Fox News|Fox News Channel;FOX News|US|broadcaster|
MSNBC||US|broadcaster|
CNBC||US|broadcaster|
NBC News|NBC|US|broadcaster|
ABC News|ABC|US|broadcaster|
CBS News|CBS|US|broadcaster|
PBS|PBS NewsHour|US|broadcaster|
NPR|National Public Radio|US|broadcaster|
Voice of America|VOA|US|broadcaster|state
Radio Free Asia|RFA|US|broadcaster|state
Radio Free Europe|Radio Free Europe/Radio Liberty;RFE/RL;Radio Liberty|US|broadcaster|state
C-SPAN||US|broadcaster|
Univision||US|broadcaster|
Telemundo||US|broadcaster|
Getty Images|Getty|US|agency|
European Pressphoto Agency|EPA-EFE|DE|agency|
Canadian Press|The Canadian Press|CA|agency|
Canadian Broadcasting Corporation|CBC;CBC News|CA|broadcaster|state
CTV News|CTV|CA|broadcaster|
Globe and Mail|The Globe and Mail|CA|newspaper|
Toronto Star|The Toronto Star|CA|newspaper|
National Post||CA|newspaper|
Australian Associated Press|AAP|AU|agency|
Australian Broadcasting Corporation||AU|broadcaster|state
Sydney Morning Herald|The Sydney Morning Herald|AU|newspaper|
The Australian newspaper||AU|newspaper|
SBS News||AU|broadcaster|state
Radio New Zealand|RNZ|NZ|broadcaster|state
New Zealand Herald|NZ Herald|NZ|newspaper|
Notimex||MX|agency|state
Televisa||MX|broadcaster|
Reforma||MX|newspaper|
El Universal||MX|newspaper|
Prensa Latina||CU|agency|state
Granma||CU|newspaper|state
Agencia Brasil|Agência Brasil|BR|agency|state
Folha de S.Paulo|Folha de S. Paulo;Folha|BR|newspaper|
O Globo|Globo;TV Globo;GloboNews|BR|newspaper|
O Estado de S. Paulo|Estadao|BR|newspaper|
Telam|Télam|AR|agency|state
Clarin|Clarín|AR|newspaper|
La Nacion|La Nación|AR|newspaper|
El Mercurio||CL|newspaper|
El Tiempo||CO|newspaper|
Andina||PE|agency|state
El Comercio||PE|newspaper|
Telesur|teleSUR|VE|broadcaster|state
VTV|Venezolana de Television|VE|broadcaster|state
El Nacional||VE|newspaper|
Wikinews||US|site|
`

/** International bodies, parties, armed groups, departments and companies, one a line: name | other names. Written for this program. */
export const ORGANISATIONS = `
United Nations|UN;U.N.
UN Security Council|U.N. Security Council;United Nations Security Council;Security Council
UN General Assembly|U.N. General Assembly;United Nations General Assembly;General Assembly
UN Human Rights Council|Human Rights Council;U.N. Human Rights Council
UNICEF|Unicef
UNESCO|Unesco
UNHCR|UN High Commissioner for Refugees;United Nations High Commissioner for Refugees
UNRWA
World Health Organization|World Health Organisation;WHO
World Food Programme|World Food Program;WFP
World Trade Organization|World Trade Organisation;WTO
World Bank
International Monetary Fund|IMF;I.M.F.
International Atomic Energy Agency|IAEA;I.A.E.A.
International Criminal Court|ICC
International Court of Justice|ICJ
International Committee of the Red Cross|ICRC
Red Cross|American Red Cross
Red Crescent
European Union|EU;E.U.
European Commission|EC
European Parliament
European Council
European Central Bank|ECB
European Court of Human Rights
European Court of Justice
Council of Europe
Eurozone
NATO|Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation
OSCE|Organization for Security and Co-operation in Europe
OPEC|Opec
OPCW|Organisation for the Prohibition of Chemical Weapons
OECD
ASEAN|Asean;Association of Southeast Asian Nations
APEC
African Union|AU
Arab League
Organization of American States|OAS
Commonwealth of Nations
Gulf Cooperation Council|GCC
Interpol|INTERPOL
Europol
Group of Seven|G7;G-7
Group of 20|G20;G-20
Group of Eight|G8;G-8
BRICS
Amnesty International
Human Rights Watch|HRW
Greenpeace
Oxfam
Save the Children
Doctors Without Borders|MSF;Médecins Sans Frontières
Transparency International
Reporters Without Borders
Committee to Protect Journalists|CPJ
Syrian Observatory for Human Rights|SOHR
White Helmets
Hezbollah|Hizbullah;Hizbollah
Hamas
Fatah
Palestine Liberation Organization|PLO
Palestinian Authority
Taliban
Islamic State|ISIS;ISIL;Isis;Daesh;Islamic State group;IS
Al-Qaeda|al-Qaeda;al Qaeda;Al Qaeda;al-Qaida;Al-Qaida;al Qaida
Al-Shabaab|al-Shabaab;al-Shabab;Al-Shabab
Boko Haram
Houthis|Houthi
Muslim Brotherhood
PKK|Kurdistan Workers' Party
Irish Republican Army|IRA
FARC
ETA
Republican Party|GOP;Republican National Committee;RNC
Democratic Party|Democratic National Committee;DNC
Labour Party|Labour
Conservative Party|Conservatives;Tories;Tory Party
Liberal Democrats|Lib Dems
Scottish National Party|SNP
UKIP|UK Independence Party
Sinn Fein|Sinn Féin
Democratic Unionist Party|DUP
Christian Democratic Union|CDU
Social Democratic Party|SPD
Alternative for Germany|AfD
National Front
Likud
Hezb-e-Islami
Bharatiya Janata Party|BJP
Indian National Congress|Congress Party
Communist Party|Chinese Communist Party;Communist Party of China;CPC;CCP
Workers' Party of Korea|Workers' Party;Workers’ Party of Korea
African National Congress|ANC
Tea Party
White House|the White House
Kremlin|the Kremlin
Pentagon|the Pentagon
Downing Street|10 Downing Street;Number 10;No 10
Elysee|Élysée;Elysee Palace
Blue House
Zhongnanhai
State Department|US State Department;U.S. State Department;Department of State
Justice Department|Department of Justice;DOJ;US Department of Justice;U.S. Department of Justice
Treasury Department|US Treasury;U.S. Treasury;Treasury
Defense Department|Department of Defense;DoD;DOD
Department of Homeland Security|Homeland Security;DHS
Commerce Department|Department of Commerce
Labor Department|Department of Labor
Energy Department|Department of Energy
Education Department|Department of Education
Federal Bureau of Investigation|FBI;F.B.I.
Central Intelligence Agency|CIA;C.I.A.
National Security Agency|NSA
National Security Council|NSC
Secret Service
Supreme Court|U.S. Supreme Court;US Supreme Court
Congress|U.S. Congress;US Congress
Senate|U.S. Senate;US Senate
House of Representatives|U.S. House of Representatives
House of Commons
House of Lords
Parliament
Knesset
Duma|State Duma
Bundestag
Bundesbank
Lok Sabha
Rajya Sabha
Politburo
Federal Reserve|Fed;US Federal Reserve;U.S. Federal Reserve
Bank of England
Bank of Japan
Securities and Exchange Commission|SEC
Federal Communications Commission|FCC
Federal Trade Commission|FTC
Environmental Protection Agency|EPA
Food and Drug Administration|FDA
Federal Aviation Administration|FAA
National Transportation Safety Board|NTSB
Centers for Disease Control and Prevention|Centers for Disease Control;CDC
National Institutes of Health|NIH
NASA|Nasa
NOAA
FEMA
IRS
National Rifle Association|NRA
American Civil Liberties Union|ACLU
NAACP
AFL-CIO
Planned Parenthood
Scotland Yard|Metropolitan Police;Met Police
MI5
MI6
GCHQ
National Health Service|NHS
Mossad
Shin Bet
KGB
FSB
GRU
Revolutionary Guards|Revolutionary Guard;Islamic Revolutionary Guard Corps;IRGC;Iran's Revolutionary Guards
People's Liberation Army|PLA
US Army|U.S. Army
US Navy|U.S. Navy
US Air Force|U.S. Air Force;USAF
US Marine Corps|Marine Corps;U.S. Marine Corps
US Coast Guard|U.S. Coast Guard;Coast Guard
National Guard
Royal Navy
Royal Air Force|RAF
Red Army
FIFA|Fifa
UEFA|Uefa
International Olympic Committee|IOC
NFL|National Football League
NBA|National Basketball Association
MLB|Major League Baseball
NHL|National Hockey League
NCAA
Premier League
Manchester United|Man Utd;Man United
Manchester City|Man City
Real Madrid
Chelsea|Chelsea FC
Arsenal
Tottenham Hotspur|Tottenham
Liverpool FC
Bayern Munich
Juventus
Google
Alphabet
Apple
Microsoft
Amazon
Facebook
Meta Platforms|Meta
Twitter
Instagram
WhatsApp
YouTube
LinkedIn
Netflix
Uber
Airbnb
Tesla
SpaceX
IBM
Intel
AMD
Nvidia
Oracle
Cisco
Dell
Hewlett-Packard|HP;Hewlett Packard
Sony
Samsung|Samsung Electronics
LG Electronics|LG
Hyundai|Hyundai Motor
Kia
Toyota|Toyota Motor
Honda
Nissan
Mitsubishi
Mazda
Suzuki
Subaru
Panasonic
Toshiba
Hitachi
Nintendo
SoftBank
Huawei|Huawei Technologies
ZTE
Alibaba
Tencent
Baidu
Xiaomi
Lenovo
ByteDance
TikTok
Foxconn
TSMC
Tong Ren Tang|Tongrentang
General Motors|GM
Ford|Ford Motor Company;Ford Motor
Chrysler|Fiat Chrysler
Volkswagen|VW
BMW
Mercedes-Benz
Daimler
Audi
Porsche
Opel
Siemens
Bosch
Bayer
BASF
Deutsche Bank
Commerzbank
Allianz
Lufthansa
SAP
Adidas
Renault
Peugeot
Citroen
Airbus
EADS
Total SA
Carrefour
BNP Paribas
Societe Generale|Société Générale
Credit Suisse
UBS
Nestle|Nestlé
Novartis
Roche
Glencore
Philips
Royal Dutch Shell|Shell
Unilever
ING
Heineken
Ericsson
Nokia
Volvo
Ikea|IKEA
Spotify
Maersk
Boeing
Lockheed Martin
Northrop Grumman
Raytheon
General Electric|GE
Goldman Sachs
Morgan Stanley
JPMorgan Chase|JPMorgan;JP Morgan;J.P. Morgan
Citigroup|Citibank;Citi
Bank of America
Merrill Lynch
Wells Fargo
Lehman Brothers
Bear Stearns
AIG
BlackRock
Berkshire Hathaway
Visa
Mastercard|MasterCard
American Express
PayPal
Walmart|Wal-Mart
Costco
Starbucks
McDonald's|McDonald’s
Burger King
Coca-Cola
Pepsi|PepsiCo
Procter & Gamble|P&G
Johnson & Johnson
Pfizer
Moderna
Merck
AstraZeneca
GlaxoSmithKline|GSK
ExxonMobil|Exxon Mobil;Exxon
Chevron
ConocoPhillips
BP
Halliburton
Enron
Gazprom
Rosneft
Lukoil
Sberbank
Aeroflot
Saudi Aramco|Aramco
Emirates airline
Qatar Airways
British Airways
Air France
Ryanair
easyJet
Delta Air Lines|Delta Airlines
American Airlines
United Airlines
Southwest Airlines
FedEx
UPS
AT&T
Verizon
T-Mobile
Vodafone
BT Group
HSBC
Barclays
Lloyds
Royal Bank of Scotland|RBS
Standard Chartered
Rio Tinto
BHP|BHP Billiton
Tesco
Sainsbury's
Marks & Spencer
Rolls-Royce
BAE Systems
Disney|Walt Disney;Walt Disney Company
Warner Bros
Time Warner
Comcast
Viacom
News Corp|News Corporation
Paramount
Universal Studios
Moody's|Moody's Investors Service
Standard & Poor's|S&P
Fitch
Nasdaq
New York Stock Exchange|NYSE
Wikipedia
WikiLeaks|Wikileaks
Harvard|Harvard University
Yale|Yale University
MIT|Massachusetts Institute of Technology
UCLA
Brookings Institution|Brookings
RAND Corporation|RAND;Rand Corporation
Cato Institute
Heritage Foundation
Chatham House
Council on Foreign Relations
Carnegie Endowment for International Peace|Carnegie Endowment
Center for Strategic and International Studies|CSIS
International Crisis Group|Crisis Group
Asan Institute for Policy Studies|Asan Institute
`
