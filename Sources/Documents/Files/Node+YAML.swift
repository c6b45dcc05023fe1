public import Assessments
public import Foundation
import Yams

extension Assessments.Node {
  /// Parses a YAML file of one document.
  ///
  /// Duplicate keys are refused, and files whose aliases unfold to more than 200,000 values.
  public init(yaml data: Data) throws(UnreadableAssessment) {
    // Editors of Windows put a byte order mark before the text.
    let isMarked = data.starts(with: [0xEF, 0xBB, 0xBF])
    guard let text = String(validating: data.dropFirst(isMarked ? 3 : 0), as: UTF8.self) else {
      throw UnreadableAssessment(problems: [.init(place: "", message: "the file is not UTF-8")])
    }
    let root: Yams.Node?
    do {
      root = try Parser(yaml: text, encoding: .utf8).singleRoot()
    } catch {
      throw UnreadableAssessment(problems: [ReadingProblem(yaml: error)])
    }
    guard let root else {
      throw UnreadableAssessment(problems: [.init(place: "", message: "the file is empty")])
    }
    var reader = YAMLNodeReader(marks: LostMarks(in: text))
    self = try reader.node(root, depth: 0)
  }
}

/// Turns nodes of the YAML library into ours, within bounds.
private struct YAMLNodeReader {
  private let marks: LostMarks?
  private var count = 0
  private static let limit = 200_000

  init(marks: LostMarks?) { self.marks = marks }

  mutating func node(_ node: Yams.Node, depth: Int) throws(UnreadableAssessment)
    -> Assessments.Node
  {
    let line = node.mark?.line ?? 1
    count += 1
    guard count <= Self.limit else {
      throw refusal(line, "the file holds more than \(Self.limit) values")
    }
    guard depth < Assessments.Node.depthLimit else {
      throw refusal(line, "nested deeper than \(Assessments.Node.depthLimit) levels")
    }
    switch node {
    case .scalar(let scalar):
      return Assessments.Node(line: line, content: content(of: scalar))
    case .sequence(let sequence):
      var nodes: [Assessments.Node] = []
      for element in sequence { nodes.append(try self.node(element, depth: depth + 1)) }
      return Assessments.Node(line: line, content: .list(nodes))
    case .mapping(let mapping):
      var entries: [Assessments.Node.Entry] = []
      for (key, value) in mapping {
        guard let name = key.scalar?.string else { throw refusal(line, "a key must be a word") }
        entries.append(.init(key: name, value: try self.node(value, depth: depth + 1)))
      }
      return Assessments.Node(line: line, content: .mapping(entries))
    case .alias:
      throw refusal(line, "an alias without its anchor")
    }
  }

  private func content(of scalar: Yams.Node.Scalar) -> Assessments.Node.Content {
    let text = marks?.restored(scalar.string, at: scalar.mark) ?? scalar.string
    guard scalar.style == .plain || scalar.style == .any else { return .text(text) }
    return ["", "~", "null"].contains(text) ? .null : .word(text)
  }

  private func refusal(_ line: Int, _ message: String) -> UnreadableAssessment {
    UnreadableAssessment(problems: [.init(place: "", line: line, message: "YAML: \(message)")])
  }
}

extension ReadingProblem {
  /// Says what the YAML library found, without its excerpt of the file.
  fileprivate init(yaml error: any Error) {
    switch error {
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { String($0.prefix(60)) }.joined(separator: ", ")
      self.init(
        place: "",
        line: context.mark.line,
        message: "YAML: a key is there twice in one mapping (\(names)); keep one"
      )
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(place: "", line: mark.line, message: "YAML: \(problem)")
    case YamlError.reader(let problem, _, _, _):
      self.init(place: "", message: "YAML: \(problem)")
    default:
      self.init(place: "", message: "YAML: the file cannot be parsed")
    }
  }
}
