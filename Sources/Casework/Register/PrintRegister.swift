public import Documents
import Records
import Register
import SubjectRequests
public import TimeLimits

extension Desk {
  /// How documents of the register are printed for the controller.
  ///
  /// - Parameters:
  ///   - language: the language; nil means the first of the controller's that documents speak, else
  ///     English.
  ///   - day: the day as of which the register is printed; nil means today.
  /// - Returns: with the register of recipients, by which documents name them.
  /// - Throws: `SealingError`; `PostgresError`.
  public func printing(
    in language: WorksheetLanguage? = nil,
    asOf day: CalendarDate? = nil
  ) async throws -> RegisterPrinting {
    let spoken = controller.profile.languages.lazy.compactMap { WorksheetLanguage(rawValue: $0) }
    return RegisterPrinting(
      controller: controller.profile.name,
      address: controller.profile.address?.lines ?? [],
      dated: day ?? today,
      language: language ?? spoken.first ?? .english,
      zone: zone,
      recipients: try await records(DataRecipient.self, asOf: day).map(\.record),
      space: legalSpace
    )
  }
}
