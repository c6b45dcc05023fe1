import Assessments
import Testing

@Suite("Reading JSON")
struct JSONReadingTests {
  @Test("Values keep their kind, text and line")
  func values() throws {
    let node = try Node(
      json: Array(
        "\u{FEFF}{\"a\": [1, -2.5e3, true, null],\n \"b\": \"\\u00e9\\ud83d\\ude00\\n\"}".utf8
      )
    )
    let list = Node(
      line: 1,
      content: .list([
        Node(line: 1, content: .number("1")), Node(line: 1, content: .number("-2.5e3")),
        Node(line: 1, content: .boolean(true)), Node(line: 1, content: .null),
      ])
    )
    #expect(
      node.content
        == .mapping([
          .init(key: "a", value: list),
          .init(key: "b", value: Node(line: 2, content: .text("é😀\n"))),
        ])
    )
  }

  @Test(
    "Broken JSON is refused with the line",
    arguments: [
      ("", "line 1: JSON: expected a value"),
      ("{\"a\": 1,\n\"a\": 2}", "line 2: a: JSON: the key is there twice; keep one"),
      ("{\"a\": [{\"b\": 1, \"b\": 2}]}", "line 1: a[0].b: JSON: the key is there twice; keep one"),
      ("{\"a\" 1}", "line 1: a: JSON: expected a colon after the key"),
      ("[1 2]", "line 1: JSON: expected a comma or ]"),
      ("[01]", "line 1: JSON: expected a value"),
      ("[\"\\ud83d\"]", "line 1: JSON: half of a surrogate pair in a string"),
      ("[\"\\x\"]", "line 1: JSON: an unknown escape in a string"),
      ("[\"a", "line 1: JSON: a string without its closing quote"),
      ("{} {}", "line 1: JSON: something follows the end of the record"),
    ]
  )
  func refused(text: String, problem: String) {
    let refusal = #expect(throws: UnreadableAssessment.self) { try Node(json: text.utf8) }
    #expect(refusal?.description == problem)
  }

  @Test("Bytes that are not UTF-8, and bottomless nesting, are refused")
  func hostile() {
    #expect(throws: UnreadableAssessment.self) { try Node(json: [0x22, 0xC3, 0x28, 0x22]) }
    let deep = String(repeating: "[", count: 100_000)
    let refusal = #expect(throws: UnreadableAssessment.self) { try Node(json: deep.utf8) }
    #expect(refusal?.description.hasSuffix("nested deeper than 64 levels") == true)
  }

  @Test("A file cut short anywhere is refused, and never crashes")
  func truncated() throws {
    let bytes = try Sample.bytes()
    for length in stride(from: 0, to: bytes.count - 2, by: 997) {
      #expect(throws: UnreadableAssessment.self) { try Assessment(json: bytes.prefix(length)) }
    }
  }

  @Test("An empty record says what is missing")
  func empty() {
    let refusal = #expect(throws: UnreadableAssessment.self) { try Assessment(json: "{}".utf8) }
    #expect(refusal?.description == "line 1: format: missing")
  }
}
