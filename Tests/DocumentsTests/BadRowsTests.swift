import Documents
import Foundation
import Records
import Register
import TestCases
import Testing

/// Ten thousand rows of each kind of record, each spoilt in one cell.
@Suite struct BadRowsTests {
  /// A cell that is spoilt, and the place that the refusal names.
  struct Spoilt: Sendable {
    let column: String
    let value: String
    let place: String

    init(_ column: String, _ value: String, at place: String? = nil) {
      self.column = column
      self.value = value
      self.place = place ?? column
    }
  }

  private static let count = 10_000

  /// Spoils each row of a good table, and reads all of it.
  private func check<Record: RegisterRecord>(
    _ type: Record.Type,
    good: [(column: String, value: String)],
    _ faults: [Spoilt]
  ) throws {
    let columns = good.map(\.column) + ["shoe"]
    let values = Dictionary(good.map { ($0.column, $0.value) }, uniquingKeysWith: { $1 })
    func line(_ row: [String: String]) -> String {
      columns.map { "\"\(row[$0] ?? "")\"" }.joined(separator: ",")
    }
    let whole = [columns.joined(separator: ","), line(values)].joined(separator: "\n")
    let read: [Record] = try RecordFile.read(Data(whole.utf8), as: .csv) { $0.problems() }
    #expect(read.count == 1)

    var random = SeededGenerator(seed: 9)
    var lines = [columns.joined(separator: ",")]
    var expected: [String] = []
    for number in 0..<Self.count {
      let fault = faults[Int.random(in: 0..<faults.count, using: &random)]
      var row = values
      row["id"] = "row-\(number)"
      row[fault.column] = fault.value
      lines.append(line(row))
      expected.append("\(number + 2) \(fault.place)")
    }
    let error = #expect(throws: UnreadableRecord.self) {
      let _: [Record] = try RecordFile.read(
        Data(lines.joined(separator: "\n").utf8),
        as: .csv
      ) { $0.problems() }
    }
    let problems = error?.problems ?? []
    #expect(problems.map { "\($0.line ?? 0) \($0.place)" } == expected)
    #expect(problems.allSatisfy { !$0.description.contains("secret") })
  }

  @Test func ofActivitiesAreRefusedWithLineAndField() throws {
    let record = "role.controller.record"
    try check(
      ProcessingActivity.self,
      good: [
        ("id", "a"), ("name", "Payroll"), ("\(record).controllers[0].name", "Us"),
        ("\(record).controllers[0].contact", "us@example.org"),
        ("\(record).purposes[0].id", "pay"), ("\(record).purposes[0].name", "Paying"),
        ("\(record).purposes[0].basis.contract.subject", "The contract"),
        ("\(record).data[0].id", "wage"), ("\(record).data[0].name", "Wages"),
        ("\(record).data[0].retention.period.months.count", "84"),
        ("\(record).data[0].retention.period.months.after", "the year"),
        ("\(record).data[0].retention.disposal", "erased"),
        ("\(record).automatedDecisions.notMade.because", "People decide"),
        ("recipients[0].id", "r"), ("recipients[0].name", "Bureau"),
        ("recipients[0].kind", "processor"), ("begun", "2020-01-01"), ("ended", ""),
      ],
      [
        Spoilt("id", "no label"), Spoilt("name", ""), Spoilt("name", " "),
        Spoilt("\(record).controllers[0].contact", ""), Spoilt("\(record).purposes[0].id", "a/b"),
        Spoilt("\(record).purposes[0].name", ""),
        Spoilt("\(record).purposes[0].basis.contract.subject", "\t"),
        Spoilt("\(record).data[0].retention.period.months.count", "many"),
        Spoilt(
          "\(record).data[0].retention.period.months.count",
          "0",
          at: "\(record).data[wage].retention.period.months.count"
        ),
        Spoilt("\(record).data[0].retention.disposal", "shredded"),
        Spoilt("recipients[0].kind", "friend"), Spoilt("begun", "2026-13-01"),
        Spoilt("begun", "yesterday"), Spoilt("ended", "2019-12-31"), Spoilt("shoe", "secret"),
      ]
    )
  }

  @Test func ofRecipientsAreRefusedWithLineAndField() throws {
    let contract = "standing.processor.contract.concluded"
    try check(
      DataRecipient.self,
      good: [
        ("id", "a"), ("name", "Bureau"), ("country", "NL"), ("noticeContact", "a@b.example"),
        ("\(contract).reference", "C-1"), ("\(contract).on", "2024-03-01"),
        ("\(contract).review.owner", "j.devries"), ("\(contract).review.next", "2027-03-01"),
        ("standing.processor.authorisation", "none"),
        ("standing.processor.subProcessors[0].id", ""),
        ("standing.processor.subProcessors[0].name", ""),
        ("standing.processor.subProcessors[0].country", ""),
        ("standing.processor.subProcessors[0].task", ""),
      ],
      [
        Spoilt("id", ""), Spoilt("id", "an id with blanks"), Spoilt("country", ""),
        Spoilt("noticeContact", " "), Spoilt("\(contract).on", "soon"),
        Spoilt("\(contract).review.owner", "two words"), Spoilt("\(contract).review.next", ""),
        Spoilt("standing.processor.authorisation", "perhaps"),
        Spoilt(
          "standing.processor.subProcessors[0].id",
          "sub",
          at: "standing.processor.subProcessors[0].name"
        ),
        Spoilt("shoe", "secret"),
      ]
    )
  }

  @Test func ofBreachesAreRefusedWithLineAndField() throws {
    try check(
      Breach.self,
      good: [
        ("id", "a"), ("name", "A laptop was lost"), ("began", ""),
        ("aware", "2026-10-30T18:20:00Z"), ("discovered", "By the employee"),
        ("owner", "j.devries"), ("description.nature[0]", "confidentiality"),
        ("description.subjectCount", "120"), ("risk.notAssessed.owner", "j.devries"),
        ("communication.notDecided.owner", "j.devries"),
      ],
      [
        Spoilt("aware", "at noon"), Spoilt("aware", ""), Spoilt("began", "2026-11-30T18:20:00Z"),
        Spoilt("discovered", ""), Spoilt("owner", "j devries"),
        Spoilt("description.nature[0]", "secrecy"),
        Spoilt("description.nature[0]", "", at: "description.nature"),
        Spoilt("description.subjectCount", "-1"), Spoilt("description.subjectCount", "some"),
        Spoilt("risk.notAssessed.owner", "", at: "risk"), Spoilt("shoe", "secret"),
      ]
    )
  }

  @Test func ofBreachesAtProcessorsAreRefusedWithLineAndField() throws {
    try check(
      ProcessorBreach.self,
      good: [
        ("id", "a"), ("name", "An open bucket"), ("aware", "2026-10-30T18:20:00Z"),
        ("discovered", "By a scan"), ("owner", "j.devries"),
        ("description.nature[0]", "confidentiality"), ("controllers[0].id", "shop"),
        ("controllers[0].name", "Shop"), ("controllers[0].contact", "a@shop.example"),
        ("controllers[0].agreedHours", "24"),
      ],
      [
        Spoilt("controllers[0].id", "the shop"), Spoilt("controllers[0].name", ""),
        Spoilt("controllers[0].agreedHours", "soon"),
        Spoilt("controllers[0].agreedHours", "0", at: "controllers[shop].agreedHours"),
        Spoilt("description.nature[0]", "secrecy"), Spoilt("owner", ""), Spoilt("aware", "noon"),
        Spoilt("shoe", "secret"),
      ]
    )
  }
}
