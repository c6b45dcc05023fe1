import Records
public import Register

public import struct Foundation.UUID

extension LookupKey {
  /// The pseudonym of a person: the first 122 bits of the keyed hash of the identifier, as a UUID of
  /// version 8 (RFC 9562).
  ///
  /// Nothing but the lookup key leads from the person to the pseudonym, and nothing leads back; the
  /// same person has it without a look-up.
  ///
  /// - Returns: nil where nothing is left of the identifier after normalisation.
  public func pseudonym(of principal: ConsentPrincipal) -> UUID? {
    let kind = principal.kind.description
    let hash =
      kind == "email"
      ? hash(emailAddress: principal.identifier)
      : hash(identifier: principal.identifier, kind: "consent \(kind)")
    return hash.map { UUID(custom: $0.bytes) }
  }

  /// The identifier of an event, from all that a row says: the same row has the same.
  public func eventIdentifier(row fields: [String]) -> UUID {
    UUID(custom: hash(row: fields).bytes)
  }
}

extension UUID {
  /// A UUID of version 8 of at least 16 bytes of our own making.
  fileprivate init(custom bytes: [UInt8]) {
    self.init(
      uuid: (
        bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6] & 0x0F | 0x80,
        bytes[7], bytes[8] & 0x3F | 0x80, bytes[9], bytes[10], bytes[11], bytes[12], bytes[13],
        bytes[14], bytes[15]
      )
    )
  }
}
