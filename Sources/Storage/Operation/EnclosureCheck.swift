import Foundation
import Postgres
import SubjectRequests

/// Checks what is kept beside the events of one case.
struct EnclosureCheck {
  let tenant: Tenant
  let cipher: CaseCipher
  let file: CaseFile
  private(set) var flaws: [EnclosureFlaw] = []

  init(tenant: Tenant, cipher: CaseCipher, file: CaseFile) {
    self.tenant = tenant
    self.cipher = cipher
    self.file = file
  }

  mutating func run(on database: Connection) throws {
    try checkPerson(database)
    try checkDocument(database)
    try checkReceived(database)
    try checkOutgoing(database)
    try checkPackages(database)
  }

  mutating func add(_ field: String, _ problem: String) {
    flaws.append(EnclosureFlaw(field: field, problem: problem))
  }

  /// What a column holds; nil where it cannot be opened, which is noted.
  mutating func opened(_ field: String, _ body: () throws -> [UInt8]) -> [UInt8]? {
    do {
      return try body()
    } catch let error as SealingError {
      add(field, "\(error)")
    } catch {
      add(field, "cannot be read")
    }
    return nil
  }

  /// Whether a row is there exactly where the events say so.
  mutating func agrees(_ field: String, stored: Bool, told: Bool) {
    if stored, !told { add(field, "follows from no event") }
    if told, !stored { add(field, "is missing") }
  }

  private mutating func checkPerson(_ database: Connection) throws {
    let rows = try database.execute(
      """
      SELECT name, email, name_hash, email_hash
      FROM represented_person
      WHERE controller_id = \(tenant.id) AND request_id = \(cipher.request)
      """
    )
    agrees("represented_person", stored: !rows.isEmpty, told: file.mandate != nil)
    guard let row = rows.first else { return }
    let lookup = tenant.keys.lookup
    try check(row, "name", as: .representedName) { lookup.hash(personalName: $0) }
    try check(row, "email", as: .representedEmail) { lookup.hash(emailAddress: $0) }
  }

  private mutating func check(
    _ row: Row,
    _ column: String,
    as field: CaseCipher.Field,
    hash: (String) -> LookupHash?
  ) throws {
    guard let bytes = try row.decodeIfPresent(column, as: Data.self) else { return }
    let cipher = cipher
    let text = opened("represented_person.\(column)") {
      Array(try cipher.open(Sealed(bytes: Array(bytes)), as: field).utf8)
    }
    guard let text else { return }
    let stored = try row.decodeIfPresent("\(column)_hash", as: Data.self)
    let expected = hash(String(decoding: text, as: UTF8.self)).map { Data($0.bytes) }
    if stored != expected {
      add("represented_person.\(column)_hash", "is not the hash by which the person is found")
    }
  }

  private mutating func checkDocument(_ database: Connection) throws {
    let rows = try database.execute(
      """
      SELECT octets, content
      FROM identity_document
      WHERE controller_id = \(tenant.id) AND request_id = \(cipher.request)
      """
    )
    let isHeld = if case .held = file.identityDocument { true } else { false }
    agrees("identity_document", stored: !rows.isEmpty, told: isHeld)
    guard let row = rows.first else { return }
    let cipher = cipher
    let content = opened("identity_document.content") {
      let sealed = Sealed(bytes: Array(try row.decode("content", as: Data.self)))
      return try cipher.key.open(sealed, in: IdentityDocumentStore.context(cipher))
    }
    try checkLength(of: content, row, "identity_document")
  }

  private mutating func checkPackages(_ database: Connection) throws {
    let rows = try database.execute(
      """
      SELECT number, record
      FROM access_package
      WHERE controller_id = \(tenant.id) AND request_id = \(cipher.request)
      ORDER BY number
      """
    )
    for row in rows {
      let number: Int = try row.decode("number")
      let cipher = cipher
      _ = opened("access_package.\(number).record") {
        let sealed = Sealed(bytes: Array(try row.decode("record", as: Data.self)))
        return try cipher.key.open(sealed, in: PackageStore.context(cipher, number))
      }
    }
  }

  mutating func checkLength(of content: [UInt8]?, _ row: Row, _ table: String) throws {
    guard let content else { return }
    let octets: Int = try row.decode("octets")
    if octets != content.count {
      add("\(table).octets", "is \(octets), and the content has \(content.count)")
    }
  }
}
