import SubjectRequests
import TimeLimits

/// What somebody did to a case of the demonstration, and when.
struct StoryStep: Sendable {
  let act: any Act
  let at: Instant

  init(_ act: any Act, at: Instant) {
    self.act = act
    self.at = at
  }
}
