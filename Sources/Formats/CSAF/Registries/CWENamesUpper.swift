/// The weaknesses of CWE 4.14 with numbers from 600: `number`, `R` (mapping allowed with review), `D` (discouraged) or
/// `P` (prohibited), `X` (deprecated), `=`, name.
extension CWECatalog {
  static let upperRows = #"""
    600=Uncaught Exception in Servlet |601=URL Redirection to Untrusted Site ('Open Redirect')|\#
    602R=Client-Side Enforcement of Server-Side Security|603=Use of Client-Side Authentication|\#
    605=Multiple Binds to the Same Port|606=Unchecked Input for Loop Condition|\#
    607=Public Static Final Field References Mutable Object|608=Struts: Non-private Field in ActionForm Class|\#
    609=Double-Checked Locking|610D=Externally Controlled Reference to a Resource in Another Sphere|\#
    611=Improper Restriction of XML External Entity Reference|\#
    612=Improper Authorization of Index Containing Sensitive Information|613=Insufficient Session Expiration|\#
    614=Sensitive Cookie in HTTPS Session Without 'Secure' Attribute|\#
    615=Inclusion of Sensitive Information in Source Code Comments|\#
    616=Incomplete Identification of Uploaded File Variables (PHP)|617=Reachable Assertion|\#
    618=Exposed Unsafe ActiveX Method|619=Dangling Database Cursor ('Cursor Injection')|\#
    620=Unverified Password Change|621=Variable Extraction Error|622=Improper Validation of Function Hook Arguments|\#
    623=Unsafe ActiveX Control Marked Safe For Scripting|624=Executable Regular Expression Error|\#
    625=Permissive Regular Expression|626=Null Byte Interaction Error (Poison Null Byte)|\#
    627=Dynamic Variable Evaluation|628=Function Call with Incorrectly Specified Arguments|\#
    636R=Not Failing Securely ('Failing Open')|\#
    637R=Unnecessary Complexity in Protection Mechanism (Not Using 'Economy of Mechanism')|\#
    638R=Not Using Complete Mediation|639=Authorization Bypass Through User-Controlled Key|\#
    640R=Weak Password Recovery Mechanism for Forgotten Password|\#
    641=Improper Restriction of Names for Files and Other Resources|642R=External Control of Critical State Data|\#
    643=Improper Neutralization of Data within XPath Expressions ('XPath Injection')|\#
    644=Improper Neutralization of HTTP Headers for Scripting Syntax|\#
    645=Overly Restrictive Account Lockout Mechanism|\#
    646=Reliance on File Name or Extension of Externally-Supplied File|\#
    647=Use of Non-Canonical URL Paths for Authorization Decisions|648=Incorrect Use of Privileged APIs|\#
    649=Reliance on Obfuscation or Encryption of Security-Relevant Inputs without Integrity Checking|\#
    650=Trusting HTTP Permission Methods on the Server Side|\#
    651=Exposure of WSDL File Containing Sensitive Information|\#
    652=Improper Neutralization of Data within XQuery Expressions ('XQuery Injection')|\#
    653=Improper Isolation or Compartmentalization|654=Reliance on a Single Factor in a Security Decision|\#
    655R=Insufficient Psychological Acceptability|656R=Reliance on Security Through Obscurity|\#
    657D=Violation of Secure Design Principles|662D=Improper Synchronization|\#
    663=Use of a Non-reentrant Function in a Concurrent Context|\#
    664D=Improper Control of a Resource Through its Lifetime|665D=Improper Initialization|\#
    666D=Operation on Resource in Wrong Phase of Lifetime|667R=Improper Locking|\#
    668D=Exposure of Resource to Wrong Sphere|669R=Incorrect Resource Transfer Between Spheres|\#
    670R=Always-Incorrect Control Flow Implementation|671R=Lack of Administrator Control over Security|\#
    672R=Operation on a Resource after Expiration or Release|673R=External Influence of Sphere Definition|\#
    674R=Uncontrolled Recursion|675R=Multiple Operations on Resource in Single-Operation Context|\#
    676=Use of Potentially Dangerous Function|680D=Integer Overflow to Buffer Overflow|\#
    681=Incorrect Conversion between Numeric Types|682D=Incorrect Calculation|\#
    683=Function Call With Incorrect Order of Arguments|684R=Incorrect Provision of Specified Functionality|\#
    685=Function Call With Incorrect Number of Arguments|686=Function Call With Incorrect Argument Type|\#
    687=Function Call With Incorrectly Specified Argument Value|\#
    688=Function Call With Incorrect Variable or Reference as Argument|\#
    689=Permission Race Condition During Resource Copy|690D=Unchecked Return Value to NULL Pointer Dereference|\#
    691D=Insufficient Control Flow Management|692D=Incomplete Denylist to Cross-Site Scripting|\#
    693D=Protection Mechanism Failure|694=Use of Multiple Resources with Duplicate Identifier|\#
    695=Use of Low-Level Functionality|696R=Incorrect Behavior Order|697D=Incorrect Comparison|\#
    698=Execution After Redirect (EAR)|703D=Improper Check or Handling of Exceptional Conditions|\#
    704R=Incorrect Type Conversion or Cast|705R=Incorrect Control Flow Scoping|\#
    706R=Use of Incorrectly-Resolved Name or Reference|707D=Improper Neutralization|\#
    708=Incorrect Ownership Assignment|710D=Improper Adherence to Coding Standards|\#
    732R=Incorrect Permission Assignment for Critical Resource|\#
    733=Compiler Optimization Removal or Modification of Security-critical Code|\#
    749=Exposed Dangerous Method or Function|754R=Improper Check for Unusual or Exceptional Conditions|\#
    755D=Improper Handling of Exceptional Conditions|756=Missing Custom Error Page|\#
    757=Selection of Less-Secure Algorithm During Negotiation ('Algorithm Downgrade')|\#
    758R=Reliance on Undefined, Unspecified, or Implementation-Defined Behavior|\#
    759=Use of a One-Way Hash without a Salt|760=Use of a One-Way Hash with a Predictable Salt|\#
    761=Free of Pointer not at Start of Buffer|762=Mismatched Memory Management Routines|\#
    763=Release of Invalid Pointer or Reference|764=Multiple Locks of a Critical Resource|\#
    765=Multiple Unlocks of a Critical Resource|766=Critical Data Element Declared Public|\#
    767=Access to Critical Private Variable via Public Method|768=Incorrect Short Circuit Evaluation|\#
    769PX=DEPRECATED: Uncontrolled File Descriptor Consumption|\#
    770=Allocation of Resources Without Limits or Throttling|771=Missing Reference to Active Allocated Resource|\#
    772=Missing Release of Resource after Effective Lifetime|\#
    773=Missing Reference to Active File Descriptor or Handle|\#
    774=Allocation of File Descriptors or Handles Without Limits or Throttling|\#
    775=Missing Release of File Descriptor or Handle after Effective Lifetime|\#
    776=Improper Restriction of Recursive Entity References in DTDs ('XML Entity Expansion')|\#
    777=Regular Expression without Anchors|778=Insufficient Logging|779=Logging of Excessive Data|\#
    780=Use of RSA Algorithm without OAEP|\#
    781=Improper Address Validation in IOCTL with METHOD_NEITHER I/O Control Code|\#
    782=Exposed IOCTL with Insufficient Access Control|783=Operator Precedence Logic Error|\#
    784=Reliance on Cookies without Validation and Integrity Checking in a Security Decision|\#
    785=Use of Path Manipulation Function without Maximum-sized Buffer|\#
    786D=Access of Memory Location Before Start of Buffer|787=Out-of-bounds Write|\#
    788D=Access of Memory Location After End of Buffer|789=Memory Allocation with Excessive Size Value|\#
    790R=Improper Filtering of Special Elements|791=Incomplete Filtering of Special Elements|\#
    792=Incomplete Filtering of One or More Instances of Special Elements|\#
    793=Only Filtering One Instance of a Special Element|\#
    794=Incomplete Filtering of Multiple Instances of Special Elements|\#
    795=Only Filtering Special Elements at a Specified Location|\#
    796=Only Filtering Special Elements Relative to a Marker|\#
    797=Only Filtering Special Elements at an Absolute Position|798=Use of Hard-coded Credentials|\#
    799R=Improper Control of Interaction Frequency|804=Guessable CAPTCHA|\#
    805=Buffer Access with Incorrect Length Value|806=Buffer Access Using Size of Source Buffer|\#
    807=Reliance on Untrusted Inputs in a Security Decision|820=Missing Synchronization|\#
    821=Incorrect Synchronization|822=Untrusted Pointer Dereference|823=Use of Out-of-range Pointer Offset|\#
    824=Access of Uninitialized Pointer|825=Expired Pointer Dereference|\#
    826=Premature Release of Resource During Expected Lifetime|827=Improper Control of Document Type Definition|\#
    828=Signal Handler with Functionality that is not Asynchronous-Safe|\#
    829=Inclusion of Functionality from Untrusted Control Sphere|\#
    830=Inclusion of Web Functionality from an Untrusted Source|\#
    831=Signal Handler Function Associated with Multiple Signals|832=Unlock of a Resource that is not Locked|\#
    833=Deadlock|834D=Excessive Iteration|835=Loop with Unreachable Exit Condition ('Infinite Loop')|\#
    836=Use of Password Hash Instead of Password for Authentication|\#
    837=Improper Enforcement of a Single, Unique Action|838=Inappropriate Encoding for Output Context|\#
    839=Numeric Range Comparison Without Minimum Check|841=Improper Enforcement of Behavioral Workflow|\#
    842=Placement of User into Incorrect Group|843=Access of Resource Using Incompatible Type ('Type Confusion')|\#
    862R=Missing Authorization|863R=Incorrect Authorization|908=Use of Uninitialized Resource|\#
    909R=Missing Initialization of Resource|910=Use of Expired File Descriptor|\#
    911=Improper Update of Reference Count|912R=Hidden Functionality|\#
    913R=Improper Control of Dynamically-Managed Code Resources|\#
    914=Improper Control of Dynamically-Identified Variables|\#
    915=Improperly Controlled Modification of Dynamically-Determined Object Attributes|\#
    916=Use of Password Hash With Insufficient Computational Effort|\#
    917=Improper Neutralization of Special Elements used in an Expression Language Statement \#
    ('Expression Language Injection')|\#
    918=Server-Side Request Forgery (SSRF)|920=Improper Restriction of Power Consumption|\#
    921=Storage of Sensitive Data in a Mechanism without Access Control|\#
    922R=Insecure Storage of Sensitive Information|\#
    923R=Improper Restriction of Communication Channel to Intended Endpoints|\#
    924=Improper Enforcement of Message Integrity During Transmission in a Communication Channel|\#
    925=Improper Verification of Intent by Broadcast Receiver|926=Improper Export of Android Application Components|\#
    927=Use of Implicit Intent for Sensitive Communication|\#
    939=Improper Authorization in Handler for Custom URL Scheme|\#
    940=Improper Verification of Source of a Communication Channel|\#
    941=Incorrectly Specified Destination in a Communication Channel|\#
    942=Permissive Cross-domain Policy with Untrusted Domains|\#
    943R=Improper Neutralization of Special Elements in Data Query Logic|\#
    1004=Sensitive Cookie Without 'HttpOnly' Flag|\#
    1007=Insufficient Visual Distinction of Homoglyphs Presented to User|\#
    1021=Improper Restriction of Rendered UI Layers or Frames|\#
    1022=Use of Web Link to Untrusted Target with window.opener Access|\#
    1023R=Incomplete Comparison with Missing Factors|1024=Comparison of Incompatible Types|\#
    1025=Comparison Using Wrong Factors|\#
    1037=Processor Optimization Removal or Modification of Security-critical Code|\#
    1038R=Insecure Automated Optimizations|\#
    1039R=Automated Recognition Mechanism with Inadequate Detection or Handling of Adversarial Input Perturbations|\#
    1041P=Use of Redundant Code|1042P=Static Member Data Element outside of a Singleton Class Element|\#
    1043P=Data Element Aggregating an Excessively Large Number of Non-Primitive Elements|\#
    1044P=Architecture with Number of Horizontal Layers Outside of Expected Range|\#
    1045=Parent Class with a Virtual Destructor and a Child Class without a Virtual Destructor|\#
    1046=Creation of Immutable Text Using String Concatenation|1047P=Modules with Circular Dependencies|\#
    1048P=Invokable Control Element with Large Number of Outward Calls|\#
    1049=Excessive Data Query Operations in a Large Data Table|\#
    1050=Excessive Platform Resource Consumption within a Loop|\#
    1051P=Initialization with Hard-Coded Network Resource Configuration Data|\#
    1052=Excessive Use of Hard-Coded Literals in Initialization|1053P=Missing Documentation for Design|\#
    1054P=Invocation of a Control Element at an Unnecessarily Deep Horizontal Layer|\#
    1055P=Multiple Inheritance from Concrete Classes|1056P=Invokable Control Element with Variadic Parameters|\#
    1057P=Data Access Operations Outside of Expected Data Manager Component|\#
    1058=Invokable Control Element in Multi-Thread Context with non-Final Static Storable or Member Element|\#
    1059P=Insufficient Technical Documentation|1060P=Excessive Number of Inefficient Server-Side Data Accesses|\#
    1061R=Insufficient Encapsulation|1062P=Parent Class with References to Child Class|\#
    1063P=Creation of Class Instance within a Static Code Block|\#
    1064P=Invokable Control Element with Signature Containing an Excessive Number of Parameters|\#
    1065P=Runtime Resource Management Control Element in a Component Built to Run on Application Servers|\#
    1066P=Missing Serialization Control Element|1067=Excessive Execution of Sequential Searches of Data Resource|\#
    1068P=Inconsistency Between Implementation and Documented Design|1069P=Empty Exception Block|\#
    1070P=Serializable Data Element Containing non-Serializable Item Elements|1071=Empty Code Block|\#
    1072P=Data Resource Access without Use of Connection Pooling|\#
    1073P=Non-SQL Invokable Control Element with Excessive Number of Data Resource Accesses|\#
    1074P=Class with Excessively Deep Inheritance|1075=Unconditional Control Flow Transfer outside of Switch Block|\#
    1076P=Insufficient Adherence to Expected Conventions|1077=Floating Point Comparison with Incorrect Operator|\#
    1078P=Inappropriate Source Code Style or Formatting|1079=Parent Class without Virtual Destructor Method|\#
    1080P=Source Code File with Excessive Number of Lines of Code|\#
    1082P=Class Instance Self Destruction Control Element|\#
    1083P=Data Access from Outside Expected Data Manager Component|\#
    1084P=Invokable Control Element with Excessive File or Data Access Operations|\#
    1085P=Invokable Control Element with Excessive Volume of Commented-out Code|\#
    1086P=Class with Excessive Number of Child Classes|1087=Class with Virtual Method without a Virtual Destructor|\#
    1088=Synchronous Access of Remote Resource without Timeout|\#
    1089=Large Data Table with Excessive Number of Indices|\#
    1090P=Method Containing Access of a Member Element from Another Class|\#
    1091=Use of Object without Invoking Destructor Method|\#
    1092P=Use of Same Invokable Control Element in Multiple Architectural Layers|\#
    1093R=Excessively Complex Data Representation|1094P=Excessive Index Range Scan for a Data Resource|\#
    1095P=Loop Condition Value Update within the Loop|\#
    1096=Singleton Class Instance Creation without Proper Locking or Synchronization|\#
    1097P=Persistent Storable Data Element without Associated Comparison Control Element|\#
    1098=Data Element containing Pointer Item without Proper Copy Control Element|\#
    1099P=Inconsistent Naming Conventions for Identifiers|1100=Insufficient Isolation of System-Dependent Functions|\#
    1101P=Reliance on Runtime Component in Generated Code|1102=Reliance on Machine-Dependent Data Representation|\#
    1103P=Use of Platform-Dependent Third Party Components|1104=Use of Unmaintained Third Party Components|\#
    1105P=Insufficient Encapsulation of Machine-Dependent Functionality|\#
    1106P=Insufficient Use of Symbolic Constants|1107P=Insufficient Isolation of Symbolic Constant Definitions|\#
    1108=Excessive Reliance on Global Variables|1109P=Use of Same Variable for Multiple Purposes|\#
    1110P=Incomplete Design Documentation|1111P=Incomplete I/O Documentation|\#
    1112P=Incomplete Documentation of Program Execution|1113P=Inappropriate Comment Style|\#
    1114P=Inappropriate Whitespace Style|1115P=Source Code Element without Standard Prologue|\#
    1116=Inaccurate Comments|1117P=Callable with Insufficient Behavioral Summary|\#
    1118P=Insufficient Documentation of Error Handling Techniques|1119P=Excessive Use of Unconditional Branching|\#
    1120R=Excessive Code Complexity|1121P=Excessive McCabe Cyclomatic Complexity|\#
    1122P=Excessive Halstead Complexity|1123=Excessive Use of Self-Modifying Code|1124P=Excessively Deep Nesting|\#
    1125P=Excessive Attack Surface|1126=Declaration of Variable with Unnecessarily Wide Scope|\#
    1127=Compilation with Insufficient Warnings or Errors|1164R=Irrelevant Code|\#
    1173=Improper Use of Validation Framework|1174=ASP.NET Misconfiguration: Improper Model Validation|\#
    1176R=Inefficient CPU Computation|1177R=Use of Prohibited Code|1187PX=DEPRECATED: Use of Uninitialized Resource|\#
    1188=Initialization of a Resource with an Insecure Default|\#
    1189=Improper Isolation of Shared Resources on System-on-a-Chip (SoC)|\#
    1190=DMA Device Enabled Too Early in Boot Phase|\#
    1191=On-Chip Debug and Test Interface With Improper Access Control|\#
    1192=Improper Identifier for IP Block used in System-On-Chip (SOC)|\#
    1193=Power-On of Untrusted Execution Core Before Enabling Fabric Access Control|\#
    1204=Generation of Weak Initialization Vector (IV)|1209=Failure to Disable Reserved Bits|\#
    1220=Insufficient Granularity of Access Control|1221=Incorrect Register Defaults or Module Parameters|\#
    1222=Insufficient Granularity of Address Regions Protected by Register Locks|\#
    1223=Race Condition for Write-Once Attributes|1224=Improper Restriction of Write-Once Bit Fields|\#
    1229R=Creation of Emergent Resource|1230=Exposure of Sensitive Information Through Metadata|\#
    1231=Improper Prevention of Lock Bit Modification|1232=Improper Lock Behavior After Power State Transition|\#
    1233=Security-Sensitive Hardware Controls with Missing Lock Bit Protection|\#
    1234=Hardware Internal or Debug Modes Allow Override of Locks|\#
    1235=Incorrect Use of Autoboxing and Unboxing for Performance Critical Operations|\#
    1236=Improper Neutralization of Formula Elements in a CSV File|1239=Improper Zeroization of Hardware Register|\#
    1240=Use of a Cryptographic Primitive with a Risky Implementation|\#
    1241=Use of Predictable Algorithm in Random Number Generator|\#
    1242=Inclusion of Undocumented Features or Chicken Bits|\#
    1243=Sensitive Non-Volatile Information Not Protected During Debug|\#
    1244=Internal Asset Exposed to Unsafe Debug Access Level or State|\#
    1245=Improper Finite State Machines (FSMs) in Hardware Logic|\#
    1246=Improper Write Handling in Limited-write Non-Volatile Memories|\#
    1247=Improper Protection Against Voltage and Clock Glitches|\#
    1248=Semiconductor Defects in Hardware Logic with Security-Sensitive Implications|\#
    1249=Application-Level Admin Tool with Inconsistent View of Underlying Operating System|\#
    1250=Improper Preservation of Consistency Between Independent Representations of Shared State|\#
    1251=Mirrored Regions with Different Values|\#
    1252=CPU Hardware Not Configured to Support Exclusivity of Write and Execute Operations|\#
    1253=Incorrect Selection of Fuse Values|1254=Incorrect Comparison Logic Granularity|\#
    1255=Comparison Logic is Vulnerable to Power Side-Channel Attacks|\#
    1256=Improper Restriction of Software Interfaces to Hardware Features|\#
    1257=Improper Access Control Applied to Mirrored or Aliased Memory Regions|\#
    1258=Exposure of Sensitive System Information Due to Uncleared Debug Information|\#
    1259=Improper Restriction of Security Token Assignment|\#
    1260=Improper Handling of Overlap Between Protected Memory Ranges|1261=Improper Handling of Single Event Upsets|\#
    1262=Improper Access Control for Register Interface|1263R=Improper Physical Access Control|\#
    1264=Hardware Logic with Insecure De-Synchronization between Control and Data Channels|\#
    1265=Unintended Reentrant Invocation of Non-reentrant Code Via Nested Calls|\#
    1266=Improper Scrubbing of Sensitive Data from Decommissioned Device|1267=Policy Uses Obsolete Encoding|\#
    1268=Policy Privileges are not Assigned Consistently Between Control and Data Agents|\#
    1269=Product Released in Non-Release Configuration|1270=Generation of Incorrect Security Tokens|\#
    1271=Uninitialized Value on Reset for Registers Holding Security Settings|\#
    1272=Sensitive Information Uncleared Before Debug/Power State Transition|1273=Device Unlock Credential Sharing|\#
    1274=Improper Access Control for Volatile Memory Containing Boot Code|\#
    1275=Sensitive Cookie with Improper SameSite Attribute|\#
    1276=Hardware Child Block Incorrectly Connected to Parent System|1277=Firmware Not Updateable|\#
    1278=Missing Protection Against Hardware Reverse Engineering Using Integrated Circuit (IC) Imaging Techniques|\#
    1279=Cryptographic Operations are run Before Supporting Units are Ready|\#
    1280=Access Control Check Implemented After Asset is Accessed|\#
    1281=Sequence of Processor Instructions Leads to Unexpected Behavior|\#
    1282=Assumed-Immutable Data is Stored in Writable Memory|1283=Mutable Attestation or Measurement Reporting Data|\#
    1284=Improper Validation of Specified Quantity in Input|\#
    1285=Improper Validation of Specified Index, Position, or Offset in Input|\#
    1286=Improper Validation of Syntactic Correctness of Input|1287=Improper Validation of Specified Type of Input|\#
    1288=Improper Validation of Consistency within Input|1289=Improper Validation of Unsafe Equivalence in Input|\#
    1290=Incorrect Decoding of Security Identifiers |\#
    1291=Public Key Re-Use for Signing both Debug and Production Code|\#
    1292=Incorrect Conversion of Security Identifiers|1293=Missing Source Correlation of Multiple Independent Data|\#
    1294R=Insecure Security Identifier Mechanism|1295=Debug Messages Revealing Unnecessary Information|\#
    1296=Incorrect Chaining or Granularity of Debug Components|\#
    1297=Unprotected Confidential Information on Device is Accessible by OSAT Vendors|\#
    1298=Hardware Logic Contains Race Conditions|1299=Missing Protection Mechanism for Alternate Hardware Interface|\#
    1300=Improper Protection of Physical Side Channels|\#
    1301=Insufficient or Incomplete Data Removal within Hardware Component|\#
    1302=Missing Source Identifier in Entity Transactions on a System-On-Chip (SOC)|\#
    1303=Non-Transparent Sharing of Microarchitectural Resources|\#
    1304=Improperly Preserved Integrity of Hardware Configuration State During a Power Save/Restore Operation|\#
    1310=Missing Ability to Patch ROM Code|1311=Improper Translation of Security Attributes by Fabric Bridge|\#
    1312=Missing Protection for Mirrored Regions in On-Chip Fabric Firewall|\#
    1313=Hardware Allows Activation of Test or Debug Logic at Runtime|\#
    1314=Missing Write Protection for Parametric Data Values|\#
    1315=Improper Setting of Bus Controlling Capability in Fabric End-point|\#
    1316=Fabric-Address Map Allows Programming of Unwarranted Overlaps of Protected and Unprotected Ranges|\#
    1317=Improper Access Control in Fabric Bridge|\#
    1318=Missing Support for Security Features in On-chip Fabrics or Buses|\#
    1319=Improper Protection against Electromagnetic Fault Injection (EM-FI)|\#
    1320=Improper Protection for Outbound Error Messages and Alert Signals|\#
    1321=Improperly Controlled Modification of Object Prototype Attributes ('Prototype Pollution')|\#
    1322=Use of Blocking Code in Single-threaded, Non-blocking Context|\#
    1323=Improper Management of Sensitive Trace Data|\#
    1324PX=DEPRECATED: Sensitive Information Accessible by Physical Probing of JTAG Interface|\#
    1325=Improperly Controlled Sequential Memory Allocation|1326=Missing Immutable Root of Trust in Hardware|\#
    1327=Binding to an Unrestricted IP Address|1328=Security Version Number Mutable to Older Versions|\#
    1329=Reliance on Component That is Not Updateable|1330=Remanent Data Readable after Memory Erase|\#
    1331=Improper Isolation of Shared Resources in Network On Chip (NoC)|\#
    1332=Improper Handling of Faults that Lead to Instruction Skips|1333=Inefficient Regular Expression Complexity|\#
    1334=Unauthorized Error Injection Can Degrade Hardware Redundancy|1335=Incorrect Bitwise Shift of Integer|\#
    1336=Improper Neutralization of Special Elements Used in a Template Engine|\#
    1338=Improper Protections Against Hardware Overheating|1339=Insufficient Precision or Accuracy of a Real Number|\#
    1341=Multiple Releases of Same Resource or Handle|\#
    1342=Information Exposure through Microarchitectural State after Transient Execution|\#
    1351=Improper Handling of Hardware Behavior in Exceptionally Cold Environments|\#
    1357R=Reliance on Insufficiently Trustworthy Component|\#
    1384R=Improper Handling of Physical or Environmental Conditions|1385=Missing Origin Validation in WebSockets|\#
    1386=Insecure Operation on Windows Junction / Mount Point|\#
    1389=Incorrect Parsing of Numbers with Different Radices|1390R=Weak Authentication|\#
    1391R=Use of Weak Credentials|1392=Use of Default Credentials|1393=Use of Default Password|\#
    1394=Use of Default Cryptographic Key|1395R=Dependency on Vulnerable Third-Party Component|\#
    1419R=Incorrect Initialization of Resource|1420R=Exposure of Sensitive Information during Transient Execution|\#
    1421=Exposure of Sensitive Information in Shared Microarchitectural Structures during Transient Execution|\#
    1422=Exposure of Sensitive Information caused by Incorrect Data Forwarding during Transient Execution|\#
    1423=Exposure of Sensitive Information caused by Shared Microarchitectural Predictor State that \#
    Influences Transient Execution
    """#
}
