public import Foundation

extension BulkLoader {
  /// Loads requests as JSON, an array of objects or an object a line, piece by piece.
  ///
  /// Items that can be read are logged, whatever stands beside them: a file that breaks off gives
  /// those before the break.
  /// - Parameters:
  ///   - file: the file, open for reading.
  ///   - pieceSize: how many bytes are read at once.
  ///   - progress: told after each piece how many bytes were read.
  /// - Returns: what became of the items.
  /// - Throws: an error of the file system; `PostgresError`.
  public mutating func load(
    json file: FileHandle,
    pieceSize: Int = 1 << 20,
    progress: (_ bytesRead: Int) -> Void
  ) async throws -> BulkReport {
    try await prepare()
    return try await withThrowingTaskGroup(of: BulkReport.self) { batches in
      var items = JSONItems()
      var bytesRead = 0
      while let piece = try file.read(upToCount: pieceSize), !piece.isEmpty {
        let found = items.read(piece)
        unit = items.unit
        try await take(found, &batches)
        bytesRead += piece.count
        progress(bytesRead)
      }
      try await take(items.finish(), &batches)
      return try await finish(&batches)
    }
  }

  private mutating func take(_ items: [JSONItems.Item], _ batches: inout Batches) async throws {
    for item in items {
      switch item.row(RequestRow.init(json:line:)) {
      case .success(let row): try await take(row, line: item.number, &batches)
      case .failure(let refusal): refuse(refusal)
      }
    }
  }
}

extension RequestRow {
  /// The fields of a JSON object: those of a CSV file, and `rights` as a list.
  fileprivate init(json bytes: [UInt8], line: Int) throws(RowRefusal) {
    let fields = try JSONRow(bytes, line: line, known: ["rights"] + Self.columns)
    guard let received = try fields.text("received") else {
      throw RowRefusal(line: line, field: "received", reason: "missing")
    }
    let right = try fields.text("right")
    self.init(
      rights: (right.map { [$0] } ?? []) + (try fields.texts("rights")),
      received: received,
      name: try fields.text("name"),
      email: try fields.text("email"),
      channel: try fields.text("channel"),
      language: try fields.text("language"),
      reference: try fields.text("reference"),
      mandate: try fields.text("mandate"),
      evidence: try fields.text("evidence"),
      subjectName: try fields.text("subjectName"),
      subjectEmail: try fields.text("subjectEmail"),
      processor: try fields.text("processor"),
      processorReceived: try fields.text("processorReceived"),
      unofficialChannel: try fields.text("unofficialChannel"),
      channelReason: try fields.text("channelReason"),
      dated: try fields.text("dated")
    )
  }
}
