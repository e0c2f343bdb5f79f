import Foundation
import Glibc
import Sandbox

/// The middle of the three pieces: it gets a plan, runs it as an ordinary user, and gives back what it saw. It has no
/// store, no key and no network of its own, and everything it made vanishes with it.
public enum Warden {
  /// Runs the order on standard input and prints the answer; call it first in `main`, while there is one thread.
  public static func main() -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    let answer: WardenAnswer
    do {
      let order = try JSONDecoder().decode(WardenOrder.self, from: readLine())
      answer = WardenAnswer(observation: try run(order), failure: nil)
    } catch {
      answer = WardenAnswer(observation: nil, failure: "\(error)")
    }
    guard let bytes = try? JSONEncoder().encode(answer) else { return 3 }
    return writeAll(bytes) ? 0 : 3
  }

  private static func run(_ order: WardenOrder) throws -> SandboxObservation {
    try PrivateMounts.becomeUser(order.user)
    try PrivateMounts.enter()
    try PrivateMounts.mountMemory(
      at: order.mountPoint, bytes: order.plan.treeLimit, entries: order.plan.treeEntries)
    let tree = StepTree(root: order.mountPoint)
    try tree.prepare()
    var steps: [StepObservation] = []
    for (index, step) in order.plan.steps.enumerated() {
      let run = StepRun(step: step, index: index, tree: tree, materials: order.plan.materials, group: order.group)
      let observation = try run.observe()
      steps.append(observation)
      if step.endsPlanOnFailure, !observation.succeeded { break }
    }
    return SandboxObservation(steps: steps)
  }

  /// One line; standard input stays open, and its end tells that the worker is gone.
  private static func readLine() -> Data {
    var line = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &buffer, buffer.count)
      guard count > 0 else { return line }
      if let end = buffer[..<count].firstIndex(of: 0x0A) {
        line.append(contentsOf: buffer[..<end])
        return line
      }
      line.append(contentsOf: buffer[..<count])
    }
  }

  private static func writeAll(_ data: Data) -> Bool {
    var rest = Array(data)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
