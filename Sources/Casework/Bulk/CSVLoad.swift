import CSV
public import Foundation

extension BulkLoader {
  /// Loads a CSV file, piece by piece.
  ///
  /// - Parameters:
  ///   - file: the file, open for reading.
  ///   - progress: told after each piece how many bytes were read.
  /// - Returns: what became of the rows.
  /// - Throws: `CSVError` where the header is not usable; ``RowRefusal`` where it names a column that
  ///   is not known; an error of the file system; `PostgresError`.
  public mutating func load(
    csv file: FileHandle,
    progress: (_ bytesRead: Int) -> Void
  ) async throws -> BulkReport {
    try await prepare()
    return try await withThrowingTaskGroup(of: BulkReport.self) { batches in
      var reader = CSVReader(requiredColumns: ["right", "received"])
      var bytesRead = 0
      while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
        let rows = try reader.read([UInt8](piece))
        if bytesRead == 0, let header = reader.header { try Self.check(header) }
        try await take(rows, &batches)
        bytesRead += piece.count
        progress(bytesRead)
      }
      let rows = try reader.finish()
      if let header = reader.header { try Self.check(header) }
      try await take(rows, &batches)
      return try await finish(&batches)
    }
  }

  /// A column that is not known would be lost without a word, and with it the person who asks.
  private static func check(_ header: CSVHeader) throws(RowRefusal) {
    let known = RequestRow.columns
    guard let place = header.names.firstIndex(where: { !known.contains($0) }) else { return }
    throw RowRefusal(
      line: 1,
      field: nil,
      reason: "column \(place + 1) is not known; known are \(known.joined(separator: " "))"
    )
  }

  private mutating func take(_ rows: [CSVRow], _ batches: inout Batches) async throws {
    for row in rows {
      switch row {
      case .record(let record):
        try await take(RequestRow(record), line: record.line, &batches)
      case .refused(let refusal):
        refuse(RowRefusal(line: refusal.line, field: nil, reason: refusal.reason.description))
      }
    }
  }
}

extension RequestRow {
  init(_ record: CSVRecord) {
    self.init(
      rights: (record["right"] ?? "").split(whereSeparator: { " ,;".contains($0) }).map(
        String.init
      ),
      received: record["received"] ?? "",
      name: record["name"],
      email: record["email"],
      channel: record["channel"],
      language: record["language"],
      reference: record["reference"],
      mandate: record["mandate"],
      evidence: record["evidence"],
      subjectName: record["subjectName"],
      subjectEmail: record["subjectEmail"],
      processor: record["processor"],
      processorReceived: record["processorReceived"],
      unofficialChannel: record["unofficialChannel"],
      channelReason: record["channelReason"],
      dated: record["dated"]
    )
  }
}
