extension STIXVocabularies {
  /// Open vocabularies and where they are used (part 10), the relationships that the standard names (parts 4 and 6), and
  /// the types that references of observables have: `words` of a vocabulary, `use` of one, `link` of a source by a name
  /// to targets, `ref` of a member.
  static let table = """
    use account-type user-account.account_type
    words account-type unix windows-local windows-domain ldap tacacs radius nis openid facebook skype twitter
    words account-type kavi
    use attack-motivation intrusion-set.primary_motivation intrusion-set.secondary_motivations
    use attack-motivation threat-actor.primary_motivation threat-actor.secondary_motivations
    use attack-motivation threat-actor.personal_motivations
    words attack-motivation accidental coercion dominance ideology notoriety organizational-gain personal-gain
    words attack-motivation personal-satisfaction revenge unpredictable
    use attack-resource-level intrusion-set.resource_level threat-actor.resource_level
    words attack-resource-level individual club contest team organization government
    use grouping-context grouping.context
    words grouping-context suspicious-activity malware-analysis unspecified
    words hash-algo MD5 SHA-1 SHA-256 SHA-512 SHA3-256 SHA3-512 SSDEEP TLSH
    use identity-class identity.identity_class
    words identity-class individual group system organization class unknown
    use implementation-languages malware.implementation_languages
    words implementation-languages applescript bash c c++ c# go java javascript lua objective-c perl php
    words implementation-languages powershell python ruby scala swift typescript visual-basic x86-32 x86-64
    use indicator-pattern indicator.pattern_type
    words indicator-pattern stix pcre sigma snort suricata yara
    use indicator-type indicator.indicator_types
    words indicator-type anomalous-activity anonymization benign compromised malicious-activity attribution
    words indicator-type unknown
    use industry-sector identity.sectors
    words industry-sector agriculture aerospace automotive chemical commercial communications construction
    words industry-sector defense education energy entertainment financial-services government
    words industry-sector emergency-services government-local government-national government-public-services
    words industry-sector government-regional healthcare hospitality-leisure infrastructure dams nuclear water
    words industry-sector insurance manufacturing mining non-profit pharmaceuticals retail technology
    words industry-sector telecommunications transportation utilities
    use infrastructure-type infrastructure.infrastructure_types
    words infrastructure-type amplification anonymization botnet command-and-control control-system exfiltration
    words infrastructure-type firewall hosting-malware hosting-target-lists phishing reconnaissance
    words infrastructure-type routers-switches staging workstation unknown
    use malware-capabilities malware.capabilities
    words malware-capabilities accesses-remote-machines anti-debugging anti-disassembly anti-emulation
    words malware-capabilities anti-memory-forensics anti-sandbox anti-vm captures-input-peripherals
    words malware-capabilities captures-output-peripherals captures-system-state-data cleans-traces-of-infection
    words malware-capabilities commits-fraud communicates-with-c2 compromises-data-availability
    words malware-capabilities compromises-data-integrity compromises-system-availability controls-local-machine
    words malware-capabilities degrades-security-software degrades-system-updates determines-c2-server
    words malware-capabilities emails-spam escalates-privileges evades-av exfiltrates-data fingerprints-host
    words malware-capabilities hides-artifacts hides-executing-code infects-files infects-remote-machines
    words malware-capabilities installs-other-components persists-after-system-reboot prevents-artifact-access
    words malware-capabilities prevents-artifact-deletion probes-network-environment self-modifies
    words malware-capabilities steals-authentication-credentials violates-system-operational-integrity
    use malware-result malware-analysis.result
    words malware-result malicious suspicious benign unknown
    use malware-type malware.malware_types
    words malware-type adware backdoor bot bootkit ddos downloader dropper exploit-kit keylogger ransomware
    words malware-type remote-access-trojan resource-exploitation rogue-security-software rootkit screen-capture
    words malware-type spyware trojan unknown virus webshell wiper worm
    use processor-architecture malware.architecture_execution_envs
    words processor-architecture alpha arm ia-64 mips powerpc sparc x86 x86-64
    use region location.region
    words region africa eastern-africa middle-africa northern-africa southern-africa western-africa americas
    words region latin-america-caribbean south-america caribbean central-america northern-america asia
    words region central-asia eastern-asia southern-asia south-eastern-asia western-asia europe eastern-europe
    words region northern-europe southern-europe western-europe oceania australia-new-zealand melanesia
    words region micronesia polynesia antarctica
    use report-type report.report_types
    words report-type threat-report attack-pattern campaign identity indicator intrusion-set malware
    words report-type observed-data threat-actor tool vulnerability
    use threat-actor-role threat-actor.roles
    words threat-actor-role agent director independent infrastructure-architect infrastructure-operator
    words threat-actor-role malware-author sponsor
    use threat-actor-sophistication threat-actor.sophistication
    words threat-actor-sophistication none minimal intermediate advanced expert innovator strategic
    use threat-actor-type threat-actor.threat_actor_types
    words threat-actor-type activist competitor crime-syndicate criminal hacker insider-accidental
    words threat-actor-type insider-disgruntled nation-state sensationalist spy terrorist unknown
    use tool-type tool.tool_types
    words tool-type denial-of-service exploitation information-gathering network-capture credential-exploitation
    words tool-type remote-access vulnerability-scanning unknown
    words windows-pebinary-type exe dll sys
    link attack-pattern delivers malware
    link attack-pattern targets location vulnerability identity
    link attack-pattern uses malware tool
    link campaign attributed-to intrusion-set threat-actor
    link campaign compromises infrastructure
    link campaign originates-from location
    link campaign targets location identity vulnerability
    link campaign uses attack-pattern infrastructure malware tool
    link course-of-action investigates indicator
    link course-of-action mitigates attack-pattern indicator malware tool vulnerability
    link course-of-action remediates malware vulnerability
    link domain-name resolves-to domain-name ipv4-addr ipv6-addr
    link identity located-at location
    link indicator indicates attack-pattern campaign infrastructure intrusion-set malware threat-actor tool
    link indicator based-on observed-data
    link infrastructure communicates-with infrastructure ipv4-addr ipv6-addr domain-name url
    link infrastructure consists-of infrastructure observed-data artifact autonomous-system directory
    link infrastructure consists-of domain-name email-addr email-message file ipv4-addr ipv6-addr mac-addr mutex
    link infrastructure consists-of network-traffic process software url user-account windows-registry-key
    link infrastructure consists-of x509-certificate
    link infrastructure controls infrastructure malware
    link infrastructure delivers malware
    link infrastructure has vulnerability
    link infrastructure hosts tool malware
    link infrastructure located-at location
    link infrastructure uses infrastructure
    link intrusion-set attributed-to threat-actor
    link intrusion-set compromises infrastructure
    link intrusion-set hosts infrastructure
    link intrusion-set originates-from location
    link intrusion-set owns infrastructure
    link intrusion-set targets identity location vulnerability
    link intrusion-set uses attack-pattern infrastructure malware tool
    link ipv4-addr resolves-to mac-addr
    link ipv4-addr belongs-to autonomous-system
    link ipv6-addr resolves-to mac-addr
    link ipv6-addr belongs-to autonomous-system
    link malware authored-by threat-actor intrusion-set
    link malware beacons-to infrastructure
    link malware exfiltrates-to infrastructure
    link malware communicates-with ipv4-addr ipv6-addr domain-name url
    link malware controls malware
    link malware downloads malware file tool
    link malware drops malware file tool
    link malware exploits vulnerability
    link malware originates-from location
    link malware targets identity infrastructure location
    link malware uses attack-pattern infrastructure malware tool
    link malware variant-of malware
    link malware-analysis characterizes malware
    link malware-analysis analysis-of malware
    link malware-analysis static-analysis-of malware
    link malware-analysis dynamic-analysis-of malware
    link threat-actor attributed-to identity
    link threat-actor compromises infrastructure
    link threat-actor hosts infrastructure
    link threat-actor owns infrastructure
    link threat-actor impersonates identity
    link threat-actor located-at location
    link threat-actor targets identity location vulnerability
    link threat-actor uses attack-pattern infrastructure malware tool
    link tool delivers malware
    link tool drops malware
    link tool uses infrastructure
    link tool has vulnerability
    link tool targets identity infrastructure location vulnerability
    link vulnerability impacts infrastructure tools
    ref directory contains_refs file directory
    ref domain-name resolves_to_refs ipv4-addr ipv6-addr domain-name
    ref email-addr belongs_to_ref user-account
    ref email-message from_ref email-addr
    ref email-message sender_ref email-addr
    ref email-message to_refs email-addr
    ref email-message cc_refs email-addr
    ref email-message bcc_refs email-addr
    ref email-message raw_email_ref artifact
    ref email-message body_multipart.body_raw_ref artifact file
    ref file parent_directory_ref directory
    ref file content_ref artifact
    ref file extensions.archive-ext.contains_refs file
    ref ipv4-addr resolves_to_refs mac-addr
    ref ipv4-addr belongs_to_refs autonomous-system
    ref ipv6-addr resolves_to_refs mac-addr
    ref ipv6-addr belongs_to_refs autonomous-system
    ref network-traffic src_ref ipv4-addr ipv6-addr mac-addr domain-name
    ref network-traffic dst_ref ipv4-addr ipv6-addr mac-addr domain-name
    ref network-traffic src_payload_ref artifact
    ref network-traffic dst_payload_ref artifact
    ref network-traffic encapsulates_refs network-traffic
    ref network-traffic encapsulated_by_ref network-traffic
    ref network-traffic extensions.http-request-ext.message_body_data_ref artifact
    ref process opened_connection_refs network-traffic
    ref process creator_user_ref user-account
    ref process image_ref file
    ref process parent_ref process
    ref process child_refs process
    ref process extensions.windows-service-ext.service_dll_refs file
    ref windows-registry-key creator_user_ref user-account
    """
}
