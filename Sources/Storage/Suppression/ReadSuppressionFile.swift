import Foundation
import SubjectRequests
import TimeLimits

/// What a file of the list holds, after its code was found to fit.
struct SuppressionFileContent {
  /// The keys under which its entries were made.
  let keys: [SuppressionKey]
  private(set) var erased: [SuppressionRow] = []
  private(set) var lifted: [LiftRow] = []
  private(set) var cases: [ErasedCaseRow] = []

  /// Reads a file of any format.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - source: whose list it may be.
  ///   - tenant: for whom it is imported.
  ///   - ring: the root keys, which open keys of the list that came with it.
  /// - Throws: ``SuppressionFileError``.
  init(
    _ bytes: [UInt8],
    from source: SuppressionListSource,
    for tenant: Tenant,
    with ring: KeyRing
  ) throws(SuppressionFileError) {
    let lines = bytes.split(separator: 0x0A)
    guard let first = lines.first, let last = lines.last, lines.count > 1 else {
      throw .unreadable(line: 1)
    }
    let preamble: SuppressionFile.Preamble = try Self.decode(first, line: 1)
    guard source == .anotherDatabase || preamble.controller == tenant.id.rawValue else {
      throw .otherController
    }
    guard let footer = try? Self.decode(last, line: 0) as SuppressionFile.Footer else {
      throw .changed
    }
    let content = Array(bytes[..<last.startIndex])
    let code: LookupHash?
    switch preamble.format {
    case SuppressionFile.format:
      keys = try Self.keys(try Self.decode(first, line: 1), of: tenant, with: ring)
      code = keys.first?.code(export: content)
    case SuppressionFile.firstFormat:
      keys = [SuppressionKey(ofListsUnder: tenant.keys.lookup)]
      code = tenant.keys.lookup.code(exportOfFirstFormat: content)
    default: throw .otherFormat(preamble.format)
    }
    guard code?.hexadecimal == footer.code else { throw .changed }
    for (index, line) in lines.dropFirst().dropLast().enumerated() {
      try append(line, number: index + 2, of: preamble.format)
    }
  }

  /// The keys of the list; those that are known here are not unwrapped, since the root key of then
  /// may be gone.
  private static func keys(
    _ header: SuppressionFile.Header,
    of tenant: Tenant,
    with ring: KeyRing
  ) throws(SuppressionFileError) -> [SuppressionKey] {
    var keys: [SuppressionKey] = []
    for entry in header.keys {
      guard let wrapped = entry.key else { throw .unreadable(line: 1) }
      if let known = tenant.keys.suppression[wrapped.identifier] {
        keys.append(known)
        continue
      }
      guard ring[wrapped.rootKey] != nil else { throw .rootKeyMissing(wrapped.rootKey) }
      do throws(SealingError) {
        keys.append(try wrapped.unwrapped(of: header.controller, with: ring))
      } catch {
        throw .changed
      }
    }
    return keys
  }

  private mutating func append(
    _ line: ArraySlice<UInt8>,
    number: Int,
    of format: String
  ) throws(SuppressionFileError) {
    let entry: SuppressionFile.Entry = try Self.decode(line, line: number)
    switch entry.entry {
    case .erased:
      let entry: SuppressionFile.Erased = try Self.decode(line, line: number)
      guard let row = SuppressionRow(entry, of: format) else { throw .unreadable(line: number) }
      erased.append(row)
    case .lifted:
      let entry: SuppressionFile.Lift = try Self.decode(line, line: number)
      guard let row = LiftRow(entry) else { throw .unreadable(line: number) }
      lifted.append(row)
    case .erasedCase:
      let entry: SuppressionFile.ErasedCase = try Self.decode(line, line: number)
      guard let row = ErasedCaseRow(entry) else { throw .unreadable(line: number) }
      cases.append(row)
    }
  }

  private static func decode<Value: Decodable>(
    _ line: ArraySlice<UInt8>,
    line number: Int
  ) throws(SuppressionFileError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(line))
    } catch {
      throw .unreadable(line: number)
    }
  }
}

extension SuppressionRow {
  fileprivate init?(_ entry: SuppressionFile.Erased, of format: String) {
    let isFirst = format == SuppressionFile.firstFormat
    let hashed = isFirst ? entry.system : entry.systemHash
    let place: SuppressedPlace? =
      if let hashed {
        LookupHash(hexadecimal: hashed).map(SuppressedPlace.hashedSystem)
      } else {
        SuppressedPlace(system: isFirst ? nil : entry.system)
      }
    guard let hash = LookupHash(hexadecimal: entry.hash), let place else { return nil }
    self.init(
      id: entry.id,
      kind: entry.kind,
      hash: hash,
      place: place,
      erased: entry.at,
      recorded: entry.recorded,
      by: entry.by,
      reference: entry.reference.flatMap { Reference($0) }
    )
  }
}

extension LiftRow {
  fileprivate init?(_ entry: SuppressionFile.Lift) {
    guard let hash = LookupHash(hexadecimal: entry.hash) else { return nil }
    self.init(
      id: entry.id,
      kind: entry.kind,
      hash: hash,
      lifted: entry.at,
      recorded: entry.recorded,
      by: entry.by,
      reason: entry.reason
    )
  }
}

extension ErasedCaseRow {
  fileprivate init?(_ entry: SuppressionFile.ErasedCase) {
    guard let reference = Reference(entry.reference) else { return nil }
    self.init(
      reference: reference,
      ground: entry.ground,
      erased: entry.at,
      recorded: entry.recorded,
      by: entry.by
    )
  }
}
