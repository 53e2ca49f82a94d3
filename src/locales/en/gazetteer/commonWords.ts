/** Words that news writes in lower case far more often than with a capital: at the head of a sentence they are no names. Counted, not copied. */
export const COMMON_WORDS = `
abandon abandoned abandoning abiding ability able aboard abolish abortion abortions about above abroad abruptly 
absence absent absentee absolute absolutely absorb absurd abuse academic accelerated accent accept acceptable 
acceptance accepted accepting access accessible accident accompanied accomplish accomplished accomplishment 
accomplishments accord according accordingly account accountability accountable accounted accounting accounts 
accumulated accurate accusations accused accuses accusing achieve achieved achievement achievements achieving 
acknowledge acknowledged acknowledging acquire acquired acre acronym across act acted acting action actions 
activated active actively activism activist activists activities activity actor actors actress acts actual actually 
acutely ad adapt adapting add added addiction adding addition additional address addressed addresses addressing 
adds adequate adequately adjust adjusted adjustments administered administration administrations administrator 
admiral admiration admire admission admit admits admitted admitting adopt adopted adoptees adoption ads adult 
adults advance advanced advances advantage advantages adversaries adverse advertised advertising advice advise 
advised adviser advisers advises advising advisor advisory advocacy advocate advocated advocates advocating affair 
affairs affect affected affecting affection affiliate affiliated affiliation affirm affirmative affluent afford 
afraid after aftermath afternoon afterward again against age aged agencies agency agenda agent agents ages 
aggravated aggressive aggressively aging ago agree agreed agreeing agreement agreements agrees agriculture ahead 
aid aide aides aim aimed aiming aims air aircraft aired airing airline airport airports airstrikes airwaves aisle 
akin alarm alarmed albeit alienate alienating aliens align aligned alike alive all allegations alleged allegedly 
allegiance allegiances alleging alliance allied allies allocated allow allowed allowing allows ally almost alone 
along alongside already also alt alter alternative alternatives although altogether always am amassed amazing 
ambassador ambitions ambitious amendment amendments amid ammunition amnesty among amount amounted amounts an 
analyses analysis analyst analysts anchor ancient and anger angered angle angry animal animals animated anniversary 
announce announced announcement announcing annoying annual annually anonymity anonymous another answer answered 
answering answers anthrax anti antiabortion anticipated antitrust anxieties anxiety anxious any anybody anymore 
anyone anything anytime anyway anyways anywhere apart apartment apartments apologize apologized apology apparent 
apparently appeal appealing appeals appear appearance appearances appeared appearing appears appetite applauded 
applause applicants application applied applies apply appoint appointed appointee appointment appointments 
appreciate appreciated approach approached approaches approaching appropriate appropriations approval approve 
approved approximately arbiter arbitrary archive are area areas arena argue argued argues arguing argument 
arguments arm armed arms army around arrange arranged arrangement array arrest arrested arrests arrival arrive 
arrived arriving arsenal art article articles articulate articulated articulating artists as aside ask asked asking 
asks asp aspect aspects aspirations ass assailed assassination assault assaulted assaults assembled assembly assert 
asserted asserting assertion assertions assess assessment asset assets assigned assignments assist assistance 
assistant associate associated associates association assuage assume assumed assuming assumption assumptions assure 
assured asylum asymmetrical at ate atmosphere atop atrocities attach attached attachment attack attacked attackers 
attacking attacks attempt attempted attempting attempts attend attendance attended attendees attending attention 
attitude attitudes attorney attorneys attract attracted attracting attractive attributed auction audience audiences 
audio audit authentic author authored authoritarian authorities authority authorization authorized authors autism 
auto automatic automatically availability available average aviation avoid avoided avoiding await award awarded 
awards aware awareness away awesome awful awkward babies baby back backed backer backers background backgrounds 
backing backlash backs backward bad badly bag bags bailout bait balance balanced balcony balked ball ballistic 
ballot balloting ballots ballroom ban band bang bank banker bankers banking bankrupt bankruptcy banks banned 
banning bans bar bare barely bargain bargaining barn barrier barriers barring bars base baseball based bases 
bashing basic basically basis basketball batch bathroom bathrooms battery battle battled battleground battlegrounds 
battles battling be beach bear bearded bearer bearing bears beat beaten beating beautiful beauty became because 
become becomes becoming bed bedroom beef been beer beers before began begin beginning begins begun behalf behavior 
behind beholden being beings belief beliefs believe believed believes believing belonging belongs below belt 
bemoaned bench benchmark beneficial benefit benefited benefits bent beside best bet betrayed bets better betting 
between beyond bias biased bid bidding big bigger biggest bigotry bill billion billionaire billionaires billions 
bills bin bind binding bio biofuels biography biological bipartisan bird birds birth birthday birther bit bite 
bites biting bitter bizarre black blacks blah blame blamed blames blaming blank blanket blasted blasting blasts 
bleak bleeding bless blessed blessing blind bloc block blocked blocking blocks blog blood bloody blow blowing blown 
blows blue blunt board boarding boast boasted boasts boat bodies body boisterous bold bolster bomb bomber bombing 
bombings bombs bond booed booing book booked books booming boos boost boosting boots border borders boring born 
borrow borrowers borrowing boss bosses both bother bothered bottles bottom bought bound bounds boutiques bowl box 
boxes boxing boy boycott boyfriend boys brain branch branches brand brash brass brave breach bread break breakfast 
breaking breaks breath breathe breed breeding bridge bridges brief briefed briefing briefly bright brilliant bring 
bringing brings brink broad broadcast broaden broader broadly broke broken broker brokered bronze brother brothers 
brought brown bruises bruising brushed brutal bubble buck bucks budget budgets build building buildings builds 
built bulb bulk bully bump bunch burden bureau buried burn burned burning burst bus buses business businesses 
businessman busy but button buy buying buys buzz by ca cabin cabinet cable cache cage cages cake calculated 
calculating calculation calendar call called calling calls calm came camera cameras camp campaign campaigned 
campaigning campaigns camps campus can cancel canceled cancer candidacies candidacy candidate candidates candidly 
cannot cant cap capabilities capability capable capacity capita capital capitalism capitalist capitalize caps 
captain capture captured car carbon card cards care cared career careful carefully careless carelessness cares 
caring carol carpet carried carries carry carrying cars cartel carve case cases cash casino casinos cast casting 
cat catastrophic catch categories category cats caucus caucused caucuses caucusgoers caught cause caused causes 
causing caution cautioned cautious cease ceiling celebrate celebrated celebrating celebration celebrities celebrity 
cell cellphones cells cement cent center centered centers central centrist cents centuries century ceremony certain 
certainly certainty certificate certified chain chains chair chairman chairs chairwoman challenge challenged 
challenger challengers challenges challenging chamber champion championed chance chances change changed changes 
changing channel chanted chanting chants chaos chaotic chapter character characteristic characterized charge 
charged charges charging charitable charities charity charming charter chase chat chatter cheap cheaper cheapest 
cheated check checked checking checks cheek cheer cheered cheering cheers cheese chef chemical chernobyl chess 
chest chicken chickens chief child childhood children chocolate choice choices choose choosing chose chosen church 
circle circles circulate circulating circumstances circus cite cited cites cities citing citizen citizens 
citizenship city civic civil civilian civilians civilized claim claimed claiming claims clair clan clarify clarity 
clash clashed clashes class classes classic classification classified clause clean cleaned cleaner cleaning clear 
clearance clearances cleared clearer clearly click client clients climate climb clinch clinched clinics clip clips 
clock cloning close closed closely closer closest closing closures clothes clothing clout club clubs co coach coal 
coalesce coalition coast code codes coffee coin cold collapse collar colleague colleagues collect collected 
collecting collection collective college colleges color colorful colors column columnist columns com combat 
combating combination combine combined come comeback comedian comedy comes comfort comfortable comic coming command 
commanded commander commanders commanding comment commentary commentators commented comments commerce commercial 
commission commissioner commit commitment commitments committed committee committeeman committees committing 
commodity common communicate communicating communication communications communities community comp companies 
company comparable compare compared comparing comparison comparisons compassion compassionate compelled compelling 
compensate compensation compete competence competent competing competition competitive competitors compiled 
complain complained complaining complaint complaints complete completed completely completing complex compliance 
complicate complicated comply compound comprehensive compressor compromise compromised computer computers conceded 
concentration concept concern concerned concerning concerns concert concessions conciliatory conclude concluded 
concludes conclusion conclusions concrete condemn condemned condemning condition conditions conduct conducted 
conducting conference conferences confidence confident confidential confidentiality confinement confirm 
confirmation confirmed confirming confirms conflict conflicts confront confrontation confrontations confronted 
confronting confused confusing confusion congratulated congratulations congregation congressional congressman 
connect connected connection connections conscience conscious consensus consequence consequences consequential 
conservatism conservative conservatives consider considerable considerably consideration considered considering 
considers consistent consistently consolidate conspiracy constant constantly constituencies constituency 
constitution constitutional construction constructive consultant consultants consulting consumer consumers 
consumption contact contacted contacts contain contained containing contemporary contender contenders content 
contention contentious contents contest contested contests context continent continuation continue continued 
continues continuing contract contractor contractors contracts contradict contrary contrast contrasts contribute 
contributed contributing contribution contributions contributor contributors control controlled controls 
controversial controversies controversy convened convenience convention conventional conventions conversation 
conversations convert convicted conviction convince convinced convincing cooked cookies cool cooperate cooperation 
coordinate coordinated coordinator copies copy core corn corner corners corporate corporations correct correctly 
correctness correlation correspondence correspondent corrupt corruption cost costly costs could council counsel 
counseling count counted counter counterparts counties counting countries country countrymen countryside county 
coup couple coupled couples courage course courses court courtesy courting courtroom courts cousin cover coverage 
covered covering covers cozy crack crackdown cracked craft crap crash crate crazy create created creates creating 
creation creative credentials credibility credible credit creditors credits crew crime crimes criminal criminals 
crises crisis criteria critic critical criticism criticisms criticize criticized criticizing critics critique 
critiques crop cross crossed crossing crowd crowded crowds crucial crude cruel cruise cruises crumbling crush 
crushed cry crystal cultural culture cultures curb cure currency current currently curves custody custom customer 
customers customs cut cute cutoff cuts cutting cyber cycle cycles cynical dad daily damage damaged damaging damn 
dance danger dangerous dangers dark dash data database databases date dated dates datetime dating daughter 
daughters daunting day daylight days de dead deadline deadlock deadlocked deadly deal dealer dealers dealership 
dealing dealings deals dealt dear death deaths debate debated debates debt decade decades decent decide decided 
decidedly decides deciding decision decisions decisive decisively deck declaration declarations declare declared 
declaring decline declined declining decried dedicated deemed deep deeper deeply default defeat defeated defeating 
defeats defects defend defended defending defense defensive defiant deficit deficits define defined defining 
definitely definition definitive degree degrees delay delayed delegate delegates delegation delete deleted 
deliberate deliberately delicate delicious delighted deliver delivered delivering delivery demand demanded 
demanding demands demise democracy democratic demographic demographics demonstrate demonstrated demonstrating 
demonstration demonstrations demonstrators denial denied denounced denouncing dent dental dentist deny denying 
department departments departure depend dependent depending depends deployed deport deportation deportations 
deported deporting deposit deposition deprive depriving depth deputy deregulation derided descent describe 
described describes describing description descriptions deserve deserves design designated designed designer desire 
desk desperate desperately despite destination destroy destroyed destroying destruction detail detailed detailing 
details detained detainees detect detention deter determination determine determined determining detractors 
devastating develop developed developer developers developing development developments device devices devil devoted 
diagnosed dial dictator dictators dictatorship did didnt die died dies differ differed difference differences 
different differently difficult difficulties difficulty dig digit digital digits dignity dilemma dimension diminish 
diminished dining dinner dinners dioxide diplomacy diplomat diplomatic diplomats dire direct directed direction 
directions directly director directors dirt dirty disability disabled disadvantage disagree disagreement 
disagreements disagrees disappeared disappearing disappointed disappointing disappointment disapproval disarray 
disaster disastrous disavow disavowed discipline disclose disclosed disclosure disclosures discomfort discontent 
discount discounted discourse discover discovered discovery discretion discrimination discriminatory discuss 
discussed discussing discussion discussions disease diseases disenfranchised disgrace disgusting dish dishes 
dislike disliked dismal dismantle dismiss dismissed dismissing dispatched displaced display displayed displays 
disproportionate disproportionately dispute disputed disputes disqualified disqualifying disregard disrespect 
disrupt disruption disruptive dissatisfaction dissatisfied dissent distance distant distinct distinction 
distinguish distinguished distraction distributed distribution district districts disturbed disturbing diverse 
diversity divide divided dividends divides dividing division divisions divisive divorce divorced do doc doctor 
doctors document documentary documentation documented documents does dog dogs doing dollar dollars domain domestic 
dominance dominant dominate dominated dominating donate donated donating donation donations done donor donors dont 
doom door doors double doubled doubt doubts down downtown downturn dozen dozens draft drafted drafting drag dragged 
drama dramatic dramatically drastically draw drawing drawn draws dream dreams dress dressed dresses drew dried 
drill drilling drink drinking drinks drive driven driver drivers drives driving drop dropped dropping drops drove 
drug drugs dry dubbed dubious duck due dues dumb duration during duties duty dwarf dying dynamic dynamics dynasty 
dysfunctional each eager ear earlier earliest early earn earned earners earning earnings ears earth ease easier 
easiest easily east eastern easy eat eaten eating echo echoed echoing eclipse economic economically economics 
economies economist economists economy ed edge edged edges editor editorial editorials editors edu educated 
education educational eerie effect effective effectively effects efficiency efficient effort efforts eggs eight 
eighth either ekrapels elaborate elder elderly elders elect elected electing election elections electoral 
electorate electorates electric electrical electricity electronic element elements elevate elevated eligibility 
eligible eliminate eliminated eliminating elite elites else elsewhere em email emailed emails embarrassed 
embarrassing embarrassment embassy embedded embrace embraced embracing emerge emerged emergence emergency emerging 
eminent emissions emotion emotional emotionally empathy emphasis emphasize emphasized emphasizing empire employed 
employee employees employer employers employment empowerment empty en enable enabled enacted encounter encountered 
encourage encouraged encourages encouraging encryption end ended ending endless endorse endorsed endorsement 
endorsements endorsing ends enemies enemy energetic energize energized energy enforce enforcement engage engaged 
engagement engaging engine engineer enjoy enjoyed enjoying enjoys enormous enough enrollment enrongss ensure 
ensuring enter entered entering enterprise enters entertainment enthusiasm enthusiastic enthusiastically entire 
entirely entities entitled entity entourage entrance entrepreneur entry environment environmental envisioned envoy 
epidemic episode equal equality equally equipment equipped equity equivalent era error errors erupted esaibos 
escalated escalating escape especially essence essential essentially establish established establishing 
establishment estate estimate estimated estimates etc ethanol ethical ethics ethnic ethnicity evaluation 
evangelical evangelicals eve even evening evenly event events eventual eventually ever every everybody everyday 
everyone everything everywhere evidence evident evil evolution evolving ex exact exactly exam examined examining 
example examples exceed exceeding excellent except exception exceptional exceptionally exceptions excessive 
exchange exchanges excited excitement exciting exclusive exclusively excuse execute executed executing execution 
executive executives exercise exhibit exile exist existed existence existential existing exists exit expand 
expanded expanding expansion expect expectation expectations expected expecting expects expense expenses expensive 
experience experienced experiences experiment expert expertise experts expired explain explained explaining 
explains explanation explanations explicitly explode exploit exploited explore explosive explosives export exports 
expose exposed exposure express expressed expressing expression extend extended extends extension extensive extent 
external extra extradition extraordinary extreme extremely extremism extremist extremists eye eyed eyes fabric 
fabricated fabulous face faced faces facilities facility facing fact faction factions factor factories factors 
factory facts fading fail failed failing fails failure failures fair fairly faith fake fall fallen falling fallout 
falls false fame familiar families family famous famously fan fancy fans fantastic far fare fared farm farmers 
farms farrier fascist fashion fashioned fast faster fat fatal fatally fate father fault favor favorability 
favorable favorably favored favoring favorite favors fax faxed fear feared fears feasible feathers feature featured 
features featuring federal fee feed feedback feeding feeds feel feeling feelings feels fees feet fell fellow felt 
female females fence fervor feud few fewer fiction field fields fierce fiercely fiery fifth fight fighter fighters 
fighting fights figure figured figures file filed files filibuster filing filings fill filled film filter final 
finally finance financed finances financial financially financing find finding findings finds fine finger fingers 
finish finished finishing fire firearm firearms fired firewall fireworks firing firm firmly firms first fiscal fish 
fishing fit fitness fits five fix fixed fixing fixtures flag flags flat flawed flaws fled flee fleeing fleet flew 
flexibility fliers flight flip flipped floating flood flooded flooding floor floors flourish flow flowed flowers 
flowing flows flurry fly flying focus focused focuses focusing fold folks follow followed followers following 
follows food foods fool foot footage football footsteps for force forced forceful forcefully forces forcing 
forecast foreclosure forefront foreign foreigners foremost forever forget forgot forgotten form formal formally 
format formed former formidable forming forms formula forth fortune fortunes forum forums forward forwarded fossil 
fought found foundation founded founder founders founding four fourth fracking fraction fractured frame framed 
frankly fraud frauds fraught free freed freedom freely freeze frequent frequently fresh friend friendly friends 
friendship fries fringe from front frontrunner frozen fruit frustrated frustrating frustration frustrations fuel 
fueled fueling fuels fulfill full fully fun function functioning functions fund fundamental fundamentally funded 
funding fundraiser fundraisers fundraising funds funeral funny furious furniture furor further fury future ga gain 
gained gaining gains gala gallery gallon gallons galvanized gambling game games gaming gang gap gaps garage 
garnered gas gate gates gather gathered gathering gatherings gave gay gays gaze gear gender gene general generally 
generals generate generated generating generation generations generators generic generous genocide gentle gentleman 
gentlemen genuine geopolitical gesture get gets getting giant giants gift gifted gifts gimp girl girlfriend girls 
give given gives giving glad glass glimpse global globalization globally globe gloves go goal goals god goers goes 
going gold golden golf gone gonna good goodness goods got gotta gotten govern governing government governmental 
governments governor governors grab grabbed grabbing grabs grade gradually graduate graduated graduates graduation 
grain grand grandchildren grandfather grandmother grant granted granting grants grappling grasp grass grassroots 
grateful grave gray great greater greatest greatly greed green greenhouse greens greeted grew grid grief grim grip 
grocery gross ground grounds group groups grow growing grown grows growth guarantee guaranteed guard guardian 
guards gubernatorial guess guessing guest guests guidance guide guidelines guiding guilty gun guns guy guys gym 
habitat habits hack hacked hackers hacking had hair haircut half halfway hall halls halt hammered hamster hand 
handed handful handily handle handled handling hands hang hanging happen happened happening happens happier happily 
happiness happy harassment hard harder hardest hardly harm harmed harmful harness harsh has hashtag hat hate 
hateful hates hatred haul have haven having hawkish he head headed heading headline headlines headquarters heads 
heal healing health healthcare healthier healthy hear heard hearing hearings heart hearts heat heated heating 
heaven heavily heavy hedge heed heel heels height heightened heir held helicopters hell helm help helped helpful 
helping helps her here heritage hero heroes herself hesitate hey hi hidden hide hiding high higher highest 
highlight highlighted highlighting highlights highly highway hike hikes hill him himself hints hire hired hiring 
his historian historians historic historical historically history hit hits hitting hold holding holdings holds hole 
holes holiday holidays home homegrown homeland homeless homes hometown homosexuality honest honestly honesty honor 
honorable honored hop hope hoped hopeful hopefully hopefuls hopes hoping horrible horrific horror horse horses 
hospital hospitals host hosted hostile hostility hosting hosts hot hotel hotels hotly hour hourly hours house 
household households houses housing how however htm html http https hub huge human humanitarian humanity humans 
humble humiliating humility hundred hundreds hung hunger hungry hunt hurdles hurry hurt hurting husband 
hypothetical ice icon iconic id idea ideal ideas identical identification identified identifies identify 
identifying identities identity ideological ideologically ideology if ignorant ignore ignored ignoring ill illegal 
illegally illegals im image images imagination imagine imagined immediate immediately immigrant immigrants 
immigration immunity impact impartial impassioned imperative implement implementation implemented implication 
implications implicit implicitly implied imply implying import importance important importantly imports impose 
imposed imposing impossible impressed impression impressive imprisoned impromptu improper improve improved 
improvement improvements improving in inability inaccurate inaction inadequate inappropriate incendiary incentive 
incentives incest inch incident incidents incitement incites inciting inclination inclined include included 
includes including inclusive income incomes incoming incompetent incomplete incorrect increase increased increases 
increasing increasingly incredible incredibly incremental incumbent incumbents indeed indefinite indefinitely 
independence independent independently independents index indicate indicated indicates indicating indication 
indicted indictment indirectly individual individually individuals industrial industries industry ineffective 
ineligible inequality inequities inevitable inevitably infamous infected infiltrated inflammatory inflation 
influence influenced influential info information informed informing infrastructure ingredients inherent initial 
initially initiated initiative initiatives injured injury injustice inner innocent innovation innovative input 
inquiries inquiry inroads insecure insecurity insensitive insert inserted inside insider insiders insight insist 
insisted insistence insisting insists inspection inspector inspire inspired inspiring installed installing instance 
instances instant instantly instead instincts institution institutional institutions instructed instructions 
insufficient insult insulting insults insurance insurers insurgent insurgents insurmountable integrate integration 
integrity intellectual intellectuals intelligence intelligent intend intended intends intense intensity intent 
intention intentions interaction interactions interconnect interest interested interesting interests interfere 
interference interim interjected internal international internet internment interpretation interpreted 
interrogation interrupted intervene intervention interventionist interview interviewed interviews into introduce 
introduced introducing introduction invasion invented inversion inversions invest invested investigate investigated 
investigating investigation investigations investigative investigators investing investment investments investor 
investors invitation invite invited inviting invoice invoked invoking involve involved involvement involves 
involving ire iron irresponsible is islamists island islands isolated issue issued issues issuing it item items its 
itself jail jam jeans jeopardy jerk jet jihadist jihadists job jobs jockeying join joined joining joint jointly 
joke joked jokes joking jokingly journalism journalist journalists journey joy jpg judge judgement judges judgment 
judicial judiciary juice jump jumped junior jury just justice justices justification justified justify keen keep 
keeping keeps kept key keynote kick kicked kid kidney kids kill killed killer killers killing killings kind kinds 
king kingdom kitchen kitten kittens knee knew knife knock knocked knocking know knowing knowledge knowledgeable 
known knows lab label labeled labor lack lacked lacking lacks ladies lady laid lambasted lame lamented land landed 
landing landmark landscape landslide lane language lap lapses laptop large largely larger largest laser lashed last 
lasted lasting late lately later latest latter laugh laughed laughing launch launched launching laundry law 
lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers lax lay layer laying layoffs lbs ld lead leader leaders 
leadership leading leads leak leaked leaks lean leaning learn learned learning lease leash least leave leaves 
leaving led left leg legacy legal legalizing legally legend legendary legislation legislative legislator 
legislators legislature legitimate legs len lenders lending length lengthy lens lent lesbian less lesser lesson 
lessons let lets letter letters letting level levels leverage levy liability liar liberal liberals libertarian 
libertarians liberties liberty license licensed licenses lie lied lies lieutenant life lifelong lifestyle lifetime 
lift lifted lifting light lighter lighting lightning lights likable like liked likelihood likely likened likes 
limit limitations limited limiting limits line lined lines lingering lining link linked linking links liquidation 
list listed listen listened listening listing lists lit literally literature litigation litmus litter little live 
lived lives living load loan loans lobbied lobby lobbying lobbyist lobbyists local locally located location 
locations lock locked logic lol lone long longer longest longstanding longtime look looked looking looks looming 
looms loop loophole loose lopsided lose loser losers loses losing loss losses lost lot lots loud loudly love loved 
lovely loves loving low lower lowering lowest loyal loyalty luck lucky lucrative lunch lure luxury ly lying machine 
machines mad made magazine magic magnate magnitude mail mailings mails mailto main mainly mainstream maintain 
maintained maintaining maintains maintenance major majorities majority make maker makers makes making male males 
mama man manage managed management manager managers managing mandate mandated mandates maneuvering manner manners 
mantle mantra manual manufacturer manufacturers manufacturing many map marathon march marched margin margins mark 
marked market marketers marketing markets marking marks marriage marriages married marry marvelous mass massacre 
massive master match matched matching matchup matchups mate material materials math matter matters mature maximum 
may maybe mayor mayors me meal meals mean meaning meaningful means meant meantime meanwhile measure measured 
measures meat mechanic mechanism media medical medicine medium meet meeting meetings meets mega melt melting member 
members membership memo memoir memorable memorial memories memory men mental mention mentioned mentioning mentions 
menu mere merely merger mergers merit merits mess message messages messaging messy met metal method methods metro 
mice microphone mid middle midnight midst might migrant migrants migration mild mile miles militant militants 
military milk million millions mind minded minds mine miners mines mini minimal minimum mining minister minor 
minorities minority minors mins minus minute minutes miracle mired mirror mishandling misinformation misleading 
misogynist miss missed missile missiles missing mission missions missteps mistake mistaken mistakes mistrust mix 
mixed mm mobile mobilize mock mocked mocking mode model modeling models modem moderate moderates moderator 
moderators modern modest modified mogul mold mom moment momentous moments momentum monetary money mongering monitor 
monitoring month monthly months mood moon moral morality more morning mortgage mortgages mosque mosques mosquito 
most mostly mother mothers motion motivated mount mountain mountains mounting mouse mouth move moved movement 
movements moves movie movies moving much multi multinational multiple municipal murder murdered murderers murders 
muscle muscles museum music musical must mutual my myself mystery nail nails naked name named names naming 
narrative narrator narrow narrowed narrower narrowly nasty nation national nationalist nationally nationals nations 
nationwide native natural nature naval nd near nearby nearest nearly nears necessarily necessary necessity neck 
need needed needle needs negative negatives negligence negotiable negotiate negotiated negotiating negotiation 
negotiations negotiator neighbor neighborhood neighborhoods neighboring neighbors neighbours neither nephew nerve 
nervous nest net network networking networks neurosurgeon neutral never new newfound newly news newspaper 
newspapers next nice nickname night nightclub nights nine no nobody nod noise nominate nominated nominating 
nomination nominations nominee nominees non none nonetheless nonpartisan nonprofit nonwhite noon nor normal 
normally norms north northeastern northern northwest nose not notable notably notch note noted notes nothing notice 
noticed noting notion novel now nowhere nuclear nukes number numbers numerous nurse nutritional oath objections 
objective obligation obligations observation observed observers obstacle obtain obtained obtaining obvious 
obviously occasion occasional occasionally occasions occupation occupied occur occurred occurring occurs ocean odd 
odds of off offended offense offensive offer offered offering offers office officer officers offices official 
officially officials offs offset often oh oil ok okay old older oldest olds ominous on once one ones ongoing online 
only onslaught onstage onto op open opened opening openings openly opens operate operating operation operational 
operations operative operatives operators opinion opinions opioid opponent opponents opportunities opportunity 
oppose opposed opposes opposing opposite opposition opt opted optimism optimistic option options or orange orbit 
order ordered ordering orders ordinary org organization organizational organizations organize organized organizer 
organizers organizing original originally originated orthodoxy other others otherwise ought our ours ourselves 
ouster out outcome outer outlet outlets outlined outlining outlook output outrage outraged outrageous outreach 
outright outset outside outsider outsiders outsourcing outspoken outstanding over overall overcome overflow 
overhaul overlooked overlooking overly overnight overpriced overseas oversee overseeing oversees oversight overtake 
overthrow overtime overturn overwhelming overwhelmingly owe owes own owned owner owners ownership owns pace pack 
package packed pact page pages paid pain painful paint painted painting pair pandering panel panels panic pants 
paper papers paperwork parade parakeet parallel parent parents park parking parks parliament parliamentary part 
partial participants participate participated participating participation particular particularly parties partisan 
partisans partisanship partly partner partners partnership parts party pass passage passed passes passing passion 
passionate passport past pastor pastors path paths pathway patience patient patients pattern patterns pause pay 
payer paying payment payments payroll pays peace peaceful peacefully peak peer peers penalty pending peninsula 
penny people per perceived percent percentage perception perceptions perfect perfectly perform performance 
performances performed performing perhaps period periodically periods permanent permission permit permits permitted 
persistent person persona personal personality personally personnel persons perspective persuade persuaded 
persuading pet petition petroleum pets pharmaceutical phase phenomenon philosophy phone phones phony photo 
photograph photographer photos phrase physical physician pic pick picked picket picking picks picture pictures pie 
piece pieces pigs piled pilot pin pink pinkies pipe pipeline pitch pitting pivot pivotal pizza place placed places 
placing plagiarism plain plaintiffs plan plane planes planet planned planning plans plant planted plants plaster 
plastic platform platforms play playbook played player players playing plays plea pleaded pleasant please pleased 
pleasure pledge pledged pledges pledging plenty plight plot plotting plurality plus pm pocket podcast point pointed 
pointedly pointing points poised poison polar polarization polarized polarizing police policies policing policy 
polite political politically politician politicians politicized politics poll polled polling polls pollster 
pollsters polluting pool pools poor poorly pop pope popular popularity populated population populations populism 
populist populous pork port portion portray portrayed portraying ports pose posed poses posing position positioned 
positions positive possibilities possibility possible possibly post posted poster posting posts potent potential 
potentially pound pounds poured poverty power powered powerful powers practical practically practice practices 
practicing pragmatic praise praised praises praising pray prayer prayers pre precedent precedents precinct 
precincts precisely predators predecessor predict predictable predicted predicting prediction predominantly prefer 
preference preferred pregnancy pregnant premium prep preparation prepare prepared preparedness prepares preparing 
presence present presentation presented presenting presents preserve presided presidency president presidential 
presidents press pressed pressing pressure presumably presumed presumptive pretty prevail prevailed prevent 
prevented preventing preview previous previously price priced prices pricing pride priest primaries primarily 
primary prime principal principle principles print printed printing prior priorities priority prison prisoner 
prisoners privacy private privately privileged prize pro probably probation probe problem problematic problems 
procedure procedures proceed proceeded proceedings proceeds process processes processing proclaimed produce 
produced producers produces producing product production products profession professional professionalism 
professionals professor professors profile profit profits profound program programming programs progress 
progressive progressives prohibit prohibited project projected projecting projections projects prolonged prominence 
prominent promise promised promises promising promote promoted promoting promotion prompt prompted prompting 
promptly prone proof propaganda propel proper properly properties property proponent proponents proportion 
proportionally proposal proposals propose proposed proposing proposition prosecute prosecuted prosecution 
prosecutor prosecutors prospect prospects prosperity protect protected protecting protection protections protest 
protested protester protesters protesting protests protracted proud prove proved proven provide provided providers 
provides providing province provision provisional provisions provocative psychological pub public publication 
publicity publicly publish published publisher publishing pull pulled pulling punch punching pundits punish 
punished punishment puppy purchase purchased purchasing pure purely purpose purposes pursue pursued pursuing 
pursuit push pushed pushes pushing put puts putting px qualifications qualified qualify qualities quality quantity 
quarter quarterly quarters question questionable questioned questioning questions queue quick quickly quiet quietly 
quit quite quo quote quoted quotes quoting rabbit rabbits race races racial racially racing racism racist radar 
radiation radical radicalized radicals radio raids railed rain raise raised raises raising rallied rallies rally 
rallying rampant ramped ran random randomly range ranging rank ranked ranking rankings ranks rant rape rapid 
rapidly rapists rare rarely rat rate rated rates rather rating ratings rationale rats rattled raucous rays razor rd 
re reach reached reaches reaching react reacted reacting reaction reactions read reader readers reading reads ready 
real realistic realities reality realize realized really rear reason reasonable reasonably reasons reassure rebel 
rebellion rebels rebuffed rebuild rebuilding rebuke recall recalled recalling receipt receive received receives 
receiving recent recently reception receptionist receptive recession recipient reckless reckoning reclaim 
recognition recognize recognized recognizes recommend recommendation recommendations recommended reconciliation 
reconsider record recorded recording records recount recounted recover recovered recovery recruit recruiter 
recruiting recruitment red redacted reduce reduced reducing reduction reelection refer reference referenced 
references referencing referenda referendum referred referring refers reflect reflected reflecting reflection 
reflective reflects reform reforms refrain refuge refugee refugees refusal refuse refused refuses refusing regain 
regard regarded regarding regardless regards regime region regional regions register registered registering 
registration regret regular regularly regulation regulations regulatory rein reined reiterated reject rejected 
rejecting rejection relate related relating relations relationship relationships relative relatively relatives 
relax relaxed release released releases releasing relentless relentlessly relevant reliable reliably relied relief 
relies religion religions religious reluctant rely relying remain remained remaining remains remark remarkable 
remarked remarking remarks remember remembered remembers remind reminded reminder reminding reminds reminiscent 
remote remove removed render renew renewable renewed renovated renovation rent reopen repair repeal repeat repeated 
repeatedly repeating replace replaced replacement replacing replay replied reply report reported reportedly 
reporter reporters reporting reports represent representation representative representatives represented 
representing represents reproductive reputation request requested requests require required requirement 
requirements requires requiring rescue research researchers resemble resentment reservation reserved reserves 
residence resident residents resign resignation resigned resist resistance resisted resolution resolutions resolve 
resolved resonate resonated resort resources respect respected respectful respective respectively respects respond 
responded respondents responders responding responds response responses responsibilities responsibility responsible 
responsive rest restaurant restaurants restore restored restraint restrict restricted restricting restrictions 
restrictive rests result resulted resulting results resume retail retain retaliation retired retirement 
retroactively return returned returning returns retweeted reveal revealed reveals revelation revelations revenue 
reversal reverse reversed review reviewed reviewers reviewing reviews revised revision revisions revival revive 
revolt revolution revolutionary reward rewards rhetoric rhetorical rich richest rid ride ridiculous riding rift 
rigged right rights ring rip ripped ripping rise risen rises rising risk risks risky ritual rival rivalry rivals 
river road roads robust rock rocket rocks rocky role roles roll rolled rolling rolls romantic roof room rooms root 
roots rose rough roughly round rounds route routes routine routinely row rows rude ruined rule ruled rules ruling 
rulings rumors run runner runners running runs rural rush rushed rushing sacrifice sad safe safer safety said sake 
salad salaried salaries salary sale sales salon salsa salt same sample samples sampling sanctions sanctuary sand 
sandwich sat satanism satisfied satisfy save saved saving savings saw say saying says scale scam scandal scandals 
scare scared scares scary scathing scenario scene scenes schedule scheduled scheduling scholars scholarship school 
schools science scientific scientist scientists scope score scored scores scoring scorn scramble scrambling 
screaming screen screened screening screw screwed script scripted scrutiny sea seal sealed search searches 
searching season seasoned seat seated seating seats second seconds secret secretaries secretary secretly secrets 
section sections sector secular secure secured securing securities security see seed seeing seek seeking seeks seem 
seemed seeming seemingly seems seen sees segment segments segregation seize seized seldom select selected selection 
self sell sellers selling sells semi senator senators send sending sends senior sense senseless sensitive 
sensitivity sent sentence sentenced sentences sentiment sentiments separate separated separation serial series 
serious seriously serve served server servers serves service services serving session sessions set setback sets 
setting settle settled settlement setup seven several severe sex sexism sexist sexting sexual shadow shake shakeup 
shaking shaky shall shame shameful shape shaped shaping share shared shareholder shareholders shares sharing sharp 
sharpened sharply she shed shedding sheet sheets shell shelter shelves shield shift shifted shifting shifts ship 
shipping ships shirt shirts shock shocked shocks shoe shook shoot shooter shooting shootings shop shopping shops 
shore shores short shortly shot shotgun shots should shoulder shouted shouting show showcase showdown showed shower 
showing shown shows shrink shrinking shut shuttle shy sick side sided sidelines sides sight sights sign signal 
signaled signals signature signatures signed significance significant significantly signing signoff signs silence 
silent silver similar similarities similarly simple simply simulation simultaneously since sincere single singled 
sink sinking sister sit site sites sits sitting situation situations six sixth sizable size skateboarding skeptical 
skepticism skill skilled skills skin skip sky slam slammed slamming slams slate slated slates slavery sleep slice 
slight slightly slip slipped slogan slot slots slow slowly small smaller smallest smart smile smiling smoke smoking 
smooth smugglers snake snakes so sober social socialism socialist socially society soft soften software soil solar 
sold soldier soldiers sole solely solicit solid solidarity solidly solution solutions solve solved solving some 
somebody somehow someone something sometime sometimes somewhat somewhere son song songs sonic sons soon sooner 
sophisticated sorry sort sorts sought soul sound sounded sounding sounds sour source sources south southern 
sovereignty space sparked sparred speak speaker speakers speaking speaks special specialists species specific 
specifically specifics spectacle spectacular spectrum speculation speech speeches speechwriter speed spend spending 
spends spent spin spirit spirited spiritual spite split spoke spoken spokesman spokeswoman sponsor sponsored spoon 
sport sports spot spotlight spots spotted spouse sprawling spray spread spreading spree spring spur spy square 
squarely stability stable stacked stadium staff staffer staffers staffs stage stages stagnant stake staked stakes 
stalled stamina stamp stamps stance stances stand standard standards standing stands star stare stark stars start 
started starting starts state stated statehood statement statements states statewide stating station stations 
statistics stature status stay stayed staying steadily steady steal stealing steam steel steep steer steering stem 
step stepped stepping steps stereotypes stern stick sticking stiff still stimulus stir stock stocks stolen stone 
stood stop stopped stopping stops storage store stores stories storm story straight straightforward strain strange 
strategic strategies strategist strategists strategy streak stream street streets strength strengthen strengthened 
strengths stress stressed stretch strict strictly stride strife strike strikes striking string strong stronger 
strongest strongholds strongly struck structure structured struggle struggled struggles struggling stuck student 
students studied studies studio study studying stuff stumbles stump stumping stunning stupid style sub subdued 
subject submitted subpoenas subsequent subsequently substance substantial substantially substantive subtle suburban 
succeed succeeded success successes successful successfully successor such sucks sudden suddenly sue sued suffer 
suffered suffering sufficient suggest suggested suggesting suggestion suggestions suggests suicide suit suitable 
suite suited suits sum summary summer summit sump sums sun super superdelegate superdelegates superior supplement 
supplied supplies supply support supported supporter supporters supporting supportive supports supposed supposedly 
sure surely surface surge surged surgeon surgery surging surpassing surprise surprised surprises surprising 
surprisingly surrender surrogate surrogates surrounded surrounding surveillance survey surveyed surveys survive 
survived surviving suspect suspected suspects suspend suspended suspending suspension suspicion suspicious 
sustainable sustained swap swaths sway sweeping sweet swept swiftly swing switch switched sworn symbol sympathetic 
sympathy system systemic systems table tables tack tackle tactic tactical tactics tag tail take taken takeover 
takes taking tale talent talented talk talked talking talks tally tame tank tanks tap tape tapped tapping target 
targeted targeting targets tariff tariffs task tasked taste tasted tastes taught tax taxes taxi taxing taxpayer 
taxpayers tea teach teacher teachers teaches teaching team teams tear tears tech technical technically technique 
techniques technological technologies technology teenager teeth telephone televised television tell telling tells 
temper temperament temperature temporarily temporary ten tend tended tendency tends tens tense tension tensions 
tent tentative tenure term terms terrible terrific territorial territories territory terror terrorism terrorist 
terrorists test tested testified testify testimony testing tests text th than thank thanked thanking thanks that 
the theater theft their them theme themes themselves then theories theory therapy there thereafter thereby 
therefore these they thin thing things think thinking thinks third thirds this thorough those though thought 
thoughtful thoughts thousand thousands thread threat threaten threatened threatening threatens threats three 
threshold threw thrilled thrive through throughout throw throwing thrown thus thwart thwarted ticket tickets tide 
tie tied tier ties tight tighten tighter tile till time timeline timely times timestamp timing tiny tip tips tire 
tired tires title titled titles to today toes together told tolerance tolerate toll tomorrow ton tone tonight tons 
too took tool tools top topic topics torture tossed total totaling totally touch touched tough tougher tour tourist 
tourists tournament tours touted touting toward towards towed town towns toxic toys traced track tracked tracking 
tracks traction trade traded trader traders trades trading tradition traditional traditionally traditions traffic 
tragedy tragic trail trailed trailing trails train trained training transaction transactions transcript transcripts 
transfer transform transformation transformed transgender transition translate transmitted transparency transparent 
transport transportation trap trapped trash travel traveled traveling travelling travels treat treated treating 
treatment treatments treaty trees tremendous trend trending trends trial tribe tribute trickle tricks tricky tried 
tries trigger trillion trio trip trips triumph troops trot trouble troubled troubles troubling trounced trove truck 
trucks true truly trust trusted trustworthy truth truthful try trying tsunami tuition tune tunnel tunnels turmoil 
turn turnaround turned turning turnout turns tv tweet tweeted tweeting tweets twenty twice twin twist two tycoon 
tying type types typical typically ugly uk ultimate ultimately un unable unacceptable unanimous unanimously 
unauthorized unaware unbelievable uncertain uncertainty unclassified unclear uncomfortable uncommitted uncommon 
uncovered undecided undeclared under undercut underdog underestimate underestimated undergoing underground 
underlying undermine undermined undermines undermining underscore underscored underscores underscoring understand 
understanding understands understood underway undo undocumented uneasy unemployed unemployment unexpected 
unexpectedly unfair unfairly unfavorable unfavorably unfit unfortunate unfortunately unhappy unheard unified 
uniform unify unifying union unions unique uniquely unit unite united uniting units unity universal universities 
university unknown unleashed unless unlike unlikely unlimited unnamed unnecessary unnoticed unofficial unpopular 
unpopularity unprecedented unpredictable unqualified unrealistic unrelated unrest unsecured unsuccessful unsure 
until unusual unusually unveiled unwillingness up upbringing upcoming update updated updates upheaval upon upper 
uprising ups upset upside upstate ur urban urge urged urgency urgent urging us use used useful useless user users 
uses ushered using usual usually utilities utility vacancy vacation vacuum vague valid valley valuable value valued 
values variety various vary varying vast vastly vehicle vehicles vendors venture ventures venue venues verify 
version versions versus very vet veteran veterans veto vetted vetting via viability viable vice vicious victim 
victims victories victory video videos view viewed viewers viewing views vigorously violate violated violates 
violating violation violations violence violent viral virtual virtually virtue virtues virus visa visas visceral 
visible vision visit visited visiting visitors visits vital vocal voice voiced voices void volatile volume volumes 
voluntarily volunteer volunteered volunteers vote voted voter voters votes voting vow vowed vowing vows vs 
vulnerability vulnerable vying wage wages wagon wait waited waiting waiver wake walk walked walking walks wall 
walls waning wanna want wanted wanting wants war warehouse warfare warm warming warmth warn warned warning warnings 
warrant wars wary was wash waste wasted wasting watch watchdog watched watching water waterboarding watermelon 
waters wave waved waves waving way ways we weak weakening weaker weakness weaknesses wealth wealthiest wealthy 
weapon weapons wear wearing weather web website websites wedding week weekend weekends weekly weeks weigh weighed 
weight weird welcome welcomed welcoming welfare well went were west western wet what whatever whatsoever wheel when 
whenever where wherever whether which while white whiter whites who whoever whole whom whomever whose why wide 
widely widening wider widespread width wielding wife wild wildly will willing willingness win wind window windows 
winds wine wing winner winners winning wins winter wiping wisdom wise wish wishes with withdraw withdrawal withdrew 
withheld within without witness witnessed witnesses wives woes wolf wolves woman women won wonder wondered 
wonderful wondering wont wood word wording words wore work worked worker workers workforce working workplace works 
world worldwide worms worn worried worries worry worrying worse worst worth worthwhile worthy would wound wounded 
wounds wrap wrapped wreck write writer writers writes writing written wrong wrongdoing wrote www xenophobe 
xenophobic xls yard year yearly years yell yelled yelling yellow yes yesterday yet yield yielded yoga you young 
younger youngest your yourself youth zeal zero zone zoo 
`
