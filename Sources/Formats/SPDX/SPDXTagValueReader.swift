extension SPDXDocument {
  /// Reads the tag-value form (SPDX 2.3, annex G.2) and turns it into the JSON form.
  public init(tagValue bytes: [UInt8]) throws(FormatError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FormatError("", "the document is not valid UTF-8")
    }
    var reader = SPDXTagValueReader()
    try reader.read(text)
    try self.init(reader.document)
  }
}

/// Builds the JSON form tag by tag. A package, file, snippet or licence collects what follows its first tag.
struct SPDXTagValueReader {
  private var root = WireObject()
  private var creation = WireObject()
  /// The list that the open element belongs to, and the element.
  private var open: (list: String, object: WireObject)?
  private var lists: [String: [WireValue]] = [:]
  /// The identifier of the latest document, package, file or snippet: annotations and reviews speak of it.
  private var annotation: WireObject?

  var document: WireValue {
    var whole = self
    whole.close()
    var object = whole.root
    if !whole.creation.isEmpty { object["creationInfo"] = .object(whole.creation) }
    for name in [
      "externalDocumentRefs", "packages", "files", "snippets", "hasExtractedLicensingInfos", "annotations",
      "relationships",
    ] {
      if let list = whole.lists[name] { object[name] = .array(list) }
    }
    return .object(object)
  }

  mutating func read(_ text: String) throws(FormatError) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    var number = 0
    while let line = lines.popFirst() {
      number += 1
      let bare = Self.trimmed(line)
      if bare.isEmpty || bare.hasPrefix("#") { continue }
      guard let colon = bare.firstIndex(of: ":") else {
        throw FormatError("line \(number)", "a tag, a colon and a value are expected")
      }
      let tag = Self.trimmed(bare[..<colon])
      var value = String(Self.trimmed(bare[bare.index(after: colon)...]))
      let start = number
      if value.hasPrefix("<text>") {
        while !value.contains("</text>") {
          guard let more = lines.popFirst() else {
            throw FormatError("line \(start)", "<text> is not closed by </text>")
          }
          number += 1
          value += "\n" + more
        }
        value = value.replacing("<text>", with: "").replacing("</text>", with: "")
      }
      take(String(tag), value)
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let rest = text.drop { $0.isWhitespace }
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return rest[...last]
  }

  private mutating func close() {
    if let note = annotation { lists["annotations", default: []].append(.object(note)) }
    annotation = nil
    if let (list, object) = open { lists[list, default: []].append(.object(object)) }
    open = nil
  }

  private mutating func begin(_ list: String, _ key: String, _ value: String) {
    close()
    open = (list, [key: .string(value)])
  }

  private mutating func set(_ key: String, _ value: WireValue) {
    if open != nil { open?.object[key] = value } else { root[key] = value }
  }

  private mutating func append(_ key: String, _ value: WireValue) {
    let before = (open.map { $0.object[key] } ?? root[key])?.array ?? []
    set(key, .array(before + [value]))
  }

  private mutating func take(_ tag: String, _ value: String) {
    switch tag {
    case "PackageName": begin("packages", "name", value)
    case "FileName": begin("files", "fileName", value)
    case "SnippetSPDXID", "SnippetSPDXIdentifier": begin("snippets", "SPDXID", value)
    case "LicenseID": begin("hasExtractedLicensingInfos", "licenseId", value)
    case "Annotator":
      if let note = annotation { lists["annotations", default: []].append(.object(note)) }
      annotation = ["annotator": .string(value)]
    case "AnnotationDate": annotation?["annotationDate"] = .string(value)
    case "AnnotationType": annotation?["annotationType"] = .string(value)
    case "AnnotationComment": annotation?["comment"] = .string(value)
    case "SPDXREF": annotation?["SPDXID"] = .string(value)
    case "Relationship": takeRelationship(value)
    case "RelationshipComment":
      if var last = lists["relationships"]?.popLast()?.object {
        last["comment"] = .string(value)
        lists["relationships", default: []].append(.object(last))
      }
    case "Creator": creation["creators"] = .array((creation["creators"]?.array ?? []) + [.string(value)])
    case "Created": creation["created"] = .string(value)
    case "LicenseListVersion": creation["licenseListVersion"] = .string(value)
    case "CreatorComment": creation["comment"] = .string(value)
    case "ExternalDocumentRef": takeDocumentReference(value)
    case "ExternalRef": takeExternalReference(value)
    case "PackageChecksum", "FileChecksum":
      let parts = Self.words(value, 2)
      append(
        "checksums",
        ["algorithm": .string(parts[0].replacing(":", with: "")), "checksumValue": .string(parts[1])])
    case "PackageVerificationCode":
      var code: WireObject = ["packageVerificationCodeValue": .string(Self.words(value, 2)[0])]
      if let found = value.firstRange(of: "(excludes:") {
        let name = value[found.upperBound...].prefix { $0 != ")" }
        code["packageVerificationCodeExcludedFiles"] = [.string(String(Self.trimmed(name)))]
      }
      set("packageVerificationCode", .object(code))
    case "FilesAnalyzed": set("filesAnalyzed", .bool(value.lowercased() == "true"))
    default: takePlain(tag, value)
    }
  }

  private mutating func takePlain(_ tag: String, _ value: String) {
    if let name = Self.lists[tag] { return append(name, .string(value)) }
    if let name = Self.texts[tag] { return set(name, .string(value)) }
  }

  private mutating func takeRelationship(_ value: String) {
    let parts = Self.words(value, 3)
    let relationship: WireObject = [
      "spdxElementId": .string(parts[0]), "relationshipType": .string(parts[1]),
      "relatedSpdxElement": .string(parts[2]),
    ]
    lists["relationships", default: []].append(.object(relationship))
  }

  private mutating func takeDocumentReference(_ value: String) {
    let parts = Self.words(value, 4)
    lists["externalDocumentRefs", default: []].append([
      "externalDocumentId": .string(parts[0]), "spdxDocument": .string(parts[1]),
      "checksum": ["algorithm": .string(parts[2].replacing(":", with: "")), "checksumValue": .string(parts[3])],
    ])
  }

  private mutating func takeExternalReference(_ value: String) {
    let parts = Self.words(value, 3)
    append(
      "externalRefs",
      [
        "referenceCategory": .string(parts[0]), "referenceType": .string(parts[1]),
        "referenceLocator": .string(parts[2]),
      ])
  }

  /// Exactly so many words, empty where there are fewer; the last takes the rest.
  private static func words(_ text: String, _ count: Int) -> [String] {
    var words = text.split(maxSplits: count - 1, whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
    while words.count < count { words.append("") }
    return words
  }
}
