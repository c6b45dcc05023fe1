import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

/// An erasure on the list as `--json` prints it.
struct ErasureJSON: Encodable {
  let erased: Instant
  let identifier: String
  let scope: String
  /// The name of the one system; nil where it is everywhere, or not recorded.
  let system: String?
  let reference: String?

  init(_ erasure: SuppressedErasure) {
    erased = erasure.erased
    identifier = erasure.kind.word
    switch erasure.scope {
    case .everywhere:
      // An act that names no system says that it was done, and not where.
      (scope, system) = (erasure.reference == nil ? "everywhere" : "not-recorded", nil)
    case .system(let name): (scope, system) = ("one-system", name)
    case .unnamedSystem: (scope, system) = ("one-system", nil)
    }
    reference = erasure.reference?.description
  }
}

extension SuppressedErasure {
  /// The erasure in words, for a person.
  func words(in zone: Zone) -> String {
    let place =
      switch scope {
      case .everywhere: reference == nil ? "everywhere" : "(in which systems is not recorded)"
      case .system(let name): "in \(name)"
      case .unnamedSystem: "in one system (recorded before names were)"
      }
    let origin = reference.map { "on \($0)" } ?? "as was added"
    return "erased \(LocalMoment.text(erased, in: zone)) \(place), \(origin), known by \(kind.word)"
  }
}
