/// ROLIE (RFC 8322) in JSON as CSAF uses it: requirements 15 to 17 of section 7.1.
enum ROLIEShapes {
  private static func object(_ members: [String: Shape], required: [String]) -> Shape {
    .object(ObjectShape(members, required: required, isOpen: true))
  }

  private static let link = object(["rel": .filled, "href": .uri], required: ["rel", "href"])
  private static let category = object(["scheme": .uri, "term": .filled], required: ["scheme", "term"])

  private static let entry = object(
    [
      "id": .filled, "title": .filled, "link": .list(of: link), "published": .moment, "updated": .moment,
      "summary": object(["content": .filled], required: []),
      "content": object(["type": .choice(["application/json"]), "src": .uri], required: ["type", "src"]),
      "format": object(["schema": .uri, "version": .filled], required: ["schema", "version"]),
      "category": .list(of: category, atLeast: 0),
    ], required: ["id", "title", "link", "published", "updated", "content", "format"])

  /// Requirement 15.
  static let feed = object(
    [
      "feed": object(
        [
          "id": .filled, "title": .filled, "link": .list(of: link), "category": .list(of: category),
          "updated": .moment, "entry": .list(of: entry, atLeast: 0),
        ], required: ["id", "title", "link", "category", "updated", "entry"])
    ], required: ["feed"])

  private static let collection = object(
    [
      "title": .filled, "href": .uri,
      "categories": object(["category": .list(of: category)], required: ["category"]),
    ], required: ["title", "href", "categories"])

  /// Requirement 16.
  static let service = object(
    [
      "service": object(
        [
          "workspace": .list(
            of: object(["title": .filled, "collection": .list(of: collection)], required: ["title", "collection"]))
        ], required: ["workspace"])
    ], required: ["service"])

  /// Requirement 17.
  static let categories = object(
    [
      "categories": object(
        ["category": .list(of: object(["term": .filled, "scheme": .uri], required: ["term"]))],
        required: ["category"])
    ], required: ["categories"])
}
