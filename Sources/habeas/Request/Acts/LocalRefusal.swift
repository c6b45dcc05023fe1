import Documents
import SubjectRequests
import TimeLimits

/// Why an act was refused, with instants in the controller's time zone as they stand everywhere else.
struct LocalRefusal: Error, CustomStringConvertible {
  let description: String

  init(_ refusal: ActRefusal, in zone: Zone) {
    description = refusal.words { LocalMoment.text($0, in: zone) }
  }
}
