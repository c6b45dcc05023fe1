public import Records
public import TimeLimits

/// What a person who decides on a claim should know of the purposes it may concern.
public struct RightsWarning: Sendable, Hashable, Codable {
  public let activity: String
  public let purpose: String
  public let says: String
}

extension RightsMatrix {
  /// The purposes from whose lawful basis a right does not arise.
  ///
  /// - Parameters:
  ///   - article: the article of the right as it is cited: `20`, `21(1)`.
  ///   - purposes: the purposes of activities that go on, with what they rest on.
  /// - Returns: a warning for each such purpose.
  public func warnings(
    on article: String,
    of purposes: some Sequence<(purpose: ConsentPurpose, basis: LawfulBasis)>
  ) -> [RightsWarning] {
    purposes.compactMap { purpose, basis in
      guard !arises(article, from: basis) else { return nil }
      return RightsWarning(
        activity: purpose.activity.description,
        purpose: purpose.purpose.description,
        says: """
          the right of Article \(article) does not arise from \(basis.phrase), Article \
          \(basis.rawValue), on which \(purpose) rests
          """
      )
    }
  }

  /// The same for the entries of the record of processing that go on, on a day.
  public func warnings(
    on article: String,
    in activities: some Sequence<ProcessingActivity>,
    asOf day: CalendarDate
  ) -> [RightsWarning] {
    warnings(
      on: article,
      of: activities.filter { $0.goesOn(on: day) }.flatMap { activity in
        activity.purposes.filter { purpose in
          !(activity.asksForConsent(to: purpose) && arises(article, from: .consent))
        }.compactMap { purpose in
          purpose.basis.map {
            (ConsentPurpose(activity: activity.id, purpose: purpose.id), $0.article)
          }
        }
      }
    )
  }
}

extension LawfulBasis {
  /// The basis in a sentence.
  var phrase: String {
    switch self {
    case .consent: "consent"
    case .contract: "a contract"
    case .legalObligation: "a legal obligation"
    case .vitalInterests: "vital interests"
    case .publicTask: "a public task"
    case .legitimateInterests: "legitimate interests"
    }
  }
}
