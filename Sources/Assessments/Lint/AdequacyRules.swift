import Territories
import TimeLimits

extension Lint.Rule {
  /// What stands behind transfers that rest on a decision of the Commission.
  static let adequacy: [Self] = [
    Self(
      "adequacy-unknown",
      .error,
      cites: "Art. 45",
      remedy: "Rest the transfer on a safeguard of Art. 46 or a derogation of Art. 49."
    ) { assessment in
      let space = assessment.legalSpace
      guard space == .economicArea else { return [] }
      return assessment.transfers.compactMap { transfer in
        guard transfer.instrument == .adequacyDecision,
          case .third = Territory(transfer.country)
        else { return nil }
        let place = "transfers[\(transfer.id)].instrument"
        guard let day = AdequacyDecision.listRead(for: space) else {
          return .init(place, "The Commission has taken no decision on \(transfer.country).")
        }
        return .init(
          place,
          """
          The Commission has taken no decision on \(transfer.country) that is known here; its list \
          was read on \(day).
          """
        )
      }
    },
    Self(
      "adequacy-ended",
      .error,
      cites: "Art. 45(3), 45(5)",
      remedy: "Check whether it was prolonged, or rest the transfer on a safeguard of Art. 46."
    ) { assessment in
      let needed = assessment.review?.next ?? assessment.planning.launch
      return assessment.adequateTransfers.compactMap { transfer, decision in
        guard let until = decision.until, let needed, until < needed else { return nil }
        return .init(
          "transfers[\(transfer.id)].instrument",
          "The decision on \(transfer.country) ends on \(until), before the next review."
        )
      }
    },
    Self(
      "adequacy-limited",
      .warning,
      cites: "Art. 45(3)",
      remedy: "Say in the assessment of the transfer how the recipient is covered."
    ) { assessment in
      assessment.adequateTransfers.compactMap { transfer, decision in
        guard let scope = decision.scope, transfer.assessment.isBlank else { return nil }
        return .init(
          "transfers[\(transfer.id)].assessment",
          "The decision on \(transfer.country) covers only \(word: scope)."
        )
      }
    },
    Self(
      "adequacy-unverified",
      .advice,
      cites: "Art. 45(8)",
      remedy: "Read in the Official Journal whether the decision stands, before relying on it."
    ) { assessment in
      assessment.adequateTransfers.compactMap { transfer, decision in
        guard !decision.verified.isVerified else { return nil }
        return .init(
          "transfers[\(transfer.id)].instrument",
          """
          That the decision on \(transfer.country) stands was read at second hand alone, on \
          \(decision.checked): \(decision.source).
          """
        )
      }
    },
    Self(
      "adequacy-regulations-unknown",
      .warning,
      cites: "UK GDPR, Art. 45A",
      remedy: "Read in the regulations of the United Kingdom whether they cover the recipient."
    ) { assessment in
      let space = assessment.legalSpace
      guard space == .country("GB"), let day = AdequacyDecision.listRead(for: space) else {
        return []
      }
      return assessment.transfers.filter { transfer in
        transfer.instrument == .adequacyDecision
          && AdequacyDecision.on(transfer.country, for: space) == nil
      }.map { transfer in
        .init(
          "transfers[\(transfer.id)].instrument",
          """
          No regulations of the United Kingdom that cover \(transfer.country) are known here; their \
          list was read on \(day).
          """
        )
      }
    },
  ]
}

extension Assessment {
  /// The transfers that rest on a decision, or on regulations, which are known here, each with them.
  fileprivate var adequateTransfers: [(Transfer, AdequacyDecision)] {
    let space = legalSpace
    return transfers.compactMap { transfer in
      guard transfer.instrument == .adequacyDecision,
        let decision = AdequacyDecision.on(transfer.country, for: space)
      else { return nil }
      return (transfer, decision)
    }
  }
}
