import Documents
import Foundation
import Records
import Register
import TestReaders
import TestRecords
import Testing

@Suite struct RecordFileTests {
  private func read(_ data: Data, as format: RecordFile.Format) throws -> [ProcessingActivity] {
    try RecordFile.read(data, as: format) { $0.problems() }
  }

  @Test(arguments: RecordFile.Format.allCases)
  func whatIsWrittenIsReadBackWithoutLoss(_ format: RecordFile.Format) throws {
    var random = RandomActivity(seed: 30)
    for round in 0..<20 {
      let records = try (0..<5).map { try random.next("a\(round)-\($0)") }
      #expect(records.flatMap { $0.problems() }.isEmpty)
      let data = try RecordFile.write(records, as: format)
      #expect(try read(data, as: format) == records)
      #expect(try RecordFile.write(records, as: format) == data)
    }
  }

  /// A mark of a byte order is dropped before a file, and is a character within it.
  @Test(arguments: RecordFile.Format.allCases)
  func aTextBeginsWithWhatItBeginsWith(_ format: RecordFile.Format) throws {
    var activity = try Samples.payroll()
    activity.measures = ["\u{FEFF}=1", "a\u{FEFF}b", "\u{FEFF}\u{FEFF}", "\\uFEFF", "\"\u{FEFF}"]
    let data = try RecordFile.write([activity], as: format)
    #expect(try read(data, as: format).first?.measures == activity.measures)
    guard format == .yaml else { return }
    let text = String(decoding: data, as: UTF8.self)
    let raw = text.replacing("\\uFEFF", with: "\u{FEFF}").replacing("\\\u{FEFF}", with: "\\\\uFEFF")
    #expect(raw != text)
    for other in [raw, "\u{FEFF}\(text)", text.replacing("\n", with: "\r\n")] {
      #expect(try read(Data(other.utf8), as: format).first?.measures == activity.measures)
    }
  }

  @Test func noCellOfATableIsAFormula() throws {
    var activity = try Samples.payroll()
    activity.name = "=HYPERLINK(\"http://example.org\")"
    activity.measures = ["+1", "-1", "@a", "\tb"]
    let csv = String(decoding: try RecordFile.write([activity], as: .csv), as: UTF8.self)
    #expect(csv.contains("\"'=HYPERLINK"))
    for cell in ["'+1", "'-1", "'@a", "'\tb"] { #expect(csv.contains(",\(cell),")) }
    let workbook = try RecordFile.write([activity], as: .xlsx)
    let sheet = try Python.run("xlsx_formulas.py", on: workbook)
    #expect(sheet == "formulas 0, texts with an equals sign 1\n")
  }

  @Test func eachProblemHasItsPlaceAndLine() throws {
    let csv = """
      id,name,role.controller.record.controllers[0].name,role.controller.record.controllers[0].contact,\
      role.controller.record.purposes[0].id,role.controller.record.purposes[0].name,shoe,begun
      good,Good,Us,us@example.org,p,Purpose,,
      bad one,Bad,Us,us@example.org,p,Purpose,size 9,
      worse,Worse,Us,us@example.org,p,,,yesterday

      """
    let error = #expect(throws: UnreadableRecord.self) { try read(Data(csv.utf8), as: .csv) }
    let problems = error?.problems ?? []
    #expect(problems.map(\.line) == [3, 3, 4])
    #expect(
      problems.map(\.place) == ["id", "shoe", "role.controller.record.purposes[0].name"]
    )
    #expect(problems.allSatisfy { !$0.message.contains("yesterday") })
  }

  @Test(arguments: [
    #"{"id": "a", "id": "b"}"#, #"[{"id": "a", "name": "x", "name": "y"}]"#, "[", "{}", "[17]",
    #"[{"id": "a", "name": " "}]"#, "[{\"id\": \"a\", \"name\": \"x\\u0007\"}]",
  ])
  func whatIsNoRecordIsRefused(_ json: String) {
    #expect(throws: UnreadableRecord.self) { try read(Data(json.utf8), as: .json) }
  }

  @Test(arguments: ["role[0", "role]", "a..b", "a[x]", "a[99999]", "id.more", "list[1]"])
  func aHeadingThatIsNoPathIsRefused(_ heading: String) {
    #expect(throws: UnreadableRecord.self) {
      try read(Data("id,\(heading)\na,b\n".utf8), as: .csv)
    }
  }

  @Test func brokenWorkbooksAreRefused() throws {
    let whole = try RecordFile.write([try Samples.payroll()], as: .xlsx)
    for count in stride(from: 0, to: whole.count, by: 401) {
      #expect(throws: UnreadableRecord.self) { try read(whole.prefix(count), as: .xlsx) }
    }
  }

  @Test func versionsDifferByLabelsAndNotByPlaces() throws {
    let before = try Samples.payroll()
    var after = before
    var record = try #require(after.controllerRecord)
    record.purposes.swapAt(0, 2)
    record.purposes[1].name = "Income tax"
    after.role = .controller(record: record)
    after.measures.append("Logging")
    let changes = try RecordFile.node(of: after).differences(from: RecordFile.node(of: before))
    #expect(
      changes == [
        RecordDifference(path: "measures[2]", before: nil, after: "Logging"),
        RecordDifference(
          path: "role.controller.record.purposes[tax].name",
          before: "Wage tax",
          after: "Income tax"
        ),
      ]
    )
  }

  @Test func gapsAreAtPlacesOfTheRecord() throws {
    var activity = try Samples.lending()
    var record = try #require(activity.controllerRecord)
    var decision = try #require(record.automatedDecisions?.decisions.first)
    decision.logic = nil
    decision.exception = nil
    record.automatedDecisions = .made(decisions: [decision])
    record.purposes[0].basis = nil
    activity.role = .controller(record: record)
    let node = try RecordFile.node(of: activity)
    let places = activity.gaps(asOf: try Samples.day("2026-11-02")).map(\.place)
    #expect(places.contains { $0.hasSuffix("decisions[score].logic") })
    for place in places {
      // A gap is where something is missing, so that the place around it must be there.
      let around = place.split(separator: ".").dropLast().joined(separator: ".")
      guard !around.isEmpty else { continue }
      let place = try #require(RecordPlace(around))
      #expect(node.path(to: place) != nil, "\(around)")
    }
  }
}
