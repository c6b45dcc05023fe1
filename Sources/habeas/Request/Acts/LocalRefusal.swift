import Casework
import Documents
import SubjectRequests
import TimeLimits

/// Why an act was refused, with instants in the controller's time zone as they stand everywhere else,
/// and provisions of the law that it answers under.
struct LocalRefusal: Error, CustomStringConvertible {
  let description: String

  init(_ refusal: ActRefusal, at desk: Desk) {
    description = desk.spokenLaw.sentence(refusal.words { LocalMoment.text($0, in: desk.zone) })
  }
}
