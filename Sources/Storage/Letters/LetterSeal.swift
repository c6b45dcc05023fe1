import Foundation
import Postgres
import SubjectRequests

/// Seals and opens what a letter says, under the data key of its request.
struct LetterSeal {
  let cipher: CaseCipher
  let letter: Identifier<OutgoingLetter>

  /// The columns of personal data of a letter.
  enum Field {
    case matter
    case wording(version: Int)
    case recipient(number: Int)
    case content(number: Int)

    fileprivate var place: (table: String, column: String) {
      switch self {
      case .matter: ("outgoing_letter", "matter")
      case .wording(let version): ("outgoing_letter", "wording/\(version)")
      case .recipient(let number): ("sent_message", "recipient/\(number)")
      case .content(let number): ("sent_message", "content/\(number)")
      }
    }
  }

  func seal(_ bytes: [UInt8], as field: Field) throws(SealingError) -> Data {
    Data(try cipher.key.seal(bytes, in: context(field)).bytes)
  }

  func open(_ row: Row, _ column: String, as field: Field) throws -> [UInt8] {
    let sealed = Sealed(bytes: Array(try row.decode(column, as: Data.self)))
    return try cipher.key.open(sealed, in: context(field))
  }

  func openText(_ row: Row, _ column: String, as field: Field) throws -> String {
    let sealed = Sealed(bytes: Array(try row.decode(column, as: Data.self)))
    return try cipher.key.openText(sealed, in: context(field))
  }

  private func context(_ field: Field) -> SealingContext {
    SealingContext(
      controller: cipher.controller.rawValue,
      table: field.place.table,
      row: letter.rawValue,
      column: field.place.column
    )
  }
}
