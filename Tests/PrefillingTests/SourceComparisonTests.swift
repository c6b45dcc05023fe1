import Assessments
import Foundation
import Prefilling
import Register
import TestRecords
import Testing
import TimeLimits

@Suite("What registers say otherwise, field by field")
struct SourceComparisonTests {
  static func tree(_ record: Assessment) throws -> Node {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try Node(json: encoder.encode(record))
  }

  /// A draft of the first version in which the author wrote something, and what came of filling it
  /// from the second.
  private static func filled(
    _ write: (inout Assessment) -> Void
  ) throws -> (draft: Assessment, filled: Prefilled, comparison: SourceComparison) {
    let first = try SampleExtract.first()
    let blank = Assessment(blankIn: try #require(LanguageTag("en")), by: "anna") { "\($0)" }
    var draft = blank.prefilled(from: first) { "\($0)" }.record
    write(&draft)
    let filled = draft.prefilled(from: try SampleExtract.second(), former: first) { "\($0)" }
    return (draft, filled, try #require(try filled.comparison(tree: tree)))
  }

  private static func changes(
    _ comparison: SourceComparison,
    in record: Assessment
  ) throws -> [String] {
    comparison.changes(in: try tree(record), from: record.provenance).map { change in
      let values = [change.before, change.now, change.here].map { $0 ?? "nothing" }
      return "\(change.place): \(values.joined(separator: " | ")) v\(change.taken)"
    }
  }

  @Test("A field that both sides changed is told with what it was, is, and is written")
  func conflict() throws {
    let (draft, filled, comparison) = try Self.filled { $0.dataItems[1].source = "Our own doctor" }
    let changes = try Self.changes(comparison, in: draft)
    let before = try #require(try Samples.payroll().controllerRecord?.data[1].source ?? "nothing")
    #expect(
      changes.contains(
        "dataItems[D2].source: \(before) | The occupational physician | Our own doctor v1"
      )
    )
    #expect(changes.contains("dataItems[D1].name: Pay | Pay and allowances | Pay v1"))
    #expect(changes.contains { $0.hasPrefix("dataItems[D3]: nothing | ") })
    #expect(changes.contains { $0.hasPrefix("purposes[G3]: ") && $0.contains(" | nothing | ") })
    // What nobody rewrote was taken by filling; the rest waits for a person.
    let left = try Self.changes(comparison, in: filled.record)
    #expect(left.map { $0.prefix { $0 != ":" } } == ["dataItems[D2].source", "purposes[G3]"])
  }

  @Test("Taking a change over puts the register's words in its field and nothing else")
  func taking() throws {
    let (_, filled, comparison) = try Self.filled {
      $0.dataItems[1].source = "Our own doctor"
      $0.dataItems[1].explanation = "Days, no diagnoses."
    }
    let draft = try Self.tree(filled.record)
    let changes = comparison.changes(in: draft, from: filled.record.provenance)
    let source = changes.filter { $0.lies(in: "dataItems[D2]") }
    #expect(source.map(\.isRewritten) == [true])
    let taken = try comparison.taking(source, in: draft).decode(Assessment.self)
    var expected = filled.record
    expected.dataItems[1].source = "The occupational physician"
    #expect(taken == expected)
    let all = try comparison.taking(changes, in: draft).decode(Assessment.self)
    #expect(all.purposes.count == 2)
  }

  @Test("Parts of which nothing is open bear the version that was looked at")
  func settled() throws {
    let (_, filled, comparison) = try Self.filled { $0.dataItems[1].source = "Our own doctor" }
    let record = filled.record
    let open = comparison.changes(in: try Self.tree(record), from: record.provenance)
    let day = try Samples.day("2026-11-20")
    func version(_ place: String, _ parts: [Provenance]) -> Int? {
      parts.first { $0.place == place }?.entry?.version
    }
    let waiting = comparison.settled(record.provenance, leaving: open, on: day)
    #expect(version("dataItems[D2]", waiting) == 1)
    #expect(version("measures[M1]", waiting) == 2)
    let done = comparison.settled(record.provenance, leaving: [], on: day)
    #expect(version("dataItems[D2]", done) == 2)
    #expect(done.first { $0.place == "dataItems[D2]" }?.on == day)
  }
}
