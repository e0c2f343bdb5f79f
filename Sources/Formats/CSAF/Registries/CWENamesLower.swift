/// The weaknesses of CWE 4.14 with numbers below 600: `number`, `R` (mapping allowed with review), `D` (discouraged) or
/// `P` (prohibited), `X` (deprecated), `=`, name.
extension CWECatalog {
  static let lowerRows = #"""
    5=J2EE Misconfiguration: Data Transmission Without Encryption|\#
    6=J2EE Misconfiguration: Insufficient Session-ID Length|7=J2EE Misconfiguration: Missing Custom Error Page|\#
    8=J2EE Misconfiguration: Entity Bean Declared Remote|\#
    9=J2EE Misconfiguration: Weak Access Permissions for EJB Methods|\#
    11=ASP.NET Misconfiguration: Creating Debug Binary|12=ASP.NET Misconfiguration: Missing Custom Error Page|\#
    13=ASP.NET Misconfiguration: Password in Configuration File|14=Compiler Removal of Code to Clear Buffers|\#
    15=External Control of System or Configuration Setting|20D=Improper Input Validation|\#
    22=Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal')|23=Relative Path Traversal|\#
    24=Path Traversal: '../filedir'|25=Path Traversal: '/../filedir'|26=Path Traversal: '/dir/../filename'|\#
    27=Path Traversal: 'dir/../../filename'|28=Path Traversal: '..\filedir'|29=Path Traversal: '\..\filename'|\#
    30=Path Traversal: '\dir\..\filename'|31=Path Traversal: 'dir\..\..\filename'|\#
    32=Path Traversal: '...' (Triple Dot)|33=Path Traversal: '....' (Multiple Dot)|34=Path Traversal: '....//'|\#
    35=Path Traversal: '.../...//'|36=Absolute Path Traversal|37=Path Traversal: '/absolute/pathname/here'|\#
    38=Path Traversal: '\absolute\pathname\here'|39=Path Traversal: 'C:dirname'|\#
    40=Path Traversal: '\\UNC\share\name\' (Windows UNC Share)|41=Improper Resolution of Path Equivalence|\#
    42=Path Equivalence: 'filename.' (Trailing Dot)|43=Path Equivalence: 'filename....' (Multiple Trailing Dot)|\#
    44=Path Equivalence: 'file.name' (Internal Dot)|45=Path Equivalence: 'file...name' (Multiple Internal Dot)|\#
    46=Path Equivalence: 'filename ' (Trailing Space)|47=Path Equivalence: ' filename' (Leading Space)|\#
    48=Path Equivalence: 'file name' (Internal Whitespace)|49=Path Equivalence: 'filename/' (Trailing Slash)|\#
    50=Path Equivalence: '//multiple/leading/slash'|51=Path Equivalence: '/multiple//internal/slash'|\#
    52=Path Equivalence: '/multiple/trailing/slash//'|53=Path Equivalence: '\multiple\\internal\backslash'|\#
    54=Path Equivalence: 'filedir\' (Trailing Backslash)|55=Path Equivalence: '/./' (Single Dot Directory)|\#
    56=Path Equivalence: 'filedir*' (Wildcard)|57=Path Equivalence: 'fakedir/../realdir/filename'|\#
    58=Path Equivalence: Windows 8.3 Filename|59=Improper Link Resolution Before File Access ('Link Following')|\#
    61=UNIX Symbolic Link (Symlink) Following|62=UNIX Hard Link|64=Windows Shortcut Following (.LNK)|\#
    65=Windows Hard Link|66=Improper Handling of File Names that Identify Virtual Resources|\#
    67=Improper Handling of Windows Device Names|69=Improper Handling of Windows ::DATA Alternate Data Stream|\#
    71PX=DEPRECATED: Apple '.DS_Store'|72=Improper Handling of Apple HFS+ Alternate Data Stream Path|\#
    73=External Control of File Name or Path|\#
    74D=Improper Neutralization of Special Elements in Output Used by a Downstream Component ('Injection')|\#
    75D=Failure to Sanitize Special Elements into a Different Plane (Special Element Injection)|\#
    76=Improper Neutralization of Equivalent Special Elements|\#
    77R=Improper Neutralization of Special Elements used in a Command ('Command Injection')|\#
    78=Improper Neutralization of Special Elements used in an OS Command ('OS Command Injection')|\#
    79=Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')|\#
    80=Improper Neutralization of Script-Related HTML Tags in a Web Page (Basic XSS)|\#
    81=Improper Neutralization of Script in an Error Message Web Page|\#
    82=Improper Neutralization of Script in Attributes of IMG Tags in a Web Page|\#
    83=Improper Neutralization of Script in Attributes in a Web Page|\#
    84=Improper Neutralization of Encoded URI Schemes in a Web Page|85=Doubled Character XSS Manipulations|\#
    86=Improper Neutralization of Invalid Characters in Identifiers in Web Pages|\#
    87=Improper Neutralization of Alternate XSS Syntax|\#
    88=Improper Neutralization of Argument Delimiters in a Command ('Argument Injection')|\#
    89=Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection')|\#
    90=Improper Neutralization of Special Elements used in an LDAP Query ('LDAP Injection')|\#
    91=XML Injection (aka Blind XPath Injection)|\#
    92PX=DEPRECATED: Improper Sanitization of Custom Special Characters|\#
    93=Improper Neutralization of CRLF Sequences ('CRLF Injection')|\#
    94=Improper Control of Generation of Code ('Code Injection')|\#
    95=Improper Neutralization of Directives in Dynamically Evaluated Code ('Eval Injection')|\#
    96=Improper Neutralization of Directives in Statically Saved Code ('Static Code Injection')|\#
    97=Improper Neutralization of Server-Side Includes (SSI) Within a Web Page|\#
    98=Improper Control of Filename for Include/Require Statement in PHP Program ('PHP Remote File Inclusion')|\#
    99R=Improper Control of Resource Identifiers ('Resource Injection')|102=Struts: Duplicate Validation Forms|\#
    103=Struts: Incomplete validate() Method Definition|104=Struts: Form Bean Does Not Extend Validation Class|\#
    105=Struts: Form Field Without Validator|106=Struts: Plug-in Framework not in Use|\#
    107=Struts: Unused Validation Form|108=Struts: Unvalidated Action Form|109=Struts: Validator Turned Off|\#
    110=Struts: Validator Without Form Field|111=Direct Use of Unsafe JNI|112=Missing XML Validation|\#
    113=Improper Neutralization of CRLF Sequences in HTTP Headers ('HTTP Request/Response Splitting')|\#
    114R=Process Control|115=Misinterpretation of Input|116R=Improper Encoding or Escaping of Output|\#
    117=Improper Output Neutralization for Logs|118D=Incorrect Access of Indexable Resource ('Range Error')|\#
    119D=Improper Restriction of Operations within the Bounds of a Memory Buffer|\#
    120R=Buffer Copy without Checking Size of Input ('Classic Buffer Overflow')|121=Stack-based Buffer Overflow|\#
    122=Heap-based Buffer Overflow|123=Write-what-where Condition|124=Buffer Underwrite ('Buffer Underflow')|\#
    125=Out-of-bounds Read|126=Buffer Over-read|127=Buffer Under-read|128=Wrap-around Error|\#
    129=Improper Validation of Array Index|130=Improper Handling of Length Parameter Inconsistency|\#
    131=Incorrect Calculation of Buffer Size|132PX=DEPRECATED: Miscalculated Null Termination|\#
    134=Use of Externally-Controlled Format String|135=Incorrect Calculation of Multi-Byte String Length|\#
    138D=Improper Neutralization of Special Elements|140=Improper Neutralization of Delimiters|\#
    141=Improper Neutralization of Parameter/Argument Delimiters|142=Improper Neutralization of Value Delimiters|\#
    143=Improper Neutralization of Record Delimiters|144=Improper Neutralization of Line Delimiters|\#
    145=Improper Neutralization of Section Delimiters|146=Improper Neutralization of Expression/Command Delimiters|\#
    147=Improper Neutralization of Input Terminators|148=Improper Neutralization of Input Leaders|\#
    149=Improper Neutralization of Quoting Syntax|150=Improper Neutralization of Escape, Meta, or Control Sequences|\#
    151=Improper Neutralization of Comment Delimiters|152=Improper Neutralization of Macro Symbols|\#
    153=Improper Neutralization of Substitution Characters|154=Improper Neutralization of Variable Name Delimiters|\#
    155=Improper Neutralization of Wildcards or Matching Symbols|156=Improper Neutralization of Whitespace|\#
    157=Failure to Sanitize Paired Delimiters|158=Improper Neutralization of Null Byte or NUL Character|\#
    159R=Improper Handling of Invalid Use of Special Elements|\#
    160=Improper Neutralization of Leading Special Elements|\#
    161=Improper Neutralization of Multiple Leading Special Elements|\#
    162=Improper Neutralization of Trailing Special Elements|\#
    163=Improper Neutralization of Multiple Trailing Special Elements|\#
    164=Improper Neutralization of Internal Special Elements|\#
    165=Improper Neutralization of Multiple Internal Special Elements|\#
    166=Improper Handling of Missing Special Element|167=Improper Handling of Additional Special Element|\#
    168=Improper Handling of Inconsistent Special Elements|170=Improper Null Termination|172R=Encoding Error|\#
    173=Improper Handling of Alternate Encoding|174=Double Decoding of the Same Data|\#
    175=Improper Handling of Mixed Encoding|176=Improper Handling of Unicode Encoding|\#
    177=Improper Handling of URL Encoding (Hex Encoding)|178=Improper Handling of Case Sensitivity|\#
    179=Incorrect Behavior Order: Early Validation|180=Incorrect Behavior Order: Validate Before Canonicalize|\#
    181=Incorrect Behavior Order: Validate Before Filter|182=Collapse of Data into Unsafe Value|\#
    183=Permissive List of Allowed Inputs|184=Incomplete List of Disallowed Inputs|\#
    185R=Incorrect Regular Expression|186=Overly Restrictive Regular Expression|187=Partial String Comparison|\#
    188=Reliance on Data/Memory Layout|190=Integer Overflow or Wraparound|\#
    191=Integer Underflow (Wrap or Wraparound)|192=Integer Coercion Error|193=Off-by-one Error|\#
    194=Unexpected Sign Extension|195=Signed to Unsigned Conversion Error|196=Unsigned to Signed Conversion Error|\#
    197=Numeric Truncation Error|198=Use of Incorrect Byte Ordering|\#
    200D=Exposure of Sensitive Information to an Unauthorized Actor|\#
    201=Insertion of Sensitive Information Into Sent Data|\#
    202=Exposure of Sensitive Information Through Data Queries|203=Observable Discrepancy|\#
    204=Observable Response Discrepancy|205=Observable Behavioral Discrepancy|\#
    206=Observable Internal Behavioral Discrepancy|207=Observable Behavioral Discrepancy With Equivalent Products|\#
    208=Observable Timing Discrepancy|209=Generation of Error Message Containing Sensitive Information|\#
    210=Self-generated Error Message Containing Sensitive Information|\#
    211=Externally-Generated Error Message Containing Sensitive Information|\#
    212=Improper Removal of Sensitive Information Before Storage or Transfer|\#
    213=Exposure of Sensitive Information Due to Incompatible Policies|\#
    214=Invocation of Process Using Visible Sensitive Information|\#
    215=Insertion of Sensitive Information Into Debugging Code|\#
    216PX=DEPRECATED: Containment Errors (Container Errors)|\#
    217PX=DEPRECATED: Failure to Protect Stored Data from Modification|\#
    218PX=DEPRECATED: Failure to provide confidentiality for stored data|\#
    219=Storage of File with Sensitive Data Under Web Root|220=Storage of File With Sensitive Data Under FTP Root|\#
    221R=Information Loss or Omission|222=Truncation of Security-relevant Information|\#
    223=Omission of Security-relevant Information|224=Obscured Security-relevant Information by Alternate Name|\#
    225PX=DEPRECATED: General Information Management Problems|\#
    226=Sensitive Information in Resource Not Removed Before Reuse|\#
    228R=Improper Handling of Syntactically Invalid Structure|229=Improper Handling of Values|\#
    230=Improper Handling of Missing Values|231=Improper Handling of Extra Values|\#
    232=Improper Handling of Undefined Values|233=Improper Handling of Parameters|\#
    234D=Failure to Handle Missing Parameter|235=Improper Handling of Extra Parameters|\#
    236=Improper Handling of Undefined Parameters|237=Improper Handling of Structural Elements|\#
    238=Improper Handling of Incomplete Structural Elements|239=Failure to Handle Incomplete Element|\#
    240=Improper Handling of Inconsistent Structural Elements|241=Improper Handling of Unexpected Data Type|\#
    242=Use of Inherently Dangerous Function|243=Creation of chroot Jail Without Changing Working Directory|\#
    244=Improper Clearing of Heap Memory Before Release ('Heap Inspection')|\#
    245=J2EE Bad Practices: Direct Management of Connections|246=J2EE Bad Practices: Direct Use of Sockets|\#
    247PX=DEPRECATED: Reliance on DNS Lookups in a Security Decision|248=Uncaught Exception|\#
    249PX=DEPRECATED: Often Misused: Path Manipulation|250=Execution with Unnecessary Privileges|\#
    252=Unchecked Return Value|253=Incorrect Check of Function Return Value|256=Plaintext Storage of a Password|\#
    257=Storing Passwords in a Recoverable Format|258=Empty Password in Configuration File|\#
    259=Use of Hard-coded Password|260=Password in Configuration File|261=Weak Encoding for Password|\#
    262=Not Using Password Aging|263=Password Aging with Long Expiration|266=Incorrect Privilege Assignment|\#
    267=Privilege Defined With Unsafe Actions|268=Privilege Chaining|269D=Improper Privilege Management|\#
    270=Privilege Context Switching Error|271R=Privilege Dropping / Lowering Errors|272=Least Privilege Violation|\#
    273=Improper Check for Dropped Privileges|274D=Improper Handling of Insufficient Privileges|\#
    276=Incorrect Default Permissions|277=Insecure Inherited Permissions|\#
    278=Insecure Preserved Inherited Permissions|279=Incorrect Execution-Assigned Permissions|\#
    280=Improper Handling of Insufficient Permissions or Privileges |281=Improper Preservation of Permissions|\#
    282R=Improper Ownership Management|283=Unverified Ownership|284D=Improper Access Control|\#
    285D=Improper Authorization|286R=Incorrect User Management|287D=Improper Authentication|\#
    288=Authentication Bypass Using an Alternate Path or Channel|289=Authentication Bypass by Alternate Name|\#
    290=Authentication Bypass by Spoofing|291=Reliance on IP Address for Authentication|\#
    292PX=DEPRECATED: Trusting Self-reported DNS Name|293=Using Referer Field for Authentication|\#
    294=Authentication Bypass by Capture-replay|295=Improper Certificate Validation|\#
    296=Improper Following of a Certificate's Chain of Trust|\#
    297=Improper Validation of Certificate with Host Mismatch|298=Improper Validation of Certificate Expiration|\#
    299=Improper Check for Certificate Revocation|300D=Channel Accessible by Non-Endpoint|\#
    301=Reflection Attack in an Authentication Protocol|302=Authentication Bypass by Assumed-Immutable Data|\#
    303=Incorrect Implementation of Authentication Algorithm|304=Missing Critical Step in Authentication|\#
    305=Authentication Bypass by Primary Weakness|306=Missing Authentication for Critical Function|\#
    307=Improper Restriction of Excessive Authentication Attempts|308=Use of Single-factor Authentication|\#
    309=Use of Password System for Primary Authentication|311D=Missing Encryption of Sensitive Data|\#
    312=Cleartext Storage of Sensitive Information|313=Cleartext Storage in a File or on Disk|\#
    314=Cleartext Storage in the Registry|315=Cleartext Storage of Sensitive Information in a Cookie|\#
    316=Cleartext Storage of Sensitive Information in Memory|317=Cleartext Storage of Sensitive Information in GUI|\#
    318=Cleartext Storage of Sensitive Information in Executable|\#
    319=Cleartext Transmission of Sensitive Information|321=Use of Hard-coded Cryptographic Key|\#
    322=Key Exchange without Entity Authentication|323=Reusing a Nonce, Key Pair in Encryption|\#
    324=Use of a Key Past its Expiration Date|325=Missing Cryptographic Step|326R=Inadequate Encryption Strength|\#
    327R=Use of a Broken or Risky Cryptographic Algorithm|328=Use of Weak Hash|\#
    329=Generation of Predictable IV with CBC Mode|330D=Use of Insufficiently Random Values|\#
    331=Insufficient Entropy|332=Insufficient Entropy in PRNG|333=Improper Handling of Insufficient Entropy in TRNG|\#
    334=Small Space of Random Values|335=Incorrect Usage of Seeds in Pseudo-Random Number Generator (PRNG)|\#
    336=Same Seed in Pseudo-Random Number Generator (PRNG)|\#
    337=Predictable Seed in Pseudo-Random Number Generator (PRNG)|\#
    338=Use of Cryptographically Weak Pseudo-Random Number Generator (PRNG)|339=Small Seed Space in PRNG|\#
    340R=Generation of Predictable Numbers or Identifiers|341=Predictable from Observable State|\#
    342=Predictable Exact Value from Previous Values|343=Predictable Value Range from Previous Values|\#
    344=Use of Invariant Value in Dynamically Changing Context|345D=Insufficient Verification of Data Authenticity|\#
    346R=Origin Validation Error|347=Improper Verification of Cryptographic Signature|\#
    348=Use of Less Trusted Source|349=Acceptance of Extraneous Untrusted Data With Trusted Data|\#
    350=Reliance on Reverse DNS Resolution for a Security-Critical Action|351=Insufficient Type Distinction|\#
    352=Cross-Site Request Forgery (CSRF)|353=Missing Support for Integrity Check|\#
    354=Improper Validation of Integrity Check Value|356=Product UI does not Warn User of Unsafe Actions|\#
    357=Insufficient UI Warning of Dangerous Operations|358=Improperly Implemented Security Check for Standard|\#
    359=Exposure of Private Personal Information to an Unauthorized Actor|360=Trust of System Event Data|\#
    362R=Concurrent Execution using Shared Resource with Improper Synchronization ('Race Condition')|\#
    363=Race Condition Enabling Link Following|364=Signal Handler Race Condition|\#
    365PX=DEPRECATED: Race Condition in Switch|366=Race Condition within a Thread|\#
    367=Time-of-check Time-of-use (TOCTOU) Race Condition|368=Context Switching Race Condition|369=Divide By Zero|\#
    370=Missing Check for Certificate Revocation after Initial Check|372D=Incomplete Internal State Distinction|\#
    373PX=DEPRECATED: State Synchronization Error|374=Passing Mutable Objects to an Untrusted Method|\#
    375=Returning a Mutable Object to an Untrusted Caller|377R=Insecure Temporary File|\#
    378=Creation of Temporary File With Insecure Permissions|\#
    379=Creation of Temporary File in Directory with Insecure Permissions|\#
    382=J2EE Bad Practices: Use of System.exit()|383=J2EE Bad Practices: Direct Use of Threads|384=Session Fixation|\#
    385=Covert Timing Channel|386=Symbolic Name not Mapping to Correct Object|\#
    390=Detection of Error Condition Without Action|391P=Unchecked Error Condition|\#
    392=Missing Report of Error Condition|393=Return of Wrong Status Code|\#
    394=Unexpected Status Code or Return Value|\#
    395=Use of NullPointerException Catch to Detect NULL Pointer Dereference|\#
    396=Declaration of Catch for Generic Exception|397=Declaration of Throws for Generic Exception|\#
    400D=Uncontrolled Resource Consumption|401=Missing Release of Memory after Effective Lifetime|\#
    402R=Transmission of Private Resources into a New Sphere ('Resource Leak')|\#
    403=Exposure of File Descriptor to Unintended Control Sphere ('File Descriptor Leak')|\#
    404R=Improper Resource Shutdown or Release|405R=Asymmetric Resource Consumption (Amplification)|\#
    406R=Insufficient Control of Network Message Volume (Network Amplification)|\#
    407R=Inefficient Algorithmic Complexity|408=Incorrect Behavior Order: Early Amplification|\#
    409=Improper Handling of Highly Compressed Data (Data Amplification)|410=Insufficient Resource Pool|\#
    412=Unrestricted Externally Accessible Lock|413=Improper Resource Locking|414=Missing Lock Check|\#
    415=Double Free|416=Use After Free|419=Unprotected Primary Channel|420=Unprotected Alternate Channel|\#
    421=Race Condition During Access to Alternate Channel|422=Unprotected Windows Messaging Channel ('Shatter')|\#
    423PX=DEPRECATED: Proxied Trusted Channel|424R=Improper Protection of Alternate Path|\#
    425=Direct Request ('Forced Browsing')|426=Untrusted Search Path|427=Uncontrolled Search Path Element|\#
    428=Unquoted Search Path or Element|430=Deployment of Wrong Handler|431=Missing Handler|\#
    432=Dangerous Signal Handler not Disabled During Sensitive Operations|433=Unparsed Raw Web Content Delivery|\#
    434=Unrestricted Upload of File with Dangerous Type|\#
    435D=Improper Interaction Between Multiple Correctly-Behaving Entities|436R=Interpretation Conflict|\#
    437=Incomplete Model of Endpoint Features|439=Behavioral Change in New Version or Environment|\#
    440=Expected Behavior Violation|441R=Unintended Proxy or Intermediary ('Confused Deputy')|\#
    443PX=DEPRECATED: HTTP response splitting|\#
    444=Inconsistent Interpretation of HTTP Requests ('HTTP Request/Response Smuggling')|\#
    446R=UI Discrepancy for Security Feature|447=Unimplemented or Unsupported Feature in UI|\#
    448=Obsolete Feature in UI|449=The UI Performs the Wrong Action|450=Multiple Interpretations of UI Input|\#
    451R=User Interface (UI) Misrepresentation of Critical Information|453=Insecure Default Variable Initialization|\#
    454=External Initialization of Trusted Variables or Data Stores|455=Non-exit on Failed Initialization|\#
    456=Missing Initialization of a Variable|457=Use of Uninitialized Variable|\#
    458PX=DEPRECATED: Incorrect Initialization|459=Incomplete Cleanup|460=Improper Cleanup on Thrown Exception|\#
    462=Duplicate Key in Associative List (Alist)|463=Deletion of Data Structure Sentinel|\#
    464=Addition of Data Structure Sentinel|466=Return of Pointer Value Outside of Expected Range|\#
    467=Use of sizeof() on a Pointer Type|468=Incorrect Pointer Scaling|\#
    469=Use of Pointer Subtraction to Determine Size|\#
    470=Use of Externally-Controlled Input to Select Classes or Code ('Unsafe Reflection')|\#
    471=Modification of Assumed-Immutable Data (MAID)|472=External Control of Assumed-Immutable Web Parameter|\#
    473=PHP External Variable Modification|474=Use of Function with Inconsistent Implementations|\#
    475=Undefined Behavior for Input to API|476=NULL Pointer Dereference|477=Use of Obsolete Function|\#
    478=Missing Default Case in Multiple Condition Expression|479=Signal Handler Use of a Non-reentrant Function|\#
    480=Use of Incorrect Operator|481=Assigning instead of Comparing|482=Comparing instead of Assigning|\#
    483=Incorrect Block Delimitation|484=Omitted Break Statement in Switch|486=Comparison of Classes by Name|\#
    487=Reliance on Package-level Scope|488=Exposure of Data Element to Wrong Session|489=Active Debug Code|\#
    491=Public cloneable() Method Without Final ('Object Hijack')|492=Use of Inner Class Containing Sensitive Data|\#
    493=Critical Public Variable Without Final Modifier|494=Download of Code Without Integrity Check|\#
    495=Private Data Structure Returned From A Public Method|496=Public Data Assigned to Private Array-Typed Field|\#
    497=Exposure of Sensitive System Information to an Unauthorized Control Sphere|\#
    498=Cloneable Class Containing Sensitive Information|499=Serializable Class Containing Sensitive Data|\#
    500=Public Static Field Not Marked Final|501=Trust Boundary Violation|502=Deserialization of Untrusted Data|\#
    506R=Embedded Malicious Code|507=Trojan Horse|508=Non-Replicating Malicious Code|\#
    509=Replicating Malicious Code (Virus or Worm)|510=Trapdoor|511=Logic/Time Bomb|512=Spyware|514R=Covert Channel|\#
    515=Covert Storage Channel|516PX=DEPRECATED: Covert Timing Channel|\#
    520=.NET Misconfiguration: Use of Impersonation|521=Weak Password Requirements|\#
    522R=Insufficiently Protected Credentials|523=Unprotected Transport of Credentials|\#
    524=Use of Cache Containing Sensitive Information|525=Use of Web Browser Cache Containing Sensitive Information|\#
    526=Cleartext Storage of Sensitive Information in an Environment Variable|\#
    527=Exposure of Version-Control Repository to an Unauthorized Control Sphere|\#
    528=Exposure of Core Dump File to an Unauthorized Control Sphere|\#
    529=Exposure of Access Control List Files to an Unauthorized Control Sphere|\#
    530=Exposure of Backup File to an Unauthorized Control Sphere|\#
    531=Inclusion of Sensitive Information in Test Code|532=Insertion of Sensitive Information into Log File|\#
    533PX=DEPRECATED: Information Exposure Through Server Log Files|\#
    534PX=DEPRECATED: Information Exposure Through Debug Log Files|\#
    535=Exposure of Information Through Shell Error Message|\#
    536=Servlet Runtime Error Message Containing Sensitive Information|\#
    537=Java Runtime Error Message Containing Sensitive Information|\#
    538=Insertion of Sensitive Information into Externally-Accessible File or Directory|\#
    539=Use of Persistent Cookies Containing Sensitive Information|\#
    540=Inclusion of Sensitive Information in Source Code|541=Inclusion of Sensitive Information in an Include File|\#
    542PX=DEPRECATED: Information Exposure Through Cleanup Log Files|\#
    543=Use of Singleton Pattern Without Synchronization in a Multithreaded Context|\#
    544=Missing Standardized Error Handling Mechanism|545PX=DEPRECATED: Use of Dynamic Class Loading|\#
    546=Suspicious Comment|547=Use of Hard-coded, Security-relevant Constants|\#
    548=Exposure of Information Through Directory Listing|549=Missing Password Field Masking|\#
    550=Server-generated Error Message Containing Sensitive Information|\#
    551=Incorrect Behavior Order: Authorization Before Parsing and Canonicalization|\#
    552=Files or Directories Accessible to External Parties|553=Command Shell in Externally Accessible Directory|\#
    554=ASP.NET Misconfiguration: Not Using Input Validation Framework|\#
    555=J2EE Misconfiguration: Plaintext Password in Configuration File|\#
    556=ASP.NET Misconfiguration: Use of Identity Impersonation|558=Use of getlogin() in Multithreaded Application|\#
    560=Use of umask() with chmod-style Argument|561=Dead Code|562=Return of Stack Variable Address|\#
    563=Assignment to Variable without Use|564=SQL Injection: Hibernate|\#
    565=Reliance on Cookies without Validation and Integrity Checking|\#
    566=Authorization Bypass Through User-Controlled SQL Primary Key|\#
    567=Unsynchronized Access to Shared Data in a Multithreaded Context|\#
    568=finalize() Method Without super.finalize()|570=Expression is Always False|571=Expression is Always True|\#
    572=Call to Thread run() instead of start()|573R=Improper Following of Specification by Caller|\#
    574=EJB Bad Practices: Use of Synchronization Primitives|575=EJB Bad Practices: Use of AWT Swing|\#
    576=EJB Bad Practices: Use of Java I/O|577=EJB Bad Practices: Use of Sockets|\#
    578=EJB Bad Practices: Use of Class Loader|579=J2EE Bad Practices: Non-serializable Object Stored in Session|\#
    580=clone() Method Without super.clone()|581=Object Model Violation: Just One of Equals and Hashcode Defined|\#
    582=Array Declared Public, Final, and Static|583=finalize() Method Declared Public|\#
    584=Return Inside Finally Block|585=Empty Synchronized Block|586=Explicit Call to Finalize()|\#
    587=Assignment of a Fixed Address to a Pointer|588=Attempt to Access Child of a Non-structure Pointer|\#
    589=Call to Non-ubiquitous API|590=Free of Memory not on the Heap|\#
    591=Sensitive Data Storage in Improperly Locked Memory|592PX=DEPRECATED: Authentication Bypass Issues|\#
    593=Authentication Bypass: OpenSSL CTX Object Modified after SSL Objects are Created|\#
    594=J2EE Framework: Saving Unserializable Objects to Disk|\#
    595=Comparison of Object References Instead of Object Contents|\#
    596PX=DEPRECATED: Incorrect Semantic Object Comparison|597=Use of Wrong Operator in String Comparison|\#
    598=Use of GET Request Method With Sensitive Query Strings|599=Missing Validation of OpenSSL Certificate
    """#
}
