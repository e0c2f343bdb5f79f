import Replay
package import Clearinghouse
import Formats
package import Storage

/// The first page: how far claims have come, over time, and what was refused.
package struct FunnelPage: Sendable {
  struct Stop: Sendable {
    var title: String
    var path: String
    var count: Int
    var width: Int
    var note: String
  }

  package struct Refused: Sendable {
    var title: String
    var path: String
    var verdict: String
    var style: String
    var reason: String
  }

  struct Plot: Sendable {
    var svg: String
    var series: [Series]
  }

  struct Series: Sendable {
    var title: String
    var style: String
  }

  var waiting: Int?
  var waitingWord: String
  var stops: [Stop]
  var plot: Plot?
  var refused: [Refused]
  var hasRefused: Bool

  package init(
    _ funnel: Funnel, milestones: (found: [Int64], reproduced: [Int64], proved: [Int64], published: [Int64]),
    refused: [Refused]
  ) {
    let most = max(1, funnel.found, funnel.exposed)
    func stop(_ title: String, _ path: String, _ count: Int, _ note: String) -> Stop {
      Stop(title: title, path: path, count: count, width: (count * 100 / most + 1) / 2 * 2, note: note)
    }
    func median(_ seconds: Double?, _ what: String) -> String {
      seconds.map { "median \(Words.span($0)) \(what)" } ?? ""
    }
    waiting = funnel.waiting == 0 ? nil : funnel.waiting
    waitingWord = funnel.waiting == 1 ? "task is" : "tasks are"
    stops = [
      stop("found", "/findings", funnel.found, "\(funnel.judged) judged"),
      stop(
        "reproduced", "/findings?verdict=reproduced", funnel.reproduced,
        median(funnel.secondsToJudge, "to a verdict")),
      stop(
        "unique", "/vulnerabilities", funnel.unique, "\(max(0, funnel.reproduced - funnel.unique)) duplicates merged"),
      stop("patched and proved", "/vulnerabilities", funnel.proved, median(funnel.secondsToProve, "to a proof")),
      stop("published", "/vulnerabilities", funnel.published, median(funnel.secondsToPublish, "after the proof")),
      stop("exposed", "/operators", funnel.exposed, "at operators"),
      stop(
        "remediated", "/operators", funnel.remediated, median(funnel.secondsToRemediate, "to a clean inventory")),
    ]
    let curves = [milestones.found, milestones.reproduced, milestones.proved, milestones.published]
    plot = StepPlot.svg(curves).map {
      Plot(
        svg: $0,
        series: zip(["found", "reproduced", "proved", "published"], StepPlot.styles).map {
          Series(title: $0, style: $1)
        })
    }
    self.refused = refused
    hasRefused = !refused.isEmpty
  }

  package static func refused(_ finding: Finding) -> Refused? {
    guard let judgement = finding.judgement, judgement.verdict != .reproduced else { return nil }
    return Refused(
      title: finding.claim.title, path: "/findings/\(finding.id)", verdict: judgement.verdict.title,
      style: judgement.verdict == .flaky ? "warn" : "bad", reason: judgement.reason)
  }

  package static func refused(_ vulnerability: Vulnerability) -> [Refused] {
    vulnerability.trials.filter { $0.judgement.verdict != .fixes }.map { trial in
      Refused(
        title: "\(trial.candidate.title) for \(vulnerability.opening.title)",
        path: "/vulnerabilities/\(vulnerability.id)", verdict: trial.judgement.verdict.title, style: "bad",
        reason: trial.judgement.reason)
    }
  }
}

/// Cumulative counts over time as steps.
enum StepPlot {
  static let styles = ["one", "two", "three", "four"]
  private static let (width, height, left, bottom) = (900.0, 220.0, 36.0, 24.0)

  /// `nil` where there is nothing to draw.
  static func svg(_ curves: [[Int64]]) -> String? {
    let all = curves.flatMap(\.self)
    guard let first = all.min(), let last = all.max(), last > first else { return nil }
    let most = Double(curves.map(\.count).max() ?? 1)
    func x(_ time: Int64) -> Double { left + (width - left - 8) * Double(time - first) / Double(last - first) }
    func y(_ count: Int) -> Double { (height - bottom) - (height - bottom - 12) * Double(count) / most }
    var text =
      "<svg viewBox=\"0 0 \(Int(width)) \(Int(height))\" role=\"img\" aria-label=\"Cumulative counts over time\">"
    text += "<line class=\"axis\" x1=\"\(left)\" y1=\"\(y(0))\" x2=\"\(width)\" y2=\"\(y(0))\"/>"
    text += "<text x=\"4\" y=\"\(y(Int(most)) + 4)\">\(Int(most))</text><text x=\"4\" y=\"\(y(0))\">0</text>"
    let (start, end) = (Timestamp(microseconds: first), Timestamp(microseconds: last))
    text += "<text x=\"\(left)\" y=\"\(height - 6)\">\(Words.time(start))</text>"
    text += "<text x=\"\(width - 8)\" y=\"\(height - 6)\" text-anchor=\"end\">\(Words.time(end))</text>"
    for (curve, style) in zip(curves, styles) where !curve.isEmpty {
      var path = "M\(x(first)) \(y(0))"
      for (index, time) in curve.sorted().enumerated() { path += "H\(x(time))V\(y(index + 1))" }
      text += "<path class=\"line \(style)\" d=\"\(path)H\(x(last))\"/>"
    }
    return text + "</svg>"
  }
}
