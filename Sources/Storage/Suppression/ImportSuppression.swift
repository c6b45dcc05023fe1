public import Foundation
public import Postgres
import SubjectRequests
import TimeLimits

extension SuppressionList {
  /// What an import added.
  public struct Imported: Sendable, Hashable {
    public let erased: Int
    public let lifted: Int
    /// How many entries were on the list already.
    public let known: Int
  }

  /// Adds the entries of a file that ``export(at:of:from:)`` wrote.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - tenant: whose list.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: how many entries are new.
  /// - Throws: ``SuppressionFileError`` where it is not the list of the controller, as it was
  ///   written; `PostgresError`.
  public static func add(
    _ bytes: Data,
    of tenant: Tenant,
    to database: Connection
  ) throws -> Imported {
    let (erased, lifted) = try read(Array(bytes), of: tenant)
    var added = (erased: 0, lifted: 0)
    for batch in erased.batches {
      added.erased += try database.execute(batch.insertion(in: tenant.id)).count
    }
    for batch in lifted.batches {
      added.lifted += try database.execute(batch.insertion(in: tenant.id)).count
    }
    return Imported(
      erased: added.erased,
      lifted: added.lifted,
      known: erased.count + lifted.count - added.erased - added.lifted
    )
  }

  /// Nothing is taken from a file before its code was found to fit.
  private static func read(
    _ bytes: [UInt8],
    of tenant: Tenant
  ) throws(SuppressionFileError) -> ([SuppressionRow], [LiftRow]) {
    let lines = bytes.split(separator: 0x0A)
    guard let first = lines.first, let last = lines.last, lines.count > 1 else {
      throw .unreadable(line: 1)
    }
    let header: SuppressionFile.Header = try decode(first, line: 1)
    guard header.format == SuppressionFile.format else { throw .otherFormat(header.format) }
    guard header.controller == tenant.id.description else { throw .otherController }
    guard let footer = try? decode(last, line: 0) as SuppressionFile.Footer else { throw .changed }
    let content = Array(bytes[..<last.startIndex])
    guard tenant.keys.suppression.code(export: content).hexadecimal == footer.code else {
      throw .changed
    }
    var erased: [SuppressionRow] = []
    var lifted: [LiftRow] = []
    for (index, line) in lines.dropFirst().dropLast().enumerated() {
      let number = index + 2
      let entry: SuppressionFile.Entry = try decode(line, line: number)
      switch entry.entry {
      case .erased: erased.append(try row(try decode(line, line: number), line: number))
      case .lifted: lifted.append(try row(try decode(line, line: number), line: number))
      }
    }
    return (erased, lifted)
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

  private static func row(
    _ entry: SuppressionFile.Erased,
    line: Int
  ) throws(SuppressionFileError) -> SuppressionRow {
    let system = entry.system.map { LookupHash(hexadecimal: $0) }
    guard let hash = LookupHash(hexadecimal: entry.hash), system != .some(nil) else {
      throw .unreadable(line: line)
    }
    return SuppressionRow(
      id: entry.id,
      kind: entry.kind,
      hash: hash,
      system: system ?? nil,
      erased: entry.at,
      recorded: entry.recorded,
      by: entry.by,
      reference: entry.reference.flatMap { Reference($0) }
    )
  }

  private static func row(
    _ entry: SuppressionFile.Lift,
    line: Int
  ) throws(SuppressionFileError) -> LiftRow {
    guard let hash = LookupHash(hexadecimal: entry.hash) else { throw .unreadable(line: line) }
    return LiftRow(
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

extension Array {
  /// Parts of a size that one statement takes well.
  fileprivate var batches: [[Element]] {
    stride(from: 0, to: count, by: 5_000).map { Array(self[$0..<Swift.min($0 + 5_000, count)]) }
  }
}
