/// Names that weaknesses had until a day: `number@day=name`.
extension CWECatalog {
  static let formerRows = #"""
    71@2017-11-08=Apple '.DS_Store'|88@2019-09-19=Argument Injection or Modification|\#
    88@2019-09-23=Improper Delimitation of Arguments in a Command ('Argument Injection')|\#
    113@2022-06-28=Improper Neutralization of CRLF Sequences in HTTP Headers ('HTTP Response Splitting')|\#
    132@2021-07-20=DEPRECATED (Duplicate): Miscalculated Null Termination|\#
    159@2020-02-24=Failure to Sanitize Special Element|183@2020-02-24=Permissive Whitelist|\#
    184@2020-02-24=Incomplete Blacklist|187@2018-03-27=Partial Comparison|200@2020-02-24=Information Exposure|\#
    201@2020-02-24=Information Exposure Through Sent Data|\#
    201@2020-08-20=Exposure of Sensitive Information Through Sent Data|\#
    202@2020-02-24=Exposure of Sensitive Data Through Data Queries|\#
    203@2020-02-24=Information Exposure Through Discrepancy|203@2020-08-20=Observable Discrepancy|\#
    203@2020-12-10=Observable Differences in Behavior to Error Inputs|\#
    204@2020-02-24=Response Discrepancy Information Exposure|\#
    205@2020-02-24=Information Exposure Through Behavioral Discrepancy|\#
    206@2020-02-24=Information Exposure of Internal State Through Behavioral Inconsistency|\#
    207@2020-02-24=Information Exposure Through an External Behavioral Inconsistency|\#
    208@2020-02-24=Information Exposure Through Timing Discrepancy|\#
    209@2020-02-24=Information Exposure Through an Error Message|\#
    210@2020-02-24=Information Exposure Through Self-generated Error Message|\#
    211@2020-02-24=Information Exposure Through Externally-Generated Error Message|\#
    212@2020-02-24=Improper Cross-boundary Removal of Sensitive Data|\#
    213@2020-02-24=Intentional Information Exposure|214@2020-02-24=Information Exposure Through Process Environment|\#
    215@2020-02-24=Information Exposure Through Debug Information|\#
    216@2020-02-24=Containment Errors (Container Errors)|\#
    218@2021-07-20=DEPRECATED (Duplicate): Failure to provide confidentiality for stored data|\#
    219@2020-02-24=Sensitive Data Under Web Root|220@2020-02-24=Sensitive Data Under FTP Root|\#
    225@2021-07-20=DEPRECATED (Duplicate): General Information Management Problems|\#
    226@2020-02-24=Sensitive Information Uncleared Before Release|\#
    226@2020-08-20=Sensitive Information Uncleared in Resource Before Release for Reuse|\#
    247@2021-07-20=DEPRECATED (Duplicate): Reliance on DNS Lookups in a Security Decision|\#
    256@2018-01-23=Plaintext Storage of a Password|256@2018-03-27=Plaintext Storage of a Password|\#
    256@2021-07-20=Unprotected Storage of Credentials|261@2020-02-24=Weak Cryptography for Passwords|\#
    292@2021-07-20=DEPRECATED (Duplicate): Trusting Self-reported DNS Name|\#
    300@2020-02-24=Channel Accessible by Non-Endpoint ('Man-in-the-Middle')|\#
    325@2020-08-20=Missing Required Cryptographic Step|328@2021-10-28=Reversible One-Way Hash|\#
    329@2021-03-15=Not Using a Random IV with CBC Mode|329@2021-07-20=Not Using an Unpredictable IV with CBC Mode|\#
    335@2017-11-08=PRNG Seed Error|336@2017-11-08=Same Seed in PRNG|337@2017-11-08=Predictable Seed in PRNG|\#
    340@2020-02-24=Predictability Problems|359@2020-02-24=Exposure of Private Information ('Privacy Violation')|\#
    365@2022-04-28=Race Condition in Switch|\#
    379@2020-02-24=Creation of Temporary File in Directory with Incorrect Permissions|\#
    400@2019-01-03=Uncontrolled Resource Consumption ('Resource Exhaustion')|\#
    401@2019-01-03=Improper Release of Memory Before Removing Last Reference ('Memory Leak')|\#
    401@2019-06-20=Improper Release of Memory Before Removing Last Reference|407@2019-06-20=Algorithmic Complexity|\#
    423@2021-07-20=DEPRECATED (Duplicate): Proxied Trusted Channel|435@2017-11-08=Interaction Error|\#
    435@2018-03-27=Improper Interaction Between Multiple Entities|\#
    443@2021-07-20=DEPRECATED (Duplicate): HTTP response splitting|\#
    444@2022-06-28=Inconsistent Interpretation of HTTP Requests ('HTTP Request Smuggling')|\#
    477@2017-11-08=Use of Obsolete Functions|478@2022-10-13=Missing Default Case in Switch Statement|\#
    489@2020-02-24=Leftover Debug Code|495@2019-01-03=Private Array-Typed Field Returned From A Public Method|\#
    497@2020-02-24=Exposure of System Data to an Unauthorized Control Sphere|\#
    516@2021-07-20=DEPRECATED (Duplicate): Covert Timing Channel|\#
    524@2020-02-24=Information Exposure Through Caching|525@2020-02-24=Information Exposure Through Browser Caching|\#
    526@2020-02-24=Information Exposure Through Environmental Variables|\#
    526@2023-01-31=Exposure of Sensitive Information Through Environmental Variables|\#
    527@2020-02-24=Exposure of CVS Repository to an Unauthorized Control Sphere|\#
    531@2020-02-24=Information Exposure Through Test Code|532@2019-06-20=Information Exposure Through Log Files|\#
    532@2020-02-24=Inclusion of Sensitive Information in Log Files|\#
    533@2018-03-27=Information Exposure Through Server Log Files|\#
    534@2018-03-27=Information Exposure Through Debug Log Files|\#
    535@2020-02-24=Information Exposure Through Shell Error Message|\#
    536@2020-02-24=Information Exposure Through Servlet Runtime Error Message|\#
    537@2020-02-24=Information Exposure Through Java Runtime Error Message|\#
    538@2020-02-24=File and Directory Information Exposure|\#
    539@2020-02-24=Information Exposure Through Persistent Cookies|\#
    540@2020-02-24=Information Exposure Through Source Code|\#
    541@2020-02-24=Information Exposure Through Include Source Code|\#
    542@2018-03-27=Information Exposure Through Cleanup Log Files|\#
    548@2020-02-24=Information Exposure Through Directory Listing|\#
    550@2020-02-24=Information Exposure Through Server Error Message|\#
    563@2017-11-08=Assignment to Variable without Use ('Unused Variable')|\#
    596@2018-03-27=Incorrect Semantic Object Comparison|\#
    598@2020-02-24=Information Exposure Through Query Strings in GET Request|\#
    611@2019-06-20=Improper Restriction of XML External Entity Reference ('XXE')|\#
    612@2020-02-24=Information Exposure Through Indexing of Private Data|\#
    615@2020-02-24=Information Exposure Through Comments|651@2020-02-24=Information Exposure Through WSDL File|\#
    653@2021-10-28=Insufficient Compartmentalization|675@2021-10-28=Duplicate Operations on Resource|\#
    692@2020-02-26=Incomplete Blacklist to Cross-Site Scripting|697@2018-03-27=Insufficient Comparison|\#
    707@2020-02-24=Improper Enforcement of Message or Data Structure|710@2017-11-08=Coding Standards Violation|\#
    766@2019-01-03=Critical Variable Declared Public|769@2017-11-08=File Descriptor Exhaustion|\#
    769@2019-01-03=Uncontrolled File Descriptor Consumption|789@2020-12-10=Uncontrolled Memory Allocation|\#
    942@2020-02-26=Overly Permissive Cross-domain Whitelist|\#
    1022@2018-03-27=Improper Restriction of Cross-Origin Permission to window.opener.location|\#
    1059@2022-04-28=Incomplete Documentation|1187@2020-02-24=Use of Uninitialized Resource|\#
    1188@2023-10-26=Insecure Default Initialization of Resource|\#
    1189@2020-08-20=Improper Isolation of Shared Resources on System-on-Chip (SoC)|\#
    1191@2020-02-26=Exposed Chip Debug Interface With Insufficient Access Control|\#
    1191@2020-08-20=Exposed Chip Debug and or Test Interface With Insufficient Access Control|\#
    1191@2021-10-28=Exposed Chip Debug and Test Interface With Insufficient or Missing Authorization|\#
    1192@2024-02-29=System-on-Chip (SoC) Using Components without Unique, Immutable Identifiers|\#
    1231@2021-10-28=Improper Implementation of Lock Protection Registers|\#
    1233@2021-10-28=Improper Hardware Lock Protection for Security Sensitive Controls|\#
    1240@2021-10-28=Use of a Risky Cryptographic Primitive|\#
    1243@2020-08-20=Exposure of Security-Sensitive Fuse Values During Debug|\#
    1244@2020-08-20=Improper Authorization on Physical Debug and Test Interfaces|\#
    1244@2021-10-28=Improper Access to Sensitive Information Using Debug and Test Interfaces|\#
    1247@2020-08-20=Missing Protection Against Voltage and Clock Glitches|\#
    1247@2021-10-28=Missing or Improperly Implemented Protection Against Voltage and Clock Glitches|\#
    1256@2021-10-28=Hardware Features Enable Physical Attacks from Software|\#
    1258@2020-08-20=Sensitive Information Uncleared During Hardware Debug Flows|\#
    1259@2020-08-20=Improper Protection of Security Identifiers|\#
    1262@2021-10-28=Register Interface Allows Software Access to Sensitive Data or Security Settings|\#
    1263@2020-08-20=Insufficient Physical Protection Mechanism|\#
    1268@2020-08-20=Agents Included in Control Policy are not Contained in Less-Privileged Policy|\#
    1270@2020-08-20=Generation of Incorrect Security Identifiers|\#
    1271@2020-08-20=Missing Known Value on Reset for Registers Holding Security Settings|\#
    1271@2021-03-15=Unitialized Value on Reset for Registers Holding Security Settings|\#
    1272@2020-08-20=Debug/Power State Transitions Leak Information|\#
    1274@2021-10-28=Insufficient Protections on the Volatile Memory Containing Boot Code|\#
    1276@2020-08-20=Hardware Block Incorrectly Connected to Larger System|\#
    1279@2020-08-20=Cryptographic Primitives used without Successful Self-Test|\#
    1281@2021-07-20=Sequence of Processor Instructions Leads to Unexpected Behavior (Halt and Catch Fire)|\#
    1282@2020-08-20=Assumed-Immutable Data Stored in Writable Memory|\#
    1300@2021-10-28=Improper Protection Against Physical Side Channels|1302@2024-02-29=Missing Security Identifier|\#
    1317@2022-10-13=Missing Security Checks in Fabric Bridge|\#
    1320@2022-10-13=Improper Protection for Out of Bounds Signal Level Alerts|\#
    1324@2023-01-31=Sensitive Information Accessible by Physical Probing of JTAG Interface|\#
    1331@2021-10-28=Improper Isolation of Shared Resources in Network On Chip|\#
    1332@2021-10-28=Insufficient Protection Against Instruction Skipping Via Fault Injection|\#
    1357@2023-01-31=Reliance on Uncontrolled Component|\#
    1384@2022-06-28=Improper Handling of Extreme Physical Environment Conditions
    """#
}
