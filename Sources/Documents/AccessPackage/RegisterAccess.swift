public import Records
public import Register
public import SubjectRequests
public import Territories

/// Puts entries of the record of processing into the words of an answer to a request of access.
///
/// The headings, bases and instruments are in the language of the answer; names and reasons are those
/// of the register, in whatever language it is kept.
public struct RegisterAccess: Sendable {
  let words: LetterWords
  let law: Wording
  let recipients: [Label<DataRecipient>: DataRecipient]
  let space: LegalSpace

  /// Makes a translator.
  ///
  /// - Parameters:
  ///   - language: the language of the answer.
  ///   - statute: the law whose provisions are cited.
  ///   - recipients: the register of recipients, by which recipients are named.
  ///   - space: the countries among which the controller's law lets data go.
  /// - Throws: ``LetterTemplateError``.
  public init(
    _ language: LetterLanguage,
    citing statute: LetterStatute,
    recipients: [DataRecipient],
    within space: LegalSpace = .economicArea
  ) throws(LetterTemplateError) {
    words = try LetterWords(language, citing: statute)
    law = Wording(WorksheetLanguage(rawValue: language.rawValue) ?? .english)
    self.space = space
    self.recipients = Dictionary(recipients.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  /// What the register says of one activity, and what it lacks.
  ///
  /// - Parameters:
  ///   - activity: the entry.
  ///   - subjects: the categories of data subjects to which the person belongs; empty for all.
  /// - Returns: nil where the keeper of the record is a processor in it: the controller it works for
  ///   answers (Article 28(3)(e)).
  public func entry(
    _ activity: ProcessingActivity,
    about subjects: Set<Label<SubjectCategory>> = []
  ) -> AccessDraft.Entry? {
    guard case .controller(let record) = activity.role else { return nil }
    let data = record.data.filter { category in
      subjects.isEmpty || category.subjects.isEmpty
        || !subjects.isDisjoint(with: category.subjects)
    }
    let ofPerson = Set(data.map(\.id))
    func concerns(_ labels: [Label<DataCategory>]) -> Bool {
      labels.isEmpty || !ofPerson.isDisjoint(with: labels)
    }
    let purposes = record.purposes.filter { concerns($0.data) }
    let uses = activity.recipients.filter { concerns($0.data) }
    let transfers = told(activity.transfers, of: uses)
    let decisions = record.automatedDecisions?.decisions.filter { concerns($0.data) } ?? []
    return AccessDraft.Entry(
      label: activity.id.description,
      activity: AccessInformation.Activity(
        name: activity.name,
        purposes: purposes.map(\.name),
        lawfulBases: purposes.flatMap(bases),
        categories: data.map(category),
        recipients: uses.map(name),
        transfers: transfers.map(\.transfer),
        retention: data.compactMap(retention),
        sources: data.compactMap { category in
          category.source.map { "\(category.name): \($0)" }
        },
        automatedDecisions: told(decisions)
      ),
      gaps: gaps(purposes, data, transfers) + unlistedTransfers(of: activity, uses)
        + unknownTransfers(of: uses) + gaps(decisions, of: record)
    )
  }

  private func gaps(
    _ purposes: [ActivityPurpose],
    _ data: [DataCategory],
    _ transfers: [ToldTransfer]
  ) -> [AccessDraft.Gap] {
    var gaps: [AccessDraft.Gap] = []
    if purposes.isEmpty { gaps.append(.init(.purposes, "no purpose")) }
    gaps += purposes.filter { $0.basis == nil }.map {
      .init(.lawfulBases, "no lawful basis of \($0.name)")
    }
    if data.isEmpty {
      gaps.append(.init(.categories, "no category of data"))
      gaps.append(.init(.retention, "no category of data, and so no period"))
      gaps.append(.init(.sources, "no category of data, and so no source"))
    }
    gaps += transfers.filter(\.lacksSafeguards).map {
      .init(.transfers, "no safeguards of the transfer to \($0.transfer.destination)")
    }
    gaps += data.filter { $0.retention == nil }.map {
      .init(.retention, "no period for \($0.name)")
    }
    gaps += data.filter { $0.source == nil }.map {
      .init(.sources, "no source of \($0.name): the person, or from where else")
    }
    return gaps
  }
}
