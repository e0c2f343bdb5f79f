package import AsyncHTTPClient
import Foundation
import Workflows

extension HostSources {
  /// Which registries of this machine do not answer, with what was said; empty where all do.
  package static func unreachedRegistries(client: HTTPClient, folder: String) async -> [String] {
    var unreached: [String] = []
    do {
      let cache = try SourceCache(folder: folder + "/files")
      do throws(AcquisitionFailure) { try await PythonIndex(client: client, cache: cache).probe() } catch {
        unreached.append("the Python index: \(error)")
      }
      let debian = DebianSources(folder: folder + "/apt", cache: cache)
      do throws(AcquisitionFailure) { try await debian.refreshLists() } catch {
        unreached.append("the Debian mirror: \(error)")
      }
    } catch {
      unreached.append("\(error)")
    }
    return unreached
  }
}
