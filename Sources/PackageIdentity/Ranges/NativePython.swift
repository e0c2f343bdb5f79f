/// PEP 440's version specifiers.
extension NativeReader {
  func python(_ slice: ArraySlice<UInt8>) throws(RangeError) -> [NativeConstraint] {
    var list: [NativeConstraint] = []
    for term in try terms(in: slice, symbols: ["", "=", "==", "===", "!=", "~=", ">", ">=", "<", "<="]) {
      list += try python(term)
    }
    return list
  }

  private func python(_ term: Term) throws(RangeError) -> [NativeConstraint] {
    if term.symbol == "===" {
      var constraint = NativeConstraint(.equal, term.version, offset: term.offset)
      constraint.isTextual = true
      return [constraint]
    }
    if term.version.utf8.elementsEqual("*".utf8) && Self.comparator(term.symbol) == .equal { return [] }
    let wildcard = term.version.utf8.reversed().starts(with: "*.".utf8)
    let bare = wildcard ? String(term.version.dropLast(2)) : term.version
    guard let version = PEP440Spelling(bare) else {
      throw Self.invalid(term, "Write a version of PEP 440, such as 1.0rc1.")
    }
    if wildcard { return try pythonPrefix(version, term) }
    if term.symbol == "~=" {
      guard version.release.count > 1 else { throw Self.invalid(term, "Write at least two numbers behind ~=.") }
      var prefix = version
      prefix.release.removeLast()
      let upper = NativeConstraint(.less, try Self.firstDevelopment(after: prefix, term), offset: term.offset)
      return [NativeConstraint(.greaterOrEqual, version.normalized, offset: term.offset), upper]
    }
    guard let comparator = Self.comparator(term.symbol) else { throw Self.invalid(term, "Use an operator of PEP 440.") }
    return [NativeConstraint(comparator, version.normalized, offset: term.offset)]
  }

  /// `==1.2.*` and `!=1.2.*`: from the first development version of 1.2 to that of 1.3.
  private func pythonPrefix(_ version: PEP440Spelling, _ term: Term) throws(RangeError) -> [NativeConstraint] {
    guard version.pre == nil, version.post == nil, version.dev == nil, version.local.isEmpty else {
      throw Self.invalid(term, "Write only numbers before the asterisk.")
    }
    let start = version.normalized + ".dev0"
    let end = try Self.firstDevelopment(after: version, term)
    switch Self.comparator(term.symbol) {
    case .equal:
      return [
        NativeConstraint(.greaterOrEqual, start, offset: term.offset),
        NativeConstraint(.less, end, offset: term.offset),
      ]
    case .unequal:
      return [NativeConstraint(.unequal, start, end: end, offset: term.offset)]
    default:
      throw Self.invalid(term, "An asterisk follows == and != only.")
    }
  }

  /// The first version that does not begin with this release.
  private static func firstDevelopment(after version: PEP440Spelling, _ term: Term) throws(RangeError) -> String {
    var next = PEP440Spelling.release(of: version)
    guard let last = next.release.popLast(), let number = UInt64(last), number < UInt64.max else {
      throw invalid(term, "Write smaller numbers.")
    }
    next.release.append("\(number + 1)")
    return next.normalized + ".dev0"
  }
}

extension PEP440Spelling {
  /// Whether epoch and release are another's; zeros at the end do not count.
  func hasRelease(of other: PEP440Spelling) -> Bool {
    guard epoch == other.epoch else { return false }
    for index in 0..<max(release.count, other.release.count) {
      let left = index < release.count ? release[index] : "0"
      let right = index < other.release.count ? other.release[index] : "0"
      if left != right { return false }
    }
    return true
  }

  /// The epoch and release alone.
  static func release(of version: PEP440Spelling) -> PEP440Spelling {
    var plain = version
    plain.pre = nil
    plain.post = nil
    plain.dev = nil
    plain.local = ""
    return plain
  }
}
