import SubjectRequests

/// Seals and opens the personal data of one request.
///
/// The associated data name controller, table, row and column, so a value moved elsewhere does not
/// open.
struct CaseCipher {
  let controller: Identifier<Controller>
  let request: Identifier<SubjectRequest>
  let key: DataKey

  /// The columns of personal data of a request.
  enum Field {
    case requesterName
    case requesterEmail
    case representedName
    case representedEmail
    case words(sequence: Int)

    var table: String {
      switch self {
      case .requesterName, .requesterEmail: "subject_request"
      case .representedName, .representedEmail: "represented_person"
      case .words: "event"
      }
    }

    var column: String {
      switch self {
      case .requesterName: "requester_name"
      case .requesterEmail: "requester_email"
      case .representedName: "name"
      case .representedEmail: "email"
      case .words(let sequence): "words/\(sequence)"
      }
    }
  }

  func seal(_ text: String, as field: Field) throws(SealingError) -> Sealed {
    try key.seal(text, in: context(field))
  }

  func open(_ sealed: Sealed, as field: Field) throws(SealingError) -> String {
    try key.openText(sealed, in: context(field))
  }

  private func context(_ field: Field) -> SealingContext {
    SealingContext(
      controller: controller.rawValue,
      table: field.table,
      row: request.rawValue,
      column: field.column
    )
  }
}
