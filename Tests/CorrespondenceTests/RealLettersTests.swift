import Correspondence
import SubjectRequests
import Testing
import TimeLimits

/// The letters of `Fixtures/letters` with what their table says of them.
@Suite struct RealLettersTests {
  /// A line of `expected.csv`.
  struct Expected: CustomTestStringConvertible {
    var file: String
    var language: String
    var kind: String
    var rights: Set<String>
    var sender: String
    var name: String
    var sent: Instant?
    var arrived: Instant?

    var testDescription: String { file }

    init?(_ line: Substring) {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 10 else { return nil }
      (file, language, kind) = (fields[0], fields[1], fields[2])
      rights = Set(fields[3].split(separator: " ").map(String.init))
      (sender, name) = (fields[4], fields[5])
      sent = Instant(iso8601: fields[6])
      arrived = Instant(iso8601: fields[7])
    }
  }

  static let table: [Expected] = {
    let lines = (try? Fixtures.text("letters/expected.csv"))?.split(whereSeparator: \.isNewline)
    return (lines ?? []).dropFirst().compactMap { Expected($0) }
  }()

  @Test func theTableHoldsAllLetters() {
    #expect(Self.table.count == 51)
  }

  @Test(arguments: table)
  func aLetterReadsAsExpected(_ expected: Expected) throws {
    let reading = try Fixtures.read(Fixtures.bytes("letters/\(expected.file)"))
    #expect(reading.kind.rawValue == expected.kind)
    #expect(Set(reading.rights.map(\.right.rawValue)) == expected.rights)
    #expect(reading.language == expected.language)
    #expect(reading.sender?.address == expected.sender)
    #expect(reading.sender?.name == expected.name)
    #expect(expected.sent == reading.sent && reading.sent != nil)
    #expect(expected.arrived == reading.received && reading.received != nil)
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: table)
  func evidenceIsASentenceOfTheLetter(_ expected: Expected) throws {
    let reading = try Fixtures.read(Fixtures.bytes("letters/\(expected.file)"))
    #expect(reading.rights.isEmpty == (reading.kind != .request))
    let words = reading.body.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for finding in reading.rights {
      let quote = finding.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(quote))
    }
  }

  @Test(arguments: table.filter { $0.rights.contains("objection") && $0.file < "en-038.eml" })
  func objectionsToMarketingCiteTheirParagraph(_ expected: Expected) throws {
    let reading = try Fixtures.read(Fixtures.bytes("letters/\(expected.file)"))
    let objections = reading.rights.filter { $0.right == .objection }.map(\.article)
    #expect(objections == [expected.rights.contains("erasure") ? "21(1)" : "21(2)"])
  }
}
