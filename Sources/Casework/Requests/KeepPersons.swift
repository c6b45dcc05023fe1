import Postgres
import Storage
public import SubjectRequests
import Texts
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Records by what power the requester writes for somebody else, and for whom.
  ///
  /// From then on the data subject is found by name and address, as a requester is.
  /// - Throws: ``CaseworkError/nobodyRepresented``; as ``perform(_:on:occurred:key:message:seen:)``.
  public func recordMandate(
    _ act: RecordMandate,
    for person: Person,
    on reference: Reference,
    occurred: Instant? = nil,
    key: UUID
  ) async throws -> ActOutcome {
    // What is not said of the same person again stays: who was found by an address is found by it.
    let whole = person.completed(by: try await show(reference).loaded.represented)
    try checkFound(whole)
    return try await perform(act, on: reference, occurred, key, .represented(whole))
  }

  /// Refuses a data subject who could not be found again by name or address.
  func checkFound(_ person: Person) throws(CaseworkError) {
    let lookup = tenant.keys.lookup
    guard
      person.name.flatMap({ lookup.hash(personalName: $0) }) != nil
        || person.email.flatMap({ lookup.hash(emailAddress: $0) }) != nil
    else { throw .nobodyRepresented }
    try check([
      ("subjectName", .name, person.name), ("subjectEmail", .address, person.email),
    ])
  }

  /// Keeps an identity document, sealed, until it is checked.
  ///
  /// - Throws: ``CaseworkError/emptyDocument``; as ``perform(_:on:occurred:key:message:seen:)``.
  public func keepIdentityDocument(
    _ content: [UInt8],
    on reference: Reference,
    occurred: Instant? = nil,
    key: UUID
  ) async throws -> ActOutcome {
    guard !content.isEmpty else { throw CaseworkError.emptyDocument }
    let act = ReceiveIdentityDocument()
    return try await perform(act, on: reference, occurred, key, .identityDocument(content))
  }

  /// The identity document that is held for a request, for the officer who checks it.
  ///
  /// - Returns: nil where none is held.
  public func identityDocument(of reference: Reference) async throws -> [UInt8]? {
    try await database.read { connection in
      let loaded = try LoadedCase.load(reference, of: tenant, for: .reading, from: connection)
      return try IdentityDocumentStore.read(of: loaded, from: connection)
    }
  }

  private func perform(
    _ act: some Act,
    on reference: Reference,
    _ occurred: Instant?,
    _ key: UUID,
    _ enclosure: ActEnclosure
  ) async throws -> ActOutcome {
    let now = now
    let circumstances = ActCircumstances(
      occurred: occurred ?? now,
      now: now,
      key: key,
      enclosure: enclosure
    )
    return try await perform(act, on: reference, circumstances)
  }
}

extension Person {
  /// The person with what is known of the same one: by the name or the address that is said now.
  fileprivate func completed(by known: Person?) -> Person {
    guard let known else { return self }
    let isNamed = name == nil || name == known.name
    let isReached = email == nil || email == known.email
    return Person(
      name: name ?? (isReached ? known.name : nil),
      email: email ?? (isNamed ? known.email : nil)
    )
  }
}
