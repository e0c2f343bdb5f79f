/// The pages' models: plain values, ready to be shown. Templates only lay them out, and escape every text.
package struct Cell: Sendable {
  package var text: String
  package var path: String?
  /// The style of a tag: `good`, `bad`, `warn` or `plain`.
  package var tag: String?
  package var small: String?
  package var isNumber = false

  package init(_ text: String, path: String? = nil, tag: String? = nil, small: String? = nil, isNumber: Bool = false) {
    self.text = text
    self.path = path
    self.tag = tag
    self.small = small
    self.isNumber = isNumber
  }
}

package struct TableRow: Sendable {
  package var cells: [Cell]
  package init(_ cells: [Cell]) { self.cells = cells }
}

package struct Filter: Sendable {
  package var title: String
  package var path: String
  package var isCurrent: Bool
}

package struct ListModel: Sendable {
  package var heading: String
  package var lead: String
  package var emptyText: String
  package var columns: [String]
  package var rows: [TableRow]
  package var filters: [Filter] = []
  package var more: String?
  var hasRows: Bool
  var hasFilters: Bool

  package init(
    heading: String, lead: String, emptyText: String, columns: [String], rows: [TableRow], filters: [Filter] = [],
    more: String? = nil
  ) {
    self.heading = heading
    self.lead = lead
    self.emptyText = emptyText
    self.columns = columns
    self.rows = rows
    self.filters = filters
    self.more = more
    hasRows = !rows.isEmpty
    hasFilters = !filters.isEmpty
  }
}

package struct Tag: Sendable {
  package var text: String
  package var style: String
}

package struct Fact: Sendable {
  package var name: String
  package var value: String
  package var path: String?
  package var isCode = false
}

package struct DetailSection: Sendable {
  package var title: String
  package var lead: String?
  package var columns: [String] = []
  package var rows: [TableRow] = []
  package var summary: String?
  package var pre: String?
  package var isOpen = false
  var hasRows: Bool { !rows.isEmpty }
}

package struct StoryLine: Sendable {
  package var time: String
  package var shown: String
  package var text: String
  package var sequence: Int64
  package var actor: String
}

package struct DetailModel: Sendable {
  package var parent: String
  package var parentPath: String
  package var identifier: String
  package var heading: String
  package var text: String
  package var tags: [Tag]
  package var facts: [Fact]
  package var sections: [SectionModel]
  package var story: [StoryLine]
}

/// A section with what a template must not compute.
package struct SectionModel: Sendable {
  var title: String
  var lead: String?
  var columns: [String]
  var rows: [TableRow]
  var summary: String?
  var pre: String?
  var isOpen: Bool
  var hasRows: Bool

  package init(_ section: DetailSection) {
    title = section.title
    lead = section.lead
    columns = section.columns
    rows = section.rows
    summary = section.summary
    pre = section.pre
    isOpen = section.isOpen
    hasRows = section.hasRows
  }
}
