import Records
import Register
import SubjectRequests

extension RegisterAccess {
  /// A transfer as it is told.
  struct ToldTransfer {
    let transfer: AccessInformation.Transfer
    /// Article 46 asks for safeguards, and the register does not say which.
    let lacksSafeguards: Bool
  }

  /// The transfers of an activity, and those of the recipients that it uses, each once.
  func told(_ transfers: [DataTransfer], of uses: [RecipientUse]) -> [ToldTransfer] {
    let names = Dictionary(uses.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let own =
      transfers
      .filter { transfer in transfer.recipient.map { names[$0] != nil } ?? true }
      .map { transfer in
        told(
          transfer.destination,
          transfer.recipient.flatMap { names[$0] },
          transfer.instrument,
          transfer.safeguards
        )
      }
    let theirs = uses.flatMap { use in
      (use.recipient.flatMap { recipients[$0] }?.transfers ?? [])
        .filter { further in
          !transfers.contains {
            $0.recipient == use.id && $0.instrument == further.instrument
              && Destination($0.destination) == Destination(further.destination)
          }
        }
        .map { told($0.destination, use, $0.instrument, $0.document) }
    }
    return own + theirs
  }

  /// Recipients in third countries of whom nobody wrote down what the transfer rests on.
  ///
  /// Who receives no more counts as well: Article 15(1)(c) asks to whom data have been disclosed.
  func unlistedTransfers(
    of activity: ProcessingActivity,
    _ uses: [RecipientUse]
  ) -> [AccessDraft.Gap] {
    let concerned = Set(uses.map(\.id))
    return activity.transfers(
      knownFrom: Array(recipients.values),
      within: space,
      asOf: nil
    ).compactMap {
      transfer in
      guard transfer.instrument == nil,
        transfer.recipient.map(concerned.contains) ?? true,
        let recipient = transfer.origin.recipient.flatMap({ recipients[$0] })
      else { return nil }
      let country = Destination(transfer.destination).name(in: words.language)
      return .init(
        .transfers,
        "no transfer to \(country) is listed, where \(recipient.name) or whom it engages is"
      )
    }
  }

  /// Transfers are kept with recipients: of one that nobody recorded nobody knows them, so that none
  /// may be said.
  func unknownTransfers(of uses: [RecipientUse]) -> [AccessDraft.Gap] {
    uses.compactMap(\.recipient).filter { recipients[$0] == nil }.map {
      .init(.transfers, "the recipient \($0) is not in the register of recipients")
    }
  }

  private func told(
    _ destination: String,
    _ use: RecipientUse?,
    _ instrument: TransferInstrument,
    _ safeguards: String?
  ) -> ToldTransfer {
    ToldTransfer(
      transfer: AccessInformation.Transfer(
        destination: [Destination(destination).name(in: words.language), use.map(name)]
          .compactMap(\.self).joined(separator: ", "),
        safeguards: said(law[instrument.words], instrument.rawValue, safeguards)
      ),
      lacksSafeguards: instrument.isOfArticle46 && safeguards == nil
    )
  }
}

extension TransferInstrument {
  /// Whether it is a safeguard of Article 46, of which the person is told (Article 15(2)).
  fileprivate var isOfArticle46: Bool { rawValue.hasPrefix("46") }
}
