public import Postgres
public import SubjectRequests
public import TimeLimits

/// By whom and when the list is changed.
public struct SuppressionStamp: Sendable, Hashable {
  public let occurred: Instant
  public let recorded: Instant
  public let by: Handle

  public init(occurred: Instant, recorded: Instant, by: Handle) {
    self.occurred = occurred
    self.recorded = recorded
    self.by = by
  }
}

extension SuppressionList {
  /// Adds a person who was erased.
  ///
  /// - Parameters:
  ///   - person: by what the person is known.
  ///   - systems: where; none means everywhere.
  ///   - stamp: by whom and when.
  ///   - tenant: whose list.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: how many entries are new; nil where nothing is left of an identifier or the name of a
  ///   system after normalisation.
  /// - Throws: `PostgresError`.
  public static func add(
    _ person: PersonIdentifier,
    systems: [String],
    _ stamp: SuppressionStamp,
    of tenant: Tenant,
    to database: Connection
  ) throws -> Int? {
    let key = tenant.keys.suppression.current
    let named: [String?] = systems.isEmpty ? [nil] : systems
    let places = named.compactMap { SuppressedPlace(system: $0) }
    guard places.count == named.count, key.hash(person) != nil else { return nil }
    let rows = places.compactMap { place in
      row(
        of: person,
        place,
        erased: stamp.occurred,
        recorded: stamp.recorded,
        by: stamp.by,
        reference: nil,
        telling: [NormalisedLookup.personalName(place.name ?? ""), stamp.occurred.description],
        key
      )
    }
    return try database.execute(rows.insertion(in: tenant.id)).count
  }

  /// Lets a person be stored again, whatever was erased until then.
  ///
  /// - Parameters:
  ///   - person: by what the person is known.
  ///   - reason: why.
  ///   - stamp: by whom, and from when on.
  ///   - tenant: whose list.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: how many entries are new: none where the same was recorded before.
  /// - Throws: `PostgresError`.
  public static func lift(
    _ person: PersonIdentifier,
    _ reason: LiftReason,
    _ stamp: SuppressionStamp,
    of tenant: Tenant,
    to database: Connection
  ) throws -> Int {
    // What came from elsewhere, or is older, was hashed under another key.
    let rows = tenant.keys.suppression.all.compactMap { key in
      key.hash(person).map { hash in
        LiftRow(
          id: key.identifier(
            of: ["lift", person.kind.word, hash.hexadecimal, stamp.occurred.description]
          ),
          kind: person.kind.word,
          hash: hash,
          lifted: stamp.occurred,
          recorded: stamp.recorded,
          by: stamp.by,
          reason: reason
        )
      }
    }
    return try database.execute(rows.insertion(in: tenant.id)).count
  }
}
