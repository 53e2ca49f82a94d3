/** Cities that are no capital of a state, one name each, separated by semicolons. Written for this program. */
export const CITIES = `
New York;New York City;NYC;Los Angeles;LA;L.A.;Chicago;Houston;Phoenix;Philadelphia;San Antonio;San Diego;Dallas;Austin;
Jacksonville;San Francisco;Columbus;Indianapolis;Fort Worth;Seattle;Denver;El Paso;Boston;Nashville;Detroit;Oklahoma City;
Portland;Las Vegas;Memphis;Louisville;Baltimore;Milwaukee;Albuquerque;Tucson;Fresno;Sacramento;Kansas City;Atlanta;Omaha;
Colorado Springs;Raleigh;Miami;Oakland;Minneapolis;St. Paul;Tulsa;Tampa;New Orleans;Cleveland;Honolulu;Anaheim;Pittsburgh;
Cincinnati;St. Louis;St Louis;Orlando;Buffalo;Newark;Brooklyn;Manhattan;Queens;Bronx;Staten Island;Harlem;Hollywood;
Silicon Valley;Beverly Hills;Salt Lake City;Baton Rouge;Little Rock;Des Moines;Ann Arbor;Cambridge;Princeton;Stanford;
Palo Alto;Mountain View;Cupertino;Redmond;Berkeley;Santa Monica;Santa Barbara;Santa Fe;Long Beach;Palm Beach;Fort Lauderdale;
Anchorage;Juneau;Boise;Spokane;Tacoma;Providence;Hartford;New Haven;Albany;Rochester;Syracuse;Richmond;Norfolk;Charleston;
Savannah;Birmingham;Montgomery;Mobile;Knoxville;Chattanooga;Wichita;Topeka;Lincoln;Madison;Toledo;Dayton;Akron;Charlotte;
Greensboro;Gettysburg;Ferguson;Flint;Langley;Guantanamo Bay;Guantánamo Bay;Toronto;Montreal;Vancouver;Calgary;Edmonton;
Winnipeg;Quebec City;Halifax;Hamilton;Guadalajara;Monterrey;Tijuana;Ciudad Juarez;Cancun;Acapulco;Sao Paulo;São Paulo;
Rio de Janeiro;Rio;Salvador;Recife;Fortaleza;Porto Alegre;Curitiba;Belo Horizonte;Manaus;Rosario;Cordoba;Medellin;Cali;
Cartagena;Barranquilla;Guayaquil;Cusco;Arequipa;Valparaiso;Maracaibo;Manchester;Liverpool;Leeds;Sheffield;Bristol;Glasgow;
Edinburgh;Cardiff;Belfast;Newcastle;Nottingham;Leicester;Southampton;Portsmouth;Plymouth;Oxford;Brighton;Hull;Bradford;
Coventry;Sunderland;Derby;York;Bath;Exeter;Norwich;Swansea;Aberdeen;Dundee;Inverness;Salisbury;Canterbury;Dover;Calais;
Westminster;Cork;Galway;Limerick;Marseille;Lyon;Lyons;Toulouse;Nice;Nantes;Strasbourg;Montpellier;Bordeaux;Lille;Rennes;
Reims;Grenoble;Cannes;Versailles;Hamburg;Munich;Cologne;Frankfurt;Stuttgart;Dusseldorf;Düsseldorf;Dortmund;Essen;Leipzig;Bremen;Dresden;
Hanover;Nuremberg;Bonn;Mannheim;Wolfsburg;Potsdam;Barcelona;Valencia;Seville;Zaragoza;Malaga;Bilbao;Granada;Palma;Milan;
Naples;Turin;Palermo;Genoa;Bologna;Florence;Venice;Verona;Pisa;Amsterdam;Rotterdam;Utrecht;Eindhoven;Maastricht;Antwerp;
Ghent;Bruges;Liege;Zurich;Zürich;Geneva;Basel;Lausanne;Davos;Salzburg;Graz;Innsbruck;Linz;Porto;Krakow;Kraków;Gdansk;Lodz;Wroclaw;
Poznan;Brno;Ostrava;Gothenburg;Malmo;Malmö;Uppsala;Bergen;Trondheim;Aarhus;Odense;Tampere;Turku;Espoo;Tartu;Kaunas;Split;
Dubrovnik;Novi Sad;Srebrenica;Mostar;Plovdiv;Varna;Cluj;Timisoara;Constanta;Thessaloniki;Piraeus;Istanbul;Izmir;Antalya;
Adana;Bursa;Gaziantep;Diyarbakir;St. Petersburg;St Petersburg;Saint Petersburg;Leningrad;Novosibirsk;Yekaterinburg;Kazan;
Samara;Omsk;Rostov-on-Don;Rostov;Volgograd;Stalingrad;Vladivostok;Sochi;Murmansk;Kaliningrad;Grozny;Irkutsk;Khabarovsk;
Kharkiv;Kharkov;Odessa;Odesa;Dnipro;Donetsk;Luhansk;Lviv;Mariupol;Zaporizhzhia;Kherson;Sevastopol;Simferopol;Bakhmut;
Chernobyl;Gomel;Brest;Almaty;Samarkand;Bukhara;Osh;Shanghai;Guangzhou;Shenzhen;Tianjin;Chongqing;Chengdu;Wuhan;Nanjing;
Hangzhou;Xi'an;Shenyang;Harbin;Dalian;Qingdao;Jinan;Suzhou;Xiamen;Kunming;Changsha;Zhengzhou;Dandong;Urumqi;Kashgar;Lhasa;
Sanya;Ningbo;Fuzhou;Hefei;Taiyuan;Kaohsiung;Taichung;Osaka;Kyoto;Yokohama;Nagoya;Sapporo;Kobe;Fukuoka;Hiroshima;Nagasaki;
Sendai;Fukushima;Naha;Busan;Pusan;Incheon;Daegu;Daejeon;Gwangju;Ulsan;Suwon;Panmunjom;Kaesong;Wonsan;Sinuiju;Hamhung;
Yongbyon;Mumbai;Bombay;Kolkata;Calcutta;Chennai;Madras;Bangalore;Bengaluru;Hyderabad;Ahmedabad;Pune;Surat;Jaipur;Lucknow;
Kanpur;Nagpur;Indore;Bhopal;Patna;Varanasi;Agra;Amritsar;Srinagar;Jammu;Ayodhya;Goa;Karachi;Lahore;Faisalabad;Rawalpindi;
Peshawar;Quetta;Multan;Abbottabad;Kandahar;Herat;Mazar-i-Sharif;Jalalabad;Kunduz;Helmand;Chittagong;Jaffna;Kandy;Pokhara;
Yangon;Rangoon;Mandalay;Ho Chi Minh City;Saigon;Danang;Da Nang;Hue;Haiphong;Chiang Mai;Phuket;Pattaya;Siem Reap;Penang;
Johor Bahru;Putrajaya;Surabaya;Bandung;Medan;Bali;Banda Aceh;Davao;Cebu;Marawi;Sydney;Melbourne;Brisbane;Perth;Adelaide;
Hobart;Darwin;Gold Coast;Christchurch;Auckland;Dunedin;Queenstown;Mashhad;Isfahan;Esfahan;Shiraz;Tabriz;Qom;Natanz;Bushehr;
Basra;Mosul;Kirkuk;Erbil;Irbil;Fallujah;Tikrit;Najaf;Karbala;Ramadi;Samarra;Aleppo;Homs;Hama;Idlib;Raqqa;Palmyra;Deir ez-Zor;
Latakia;Daraa;Kobani;Douma;Tel Aviv;Haifa;Beersheba;Eilat;Nablus;Hebron;Jenin;Bethlehem;Gaza City;Rafah;Khan Younis;Nazareth;
Sidon;Tyre;Aqaba;Jeddah;Mecca;Medina;Dammam;Dhahran;Dubai;Sharjah;Aden;Hodeidah;Taiz;Alexandria;Giza;Luxor;Suez;Port Said;
Sharm el-Sheikh;Benghazi;Misrata;Sirte;Sfax;Oran;Casablanca;Marrakesh;Marrakech;Fez;Tangier;Timbuktu;Gao;Abidjan;Kumasi;
Lagos;Kano;Ibadan;Port Harcourt;Maiduguri;Jos;Kaduna;Douala;Goma;Bukavu;Lubumbashi;Mombasa;Kisumu;Entebbe;Zanzibar;
Dar es Salaam;Arusha;Bulawayo;Ndola;Beira;Cape Town;Johannesburg;Durban;Soweto;Port Elizabeth;Bloemfontein;Stellenbosch;
Hargeisa;Kismayo;Port Sudan;Omdurman;El Fasher;Aspen;Yalta;Lockerbie;Dunkirk;Pearl Harbor;Bethesda;
Arlington;Fort Hood;Fort Bragg;Camp David;Mar-a-Lago;Schengen;Ypres;Waterloo;Verdun;Gallipoli;Bretton Woods
`

/** Continents, seas, regions, provinces and member states, separated by semicolons. Written for this program. */
export const REGIONS = `
Africa;Asia;Europe;Antarctica;Oceania;Eurasia;North America;South America;Latin America;Central America;Middle East;Near East;
Far East;Southeast Asia;South-East Asia;Northeast Asia;East Asia;South Asia;Central Asia;Western Europe;Eastern Europe;
Central Europe;Northern Europe;Southern Europe;North Africa;West Africa;East Africa;Southern Africa;Sub-Saharan Africa;
Horn of Africa;Sahel;Maghreb;Asia-Pacific;Asia Pacific;Indo-Pacific;Pacific;Atlantic;Arctic;Mediterranean;Caribbean;Balkans;
Baltics;Caucasus;Scandinavia;Siberia;Iberia;Levant;Persian Gulf;Gulf of Mexico;Gulf of Aden;Gulf of Oman;Gulf;
Korean Peninsula;Korean peninsula;Arabian Peninsula;Sinai;Sinai Peninsula;Crimean Peninsula;Balkan Peninsula;Korea;
Crimea;Donbas;Donbass;Chechnya;Dagestan;Abkhazia;South Ossetia;Transnistria;Nagorno-Karabakh;Tatarstan;Kurdistan;
Iraqi Kurdistan;Kashmir;Tibet;Xinjiang;Inner Mongolia;Manchuria;Guangdong;Sichuan;Hubei;Hunan;Henan;Hebei;Shandong;Jiangsu;
Zhejiang;Fujian;Yunnan;Liaoning;Jilin;Heilongjiang;Hainan;Okinawa;Hokkaido;Jeju;Gaza;Gaza Strip;West Bank;East Jerusalem;
Golan Heights;Western Sahara;Darfur;Tigray;Biafra;Helmand Province;Punjab;Sindh;Balochistan;Gujarat;Kerala;Maharashtra;
Uttar Pradesh;Bihar;West Bengal;Tamil Nadu;Karnataka;Rajasthan;Assam;Bengal;Aceh;Papua;West Papua;Java;Sumatra;Borneo;
Mindanao;Luzon;Rakhine;England;Scotland;Wales;Northern Ireland;Ulster;Cornwall;Kent;Essex;Sussex;Surrey;Devon;Dorset;
Suffolk;Yorkshire;Lancashire;Cumbria;Hampshire;Wiltshire;Oxfordshire;Cambridgeshire;Midlands;Catalonia;
Basque Country;Andalusia;Galicia;Brittany;Normandy;Provence;Corsica;Sicily;Sardinia;Tuscany;Lombardy;Piedmont;Bavaria;
Saxony;Prussia;Hesse;Westphalia;Flanders;Wallonia;Transylvania;Silesia;Moravia;Bohemia;Dalmatia;Thrace;Anatolia;Crete;
Lapland;Svalbard;Faroe Islands;Falkland Islands;Falklands;Gibraltar;Bermuda;Cayman Islands;British Virgin Islands;
Virgin Islands;Guam;American Samoa;Diego Garcia;Spratly Islands;Paracel Islands;Senkaku Islands;Kuril Islands;Canary Islands;
Galapagos Islands;Easter Island;Isle of Man;Jersey;Guernsey;Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;
Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;
Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York State;North Carolina;
North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;
Virginia;Washington State;West Virginia;Wisconsin;Wyoming;District of Columbia;New England;Midwest;Pacific Northwest;
Appalachia;Great Lakes;Great Plains;Bay Area;Wall Street;Capitol Hill;Ontario;Quebec;British Columbia;Alberta;
Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Yukon;Nunavut;New South Wales;NSW;Queensland;Victoria;
South Australia;Western Australia;Northern Territory;Tasmania;Patagonia;Amazon Basin;Amazonia;Andes;Alps;Himalayas;Pyrenees;
Rockies;Rocky Mountains;Urals;Carpathians;Appalachians;Mount Everest;Everest;Kilimanjaro;Sahara;Gobi;Kalahari;Nile;Danube;
Rhine;Volga;Thames;Seine;Tigris;Euphrates;Ganges;Mekong;Yangtze;Yalu;Amazon River;Congo River;Rio Grande;Black Sea;Red Sea;
North Sea;Baltic Sea;Caspian Sea;Dead Sea;Aral Sea;Arabian Sea;South China Sea;East China Sea;Yellow Sea;Sea of Japan;
East Sea;Mediterranean Sea;Caribbean Sea;Indian Ocean;Pacific Ocean;Atlantic Ocean;Arctic Ocean;English Channel;
Strait of Hormuz;Taiwan Strait;Bering Strait;Bosphorus;Suez Canal;Panama Canal;Great Hall of the People;Tiananmen Square;
Demilitarized Zone;DMZ;Joint Security Area;Diaoyutai State Guesthouse;Diaoyutai;Red Square;Times Square;Trafalgar Square;
Tahrir Square;Ground Zero;Central Park;Heathrow;Gatwick;Earth;Mars;Venus;Jupiter;Saturn
`

/** Adjectives of regions and the regions, separated by semicolons. Written for this program. */
export const REGION_ADJECTIVES = `
Korean=Korea;Koreans=Korea;European=Europe;Europeans=Europe;African=Africa;Africans=Africa;Asian=Asia;Asians=Asia;Scottish=Scotland;
Scots=Scotland;Welsh=Wales;Northern Irish=Northern Ireland;Catalan=Catalonia;Catalans=Catalonia;Basque=Basque Country;
Chechen=Chechnya;Chechens=Chechnya;Tibetan=Tibet;Tibetans=Tibet;Crimean=Crimea;Siberian=Siberia;Bavarian=Bavaria;Texan=Texas;
Texans=Texas;Californian=California;Scandinavian=Scandinavia;Latin American=Latin America;Latin Americans=Latin America;
North American=North America;South American=South America;Central American=Central America;East Asian=East Asia;
Southeast Asian=Southeast Asia;Middle Eastern=Middle East;Kashmiri=Kashmir;Gazan=Gaza;Gazans=Gaza;Sicilian=Sicily;
Eastern European=Eastern Europe;Western European=Western Europe;North African=North Africa;West African=West Africa;
East African=East Africa;Central Asian=Central Asia;South Asian=South Asia;Abkhazian=Abkhazia;South Ossetian=South Ossetia
`

/** Wars, games, feasts and other events with names of their own, separated by semicolons. Written for this program. */
export const EVENTS = `
World War I;World War II;World War Two;World War One;First World War;Second World War;WWI;WWII;Cold War;Vietnam War;Korean War;
Gulf War;Iraq War;Civil War;American Civil War;Spanish Civil War;Six-Day War;Yom Kippur War;Falklands War;Great Depression;
Holocaust;Arab Spring;Prague Spring;French Revolution;Russian Revolution;Islamic Revolution;Cultural Revolution;Olympics;
Olympic Games;Winter Olympics;Summer Olympics;Paralympics;Asian Games;Commonwealth Games;World Cup;European Championship;
Champions League;Super Bowl;World Series;Tour de France;Wimbledon;Grand Prix;New Year;New Year's Day;New Year’s Day;
New Year's Eve;New Year’s Eve;Lunar New Year;Christmas Day;Christmas Eve;Good Friday;Independence Day;Memorial Day;Labor Day;
Veterans Day;Thanksgiving Day;Black Friday;Valentine's Day;Mother's Day;Earth Day;May Day;Nobel Peace Prize;Nobel Prize;
Pulitzer Prize;Academy Awards;Academy Award;Oscars;Grammy Awards;Brexit;Watergate;Black Lives Matter;Kyoto Protocol;
Paris Agreement;Paris climate accord;Good Friday Agreement;Belt and Road Initiative;Trans-Pacific Partnership;Affordable Care Act
`
