import Foundation
import Records
import Yams

/// Records as YAML, for people who write them by hand.
enum RecordYAML {
  static func data(of nodes: [Records.Node]) throws -> Data {
    let list = Yams.Node.sequence(.init(try nodes.map(node)))
    return Data(try Yams.serialize(node: list, allowUnicode: true).utf8)
  }

  private static func node(_ node: Records.Node) throws -> Yams.Node {
    switch node.content {
    case .null: return .scalar(.init("null", Tag(.null)))
    case .boolean(let value): return .scalar(.init(value.description, Tag(.bool)))
    case .number(let text): return .scalar(.init(text, Tag(.int)))
    case .text(let text), .word(let text):
      // Quoted, so that no text is taken for a number or a date.
      return .scalar(.init(text, Tag(.str), .doubleQuoted))
    case .list(let nodes): return .sequence(.init(try nodes.map(self.node)))
    case .mapping(let entries):
      let pairs = try entries.map {
        (Yams.Node.scalar(.init($0.key, Tag(.str), .plain)), try self.node($0.value))
      }
      return .mapping(.init(pairs))
    }
  }
}
