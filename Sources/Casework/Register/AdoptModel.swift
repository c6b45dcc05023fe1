public import Records
public import Register
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Adopts the model of shared responsibilities for a processor: every obligation of ours in one
  /// officer's hands (Articles 24, 28 and 32).
  ///
  /// - Parameters:
  ///   - processor: the processor, by its label in the register of recipients.
  ///   - name: the service that is used.
  ///   - owner: in whose hands the obligations are to begin with.
  ///   - day: the day from which months are counted; nil means today.
  ///   - key: the idempotency key.
  /// - Returns: the record that is kept.
  /// - Throws: `RegisterDataError`; ``RegisterRefusal``; `PostgresError`.
  public func adoptModel(
    for processor: Label<AdoptedModel>,
    name: String,
    owner: Label<Officer>,
    on day: CalendarDate? = nil,
    key: UUID
  ) async throws -> [KeptRecord<AdoptedModel>] {
    let record = AdoptedModel.beginning(
      try ResponsibilityModel.cloudService(),
      for: processor,
      name: name,
      owner: owner,
      on: day ?? today
    )
    let asked = [
      "adopt", processor.description, name, owner.description, day?.description ?? "",
    ]
    return try await keep([record], .adding, key: key, asked)
  }
}
