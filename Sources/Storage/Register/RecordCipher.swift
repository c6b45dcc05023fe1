import SubjectRequests

import struct Foundation.UUID

/// Seals and opens the versions of one record.
struct RecordCipher {
  let tenant: Identifier<Controller>
  let id: UUID
  let key: DataKey

  /// The sealed columns of a version.
  enum Field: String {
    case record, reason
  }

  func seal(_ bytes: [UInt8], as field: Field, version: Int) throws(SealingError) -> Sealed {
    try key.seal(bytes, in: context(field, version))
  }

  func open(_ sealed: Sealed, as field: Field, version: Int) throws(SealingError) -> [UInt8] {
    try key.open(sealed, in: context(field, version))
  }

  private func context(_ field: Field, _ version: Int) -> SealingContext {
    SealingContext(
      controller: tenant.rawValue,
      table: "register_version",
      row: id,
      column: "\(field.rawValue)/\(version)"
    )
  }
}
