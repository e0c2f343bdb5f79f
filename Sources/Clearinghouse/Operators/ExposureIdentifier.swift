package import Formats

extension Identifier where Entity == Exposure {
  /// One exposure for each operator, advisory and component: found twice, it is the same one.
  /// - Parameter digest: of the three texts, joined by line feeds.
  package init(digest: ContentDigest) { self.init("EXP-" + digest.hex.prefix(20)) }
}
