import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

/// An erasure on the list as `--json` prints it.
struct ErasureJSON: Encodable {
  let erased: Instant
  let identifier: String
  let scope: SuppressedErasure.Scope
  let reference: String?

  init(_ erasure: SuppressedErasure) {
    erased = erasure.erased
    identifier = erasure.kind.word
    scope = erasure.scope
    reference = erasure.reference?.description
  }
}

extension SuppressedErasure {
  /// The erasure in words, for a person.
  func words(in zone: Zone) -> String {
    let place = scope == .everywhere ? "everywhere" : "in one system"
    let origin = reference.map { "on \($0)" } ?? "as was added"
    return "erased \(LocalMoment.text(erased, in: zone)) \(place), \(origin), known by \(kind.word)"
  }
}
