public import SubjectRequests
public import TimeLimits

extension Close {
  /// The case ends unanswered, and the person was told so.
  public static func unanswered(
    _ reasons: String,
    told: Instant
  ) throws(ActRefusal) -> Close {
    let notice = try ClosingNotice(
      authority: "Autoriteit Persoonsgegevens",
      remedy: "The district court.",
      told: told
    )
    return Close(.unanswered(reasons: reasons, notice))
  }
}
