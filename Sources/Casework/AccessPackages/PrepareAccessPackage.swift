public import Documents
import Foundation
import Register
import Storage
public import SubjectRequests
import TimeLimits

/// What goes into an access package.
public struct AccessContents: Sendable {
  /// What Article 15(1) and (2) asks; needed where access was asked for.
  public var information: AccessInformation?
  public var files: [PackagedFile]
  public var tables: [PackagedTable]
  /// Why no copy is enclosed, in words for the person; needed where data was found.
  public var withoutCopy: String?

  public init(
    information: AccessInformation?,
    files: [PackagedFile] = [],
    tables: [PackagedTable] = [],
    withoutCopy: String? = nil
  ) {
    self.information = information
    self.files = files
    self.tables = tables
    let reason = withoutCopy?.trimmingCharacters(in: .whitespacesAndNewlines)
    self.withoutCopy = reason?.isEmpty == true ? nil : reason
  }

  /// Refuses a package that promises a copy and holds none, without a word of reason.
  func checkCopy(of found: [CaseTask]) throws(AccessPackageError) {
    let holdsNone = files.isEmpty && tables.isEmpty
    if withoutCopy != nil {
      guard holdsNone else { throw .copyAndReason }
    } else if holdsNone, !found.isEmpty {
      throw .noCopy(found.map(\.number).sorted())
    }
  }
}

extension Desk {
  /// What the register says to the requester, what is stated beside it, and what is missing.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - scope: which activities concern the person.
  ///   - language: in which language; nil means that of the person's letter, else the controller's.
  /// - Returns: the draft, in the order of the labels.
  /// - Throws: ``AccessPackageError``; `AccessStatementRefusal`; `LetterRefusal/otherLaw(_:)`;
  ///   `LetterTemplateError`; `StorageError`; `PostgresError`.
  public func accessDraft(
    of reference: Reference,
    _ scope: AccessScope,
    language: LetterLanguage?
  ) async throws -> AccessDraft {
    let loaded = try await show(reference).loaded
    let register = try await records(ProcessingActivity.self).map(\.record)
    guard !scope.isEmpty else {
      throw AccessPackageError.nothingTold(categories: register.subjectCategories)
    }
    let access = try RegisterAccess(
      self.language(language, of: loaded),
      citing: statute(of: loaded.file),
      recipients: try await records(DataRecipient.self).map(\.record),
      within: legalSpace
    )
    let entries = try scope.selection(from: register, asOf: today).compactMap {
      activity,
      subjects in
      access.entry(activity, about: subjects)
    }
    return try AccessDraft(
      entries: entries,
      leftOut: scope.leftOut(from: register, asOf: today)
    ).stating(scope.statements)
  }

  /// Puts the package together that answers a request of access or portability.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - contents: what is told and handed over.
  ///   - language: the language of the index; nil means that of the person's letter, else the
  ///     controller's.
  /// - Returns: the package, dated today, with what was searched.
  /// - Throws: ``AccessPackageError``; `ActRefusal/person(_:)`; `PackageRefusal`; `LetterRefusal/otherLaw(_:)`;
  ///   `LetterTemplateError`; `StorageError`.
  public func accessPackage(
    of reference: Reference,
    _ contents: AccessContents,
    language: LetterLanguage?
  ) async throws -> AccessPackage {
    let loaded = try await show(reference).loaded
    let claims = loaded.file.claims.filter(\.mayBeGiven)
    guard !claims.isEmpty else { throw AccessPackageError.nothingToGive }
    if let claim = claims.first(where: { !$0.mayLeave(under: controller.profile.approval) }) {
      throw AccessPackageError.notApproved(claim.right.right)
    }
    if let doubt = claims.compactMap({ loaded.file.doubt(telling: $0.right) }).first {
      throw ActRefusal.person(doubt)
    }
    if contents.information == nil, claims.contains(where: { $0.right.right == .access }) {
      let register = try await records(ProcessingActivity.self).map(\.record)
      throw AccessPackageError.nothingTold(categories: register.subjectCategories)
    }
    let coverages = claims.map(Coverage.init)
    let open = coverages.flatMap(\.open).map(\.number)
    guard open.isEmpty else { throw AccessPackageError.openTasks(open.sorted()) }
    try contents.checkCopy(of: coverages.flatMap(\.found))
    return try AccessPackage(
      reference: reference,
      controller: controller.profile.name,
      address: controller.profile.address?.lines ?? [],
      language: self.language(language, of: loaded),
      citing: statute(of: loaded.file),
      day: today,
      information: contents.information,
      searched: coverages.flatMap { $0.manifest(in: zone) },
      authority: try AuthorityBook.builtIn().lines(of: controller.profile.authority),
      files: contents.files,
      tables: contents.tables,
      withoutCopy: contents.withoutCopy
    )
  }

  /// The law under which the data is asked for.
  ///
  /// - Throws: `LetterRefusal/otherLaw(_:)`.
  private func statute(of file: CaseFile) throws(LetterRefusal) -> LetterStatute {
    try keeper.statute(
      of: file.claims.map(\.right).filter(\.right.asksForACopy),
      received: file.request.receivedDay(in: zone)
    )
  }

  private func language(_ wanted: LetterLanguage?, of loaded: LoadedCase) -> LetterLanguage {
    wanted ?? LetterLanguage(written: loaded.language, preferred: controller.profile.languages)
  }
}

extension Claim {
  /// Whether data may be given before anything is decided, or what was decided is approved.
  fileprivate func mayLeave(under rule: ApprovalRule) -> Bool {
    switch progress {
    case .open, .feeAsked: rule == .onePerson
    case .proposed, .feeProposed: false
    case .decided, .answered, .withdrawn, .splitOff, .joined: true
    }
  }

  /// Whether it asks for data, and nothing that was decided stands against giving them.
  fileprivate var mayBeGiven: Bool {
    guard right.right == .access || right.right == .portability else { return false }
    switch progress {
    case .open, .feeProposed, .feeAsked, .proposed: return true
    case .decided(let decision, _), .answered(let decision, _): return decision.isGrant
    case .withdrawn, .splitOff, .joined: return false
    }
  }
}
