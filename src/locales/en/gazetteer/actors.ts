/*
 * Organisations that news names, and words of the names of officials, from the dictionaries of actors of PETRARCH 2
 * (openeventdata/Dictionaries, commit aa75b79: Phoenix.International, Phoenix.MilNonState, Phoenix.Countries), under
 *
 * The MIT License (MIT). Copyright (c) 2014 Open Event Data Alliance
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
 * Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
 * WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
 * OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */

/**
 * Organisations, and words of organisations and officials. A line is `codes|name,name`: m companies, n non-governmental and i
 * intergovernmental bodies, r armed groups; w words that two of these names and more have, l last words of four and more; s
 * last and f first words of the names of officials. To about 2014.
 */
export const ACTOR_NAMES: string = `
f|aaron,abass,abd,abdal,abdelatif,abdelaziz,abdelhamid,abdelkader,abdelkebir,abdelmalek,abderahim,abderaman,abderamane
f|abderrahim,abderrahmane,abdeslam,abdessadek,abdiaziz,abdinur,abdiqadir,abdirahman,abdirashid,abdirizak,abdiweli
f|abdol,abdoul,abduh,abdujabbor,abdullahi,abdulrahman,abdur,abdurahim,abdurrahman,abduvohid,abelardo,abid,abou
f|aboubacar,absalom,abulfaz,abuzed,adalberto,adanan,adelaide,aderemi,adiato,adil,adolf,adolfo,adolphe,adrian,afelee
f|affi,aftab,aggrey,aghvan,agnes,agostinho,agron,ahmadou,ahmat,ahmet,ahn,aicha,aichatou,aida,aigars,aigul,ainars
f|aishatu,akira,aksoltan,akwasi,akylbek,alaa,alain,alan,albade,albertina,alec,alejandro,aleksander,aleksandr,aleksey
f|alessandro,alexandru,alfonso,alfredo,algirdas,alhaji,alicia,alimany,aliou,alisher,alison,alistair,almazbek,alphonse
f|altaf,alvaro,amadeu,amanda,amangeldy,amar,ambassador,amery,amilcar,amina,aminata,amir,ana,anand,anant,anas,anastase
f|anatolie,anatoliy,anders,andi,andranik,andras,andrea,andrei,andrejs,andres,andrey,andri,andris,andriy,andrzej,andy
f|ange,angel,angela,angelino,angelo,anibal,anicet,aniceto,anil,ann,anna,annaguly,anne,annemie,annette,anni,antoinette
f|anton,antoni,antonia,antonis,anura,anurak,aram,arbab,arben,arcangelo,ardian,ariel,aristides,arjun,arlindo,arman
f|armand,armando,armen,armida,armindo,arnaldo,arni,arnoldo,arsene,arstanbek,artis,artur,arturo,asad,asadullo,ashok
f|askar,assane,asta,astrid,asyrgeldi,atcha,atef,athanase,athauda,augusto,avelino,avigdor,awa,awni,ayad,ayatollah,aygul
f|azam,azimbek,azucena,b.j.,baboucarr,baciro,baek,bahodir,baiba,bakhtiyor,bakyt,bakytbek,bala,baledzi,bambang,bandaru
f|barbara,barthelemy,bashar,basil,basilio,bassam,bassem,bassim,batilda,batyr,beatriz,belisario,ben,benita,benny
f|bernadette,bert,besnik,betty,bijay,bineta,bingu,binyamin,birthe,blanca,blas,bob,bogdan,bohdan,bolot,bolotbek,boris
f|borys,botir,boungnang,bozhidar,bozidar,bozo,brahim,brajesh,branko,brenda,brendan,brenson,brent,brian,bridgette
f|brigitte,bujar,bulent,bundeskanzler,burhanuddin,buthaynah,buyelwa,byun,cai,caleb,camille,candido,cao,carl,carlo
f|carmelita,carmelo,carol,carolina,caroline,carolyn,casimir,caspar,cecil,cecile,cecilia,cecilio,cees,celestino,celine
f|celso,cesar,cesare,chadli,chaiya,chakib,chalerm,chancellor,chanchai,chandrika,chandrikapersad,chantal,charalampos
f|charlotte,chawarat,cheick,chia,chiang,chirau,chitchai,cho,choe,chris,christiaan,christine,christodoulos,christoph
f|christophe,christos,chua,chukwuemeka,chultem,claire,claude,claudette,claudia,claudine,clayton,clemente,cletus,clive
f|clotilde,colin,conrado,constantin,constantino,corazon,cornelius,cpp,craig,crispin,cristobal,csaba,cynthia,cyril
f|cyrille,cyrus,czeslaw,dale,dalia,damiao,damien,damir,daniela,danilo,daniyar,danny,dante,dara,dario,darlyn,daryl
f|datuk,daudi,davit,davud,dean,debora,demetrio,demetris,denise,dennis,deputy,derek,derick,derlis,desire,desmond
f|deziani,diane,dick,didace,didier,diego,dieudonne,dilip,dimitri,dimitrios,dimitris,dimitriy,dimitur,dinesh,dionisio
f|dipak,dirk,dismas,djibo,djibril,djoko,dmitri,dmitriy,dmytro,dolores,dominic,dominique,donatien,donatus,dora,doris
f|dorothy,driss,drocella,dullas,dunstan,durga,dwight,eamon,earl,ebrahim,ed,eddy,edgar,edith,edmond,edmund,edmundo
f|ednan,eduardo,edward,edwin,efrain,ehud,einar,eka,eldar,elena,eli,elijah,elisabeth,elise,ellen,elmar,elmi,elmurza
f|elsa,elton,elvin,elvira,elvis,elyor,elzbieta,emil,emile,emilienne,emilio,emomali,ena,enele,enoch,enrico,enver,enzo
f|epeli,ephraim,erasmo,ergash,eric,erick,erik,erika,erkin,erkki,erna,ernest,errol,erskine,ertugrul,esperanza
f|estanislau,esteban,ester,esther,etienne,etta,eugen,eugenia,eva,evangelos,evariste,evelyne,ewa,ewald,ewart,ezekiel
f|fabian,fabio,fahimbin,fahmi,faida,fakhruddin,falah,farhad,farid,faris,farit,farooq,faroud,farouq,farrukh,faruq
f|fathallah,fatime,fatmir,fatos,fatou,fatoumata,fausta,faustin,fausto,faysal,fayza,fazal,fazil,federico,ferdinand
f|ferenc,fernand,festus,fidel,fidelia,fidelis,filipe,filomena,flavio,flora,florence,florencio,florent,florentino,fode
f|fodeba,fouad,fozia,fradique,francesc,francesco,franck,francoise,franjo,frans,frantisek,frantz,franz,fred,freddy
f|frederic,fredis,fuad,fumio,gabor,gabriela,gail,galina,galo,gamini,ganesh,garba,gary,gaspard,gaston,gediminas,geir
f|geldimyrat,gen.,genc,gennadiy,geoff,geoffrey,georgi,georgina,georgios,gerald,geraldine,gerard,gerardo,gerhard,gerry
f|getachew,gevorg,ghasan,ghassan,ghaus,ghayath,ghazi,gheorghe,ghulomjon,gia,gian,giancarlo,gianfranco,gideon,gilberto
f|gilles,ginette,ginjee,gino,gintaras,gints,giorgio,giovanna,giovanni,girma,gisele,giuliano,giulio,gladys,glen,glenda
f|gloria,godefroid,godfrey,godwin,goga,gombojavyn,goncalo,gonzalo,gopal,goran,gordana,gov.,grace,graciela,greg,gregory
f|grigol,grigoriy,grzegorz,guido,guilherme,guillaume,gulomjon,gunnar,guntars,gurban,gurbandurdy,gurbangeldi,gurbanguly
f|gurbanmyrat,gurbannazar,gustav,gyanendra,gyorgy,h.,habiba,habibullah,hadja,haja,halima,hamdan,hamrohon,hani,hanif
f|hari,haris,harold,harouna,harri,harriet,harrison,harry,hassanal,hassane,hatem,hawa,hazel,hazem,hazim,hector,helder
f|helena,helio,helmut,hendrik,henk,henriette,henrique,heraldo,herman,hernan,hernando,herve,heydar,hilario,hilary
f|hillary,hirofumi,hisham,hishammuddin,hojamyrat,hojatolislam,hojjat,homero,horace,horacio,hosein,hoshyar,houda,hovik
f|hryhoriy,hubert,hugh,hugo,huh,humayd,humayun,humberto,hydyr,ian,ichiro,idrissa,ignacio,ignatius,igor,ihor,ilir,ily
f|ilya,ilyas,im,imer,imre,ina,ingrid,ingrida,innocent,ioannis,ion,irakli,irene,irma,isabel,isabelle,isaias,isam
f|ishekul,ishenkul,ishrat,isidro,iskenderbek,ismael,ismat,issam,issifou,istvan,iurie,ivan,ivars,iveta,ivica,ivo,ivonne
f|ivy,iyad,jaafar,jaak,jaanus,jaap,jabir,jacek,jacinto,jackson,jacqueline,jacqui,jagdish,jakaya,jake,jakob,jaliya
f|jamaluddin,jamshid,janaka,jane,janet,janis,janos,janusz,jaques,jari,jaroslav,jaroslaw,jasim,jason,jaume,javed,jay
f|jaya,jeanne,jeannette,jeannot,jeewan,jehangir,jelena,jennifer,jenny,jeno,jens,jeon,jeremy,jerome,jerzy,jesse,jessica
f|jiang,jibril,jigme,jim,jimmy,jiri,joachim,joan,joanas,joaquim,job,jocelyn,joe,joel,johan,johann,johannes,jon,jone
f|joop,jordi,josef,josefina,joshua,jovina,joy,jozef,jozsef,juana,jubara,jubarah,judith,juha,jules,juli,julia,julian
f|julien,julius,jumadurdy,jumanne,juozas,juraj,juri,juris,justin,juvenal,jyri,jyrki,kabinga,kakha,kalkot,kalzeube
f|kamchybek,kamran,kanat,kanybek,kanzler,karel,karin,karla,karoly,kasit,katalin,kate,katrin,kawkab,kazimierz,keith
f|keneshbek,kenneth,kevin,khadga,khadidja,khamis,khamtai,khawaja,khieu,khristos,khulud,khumbo,khydyr,kibirige,kiichi
f|kimmo,kinza,kirsti,kjell,knut,koba,kobenan,kokou,konstandinos,konstantin,konstantinos,kostas,kosti,kostis,kostyantyn
f|kpa,krisjanis,kristian,kristin,kristina,kristjan,kroekrai,kuan,kunio,kurmanbek,kurt,kwadwo,kwak,kwame,kwesi,kyaw
f|kyriakos,lado,laila,lakshman,lal,lamin,lansana,larisa,larry,lars,lassana,latifa,lau,laura,laure,laurent,lauro,laveli
f|lawan,lawrence,lazare,lea,lebohang,lech,leif,leila,lekh,lena,lenard,leo,leonard,leonardo,leonel,leonid,leonidas
f|leontiy,leopold,leopoldo,lesego,leszek,levon,levy,liam,linah,linda,lindiwe,lineth,lionel,lisa,liwa,ljubco,ljubomir
f|ljupco,lois,louise,lubomir,luc,lucia,luciano,lucien,lucio,lufto,luigi,luis,luisa,luiz,lurdes,lutfo,lutfozzaman,luz
f|lyndon,lyonpo,m.,mabili,madeleine,magaji,magdalena,magnus,magtymguly,magwagwa,mahamadou,mahaman,mahamoud,mahinda
f|mahmat,mahmood,maija,mailis,makhdoom,makram,maksim,malam,malcolm,mamadi,mamadouba,mamady,mamata,mamdouh,mamy,manase
f|manasseh,manuela,manuk,mao,maqbul,marc,marcel,marcela,marcelino,marcello,marcelo,marcia,marciano,marcio,margaret
f|margarita,margarito,margus,mari,mariame,marian,mariana,marina,marino,mario,maris,marisol,marita,marjorie,mark,marko
f|marlene,marlon,marouf,mart,marta,martial,martinho,martti,marwan,mary,maryan,masahiko,masayoshi,massimo,massiyatou
f|masud,mataiasi,mateus,mathew,mathurin,matia,matrika,maulana,maurizio,mauro,maxime,maximiliano,maxine,maxwell,mayra
f|meglena,mehdi,mehmet,melanie,melanio,melchior,melvin,membathisi,menachem,merab,mercedes,mercelino,mhammed,mian
f|michal,michalis,michele,miftah,mihail,mihalis,mikael,mikalay,mike,mikhail,mikheil,milan,mile,milos,milton,minas
f|minister,minkailu,mir,mircea,mireya,miriam,mirko,miroslav,miroslaw,mirzoshohrukh,mitib,mizengo,moammar,moana,mody
f|mofelehetsi,mohlabi,mohsen,moldomusa,momodou,mompati,mona,moncef,monica,monique,monyane,morkin,morten,morteza,mory
f|moshe,mostafa,motlatsi,motoo,moumouni,mourad,mousa,mpho,mr,mudhi,mufid,muhammetgeldi,muhammetguly,muhsin,muhyiddin
f|mundhir,munib,munther,murat,murli,murod,murodali,musaid,musikari,mustapa,mutahir,mutombo,muwafaq,muzahem,mykhaylo
f|mykola,myrat,mze,n.,naal,nabin,nada,nader,nadia,nadine,naiqama,naji,najib,namik,namuhammad,nana,nancy,nando,naomi
f|narendra,nasrin,natan,nathalie,nathaniel,nawaf,nawal,nayef,nayla,nazim,ndeye,nelly,nesreen,nestor,netumbo,neven
f|neville,nhek,nhep,niamatullah,nicaise,nicanor,nick,nicolae,nicole,nicos,nidel,nigel,nihat,nika,nikola,nikolai
f|nikolay,nikoloz,nikos,nilda,nils,nina,nino,ninsao,nit,nizar,njuguna,nkosazana,nkulu,noel,noer,noh,nollen,noorul,nor
f|nora,norbert,norberto,norodom,nouradine,noureddine,nourredine,nouzha,nuhu,nuno,nurbek,nuriya,nurlan,nurul,nusratullo
f|nyombi,obiaqeli,oboshie,octavio,odd,odete,odette,oksana,olafur,oldemiro,oleg,oleh,oleksandr,olga,olivia,olu,olusegun
f|ombeni,omurbek,ong,orazberdi,orazmyrat,orlando,oscar,oskars,osvaldo,oswaldo,otar,othello,otmar,oumar,ousman,ovidio
f|ovik,oystein,p.,paavo,pablo,pae,paek,paik,pak,pakalitha,pal,paolo,papa,pardonn,parviz,pascoal,patricia,patrick,paula
f|paulette,paulina,pauline,pavel,pavlo,pavlos,pavol,pawan,pedro,pelonomi,pen,pengiran,penny,percy,pere,petar,pete,petr
f|petras,petre,petro,petros,petrus,petur,pham,phan,phandu,phesheya,phil,phoumi,phouphet,phumzile,pier,piet,pieter
f|pilar,piotr,pir,pontso,poul,pracha,pradeep,prakash,prasan,pratibha,pravin,prawit,prem,president-elect,prince
f|princess,prithviraj,priyaranjan,prommin,prosper,protais,prum,przemyslaw,purna,pyon,qasim,qolam,queen,rabindra,rabiu
f|rachmat,rafael,rafi,rafidah,rafiq,raila,raimundo,rainier,rais,rajendra,rajiha,rajiv,ram,ramiro,raphael,rashad,ratu
f|ravshan,rayisa,rebeca,recep,refiloe,regina,reginald,rein,reinhold,remi,remigijus,remy,renate,renato,renaud,renee
f|resulberdi,rexhep,reynaldo,ri,riad,ricardo,rick,ridha,riek,rien,rigoberto,rimantas,ritchie,riyad,ro,rob,robin,rodney
f|rodolfo,rodolphe,rodwell,rogelio,roger,roh,rolando,roma,romain,romeo,ronald,ronaldo,roni,ronnie,rosalia,rosalie,rose
f|rosemary,roumen,rowsch,roza,ruben,rudolf,rudolph,ruhakana,rui,ruslan,rustam,ruud,ryszard,ryu,sabine,sadiq,sadok
f|safarali,saidakhror,saidou,saleban,salif,salifou,salome,salomon,salva,salvator,samdech,sameh,samia,samir,samira
f|sandjima,sandor,sandra,sandro,sani,sanjay,sanoussi,santi,santosh,saqr,sara,sarah,sardar,satya,satyabrata,satyadeow
f|savenaca,savvas,saw,sayed,sayf,seamus,sebastiao,sebastien,secretaty,sekou,sekouba,selmon,senator,serge,sergei,sergey
f|sergo,serhiy,serigne,serik,serzh,seydou,seyyed,shafie,shane,sharad,shaukat,shaun,shavkat,shaykha,sheila,shekou,sher
f|sherali,shiferaw,shirwan,shripad,shukri,shukuru,sidney,siegfried,siim,silas,silvia,silvio,sin,sinan,sisowath,siti
f|slaheddine,slavko,slawomir,slim,slobodan,smail,so,sodiq,soe,sofia,sokol,sola,solomon,somphong,somsak,sonatane,sonia
f|sonthi,sophie,soubanh,souleymane,soulivong,soungalo,spartak,spiro,stan,stanislav,stanislaw,stanko,stefan,stefano
f|steingrimur,stella,stephane,steve,subodh,suchat,sufiyan,suhail,sumedha,sunil,surendra,susan,susana,susanna,suvi
f|suwat,suwit,suy,suzanne,svein,sven,svend,syarhey,sydney,sylvain,sylvester,sylvestre,sylvia,sylvie,sylvio,tabare
f|tacberdi,tadashi,taieb,taito,takeo,talal,tamar,tamas,tanja,taoufik,tarek,tariq,tarja,taro,tarso,tashtemir,tatyana
f|tawfiq,tayal,tayeb,ted,tefera,teh,teimumu,temirbek,temur,tengiz,tengku,teofilo,teresa,tereza,tesfai,tesfaye,tetsuo
f|tetsuzo,tevita,thabo,thae,thaksin,thamir,tharcisse,themba,theo,theodora,theodore,theodoros,theophile,theresa,therese
f|thierno,thierry,thira,thongloun,thorsteinn,thura,tian,tibna,tibor,tichaona,tigran,tiit,tijani,tilak,tim,timoci
f|timothee,tina,tineke,tissa,tobias,tomasi,tomasz,tomislav,tommy,tonio,tonis,tony,toomas,tran,trevor,truong
f|tsakhiagiyn,tsend,tsuneo,tsutomu,tuanku,tuija,tursun,ubaldino,uktomkhan,uldis,ulla,uma,under,upendra,uraiwan,ural
f|urmila,ursula,v.,vaclav,vadim,valdemar,valdis,valentin,valentina,valentyn,valentyna,valerian,valerie,valeriu,valeriy
f|valery,vali,vano,vardan,vartan,vasant,vasil,vassilis,vasyl,vazgen,veaceslav,venant,veng,vere,vernon,veronica
f|vice-president,vicente,victoire,victoria,viera,vijay,viktor,viliami,vince,vincente,vinicio,violeta,virgilio,vitalie
f|vitaliy,vitor,vkim,vladimir,vladislav,vlado,vo,volodymyr,vu,vyachaslau,vyacheslav,vytautas,waldemar,walid,warren
f|wassalke,wegger,wilfred,wilfried,wilkie,willard,willem,willie,willy,wilton,winston,wirachai,witten,wojciech,wolfgang
f|wycliffe,xu,yaacov,yaakov,yadira,yagub,yankuba,yasin,yaw,ye,yelena,yeoryios,yero,yerzhan,yevhen,yim,yin,yitzhak,ylli
f|yolanda,yongyut,yoo,yossi,yousef,youssef,yoweri,yukio,yuli,yuri,yuriy,yury,yusif,yusril,yussuf,yusup,yvan,yves,yvon
f|yvonne,zac,zachary,zakari,zalmay,zbigniew,zdenek,zeev,zeljko,zeng,zhang,zhou,ziad,zinaida,zine,zlatko,zoran,zsolt
f|zurab
flsw|hussain,jihad
fs|abakar,abbas,abdalla,abdou,abdoulaye,abdulkadir,abdulla,abel,abraham,abubakar,adam,adama,adamu,adel,adji,adnan
fs|adoum,adrien,akbar,akram,ala,alassane,alawi,alesana,alex,alexandre,alexis,alfred,alia,aliyu,allan,allen,alois
fs|amadou,amani,amara,amat,ambrose,amer,amin,ammar,amos,andre,andreas,andrew,antoine,anvar,aris,arnold,arsala,arun
fs|ashraf,assoumani,ata,augustin,augustine,aung,austin,avraham,awad,azhari,aziz,azmi,ba,bacar,badr,badri,bah,bakri
fs|banny,barak,barnabe,bello,benjamin,bernard,bernardo,bernie,bishop,blaise,boniface,boon,boubacar,boukary,bradley
fs|bruce,bruno,c.,calixte,camilo,carlos,carmen,celestin,cham,chan,chang,chaudhry,chea,cheikh,chen,cheng,cheong,chi
fs|chien,chih,chin,ching,choi,chol,chon,chong,chou,chu,chuan,chun,chung,clement,clifford,clinton,cristina,dan,dana
fs|daouda,deng,denis,derrick,diallo,diarra,domingo,domingos,don,donald,eduard,elias,elie,elliot,elmira,emilia,emmanuel
fs|ernst,erwin,fahd,faisal,fan,fares,farhat,farouk,faruk,fatima,faure,fawzi,fayez,felipe,felix,fernando,fong,francis
fs|franco,frederick,fredrick,fritz,fu,gabriel,georges,germain,german,gervais,ghayth,gibson,gilbert,giorgi,goh,gordon
fs|gregoire,gregorio,gustavo,guy,ha,habib,hadi,haji,hakim,hamad,hamada,hamadou,hamed,hamilton,hamud,han,hashim,heng
fs|herbert,hilal,hla,ho,hoang,hosni,hossain,howard,hsin,hu,hua,huang,humphrey,husayn,husni,hussein,hussen,hwang,hyun
fs|ibrahim,ibrahima,idris,idriss,isa,isaac,issa,jacob,jacobo,jafar,jalal,jamil,jang,jawad,jeremiah,jeronimo,jerry
fs|jesus,jin,jo,johnny,jonas,jonathan,jong,jorge,joyce,ju,julie,juma,jung,justino,kamal,kamel,kamil,kang,kao,karl,ken
fs|khadir,khalid,khalifa,khalil,khin,khun,kim,ko,kon,krishna,krzysztof,kumar,kuo,kwon,lai,lam,lambert,lamine,laszlo
fs|latif,lawal,lay,leon,leslie,li,liang,lim,lin,lino,liu,lloyd,louis,lu,luan,lucas,ma,madobe,maged,mahamane,mahamat
fs|mahamud,mahdi,mahendra,mahmoud,mahmud,mai,maimouna,maina,majid,malik,mamadou,man,mani,mansour,mansur,marat,marco
fs|marcos,marcus,marek,mariam,masa,mathias,mathieu,matthew,matti,maung,mauricio,meir,micha,michel,miguel,mihai,miklos
fs|min,mirza,moctar,modibo,mohamad,mohamud,moise,moon,moses,moustapha,muammar,mubarak,muhammad,muhammed,mukhtar,mun
fs|murray,musa,mustafa,mustapha,myint,nabil,nadir,nam,nasr,neil,nelson,ng,nguyen,nhasse,nicolas,niko,norman,nouri,nur
fs|nuri,oh,ojo,olivier,omer,otto,oumarou,ousmane,pascal,patricio,philemon,phillip,pita,plamen,prime,qamar,rachid,raja
fs|rama,ramesh,ramon,rana,raoul,rashid,ravi,rayburn,rim,rini,rita,roman,romulo,roosevelt,rosa,rosario,roy,rudy,ruth
fs|saad,sabah,sada,sadeq,safa,said,saidi,saif,salam,sale,saleh,salih,salim,sam,samaila,samba,samphan,samuel,santiago
fs|sanusi,saud,saul,sayid,scott,sein,seretse,sergio,severin,seyni,shahid,shankar,sharif,sharon,shehu,sheng,shih,shin
fs|shirley,sid,sidi,sim,simeon,siraj,soares,sok,son,song,soren,souley,stephen,steven,stuart,su,sulayman,suleiman
fs|sultan,syed,taha,tahir,tai,tamir,tang,teodoro,than,thein,thinley,timothy,tin,tito,toga,toivo,tom,tomas,tong
fs|toussaint,tsai,tseng,tun,ung,valeri,vasile,vera,wallace,wang,webster,wee,wilson,win,wong,wu,xavier,yahia,yahya,yang
fs|yao,yaya,yeh,yi,yoon,youssouf,yu,yun,yusuf,zacarias,zacharie,zakaria,zeid,zhu,zubeir
fsw|abdallah,abdi,abdullah,aden,ahmad,ahmed,al,albert,alexander,ali,an,anthony,antonio,anwar,arthur,barry,bashir,bill
fsw|bin,brown,charles,christian,christopher,collins,daniel,david,douglas,edouard,frank,george,hamid,hans,hasan,hassan
fsw|henri,henry,hong,horst,in,ismail,jack,jaime,jamal,james,jean,joao,john,johnson,jose,joseph,karim,king,klaus,lee
fsw|ludwig,manuel,maria,marie,martin,michael,mohamed,mohammed,morgan,morris,moussa,nasser,omar,osman,owen,paul,philip
fsw|pierre,r.,ralph,rene,roberto,sa,salah,sheikh,simon,sun,thomas,umar,victor,walter
fw|a.,abdel,abdul,abu,alberto,alpha,american,ayman,b.,baldwin,baron,baroness,bayan,catherine,chief,claudio,crown,d.
fw|dame,defense,do,e.,edison,el,elizabeth,enrique,ernesto,eugene,foreign,former,francisco,francois,franklin,g.,general
fw|ghulam,giuseppe,governor,guillermo,helen,hope,house,imad,israeli,j.,jacques,jan,javier,joaquin,josep,juan,julio,k.
fw|karen,khaled,kofi,kong,le,lord,mariano,martha,mohammad,nicholas,no,pan,park,paulo,per,peter,philippe,president,raul
fw|raymond,richard,robert,rodrigo,roland,russian,s.,salvador,sami,secretary,sir,sri,stanley,t.,the,u.s.,us,usama
fw|varian,vice,vincent,virginia,wayne,william
i|a gavahi,a. gavahi,abdallah salem el-badri,abdelouahed belkeziz,abdirahin haithar abdi,abdolrahim gavahi
i|abdul rahman ibn hamad al-attiyah,abdulrahman kinana,abraham abraham,adalid contreras baspineiro,adnan shihab-eldin
i|adwaldo cardoso botto de barros,african development bank,alberico casardi,alden clausen,alden w clausen
i|alden w. clausen,aldo moro,alessandro minuto rizzo,alexandre lamfalussy,alfredo fuentes hernandez
i|ali rodriguez araque,ali triki,alvaro silva calderon,amara essy,amedeo de franchis,american correctional association
i|amintore fanfani,amr moussa,andean community,anders nordstrom,anker jorgensen,anne krueger,antarctic treaty
i|anthony crosland,anthony crosland, then david owen,antonio enriquez savignac,arab cooperation council
i|arab economic unity council,arab league,arab maghreb union,arab towns organization,arnaud jacomet,arthur dunkel
i|arturo herrera verdugo,aruhiko kuroda,asean countries,asean defense ministers
i|asia pacific partnership on clean development,asian development bank,assad kotaite
i|assemblee parlementaire de la francophonie,association mondiale des amis de l'enfance
i|association of coffee producing countries,association of south east asian nations
i|association of southeast asia nations,association of southeast asian nations,atanraoi baiteke,ati george sokomanu
i|attilio ruffini,augusto vela mena,aupsc,ban ki-moon,bank for international settlements
i|bank of central african states,bantz j. craddock,barber b. conable,barber conable,baron adolph bentinck
i|baron robertson,baroness ashton,baroness catherine ashton,beac,berit brorby larsen,bertrand ramcharan,bimstec
i|bolat nurgaliyev,boutros boutros ghali,boutros boutros-ghali,brian murgatroyd,camille gutt,caribbean community
i|carlos santos cruz,carol bellamy,catherine ashton,catherine lalumiere,cemac,cen sad,censad
i|central american parliament,charles frank,charles whiteley,chris van der klaauw,christian catholic
i|christopher r. thomas,ciro cruz zepeda,claudio bisogniero,coalition against wildlife trafficking
i|cocoa producer 's alliance,cocoa producers' alliance,colette flesch,commonwealth of independent states
i|commonwealth of nations,community of saharan states,community of sahel saharan states,community of sahel states
i|council of europe,dame rosalyn higgins,daniel tarschys,datuk ajit singh,david owen,developing eight countries
i|dick spring,didier opertti badan,dimitrij rupel,dirk stikker,donald j. johnston,dorindo cortez,douglas hurd,dpko
i|east african community,economic community of central african states,economic community of west african states
i|economic cooperation organization,ecowas,edouard dayan,edouard saouma,edwin w. carrington,efthimios e. mitropoulos
i|egon klepsch,ejeviome eloh otobo,emeka anyaoku,emilio colombo,enrique baron crespo,enrique iglesias,eric da rin
i|ernesto lima mena,esmat abdel meguid,eu high representative,eugene black,eugene meyer,eugene r black,eugene r. black
i|eugene schaus,europarc federation,european bank for reconstruction and development,european commission
i|european commission to the philippines,european free trade association,european parliament,european union
i|fabio gadea mantilla,federico mayor,food and agriculture organization,francesco frangialli,francis muthaura
i|francisco fernandez ordonez,francisco merino,g 7,g 8,gabriel romanus,garret fitzgerald,general lord ismay
i|geoffrey howe,georg reisch,george a. joulwan,george d woods,george d. woods,george goodwin,george papandreou
i|george robertson,george woods,gerry collins,gertrude ibengwe mongella,giancarlo aragona,gianni de michelis
i|gilbert guillaume,gillian mellsop,giuseppe medici,giuseppe pella,gladwyn jebb,gloria guadalupe oqueli,graeme wheeler
i|grigoris varfis,group of eight,group of seven,group of seventy seven,guido colonna di paliano
i|guillermo fernandez de soto,habib boulares,hamadoun toure,hammarskjold,hans blix,hans dietrich genscher
i|hans van den broek,hans van mierlo,hans-gert pottering,haya rashed al khalifah,helen campbell,helgi hjorvar
i|hendrik fayat,henri simonet,henrik dam kristensen,hiroshi nakajima,hisashi owada,hubert vedrine,hugo guiraud gargano
i|iaea,icc,icco,icj,idriss ndele moussa,igad,ilsa diaz zelaya,imf,indian ocean commission,indian un peacekeeper
i|indo bangla joint river commission,indo bangladesh joint rivers commission,inge lonning
i|inter african coffee organization,inter american development bank,inter governmental panel on climate change
i|inter parliamentary union,intergovernmental authority on development,intergovernmental panel on climate change
i|international atomic energy agency,international civil aviation organization,international court of justice
i|international criminal police organization,international energy agency,international government organisation
i|international government organization,international grains council,international labor organization
i|international labour organization,international maritime organization,international monetary fund
i|international telecommunications union,international truce monitoring group,international war crimes tribunal
i|interpol,ipcc,ipu,islamic chamber of commerce and industry,islamic development bank,ivan korotchenya,ivar norgaard
i|jacinto suarez,jack straw douglas alexander,jackie selebi,jacques attali,jacques delors,jacques poos,jaime gama
i|james a. roberts,james d. wolfensohn,james g. stavridis,james grant,james wolfensohn,jan erik wilhelmsen,jan huber
i|javier de cuellar,javier solana,jean francois poncet,jean lemierre,jean marie guehenno,jean sauvagnargues
i|jesus espigares mira,jimmie rodgers,jiri dienstbier,joao baena soares,joao de deus pinheiro,johannes witteveen
i|johannese schaehinger,john galvin,john j mccloy,john shalikashvili,jonkheer van vredenburch
i|jose angel gurria trevino,jose ayala lasso,jose cutileiro,jose maria gil-robles,jose maria ruda,josep borrell
i|josep pique i camps,joseph luns,joseph nanven garba,joseph w. ralston,juan somavia,julio guillermo gonzalez gamarra
i|julio palacios,juma volter mwapachu,k annan,k. annan,kaire mbuende,kamalesh sharma,kant kishore bhargava,kare bryn
i|khoo boon hui,kimimasa tarumizu,kjartan johannsson,klaus hansch,klaus kinkel,knud borge andersen,kofi annan
i|kofi atta annan,koichiro matsuura,kyung-wha kang,la francophonie,lady ashton,lady catherine ashton,lamberto dini
i|lamberto dini, then romano prodi,lee jong wook,len ishmael,lena sundh,leo tindemans,lewis preston,lewis t preston
i|lewis t. preston,lolita applewhaite,lord carrington,lord robertson of port ellen,louise arbour,lourdes pangelinan
i|luigi r. einaudi,luis alberto moreno,lyonpo chenkyab dorji,manfred nowak,manfred reinke,manfred werner
i|manfred worner,manlio brosio,marc perrin de brichambaut,marcello guidi,marco antonio solares perez,margaret chan
i|mariano rumor,mario facusse handal,matthew kahane,maud de boer-buquicchio,maurice couve de murville,maurice schumann
i|max van der stoel,mayors for peace,mekong river commission,michael o'kennedy,michel hansenne
i|miguel d'escoto brockmann,mitsuo sato,mohamed amamou,mohamed ibn chambas,mohammed s. barkindo,monuc
i|monuc indian contingent,muhammad al-baradei,muratbek imanaliyev,nabila a. goldi mzali,naeem u. hasan,nato
i|navanethem pillay,ng'andu magande,nicholas costello,nihal rodrigo,norbert schmelzer,nordic council
i|north atlantic treaty organization,nuclear suppliers group,nuwe amanya mushega,oapec,oas,oau,ofid,ohchr,ohchr nepal
i|oic,ole stavad,olof salmen,omar kabbaj,ong keng yong,opcw,opec,opia mensah kumah,ora international
i|organisation for economic cooperation and development,organisation of eastern caribbean states
i|organization for economic cooperation and development,organization of african unity,organization of american states
i|organization of arab petroleum exporting countries,organization of eastern caribbean states
i|organization of islamic conferences,organization of non aligned countries
i|organization of petroleum exporting countries,organization of the islamic conference
i|organization of world heritage cities,osman olcay,osman olcay turkey,outi ojala,pacific community,pall petursson
i|paolo pansa cedronio,parlacen,parliamentarians for global action,pat cox,paul henri spaak,paul wolfowitz
i|pekka tarjanne,peter barry,peter carrington,peter cordingley,peter sutherland,philip alston,philippe kirsch
i|philippe rochat,pierre gregoire,pierre harmel,pierre paul schweitzer,prega ramsamy,president of the world bank,pscau
i|q.a.m.a. rahim,r k pachauri,r.k. pachauri,ralph fiennes,ralph zacklin,rannveig gudmundsdottir,raul zaldivar guzman
i|raymond benjamin,razali ismail,renaat van elslande,renato claudio costa pereira,richard frank,richard ragan
i|rinaldo petrignani,robert b. dun,robert mcnamara,robert zoellick,roberto carpio nicolle,roberto kobeh gonzalez
i|rodolfo c. severino,rodrigo samayoa rivas,roland dumas,roland valenzuela oyuela,ron freeman,ronald k. noble
i|rusli noor,saarc,sadako ogata,sadc,saferworld,safta,sahel saharan states,salim ahmed salim,samir s. shihabi
i|samlee plianbangchang,samuel r. insanally,sang-hyun song,seato,sebastian alegrett,secretariat of the un
i|secretariat of the united nations,secretary general of the un,secretary general of the united nations
i|secretary-general ban ki-moon,secretary-general boutros-ghali,secretary-general kofi annan,security council
i|sergio balanzino,shanghai cooperation organization,sheel kanta sharma,sheikh ahmad fahad al ahmad al,shi jiuyong
i|shivinder singh sidhu,siegfried balke,sigridur anna thordardottir,sinikka bohlin,sir john kaputin
i|sir shridath ramphal,slmm,south asian free trade area,southeast asia collective defense treaty
i|southeast asian nations,southern african development community,sri lanka monitoring mission,staffan sohlman
i|stefan frowein,stephen m. schwebel,subroto,supachai panitchpakdi,tadao chino,taieb cherif,the eu,the european union
i|the security council,the un,the wb,thomas e. leavey,thomas mirow,tomaz salomao,trygve lie,u thant,u.n. monitor
i|u.n. secretary general,u.n. security council,uffe ellemann jensen,un bodies,un department of peacekeeping operations
i|un envoy,un general assembly,un high commission for human rights,un high commission for refugees
i|un millennium project,un mission,un mission in sudan,un resident,un sec. gen,un secretariat,un secretary general
i|un secretary-general ban ki-moon,un security council,un secy gen,un special envoy for burma,undp,unescap,unesco
i|unhcr,unicef,unifem,union of south american nations,united cities and local governments,united nations
i|united nations chief,united nations children 's fund,united nations commission for human rights
i|united nations commission for refugees,united nations development fund for women
i|united nations food and agriculture organization,united nations monitor,united nations secretariat
i|united nations secretary general ban ki-moon,united nations secretary general boutros-ghali
i|united nations secretary general kofi annan,united nations secretary-general ban ki-moon,universal postal union
i|unmin,unsc,unsg,victor gbeho,victor larock,walter schwimmer,warsaw treaty organization,wendy chamberlin
i|wesley k. clark,west africa development bank,west africa monetary and economic union,west african development bank
i|western european union,wfp,wilhelm hoynck,william a. o'neil,william rossier,willy claes,wim duisenberg
i|wim van eekelen,world bank family network book project,world bank group,world bank president
i|world family organization,world food program,world food programme,world health assembly,world health organization
i|world tourism organization,yadav kant silwal,yahya maroofi,yoshio utsumi,yukiya amano,zhang deguang
iw|asean,u.n.
lrw|nasrallah
lsw|ashton,banks,council,islam,islami,jordan,law,rijal,uk,usa,yassin
lw|action,africa,agency,aid,airlines,alliance,ambiental,america,americas,angola,annan,army,asia,assembly,associates
lw|association,associations,automotive,bancorp,bancshares,bangladesh,bank,battalion,battalions,bharati,biosciences
lw|biotech,borders,brigade,brigades,bureau,burma,capital,cells,center,centre,change,children,china,club,clubs,co
lw|coalition,command,commando,commission,committee,communications,communities,community,companies,company,congress
lw|cooperation,corp,corporation,countries,crescent,dalmiya,democracy,development,education,electric,electronics,energy
lw|engineering,enterprises,entertainment,environment,europe,exchange,faction,federation,fighters,financial,foods,force
lw|forces,forum,foundation,freedom,front,frontieres,fund,gas,global,god,group,health,holding,holdings,inc,inc.
lw|incorporated,india,industries,initiative,institute,insurance,internacional,international,internationale,investments
lw|investors,ira,iraq,islamiya,israel,justice,ki-moon,kishore,kurdistan,l.p.,laboratories,laden,league,liberation
lw|limited,living,lp,ltd,maitra,management,media,medical,militia,minerals,mines,mining,ministries,mission,monitor
lw|motors,movement,mujahideen,nations,nature,network,networks,nuclei,nucleus,organisation,organization,organizations
lw|pacific,palestine,participacoes,partners,partnership,party,peace,people,petroleum,pharmaceutical,pharmaceuticals
lw|plc,products,program,project,properties,realty,refugees,relief,research,resistance,resources,rights,ritambhara
lw|sayyaf,science,sciences,security,semiconductor,service,services,society,software,solidarity,solutions,states
lw|storage,stores,struggle,studies,systems,tayyaba,technologies,technology,telecom,therapeutics,torture,trust,union
lw|unions,unity,volunteers,warriors,watch,weapons,women,world,worldwide,youth
m|a power energy generation systems,a. schulman,a.h. belo corporation,a123 systems,aaon inc,aar corp,aaron 's inc
m|abaxis,abb ltd,abbey national,abbott laboratories,abercrombie and fitch,aberdeen asia pacific income fund
m|aberdeen australia equity fund,aberdeen chile fund,aberdeen emerging markets telecommunications fund inc
m|aberdeen global income fund,aberdeen indonesia fund,aberdeen israel fund,abington bancorp,abiomed,abm industries
m|abovenet inc,abraxas petroleum,abraxis bioscience,abu dhabi national energy company,acacia research corporation
m|acadia realty trust,accelrys,accenture plc,access national corporation,acco brands corporation,accretive health inc
m|accuray incorporated,ace ltd,acer inc,acergy s.a.,aceto corporation,achillion pharmaceuticals,aci worldwide
m|acme packet,acorda therapeutics,acorn energy,actel corporation,actions semiconductor co,active power, inc
m|actividentity corporation,activision blizzard,actuant corporation,actuate corporation,acuity brands inc
m|acura pharmaceutical,acxiom corporation,adams express company,adams resources and energy,adc telecommunications
m|adcare health systems,addus homecare corporation,administaff,administradora de fondos de pensiones-provida
m|adobe systems,adtran,advance america cash advance centers,advance auto parts,advanced analogic technologies inc
m|advanced battery technologies inc,advanced energy industries inc,advanced micro devices inc
m|advanced semiconductor engineering,advantage oil and gas,advantest corporation,advent software,aecom technology
m|aegean marine petroleum network,aegon nv,aep industries,aercap holdings,aeropostale inc,aerovironment
m|aeterna zentaris,aetna inc,afc enterprises,affiliated managers group inc,affymax,affymetrix,aflac
m|africa confidential,africa research bulletin,african community publishing and development trust
m|aga medical holdings inc,agco corporation,agfeed industries,agic international,agilent technologies
m|agility public warehousing co,agilysys,agl resources,agnico eagle mines,agree realty corporation,agria corporation
m|agricultural bank of china,agrium inc,air methods corp,air products and chemicals inc,air transport services group
m|airasia,aircastle limited,airgas inc,airmedia group,airtran holdings,aixtron aktiengesellschaft
m|ak steel holding corporation,akamai technologies,akorn inc,alabama power company,alamo group,alaska air group
m|alaska communications systems group,albany international corporation,albany molecular research,albemarle corporation
m|alberto culver co,alcatel lucent,alcoa inc,alcon inc,alere inc,alexander 's inc,alexander and baldwin inc
m|alexandria real estate equities,alexco resource corp,alexion pharmaceutical,alexza pharmaceutical,alico inc
m|align technology inc,alimera sciences,alkermes,alleghany corporation,allegheny energy,allegheny technologies
m|allegiant travel company,allergan inc,allete inc,alliance california municipal income fund
m|alliance capital management holding,alliance data systems,alliance fiber optic products
m|alliance financial corporation,alliance healthcare services,alliance holdings gp
m|alliance national municipal income fund,alliance new york municipal income fund,alliance one international
m|alliance resource partners,alliance world dollar government fund ii,alliancebernstein income fund
m|alliant energy corporation,alliant techsystems inc,allied capital corporation,allied healthcare international
m|allied irish banks,allied nevada gold corp,allied world assurance company,allis chalmers corp,allos therapeutics
m|allot communications,alloy inc,allscripts healthcare solutions,allstate corporation,almaden minerals,almanij
m|almost family inc,alnylam pharmaceutical,alon holdings blue square israel,alon usa energy
m|alpha and omega semiconductor,alpha natural resources inc,alpha pro tech,alphatec holdings
m|alpine global dynamic dividend fund,alpine global premier properties fund,alpine total dynamic dividend fund
m|altair nanotechn,altera corporation,alterra capital holdings,altisource portfolio solutions,alto palermo
m|altra holdings,altria group,alumina ltd,aluminum corporation of china,alvarion ltd,amag pharmaceuticals
m|amarin corporation,amazon.com,amb property corp,ambac financial group,ambassadors group, inc
m|amcol international corporation,amdocs limited,amedisys,amerco,ameren corporation,america 's car-mart
m|america first mortgage investments,america first tax exempt investors,america movil,america service group
m|american apparel inc,american axle and manufacturing holdings,american campus communities inc
m|american capital agency corp,american capital ltd,american commercial lines inc,american dairy inc
m|american dental partners inc,american dg energy inc,american eagle outfitters,american electric power company
m|american equity investment,american express company,american financial group inc,american income fund inc
m|american international group inc,american israeli paper mills,american lorain corporation
m|american medical alert corp,american medical systems holdings,american municipal income portfolio
m|american national bankshares inc,american national insurance company,american oil and gas inc
m|american oriental bioengineering,american physicians capital,american physicians service group
m|american public education inc,american railcar industries inc,american realty investors inc
m|american reprographics company,american safety insurance,american science and engineering inc
m|american select portfolio inc,american software inc,american states water company
m|american superconductor corporation,american tower corporation,american vanguard corporation
m|american woodmark corporation,americredit corporation,amerigas partners,amerigon incorporated,amerigroup corporation
m|ameriprise financial services,ameris bancorp,amerisafe,amerisourcebergen,ameristar casinos
m|ameron international corporation,ames national corporation,amgen inc,amicus therapeutics,amkor technology
m|amn healthcare services,ampal american israel corporation,ampco pittsburgh,amphenol corporation,amr corporation,amrc
m|amrep corporation,amsurg corp,amtech systems,amtek inc,amtrust financial services,amylin pharmaceuticals
m|anadarko petroleum,anadigics inc,anadys pharmaceutical,analog devices inc,analogic corporation,anaren, inc
m|ancestry.com,andatee china marine fuel services,angiodynamics inc,angiotech pharmaceutical,anglogold ashanti
m|anheuser busch,anika therapeutics,animal health international,anixter international,annaly capital management
m|anooraq resources,ansys inc,antares pharma,anthera pharmaceuticals,antigenics inc,anworth mortgage asset corporation
m|aol inc,aon corporation,apac customer services,apache corporation,apartment investment and management company
m|apco oil and gas,apogee enterprises,apollo commercial real estate finance,apollo gold corporation,apollo group inc
m|apollo investment corporation,apple inc,applied energetics, inc,applied industrial technologies,applied materials
m| inc,applied micro circuits corporation,applied signal technology inc,approach resources inc,aptargroup,aqua america
m|arbitron inc,arbor realty trust,arc sight inc,arcadia resources inc,arcelor mittal,arch capital group
m|arch chemicals inc,arch coal inc,archer daniels midland,archipelago learning,arctic cat,ardea biosciences
m|arden group inc,arena pharmaceuticals,ares capital corporation,argan inc,argo group international
m|ariad pharmaceuticals,ariba inc,arkansas best corporation,arlington asset investment corp,arm holdings
m|armstrong world industries,arqule,array biopharma inc,arris group inc,arrow electronics,arrow financial corporation
m|arrowhead research corporation,art technology group inc,artesian resources corp,arthrocare corporation
m|arthur andersen,arthur j. gallagher,artio global investors,aruba networks,arvinmeritor,asa limited,asbury automotive
m|ascent media corporation,ascent solar technologies,ashford hospitality trust,ashland inc
m|asia entertainment and resources,asia pacific fund,asiainfo linkage,asm international,asml holding,aspen insurance
m|aspen technology inc,asset acceptance capital corp,assisted living concepts inc,associated banc corp
m|associated estates realty corporation,associates for international resources and development,assurant inc
m|assured guaranty ltd,asta funding inc,astec industries,astoria financial corporation,astrazeneca,astronics corp
m|asustek computer,at & t,ata inc,atc technology corporation,athenahealth,atheros communications
m|atlantic power corporation,atlantic tele network,atlas air worldwide holdings,atlas energy inc
m|atlas pipeline holdings,atlas pipeline partners,atmel corporation,atmi inc,atmos energy corporation,atp oil and gas
m|atricure inc,atrion corporation,ats corporation,atwood oceanics,au optronics corp,auburn national bancorporation
m|audiocodes ltd,audiovox,augusta resource corporation,aurizon mines,autochina international,autodesk inc,autoliv inc
m|automatic data processing inc,autonation inc,autonavi holdings,autozone inc,auxilium pharmaceuticals
m|avago technologies,avalonbay communities,avanir pharmaceutical,avatar holdings inc,aveo pharmaceuticals
m|avery dennison corporation,avi biopharma,aviat networks,avid technology inc,avis budget group,avista corporation
m|aviva plc,avnet inc,avon products,avx corporation,axcelis technologies,axiata group,axis capital holdings,axt inc
m|azz incorporated,b & g foods,b communications ltd,b+h ocean carriers,b.o.s. better online solutions
m|babcock and wilcox,badger meter inc,baidu, inc,baker hughes incorporated,baker michael corp,balchem corporation
m|baldor electric company,baldwin and lyons,ball corporation,ballantyne strong,ballard power systems
m|bally technologies,baltic trading limited,banca intesa,banco bilbao viscaya argentaria
m|banco bilbao vizcaya argentaria,banco bradesco,banco de chile,banco latinoamericano de comercio exterior,banco macro
m|banco santander,banco santiago,bancolombia,bancorp rhode island,bancorpsouth,bancroft convertible fund
m|bank mutual corporation,bank of america,bank of china,bank of commerce holdings,bank of hawaii corp
m|bank of marin bancorp,bank of montreal,bank of new york mellon corp,bank of nova scotia,bank of the ozarks
m|bankatlantic bancorp,bankfinancial corp,banner corporation,banro corporation,bar harbor bankshares,barclays plc
m|barnes and noble,barnes group,barrett business services,barrick gold corporation,basic energy services inc
m|baxter international inc,bayerische hypo und vereinsbank,baytex energy trust,bb & t cor,bbva banco frances
m|bcb bancorp,bce inc,be aerospace inc,beacon federal bancorp,beacon power corporation,beacon roofing supply
m|beazer homes usa,bebe stores,beckman coulter,becton dickinson and co,bed bath and beyond,bel fuse inc,belden cdt
m|belo corporation,bemis company inc,benchmark electronics inc,beneficial mutual bancorp inc,benihana inc
m|berkshire hathaway inc,berkshire hills bancorp,berry petroleum company,best buy co,bgc partners,bhp billiton
m|big 5 sporting goods corporation,big lots inc,bigband networks,biglari holdings,bill barrett corporation
m|bio rad laboratories,bio reference laboratories inc,biocryst pharmaceuticals,biodel inc,biogen idec inc
m|biomarin pharmaceutical inc,biomed realty trust,biomimetic therapeutics,biosante pharmaceuticals inc,bioscrip inc
m|biospecifics technologies corp,biosphere medical inc,biostar pharmaceuticals,biotime inc,biovail corporation
m|bitstream inc,bj 's restaurants,bj 's wholesale club,black box corp,black hills corp,blackbaud inc,blackboard inc
m|blackrock,blount international,blue coat systems inc,blue nile inc,blue square israel,bluegreen corporation
m|bluelinx holdings,bluephoenix solutions,blyth inc,bmb munai,bmc software inc,bmp sunstone corp,bnc bancorp
m|bnp paribas,boardwalk pipeline partners l.p.,bob evans farms,boeing,bofi holding inc,boise inc,bok financial corp
m|bolt technology corporation,bon-ton stores,bonso electronics international,books a million inc,boots and coots inc
m|borders group inc,borgwarner,boston beer company inc,boston private financial holdings inc,boston properties inc
m|boston scientific corporation,bottomline technologies inc,boulder total return fund inc,bowne and co
m|boyd gaming corporation,bp,bpz resources,brady corporation,brahmos aerospace,brandywine realty trust,brasil telecom
m|bre properties inc,breeze-eastern corporation,breitburn energy partners,brf brasil foods,bridge bancorp
m|bridge capital holdings,bridgepoint education,bridgford foods corp,briggs and stratton,brigham exploration company
m|brightpoint inc,brink 's company,brinker international inc,bristol myers squibb,bristow group inc
m|british american tobacco industries,british gas india,british petroleum,broadcom corp,broadridge financial solutions
m|broadsoft inc,broadwind energy,brocade communications systems,bronco drilling co,brookdale senior living
m|brookfield asset management,brookfield homes corp,brookfield infrastructure partners
m|brookfield properties corporation,brookline bancorp,brooks automation inc,brown and brown inc,brown forman
m|brown shoe company,brt realty trust,bruker corporation,brunswick corporation,brush engineered materials inc
m|bryn mawr bank corp,bt group,buckeye gp,buckeye partners,buckeye technologies,buckle inc,bucyrus international
m|buffalo wild wings,build-a-bear workshop,builders firstsource,bunge limited,burger king,bzmd,c.h. robinson,c.r. bard
m|ca inc,cabela's,cablevision systems corporation,cabot corporation,cabot microelectronics corp,cabot oil and gas corp
m|caci international,cadence design systems,cadence pharma,cadiz inc,cae inc,caerus analytics,caerus associates
m|cai international,cal dive international,cal maine foods,calamos asset management,calamos global,calamp corp
m|calavo growers,calgon carbon corp,california first national bancorp,california pizza kitchen
m|caliper life sciences inc,calix inc,callaway golf company,callidus software,callon petroleum company
m|calpine corporation,calumet specialty products partners,camac energy inc,cambium learning group,cambrex corporation
m|camden national corporation,camden property trust,cameco corporation,cameron international corporation
m|campbell soup company,camtek,canadian imperial bank of commerce,canadian national railway
m|canadian natural resources limited,canadian pacific railway,canadian solar inc,canon inc,cantel medical corp
m|cape bancorp,capella education company,capital city bank group,capital gold corporation
m|capital one financial corporation,capital senior living corporation,capital southwest corporation,capitaland limited
m|capitalsource inc,capitol federal financial,caplease funding inc,capstead mortgage corporation
m|capstone turbine corporation,caraco pharmaceutical laboratories, ltd,carbo ceramics,cardero resource corporation
m|cardinal financial corporation,cardinal health inc,cardiome pharma,cardionet inc,cardiovascular systems inc
m|cardtronics inc,career education corporation,carefusion corporation,caribou coffee co
m|carlisle companies incorporated,carmax inc,carmike cinemas,carnival corporation,carnival plc
m|carpenter technology corporation,carriage services inc,carrizo oil and gas,carrols restaurant group, inc
m|carter 's inc,cascade corporation,casella waste systems,caseys general stores,cash america international inc
m|cass information systems,castle a.m. and co,casual male retail group inc,catalyst health solutions inc
m|caterpillar inc,cathay general bancorp,cato corporation,cavco industries,cavium networks, inc,cb richard ellis group
m|cbeyond, inc,cbiz inc,cbl and associates properties,cboe holdings inc,cbs corporation,cdc corporation,cdc ixis
m|cdc software corporation,cdi corporation,ce franklin,cec entertainment inc,ceco environmental corp,cedar fair l.p.
m|cedar shopping centers inc,cel sci corporation,celadon group,celanese corporation,celera corporation,celestica inc
m|celgene corporation,cell therapeutics inc,cellcom israel,celldex therapeutics,cellu tissue holdings,cemex
m|cenovus energy inc,centene corporation,center bancorp inc,center financial corporation,centerpoint energy inc
m|centerstate banks,centrais elc,central europe and russia fund inc,central european distribution corporation
m|central european media enterprises,central fund of canada limited,central garden and pet co,central gold trust
m|central jersey bancorp,central securities corporation,central vermont pub svc,century aluminum company
m|century bancorp inc,centurylink inc,cenveo inc,cephalon inc,cepheid,ceradyne inc,ceragon network,cerner corporation
m|cerus corporation,ceva inc,cf industries holdings,cgi group,ch energy group inc,changyou.com
m|charles river laboratories international inc,charles schwab,charm communications inc,charming shoppes inc
m|chart industries inc,chartwell dividend and income fund inc,chase corporation,chatham lodging trust
m|check point software technolog,checkpoint systems inc,cheesecake factory,chelsea therapeutics international
m|chemed corp,chemical financial corporation,cheniere energy inc,cheniere energy partners,cherokee inc
m|chesapeake energy corporation,chesapeake lodging trust,chesapeake utilities corporation,cheviot financial corp
m|chevron,chevron corp,chi mei optoelectronics,chicago bridge and iron company,chico 's fas,chicopee bancorp inc
m|chief executive of mcc,children 's place retail stores,chimera investment corporation,china agritech
m|china aoxing pharmaceutical co,china architectural engineering inc,china auto logistics inc
m|china automotive systems inc,china bak battery,china biologic products inc,china biotics inc,china cablecom holdings
m|china communications construction co,china construction bank,china cord blood corporation,china digital tv holding
m|china distance education holdings,china eastern airlines,china education alliance,china electric motor inc
m|china finance online co,china fire and security group,china gengsheng minerals,china gerui advanced materials
m|china green agriculture, inc,china grentech corporation limited,china housing and land development inc
m|china hydroelectric corporation,china information technology inc,china infrastructure investment corporation
m|china insonline corp,china integrated energy,china intelligent lighting and electronics,china life insurance company
m|china lodging group,china marine food group limited,china mass media corp,china mediaexpress holdings
m|china medical technologies inc,china metro rural holdings,china mobile,china natural gas inc,china natural resources
m| inc,china nepstar chain,china new borun corporation,china north east petroleum holdings limited
m|china nuokang bio-pharmaceutical,china nutrifruit group,china petroleum and chemical corporation
m|china pharma holdings inc,china precision steel inc,china real estate information corporation
m|china recycling energy corporation,china ritar power,china security and surveillance technology inc
m|china shen zhou mining and resources,china shenghuo pharmaceutical,china sky one medical,china southern airlines
m|china sunergy co,china techfaith wireless,china technology development group corporation,china telecom
m|china transinfo technology,china valves technology,china wind systems inc,china xd plastics company
m|china yida holding,china yuchai international,chinacast education corporation,chinaedu corporation
m|chinanet online holdings,chindex international,chipmos technologies,chipotle mexican grill
m|chiquita brands international,choice hotels international,chopu,christopher and banks corporation,chs inc
m|chubb corporation,chunghwa telecom,church and dwight co,churchill downs inc,cibc,ciber inc,cibt education group
m|ciena corporation,cigna corporation,cigna high income shares,cimarex energy co,cimatron,cincinnati bell inc
m|cincinnati financial corporation,cinemark holdings inc,cintas corporation,circor international,cirrus logic inc
m|cisco systems,cit group inc,citi trends inc,citigroup,citizens and northern corp,citizens holding company
m|citizens inc,citizens republic bancorp,citrix systems,city holding company,city national corporation,city telecom
m|ckx inc,clarcor inc,clarient inc,clarus corporation,claude resources,claymore dividend and income fund
m|claymore/guggenheim strategic opportunities fund,clayton williams,clean energy fuels corp,clean harbors inc
m|clear channel outdoor holdings,clearwater paper corporation,clearwire corporation,cleco power llc
m|cleveland biolabs inc,clicksoftware,cliffs natural resources inc,clifton savings bancorp inc,clinical data inc
m|clorox company,cloud peak energy,clough global opportunities fund,clp holdings,cme group inc,cms energy corporation
m|cna financial corporation,cna surety corporation,cnb financial corporation,cnf inc,cnh global,cninsure
m|cno financial group inc,cnooc limited,coach inc,cobalt international energy,cobiz financial inc,coca cola femsa
m|coca cola hellenic bottl,coca-cola,codexis inc,coeur d'alene mines,cogdell spencer,cogent communications group
m|cogent inc,cognex corporation,cognizant technology solutions corp,cogo group,cohen and steers,coherent inc
m|cohn and steers,cohu inc,coinstar inc,coldwater creek inc,coleman cable inc,colfax corporation,collective brands inc
m|collectors universe inc,colony financial,columbia banking system inc,columbia laboratories inc
m|columbia sportswear company,columbus mckinnon corporation,combinatorx inc,comcast,comerica inc
m|comfort systems usa inc,comm bancorp,commerce bancshares inc,commercial metals company,commercial vehicle group inc
m|commerzbank,commonwealth reit,commscope inc,commtouch software ltd,communications systems inc
m|community bank system inc,community health systems inc,community trust bancorp,commvault systems
m|comp en de mn cemig ads,compagnie generale de geophysique-veritas,compal electronics
m|companhia brasileira de distribuicao,companhia de bebidas das americas,companhia paranaense de energia
m|compania cervecerias unidas,compania mina buenaventura,compass diversified holdings,compass minerals intl inc
m|compellent technologies,complete production services inc,compucredit holdings corp,compugen
m|computer programs and systems inc,computer sciences corporation,computer task group incorporated
m|compuware corporation,comscore,comstock resources inc,comtech telecommunications corp,comverge inc,conagra foods inc
m|conceptus inc,concho resources,concord medical services,concur technologies inc,conexant systems,conmed corporation
m|conn 's inc,connecticut water service inc,conocophillips,consol energy inc,consolidated communications holdings, inc
m|consolidated edison company of new york,consolidated graphics inc,consolidated tomoka land co,consolidated water co
m|constant contact inc,constellation brands inc,constellation energy group,contango oil and gas company
m|continental airlines,continental resources inc,continucare corp,convergys corporation,convio inc
m|cooper companies inc,cooper industries, plc,cooper tire and rubber co,copa holdings,copano energy,copart inc
m|copene petroquimica do nordeste,copernic inc,corcept therapeutics incorporated,core laboratories
m|core mark holding co,corelogic,corinthian colleges,corn products international inc
m|cornerstone progressive return fund,cornerstone therapeutics inc,corning incorporated,corpbanca
m|corporate executive board company,corporate office properties trust,corrections corporation of america,corvel corp
m|cosan limited,cost plus inc,costar group inc,costco,cott corporation,courier corporation
m|cousins properties incorporated,covance inc,covanta holding corporation,covenant transportation group
m|coventry health care,covidien plc,cowen group,cp rail,cpex pharmaceuticals,cpi aerostructures,cpi corporation
m|cpi international inc,cra internationalinc,cracker barrel old country store,craft brewers alliance,crane company
m|crawford and company,cray inc,credicorp ltd,credit acceptance corporation,credit agricole,credit suisse
m|credo petroleum corp,cree inc,crexus investment,crh plc,crimson exploration inc,crocs inc,cross a.t. company
m|cross country healthcare,cross timbers royalty trust,crosstex energy,crown castle international corporation
m|crown cork and seal company, inc,crown media holdings inc,crucell nv,cryolife inc,cryptologic limited
m|crystallex international,csg systems international,css industries inc,csx corporation,ctc media inc,ctrip.com
m|cts corporation,cubic corporation,cubic energy inc,cubist pharmaceuticals inc,cullen/frost bankers inc,culp inc
m|cumberland pharmaceuticals inc,cummins inc,cumulus media inc,curis inc,curtiss wright corp,cutera inc
m|cvb financial corporation,cvr energy inc,cvs corporation,cyberdefender corporation,cyberonics inc
m|cyberoptics corporation,cymer inc,cynosure inc,cypress bioscience inc,cypress semiconductor corporation
m|cypress sharpridge investments,cytec industries inc,cytokinetics incorporated,cytori therapeutics,cytrx corporation
m|d. medical industries,d.r. horton inc,daewoo,daily journal corp,daktronics inc,dana holding corporation
m|danaher corporation,danaos corporation,danvers bancorp,darden restaurants,darling international inc,davita inc
m|dawson geophysical company,dcp midstream partners,dct industrial trust,ddi corp,dealertrack holdings
m|dean foods company,deckers outdoor corporation,deer consumer products,deere and company,deerfield capital corp
m|dehaier medical systems,dejour enterprises,del monte foods,delaware enhanced global dividend,delcath systems inc
m|delek us holdings,dell inc,delphi financial group,delta air lines,delta apparel, inc,delta natural gas company
m|delta petroleum corporation,deltek inc,deltic timber corporation,deluxe corporation,demandtec inc
m|denbury resources inc,dendreon corporation,denny 's corporation,dentsply international inc,depomed inc
m|desarrolladora homex,descartes systems group,destination maternity corporation,deswell industries, inc,deutsche bank
m|developers diversified realty corporation,devon energy corporation,devry inc,dex one corporation,dexcom inc,dexia
m|dg fastchannel inc,dht holdings,diageo plc,diamond foods,diamond hill investment group
m|diamond management and technology consultants,diamond offshore drilling,diamondrock hospitality company
m|diana shipping inc,dice holdings inc,dick 's sporting goods,diebold inc,digi international,digimarc corp
m|digital realty trust,digital river inc,digitalglobe,dillard 's inc,dime community bancshares,dineequity inc
m|diodes incorporated,dionex corporation,directv,discover financial services,discovery communications inc
m|dish network corp,disney,divx inc,document security systems,dolan company,dolby laboratories,dole food company
m|dollar financial corp,dollar general corp,dollar thrifty automotive group,dollar tree inc,dominion resources inc
m|domino 's pizza,domtar corporation,donaldson company,donegal group,doral financial,dorman products inc
m|dot hill systems corp,douglas dynamics,douglas emmett,dover corporation,dow 30 premium,dow chemical company,dpl inc
m|dr pepper snapple,dr. reddy 's laboratories,dragonwave,drdgold limited,dreams inc,dreamworks animation,dresdner bank
m|dress barn inc,dresser-rand group,drew industries incorporated,dreyfus municipal income,dreyfus strategic municipals
m|dril quip,drugstore.com,dryships inc,dsp group inc,dst systems inc,dte energy company,dts inc,ducommun incorporated
m|duff and phelps,duke energy corp,duke realty corp,dun and bradstreet corp,duncan energy partners
m|duoyuan global water,duoyuan printing,dupont fabros,durect corporation,dws dreman,dws rreef world estate fund
m|dws scudder,dxp enterprises inc,dyax corp,dycom industries inc,dynamex inc,dynamic materials corporation
m|dynamics research corporation,dynavax technologies corp,dynavox,dynegy inc,dynex capital inc,dz bank,e slack
m|e*trade financial corp,e-house (china) holdings limited,e. slack,e.i. du pont de nemours,e.w. scripps company
m|eagle bancorp inc,eagle bulk shipping inc,eagle materials inc,eagle rock energy partners,earl slack,earthlink inc
m|east west bancorp,eastern insurance holdings,eastgroup properties,eastman chemical co,eastman kodak co
m|easylink services international corp,eaton corporation,eaton vance,ebay inc,ebix inc,echelon corporation
m|echo global logistics,echostar corporation,ecolab inc,ecopetrol s.a.,edap tms,edison international
m|education management corporation,education realty trust,edwards lifesciences corp,efuture information technology
m|ehealth inc,einstein noah restaurant group,el paso corporation,el paso electric co,el paso pipeline partners lp
m|elan corporation,elbit imaging,elbit systems,eldorado gold corp,electro rent corporation
m|electro scientific industries,electronic arts inc,electronics for imaging inc,eli lilly,elizabeth arden
m|ellsworth convertible growth and income fund,elong inc,eloyalty corporation,eltek ltd,embotelladora andina,embraer
m|emc corporation,emc insurance group,emcor group inc,emcore corporation,emdeon inc
m|emergency medical services corporation,emergent biosolutions inc,emeritus corporation,emerson electric company
m|emerson radio corporation,empire district electric co,empire resorts inc,employers holdings inc
m|empresa nacional de electricidad,empresas ica soc contrladora,ems technologies inc,emulex corporation
m|enbridge energy,enbridge inc,encana,encore bancshares,encore capital group,encore energy partners,encore wire corp
m|endeavor international corp,endeavour silver corp,endo pharmaceuticals holdings,endologix inc
m|endurance specialty holdings,ener1 inc,energen corporation,energizer holdings,energy conversion devices inc
m|energy income and growth fund,energy partners ltd,energy recovery inc,energy transfer equity
m|energy transfer partners,energy xxi,energysolutions inc,enernoc inc,enerplus resources fund,enersis s a,enersys
m|englobal corporation,eni s.p.a.,enka insaat ve sanayi,ennis inc,enpro industries,ensco plc,ensign group inc
m|enstar group limited,entegris inc,entercom communications corporation,entergy arkansas,entergy mississippi
m|entergy texas inc,enterprise bancorp inc,enterprise financial services corp,enterprise gp holdings l.p.
m|enterprise products partners l.p.,entertainment properties trust,entravision communications corporation
m|entree gold inc,entropic communications inc,envoy capital group,enzo biochem,enzon pharmaceuticals,eog resources
m|epicor software corp,epiq systems inc,eplus inc,epoch holding corporation,eqt corporation,equifax inc,equinix inc
m|equity lifestyle properties inc,equity one inc,equity residential,eresearch technology inc,erie indemnity co
m|esb financial corp,escalade incorporated,esco technologies inc,essa bancorp,essex property trust,essex rental corp
m|estee lauder co,esterline technologies corp,etablissements delhaize freres et cie,ethan allen interiors,eurand n.v.
m|euro tech holdings,euronet worldwide,european equity fund,euroseas ltd,ev energy partners,evercore partners inc
m|everest re group,evergreen solar inc,evolution petroleum corporation,evolving systems inc,evraz
m|exact sciences corporation,exactech inc,exar corporation,exceed company ltd,excel maritime carriers,excel trust, inc
m|exco resources,exelixis inc,exelon corporation,exeter resource corporation,exfo inc,exide technologies
m|exlservice holdings,expedia inc,expeditors international of washington,exponent inc,express inc,express scripts inc
m|expressjet holdings,exterran holdings,exterran partners l.p.,extra space storage,extreme networks inc,exxon
m|exxon mobil,ezchip semiconductor limited,ezcorp inc,f.n.b. corp,f5 networks inc,factset research systems inc,fair
m| isaac and co,fairchild semiconductor,falconstor software,family dollar stores,famous dave 's of america
m|farmer brothers company,faro technologies inc,fastenal company,fbl financial group,fbr capital markets corp
m|federal agricultural mortgage corp,federal mogul corp,federal signal corporation,federated investors inc
m|federated premier intermediate municipal income fund,federated premier municipal income fund,fedex corporation
m|fei company,felcor lodging trust,femsa,ferrellgas partners,ferro corporation,fibertower corporation,fibria celulose
m|fidelity national financial,fidelity national information services,fidelity southern corporation
m|fiduciary claymore mlp opportunity fund,fifth street finance corporation,fifth third bancorp,financial engines inc
m|financial institutions inc,finisar corp,finish line inc,first american corporation,first busey corporation
m|first california financial group inc,first cash financial services inc,first citizens bancshares
m|first commonwealth financial corporation,first community bancshares inc,first defiance financial corp
m|first financial bancorp,first financial bankshares inc,first financial corporation indiana
m|first financial holdings inc,first financial northwest inc,first industrial realty trust, inc
m|first interstate bancsystem,first marblehead corporation,first merchants corporation
m|first mercury financial corporation,first midwest bancorp,first niagara financial group
m|first of long island corporation,first pacific company l,first place financial corp,first potomac realty trust
m|first solar inc,first south bancorp,first tennessee national corporation,first trust aberdeen
m|first trust four corners senior,firstcity financial corporation,firstenergy corporation,firstmerit corporation
m|firstservice corporation,fiserv inc,fisher communications inc,five star quality care inc,flagstar bancorp inc
m|flagstone reinsurance h,flaherty and crumrine,flaherty crumrine claymore,flamel technologies
m|flexible solutions international,flexsteel industries inc,flextronics international,flir systems
m|flow international corporation,flowers foods inc,flowserve corporation,fluor corporation
m|flushing financial corporation,fly leasing limited,fmc corporation,fmc technologies inc,focus media holding
m|fomento economico mexicano,footlocker inc,force protection inc,ford motor,foreign owned vessel
m|forest city enterprises,forest laboratories inc,forest oil corporation,forestar group,formfactor inc
m|formosa plastics,formula systems ltd,forrester research inc,fort dearborn income securities inc,fortinet inc,fortis
m|fortress investment group,fortune brands inc,forward air corporation,fossil inc,foster wheeler ag,fox chase bancorp
m|fpic insurance group,france telecom,franklin covey,franklin electric co,franklin resources
m|franklin street properties corp,franklin templeton,franklin universal trust,fraser and neave,fred 's inc
m|freeport mcmoran copper and gold, inc,freeseas inc,freightcar america inc,fresenius kabi pharmaceutical
m|fresenius medical,fresh del monte produce inc,frisch 's restaurants inc,fronteer gold inc,frontier communications co
m|frontier oil corporation,frontline ltd,fsi international inc,fti consulting inc,fuel systems solutions inc
m|fuel tech inc,fuelcell energy inc,full circle capital corporation,fulton financial corporation,fundtech ltd
m|funtalk china holdings,fuqi international,furiex pharmaceutical,furmanite corporation,furniture brands international
m|fushi copperweld,fuwei films,fx energy inc,g & k services inc,g-iii apparel group ltd,g. willi food
m|gabelli equity trust,gabelli global multi media trust,gabelli utility trust,gafisa,gaiam inc,gamco investors inc
m|gamestop corp,gammon gold,gannett co,gardner denver inc,garmin ltd,gartner inc,gas authority of india
m|gas natural inc,gastar exploration,gatx corporation,gaylord entertainment,geeknet inc,gen probe incorporated
m|genco shipping,gencorp,generac holdlings,general american investors inc,general cable corporation
m|general communication inc,general dynamics corporation,general electric,general growth properties inc
m|general maritime corporation,general mills,general moly inc,general steel holdings,generex biotechnology,genesco inc
m|genesee and wyoming,genesis energy l.p.,genomic health inc,genoptix,genpact limited,gentex corporation
m|genting berhad,gentium spa,gentiva health services,genuine parts company,genvec inc,genworth financial
m|genzyme corporation,geo group inc,geoeye inc,geokinetics inc,georesources inc,georgia gulf corporation
m|georgia power company,gerber scientific inc,gerdau,german american bancorp,geron corporation,gerova financial
m|getty realty,gfi group inc,gfncz,giant interactive group,gibraltar industries inc,gilat satellite,gildan activewear
m|gilead sciences inc,given imaging ltd,glacier bancorp,gladstone capital corp,gladstone commercial corp
m|gladstone investment corp,glatfelter,glaxosmithkline,gleacher and company,glg life tech,glg partners,glimcher realty
m|global cash access holdings,global crossing ltd,global defense technology and systems
m|global geophysical services inc,global high income dollar fund inc,global income and currency fund inc
m|global indemnity plc,global industries ltd,global partners lp,global payments inc,global power equipment group inc
m|global ship lease inc,global sources ltd,global tech advanced innovations inc,global traffic network inc
m|globalstar inc,globe specialty metals inc,globecomm systems inc,gmac llc,gmx resources inc
m|gol linhas aereas inteligentes,golar lng limited,gold fields limited,gold fields ltd,gold resource corporation
m|goldcorp incorporated,golden minerals co,golden star resources,goldman sachs,golf trust of america inc
m|golub capital bdc inc,goodrich corporation,goodrich petroleum,goodyear tire,google,gordmans stores,gorman-rupp
m|government properties income trust,gp strategies corporation,graco inc,graftech international,graham corporation
m|graham packaging,gramercy capital corp,gran tierra energy,grand canyon education inc,granger telecom
m|granite construction incorporated,graphic packaging holding company,gravity co,gray television inc
m|great atlantic and pacific tea,great basin gold ltd,great lakes dredge and dock corp
m|great northern iron ore properties,great plains energy inc,great southern bancorp,greatbatch inc
m|greater china fund inc,green bankshares inc,green dot corporation,green mountain coffee roasters
m|green plains renewable energy,greenbrier companies inc,greene county bancorp,greenhill,greenlight reinsurance
m|greif bros,griffin land and nurseries,griffon corporation,grindlays,group 1 automotive,groupe caisse d'epargne
m|gruma s.a. de c.v.,grupo aeroportuario del centro norte,grupo aeroportuario del pacifico
m|grupo aeroportuario del sureste,grupo casa saba,grupo financiero galicia,grupo radio centro,grupo simec
m|grupo televisa,grupo tmm,gse systems inc,gsi commerce inc,gsi technology inc,gt solar international inc,gtx inc
m|guangshen railway company,guanwei recycling,guaranty bancorp,guess? inc,guggenheim enhanced equity income fund
m|guidance software inc,gulf island fabrication inc,gulf power company,gulf resources inc,gulfmark offshore inc
m|gulfport energy corporation,gushan environmental energy,gyrodyne company of america,h & e equipment services
m|h & q healthcare investors,h & q life sciences investors,h & r block,h.b. fuller,h.j. heinz,hackett group
m|haemonetics corporation,hain celestial group,hallador energy,halliburton,hallmark financial services
m|halozyme therapeutics inc,hampden bancorp,hancock holding company,hanesbrands inc,hanger orthopedic group
m|hanmi financial corporation,hanover capital mortgage holdings,hanover insurance group,hansen medical inc
m|hansen natural corp,harbin electric,harbinger group inc,hardinge inc,harley-davidson inc,harleysville group
m|harman international industries,harmonic inc,harmony gold mining,harris and harris,harris corporation
m|harry winston diamond corp,harsco corporation,harte-hanks,hartford financial services group
m|hartford income shares fund inc,harvard bioscience inc,harvest natural resources inc,hasbro,hastings entertainment
m|hatteras financial corp,haverty furniture,hawaiian electric industries inc,hawaiian holdings inc,hawk corporation
m|hawkins inc,haynes international,hbos,hcc insurance holdings,hcp inc,hdfc bank limited,headwaters incorporated
m|health care reit,health grades inc,health management associates inc,health net inc
m|healthcare realty trust incorporated,healthcare services group inc,healthsouth corporation,healthspring inc
m|healthstream inc,healthways inc,heartland express inc,heartland financial usa,heartland payment systems
m|heartware international,heckmann corporation,hecla mining company,heelys inc,heico corporation
m|heidrick and struggles,helen of troy limited,helix energy solutions group,hellenic telecommunication organization
m|helmerich and payne,hemispherx biopharma,henry schein inc,herbalife ltd,hercules offshore inc
m|hercules technology growth capital,heritage financial corporation,heritage financial group,heritage oaks bancorp
m|heritage-crystal clean,herley industries,herman miller,hersha hospitality trust,hershey foods,hertz global holdings
m|hess corporation,hewitt associates,hewlett-packard,hexcel corp,hf financial corp,hhgregg,hi-tech pharmacal co
m|hibbett sports,hickory tech corporation,higher one holdings,highland credit stategies fund,highway holdings limited
m|highwoods properties inc,hill international inc,hillenbrand inc,hillenbrand industries inc,hilltop holdings inc
m|himax technologies,hindalco industries,hingham institution for savings,hisoft technology international,hitachi
m|hittite microwave corp,hms holdings corp,hoku corporation,holly corporation,holly energy,hollysys automation
m|hologic inc,home bancorp inc,home bancshares inc,home depot inc,home federal bancorp
m|home inns and hotels management inc,home properties inc,hon hai precision industries,hon industries inc,honda
m|honeywell international inc,hong kong highpower,hooker furniture corporation,hopfed bancorp,horace mann educators
m|horizon bancorp,horizon lines,hormel foods,hornbeck offshore services,horsehead holding corp,hospira inc
m|hospitality properites trust,host marriott financial trust,hot topic inc,household finance corp
m|houston american energy corporation,houston wire and cable co,hovnanian enterprises inc,hsbc holdings,hsn inc
m|huaneng power intl,hub group inc,hubbell inc,hudson city bancorp,hudson highland group,hudson pacific properties
m|hudson valley holding corp,hughes communications inc,hugoton royalty trust,human genome sciences inc,humana inc
m|huntington bancshares,huntsman corporation,hurco companies,huron consulting group,hutchinson technology inc
m|hutchison essar,hutchison whampoa,hyatt hotels,hydrogenics corporation,hypercom corporation
m|hyperdynamics corporation,hyperion brookfield,hypovereinsbank,hyundai,iac/interactivecorp,iamgold corp,iberiabank
m|icad inc,icahn enterprises l.p.,icf international inc,icici bank limited,ico global communications,icon plc
m|iconix brand group inc,icu medical inc,icx technologies inc,idacorp inc,idenix pharmaceuticals,identive group inc
m|idera pharmaceuticals,idex corporation,idexx laboratories,idt corporation,iesi bfc,ifm investments limited
m|igate corporation,ii-vi incorporated,illinois tool works,illumina inc,imation corporation,imax corp
m|immersion corporation,immucor inc,immunogen inc,immunomedics inc,impax laboratories,imperial oil
m|imperial sugar company,incontact inc,incredimail ltd,incyte corporation,independence holding company,india fund inc.
m|indiana michigan power co,indosat,industrial and commercial bank of china,industrial services of america inc
m|industrias bachoco,inergy holdings l.p.,infinera corp,infinity pharmaceuticals inc
m|infinity property and casualty corporation,informatica corporation,infospace inc,infosys,ing group,ingersoll rand
m|ingles markets,ingram micro inc,inhibitex inc,inland real estate corporation,innerworkings inc,innodata isogen inc
m|innophos holdings inc,innospec inc,innovative solutions and support inc,inovio pharmaceuticals
m|insight enterprises inc,insignia systems inc,insituform technologies inc,insmed inc,inspire pharmaceuticals inc
m|insteel industries inc,insulet corporation,integra lifesciences holdings corporation,integral systems inc
m|integramed america inc,integrated device technology inc,integrated silicon solution inc,integrys energy group
m|intel corporation,intellipharmaceutics international,inter parfums,interactive brokers group inc
m|interactive intelligence inc,interclick inc,intercontinental hotels group,intercontinentalexchange,interdigital inc
m|interface inc,interline brands,intermune inc,internap network services corporation
m|internationa flavors and fragrances inc,international bancshares corporation
m|international business machines corporation,international coal group inc,international game technology
m|international paper company,international rectifier corporation,international shipholding corporation
m|international speedway corporation,international tower hill mines,internet brands inc,internet capital group inc
m|internet gold golden lines ltd,internet initiative japan,interoil corp,interpublic group of companies inc
m|intersections inc,intersil corporation,interval leisure group inc,intevac inc,intl uranium corp,intralinks holdings
m|intrepid potash,intuit inc,intuitive surgical inc,invacare corporation,inventec company,inventure foods inc,invesco
m|investment technology group inc,investors bancorp,investors title company,ion geophysical corporation,ipass inc
m|ipc the hospitalist company,ipg photonics corporation,iridium communications,iris international inc
m|irobot corporation,iron mountain incorporated,ironwood pharmaceutical,irsa inversiones y representaciones
m|irst trust active dividend income fund,ishares,isilon systems,isis pharmaceutical,isle of capri casinos,isramco inc
m|ista pharmaceutical,istar financial inc,itau unibanco banco,itc holdings corp,itron inc,itt educational services
m|itt industries,ituran location and control ltd,ivanhoe energy,ivanhoe mines,ixia,ixys corp,j and j snack foods
m|j p morgan chase,j. crew group,j.b. hunt transport,j.c. penney,j.m. smucker,j.p. morgan chase
m|j2 global communications,ja solar holdings,jabil circuit,jacada ltd,jack henry and associates,jack in the box inc
m|jacobs engineering group,jaguar mining inc,jakks pacific,jamba inc,james hardie industr,james river coal company
m|janus capital group,jarden corporation,jardine matheson,jazz pharmaceuticals inc,jda software group
m|jds uniphase corporation,jefferies group inc,jetblue,jeune afrique,jiangbo pharmaceuticals,jingwei international
m|jinkosolar,jinpan international,jmp group inc,jo jo drugstores,jo-ann stores inc,joe 's jeans inc,john b. sanfilippo
m|john bean technologies,john hancock,john wiley and sons,johnson and johnson,johnson controls inc
m|johnson outdoors inc,jones apparel group inc,jones lang lasalle incorporated,jos. a. bank clothiers
m|journal communications inc,joy global inc,jp morgan chase,jsfc sistema,juniper networks inc,k-fed bancorp
m|k-sea transportation,k-swiss inc,k-v pharmaceutical company,k12 inc,kabushiki kaisha advantest,kadant inc
m|kaiser aluminum,kaman corporation,kandi technolgies,kansas city life insurance,kansas city southern
m|kapstone paper and packaging,kar auction services,kaydon corporation,kayne anderson mlp,kb financial group,kb home
m|kbr inc,kearny financial,keegan resources inc,keithley instruments inc,kellogg company,kelly services inc
m|kemet corporation,kendle international inc,kenexa corporation,kennametal inc,kennedy-wilson holdings
m|kenneth cole productions,kensey nash corporation,kentucky first federal bancorp,keppel corporation
m|keryx biopharmaceutical,key energy services inc,key technology inc,keycorp,keynote systems inc,kforce inc
m|kid brands inc,kilroy realty corporation,kimball international inc,kimber resources inc,kimco realty
m|kinder morgan energy,kinder morgan management,kindred healthcare inc,kinetic concepts inc,king pharmaceuticals
m|kingold jewerly inc,kingsway financial services,kingtone wirelessinfo,kinross gold corporation,kirby corporation
m|kirkland 's inc,kit digital inc,kite realty,kkr financial,kla-tencor,kmg chemicals,knight capital group
m|knight transportation inc,knightsbridge tanker,knoll inc,knology inc,kobex minerals inc,kodiak oil,kohl 's corp
m|kohlberg capital corp,konami corporation,kongzhong corporation,koninklijke philips,kopin corp,koppers holdings inc
m|korea electric power corp,korea equity fund,korea fund inc,korea telecom,korn/ferry international,kraft foods inc
m|kraton performance polymers, inc,kratos defense and security,krispy kreme,kroger company,kronos worldwide inc
m|ku6 media,kubota corporation,kulicke and soffa,kvh industries inc,kyocera corporation,l & l energy
m|l-1 identity solutions,l-3 communications holdings,l.b. foster,la-z-boy,labarge inc,labopharm
m|laboratory corporation of america,labranche and co,laclede group,lacrosse footwear,ladenburg thalmann,ladish co
m|lakeland bancorp,lakeland financial corp,lam research corporation,lamar advertising company
m|lancaster colony corporation,lance inc,landauer inc,landec corporation,landry 's restaurants,landstar system
m|lannett co,lasalle hotel properties,lattice semiconductor corp,lawson products inc,lawson software inc
m|layne christensen,lazard ltd,lca-vision,ldk solar co,leading brands inc,leap wireless international
m|leapfrog enterprises inc,lear corporation,learning tree international,lecroy corporation,lee enterprises inc
m|legacy bancorp inc,legacy reserves lp,legg mason inc,leggett and platt,lemaitre vascular
m|lender processing services inc,lennar corp,lennox international,lenovo,leucadia national corp,level 3 communications
m|lexicon pharmaceutical,lexington realty trust,lexmark,lg corp,lg display co,lhc group,li and fung,libbey inc
m|liberte investors inc,liberty acquisition holdings corp,liberty global inc,liberty media corporation
m|liberty property trust,life partners holdings,life technologies corp,life time fitness,lifepoint hospitals inc
m|lifetime brands inc,lifeway foods inc,ligand pharmaceuticals inc,lightbridge corporation,lihua international
m|lime energy co,limelight networks inc,limited brands inc,limoneira co,lin tv corp,lincare holdings
m|lincoln educational services corp,lincoln electric holdings,lincoln national corp,lindsay corporation
m|linear technology corp,linktone ltd,linn energy llc,lionbridge technologies inc,lions gate entertainment
m|liquidity services inc,lithia motors,littelfuse inc,live nation entertainment inc,liveperson inc,liz claiborne inc
m|lj international,lkq corporation,lloyds banking,lloyds tsb,lm ericsson,lmi aerospace,lml payment systems
m|lockheed martin,lodgenet interactive corp,loews corporation,logitech,logmein inc,lojack corp,longtop financial
m|longwei petroleum investment holding,loopnet inc,loral space and communications,lorillard inc,louisiana bancorp inc
m|louisiana-pacific corp,lowe 's companies inc,lsb corporation,lsb industries inc,lsi industries inc,lsi logic corp
m|ltc properties inc,ltx-credence corp,lubrizol corp,luby 's inc,lufkin industries,lululemon athletica
m|lumber liquidators,luminex corporation,luxottica group,lydall inc,m & f worldwide,m & t bank,m.d.c. holdings
m|m/i homes inc,mac-gray corp,macerich company,mack-cali realty,macquarie global infrastructure
m|macquarie infrastructure,macquarie/first trust global,macy 's inc,madison claymore,madison square garden inc
m|mag silver corporation,magal security systems,magellan health services,magellan midstream partners
m|magellan petroleum,magic software enterprises ltd,magma design automation,magna international
m|magnum hunter resources corporation,mahanagar telephone nigam,maiden hldgs,maidenform brands
m|main street capital corporation,maine and maritimes corp,mainsource financial group,majestic capital, ltd,makemytrip
m|makita corp,mako surgical corp,manhattan associates inc,manitowoc company,mannatech inc,mannkind corporation
m|manpower inc,mantech international corporation,manulife,map pharmaceuticals inc,marathon oil corp,marchex inc
m|marcus corporation,marina biotech inc,marine products corporation,marinemax inc,mariner energy inc
m|markel corporation,marketaxess holdings,markwest energy partners,marlin business services corp,marriot international
m|marsh and mclennan,marshall edwards,martek biosciences,marten transport,martha stewart living
m|martin marietta materials,martin midstream partners l.p.,marvell technology group,masco corp,masimo corp
m|massey energy company,massmutual investors,mastec inc,mastercard,matav,matrix service company,mattel
m|matthews international corp,mattson technology inc,maui land and pineapple,maxcom,maxim integrated products inc
m|maximus inc,maxlinear,maxwell technologies inc,maxygen inc,mb financial inc,mbia inc,mcclatchy company
m|mccormick and company,mccormick and schmick's,mcdermott international,mcdonald 's corp,mcg capital corp
m|mcgrath rentcorp,mcgraw-hill,mckesson corporation,mcmoran exploration company,mdc partners inc,mds, inc
m|mdu res group,mead johnson,meadowbrook insurance group,meadwestvaco,measurement specialties inc,mechel
m|medallion financial corp,medassets inc,medcath corporation,medcohealth,medi clinic corp,media general inc
m|mediacom communications corp,mediamind technolog,medical action industries inc,medical properties trust
m|medicinova inc,medicis pharmaceutical,medidata solutions,medifast inc,medivation inc,mediware information systems
m|mednax inc,medquist inc,medtox scientific,medtronic inc,mela sciences inc,melco crown entertainment
m|mellanox technologies,memc electronic materials,men 's wearhouse inc,mentor graphics corp
m|mer telemanagement solutions,mercadolibre,mercer insurance group,mercer international inc,merchants bancshares inc
m|merck and company inc,mercury computer systems,mercury general corporation,meredith corporation
m|merge healthcare incorporated,meridian bioscience inc,meridian interstate bancorp,merit medical systems inc
m|meritage corporation,merrill lynch,meru networks inc,mesa laboratories inc,mesa royalty trust,mesabi trust
m|met-pro corporation,meta financial group inc,metabolix inc,metalico inc,metalink ltd,metalline mining
m|metals usa holdings,metalurgica gerdau,methanex corp,methode electronics inc,metlife,metro bancorp
m|metropcs communications,metropolitan health networks inc,mettler-toledo,mf global holdings,mge energy inc
m|mgic investment corporation,mgm resorts,mgp ingredients inc,mgt capital investments,mi developments inc
m|micrel incorporated,microchip technology incorporated,micromet inc,micron technology inc,micros systems inc
m|microsemi corp,microsoft,microstrategy inc,microtune inc,microvision inc,micrus endovascular corporation
m|mid-america apartment communities inc,midas inc,middleburg financial corp,middleby corporation
m|middlesex water company,midsouth bancorp,midwestone financial,miller industries inc,miller petroleum
m|millicom international,mind c.t.i. ltd,mind cti ltd,mindray medical international limited,mindspeed technologies inc
m|mine safety appliances company,minefinders corp,minerals technologies inc,mips technologies inc,mirant corp
m|mission west properties,mississippi power company,mistras group inc,mitcham industries inc
m|mitel networks corporation,mitsubishi,mitsui and company,mizuho financial group,mizuho holdings,mks instruments inc
m|mlp and strategic equity fund,mmc norilsk nickel,mnc,mncs,mobile mini inc,mobile telesystems
m|modine manufacturing company,moduslink global solutions,mohawk industries inc,molex incorporated,molina healthcare
m|molson coors,momenta pharmaceuticals,monarch casino and resort,moneygram international
m|monmouth real estate investment,monolithic power systems inc,monotype imaging holdings inc,monro muffler brake
m|monsanto,monster worldwide inc,montgomery street income securities,montpelier re,moody 's corp
m|moody 's investors service,moog inc,morgan stanley,morgans hotel group,morningstar inc,morton 's restaurant group
m|mosaic company,mosys inc,motorcar parts of america inc,motorola,motricity,mountain province diamonds inc
m|movado group,move inc,mpg office trust,msc industrial direct company,msci inc,mtn group limited,mts systems corp
m|mueller industries inc,mueller water products,multi-color corporation,multi-fineline electronix
m|multi-national corporation,multimedia games inc,murphy oil corp,mv oil trust,mvc capital,mwi veterinary supply
m|myers industries inc,mylan inc,myr group inc,myrexis inc,myriad genetics inc,nabi biopharmaceuticals
m|nabors industries,nacco industries inc,nalco holding company,nam tai electronics,nanometrics incorporated
m|nanosphere inc,nara bancorp inc,nasb financial,nasdaq omx,nash-finch,naspers limited,nathan 's famous inc
m|national american university holding,national bank of greece,national bankshares inc,national beverage corp
m|national cinemedia inc,national financial partners corporation,national fuel gas company,national grid transco
m|national health investors inc,national industries group holdings sak,national instruments corporation
m|national interstate corporation,national penn bancshares,national presto industries inc
m|national rural utilities cooperative finance corp,national semiconductor corporation,national steel corporation
m|national technical systems inc,national western life insurance company,national-oilwell inc
m|nationwide health properties inc,natural gas services group inc,natural resource partners lp
m|nature 's sunshine products,natus medical inc,natuzzi, s.p.a.,navarre corporation,navigant consulting inc
m|navios maritime,navisite inc,navistar international corporation,nb & t financial group,nbt bancorp,nbty inc
m|nci building systems,nci inc,ncr corporation,neenah paper,nektar therapeutics,nelnet inc,neogen corporation
m|neostem inc,neptune orient lines,neptune technologies,ness technologies,net 1 ueps technologies
m|net servicos de comunicacao,netapp inc,netcare limited,netease.com,netezza corporation,netflix,netgear inc
m|netlist inc,netlogic microsystems,netscout systems inc,netsuite inc,network engines inc
m|network equipment technologies inc,networks associates inc,neuberger berman,neuralstem inc
m|neurocrine biosciences inc,neurogesx inc,neustar inc,neutral tandem inc,nevsun resources,new dragon asia corporation
m|new gold inc,new m & i corporation,new oriental energy and chemical corp,new world development co
m|new world development company,new york and company,new york community bancorp,newalliance bancshares
m|newcastle investment corporation,newell rubbermaid,newfield exploration co,newjersey resources corp,newlead holdings
m|newmarket corporation,newmont corporation,newmont mining,newmont mining corporation,newpark resources inc
m|newport corporation,news corp,news corporation,newstar financial inc,nexen inc,nexstar broadcasting group
m|nextera energy inc,ngas resources,ngp capital resources company,nic inc,nice-systems limited,nicholas financial inc
m|nicor inc,nidec corporation,nighthawk radiology holdings,nihon densan kabushiki kaisha,nii holdings inc,nike inc
m|ninetowns internet technology,nippon telegraph and telephone corporation,niska gas storage,nisource inc
m|nivs intellimedia technology,nl industries inc,nn inc,nobel learning communities,noble corporation,noble energy inc
m|noble group limited,noble group ltd,nokia,nomura holdings inc adr,noranda aluminum,nordea,nordic american tanker
m|nordson corp,nordstrom inc,norfolk souther corporation,norinchukin bank,nortel inversora
m|north american energy partners,north american palladium, ltd,northeast community bancorp,northeast utilities system
m|northern dynasty minerals,northern oil and gas inc,northern trust corporation,northfield bancorp
m|northgate minerals corp,northrim bancorp,northrop grumman,northstar realty,northwest bancshares inc
m|northwest natural gas company,northwest pipe company,northwestern corporation,norwood financial corp
m|nova measuring instruments,novabay pharmaceuticals,novagold resources inc,novamed inc,novartis,novatel wireless inc
m|novavax inc,novell inc,novellus systems inc,novo nordisk,novogen limited,nps pharmaceuticals,nrg energy inc,nstar
m|ntelos holdings,ntt docomo,nu horizons electronics,nu skin enterprises,nuance communications inc,nucor corporation
m|numerex corp,nupathe inc,nustar energy,nustar gp holdings,nutraceutical international,nutrisystem inc,nuvasive inc
m|nuveen,nv energy inc,nve corporation,nvidia,nvr inc,nxp semiconductors,nxstage medical inc,nymagic inc
m|nymox pharmaceutical,nyse euronext,o'charley 's inc,o'reilly automotive,o2micro international,oasis petroleum
m|obagi medical products,occam networks,occidental ltd,occidental petroleum,ocean shore holding co
m|oceaneering international inc,oceanfirst financial,oceanfreight inc,och ziff,oclaro inc,ocwen financial corporation
m|odyssey marine exploration,office depot inc,officemax inc,oge energy corp,ohio valley banc corp
m|oil states international inc,oil-dri corporation of america,oilsands quest inc,old dominion freight line
m|old republic international corporation,olin corporation,olympic steel inc,om group inc,omega flex inc
m|omega healthcare investors inc,omega navigation enterprise,omega protein corporation,omeros corporation
m|omniamerican bancorp,omnicare inc,omnicell inc,omnicom group,omnivision technologies,omnova solutions
m|on assignment inc,on semiconductor corporation,on track innovations ltd,oncogenex pharmaceuticals,oncolytics biotech
m|oncothyreon inc,one liberty properties inc,onebeacon insurance,oneok inc,online resources corporation
m|onyx pharmaceuticals inc,open joint stock company,open text corporation,opentable inc,openwave systems inc
m|opko health inc,oplink communications,opnet technologies inc,opnext inc,oppenheimer holdings,optibase ltd
m|optical cable corporation,optimer pharmaceuticals inc,optionsxpress holdings,oracle corp,orascom telecom
m|orasure technologies,orbcomm inc,orbital sciences corporation,orbitz worldwide,orbotech ltd,orchids paper
m|orckit communication,orexigen therapeutics,orient express hotel,orient overseas international,orient paper inc
m|oriental financial group,orion energy systems,orion marine group,oritani financial,orix corp,ormat technologies
m|orrstown financial services inc,orsus xelent,orthofix international,orthovita inc,oshkosh corporation,oshkosh truck
m|osi systems inc,osiris therapeutics,osteotech inc,otelco,otter tail corporation,outdoor channel holdings
m|overhill farms inc,overseas shipholding group inc,overstock.com,owens and minor,owens corning inc,owens-illinois
m|oxford industries inc,oxford resource partners,oxygen biotherapeutics,oyo geospace corporation
m|p.a.m. transportation services,p.f.chang's,paa natural gas storage,paccar inc,pacer international inc
m|pacholder high yield fund inc,pacific american income shares inc,pacific booker minerals
m|pacific continental corporation,pacific gas and electric,pacific rim mining corp,pacific sunwear of california inc
m|packaging corporation of america,pactiv corporation,pacwest bancorp,paetec holding corp,pain therapeutics
m|pall corporation,palomar medical technologies,pampa energia,pan american silver corp,panasonic,panera bread
m|panhandle royalty company,pansoft company limited,papa john 's international,par technology corporation
m|paragon shipping,parametric technology corporation,paramount gold and silver corp,parexel international
m|park electrochemical corp,park national corporation,park sterling bank,park-ohio holdings,parker drilling
m|parker-hannifin,parkway properties inc,partner communications company,partnerre ltd,patni computer systems
m|patriot coal corp,patriot transportation holding,patterson companies,patterson-uti,paychex inc,pc connection inc
m|pc tel inc,pdf solutions inc,pdi inc,pdl biopharma,peabody energy corp,peapack-gladstone,pearson plc
m|pebblebrook hotel trust,peet 's coffee and tea,pegasystems,pengrowth energy trust,penn millers holding
m|penn national gaming inc,penn virginia corp,penn virginia gp,penn virginia resource partners,penn west energy trust
m|pennantpark investment corporation,pennichuck corporation,penns woods bancorp inc,pennymac mortgage
m|penske automotive,penson worldwide inc,pentair inc,penwest pharmaceuticals co,people 's united financial inc
m|peoples bancorp,peoples federal bancshares,peoples financial corporation,pepsico,peregrine pharmaceuticals
m|perfect world co,perficient inc,perfumania holdings,pericom semiconductor,perkinelmer
m|perma-fix environmental services,permian basin royalty trust,perrigo company,perry ellis international
m|pervasive software inc,petmed express,petrleos de venezuela,petrobras,petrochina,petrohawk,petroleo brasileiro
m|petronas,petroquest energy,petsmart inc,pfizer,pgt inc,pharmaceutical product development inc
m|pharmaceutical resources inc,pharmacyclics inc,pharmasset inc,pharmathene,pharmerica corp,phh corp,phi inc
m|philip morris,philippine long distance telephone company,phillips-van heusen,phoenix companies inc
m|phoenix technologies,photronics inc,pico holdings inc,piedmont natural gas,piedmont office realty,pier 1 imports
m|pike electric corp,pilgrim 's pride corp,pimco,pinnacle airlines,pinnacle entertainment,pinnacle financial partners
m|pinnacle west capital,pioneer drilling co,pioneer floating rate trust,pioneer municipal high income advantage trust
m|pioneer municipal high income trust,pioneer natural resources co,pioneer southwest energy partners,piper jaffray
m|pitney bowes inc,plains all american pipeline,plains exploration and production co,plantronics inc
m|platinum group metals ltd,platinum underwriters,playboy enterprises,plexus corp,plum creek timber company
m|pluristem therapeutics,plx technology inc,pma capital corporation,pmc commercial trust,pmc sierra inc,pmfg inc
m|pmi group inc,pnc bank corp,pnm resources inc,pohang iron and steel co,pointer telocation,polaris industries inc
m|polo ralph lauren,polycom inc,polymet mining corp,polyone corporation,polypore international,pool corporation
m|pope resources,popular inc,portec rail products,porter bancorp,portfolio recovery associates inc
m|portland general electric,portugal telecom,post properties inc,potash corporation of saskatchewan
m|potlatch corporation,potomac electric,pou chen corp,powell industries inc,power integrations inc,power-one inc
m|powersecure international,powerwave technologies inc,pozen inc,ppg industries,ppl corporation,ppl energy supply
m|prana biotech,praxair inc,pre-paid legal services inc,precision castparts corporation,precision drilling corporation
m|preformed line products company,premier exhibitions inc,presidential life corporation,presstek inc
m|prestige brand holdings,prgx global inc,priceline.com,pricesmart inc,pride international,primedia inc,primerica
m|primoris services corp,primus guaranty ltd,principal financial group inc,private media group inc,privatebancorp inc
m|pro assurance corporation,procter and gamble,progenics pharmaceuticals,progress energy inc
m|progress software corporation,prologis,prolor biotech,pros holdings inc,prospect capital corporation
m|prospect medical hldgs,prosperity bancshares inc,protalix biotherapeutics,protective life corporation
m|providence and worcester railroad,providence service corporation,provident energy trust
m|provident financial holdings inc,provident financial services,provident new york bancorp,prudential bancorp inc
m|prudential financial,prudential public limited company,ps business parks inc,psivida,pss world medical inc
m|psychiatric solutions inc,ptek holdings inc,ptt public company limited,public service company of oklahoma
m|public service enterprise group inc,puda coal,pulaski financial,pultegroup,pure bioscience,pure cycle corporation
m|putnam investments,pzena investment management,qad inc,qatar telecom,qc holdings inc,qep resources inc,qiagen n.v.
m|qiao xing mobile,qiao xing universal resources,qisda corp,qkl stores,qlik technologies,qlogic corp,qlt inc
m|quad graphics inc,quaker chemical corp,qualcomm,quality distribution inc,quality systems inc
m|quanex building products,quanta computer,quanta services inc,quantum corporation
m|quantum fuel systems technologies worldwide,quaterra resources inc,quest cap corp new,quest diagnostics incorporated
m|quest software inc,questar corporation,questcor pharmaceuticals inc,quicklogic corp,quicksilver gas services
m|quicksilver resources inc,quidel corporation,quiksilver inc,quinstreet inc,qwest communications international inc
m|r berzok,r s butola,r. berzok,r.g. barry,r.i.m.,r.r. donnelley and sons,rabobank,rackspace hosting
m|rada electronics industries,radcom ltd,radian group inc,radiant systems inc,radioshack,radisys corp,radnet inc
m|radvision ltd,radware ltd,railamerica inc,rait financial trust,ralcorp holdings inc,ram energy resources inc
m|rambus inc,ramco-gershenson,ramtron international,rand logistics inc,randgold resources,range resources corporation
m|raptor pharmaceutical,raven industries,raymond james financial,rayonier inc,raytheon,rbc bearings inc
m|rc2 corporation,rcm technologies inc,reachlocal inc,reading international inc,reald inc,realnetworks inc
m|realpage inc,realty income corporation,reaves utility income fund,recon technology ltd,red hat inc
m|red robin gourmet burgers,rediff.com india,redwood trust inc,reed elsevier,regal entertainment group,regal-beloit
m|regency centers corp,regency energy partners,regeneron pharmaceuticals,regions financing tr,regis corporation
m|rehabcare group,reinsurance group of america,reis inc,reliance industries,reliance steel and aluminum
m|reliant resources,renaissance learning inc,renaissancere,renasant corporation,renesola ltd,renhuang pharmaceuticals
m|rent-a-center,rentech inc,rentrak corp,repligen corp,repsol ypf,republic airways,republic bancorp
m|republic services inc,res-care inc,research frontiers incorporated,research in motion,resmed inc
m|resolute energy corp,resona holdings,resource america inc,resource capital corp,resources connection inc
m|retail opportunity investments corp,retail ventures inc,retalix ltd,revlon inc,rewards network inc
m|rex energy corporation,rex stores corporation,rexahn pharmaceuticals,reynolds american inc,rf micro devices
m|rgc resources,richardson electronics,richmont mines,rick 's cabaret international,rigel pharmaceuticals
m|rightnow technologies,rimage corporation,rino international,rio tinto,rit technologies ltd,ritchie bros
m|rite aid corporation,riverbed technology inc,rli corporation,rmr asia pacific real estate fund
m|road king infrastructure,roadrunner transportation,robbins and myers,robert berzok,robert half international
m|rochester medical corp,rock-tenn company,rockville financial,rockwell automation,rockwell collins inc
m|rockwell medical technologies inc,rockwood holdings,rodman and renshaw,rofin-sinar technologies,rogers communication
m|rogers corporation,rollins inc,rolls royce,rolls royce group,roma financial corporation,rome bancorp inc
m|roper industries,rosetta genomics,rosetta resources,ross stores inc,rovi corporation,rowan companies inc
m|roxxon energy corporation,royal bank of canada,royal bank of scotland,royal bank scotland,royal caribbean
m|royal dutch shell,royal gold inc,rpc inc,rpm inc,rrsat global communications,rsc holdings inc,rti biologics inc
m|rti international metals inc,rubicon minerals corp,rubicon technology inc,ruby tuesday,ruddick corporation
m|rudolph technologies inc,rue21 inc,rural/metro corporation,rush enterprises inc,ruth 's hospitality group inc
m|ryanair,ryder system inc,ryland group inc,s & p quality rankings,s & t bancorp,s.y. bancorp,s1 corporation
m|saba software,sabesp,sabine royalty trust,safe bulkers inc,safeguard scientifics inc,safety insurance group inc
m|safeway inc,saga communications inc,saia inc,saic inc,saks incorporated,salary.com,salesforce.com
m|salix pharmaceuticals,sally beauty holdings,samsung,sanders morris harris group,sanderson farms,sandisk corporation
m|sandline,sandridge energy,sandy spring bancorp,sangamo biosciences,sanmina-sci,sanofi aventis
m|santander central hispano,santarus inc,sapiens international corp,sapient corporation,sappi limited,sara lee corp
m|sasol limited,sasol ltd,satcon technology,satyam computer services,sauer-danfoss,saul centers inc
m|savient pharmaceuticals,savvis inc,sba communications corporation,scana corp,scansource inc,scbt financial corp
m|schawk inc,schnitzer steel industries,scholastic corporation,school specialty inc,schweitzer-mauduit international
m|sciclone pharmaceuticals,scientific games corp,scientific learning corporation,scorpio tankers,scotts miracle-gro
m|scripps networks interactive,seaboard corporation,seabridge gold,seabright holdings,seachange international
m|seacoast banking corporation of florida,seacor smit,seagate technology,seahawk drilling,sealed air corporation
m|sealy corp,seanergy maritime holdings corp,sears holdings,seaspan corporation,seattle genetics inc
m|sei investments company,select comfort corporation,select medical holdings corporation,selective insurance group inc
m|seligman lasalle,semiconductor manufacturing international corporation,sempra energy,semtech corporation
m|seneca foods corp,senior high income portfolio inc,senior housing properties trust,senomyx inc
m|sensata technologies holding,sensient technologies corporation,sequenom inc,seracare life sciences
m|service corporation international,seven arts pictures,severstal,sfn group inc,shamir optical industry
m|shanda games limited,shanda interactive,shangri-la asia,sharps compliance corp,shaw communications,shaw group inc
m|shenandoah telecommunications,shengdatech,shengkai innovations,sherwin-williams,shiloh industries inc
m|shiner international,shinhan financial group,ship finance international,shire plc,shoe carnival inc
m|shore bancshares inc,shoretel inc,shuffle master inc,shutterfly inc,si financial group,siemens ag,sierra bancorp
m|sierra wireless,sify technologies,siga technologies inc,sigma designs inc,sigma-aldrich,signature bank
m|signet jewelers limited,silgan holdings inc,silicom ltd,silicon graphics international,silicon image inc
m|silicon laboratories inc,silicon motion technology,siliconware precision industries co,silver standard resources
m|silver wheaton corp,silvercorp metals inc,simcere pharmaceutical,sime darby berhad,simmons first national
m|simon property group inc,simpson manufacturing company,sims metal management,sina corporation
m|sinclair broadcast group,singtel,sino clean energy inc,sinochem corp,sinocoking coal and coke,sinoenergy corporation
m|sinohub,sinopec shangai petrochemical,sinovac biotech,sirius xm,sirona dental systems,six flags entertainment
m|sjw corporation,sk telecom corporation,skechers u.s.a.,skilled healthcare group inc,skyline corporation
m|skypeople fruit juice,skystar bio pharmaceutical,skywest inc,skyworks solutions inc,sl green realty corporation
m|sl industries inc,slm corporation,sm energy company,smart balance inc,smart modular technologies wwh
m|smart technologies inc,smartheat inc,smith a.o. corporation,smith and nephew snats,smith and wesson
m|smith micro software inc,smithfield foods inc,smtc corporation,smurfit stone container corp,snap-on incorporated
m|social generale,sociedad anonima,sociedad quimica y minera,sohu.com,solar capital ltd,solarfun power holdings co
m|solarwinds inc,solera holdings,solitario exploration and royalty corp,solta medical,solutia inc
m|somaxon pharmaceuticals,sonde resources corp,sonic automotive,sonic corp,sonic solutions,sonoco products
m|sonosite inc,sonus networks inc,sony,sorl auto parts,sotheby 's holdings,source capital inc,sourcefire inc
m|south financial group inc,south jersey industries inc,southern national bancorp of virginia
m|southern peru copper corp,southern union company,southside bancshares inc,southwest airlines,southwest bancorp
m|southwest gas corporation,southwest water company,southwestern energy company,sovran self storage,spansion inc
m|spark networks plc,spartan motors,spartan stores inc,spartech corporation,special opportunities fund inc
m|spectra energy corp,spectra energy partners,spectranetics corporation,spectrum brands holdings,spectrum control inc
m|spectrum pharmaceuticals,speedway motorsports,spirit aerosystems,spreadtrum communications,sprint nextel
m|sps commerce inc,spx corporation,sra international,srs labs inc,ss & c technologies,st. joe company,st. jude medical
m|staar surgical co,stage stores inc,stamps.com inc,stancorp financial group,standard microsystems corporation
m|standard motor products inc,standard pacific lp,standard parking corporation,standard register company
m|standex international,stanley black and decker,stantec inc,staples inc,star bulk carriers,star gas partners
m|star scientific inc,starbucks,stark intrernational,stark-fujikawa,startek inc,starwood hotels and resorts
m|starwood property trust, inc,state auto financial corp,state bancorp inc,state street corp,statoil asa,stealthgas
m|stec inc,steel dynamics inc,steelcase inc,stein mart inc,steiner leisure limited,steinhoff international
m|steinway musical,stellarone corp,stemcells inc,stepan company,stereotaxis inc,stericycle inc,steris corporation
m|sterling bancorp,sterling construction company inc,sterlite industries,stevedoring services,steven madden
m|stewart enterprises inc,stewart information services corp,stifel financial corporation,stillwater mining
m|stmicroelectronics,stone energy corp,stonemor partners,stoneridge inc,str holdings,stratasys inc
m|strategic hotels and resorts inc,strattec security,stratus properties inc,strayer education inc
m|stream global services,stryker corporation,sturm ruger,stx corporation,subaye inc,suburban propane partners
m|successfactors inc,suffolk bancorp,sumitomo mitsui,summer infant inc,sun bancorp,sun communities inc
m|sun healthcare group,sun hydraulics corp,sun life financial,sunamerica,suncor energy,sunesis pharmaceuticals
m|sunoco inc,sunoco logistics,sunopta,sunpower corporation,sunrise senior living,sunstone hotel investors
m|suntech power holdings co,suntrust banks,super micro computer,supergen inc,superior energy services inc
m|superior industries international inc,superior well services inc,supermedia inc,supertex inc,supervalu inc
m|support.com inc,surewest communications,surmodics inc,susquehanna bancshares,susser holdings,sutor technology group
m|suzlon energy,svb financial group,swift energy company,swire pacific limited,swiss helvetia fund,sws group inc
m|sxc health solutions,sycamore networks,sykes enterprises incorporated,symantec corporation,symetra financial corp
m|symmetricom inc,symmetry medical inc,syms corp,synaptics incorporated,synchronoss technologies inc
m|synergetics usa inc,syneron medical,syngenta,syniverse holdings,synnex corporation,synopsys inc
m|synovis life technologies,synovus financial,synta pharmaceuticals,syntel inc,syntroleum corporation
m|synutra international inc,sypris solutions inc,sysco corp,systemax inc,t failla,t-3 energy services,t. failla
m|t. rowe price,taiwan fund inc,taiwan semiconductor manufacturing co,take-two interactive software
m|tal international group,talbots inc,talecris biotherapeutics,taleo corporation,talisman energy,tanger factory outlet
m|tanjong public limited,tanzanian royalty exploration corp,targa resources partners,targacept inc,target corp
m|taseko mines,taser international inc,tat technologies ltd,tata communications,tata motors,tata steel,taubman centers
m|taylor capital group,tbs international,tc pipelines,tcf financial corp,td ameritrade,td bank
m|team health holdings inc,team inc,tearlab corporation,tech data corporation,teche holding company,techne corporation
m|technitrol inc,techtarget inc,techteam global inc,techtronic industries co,teck resources ltd,teco energy inc
m|teekay lng,teekay offshore,teekay shipping,teekay tankers,tejon ranch company,tekelec,tele celular sul participacoes
m|tele norte leste participacoes,telecom argentina,telecom brasil,telecom corporation of new zealand,telecom italia
m|telecommunication systems inc,telecomunicacoes de sao paulo,teledyne technologies,teleflex inc,telefonica sa
m|telefonos de mexico,telekomunikasi indonesia,telenav inc,telephone and data systems inc,telephone and data systems
m| inc,telestone technologies,teletech holdings,tellabs inc,telus,telvent git,temple-inland inc,tempur-pedic
m|tenet healthcare,tennant company,tenneco automotive inc,tennessee valley authority,teradata corporation,teradyne inc
m|terex corporation,ternium sa,terra nitrogen company,terra nova royalty,terremark worldwide
m|terreno realty corporation,territorial bancorp inc,tesco,tesla motors,tesoro petroleum,tessco technologies
m|tessera technologies,tetra tech inc,tetra technologies inc,teva pharmaceutical,texaco,texas capital bancshares
m|texas industries inc,texas instruments,texas roadhouse inc,textainer group,textron,tfs financial corporation
m|tgc industries inc,the advisory board company,the aes corporation,the andersons inc,the bancorp inc
m|the bank of kentucky financial corp,the denali fund,the female health company,the gabelli global,the gap inc
m|the gymboree,the knot inc,the medicines company,the navigators group inc,the pantry inc,the pep boys
m|the princeton review,the progressive corporation,the singapore fund inc,the southern company,the williams companies
m|the9 limited,theravance inc,thermadyne holdings,thermo fisher,thestreet.com inc,thl credit inc,thomas and betts
m|thomas properties group,thompson creek metals company,thomson reuters,thor industries inc,thoratec corp,thq inc
m|tht heat transfer tech,tianli agritech,tianyin pharmaceutical,tibco software inc,ticc capital corp,tidewater inc
m|tiens biotech,tier technologies,tiffany and co,tigerlogic corporation,tim hortons,timberland company
m|time warner cable,time warner inc,timken company,titan international inc,titan machinery inc
m|titanium metals corporation,tivo inc,tjx companies inc,todd shipyards,toll brothers inc,tollgrade communications
m|tom failla,tomkins plc,tomotherapy inc,tompkinstrustco,tongjitang chinese medicines,tootsie roll industries
m|top image systems ltd,top ships inc,torchmark corporation,toreador resources,toro company,toronto dominion
m|tortoise energy,tortoise north america,total system services,totalfinaelf,tower bancorp,tower group inc
m|tower semiconductor ltd,towers watson and co,town sports international,towne bank,toyota,tpc group
m|tpv technology limited,tractor supply company,tradestation group,transact technologies inc,transalta
m|transamerica income shares,transatlantic holdings inc,transatlantic petroleum,transcananda pipelines
m|transcend services inc,transcept pharmaceuticals,transcontinental realty investors inc,transdigm group
m|transglobe energy corp,transition therapeutics,transmontaigne partners,transocean inc,transportadora de gas del sur
m|transwitch corp,travelers companies inc,travelzoo inc,tredegar corporation,tree.com inc,treehouse foods,trex company
m|tri continental corp,tri tech holding inc,triangle capital corp,trico bancshares,trident microsystems
m|trimas corporation,trimble navigation,trina solar limited,trinity biotech,trinity industries inc,trintech group
m|triple s management corporation,triquint semiconductor,triumph group inc,trius therapeutics,trubion pharmaceuticals
m|true religion apparel,trueblue inc,trustco bank corp ny,trustmark corporation,trw automotive
m|tsakos energy navigation,ttm technologies inc,tucows inc,tuesday morning corp,tupperware
m|turkcell iletisim hizmetleri,turkish investment fund,tutor perini corporation,tw telecom inc,twin disc incorporated
m|two harbors investments,tyco electronics,tyco international,tyler technologies,tyson foods inc,u store it trust
m|u.s. auto parts network,u.s. bancorp,u.s. energy corp,u.s. geothermal inc,u.s. global investors inc
m|u.s. gold corporation,u.s. physical therapy inc,ual corporation,ubs,ufj holdings,ufp technologies inc
m|ugi corporation,uil holdings corp,ulta salon cosmetics and fragrance,ulticom inc,ultimate software group inc
m|ultra clean holdings inc,ultra petroleum corp,ultralife corporation,ultrapar participacoes,ultrapetrol,ultratech inc
m|umb financial,umh properties inc,umpqua holdings,under armour inc,unica corporation,unifi inc,unifirst corporation
m|unilever nv,unilever plc,unilife corporation,union bankshares inc,union carbide,union drilling inc
m|union first market bankshares,union pacific,union texas,unisource energy corporation,unisys corporation
m|unit corporation,united bankshares inc,united capital corporation,united community banks inc
m|united dominion realty trust,united financial bancorp,united fire and casualty company,united meridian corporation
m|united microelectronics corporation,united natural foods inc,united online inc,united parcel service
m|united rentals inc,united security bancshares,united states cellular corporation,united states lime and minerals
m|united states steel corporation,united stationers inc,united technologies corporation
m|united therapeutics corporation,unitedhealth group incorporated,unitil corporation,unitrin inc
m|universal american financial corp,universal corporation,universal display corporation,universal electronics inc
m|universal forest products inc,universal health realty income trust,universal health services inc
m|universal insurance holdings inc,universal stainless and alloy products,universal technical institute inc
m|universal travel group,universal truckload services inc,univest corporation of pennsylvania,unocal,unova inc
m|unumprovident,uqm technologies,ur energy inc,uranerz energy,uranium energy corp,uranium resources inc
m|urban outfitters,uroplasty inc,urs corporation,urstadt biddle properties inc,us airways,us ecology inc
m|usa global link,usa mobility inc,usa truck inc,usana health sciences,usec inc,usg corporation,uslife income fund
m|utah medical products inc,uti worldwide inc,utstarcom inc,v.f. corporation,vaalco energy,vail resorts inc
m|valassis communications,valeant pharmaceuticals,valence technology inc,valero energy,valhi inc,validus holdings
m|valley national bancorp,valmont industries inc,valspar corporation,value line inc,valueclick inc,valuevision media
m|vanceinfo technologies inc,vanda pharmaceuticals,vanguard natural resources,vantage drilling company
m|varian medical systems,varian semiconductor,vasco data security international,vascular solutions inc,vca antech inc
m|vector group ltd,vectren corporation,veeco instruments,venoco,ventas inc,veolia environnement,verifone systems
m|verigy ltd,verint systems,verisign inc,verisk analytics inc,verizon,vermillion inc,verso paper corp
m|vertex pharmaceuticals,viacom,viad corporation,viasat inc,viasystems group,vical incorporated,vicor corporation
m|videocon industries,viewpoint financial group,village super market inc,vimicro international,vimpel-communications
m|vimpelcom,vina concha y toro,virgin media,virginia commerce bancorp,virnetx holding,viropharma incorporated
m|virtus investment partners inc,virtusa corp,visa inc,vishay intertechnology,vishay precision group,visionchina media
m|vista gold corporation,vistaprint,vitacost.com inc,vital images inc,vitamin shoppe,vitran corporation
m|vivo participacoes,vivus inc,vmware,vocaltec communications,vocus, inc,vodafone,volcano corporation,volcom inc
m|volt information sciences,voltaire ltd,volterra semiconductor,vonage,vornado realty trust,vse corporation
m|vulcan materials co,w & t offshore,w.p. carey and co,w.r. berkley,w.r. grace and co,w.w. grainger,wabash national
m|wabco holdings,wabtec corporation,wachovia,wacoal holdings,waddell and reed,wainwright bank and trust
m|wal-mart stores,walgreen,walter energy,warnaco group,warner chilcott,warner music group,warren resources inc
m|warwick valley telephone,washington banking company,washington federal inc,washington mutual,washington post company
m|washington real estate investment trust,washington trust bancorp,waste connections inc,waste management inc
m|waters corporation,waterstone financial,watsco inc,watson pharmaceuticals,watts water technologies
m|wausau-mosinee paper,wave systems corp,wayne chemical,wca waste corporation,wd-40 company,weatherford international
m|web.com group,webmd health,websense inc,webster financial corp,weider nutrition international
m|weight watchers international,weingarten realty,weis markets inc,wellcare group,wellpoint health networks
m|wells fargo,wendy's/arby's,werner enterprises,wesbanco inc,wesco financial,wesco international,west bancorporation
m|west coast bancorp,west marine inc,west pharmaceutical services,westamerica bancorporation,westar energy
m|westcoast hospitality corp,westell technologies inc,western alliance bancorp,western asset inflation management fund
m|western asset municipal defined opportunity trust,western asset variable rate strategic fund
m|western digital corporation,western gas partners lp,western refining inc,western union company
m|westfield financial inc,westlake chemical corp,westmoreland coal,westpac banking corporation
m|westport innovations inc,westwood holdings group,westwood one inc,wet seal inc,weyco group,weyerhaeuser company
m|wgl holdings inc,whirlpool corporation,white mountains insurance group,whiting petroleum,whiting usa trust i
m|whitney holding corp,whole foods market,whx corporation,wilber corporation,willbros group,williams controls inc
m|williams partners l.p.,williams-sonoma,willis group,willis lease finance,wilmar international,wilmington trust corp
m|wilshire bancorp,wimm bill dann foods,windstream corporation,winmark corporation,winn-dixie stores,winnebago industr
m|winner medical group inc,wintrust financial,wipro limited,wisconsin energy corp,wistron corp,wms industries inc
m|wns holdings,wolverine world wide,wonder auto technology,woodward governor co,woori finance holdings
m|world acceptance corporation,world fuel services corporation,world heart corp,world wrestling entertainment
m|worthington industries,wowjoint holdings,wpp plc,wright express corp,wright medical group,wsfs financial corp
m|wuhan general group,wuxi pharmatech,wyndham worldwide corp,wynn resorts,x-rite incorporated,xcel energy,xenoport
m|xerium technologies,xerox,xilinx inc,xinhua sports and entertainment,xinyuan real estate,xl company switzerland
m|xyratex,yahoo! inc,yamana gold,yanzhou coal mining company,yingli green energy holding,ym biosciences
m|yongye international,york water company,young innovations inc,yrc worldwide,ytl corp,yucheng technologies
m|yuhe international,yum! brands,zagg incorporated,zebra technologies corp,zep inc,zhongpin inc,zimmer holdings
m|zion oil and gas,zions bancorp,ziopharm oncology,zix corporation,zoll medical corporation,zoltek companies
m|zoran corporation,zst digital networks,zte corp,zumiez inc,zweig fund inc,zweig total return fund inc,zygo corp
m|zymogenetics inc
ms|zain
n|a g kishore,a rocha international,a. g. kishore,a.g. kishore,aapso,abantu for development
n|academy for educational development,academy for future science,academy of breastfeeding medicine
n|academy of criminal justice science,accion contra el hambre,acdf,aceeeo,acharya g kishore,acharya kishore,acjs,aclu
n|acronym institute for disarmament diplomacy,act alliance,action against hunger
n|action canada for population and development,action contre la faim,action for agricultural renewal in maharashtra
n|action for southern africa,action internationale contre la faim,action medeor,action without borders,actionaid,acuns
n|addameer,adventist development and relief agency,adventist development and relief agency international,aegee
n|aegis trust,afghanaid,africa action,africa america institute,africa humanitarian action,africa muslim agency
n|africa muslims agency,africa progress panel,african academy of sciences,african action on aids
n|african american islamic institute,african braille center,african citizens development foundation
n|african community refugee center,african development institute inc,african development institute inc.
n|african economic research consortium,african gender institute,african medical and research foundation,africare
n|afro asian people 's solidarity organization,afro asian peoples solidarity organization
n|afro asian peoples' solidarity organization,afs intercultural,afusa inc,afxb,ag kishore,aga khan foundation
n|agence internationale pour le developpement,agency for technical cooperation and development
n|agricultural missions inc.,agua bolivia,aicf,aid group,aide medicale internationale,aiesec,aihra,aipet internacional
n|aippi,air serv international,airline ambassadors,ajjdc,akina mama wa afrika,aktion deutschland hilft,al haq
n|al khoei foundation,al mezan,alan guttmacher institute,albert schweitzer fellowship
n|albert schweitzer institute for the humanities,aldhu,alfabetizacao solidaria,alfasol
n|all india d kotnis memorial committee,all india human rights association,alliance internationale de tourisme
n|alliance towards harnessing global opportunities,aloha medical mission,alpha kappa alpha
n|alternative information and development centre,altrusa,aluka,amazon watch,america nepal medical foundation
n|american association of jurists,american civil liberties union,american committee on africa
n|american council of young political leaders,american educational research association
n|american foreign law association,american friends service committee,american geographical society
n|american geophysical union,american international health alliance,american jewish joint distribution committee
n|american jewish world service,american medical women 's association,american near east refugee aid
n|american physical society,american refugee committee,american society of international law
n|american society of media photographers,american task force on palestine,american water works association,americares
n|amigos de la tierra,amit,amnesty international,amref,amurt,ananda marga universal relief team
n|andhra pradesh civil liberties,anera,anti defamation league,anti racism information services
n|anti slavery international,anuvibha,anuvrat global organization,apimondia,arab association for human rights
n|arab center for strategic studies,arab institute for human rights,arab ngo network for development
n|arab organization for human rights,arab program for human rights activists,arab society for certified accountants
n|arab society for intellectual property,arab society of certified accountants,arab women 's solidarity association
n|arbeiter samariter bund,archaeologists for human rights,architects designers planners for social responsibility
n|areg scientific cultural youth association,ariyanayagam chandra nehru,armenia fund usa,armenian assembly of america
n|armenian general benevolent union,armenian international women 's association,armenian relief society
n|art for the world,art in defense of humanism,art of living foundation,asdhvi ritambhara,ashok singhal
n|asia crime prevention foundation,asian disaster preparedness center
n|asian federation against involuntary disappearances,asian human rights commission,asian legal resource centre
n|asian pacific youth forum,asian youth council,asociacion anai,asociacion guatemalteca para la conservacion natural
n|asociacion latinoamericana para los derechos humanos,assistencia medica internacional
n|associated country women of the world,associates for global change,association des etudes internationales
n|association for aid and relief,association for childhood education,association for progressive communications
n|association for stimulating know how,association for supervision and curriculum development
n|association for sustainable human development,association for the prevention of torture
n|association for women in development,association for women in psychology,association for world education
n|association francois xavier bagnoud,association francophone d'amitie et de liaison
n|association internationale des jeunes avocat,association montessori internationale
n|association of former international civil servants,association of international educators
n|association of junior leagues,association of junior leagues international, inc
n|association of medical doctors of asia,association of network for community empowerment
n|association of world citizens,association tunisienne des meres,associazione volontari per il servizio internationale
n|atcnet,athgo,athletes united for peace,austcare,australian coalition for democracy in burma,autism speaks
n|aviations sans frontieres,avocats sans frontieres,avsi,balm in gilead inc,bangladesh human rights network
n|bank information center,baptist world aid,barka foundation,batey relief alliance,bhopal gas hit women 's front
n|bhopal group for information and action,bhutan women and children organisation
n|bhutan women and children organization,bill and melinda gates foundation,books for africa,books for the barrios
n|bpw international,bpw usa,brac,bread for the world institute,bretton woods project
n|british council of disabled people,british overseas ngos for development,building and social housing foundation
n|bureau of international recycling,burma campaign uk,burma centrum nederland,burma herald,burma labour solidarity
n|business and professional women usa,business council for international understanding,c safe,cadef,caf india
n|caf international,cafod,campaign for the earth foundation,canadian council for refugees
n|canadian lawyers for international human rights,canadian lutheran world relief,canadian nature federation,capaj
n|care international,caribbean conservation association,caritas,caritas internationalis
n|carnegie endowment for international peace,carter center,casa alianza,catholic agency for overseas development
n|catholic center of concern,catholic charities usa,catholic institute for international relations
n|catholic international education office,catholic medical mission board,catholic relief services,cbm international
n|ccomposa,ceaie,cedpa,cefic,center for development and population activities,center for economic and social rights
n|center for humanitarian psychology,center for international environmental law
n|center for international health and cooperation,center for international health information
n|center for justice and international law,center for reproductive and family health
n|center for reproductive law and policy,center for reproductive rights,center for sustainable development
n|center for sustainable human rights action,center for women 's global leadership,center of concern organization
n|central american refugee center,central committee of conscientious objectors,centre europe tiers monde
n|centre for african development,centre for democracy and development,centre for development and enterprise
n|centre for development and population activities,centre for international peacebuilding
n|centre for peace initiatives in africa,centre on housing rights and evictions
n|centro de estudios agrarios y ambientales,centro de investigacion para la paz
n|centro ecuatoriano de derecho ambiental,centro mexicano de derecho ambiental,cesvi,cfmsa
n|chernobyl children 's project,child foundation,child labor coalition,child labour coalition,childfund
n|children 's fund for southern africa,children 's home society of minnesota,children first international
n|children first now,children international,children surgical aid international
n|childwatch international research network,china aid association,china disabled persons' federation
n|china education association for international exchange,china human rights organization
n|china ngo network for international exchanges,china youth development foundation,christian children 's fund
n|christian relief and development assocation,christian solidarity worldwide,christians against torture
n|church world service,cidse,citizens for global solutions,citizens foundation, the
n|citizens network for sustainable development,citizens network on essential services,civic space: ngos ukraine
n|civicus,clean up the world,clear path international,cloud forest alive,clubul ecologic,cmmb,cnie
n|coalition against trafficking in women,coalition for peace action,codehuca,colac,comitato collaborazione medica
n|comite europeen du the,commission internationale de l'eclairage,committee of concerned scientists
n|committee on the administration of justice,committee to protect journalists,commonwealth broadcasting association
n|community systems foundation,computeraid,concern america,congress of racial equality,consejo indio de sudamerica
n|consejo latinoamericano de ciencias sociales,conservation international,consortium for street children
n|constitutional rights project,consultative group on international agricultural research,consumers international
n|contraceptive research and development program,cooperazione internationale,coopi
n|coordinating board of jewish organizations,cordaid,cornelio sommaruga,corporate watch,counterpart international
n|cousteau society,covenant house,croatian club for international cooperation,croix rouge,cruz roja
n|cultural center demos,cultural survival inc.,cultural survival, inc,cultural survival, inc.,cydf,danchurchaid
n|daniel pearl foundation,danish afghan committee,danish refugee council,darien book aid plan,david mathieson
n|david mcantony gibson foundation,debbie stothard,defence for children international,delta kappa gamma
n|delta sigma theta,democracy coalition project,democratic voice of burma,demographic and health surveys
n|derechos human rights,desert research foundation of namibia,deutsche welthungerhilfe
n|developing countries farm radio network,development agenc,development gateway foundation
n|development group for alternative policies,development studies association,devnet association,dhaka ahsania mission
n|diakonie katastrophenhilfe,digital freedom network,digitalliance,dilxat raxit,direct relief international
n|directory of development organizations,disability awareness in action,disabled peoples' international
n|disaster psychiatry outreach,disasters emergency committee,doctors of the world usa,doctors without borders
n|dolqun isa,dorcas aid,droits a l'energie sos future,dvv international,earth action network,earth charter initiative
n|earth child institute,earth council,earth island institute,earth rights international,earth society foundation
n|earth summit watch,earth times foundation,earth trust,earthaction,earthjustice,earthscan,earthtrust
n|earthwatch institute,eastern regional organization for public administration,eccp,ecologistas,econews africa
n|economists for peace and security,ecowas youth and citizens league,ecpat,ecpat international
n|education development center,education in human rights network,education international
n|education with enterprise trust,educational concerns for hunger organization,egyptian organization for human rights
n|elizabeth haub foundation,empowerment for african sustainable development,engenderhealth
n|english international association of lund,enterprise development international
n|environment liaison center international,environmental law institute,equality now,equipe cousteau,equipo nizkor
n|estonian american fund for economic education,eurasia foundation,eurongos,european bar human rights institute
n|european centre for conflict prevention,european centre for nature conservation,european chemical industry council
n|european council on refugees and exiles,european environmental bureau,european public law center
n|european students forum,european wind energy association,everychild,experiment in international living
n|explorers club,family care international,family health international,fauna and flora international,fawco
n|fdi world dental federation,federacion de mujeres progresistas,federation for peace and conciliation
n|federation internationale des droits de l'homme,federation of jewish men 's clubs
n|federation of world volunteer firefighters associations,feed the children,femmes afrique solidarite,ferema
n|fh association,fheda,fiabci,fianakaviana sambratra,fidh,fimitic,finn church aid,finnchurchaid,first week foundation
n|focus on the global south,fondation hirondelle,fondo de las americas,food first information and action network
n|food for the hungry association,food for the hungry international,foodfirst information and action network
n|ford foundation,foreignaid 500,forest trees and people program,forest, trees and people program
n|forum for african women educationalists,forum for the future,foundation ecology and life
n|foundation for amity and national solidarity,foundation for education for democracy
n|foundation for post conflict development,foundation for subjective experience and research,free burma coalition
n|freedom house,friends of the earth,friends of the united nations,friendship ambassadors foundation
n|fulbright association,fundacao de assistencia medica internacional,fundacion cultural baur
n|fundacion desarrollo sostenido,fundacion global democracia y desarrollo,fundacion nuevo milenio
n|fundacion salvemos el agua,funglode,fusen heishi no kai,futures group international
n|gaddafi international charity and development foundation,gates foundation,gcs international,gcs movement
n|gender watchers,general confederation of trade unions,general federation of women 's clubs,girls learn international
n|global action on ageing,global action on aging,global alliance for women 's health,global development network
n|global education associates,global education motivators,global family for love and peace
n|global foundation for democracy and development,global fund for hiv aids,global fund for women,global health action
n|global health council,global information network,global kids inc,global kids, inc,global lawyers and physicians
n|global lead network,global policy forum,global security institute,global vision for peace
n|global vision international,global witness,global youth action network,globetree,good neighbors international
n|good neighbours international,good news agency,grassroots international
n|grassroots organizations operating together in sisterhood,green cross international,green earth organization
n|green front of iran,greenpeace,greenpeace hong kong,groots international,guide to ngos in pakistan
n|guttmacher institute,habitat for humanity,habitat international coalition,habitat pour l'humanite
n|hague appeal for peace,hague international model united nations,haitian movement for rural development
n|hap international,harvard human rights internet,hatof foundation,headington institute
n|health care organization for africa,health opportunities for people everywhere,health partners international
n|health poverty action,health volunteers overseas,healthnet tpo,healthright,healthwrights,heifer international
n|helen keller international,helfen wir,helpage international,helsinki foundation for human rights,hepca
n|hesperian foundation,hijra international,hilfe zur selbsthilfe,hindu world council,hope '87,horn relief
n|human rights action center,human rights advocates inc.,human rights center of azerbaijan
n|human rights congress for bangladesh minorities,human rights first,human rights foundation of turkey
n|human rights internet harvard,human rights internet ottawa,human rights organization,human rights watch
n|human sciences research council,human strategies for human rights,humane society of the united states
n|humanitarian accountability partnership,humedica,humpty dumpty institute,hungarian interchurch aid
n|hurghada environmental protection and conservation organization,i.d.e.a.l. society,iaap,iabse,iaj uim,iamaneh,iansa
n|icai,icddr,b,icddrb,icmec,icmica imcs,icomp,icrc,ictur,icvolunteers,iearn usa,ifco/pastors for peace,iffampac,iflry
n|ifmbe,igc internet,iheas,imamia medics international,indian council of south america,indian law resource center
n|information technologies for development,infoterm,initiatives of change international,inpea
n|institut international des sciences humain integrales,institute for development anthropology
n|institute for development research amsterdam,institute for global communications
n|institute for international cooperation and development,institute for interreligious dialogue
n|institute for multi track diplomacy,institute for science and international security
n|institute of cultural affairs international,institute of general semantics,institute of internal auditors
n|institute of international education,institute of international finance,instituto de derecho y economia ambiental
n|instituto de desarrollo y medio ambiente,instituto de estudos para o desenvolvimento,instituto griselda alvarez
n|insula,inter africa group,inter american housing union,inter american institute of human rights
n|inter american press association,inter press service,interchurch medical assistance inc
n|interfaith center on corporate responsibility,interfaith centre of new york,interights
n|intermediate technology development group,intermon,international abolitionist federation
n|international academy of architecture,international action network on small arms
n|international advertising association,international advocates for children
n|international agency for economic development,international alert,international alliance of women
n|international association against noise,international association for community development
n|international association for housing science,international association for natural gas vehicles
n|international association for religious freedom,international association for volunteer effort
n|international association for water law,international association of agricultural information specialists
n|international association of applied psychology,international association of democratic lawyers
n|international association of drilling contractors,international association of gerontology
n|international association of independent tanker owners,international association of judges
n|international association of lions clubs,international association of logopedics and phoniatrics
n|international association of peace foundations,international association of ports and harbors
n|international association of university presidents,international association of women judges
n|international association of young lawyers,international association on water quality
n|international astronautical federation,international bar association,international blue crescent
n|international book bank,international book bank, inc,international book project,international book project, inc
n|international book project, inc.,international campaign to ban landmines,international cartographic association
n|international catholic child bureau,international catholic union of the press
n|international center for diarrhoeal disease research,international center for research on women
n|international centre for integrated mountain development,international centre for research in agroforestry
n|international centre for trade union rights,international centre of roerichs,international chamber of commerce
n|international clinical epidemiology network,international co operative alliance,international commission of jurists
n|international commission of missing persons,international commission on irrigation and drainage
n|international commission on occupational health,international committee of the red cross
n|international communication association,international confederation of free trade unions
n|international confederation of midwives,international conference of labour historians
n|international cooperative alliance,international council for adult education
n|international council for caring communities,international council for commercial arbitration
n|international council for science,international council of environmental law,international council of jewish women
n|international council of museums,international council of nurses,international council of psychologists
n|international council of voluntary agencies,international council of women
n|international council on alcohol and addictions,international council on education for teaching
n|international council on social welfare,international crisis group,international desalination association
n|international development exchange,international development research centre,international diabetes federation
n|international electrotechnical committee,international federation for east timor
n|international federation for home economics,international federation for housing and planning
n|international federation of agricultural producers,international federation of automatic control
n|international federation of beekeepers' associations,international federation of catholic universities
n|international federation of clinical chemistry,international federation of freight forwarders associations
n|international federation of human rights,international federation of journalists
n|international federation of liberal youth,international federation of medical students' associations
n|international federation of pharmaceutical manufacturers associations,international federation of social workers
n|international federation of surgical colleges,international federation of surveyors
n|international federation of university women,international federation of women lawyers
n|international federation of workers' educational associations,international federation on ageing
n|international fellowship of reconciliation,international film and television exchange
n|international forum for child welfare,international foundation for electoral systems
n|international freedom of expression exchange,international gender organization,international geographical union
n|international health awareness network,international helsinki federation for human rights
n|international higher education academy of sciences,international hiv aids alliance,international human rights group
n|international human rights internship program,international human rights law group
n|international independent group of eminent persons,international indian treaty council
n|international information center for terminology,international informatization academy,international inner wheel
n|international institute for applied systems analysis,international institute for environment and development
n|international institute for non aligned studies,international institute for sustainable development
n|international institute of administrative sciences,international institute of humanitarian law
n|international institute of integral human sciences,international institute of rural reconstruction
n|international institute on peace education,international kolping society,international league for human rights
n|international league of human rights,international lesbian and gay association,international mathematical union
n|international media rights,international medical corps,international medical corps uk
n|international mission association,international model united nations association
n|international movement a.t.d. fourth world,international movement atd fourth world
n|international network of peace museums,international ocean institute,international office for water
n|international olive council,international organization for standardization,international organization of employers
n|international peace bureau,international peace research association
n|international petroleum industry environmental conservation,international photographic council
n|international planned parenthood federation,international political science association
n|international press institute,international progress organization,international public policy institute
n|international public relations association,international publishers association,international real estate federation
n|international rehabilitation council for torture victims,international relief friendship foundation
n|international rescue committee,international research foundation for development
n|international rice research institute,international rivers network,international road federation
n|international romani union,international save the children alliance,international schools association
n|international scientific council for island development,international snow leopard trust
n|international social science council,international social security association,international social service
n|international society for human rights,international society for mangrove ecosystems
n|international society for traumatic stress studies,international society of tropical foresters
n|international sociological association,international south group network,international statistical institute
n|international studies association,international telecommunication academy,international trade union confederation
n|international tunnelling and underground space association,international union for conservation of nature
n|international union of architects,international union of biological sciences,international union of building centres
n|international union of economists,international union of geodesy and geophysics
n|international union of nutritional sciences,international union of psychological science
n|international union of socialist youth,international union of tenants,international uyghur youth 's league
n|international uyghur youth league,international uyghur youths league,international water management institute
n|international wildlife coalition,international wildlife coalition trust,international women 's health coalition
n|international women 's rights action watch,international women 's tribune centre
n|international women judges foundation,international work group for indigenous affairs,international youth foundation
n|internationale de l'education,internet society,internews,interns for peace,intersos,intertanko
n|intervida world alliance,intrahealth international,intrahealth international inc,inveneo
n|irc international water and sanitation centre,isar,isis international manila,islamic relief
n|islamic/african relief agency,ismun,ita aites,item the third world institute,itfd international,ittipak,iuhpe,iupsys
n|jakob kellenberger,jamaica conservation and development trust,jane goodall institute
n|japan center for conflict prevention,japan peace boat,japan well aging association
n|jeunes medecins sans frontieres tunisie,jewish national fund,jewish peace fellowship,jewish women international
n|johanniter international alliance,joseph pararajasingham,jovenex en movimiento,jstor
n|juan manuel suarez del toro rivero,jubilee usa network,judges without borders,judicial system monitoring programme
n|junior chamber international,kappa delta pi,karamah,karp korean association of retired persons,kawanua usa,kegme
n|kerkinactie,kids with a cause,kinderdorf international,kiwanis international
n|korea international volunteer organization,kurdish human rights project,kyrgyz committee for human rights
n|la leche league,landmine action,lao human rights council,lao new generation democracy movement
n|lawyer 's committee for human rights,lawyers committee for human rights,lawyers without borders
n|lawyers' committee for human rights,league of women voters,legacy international,legal assistance centre namibia
n|legiao da boa vontade,legion of good will,lelio basso international foundation,liberal international
n|life and peace institute,life for relief and development,lifebridge foundation,liga de defensa del medio ambiente
n|light millennium,links inc.,links, inc.,lions club international,lions clubs international,loomba trust
n|loretto community,luke society,lutheran immigration and refugee service,lutheran world fund tanzania
n|lutheran world relief,magnus hirschfeld centre for human rights,maine adoption placement service
n|make a wish foundation,malawi handcart project,malteser international
n|management accounting for non governmental organisations,management sciences for health,mandat international
n|manos unidas,map international,mapaction,march of dimes birth defects foundation,marie stopes
n|marie stopes international,martha wayne foundation,mary werntz,maryknoll fathers and brothers
n|mata amritanandamayi math,matercare international,medair,medecins du monde,medecins sans frontieres
n|medical assistance programs international,medical books for china international,medical knowledge institute
n|medical mission sisters,medical teams international,medical women 's international association,medisend
n|mediterranean women 's studies centre,mega cities project,mennonite central committee
n|mental disability rights international,mercy ships,mercyemen,methodist relief and development fund
n|middle east children 's alliance,minbyun lawyers for a democratic society,mines advisory group
n|minnesota advocates for human rights,minority rights group,mobility international usa
n|montreal social justice committee,moscow school of human rights,mouvement du nid,mouvement mondial des meres
n|movimondo,ms nepal,msf,muslim aid,muslim women lawyers for human rights,namibia development gateway
n|namibia institute for democracy,namibia nature foundation,namibian economic policy research unit
n|national campaign on dalit human rights,national center for nonprofit boards,national coalition for haitian rights
n|national coalition of anti deportation campaigns,national cooperative business association
n|national council for liberties in tunisia,national council on family relations
n|national councils for sustainable development,national foreign trade council,national ground water association
n|national space society,natural resources defence council,natural resources defense council,naw say phaw,ncfr
n|near east foundation,nereo preservador del medi ambiente,nesohr,netaid,network earth village
n|network for education and academic rights,network of east west women poland,network of east west women polska
n|network of foundations and nonprofit organizations,network women in development europe,new human rights
n|new zealand campaign against landmines,nexus international broadcasting association,ngarmsuk rattanasathien
n|ngo health committee,ngo net,nick cheesman,nightingale initiative for global health,non government organisation
n|non government organization,non governmental organisation,non governmental organization,nord sud xxi
n|northeast secretariat of human rights,northeast secretariat on human rights,northern forum
n|northern ireland human rights commission,norwegian church aid,norwegian people 's aid,norwegian refugee council
n|nouveaux droits de l'homme,nuclear age peace foundation,nuclear threat initiative,nuevos derechos del hombre,oatuu
n|observatory for cultural and audiovisual communication,ockenden international,ofadec,oiec
n|oikos cooperacao e desenvolvimento,oipa,olive (organisation development and training),olof palme peace foundation
n|oneworld.net,operation mercy,operation peace through unity,operation smile,operation usa
n|organisation development and training,organization for defending victims of violence
n|organization of african trade union unity,organization of islamic capitals and cities,orphans international
n|ort america,osaka junior chamber,osmth,ottawa human rights internet,overseas development institute
n|overseas press club of america,oxfam,pacific concerns resource centre,pacific institute for women 's health
n|palestinian centre for human rights,palestinian human rights monitoring group,pan african institute for development
n|pan american development foundation,pan american health and education foundation,panamerican/panafrican association
n|panel on takeovers and mergers,panos institute,partners for democratic change,partnership for global justice
n|partnership for indigenous peoples environment,pathways to peace,pax christi international,paz y cooperacion
n|pbi guatemala,peace action,peace boat,peace brigades international,peace child international
n|peace education foundation,peace partnership international,peace winds japan,peacemaker corps association
n|peaceworkers/nonviolent peaceforce,pearl s. buck foundation,pearl s. buck international
n|people 's union for civil liberties,peoples movement for human rights learning,phelim kyne
n|physicians for human rights,physicians for human rights israel,physicians for human rights united kingdom
n|physicians for peace,physicians for social responsibility,plan international,plan usa,planetafillia
n|planned parenthood federation,polaris project,population action international
n|population communications international, inc.,population council,population institute,population reference bureau
n|population services international,ppseawa,premiere urgence,prison fellowship international,privacy international
n|prodefa,program for appropriate technology in health,project concern international,project mercy
n|project ploughshares,promoting enduring peace,propoor,propoor: south asia,proshika
n|public committee against torture in israel,public private alliance foundation,public relations society of america
n|public services international,quaker earthcare witness,quick relief foundation,quota international
n|rabbis for human rights,radda barnen,rainforest action network,rainforest alliance
n|rainforest foundation international,rand corporation,rand labor and population,rdrs bangladesh
n|reach out refugee protection training project,red crescent,red cross,red cross eu office,redr,refugee advocate
n|refugees international,relief international,rene dubos center for human environments,reporters sans frontieres
n|reporters without borders,resource africa,resource institute for low entropy systems
n|revival of islamic heritage society,ribbon international,rights international,rihs,rios vivos,rockefeller foundation
n|romania development gateway,roots of peace,rotary club,rotary international,rotes kreuz
n|royal academy of science international trust,s s maitra,s sarangi,s. s. maitra,s.o.s. attentats,s.s. maitra,sadocc
n|safe motherhood,saint joan 's international alliance,saratoga foundation for women worldwide,satinath sarangi
n|save the children fund,save the children international,save the children sweden,save the children usa
n|school sisters of notre dame,science for peace,secouristes sans frontieres,seeds of peace inc.,seeds of peace, inc.
n|serpaj al,servas international,servas open doors,service for peace,shared interest,sierra club,sightsavers
n|sigma gamma rho,sigma theta tau,simon wiesenthal center,sister to sister international
n|sisterhood is global institute,sisters of loretto,sisters of notre dame de namur,small kindness
n|social justice committee montreal,social watch,socialist international,sociedad peruana de derecho ambiental
n|societas internationalis limnologiae theoreticae et applicatae,societatea ecologica biotica
n|society for international development,society for public health education,society of catholic medical missionaries
n|sociologists for women in society,solar cookers international,solidaridad internacional,soroptimist international
n|sos chilren,sos kinderdorf,south asia media monitor,south asian human rights documentation centre
n|southern africa committee,sovereignty international,spanish commission for refugee assistance,special olympics
n|sphere india,spssi,ss maitra,staffordshire ambulance staff humanitarian aid,stakeholder forum for future,statewatch
n|stiftung europaisches naturerbe,student world assembly,sudan human rights association
n|sudan human rights organisation,sudan human rights organization,sudan organization against torture
n|suns south north development monitor,sunsat energy council,survival international,susie reizod foundation
n|susila dharma international association,sustainable development information service
n|sustainable environment and ecological development society,sweatshop watch,swiss foundation for mine action
n|symphony for united nations,synergos institute,t4cd,tacdb,taiga rescue network,taiwan association for human rights
n|takingitglobal,tamil human rights centre,tamilnet,tanganyika christian refugee service,tantiwittayapitak
n|tapol bulletin,tasmanian gay and lesbian rights group,tata energy research institute,tearfund
n|technologies for conservation and development,telecoms sans frontieres,temple of understanding,terre des hommes
n|tesol,than doke,the asia society,the carter center,the catholic agency for world development,the cousteau society
n|the forest management trust,the foundation for democracy in africa,the friendship force
n|the human rights education institution,the hunger project,the iu,the johanniter,the sphere project
n|the temple of understanding,the trust for the americas,thimun foundation,third world network,thrc
n|tobin tax initiative,tokyo junior chamber,tonga online,torchwood institute
n|torture abolition and survivors support coalition,trace international,transnational immigration and refugee group
n|transparency international,triangle generation humanitaire,tribal link foundation,trickle up program,trocaire
n|tropenbos international,u.s. africa leadership institute,u.s. campaign for burma,u.s. committee for refugees
n|uganda ngo directory,uighur american association,unanima international,uned forum,unga link uk,uniapravi
n|union des foires internationales,union internationale de l'industrie du gaz,union nationale de la femme tunisienne
n|union of arab banks,union of international associations,union professionnelle des experts maritimes
n|unit for sustainable development and environment,unite for sight,united church board for world ministries
n|united methodist committee on relief,united nations watch,united religions initiative,united sikhs
n|united states book exchange,united states committee for unifem,united states fund for unicef
n|united way international,universal esperanto association,universal federation of travel agents associations
n|universal human rights network,unog: ngo database,unrepresented nations and peoples organisation
n|urban agriculture network,us asia institute,v h dalmiya,vellore christian medical college board
n|verification research training and information centre,virginia gildersleeve international fund,vital voices
n|vital voices global partnership,viva rio,vivat international,voices of the next generation
n|voluntary organisations in cooperation in emergencies,volunteers in technical assistance,volunteers of america
n|wagggs,war and peace foundation,war child canada,war child netherlands,war child uk,war resisters international
n|war veterans committee,waripnet,washington based freedom house,watch indonesia!,water environment federation
n|water for people,water supply and sanitation collaborative council,wfuna,wildlife trust
n|wittenberg center for alternative resources,wizo,wlfd,womankind worldwide,women 's action for new directions
n|women 's environment and development organization,women 's federation for world peace
n|women 's health and education center,women 's international democratic federation
n|women 's international zionist organization,women 's learning partnership,women 's national book association
n|women 's overseas service league,women 's refugee commission,women 's world banking,women 's world summit foundation
n|women 's zionist organization of america,women for international peace and arbitration,women for women international
n|women of reform judaism,women of vision,women waging peace,women, law, and development international,womenaction
n|world academy of art and science,world addiction foundation,world alliance for breastfeeding action
n|world alliance for citizen participation,world assembly of muslim youth,world assembly of youth
n|world association for children and parents,world association for psychosocial rehabilitation
n|world association of children 's friends,world association of early childhood educators
n|world association of newspapers,world blind union,world business council for sustainable development
n|world cares center,world chiropractic alliance,world coal institute,world commission on dams
n|world confederation of labour,world confederation of productivity science,world conference of religions for peace
n|world conservation union,world council for curriculum and instruction,world council of muslim communities
n|world economic forum,world education fellowship,world energy council,world federalist movement
n|world federation for mental health,world federation of consuls,world federation of democratic youth
n|world federation of occupational therapists,world federation of the deaf,world federation of trade unions
n|world federation of united nations associations,world forum of civil society networks,world hunger year
n|world information transfer,world islamic call society,world jewish congress,world league for freedom and democracy
n|world learning armenia,world lebanese cultural union,world library partnership,world lp gas association
n|world march of women,world movement of mothers,world muslim congress,world neighbors,world neighbours
n|world organisation of building officials,world organization against torture
n|world organization for early childhood education,world organization for human rights usa
n|world organization of the scout movement,world ort,world peace prayer society,world population foundation
n|world psychiatric association,world rainforest movement,world resources institute,world safety organization
n|world security institute,world society of victimology,world uighur congress,world uigur congress
n|world uyghur congress,world uyghur youths league,world uygur congress,world veterans federation,world vision
n|world water council,world wide fund for nature,world wildlife fund,world winter cities association for mayors
n|world woman 's christian temperance union,world young women 's christian association
n|world young women 's christian organization,worldwatch institute,worldwide fund for nature,wspa,wuyc,wwf,wwf india
n|wwsf,wzoa,yachay wasi,yachay wasi (house of learning),ymca,yokohama international human rights center
n|yonge nawe environmental action group,young men 's christian association,young women 's christian association
n|youth advocate program international,youth for unity and voluntary action,ywca,zaka rescue and recovery
n|zeta phi beta sorority,zimbabwe human rights ngo forum,znanie,zonta,zonta international
nsw|ngo
r|17 november,1920 revolution brigades,1st mechanical kansas militia,20 december national liberation movement
r|20th revolution brigades,23rd of september communist league,28 may armenian organization,2nd of june movement
r|3 october armenian nationalism movement,3-80 northern front,380 northern front,39649,3rd continental congress
r|3rd october organization,7th division constitutional militia,abdul karim tunda,abdul turq,abdullah anshori
r|abdullah azzam shaheed brigade,abdullah sungkar,abdurajak janjalani brigade,abu a hussain,abu a. hussain
r|abu abdullah,abu al-abbas,abu al-reesh brigades,abu al-rish brigades,abu al-walid,abu ayyub al masri,abu bakar
r|abu bakar battalion f kompi,abu bakr al-siddiq fundamentalist brigades,abu basir,abu djafar
r|abu dujana al-afghani ansar al-qaeda europe,abu h lala,abu hafs al urduni,abu hafs al-masri brigade,abu hussain
r|abu mohktar,abu mus'ab al-zarqawi battalion,abu musab,abu nayaf al-afghani,abu nidal organization,abu omar al saif
r|abu rusydan,abu salem,abu sartaj,abu sayyaf,abu sayyaf group,abu sihel movement,abu solaiman,abu talha,abu zuhri
r|accolta nazinuale corsa,aceh security disturbance movement,achik national volunteer council
r|actiefront nationistisch nederland,action committee of winegrowers,action directe,action faction
r|action group extreme beate,action group horst ludwig meyer,ad rev,aden abyan islamic army (aaia),aden islamic army
r|adivasi cobra force,adivasi cobra militant force,affiche rouge,african national congress (south africa)
r|afro-american liberation army,aftab ahmed,ahmad umar,ahmed abdi godane,ahmed abu al-rish brigades,ahmed yassin,aiai
r|ainal bahri,akhil krantikari,al aksa,al aqsa brigades,al aqsa martyrs brigades,al awlaki,al badar,al ghurabaa
r|al hawsawi,al jamaat al islamiya,al qa'eda,al qa'ida,al qaeda,al qaeda linked abu sayyaf,al qaeda operatives
r|al qai'dah,al qaida,al qaida offshoot,al qaida-affiliated,al shabab,al zawahiri,al-ahwal brigades
r|al-ahwal horrors brigades,al-ahwaz arab people 's democratic front,al-ahwaz arab popular democratic front
r|al-aqsa foundation,al-aqsa martyrs brigades,al-arifeen,al-arifeen squad,al-asifa,al-awlaki,al-badhr mujahidin
r|al-badr,al-bara bin malek brigades,al-bara bin malek martyrs brigades,al-barq,al-borkan
r|al-borkan liberation organization,al-buraq,al-faran,al-faruq brigades,al-fatah,al-fatah uprising
r|al-fath al-mubin brigades,al-fath al-mubin troops,al-fuqra,al-fursan brigades,al-gama'a al-islamiyya
r|al-gamat al-islamiya,al-hadid,al-harakat al-islamiyah,al-haramain foundation,al-haramain islamic foundation
r|al-haramayn brigades,al-hassan al-basri battalions,al-hizb a-suri al-qawmi al-ijtimaee
r|al-imam al-hassan al-basri brigades,al-imam ali brigades,al-intiqami al-pakistani,al-isawi martyr brigade
r|al-islambouli brigades,al-islambouli brigades of al-qaeda,al-itihaad al-islamiya,al-ittihaad al-islami
r|al-jabha al-dimuqratiyya li-tahrir filastin,al-jabha ash-shaabiya li-tahrir falastin
r|al-jamaah al-islamiyah al-musallah,al-jihad al-islami,al-majd brigades,al-mansoorain,al-muhajiroun,al-nawaz
r|al-omar mujahideen,al-qa'eda,al-qa'ida,al-qaeda committee in the islamic maghreb,al-qaeda in iraq
r|al-qaeda in the arabian peninsula,al-qaeda in the levant and egypt,al-qaeda linked abu sayyaf,al-qaeda organization
r|al-qaeda organization for jihad in sweden,al-qaeda organization in the islamic maghreb,al-qaida in syria and egypt
r|al-qanoon,al-qassam,al-qassam brigades,al-quds battalions,al-quds brigades,al-reish brigades,al-sadr brigades
r|al-saiqa,al-shabaab,al-umar mujahideen,al-zarqawi network,al-zulfikar,albanian national army,alejo calatayu,aleph
r|alex boncayao brigade,ali bin abu talib brigades,ali bin abu talib jihad organization,alianca libertadora nacional
r|all burma students' democratic front,all india jihad committee,all nepal national independent students union
r|all tripura tiger force,all tripura tribal force,alphonse lamola,altaf hussain,am wani,amal,amanullah khan
r|american front,ananda marga,anarchical attack groups,anarchist attack teams,anarchist collective,anarchist faction
r|anarchist faction for subversion,anarchist liberation brigade,anarchist street patrol,anarchist struggle
r|anarchists attack group,anarchists attack groups,anarchists' attack group,anarkhiki omadha 20 louli
r|andres castro united front,angry brigade,animal liberation front (alf),anjuman sipah-e-sahaba,ansar al-din
r|ansar al-islam,ansar al-jihad,ansar al-sharia,ansar al-shariah,ansar al-sunnah army
r|ansar al-tawhid wa al-sunna brigade,ansar allah,ansar dine,ansaru,anti-american arab liberation front
r|anti-armenian organization,anti-authority erotic cells,anti-capitalist attack nuclei,anti-communist command
r|anti-establishment nucleus,anti-imperialist cell,anti-imperialist international brigade
r|anti-imperialist patrols for proletariat internationalism,anti-imperialist territorial units
r|anti-imperilist territorial nuclei (nta),anti-mainstream self determination faction,anti-olympic flame
r|anti-power struggle,anti-racist guerrilla nuclei,anti-racist guerrilla units,anti-state action,anti-state defense
r|anti-state justice,anti-state nuclei,anti-terrorist liberation group,anti-zionist movement
r|anticapitalist attack nuclei,anticapitalist attack nucleus,anwar al awlaki,anwar al-awlaki,anwar awlaki,anyolp
r|apo 's revenge hawks,apo 's youth revenge brigades,april 19 movement,aqap,arab commando cells
r|arab communist organization,arab communist revolutionary party,arab fedayeen cells,arab liberation front
r|arab national youth organization,arab organization of may 15,arab peoples democratic front,arab revenge organization
r|arab revolutionary brigades,arab revolutionary council,arab revolutionary expansion movement
r|arab revolutionary front,arab revolutionary surge,arab unionist nationalist organization,arbav martyrs of khuzestan
r|argentine anti-communist alliance,argk,arif hussain,arizona patriots,armata corsa,armata di liberazione naziunale
r|armed cells for international solidarity,armed commandos of liberation,armed communist combatants
r|armed communist league,armed forces of national resistance,armed islamic group,armed resistance unit
r|armed revolutionary action,armed revolutionary left,armed youth of cherikha-ye fadayee,armee islamique du salut
r|armenian red army,armenian revolutionary army,army for iran 's national liberation
r|army for the liberation of kurdistan,army for the liberation of rwanda,army of god,army of islamic salvation
r|army of jhangvi,army of jihad,army of mohammed,army of national liberation,army of the corsican people
r|army of the levant,army of the prophet,army of the pure,army of the righteous,army of the victorious community
r|arnoldo camu command,arsonists of conscience,aryan nations,aryan republican army,aryan resistance army
r|asbat al-ansar,asgar muqadam,asghar mukadam,asghar muqadam,ash-shabaab,ashfaq m wani,ashfaq wani
r|association of revolutionary workers,auc,august 23 movement,aulaqi,aum shinrikyo,aum shinrikyo / aleph
r|aum shinsen no kai,aum supreme truth,autonomia sinistra ante parlamentare,autonomous cells
r|autonomous cells of rebel action,autonomous decorators,avenging army of defenseless people,avenismo
r|awakened muslim masses of bangladesh,awlaqi,ayman al zawahiri,ayman al-zawahiri,azad hind sena,azahari bin husin
r|ba'asyir,baader-meinhof gang,baader-meinhof group,babbar khalsa international,badr forces,bagramyan battalion
r|bakar bashir,baloch liberation army,baluchistan liberation army,band of partisans,banner of islam
r|barisan revolusi nasional melayu pattani,bashir ahmed,bashir malwa,basque fatherland and freedom
r|basque fatherland and liberty,basque homeland and freedom,battalion of the look-out for iraq
r|battalion of the martyr abdullah azzam,bearer of the sword,begum farida,ber satu,bersatu,bin isomoddin,bin laden
r|birsa commando force,black and red brigades,black brigade,black brigades of lebanon,black december,black friday
r|black hand,black liberation army,black p stones,black panther party for self-defense,black panthers
r|black panthers (west bank/gaza),black revolutionary assault team,black september,black september organization
r|black star,black widows,blackstone rangers,bodo liberation tiger force,bodo liberation tigers,bodo security force
r|boere aanvals troepe,boere stormtroopers,boko haram,bolivarian guerilla movement,bolivarian liberation forces
r|boogeymen,borok national council of tripura,breton revolutionary army,brigade of ansar al-tawhid wa-sunna
r|brigade of knights,brigade of monitoring for iraq,brigades of imam al-hassan al-basri,brigades of islamic anger
r|brigades of martyr ahmed yassin,brigades of the lions of monotheism,brigades of vengeance,bruders schweiden
r|burning path,bushnegro jungle commandos,caesar achellam,calamities brigades,cambodian freedom fighters
r|canadian hungarian freedom fighters federation,canary islands independence movement,carapaica revolutionary group
r|carapaica revolutionary movement,catholic reaction force,caucasian mujahideen,cell against the capital
r|cell for internationalism,cellule contro il capitale,chadian people 's revolutionary movement,chaotic attack front
r|charles martel club,charles martel group,che guevara anti-imperialist command,che guevara brigade
r|che guevara commando,che guevara international brigade,children of fire,christian anti-moslem organization,chukakuha
r|chyornyye vdovy,cinchonero peoples liberation movement,cinchoneros popular liberation movement,cinque c
r|citizen and soldierc,cjm-23,clandestine rebels,clandestini corsi,clandestini ribelli,clandestinu
r|coalition of national brigades,coalition to save the preserves,colonel dorrego anti-imperialist command
r|colonel karuna faction,colorado 1st light infantry,comando internacionalista simon bolivar
r|comando jaramillista morelense 23 de mayo,combatant fighting nucleus,combatant proletarian nucleus
r|comite argentino de lucha anti-imperialisto,commander kastari,commander kasteri,commander khattab
r|commando anarchist group,commando of croatian revolutionaries in europe,committee for liquidation of computers
r|committee of coordination,committee of peace-loving algerians,communist combatant cells,communist liberation faction
r|communist party of india (marxist-leninist) janashakti,communist party of india-maoist
r|communist party of nepal-maoist,communist revolutionaries in europe,communist workers movement
r|community of the impoverished,conscientious arsonists,consciously enraged,continuity army council,continuity ira
r|continuity irish republican army,contras,cooperativa artigiana fuoco e affini,corsican army,corsican patriotic front
r|corsican revolutionary armed forces,corsican revolutionary armed front,counter revolutionaries
r|counterrevolutionary solidarity,cpi-ml,cpn-m,croatian freedom fighters,cypriot nationalist organization,d company
r|dagestan liberation army,dagestani shari'ah jamaat,dakshin desh,dario santillan command,daughters of the faith
r|daughters of the nation,de fes,death squad of mujahideen of iraq,december 20 movement
r|december 20 torrijist patriotic vanguard,democratic karen buddhist army,democratic karen buddhist association
r|democratic karen buddhist organization,democratic party of angola,democratic peoples unions
r|dev sol (karatas faction),devrimci sol (karatas faction),dhi qar organization,dhkp/c,dima halam daoga,direct action
r|divine wrath brigades,dkba,dominic ongwen,dukhtaran-e-millat,dulmatin,dzhennet (paradise),eagles of national unity
r|earth liberation front,east turkistan liberation organization,eastern turkistan islamic movement
r|eastern turkistan islamic party,eastern turkistan liberation organization,ebu enes,ecuadorian rebel force
r|eelam revolutionary organization of students,egypt 's nasserist revolution,egyptian islamic jihad
r|ejercito de liberacion nacional - bolivia,ejercito del pueblo en armas,el gama'a el islamiyya,el qaida,el rukn,eln-b
r|emetic,emgann,emir khattab,encep nurjaman,epb movimiento popular revolucionario,eritrean islamic jihad
r|eritrean islamic jihad movement,eritrean islamic reform movement,eritrean liberation front
r|eritrean people 's liberation front,ernst stavro blofeld,eta,ethiopian people 's revolutionary army,ethnocacerista
r|eva peron organization,evan mecham eco-terrorist international conspiracy,ex-contras,extremist abu sayyaf,eyal,ezln
r|factions armees revolutionnaires libanaises,falcon brigades,fallujah mujahideen
r|farabundo marti national liberation front,farabundo marti popular liberation forces,farc,farc-ep,farooq pawale
r|fatah abu musa,fatah hawks,fatah revolutionary council,fateh,fatherland and liberty nationalist front,fbl,fdlr
r|february 28 popular leagues,fedayeen khalq,fedayeen khalq organization,fighters for freedom
r|fighters of jerusalem brigades,fighting ecologist activism,fighting guerillas of may,fighting islamic group
r|fires of hell,first of october antifascist resistance group,five c's,flec-renewed,flec/renovada,flnc,fmln-fdr
r|fn 3-80,for a revolutionary perspective,force of indonesian muslim jihad fighters,fourth reich skinheads,fpmr-d,fps
r|francs tireurs,francs-tireurs partisans,francs-tireurs partisans manouchian,free aceh movement,free greeks,free land
r|free papua movement,free people of galillee,free south moluccan youth's,free vietnam revolutionary group
r|freedom for mumia abu-jamal,freedom pary of afghanistan,frepaso,friendship society,front for defenders of islam
r|front islamique du salut,front of justice and revenge,fuerzas armadas de liberacion nacional puertoriquena
r|fumihiro joyu,fusako shigenobu,galilee liberators,gamaat islamiya,gazteriak,generation of arab fury,ghazi baba
r|ghulam butt,ghulam n butt,global intifada,god 's army,gods army of the holy mountain,gora euskadi askatuta
r|gracchus babeuf,grapo,greek anti-dictatorial youth,greek anti-regime movement laos-11,greek bulgarian armenian front
r|green battalion,green brigade of islamic resistance,green brigade of the prophet,green cells
r|group bakounine gdansk paris guatemala salvador,group bakunin gdansk paris guatemala salvador
r|group of carlo giuliani,group of peoples fighters,group of popular combatants,group revolutionary reconstruction
r|group zero,groupe combattant tunisien,groupe olivier,guadeloupe liberation army,guardsmen of islam
r|guatemalan labor party,guatemalan national revolutionary unity,guerrilla army of the poor
r|guerrilla resistance movement,guevarista revolutionary army,hafiz saeed,hamas,hambali,hammerskin nation,hamzah
r|harakat al khalas al islami,harakat al-jihad al-islami fi filastin,harakat al-muqawammah al-islammiyya
r|harakat al-shabaab al-mujahideen,harakat al-shuhada'a al-islamiyah,harakat ul-jihad-i-islami
r|harakat ul-jihad-i-islami/bangladesh,harakat ul-mujahidin,harakut ul jihad e islami,harakut ul jihad ul islami
r|harekat at-tahrir al-wataniyyeh al-filastiniyyeh,harkat mujahideen,harkat ul ansar,harkat ul mujahideen
r|harkat ul-ansar,hasan nasrallah,hassan al-basri brigade,hassan nasrallah,hatafaka lala,hawk brigades,hawks of thrace
r|hector riobe brigade,heroes of palestine,hezb-e azadi-ye afghanistan,hezballah,hezbollah,hikmat-ul-jihad
r|hikmat-ul-zihad,hikmatul zihad,hindu sena rashtriya sangh party,hisba,hizb allah,hizb ul-mujahidin,hizb-e-islami
r|hizb-i islami gulbuddin,hizb-i-islami,hizballah,hizbollah,hizbul mujahideen,hizbul shabaab,hizbul-i-islami,hizbullah
r|hm of the jamaat-e-islami,holy jihad brigades,holy war command,holy war warriors,hong kil dong,honorables of jordan
r|horrors brigades,hotaru,hotaru-2,hpg,hsm,i carcerieri,ibda-c,ibn al-khattab,iduwini youths,ijaw youth movement,iju
r|il carcere,imad fayez mughniyeh,imad moughniyah,imad mughniyah,imad mughniyeh,imam ali brigade,imam hussein brigades
r|immediate action,imperial klans of america,independent armed revolutionary movement,indigenous federal state army
r|indigenous people 's federal army,indomitable marxists,informal anarchist federation,ingush jama'at shariat
r|insurgent home army,interahamwe,international communist group,international islamic battalion
r|international islamic brigade,international justice group,international revolutionary action group
r|international revolutionary struggle,international sikh youth federation,international solidarity
r|internet black tigers,iparretarrak,iraqi democratic front,iraqi legitimate resistance,iraqi liberation army
r|iraqi revenge brigades,iraqi vengeance brigades,irish continuity army council,irish national liberation army
r|irish republican army,irrintzi,islambouli brigade,islambouli brigade of martyrs,islami chhatra shibir
r|islami inqilabi mahaz,islamic action in iraq,islamic action organization,islamic al-waqqas brigade
r|islamic army in iraq,islamic army of aden (iaa),islamic army of aden-abyan (iaaa),islamic brigades of pride in egypt
r|islamic brotherhood,islamic community,islamic defenders front,islamic defense force,islamic freedom fighters group
r|islamic great eastern raiders front,islamic group,islamic international brigade
r|islamic international peacekeeping brigade,islamic jamaat of dagestan,islamic jihad,islamic jihad brigades
r|islamic jihad group (uzbekistan),islamic jihad union,islamic liberation organization,islamic martyrs movement
r|islamic movement for change,islamic movement of holy warriors,islamic movement of uzbekistan
r|islamic party of turkistan,islamic peacekeeping army,islamic peacekeeping brigade,islamic rage battalion
r|islamic rage brigade,islamic renewal movement,islamic resistance brigades,islamic resistance movement
r|islamic revolutionary group,islamic salvation army,islamic salvation front,islamic salvation movement
r|islamic shashantantra andolon,islamic society,islamic task organization,islamic union,islamic unity,isnilon
r|isnilon t hapilon,italian red brigade,izz ad-din al qassam,izz ad-din al qassam brigades
r|jabhat al-tahrir al-arabiyya,jagrata muslim janata bangladesh,jaiech al-taifa al-mansoura,jaime bateman cayon group
r|jaish al-taifa al-mansoura,jaish al-taifa al-mansura,jaish ansar al-sunna,jaish-e-mohammad (muhammed)
r|jaish-e-mohammad mujahideen e-tanzeem,jaish-i-mohammed (mohammad,jaish-ul-muslimin,jamaah islami,jamaah islamiya
r|jamaat al-fuqra,jamaat al-islamiyya,jamaat ansar al-sunna,jamaat kataib al-khoul,jamaatul mujahedin bangladesh
r|jamal al fadl,jamatul mujahedin bangladesh,jamiat ul-mujahedin,jamiat-ul-ansar,jammu and kashmir freedom force
r|jammu and kashmir freedom front,jammu and kashmir islamic front,jammu-kashmir liberation front,janashakti
r|janatantrik terai mukti morcha,janjalani,january 31 popular front,japan red army,japanese red army
r|jaramillista comando,javed ahmad mir,jaysh adan,jeish-e-mahammed,jemaah islami,jemaah islamiah,jemaah islamiya
r|jemaah islamiyah,jenin martyr 's brigade,jerusalem battalions,jerusalem brigades,jewish defense league,jihad base
r|jihad committee,jihad group,jihad in sweden,jihad pegah,jihadist al-faruq brigades,jihadist martyrs brigades in iraq
r|jklf,jordanian free officers movement,jordanian islamic resistance,jordanian military and revolutionary committee
r|jordanian national liberation movement,jordanian revolutionary and military committee,joseph kony,jtmm
r|july 20th brigade,junayd jihadist brigades,jund al-sham,june 16 organization,justice and revenge front
r|justice and vengeance front,justice army of defenseless people,justice commandos for the armenian genocide
r|kabataang makabayan,kach,kadek,kafeel ahmed,kahane chai,kakh,kakurokyo,kamtapur liberation organisation
r|kamtapur liberation organization,kanglei yaol kanba lup,kanglei yawol kanna lup,kangleipak communist party
r|kansas militia,karbala brigades,karen national union,karenni national progressive party,karuna faction
r|kashmir liberation front,kata'ib al-izz al-islamiyah fi ard al-nil,kata'ib al-junayd al-jihadiyah,kata'ib al-khoul
r|kataeb al-ghoul,kataib al-khoul,kataib al-khoul jamaat,kayin national union,kenkoku giyugun chosen seibatsutai
r|khaibar brigades,khaled meshaal,khalid sheikh mohammed,khk,khmer communist party,khmer rouge,khmers rouges,kkk,kla
r|knights brigades,knights of the storm,knights of the tempest,knights of the torched bank
r|knights of the white kamelia,komando jihad,kongra-gel,kongreya azadi u demokrasiya kurdistan,kosovo liberation army
r|ku klux klan,kuki liberation army,kuki revolutionary army,kulwinder mali,kulwinder s mali,kumpulan mujahiden
r|kumpulan mujahidin malaysia,kurdish democratic party,kurdish islamic unity party,kurdish patriotic union
r|kurdish vengeance brigade,kurdistan freedom and democracy congress,kurdistan freedom falcons
r|kurdistan freedom falcons organization,kurdistan freedom hawks,kurdistan national liberation front
r|kurdistan national liberty army,kurdistan peoples conference,kurdistan workers party,kurdistan workers' party,l-23s
r|la liga,lashkar e sajjad,lashkar e tayyaba,lashkar e tayyiba,lashkar e toiba,lashkar i jhangvi,lashkar i taiba
r|lashkar i tayyaba,lashkar-e-jabbar,lashkar-e-jhangvi,lashkar-e-omar,lashkar-e-taiba,lashkar-e-tayyiba (lt)
r|lashkar-e-toiba,lashkar-i-omar,laskar e taiba,laskar e tayyaba,laskar e tayyiba,laskar e toiba,laskar i taiba
r|laskar i tayyaba,laskar i toiba,laskar jihad,laskar mujahideen kompak,latin american patriotic army,lautaro faction
r|lautaro youth movement,lautaros,le celle,league of the followers,lebanese arab youth
r|lebanese armed revolutionary faction,lebanese black brigades,lebanese liberation front
r|lebanese national resistance front,lebanese resistance detachments,lebanese socialist revolutionary organization
r|left autonomy before parliamentarian,leftist nucleus,liberation battalion,liberation front of quebec
r|liberation tigers of tamil eelam,libyan fighting group,libyan islamic fighting group,libyan islamic group
r|liga 23 de septiembre,lord 's resistance army,loyalist volunteer force,ltte,macedonia dawn
r|macedonian revolutionary organization,machete wielders,macheteros,madheshi liberation front
r|madheshi national liberation front,mahdi army,mahir cayan suicide group,mai-mai,malaysian mujahideen organisation
r|mano blanca,manuel rodriguez patriotic front,manuel rodriguez patriotic front - dissidents,maoist communist center
r|maoist communist center of india,maoist communist party,maoist coordination committee,maoist komunist partisi
r|mara salvatruchas,mariano moreno national liberation commando,martyr abdallah azzam brigades
r|martyr abu-ali mustafa brigades,martyr sami al-ghul brigades,martyr suleiman halabi unit,martyrs for morocco
r|martyrs of democracy,maruseido,marwan issa,masada, action and defense movement,masses and soldiers
r|maximiliano gomez revolutionary brigade,may 19 communist order,may 98,may-may,mayi-mayi,mdjc,mdjt,mehdi army
r|meinhof-puig-antich group,melting nuclei,middle core faction,midnight saboteurs,milf
r|military and revolutionary committee of jordan,military council of angolan resistance,millat-e-islamia/pakistan
r|minnesota patriot council,mlf,mnlf,mohajir qami movement-haqiqi,mohajir quami movement
r|mohammad iqbal mohammed yusuf shaikh,mohammad iqbal shaikh,mohammad top,mohammad yasin malik,mohammed 's army
r|mohammed afroz,mohammed atef,mohammed deif,mohammed mushtaq tarani,mohammed top,mohammeds army,mohmmad ashraf
r|mojahedin khalq organisation,moktar ali zubeyr,monotheism and holy struggle,montana freemen
r|montonero peronist movement,montoneros,morazanist patriotic front,morazanista liberation front
r|morazanista patriotic front,morazano national liberation front,moro islamic liberation front,moro liberation front
r|moro national liberation front,moroccan islamic combatant group,mountaineer militia
r|movement against state arbitrariness,movement for democracy and development,movement for development and democracy
r|movement of hope,movement of islamic action of iraq,movement of islamic holy war,movement of riak machar
r|movement of the revolutionary left,movimiento armado nacionalista organizacion,movimiento nacionalista etnocacerista
r|movsar baryayev gang,mozambique national resistance movement,mqm,ms-13,muadh ibn jabal brigade,muhammeds army
r|muhannad,mujahadi bayt al-maqdis brigades,mujahedeen brigades jerusalem branch,mujahedeen of iraq,mujahedin-e-khalq
r|mujahideen al-mansooran,mujahideen army,mujahideen division khandaq,mujahideen kompak,mujahideen message
r|mujahideen of nineveh,mujahideen shura council,mujahideen-e khalq organisation,murad ebrahim,mushtaq a lone
r|muslim defense force,muslim united army,muslims against global oppression,muslims of the americas
r|muttahida qami movement,naser al-wahishi,nasir abdel karim al-wuhayshi,nasir al-wuhayshi,nasser al wahayshi
r|nasser al-wuhayshi,nation of yahweh,national democratic front of bodoland,national front (greece)
r|national liberation action,national liberation alliance,national liberation army (bolivia)
r|national liberation army (colombia),national liberation front of angola,national liberation front of corsica
r|national liberation front of tripura,national liberation movement,national liberation union
r|national patriotic front of liberia,national resistance,national revolutionary command,national revolutionary front
r|national security volunteers,national socialist council of nagaland-isak-muivah
r|national socialist council of nagaland-khaplang,national warriors,national youth resistance organization
r|nationalist kurdish revenge teams,naxalites,nestor paz zamora commission,new african freedom fighters
r|new afrikan freedom fighters,new armenian resistance,new jihad group,new pattani united liberation organization
r|new people 's army,new red brigades/communist combatant party,new revolutionary alternative
r|new revolutionary initiative,new revolutionary popular struggle,night avengers,nihilists faction
r|ninth of june organization,nixman oryanga,nobles of jordan,november 25 anarchist group,nuclei armati comunista
r|nuclei communist combatants,nuclei for promoting total catastrophe,nucleus faction
r|nucleus of the proletarian revolutionary initiaitve,nurjaman riduan bin isomoddin,nusantara islamic jihad forces
r|nusantara islamic mujahideen front,odong latek,odua peoples' congress,odudua peoples' congress
r|oduduwa peoples congress,official ira,ogaden national liberation front,oklahoma city bombing conspirators
r|oklahoma constitutional militia,okot odhiambo,omar al-mukhtar,omar bin al-khattab brigades
r|omar torrijos anti-intervention command group,omega-7,oodua peoples congress,oodua peoples' congress,opr-33
r|orange volunteers,order ii,organization of islamic action in iraq,organization of partisans of islamic jihad
r|organization of the oppressed on earth,orly organization,oromo liberation front,osama bin laden,osama bin ladin
r|overthrow anarchist faction,overthrown anarchist faction,oxford arson group,oxford arson squad
r|padanian armed separatist phalanx,palestine liberation front,palestine liberation organization
r|palestinian islamic jihad,palestinian popular struggle front,palestinian revolution forces general command
r|palmares armed revolutionary vanguard,pan-turkish organization,panama sovereignty front
r|parbatya chattagram jana sanghati samity,partisans league,partisans of holy war,partisans of the sunni
r|party of democratic kampuchea,party of god,patriotic resistance army,patriotic union of kurdistan,patriotic youth
r|patriots council,pattani united liberation organization,payong organization,peace conquerors
r|peasant self-defense group of coacute,pedro leon arboleda movement,people 's command,people 's guerrilla army
r|people 's liberation army of kurdistan,people 's liberation forces (colombia)
r|people 's liberation forces (el salvador),people 's revolutionary armed forces
r|people 's revolutionary army (argentina),people 's revolutionary army (colombia)
r|people 's revolutionary front (philippines),people 's revolutionary militias,people 's revolutionary organization
r|people 's revolutionary party,people 's revolutionary party of kangleipak,people 's united liberation front
r|people 's vanguard organization,people 's war group,people against gangsterism and drugs,peoples combatant group
r|peoples defense force,peoples fedayeen,peoples fedayeen guerrillas,peoples fedayeen guerrillas organization
r|peoples fedayeen movement,peoples liberation army,peoples mujahideen of iran,peoples republican army
r|peronist armed forces,pervez sheikh,peykar,peykar-e tabaqeh-e kargar,pflp,pflp-gc,philike hetairia
r|phineas priesthood,phineas priests,pkk,platoon of marytr khaled islambouli,plo,poland national liberation front
r|polisario front,polish revolutionary home army,popular army of boricua,popular forces of april 25
r|popular forces of liberation,popular justice,popular liberation forces,popular resistance committees
r|popular revolutionary action,popular revolutionary army,popular revolutionary party
r|popular revolutionary resistance group,popular revolutionary resistance organization,popular revolutionary vanguard
r|popular struggle front,prepak,pro-chechen wahhabi group,pro-guevara revolutionary group
r|progressive buddhist karen nationals organization,proletarian action group,proletarian combatant groups
r|proletarian nuclei for communism,proletarian reprisals,proletarian resistance,proletarian solidarity
r|prophet 's green brigade,protectors of islam brigade,provisional irish republican army (pira),provos
r|pueblo reagrupado,puerto rican resistance movement,puk,pulf,punishment brigade for the al-jaafari government
r|purbo banglar communist party,qaeda al-jihad,qaeda group,qidat al-jihad,quebec liberation front
r|quranic open university,ra 's al ghul,rajah solaiman movement,raska lukwiya,raul sendic international brigade
r|real ira,real irish republican army,real mohajir qami movement,rebel armed forces,rebolusyonaryong hukbong bayan
r|recontra 3-80,recontra 3-80 northern front,recontra 380,recontras,red army faction,red banner,red bill,red brigades
r|red daughters of rage,red eagles,red flag (venezuela),red guerrillas,red hand defenders,red line,red regiments
r|rejection of sins and exodus,republic of new africa,resistance, liberation and independence organization
r|resistencia nacional,resistenza corsa,revenge hawks of apo,revenge of jehadi,revenge of the hebrew babies
r|revenge of the pakistanis,revenge of the people of pakistan,revolution of the 1920s brigades
r|revolutionary action party,revolutionary amazon command,revolutionary armed corps
r|revolutionary armed forces of colombia,revolutionary armed forces of the people,revolutionary army of the people
r|revolutionary autonomous group,revolutionary brigades,revolutionary cells
r|revolutionary cells animal liberation brigade,revolutionary commandos of solidarity,revolutionary eelam organization
r|revolutionary faction to overthrow commando unabomber,revolutionary fighting group,revolutionary force seven
r|revolutionary front for communism,revolutionary front for proletarian action,revolutionary justice organization
r|revolutionary left,revolutionary leninist brigades,revolutionary liberation action,revolutionary memory
r|revolutionary movement of october 8,revolutionary nuclei,revolutionary offensive cells
r|revolutionary organization 17 november,revolutionary organization of socialist muslims
r|revolutionary outburst movement,revolutionary people 's front,revolutionary people 's struggle
r|revolutionary peoples liberation party/front,revolutionary perspective,revolutionary popular resistance organization
r|revolutionary popular struggle,revolutionary proletarian army-alex boncayao brigade
r|revolutionary proletarian initiative nuclei,revolutionary proletarian nucleus,revolutionary socialists
r|revolutionary struggle,revolutionary subversive faction-commando unibomber,revolutionary torch-bearing run
r|revolutionary united front,revolutionary united front movement,revolutionary violence group
r|revolutionary workers council,riduan isamuddin,riduan isamudin,riduan isomuddin,riduan isomudin,rigas fereos
r|rigas ferreos,righteous of jordan,rira,riyad us-saliheyn martyrs' brigade,riyadh-as-saliheen,rkk,ro-n17
r|roque dalton commando,rplp/f,ruf,runda kumpalan kecil,runda kumpulan kecil,russian national bolshevist party
r|russian national unity,saad bin abi waqas brigades,sabir singh,sad ibn abi-waqqas,saif-ul-muslimeen
r|saif-ul-muslimeen lashkar jihad,salafia jihadia,salafist brigades of abu bakr al-siddiq
r|salafist group for call and combat,salafist group for preaching and combat,salah al-din battalions
r|salah al-din brigades,salamat hashim,salauddin,sam melville/jonathan jackson group,sami abu zuhri
r|sami al-ghul brigades,san joaquin county militia,san joaquin militia,sandinista front
r|sandinista national liberation front,sandinistas,saraya al-shuhuada al-jihadiyah fi al-iraq,saraya usud al-tawhid
r|sardinian autonomy movement,save kashmir movement,sayf al-islam brigades,sayyed hassan nasrallah,sayyed nasrallah
r|sayyid hassan nasrallah,secret army organization,secret bad men,secret organization of al-qaeda in europe
r|secret organization zero,secret warriors,sekihotai,selamat kastari,selamat kasteri
r|self-defense groups of cordoba and uraba,seventh suicide squad,seyyed hassan nasrallah,shabaab,shabir siddiqi,shahin
r|shahnawaz qureshi,sheik hassan nasrallah,sheik nasrallah,sheikh abdul hamid,sheikh ahmed ismail hassan yassin
r|sheikh ahmed yassin,sheikh hamid,sheikh hassan nasrallah,sheikh nasrallah,sheriff 's posse comitatus,shibbu gang
r|shining path,shoaib ghansar,shoko ashahara,shurafa al-urdun,simon bolivar guerilla coordinating board
r|sipah-e-sahaba/pakistan,social resistance,socialist-nationalist front,soldiers of greater syria
r|soldiers of the prophet 's companions,solidarity for political prisoners,solidarity gas canisters
r|solidarity with 17n,somali coast liberation front,sons of the south,south african native national congress
r|south londonderry protestant volunteers,south londonderry volunteers,south maluku republic
r|south moluccan suicide commando,south-west africa people 's organization,southeast states alliance
r|southern california ira,southern kansas regional militia,southern sudan independence army
r|southern sudan independence movement,southern sudan independence movement/army,sovereign panama front
r|spanish basque battalion,spanish national action,special death brigades,special purpose islamic regiment
r|squadrons defending holy places,sri nakharo,ssim/a,stop huntingdon animal cruelty,students islamic movement of india
r|sudan people 's liberation army,sudan people 's liberation army united,sudan peoples liberation movement,sungkar
r|supporters of horst ludwig meyer,supporters of islam,supporters of jihad,sword of islam,sword of muslims
r|swords of righteousness brigades,swords of truth brigades,syrian mujahideen,syrian social nationalist party
r|tabak (machete) group,takfir wa hijra,talaaal al-fateh,taleban,taliban,tamil national front,tamil tigers
r|tanzim organization,tanzim qaidat al-jihad fi bilad al-rafidayn,taong bayan at kawal,taufik rifki,tawhid and jihad
r|tawhid islamic brigades,team of international revolutionary struggle,tehrik ul-furqaan
r|terai democratic liberation front,terra lliure,territorial anti-imperialist nuclei,terrorist group of assam
r|thawrat misr an nassiriyah,the ananda marga yoga society,the army of the omnipotent almighty
r|the committee for promotion of intransigence,the communist party of india-marxist leninist,the cornerstone
r|the extraditables,the group of death,the holders of the black banners,the holy men,the inevitables
r|the islamic resistance,the national anti-corruption front,the new york eight,the people 's congress of kurdistan
r|the people and the soldiers,the silent brotherhood,the universal army,the volcano organization
r|third of october group,thoriqudin,thus far and no further,tiger memon,tigrai peoples liberation front
r|tigray peoples liberation front,tkep/l,tkp/ml-tikko,tontons macoutes,torrid winter,totally anti-war group
r|totoni hapilon,tplp-f,triple a,true ira,tunisian combat group,tunisian combatant group
r|tunisian islamic fighting group,tupac amaru revolutionary movement,tupac katari guerrilla army
r|tupamaro revolutionary front,tupamaro revolutionary movement - january 23,tupamaros
r|turkish communist labor party/leninist,turkish communist party/marxist leninist,turkish hezbollah
r|turkish islamic jihad,turkish people 's liberation army,turkish people 's liberation front
r|turkish peoples liberation party-front,turkish workers and peasants liberation army,twentieth revolution brigades
r|uanf,uda,uganda democratic christian army,ukrainian reactionary force
r|ulster defence association/ulster freedom fighters,ulster volunteer force,umar patek,umar shaheen
r|ummah liberation army,uncontrolled rage,unification and jihad,unified nasserite organization,unified unit of jihad
r|union of peaceful citizens of algeria,union of the populations of angola,unita,united achik national front
r|united anti-reelection command,united arab revolution,united company of jihad,united freedom front
r|united kuki liberation front,united liberation front of asom,united liberation front of assam
r|united nasirite organizaiton,united nasserite organization,united national front,united national liberation front
r|united organization of halabjah martyrs,united people 's democratic front,united people 's democratic solidarity
r|united popular action movement,united popular liberation army of america,united revolutionary front
r|united self-defense forces of colombia,united self-defense forces of venezuela,united self-defense group of colombia
r|united tajik opposition,universal church of god,unofficial anarchist federation,up the irs, inc.,usama bin laden
r|usama bin ladin,usbat al-ansar,usd allah,uygur holy war organization,vanguards of conquest,var-palmares,venceremos
r|victorious army group,victorious army sect,vigorous burmese student warriors,vincent otti,vitalunismo
r|voluntary army unit for suppressing koreans,waffen ss,warriors of the boer nation,washington state militia
r|weather underground organization,west nile bank front,white american bastion,white legion,white order of thule
r|white patriot party,winegrowers action committee,wisdom of jihad,workers' revolutionary party
r|world islamic jihad group,world punishment organization,world united formosans for independence,yanikian commandos
r|yazid sufaat,yemen islamic jihad,yoruba oodua peoples congress,young liberators of pattani,youth action group
r|zaire 's people 's revolutionary party,zanu,zapatista army of national liberation
r|zarate willka armed forces of liberation,zarkasih,ziad al jarrah battalion,zimbabwe african nationalist union
r|zionist action group,zomi revolutionary army,zulkarnaen,zulkifli bin hir
rs|camo,ela
rw|al-aqsa,al-jihad,al-qaeda,al-qaida,al-tawhid,clandestini,jaish-e-mohammad,zawahiri
s|"ato","kopelipa","nando",'mamohato,(acting,.medvedev,3d,aab,aas,aasland,aasrud,aaviksoo,aba,ababii,abacha,abad,abade
s|abadi,abah,abaki,abal,abana,abango,abani,abary,abassalah,abassallah,abayew,abaza,abbadi,abbah,abbasi,abbasov,abbe
s|abbo,abbot,abboud,abbud,abdallahi,abdelghan,abdelkarim,abdelkhader,abdella,abdelmouti,abdenur,abdessalam,abdiev
s|abdikarimov,abdildayev,abdillahi,abdisalam,abdolkarim,abdoube,abdoulkarim,abdoulwahabi,abdoulwahid,abdourahamanie
s|abdraimov,abdrisayev,abdu,abduazizov,abdukarimov,abdulahi,abdulkarim,abdullaeva,abdullajanov,abdullayev,abdullayeva
s|abdulle,abdulmahid,abdurahimov,abdurahmonova,abdykalikova,abdyldaev,abdynasyrov,abe,abed,abelian,abena,aberkane
s|abessole,abetz,abeywardena,abi,abia,abidin,abidov,abildayev,abilov,abiola,abisala,abitoye,abiut,abiyev,abizaid
s|ablonczy,abobiora,abokor,aboltina,abongo,abongotum,abouba,aboud,aboulnaga,abouna,aboutaleb,abraha,abrahamian
s|abrahams,abrahamyan,abramchyk,abramyan,abrantes,abrashev,abrehe,abreu,absandze,absieh,abtahi,abudi,abudo,abuit
s|abulara,abyad,abykayev,abylow,abytov,acebes,acena,acevedo,acha,achaari,achari,acheampong,acheson,achi,achong,achour
s|achu,achuil,achuo,ackay,acosta,acquah,acuil,acuna,acuse,adada,adadja,adair,adame,adami,adamia,adamkus,adanmay,adauto
s|adda,adderley,addin,addo,addoum,addy,adeang,adebayo,adechi,adedoyin,adefuye,adeishvili,adelaja,adelo,ademi,adeniji
s|adey,adhanom,adhikari,adiahenot,adib,adihou,adiki,ading,adireksan,adjapong,adjei,adjobi,adjonou,adjoudi,adjoumani
s|adlesic,adli,adly,adoboli,adoke,adonis,adou,adow,adsul,aduayom,aduku,adulyadej,adunyadet,advani,adyebo,afanah,afasi
s|afaysh,afeaki,afeef,afewerki,affraitane,afrah,africano,afridi,afrifa,afriyie,afzali,agabi,agam,agama,aganga,agata
s|agazzi,agba,agbari,agbemadon,agbobu,agbossou,agboyibo,agha,aghbari,aghmani,aglukkaq,agne,agnew,agossou,agosti,agra
s|agras,agrebi,agt,aguerre,aguiar,aguigah,aguilar,aguilera,aguirre,aguirrezabala,agunloye,agustsson,agyeman,ahabwe
s|ahady,ahamed,ahanhanzo,aharonovich,aharonovitch,ahensah,ahern,ahidjo,ahluwalia,ahmadi,ahmadinejad,ahmadov,ahmadzai
s|ahmar,ahmedinejad,ahmeti,aho,ahomadegbe,ahossi,ahtisaari,ahwoi,aidaraliyev,aideed,aido,aidooh,aigner,ailaq,ailla
s|aillagon,aime,aimee,aimo,ainsworth,aipira,aisi,aissami,aitbayev,aitimova,aitmatov,aiyar,aiying,ajak,ajam,ajawin
s|ajdini,ajodhia,ajok,ajumogobia,ajumogoboa,aka,akabat,akagi,akai,akaki,akamatsu,akaranga,akas,akawor,akayev,akbari
s|akbarova,akbulut,akdag,akec,akech,akello,akerele,aketch,akhalaia,akhchichine,akhenouch,akherbach,akhmadov,akhmedov
s|akhmetov,akhtar,akhzouri,akiga,akilov,akindes,akitem,akkas,akkelidou,akmammedov,akmataliyev,akmatov,akmyradov
s|akmyradow,aknazarova,akobi,akofodji,akoitai,akolo,akomeah,akotey,akouala,akpan,akpanudoedehe,akplogan,aksenoks,aksit
s|aksu,akuang,akuete,akuffo,akukweti,akumfi,akunyili,akwa,akwanga,al-bakhit,al-maliki,al-tarawneh,alabastro,alagiri
s|alahaperuma,alahapperuma,alahassa,alai,alak,alakbarov,alam,alami,alanis,alao,alaoua,alaoui,alarcon,alasania
s|alasgarov,alaverdyan,alaw,alawnih,alaywa,alaywah,alba,alban,albanel,albanese,albar,albaran,albayrak,albizu,albornoz
s|alboukhari,albright,alcada,alcala,alcalay,alcerro,alcock,aldape,aldeia,alderete,alebua,alegre,alegret,alekperov,alem
s|aleman,alemanno,alencar,aleshin,alevras,alexishvili,alfano,alfaro,alfie,alfonsin,alhaj,alibeaj,aliero,alimam
s|alimardon,alimardonov,alimi,alimov,alingue,alisjahbana,aliu,aliyev,alizadeh,alkatiri,allaf,allawi,allende,alleyne
s|allgeier,allia,allikmaa,allison,allister,almada,almakuchukov,almarhum,almatov,almeida,almendras,almeri,alogoskoufis
s|alonso,alston,altamura,altanhuyag,altyev,altynbayev,aluong,alupo,aluvihara,alvarado,alvarez,alvear,alves,alwan
s|alweendo,alymkulov,amadeo,amado,amaglobeli,amah,amama,amami,aman,amanmyradow,amanow,amarah,amaral,amaratunge,amari
s|amarilla,amarjargal,amathila,amati,amato,amatong,amawy,ambroise,ambrozek,amedjogbe,ameerali,ameline,amelyanovich
s|amet,ameur,ameyawakumfi,amichia,amidu,amine,aminou,amiri,amirov,ammann,ammaranan,amoanar,amoanor,amorim,amornwiwat
s|amoussou,amouzegar,ampofo,amudi,amunugama,amurane,amwano,amweelo,anaky,anane,anani,ananias,ananth,anarbayev,anare
s|anastasiades,anath,anaya,anciaux,andani,andaya,andely,anderson,anderton,andino,andjaba,andjo,andnor,ando,andoh,andom
s|andov,andrada,andrade,andreoli,andreotti,andreu,andrews,andriamahazo,andriamahefaparany,andriamananoro,andriamanjato
s|andriamiseza,andriampanjava,andriamparany,andrianainarivelo,andrianarivelo,andrianarivo,andrianasandratriniony
s|andrianatavison,andrianirina,andriarimanana,andriasandratriniony,andriatavison,andropov,androutsopoulos,andzembe
s|anenih,angari,angelov,angjeli,angula,anh,ani,anibaba,animi,anjos,ankoma,annaamanov,annaamanow,annadif,annagulyeva
s|annagurbanow,annakurbanov,annaorazov,annaweliyew,anomeritis,anqari,ansah,ansari,ansip,antadze,antall,antezana
s|antonaros,antonets,antonijevic,antony,antosii,antrobus,anttila,antulay,antunovic,anwari,anyroh,anzelani,anzi,aohat
s|aoki,aondoakaa,aondokaa,aouad,aoudou,aoun,apakan,apata,apdal,apenteng,apinyakun,apolo,apong,apons,aporu,apoudjak
s|apparu,apraku,apriyantono,aptidon,aqeel,aqil,aquino,aqwa,arabski,arafat,aragao,arai,araidh,arale,aramyan,arana
s|arancibia,aranda,arandi,arandia,arango,aranibar,araque,araud,araujo,arazov,arbib,arbito,arbnori,arboleda,archa
s|archila,archondo,ardabili,ardakani,ardaya,ardenne,ardika,areco,arellano,arena,arenales,arenas,areny,arevalo,argenal
s|arghandiwal,argote,arguello,arhabi,ari,arias,aribot,aridi,arief,arif,ariff,arinc,aripov,aristide,aritha,arizaga
s|arkadiusz,armacost,armada,armanet,armelino,armour,armstrong,arnadottir,arnason,arnault,arnaut,arneaud,aroi,arop
s|arouna,arrata,arrindell,arroyo,arsalan,arsenishvili,arsenova,arslan,artaza,artiga,artykbaev,artykov,artyukhov
s|arutyunyan,arveladze,aryal,arze,arzilli,asadi,asaf,asali,asangono,asasi,asat,asbun,asfaha,asgrimsson,ashcroft,ashe
s|ashfield,ashimov,ashirmukhamedov,ashirmukhammedov,ashitey,ashotian,ashraff,ashtal,ashur,ashurov,ashyrov,asif,askarov
s|askew,aslam,aslonov,aslov,asmah,asmal,asmer,asmerom,aso,aspin,asqarov,asrori,asrorov,assad,assaf,assamba,assefa
s|asselborn,assele,assen,assi,assoa,assogba,assouma,assoumany,astapenko,astapov,astemirova,astori,asue,asumu,aswad
s|asyari,asyrmuhammedow,asyrow,atagulyew,atakhanov,atala,atallah,atambaev,atambayev,atamradov,atanasof,atanasov,atanga
s|atangana,atayev,atayeva,atayew,atayewa,atchugarry,atero,athanasiu,athanasius,athaulla,athaullah,atherley,athorbei
s|athoumane,ati,atias,atienza,atiyah,atmar,atnafu,atoki,atondo,atonen,atopare,atrash,atsu,attahir,attanayake,attar
s|attas,attefall,atthoumani,attin,attiyah,atto,attoumane,atubo,auders,audi,aufi,auglis,augulis,auguste,auil,aujali
s|aujjar,aumiller,aura,ausseil,austrie,ava,avdeyev,avei,avendano,avila,aviles,avoka,avom,avramopoulos,avramovski
s|avrampoulos,avril,aw,awadallah,awadi,awaluddin,awan,awdeh,aweys,awn,awong,awono,awori,awuzu,ay,ayacko,ayala,ayalon
s|ayandho,ayang,ayar,ayassor,ayban,aybayev,aydaraliev,aydaraliyev,aydarov,aydarus,aydin,aydogdiyev,aye,ayed,ayele
s|ayemona,ayerve,ayeva,ayikoe,ayissi,ayitey,ayo,aytimbekova,aytimova,aytzhanova,ayu,ayubi,ayume,ayutthaya,ayvazyan
s|ayyar,ayyubi,azad,azali,azannai,azar,azarov,azcona,azevedo,azili,azimi,azimov,azizhujayev,azizi,azizkhojayev,aznar
s|azocar,azonhiho,azour,azuaje,azubalis,azzawi,azziman,baali,baalu,baba,babacan,babai,babalola,baban,babangida,babanov
s|babar,babatunde,babayev,babayewa,babiuch,bablola,babor,babou,babu,baca,bacardo,baccar,baccini,bacciocchi,bachan
s|bachelet,bachir,bachoo,bacic,bacigalupi,backman,bacongo,bada,badamjunai,badarou,badawi,baddou,bade,badi,badia,badini
s|badishah,badiyow,badj,badji,badjie,badran,badu,baduel,baduri,bae,baez,baeza,bagabandi,bagaza,bagbin,bagdasaryan
s|baghdadi,bagire,bagirov,bagis,bagnan,bagoura,bagratyan,bagus,baguska,bahadili,bahadli,bahadur,bahah,bahar,baharna
s|baharom,bahemuka,bahi,bahmani,bahonar,bahran,bahude,baialinov,baichoo,baidh,bailey,baillie,bailly,bailodji
s|baindurashvili,baing,bainimarama,baird,bairros,bais,baja,bajamal,bajnai,bajo,bajracharya,bajrami,bajs,bak,bakaa
s|bakabulindi,bakana,bakary,bakayoko,bakevyumusaya,bakhit,bakhtiar,bakhtiari,bakhuradze,baki,bakiev,bakir,bakita
s|bakiyev,bako,bakonga,bakoru,bakoyannis,bakoyianni,bakradze,bakrie,baksh,balaban,balaguer,balakrishnan,balala,balazs
s|balcerowicz,balcytis,balde,baldivieso,baldovici,baldoz,bale,balesar,balestra,balfour,balgimbayev,bali,balicki,balina
s|balintuma,baliyeva,balkenende,balkhi,balkibekov,ball,balladares,balladur,ballal,ballali,ballantyne,ballen,balliavian
s|ballin,balls,balmus,baloha,baloi,balouh,balouki,baloyi,balushi,balzan,bamakhrama,bamba,bambiza,bamboukis,bamenante
s|banamuhere,banana,banatte,banchi,banda,bandaranaike,bande,banditkun,banerjee,bangguo,bangoura,banguli,bangura,banh
s|bani,bannawat,bannerman,bannister,bano,bansal,banzio,bao,baodong,bapes,bappoo,baptiste,baqai,baqir,baqr,baquero
s|barai,baraka,barakat,baramidze,barampama,baranao,barancira,barandy,baranivskiy,baranivskyy,baranyizigiye,barath
s|barawi,barbeiro,barbosa,barboza,barco,bardzins,barfoed,bari,bariev,bariki,barillas,barimah,baris,barka,barkat,barker
s|barkley,barlett,barnett,barnier,barnuevo,baroin,baroud,barr,barragan,barrak,barrantes,barre,barrera,barreto,barria
s|barrica,barrios,barros,barroso,barrow,barruecos,barsbold,barshefsky,barszcz,barta,bartak,bartels,bartenstein,barter
s|bartolomeo,barua,baruti,barwane,barwari,barwick,baryev,barzani,bas,basargin,basau,bascome,bascunan,basereedene
s|basescu,basesgioglu,basha,bashardost,bashiri,basiakos,basimova,basiri,baska,basnet,basoga,bassarewan,bassil,bassole
s|bassolet,basti,bastida,bastidas,bastiks,bastos,basua,basyuni,batagarawa,batani,bataringaya,batash,batayineh,bataynah
s|batayneh,batbayar,batbold,bathiyutheen,batista,batkhuu,batkhuyag,batlle,batmonkh,batoko,batres,batsiua,batsukh
s|battulga,batumike,batumubwira,batzeli,baudin,baudou,baugh,baumfeld,baumgarten,bautista,bauza,bavadra,bawa,bawara
s|bawoyeu,baya,bayar,bayardi,bayarsaikhan,bayartsaikhan,bayartsogt,bayati,baybolov,baydun,bayguttiev,bayigamba
s|bayiyezako,baylan,baymaganbetov,bayramow,bazargan,bazi,bazile,bazin,bazivambo,bazivamo,bazrpash,beache,beale,beattie
s|beaubrun,beavogui,beazley,bech,bechir,becik,beck,beckett,beckles,bedbada,bedie,bedier,bedjaoui,bedran,beebeejaun
s|beel,begag,begaliyev,begawan,begheni,begin,begmuradov,behajaina,behbahani,beheshti,bejarano,bejinariu,bejtja,bekenov
s|bekhbat,bekiri,bekkemellem,beknazarov,bekov,bela,belaid,belaiz,belakhvostov,belaunde,belay,belchior,beleoken,belhaj
s|beliz,belizaire,belka,belkhadem,belkhayat,bell,bella,bellegarde,bellerive,belmont,belokhvostov,beloum,beltagi
s|beltran,bemba,bembamba,bembe,benabdallah,benachenhou,benaisa,benaissa,benatik,benavides,benbada,benbitour,benbouzid
s|bendana,bendjaballah,bendjedid,bendl,bendtsen,bendukidze,benedico,benediktsson,benflis,bengali,bengoa,benhabyles
s|benhamadi,beniato,benitez,beniuc,benizri,benkhadra,benmehidi,benmeradi,benmoussa,benn,bennett,bennouna,bensalah
s|benson,benti,bentsen,beom,berardi,berbey,berdimuhamedow,berdimuhammedov,berdimuhhamedov,berdimukhamedov,berdiyev
s|berdiyew,berdymukhammedov,beregovoy,berenger,berete,berewa,berg,bergara,bergen,berger,berhe,berindoague,berisha
s|berkeliyew,berkimbayeva,berlakovich,berlijn,berlusconi,bermejo,bermudez,bernadine,bernain,bernal,bernanke,bernardez
s|bernatonis,bernier,bernstein,berov,berova,berra,berre,berrocal,berrutti,bersani,berthe,bertinotti,bertrand
s|beruchashvili,berwari,berzain,berzins,berzoini,besebes,besimi,bessa,bessalah,besser,besson,bestard,bestayeva
s|betancourt,beteta,bethel,bevilacqua,beyle,beyshenaliyeva,beysolow,bezhuashvili,bezsmertniy,bezsmertnyy,bhagwan
s|bhandari,bharath,bhardwaj,bharti,bhatta,bhattarai,bhatti,bheenick,bhuiyan,bhuka,bhuria,bhusal,bhutto,bi,bia
s|biadillah,bian,biancheri,bianchi,bianco,biaou,bias,biaudet,bibata,bichi,biden,bielecki,bielsa,bien,bienkowska
s|biesheuvel,bigiriman,bigirimana,bignone,bihi,bihire,bihoun,bijou,bijoux,bijrani,bilal,bilbis,bildt,bile,bileka
s|bililis,bilkhayr,billah,billson,billstrom,bilokon,bilour,bilozir,biltgen,biluba,binay,bindang,bindi,bingguo,binh
s|bintim,bintin,bioko,birbili,bird,birkavs,birou,birru,bishwokarma,biskupic,bislip,bismel,bisnauth,bissessar,bista
s|biswas,biswokarma,bitamazire,bitangaro,bitangilay,bitar,bitaraf,bitat,bitcha,bitchita,bitho,biti,bitor,bitran
s|bitsindou,biwu,biya,biyama,bizimana,bizimungu,bjarnason,bjartmarz,bjoerling,bjones,bjorkland,bjorklund,bjorling
s|bjornoy,bjurstrom,blackburn,blackett,blackmoore,blackmore,blah,blair,blaisdon,blaize,blanc,blanco,blanlot,blasco
s|blaszczak,blazy,ble,blears,bleou,bliachu,blickenstorfer,blinkeviciute,bliznakov,blocher,bloomfield,blum,blundell
s|blunkett,blushi,blute,bneijara,boafo,boahen,boakai,boateng,boatswain,boavida,bobi,bobock,boboev,bobokhonov,boboyev
s|bobozoda,bocco,bocevski,bockel,bodden,bode,boden,bodha,bodias,bodini,bodiu,bodjana,bodjona,bodstrom,bodvarsson,body
s|boedhoe,boedoro,boehmdorfer,boehner,boel,boer,boeynants,bogado,bogan,bogati,bogdanski,bogoev,bogollagama,bogran
s|boguena,bohara,bohatyrova,bohatyryova,bohlen,bohutskyy,boim,boima,boisseau,boisson,bojang,bok,bokanga,bokassa
s|bokeria,bokiaga,boko,bolanos,bold,boldjurova,boldzhurova,bole,bolero,bolger,bolin,boljurova,bolkiah,bollard,bollini
s|boloha,bolongo,bolormaa,bolten,bolton,boly,bom,bomback,bonaiuti,bonane,bonanno,bonano,boncodin,bondar,bonde,bondevik
s|bondi,bonello,bonetti,bonfoh,bong,bonga,bongeli,bongo,boni,bonifacio,bonifaz,bonilla,bonino,bonissi,bonkoungou
s|bonnelame,bonnet,bonnici,bono,bonoan,bonomi,bononge,bonou,bonto,bonyon,booka,boolell,boonow,boonyakiat,boonyanan
s|boonyarataglin,boonyaratkalin,borado,borbiev,borbon,borda,bordaberry,bordon,boret,borg,borges,borghini,borico
s|borievich,boriko,borilo,borishade,borissov,borissova,borith,borja,borjshade,bork,borloo,boron,boross,borovoy
s|borowski,borqei,borra,borrelli,borrero,bortnikov,borubayev,bos,bosan,boscawen,bosch,bosnjak,bosnjakovic,bosque
s|bossche,bossi,bot,bote,botelanga,botero,botha,boti,botnaru,botwe,bouabid,bouabre,bouba,bouceif,bouchemla,bouda
s|boudiaf,boudou,boueiz,bougouma,bouh,boukar,boukari,boukerzaza,boukossou,boukoubi,boukpessi,boukrouh,boula,boumba
s|boumedienne,boundono,boungou,bououni,boupha,bouphavanh,bouppha,bouran,bourguiba,bourhan,bourhane,bourma,bouro
s|bousquet,boussaid,boussougou,boutaleb,bouteflika,bouterse,boutin,boutleis,boutmans,bouyiki,bouzouba,bouzoubaa,bowao
s|bowen,bowler,bowles,boyce,boye,boyers,boyko,boynes,boyoti,boys,bozanga,bozhko,bozimo,bozinovic,bozize,bozoki
s|bracamonte,bradshaw,brady,braganza,braghis,brahawi,brahimi,brailovsky,branco,brandao,brandis,brandt,brandy,brasseur
s|brathwaite,braverman,brax,brazauskas,bregu,brekk,breme,bremer,brempt,brende,brenes,brennan,brenta,brenton,breton
s|breve,brey,brezhnev,bria,briand,briceno,bridges,briesen,brigadin,bright,brima,brinkhorst,brion,brison,bristol,britez
s|brito,britos,brizan,brizuela,brock,brodi,broks,broohm,bropleh,brotodiningrat,brough,brovetto,browne,brownlee,browny
s|bruederle,brum,brun,brundtland,brunetta,bruney,bruni,brustad,bruton,bruzga,bryan,bryant,bryce,brzezinski,buarque
s|buaynayn,buba,bublan,bucardo,buceatchi,buchanan,buchinger,buckovski,bucumi,buenaventura,bufi,bugundu,buhupe,buhute
s|bujase,bujor,bukamal,bukayev,bukenya,bulane,bulani,bulbuloglu,bule,buliga,bull,bulmahn,bulovas,bulter,bulus,bum
s|bumaya,bumba,bumci,bunchhay,bunchin,bundhoo,bundy,bune,buni,bunnag,bunni,bunsroe,bunwaree,bunyanan,bunyoni,burale
s|buran,burany,burayni,burbano,bures,burg,burgin,burgo,burian,buriani,burjanadze,burke,burkhalter,burleigh,burnham
s|burns,burro,bursik,burton,burya,busaidi,busakov,buscardin,busch,bush,busia,bussemaker,bussereau,bustamante
s|bustamente,bustany,bustelo,butagira,butare,buteau,buthelezi,butiime,butime,butkevicius,butler,butora,butoyi,butros
s|butsa,butterfield,buttiglione,buturo,buxhaku,buyoya,buzek,buzingo,buzinskas,buzkova,bwanakawa,bwanali,bwanalt
s|byabagambi,byambajav,byambasuren,byaruhanga,bynoe,byrd,byrne,byrnes,byungil,caballero,caballeros,cabanes,cabel
s|cabello,cabi,cabraal,cabral,cabrera,cabutulan,caceres,cacheu,cacic,cadena,cader,cadiz,caesar,caetano,cafiero
s|caglayan,cain,cakobau,calahorrano,calcagno,caldera,calderoli,calderon,caldoro,calisaya,callaghan,callejas,callender
s|callot,cals,calvo,camacho,camano,camara,cameron,camilleri,campana,campelo,campora,campos,campoverde,can,canahuati
s|canan,canavilhas,cancela,cancio,cande,candia,canedo,canessa,canete,canga,cani,canizales,canlas,cannon,canseco
s|cantellano,canty,capella,capelle,capes,capitanich,caplan,caplikas,caplovic,captan,caraballo,caram,carattoni,carazo
s|carballo,carcani,carcasses,cardenal,cardenas,cardona,cardoso,cardozo,carew,carey,carfagna,carlgren,carlisle,carlot
s|carlsson,carlucci,carmichael,carneiro,carney,carnogursko,carpio,carr,carranza,carrascalao,carrasco,carrasquilla
s|carreno,carrera,carrillo,carrion,carrizalez,carroll,carstairs,carstens,cartaya,cartwright,caruana,carvalho,carvallo
s|caryyardurdyyew,casaburri,casal,casali,casamitjana,casanova,cascos,casey,casillas,casini,cassaburri,cassama,cassany
s|cassel,castaneda,castel,castelen,castellaneta,castellanos,castelli,castiglioni,castillo,castro,catacora,catalan
s|catan,catarino,catrinici,caucau,cauchon,caullet,cave,cazares,cebanu,ceberg,cecchetti,cedeno,cedras,ceesay,cekuolis
s|celik,cenci,centeno,cepeda,ceren,cering,cermak,cerniauskas,cerovski,cerrato,cesna,cespedes,cessouma,cevallos,cha
s|chaabane,chabane,chacin,chacon,chaderton,chadirchi,chadwick,chae,chagas,chaipravat,chairungrueang,chaisaeng,chakari
s|chakela,chakravarty,chakrouni,chakuamba,chakurov,chalabi,chalghoum,chalise,chaloryu,chambeshi,chami,chamisa,chamkani
s|chamorro,chamraeun,chamsyah,chancy,chand,chandarpal,chandrasekaran,changfu,changson,chansaeng,chantha
s|chanthanajunlaka,chanthol,chantladze,chanto,chanweerakun,chanwirakun,chao,chaouch,chaowisit,chaponda,chapouk
s|charalambous,charfi,charkviani,charme,charnnukun,charnwirakun,charoenrattanakhun,charoensiri,charusombat
s|charyyardurdyyev,chastanet,chastel,chatel,chatikawanit,chattah,chatur,chatusiphithak,chau,chaudhary,chaulagai
s|chaumiere,chavan,chaves,chavez,chayka,chbaatou,chechelashvili,chechetov,chedid,chedumbrum,chee,cheek,cheema,chei
s|cheiffou,chekanov,chekrouni,chelbi,chemjong,cheney,chenge,chengping,chenoweth,chereh,cherestal,cheriet,cherif
s|cherkaoui,chernenko,chernomyrdin,chertoff,chervonenko,cheyo,chhaili,chhay,chhem,chhin,chhon,chhunlim,chiabra
s|chiaruzzi,chiba,chibamba,chichava,chicoti,chidambaram,chidumo,chidyausiku,chieh,chigwedere,chihana,chihi,chihjen
s|chikalia,chikawe,chikelu,chikoti,chikwe,chil,chiligati,chilova,chiluba,chilumpha,chimanikire,chimombo,chimphamba
s|chinamasa,chinchilla,chingunji,chinh,chininga,chinmayanand,chinnawat,chiola,chiou,chipande,chipashvili,chipungu
s|chirac,chirambo,chiraphaet,chiraphat,chireh,chiriboga,chirinos,chirtoaca,chirwa,chisale,chissano,chiti,chitimbe
s|chituwo,chiu,chiume,chiun,chiwaya,chkhobadze,chmel,chogovadze,choinhor,choisuren,chokhyal,choksy,chomanan,chombo
s|chomera,choonee,choonhavan,chopitea,chotonov,choua,choudhari,choudhury,chovan,chow,chowdhury,choy,chrbet,chretien
s|christensen,christie,christodoulou,christofias,christou,chrysochoidis,chrysohoidis,chrysostomides,chuang,chudinov
s|chui,chuji,chuk,chuke,chul,chulanon,chulanont,chulumanda,chuma,chumacero,chumbu,chungrungruangkit,chunxian,chuphiban
s|churcher,churi,churimat,churkin,churl,chyhir,chyngyshev,chyrmashev,chyuan,ciampi,ciavatta,cic,cicek,cid,cifire
s|cikuli,ciller,cimoszewicz,cindoruk,cintura,ciorbea,circena,ciroma,cisneros,cisse,cissee,ciubuc,ciupaila,civiletti
s|clapper,clare,clariond,clark,clarke,clarkson,claver,clegg,clemet,clerck,clerfayt,clerides,clerisme,clermont,clodumar
s|clos,cloudumar,clyne,cobankovic,cobiella,cobos,cochagne,cocker,coderre,codina,coelho,cofie,cohen,coirolo,cokanasiga
s|colacce,colamarco,colby,cole,coleman,colle,collenette,colley,collie,collymore,colombini,colombo,colon,colonna
s|colotka,coltart,coma,comarmond,combary,combet,combo,comella,compaore,compton,conceicao,concepcion,concha,conde
s|condori,cong,congue,conombo,conroy,constancio,constantinescu,conte,conteh,conti,contreras,conzemius,cook,cooke
s|coonan,cooney,cooray,cope,copps,corbacho,corbo,cordahi,cordero,cordoba,cordova,cordovez,corkill,cornelis,correa
s|corredor,correia,correira,cort,cortadella,cortazar,cortes,cortez,corvalan,cosarciuc,cosenza,cosgrave,cosgrove,coskun
s|cosmopolis,cossiga,cossio,costa,costello,coti,cotler,coto,cotti,couchepin,coughlan,coulibaly,coumakoye,courard
s|courtenay,courtney,cousins,coutinho,cowen,cox,coye,cozma,craigg,cramer,cravid,crean,crem,crespo,cresson,cristallin
s|cristea,cristiani,cristiano,cristino,critchley,crkvenac,croes,cronberg,crook,crowe,crvenkovski,csaky,csehak,csillag
s|csizmar,cuadros,cuajada,cuan,cuartas,cubas,cuberos,cubukcu,cudmore,cuellar,cuereneia,cuesta,cuevas,cujba,cullen
s|cunek,cunha,cunliffe,cunningham,cuong,cuq,cura,curwen,cury,cutler,cuttaree,cwele,cwiakalski,cyrankiewicz,cytrycki
s|czakanski,czuma,czyzewski,d'alema,d'almeida,d'eca,d'estaing,d'ornano,dabab,dabanga,dabbagh,dabbaransi,dabbas
s|dabilougou,dablanc,dabo,daboub,dabrowski,dabwido,dacko,dacon,dacosta,dada,dadae,daddah,dade,dadfar,dadnadji,dae
s|daeje,daele,daems,daerden,dafa,dafai,dafalla,dafe,daffe,dagash,daggasi,dagys,dahab,dahaba,dahabi,dahal,dahalob,dahan
s|dahar,daher,dahir,dahit,dahlob,dahuri,dai,daissala,daka,dakhlallah,dako,dalaloi,dalavong,dalderis,dalema,dalence
s|daley,dalic,dalil,dalke,dalley,dalli,dalmeida,dalziel,dam,damba,dambenze,damerval,damiano,damipi,damluji,damyanov
s|danailov,danda,danesh,daneshju,danfa,danforth,danielian,danielyan,danino,danjuma,danqua,dansou,dansua,danulle
s|danylyshyn,daou,daoudiyeh,daoudou,daous,dapaah,dapkyunas,dar,darabos,daraja,daraji,daramy,daravong,daravut,darbinyan
s|darcos,dardari,dardhishta,darian,dariwish,darko,darling,darman,darroux,darwazeh,dascalescu,daschle,dasmunshi
s|dasmunsi,dastjerdi,dati,dattatraya,dattatreya,datumanong,dau,daubert,daubresse,daubuisson,daud,dauda,daudu,daukorou
s|daukoru,dauksys,dault,daultana,daunt,dauth,dauvergne,davaadorj,davide,davidson,davidyan,davies,davila,davis,davitaia
s|davlatov,davo,davoy,davtian,davudi,davudov,davutoglu,davydov,dawlah,dawud,dawudov,day,daya,dayaratne,dayeh,dayori
s|dayrit,ddiakite,ddjasnabaille,deane,debono,debrah,debrum,deby,decker,dedeyan,deen,defensor,degair,degazon,degbo
s|deguara,degutiene,deh,dehaene,dehkardi,dehqan,deiko,deiss,dejeu,dejiang,dekena,dekhil,dekker,delamuraz,delaney
s|delatour,delawari,deleg,deleuze,delevoye,delgadillo,delgado,delizee,dello,delmas,delpiano,demakova,dembele,demberel
s|demeksa,demeri,demetriou,demicheli,deming,demir,demirel,demon,demotte,dempsey,dendias,denham,denisov,dent,denysova
s|deora,deribew,derkach,dermane,dernovoy,deroburt,derois,dersh,dersi,dervishi,dery,deryayew,desai,desalegn,deshmukh
s|deslandes,desquiron,dessouki,desta,dettke,deuba,deubet,deutch,dev,deva,devananda,deveaux,devedjian,devent,deverson
s|devesi,devi,devkota,devlies,devo,devold,dewael,deyko,dezcallar,dezhu,dhahab,dhahabi,dhaheri,dhahiri,dhakal,dhaliwal
s|dhananjaya,dhendias,dhia,dhindsa,dhoinine,dhuhulow,dhurgon,dia,diab,diabacte,diabate,diaby,diagne,diakidi,diakite
s|diamante,diamantidis,diamantopoulou,dianous,diar,diarrah,dias,diatta,diaz,dibela,diby,dichter,dicko,didi,didiza
s|diemu,dieng,diez,diggeir,dijksma,dijoud,dikme,diko,dilebo,dileita,dillo,dillu,dimech,dimitrov,dimov,dimovski,din
s|dincer,ding,dingamo,dini,dinka,dinwiddy,diogo,dion,diop,diouf,dipp,dirceu,dirir,diriye,dissanayake,dixit,dizayee,dja
s|djaaboub,djaafar,djabaye,djadallah,djaibe,djalal,djalil,djallo,djalo,djama,djamal,djame,djankov,djasnabaille
s|djasnabaye,djassi,dje,djedje,djermakoye,djiar,djibrill,djimet,djinnedi,djiyenbekov,djo,djohar,djomagoue,djombo,djona
s|djoudi,djouma,djoussouf,djundjev,djupedal,djurhuus,dlamini,dlodlo,dnguenang,doan,dobes,dobles,dobrovolskis,doda
s|dodangoda,dodero,dodge,dodon,doe,doer,doga,dogbe,dohou,doidge,dok,dokku,dokle,doko,doldan,dole,dolghieru,dolgor
s|dolinschek,dologuele,dolor,dombrovskis,dominguez,domitien,dompok,donchev,donfack,donfut,dong,dongala,donilon
s|donnelly,donner,donoso,donzo,dookeran,dorado,dorbani,dorda,dore,dori,dorji,dorleans,dorn,dorogo,dorp,dorsainvil
s|doruba,dorum,dosa,dosanjh,dosayev,dosbol,doskaliyev,doski,dosmukhanbetov,dossar,dossi,dosso,dossou,dossouhoui,dostal
s|dote,doualamou,douangdy,douati,douaty,douayoua,doubane,dougan,douiri,doumba,doumbouya,doumngor,doumta,dounia,dououya
s|dousari,dovonou,dovydeniene,dovzhenko,dowiyogo,downer,drabek,drabo,draghi,dragutanu,dramani,draskovics,draunidalo
s|drazhin,drees,dreifuss,dris,drizhchanyy,drobil,drobnjak,dromberg,dropulic,droulin,droutsas,druc,druviete,dryden,drys
s|drzewiecki,duale,duan,duarte,dube,duberstein,dubreuil,duca,dudau,duebet,duei,duenas,duffuor,dufuor,dugair,dugasse
s|dugersuren,duhalde,dujanga,duk,duka,dukku,duklavs,dukpa,dukuly,dulanto,dulaymi,dulles,dulloo,dulull,duma,dumas
s|dumont,dunayev,dunbar,duncan,dunem,dung,dunne,dunrossil,dupont,dupuy,duquesne,duraku,duran,durano,durant,durce
s|durdylyyew,durdynets,duret,duri,during,durlesteanu,durrani,dusari,dushimiyimana,dustali,dutbayev,dutra,dutreil,dutt
s|dutton,duval,duwayhi,duwaylah,duwayri,duynhoven,duyshebaev,dvaraninovich,dyer,dyson,dzhaksybekov,dzharty,dzinotyiwei
s|dzon,dzoro,dzundev,dzurinda,eagleburger,easter,eastland,eastmond,eastwick,ebamba,ebang,ebdane,ebeid,eberle,ebia
s|ebinda,eboutou,ebtekar,ebule,eccles,ecevit,echavarria,echazu,echeverria,echeverry,eckhout,ecunha,ecweru,eda,edano
s|edaye,eddin,edelstein,edjo,edoh,edou,edri,edu,edusei,edy,edzoa,ee,eenennaam,efendiyev,effendi,efford,efi,efole
s|efthymiou,efuman,eg,ega,egbake,egbenda,egg,eggelton,eglitis,egwake,egwu,ehlers,ehouzou,ehrlich,eichel,eidesgaard
s|eijck,eila,eisenhower,eitam,eitan,ejei,ejigu,ejua,ekaette,ekandjo,eker,ekpiwhre,ekpiwwhre,ekren,ekua,ekue,el-gadhafi
s|el-qaddafi,elbedorj,elbegdorj,elchibey,eldjarn,elegbe,elemba,elenovski,elerte,elewi,elham,eliades,eliasson,eliezer
s|elimi,elisaia,eljuri,ellefsen,ellemann,ellender,elliott,ellison,elon,elrington,elyasow,elysee,emami,eman,emane
s|emanuel,embalo,embas,embel,emeka,emesiochl,emmerova,emsis,emvula,endara,endo,enerunga,enestam,eng,engbanda,engono
s|engoulou,engqvist,engstrom,enill,enkhbayar,enkhbold,enkhsaikhan,enkhtsetseg,enkhtuvshin,enlai,enoksen,ensour
s|enyenimigabo,enyo,epaye,ephrem,erazo,erbakan,erdan,erdenebaatar,erdenebat,erdenechuluun,erdogan,ereateiti,ergezen
s|ergin,ergun,eri,erichsen,eriksen,eriyo,erkebayev,erlandsson,ermita,eroglu,ershad,erwa,esan,esau,esaw,escalante
s|escalona,escobar,escobedo,esenamanov,esenov,eshmirzoyev,esilva,eskandari,eslami,esoavelomandroso,esono,espada
s|esparza,espat,espejo,espersen,espinal,espinel,espinosa,espinoza,espriella,esquivel,essam,essien,esso,estanga,estany
s|estaphane,estenssoro,estevez,estigarribia,estrada,estrosi,esuene,etcheverry,ete,etebari,etem,etemadi,etpison,etsu
s|ettalhi,eui,eurlings,eustace,evans,evriviades,ewovor,ewugu,exume,eyadema,eyoun,eyskens,eyyubov,ezekwasili,ezekwesili
s|ezpinoza,ezra,fa,faafunua,faal,fabelo,faber,fabien,fabius,faboe,fabre,fachi,facusse,fadeyev,fadhil,fadia,fadil
s|fadjar,fadul,fadzir,faez,fagalde,fagnon,fahey,fahim,fahiye,fahmy,fai,faingold,faiti,faizulloyev,faja,fajar,fajardo
s|fakafanua,fakaira,fakhoury,fakhri,fakhru,faki,fakudze,falasi,falay,falcam,falco,fall,famba,fandakova,fang,fanourakis
s|fantino,faour,faqi,faqih,faqiyah,far,farah,fareiz,faremo,farhadi,farhan,farhang,farias,farisi,fariz,farley,farmajo
s|faro,farrugia,farruk,farshidi,farsi,fartak,faruqi,farza,fasquelle,fassassi,fassi,fatemi,fatfat,fathy,fatouma,fattah
s|fattouh,faty,fau,faubert,faugoo,faulkner,faumuina,faustar,fauzi,favila,faye,fayiz,faymann,fayyad,fayzullayev,fazekas
s|fazio,fazul,fedak,federspiel,fedor,fegessa,fegisa,fehr,fehri,fei,fekszi,fekter,felber,feliche,felici,felisie,feliz
s|fellegi,felson,fenech,feng,fengshan,fenta,fergo,ferguson,fernald,fernandes,fernandex,fernandopulle,ferradaz,ferrari
s|ferreira,ferreiro,ferrer,ferrero,ferreyros,ferrier,ferry,ferzeli,fethiere,fialho,fiallos,fiame,fico,ficsor,field
s|fienena,figaredo,figaroa,figel,figueired,figueroa,fihri,filali,filat,filatov,filho,fili,filip,filipiova,filipov
s|filipovski,filippov,filizzola,fillon,filloy,filmus,fini,finikaso,finisterre,finkov,finlayson,finley,finnbogadottir
s|finnegan,fino,finz,fioroni,fiorotto,fiqi,fiqqi,firdaus,fischer,fishman,fitrat,fitto,fitzgibbon,fiulaua,flahaut,flake
s|flayhan,flego,fleming,fletcher,flish,flomo,flores,florian,floridis,florido,flury,fnaysh,fneish,fobih,fock,focsa
s|fodor,fofana,fofona,fokin,foley,folias,follini,fondevilla,fono,fonsdeviela,fonseca,font,fontaine,fontana,fontes
s|forde,forissier,forne,foromo,foromou,forrestal,fortier,fortin,fortun,foschi,foss,fotiou,fotyga,fouda,foulkes
s|foumakoye,fournier,fowdar,fowzie,fox,foxley,fozie,fradkov,francini,francke,franjieh,franjiyah,franjiyeh,franks
s|fraser,frattini,frederico,frederiksen,freiberga,freivalds,frem,french,frendo,frescura,frias,frick,fridleifsdottir
s|frieden,friedmann,friis,friscione,frist,fritsche,fronc,frulla,frutos,fuchs,fuele,fuente,fuentes,fugui,fujii,fujimori
s|fujisaki,fuko,fuksa,fukuda,fukui,fukushima,fule,fullani,fullerton,funaki,fundanga,furlan,furmanavicius,fursenko
s|fusen,fusitua,futa,futrakul,futur,fuyuan,fuyushiba,fylypchuk,gaa,gaasch,gabali,gabas,gabashvili,gabbuza,gabrichidze
s|gabrielian,gabrielsen,gabuza,gachechiladze,gachhadar,gachhedar,gaciyubwenge,gada,gadara,gaddafi,gaddam,gade,gadhafi
s|gadio,gadoc,gagaouzov,gagauz,gagawala,gagliardo,gago,gagoshadze,gahakwa,gahimbare,gahiro,gahiru,gahs,gahungu,gahutu
s|gai,gaiciuc,gaidar,gaidarski,gailani,gailis,gaina,gairy,gaitan,gajraj,gak,gakosso,galadima,galaid,galan,galandarov
s|gale,galea,galko,gallagher,gallardo,gallego,gallegos,galley,gallo,galtieri,galuinadi,galvan,galvez,gamadhere,gamage
s|gamal,gamarra,gamatie,gambarov,gambi,gamboa,gamedze,gamero,gamkrelidze,gamsakhurdia,gamtsemlidze,gan,gana,ganao
s|ganbold,gandalovic,gandhi,gandi,ganfoud,gangbo,gangchuan,gangotena,gangwar,ganiev,ganilau,ganiyev,gankhuyag,ganoo
s|gansukh,ganzorig,ganzouri,gaoh,gaolathe,gaombalet,gaoseb,gaou,gapo,garana,garayev,garcia,garfa,garganas,gargano
s|gargash,gargawi,gargoum,gari,garmendia,garner,garnier,garo,garoua,garre,garrett,garrido,garryev,garryyew,garstea
s|garun,garuun,garzon,gasana,gasparovic,gasparri,gasperoni,gass,gassama,gastinger,gatanga,gaters,gatica,gatoloaifaana
s|gatsinzi,gatt,gautam,gautrey,gavidia,gavrielides,gavriyski,gaya,gayan,gaye,gayflor,gayibov,gaymard,gayoom
s|gayypnyyazow,gazard,gazizullin,gazmin,gazobi,gbagbo,gbujama,gdara,gebremariam,gebreselassie,gedi,geel,geete,gehrer
s|geingob,geisel,geklenow,gelabert,geldimuradov,geldimyradow,geldymuradov,gelfenstein,gelling,gelmini,gemayel,gemeda
s|gemini,genba,gendre,gene,geneus,gennip,genro,gentvilas,georgiades,georgievska,georgievski,gergawi,gerhards
s|geroulanos,gerson,gesicka,gestakovski,geus,gevorgian,gevorgyan,ghaban,ghadban,ghaffar,ghafoorzai,ghafor,ghafri
s|ghafur,ghalawanji,ghaleb,ghali,ghalib,ghanem,ghani,ghanim,ghannouchi,gharbi,gharib,ghartey,ghasia,ghauri,ghayt
s|ghazali,ghazanfar,ghebremariam,ghebreselassie,ghedi,gheida,gheit,ghellab,gherman,gheyt,ghezawi,ghimpu,ghiro,ghislain
s|ghizikis,ghlamallah,ghobash,ghonda,ghoul,ghozali,ghul,ghulomov,ghunaym,ghurayib,ghurki,ghusaybi,gi,giannetasio
s|giannoni,giao,giau,gibbons,gibril,gidada,gidisu,gie,giersz,giertych,gift,gigaba,giheno,giir,gikoro,gil,gilani
s|gilauri,gilds,giligashvili,gill,gillan,gillani,gillard,gillerman,gilowska,gimba,gina,gingrich,ginsburg,giordani
s|giorgetti,giorgis,gioura,giovagnoli,giovanardi,giraldo,girardin,giri,giro,gisbert,giske,gisladottir,gizenga,gjana
s|gjedrem,glas,glass,glasspole,glean,gligorov,glos,gnacadja,gnafame,gnali,gnamien,gnassingbe,gnassinigbe,gnavi,gnigla
s|gnininvi,gnofam,gnonkont,gnonlonfoun,gnonsoa,goalathe,gobi,goche,gociyev,gocyyew,goddard,godden,godmanis,godoy,goel
s|goerens,goff,gogiashvili,gogiberidze,gogovski,gokhool,goklenowa,golcher,goldberg,golding,golikova,golom,golovanov
s|golyshev,goma,gomba,gomes,gomez,gompert,gon,gonbala,goncalves,goncharenko,goncz,gondal,gondjout,gondwe,gong,gongar
s|gongara,gongloe,goni,gonjeeh,gono,gonsalves,gonul,gonzales,gonzi,goodale,goodridge,goodwin,goodyear,goonetilleke
s|gopallawa,gopeesingh,gorbach,gorbachev,gorbunovs,gordeyev,gordhan,gore,gorgey,gormley,gorodenco,gorriaran,gortari
s|gorton,gosche,gosev,gosiewski,goss,gotha,gotobulu,gotov,gotsiridze,goulard,goumba,gounebana,gounoko,gounou,gourgel
s|gousse,goussous,gouthier,goutier,gouveia,gove,gowda,gowressoo,goyal,goyenaga,gozan,gozney,gozun,graaf,graanoogst
s|grabarczyk,grad,gradin,graf,granado,grancharova,grandados,graneau,grange,granic,grant,grasser,grau,grauls,gray
s|graziano,grdesic,greatbatch,greaves,greceanii,greenidge,greenspan,greenstock,gref,gregh,greguric,greig,grema,grethen
s|grew,grey,griffin,griffith,grigore,grigorian,grigorov,grigoryan,grimsson,grinvalds,grira,grivas,grobarczyk,gromyko
s|grondal,gronicki,groser,gross,grossi,grosz,groth,grudzinski,gruevski,grullon,grunditz,grybauskaite,gryshchenko
s|gryzlov,gu,guaba,gual,guanglie,guangsheng,guangtao,guangya,guanhua,guarnieri,guay,guba,gubag,gucht,guclu,gudele
s|gudfinnsson,gudmundsson,gudud,gue,guebuza,guedes,guedj,guei,guelleh,guemessou,guenaizia,guergis,guerra,guerrero,gueu
s|gueye,gugushvili,guia,guianza,guiddoum,guig,guigma,guilavogui,guilisasti,guimaraes,guindi,guingona,guirassy,guise
s|guitart,guiteau,gujral,gukuna,gul,gulbis,guleed,guler,gulgarayev,guliyev,gulmahmadov,gulomov,gulov,gulyamov,guma
s|gumbo,gumbs,gumelar,gummanov,gumo,gun,gunasekara,gunasekera,gunatilake,gunawardena,gunawardene,gunay,gundalai
s|gundana,gunes,gungaadorj,gungah,gunnarsdottir,gunnarsson,guofeng,gupta,gurbanmuradov,gurbanmyradow,gurbannazarow
s|gurbulea,gurdian,gurgenidze,gurirab,gurmendez,gurney,guronov,gurragchaa,gurung,gusau,gusenbauer,gusmao,gustaf
s|gustave,guterres,gutierrez,guttenberg,guzman,guznac,gvaladze,gvaramia,gwa,gwadabe,gwan,gwebu,gweningale,gyaltshen
s|gyamtsho,gyamtso,gyanwali,gyawali,gye,gyenesei,gyetuah,gyu,gyun,gyurcsany,gyurovsky,haakon,haamori,haarde,haarder
s|haatainen,habamenshi,habarugira,habashneh,habi,habibie,habineza,habre,habsade,habsi,habubi,habyarimana,hachana
s|hachani,hachimou,hackett,hadad,hadari,hadayberdiyev,haddacks,haddad,haddam,hadhri,hadid,hadidi,hadithi,hadiza
s|hadjimichael,hadley,haegen,hafadh,hafez,haffar,hafiz,hafstein,hafstrom,haga,hage,hagglund,haglelgam,hah,hahn,hai
s|haichour,haidalla,haidarov,haider,haig,haignere,haile,hailu,hain,haing,haisami,hajabakiga,hajar,hajiri,hajji,hajri
s|hak,hakamies,hakeem,hakizimana,hakobian,halaiqa,halane,haldeman,halidi,halilov,hall,halldorsdottir,hallengren
s|hallgrimsson,halloway,hallyyew,halonen,halsdorf,halvorsen,hamadeh,hamadi,hamakwaya,haman,hamani,hambartsumian
s|hamdani,hameed,hamidi,hamidou,hamidov,hamili,hamimid,hamir,hamlaoui,hammad,hammadi,hammah,hammer,hammond,hammoud
s|hammour,hammud,hamni,hamrakulov,hamraliev,hamraliyev,hamrouche,hamukuya,hamutenya,hamza,hanadzlah,hanadzlan,hanaf
s|hanafin,hanan,handal,handique,hanegbi,hang,hangulyyew,haniya,hanna,hannesson,hannibalsson,hanoomanje,hansell,hanson
s|hanssen,hao,haocharoen,haomae,haotian,haq,haqqani,haque,harabin,haraguchi,harald,harandi,harankunah,harare,harayev
s|harb,hardan,hardgrave,harding,hardy,hared,hareide,harerimana,hariri,harman,harney,haroon,harouchi,haroun,haroyu
s|harper,harraoubia,hart,harthi,harting,harun,haruna,harutiunian,harutyunian,harutyunyan,hasabamagara,hasani,hasanov
s|hasanyar,hashemi,hashi,hashimi,hashimoto,hasikos,haskard,hasler,hasluck,hasnawi,hassaballah,hassanein,hassankhan
s|hassar,hassen,hassler,hastert,hata,hatef,hatoyama,hatt,hatta,hatzianastasiou,hau,haubner,haughey,haugland,haukinima
s|haupt,hausiku,hausner,havel,hawke,hawkins,hawshabi,haxhinasto,hay,hayami,hayashi,hayat,hayatou,hayd,haydayev,hayden
s|haydon,hayduk,hayir,hayyasat,haz,healy,hean,heang,hearn,heath,heather,heatley,hebrang,hedegaard,hee,heemskerk,hegr
s|heikensten,heinaluoma,heinbecker,heinemann,heisecke,hejazi,hekmatyar,helb,hele,helms,helou,helu,hembe,hemed,hemma
s|hen,henart,hende,henderson,hendricks,hendropriyono,hennessy,henriquez,hepburn,her,herath,herczog,herdman,heredia
s|heringa,herly,hermannsson,hermassi,herminie,hern,hernandez,herng,heros,herrera,herrero,herschson,hershkowitz,herter
s|herzog,hesari,hessing,hessou,heuheu,heung,hewitt,heydarov,hicintuka,hickey,hidalgo,hidayat,hide,hien,hierro,hijah
s|hijazi,hilaire,hilayel,hildenberg,hillen,hillenkoetter,hiller,hillery,hilly,hilmy,hilton,himma,himmich,hinai,hindawi
s|hinds,hing,hinojosa,hippolyte,hira,hiraale,hirale,hirano,hiranuma,hirezi,hirsch,hirse,hirsi,hishoono,hisseine,hitar
s|hitcher,hlaing,hliang,hnatyshyn,hoa,hobbs,hockey,hodgson,hoefdraad,hoegh,hoeven,hogan,hojagurbanow,hojamammedow
s|hojamuhammedow,hojamyradow,hojati,hok,hokkri,holbrooke,holkeri,holland,hollanda,hollingworth,holmberg,holmes
s|holmlund,holness,holosivi,holovatyy,holovko,holyoake,homidov,hommadow,honig,honohan,honorat,hoo,hood,hoof
s|hoogervorst,hooker,hookoom,hoole,hoon,hop,horbulin,horcasitas,horn,hornbech,horng,hornkohl,horomia,horta,horvath
s|hoscheit,hoseini,hosek,hosoda,hosokawa,hoss,hossein,hossi,hoti,hotineanu,hotz,hou,houage,houde,houeto,houf,houmadi
s|houngbedji,houngbo,hounkpe,houri,houtondji,hoveida,hoveyan,hoviza,hovmand,hovnanian,hoxha,hoybraten,hoyo,hoyos,hoyte
s|hrawi,hrivnak,hryb,hryshchenko,hryshkyevich,hrytsenko,hsan,hsia,hsieh,hsiu,hsiung,hsu,hsuan,hsueh,htut,htwa,huah
s|huaicheng,huan,hubner,huckle,huda,hudaberdiyev,hudayberdiyev,hudayberdiyew,hudayguliyev,hudeib,huebner,huenchumilla
s|huerta,huhne,hui,huichang,huitfeldt,huizinga,hujale,hujaylan,hulayil,hulse,hulyaka,hum,humado,humam,humaydi,humayyed
s|hun,hundstorfer,hung,huniehu,hunt,hunte,huntley,hunuehu,huong,huot,huovinen,hurayti,hurley,hurst,hurtado,husain
s|husami,husbands,huseynov,husnawi,hutson,hutton,huwaysh,huwayz,hvilshoj,hwa,hwak,hwan,hyasat,hyashi,hydara,hyde
s|hylton,hyok,hyon,hyong,hysenaj,hyssala,hyuha,hyup,iacovou,iakobashvili,iala,iap,iauko,ibanez,ibarra,ibbi,ibovi
s|ibraev,ibragimov,ibragimova,ibraimov,ibraimova,ibrow,ibuki,icaza,icazuriaga,iddrissu,iddrisu,idji,idohou,idrac
s|idrisov,iduri,ielemia,iem,ifono,ifoto,iftodi,iglesias,ignatov,ignatyev,iheanacho,ihnatenko,iii,iipumbu,ijen,ikouebe
s|ikromov,ilala,ilboudo,ilebaev,ileka,iliescu,ilkin,illanes,illes,iloilo,iloudje,ilves,ilwaloma,ilyasov,imami
s|imankulov,imashev,imbali,imbert,imerahfe,imoke,imperti,imru,inamova,inayatullah,indrawati,induta,indzhova,infante
s|ingadottir,ingolfsson,ingraham,ingves,inniss,inoguchi,inoni,inonu,inoue,inouye,inoyatov,inro,insanally,insanov
s|insulza,intelmann,intharasombat,inthavong,inzouddine,io,ioane,ionatana,iordan,ioseliani,iovv,ip,ipenza,irani,iraola
s|irazabal,irbeihat,iribarne,irigoyen,iriyani,iroga,irok,ironosi,ironsi,irungaray,irvine,irving,iryani,isabekov,isakov
s|isanga,isanov,isarescu,isawi,isayev,isch,ischinger,isea,isekeshev,ishak,ishiba,ishihara,ishmael,isicilia,iskakov
s|iskandar,iskandarov,iskrov,ismailov,ismoilov,isoke,isola,isong,isoun,issaka,issawi,issoikbeka,issoufou,isturiz,itala
s|italeli,ithana,ito,itoua,itriquell,iturri,itzik,iuga,iuta,iv,ivala,ivankov,ivanou,ivanov,ivanovski,ivashchenko
s|ivashko,ivic,ivina,ivonovski,iweala,ix,iyambo,iyamuremye,izaguirre,izak,izarra,izmukhambetov,izquierdo,izumi
s|izurieta,izzadine,ja,jaafari,jaatteenmaki,jabali,jabborov,jabburi,jaber,jabi,jabrane,jabri,jaburi,jacklick,jacobs
s|jacquis,jadoon,jadowski,jae,jaen,jafari,jaffar,jafri,jagan,jagdeo,jager,jagland,jagne,jagvaral,jah,jahan,jahangiri
s|jahansuzan,jahid,jahn,jahnatek,jahromi,jahumpa,jai,jaidane,jaiswal,jaitley,jakanda,jakhrani,jakimovski,jakobsdottir
s|jakti,jakubiak,jakupi,jalali,jalan,jale,jaleel,jalil,jallah,jalloh,jalloud,jalo,jama,jamaldinov,jamali,jamalov
s|jamalullail,jamar,jameel,jamei,jammeh,jamodu,jamra,jamtin,janabi,janakieski,janaqow,jandak,jandrokovic,janes,janev
s|jangali,janik,jankauskas,jankovsky,jankulovska,jankulovski,janneh,janosi,janota,janusek,japaridze,japarov,japarow
s|jaquez,jara,jarai,jarallah,jaramillo,jaratli,jardim,jargalsaikhan,jarjis,jarju,jarman,jaroszewicz,jarrah,jarraya
s|jarso,jaruzelski,jarvis,jasinski,jasmin,jasray,jaszczuk,jativa,jatiya,jatoi,jatta,jatti,jaua,jaunarena,jaundzeikars
s|javadi,javadian,jaw,jawara,jawdar,jawed,jawfi,jawid,jawish,jayakumar,jayaratne,jayasena,jayasene,jayasuriya
s|jayawardena,jayewardene,jayjay,jaz,jazairi,jazairy,jazayri,jazi,jazini,je,jeeha,jeenbaev,jeenbayev,jeetah,jeewah
s|jefermanis,jeffah,jefferson,jeffery,jeffrey,jegermanis,jego,jehlicka,jekabsons,jekshenkulov,jekshenovna,jemio,jen
s|jenie,jensby,jensen,jeou,jeremie,jerez,jeribi,jespersen,jettou,jewkes,jeyenbekov,jha,ji,jiabao,jianmin,jianying
s|jianzhu,jiaxuan,jiayi,jiazheng,jibin,jichuan,jiechi,jifri,jigjid,jihani,jik,jilani,jiley,jimenez,jimi,jina,jing
s|jingili,jinping,jisr,jobe,jobim,joensen,joeruut,johannesdottir,johannesson,johansen,johansson,johnsen,johnston
s|johnstone,jok,jokisch,jokonya,jolevski,jomaa,jonassaint,jonasson,jonsson,joo,joof,joon,joong,jorayev,jorbenadze
s|jordana,jordanov,jordanovski,joroev,joshi,jospin,jouahri,jouanno,jouini,joung,jouyet,jowell,joyandet,jr,jr.
s|jshmartian,jubayr,jucas,judah,judeh,judev,jufrie,jugnauth,juhasz,juhaymi,jukneviciene,julinek,juliusdottir,jumaat
s|jumabekov,jumagulov,jumagulyjov,jumagulyyew,jumaliev,jumaliyev,jumat,jumbe,jumeau,jun,juncker,junejo,junguito,juni
s|junor,junushaliyev,junusov,juppe,juraskova,jurayev,jurcic,jureemat,jurena,jurgaitiene,jurgenson,jurgiel,jurica
s|jurile,jursevska,jurzyca,jusko,juventude,jye,jyoti,ka,kaabi,kaamil,kaapanda,kaariainen,kaba,kabadi,kabaka,kabakumba
s|kaban,kabanda,kabange,kabaou,kabarebe,kabariti,kabashi,kabayija,kabba,kabbah,kabbarah,kaberuka,kabi,kabia,kabil
s|kabila,kabir,kablia,kabore,kabua,kabui,kabwegyere,kacem,kacer,kachale,kachali,kachamila,kachan,kachere,kachikho
s|kachornprasat,kachur,kaczmarek,kaczynski,kadafi,kadam,kadege,kadhim,kadigiri,kadiman,kadirgamar,kadis,kadyrbekov
s|kaeopharadai,kaeothong,kafabusa,kafando,kafati,kafi,kafumukache,kagame,kagonyera,kagwe,kah,kahama,kahe,kahlani
s|kahlon,kahmphouvong,kahn,kahnweah,kahu,kaiba,kaiea,kaieda,kaifu,kaikai,kaingu,kainja,kaira,kairbekova,kaisiepo
s|kaitani,kaitesi,kaiypov,kajara,kajura,kajwang,kakabadze,kakabayev,kakalyev,kakalyyev,kakalyyew,kakanya,kakar,kakases
s|kakayew,kakimzhanov,kaklamanis,kakliyev,kakooza,kakoroa,kakosy,kakouris,kakura,kalabish,kalala,kalam,kalantzis,kalas
s|kalata,kalathatos,kalchev,kalebe,kaleso,kalfin,kaliati,kalibata,kalifungwa,kalimbetova,kalinak,kalinganire,kalinin
s|kalinowski,kalisz,kalite,kaliyati,kalla,kallas,kallat,kalliomaki,kallsberg,kalmakhelidze,kalmeta,kalniete,kalousek
s|kalpokas,kalsakan,kalsakau,kaltongga,kaluluma,kalumbi,kalvitis,kalyev,kalyyev,kama,kamah,kamala,kamaluddeen,kamana
s|kamanda,kamanzi,kamara,kambale,kambanda,kamei,kamerhe,kamikawa,kamile,kamilov,kamit,kammie,kamoshita,kamougue,kamp
s|kampars,kamugisha,kamunanwire,kamuntu,kamwi,kan,kanan,kanchanakunchon,kandakai,kandeh,kandiero,kandissounon,kandodo
s|kandouno,kane,kaneko,kanerva,kangaloo,kangundu,kanhai,kanharith,kani,kaniewski,kanik,kanimba,kanna,kannappan,kanneh
s|kano,kansichi,kantachi,kantchati,kante,kantha,kantor,kanu,kanya,kanyenkiko,kanyumba,kaoje,kapambwe,kaphuka
s|kapijimpanga,kapingipanga,kapita,kapoma,kapris,kapu,kaput,kapuya,kara,karabaev,karabayev,karachalov,karadzhova
s|karagusova,karaki,karaliyadda,karaliyadde,karalus,karam,karamagi,karamanlis,karamarko,karamat,karamatov,karambal
s|karami,karapetian,karapetyan,karashev,karbuli,kardar,karega,karelova,karenga,kargar,kargbo,karikurubu,karimi,karimou
s|karimov,karins,kariyawasam,karjalainen,karki,karlsson,karmal,karoui,karoutchi,karpela,karpis,karran,kartaadipoetra
s|karti,kartozia,karua,karubi,karugarama,karume,karzai,kasaija,kasama,kasambara,kasanga,kasasbeh,kasemsan,kasenally
s|kasenene,kasha,kashongwe,kasicky,kasimov,kasirga,kasirivu,kaskarelis,kasonde,kasongo,kasoulides,kasrawy,kasrils
s|kassa,kassar,kasseye,kassim,kassoma,kassongo,kastanidis,kastens,kasukuwere,kasuri,kasyanov,kasymov,kaszuba,katainen
s|katal,katayama,katchalla,kategaya,kathiria,katitima,kato,katosang,katsav,katseli,katsonga,katuku,katz,katzenbach
s|kaua,kaunda,kaura,kavaf,kavanagh,kavegue,kavindele,kavokisa,kavtaradze,kawabata,kawaguchi,kawah,kawambwa,kawamura
s|kawana,kawar,kawari,kawasaki,kayali,kayena,kayitesi,kayode,kayyali,kayypov,kazadi,kazakbaev,kazamias,kazaure,kazemi
s|kazenambo,kazhegeldin,kazibwe,kazikhanov,kazlauskas,kazmi,kazykhanov,kdolsky,keaheang,keariki,keat,keating,kebe
s|kebich,kechiche,kechrid,kedi,kedikilwe,kefaloyiannis,kefu,keinashvili,keira,keisler,keita,keke,kekkonen,kelekele
s|kelimbetov,kellier,kelly,kelov,kelzou,kemakesa,kemakeza,kemal,kemp,kemularia,kendall,kenenbayeva,kengava,kenilorea
s|kennedy,kenney,kennja,kenol,kent,kenyatta,keobounphanh,kepa,keqiang,keravnos,kerekou,kereksizov,kergin,kerim
s|kerimkulov,kerr,kerruish,keshtmand,kesito,kesowo,keteldijk,keung,keyes,keyewa,keyuraphan,kezerashvili,kha
s|khaburdzania,khaburzania,khachatryan,khachidze,khadam,khaddam,khader,khadka,khafaji,khai,khaindrava,khaiyum,khaketla
s|khalaf,khaldi,khaleel,khaleq,khaleqi,khalidi,khalif,khalifah,khalifeh,khalili,khalilian,khalilzad,khaliqyar,khama
s|khamenei,khamisa,khamphounvong,khanafou,khanal,khand,khandekar,khandhuri,khandohiy,khanduri,khanna,khanov,khapange
s|kharabsheh,kharat,kharazi,kharbash,khareisat,kharge,kharkovets,kharlap,kharrat,khasawneh,khatab,khathi,khatib
s|khatibu,khatir,khatun,khatzidhakis,khatzigakis,khaw,khayoyev,khayrulloyev,khazailah,khazaleh,khazen,khedr,khedri
s|kheir,khelil,khembo,kheng,kherbi,khetaguri,kheviashvili,khiari,khiem,khloponin,khoan,khoc,khoi,khoka,khol,kholiqov
s|khomeini,khon,khonkasem,khonsari,khoram,khorasani,khoroshkovskyy,khorovzhik,khoruzhik,khosa,khoudri,khoulamallah
s|khouna,khoy,khoza,khozhagurbanov,khrapunov,khreisat,khristenko,khristodoulakis,khristova,khudabux,khudoyorov,khuja
s|khulayfat,khunkitti,khunplum,khupe,khurafi,khuram,khurelbaatar,khurelsukh,khursheed,khurshid,khushiram,khusmenova
s|khussaiby,khuwaytir,khuzai,khuzam,khvostov,ki,kia,kiaer,kiamakosa,kiamputu,kiang,kiatsuranon,kibaki,kibeya,kibwana
s|kida,kidan,kidibayev,kidu,kiera,kieswetter,kiet,kiflu,kiganahe,kiir,kiisler,kijana,kikuku,kikwete,kil,kilage,kilani
s|kile,kilgour,kilimo,killeen,kilman,kilombo,kilonzo,kilosho,kimisopa,kimpomi,kimto,kimunya,kimyan,kinakh,kindi,kindle
s|kingsley,kinigi,kinobe,kipalan,kirakosian,kiranti,kirata,kirberg,kirchner,kirchschlager,kiriella,kiriyenko,kirk
s|kirkilas,kirkpatrick,kirmanto,kirpa,kirtvalidze,kirwa,kisanga,kisekka,kishbur,kishida,kisira,kislyak,kiss,kissinger
s|kiszczak,kitagawa,kitarovic,kitazawa,kitembo,kitmo,kitovani,kittikachorn,kittikhoun,kituyi,kivejinja,kiviniemi
s|kiwanuka,kiwea,kiyingi,kiyngi,kiyonga,kjaer,kjaerh,klai,klampaibun,klassou,klebanov,kleib,kleiber,klein,kleindienst
s|kleis,kleppa,klerk,klestil,klich,klijnsma,klima,klimovski,klink,klinprathum,klinte,kliridis,kljusev,klokkaris,klosi
s|klutse,kluyev,kluza,klyuyev,kmonicek,knaap,knapp,knoche,knotek,knowland,knuckles,knudsen,knyazevych,kobako,kobalia
s|kobyakov,koc,kocab,kocharyan,kocourek,kodjo,kodock,koech,koehler,koenders,koffi,koffigoh,kofie,kohl,kohler,kohona
s|kohout,koi,koibla,koike,koimdodov,koirala,koita,koivisto,koizumi,kok,koka,koke,kokeny,kokeris,koko,kokora,kokorwe
s|kol,kolani,kolar,kolber,kolby,kolelas,kolesnikov,kolga,koli,kolie,kolingba,koller,kolley,kolodko,kolone,kolyesnikov
s|komara,komata,kombani,kombila,kombo,komilov,komma,komorowski,komura,konamna,konare,konate,konchelah,kondos,kone
s|konelios,kones,konga,kongantiev,kongantiyev,kongsompong,konjanovski,konjore,konkobo,konneh,kono,konoike,konovalov
s|konstantinov,koo,kook,koolman,koon,koonjoo,koonjul,koopaol,kopacz,kopelipa,kopicova,korbi,korbut,kordan,korhonen
s|korkeaoja,korman,korodi,koroma,korosi,korovulavula,korowi,korto,korzh,korzhova,kosaka,kosal,kosgey,koshiba,koshis
s|koshmatov,kosibela,kosinets,koskinen,kosor,kosovo,kossi,kostelka,kostov,kostyuk,kosubayev,kosygin,kotazo,kote
s|koterec,kouadio,kouamba,kouasi,kouassi,kouchner,koudoungere,kouevi,koumakoye,koumtog,koupaki,kouros,kourouma,kousa
s|koutaba,koutsikou,kouyate,kovac,kovacevic,kovachev,kovacs,kovarova,kowlessar,kowsurat,koyamba,koyambonou,koyambounou
s|koyenaliyev,kozak,kpomakpor,kpotsra,kraaa,kraag,kraft,krairik,krairiksh,kraivichien,krajcer,kramer,kramplova,kranich
s|krantz,kranzl,kraprayoon,krasts,kraszewski,kraujelis,kravchuk,krecke,kreidler,kreimerman,kreisky,kreivys,kremin
s|kresalja,krishan,kristjansson,kristopans,kristovskis,krivosheyev,kroener,kromosoeto,kroner,kroon,kropiwinicki
s|kropiwnicki,kross,kruangam,krupko,ksera,kuadjo,kuartei,kuassi,kuayba,kubatbekov,kubilius,kubinyi,kubis,kubuabola
s|kucherenko,kuchtova,kuchynskiy,kuchynskyy,kucinskis,kuczynski,kudayberdiev,kudratov,kudrin,kudrycka,kuehnl,kuen
s|kuenast,kuenzler,kufuor,kuhestani,kui,kuk,kukacka,kukan,kularatne,kulekeyev,kuleshov,kuleste,kulichkov,kulmakhanov
s|kulov,kulundu,kulynyaka,kuma,kumaim,kumalo,kuman,kumaranatunga,kumaratunga,kumaratunge,kumaym,kumba,kumbakor,kumbuor
s|kun,kunda,kundrotas,kuneva,kunthavi,kuol,kupiecki,kuppers,kurachkin,kurayshan,kurbanov,kurczuk,kurd,kurdi,kuribrena
s|kurishbayev,kurmanaliev,kurmanbekov,kurshami,kuruneri,kusainov,kushkian,kushwaha,kusman,kussumua,kuteesa,kutelia
s|kutesa,kuti,kutsukake,kuugongelwa,kuwari,kuybida,kuye,kuzmuk,kuznetsov,kuznyatsou,kvezereli,kvitashvili,kwaku,kwan
s|kwanairara,kwankaso,kwankwaso,kwasniewski,kwelagobe,kwiatkowski,kya,kyamakosa,kydyrov,kyelu,kyerematen,kyi,kyndiah
s|kyo,kyoon,kyota,kyprianou,kyrylenko,kysainov,kyu,kyuma,kyun,l.,laafai,laan,laanet,laar,laban,labben,labibda,labidi
s|labilo,labo,lacalle,lacayo,lachgar,lackin,lacorbiniere,lacoste,laenser,lafalaise,lafia,lagarde,lagonera,lah,laham
s|lahham,lahiniriko,lahnstein,lahoud,laiddine,laimo,laine,lainez,laird,laithy,lajcak,lajimi,lake,lakhrif,lakoue
s|laksanawisit,laksono,lalabalavu,laleka,lall,lalle,lama,lamare,lamba,lambaa,lambo,lame,lamido,lamizana,lamont,lamour
s|lamperth,lamptey,lamrani,lan,lancerio,landau,landim,landivar,lando,landolfi,landsbergis,landuyt,landver,lang,langa
s|lange,langer,langley,lankarani,lanotte,lanqing,lansley,lantigua,lanusse,lanuza,lanza,lanzilotta,laohaphan,laokpessi
s|laoli,laourou,lapid,lapierre,lapli,laporte,lapus,lara,laraki,larcher,lare,largaespada,lari,larijani,laroussi,larrain
s|larrazabal,larrea,larsen,larsson,lartigue,laruelle,lashley,lassegue,lasso,lastiri,lasuba,latasi,latha,latheef
s|latibeaudiere,latief,latkovskis,latorre,latortue,latouf,latoundji,latour,latsaphone,latu,latushko,latypov,laurel
s|lauriano,lauthan,lauti,lavagna,lavarreda,lavin,lavrov,lavrynovych,lawani,laws,lawzi,layne,layng,lazar,lazarenko
s|lazarovski,leanca,leandre,leandro,leather,lebanidze,lebedev,lebel,lebesa,leblanc,lebouder,lebreton,leburton,lecaros
s|lecca,leclercq,led,ledesma,ledezma,leekpai,leers,leeuwen,leger,legesse,leghari,legutko,legwaila,leh,lehata,lehohla
s|lehtomaki,lei,leijonborg,leil,leitao,leite,leitzelar,leiva,leivo,lekasassi,lekhak,lekhanya,lekishvili,lekoa,lekota
s|lellouche,lemani,lemari,lembalemba,lemes,lemor,leng,lengomo,lengsavat,leni,lenihan,leniu,lenoir,lenz,lepage
s|lepeltier,lepono,lepper,lepping,lepra,lertsuridel,lertsuridet,lesanu,lescano,lescouflair,lesin,lesjongard,leskaj
s|lessa,letard,leterme,lett,letta,leuangkhamma,leuenberger,leung,leupena,leuth,leuthard,levai,levens,leveque,levi
s|levingston,levitin,levitte,lewanika,leweniqila,leye,leyen,leyimangoye,lezcano,liangyu,liao,liapis,liato,libombo
s|lichtinger,liddell,liden,lieberman,liebscher,liegis,lightbourne,ligi,ligoya,liguo,liikanen,liinamaa,lik,likhitjittha
s|likhovyy,liljeroth,lillikas,lilo,lima,limann,limbu,limon,lina,linden,lindh,linera,ling,lingani,linh,lini,linic
s|linkevicius,linn,lintonen,lintu,lioko,lipenga,lipengai,lipiec,lipponen,lipsic,lipstock,lipstok,liptapanlop
s|liptaphanlop,lisambola,liska,lissouba,lister,listre,littorin,liverpool,livnat,livni,lizardo,ljubicic,llamas,llano
s|lleras,lleshi,lo,loan,loannides,loayza,lobao,lobato,lobov,loeak,loemba,loevald,loggia,logoglu,lohani,loizaga,loj
s|lokeris,lokian,lokodo,lokoloko,lokubandara,lokudo,lokuge,lokyan,lomaia,lomaloma,lombardi,lometo,lompo,lomuro,lonamei
s|londono,lonfernini,longmei,longo,loong,loos,lopa,lopatka,lopes,lopez,lora,lorak,lorenzo,lortkipanidze,lossimian,lot
s|lotilla,lott,loua,louca,loucel,louekoski,louembe,lougue,louh,louison,louisy,loulichki,louly,loum,loumeto,lourenco
s|lousteau,loutard,lovald,lovansay,lovden,lovell,lovera,loverdos,lovett,lovrin,lowassa,lowe,lowell,lowilla,lozada
s|lozano,luaba,luagalau,lual,luaybi,lubbers,lubin,lubinska,lubys,luce,lucienne,lucin,lucinschi,luddington,luder
s|ludvigsen,lueth,lufti,luhongwe,luhtanen,luik,luistro,lujan,lujans,luka,lukanov,lukas,lukashenka,lukhele,lukman
s|lukuvi,lumanu,lumbala,luna,lunardi,luncheon,lund,lundeejantsan,lung,lungu,lungwana,lungwanga,lungwangwa,lunn,luong
s|lupi,lupiac,lupu,lusibaea,lusona,lusquinos,lutchmun,lutfi,luthfee,lutsenko,lutucuta,lutukuta,luu,luveni,luvsan,lux
s|luzardo,luzuriaga,lwanga,lwin,ly,lyakh,lyambabaje,lybacka,lynce,lynch,lyovochkin,lysbakken,lytvyn,m'bareck,maafo
s|maaitah,maajar,maani,maarchenko,maaroufi,maas,maautamate,maaytah,maazouz,maazoz,mabala,mabandla,mabenga,mabeti
s|mabiala,mabika,mabonzo,mabote,maboumba,maboundou,mabri,mabruk,mabuchi,macalou,macan,macas,macchi,macedo,maceli
s|macfadyen,macfarlane,machado,machage,machakela,machar,machavariani,machavela,machel,machimura,machungo,macina,mackay
s|mackilligin,macklin,maclehose,macmillan,madada,madadha,madadi,madaminov,madan,madani,madar,madari,madaric,made
s|madeira,madfa,madi,madje,madl,madougou,madrid,madsen,madueke,maduekwe,madumarov,maduna,maduro,madzorera,maehara
s|maelanga,maema,maenuu,mafi,maflahi,maga,magande,magar,magaya,magga,maghembe,maghlaoui,maghribi,maginas,maginley
s|magloire,magnette,magnuson,magnusson,magufuli,magyar,magzoub,mah,mahadji,mahajan,mahama,mahamidou,mahanyele,mahar
s|mahara,maharante,maharey,maharia,mahat,mahato,mahazoasy,mahbubani,mahe,mahendran,maher,mahgoub,mahiga,mahimba,mahjub
s|mahmadaminov,mahmudi,mahmudov,mahr,mahruqi,mahsuli,mahuad,mahuta,maia,maidin,maidou,maiga,maigari,maige,maimets
s|mainali,mainassara,mainoni,maipakai,maire,maitha,maiziere,majadilah,majali,majko,majoor,major,majun,makalou,makarim
s|makey,maki,makila,makki,makone,makonnen,maktum,maku,makuba,makubuya,makuch,makukha,makuza,maladina,malahmeh,malaj
s|malamba,malani,malazarivo,malcharek,maldonado,malecela,maleiane,malendoma,malevanaya,malewezi,malfa,malhas,malie
s|malielegaoi,malietoa,maliki,maliko,malima,malinon,malki,malkum,malkun,mallah,mallarangeng,mallard,mallaye,malleu
s|mallias,mallinga,malloum,mally,malmstrom,malocho,malonga,malouche,maloya,maloza,maltsev,malua,malunga,maluza,malval
s|malwal,mama,mamaloni,mamane,mamani,mamari,mamasaliev,mamayusupov,mamba,mambetov,mamedgeldyyev,mamedov,mametgeldiyev
s|mamin,mamirov,mamitiana,mamizara,mammadov,mammadyarov,mammedowa,mammedyarov,mammetgeldiyew,mamo,mampouya,mamunaliev
s|mamytov,managadze,manai,manandhar,manani,manantsoa,manasievski,mancham,mancini,mandaba,mandaila,mandal,mande
s|mandehatsara,mandela,mandelson,mandigui,mandinga,mandlate,mandra,mane,manei,manele,manelegua,manero,manescu
s|manetoali,manetoli,manevski,manga,mangal,mangalaza,mangat,mangena,manginas,mangindaan,mangnormek,mangoaela,mangoma
s|mangoush,mangue,mangulama,mangwana,mangwende,manh,manhenje,manibe,manickchand,manickchang,manik,maniku,manirakiza
s|manis,manith,manjata,manley,mann,manninen,manning,manoka,manoli,manolic,manorohanta,manrique,mans,mansaray,mansfield
s|mansingh,mansoor,mansoori,mansor,mansouri,mansuri,mantega,manthiri,mantilla,manuella,manukyan,manyazewal,manyika
s|manzo,manzur,maoate,maope,maorohanta,maoude,mapera,mapon,mapp,mapuri,mapushi,mara,marabe,marace,marafa,marahimov
s|maraj,maran,marapana,marapona,marashi,maraye,marca,marcellino,marchenko,marchuk,marcinkiewicz,marcoulli,marcucci
s|mardassi,mardi,marei,mares,maret,marfany,marfo,margaryan,margi,marhum,mariaca,marica,marijnen,marin,marinho,marini
s|marinovic,marinuta,marioti,maripuu,mariton,mariur,markarian,markaryan,markevicius,markezinis,markopoulos,marks
s|marleix,marmo,maroni,marouni,marques,marquez,marrandi,marri,marshall,martens,martinek,martinelli,martines,martinez
s|martini,martino,martins,martirosian,martirosyan,marto,martonmere,martonyi,martowardojo,martynov,maruf,marugg
s|maruping,marurai,marzano,masaadeh,masalila,masangu,masaray,mascarenhas,mascoll,masebo,masefield,masekela,masemene
s|maseng,masetti,masha,mashabane,mashaie,mashakada,mashani,mashariqa,mashatile,masheke,mashwama,masi,masid,masiko
s|masilingi,masimov,masirati,masire,masiulis,maskevich,maslorova,masol,masood,masri,massa,massad,massano,massaquoi
s|massera,masseron,massi,massima,massingue,massoma,massoni,massounde,massoundi,mastella,masters,masuda,masudi,masuga
s|masuku,masum,masuzoe,mata,matabele,matable,matairavula,matak,matambo,matane,matas,mataskelekele,matchembera,matekane
s|matembe,matenje,mateos,matesa,mateu,mateyev,matha,mathayo,mathenge,mathiesen,matin,matinenga,matkovic,matlubov
s|matlyubov,matolcsy,matoto,matsinhe,matsuda,matsumoto,matsuoka,matta,mattalata,mattei,matteoli,matthews,matthysen
s|matubraimov,matungulu,matuq,matussek,matveychuk,matviyenko,matzkin,matznetter,mau,maude,maula,maulidi,maurer
s|mauripert,mauroy,mausoom,mavinga,mavlonova,mavoungou,mavronicolas,mavroyiannis,mawajdeh,mawlud,mayaki,mayala,mayans
s|mayardit,mayende,mayers,mayik,maynard,mayoral,mazaheri,mazari,mazariegos,mazette,mazon,mazou,mazowiecki,mazunga
s|mazuz,mazzella,mba,mbaakanyi,mbabazi,mbadinga,mbaguta,mbahingana,mbaikoua,mbaitadjim,mbalula,mbanefo,mbani,mbarawa
s|mbarek,mbarki,mbasogo,mbaye,mbeki,mbemba,mbengono,mberi,mbete,mbewe,mbianyor,mbo,mbock,mbodj,mboissona,mboma,mbombo
s|mbonerane,mbonjo,mboob,mbot,mboua,mboulou,mboweni,mbuende,mbumba,mbutingaye,mbuyu,mc,mcaleese,mccabe,mccallum
s|mccarthy,mccartney,mcclain,mcclean,mcclelland,mccone,mcconnell,mccormack,mccoy,mccreevy,mccully,mcdonald,mcdowell
s|mcelroy,mcentee,mcfarland,mcfarlane,mcgauran,mcgranery,mcgrath,mchenry,mcintosh,mcintyre,mckellar,mckenna,mckie
s|mclain,mclarty,mclaughlin,mclay,mclellan,mcleod,mcloughlin,mcmahon,mcnamara,mcnee,mcneil,mdhaffar,mdladlana,mdluli
s|mduli,me,meadadi,mealla,meba,mebara,mebiame,meboutou,mechahouri,meciar,meckassoua,medard,medelci,medgyessy,medici
s|medina,medinacelli,mediu,medrano,medved,medvedchuk,medvedev,medvedko,meena,meetarbhan,meghji,meghwal,megot,mehal
s|mehazi,mehdiyev,mehrabian,mehta,mei,meidani,meimarakis,meirelles,mejdoub,mejia,mejinschi,meka,mekachera,mekamne,meki
s|mekonnen,mekouar,meksi,melandri,melekeyev,melekeyew,melenge,melgar,melingui,meller,mello,melnyk,melo,melone,meloni
s|membe,memeti,memushi,menagharishvili,menai,menan,mendaro,mendes,mendez,mendis,mendivil,mendonca,mendouga,mendoza
s|menem,menendez,menezes,meng,mengol,mengot,mengue,menicucci,menkerios,menocal,menon,mensah,mentouri,menye,menyongar
s|menzies,mer,merabashvili,merabishvili,merafhe,merahfe,merbah,mercadante,mercado,merchant,mercier,meredov,meredow
s|merentes,merep,merhej,meri,merida,meridor,merino,meriton,merits,merizalde,merkel,mero,merores,merrifield,mersch,merz
s|merzlikin,mes,mesbahi,mesen,mesfin,meshal,mesic,meskov,mesri,messadi,messahel,messing,messmer,messner,messono,messou
s|meta,metefara,metekow,metia,metogho,metsing,mewa,mexia,meza,mezimow,mezouar,mezquita,mfa,mfoutou,mgalobishvili
s|mhadji,mhango,mhashu,mhenni,mhone,mi,mia,mibuy,micciche,miceli,michaelides,michalkiewicz,michavila,michelotti
s|michelsen,michener,michuki,micombero,middelkoop,midzi,mierez,miettunen,migereko,migiro,miguil,mihailescu,mihajlovski
s|mihal,mijangos,mikati,mikeladze,miki,mikkelsen,miklashevich,miklautsch,miko,mikolaj,mikosz,mikov,mikser,milaco
s|milburn,milevska,miliband,milinovic,milkota,millan,millhouse,milo,milongo,milosevic,milososki,milquet,mimica,mimiko
s|miminoshvili,mimoune,mina,minani,minc,minchin,mindan,mindaoudou,ming,minh,minkara,minnawi,minnis,minor,minoves,mint
s|mintoff,miolan,mioune,miqdad,mirabal,miranda,mirangaye,mirapeix,mireille,mirghani,mirkhojayev,miro,mirtskulava,miru
s|mirzayev,mirziyayev,mirziyoyev,mirzoyev,misa,misezhnikov,mishra,misier,miskin,miskov,mismari,missambo,missongo
s|mitali,mitchell,mithanq,mitifu,mitkov,mitreva,mitri,mitsialis,mitsotakis,mitterlehner,mitterrand,miwali,miyakou
s|miyazawa,miyingo,mizote,mkaima,mkandawire,mkangaa,mkapa,mkpatt,mkrtchian,mkrtchyan,mkuchika,mkulo,mladek,mladenov
s|mlakar,mlanga,mlangeni,mleux,mlinaric,mlynar,mnangagwa,mnatsakanian,mneimneh,mnisi,mo,moawad,mockler,moco,mocumbi
s|modert,modibbo,modrow,moerane,moerman,moestadja,mofaz,mogae,mogami,mohadi,mohadji,mohammadi,mohammadizadeh
s|mohammadullah,mohaqqeq,mohattane,mohieddin,mohieldin,mohite,mohohlo,mohote,mohsin,mohylyov,moi,moiloa,moily,moinsoib
s|moisiu,mojadedi,moka,mokaila,mokalake,mokgothu,mokhehle,moko,mokoma,mokose,mokuy,mola,moldokulov,molefhi,moleketi
s|moleko,moleleki,molelki,molewa,moli,molina,molinar,molioo,molisa,moliwa,moller,mollov,molnar,molne,molojen,molokomme
s|molterer,molyviatis,mombeshoro,mombouli,momen,momoedonu,momoh,momotaro,moncada,moncayo,mondale,mondeh,mondlane
s|mondon,mondragon,monges,mongkhonvilai,mongkhonvilay,moni,monkare,monkevicius,monnet,monno,monoarfa,monroy,montalva
s|montano,montchamp,montcho,montealegra,montealegre,monteiro,montejo,montemayor,montenegro,montero,montes,monteverde
s|monthe,montiel,montilla,montoro,montoute,montoya,montt,mooa,mookherjee,moonilal,moore,moorthy,moosa,moota,mora
s|morabit,moragoda,morais,morak,morales,morano,moratinos,moratti,morauta,morava,moravcik,morean,morei,moreira,morejon
s|morel,morell,morgado,morganti,mori,morias,morin,moriyami,morizet,morjane,morochi,moroi,moroka,moros,morozov,morri
s|mosba,moscoso,moselhi,moser,moshahed,mosisili,moslehi,mosomi,mosquera,mossadeq,mossi,mostyn,mota,motaki,motamedi
s|motanyane,motaung,motaze,motegi,motlanthe,motshekga,motsoaledi,motsumi,motsyk,mottley,motuzas,mou,mouawad,mouelle
s|moulaye,mounari,moungala,moungar,mounphosay,mouradian,mourcha,mourikis,mousiouttas,moussaoui,moussavi,moussavou
s|moutafchiev,moutari,moutawakil,movsisian,movsisyan,moyen,moynihan,moyo,mpahlwa,mpanda,mpande,mpariwa,mpasu,mpawenayo
s|mphande,mpofu,mpombo,mramba,mroudjae,mroz,msabaha,msaidie,msibi,msika,msimang,msola,msolla,msowoya,msuya,mtafu
s|mtendere,mtewa,mthethwa,mu,muaba,muafumua,mualem,mualimi,mualla,muallimi,muamba,muandumba,muangsook,muarif,muasher
s|mubako,mubarek,mubarij,muccioli,muchena,muchinguri,mucins,mucyo,mudavadi,mudenge,mudhafar,mudidi,mudumbi,mudzuri
s|muentefering,muessner,muete,mufamadi,mufti,mufwankol,mugabe,muganza,mugenyi,mugerwa,mughairi,mughogho,mugliett,mugo
s|mugorewera,mugorwewera,mugtaba,muhabbatov,muhailbi,muhammadawi,muhammedow,muhanadi,muhate,muhaylbi,muhaysen,muheisen
s|muheya,muhith,muhtar,muhwezi,muhyadin,muita,muizniece,muiznieks,mujahid,mujawamariya,mujawar,mujawwar,mujica,mujur
s|mujuru,muk,mukabagwiza,mukantabana,mukaruriza,mukasa,mukasey,mukashev,mukendi,mukhamedzhanov,mukhamejanov
s|mukhametzhanov,mukhammed,mukhammedova,mukherjee,mukiibi,mukisa,mukonoweshuro,mukula,mukulumania,mukulungu,mukuma
s|mukwaya,mulanga,mularoni,mulasikwanda,mulbah,muldoon,mulei,mulela,mulenga,mulet,muliana,muliira,mulikow,mulino
s|muliokela,mulitalo,mulki,mulla,mullajanov,mullei,muller,mullings,mullooly,mulongo,mulongoti,mulroney,mulumba
s|mulungula,muluzi,mumba,mumbengegwi,mumcu,mumin,mumuni,muna,munajid,munajjid,munanga,munaro,munavvar,munawar,munaysi
s|munda,munembwe,munga,mungai,munguambe,mungunda,muni,munibari,munkaila,munokoa,munoz,muntasir,munteanu,munyakayanza
s|munyanganizi,munyao,munyenyembe,munyes,muoi,mupira,muqam,murad,murakami,muraliev,muraliyev,muravschi,murayama
s|murazzo,murekeraho,murekezi,murenzi,murerwa,murigande,murniece,murphy,murr,mursal,murtada,murungaru,murungi,musaev
s|musafiri,musambachime,musavi,muselier,museminali,museminari,museveni,mushantat,musharji,musharraf,mushikiwabo
s|mushonga,mushowe,musin,muskie,muslera,musoka,musoke,musokotwane,musonge,musoni,musoyeva,mussa,mussenden,mussi
s|mussoni,mustafaev,mustafaj,mustafayev,mustafoyev,musumba,musyoka,mutaafi,mutabazi,mutaboba,mutagamba,mutalamu,mutale
s|mutalibov,mutalov,mutambara,mutangiji,mutasa,mutate,mutati,mutawa,mutawakil,mutawalli,mutayiri,muteba,mutebile
s|muteia,muteka,mutemberezi,muteragiranwa,mutezo,mutharika,mutharuka,muthemba,mutihiri,mutindi,mutinhiri,mutko,mutlaq
s|mutorwa,mutsekwa,mutsindashyaka,muttemwar,mutumbara,muxi,muxitdinov,muya,muyambo,muyewa,muzenda,muzito,muzungu
s|mvouba,mvouo,mvunabandi,mwaanga,mwakasa,mwakawago,mwakwere,mwakyusa,mwale,mwamba,mwanawasa,mwandosya,mwangila
s|mwangunga,mwansa,mwanuke,mwanyika,mwanza,mwapachu,mwape,mwawa,mweke,mwemwenikarawa,mwesige,mwesigwa,mwesigye,mwinyi
s|mwiraria,myaing,myalytsya,myasnikovich,mynbayev,myong,myoung,myradow,myratguliyev,myrzakhmetov,mytnyk,myunabandi
s|myung,mzembi,n'guessan,n'tchama,naabu,nabaniou,nabe,nabeeta,nabitan,nabiullina,nabiyev,nabulsi,naciri,nacuva,nadal
s|nadalich,nadhoim,nadingar,nadraha,naeem,naezon,nafie,nafisa,nafisi,nafo,naga,nagase,nagatsuma,nagbe,nagiyev,nagmanov
s|nago,nagou,nagu,nahar,nahari,nahas,nahayan,nahayo,nahid,nahodha,naidu,naik,nailatikau,naimi,naing,nair,nairn,naivalu
s|najadaat,najafabadi,najafi,najar,najeeb,najibullah,najim,najiutri,najjar,najmiddinov,najmuddinov,nakade,nakagawa
s|nakai,nakamoro,nakamura,nakano,nakara,nakasone,nakayama,nakhan,nakhasai,naki,nako,nalbandian,nali,naluack,naluak
s|nalumango,nalyvaychenko,namaduk,namah,namaliu,namane,namashalua,namashulua,namata,nambatcha,nambiar,namburete,nambut
s|namhong,namirembe,namju,namla,namoloh,namone,namugala,namugula,namulambe,namuyamba,namuyangu,nan,nanbatcha,nandago
s|nandigna,nanev,nang,nankabirwa,nano,nanthavong,naoshima,naot,naouni,nape,napolitano,naqib,naqshabandi,narace
s|narankhuu,narantsatsralt,narayanan,narbona,narchemashvili,narine,narquin,narube,naruseb,narvaez,narymbayev,naryshkin
s|nasalam,nasalim,nasanjargal,nasasira,nascimento,naseirat,naseryar,nasha,nasheed,nasho,nasiri,nassar,nassour,nastase
s|nasution,nata,natano,natapei,natera,nath,nathan,natonde,natuman,natuva,nau,nault,naumov,naumovski,naune,navakamocea
s|navarrete,navarro,navarsete,navas,naveh,navickas,navinna,navinne,navitski,navracsics,navunisaravi,nawbatt,nawijn
s|naydenov,nayeck,nayiga,nazarbayev,nazarian,nazarov,nazeri,nazif,nazirov,nchama,nchimbi,ncube,ndackala,ndadaye
s|ndaitwah,ndaki,ndalolo,ndanusa,ndarata,ndayiragije,ndayirukiye,ndayishimye,ndayizeye,ndebele,ndeh,nderagakura,ndiaye
s|ndikumagenge,ndikumana,ndikumugongo,ndilowe,ndimira,ndinga,ndingar,ndinge,ndioro,ndir,nditabiriye,ndlovu,ndodila
s|ndoka,ndolou,ndombasi,ndong,ndongala,ndongo,ndongou,ndori,ndouane,ndougou,ndouro,ndoutingai,ndre,nduhura,nduhuura
s|ndulu,ndungu,nduom,nduwayo,nduwimana,ndwiga,nebreda,necas,neder,nedergaard,nedirow,neeman,neffati,negrao,negrei
s|negrin,negromonte,negroponte,negruta,neikov,neldjita,nematov,nemcsics,nemec,nemeth,nemra,nemwang,nemyrya,nena
s|nentayahu,neophytou,nepali,nerette,neri,neritani,nesho,netanyahu,neto,neustroyev,neves,nevyglas,newsom,neyts,neziri
s|nezzar,nfube,nfubea,nfumu,ngafuan,ngai,ngaithe,ngalande,ngam,ngan,ngandagina,ngantien,ngarambe,ngardoum,ngari
s|ngarimaden,ngarmbatina,ngasongwa,ngatjizeko,ngaunje,ngbangawe,ngconde,ngcuka,ngedup,ngedza,ngelale,ngeleja
s|ngendahayo,ngendanganya,ngenzebuhoro,ngeze,nghi,nghimtina,nghindinwa,ngilu,ngiraingas,ngoc,ngole,ngolle,ngollo,ngolo
s|ngolu,ngom,ngoma,ngomo,ngondet,ngongo,ngonkham,ngoo,ngor,ngoubeyou,ngoulou,ngouonimba,ngoupande,ngowembona,ngoy,ngu
s|ngua,ngubane,nguele,nguelet,nguema,nguenha,nguessan,nguesso,ngugwanugu,nguimbi,ngum,nguni,ngute,ngwe,nhaca,nhan
s|nhema,nhial,nhlapo,nhleko,nhussi,niang,niasse,niazi,nibigira,nibirantije,nicayenzi,nichkasov,nicholson,nicolaas
s|nicolai,nicolaides,nicolais,nidhi,niebel,nielsen,nien,nieva,nigwilizi,nihar,niinisto,nijimbere,nijs,nikai,nikobamye
s|nikolaishvili,nikolayenko,nikolov,nikolski,nikora,nikzad,nill,nim,nimeiry,nimley,nimrod,nimubona,nimy,nin,nindoeun
s|ninh,nip,niragira,nishani,nishida,nitimiharja,nivyabandi,nixon,niyami,niyaz,niyazov,niyongabo,niyoyankana,niyungeko
s|nizami,nizigama,nizigire,njeze,njie,njoni,nkabinde,nkambule,nkanira,nkate,nkavadeka,nkavandeka,nkela,nkili,nkolo
s|nkomo,nkonde,nkongo,nkono,nkosi,nkuete,nkundikije,nkurunziz,nkurunziza,nkusi,nkute,nkwinti,noboa,noda,nodia,noelson
s|nogaideli,noghaideli,noghes,nogoev,nogoibayev,nogoybayev,nogoyev,noguera,nok,nokta,nol,nolamou,noma,noman,nono
s|noorzai,norbu,nordin,noriega,norkeh,normuradov,norov,norton,norwawi,note,nottage,nouarra,nouboukpo,noudegbessi
s|nouhou,noui,nouno,nour,nouth,novais,novas,novelli,novitskiy,novitskyy,novoa,novotna,novytskyy,nowacka,nowicki
s|nowotny,noyer,nozari,nozawa,nqakula,nsa,nsairat,nsambu,nsanzabaganwa,nsanze,nsanzimana,nseirat,nsenda,nsenga
s|nsengimana,nsengiyaremye,nshuti,nshutiu,nsibambi,nsilou,nsimba,nsingo,nsomo,nsoshorangamba,nsue,ntab,ntaba
s|ntacobamaze,ntahomenyereye,ntakaburimvo,ntakarutimana,ntakirutimana,ntamobwa,ntanyungu,ntaryamira,ntawukuliryayo
s|ntawukuriryayo,nteturuye,ntibantunganya,ntihabose,ntim,ntimama,ntirahabineza,ntiruhungwa,ntisezerana,ntjangase
s|ntshangase,ntsiba,ntsinyi,ntsqinyi,ntumba,ntutumu,ntwaagae,nuaiasi,nuami,nuaymi,nuder,nueimi,nuh,nuhayyan,nujoma
s|nukaga,numan,numberi,numbi,nundu,nunes,nunez,nunu,nunyabu,nuraliyeva,nurbakhsh,nurgaliyev,nuristani,nurmahmadov
s|nurmatov,nurmuradow,nwachukwu,nweke,nwosu,nwuruku,nxenga,nxumalo,nyaba,nyachae,nyagah,nyambuya,nyamdavaa,nyamdorj
s|nyamoya,nyamu,nyamulabu,nyamwisi,nyanda,nyandwi,nyarugabo,nyaruhirira,nyatanyi,nyaviglas,nyein,nyenimigabo
s|nyirahabimana,nyirahabineza,nyiramirimo,nyirongo,nykvist,nyombe,nyongo,nyoni,nyunt,nyuon,nzambimana,nzibo,nzila
s|nzimande,nzoundou,nzulama,o'connor,o'cuiv,o'neal,oba,obaid,obaji,obama,obame,obasanjo,obbo,obeegadoo,obeid,obeidat
s|obeidi,obiang,obidov,obied,obiozor,oblayarov,obleas,obora,obrador,obregon,obuchi,obure,obwocha,ocana,ochir,ochirbat
s|ochirkhuu,ochoa,oconnor,ocquaye,ocuiv,oda,odagiu,odbayar,oddsson,odea,odeh,odell,odenberg,odey,odinga,odink,odom
s|odonchimed,odongo,odonoghue,oduber,odzoki,oeun,ofuho,ogassapian,ogbuewu,ogbuleafor,ogego,oghassabian,ogi,ogiemwinyi
s|ogio,ogong,ogoo,ogoum,ogshukov,ogsukow,oguin,ogunkelu,ogunlewe,ogwaro,ogwu,ogwuche,ohana,ohanian,ohata,ohene,ohin
s|ohira,ohlsson,ohouchi,ohouochi,ohryzko,oiterong,ojeda,ojha,ojuland,ojwok,ok,okacha,okada,okaikwei,okanla,okazaki
s|okda,okeeffe,okello,okelo,okeroa,oketa,okiech,okiemy,okitundu,okomea,okongo,okopido,okormi,okouda,okour,okruashvili
s|oksikbayev,okwir,okyu,ola,olaboun,olasunkanmi,olavae,oleinic,olejniczak,olekas,oleksy,olenghankoy,olesker,oli,olimov
s|olin,oliphent,oliveira,olivero,oliveros,olldashi,ollennu,ollier,olmert,olmos,olofsson,olrich,olsen,olszewski,olter
s|olubolade,olujinmi,olympio,omaar,omach,omalanga,omanga,omanidze,omatuku,ombel,omi,omichessan,omolemenem,omorov
s|omotoba,omoush,ompoka,omrane,omuraliyev,ona,ondekane,ondimba,ondo,ondoa,ondongo,oneill,onek,oneste,ongania,ongeri
s|ongkili,onguene,onika,onipogui,onishchuk,onkelinx,onn,ono,onorio,onouviet,onusumba,onyebuchi,onyia,oo,opango
s|oparanya,opawski,opertti,opimbat,opio,ople,opstelten,oqilov,oquaye,oram,orazbakov,orazgeldiyev,orazgulyyew,orazov
s|orazow,orback,orban,ordaz,ordonez,ore,orellana,oren,orengo,oresharski,oresi,organes,orgil,orias,orihuela,oritsejafo
s|orlev,oropeza,orou,orphanides,orta,ortega,ortiz,ortner,orubebe,oruzov,oryem,orynbayev,oryong,osario,osborne,osei
s|oshima,osho,osipov,oskanian,oskanyan,osmani,osmonaliyev,osmonov,osmundsen,osoble,osomo,osorio,osotimehin,ospelt,ossa
s|ossebi,ossetoumba,osseyi,ostapciuc,oste,osterberg,ostermayer,ostros,osuji,oszko,ota,otafiire,otaiba,otala,otang
s|otari,otayev,otazu,otero,otgonbayar,othman,othon,oti,otieno,otoo,otorbayev,otsuji,otunbaeva,otunbayeva,otuoma,ou
s|ouaido,ouaili,oualalou,ouane,ouattara,oubacha,oubeidi,oudi,oudin,oudine,oudraogo,oueddei,ouederni,ouedrago,ouedraogo
s|ouinsavi,oujar,oukacha,oulalou,oulaye,ounapuu,ounouted,ouosso,ourak,ouran,outlule,outman,outtaka,outtara,ouyahia
s|ouyang,ouyenga,ouzzine,ovcharov,ovelar,oveyan,oviir,oweidat,own,owona,oyana,oyarzun,oyono,oyun,ozak,ozal,ozawa
s|ozbolt,ozerets,paasio,pabriks,pacari,pacha,pachachi,pacheco,paco,padacke,padaiga,padar,padayachie,paderanga
s|padgainiy,padilha,pado,padt,paeni,paeniu,paet,pagdanganam,pagdanganan,pagkalos,pagrotsky,pagtakhan,pahad,pahlavi
s|paihama,pais,paje,pajula,paki,pakradouni,paksas,pala,palacio,palacios,palaitis,palas,palefau,palko,palm,palma
s|palmadottir,palmaru,palmer,palmieri,palo,palocci,palomares,palou,palous,palsson,palts,palusalue,pambo,pamboukis
s|pamir,pampalli,pampoukis,pampuro,panayiotopoulos,panayioutou,panayotov,pancic,panday,pande,pandeni,pandey,pandolfi
s|pandor,panetta,pang,pangalos,pangandaman,panganiban,pangestu,pango,panguene,paniagua,pankretic,panpiamrat,pant
s|panteley,panting,panyachatraksa,panyarachun,panzoko,paolillo,papacostas,papadimitriu,papadopoulos,papaioannou
s|papakonstandinou,papakonstantinou,papaligouras,papandoniou,papandreou,papathanasiou,papivey,papiyev,papoulias
s|papoutsis,papuashvili,papuc,paradis,paraison,parapaino,parata,pare,paredes,pareja,parfenenko,pariente,parirenyatwa
s|parisi,paritzky,parkanova,parker,parnohadiningrat,paromov,paroubek,parpai,parpiev,parpiyev,parraga,parrilla,parrilli
s|parry,parsanlal,paschalides,pascuet,pashayev,pashiardis,pashtun,pasi,pasiardis,paskalev,paskhalidhis,paskhalidis
s|passailaigue,passaro,passer,passos,passy,paswan,patanothai,patasse,patel,pater,paterson,pathak,pati,patil,patino
s|patra,patriota,patrushev,patsalides,patsatsia,pattama,pattanothai,patten,patterson,pattison,patwa,paudel,paulauskas
s|paulino,paulwell,paunga,pavilionis,pavlenko,pavletic,pavlidis,pavlopoulos,pavlov,pawar,pawlak,payano,payes,pazza
s|peabody,pearce,pearey,peart,pecek,pechtold,peci,pecina,pecresse,pedersen,peet,pehrsson,peijs,peirano,peiris,peixoto
s|peiyan,pekkarinen,pelaez,peled,pelesala,pelosi,pemagbi,pena,penaherrera,penaloza,penchard,penfold,peng,peniche,penjo
s|penkair,penke,penner,penton,pep,pepe,pequeno,pera,peralta,perben,perdomo,peredo,pereira,perera,peres,peretz,perevet
s|perez,perho,perito,perkins,perng,peron,perreira,perrone,perry,persanyi,persaud,persson,pescas,pesevski,peta,peters
s|petersen,peterson,petersone,petkanov,petkov,petrache,petraeus,petralia,petretei,petrikova,petrosian,petrossian
s|petrosyan,petrov,petsalnikos,pettersson,pettigrew,petursdottir,petursson,peuhmond,pevkur,pezeshkian,pfanzelter,phal
s|phalakun,pharaon,pharoan,phat,phavy,pheng,phengkhammi,pheto,phibunsongkhram,phibunsongkram,phichit,phieu,philakone
s|philippo,phillips,phin,phirom,phirun,phitsamai,phitsamay,phitthaya,phoa,pholsena,phommachanh,phommahaxay,phomvihane
s|phone,phong,phoofolo,phooko,phororo,phosikham,photharamik,phouma,phoumsavan,phoya,phu,phuc,phumaphi,phumisa,phung
s|phuoc,piamsombun,picco,pickering,pickersgill,pickles,pico,picque,picula,pidayev,piechota,piedrahita,pierantozzi
s|pierrefeu,pietro,piette,piggot,piggott,pihl,piho,piks,pil,pilarczyk,pildegovics,pillay,pimentel,pin,pina,pinas,pind
s|pinda,pindling,pineda,pinelo,ping,pinho,pinkowski,pino,pintado,pintat,pinter,pinto,piperkov,pipite,pique,pires
s|pirlog,piromya,pisanu,piskun,piszk,pitakaka,pitcher,pithart,pitoi,pitts,pius,pizano,pizzati,plachkov,plagnol
s|plamadeala,planas,plassnik,plasterk,plata,platter,plea,plesca,pleuger,plevneliev,plibersek,plugchieva,plyushch,po
s|poblete,pochinok,poci,pociatek,podeschi,podesta,podgajnik,podgorny,poduje,pofalla,poggi,poghisio,poghosian,pogosyan
s|pohamba,poher,poindexter,pok,pokharel,pokhrel,poku,pol,polaczek,polancec,polanco,polataivao,polfer,polinaris
s|polishchuk,polit,pollastrini,pollo,pollozhani,pololikashvili,poltavets,poluyan,polyachenko,polyakov,polydoras,polye
s|polynikis,pom,pomat,pomerants,pompidou,ponce,ponchardier,pong,poniachik,pons,pont,pontifece,pool,pop,popijac,popkov
s|poponawa,popov,popova,popovski,poptodorova,poquena,poraz,poroshenko,porras,porritt,portas,portela,portillo,portman
s|posen,posnett,pospisil,postoyalko,pot,potape,potupchik,poudel,poudiougou,poulsen,poungui,powdyel,powell,poyle,pozo
s|prabhakar,pradhan,prado,prakosa,pramoj,pramudwinai,prang,prasad,prashad,prasit,prasith,prats,pratt,prazeres,preciado
s|premadasa,premajayantha,pren,prescod,prescott,prestigiacomo,preux,preval,price,prieto,prifti,primakov,primorac
s|prisnananthakun,privado,privert,prodan,prodi,proell,proenca,prohas,prohoah,prokop,prokopovic,prokopovich
s|proleskovskiy,promnok,promphan,prosl,protopapas,proust,provopoulos,provoste,pruaitch,prudencio,prudnikovas
s|prunskiene,prysyazhnyuk,pshonka,pu,puapua,puccio,pudakov,puente,puerta,puerto,puigdellivol,pujol,puka,pulayasi
s|pullicino,pulu,pun,pundari,puno,pur,purevdorj,puri,puricelli,purisima,purne,purnell,purvanov,pustovoitenko,puteh
s|putilin,putin,putten,pyne,pyng,pynzenyk,pyo,pyong,pyung,qa,qa'ud,qabbani,qadari,qaddafi,qader,qaderi,qadhafi,qadi
s|qadir,qadri,qaem,qahorov,qahtani,qais,qala,qallab,qallali,qanso,qanuni,qaranful,qarase,qaridi,qarqin,qasemi,qasimi
s|qassar,qatabi,qatami,qatarneh,qazanfari,qazi,qiang,qichen,qinghong,qinglin,qingling,qingwei,qirbi,qishan,qodirov
s|qorbi,qordahi,qosimov,quaden,quader,quaderer,quadri,quan,quarless,quarshigah,quashigah,quay,quayle,qubati,qudah
s|queiroz,quesada,quesquen,queta,quevedo,quezada,quickenborne,quijada,quijandria,quijano,quinlan,quinonez,quintana
s|quintanilla,quiroga,quiros,quisbert,quliyev,quraish,qurbanova,qurbi,qurbonov,qureia,qureshi,qurunfilah,qusaybi
s|qutaybi,quteishat,raba,rabah,rabarison,rabba,rabbani,rabe,rabelais,rabemananjara,rabenarivo,rabenirina,rabiah,rabii
s|rabin,rabiya,rabotoarison,rabuka,rabun,rabya,racan,rachman,racz,raczko,rad,rada,radavidson,radchenko,radcliffe
s|radebe,radevich,radhakrishnan,radi,radicova,radifera,radkov,raducan,radzevics,radzkow,raev,rafajlovska,rafeeq
s|raffarin,rafiatou,rafique,rafsanjani,raful,ragaglini,ragheb,raghoebarsingh,ragigia,ragula,rahael,rahaingosoa
s|rahaingoson,rahal,raharimalala,raharizatovo,rahbar,raheen,rahel,rahim,rahimi,rahimov,rahimzoda,rahin,rahman,rahmani
s|rahmanov,rahmati,rahmatov,rahmon,rahmonkulov,rahmonov,raholinirina,rai,raincourt,raitt,raj,raja'i,rajab,rajabov
s|rajagopal,rajamaki,rajaona,rajaonarimampianina,rajaonarison,rajapaksa,rajapakse,rajapov,rajasa,rajbhandari,raju
s|rakhmonov,rakotoarimasy,rakotoarivelo,rakotomalala,rakotomavo,rakotonandrasana,rakotonirainy,rakotonirina
s|rakotovahiny,rakotovao,rakotovazaha,rakowski,ralison,rallis,ramachandran,ramadan,ramadhani,ramadhar,ramadoss,ramaema
s|ramafole,ramahatra,ramamonjisoa,ramandimbiarison,ramantsoa,ramaroson,ramatlapeng,rambachan,rambally,rambe
s|rambeloalijaona,rambi,rambukwella,ramdass,ramdharsingh,ramela,ramezanzadeh,ramgoolam,ramiaramana,ramin,ramirez
s|ramlogan,ramos,ramroop,ramsammy,ramsauer,ramsbotham,ramsden,ranaivo,ranaivoharivony,ranariddh,ranawaka,rancier
s|randazzo,randimampionona,randriamampionona,randriamiandrisoa,randrianarison,randrianazary,randrianjatovo
s|randriarimanana,randver,rangel,rangousis,ranjatoelina,ranjeva,ranjivason,ranteko,rao,rapolaki,raqabani,raqad,rarawa
s|ras,rasamindrakotroka,rasas,raschi,rash,rashdi,rasheed,rashidi,rashidov,rasi,rasizade,rask,rasmussen,rasolofomanana
s|rasolondraibe,rasool,rasoul,rassmussen,rassoul,rath,rathnayake,ratieta,ratnayake,ratolojanahary,ratovomalala
s|ratshiharivala,ratsiharovala,ratsirahonana,ratsiraka,rattanaphien,rattanasathien,rattini,rau,raudez,ravalomanana
s|raveloharison,ravelojaona,ravelomanana,ravelonarivo,ravenswaay,ravera,ravinet,ravony,rawabdeh,rawal,rawat,rawdhan
s|rawhani,rawi,rawih,rawlings,rayev,raygada,raytchev,raza,razad,razafimahaleo,razafimahefa,razafimanazato
s|razafimandimby,razafimihary,razafindralambo,razafindrandriatsimaniry,razafinjatovo,razafy,razak,razaka,razakanirina
s|razam,razanamahasoa,razanamasy,razee,razi,razzak,reagan,reaksmei,reategui,rebelo,rebicek,rebolledo,reboza,recto
s|reddy,redfern,redjimi,redrado,reeves,refalo,refunjol,regalado,regan,regevanu,regis,regueiro,reguera,reguiero,rehema
s|rehman,rehula,reichhold,reid,reig,reiljan,reimaa,reina,reinart,reinel,reinfeldt,reirs,reiter,rejepov,rekhviashvili
s|religa,remeliik,remengesau,remkes,rengifo,reno,renqing,renteria,reppas,reps,repse,resetnicov,restrepo,rethelyi
s|reuben,reva,revenco,rewaka,rey,reyes,reyman,reynders,reynolds,reza,rezende,reznik,rhafes,rhozali,riart,ribeiro
s|ribena,riberaygua,ribo,ricaurte,riccardi,rice,richards,richardson,richert,richicinschi,ridge,riedlbauch,riekstins
s|riera,ries,riester,riestra,rifai,rigail,riman,rimsevics,rin,rind,ringa,ringholm,riofrio,rios,rip,ririnui,rishah
s|risikko,rittoo,ritz,riumana,rivadeneira,rivas,rivera,rivero,riveros,riviere,rivlin,rivza,riziq,rizk,rizo,rizzo,robb
s|robelo,roben,roberts,robien,robillard,robinson,roble,robredo,rocabado,rocard,rocha,roche,rock,rockafeller
s|rockefeller,rodelys,rodrigues,roesler,roettgen,rogombe,rohatinski,rohee,roi,roig,rojas,rojumana,rok,rolandis,rolle
s|rollero,romana,romani,romdhani,romero,romney,rompuy,roncevic,ronchi,rondeau,rondon,rong,rongji,rongrong,ronis,roque
s|rosadilla,rosado,rosales,rosatti,rosenstein,rosenthal,roseta,rosingh,rospigliosi,ross,rosselli,rossello,rossetto
s|rossi,rossini,rossmann,rostkowska,rostow,rostowski,rotfeld,roth,rotimi,rotondaro,rotondi,rouassant,rouissi,rousan
s|rouse,roussan,roussant,rousseff,roussopoulos,rouvoet,roux,rowley,rowling,roxas,roxon,royall,royer,roys,roze
s|rozentale,roziqulov,rua,rubai,rubalcaba,rubenstein,ruberwa,rubiales,rubio,ruchupan,ruckauf,rudd,ruddock,rudenka,rudi
s|rudkovskyy,ruete,rufai,ruffinelli,rufyikiri,ruganda,rugumayo,rugunda,ruhemba,ruhindi,ruing,ruiz,ruka,rukia,rukingama
s|ruktapongpisan,rukundo,rukutana,ruli,ruma,rumas,rumhi,rumi,rumsfeld,rumyantsev,rungwamihigo,rurua,rusak,rusakevich
s|rusetskiy,rusetsky,rush,rushaylo,rushiti,rusk,rusko,ruskovic,rusland,rusmajli,rusnok,russa,russel,russell,russom
s|rustamov,rustenbekov,rustum,rusy,rusyy,rutelli,ruto,rutskoy,rutte,ruumo,ruutel,ruwas,ruwayshan,ruyt,ruziev,rwabuhihi
s|rwamirama,rwangombwa,rwendeire,rwigema,ryabchenko,ryall,ryan,rybachuk,rybak,rychetsky,ryol,ryong,rysaliev,ryskova
s|ryskulova,ryzhkov,ryzhuk,sa'id,saa,saada,saadeh,saaf,saakashvili,saar,saarela,saavedra,sabaa,sabarno,sabaroche
s|sabbuni,sabdarat,sabih,sabino,sabir,sabirin,sabliere,saborio,sabroache,sabuni,saca,sacconi,sachetti,sacko,sadah
s|sadang,sadat,saddique,sader,sadi,sadiyev,sado,sadowski,sadr,sadurskis,sadykov,sadzius,saeed,saengsuwan,saenz,safadi
s|safar,safari,safayev,safi,safie,safir,safiullin,safoyev,safr,safuneituuga,safwanullah,sagasti,sagaz,saghiri,sagno
s|saguier,sagulyyew,sagynov,sahadeo,sahanaye,sahay,sahhaf,sahili,sahin,sahinguvu,sahlin,sahobisoa,sahoulba,saibou
s|saidlu,saidov,saidova,saidy,saifou,saignason,saindou,saith,saito,saitoti,sajjad,sajri,sakaguchi,sakaio,sakanyi
s|sakhan,sakho,sakine,sakkat,sakskoburggotski,salaama,salakphet,salama,salamanca,salameh,salami,salamin,salao,salaru
s|salas,salaveria,salazar,salceda,saldana,saldanha,saldivar,saleeby,salehi,salek,salgado,salgueiro,salhuana,saliba
s|salii,salimi,salimov,salimzoda,salinas,saline,saliratwiphak,salissa,salissou,sall,sallabanda,sallah,sallan,sallat
s|salle,salleh,salleo,salloukh,salomao,salum,salvatti,salvo,salwai,salyanova,sama,samad,samaddar,samadi,samadov,samaha
s|samak,samakova,saman,samaniego,samar,samaras,samarasinghe,samaraweera,samarrai,samatar,samawi,samb,sambawa,sambi
s|sambili,sambo,sambou,sambu,sambuu,sammarai,sammur,sampaio,sampil,samrin,samsami,samsumana,samuda,samuels,samukai
s|samyradow,sanabria,sanader,sanca,sanches,sanchez,sanda,sande,sander,sandi,sandiford,sandoval,sandriman,sandui,sandy
s|sane,sang,sangala,sangare,sangheli,sangin,sangkhan,sangqu,sangyun,sanha,sanhe,sankara,sankawulo,sanneh,sano,sanogo
s|sanoko,sanou,sansegundo,sansovini,sant,santagata,santana,santer,santhoki,santini,santokhi,santolaria,santoro,santos
s|sanyang,sanz,saophoan,saparbayev,saparliyev,saparlyiev,saparlyyev,saparlyyew,saparov,saphan,saphangthong,saphawasu
s|sapoen,sapuric,saragih,saragoza,saralegui,saram,sarbaev,sarbanov,sardenberg,sardi,sardjoe,sargsian,sargsyan,sari
s|sarinic,sarki,sarkinas,sarkis,sarkisyan,sarkomaa,sarkozy,sarmento,sarmiento,sarney,sarr,sarraf,sarris,sarsam
s|sarsenbayev,sartzetakis,sarun,sarungi,sarybayew,saryhanov,sasa,sasako,sasi,sasnovsky,sasomsab,sasomsup,sastroredjo
s|sata,satem,sathianthai,sato,sattar,satyanand,satybaldiev,satybaldiyev,saudabayev,saumatua,sauve,savadogo,savage
s|savane,savarin,savga,savisaar,savoeun,savua,savvaides,savvaidis,savvides,sawad,sawadogo,sawah,sawers,sawh,sawicki
s|sawsa,sawyer,saxbe,say,sayari,sayasone,saydenov,saydi,sayeed,sayegh,sayeh,sayem,sayer,sayfiddinov,sayfitdinov
s|sayifwanda,saytumah,sayyari,sayyid,sazhych,sbai,scajola,scalfaro,scali,scanio,scanlan,schaack,schaeuble,schalkwyk
s|schank,schaper,scharioth,schavan,scheel,scheffer,scheibner,schermerhorn,scherrer,schetyna,schiavoni,schieder
s|schifani,schiltz,schily,schimetschek,schioppa,schippers,schlesinger,schlumpf,schluter,schmid,schmidt,schmied,schmit
s|schnarrenberger,schneider,schoepges,scholz,schori,schou,schouppe,schouten,schreiber,schreyer,schroeder,schuessel
s|schussel,schuster,schwab,schwarzenberg,scioli,scoon,scotti,scotty,scowcroft,scranton,scullion,seabra,seaga
s|seakgosing,sealy,sears,sebastian,sebesta,sebetela,sebunya,sebuturo,sechin,seck,sedego,sediq,sedivy,sedki,sedogo
s|sedyaningsih,seebun,seeder,seehofer,sefue,seger,seglins,segovia,sehlin,sehoueto,seid,seidi,seidou,seif,seignon
s|seignoret,sekatle,sekeramayi,sekerinska,sekibo,sekmokas,selezenev,selga,selin,selja,sellal,selman,selmani,seloma
s|seluka,selum,selva,sem,semashko,sembiring,semedo,semega,semenenko,semenyuk,semeta,seminario,semjen,semoso,semri
s|semynozhenko,sen,senanayake,senaoana,senaratne,senaviratne,send,sendazirasa,sendic,sene,sener,seneviratne,seng,senga
s|sengaphone,senghor,sengoku,senilagakali,seniloli,senninger,senou,senoussi,sensoy,seok,seppik,sequeira,seraphine
s|serdarov,serdarow,serdengecti,serdyukov,sereivut,sereyvuth,sereywath,serheyev,serksnys,sernin,serra,serrano,serudin
s|sesay,sese,sessouma,sesto,sethi,setrowidjojo,sett,seukeran,seung,sevele,sevene,sevilla,sevlievski,sewerynski
s|sewnundun,sexwale,sey,seyitgulyyew,seyranian,sezer,sezibera,sgro,shaar,shaath,shabaan,shaban,shabangu,shabdarbayev
s|shabibi,shabozov,shadiev,shafeeu,shafik,shafiq,shaftoe,shagari,shah,shahabuddin,shaheed,shahgeldian,shahi,shahrani
s|shahristani,shahryar,shaibi,shaikhov,shairi,shaismatov,shaker,shakhanbeh,shakhanbih,shakiev,shakombo,shakur,shakya
s|shalan,shalash,shalev,shalgam,shalgi,shali,shalom,shalwi,shamali,shamari,shamas,shamayleh,shami,shamikh,shamir
s|shamkani,shamkhani,shamlan,shamlaye,shammari,shams,shamseddine,shamshur,shamsi,shamsuddin,shamu,shandal,shandra
s|shanel,shangkun,shanmugam,shanmugaratnam,shanmugham,shannon,shanshal,shaoshi,shapiro,shaqrah,shar,shara,sharaa
s|sharaf,sharafi,sharansky,sharar,sharashidze,sharavdorj,sharhan,sharifi,sharifov,sharifuddin,sharifzadegan,sharipov
s|sharmarke,sharopova,sharoyan,sharpe,sharples,sharq,shashkin,shata,shathir,shati,shatigadud,shatti,shatwan,shaugee
s|shave,shawa,shaways,shawi,shayakhmetov,shaydieva,shaykh,shaykhali,shazly,shbeikat,shchegolev,shcherbo,shchetkina
s|shea,shearer,sheares,sheetrit,shehab,sheibani,shein,sheinwald,shek,shekhar,shekhawat,shen,shenglin,shengxian,sheni
s|sheput,sherchan,sherif,sherimbetov,sherpa,sherpao,sherry,shervashidze,shevardnadze,shevchenko,shevchuk,sheyman
s|sheyyab,shiang,shibli,shiceka,shien,shihab,shiilegdamba,shik,shikapwasha,shillingford,shimamura,shimmali,shinawatra
s|shinde,shing,shinwari,shiokawa,shionoya,shiow,shiozaki,shipley,shirakawa,shiraliyev,shire,shirinov,shirwa,shirzai
s|shitanda,shitreet,shiuan,shkidchenko,shkolnik,shmatko,shmull,shoismatov,shokaya,shokirov,shoman,shonekan,shongwe
s|short,shorten,shoshtari,shoukry,shoumarov,shourie,show,shown,shoygu,shraideh,shreidah,shrestha,shuala,shuaybi
s|shubukshi,shucheng,shudeifat,shufrych,shuhayeb,shuibi,shukeyev,shukla,shuleva,shultz,shuqum,shureiqi,shushkevich
s|shuti,shuvalov,shvydkoy,shwe,sibal,sibanda,sibandze,sibiya,sibomana,siby,sicilia,siddiqi,siddiqui,siddo,sidebe
s|sidibe,sidikou,sidime,sidnakira,sidorski,sidorskiy,sidorsky,sie,sieh,siekleng,siele,siew,siewe,sifi,sifounakis
s|sigcau,sigfusson,signate,sigoto,sigua,sigurdardottir,sigurdsson,sihamoni,sihanouk,siimann,siimes,sik,sika,sikatana
s|sikdar,sikharulidze,sikorski,sikua,sil,silalahi,silayev,sileoni,silhavy,silikiotis,silin,siliya,silk,silkalna,sillah
s|silupa,silva,silveira,silveri,sima,siman,simango,simao,simasius,simba,simbao,simelane,simenas,simerka,simhon,simitis
s|simko,simmons,simonet,simonic,simonis,simonishvili,simonovic,simonovsky,simonyi,simonyte,simor,simpzingas,simri
s|simsek,sina,sinaghwa,sinankwa,sinckler,sindabizera,sindayigaya,sinde,sindermann,sindeu,sindikubwabo,sing,singay
s|singer,singhateh,singhatey,singson,sinha,sinhaseni,siniora,siniscalco,sinnemaeki,sinnemaki,sinon,sinowatz
s|sinunguruza,sioka,sion,sione,siosa,sioufas,siphadon,siphandon,siptey,siquiera,sircar,sirchia,siregar,sirinin
s|sirirath,sirisena,sirivudh,sirivut,sirleaf,sisolit,sisoulit,sissoko,sissouma,sisulu,sitaula,sithanen,sithole,sithong
s|sitlakone,sitolo,sitri,sitta,sitthi,siune,sivakov,sivkovych,skaff,skalli,skandalidis,skarphedinsson,skate,skele
s|skelemani,skelton,skeritt,skerrit,skinner,skogsholm,skosana,skromach,skrynnik,skrzypek,skweyiya,slade,slakteris
s|slama,slamecka,slater,slauta,slaveski,slesers,slezevicius,sleziak,sliva,smadi,smarth,smeshko,smirnov,snegur,snopkov
s|snowdon,sobir,sobkow,sobol,sobolev,soborun,sobotka,sobyanin,socha,sochua,socotri,socrates,sodnom,soefou,soemarjoto
s|soerd,sofiyanski,sofu,sogavare,sogbandi,sogbossi,soglo,sohounhloue,soilih,soilihi,soja,sokaya,sokha,sokhom,sokolov
s|solano,solans,solari,solberg,solbes,soldevilla,solehov,soleimani,soler,solh,solheim,solhjell,soli,solia,soliman
s|solimon,solis,soliyev,soliz,solorzano,soltani,soltankhah,soludo,solyom,somare,somarriba,sombounkhanh,somchai,somda
s|some,sommaruga,sommerhoff,sommestad,somogyi,somohardjo,somoza,somthat,sondashi,sone,songane,songkhla,soni,sonjica
s|sonke,sonko,sonompil,soo,soodhun,sook,soomro,soon,soong,sop,sopage,sope,sophara,sophocleous,sophonphanit,sopiyev
s|sopoaga,sopoanga,sopuaiga,sorabi,sorhaindo,soria,soriquez,soro,sorongope,soropogui,sorsa,sosa,sosnovskiy,sossa
s|sossouhouto,sota,soteldo,soth,sothi,soto,sotolongo,souare,soubiane,soublette,souckova,souers,souflias,sougoudi,souiv
s|soukhathivong,souma,soumah,soumahoro,soumanou,soumare,sounton,souphanouvong,sourang,sourghia,sousa,souza,sova,sovan
s|sow,sowe,soz,spadolini,spaini,spalding,spanta,spasenovski,spatafora,speller,spelman,spencer,spidla,spiliotopoulos
s|spindelegger,sponheim,springer,spurdzins,sramko,sreng,srithirath,sritthirath,srour,ssali,ssebunya,ssempala,ssendaula
s|stadthagen,staehelin,stagno,stake,stambuli,stanakzai,stanca,stanczyk,stanishev,stanislaus,stankevicius,stankov
s|stanziola,starkevicius,stashevskyy,stasinopoulos,staur,stavrakis,stavreski,stawicki,steelman,steensnaes,stefanis
s|stefanov,stefanovski,stefansson,stehres,stein,steinbrueck,steinitz,steinmeier,stelmakh,stennis,stepanek,stepaniuc
s|stepashin,stephanes,stephanis,stephanopoulos,steponavicius,stettinius,stevens,stevenson,stich,stirling,stoeger
s|stoessel,stofile,stojanovski,stojberg,stokenbergs,stolfi,stolojan,stolpe,stoltenberg,storace,storberget,stoutt
s|stoyanov,strahl,straker,strasser,stratan,strauss,straw,strods,stroessner,strommen,stronach,struck,strugar,stubb
s|studeman,sturza,stylianidis,suan,subanbekov,subanov,subasinghe,subayh,subbarao,subeliani,subramaniam,suchocka,suckoo
s|sudani,sudarsono,sudibyo,suebwonglee,suen,sufan,sufi,suga,sugiura,suhaybi,suissa,sujudi,suk,sukanaivalu,sukardi
s|sukarnoputri,sukati,suker,sukhai,sukhorenko,sukoo,sukys,sulagh,sulaiman,sulaimanov,sulaymanov,sulaymi,sulaywah
s|sulejmani,suleymanov,suleymenov,sultanov,sultonov,suluhu,sulukhia,sulunteh,sumai,sumar,sumaydi,sumaye,sumaysim
s|sumbana,sunaidi,sundaravej,sundstein,sung,sunia,sununu,suo,suood,sup,supandji,supari,suparno,suphamongkhon
s|suphamongkon,suplicy,supuwood,supwongli,sura,surapranata,suraysiri,suraysri,surty,suruma,survilla,susangkan
s|sussangkan,suswah,suswono,sutalinov,sutarto,sutjipto,sutluoglu,sutsakhan,sutton,suvanaliyev,suwanchawi,suwandi
s|suwannakhiri,suwayd,suwaydi,suwayt,suyanto,suzetta,suzuki,svard,svavarsdottir,sveinbjarnadottir,sverrisdottir
s|svilvasy,svinarov,svoboda,swadi,swaen,swain,swami,swan,swar,swaraj,swartsingh,swartz,swasono,swati,swaton,swe
s|swielande,sy,sydykov,sydykova,sylikiotis,sylla,sylli,symeonides,symmonds,symonenko,symonette,syse,szabo,szczyglo
s|szekely,szekeres,szigeti,szili,szilvasy,szmajdzinski,szombati,szucs,szuros,szyszko,ta,taal,taamsar,tabachnyk,tabai
s|tabaldiyev,tabane,tabbarah,tabley,taborga,tabourian,taboye,tabtabai,tabtabei,tacheva,tack,tadesse,tadmoury,tadros
s|tae,taeia,taek,taekiti,tafaj,tafrov,taft,tagaloa,tagiyev,tagle,tagro,tagyev,tagyyew,tah,taher,tahi,tahmasbi,taiana
s|taib,taimur,tainglim,taio,taipo,tajodini,takacs,takaichi,takaki,takana,takasu,takenaka,takeshita,takpara,tal
s|talabani,talake,talas,talavera,talbott,taleb,talgarbekov,talhi,taliadoros,tall,tallen,talmaci,tam,tamang,tamargo
s|tamasese,tamate,tamba,tamboura,tamihere,tamim,tamin,tamkivi,tammur,tamosa,tampier,tamuera,tan,tanahashi,tanaka
s|tanase,tanayev,tandja,taneko,tangara,tangi,tanigaki,tanin,taniwal,tanko,tankoano,tanner,tanoh,tanski,tanukale,taom
s|tapangararua,tapangarua,tapgun,tapia,tapsoba,tapurian,taqla,tarah,taraki,tarand,tarar,tarasyuk,tarawali,tarawalli
s|tarawneh,tardio,tareen,taremae,tariceanu,tarifa,tarin,tarlev,tarmidi,tarmoum,tarmum,tarpeh,tarrah,tashbaev,tashiev
s|tashiyev,tashpaeva,tasmagambetov,tasovski,tassoua,tatham,taua,taufeulungaki,tausi,tausinga,tavares,tavernier,tavola
s|tawema,tawil,tay,taya,tayara,tayer,tayf,tayib,tayif,tayir,taylor,tayyarah,tayyib,tayyip,tazhin,tbeishat,tchala
s|tchalla,tchamwala,tchane,tchao,tchatat,tchombi,tchoungui,tchshmarityan,tchuente,te,teannaki,teaotai,tebus,tedesco
s|tedus,teewe,tegenu,tehindrazanarivelo,tehoua,tehrani,teias,teiaua,teii,teixeira,tejada,tekaya,tekebayev,tekee,tekie
s|tekkari,teklemedhin,teklemichael,teklemikael,telavi,telito,telleria,tello,telo,telting,telukluk,tembo,teme,temer
s|temmar,temoku,temporao,temsamani,temu,tenaua,tendeng,tenet,tengbliachu,teniue,tennakoon,tennekoon,tenno,teny,teo
s|terap,terbeche,terbishdagva,terenzi,terepai,tereshchenko,terokhin,terragno,terrazas,terrazo,teryokhin,tesheira
s|teshome,tetabea,tetamashimba,tetangco,tetteh,teves,tevzadze,texeira,teya,tezaguic,tha,thabane,thadathamrongwet,thaek
s|thahane,thaheem,thahim,thai,thakali,thakur,thalassinos,thambwe,thammasak,thammasith,thammavong,thang,thanh,thani
s|thapa,thappharansi,tharancharo,thatcher,thaung,thawley,thembo,themistokleous,theodorou,thepkachana,thepsuthin
s|thepsutin,therat,thevenoux,thewakun,thi,thiam,thianthong,thibault,thien,thienthong,thiercy,thieu,thipphavone
s|thirunavukkarasar,tho,thom,thoma,thombiano,thompson,thomson,thondaman,thordadottir,thordarson,thorn,thornburgh
s|thoroddsen,thors,thot,thrasou,thrassou,thu,thuch,thueaksuban,thuneibat,thurmond,thuy,tia,tiando,tibaijuka,tibamanya
s|tibasima,tibbetts,tibone,tidjani,tiefensee,tien,tiensten,tighouane,tiglao,tignokpa,tihipko,tiinga,tijereno,tijerino
s|tikhonov,tikriti,tillikainen,timakata,timbo,timeon,timerman,timmermans,timms,tindemans,ting,tinsulanonda,tint,tiny
s|tipote,tirath,titeck,titikpina,titov,tiyaphairat,tizard,tizon,tjipilica,tjiriange,tkalenko,tkeshelashvili,tleti
s|tletli,tlou,tlusty,toafa,tobback,tober,tobgye,tobing,todd,todoroglo,todorov,toe,toek,toernaes,toews,tofilau,tofinga
s|togoo,toherida,tohme,toihiri,toikesse,toikeusse,tok,tokai,tokataake,tokayev,tokhtayev,tokman,toktomushev,tola
s|tolaganov,toleafoa,toleba,toledo,tolentino,tolgfors,tolley,tolli,tolno,tolstoukhov,toma,tomada,tomanova,tomassi
s|tomassoni,tombalbaye,tombini,tomcic,tomdio,tomeing,tomenko,tomi,tomiape,tomka,tonelli,tongaai,tongavelo,tonisson
s|tonos,toomata,topanou,topi,topolanek,topolov,topou,topoyev,toppin,topuzyan,tora,tore,toribio,tornaes,torobaev
s|torrado,torre,torrebiarte,torres,torrez,torshizi,torstensson,tort,toshmuhamedova,toska,tosovsko,tosovsky,toth
s|totskiy,tou,touaboy,touadera,toufiq,touiti,toukan,toumi,toungara,toungui,tounkara,touq,touqan,tourab,touray,toure
s|tourkounda,tourne,tove,tovmasian,tovpenets,tovusia,toweisi,townsend,towpik,toyad,toyama,toybou,toyi,tozaka,tozik
s|tozoun,tra,traikov,trairatworakun,trairaworakun,trajkovska,trajkovski,tramontana,traore,trapsida,traykov,trejos
s|tremaglia,tremonti,trench,tresslor,trichet,triet,trieu,trillo,tripath,tripathi,triquell,trittin,tromp,troncoso,trong
s|troshani,troudi,trouillot,trovoada,trpeski,truc,trudeau,trujillo,truman,trung,truss,trutnev,truyen,trye,tsagaan
s|tsalko,tsandzile,tsang,tsanjid,tsatsos,tsay,tschorne,tschuetscher,tsedenbal,tsehay,tsekoa,tsengel,tsepkalo,tsereteli
s|tsheehama,tshering,tshiambula,tshipasa,tshipinare,tshitenge,tsiandopy,tsiartsionis,tsiba,tsiskarishvili,tsitouridis
s|tsitsourides,tsokhatzopoulos,tsolmon,tsonev,tsumba,tsun,tsushko,tsvangirai,tsvetanov,tsvetkov,tu,tu'ipelehake,tuah
s|tuala,tuan,tubayshat,tucker,tuckey,tudjman,tufton,tuiatua,tuiksoo,tuilaepa,tuilimu,tuisese,tuisugaletaua,tuita,tuju
s|tukhtayev,tukuiaulahi,tulafono,tulbure,tulub,tuma,tumba,tume,tungamirai,tuomioja,tupou,turajonzoda,turayki,turcan
s|turchynov,turcinskas,turco,turdukulov,turdumambetov,turia,turisbekov,turki,turkmani,turku,turnbull,turner,turnquest
s|tursky,tursunkulov,turtelboom,tusk,tusupbekov,tuuu,tuya,tuyaa,tuyaga,tuyakbay,tuybens,tuyen,tuymebayev,tuzmen
s|tvircun,tvrdik,twagiramungu,tyhypko,tykhonov,tytler,tyutyunov,tzannetakis,tzer,tzimas,uata,uatioa,ubad,ubayad,ubayd
s|ubaydi,ubaydulloyev,ubillus,udenwa,udom,udwan,ugarte,ugbesa,ugbesia,ugolini,ugwu,uhliarik,ujayli,ujazdowski,ulaan
s|ulaym,ulaywah,ulbricht,ullenhag,ulmanis,uloum,ulu,ulufa'alu,ulukalala,ulum,ulvert,ulvskog,ulyanchenko,ulysse,um
s|umansky,umbetov,umotaliev,umran,umrani,una,unakitan,unasa,unda,undenge,unger,ungo,uno,upadhyal,uraybi,urbaneja
s|urbani,urbina,urcuyo,uriarte,uribe,urizar,uroqov,urquidi,urrutia,ursu,urueta,urusemal,urushadze,usackas,usenov
s|ushakov,usman,usmonov,uspaskich,ussumane,ustinov,usubov,utayba,utaybi,utemuratov,uthaymayn,uthaymin,uthman
s|utoikamanu,utri,uulu,uusitalo,uwais,uways,uweidat,uwilingiyimana,uyl,uzakbayev,uzelac,va,vabres,vaca,vacaroiu
s|vacheishvili,vaea,vaezadeh,vaghela,vagnorius,vahaji,vaher,vahi,vahidi,vaile,vaipulu,vaitiekunas,vajpayee,vaka
s|vakarchuk,vakata,valayden,valdecasas,valderrama,valdes,valdez,valdivieso,vale,valente,valentic,valentim,valentini
s|valentovic,valenzuela,valere,valerio,vales,valionis,valisno,vall,valladares,vallarino,valle,vallejo,vallejos,vallera
s|valtasaari,vanackere,vanasatidya,vance,vanclief,vandeboli,vandenberg,vandenbroucke,vandeurzen,vandy,vang,vanhala
s|vanhanen,vanhengel,vannuchi,vanstone,vanvelthoven,vapaavuori,vardanian,vardanyan,vardzelashvili,varek,varela,varga
s|vargas,varma,vasan,vasconcelos,vasconselhos,vashadze,vashakidze,vashchenko,vasilakis,vasilev,vasilevich,vasili
s|vasiliou,vasquez,vassilev,vassiliou,vasundhara,vasylyev,vasyunyk,vattana,vatthana,vautrin,vavia,vayeshnoi,vayrynen
s|vaz,vaziri,vazirov,vazny,vazquez,vecchio,vedaurre,veerman,vega,vehvilainen,veiga,veigas,vejonis,vekilova,velarde
s|velasco,velasquez,velchev,veldre,velez,vellu,velmuradov,veloso,velsos,vely,venegas,venetiaan,venizelos,venkataraman
s|vension,venson,vento,ventura,venturini,verbeke,verburg,verdara,verdet,verdonk,vereker,verela,verelis,veres,vergara
s|verhagen,verhofstadt,verma,vernaza,verner,versini,vervotte,verwilghen,veskimagi,vi,vibol,vicenova,victores,vicuna
s|vidal,videla,videnov,vido,vidovic,viegas,vieira,vielman,vignaket,vignau,viinanen,vikama,vila,vilen,vilkaitis,vilks
s|villa,villafana,villalobos,villanueva,villar,villasante,villavarayan,villaveiran,villavicencio,villepin,villiger
s|vilnai,vilovic,vimont,vinskyy,vintimilla,viola,viotti,virahsawmy,virata,virkkunen,viruez,viteri,vitharana,vito
s|viyaketh,vlahusic,vliegenthart,vnuchko,vogelaar,vohidov,vohor,vohringer,volachit,volcker,volio,vollebaek,volney
s|volpe,volpinari,voltaire,vondra,vondruska,vongdala,vonglokham,vongsa,vongvichit,vora,vorachith,voronin,vorsin
s|vosanibola,voti,vougi,voulgarakis,vovkun,vrabie,vranitzky,vries,vuetilovoni,vuibau,vujic,vukelic,vulchev,vuochleng
s|vuzoya,waare,wacik,waddaulah,waddington,wade,wadsworth,waena,wafwana,waghef,wagner,wah,wahab,wahba,wahhab,wahid,wahl
s|wai,waili,wainwright,wais,waisman,waiss,wajed,wakabayashi,wakana,wakikona,wako,wakoson,walch,walcott,waldheim
s|waldner,wale,walesa,wali,walker,wallin,wally,walsh,walters,walwa,wambuzi,wan,wana,waneck,wangchuck,wangchuk,wangdi
s|wanke,wanli,wannasathi,wannasathit,wanniarachchi,wantana,wapakhabulo,waqa,waradi,ward,warda,wardak,wardeh,warioba
s|warnapala,warraich,warre,warsame,wase,waseilah,wasieba,wasmosy,wasnik,wassermann,wassira,watanabe,watanagase
s|waterberg,waterhouse,waters,wathelet,watt,wattana,wattanasiritham,watthanaket,wattoo,wau,wauquiez,way,wayel,wazir
s|waziri,wea,webb,weber,wechachiwa,weerawansa,weert,weimin,weinberger,weinstein,weiqing,weixin,weizman,weizsacker
s|wekesa,weldemikael,welgama,wellink,wells,welteke,wen,wenaweser,weng,wenkang,wensheng,wenzhong,werikhe,werleigh
s|wernet,wesseh,westendorp,westerwelle,westford,wetangula,wetland,wever,weyland,weymann,whan,wheatley,whelan,whiteman
s|whiteside,whitlam,whittaker,wickramasuriya,wickremanayake,wickremasinghe,wideroos,widhya,widodo,widvey,wiechecki
s|wiesiolek,wiggins,wigmore,wijdenbosch,wijesekera,wijesinghe,wijetunge,wijeysekera,wijn,wilchcombe,wild,wiliams
s|wilkinson,wiltzer,winberg,wingti,winkel,winkler,winn,wirajuda,wiramenthikun,wiramethikun,wiredu,wisdom,wiseler
s|witarana,witbooi,witoelar,witt,wittig,wodie,wodobode,woerth,wogderess,wogu,wojciechowski,wold,wolday,woldegiorgis
s|wolf,wolfe,wolff,wolo,wolokollie,wolter,won,wongareeya,wongnongtoei,wongsamut,wongsawat,wongsuwan,wongwan,woo,wood
s|woodside,woodward,wook,woolsey,woong,woonton,worwor,wossen,wozniak,wulu,wurie,wurth,wya,wynter,xaba,xaitov,xanov
s|xenogianakopoulou,xhafa,xhaferi,xhaferri,xhani,xhemaili,xhuveli,xiannian,xiaochuan,xilai,xingwana,xirimbimbi,xodiyev
s|xodjayev,xojayev,xudong,xudoyberganov,xueju,xuren,ya,yaacob,yaalon,yabaki,yachrouti,yachroutu,yadav,yade,yafai,yaik
s|yakcop,yakis,yakovlev,yakubu,yalcinbayir,yalohow,yam,yama,yamada,yamamoto,yamani,yamassoum,yameen,yami,yan,yanagida
s|yanagisawa,yanai,yanayev,yandong,yanez,yangco,yangya,yankey,yano,yansane,yanukovich,yanukovych,yaobang,yap,yapa
s|yapaoher,yar'adua,yaradua,yarfas,yari,yarisow,yarmoshyn,yaroshenko,yashchenko,yasuoka,yatim,yatimov,yatsenyuk
s|yatsuba,yattara,yav,yawer,yawr,yazdi,yazghi,yazici,yazicioglu,yazmuhammedowa,yazmyradow,yborbon,yearwood,yedder,yee
s|yefymenko,yekhanurov,yel,yelich,yeltsin,yen,yentchabre,yeo,yeoh,yeon,yepez,yerfas,yerin,yeritsen,yeritsian,yeritsyan
s|yermilov,yerrigadoo,yertysbayev,yesenbayev,yesimov,yesui,yet,yeutter,yew,yezhel,yiannitsis,yih,yildirim,yildiz
s|yilmaz,yimenu,yingfan,yishai,yizhong,yizri,yoadimnadji,yoda,yodoyman,yohannes,yoka,yoma,yoman,yon,yona,yong
s|yongchaiyudh,yongchaiyut,yongkang,yongyue,yonli,yop,yoqubzod,yorou,yorov,yosano,yost,yotmanee,youbi,youddouf,youde
s|youharni,youla,younes,younis,younou,younous,younousmi,yousfi,youssoufi,ysaguirre,yuan,yubamrung,yubumroong,yuchengco
s|yuchuan,yucra,yudhoyono,yue,yueh,yuen,yuguda,yul,yumkella,yunchuan,yunesi,yunosov,yunus,yusgiantoro,yushchenko,yusof
s|yusufov,yusupov,yutthawong,yuzhanov,yweber,zaandam,zabala,zabalaga,zabalawi,zacca,zackheos,zackhras,zackios,zaconeta
s|zadjali,zadoyan,zafar,zafferan,zafferani,zafitsimivalo,zafy,zahedi,zahir,zahoud,zaia,zaim,zaini,zaitsev,zajac
s|zakaitiene,zakharyan,zakhilwal,zaki,zaku,zalans,zaldivar,zalm,zalzalah,zama,zamane,zamanov,zamanow,zambrano,zammit
s|zamora,zanabria,zanati,zandanshatar,zandberg,zang,zanga,zanganeh,zapata,zapatero,zaplana,zaqzouq,zaragoza,zarar
s|zarate,zarecky,zareer,zaribafan,zarif,zarifi,zaripov,zatlers,zavala,zaw,zawawi,zaychanka,zaychenko,zaynal,zayni
s|zayzay,zdrojewski,ze,zebari,zedillo,zedong,zehri,zeidane,zein,zeine,zelaya,zelichowski,zeman,zemin,zemogo,zenaidi
s|zenawi,zene,zenna,zenner,zentani,zerbo,zerhouni,zerouali,zeul,zevallos,zewdie,zgarba,zgardan,zhadobin,zhamishev
s|zhaoxing,zharbusinova,zharko,zhelev,zheleva,zhendong,zhengcai,zhihuan,zhijun,zhili,zhilun,zhined,zhivkov,zhongyu
s|zhukov,zhumagaliyev,zhumagulov,zhvania,zhvaniya,zia,ziari,zibari,zibe,zidane,zidouemba,ziguele,zijlstra,zikri,zile
s|zilic,zimba,zimmermann,zin,zinchenko,zinck,zinovskiy,zinowski,zinser,zinsou,zinzindohoue,ziobro,ziswiler,zitnanska
s|ziyadah,ziyang,ziyoyev,zlenko,zlochevskyy,zoa,zoayter,zoda,zoellick,zoguelet,zoitakis,zokirov,zolotas,zongo,zorigt
s|zorin,zossou,zouari,zoubi,zoumara,zourabichvili,zuabi,zuayter,zuazo,zubai,zubaydi,zubayr,zubco,zubi,zubkov,zucula
s|zuhorov,zuhurov,zulaytini,zulfa,zuluaga,zuma,zumbado,zunaybat,zuniga,zuoji,zuquilanda,zurabov,zurita,zuvanic,zuwayy
s|zuzul,zvarych,zvyahilsky,zwayni,zypries
sw|acharya,adams,adan,administration,andersen,azzam,bakar,baker,bakr,ban,barnes,belo,bio,cable,call,campbell,carter
sw|cash,che,church,cooper,cruz,de,der,edwards,ellis,emerson,english,fatah,fernandez,flaherty,ford,foster,gang,gates
sw|gay,gonzalez,graham,green,guevara,hague,hansen,harris,hill,hills,hughes,ii,il,iqbal,jones,junior,kai,kappa,key,khan
sw|khattab,knight,ku,lala,lawson,lewis,long,malek,marti,may,mena,mesa,meyer,miller,monde,moreno,nasir,nepal,neptune
sw|nova,nu,on,paris,parts,paz,penn,persons,power,rand,real,robertson,rodriguez,rogers,saba,sad,sahel,salem,san
sw|schweitzer,shaikh,sharma,shaw,sierra,singh,smith,sol,solar,stewart,stone,store,street,suarez,time,toro,torrijos,un
sw|urban,valley,vital,warner,watson,werner,white,williams,woods,wright,young
w|(colombia),(karatas,15,17,19,1st,20,20th,23,25,28,3-80,380,3rd,aberdeen,abolition,abuse,academic,academy,acceptance
w|access,accountants,aceh,achik,active,activities,ad-din,adivasi,advance,advanced,advancement,advantage,advantest
w|adventist,advertising,advisory,advocate,advocates,aeroportuario,aerospace,affairs,afghanistan,african,afrique,afro
w|ag,aga,against,ageing,agence,aging,agricultural,agriculture,agritech,agua,aids,air,airways,al-afghani,al-ahwal
w|al-ahwaz,al-ansar,al-bara,al-basri,al-din,al-faruq,al-fath,al-ghul,al-haramain,al-hassan,al-imam,al-islam
w|al-islambouli,al-islami,al-islamiya,al-islamiyah,al-islamiyya,al-jabha,al-jazeera,al-jihadiyah,al-khattab,al-khoul
w|al-mansoura,al-mubin,al-quds,al-rish,al-sham,al-siddiq,al-sunna,al-taifa,al-wuhayshi,al-zarqawi,alaska,albany,alden
w|alert,aligned,all,allah,allegheny,alliant,allied,alloy,alon,alpine,alternative,alternatives,aluminum,amazon
w|ambassadors,ambiente,amr,analogic,analytics,ananda,anarchist,anarchists,and,animal,animals,ansar,anti,anti-communist
w|anti-imperialist,anti-racist,anti-state,anticapitalist,apartment,apo's,apollo,apparel,applied,april,aqsa,arab
w|arbitration,arch,archipelago,architects,ard,arden,argentaria,argentine,arkansas,arm,armadas,armata,armed,armenia
w|armenian,arms,arrow,arson,arsonists,art,arts,aryan,asa,ascent,asghar,ashfaq,asian,asociacion,aspen,assam,asset
w|assistance,assistencia,associated,associazione,assurance,atlantic,atlas,attack,au,aum,authority,auto,automatic
w|automation,autonomous,autonomy,awareness,awlaki,baader-meinhof,baltic,banc,banco,bancorporation,banking,bankshares
w|banner,bar,barber,barrett,base,basic,basin,basque,battery,beacon,berhad,berkshire,berzok,best,bhopal,bhutan,big
w|bilbao,biological,biopharma,bioscience,biotherapeutics,bj's,black,blue,board,boat,bodo,boere,bolivar,bolivarian
w|bolivia,boncayao,book,books,boston,boutros,boutros-ghali,box,bpw,brand,brands,brasil,bread,breastfeeding,bridge
w|british,broadcaster,broadcasting,brookfield,bros,brotherhood,brothers,bryn,buck,buckeye,buddhist,building,bulk
w|bulletin,business,butt,cabinda,cabot,cadence,caerus,caf,cal,calamos,california,camden,campaign,canada,canadian
w|capitals,carapaica,cardinal,care,caribbean,carnival,carriers,carrington,casa,casinos,castle,casualty,catholic
w|caucasian,cdc,cedar,cell,centers,central,centres,centro,century,certified,chamber,channel,charity,chase,chemical
w|chemicals,chemistry,cheniere,chesapeake,child,childhood,children's,chile,christ,christians,cigna,cincinnati,cities
w|citizen,citizens,city,civil,clandestine,clausen,claymore,clean,clear,climate,clinical,cloud,cna,co-operation,coal
w|coast,cobra,coca,cocoa,coffee,cogent,cola,collaborative,collective,colleges,colombia,colonel,colony,columbia,comando
w|combat,combatant,combatants,comfort,comite,commander,commandos,commerce,commercial,commonwealth,communication
w|communism,communist,companhia,compania,compass,computer,conable,concepts,concern,concerns,confederation,conference
w|conferences,conflict,connection,conscientious,consejo,conservation,consolidated,consortium,constellation
w|constitutional,construction,consultative,consulting,consumer,continental,continuity,contre,control,controls
w|convertible,cooperative,coordinating,coordination,copper,core,cornerstone,corning,corporate,corps,corsa,corsica
w|corsican,country,county,cousteau,covenant,cpi,credit,creek,criminal,croatian,cross,crumrine,cubic,cultural
w|curriculum,cypress,da,dagestan,danish,data,daughters,dc,death,december,defence,defenders,defending,defensa
w|defenseless,dei,del,delta,democratic,dental,department,depot,derecho,derechos,des,desarrollo,desenvolvimento,design
w|deutsche,developing,developpement,devices,dg,di,diamond,digital,diplomacy,direct,directory,disability,disabled
w|disaster,display,distance,distribution,diversified,dividend,division,doctors,documentation,dollar,dominion,dot,dow
w|dreyfus,drilling,droits,drug,drugs,du,dubos,duke,dun,duoyuan,dws,dynamic,dynamics,eagle,eagles,early,earth,east
w|eastern,eastman,eaton,ecology,economic,economists,education,,educational,educators,eelam,egypt,egyptian,eight
w|ejercito,elbit,electro,electronic,emc,emergency,empire,employers,empowerment,en,enbridge,enclave,encore,energia
w|engines,enhanced,entergy,enterprise,environmental,envoy,equality,equipment,equity,era,eritrean,essex,estate,estonian
w|et,eu,european,excel,executive,experience,exploration,exporting,express,exterran,extreme,faction),factory,failla
w|faim,falcons,family,famous,farabundo,farms,fatherland,fedayeen,federal,federated,fellowship,femme,femmes,fi,fidelity
w|fields,fifth,fighting,filastin,finance,fire,first,fisher,five,fmc,focus,followers,food,for,forest,foundations,fourth
w|france,francophonie,francs-tireurs,free,freight,frente,fresenius,friends,friendship,from,frontier,fuel,fuerzas
w|fundacion,funding,furniture,future,gabelli,games,gaming,gamma,garden,gateway,gavahi,gcs,gdansk,gen,gender,generale
w|generation,genetics,geographical,geophysical,georgia,gilead,gladstone,glg,gold,golden,golf,good,goodrich,goods
w|government,governmental,gp,grand,graphics,grassroots,great,greater,greek,group,,groupe,groups,growth,grupo,gsi
w|guaranty,guatemala,guatemalan,guerilla,guerrilla,guerrillas,gulf,guttmacher,h & q,habitat,hafs,hague-based,haitian
w|hancock,hand,hand-made,hanover,hapilon,harakat,harakut,harbors,harkat,hartford,harvard,hawaiian,hawk,hawks
w|healthcare,heartland,hellenic,helsinki,hercules,heritage,high,higher,highland,hijra,hillenbrand,hindu,hiv,hizb
w|hizbul,hldgs,holly,holy,home,homes,hon,horizon,horrors,hospitality,hotel,hotels,housing,houston,hudson,human
w|humanitarian,humanities,hungarian,hunger,hungry,hutchison,iberoamericana,ibn,image,imaging,imam,immigration,imperial
w|income,indemnity,independence,independent,indian,indiana,indigenous,indo,indonesia,industr,industrial,industries,
w|industry,infinity,information,infrastructure,initiatives,innovations,institution,instituto,instrument,instruments
w|integral,integrated,inter,interactive,interchurch,interfaith,intergovernmental,intermediate,international,
w|internationales,internationalis,internationalism,internet,interreligious,interstate,intl,intrahealth,investment,iran
w|iraqi,ireland,irish,iron,isis,islambouli,islamic,islamique,island,isomoddin,items,itt,ivanhoe,izz,jaish,jamaah
w|jamaat,jammu,january,japan,jaramillista,jemaah,jersey,jerusalem,jeunes,jewish,jhangvi,jihadist,johanniter,joint
w|jordanian,journal,journalists,judges,july,jund,june,jurists,kabushiki,kahane,kaisha,kamtapur,kanglei,kangleipak
w|kansas,kant,karuna,kashmir,kastari,kasteri,kata'ib,kataib,kb,kecil,kentucky,khalq,khmer,kids,kinder,kinderdorf,klan
w|klux,knights,kompak,korea,kuki,kulwinder,kumpulan,kurdish,l'homme,la,labor,labour,ladin,lady,lakeland,lamberto,land
w|landmines,lanka,lao,laos,las,lasalle,lashkar,laskar,latin,latinoamericana,latinoamericano,lautaro,lawyers,leadership
w|leagues,learning,lease,lebanese,lebanon,left,legacy,legal,legion,leisure,leninist,lesbian,levant,lg,li-tahrir
w|liaison,liberacion,liberal,liberators,liberazione,liberte,liberties,liberty,libyan,life,lifesciences,liga,light,lime
w|lincoln,line,lines,link,linked,lions,llc,lloyds,lng,lodging,logic,logistics,londonderry,loretto,los,lsb,lsi,lup
w|lutheran,macquarie,madheshi,madison,magellan,maghreb,maine,mali,manfred,manufacturers,manufacturing,maoist,map,march
w|marga,marine,maritime,maritimes,market,markets,martel,martyr,martyrs,masses,materials,maurice,mayors,mccormick
w|mcmoran,medecins,medi,medica,medicines,medio,mediterranean,memorial,men,men's,mental,mercer,merchants,mercury,mercy
w|meres,meridian,metals,methodist,metro,mexicano,micro,microelectronics,microsystems,middle,midstream,military
w|millennium,mills,minbyun,mind,mine,minnesota,minorities,missing,mississippi,mitsui,mizuho,mlp,mobile,mobility,model
w|mohajir,moluccan,mondiale,monetary,monitoring,monotheism,monte,montreal,moody's,morazanist,morazanista,morelos,moro
w|mortgage,motion,motor,mountain,mouvement,movimiento,mueller,mughniyeh,mujahedeen,mujahedin,mujahidin,mujeres,multi
w|mumia,municipal,muqadam,museums,mushtaq,muslim,muslims,mutual,myers,n.v.,nacional,nacionalista,namibia,nasserite
w|nation,national,nationale,nationalist,natural,navigation,naziunale,nci,near,nederland,neighbors,neighbours,net,new
w|newmont,news,ngos,nile,noble,non,nonprofit,nordic,nordstrom,norte,north,northeast,northern,northwest,norwegian,notre
w|november,now,nuclear,nurjaman,nusantara,nustar,nv,occidental,occupational,ocean,october,of,office,officials,offshore
w|oil,oklahoma,olcay,old,olive,olof,omega,one,online,oodua,open,operation,opportunities,opportunity,optical,order
w|organisations,orient,oriental,orion,ort,osama,oshkosh,ottawa,outdoor,outfitters,overseas,overthrow,owens,oxford
w|pachauri,packaging,pakistan,pakistani,palestinian,pall,panama,panel,panthers,paper,para,parenthood,parliament
w|partisans,paso,path,patriot,patriotic,patriots,pattani,pavon,payment,pc,peacekeeping,pearl,people's,peoples,peoples'
w|peronist,perspective,peruvian,pharma,phi,philippine,phineas,phoenix,physical,physicians,piedmont,pinnacle,pioneer
w|pipeline,pipelines,pizza,place,plains,plan,planned,planners,plastics,platinum,pmc,poland,polaris,policy,political
w|popular,population,portfolio,post,potash,potomac,pour,ppl,precision,premier,press,preston,prevention,pride,prisoners
w|private,pro,processing,producers,production,professional,programme,programs,progress,progressive,prohibition,project
w|,proletarian,promoting,promotion,propagation,property,prophet,prophet's,prospect,protection,providence,provident
w|provisional,prudential,psychiatric,psychological,psychology,public,pueblo,punishment,pure,qaeda,qaida,qami,qassam
w|qatar-based,qiao,quaker,quality,quanta,quantum,quebec,quest,quicksilver,racial,radio,rage,rail,railway,rainforest
w|rate,re,rebel,reconciliation,reconstruction,recontra,recovery,recycling,red,reed,reference,reform,refugee,regency
w|regional,rehabilitation,reinsurance,reit,related,relations,reliance,religions,renewal,reporters,representative
w|reproductive,republic,republican,rescue,resorts,resource,responsibility,restaurant,restaurants,restoration,retail
w|return,revenge,revival,revolucionario,revolution,revolutionaries,revolutionary,rex,riduan,rigas,righteous,rio,river
w|rivers,road,roads,rockwell,rolls,rosetta,rotary,rouge,royal,royalty,royce,rti,rubicon,runda,rural,rwanda,s.a.,s.p.a.
w|safe,safety,saharan,salafist,salut,salvation,sandinista,sanitation,sans,santander,sao,sarangi,saraya,sasol,save
w|savings,sayyed,school,schools,scientific,scotland,scripps,seal,secret,secretariat,secretary-general,securities,seeds
w|selamat,select,self,self-defense,sena,senior,september,servants,servas,settlements,seven,shanda,shares,sheik
w|shinrikyo,ship,shipholding,shipping,ships,shoe,shore,shura,sight,sigma,signal,silicon,silver,sisterhood,sisters,sl
w|slack,slavery,small,smart,social,socialist,sociedad,solaiman,soldiers,solidarite,somali,sonic,sons,sos,south
w|southeast,southern,southwest,sovereign,sovereignty,space,spanish,spartan,special,specialty,spectra,spectrum,speedway
w|sphere,sporting,sports,spring,squad,square,ss,st.,standard,star,starwood,state,steel,steers,sterling,stop,stopes
w|strategic,strategies,student,students,students',sudan,suicide,summit,sunni,sunoco,sunstone,super,superior,supply
w|support,supporters,sur,surgical,survival,survival,,survivors,sustainable,sweden,swiss,sword,swords,syria,syrian
w|system,taiba,taiwan,talib,tamil,tanker,tankers,tanzim,task,tata,tawhid,tax,tayyiba,td,tea,teaching,team,teams,tech
w|technical,technolog,teekay,tele,telecommunication,telecommunications,telephone,television,temple,tennessee,terai
w|terra,territorial,tetra,texas,then,theta,third,through,tierra,tiger,tigers,timber,times,timor,tire,titan,to,toiba
w|top,tortoise,total,tourism,tower,track,trade,trafficking,training,transatlantic,transfer,transport,transportation
w|travel,treaty,tree,trees,tri,triangle,tribal,trinity,triple,tripura,truck,true,trust,,truth,tuesday,tunisia,tunisian
w|tunisienne,tupac,tupamaro,turkey,turkish,turkistan,tv,two,tyco,u.,uganda,uighur,ukrainian,ul,ul-mujahidin,ulster
w|ultra,underground,understanding,unidas,unified,unilever,unit,united,units,universal,university,up,uranium,use
w|utilities,utility,uyghur,uygur,value,van,vanguard,vascular,venezuela,vengeance,veterans,victims,victorious,vietnam
w|village,violence,virtue,vishay,vishnu,vision,voices,volcano,voluntary,volunteer,w.,w.r.,wa,wani,war,washington,wasi
w|waste,watchers,water,welfare,well,wesco,west,western,westwood,wheeler,whiting,wide,wildlife,willis,wim,wind
w|winegrowers,winter,wire,wireless,with,without,witness,wolfensohn,women's,work,workers,workers',works,xing,xinhua,xxi
w|yachay,york,youth's,youths,zealand,zero,zimbabwe,zionist,zuhri,zweig`
