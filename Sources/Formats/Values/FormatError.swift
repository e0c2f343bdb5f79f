/// A document of the right syntax that lacks what its format demands: the place as a JSON pointer (RFC 6901) or a
/// line, and what is needed there.
public struct FormatError: Error, Sendable, Equatable, CustomStringConvertible {
  public let place: String
  public let message: String

  public init(_ place: String, _ message: String) {
    self.place = place
    self.message = message
  }

  public var description: String { place.isEmpty ? message : "\(place): \(message)" }
}
