public import SubjectRequests

extension Refusal {
  /// A refusal with all that Article 12(4) asks.
  public static func complete(_ grounds: RefusalGround...) throws(ActRefusal) -> Refusal {
    try Refusal(
      grounds: grounds,
      reasons: "The fourth request this month.",
      authority: "Autoriteit Persoonsgegevens",
      remedy: "The district court."
    )
  }
}
