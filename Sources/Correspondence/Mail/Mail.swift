internal import TimeLimits

/// A message as its headers and parts say, before anything is made of its words.
struct Mail {
  var sender: Correspondent?
  /// The addresses in `To` and `Cc`, in lower case.
  var recipients: Set<String> = []
  var sent: Instant?
  /// The `Received` fields, newest first.
  var hops: [Hop] = []
  var subject: String?
  var messageID: String?
  var inReplyTo: [String] = []
  var origin = Origin.person
  var text = ""
  var attachments: [Attachment] = []
  var problems: [ReadingProblem] = []

  /// Who let the message go.
  enum Origin {
    case person
    /// An automatic answer, by its `Auto-Submitted` field (RFC 3834).
    case autoResponder
  }

  /// One `Received` field.
  struct Hop: Hashable {
    /// The host after the word `by`, in lower case.
    var host: String?
    var received: Instant?
  }

  mutating func note(_ problem: ReadingProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }
}
