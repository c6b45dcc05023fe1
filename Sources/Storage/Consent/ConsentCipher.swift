import SubjectRequests

import struct Foundation.UUID

/// Seals and opens what is kept of one person who consents.
struct ConsentCipher {
  let tenant: Identifier<Controller>
  let principal: UUID
  let key: DataKey

  /// The sealed columns.
  enum Field {
    case identifier
    case words(UUID)
  }

  func seal(_ bytes: [UInt8], as field: Field) throws(SealingError) -> Sealed {
    try key.seal(bytes, in: context(field))
  }

  func open(_ sealed: Sealed, as field: Field) throws(SealingError) -> [UInt8] {
    try key.open(sealed, in: context(field))
  }

  private func context(_ field: Field) -> SealingContext {
    switch field {
    case .identifier:
      SealingContext(
        controller: tenant.rawValue,
        table: "consent_principal",
        row: principal,
        column: "identifier"
      )
    case .words(let event):
      SealingContext(
        controller: tenant.rawValue,
        table: "consent_event",
        row: principal,
        column: "words/\(event.uuidString)"
      )
    }
  }
}
