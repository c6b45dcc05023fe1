import Documents
import Register
import TestRecords
import Testing
import TimeLimits

extension RegisterPrinting {
  /// Printing of the samples on 2 November 2026.
  static func sample(
    _ controller: String = "Sample Foundation",
    dated day: String = "2026-11-02",
    in language: WorksheetLanguage = .english,
    recipients: [DataRecipient] = []
  ) throws -> RegisterPrinting {
    RegisterPrinting(
      controller: controller,
      dated: try Samples.day(day),
      language: language,
      zone: .utc,
      recipients: recipients
    )
  }
}

extension RecordVersion {
  /// The first version of a record.
  static func first(_ record: Record) throws -> RecordVersion {
    RecordVersion(
      number: 1,
      recorded: try #require(Instant("2026-11-02T09:00:00Z")),
      by: "j.devries",
      reason: nil,
      record: record
    )
  }
}
