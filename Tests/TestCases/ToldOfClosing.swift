public import SubjectRequests
public import TimeLimits

extension Recourse {
  /// Where a person may go, with nothing missing.
  public static var complete: Recourse {
    get throws(ActRefusal) {
      try Recourse(authority: "Autoriteit Persoonsgegevens", remedy: "The district court.")
    }
  }
}

extension Close {
  /// The case ends unanswered, and the person was told so.
  public static func unanswered(
    _ reasons: String,
    told: Instant
  ) throws(ActRefusal) -> Close {
    Close(.unanswered(reasons: reasons, ClosingNotice(try .complete, told: told)))
  }
}
