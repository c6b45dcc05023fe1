import Records
public import Territories
public import TimeLimits

extension ProcessingActivity {
  /// What the entry does not say and the register of recipients shows, or the other way round.
  ///
  /// - Parameters:
  ///   - recipients: the register of recipients.
  ///   - space: the countries among which the controller's law lets data go.
  ///   - day: the day from which is counted.
  /// - Returns: a gap for each transfer that the entry does not list, each that rests on nothing, each
  ///   label that is in no register, and each processor without a contract.
  public func gaps(
    beside recipients: [DataRecipient],
    within space: LegalSpace,
    asOf day: CalendarDate
  ) -> [ActivityGap] {
    let known = Dictionary(recipients.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let transfers = transfers(knownFrom: recipients, within: space, asOf: day)
    return unlisted(transfers) + groundless(transfers, within: space, asOf: day)
      + danglingLabels(known)
      + unboundProcessors(known, day)
  }

  private func unlisted(_ transfers: [KnownTransfer]) -> [ActivityGap] {
    transfers.compactMap { transfer in
      let says: String
      switch transfer.origin {
      case .entry: return nil
      case .recipient(let label):
        says = "\(label) transfers to \(transfer.destination), as the register of recipients says"
      case .seat(let label):
        says = "\(label) is in \(transfer.destination), and rests on no instrument of chapter V"
      case .subProcessor(let name, let label):
        says = "\(label) engages \(name) in \(transfer.destination)"
      }
      return ActivityGap(
        place: "transfers",
        says: "\(says); the entry lists no such transfer",
        cites: isProcessor ? "Article 30(2)(c)" : "Article 30(1)(e)"
      )
    }
  }

  private func danglingLabels(_ known: [Label<DataRecipient>: DataRecipient]) -> [ActivityGap] {
    named.filter { known[$0.label] == nil }.map { place, label in
      ActivityGap(
        place: place,
        says: "\(label) is not in the register of recipients: add it there",
        cites: "Articles 28 and 30(1)(d)"
      )
    }
  }

  /// The labels of the register of recipients that the entry holds, with their places.
  private var named: [(place: String, label: Label<DataRecipient>)] {
    let uses = recipients.compactMap { use in
      use.recipient.map { (place: "recipients[\(use.id)].recipient", label: $0) }
    }
    return uses
      + systems.compactMap { system in
        system.operatedBy.map { (place: "systems[\(system.id)].operatedBy", label: $0) }
      }
  }

  /// Processors that work without a contract while the processing goes on.
  private func unboundProcessors(
    _ known: [Label<DataRecipient>: DataRecipient],
    _ day: CalendarDate
  ) -> [ActivityGap] {
    guard (begun.map { $0 <= day } ?? true), goesOn(on: day) else { return [] }
    var seen: Set<Label<DataRecipient>> = []
    return named.compactMap { place, label in
      guard seen.insert(label).inserted, let entry = known[label], entry.goesOn(on: day),
        case .processor(.inNegotiation(let expected, _), _, _) = entry.standing
      else { return nil }
      let promised = expected < day ? "was expected" : "is expected"
      return ActivityGap(
        place: place,
        says: """
          \(label) has no contract, which \(promised) on \(expected): conclude it, or stop the \
          processing there
          """,
        cites: "Article 28(3)"
      )
    }
  }
}
