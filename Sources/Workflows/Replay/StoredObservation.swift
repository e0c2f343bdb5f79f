import Bundles
import Formats
package import Sandbox
import Storage

/// Observations and plans as the JSON whose digest a certificate names.
package enum StoredObservation {
  package static func encode(_ observation: SandboxObservation) throws -> String {
    try StoredJSON.encode(observation)
  }

  /// Of the plan without the places on this host, which differ from run to run, and without its random tokens.
  static func digest(of plan: SandboxPlan) throws -> ContentDigest {
    var plan = plan
    for index in plan.materials.indices { plan.materials[index].hostPath = "" }
    for index in plan.steps.indices { plan.steps[index].token = "" }
    return ContentDigest(hashing: try StoredJSON.encode(plan))
  }
}
