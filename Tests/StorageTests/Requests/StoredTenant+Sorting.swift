import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension StoredTenant {
  /// A letter that nobody has sorted yet.
  static func toSort(_ text: String, at moment: Instant) throws -> NewLetterToSort {
    NewLetterToSort(
      id: Identifier(UUID()),
      receipt: Receipt(moment, .receivedField),
      recorded: moment,
      by: try #require(Handle("j.devries")),
      reading: LetterToSort.Reading(.other, .unsure),
      message: Array(text.utf8)
    )
  }

  /// Keeps a letter for a person to sort.
  static func keepToSort(
    of tenant: Tenant,
    _ words: Words,
    at moment: Instant,
    _ connection: Connection
  ) throws {
    _ = try toSort("\(words.letter) (unclear)", at: moment).keep(for: tenant, in: connection)
  }
}
