/// How the versions round to one decimal. Every function gives the score in tenths, as an integer.
///
/// Weights such as 0.85 have no exact binary form. Products are therefore first brought to the nearest
/// thousand-millionth, which is far above the error of a handful of multiplications and far below any difference
/// that two vectors can have, so that a score which is exactly 4.0 on paper is not taken for 4.0000000000000004.
enum CVSSRounding {
  /// Version 2.0: to the nearest tenth, halves away from zero.
  static func nearest(_ score: Double) -> Int {
    Int(((score * 1e9).rounded() / 1e8).rounded())
  }

  /// Version 3.0, section 8: the smallest tenth not below the score.
  static func upward(_ score: Double) -> Int {
    Int(((score * 1e9).rounded() / 1e8).rounded(.up))
  }

  /// Version 3.1, appendix A: to five decimals as an integer first, then up.
  static func upwardByIntegers(_ score: Double) -> Int {
    let units = Int((score * 100_000).rounded())
    return units % 10_000 == 0 ? units / 10_000 : units / 10_000 + 1
  }

  /// A score as a Double with one decimal, nearest to the decimal notation.
  static func score(_ tenths: Int) -> Double { Double(tenths) / 10 }
}
