/// A JSON value as it arrived: object members keep their order, numbers keep their spelling, so a document that is
/// read and written again loses nothing, known field or not (RFC 8259).
public enum WireValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(WireNumber)
  case string(String)
  case array([WireValue])
  case object(WireObject)
}

/// A JSON number in its own spelling, e.g. `1.10` or `1e400` (RFC 8259, section 6).
public struct WireNumber: Sendable, Equatable {
  public let text: String

  /// Takes a text that is known to be a JSON number.
  init(unchecked text: String) { self.text = text }

  public init(_ value: Int64) { text = String(value) }

  /// A finite double in its shortest spelling; a whole number has no fraction. `nil` for NaN and infinities.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    if value == value.rounded(), value.magnitude < 9_007_199_254_740_992 {
      text = String(Int64(value))
    } else {
      text = String(describing: value)
    }
  }

  public var integer: Int64? { Int64(text) }
  public var double: Double? { Double(text) }
}

/// The members of a JSON object in their order. Keys are compared by their code points, as RFC 8259 wants, not by
/// Swift's canonical equivalence.
public struct WireObject: Sendable, Equatable {
  public struct Member: Sendable, Equatable {
    public var key: String
    public var value: WireValue

    public init(key: String, value: WireValue) {
      self.key = key
      self.value = value
    }

    public static func == (left: Member, right: Member) -> Bool {
      left.key.utf8.elementsEqual(right.key.utf8) && left.value == right.value
    }
  }

  public private(set) var members: [Member]

  /// Takes members whose keys are known to differ.
  init(unchecked members: [Member]) { self.members = members }

  public init() { members = [] }

  public var isEmpty: Bool { members.isEmpty }
  public var count: Int { members.count }

  /// Setting `nil` removes the member; setting a new key appends it.
  public subscript(key: String) -> WireValue? {
    get { members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value }
    set {
      let place = members.firstIndex { $0.key.utf8.elementsEqual(key.utf8) }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension WireObject: ExpressibleByDictionaryLiteral {
  /// Members in the order given; where a key comes twice the later value stays.
  public init(dictionaryLiteral elements: (String, WireValue)...) {
    self.init()
    for (key, value) in elements { self[key] = value }
  }
}

extension WireValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int64) { self = .number(WireNumber(value)) }
  public init(arrayLiteral elements: WireValue...) { self = .array(elements) }

  public init(dictionaryLiteral elements: (String, WireValue)...) {
    var object = WireObject()
    for (key, value) in elements { object[key] = value }
    self = .object(object)
  }
}

extension WireValue {
  public var string: String? { if case .string(let value) = self { value } else { nil } }
  public var array: [WireValue]? { if case .array(let value) = self { value } else { nil } }
  public var object: WireObject? { if case .object(let value) = self { value } else { nil } }
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  public var integer: Int64? { if case .number(let value) = self { value.integer } else { nil } }

  /// The member of an object; `nil` for any other value.
  public subscript(key: String) -> WireValue? { object?[key] }

  /// The word for the value's type in JSON Schema.
  public var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number(let number): number.integer == nil ? "number" : "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
