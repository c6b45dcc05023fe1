import Documents
import Foundation
import TestCases
import TestReaders
import Testing

/// Tables that a person takes along: the same in CSV and in JSON, whatever is in them.
@Suite("Portable tables") struct PortableTableTests {
  /// Texts that either format may trip over.
  private static let texts = [
    "", " ", " a ", ",", ";", "\"", "\"\"", "'", "=1+1", "a\nb", "a\r\nb", "\r", "\n", "\t", "null",
    "true", "1e3", "{}", "[]", "\\", "\\u0041", "\u{FEFF}x", "\u{2028}", "é", "e\u{301}", "漢字",
    "😀", "\u{1}", "</script>", "\u{202E}abc", "a,b;\"c\"",
  ]

  private func random(_ seed: UInt64) throws -> PortableTable {
    var random = SeededGenerator(seed: seed)
    let width = Int.random(in: 1...5, using: &random)
    let columns = (0..<width).map { index in
      "\(index)" + (Self.texts.randomElement(using: &random) ?? "")
    }
    let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      columns.map { _ in Self.texts.randomElement(using: &random) ?? "" }
    }
    return try PortableTable(columns: columns, rows: rows)
  }

  /// The same with numbers, truth values, null and nothing among the texts.
  private func mixed(_ seed: UInt64) throws -> PortableTable {
    var random = SeededGenerator(seed: seed)
    let others: [PortableTable.Cell] = [
      .missing, .null, .truth(true), .truth(false), .number("0"), .number("-2.50"), .number("1e3"),
    ]
    let table = try self.random(seed)
    let cells = table.rows.map { row in
      row.map { Bool.random(using: &random) ? $0 : others.randomElement(using: &random) ?? $0 }
    }
    return try PortableTable(columns: table.columns, cells: cells)
  }

  @Test func cellsOfJSONStayWhatTheyAre() throws {
    for seed in 0..<500 as Range<UInt64> {
      let table = try mixed(seed)
      let read = try PortableTable(json: table.json)
      #expect(read == table && read.json == table.json && read.csv == table.csv, "seed \(seed)")
    }
  }

  @Test func areTheSameInBothForms() throws {
    for seed in 0..<500 as Range<UInt64> {
      let table = try random(seed)
      let ofCSV = try PortableTable(csv: table.csv)
      let ofJSON = try PortableTable(json: table.json)
      // Texts that look alike are compared by their bytes too.
      #expect(ofCSV.csv == table.csv && ofCSV.json == table.json, "seed \(seed)")
      #expect(ofJSON.csv == table.csv && ofJSON.json == table.json, "seed \(seed)")
      #expect(ofCSV == table && ofJSON == table, "seed \(seed)")
    }
  }

  /// A reader that shares nothing with the writer finds the same cells in both.
  @Test func areTheSameToOthers() throws {
    for seed in 0..<20 as Range<UInt64> {
      let table = try mixed(seed)
      let files = try PackagedTable(name: "orders", table: table)
      let package = try SamplePackage.package(files: [], tables: [files])
      let printed = try Python.run("table_check.py", on: package.zip(nil))
      #expect(printed == "orders: \(table.columns.count) columns, \(table.rows.count) rows\n")
    }
  }

  @Test func aListOfObjectsIsATable() throws {
    let json = """
      [{"id": 1, "name": "Anna"}, {"id": 2.50, "paid": true, "name": null},
       {"paid": false, "note": "x"}]
      """
    let table = try PortableTable(json: Data(json.utf8))
    #expect(table.columns == ["id", "name", "paid", "note"])
    #expect(
      table.rows == [
        [.number("1"), .text("Anna"), .missing, .missing],
        [.number("2.50"), .null, .truth(true), .missing],
        [.missing, .missing, .truth(false), .text("x")],
      ]
    )
    // What was told apart is told apart when it is read again, to the last digit.
    #expect(try PortableTable(json: table.json) == table)
    #expect(String(decoding: table.json, as: UTF8.self).contains(#"{"id":2.50,"name":null,"#))
    #expect(
      String(decoding: table.csv, as: UTF8.self)
        == "id,name,paid,note\r\n1,Anna,,\r\n2.50,,true,\r\n,,false,x\r\n"
    )
  }

  @Test func theShapeOfOldPackagesIsRead() throws {
    let old = #"{"format":"habeas-table/1","columns":["a"],"rows":[{"a":"1"}]}"#
    #expect(try PortableTable(json: Data(old.utf8)).rows == [[.text("1")]])
  }

  @Test(arguments: [
    ("[]", PortableTableError.noColumns),
    ("[1]", .json(line: 1, reason: "a row is an object, and this is a number")),
    ("[{\"a\":\n[]}]", .json(line: 2, reason: "a cell is a text or a number, and this is a list")),
    ("{\"rows\":[]}", .json(line: 1, reason: "format: expected habeas-table/2")),
    (
      "{\"format\":\"habeas-table/1\",\"columns\":[\"a\"],\"rows\":[{\"b\":\"1\"}]}",
      .json(line: 1, reason: "a key is not among the columns")
    ),
    ("[{\" \":1}]", .unnamedColumn(1)),
    ("[{\"a\":\"\\u0000\"}]", .nul(row: 1)),
  ])
  func whatIsNoTableInJSONIsRefused(_ json: String, _ refusal: PortableTableError) {
    #expect(throws: refusal) { try PortableTable(json: Data(json.utf8)) }
  }

  @Test(arguments: [
    (
      "",
      PortableTableError.csv(line: 1, reason: "the file is empty; its first line names the columns")
    ),
    ("a,,c\n1,2,3\n", .unnamedColumn(2)),
    (
      "a,b\n1,2\n1\n",
      .csv(line: 3, reason: "it has 1 field where the header names 2")
    ),
  ])
  func whatIsNoTableInCSVIsRefused(_ csv: String, _ refusal: PortableTableError) {
    #expect(throws: refusal) { try PortableTable(csv: Data(csv.utf8)) }
  }

  @Test func namesAreAsSafeAsThoseOfFiles() throws {
    let table = try PortableTable(columns: ["a"], rows: [])
    for name in ["../orders", "CON", "", "table.schema"] {
      #expect(throws: PackageRefusal.unsafeName) { try PackagedTable(name: name, table: table) }
    }
    let twice = try ["orders", "Orders"].map { try PackagedTable(name: $0, table: table) }
    #expect(throws: PackageRefusal.sameTable(1, 2)) {
      try SamplePackage.package(files: [], tables: twice)
    }
  }
}
