package import Formats
import Mustache

/// Lays models out as HTML.
package struct Renderer: Sendable {
  private let library: MustacheLibrary

  package init() throws {
    var library = MustacheLibrary()
    let sources: [(String, [UInt8])] = [
      ("layout", PackageResources.layout_mustache), ("funnel", PackageResources.funnel_mustache),
      ("list", PackageResources.list_mustache), ("detail", PackageResources.detail_mustache),
      ("operator", PackageResources.operator_mustache), ("message", PackageResources.message_mustache),
    ]
    for (name, bytes) in sources {
      try library.register(String(decoding: bytes, as: UTF8.self), named: name)
    }
    self.library = library
  }

  private struct Tab {
    var title: String
    var path: String
    var isCurrent: Bool
  }

  private struct Layout {
    var title: String
    var tabs: [Tab]
    var body: String
    var live: String
  }

  private static let tabs = [
    ("Funnel", "/"), ("Findings", "/findings"), ("Vulnerabilities", "/vulnerabilities"), ("Operators", "/operators"),
    ("Journal", "/journal"),
  ]

  /// - Parameter live: the journal's last number, after which news makes the page stale.
  package func page(_ template: String, _ model: Any, title: String, tab: String, live: Int64? = nil) -> String {
    let body = library.render(model, withTemplate: template) ?? ""
    let tabs = Renderer.tabs.map { Tab(title: $0.0, path: $0.1, isCurrent: $0.1 == tab) }
    let layout = Layout(title: title, tabs: tabs, body: body, live: live.map { String($0) } ?? "")
    return library.render(layout, withTemplate: "layout") ?? ""
  }

  package static var styleSheet: [UInt8] { PackageResources.style_css }
  package static var liveScript: [UInt8] { PackageResources.live_js }
  package static var icon: [UInt8] { PackageResources.icon_svg }
}

/// Times, spans and verdicts in words.
package enum Words {
  /// `2 Jun 2026 14:00`.
  package static func time(_ time: Timestamp) -> String {
    let text = time.description
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let (year, month, day) = time.date.parts
    return "\(day) \(months[month - 1]) \(year) \(text.dropFirst(11).prefix(5))"
  }

  package static func span(_ seconds: Double) -> String {
    switch seconds {
    case ..<1: "under 1 s"
    case ..<120: "\(Int(seconds.rounded())) s"
    case ..<7_200: "\(Int((seconds / 60).rounded())) min"
    case ..<172_800: "\(Int((seconds / 3_600).rounded())) h"
    default: "\(Int((seconds / 86_400).rounded())) days"
    }
  }

  package static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
