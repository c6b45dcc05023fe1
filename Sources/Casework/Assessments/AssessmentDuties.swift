import Assessments
import Documents
public import Foundation
import Postgres
import Storage
import SubjectRequests
public import TimeLimits

/// Something about an assessment that is to be done, or awaited from the authority, by a day.
public struct AssessmentDuty: Sendable, Hashable {
  /// The assessment.
  public let id: UUID
  /// The version that was decided on.
  public let version: Int
  public let task: Task

  /// What is to be done.
  public enum Task: Sendable, Hashable {
    /// The assessment is looked at again: Article 35(11).
    case review(by: CalendarDate)
    /// The authority advises: Article 36(2). Its clock is nil where the controller's country is not
    /// known.
    case consultation(received: CalendarDate, clock: Deadline.State?)
  }

  /// The assessment's identifier in small letters, as commands take it.
  public var label: String { id.uuidString.lowercased() }

  /// The last day, where there is one.
  public var due: CalendarDate? {
    switch task {
    case .review(let day): day
    case .consultation(_, .running(_, let due, _, _)?): due
    case .consultation: nil
    }
  }
}

extension Desk {
  /// What is to be done about assessments that were decided on, in the order of their days.
  ///
  /// - Parameter day: the last due day that is wanted; nil for all, and for what has no day.
  /// - Returns: reviews, and consultations in which the authority's advice is awaited.
  /// - Throws: `FactsError`; `PostgresError`.
  public func assessmentDuties(until day: CalendarDate? = nil) async throws -> [AssessmentDuty] {
    try await database.read { try assessmentDuties(until: day, $0) }
  }

  func assessmentDuties(
    until day: CalendarDate?,
    _ connection: Connection
  ) throws -> [AssessmentDuty] {
    let decided = try DecidedAssessment.all(of: tenant, from: connection)
    let duties = try decided.compactMap { try review(of: $0, connection) }
    let consulted = Set(try ConsultationStore.consulted(of: tenant, from: connection))
    let awaited = try decided.filter { consulted.contains($0.id) }
      .compactMap { try consultation(on: $0, connection) }
    return (duties + awaited)
      .filter { duty in
        guard let day else { return true }
        return duty.due.map { $0 <= day } ?? false
      }
      .sorted { ($0.due ?? .latest, "\($0.id)") < ($1.due ?? .latest, "\($1.id)") }
  }

  /// The next review that a decision sets: as it is kept in clear, else as the record says.
  private func review(
    of decided: DecidedAssessment,
    _ connection: Connection
  ) throws -> AssessmentDuty? {
    var day = decided.review
    if day == nil,
      let stored = try AssessmentStore.version(
        decided.version,
        of: decided.id,
        tenant: tenant,
        from: connection
      )
    {
      day = try AssessmentFile.read(Data(stored.record), as: .json).review?.next
    }
    return day.map {
      AssessmentDuty(id: decided.id, version: decided.version, task: .review(by: $0))
    }
  }

  /// The consultation on a version, while the authority's advice is awaited.
  private func consultation(
    on decided: DecidedAssessment,
    _ connection: Connection
  ) throws -> AssessmentDuty? {
    let consultation = PriorConsultation(
      decided: CalendarDate(decided.decided, in: zone),
      events: try ConsultationStore.events(of: decided.id, tenant: tenant, from: connection)
        .filter { $0.version == decided.version }
    )
    guard let received = consultation.received, consultation.advised == nil else { return nil }
    return AssessmentDuty(
      id: decided.id,
      version: decided.version,
      task: .consultation(received: received, clock: try deadline(of: consultation)?.state)
    )
  }
}
