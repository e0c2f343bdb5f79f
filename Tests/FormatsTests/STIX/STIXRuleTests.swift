import Formats
import Testing

struct STIXRuleTests {
  private func errors(_ text: String) throws -> [String] {
    STIXChecks.check(try WireValue(parsing: text)).filter { $0.severity == .error }.map(\.rule)
  }

  private func domain(_ type: String, _ rest: String) -> String {
    """
    {"type":"\(type)","spec_version":"2.1","id":"\(type)--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061",
    "created":"2016-05-12T08:17:27.000Z","modified":"2016-05-12T08:17:27.000Z"\(rest)}
    """
  }

  private func observable(_ type: String, _ rest: String) -> String {
    """
    {"type":"\(type)","id":"\(type)--ff1e0780-358c-5808-a8c7-d0fca4ef6ef4"\(rest)}
    """
  }

  @Test func domainObjects() throws {
    #expect(try errors(domain("vulnerability", #","name":"CVE-2016-1234""#)) == [])
    #expect(try errors(domain("vulnerability", "")) == ["stix-2.1-schema"])
    #expect(try errors(domain("malware", #","is_family":true"#)) == ["stix-4.11"])
    #expect(try errors(domain("location", #","region":"x","latitude":1"#)) == ["stix-4.10"])
    #expect(
      try errors(domain("opinion", #","opinion":"meh","object_refs":[]"#)) == [
        "stix-2.1-schema", "stix-2.1-schema", "stix-2.10",
      ])
    let reference = #","name":"x","external_references":[{"source_name":"cve","external_id":"CVE-1"}]"#
    #expect(try errors(domain("vulnerability", reference)) == ["stix-2.5"])
    let marking = #","name":"x","granular_markings":[{"lang":"en","selectors":["title"]}]"#
    #expect(try errors(domain("vulnerability", marking)) == ["stix-7.2.3.1"])
    #expect(try errors(domain("vulnerability", #","name":"x","severity":"high""#)) == ["stix-11.1"])
  }

  @Test func observableObjects() throws {
    #expect(try errors(observable("ipv4-addr", #","value":"198.51.100.0/24""#)) == [])
    #expect(try errors(observable("ipv4-addr", #","value":"198.51.100.256""#)) == ["stix-6.8"])
    #expect(try errors(observable("ipv6-addr", #","value":"2001:db8::1""#)) == [])
    #expect(try errors(observable("ipv6-addr", #","value":"2001:db8:::1""#)) == ["stix-6.9"])
    #expect(try errors(observable("mac-addr", #","value":"D2:FB:49:24:37:18""#)) == ["stix-6.10"])
    #expect(try errors(observable("file", "")) == ["stix-2.1-schema"])
    #expect(try errors(observable("file", #","hashes":{"MD5":"00"}"#)) == ["stix-2.7"])
    #expect(try errors(observable("directory", #","path":"/","contains_refs":["url--x"]"#)) == ["stix-6"])
    #expect(try errors(observable("email-message", #","is_multipart":true,"body":"x""#)) == ["stix-6.6"])
    #expect(try errors(observable("process", "")) == ["stix-6"])
    let misplaced = #","name":"x","extensions":{"tcp-ext":{"src_flags_hex":"00"}}"#
    #expect(try errors(observable("file", misplaced)) == ["stix-6"])
  }

  @Test func bundles() throws {
    let bundle = { (objects: String) in
      #"{"type":"bundle","id":"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d","objects":[\#(objects)]}"#
    }
    #expect(try errors(bundle(observable("mutex", #","name":"x""#))) == [])
    #expect(try errors(bundle("{}")) == ["stix-3.1"])
    #expect(try errors(#"{"type":"bundle","id":"report--5d0092c5-5f74-4287-9642-33f4c354e56d"}"#) == ["stix-2.9"])
  }

  /// Patterns of the standard's part 9.
  @Test(arguments: [
    "[ipv4-addr:value = '198.51.100.1/32' OR ipv4-addr:value = '203.0.113.33/32']",
    "([ipv4-addr:value = '198.51.100.5'] FOLLOWEDBY [domain-name:value = 'x.example']) WITHIN 600 SECONDS",
    "[file:hashes.'SHA-256' = 'aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f']",
    "[email-message:from_ref.value MATCHES '.+\\\\@example\\\\.com$' AND file:size > 10.5]",
    "[process:arguments[*] IN ('a', 'b')] REPEATS 5 TIMES",
    "[x:y = t'2026-06-02T14:00:00Z' AND NOT EXISTS x:z] START t'2026-06-02T14:00:00Z' STOP t'2026-06-03T14:00:00Z'",
    "[artifact:payload_bin = b'AAAA' AND x:y = h'00ff' AND x:z NOT = true]",
  ]) func readsPatterns(pattern: String) throws {
    #expect(try errors(indicator(pattern)) == [])
  }

  @Test(arguments: [
    "", "[", "[]", "ipv4-addr:value = 'x'", "[ipv4-addr:value = x]", "[ipv4-addr = 'x']", "[a:b = 'x'",
    "[a:b = 'x] ", "[a:b 'x']", "[a:b = 'x'] WITHIN SECONDS", "[a:b = 'x'] FOLLOWEDBY", "[a:b = 'x\\n']",
    "[a:b LIKE 5]", "[a:b = h'0']", "[a:b = t'yesterday']", "[a:b = 'x'] [c:d = 'y']",
  ]) func refusesPatterns(pattern: String) throws {
    #expect(try errors(indicator(pattern)) == ["stix-9"])
  }

  @Test func boundsPatterns() throws {
    let found = try errors(indicator(String(repeating: "(", count: 100_000)))
    #expect(found == ["stix-9"])
  }

  private func indicator(_ pattern: String) -> String {
    let text = WireValue.string(pattern).compactJSON
    return domain("indicator", #","pattern":\#(text),"pattern_type":"stix","valid_from":"2016-05-12T08:17:27Z""#)
  }
}
