public import Records
public import Territories
public import TimeLimits

/// A transfer of which the register knows: Article 30(1)(e) and (2)(c).
///
/// The entry of an activity may list it, or the register of recipients alone: a recipient that it
/// names, or that runs a system of it, transfers data, is in a third country itself, or engages
/// somebody there.
public struct KnownTransfer: Sendable, Hashable {
  /// The third country or the international organisation.
  public let destination: String
  /// Through which of the activity's recipients, where it is one of them.
  public let recipient: Label<RecipientUse>?
  /// Nil where nobody wrote down what it rests on.
  public let instrument: TransferInstrument?
  public let safeguards: String?
  public let origin: Origin

  /// Where the register says so.
  public enum Origin: Sendable, Hashable {
    case entry
    /// The recipient's own entry.
    case recipient(Label<DataRecipient>)
    /// The recipient is there itself, and its entry lists no transfer.
    case seat(of: Label<DataRecipient>)
    /// A sub-processor of the recipient's: Article 28(4).
    case subProcessor(String, of: Label<DataRecipient>)

    /// The entry in the register of recipients.
    public var recipient: Label<DataRecipient>? {
      switch self {
      case .entry: nil
      case .recipient(let label), .seat(let label), .subProcessor(_, let label): label
      }
    }
  }
}

extension ProcessingActivity {
  /// The transfers of the entry, then those of its recipients, and of those who run its systems, that
  /// it does not list.
  ///
  /// - Parameters:
  ///   - recipients: the register of recipients.
  ///   - space: the countries among which the controller's law lets data go.
  ///   - day: the day on which that is asked, so that who receives nothing more by then is passed over;
  ///     nil for whoever ever received data.
  /// - Returns: the transfers in the order of the entry.
  public func transfers(
    knownFrom recipients: [DataRecipient],
    within space: LegalSpace,
    asOf day: CalendarDate?
  ) -> [KnownTransfer] {
    let known = Dictionary(recipients.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let own = transfers.map { transfer in
      KnownTransfer(
        destination: transfer.destination,
        recipient: transfer.recipient,
        instrument: transfer.instrument,
        safeguards: transfer.safeguards,
        origin: .entry
      )
    }
    let linked = linkedRecipients.flatMap { label, use -> [KnownTransfer] in
      guard let entry = known[label], day.map(entry.goesOn) ?? true else { return [] }
      return entry.knownTransfers(through: use, within: space).filter { !lists($0) }
    }
    return own + linked
  }

  /// The entries of the register that receive data: as recipients, and as those who run a system
  /// without being named among them.
  private var linkedRecipients: [(Label<DataRecipient>, Label<RecipientUse>?)] {
    let uses = recipients.compactMap { use in use.recipient.map { ($0, Optional(use.id)) } }
    var seen = Set(uses.map(\.0))
    return uses
      + systems.compactMap { system in
        guard let label = system.operatedBy, seen.insert(label).inserted else { return nil }
        return (label, nil)
      }
  }

  /// Whether the entry itself tells of a transfer to that place through that recipient, or to that
  /// place at all.
  private func lists(_ linked: KnownTransfer) -> Bool {
    transfers.contains {
      Territory.areSame($0.destination, linked.destination)
        && ($0.recipient == nil || $0.recipient == linked.recipient)
    }
  }
}

extension DataRecipient {
  /// Its transfers, and itself and its sub-processors in third countries to which it lists none.
  fileprivate func knownTransfers(
    through use: Label<RecipientUse>?,
    within space: LegalSpace
  ) -> [KnownTransfer] {
    let listed = transfers.map { transfer in
      KnownTransfer(
        destination: transfer.destination,
        recipient: use,
        instrument: transfer.instrument,
        safeguards: transfer.document,
        origin: .recipient(id)
      )
    }
    func unlisted(_ country: String, _ origin: KnownTransfer.Origin) -> KnownTransfer? {
      guard space.isOutside(country),
        !listed.contains(where: { Territory.areSame($0.destination, country) })
      else { return nil }
      return KnownTransfer(
        destination: country,
        recipient: use,
        instrument: nil,
        safeguards: nil,
        origin: origin
      )
    }
    let seat = [unlisted(country, .seat(of: id))].compactMap(\.self)
    guard case .processor(_, let subProcessors, _) = standing else { return listed + seat }
    return listed + seat
      + subProcessors.compactMap { unlisted($0.country, .subProcessor($0.name, of: id)) }
  }
}
