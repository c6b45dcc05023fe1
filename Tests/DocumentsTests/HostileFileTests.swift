import Assessments
import Documents
import Foundation
import Testing

@Suite("Hostile files")
struct HostileFileTests {
  private func refusal(of yaml: Data) throws -> String {
    let refusal = #expect(throws: UnreadableAssessment.self) {
      try AssessmentFile.read(yaml, as: .yaml)
    }
    return try #require(refusal).description
  }

  @Test("Bottomless nesting is refused", arguments: ["[", "{a: ", "- ", "? "])
  func bottomless(opening: String) throws {
    let deep = String(repeating: opening, count: 100_000)
    #expect(try refusal(of: Data(deep.utf8)).hasPrefix("line 1: YAML: "))
    let nested = String(repeating: opening, count: 100)
    #expect(try refusal(of: Data(nested.utf8)).contains(": YAML: "))
  }

  @Test("Nesting beyond what a record needs is refused with the limit")
  func nesting() throws {
    let indented = (0..<70).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(try refusal(of: Data(indented.utf8)) == "line 65: YAML: nested deeper than 64 levels")
  }

  @Test("Aliases that unfold to millions of values are refused")
  func aliases() throws {
    let bomb = (1...9).reduce("a0: &a0 [x]\n") { text, level in
      text + "a\(level): &a\(level) ["
        + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",") + "]\n"
    }
    #expect(try refusal(of: Data(bomb.utf8)).hasSuffix("more than 200000 values"))
  }

  @Test("Files that are no YAML, no UTF-8 or nothing at all are refused")
  func others() throws {
    #expect(try refusal(of: Data()) == "the file is empty")
    #expect(try refusal(of: Data([0x61, 0x3A, 0x20, 0xC3, 0x28])) == "the file is not UTF-8")
    #expect(try refusal(of: Data("a: b: c".utf8)).hasPrefix("line 1: YAML: "))
    #expect(
      try refusal(of: Data("just a word".utf8))
        == "line 1: expected a mapping of keys to values, found a text"
    )
    #expect(try refusal(of: Data("a: 1\n---\nb: 2\n".utf8)).contains("another document"))
    #expect(try refusal(of: Data("[1, 2]: x".utf8)) == "line 1: YAML: a key must be a word")
  }

  @Test("A damaged file is read or refused, and never crashes")
  func damaged() throws {
    let original = [UInt8](try Fixtures.data("dpia/social-support.yaml").prefix(9000))
    var random = Lehmer(state: 7)
    for _ in 0..<40 {
      var bytes = original
      for _ in 0..<4 {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255,
          using: &random
        )
      }
      _ = try refusal(of: Data(bytes))
    }
  }
}
