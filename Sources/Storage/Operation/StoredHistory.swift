import Postgres
import SubjectRequests

/// The events of a case, as far as they can be read.
struct StoredHistory {
  private(set) var sequences: [Int] = []
  private(set) var events: [CaseEvent] = []
  private(set) var unreadable: [Int] = []

  /// Reads the rows of one request; without a cipher the sealed words stay closed, which nothing
  /// derived depends on, and those of an erased case are gone.
  init(_ rows: [Row], openedBy cipher: CaseCipher?) throws {
    for row in rows {
      let sequence: Int = try row.decode("sequence")
      sequences.append(sequence)
      do {
        events.append(
          try Self.event(row, sequence, words: cipher == nil ? "(erased)" : "(sealed)")
        )
        if let cipher { _ = try cipher.text(row, "words", as: .words(sequence: sequence)) }
      } catch {
        unreadable.append(sequence)
      }
    }
  }

  private static func event(_ row: Row, _ sequence: Int, words: String) throws -> CaseEvent {
    CaseEvent(
      sequence: sequence,
      claim: try row.decodeIfPresent("claim_id"),
      happening: try EventColumns(row, words: words).happening(),
      occurred: try row.decode("occurred_at"),
      recorded: try row.decode("recorded_at"),
      by: try row.decode("by_handle")
    )
  }
}
