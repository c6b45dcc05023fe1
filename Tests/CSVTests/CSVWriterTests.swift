import CSV
import Testing

struct CSVWriterTests {
  private func text(_ rows: [[String]], formulas: CSVWriter.Formulas = .guarded) -> String {
    var writer = CSVWriter(columns: ["a", "b"], formulas: formulas)
    for row in rows { writer.write(row) }
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test func quotesWhatNeedsIt() {
    let written = text([["x, y", "say \"hi\""], ["two\nlines", "plain"], [""]])
    #expect(
      written == "a,b\r\n\"x, y\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",plain\r\n\"\"\r\n"
    )
  }

  @Test(arguments: ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx"])
  func guardsFormulas(field: String) {
    #expect(text([[field, ""]]) == "a,b\r\n'\(field),\r\n")
    #expect(text([[field, ""]], formulas: .verbatim) == "a,b\r\n\(field),\r\n")
  }

  @Test(arguments: ["-5", "+31", "-0.5", "5"])
  func leavesNumbersAlone(field: String) {
    #expect(text([[field, ""]]) == "a,b\r\n\(field),\r\n")
  }

  @Test func readsBackWhatItWrote() throws {
    var generator = SystemRandomNumberGenerator()
    let alphabet = ["a", "é", ",", "\"", "\r", "\n", " ", "=", "x"]
    let fields = (0..<200).map { _ in
      (0..<2).map { _ in
        (0..<Int.random(in: 1...6, using: &generator))
          .map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
      }
    }
    var reader = CSVReader()
    let written = text(fields, formulas: .verbatim)
    let rows = try reader.read(Array(written.utf8)) + reader.finish()
    let read = rows.map { row in
      if case .record(let record) = row { record.fields } else { [String]() }
    }
    #expect(read == fields)
  }
}
