public import Documents
public import Foundation
public import Storage
public import SubjectRequests
import TimeLimits

extension Desk {
  /// Keeps that a package was made: when, by whom, its digest and what it told.
  ///
  /// The copy of the data itself is not kept a second time. The same archive is kept once.
  ///
  /// - Parameters:
  ///   - package: what the archive holds.
  ///   - archive: the bytes that go to the person.
  ///   - encryption: how they are sealed.
  /// - Returns: the package as it is kept, with its number.
  /// - Throws: `StorageError`; `PostgresError`; an error of the JSON encoder.
  public func keep(
    _ package: AccessPackage,
    archive: Data,
    encryption: MadePackage.Encryption
  ) async throws -> MadePackage {
    let now = now
    let officer = officer
    let information = try package.json()
    let digest = package.digest(of: archive)
    let bytes = [UInt8](archive)
    let key = collaborators.identifier(now)
    let circumstances = ActCircumstances(occurred: now, now: now, key: key)
    return try await byPresentLaw(key) { desk, connection in
      let loaded = try LoadedCase.load(
        package.reference,
        of: tenant,
        for: .changing,
        from: connection
      )
      var new: MadePackage?
      let made = try PackageStore.keep(
        { number in
          let first = MadePackage(
            number: number,
            made: now,
            by: officer,
            language: package.language,
            encryption: encryption,
            octets: bytes.count,
            fileCount: package.fileCount,
            digest: digest,
            information: information
          )
          new = first
          return first
        },
        archive: bytes,
        under: loaded,
        of: tenant,
        in: connection
      )
      if let copy = new.flatMap(package.copy) {
        _ = try desk.perform(RecordCopy(copy), on: loaded, circumstances, connection)
      }
      return made
    }
  }

  /// The packages that were made for a request, the first one first.
  ///
  /// - Throws: `StorageError`; `PostgresError`.
  public func accessPackages(of reference: Reference) async throws -> [MadePackage] {
    try await database.read { connection in
      let loaded = try LoadedCase.load(reference, of: tenant, for: .reading, from: connection)
      return try PackageStore.read(of: loaded, in: tenant, from: connection)
    }
  }
}

extension AccessPackage {
  /// What the package says of the copy of the data; nil where none is due, since nothing was found.
  fileprivate func copy(in made: MadePackage) -> CopyOfData? {
    if let withoutCopy { return .withheld(reasons: withoutCopy) }
    return made.fileCount > 0 ? .package(made.number) : nil
  }
}
