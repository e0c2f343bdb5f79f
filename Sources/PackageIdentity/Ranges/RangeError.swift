/// Why a text, or a list of events, is no version range, or why a version cannot be held against one.
public struct RangeError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case tooLong = "range-too-long"
    case empty = "range-empty"
    case schemeMissing = "range-scheme-missing"
    case typeInvalid = "range-type-invalid"
    case typeUnknown = "range-type-unknown"
    case whitespace = "range-whitespace"
    case constraintEmpty = "range-constraint-empty"
    case comparatorInvalid = "range-comparator-invalid"
    case versionMissing = "range-version-missing"
    case versionInvalid = "range-version-invalid"
    case percentEncodingInvalid = "range-percent-encoding-invalid"
    case asteriskNotAlone = "range-asterisk-not-alone"
    case versionDuplicated = "range-version-duplicated"
    case orderInvalid = "range-order-invalid"
    case sequenceInvalid = "range-sequence-invalid"
    case syntaxInvalid = "range-syntax-invalid"
    case introducedMissing = "range-introduced-missing"
    case fixedBesideLastAffected = "range-fixed-beside-last-affected"
    case needsCommitGraph = "range-needs-commit-graph"
    case notExpressible = "range-not-expressible"
  }

  /// Where the fault lies.
  public enum Place: Hashable, Sendable {
    /// UTF-8 bytes from the start of the range's text.
    case offset(Int)
    /// A JSON pointer from the range's object.
    case pointer(String)
    /// The version that was to be judged.
    case version(String)
  }

  public let code: Code
  public let place: Place
  public let message: String
  public let remedy: String

  public var description: String {
    switch place {
    case .offset(let offset): "\(code.rawValue): at byte \(offset): \(message) \(remedy)"
    case .pointer(let pointer): "\(code.rawValue): at \(pointer): \(message) \(remedy)"
    case .version(let version): "\(code.rawValue): version \"\(version)\": \(message) \(remedy)"
    }
  }

  init(_ code: Code, _ place: Place, _ message: String, _ remedy: String) {
    self.code = code
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  init(_ error: VersionError, _ place: Place) {
    self.init(.versionInvalid, place, error.message, error.remedy)
  }
}

extension VersionScheme {
  /// Refuses what is no version, naming its place in the range.
  func check(_ version: String, at place: RangeError.Place) throws(RangeError) {
    do throws(VersionError) {
      try validate(version)
    } catch {
      throw RangeError(error, place)
    }
  }

  /// Compares, naming the place of the versions where they cannot be compared.
  func order(_ left: String, _ right: String, at place: RangeError.Place) throws(RangeError) -> Int {
    do throws(VersionError) {
      return try compare(left, right)
    } catch {
      throw RangeError(error, place)
    }
  }

  /// Sorts by version, keeping the given order of equal versions, in n log n comparisons.
  func sorted<Element>(
    _ elements: [Element], by version: (Element) -> String, at place: RangeError.Place
  ) throws(RangeError) -> [Element] {
    guard elements.count > 1 else { return elements }
    let middle = elements.count / 2
    let left = try sorted(Array(elements[..<middle]), by: version, at: place)
    let right = try sorted(Array(elements[middle...]), by: version, at: place)
    var merged: [Element] = []
    merged.reserveCapacity(elements.count)
    var (first, second) = (0, 0)
    while first < left.count && second < right.count {
      if try order(version(left[first]), version(right[second]), at: place) <= 0 {
        merged.append(left[first])
        first += 1
      } else {
        merged.append(right[second])
        second += 1
      }
    }
    return merged + left[first...] + right[second...]
  }
}
