/// The IANA registry of language subtags of 6 August 2021.
extension LanguageTags {
  /// Languages of two letters, side by side.
  static let twoLetterRow = """
    aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdglgngugvha\
    hehihohrhthuhyhziaidieigiiikinioisitiuiwjajijvjwkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmomr\
    msmtmynanbndnengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgshsiskslsmsnsosqsrssstsusvswtatetgthtitktl\
    tntotrtstttwtyugukuruzvevivowawoxhyiyozazhzu
    """

  /// Regions, each with a space.
  static let regionRow = """
    AA AC AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BU \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CR CS CU CV CW CX CY CZ DD DE DG DJ DK DM DO DZ EA EC EE EG \
    EH ER ES ET EU EZ FI FJ FK FM FO FR FX GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
    HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV \
    LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NT NU NZ \
    OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS \
    ST SU SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TP TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN \
    VU WF WS YD YE YT YU ZA ZM ZR ZW ZZ 001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 \
    054 057 061 142 143 145 150 151 154 155 202 419
    """

  /// Scripts, side by side, in lower case.
  static let scriptRow = """
    adlmafakaghbahomarabaranarmiarmnavstbalibamubassbatkbengbhksblisbopobrahbraibugibuhdcakmcanscarichamcherchrscirt\
    coptcpmncprtcyrlcyrsdevadiakdogrdsrtduplegydegyhegypelbaelymethigeokgeorglaggonggonmgothgrangrekgujrguruhanbhang\
    hanihanohanshanthatrhebrhirahluwhmnghmnphrkthungindsitaljamojavajpanjurckalikanakharkhmrkhojkitlkitskndakorekpel\
    kthilanalaoolatflatglatnlekelepclimblinalinblisulomalycilydimahjmakamandmanimarcmayamedfmendmercmeromlymmodimong\
    moonmroomteimultmymrnandnarbnbatnewankdbnkgbnkoonshuogamolckorkhoryaosgeosmaougrpalmpaucpcunpelmpermphagphliphlp\
    phlvphnxpiqdplrdprtipsinranjrjngrohgrororunrsamrsarasarbsaursgnwshawshrdshuisiddsindsinhsogdsogosorasoyosundsylo\
    syrcsyresyrjsyrntagbtakrtaletalutamltangtavttelutengtfngtglgthaathaitibttirhtnsatotougarvaiivispvithwarawchowole\
    xpeoxsuxyeziyiiizanbzinhzmthzsyezsymzxxxzyyyzzzz
    """

  /// Variants, each with a space.
  static let variantRow = """
    1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akuapem alalc97 aluku ao1990 aranes arevela arevmda arkaika \
    asante auvern baku1926 balanka barla basiceng bauddha biscayan biske bohoric boont bornholm cisaup colb1945 \
    cornu creiss dajnko ekavsk emodeng fonipa fonkirsh fonnapa fonupa fonxsamp gallo gascon grclass grital grmistr \
    hepburn heploc hognorsk hsistemo ijekavsk itihasa ivanchov jauer jyutping kkcor kociewie kscor laukika lemosin \
    lengadoc lipaw luna1918 metelko monoton ndyuka nedis newfound nicard njiva nulik osojs oxendict pahawh2 pahawh3 \
    pahawh4 pamaka peano petr1708 pinyin polyton provenc puter rigik rozaj rumgr scotland scouse simple solba sotav \
    spanglis surmiran sursilv sutsilv synnejyl tarask tongyong tunumiit uccor ucrcor ulster unifon vaidika valencia \
    vallader vecdruka vivaraup wadegile xsistemo
    """

  /// Extended languages, side by side.
  static let extendedRow = """
    aaoabhabvacmacqacwacxacyadfadsaebaecaedaenafbafgajpapcapdarbarqarsaryarzaseasfaspasqaswauzavlayhaylaynaypbbzbfib\
    fkbjnbogbqnbqybtjbvebvlbvubzscdocdscjycmncnpcoacpxcsccsdcsecsfcsgcslcsncspcsqcsrcsxczhczodoqdsedsldupecsehsesles\
    nesoethfcsfsefslfssgangdsgomgsegsggsmgssgushabhafhakhdshjihkshoshpshshhslhsnicliksilsinlinsiseisgisrjakjaxjcsjhs\
    jksjlsjosjsljuskgiknnkvbkvkkvrkxdlbslcelcfliwllslsblsglsllsnlsolsplstlsvlsyltglvslwslzhmaxmdlmeomfamfbmfsminmnpm\
    qgmremsdmsimsrmuimzcmzgmzynannbsncsnsinslnspnsrnzsoklornorspelpgapgzpksprlprzpscpsdpsepsgpslpsopsppsrpysrmsrsirs\
    lrsmsdlsfbsfssggsgxshuslfslssqksqssqxsshsspssrsvkswcswhswlsyyszstmwtsetsmtsqtsstsytzaugnugyukluksurkuznuzsvgtvkk\
    vktvsivslvsvwbswuuxkixmlxmmxmsydsygsyhsyslysmyuezibzlmzmizslzsm
    """

  /// Whole tags of older standards.
  static let grandfatheredRow = """
    art-lojban cel-gaulish en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn \
    i-tao i-tay i-tsu no-bok no-nyn sgn-be-fr sgn-be-nl sgn-ch-de zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang
    """
}
