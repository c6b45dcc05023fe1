import CSV
import Testing

/// Reads a text in chunks of a size, and gives what came of it.
private func rows(
  of text: String,
  chunk: Int = 7,
  limits: CSVLimits = .standard
) throws(CSVError) -> [CSVRow] {
  try rows(of: Array(text.utf8), chunk: chunk, limits: limits)
}

private func rows(
  of bytes: [UInt8],
  chunk: Int = 7,
  limits: CSVLimits = .standard
) throws(CSVError) -> [CSVRow] {
  var reader = CSVReader(limits: limits)
  var rows: [CSVRow] = []
  for start in stride(from: 0, to: bytes.count, by: chunk) {
    rows += try reader.read(Array(bytes[start..<min(start + chunk, bytes.count)]))
  }
  return try rows + reader.finish()
}

private func summary(_ rows: [CSVRow]) -> [String] {
  rows.map { row in
    switch row {
    case .record(let record): "\(record.line): \(record.fields.joined(separator: "|"))"
    case .refused(let refusal): "\(refusal.line)! \(refusal.reason)"
    }
  }
}

struct CSVReaderTests {
  @Test(arguments: [1, 2, 3, 5, 64, 4096])
  func readsTheSameWhateverTheChunks(chunk: Int) throws {
    let text =
      "\u{FEFF}name,note\r\nAnna,\"two\r\nlines, \"\"quoted\"\"\"\r\n\nÉva, kept \nlast,\"\""
    let found = try rows(of: text, chunk: chunk)
    #expect(summary(found) == ["2: Anna|two\r\nlines, \"quoted\"", "5: Éva| kept ", "6: last|"])
  }

  @Test(
    arguments: [
      "a;b;c\n1,5;2;3\n", "a\tb\tc\n1,5\t2\t3\n", "a,b,c\n\"1,5\",2,3\n",
      "\"a,a\";b;c\r1,5;2;3\r", "\u{FEFF}a;b;c\r\n1,5;2;3",
    ])
  func theHeaderTellsWhatStandsBetweenFields(_ text: String) throws {
    #expect(summary(try rows(of: text)) == ["2: 1,5|2|3"])
  }

  @Test func theDelimiterThatIsAskedForHolds() throws {
    var reader = CSVReader(delimiter: .comma)
    let rows = try reader.read(Array("a;b\n1;2\n".utf8)) + reader.finish()
    #expect(summary(rows) == ["2: 1;2"])
  }

  @Test func namesFieldsByColumn() throws {
    let found = try rows(of: "b,a\n1,2\n")
    guard case .record(let record) = found.first else { return #expect(found.count == 1) }
    #expect(record["a"] == "2")
    #expect(record["b"] == "1")
    #expect(record["c"] == nil)
  }

  @Test func aLoneReturnEndsARecord() throws {
    #expect(summary(try rows(of: "a,b\r1,2\r3,4\r\n5,6")) == ["2: 1|2", "3: 3|4", "4: 5|6"])
  }

  @Test func refusesARecordAndReadsOn() throws {
    let text = "a,b\n1,2\n1\n1,2,3\nx\"y,2\n\"x\"y,2\n3,4\n"
    #expect(
      try rows(of: text).compactMap { row in
        if case .refused(let refusal) = row { refusal } else { nil }
      } == [
        CSVRefusal(line: 3, reason: .columnCount(found: 1, expected: 2)),
        CSVRefusal(line: 4, reason: .columnCount(found: 3, expected: 2)),
        CSVRefusal(line: 5, reason: .strayQuote), CSVRefusal(line: 6, reason: .strayQuote),
      ]
    )
    #expect(summary(try rows(of: text)).last == "7: 3|4")
  }

  @Test(arguments: ["a,b\n1,\"open\n3,4\n5,6\n", "a,b\n1,\"open\n3,4\n5,6"])
  func anUnclosedQuoteCostsOneLine(text: String) throws {
    let found = try rows(of: text)
    #expect(found.first == .refused(CSVRefusal(line: 2, reason: .unclosedQuote)))
    #expect(summary(found).dropFirst() == ["3: 3|4", "4: 5|6"])
  }

  @Test func anUnclosedQuoteBeforeAnotherQuoteCostsOneLine() throws {
    let found = try rows(of: "a,b\n1,\"open\n3,\"4\"\n5,6\n")
    #expect(found.first == .refused(CSVRefusal(line: 2, reason: .strayQuote)))
    #expect(summary(found).dropFirst() == ["3: 3|4", "4: 5|6"])
  }

  @Test func refusesNulAndInvalidUTF8() throws {
    let bytes =
      Array("a\nx".utf8) + [0] + Array("y\n".utf8) + [0xC3, 0x28, 0x0A] + Array("ok".utf8)
    let found = try rows(of: bytes)
    #expect(found.first == .refused(CSVRefusal(line: 2, reason: .nulByte)))
    #expect(found.dropFirst().first == .refused(CSVRefusal(line: 3, reason: .invalidUTF8)))
    #expect(summary(found).last == "4: ok")
  }

  @Test func refusesWhatIsTooLong() throws {
    let limits = CSVLimits(fieldBytes: 10, recordBytes: 40)
    let long = String(repeating: "x", count: 11)
    let longer = String(repeating: "y", count: 1_000)
    let open = "\"one\ntwo\nthree\nfour"
    let found = try rows(of: "a\n\(long)\n\(longer)\n\(open)\nok\n", limits: limits)
    #expect(
      found.prefix(3) == [
        .refused(CSVRefusal(line: 2, reason: .fieldTooLong(limit: 10))),
        .refused(CSVRefusal(line: 3, reason: .recordTooLong(limit: 40))),
        .refused(CSVRefusal(line: 4, reason: .fieldTooLong(limit: 10))),
      ]
    )
    #expect(summary(found).suffix(4) == ["5: two", "6: three", "7: four", "8: ok"])
  }

  @Test func refusesAnUnusableHeader() {
    #expect(throws: CSVError.noHeader) { try rows(of: "") }
    #expect(throws: CSVError.duplicateColumn(3)) { try rows(of: "a,b,a\n") }
    #expect(throws: CSVError.unreadableHeader(CSVRefusal(line: 1, reason: .unclosedQuote))) {
      try rows(of: "\"a,b\n1,2\n")
    }
    #expect(throws: CSVError.missingColumns(["y", "z"])) {
      var reader = CSVReader(requiredColumns: ["x", "y", "z"])
      _ = try reader.read(Array("x\n".utf8))
    }
  }

  @Test func neverRepeatsWhatAFieldSays() throws {
    let found = try rows(of: "a,b\nsecret\nsec\"ret,2\n")
    #expect(!summary(found).joined().contains("sec"))
  }

  @Test func readsAHundredThousandRows() throws {
    var reader = CSVReader()
    var count = 0
    _ = try reader.read(Array("number,text\n".utf8))
    for block in 0..<100 {
      let lines = (0..<1_000).map { "\(block * 1_000 + $0),\"a \"\"quoted\"\" text\"\n" }
      for case .record(let record) in try reader.read(Array(lines.joined().utf8)) {
        #expect(record.line == count + 2)
        count += 1
      }
    }
    #expect(try reader.finish().isEmpty)
    #expect(count == 100_000)
  }

  @Test func noBytesAreATrapAndChunksChangeNothing() throws {
    var random = SystemRandomNumberGenerator()
    let alphabet: [UInt8] = [0, 0x0A, 0x0A, 0x0D, 0x22, 0x22, 0x2C, 0x2C, 0x61, 0xC3, 0xA9]
    let limits = CSVLimits(fieldBytes: 20, recordBytes: 60)
    for _ in 0..<1_500 {
      let length = Int.random(in: 0...200, using: &random)
      let noise = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let bytes = Array("a,b\n".utf8) + noise
      let whole = try rows(of: bytes, chunk: 4_096, limits: limits)
      let chunk = Int.random(in: 1...9, using: &random)
      #expect(try rows(of: bytes, chunk: chunk, limits: limits) == whole, "\(bytes)")
      let lines = whole.map { row in
        switch row {
        case .record(let record): record.line
        case .refused(let refusal): refusal.line
        }
      }
      #expect(lines == lines.sorted(), "\(bytes)")
    }
  }
}
