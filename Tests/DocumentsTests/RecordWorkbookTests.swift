import Documents
import Foundation
import Records
import Register
import TestReaders
import TestRecords
import Testing

/// A workbook in which people can work, and what comes back from it.
@Suite("Workbooks of the register") struct RecordWorkbookTests {
  private struct Sheet: Decodable {
    let columns: [String]
    let rows: Int
  }

  private func records() throws -> [ProcessingActivity] {
    [try Samples.payroll(), try Samples.lending(), try Samples.hosting()]
  }

  private func read(_ data: Data) throws -> [ProcessingActivity] {
    try RecordFile.read(data, as: .xlsx) { $0.problems() }
  }

  /// The workbook after an officer, with another program, did something to it.
  private func worked(_ act: String) throws -> Data {
    let workbook = try RecordFile.write(try records(), as: .xlsx)
    let text = try Python.run("register_workbook.py", on: workbook, act)
    return try #require(Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  @Test func eachListHasASheetThatNamesWhatItsRowsBelongTo() throws {
    let workbook = try RecordFile.write(try records(), as: .xlsx)
    let text = try Python.run("register_workbook.py", on: workbook, "names")
    let sheets = try JSONDecoder().decode([String: Sheet].self, from: Data(text.utf8))
    let purposes = try records().map(\.purposes.count).reduce(0, +)
    #expect(sheets["Register"]?.rows == 3)
    #expect(sheets["Register"]?.columns.prefix(2) == ["id", "name"])
    #expect(sheets["purposes"]?.rows == purposes)
    #expect(sheets["purposes"]?.columns.first == "role.controller.record.purposes[]")
    #expect(
      sheets["special"]?.columns.prefix(2)
        == ["role.controller.record.purposes[].special[]", "in purposes"]
    )
    #expect(sheets.values.allSatisfy { $0.columns.count < 40 })
  }

  @Test func whatAnotherProgramSavesIsReadBackWithoutLoss() throws {
    let expected = try records()
    #expect(try read(worked("notes")) == expected)
  }

  @Test func anEntryThatIsAddedIsRead() throws {
    var expected = try records()
    var record = try #require(expected[0].controllerRecord)
    record.purposes.append(
      ActivityPurpose(
        id: try Samples.label("bonus"),
        name: "Paying bonuses",
        data: [try Samples.label("pay"), try Samples.label("sick")],
        basis: nil
      )
    )
    expected[0].role = .controller(record: record)
    #expect(try read(worked("append")) == expected)
  }

  /// The form of before: one sheet with a path a column.
  @Test func oneSheetWithAPathAColumnIsReadToo() throws {
    let expected = try records()
    #expect(try read(worked("flat")) == expected)
  }

  @Test func aRowThatBelongsToNothingIsRefusedWithItsSheet() throws {
    let stray = try worked("stray")
    let error = #expect(throws: UnreadableRecord.self) { try read(stray) }
    let purposes = try records().map(\.purposes.count).reduce(0, +)
    #expect(error?.problems.map(\.line) == [purposes + 2])
    #expect(error?.problems.first?.message.hasPrefix("sheet purposes: ") == true)
  }

  /// What a sheet that is left out says of its list is nothing, and not that there is none.
  @Test func aSheetThatIsLeftOutIsMissed() throws {
    let kept = try records()
    let gone = try worked("unsheeted")
    let problems = try RecordFile.missingSheets(gone, for: kept)
    #expect(problems.map(\.place) == ["role.controller.record.purposes[]"])
    #expect(problems.first?.message.contains("the sheet purposes is missing") == true)
    // Whoever had no purposes before loses none.
    #expect(try RecordFile.missingSheets(gone, for: [try Samples.hosting()]).isEmpty)
    for act in ["notes", "append", "flat"] {
      #expect(try RecordFile.missingSheets(worked(act), for: kept).isEmpty, "\(act)")
    }
  }

  /// Whoever types a day into a cell gets a date, and not a text.
  @Test func daysThatAreDatesAreRead() throws {
    var begun = try records()
    begun[0].begun = try Samples.day("2019-05-02")
    let workbook = try RecordFile.write(begun, as: .xlsx)
    let days = try Python.run("register_workbook.py", on: workbook, "days")
    let data = try #require(
      Data(base64Encoded: days.trimmingCharacters(in: .whitespacesAndNewlines))
    )
    #expect(try read(data) == begun)
    let times = try Python.run("register_workbook.py", on: workbook, "times")
    let bad = try #require(
      Data(base64Encoded: times.trimmingCharacters(in: .whitespacesAndNewlines))
    )
    let error = #expect(throws: UnreadableRecord.self) { try read(bad) }
    let message = error?.problems.first?.message ?? ""
    #expect(message.hasPrefix("XLSX: sheet Register: cell "))
    #expect(message.contains("write it as text"))
  }
}
