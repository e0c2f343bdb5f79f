/// The store does not hold what it must; `fsck` tells the whole of it.
package struct StorageError: Error, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
