// Written by scripts/write-given-names.ts from @faker-js/faker (MIT License, © Faker) and gender-detection-from-name
// (MIT License, © Davide Violante).
/** Given names in the form in which words are compared, with blanks between them. */
export const givenNames = `
aad aafke aagje aaliyah aaltje aamir aarav aaron aart aayan aba abaco abadon abagail abak abaka abakan abakay abar abay
abbas abbey abbie abbigail abbondanza abbondanzio abbondio abby abd abdala abdallah abdel abdelali abdelatif abdelaziz
abdelfatah abdelfattah abdelfettah abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim
abdelhamid abdelhaq abdelhay abdelilah abdelillah abdeljalil abdelkabir abdelkader abdelkarim abdelkebir abdelkhalek
abdelkrim abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik abdelmoula abdelmounaim abdelouahab
abdelouahad abdelouahed abdelouahid abdelrahman abdeltif abdelwahed abdenbi abdennour abdenour abderahim abderahman
abderrahim abderrahman abderrahmane abderrazak abdeslam abdeslem abdessalam abdessamad abdesselam abdesslam abdi abdiel
abdon abdone abdonie abdou abdoul abdoulaye abdoulie abdourahmane abdramane abdul abdulkadir abdulla abdullah abdullahi
abe abel abelard abelardo abele abelin abeline abena abendam abenzio abibo abid abida abidin abigael abigaelle abigail
abigale abigayle abigel abilio abir ablaye abluc abner abondance abou aboubacar aboubakar aboubakr abraham abrahan
abramio abramo abrar absalon absar absolon abubakar aby abı abılay acace acacia acacie acacio acanthe acar acario
accursio ace acela acelya achaire acher achil achiles achille achim achour achraf acilia acilio acim aciscolo acrisio
acuk aculina acun acıg acık acılay ada adaeze adah adalan adalard adalardo adalbald adalbaude adalberon adalbert
adalberta adalberto adaldı adalfredo adalgisa adalgiso adaline adalmıs adalric adalrico adalsinde adam adama adame adamo
adan adar adara adas adaya adberilgen addi addie addison addo addolorata adea adeel adegrin adegrine adel adela adelaida
adelaide adelajda adelardo adelasia adelbert adelberto adelchi adele adelfo adelgardo adelheid adelia adelie adelin
adelina adeline adelino adell adella adelle adelmo adelphe adeltrude adelya adem ademir aden adenet adeodat adeodato
adham adhemar adi adib adil adile adilson adin adina aditya adja adjutor adlı adlıbeg adnan adnane ado adolf adolfa
adolfina adolfo adolph adolphe adolphie adolphus adonai adonay adone adonis adonise adoracion adrain adraman adrastee
adrehilde adri adria adriaan adrian adriana adrianna adriano adriel adrien adriena adrienne adrijana adrione adsız
adıguzel adık adıkutlu adıkutlutas afaf afanasi afanasie affan afi afia afif afitap afke afnan afonso afra africa afro
afsar afsin afsın afton agabay agabio agafia agah agakagan agalak agamennone agape agapet agapito agata agatha agathange
agathe agathon agaton agazio agca agenore agesilao agilbert agilberte agim aglae aglaia aglaja aglamıs agnan agnane
agneflete agnes agnesa agnese agneta agnieszka agnos agostina agostinho agostino agripina agrippa agrippin agrippine
agron agrypina agueda agustin agustina aharon ahenk ahlam ahlem ahmad ahmed ahmet ahsan ahsen aia aiace aicha aida aidan
aidano aide aidee aiden aila aileen ailen ailin ailyn aimable aimad aiman aimar aime aimee aimen aimone aina ainara aine
ainhoa aino ainoa ainoha aintzane aira airam airton aisa aisha aissa aissam aissata aissatou aitana aitor aixa aiyana
aiza ajan ajana ajla ajlin ajna ak akalp akane akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca
akcakoca akcora akdemir akdogan ake akeem akkun akkunlu akkurt akkus akos akpıra akram aksel aksil aksungur aktan
aktekin aktimur akı akıbudak akım akın akıncı akıner al ala alaa alaban alaboru aladag aladino aladogan alae alaia alain
alaina alaine alais alaitz alakurt alam alamanno alan alana alanis alanna alano alara alarico alassane alayna alayunt
alayuntlu alba alban albane albano albeiro albena alberade alberic alberico albert alberta alberte albertha albertina
albertine alberto albertyna albi albin albina albino albion alboino albrecht albrico alceo alceste alcibiade alcide
alcides alcidie alcime alcina alcine alcino alcyone alda aldair aldan aldegonde aldemir alden aldo aldobrando aldogan
aldonce aldric aldıgerey alea aleandra aleandro aleardo aleaume alec aleen aleena alegria aleida alejandra alejandrin
alejandrina alejandro alejo alek aleks aleksa aleksandar aleksander aleksandr aleksandra aleksei aleksej aleksi aleksy
alem alemka alen alena alene alenia alenka aleodor aleramo ales alesandro alesea alesia alesio aleska alessa alessandra
alessandro alessia alessio aleth aletha alevtina alex alexa alexander alexandr alexandra alexandre alexandrea alexandria
alexandrina alexandrine alexandro alexandros alexandru alexane alexanne alexe alexei alexej alexey alexia alexie alexine
alexis alexys alexzander aleya aleyda aleyna alf alfio alfons alfonsa alfonsina alfonso alfonz alfonzo alford alfred
alfreda alfredo algiso algu ali alia alic alica alican alice alicia alicio alicja alicya alida alie alienor aliette
alieu alif alighiero alima alimatou alin alina aline aliona aliou alioune alipio alis alisa alisan alisea alisha alisia
alisir alison alissa alissia alisson alistair alistar alisya alivia alix alixe aliya aliyah aliz aliza alize alizee
aljosa alka alkaboluk alkaevli alkan alkası alkıs allal allan allegra allen allene alliaume allie allison allyson
almerigo almila almine almir almire almiro almudena alois aloise aloisie aloisio alojz alojza alojzije alon alona
alondra alone alonso alonzo aloys aloyse aloysius alp alpagut alpamıs alparsbeg alparslan alpata alpay alpaya alpaykagan
alpbamsı alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee alphonse alphonsine alphonso alpike
alpilig alpinien alpkara alpkuluk alpkutlu alpsalcı alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu
alpurungututuk alpyoruk alpıs alta altagracia altan altankagan altankan altay altea altemur althea althee altin
altmıskara alton altuga altın altınkagan altınkan altınoba altıntamgan altıntamgantarkan altıntarkan altıntay alva alvah
alvar alvaro alvena alvera alverede alverta alviero alvin alvina alvis alvise alwar alwin aly alya alyah alyce alycia
alysa alysha alysia alyson alyssa alyssia alysson alzbeta alzira alımga amabela amabile amable amac amada amadea amadeo
amadeu amadeus amado amador amadou amael amaia amaiur amal amalia amaliane amalie amalija amalio amalric amalthee
amancio amand amanda amande amandin amandine amando amane amani amant amante amanzio amar amara amarande amaranta
amaranthe amaranto amari amaro amaryllis amat amata amato amatore amauri amaury amaya ambar amber ambra ambre ambrine
ambrogio ambroise ambroisie ambrose ambrosia ambrosiano ambrosio ambroz ambrozy amdy amea amedee amedeo amedeu amel
amela amelia ameliane amelie amelien ameline amelio amely amelya amen ameni amer america americo amerigo amethyste amets
ameur ami amicie amico amie amiel amilcar amilcare amin amina aminata amine aminte amintore amir amira amiya amjad
amleto ammar amna amon amone amore amos amour amparo ampelio amr amra amrak amul amy amya amza ana anabel anabela
anabella anabelle anacleto anae anael anaelle anahi anahit anahita anaida anais analia anamaria anamarija anar anas
anass anastacia anastacio anastase anastasia anastasie anastasiia anastasija anastasije anastasio anastasiya anastaz
anastazia anastazie anastazija anastazja anatazie anatol anatole anatoli anatolia anatolie anatolii anatoly anaya anca
ancelin anceline anci ancica ancilla ancuk ancuta anda andac andarıman andel andela andelin andelina andelko andelo
andeol ander anders anderson andi andjelina andoche andoni andra andrada andras andre andrea andreana andreane andreanne
andreas andree andreea andrei andreia andreina andrej andreja andres andreu andrew andrews andrey andri andrian andriana
andrij andrija andrijana andrin andrina andriy andro andromeda andrzej andy andzelika ane anej anemona anemone anes
anesa aneta anett anette anezka angadreme ange angela angele angeles angelica angelika angelina angeline angelines
angelique angelita angelo angelus anghel anghelina angie angilbe angilberte angilran angoustan angus ania anibal anica
anicee anicet aniceto anicette aniela aniello anik anika anila anina anir anis anisa anise anisha anisia anisoara anissa
anita aniya aniyah anja anjali anjana anjara anjela anjelica anka anke anko anmol ann anna annabel annabell annabella
annabelle annaelle annagrazia annalaura annalena annalia annalisa annalise annalucia annaly annamae annamaria annamarie
annasofia anndrea anne annegret anneke anneli annelie annelies anneliese annelise anneloes annelore annemarie annemie
annemijn annerose annet annetta annette anni annia annibal annibale annick annie annika annikki annonciade annunziata
annunziato anny anouar anouck anouk anqi ans ansaldo ansar ansbert ansberte ansel anselm anselma anselme anselmo ansgar
ansgary ansh ansley ansovino anstrudie ant anta antal ante antea antek antelmo antenor antero anthea anthelme
anthelmette anthony antide antigone antim antimo antino antioco antoaneta antoine antoinette antolin anton antone
antonela antonella antonello antonetta antonette antoni antonia antonie antonieta antonietta antonija antonin antonina
antonine antonino antonio antonios antoniu antonius antony antoon antti antton antun antwan antwon anuar anuska anuta
anwar anya anyelina anđela anđelika anđelina anıl aoife aomar aouatif apa apak aparecida apatarkan aphelie apolena
apolinar apollina apollinaire apollinare apollinary apolline apollo apollonia apolonia apolonio appia appoline aprancur
apuleio aqsa aquiles aquilin aquiline aquilino ara arabela arabella arabelle araboga araceli aracelis aracely arademir
araf arai aral araldo aram aran aranka arantxa arantza aras aratone arbay arben arber arbia arbuz arcade arcadi arcadia
arcadie arcadii arcadio arcangela arcangelo archambaud archange archibald archie archimede archippo arcibaldo arcuk ard
arda ardella arden ardian ardit ardith ardito arduino ardıc arelis arely aren arend ares aresio areta argelia argentina
argimiro argine argo argu argun argıl arham ari aria ariadna ariadne arialdo arian ariana ariane arianna arianne
ariberto aric aricie arie ariel ariela ariele arielle arif arife arij arina arion ariosto aris arisa arisha aristarco
ariste aristeo aristid aristide aristides aristione aristita aristo aristofane aristotele aritz aritza arjan arjen arjun
arkad arkadiusz arkady arkaitz arkın arkıs arlene arlet arleta arlete arlette arley arlie arlind arlinda arlindo arlo
armaan armagan arman armance armand armanda armande armandine armando armani armel armela armeline armelle armen armida
armide armin arminda armine arminio armonia arna arnac arnaldo arnau arnaud arnaude arnauld arnd arne arnim arno arnold
arnolda arnoldo arnost arnostka arnoud arnould arnulfo arolde aron aronne arpad arpat arrigo arsal arsen arsene arsenia
arsenie arsenije arsenio arseniusz arshad arsinoe arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu
arsun arsıl art arta artem artemia artemio artemis artemisa artemisia arthaud artheme arthur arthurine arthus artiom
arto artuk artukac artur arturo artus artut artıınal aruk arun arunthavanathan arved arvel arvid arvilla arwa arwen arya
aryan aryanna arystarch arzen arı arıboga arık arıkagan arıkdoruk arın arınc asa asad asan asanboga asantudun asantugrul
asartegin ascanio ascelin asceline ascension asdrubale asel asella asen aser asha ashlee ashleigh ashley ashly ashlynn
ashraf ashton ashtyn asia asiel asier asif asija asil asim asimodeo asiya asja askın aslım asma asmaa asmae asrı assa
assane assetou assia assil assiya assomption assunta assya asta astalogul astarte aster asterie asterio astianatte astou
astree astrid astrida astride asuela asug asuk asya asıg asıkbulmus asım ata atac atakagan atakan atalan atalay ataldı
ataleo atalmıs ataman atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie
athanase athanasia athanasie athanasius athena athenais athina athos atif atika atila atilano atilla atlas atlı atlıbeg
atlıkagan atmaca atsız attila attilano attilio atuncu atıf atıgay atıkutlu atıkutlutas atıla atılgan atım atımer atıs
aube aubertine auberto aubin aubree aubrey aubry audace aude audebert audeline audie audouin audra audran audreanne
audrey augusta auguste augustin augustina augustine augustyn augustyna aure aurea aurel aurela aurele aurelia aurelian
aureliana aureliano aurelie aurelien aurelienne aurelio aureliu aurelle auria aurian auriane aurica auro auron aurora
aurore ausilia ausiliatrice ausilio austen austin austyn auxane auxence ava avar ave avelina aveline avelino averardo
avery avi aviel avigaelle avis avital avluc avneet avni avoye avram avsar awa awais axel axeline axelle axenia axinte ay
aya ayaan ayacı ayad ayada ayah ayan ayana ayas ayat ayaz aybalta ayban aybars aybeg aydan aydarkagan aydemir ayden
aydin aydogan aydogdu aydogmus aydın aydınalp ayelen ayem ayesha aygırak ayhan aykagan aykal aykan aykurt aykut ayla
aylan ayleen aylen aylin ayline ayluc ayluctarkan ayma ayman aymane aymar aymara aymard aymardine aymen aymeric aymon
aymonde ayoub ayren ayrton ayruk aysar ayse aysha aysıl aysılıg aytac aytak aytekin aytug ayub ayvaz ayyoub ayyıldız
ayıtmıs ayız ayızdag aza azael azak azalee azban azeddine azeglio azelia azelie azeline azelio azer azgan azganaz azhar
aziz aziza azizhan azmi azra azucena azul azzeddine azzedine azzouz azzurra azıl baba babacan babacar babeta babette
babila babur baby babır bacara bacary baccayman bacco bachir bacman badabul badara bade bader badia badiaa badis badr
badreddine badruk badur bafode baga bagaalp bagan bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi
bagaturgerey bagaturipi bagatursepi bagaısbara bagdagul baghdad bagtas bagıs baha bahadır bahia bahija bahri bahtiyar
bailee bailey bajram bakagul bakari bakary baki bakr baksı bakır bakırsokum balaban balaka balakatay balamır balazs
balbina balcar baldassarre balderico baldo baldomero baldovino baldu baldwin balint balkık balla balta baltacı baltar
baltasar baltazar balthasar balthazar baltur baltır balın bambina bamsı banel bangu baptiste bara baraa barae barak
baraktore baran barbara barbarigo barbe barbeg barbel barboga barbol barbora barbro barbu barbulsun barca barcadogdu
barcadogmus barcadurdu barcadurmus barcan barcatoyun bardo bardomiano bardıbay bargan barica baris barkan barkdogdu
barkdogmus barkdurdu barkdurmus barkın barlas barlıbay barmaklak barmaklı barman barnaba barnabas barnabe barney baron
barrett barry bars barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart barthelemy bartholome bartholomew
bartimee bartolo bartolome bartolomea bartolomej bartolomeo bartolomeu barton bartosz bartu barımtay barın barıs bas
basademir basak basan basanyalavac basar basarab basat basbug bascı basem basgan basil basile basileo basilia basilio
basilisse baskurt baskın baskırt basma basmala basmıl bassiano bassilla bassirou bassma bastar bastiaan bastian bastiano
bastien bastugrul bastı basu basut bathilde batilda batoul batrak battal battista batu batuhan batuk batul batur
baturalp baudouin bautista bay baya bayan bayancar bayankagan bayat bayazıt baybars baybayık baybicen bayboga baybora
baybure baydar baydemir baydur baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram
bayruk bayrı bayrın baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bayık bayıncur bayındır bazil
bazyli bazır bea beat beata beate beato beatrice beatrix beatriz beatrycze beatus beau beaulah bebe beceapa beckem becky
bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska beg begarslan begbars begbilgeciksin begboga begcur
begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begona begtas begtegin begtuzun behcet
behic behlul behram behrem behzat bek bekazıl bekbekec bekec bekecarslan bekecarslantegin bekectegin beker bekim bekir
beklemis bektas bektur bela belaid belal belarmino belcim belcir belek belemir belen belgi belguc belimir belina belinda
belkacem belkis belle bellino belma belmiro belo beltir beltramo beltun ben benadik benaissa benat bence bende bendeguz
benedek benedetta benedetto benedict benedicta benedicte benedikt benedikta benedita benedykt benet benett bengi bengt
bengu beniamin beniamina beniamino benice benicia benicio benigna benigne benigno benilde benita benito benja benjamim
benjamin benli benlidemir bennet bennett bennie benno benny benoit benone bent bente benthe bentley bento benton
benvenuta benyamin benyounes bera beranger berangere berard berardo berat berceste bercin berdibeg berend berendey
berengario berenice berenika berginsenge bergu berinay berislav berit berk berkan berkay berke berkin berkis berkyaruk
bermek bernabe bernadetta bernadette bernadine bernard bernarda bernardino bernardo bernd berneice bernhard bernice
bernie berniece bernita beronico berran berre berry bert berta bertalan bertha berthe berthilde berthold berti bertille
bertina bertold bertolda bertoldo bertolfo bertram bertrand berva beryl besentegin beser besim besir besnik besra bessie
betemir beth bethany bethel betina betsabe betsy betta bette bettie bettina betty bettye beulah beuve beverly beya
beyizci beyrek beyrem biagio bianca bianka bibi bibiana bibianna bibiano biborka bice bicek bienvenida bienvenido bigna
bilal bilel bilge bilgebayuncur bilgebeg bilgeciksin bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam
bilgetamgacı bilgetardu bilgetegin bilgetonyukuk bilgez bilgeısbara bilgeısbaratamgan bilgic bilgin bilig
biligkongulsengun bilik biljana bill billie billy binbegi bindir bindo bino binta bintou birdie birgit birgita birgitt
birgitta birgitte birino birol birte bisan bisenija biserka bivoj bjarne bjorn bjørn bladimir blagica blagoje blagovest
blahomil blahomila blahomir blahomira blahoslav blahoslava blair blaise blake blanca blanche blandina blandine blanduzia
blanka blas blaze blazej blazena blerim blessing bo boaz bob boban bobana bobbi bobbie bobby bochra bodhi bodi bodil
bodo boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bogumil bohdan bohdana bohemond bohuchval
bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana bojislava bokde boke boldaz
boldizsar bolemir bolen boleslav boleslava bolmus bolsun bolukbası bolun bon bonagiunta bonaldo bonaventura bonavita
boncuk bonek bonge bongul bongulboga bonifac boniface bonifacio bonita bonito bonnie bora boran borbala borcul borek
boris borislav borislava borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo boru
borubars borusengun borys bosco bosiljka bosko botond boualem bouazza boubacar boubker boubou bouchaib bouchard bouchra
bouchta boudewijn boujemaa bourama boutaina bouziane bowie boyan boyankulu boyd boyko boylabaga boylabagatarkan
boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha bozica bozidar bozidara bozislav bozkurt bozkus
bozok brad braden bradford bradley bradly bradut brady braeden brahim braian brain brajan brajen bram brancaleone brandi
brando brandon brandt brandusa brandy brandyn branimir branimira branislav branislava branka brankica branko brannon
branson brant bratislav bratislava braulio braxton brayan breana breanna breanne brechtje brenda brendan brenden brendon
brenn brenna brennan brennon breno brent bret bretislav bretislava brett bria briac brian briana brianda brianna brianne
brice bridget bridgette bridie brielle brieuc brigida brigita brigitta brigitte brindusa brionna brisa briseida brit
brita britney britt britta brittany brock broderick brody bronagh bronislav bronislava brook brooke brooklyn brooks
brown bruce bruna brune brunehaut brunehilde brunella brunhild brunhilda brunhilde brunilde bruno bruto bryan bryana
bryant bryce brycen brygida bryon btissam bucan buck bucur bud budag budak buddy budimir budislav budivoj budunlu budus
budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge bukak bukaktutuk bukduz buke
bukebuyrac bukebuyruc bukey buktegin bukusboga bulacapan bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc
bulug buluk bulus bulut bumen bumın bunsuz bunul bunyamin burak burcak burdette bure burgucan burgut burhan burkay
burkek burkhard burkhardt burkut burley burluk burnice burslan burulday burulgu burunduk bushra buster busulgan butak
butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron bystrik bıckı bıckıcı bıdın
bıtaybıkı bıtrı błazej caba cabdar cablı cabus cacilia cacilie cade caden caesar caetana cafer cagan cagatay cagdas
cagla caglar caglayan cagru cagrı cagrıbeg cagrıhan cagrıtegin cagıl cahid caino caio caitlin caitlyn caius cala
calanico calapkulu calcedonio cale caleb calebe caleigh cali calin calina calista calixta calixte calixto callie
calliope callisto callum calogera calogero calpurnia calvin camden camelia camelien cameron camil camila camilia camill
camilla camille camillien camillo camilo camren camron camryn camylle can canalp candace candar candela candelaria
candelario candice candida candide candido canel caner cangul cankan cankız cannur cansel cansın cantemir cantidio
canziano caoimhe capitolina capucine cara carey caribert caridad carina carine carissa carl carla carlee carlene carles
carleton carley carli carlie carlijn carlo carloman carlos carlota carlotta carlton carme carmel carmela carmelina
carmelita carmella carmelo carmen carmina carmine carminho carmo carna carol carola carolanne carole carolien carolin
carolina caroline carolus carolyn carolyne caronte carponio carrie carroll carson carsten carter cary casandra casey
casian casiana casilda casimer casimir casimira casimiro caslav caspar casper cassandra cassandre cassiano cassidy
cassie cassien cassio cassiopea cassiopee castille casto castor cataldo cataleya catalin catalina catalino catarina
catena caterina catharina catharine catherine cathleen cathrine cathryn cathy catia catina catinca cato catrin catrina
catrinel catriona catullo caua cavid cayetana cayetano cayla cayo cazimir ceasar cebe ceca cecco cecelia cecil cecile
cecilia cecilie cecilio cecily cecylia cecyliusz cedomir cedric cedrick cedrik cedrin cees ceferino celal celaleddin
celasun celen celeste celestin celestina celestine celestino celestyn celestyna celia celian celie celien celik celil
celina celine celinia celio celsa celso cem cemal cemali cemen cemgen cemil cenek cenk cenka cerasela ceren cerise
cesaire cesar cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla
ceylan ceylin ceylinaz cezar cezara cezary cezmi chad chadd chadi chadia chadrick chafia chafik chahd chahid chahida
chahine chahinez chahrazad chai chaib chaim chaima chaimaa chaimae chaira chakib chakir chama chams chandler chanel
chanelle chantal charaf charifa charlaine charleen charlemagne charlene charles charley charli charlie charline charlize
charlotta charlotte charly chasity chauncey chaya chayenne chayma chaymaa chaymae chaz cheick cheikh chelsea chelsey
chelsie chen cheng chenoa cherif cherubino cheryl chesley chester chet cheyanne cheyenne chiaffredo chiara chidi
childebert chilperic chinwe chira chiril chirila chirill chirine chloe chorouk chrabros chraniboj chranibor chranislav
chranislava chretien chris christ christa christel christelle christer christiaan christian christiana christiane
christiano christie christien christin christina christine christodule christof christoffer christop christoph
christophe christopher christos christy chrudos chrysole chrysostome chval chyna cian ciara cicek cicem cicero cida
cidalia cielo cierra cigdem cihad cihan cihangir cihansah cilay cilenti ciler cilvenaz cimen cindy cino cinthia cinthya
cintia cintya cinzia ciprian cipriana cipriano cira cirano ciriaco cirilla cirillo cirilo cirino ciro cise cisem cisil
cistoslav cistoslava citlalli civan claas claes clair claire clara clarabelle clare clarence clarenzio claribel clarice
clarisa clarissa clarisse clarita clark claud claude claudemir claudette claudi claudia claudie claudien claudina
claudine claudino claudio claudiu claudius claus clavdia clay clayton clea cleandre cleandro cleber cleide clelia clelie
clemence clemencia clemens clement clemente clementina clementine clemenzia clemmie cleo cleofe cleonico cleopatra
cleophee cleora clery cleta cletus cleusa cleve cleveland clifford clifton climaco clinio clint clinton clio clodomiro
clodoveo cloe clorinda clotaire clothilde clotilde clovis cloyd clyde cobulmak coby coco cocukboru codin codrin codrina
codrut codruta cody coen cointa cokramayul colby cole coleman colette colin coline colleen collien collin colm colman
colmanno colmazio colomba colombano colombe colombo colpan colt colten colton colu columbus concepcion conception
concetta concha conchita concordio conner connie connor conor conrad conrado consolacion consolata constanca constance
constancia constant constanta constantia constantin constantina constantine constantino constanza constatin consuela
consuelo cooper cor cora coral coralia coralie coraline corbin corbiniano cord cordelia cordell cordia cordie cordula
corene coreno corentin corentine corey corina corine corinna corinne coriolano cornel cornelia cornelio cornelis
corneliu cornelius cornell coronato corrado corrie corrine cortez cortney corto corvin cory cosima cosimo coskun
coskuner cosma cosme cosmin cosmina cosmo costache costante costantino costanza costanzo costel costica costin coty
coumba courtney covadonga coy craig crawford cremenzio cremilde crenguta creola crescencio crescente crescenzia
crescenzio crespignano crin crina cris crisanto crispin crispino cristal cristaldo cristalina cristea cristel cristhian
cristi cristian cristiana cristiane cristiano cristin cristina cristino cristo cristobal cristofer cristofor cristoforo
cristopher crocefissa crocefisso cronida crystal crystel csaba csanad csenge csongor ctibor ctibora ctirad ctirada
ctislav ctislava cubeyr cullen cumhur cunegonda cuneyt cuniberto cupido curt curtis custodio cuzia cvijan cvijetin
cydney cynthia cyntia cyntie cyprian cyprien cyra cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrus cyryl
czesław cıgıl cılasun cıngır daan daantje dabiziv dacian daciana daciano dacio dada dado daenerys dafina dafne daghan
dagmar dagmara dagobert dagoberto dahiana dahlia daiana daija daira dairon daisha daisy dajana dakota dalal dale daley
dalia dalibor dalibora daliborka dalida dalie dalila dalimil dalimila dalimir dalimira dallas dallin dalmazio dalton
dalva daly damaris damaso dame dameon damia damian damiana damiano damiao damien damil damin damion damir damjan
damjanka damla damocle damon dan dana danae danay dandre dane danel danella dangelo dani dania danial danica daniel
daniela daniele daniella danielle daniil danijel danijela danika danil danila danilo danio danique danka danko danna
danni dannie danny dante danu danuse danut danuta dany danyka danyl danylo daoud daouda daphne daphnee daphney dara
darby darcy darek daren daria darian dariana darie dariel darien darija darin darina darine darinka dario darion daris
darius dariusz darja darko darla darleen darlene darnell daron darrel darrell darren darrick darrin darrion darron
darryl darwin darya daryl dasa dashawn dasia dave davelle daver davey davi david davida davide davin davina davinia
davino davion davis davit davon davonte davor davorin davud davut davy dawid dawson dax dayami dayan dayana dayane
dayanna dayna dayne dayra dayron daysi dayton dea deangelo deanna debbie debora deborah debra decebal decimo declan
dedric dedrick dee deen deepak dees defne degna deion deirdre deisy dejah dejan dejana dejon dejuan delaney delbert
delfim delfin delfina delfino delia delicia delie delilah delinda delio delizia dell delmer delores delpha delphia
delphin delphine delta demarco demarcus demario demba dembo demet demeter demetra demetria demetrio demetris demetrius
demetriusz demi demian demiralp demirhan demis democrito demond demostene dena deneval deni denia deniel denis denisa
denise denisse denisz deniz denizalp denni dennis denny dennys denys denyse deodata deodato deolinda deon deondre
deontae deonte depold dereck derek derick derin deron derrick dervis derya desanka desdemona deshaun deshawn desiderata
desiderato desideria desiderio desimir desire desiree desislava desmond despina dessie destan destany deste destinee
destiney destini detlef detlev detmar detrich deva devan devante deven devid devin devis devon devonte devora devota
devran devyn dewayne dewey dewi dewitt dex dexter dexx deyanira deysi dezider dharma diamante diamantina diamond dian
diana diandra diane dianna dianne dianora diar diara diarmuid dick dicle diclehan dida didem didier didimo didina diede
diederik diego dieke diemut dierk dieter dietlind dietmar dietrich dieudonne dieudonnee digna dijana dikmen dikra dilan
dilara dilaver dilay dilberay dildar dilek diler diletta dilhan dillan dillon dilma dilruba dimas dimitar dimitri
dimitrii dimitrij dimitrije dimitrina dimitrios dina dinah dinc dincer dini dinis dino dinu diocleziano diodata diodoro
diogene diogo diomede dion dione dionigi dionis dionisia dionisio dionizy dionyz dionyzos dirce dirceu direnc diri dirk
dirkje dita divina divine divis diviska divna divo dixie dizik djalal djamal djamel djamila djayden djeneba djenna
djibril djiby djilali dluhos dmitri dmitrii dmitry dmytro doaa dobrava dobrila dobromil dobromila dobromir dobromira
dobroslav dobroslava dochia dock doda dodato dogan doganay doganer dogu dogukan doha doina doinita dolf dolly dolunay
domagoj domenic domenica domenick domenico domenik domezio dominga domingos dominic dominica dominick dominik dominika
dominique domitilla domitille domiziano domnica donald donalda donat donata donatella donatello donato donavon dondu
donia donika donka donnell donnie donny donovan dora dorana dorcas doreen dorel dorene dorette dorian doriana doriane
doriano dorica dorin dorina dorinda dorine dorinel doris dorit dorita dorival dorka dorli dorota dorotea doroteja
doroteo dorothea dorothee dorothy dorottya dorris dortha dorthe dorthy doru doua douaa douae doubrava doubravka douce
doudou doug douglas dounia dounya douwe dov dovie doyle draga dragan dragana dragica draginja dragisa drago dragoje
dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav
drahoslava drahotin drahotina drahuse drahutin drake dramane draza drazen dren drew dries drifa drilon drina dris driss
drissa drissia drita druina drzimir drzislav dua duane duarte dubravka dubravko duccio duco ducu dudley duilio duje dujo
dulce dulcinea dulina dumitra dumitrana dumitrita dumitru duncan dundar dune dunia dunja dunya durdane durmus durriye
dursun duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin dusty duuk duygu dwayne dwight dylan
dylano dyna ea eamon earl earlene earline earnest earnestine easter easton ebba ebe eberardo eberhard ebin ebkızı ebony
ebren ebrima ebru ebuzer ecaterina ecclesio ece ecehan ecem ecevit eckart eckhard ecmel ecrin ecvet ed eda edd edda eddi
eddie eddy ede edelberga edeltraud eden eder edgar edgard edgardo edhem edi edil edilberto edin edinaldo edinson edison
edit edita edite edith editta ediz edmee edmilson edmond edmondo edmund edmundo edna edoardo edona edouard edson eduard
eduarda eduardo edurne edvard edvarda edvige edvin edward edwardo edwige edwin edwina edyta edyth edythe eef eefje eelco
eero eeva efe effie efim efimia efisio efken eflah efraim efrain efrem efren efrosinia efsun eftalya eftimia eftimie ege
egemen egeo egidio eginardo egisto egizia eglantine egle egmont egon egona egor egrim ehsan eidan eiden eila eileen
eilidh eimy einar eino eira eire eirik eithan eizan ekain ekaitz ekaterina ekec ekhi eki ekim ekin ekkehard ekmel ekrem
ela eladio elaia elaide elaina elaine elanur elba elbert elcin elda eldon eldora eldred eldridge elea eleanor eleanora
eleanore eleazar electa elektra elen elena elene eleni elenor elenora eleonor eleonora eleonore elettra eleuterio
eleuthere elfi elfrida elfride elfrieda elfriede elga elgin elhadji eli elia eliah eliahou elian eliana eliane eliano
elias eliasz elicia elida elide elidia elie eliel elier elies eliette eliezer elif elifio eligio elija elijah elimena
elin elina eline elinor elinore elio eliodoro elion eliona elior eliot eliott elira elis elisa elisabel elisabet
elisabeta elisabete elisabeth elisabetta elisaveta elise elisea elisee eliseo eliseu elisha elisio eliska elison elissa
elita eliza elizabet elizabeth elizaveta elize elizej elizeus elka elke elkin ellen elli ellie elliot elliott ellis
ellsworth elly elma elmar elmas elmedin elmedina elmer elmira elmo elmore elna elnora eloa eloan eloane elodia elodie
elody elogio eloi eloina eloisa eloise elona elone elora elouan elouise eloy elpidio elroy els elsa elsbeth else
elselien elsie elta elti elton elva elvan elvera elvezio elvia elvie elvin elvino elvio elvira elvire elvis elwin elwira
elwyn elya elyas elyes elyne elynn elyse elyssa elza elzbieta elzear ema eman emanoil emanuel emanuela emanuele
emanuelly emanuil emced emeka emel emelia emelie emelina emeline emely emerald emerance emerencie emeric emerich emerson
emery emese emi emidio emie emiel emigdio emiko emil emile emili emilia emilian emiliana emiliano emilie emilien emilija
emilijan emilio emily emin emina emine emir emirhan emma emmalee emmanuel emmanuela emmanuele emmanuelle emmelie emmely
emmerico emmet emmett emmi emmie emmitt emmy emna emory empirio emrah emran emre emrullah emy ena enaitz enara enaut
ender enderun endi endri endrigo endrit enea enecone enedina eneida eneko enes engel engelbert engin engracia enguerrand
enia enid enie enimia enio enis enisa enise enma enmanuel enna ennio enno enoc enoch enola enora enos enric enrica
enrico enriko enrique enriqueta ensar ensio enver enya enyo enza enzio enzo eoin ephraim epifanio epiphane era eracla
eraclide erald eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercilia ercin ercolano ercole
ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdi erdinc erdogan erel eremia eren erenia erentuz ergene
ergenekatun ergin ergun erguner erhan erhard eri eriberto eric erica erich erick ericka erico erik erika erin erina
erinc erine erion eris erisa erjon erkam erkan erke erkki erlinda erling erma ermal erman ermanno ermelinda ermen
ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio erna ernest ernesta ernestina ernestine ernesto
ernie erno ernst erol eron eros ersan ersilia ersin ertan erten ertenozuk ertugrul ervin ervina erwan erwann erwin eryn
erza esat esau esben esen esenbike eser eshaal esin esma esmee esmeralda esmeray esperanca esra esraa esref essa essaid
essie estanislao esteban estefani estefania estefano estefany estel estela estell estella estelle ester estera esterina
estevan esteve esther estitxu estrella esuperio eszter etela etelvina eterie etha ethan ethann ethel ethelyn ethem ethyl
etienne etil etna ettie ettore eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia
eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniu eugeniusz eula eulah eulalia
eulalie eulalio eulogio euna eunice eunika euphrasie euridice eurydice eusebe eusebia eusebie eusebio eusebiu eusebius
euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo evalyn evan evandro evangelina
evangeline evangelos evanghelina evann evans evarist evariste evaristo evasio evdochia evdokija eve eveleen evelia
evelien eveliina evelin evelina eveline evelio evelyn evelyne even everardo everett everette evert evgenia evgheni
evghenia evghenii evi evidio evie evin evita evodio evon evonne evran evrard evremondo evren evsen evy evzen evzenie ewa
ewald ewan ewelina ewell ewen ewenn ewout eya eyad eyal eydan eyden eyiz eylul eymen eysan eytan eythan eyup ezechiel
ezechiele ezekiel ezequiel ezio ezra ezrak faas fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola
fabius fabrice fabricia fabricio fabrizia fabrizio facundo fadi fadila fadime fadma fadoua faduma fadwa fady fadıl fae
fahad fahd fahim fahrettin fahri fahriye fahrunissa faical faik faisal faissal faiza falba falco falih falk fallou fama
famara famiano famke fanel fanni fannie fanny fanta fantin fantine faouzi faouzia farah fardau fares farhan farid farida
faris farouk fartun faruk farzana fasih fatema fathia fatih fatiha fatim fatima fatimata fatimazahra fatime fatimetou
fatin fatine fatma fatmir fatna fatos fatou fatouma fatoumata fattouma fatumata faust fausta faustin faustina faustine
faustino fausto faustyn faustyna favian favour fay faya faycal faye fayen fayenne fayna faysal fayssal fayza fazilet
fazio fazlı fazullah fazıl fe feba febe feda fedai fedde fedele federica federico fedi fedor fedora fedro fehime fehmi
felicia felician feliciana feliciano felicidad felicie felicien felicita felicitas felicite felicity feliks felina
feline felipa felipe felisa felix felton fem femke femm fender fenja fenna fenne feodor feodora feodosia ferah feramus
feramuz feray ferda ferdaous ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc fergus ferhan ferhat feride feridun
feriel feriha ferit ferman fermiano fermin fermina fermo fern fernanda fernando fernao ferne ferran ferre ferruccio
ferruh ferry feryel festo fettouma fevronia fevzi feyyaz feyza feyzullah fiacre fiammetta fidan fidel fidele fidelia
fidelie fidelius fidencio fidenziano fidenzio fieke fien fiene fiep fiete figen fikret fikri fikriye filemon filibert
filiberto filip filipa filipe filipp filippa filippo filiz filofteia filomen filomena filomeno filotije filou fina finia
finja finlay finley finn finnja finnley finola fiodor fiona fionn fionnuala fiordaliso fiore fiorella fiorenza
fiorenziano fiorenzo firas firdaous firdaus firdaws firdevs firmin firmino flaminia flavia flavian flaviana flaviano
flavie flavien flavio flaviu flavius fleano fleta fletcher fleur flip flo floare floarea flodoard floortje flor flora
florbela flore florea floreal florence florencia florencio florencja florent florenta florentin florentina florentine
florentino florentyn florentyna flores florestan floria florian floriana floriane floriano florica florida floridia
florie florin florina florinda florindo florine floris flossie floy floyd flurin flurina flutura flynn foca fode fokke
folco folker folkert ford forest forrest fortuna fortunat fortunata fortunato fortune fortunee fos fosca fosco foss
foster fouad foucauld foulques fouzia fran frana franc franca france frances francesca francesco francette francia
francina francine francis francisc francisca francisco francisque franciszek franciszka franck franco francois francoise
franjo frank franka frankie franklin frans frantisek frantiska franz franziska frauke fred freda freddie freddy frederic
frederica frederick frederico frederik frederike frederique fredi fredrick fredrik fredy freeda freek freeman freida
freja frenkie freya frida frido fridolin fridrich frieda friedbert friederike friedhelm friedrich fritz froilan
frontiniano froukje frusina fruzsina fryderyk fuat fuensanta fulbert fulberto fulcran fuldem fulden fulgence fulgencio
fulgenzio fulvia fulvio fulya funda funmi fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn gabe gabi
gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gabryel gad gael gaelle gaetan gaetana
gaetano gaffar gage gaglioffo gaia gail gaio gaizka gaj gaja gajana gal galatea galdino galeazzo galfryd galia galileo
galina galla gallicano galo galya galyna gamze gandolfo ganna gara garance gardner gareth garett garfield gari garik
garika garimberto garland garnet garnett garnier garret garrett garrick garrison garry garth gary gaspar gaspard gaspare
gaston gastone gatien gaud gaudenzia gaudenzio gaudino gauthier gautier gautiero gavin gavino gavril gavrilo gaya gayane
gaye gayle gazanfer gazi gea geanina gebhard gedeon gedeone geert geertje geertruida gejza gelila gelin gelincik gellert
gelsomina geltrude gelu gema geminiano gemma genadij genaro gencer generosa generoso genesia genesio geneva genevieve
gennaro genny genoveffa genoveva genowefa gentiana gentile genziano geo geoffrey geoffroy georg george georgel georges
georgeta georgette georgi georgia georgian georgiana georgianna georgije georgina georgios georgy geovanni geovanny
geovany geraint gerald geralda geralde geraldina geraldine geraldo gerard gerarda gerardina gerardo gerasim gerasimo
geraud gerazim gerazym gerben gerberge gerbert gerd gerda geremia gergely gergo gerhard gerharda gerhild gerino gerjan
gerlando gerlinde germain germaine german germana germano gernot gero gerolamo geronimo geronzio gerrard gerrie gerrit
gerry gerson gert gerta gertraud gertrud gertruda gertrude gervais gervasio gessica gesualdo geta gevheri geza ghali
ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain
ghislaine ghita ghizlan ghizlane ghofran ghulam gia giacinta giacinto giacobbe giacomo giada giadero giambattista
giampaolo giampiero gian giana gianbattista giancarlo giandomenico gianfranco gianina gianluca gianluigi gianmarco
gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giasone gica gicu gideon giel gigel gigi
gigliola gijs gil gila gilbert gilberta gilberto gilda gildo giles giliola gilles gillian gillis gillo gilmar gilson
gimena gina gines ginesa gineto ginette ginevra ginewra ginger ginka gino gioacchina gioacchino giobbe gioberto gioconda
giocondo gioele gioia gion giona gionata giordana giordano giorgi giorgia giorgian giorgiana giorgio giosue giosuele
giotto giovana giovani giovanna giovanni giovanny giove gioventino giovenzio girardo girart giray girolamo gisel gisela
gisele gisella giselle gislaine gislebert gisselle gita gitte giuda giuditta giulia giuliana giuliano giulietta giulio
giulitta giuseppa giuseppe giuseppina giusta giustiniano giustino giusto giusy gizela gizem gladis gladyce gladys glauco
gleb glen glenda glenn glenna glennie gligorije glorie godeberta godfrey godiva goffredo gojko gokalp gokben gokboru
gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golden golia golub gomberto gonca goncalo gondebaud gondulfo
gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gora goran gorana goranka gorazd gordan
gordana gordiano gordon goreti gorka gorkem gorun gosto gothard gottardo gottfried gotthard gottlieb gotz goundo gozde
graca gracia gracian graciana graciano gracie graciela graciete graciliano gracja gradimir grady graham grainne grant
granville gratian gratiana gratiela grato grayce grayson graziana graziano graziella grazina grazyna gre grecia green
greet greetje greg gregg gregoire gregor gregori gregoria gregorian gregorio gregory greta gretchen grete gretel greyson
grga grgo grgur griet griffin grigore grigori grigorije grimaldo grisel griselda grizelda grover grozdana gry grzegorz
guadalupe gualberto gualtiero gubio gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui
guiberto guido guilhem guilhemine guilherme guilhermina guillaume guillem guillemette guillen guillermina guillermo
guinevere guiscardo guiseppe gul gulbahar gulben gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan
gulnaz gulpembe gulriz gulsen gultekin gulumser gumesindo gumus gun gunay guncicek gunda gundelinda gundogdu gundogmus
gundula guner gunes gungor gunilla guniz gunnar gunnel gunner gunnur gunsel gunseli gunter gunther gunyaruk gurbuz
gurcan gurdal gurhan gurjot gurkan gurleen gurnoor gurol gurpreet gursel gus gussie gust gustav gustava gustave
gustavine gustavo guus guusje guven guvenalp guvercin guy guyot guzey gvendolina gvozden gwen gwenaelle gwendoline
gwendolyn gwido gwyneth gyorgy gıyas habbab habib habiba habil haby hacib hada hadda hadhoum hadi hadia hadil hadj hadja
hadley hadrian hadriel hadrien hafi hafid hafida hafsa hafssa hafız hagar hagen haider hailee hailey hailie haim haitam
haizea hajar hajo hakan hakem haki hakim hakima hakkı hakon hala haldun hale haleigh haley halie halil halim halima
halina halis halit hallie haluk halyna hamadi hamady hamdi hamdullah hamed hami hamid hamida hamide hamidou hamish hamit
hammad hammadi hammou hamza hana hanaa hanae hanan hanane handan hande hanefi hanga hani hania hanin hank hanna hannah
hanne hanneke hannele hannelore hannes hanni hannie hanno hannu hanny hans hansje hansjorg hanspeter hansruedi hansueli
hanus hao haralamb haralambie harald hardouin hardy haris haritz harjot harleen harley harm harman harmon harold haron
haroon haroun harouna haroune harpreet harrie harriet harrison harry hartmut hartwig harun harvey hasan haseki hasibi
hasim hasin haskell hasmet hasmik hasna hasnaa hasnae hassan hassana hassane hassania hassie hassna hastal hata hatem
hatice hatim hatip hatouma hattab hattie hauke hava havel haven havla hawa haya hayal hayali hayat hayate hayati haydar
haydee hayden haylee hayley haylie haytam haytham hazan hazar hazel hazle hazım heath heather heba heber hector heda
hedda hedelin hedi hedvig hedviga hedvika hedwig hegoa heide heidemarie heidi heidrun heidy heike heikki heiko hein
heiner heinrich heinz heitor helder heleen helen helena helene helga helge helia helie helier helin helio helios hella
helle hellen hellmut helma helmer helmut helmuth heloisa heloise henderson hendrick hendrik hendrika henk hennes henni
hennie henning henny henri henrich henrick henrieta henrietta henriette henrik henrika henrike henrique henry henryk
henryka heracleea herbert herberta heribert heriberto herluin herman hermann hermelinda hermenegildo hermes hermina
hermine herminia herminio hernan hernando herold hershel herta hertha herve hester hettie hetty hiba hicabi hicham
hidaya hidde hieronim higinio higino hikmet hilaire hilal hilar hilaria hilario hilarion hilarius hilary hilbert hilda
hilde hildebert hildegard hillard hillary hillel hilma hilmi hilton hiltrud himmet hincmar hind hipolit hipolito
hippolyte hira hiram hisam hiske hjalmar hlima hobart hocine hoda hodei holden holger hollie hollis holly homer homero
hong honorata honore honoria honorine honorio honorius horac horace horacio horacy horatiu horea horia horst hortense
hortensia hortensie hortenzia hortenzie horymir horymira hosea hossain hossam hossein hostimil hostimila hostimir
hostimira hostislav hostislava hostivit houari houcine houda houria houriya houssain houssam houston hovard howard
howell hoyt hristo hrvoj hrvoje hrvojka hubert hubertus huccet hud huda hudavendigar hudayi hudson huey hugh hugo hugues
huguette huib hulda hulki hulusi hulya huma humayun humberto humeyra huner hunor hurkan hursit husameddin husamettin
husein huseyin husnu husrev hussain hussein huub huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hyman hynek
hypolit hıfzı hızır iacob iacopo iacopone iacov iago iain ian iana iancu ianina ianira ianis ianna ianos iara iaroslav
iaroslava iasmina ib ibai iban iboja ibra ibrahim ibrahima ibtisam ibtissam ibtissame ica icaro icie icilio iclal ico
ida idalia idalina idan idania idea idell idella idil idir ido idoia idoya idris idriss idrissa ids ien ieremia iffet
ifor iginia iginio igino ignac ignacia ignacie ignacio ignacy ignat ignata ignatius ignazia ignazio ignjat igor igori
ihab iheb ihintza ihsan ihsane ihssan ihssane ihvan ikbal ike ikeme iker ikhlas ikicitoyun ikram ikrame ikrime ila
ilacın ilai ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda
ildegonda ildika ildike ildiko ileana ilena ilene ilenia ilgegu ilgın ilham ilhame ilhami ilhan ilia ilian iliana iliane
ilias iliass iliasse ilie ilies ilija ilinca ilinka ilir iliya iliyan ilja iljana ilka ilkay ilkben ilke ilker ilknur
ilko ilksen ilkyaz illan illidio illuminato ilmari ilona ilonka ilsa ilse ilsemarie ilva ilya ilyan ilyana ilyane ilyas
ilyass ilyasse ilyes ilyess ilza ima imad iman imane imani imanol imelda imen imene imge imke imma immacolata immacolato
immaculada immanuel imogen imogene imran imrane imre imrem imrich imtiaz ina inaki inanc inara inas inass inaya inc inci
incoronata indalecio indhira india indiana indira indro indy ine ines inesa inessa inez inga inge ingeborg ingeborga
ingegerd inger ingmar ingo ingolf ingrid ingrida inigo inja inka inkeri inmaculada inna innocente innocenty innocenza
innocenzo ino inocenc inocencia inocencio inocentiu insaf inssaf intissar intza inza ioan ioana ioanina ioannis iolanda
iole ion iona ione ionel ionela ionelia ionica ionne ionut iordache iorio ioritz iosefina iosif ipek ippocrate ippolito
iqbal iqra ira iracema iraida iram irati irem irena irene irenej ireneo ireneus ireneusz irfan iria iride iridenta irina
irinc irinckol irinel iris irma irmak irmeli irmgard irmin irmina irmtraud irtis irvin irving irwin iryna isa isaac
isabeau isabel isabela isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak isam
isamar isatou isaura isaure isauro ischirione ise isee iseult ishak ishaq iside isidor isidora isidore isidoro isidra
isidro isis iskander isla islam islem ismael ismaele ismail ismaila ismerie ismet isobel isolda isolde isolina isom
isora isotta isra israa israe israel issa issac issaka issam issiaka issraa istvan isıg isık isıl isılay isın isıner ita
italo itil itri itto itzel itziar itır iulia iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian iva ivah
ivan ivana ivancica ivanka ivanna ivano ivanoe ivar ivaylo ive ivek iven iveta ivete ivetta ivette ivica ivna ivo ivon
ivona ivone ivonne ivor ivory ivy iwan iwona iyad iyan iyed iyık iyıktag izaak izabela izabella izaiah izaias izajasz
izak izam izan izar ize izel izia izidor izidora izmael izolda izydor izzet izzettin izzy jaafar jaakko jaap jabari
jaber jabier jabir jacco jace jacek jacey jachym jacinta jacinthe jacinto jacira jack jackeline jackie jacklyn jackson
jacky jaclyn jacob jacoba jacobien jacobo jacobus jacomijn jacopo jacqueline jacquelyn jacques jacynthe jad jada jade
jaden jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeden jael jaelynn jaga jagica jaida jaiden jailey
jailyn jaime jaimy jair jairo jaivey jakayla jake jakob jakov jakub jakuba jakubina jakubka jalal jale jaleel jalen
jalil jalila jalon jalou jalyn jamaa jamaal jamal jamar jamarcus jamel james jameson jamey jamie jamil jamila jamir
jamiro jamison jammie jan jana janae janaina janat jandira jane janek janelle janessa janet janeta janeth janette janica
janice janick janie janik janin janina janine janira janis janiya janka janko jann janna jannah jannat jannate janne
jannek janneke jannes janni jannie jannik jannis janny jano janos janosch jantien jantine janusz jany jaouad japhet
jaquan jaquelin jaqueline jara jarbas jared jaren jari jarmil jarmila jarne jarno jaro jarod jarolim jarolima jaromil
jaromir jaromira jaron jaroslav jaroslava jaroslaw jarosław jarred jarrell jarret jarrett jarrod jarvis jasen jasenko
jasin jaskaran jaskirat jasleen jasmeen jasmeet jasmijn jasmin jasmina jasmine jasna jasnena jason jasone jasper
jaspreet jassem jassim jastin jaume jaunita javed javi javier javon javonte jawad jawed jax jaxon jaxx jay jayce jaycee
jayda jayde jayden jaydon jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jazlyn jazmin jazmyn
jazmyne jazz jazzlyn jazzlynn jean jeana jeanette jeanie jeanine jeanne jeannel jeannette jeannie jeannine jeannot jed
jedediah jedidiah jef jeferson jeff jefferey jefferson jeffery jeffrey jeffry jefta jehanne jela jelena jelica
jelisaveta jelka jella jelle jelloul jelmer jelte jemaa jemima jena jenaro jenel jenifer jeniffer jenna jennah jenni
jennie jennifer jenniffer jennings jennipher jenny jennyfer jenovefa jens jensen jente jeppe jerad jerald jeramie jeramy
jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermain jermaine jermey jerod jeroen jerold jerome jeromy
jeronimo jeronym jerrell jerrod jerrold jerry jerusalen jerzy jesa jesica jesika jesper jess jesse jessica jessie
jessika jesslyn jesslynn jessy jessyca jesus jet jett jette jettie jetty jevon jevrosima jewel jewell jezabel jezdimir
jhon jhonatan jhonathan jhonny jia jiahao jiahui jian jiaqi jiayi jibril jidde jie jihad jihan jihane jil jilali jilji
jill jillian jim jimena jimi jimmie jimmy jimram jinan jinane jindra jindrich jindriska jing jinte jinthe jip jiri
jirina jitka jo joachim joah joakim joan joana joane joanes joanie joann joanna joanne joannie joanny joany joao joaquim
joaquin joaquina joas job jocelyn jocelyne jochen jociara jodi jodie jody joe joel joele joelina joeline joella joelle
joellen joep joes joesph joey johan johana johann johanna johanne johannes johara johathan john johnatan johnathan
johnathon johnnie johnny johnpaul johnson joke jokin jolana jolanda jolanta joleen jolie jolien jolijn jolin jolina
joline jon jona jonah jonas jonatan jonathan jonathon jone jonhatan jonna jonnathan jonny jonte joop joost jop jordan
jordana jordane jordi jordon jordy jordyn jorg jorga jorge jorgen jorgina jorien jorin joris jorn jorrit jort joscha
joschua jose joseba josef josefa josefien josefin josefina josefine joselito josep joseph josephin josephine josette
josh joshua joshuah josiah josiane josianne josie josip josipa josko joso josse josselin jost josua josue josy joud
jourdain jovan jovana jovani jovanka jovanny jovany jovin jovita joya joyce joza joze jozef jozefa jozefina jozsef jozue
juan juana juanita juarez juda judah judd jude judicael judit judita judith judson judy judyta jugoslav juha juhani juho
jukka jula julan jule julen jules julia julian juliana juliane julianne julide julie julien julienne juliet julieta
julieth julietta juliette julijana julika julina julio julita julius juliusz jun juna junaid junayd junhao junior junius
juno junon jur juraci juraj jurg jurgen juri jurre jusra justa justen justin justina justine justino justo juston justus
justyn justyna jusuf juta jutta juul juvenal juventino juwan jørgen kaan kaarina kaat kabil kacem kacey kaci kacie
kacper kaddour kade kadem kaden kader kadiatou kadidia kadidiatou kadija kadin kadir kadrican kadriye kady kadı kaela
kaelyn kagan kahina kai kaia kaiet kailee kailey kailyn kaina kais kaitlin kaitlyn kaj kaja kajetan kala kale kalea
kaleb kaleigh kalender kalervo kalevi kaley kali kalinik kalistrat kalle kallie kaltoum kamal kamar kamber kamel kamelia
kamelya kameron kamil kamila kamile kamilla kamille kamran kamren kamron kamryn kamuran kancı kane kanza kaoutar
kaouthar kapgar kara karaca karahan karak karam karamba karamoko karas kareem karel karelle karen kargılac kari kariane
karianne karim karima karin karina karine karl karla karlee karley karlheinz karli karlie karlijn karlo karlos karlotta
karlıgac karmela karmen karol karola karolann karole karoliina karolina karoline karson karsten karyn kasandra kasey
kashif kasian kasimir kaspar kasper kassandra kassim kastor kasım kata katalin katariina katarina katarzyna kate katelin
katell katelyn katelynn katerina katerine kateryna katharina kathe katherin katherine katheryn kathleen kathlyn kathrin
kathrine kathryn kathryne kathy kati katia katica katie katija katina katiuscia katixa katja katlyn katlynn kato katrien
katrin katrina katrine kattalin kattie katun katunkız katy katya kavon kawtar kawthar kay kaya kayaalp kayacık kayca
kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kaynak kayra kays kazanc kazi
kazimierz kazimir kazimira kazkatun kazım keagan keano keanu keara keaton keegan keeley keely keenan kees keet keila
keira keisi keith kekik keklik keles kellen kelley kelli kellie kelly kelsi kelsie kelton keltoum kelvin kelya kelyan
kemal kemalettin ken kenai kenan kendall kende kendra kendrick kenia kenji kenna kennedi kennedy kenneth kennith kenny
keno kensi kent kenton kenya kenyatta kenyon kenza kenzi kenzo kenzy keon kepa kepez keramet kerami kerem keremsah keren
kerim kerry kerstin keshaun keshawn kesia kesme kessaf ketsia ketty kevan keven kevin kevon kevser kexin keyan keyken
keyla keyon keyra keyshawn kezlik khadidiatou khadidja khadija khadim khadra khady khaled khalid khalida khalifa khalil
khaoula khawla kheira khloe kholoud khouloud khrystyna kian kiana kianna kiano kiara kiarra kiel kiera kieran kika kiki
kiley kilian killian kilyan kim kimberley kimberly kimi kimo kincso kine kinga kingsley kip kira kiran kiraz kirian
kiril kirill kirilo kirk kirollos kirsten kirstin kirsty kitty kiyan kjeld kjell klaas klara klarencjusz klarisa
klarissa klaske klaudia klaudian klaudie klaudius klaudiusz klaus klea kleber klemens klement klementina klementyna kleo
kleopatra klevis kliment kloe klotylda knut kobe koby kody koen kofi koksal kolby koldo kole koleta koloman kolombin
kolombina kolos kolumban kolumbin kolumbina konrad konstance konstancie konstancja konstantin konstantina konstantine
konstantinos konstanty konstantyn konstanze konsuela konzuela koos kora koralia koray korbin korbinian kordula korey
korina korinna korkut kornel korneli kornelia kornelie kornelius korneliusz kory kosma kosmas kosta kouider kraig
krasava krasimir krasomil krasomila krasoslav kreshnik kresimir kresomysl krijn kris krista kristal kristan kristel
kristen kristi kristian kristie kristiina kristijan kristin kristina kristine kristjan kristof kristofer kristoffer
kristopher kristy kristyna krisztian krisztofer krizia krsto kruno krunoslav kryspin krystal krystel krystian krystiana
krystina krystof krystyna krzysztof ksawera ksawery ksenia ksenija ksenofont kubat kubilay kuddusi kumru kunhuta kursad
kurt kurtis kutbettin kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwame kwintyn kyan
kyano kyara kyla kyle kylee kyleigh kyler kylian kyliann kylie kyllian kyllikki kyra kımız kımızalma kımızalmıla kımızın
kırcicek kırgavul kırlangıc kısmet kıvanc kıvılcım kıymet kızdurmus kızılalma lacey lachlan lacramioara lacy lada
ladarius ladina ladislao ladislau ladislav ladislava ladislaw ladji laetitia lafayette lahbib lahcen lahna lahouari
lahoucine lahsen laia laiba laid laida laila lain laisha lajos lakhdar lala lale lali lalie lamar lambert lamberto lamia
lamiaa lamiae lamih lamin lamine lamis lamont lamya lamyaa lamyae lana lance lancelot lancilotto landen lander landolfo
landry lane laney lanfranco lapo lara larbi larina larisa larissa laron larry lars larue larysa lascar lasha lassana
lasse laszlo latif latifa latife latoya laura laurane laure laureana laureano laureen laurel laureline lauren laurenc
laurence laurencie laurencja laurencjusz laurene laurens laurent laurentia laurentina laurentino laurentiu laurenty
laurentyna laurenz lauretta lauri laurian lauriane laurianne lauriano laurie laurin laurina laurinda laurine lauro laury
lauryn lautaro lautone lavada lavern laverna laverne lavina lavinia lavinio lavon lavonne lawrence lawson laya layachi
layan layana layanah layla layne lazar lazare lazaro lazzaro lea leah lean leana leander leandr leandra leandre leandro
leane leann leanna leanne leano leart leatha lech leda ledion lee leeann leelou leen leena leendert lehna lei leia leidy
leif leigh leila leilani leina leire lejla lela lelah leland lelia leman lemide lempi lemuel len lena lene lenette leni
lenia lenie lenja lenka lenn lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora lenore leny
lenya leo leocadia leodegar leokadie leola leon leona leonard leonarda leonardo leoncia leoncio leone leonel leonhard
leoni leonia leonid leonida leonidas leonides leonie leonilda leonio leonis leonne leonor leonora leonore leontin
leontina leontine leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldo leopoldyna leora
leos leposava lera leroy lerzan lesana lesek lesia lesley leslie lesly lessandro lessie lester lesya leszek leta letha
leticia leticie letitia letizia letterio leu leufroy lev levan levana levent levente levi levin levio levke levoslav
levy lew lewin lewis lex lexi lexie lexus leya leyan leyla leyna lhoucine lhoussaine li lia liah liam lian liana liane
liang lianne liara lias libbie libby libena liberata liberato liberatore libere liberio libertad liberto libia libor
libora liboria liborio liboslav liboslava libusa libuse lica licia licinio lida lidania lidia lidija lidio lidiya
lidmila lidy lidya lieke lien liene lies liesbeth liese lieselotte lietald lieto lieuwe lieve lieze ligia liisa lil lila
lilas lili lilia lilian liliana liliane lilianna lilibeth lilie lilien lilit lilith liliya lilla lilli lillian lilliana
lillie lilly lilo lilou lilwenn lily lilya lilyan lin lina lincoln linda lindalva linde lindita lindsay lindsey lineke
linett ling linn linne linnea linnie lino linoi linoy linus linwood lio lioara lion lionel lior liora liria liron lirone
lis lisa lisandra lisandro lisann lisanne lisbet lisbeth lise liselotte lisette lison lissa lisset lissette lital litzy
liuba liubov liubovi liudmila liudmyla liusea liv liva livia liviana livie livino livio liviu livius liya liyah liyam
liyan liyana liz liza lizbeth lize lizeth lizz lizzie lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn
llinos lloyd lluis lluna lluvia loa loan loane loay lobna lodovica lodovico loek loes loet logan lohan loic loida lois
loise lokman lola loli lolita loma lon london lone longin loni lonie lonneke lonnie lonny lonzo lora loraine lore lorea
loredana loreen lorelai lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loreto loretta
lori lorian loriana lorien lorik lorin lorine loris lorna lorrain lorraine lot lota lotar lotfi lothaire lothar lott
lotta lotte lotti lottie lou loua louan louane louann louay loubna louca louie louis louisa louise louison louiza louka
loula louna lounis loup lourdes lourenco louvenia lova lovisa lovorka lowell lowie loy loyal loyce lu lua luan luana
luar lubica lubin lubna lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca lucentiu lucero lucette
luci lucia lucian luciana luciano lucica lucie lucien luciene lucienne lucija lucijan lucila lucile lucilia lucilla
lucille lucina lucinda lucio lucious lucius lucja lucjan lucky lucrecia lucretia lucretiu lucrezia lucy lucyna ludano
ludek ludger ludie ludise ludivina ludivine ludivoj ludka ludmila ludmilla ludolphe ludomil ludomila ludomir ludomira
ludoslav ludoslava ludovic ludovica ludovico ludovit ludvig ludvik ludvika ludwig ludwik ludwika lue luella luena luigi
luigia luigina luis luisa luisana luise luiz luiza lujza luk luka lukas lukasz luke luken lukrecie lukrecius lula
luljeta lulu luminita luminosa lumir lumira luna lune lungu lupe luqman lura lurdes lurline lutfi lutfullah luther
lutibor lutobor lutz luuk luus lux luzia luzie luzmila lya lyam lyan lyana lyda lydia lydie lyes lykke lyla lyle lylia
lylou lyn lyna lynda lyne lynette lynn lynne lyric lysanne lyubomir lyubov lyudmila lyudmyla lætitia maad maaike maan
maarit maarten maartje maas maati maayane mabel mabela mabelle mable mac maca macaire macarena macaria macario maccabeo
mace maceo macey machteld maci macie mack mackenzie macrina macy madalena madalin madalina madaline madalyn maddalen
maddalena maddi maddie maddison maddox madeleine madelief madelin madeline madelon madelyn madelynn madge madie madiha
madilyn madina madisen madison madisyn madita madlaina madleen madlen madlyn madonna madou mads mady madyson mae maegan
mael maela maelie maeline maelis maelle maely maelyne maelys maes maeva maeve mafalda maffeo magali magaly magda
magdalen magdalena magdaleno maggie maggiorino maggy maghnia magno magnolia magnus maguelone maguette maha mahamadou
mahault mahaut mahdi mahe maher mahfoud mahin mahir mahjouba mahmood mahmoud mahmud mahmut mahnoor mahulena mahzun maia
maialen maica maicol maida maider maija maik maika maike maikel maikol maila mailin mailo maily mailys maimouna maina
maiorico maira mairead maisa maisha maissa maissane maitane maite maitena maiwenn maiya maja majd majda majid majida
makan makar makary makayla makenna makenzie maksim maksud maksym maksymilian malachi malachy malaika malak malake malang
malco malcolm malea malek malena malene malgorzata malia malick malik malika malin malina malinda malisa mallaury mallie
mallory malo malone malou malte malthe malvina malwina mama mamadi mamadou mamady mamante mamert mamie mamoudou manal
manar manases manasse mancio manda mandie mandy manel manelle manetto manex manfred manfredo manha manil manila manilio
manjot manley manlio mannat manoah manoel manola manole manoli manolita manolito manolo manon manona manpreet manraj
mansour mansueto mansur mansvet manu manuel manuela manuele manuella mar mara marah maram marana marat maravillas marc
marceau marcel marcela marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcello marcellus
marcelo marcheta marcia marcial marciana marciano marcin marcio marco marcos marcu marcus mare mareike marek marella
maren marena mareta marga margaret margareta margarete margarethe margarett margaretta margarette margarida margarita
margaux marge margherita margie margit margita margje margo margot margreet margret margriet margrit margrith marguerite
mari maria mariaclara mariaelena mariah marialuisa mariam mariama mariame mariami marian mariana mariane marianela
mariangel mariangela marianna marianne mariano mariateresa maribel marica maricarmen maricel maricela maricica marie
marieke mariel mariela mariele mariella marielle mariem marieme marien marieta marietta mariette mariia marija marijana
marijke marijn marika marike marilena marilia marilie marilin marilou marilu mariluz marilyn marilyne marin marina
marinalva marine marinela marinella marinetta marinko marino marinus mario marioara mariola marion mariona marisa
marisabel marisela marisol marissa marit marita maritza mariuca marius mariusz mariya mariyana marja marjan marjane
marjatta marjolaine marjolein marjorie marjory mark markel marketa markika markku marko markus markward marla marlaine
marlee marleen marlen marlena marlene marleni marleny marley marli marlie marlies marliese marlin marlis marlo marloes
marlon marly marlyn marnie marolo maros maroua marouan marouane marques marquis marquise marrit marsha marshall mart
marta marte marten martha marthe marti martial martijn martim martin martina martine martino martje marton martti marty
martyn martyna marua maruja maruta marvin marwa marwan marwane marwen marwin mary maryam maryan maryana maryann maryem
maryjane marylou maryna maryse marysol marzia marzio marzouk masha masinka mason massamba massiel massima massimiliano
massimo massinissa matan matar mate matea matei matej mateja mateo mateus mateusz matheo matheus mathew mathias mathieu
mathijs mathilda mathilde mathis mathurin mathys matia matias matija matilda matilde matis matisse matko mato matous
matroniano mats matt mattea matteo mattes matthaus mattheo matthew matthias matthieu matthijs matthis matti mattia
mattias mattie mattin mattis matus maty matyas matylda matys matz maud maude maudie maugis maura maureen maurice
mauricette mauricia mauricio maurilio maurine maurits maurizia maurizio mauro maurycy maverick mavis max maxellende
maxence maxens maxi maxie maxim maxima maxime maximilian maximiliano maximilien maximillia maximillian maximino maximo
maximus maxine maxmilian maxwell maya mayane mayar maybell maybelle maye mayelin mayeul mayka maykel mayla mayline
maylis maymie maynard mayra maysa maysae mayson mayssa mayte mazen mazhar mazie małgorzata mbarek mbark mbarka mbaye
mckayla mckenna mckenzie md meagan meaghan mechthild mecislav mecislava meda medard medardo medea mederic medina medine
medoro mees megan megane meggie meghan mehdi mehmet mehtap mei meik meike meina meinhard meinrad meire meissa mekhi mel
melani melania melanie melanio melany melba melchiade melchior melchiorre melchor melda melek melenija melezio melia
melichar melida melih melike meliksah melina melinda meline melis melisa melisande melissa melissandre melita melitina
melle mellie mellina melnic melodi melodia melodie melody melony mels meltem melusine melvil melvin melvina melvyn
melyna melyssa memduh mena menahem menardo mence mencia mendel mendes menelao meneo menna menno mennone menodora meral
mercede mercedes mercia mercurio meredith merel merete meri meriam meric merida meriem merieme merih merijn meritxell
merjem merl merle merlin merline merovee merritt mert mertie merve mervin merwan mery meryam meryem meryeme meryl
messalina mestan mesut meta mete metello metin metod metodej metrofane mette mevlut mex meyra mhamed mia mica micael
micaela micah micha michael michaela michaele michal michala michale michalina michał micheal michel michela
michelangelo michele michelina micheline michelle michiel mick mickael mickey midas mieke miel miep mies migdalia miguel
miguela mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban mija mijat mik mika mikael mikaela mikail
mikayla mike mikel mikela mikele mikhail mikkel mikki mikko miklos mikol mikolas mikołaj mikulas mila milada miladin
milagro milagros milan milana milanka milanko milano mildred mile milen milena miles mileta miley milford milhan milic
milica milik milisav milivoj miljan miljana miljenko milka milla millan miller millie milly milo milojica milomir milon
milorad milos miloslav miloslava milota milou miloud milouda milous milovan milovin milred milton miluse milutin mima
mimma mimo mimoun mimouna mimoune mimount mimoza min mina mindy mine minerva minervina minervino ming minh mink minna
minnie mino minodora mioara miodrag miomir miquel miquela mir mira mirabela mirac miral miran miranda miray mircea mirco
mireille mirek mirela mirella miren mireya miriam miriama mirian miriana mirja mirjam mirjana mirka mirkelam mirko mirna
miro mirocleto miromil miromila miron mirona miroslav miroslava mirosław mirre mirsad mirsada mirta mirte mirtha mirthe
mirtil miruna miryam mirza misael misaele misbah mischa mishel misia misko mislav missouri misty mitar mitch mitchel
mitchell mithat mitica mitra mitrut mittie miya mlad mladen mlađana mnata mnislav mnislava moa moaad moacir moacyr moad
moche modest modesta modesto modibo modou mody moema moha mohamad mohamadou mohamed mohammad mohammed mohand mohcine
mohsin mohsine mohssine moira moise moises moisette mojmir mojzesz mojzis mokhtar mollie molly momir momira mona monaldo
monalisa monia monica moniek monika monique monir monitore monroe monsef monserrat monserrate montana monte montserrat
monty moos mor morad morena moreno morgan morgana morgane moriah moric moris moritz morris morten mortimer morton mory
mose moses moshe mossie mostafa mostapha mouad mouctar mouhamadou mouhamed mouhcine mouhssine mouloud mouna mounaim
mounia mounir mourad moussa moustafa moustapha mozell mozelle mozes mstislav muammer muaviye muaz muesser mufid muge
mugur mugurel muhamed muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhyiddin mujdat mujde mujgan mukadder
mukaddes mukerrem muktedi muktedir muktefi mumtaz muna munevver munir muntaha murad murat muren muriel muriela murilo
murl murphy murray musa musir muskan muslih mussa mustafa mustapha mutahhar mutasım muteber mutemed muttalib muzaffer
muzdad muziano mya myah mykhailo mykhaylo mykola myla mylan mylene myles mylo myra myriam myrian myrl myrna myron
myroslava myrta myrthe myrtice myrtie myrtil myrtille myrtis myrtle mısra na naara nabi nabil nabila nacera naci nacira
nada nadal nadalina nadeem nadege nadejda nader nadezda nadezhda nadi nadia nadiia nadin nadina nadine nadir nadira
nadiya nadja nadya nadzieja nae naeem nael naelle naemi nafiz nahel nahia nahid nahil nahir nahla nahuel nahum naia
naiara naike nail naila naim naima nair naira nais naja najat najate najia najib najim najima najla najlae najma najoua
najwa nakia nala nalan namazio namık nana nancy nand nando nandor naneta nanna nannie naomi naomie naoual naoufal
naoufel napoleao napoleon napoleone nara narcis narcisa narciso narcisse narjis narseo narsete nash nasim nasir nasira
nasreddine nasreen nasrullah nasser nassim nassima nassira nastasia nastja nat natacha natali natalia natalie nataliia
natalija natalina natalino natalio nataliya natallia nataly natalya natan natanael nataniel natasa natascha natasha nate
nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathen natia natividad natka naud naudet nausica nausicaa
naveed nawal nawel nawfal nawfel naya nayara nayel nayeli nayla nayma nayra naz nazan nazar nazaret nazareth nazaria
nazario nazariusz nazary nazha nazia nazif naziha nazim nazlı nazmi nazzareno nazzaro nazım nađa ndeye ndiaga nea neal
nebojsa necat necati necdet nechifor necib necla necmettin neco neculai ned neda nedeljko nedim nedjeljka nedjeljko
nedra neela neele neeltje nefeli neftali neha nehemie nehir nehoslav neide neil neila neiva nejat nejla nekane neklan
nel nela nelda nele nelea neli nelia nelida nelio nell nelle nellea nelleke nelli nellie nello nelly nels nelson nelu
nely nelya nemanja nemesio nena nenad nene neo neoma neomi neonila neopolo neoterio nepomuk nera nere nerea nereida
nereo nergis neri nermin nermine nesa neset nesim neslisah nesrin nesrine nestor nestore nettie neus neusa neva neven
nevena nevenka nevin nevio nevra nevzat newell newton neyla neymar nezamysl nezar nezha ngozi nia niama niame niamh
nicanor nicarete nicasio niccolo nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nichole nick
nicklas nicklaus nickolas nicla niclas nico nicoara nicodemo nicodim nicol nicola nicolae nicolai nicolaie nicolas
nicolasa nicole nicoleta nicoletta nicolette nicolina nicoline nicolle nicolo nicon nicu niculina niculita nicusor
nicuta nida nidal nidia niek niels niene nienke nieves nigar nigel nihad nihal nihan nihat nika nike niki nikita nikki
nikkie nikko niklas niklaus niko nikodem nikodema nikol nikola nikolai nikolaj nikolaos nikolas nikolasz nikolaus
nikolay nikole nikoleta nikolina nikoloz niksa nil nila nilda nilde nile nilgun nilo nils nilson nilton nimrod nina nine
nineli ninfa niniano nino ninon ninthe nio niobe niouma nira nirvana nisa nisan nisrin nisrine nissrine nives niyazi
nizamettin nizar njegomirka noa noah noam noami noan noar noara noble noe noela noelia noelie noella noelle noema noemi
noemia noemie noemy nogaye noha nohaila noham nohan nohemi nola nolan nolann nolen nolhan noman nomi nona nonna noor
noortje nor nora norah norbert norberta norberto nordin nore noreddine norene norhan norhane norica norina norma norman
normand norris norval norwood nostriano noud nouh nouha nouhaila nouhayla nour noura nouran nourane nourddine nourdin
nourdine noureddine nouri nouria nout nouzha novak novan novella novi nowi nox nuala nubia nuccia nukhet numan nuno
nunzia nunziata nunzio nur nura nural nuran nurettin nurgul nuri nuria nursel nurseli nurullah nusa nusret nya nyah
nyasia nynke oana obdulia obie obrad obren oceane ocie octav octave octavia octavian octaviana octavie octavio octaviu
octavius oda odalis odalys oddone odei odelia odell oderico odessa odeta odete odetta odette odidone odie odile odilia
odilo odilon odin odolen odon odorico ofelia ofelie oger ognjana ognjen ognyan oguz oguzhan oier oihan oihana oihane
oisin okan oke okey oksan oksana oktavian oktavie oktavius oktay ola olaf olaia olavi olavo olaya olbram olcay oldrich
oldriska ole oleg olegario oleh oleksandr oleksandra oleksii olen olena olesea olesia olesya oleta olga olgica olha
oliga olimpia olimpiada olimpian olimpio olimpiu olin olinda olindo oliva olive oliver olivera oliverio olivia olivie
olivier oliviera oliviero oliviu oliwia oliwier olle ollie olmo olof olti olympe olympia olympie oma omaima omar omara
omari omayma omayra ombeline ombline ombretta omer omero omnia ona ondina ondine ondrej ondrejka onelia onesimo onesta
onesto onie onno onofre onofrio onorata onorina onorino onorio onufry onur oona opal ophelia ophelie oral oran orazio
orchidea orell oren orenzio orenzo orest oreste orestes orfeo orhan oriana oriande oriane orie orietta orin orio oriol
orion orla orland orlando orlane orlo ornella oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio
ortrud orval orville orvokki osama osanna osbaldo osborne oscar oskar oskari osman osmar osmondo osmund ossama ostap
ostoja osvald osvaldo oswald oswaldo ota otakar otakara otavio otello otha othman othmane otho otilia otilie otilio otis
otman otmane otmar oto otokar otomar ottavia ottaviano ottavio ottilia ottilie ottis ottmar otto ottone otylie ouafa
ouafaa ouafae ouahiba oualid ouarda ouardia ouassim ouassima ouiam ouidad ouissal oumaima oumar oumayma oumayra oumou
oury ousama ousman ousmane oussama ousseynou outman ova ovidio ovidiu ovidius owen oxana oya oyku ozan ozana ozanne
ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen oznur ozren pablo paciano pacifico paco pacome pacomio
padraig paige paivi paja pakize palatino palemon palladia palladio palma palmazio palmira palmiro paloma pam pamela
pamfil pammachio panagachie panagiota panagiotis panait pancario pancrazio panfilo panka pankrac pankracy panna pansy
pantaleo pantaleon pantaleone pantelei paola paolina paolino paolo papa paqui paquita paraschiva parascovia pardo
parfait paride parker parla parmenio parsival parveen pascal pascale pascual pascuala paskal paskala pasqua pasqual
pasquale pasqualina pasqualino pastor pat paterne paterniano patience patric patrice patricia patricie patricio patrick
patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy patti pattie patty patxi pau paul paula
paule pauleen paulette paulica paulien pauliina paulin paulina pauline paulino paulo pauside pava pave pavel pavica
pavla pavle pavlin pavlina pavlo pavol pawel paweł paxton payidar payton paz pearlie pearline pecine pedro peer peggie
peggy peio pekka pelaghia pelagia pelagie peleo pelhrim pelin pelinsu pelle pellegrino pembe penda penelopa penelope
penha penka penny pentti pepa pepe pepijn pepin pepita pepo pera perceval percival percy perfecto peri perica pericle
perihan perikles perla perle pernilla pernille pero perpetua perran perrine perry perseo persida pertev peruna perver
pervin perzida petar pete petek peter petko petr petra petrana petre petri petrica petrija petrisor petro petrona
petronela petronila petronilla petronille petronio petronius petru petruse petrut petruta petteri petula petya peyami
peyton pharell phil phileas phileine philemon philibert philine philip philipp philippa philippe philippine phillip
philomene philothee philou phoebe phoenix phyllis pia pie piedad pien pier piera pierangela pierangelo pierce
piergiorgio pierina pierluigi piermarco piero pierpaolo pierre pierrette pierrick piersilvio piet pieter pietro pilar
pim pina pink pinkie pino pio piotr pip piper pippa pippo piraye pirjo pirkko pit pius placida placido plamen platon
platone pleun plinio plutarco pol pola polidoro polifemo polikarp polina polissena pollione polly polykarp polyxena
pompeo pompilia pompiliu pomponio pontus ponziano ponzio poppy porfirio porfiriusz porfiry porter porzia porziano
postumio poul prascovia prassede pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava preciosa predrag
premysl presley preston priamo pribyslav pribyslava primerose princess prisca priscila priscilla priscille prisco priska
priti privato procopio profira prokles prokop prokopa prokul proserpina prosper prospera prospero protasio proteo
providenci prudence prudencio prudenzia prudenzio prune prvoslav przemysław publio puck puk pulcherie pupolo pura
purificacion pusicio pınar qamar qasim quartilla quasimodo queen queenie quentin quentine querano quieta quin quincy
quinn quinten quintia quintiliano quintilio quintin quintino quinton quinty quinziano quinzio quique quirin quirino
quiteria quitterie rabab rabah rabea rabha rabia rabiaa rabie rachael rachel rachela rachele rachelle rachid rachida
raci rada radan radana radegast radek radenko radhost radia radim radimir radimira radina radion radisa radislav
radislava radivoj radivoje radka radko radmil radmila radmilo radojka radolfo radomil radomila radomir radomira rados
radosav radoslav radoslava radostina radouan radouane radovan radovana radslava radu raducu radul raduz radvan rae
raegan raf rafa rafael rafaela rafał rafet raff raffaela raffaele raffaella raffaello rafia rafik rafika rafila rahaf
rahal raheem rahel rahim rahima rahime rahma rahmi rahsaan rahsan rahul rai raian raide raif raihana raik raika raimondo
raimund raimunda raimundo raina rainald rainaldo rainelda rainer rainhard rainold raisa raissa raja rajaa rajae rajan
rajana rajesh rajko rajmund rajna rajnold rajsa rajveer rakel rakita rakıp raleigh ralf ralph raluca rama ramadan ramata
ramatoulaye ramazan ramdane rami ramiro ramiz ramon ramona ramony ramses ramy ramzi rana randa randal randall randi
randolf randolph randy ranek rania raniero ranim ranjit ranko ranolfo ransom ranya raoul raphael raphaelle raquel rares
rashad rashawn rasheed rashid rasim rasit rasko rasmus rastislav rastislava ratibor ratimir ratmir rauf raul raven ravi
rawan rawane rawen ray rayan rayane rayen rayhan rayhana raymond raymonde raymund raymundo rayyan razan razvan rea
reagan reanna reba rebeca rebecca rebeka rebekah rebekka recai recep reda redmond redouan redouane reece reed reese
refah refet refik regan reggie reghina regina reginald reginaldo regine regino regis regitze regolo regula reha rehan
rehana rehor rehorka rei reid reilly reimund rein reina reinaldo reine reiner reinhard reinhold reinier reinold reinout
reis rejan rejean rejeanne reka relja relu remco remedio remedios remi remig remigio remington remo remondo remus remy
remzi renald renat renata renate renato renaud rene renee renesmee rengin renja rens renske renzo resat respicio ressie
resul reta retha reto retta reuben reva revi rex rey reybaud reyes reyhan reymundo reyna reynaldo reynold reza rezzan
rhea rhett rhianna rhiannon rhoda rhonda rhys ria riad rian riana rica ricard ricarda ricardina ricardo ricario riccarda
riccardo ricco richard richarda richelmo richie richmond rick rickard rickey rickie ricky rico rida ridouan ridouane rie
rieke riet rietje rifat riff rigoberto rihab riham rihana rihanna riitta rija rik rike rikke riley rim rima rime rimes
rimma rina rinad rinaldo rineke rino rinus rio ristana rita ritaj ritaje ritej ritsaert ritva riv rivka riyad rizwan
rkia roan rob robaldo robb robbe robbert robbie robby robert roberta robertina roberto robi robin robina robinson robyn
roc rocco roch rochelle rocio rock rocky rod rodaina rodan rodayna roderick roderik roderyk rodger rodiano rodica rodion
rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel roelof roeya rogelio roger rogerio rogers rogier rohan
roi roisin rokhaya rokia roko roksana rolan roland rolande rolando rolf rolfo rollin romain romaine romaisa romaissa
romaissae roman romana romane romanita romano romaysa romee romen romeo romero romeu romi romilda romina romoaldo romola
romolo romuald romualdo romul romulo romulus romy ron rona ronald ronaldo ronan ronja ronnie ronny roos roosevelt roque
rory rosa rosabel rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalinde rosalita rosalyn rosamaria
rosamond rosamunda rosana rosangela rosanna rosaria rosario rosaura roscoe rose roseli roselin roseline rosella roselyn
roselyne rosemarie rosemary rosen rosendo roser rosetta rosibel rosie rosina rosita rositsa roslyn rosmery rosmunda ross
rossana rossano rossella rossie rostislav rostislava roswitha rosy rotaru rovena rover rowan rowena rowland roxana
roxane roxanne roxelana roxy roy royce roza rozalia rozalie rozalinda rozamunda rozana rozella rozina rozita rozvita
ruairi rubem ruben rubens rubi rubiano rubie rubina ruby rubye ruchan rudi rudiger rudolf rudolfa rudolfina rudolph rudy
ruedi rufina rufino rufo rufus ruggero ruggiero ruhsar rui rukhsana rukneddin rumen rumena rumyana runa rune rupert
ruperto ruprecht ruslan ruslana russ russel russell rustam rustu rusty rut ruta rutger ruth ruthe ruthie rutilo ruud
ruurd ruxanda ruxandra ruya ruza ruzena ruzica ryad ryan ryann ryder rylan rylee ryleigh ryley rym ryszard ryuji rıdvan
rıfat rıfkı rıza saad saadia saar saba sabah saban sabas sabatino sabazio sabele saber sabiha sabin sabina sabine sabino
sabir sabreena sabri sabrin sabrina sabrine sabryna sacha sacid sadan sadberk sadettin sadi sadia sadie sadik sadio
sadri sadullah sadye sadık saeed saer safa safaa safae saffet saffiro saffo safi safia safira safiya safouan safouane
safta safwan sage sagrario sahap sahar sahara sahib sahil sahin sahinalp sahra sahsuvar said saida saidou saif saige
saikou saim saima saimon saioa saira sait saja sajid sajida sajjad sakari sakina sakir sakıp saladin saladino salah
salaheddine salamoun saleh salek salem salete salha salif salih saliha salim salima salimata saliou salka sallie sally
salma salman salome salomea salomena salomon salomone salomoun saloua salsabil salustio salva salvador salvadora
salvator salvatore salvatrice salvo salwa salwator sam sama samah samanta samantha samar samara samay samba samed samer
sami samia samih samiha samil samim samina samir samira sammie sammy samo samona samra samson samu samuel samuela
samuele samy samya samyra sana sanaa sanae sancho sanda sandeep sander sandor sandra sandrina sandrine sandro sandu
sandy sanem sanford sania sanja sanjay sanjin sanna sanne sansone santa santi santiago santina santino sanziana saphira
sapiente sara sarah sarai sarani saray sarayma sarbello sare sari sarina sarita sarka sarlota sarra sasa sascha sasha
saskia saskie satine satu saturniano saturnin saturnina saturnino saul saulo sauveur sava savanah savanna savannah savas
savel saveria saverio saveta savi savin savina savinien savino savio savion savva saxona sayan scarlett scholastika
scholastique schuyler scolastica scot scott scottie scotty seamus sean seb sebas sebastiaan sebastian sebastiana
sebastiano sebastiao sebastien sebestian sebnem secaeddin secil seckin secondiano secondina seda sedat sedef seden
sedrick sedrik sef sefer seff sefik sefora seghei segolene segundo seher sehlevent sehrazat seif seila sekou selahattin
selale selami selcuk selda selen selena selene selenia selim selin selina sellam selma selmer selva selvaggia selvi
selyan sem sema semenica semih semion semir semiramide semplicio sempronio semra semsi sena senada senay sener senesio
sengul senka senn senna senne sennur senofonte senol senta sephora sepp seppe seppo serafettin serafim serafima serafin
serafina serafino seraina serap seraphin serapione serban serbulent seref seren serena serenus serge sergei sergej
sergen sergey serghei sergi sergio sergiu sergiusz serhat serhii serhiy serif serigne serin serine sermet sermin serpil
sertac sertap servac servando server servidio serviliano sesto seth settar settimio settimo sev seval sevda sever severa
severiano severin severina severine severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval seweryn seyban
seyda seydou seyfettin seyfi seyfullah seyma seynabou seyyit sfia shabana shad shahd shahid shahzad shai shaila shaily
shaima shaina shakira shamira shana shandra shane shanel shanelle shani shania shanice shanie shaniya shanna shannon
shanny shanon shanti shany shara sharay shari sharon shaun shawn shawna shay shayan shayla shaylee shayma shayna shayne
shazia shea sheila sheldon shelia shelley shelly shemar sheri sheridan sherine sherman sherri sherry sherwood sheryl
sheyla shirel shirine shirley shoaib shukri shyann shyanne shyrel sia siaka siana siara sibel sibilla sibille sibyl
sibyla sibylle sico sicuro sid sidi sidney sidoine sidon sidonia sidonie sidonio sidra sidy siebe siegbert siegfried
sieglinde siegmar siegmund siegrid siem sien siena sienna siep sierra sietske sigebert sigfrid sigfrido sigismond
sigismondo sigmund signe sigrid sigurd sihab sihabeddin siham sihame sihem siir sijbren sil sila silas silja silje silke
siloe silva silvan silvana silvano silvere silverio silvester silvestr silvestre silvestro silvia silvian silviana
silvie silvija silvina silvino silvio silviu silvius silviya sim simao simea simen simeon simeona simeone simge simi
simina simion simo simon simona simone simonetta simonida simran sina sinai sinan sinasi sindi sindre sinead sinem
sinesio sinfronio sinica sinikka sinisa sinja sinkler sinziana siobhan siomara sione sira siraj sireno siria siriano
siricio sirin sirine sirineu sirio siro sisto siv sixt sixte sixtine sixto sixtus sjaak sjef sjoerd sjors sjoukje
skander skarlet skarleta skye skyla skylar slava slavek slaven slavena slaviboj slavibor slavica slavka slavko slavoboj
slavoj slavoljub slavomil slavomila slavomir slavomira slađana slimane slobodan slobodanka smail smaranda smeralda smil
smiljana smilla snejana snezana snjezana soad soan soave sobeslav sobeslava sobia soccorso socorro socrate socrates
sofia sofian sofiane sofie sofija sofiya sofronia sofronie sofya sohaib sohail sohaila sohan sohane soizic sokaina
sokhna sokrat sol solaiman solal solange solayman sole solene solenn soliman soline solocone solomon solon solveig
solveiga soma somaya somia sona sondre songul sonia sonja sonke sonny sonya soof sophia sophie soraia soraida sorana
soraya soren sorin sorina sostene sosteneo sostrato soter sotero sotira souad soufian soufiane soufyane souhaib souhail
souhaila souhayla soukaina soukayna soulaiman soulaimane soulayman soulaymane souleyman souleymane souliman soumaila
soumaya soumia soumiya spano spartaco spencer speranta speranza speranzio spiridon spirydion spytihnev srboljub srecko
sredoje srna srđan stacey stacy stan stana stanca stancu stanford stanimir stanislao stanislas stanislaus stanislav
stanislava stanislaw stanislawa stanisław stanko stanley stans stanton stasa stasta staza steen steeve stef stefan
stefana stefani stefania stefanie stefano stefany steffen steffi stefka stela stelian steliana stella steluta sten
stepan stepana stepanida stepanka stephan stephane stephania stephanie stephany stephen stephon sterling sterre stevan
steve steven stevie stewart stig stijn stiliano stina stine stipan stipe stiriaco stiven stjepan stojan stojanka stojmir
stone stoyan strahinja stribor stuart sua suat subhi success sude sudi sue suela suelen sueli sufian suhaila suheyl
sukaina sukhmani sukhwinder sukru sulaiman sulamita sulayman sule suleiman suleman suleyman sultan sumaira sumaya sunay
suncica sune sunita sunniva surano sururi susan susana susanna susanne susie susy suus suzan suzana suzanne suze suzie
suzon suzy svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja
sverre svetislav svetla svetlana svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno swami swan swann
swassane swen swetlana sybilla sybille syble sybren sydnee sydney sydni sydnie sylke sylva sylvain sylvaine sylvan
sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne syria syrine sytske szabolcs szczepan szofi szofia
szonja szymon søren sıdkı sıla sırrı sławomir tabata tabea tabita tabitha taceddin tacjana tad taddeo tadeas tadeo tadeu
tadeusz tadija tadzio taha tahar tahir tahira tahlia tahsin taib taide tais taisia takwa tal talat talay talea talha
tali talia talip talita talla talon talya tamar tamara tamari tamas tamer tami tamia tamina tamino tammaro tammo tammy
tamou tana tancrede tancredi taner tanguy tania tanija tanit tanja tanju tankred tanner tanveer tanvir tanya tanyeli tao
taoufik taoufiq tapani tapio tara taras tarcisio tarek tarik tariq tarja tarkan tarquinia tarsilla tarso taryn tarık
tasa tasha taskın tasnim tasnime tassnim tatana tate tatiana tatiane tatjana tatum tatyana taurean taurin tavares taya
tayeb tayfun tayler taylor tayyar taziana taziano tazio teagan tecla ted teddy teea teije teja tekin tekinalp tekla
telchide telemaco telica tellervo telly telma telmo temel temistocle teo teobald teobaldo teodata teodolinda teodor
teodora teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teofilo teogene teohari teoman
teona terena terenc terence terencius terencjusz terenzio teresa teresina teresita tereza terezia terezie terezinha teri
terrance terrell terrence terri terrie terrill terry tertuliano tesauro tesifonte tesnim tesnime tess tessa tessie
tetiana tetyana teudosia teun teunis teus tevfik tevhid tevin tezcan tezel tezer thad thaddeus thais thalea thalia thami
thanina thea thekla thelma theo theobald theodor theodora theodore theodorik theodose theodosie theofan theofil theofila
theophane theophile theophraste theotime theresa therese theresia theron thiago thibaud thibault thibaut thibert thibo
thierno thierry thies thije thijmen thijn thijs thilo thirza thom thomas thora thorben thore thorge thorsten thurman tia
tiago tialda tian tiana tianna tiara tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo tibor tiburcius tiburzio
tichomil tichomir tichon ticone tidiane tieme tiemen tierra ties tiffany tigran tiguida tihomir tiina tija tijana tijani
tijmen tijn tijs til tilda tilio tilla tillman tillmann tilman tilo tim timea timeo timm timmothy timmy timo timofei
timoleon timon timotei timotej timoteo timoteus timothe timothee timothy timur tina tinca tincuta tine tino tiphaine
tiril tirone tirso tirza titia titien tito titouan titus tizian tiziana tiziano tizio tjark tjeerd toader tobia tobias
tobiasz tobin toby tod todd todor tolga tolomeo tolunay tom toma tomas tomasa tomaska tomaso tomasz tome tomislav
tomislava tomke tommaso tommi tommie tommy tomo tomos ton tonci toncica tone toney toni tonia tonico tonija tonino tonka
tonko tonnie tonnin tony tonya toon tor torben torbjorn tore torey toribio torkvat torquato torrance torrey torsten
tosca toscane tosco toska toufik touhami touria touriya toussaint toy trace tracey traci tracy traian trajan tranquillo
trasea traugott traute travis travon trees tremaine tremayne trent trenton tressa tressie treva trever trevion trevor
trey triana tricia trijntje trine trish trisha tristan tristano tristian tristin triston troels trofim troy trpimir
trpko trudie truus trycia trystan tsipora tsvetelina tuana tudor tudora tudorita tudosia tufan tugay tugba tugrul
tugtekin tuhfe tulay tulin tullia tulliano tullio tumer tunahan tunay tunc tuncer tunde tuomas turan turgay turgut turi
turibio turkan turkay turker turkes turna turner turold tussio tutku tuula tuulikki tuur tuva tvrtko twan twila txomin
tybalt tycho tygo tyler tymeo tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson
tınas ubaldo ubay ubertino uberto ubirajara udo ueli uffe ufuk ugo ugolina ugolino uguccione ugur uhra ukbe ulberto
ulderico ulf ulfa ulfet ulfo ulgen uli uliana ulices ulises ulisse uliva ulker ulku ulla ulpiano ulrich ulrico ulrik
ulrika ulrike ulstano ultimo ulus ulvi ulviye ulyana ulysse umair umar umberto umile umit ummiye umran umur umuralp umut
unai unal unna unsel unseli upton uranio urbain urbano urdino uriah uriel uriele urs ursel ursicio ursino ursmaro ursula
ursule urszula usama usame usman uta ute uthman utku uve uwe uxue uygu uzeyir vaclav vaclava vada vadim vadym vagn vaha
vahdet vahid vahide vaitiare vala valbona valburga valdemar valdemara valdir valente valentijn valentim valentin
valentina valentine valentino valentyn valentyna valer valera valere valeri valeria valerian valeriana valeriane
valeriano valerico valerie valerii valerija valerio valeriu valeriy valery valfredo valfrido vali valid vallie valtena
valter valtr valtteri vance vanda vanesa vanessa vania vanja vanna vanni vanya varo varvara vasco vasil vasile vasili
vasilica vasilie vasilina vasilisa vasko vasyl vatroslav vaughn vavrinec veaceslav vecdi veceaslav veceslav veda vedasto
vedat vedran vedrana veduna veerle vefa vefik vega vehbi veikko veit vela velana velda veleslav veleslava veli velia
velibor velimir velimira velina velio velislav velislava vella velma velva vena venance venancio venanzio vencel
venceslao venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda venerando
venere venerio veniamin venka ventura venus venuse venusta venustiano venusto vera verano verda verdiana verdie vere
verecondo verena verenzio vergie vergiliu verginia veriana verica veridiana verla verlie vern verna verner vernice
vernie vernon verona veronica veronika veronique veroslav veroslava verulo vesela veselinka vesile veslava vesna
vespasiano vesper vesta veta veysel veysi vezio vianney vibeke vic vica vicdan vicenta vicente vicentia vicentiu vicki
vickie vicky victoire victor victoria victoriana victoriano victorien victorin victorina victorino victorio vida vidak
vidal vidiano vidone vidor vienna viera vieroslava viet vieve viggo vigile vigo vijeko vik viktor viktoria viktorie
viktoriia viktorija viktorin viktoriya vildan vilde vilem vilema vilemina vilfredo vilhelm viliam viliana vilibald
viliberto villy vilma vilmar vilmos vince vincenc vincencie vincent vincenta vincentiu vincenza vincenzina vincenzo
vinciane vindonio vinebaldo vinfrido vinicio vinicius vinka vinnie vinz viola violante violet violeta violetta violette
violina viorel viorela viorelia viorica vira virag virgie virgil virgile virgilia virgilio virgiliu virgin virginia
virginie virginio virna virone virtudes visarion viscardo visitacion visnja vissia vit vital vitale vitali vitalia
vitalico vitalie vitalii vitalina vitalis vitaliy vitaly vitazoslav vitezslav vitezslava vito vitold vitor vitoria
vitoslav vittore vittoria vittoriano vittorio vitus viva vivaldo vive vivian viviana viviane vivianne viviano vivien
vivienne vjekoslav vjenceslav vlad vlada vladan vladana vladek vladena vladilena vladimer vladimir vladimira vladimiro
vladislav vladislava vladivoj vladlen vladlena vlado vladyslav vlaicu vlasta vlastimil vlastimila vlastimir vlastimira
vlastislav vlastislava vlatka vlatko vlk vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav
vojslava vojtech vojteska vok volfango volfgang volkan volker volkmar volodymyr vorsila vratislav vratislava vratko
vreni vseboj vsebor vserad vseslav vsevolod vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano vuslat
wacław wade wael wafa wafaa wafae wagner wahiba wail waino walburga waldemar waldo walenty walentyn walentyna waleran
waleria walerian walery walgierz walid walker wallace walter walther walton waltraud wanda wandrille wanesa wanjiku
wannes waqas ward warda warley warre warren waseem washington wasim wassim wassima watson wava wawrzyniec waylon wayne
webster wei weldon wellington wenceslao wende wendelin wendell wendy wenzel wera werner weronika wes wesley wessel
westley weston whitney wiam wiame wiara wibke widad wiebe wiebke wieke wiem wies wiesław wijdane wiktor wiktoria wil
wilber wilbert wilbur wilburn wilder wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina
wilhelmine willa willard willeke willem willemien willi william williams willian willibald willie willis willow willy
wilma wilmer wilson wilton wim wincenty winfield winfried winifred winnifred winona winston wirginia wisal wissal wissam
wissem witalis witold wladimir wm wobbe wojciech wolf wolfgang wolfram woodrow wout wouter wyatt wyman wytske władysław
włodzimierz xabi xabier xan xana xander xandra xaver xaverie xaverius xavi xavier xaviera xaviere xela xem xenia xenie
xenophon xia xian xiana xiang xiao ximena xin xinyi xinyu xiomara xochitl xuan xzavier yaakoub yacine yacouba yadhira
yadiel yadira yael yaelle yagmur yago yagız yahaira yahia yahya yaiza yajaira yalcın yalgın yaman yamila yamile yamilet
yamileth yamina yamna yan yana yanek yaneli yanelis yanely yanet yaneth yang yango yani yanina yanira yanis yann yanni
yannic yannick yannig yannik yannis yaprak yaquelin yara yarah yared yareli yaren yaretzi yari yaritza yaro yaron
yaroslav yasar yasemin yaser yashira yasin yasir yasira yasmeen yasmin yasmina yasmine yasser yassin yassine yassir
yassmin yassmina yassmine yavuz yaya yazid yazmin yazmina yeison yekta yelda yelena yeliz yener yenifer yennifer yenny
yenthe yeray yesenia yesica yesim yessenia yessica yetkin yevhen yfke yi yichen yigit yilmaz ying yinthe yisel ylan
ylenia ylvi ylvie yoan yoana yoann yoanna yoav yoel yohan yohana yohann yohanna yolanda yolande yomara yon yona yonatan
yonathan yonca yong yoni yordan yordanka yosef yoselin yoshiko yosra yossef yosun youcef youmna youna younes youness
youp youri yousef yousra youssef youssouf youssra yovana yovanna ysabel ysaline yse ysee yseult yu yuce yucel yudith yue
yuksel yulen yulia yuliana yuliia yulisa yuliya yumalai yumalay yumi yumni yun yuna yunes yunus yuri yuriy yury yusef
yusra yussef yusuf yuvraj yuxin yuxuan yvan yven yves yvette yvon yvonne yıldırım yıldız yılmaz zabedeo zabina zaboj zac
zacaria zacarias zaccaria zaccheo zachar zacharia zachariah zacharias zachariasz zacharie zachary zache zachery zack
zackary zackery zadig zafer zafir zahar zahara zaharia zaheer zahia zahid zahida zahide zahira zahit zahra zaid zaida
zain zainab zaineb zaira zakaria zakariae zakariya zakary zakarya zakelina zaki zakia zalan zama zamara zamfir zamfira
zamir zamira zana zander zane zaneta zanita zanobi zara zarah zaraza zaria zarije zarina zarko zavida zavis zayd zayn
zaynab zayneb zayra zbigniew zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena
zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zdzisław zechariah zeeshan zef
zeferino zefiro zehra zeinab zeineb zejnep zekai zekeriyya zeki zekiye zelda zelia zelibor zelie zeliha zelimir zelimira
zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zena zenaida zenaide zenebio zeneida zeno zenobia
zenobie zenobio zenon zenone zenovia zente zephirin zephyr zerrin zeteny zetico zetta zeus zev zeyd zeynab zeyneb zeynel
zeynep zhivko zhor zhour ziad zigmund zihni zikmund zilda zina zinab zinaida zineb zinedine zinovia zion zita zitomir
zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad zlata zlatan zlatica zlatka zlatko zlatomir zlatomira
zlatuse zoe zoeva zoey zofia zofie zohair zohra zoia zoie zoila zoilo zoja zola zoltan zora zoraida zoran zorana zoriana
zorina zorka zoroslav zoroslava zosim zosima zosimo zoubida zoubir zouhair zouhir zouhra zoulikha zoya zrinislav zrinko
zselyke zsofia zsolt zsombor zubair zubeyde zubeyr zuhal zula zulal zulay zuleica zuleide zuleima zulema zuleyha zuleyma
zulfikar zulma zulmira zumrut zuzana zuzanna zvezdana zvonimir zvonimira zvonko zwanet zyad zygmunt đina đorđe đura
đurađ đurda đurica łazarz łucja łukasz
`;
