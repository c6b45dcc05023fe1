import Documents
import Foundation
import Records
public import Register
import SubjectRequests

/// The register of the sample controller: what it processes, with whom, on whose consent, and what
/// went wrong.
///
/// It is kept after the letters, so that what became of them does not hang on it. A second run keeps
/// nothing twice, and changes nothing that somebody changed since.
struct DemonstrationRegister {
  let desk: Desk
  /// The same key for the same bytes in every run.
  let key: (_ name: String, _ bytes: [UInt8]) -> UUID

  /// Keeps the register.
  ///
  /// - Returns: how many records of each kind it holds, and how many consent events.
  /// - Throws: what reading and keeping throw.
  func keep() async throws -> Demonstration.Register {
    var kept = Demonstration.Register()
    // What others refer to comes first.
    kept.count(.recipient, try await keep(DataRecipient.self, in: "recipients"))
    kept.count(.activity, try await keep(ProcessingActivity.self, in: "activities"))
    kept.count(.responsibility, try await keep(AdoptedModel.self, in: "responsibilities"))
    kept.count(.retention, try await keep(RetentionSchedule.self, in: "retention"))
    kept.count(.duty, try await keep(RecurringDuty.self, in: "duties"))
    kept.count(.breach, try await keep(Breach.self, in: "breaches"))
    if let file = DemonstrationFiles.register("notices.yaml") {
      let texts: [NoticeFileEntry] = try RecordFile.read(Data(file.bytes), as: .yaml) { _ in [] }
      _ = try await desk.keep(notices: texts, key: key(file.name, file.bytes))
    }
    if let file = DemonstrationFiles.register("consents.csv"),
      let kind = Label<IdentifierKind>("email")
    {
      var loader = try await ConsentLoader(desk, kind: kind, mode: .recording)
      let report = try await loader.load(csv: file.bytes)
      kept.consentEvents = report.logged + report.loggedBefore
    }
    return kept
  }

  private func keep<Record: RegisterRecord>(
    _ type: Record.Type,
    in name: String
  ) async throws -> Int {
    guard let file = DemonstrationFiles.register("\(name).yaml") else { return 0 }
    let records: [Record] = try RecordFile.read(Data(file.bytes), as: .yaml) { $0.problems() }
    let keeping = RecordKeeping.importing(reason: "The demonstration")
    return try await desk.keep(records, keeping, key: key(file.name, file.bytes)).count
  }
}

extension Demonstration {
  /// What the register of the sample controller holds.
  public struct Register: Sendable, Hashable {
    public private(set) var records: [RegisterKind: Int] = [:]
    public internal(set) var consentEvents = 0

    mutating func count(_ kind: RegisterKind, _ number: Int) { records[kind] = number }
  }
}
