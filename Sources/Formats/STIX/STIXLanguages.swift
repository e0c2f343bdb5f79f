/// Languages as STIX names them.
enum STIXLanguages {
  /// Whether a text is a language tag (RFC 5646) whose language is of ISO 639.
  static func isTag(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, twoLetters.contains(String(language)) || codes.contains(String(language)) else {
      return false
    }
    return parts.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }

  /// ISO 639-2, both the bibliographic and the terminological codes.
  static let codes = Set(codeText.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  /// ISO 639-1.
  private static let twoLetters = Set(tagText.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let tagText = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
    ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
    nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
    sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """

  private static let codeText = """
    aar abk ace ach ada ady afa afh afr ain aka akk alb alb ale alg alt amh ang anp apa ara arc arg arm arm arn arp
    art arw asm ast ath aus ava ave awa aym aze bad bai bak bal bam ban baq baq bas bat bej bel bem ben ber bho bih
    bik bin bis bla bnt bod bod bos bra bre btk bua bug bul bur bur byn cad cai car cat cau ceb cel ces ces cha chb
    che chg chi chi chk chm chn cho chp chr chu chv chy cmc cop cor cos cpe cpf cpp cre crh crp csb cus cym cym cze
    cze dak dan dar day del den deu deu dgr din div doi dra dsb dua dum dut dut dyu dzo efi egy eka ell ell elx eng
    enm epo est eus eus ewe ewo fan fao fas fas fat fij fil fin fiu fon fra fre frm fro frr frs fry ful fur gaa gay
    gba gem geo geo ger ger gez gil gla gle glg glv gmh goh gon gor got grb grc gre gre grn gsw guj gwi hai hat hau
    haw heb her hil him hin hit hmn hmo hrv hsb hun hup hye hye iba ibo ice ice ido iii ijo iku ile ilo ina inc ind
    ine inh ipk ira iro isl isl ita jav jbo jpn jpr jrb kaa kab kac kal kam kan kar kas kat kat kau kaw kaz kbd kha
    khi khm kho kik kin kir kmb kok kom kon kor kos kpe krc krl kro kru kua kum kur kut lad lah lam lao lat lav lez
    lim lin lit lol loz ltz lua lub lug lui lun luo lus mac mac mad mag mah mai mak mal man mao mao map mar mas may
    may mdf mdr men mga mic min mis mkd mkd mkh mlg mlt mnc mni mno moh mon mos mri mri msa msa mul mun mus mwl mwr
    mya mya myn myv nah nai nap nau nav nbl nde ndo nds nep new nia nic niu nld nld nno nob nog non nor nqo nso nub
    nwc nya nym nyn nyo nzi oci oji ori orm osa oss ota oto paa pag pal pam pan pap pau peo per per phi phn pli pol
    pon por pra pro pus qaa-qtz que raj rap rar roa roh rom ron rum run rup rus sad sag sah sai sal sam san sas sat
    scn sco sel sem sga sgn shn sid sin sio sit sla slk slo slv sma sme smi smj smn smo sms sna snd snk sog som son
    sot spa sqi sqi srd srn srp srr ssa ssw suk sun sus sux swa swe syc syr tah tai tam tat tel tem ter tet tgk tgl
    tha tib tib tig tir tiv tkl tlh tli tmh tog ton tpi tsi tsn tso tuk tum tup tur tut tvl twi tyv udm uga uig ukr
    umb und urd uzb vai ven vie vol vot wak wal war was wel wel wen wln wol xal xho yao yap yid yor ypk zap zbl zen
    zgh zha zho zho znd zul zun zxx zza
    """
}
