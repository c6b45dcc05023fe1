public import Foundation

extension BulkLoader {
  /// Loads requests as JSON: an array of objects, or an object a line.
  ///
  /// - Parameters:
  ///   - bytes: the whole of the file.
  ///   - progress: told after each item how many were read.
  /// - Returns: what became of the rows.
  /// - Throws: ``RowRefusal`` where the whole is no JSON; `PostgresError`.
  public mutating func load(
    json bytes: Data,
    progress: (_ itemsRead: Int) -> Void
  ) async throws -> BulkReport {
    // Editors put a byte order mark before UTF-8; RFC 8259 lets a reader pass over it.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    let isArray = text.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "[")
    unit = isArray ? .item : .line
    let items = isArray ? try Self.array(text) : Self.lines(text)
    return try await withThrowingTaskGroup(of: BulkReport.self) { batches in
      for (index, item) in items.enumerated() {
        switch item.row {
        case .success(let row): try await take(row, line: item.line, &batches)
        case .failure(let refusal): refuse(refusal)
        }
        progress(index + 1)
      }
      return try await finish(&batches)
    }
  }

  private struct Item {
    let line: Int
    let row: Result<RequestRow, RowRefusal>
  }

  private static func array(_ bytes: Data) throws(RowRefusal) -> [Item] {
    do {
      let rows = try JSONDecoder().decode([LenientRow].self, from: bytes)
      return rows.enumerated().map { index, row in
        Item(line: index + 1, row: row.result(line: index + 1))
      }
    } catch {
      throw RowRefusal(line: 1, field: nil, reason: "not a JSON array of objects")
    }
  }

  private static func lines(_ bytes: Data) -> [Item] {
    let decoder = JSONDecoder()
    var items: [Item] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ " \t\r".utf8.contains($0) }) {
      let number = index + 1
      let row =
        (try? decoder.decode(LenientRow.self, from: Data(line)))?.result(line: number)
        ?? .failure(RowRefusal(line: number, field: nil, reason: "not a JSON object"))
      items.append(Item(line: number, row: row))
    }
    return items
  }
}

/// An object of which one bad field does not spoil the others.
private struct LenientRow: Decodable {
  private let outcome: Result<RequestRow, Flaw>

  /// What is wrong with an object.
  private struct Flaw: Error {
    let field: String?
    let reason: String
  }

  private enum Key: String, CodingKey, CaseIterable {
    case right, rights, received, name, email, channel, language, reference, mandate, evidence
    case subjectName, subjectEmail, processor, processorReceived
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) {
    do {
      outcome = .success(try Self.row(decoder))
    } catch let flaw as Flaw {
      outcome = .failure(flaw)
    } catch {
      outcome = .failure(Flaw(field: nil, reason: "not a JSON object"))
    }
  }

  func result(line: Int) -> Result<RequestRow, RowRefusal> {
    outcome.mapError { RowRefusal(line: line, field: $0.field, reason: $0.reason) }
  }

  private static func row(_ decoder: any Decoder) throws -> RequestRow {
    let every = try decoder.container(keyedBy: AnyKey.self)
    if every.allKeys.contains(where: { Key(rawValue: $0.stringValue) == nil }) {
      let known = Key.allCases.map(\.rawValue).joined(separator: " ")
      throw Flaw(field: nil, reason: "holds a field that is not known; known are \(known)")
    }
    let fields = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> String? {
      do {
        return try fields.decodeIfPresent(String.self, forKey: key)
      } catch {
        throw Flaw(field: key.rawValue, reason: "not a text")
      }
    }
    guard let received = try text(.received) else {
      throw Flaw(field: "received", reason: "missing")
    }
    var rights = try text(.right).map { [$0] } ?? []
    do {
      rights += try fields.decodeIfPresent([String].self, forKey: .rights) ?? []
    } catch {
      throw Flaw(field: "rights", reason: "not a list of texts")
    }
    return RequestRow(
      rights: rights,
      received: received,
      name: try text(.name),
      email: try text(.email),
      channel: try text(.channel),
      language: try text(.language),
      reference: try text(.reference),
      mandate: try text(.mandate),
      evidence: try text(.evidence),
      subjectName: try text(.subjectName),
      subjectEmail: try text(.subjectEmail),
      processor: try text(.processor),
      processorReceived: try text(.processorReceived)
    )
  }
}
