import Assessments
import Documents
import Foundation
import Records
import Testing

@Suite("Records of assessments that are damaged or say what does not fit")
struct RecordFuzzTests {
  /// Reads a file or has it refused with what is wrong; either is right, a crash is not.
  private static func read(_ data: Data, as format: AssessmentFile.Format) {
    do throws(UnreadableAssessment) {
      let record = try AssessmentFile.read(data, as: format)
      #expect(record.problems() == [])
    } catch {
      #expect(!error.problems.isEmpty && error.problems.allSatisfy { !$0.message.isEmpty })
    }
  }

  @Test(
    "A file cut short at each of many places is read or refused",
    arguments: [AssessmentFile.Format.json, .yaml]
  )
  func truncated(format: AssessmentFile.Format) throws {
    let pieces = 200
    let whole = try Fixtures.data("dpia/social-support.\(format.rawValue)")
    for piece in 0..<pieces {
      Self.read(whole.prefix(whole.count * piece / pieces), as: format)
    }
  }

  /// What may stand where something else is expected.
  private static let strangers: [Node.Content] = [
    .null, .boolean(true), .number("-1"), .number("1e400"),
    .number("99999999999999999999999999"), .text(""), .text("\u{202E}x\u{0}"), .word("yes"),
    .word("0x7fffffffffffffff"), .list([]), .list([Node(line: 1, content: .null)]),
    .mapping([]),
    .mapping([.init(key: "", value: Node(line: 1, content: .list([])))]),
  ]

  @Test("A value of another kind in any place is read or refused", arguments: strangers.indices)
  func wrongKinds(stranger: Int) throws {
    let record = try Node(json: Fixtures.data("dpia/social-support.json")).thinned
    #expect(throws: Never.self) { try record.decode(Assessment.self) }
    let new = Node(line: 7, content: Self.strangers[stranger])
    var read = 0
    for path in record.paths where !path.isEmpty {
      do throws(UnreadableAssessment) {
        let changed = try record.replacing(path, by: new).decode(Assessment.self)
          .withoutLooseReferences()
        guard changed.problems().isEmpty else { continue }
        read += 1
        _ = Lint.findings(in: changed)
        if read.isMultiple(of: 20) { #expect(!Worksheet(changed).sections.isEmpty) }
      } catch {
        #expect(error.problems.allSatisfy { $0.line != nil })
      }
    }
  }

  @Test("Nesting without end in any place is refused")
  func nesting() {
    for opening in ["[", "{\"format\":", "{\"risks\":[", "{\"risks\":[{\"inherent\":"] {
      Self.read(Data(String(repeating: opening, count: 50_000).utf8), as: .json)
      Self.read(Data(String(repeating: opening, count: 2_000).utf8), as: .yaml)
    }
  }

  @Test("Numbers beyond every scale are refused with their place")
  func numbers() throws {
    for number in ["0", "-1", "9223372036854775807", "-9223372036854775808", "1.5", "1e3"] {
      let data = try Fixtures.sample(
        replacing: "      likelihood: 3\n      severity: 4\n",
        with: "      likelihood: \(number)\n      severity: \(number)\n"
      )
      let refusal = #expect(throws: UnreadableAssessment.self) {
        try AssessmentFile.read(data, as: .yaml)
      }
      #expect(
        refusal?.problems.contains {
          $0.place.hasSuffix("inherent.likelihood") && $0.line == 845
        } == true
      )
    }
  }

  @Test("Texts full of markup become texts of each layout, in each language of the page")
  func hostileTexts() throws {
    let attack = "</title><script>alert('1')</script><img src=x onerror=alert(1)>]]>${1}{{x}}#{x}"
    var record = try Node(json: Fixtures.data("dpia/social-support.json")).thinned
    for path in record.paths {
      guard let node = record.node(at: path), case .text = node.content else { continue }
      let hostile = record.replacing(path, by: Node(line: 1, content: .text(attack)))
      if (try? hostile.decode(Assessment.self)) != nil { record = hostile }
    }
    let assessment = try record.decode(Assessment.self).withoutLooseReferences()
    #expect(assessment.risks.allSatisfy { $0.title == attack })
    for layout in WorksheetLayout.allCases {
      let html = Worksheet(assessment, as: layout).html()
      #expect(!html.contains("<script") && !html.contains("<img"))
    }
  }
}

extension Node {
  /// The same with one entry in each list.
  fileprivate var thinned: Node {
    switch content {
    case .list(let nodes):
      // The rows of a matrix are as many as its scale has levels.
      let isMatrix = nodes.contains { if case .list = $0.content { true } else { false } }
      let kept = isMatrix || isOfLevels ? nodes : Array(nodes.prefix(1))
      return Node(line: line, content: .list(isMatrix ? kept : kept.map(\.thinned)))
    case .mapping(let entries):
      return Node(
        line: line,
        content: .mapping(entries.map { .init(key: $0.key, value: $0.value.thinned) })
      )
    case .null, .boolean, .number, .text, .word: return self
    }
  }

  private var isOfLevels: Bool {
    if case .list(let nodes) = content, let first = nodes.first {
      first["anchor"] != nil || first["acceptance"] != nil
    } else {
      false
    }
  }

  /// The paths of all nodes, this one's first.
  fileprivate var paths: [[Int]] {
    let children: [Node] =
      switch content {
      case .list(let nodes): nodes
      case .mapping(let entries): entries.map(\.value)
      case .null, .boolean, .number, .text, .word: []
      }
    return [[]] + children.enumerated().flatMap { index, child in child.paths.map { [index] + $0 } }
  }
}
