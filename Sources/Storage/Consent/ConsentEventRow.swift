import Foundation
import Postgres
import Records
import Register
import TimeLimits

/// A row of consent_event on its way to a value.
struct ConsentEventRow {
  private let row: Row
  private let id: UUID
  private let words: ConsentWords?

  /// Opens the words, where there are some and the key is there.
  init(_ row: Row, cipher: ConsentCipher?) throws {
    self.row = row
    id = try row.decode("id")
    let sealed = try row.decodeIfPresent("words", as: Data.self)
    let event = id
    words = try sealed.flatMap { sealed in
      try cipher.map { try ConsentWords(opening: sealed, with: $0, event: event) }
    }
  }

  func entry() throws -> ConsentRecord.Entry {
    let happening = try happening()
    return ConsentRecord.Entry(
      event: ConsentEvent(
        id: id,
        purpose: try row.consentPurpose(),
        happening: happening,
        occurred: try row.decode("occurred_at"),
        circumstances: ConsentCircumstances(
          method: try row.decodeIfPresent("method"),
          element: try row.decodeIfPresent("element"),
          evidence: words?.evidence,
          request: try row.decodeIfPresent("request_reference"),
          giver: happening.statement == nil ? giver : .principal
        )
      ),
      recorded: try row.decode("recorded_at"),
      by: try row.decode("by_handle")
    )
  }

  private func happening() throws -> ConsentHappening {
    switch try row.decode("kind", as: ConsentEventKind.self) {
    case .requested: .requested(try notice())
    case .given: .given(try statement())
    case .renewed: .renewed(try statement())
    case .refused: .refused(try notice())
    case .withdrawn: .withdrawn
    case .expired: .expired
    // The reason is gone where the person's key is.
    case .invalidated: .invalidated(reason: words?.reason ?? "")
    }
  }

  private func statement() throws -> ConsentStatement {
    guard let notice = try notice() else { throw StorageError.unreadableConsent }
    return ConsentStatement(
      notice: notice,
      expression: try row.decode("expression"),
      giver: giver,
      expires: try row.decodeIfPresent("expires_at")
    )
  }

  private var giver: ConsentGiver {
    words?.guardian.map { .guardian(name: $0) } ?? .principal
  }

  private func notice() throws -> NoticeReference? {
    guard let label = try row.decodeIfPresent("notice", as: String.self) else { return nil }
    let version: Int = try row.decode("notice_version")
    let language: String = try row.decode("notice_language")
    guard let notice = NoticeReference("\(label)@\(version):\(language)") else {
      throw StorageError.unreadableConsent
    }
    return notice
  }
}
