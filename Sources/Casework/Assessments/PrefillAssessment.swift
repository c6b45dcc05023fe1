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
    if let known = try await kept(under: key) {
      let prefilled = try await prefilled(known.assessment, from: activities)
      return PrefilledAssessment(kept: known, prefilled: prefilled)
    }
    let blank = Assessment(
      blankIn: language,
      by: officer.description,
      saying: WorksheetLanguage(of: language).words
    )
    let prefilled = try await prefilled(draft ?? blank, from: activities)
    return PrefilledAssessment(
      kept: try await keep(prefilled.record, key: key),
      prefilled: prefilled
    )
  }

  /// Fills a kept assessment from the registers, again or for the first time.
  ///
  /// What its author wrote stays as it is.
  ///
  /// - Parameters:
  ///   - id: the assessment.
  ///   - activities: entries of the record of processing beside those it was filled from.
  ///   - key: the idempotency key.
  /// - Returns: the next version, or the one before where nothing changed.
  /// - Throws: ``PrefillRefusal``, ``AssessmentRefusal``, ``RegisterRefusal``; `PostgresError`.
  public func prefill(
    _ id: UUID,
    from activities: [Label<ProcessingActivity>],
    key: UUID
  ) async throws -> PrefilledAssessment {
    let kept = try await assessment(id)
    let prefilled = try await prefilled(kept.assessment, from: activities)
    return PrefilledAssessment(
      kept: try await keep(prefilled.record, as: id, over: kept.version, key: key),
      prefilled: prefilled
    )
  }

  /// The assessment that the same command kept before, if it did.
  private func kept(under key: UUID) async throws -> KeptAssessment? {
    do {
      return try await assessment(key)
    } catch AssessmentRefusal.noSuchAssessment {
      return nil
    }
  }

  private func prefilled(
    _ draft: Assessment,
    from activities: [Label<ProcessingActivity>]
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
    var found: [Label<ProcessingActivity>] = []
    for part in provenance {
      guard let entry = part.entry, entry.kind == .activity,
        let label = Label<ProcessingActivity>(entry.id), !found.contains(label)
      else { continue }
      found.append(label)
    }
    return found
  }
}

/// Why an assessment is not filled from the registers, and what would be right.
public enum PrefillRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case nothingNamed
  /// The controller acts as a processor in it: Article 30(2).
  case notOurs(String)

  public var description: String {
    switch self {
    case .nothingNamed:
      "it was never filled from a register; name the activity it assesses: --from-activity ID"
    case .notOurs(let label):
      "activity \(label) is kept as a processor's; its controller assesses it (Art. 35(1))"
    }
  }
}
