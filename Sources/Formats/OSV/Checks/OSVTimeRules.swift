/// Rules of `modified`, `published` and `withdrawn` between each other; their form is the schema's.
enum OSVTimeRules {
  static func check(_ record: WireValue, _ findings: inout FindingList) {
    let modified = time(record, "modified")
    let published = time(record, "published")
    let withdrawn = time(record, "withdrawn")
    if let modified, let published, modified < published {
      findings.information(
        "osv-time-order", at: "/modified", "The record was modified before it was published",
        remedy: "Set modified to the last change; publication is one.")
    }
    if let withdrawn, let published, withdrawn < published {
      findings.warning(
        "osv-time-order", at: "/withdrawn", "The record was withdrawn before it was published",
        remedy: "Correct the earlier of the two.")
    }
    if let withdrawn, let modified, modified < withdrawn {
      findings.information(
        "osv-time-order", at: "/modified", "The record was withdrawn after its last modification",
        remedy: "Set modified to the withdrawal, so that readers notice it.")
    }
  }

  private static func time(_ record: WireValue, _ member: String) -> Timestamp? {
    record[member]?.string.flatMap { Timestamp($0) }
  }
}
