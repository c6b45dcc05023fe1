public import Assessments
import Documents
import Postgres
public import Prefilling
public import Records
public import Register
import Storage
import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

/// A kept assessment, and what pre-filling did with it.
public struct PrefilledAssessment: Sendable {
  public let kept: KeptAssessment
  public let prefilled: Prefilled
  /// Fields of parts with words of the author that say now what the registers say.
  public var taken: [SourceChange] = []
  /// Fields that the registers say otherwise than before, and a person is to look at.
  public var open: [SourceChange] = []
  public var course = Course.carriedOut

  /// Whether something was done.
  public enum Course: Sendable, Hashable {
    case carriedOut
    /// The same command did it before: what is open is what registers changed since.
    case repeated
  }
}

extension Desk {
  /// Keeps a new assessment that the registers fill in.
  ///
  /// - Parameters:
  ///   - activities: the entries of the record of processing that it assesses.
  ///   - draft: what is written already; nil for a blank record.
  ///   - language: that of a blank record.
  ///   - key: the idempotency key, which names the assessment.
  /// - Returns: what is kept, and what became of each part.
  /// - Throws: ``PrefillRefusal``, ``RegisterRefusal``; `PostgresError`.
  public func newAssessment(
    of activities: [Label<ProcessingActivity>],
    filling draft: Assessment? = nil,
    in language: LanguageTag,
    key: UUID
  ) async throws -> PrefilledAssessment {
    let order = try AssessmentOrder(
      .new,
      on: key,
      key: key,
      asking: FillingTerms(activities: activities, draft: draft, language: language)
    )
    if let known = try await carriedOut(order) { return try await unchanged(known, activities) }
    let blank = Assessment(
      blankIn: language,
      by: officer.description,
      saying: WorksheetLanguage(of: language).words
    )
    let prefilled = try await prefilled(draft ?? blank, from: activities)
    return PrefilledAssessment(
      kept: try await keep(prefilled.record, over: nil, order),
      prefilled: prefilled
    )
  }

  /// Fills a kept assessment from the registers, again or for the first time.
  ///
  /// What its author wrote stays as it is, field by field, unless a person chooses otherwise.
  ///
  /// - Parameters:
  ///   - id: the assessment.
  ///   - activities: entries of the record of processing beside those it was filled from.
  ///   - choices: what becomes of fields that both the registers and the author changed.
  ///   - key: the idempotency key.
  /// - Returns: the next version, or the one before where nothing changed; repeated, the same one,
  ///   beside what the registers say of it now.
  /// - Throws: ``PrefillRefusal``, ``AssessmentRefusal``, ``RegisterRefusal``; `PostgresError`.
  public func prefill(
    _ id: UUID,
    from activities: [Label<ProcessingActivity>],
    choosing choices: SourceChoices = SourceChoices(),
    key: UUID
  ) async throws -> PrefilledAssessment {
    let order = try AssessmentOrder(
      .prefill,
      on: id,
      key: key,
      asking: RefillingTerms(
        activities: activities,
        updating: choices.updating,
        keeping: choices.keeping
      )
    )
    if let known = try await carriedOut(order) { return try await unchanged(known, activities) }
    let kept = try await assessment(id)
    let prefilled = try await prefilled(kept.assessment, from: activities)
    let (record, taken, open) = try prefilled.settled(by: choices, on: today)
    return PrefilledAssessment(
      kept: try await keep(record, over: kept.version, order),
      prefilled: prefilled,
      taken: taken,
      open: open
    )
  }

  /// What the same command kept before, beside what the registers changed since.
  private func unchanged(
    _ known: KeptAssessment,
    _ activities: [Label<ProcessingActivity>]
  ) async throws -> PrefilledAssessment {
    let prefilled = try await prefilled(known.assessment, from: activities)
    return PrefilledAssessment(
      kept: known,
      prefilled: prefilled,
      open: try prefilled.changes(in: known.assessment),
      course: .repeated
    )
  }

  /// A draft as the registers fill it; nothing is kept.
  func prefilled(
    _ draft: Assessment,
    from activities: [Label<ProcessingActivity>] = []
  ) async throws -> Prefilled {
    var wanted = draft.activities
    for label in activities where !wanted.contains(label) { wanted.append(label) }
    guard !wanted.isEmpty else { throw PrefillRefusal.nothingNamed }
    let all = wanted
    return try await database.read { connection in
      let extract = try extract(of: all, connection)
      return draft.prefilled(
        from: extract,
        former: try formerExtract(of: draft, beside: extract, connection),
        saying: WorksheetLanguage(of: draft.language).words
      )
    }
  }
}

extension Assessment {
  /// The activities that it was filled from, in the order of its provenance.
  public var activities: [Label<ProcessingActivity>] {
    registerEntries.filter { $0.kind == .activity }.compactMap { Label($0.id) }
  }
}

/// What is asked where a new assessment is filled.
private struct FillingTerms: Encodable {
  let activities: [Label<ProcessingActivity>]
  let draft: Assessment?
  let language: LanguageTag
}

/// What is asked where an assessment is filled again.
private struct RefillingTerms: Encodable {
  let activities: [Label<ProcessingActivity>]
  let updating: [String]
  let keeping: [String]
}

/// Why an assessment is not filled from the registers, and what would be right.
public enum PrefillRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case nothingNamed
  /// The controller acts as a processor in it: Article 30(2).
  case notOurs(String)
  /// The registers say there what they said before, or what is written.
  case nothingChanged(String)

  public var description: String {
    switch self {
    case .nothingNamed:
      "it was never filled from a register; name the activity it assesses: --from-activity ID"
    case .notOurs(let label):
      "activity \(label) is kept as a processor's; its controller assesses it (Art. 35(1))"
    case .nothingChanged(let place):
      "\(place): the registers changed nothing there; see 'habeas dpia prefill ID --compare'"
    }
  }
}
