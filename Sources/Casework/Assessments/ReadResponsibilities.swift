public import Assessments
import Records
public import Register
import SubjectRequests
public import TimeLimits

/// The obligations under the model that was adopted with a processor of an assessment.
public struct ProcessorMatrix: Sendable {
  public let processor: ProcessorParty
  /// The service that is used.
  public let service: String
  /// Every obligation of both sides, and where it stands.
  public let obligations: [ObligationView]
}

extension Desk {
  /// What each processor of an assessment and its customer must do, and where that stands.
  ///
  /// - Parameters:
  ///   - assessment: filled from the registers, so that its processors are known there.
  ///   - day: the day from which it is looked at; nil means today.
  /// - Returns: a matrix for each processor with whom a model was adopted.
  /// - Throws: `RegisterDataError`; `PostgresError`.
  public func responsibilities(
    in assessment: Assessment,
    asOf day: CalendarDate? = nil
  ) async throws -> [ProcessorMatrix] {
    let model = try ResponsibilityModel.cloudService()
    let day = day ?? today
    let adopted = try await records(AdoptedModel.self).map(\.record)
      .filter { $0.goesOn(on: day) }
    return assessment.parties.processors.compactMap { processor in
      let place = "parties.processors[\(processor.id)].responsibilities"
      let entry = assessment.provenance.first { $0.place == place }?.entry
      guard let record = adopted.first(where: { $0.id.description == entry?.id }) else {
        return nil
      }
      return ProcessorMatrix(
        processor: processor,
        service: record.name,
        obligations: record.matrix(of: model, asOf: day)
      )
    }
  }
}
