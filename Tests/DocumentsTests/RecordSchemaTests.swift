import Documents
import Foundation
import Records
import Register
import TestReaders
import TestRecords
import Testing

/// The published schemas say the same of files as the program that reads them.
@Suite("Schemas of the register", .enabled(if: Python.runs("jsonschema")))
struct RecordSchemaTests {
  /// An entry that differs from a whole one in a place, as a validator of JSON Schema sees it.
  private struct Probe: Decodable {
    let what: String
    let fits: Bool
    /// The fields that the schema knows where the entry has one that nobody knows.
    let known: [String]?
    let entry: String
  }

  @Test(arguments: RecordSchema.allCases.filter { $0 != .consent })
  func acceptsWhatIsRead(schema: RecordSchema) throws {
    switch schema {
    case .activity: try check(schema, ProcessingActivity.self) { $0.problems() }
    case .recipient: try check(schema, DataRecipient.self) { $0.problems() }
    case .responsibility: try check(schema, AdoptedModel.self) { $0.problems() }
    case .breach: try check(schema, Breach.self) { $0.problems() }
    case .processorBreach: try check(schema, ProcessorBreach.self) { $0.problems() }
    case .duty: try check(schema, RecurringDuty.self) { $0.problems() }
    case .retention: try check(schema, RetentionSchedule.self) { $0.problems() }
    case .purpose: try check(schema, PurposeEntry.self) { _ in [] }
    case .notice:
      // The hash in a whole entry.
      let digest = String(repeating: "0", count: 64)
      try check(schema, NoticeFileEntry.self) { $0.problems { _ in digest } }
    case .consent: Issue.record("the events of consents are rows")
    }
  }

  /// What the schema accepts can be read and is written as it was; what it refuses is refused.
  private func check<Entry: Codable & Sendable>(
    _ schema: RecordSchema,
    _ type: Entry.Type,
    problems: (Entry) -> [ReadingProblem]
  ) throws {
    let printed = try Python.run("schema_probes.py", on: Data(try schema.json()))
    let probes = try printed.split(separator: "\n").map {
      try JSONDecoder().decode(Probe.self, from: Data($0.utf8))
    }
    // The texts of a probe contradict each other here and there, whatever its form.
    var contradictions: Set<String> = []
    for probe in probes where probe.what.hasPrefix("whole") {
      let read = try #require(try? entry(probe, type))
      contradictions.formUnion(problems(read).map(\.message))
      let back = try JSONSerialization.jsonObject(with: RecordFile.json(read)) as? NSDictionary
      let given = try JSONSerialization.jsonObject(with: Data(probe.entry.utf8)) as? NSDictionary
      #expect(probe.fits && back == given, "\(schema.rawValue): \(probe.what)")
    }
    #expect(probes.contains { !$0.fits })
    for probe in probes {
      do throws(UnreadableRecord) {
        let read = try entry(probe, type)
        // What is left out may be referred to elsewhere: no schema says so.
        guard !probe.fits else { continue }
        let new = problems(read).filter { !contradictions.contains($0.message) }
        #expect(!new.isEmpty, "\(schema.rawValue): \(probe.what)")
      } catch {
        #expect(!probe.fits, "\(schema.rawValue): \(probe.what): \(error.problems)")
        if let known = probe.known { try compare(known, error, schema) }
      }
    }
  }

  private func entry<Entry: Codable & Sendable>(
    _ probe: Probe,
    _ type: Entry.Type
  ) throws(UnreadableRecord) -> Entry {
    let entries: [Entry] = try RecordFile.read(Data(probe.entry.utf8), as: .json) { _ in [] }
    guard let entry = entries.first else { throw UnreadableRecord(problems: []) }
    return entry
  }

  /// Whoever reads a field that is not known says which are: those of the schema.
  private func compare(
    _ known: [String],
    _ error: UnreadableRecord,
    _ schema: RecordSchema
  ) throws {
    let message = try #require(error.problems.first?.message)
    let named = message.split(separator: "known here: ").last?.split(separator: ", ") ?? []
    #expect(Set(named.map(String.init)) == Set(known), "\(schema.rawValue): \(message)")
  }

  @Test func filesFitThem() throws {
    var random = RandomActivity(seed: 12)
    let activities = try (0..<40).map { try random.next("a\($0)") }
    try validate(activities, .activity)
    try validate(activities.flatMap(\.purposeEntries), .purpose)
    try validate([try Samples.processor("crm")], .recipient)
    try validate([try Samples.breach()], .breach)
    try validate([try Samples.openBucket()], .processorBreach)
    try validate([try Samples.retention()], .retention)
  }

  /// What an event of consent keeps, and owes, the schema says as well.
  @Test func eventsOfConsentSayWhatTheyKeep() throws {
    let values: [ConsentDetail: String] = [
      .notice: "web-form@1:nl", .expression: "explicit", .expires: "2027-01-01",
      .reason: "No notice", .guardian: "Otto Jansen",
    ]
    var expected: [String] = []
    var events: [[String: String]] = []
    for kind in ConsentEventKind.allCases {
      let owed: [ConsentDetail] =
        switch kind {
        case .given, .renewed: [.notice]
        case .invalidated: [.reason]
        case .requested, .refused, .withdrawn, .expired: []
        }
      for details in [[]] + ConsentDetail.allCases.map({ [$0] + owed }) {
        var event = [
          "principal": "anna@example.org", "purpose": "newsletter/marketing",
          "event": kind.rawValue, "occurred": "2026-01-01T09:00:00Z",
        ]
        for detail in details { event[detail.rawValue] = values[detail] }
        let isKept = details.allSatisfy { kind.keeps($0) }
        let isWhole = owed.allSatisfy { details.contains($0) }
        expected.append(isKept && isWhole ? "fits" : "does not fit")
        events.append(event)
      }
    }
    let schema = Data(try RecordSchema.consent.json())
    let list = try events.map { Data(",".utf8) + (try JSONEncoder().encode($0)) }
    let file = Data("[".utf8) + schema + list.joined() + Data("]".utf8)
    let printed = try Python.run("schema_fits.py", on: file)
    #expect(printed.split(separator: "\n").map(String.init) == expected)
    #expect(Set(expected).count == 2)
  }

  private func validate(_ entries: [some Encodable & Sendable], _ schema: RecordSchema) throws {
    let pair =
      try Data("[".utf8) + Data(schema.json()) + Data(",".utf8)
      + RecordFile.write(entries, as: .json) + Data("]".utf8)
    #expect(try Python.run("schema_check.py", on: pair) == "fits\n", "\(schema.rawValue)")
  }
}
