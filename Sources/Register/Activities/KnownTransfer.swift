public import Records
public import TimeLimits

/// A transfer of which the register knows: Article 30(1)(e) and (2)(c).
///
/// The entry of an activity may list it, or the register of recipients alone: a processor that it
/// names transfers data, or engages somebody in a third country.
public struct KnownTransfer: Sendable, Hashable {
  /// The third country or the international organisation.
  public let destination: String
  /// Through which of the activity's recipients, where that is known.
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
    /// A sub-processor of the recipient's: Article 28(4).
    case subProcessor(String, of: Label<DataRecipient>)
  }
}

extension ProcessingActivity {
  /// The transfers of the entry, then those of its recipients that it does not list.
  ///
  /// - Parameters:
  ///   - recipients: the register of recipients.
  ///   - day: the day on which that is asked; who receives nothing more by then is passed over.
  /// - Returns: the transfers in the order of the entry.
  public func transfers(
    knownFrom recipients: [DataRecipient],
    asOf day: CalendarDate
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
    let linked = self.recipients.flatMap { use -> [KnownTransfer] in
      guard let entry = use.recipient.flatMap({ known[$0] }), entry.goesOn(on: day)
      else { return [] }
      return entry.knownTransfers(through: use.id).filter { !lists($0) }
    }
    return own + linked
  }

  /// Whether the entry itself tells of a transfer to that place through that recipient, or to that
  /// place at all.
  private func lists(_ linked: KnownTransfer) -> Bool {
    transfers.contains {
      $0.destination == linked.destination
        && ($0.recipient == nil || $0.recipient == linked.recipient)
    }
  }
}

extension DataRecipient {
  /// Its transfers, and its sub-processors in third countries to which it lists none.
  fileprivate func knownTransfers(through use: Label<RecipientUse>) -> [KnownTransfer] {
    let listed = transfers.map { transfer in
      KnownTransfer(
        destination: transfer.destination,
        recipient: use,
        instrument: transfer.instrument,
        safeguards: transfer.document,
        origin: .recipient(id)
      )
    }
    guard case .processor(_, let subProcessors, _) = standing else { return listed }
    let engaged = subProcessors.filter { sub in
      ThirdCountry.isOne(sub.country) && !listed.contains { $0.destination == sub.country }
    }.map { sub in
      KnownTransfer(
        destination: sub.country,
        recipient: use,
        instrument: nil,
        safeguards: nil,
        origin: .subProcessor(sub.name, of: id)
      )
    }
    return listed + engaged
  }
}
