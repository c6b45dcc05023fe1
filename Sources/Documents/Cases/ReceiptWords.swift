public import SubjectRequests

extension Receipt.Evidence {
  /// On what a moment of arrival rests, for a person.
  public var words: String {
    switch self {
    case .told: "as told"
    case .receivedField: "by the Received field of the mail server"
    case .maildir: "by its delivery to the Maildir"
    case .assumed: "ASSUMED: the moment at which it was logged; it may have arrived earlier"
    }
  }
}
