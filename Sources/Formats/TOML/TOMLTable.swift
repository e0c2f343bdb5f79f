/// A table that is still being filled: headers may come back to it from anywhere in the document.
final class TOMLTable {
  private enum Entry {
    case value(WireValue)
    case table(TOMLTable)
    case tables([TOMLTable])
  }

  private var order: [String] = []
  private var entries: [String: Entry] = [:]

  private func add(_ key: String, _ entry: Entry) {
    if entries.updateValue(entry, forKey: key) == nil { order.append(key) }
  }

  func set(_ key: String, _ value: WireValue) {
    if entries[key] == nil { add(key, .value(value)) }
  }

  /// The table of a name, made where it is not there; of an array of tables the last one.
  func table(_ key: String) -> TOMLTable {
    switch entries[key] {
    case .table(let table)?: return table
    case .tables(let tables)?:
      if let last = tables.last { return last }
    case .value?, nil: break
    }
    let table = TOMLTable()
    if entries[key] == nil { add(key, .table(table)) }
    return table
  }

  func appendTable(_ key: String) -> TOMLTable {
    let table = TOMLTable()
    switch entries[key] {
    case .tables(let tables)?: entries[key] = .tables(tables + [table])
    case nil: add(key, .tables([table]))
    default: break
    }
    return table
  }

  func value(depth: Int) -> WireValue {
    guard depth < 128 else { return .null }
    var members: [WireObject.Member] = []
    for key in order {
      switch entries[key] {
      case .value(let value)?: members.append(WireObject.Member(key: key, value: value))
      case .table(let table)?: members.append(WireObject.Member(key: key, value: table.value(depth: depth + 1)))
      case .tables(let tables)?:
        members.append(WireObject.Member(key: key, value: .array(tables.map { $0.value(depth: depth + 1) })))
      case nil: break
      }
    }
    return .object(WireObject(unchecked: members))
  }
}
