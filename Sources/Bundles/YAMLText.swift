import Formats
import Yams

/// Reads the JSON-like part of YAML 1.2: maps with text keys, lists and scalars of the core schema. An alias counts
/// each time that it is used, so that a small text cannot become a large value.
enum YAMLText {
  private static let nodeLimit = 20_000
  private static let depthLimit = 32

  static func wire(_ text: String, path: String) throws(BundleError) -> WireValue {
    let node: Node?
    do { node = try Yams.compose(yaml: text) } catch {
      let line = (error as? YamlError).map { "\($0)" } ?? "not YAML"
      throw BundleError(.malformedManifest, at: path, String(line.prefix(400)))
    }
    guard let node else { throw BundleError(.malformedManifest, at: path, "the manifest is empty") }
    var count = 0
    return try value(node, path, depth: 0, count: &count)
  }

  private static func value(_ node: Node, _ path: String, depth: Int, count: inout Int) throws(BundleError) -> WireValue
  {
    count += 1
    guard count <= nodeLimit, depth <= depthLimit else {
      throw BundleError(.tooLarge, at: path, "more than \(nodeLimit) values, or more than \(depthLimit) deep")
    }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, node)
    case .sequence(let sequence):
      var elements: [WireValue] = []
      for element in sequence { elements.append(try value(element, path, depth: depth + 1, count: &count)) }
      return .array(elements)
    case .mapping(let mapping):
      var object = WireObject()
      for (key, element) in mapping {
        guard let name = key.scalar?.string else {
          throw BundleError(.malformedManifest, at: place(key, path), "a member's name must be text")
        }
        guard object[name] == nil else {
          throw BundleError(.malformedManifest, at: place(key, path), "'\(name)' comes twice; keep one")
        }
        object[name] = try value(element, path, depth: depth + 1, count: &count)
      }
      return .object(object)
    case .alias:
      throw BundleError(.malformedManifest, at: place(node, path), "an alias without its anchor")
    }
  }

  /// A number keeps its spelling, so that the version `5.10` is not read as `5.1`.
  private static func scalar(_ scalar: Node.Scalar, _ node: Node) -> WireValue {
    guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
    switch scalar.string {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default:
      do throws(WireError) {
        if case .number(let number) = try WireValue(parsing: scalar.string) { return .number(number) }
      } catch { /* No JSON, so it is text. */  }
      return .string(scalar.string)
    }
  }

  private static func place(_ node: Node, _ path: String) -> String {
    node.mark.map { "\(path) line \($0.line)" } ?? path
  }
}
