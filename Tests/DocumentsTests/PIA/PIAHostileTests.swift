import Assessments
import Documents
import Foundation
import TestReaders
import Testing

@Suite("Hostile PIA files")
struct PIAHostileTests {
  @Test("A file cut short anywhere, or with a byte changed anywhere, is read or refused")
  func damaged() throws {
    let original = [UInt8](try Fixtures.data("dpia/loyalty-card.pia.json"))
    for length in (0..<200).map({ $0 * (original.count - 2) / 200 }) {
      #expect(throws: UnreadableAssessment.self) {
        try ImportedAssessment(Data(original.prefix(length)))
      }
    }
    var random = Lehmer(state: 11)
    for _ in 0..<25 {
      var bytes = original
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255,
        using: &random
      )
      do throws(UnreadableAssessment) {
        let record = try ImportedAssessment(Data(bytes)).assessment
        #expect(record.problems() == [])
      } catch {
        #expect(!error.problems.isEmpty)
      }
    }
  }

  /// Values of every kind, to stand where others are expected.
  static let strangers = [
    "null", "true", "-3", "1e99", "\"\"", "\"x\"", "[]", "[[]]", "[null]", "{}", "{\"a\":[1]}",
  ]

  /// A file with an entry of each kind.
  static let small = """
    {"pia": {"name": "x", "status": 0, "dpo_status": 1, "created_at": "2026-01-01",
      "concerned_people_searched_opinion": true},
     "answers": [{"reference_to": 111, "data": {"text": "a", "gauge": 0, "list": null}}],
     "measures": [{"id": 1, "title": "m", "content": "c"}],
     "evaluations": [{"reference_to": "3.2", "status": 2, "gauges": {"x": 1, "y": 1}}],
     "comments": [{"description": "d", "reference_to": 1, "for_measure": true}]}
    """

  @Test("A value of a wrong kind anywhere is read or refused", arguments: strangers)
  func wrongKinds(stranger: String) throws {
    let keys = [
      "pia", "answers", "measures", "evaluations", "comments", "name", "status", "reference_to",
      "data", "text", "gauge", "list", "id", "title", "content", "gauges", "x", "for_measure",
      "description", "created_at", "dpo_status", "concerned_people_searched_opinion",
    ]
    for key in keys {
      let pattern = try Regex("\"\(key)\": (\"[^\"]*\"|[0-9]+|true|false|null)")
      let changed = Self.small.replacing(pattern) { _ in "\"\(key)\": \(stranger)" }
      do throws(UnreadableAssessment) {
        let record = try ImportedAssessment(Data(changed.utf8)).assessment
        #expect(record.problems() == [])
      } catch {
        #expect(!error.problems.isEmpty)
      }
    }
  }

  static let attacks = [
    "<script>alert(1)</script>", "<SCRIPT\n>alert(1)</ScRiPt >x", "<img src=x onerror=alert(1)>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>", "<p onclick=\"alert(1)\">x</p>",
    "<a href=\"javascript:alert(1)\">x</a>", "<svg/onload=alert(1)>",
    "<!--><script>alert(1)</script>",
    "<p title='>' onclick=alert(1)>x", "<p \"<script>alert(1)</script>\">", "<script", "<p", "<",
    "</script><script>alert(1)", "<iframe srcdoc='<script>alert(1)</script>'>", "&lt;script&gt;",
    "&#60;script&#62;alert(1)", "<style>*{background:url(javascript:alert(1))}</style>",
    "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">", "\u{0}<scr\u{0}ipt>",
    "<plaintext><script>alert(1)</script>", "<b\u{a0}onmouseover=alert(1)>x</b>",
  ]

  @Test("Hostile HTML injects nothing, in a file of the software or in a page", arguments: attacks)
  func injection(attack: String) throws {
    let text = PIAText(cleaning: attack + " and words")
    #expect(PIAText(cleaning: text.html) == text)
    for found in text.html.matches(of: /<\/?([a-z0-9]*)([^>]*)>/) {
      #expect(!["script", "img", "svg", "iframe", "style", "a", ""].contains(found.1))
      #expect(found.2.allSatisfy { $0 == " " || $0 == "/" })
    }
  }

  @Test("Pages of a file that says hostile words everywhere hold no markup of its own")
  func pages() throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let file = try encoder.encode(HostileFile(Self.attacks.joined(separator: " ")))
    let record = try ImportedAssessment(file).assessment
    for layout in WorksheetLayout.allCases {
      let html = Worksheet(record, as: layout).html()
      let found = try Python.run("html_check.py", on: Data(html.utf8))
      #expect(found.contains("\"events\": []") && found.contains("\"scripts\": 0"))
      #expect(!html.lowercased().contains("<img") && !html.lowercased().contains("<iframe"))
    }
  }

  @Test(
    "Much broken markup is cleaned in one pass",
    arguments: ["<a'>'", "<p \"", "<!-", "&#", "<", "<script>"]
  )
  func huge(piece: String) {
    let text = PIAText(cleaning: String(repeating: piece, count: 20_000))
    #expect(!text.html.contains("<a"))
    #expect(text.plain.utf8.count <= text.html.utf8.count + 2)
  }
}

/// A file that says the same words wherever words may stand.
private struct HostileFile: Encodable {
  let pia: [String: String]
  let answers: [Answer]
  let measures: [[String: String]]

  struct Answer: Encodable {
    let referenceTo: Int
    let data: Content
  }

  struct Content: Encodable {
    let text: String
    let list: [String]
  }

  init(_ words: String) {
    pia = ["name": words, "author_name": words, "dpo_opinion": words, "dpo_status": "1"]
    answers = [111, 212, 321].map { number in
      Answer(referenceTo: number, data: Content(text: words, list: [words]))
    }
    measures = [["id": "1", "title": words, "content": words]]
  }
}
