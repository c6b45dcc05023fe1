import Documents
import Records
public import Register
import SubjectRequests

public import struct Foundation.UUID

extension Desk {
  /// Keeps purposes in the entries of their activities, all of them or none.
  ///
  /// Each activity gets a version, with the reason; one that says the same already is left as it is.
  ///
  /// - Parameters:
  ///   - purposes: the purposes.
  ///   - keeping: whether they are new, changed, or either.
  ///   - key: the idempotency key.
  /// - Returns: the activities, in the order of their labels.
  /// - Throws: ``RegisterRefusal``; `PostgresError`.
  public func keep(
    purposes: [PurposeEntry],
    _ keeping: RecordKeeping,
    key: UUID
  ) async throws -> [KeptRecord<ProcessingActivity>] {
    var seen: Set<ConsentPurpose> = []
    for entry in purposes where !seen.insert(entry.id).inserted {
      throw RegisterRefusal.labelTwice(entry.id.description)
    }
    let ofActivity = Dictionary(grouping: purposes, by: \.id.activity)
    let content =
      ["purposes"] + keeping.content
      + (try purposes.map { String(decoding: try RecordFile.json($0), as: UTF8.self) })
    return try await once(key, content) { connection in
      // In one order, so that two imports wait for each other and not both for ever.
      try ofActivity.sorted { $0.key.description < $1.key.description }.map { label, entries in
        let names = entries.map(\.id.purpose.description).joined(separator: ", ")
        return try change(label, keeping.asChange(of: names), connection) {
          try $0.keep(entries, keeping)
        }
      }
    }
  }
}

extension ProcessingActivity {
  /// - Throws: ``RegisterRefusal``.
  fileprivate mutating func keep(
    _ entries: [PurposeEntry],
    _ keeping: RecordKeeping
  ) throws(RegisterRefusal) {
    guard case .controller(var record) = role else {
      throw .purposesOfProcessor(id.description)
    }
    for entry in entries {
      let index = record.purposes.firstIndex { $0.id == entry.id.purpose }
      switch (index, keeping) {
      case (let index?, .adding):
        guard record.purposes[index] == entry.purpose else {
          throw .purposeExists(entry.id.description)
        }
      case (let index?, .changing), (let index?, .importing):
        record.purposes[index] = entry.purpose
      case (nil, .changing): throw .noSuchPurpose(entry.id.description)
      case (nil, .adding), (nil, .importing): record.purposes.append(entry.purpose)
      }
    }
    role = .controller(record: record)
  }
}

extension RecordKeeping {
  /// What keeping purposes is to the entry of their activity, which gets a version.
  fileprivate func asChange(of names: String) -> RecordKeeping {
    switch self {
    case .adding: .changing(reason: "Purposes: \(names)")
    case .changing, .importing: self
    }
  }
}
