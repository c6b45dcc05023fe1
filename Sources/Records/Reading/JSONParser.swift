extension Node {
  /// Parses JSON: RFC 8259, with a byte order mark allowed, and duplicate keys refused.
  public init(json bytes: some Sequence<UInt8>) throws(UnreadableRecord) {
    var parser = JSONParser(Array(bytes))
    do {
      self = try parser.document()
    } catch {
      throw UnreadableRecord(problems: [error.problem])
    }
  }
}

/// A syntax error, with the line on which it was found.
struct JSONSyntaxError: Error {
  let problem: ReadingProblem
}

/// A parser over the bytes of a file, which remembers lines.
struct JSONParser {
  private let bytes: [UInt8]
  private(set) var position = 0
  private(set) var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func document() throws(JSONSyntaxError) -> Node {
    let node = try value(depth: 0, place: "")
    skipSpace()
    guard position == bytes.count else { throw error("something follows the end of the record") }
    return node
  }

  private mutating func value(depth: Int, place: String) throws(JSONSyntaxError) -> Node {
    skipSpace()
    guard depth < Node.depthLimit else {
      throw error("nested deeper than \(Node.depthLimit) levels", place: place)
    }
    let start = line
    switch peek {
    case UInt8(ascii: "{"):
      return Node(line: start, content: .mapping(try entries(depth: depth, place: place)))
    case UInt8(ascii: "["):
      return Node(line: start, content: .list(try elements(depth: depth, place: place)))
    case UInt8(ascii: "\""):
      return Node(line: start, content: .text(try string()))
    default:
      return Node(line: start, content: try literal())
    }
  }

  private mutating func entries(depth: Int, place: String) throws(JSONSyntaxError) -> [Entry] {
    var entries: [Entry] = []
    var keys: Set<String> = []
    position += 1
    skipSpace()
    if take("}") { return [] }
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw error("expected a key in quotes") }
      let key = try string()
      let inside = place.isEmpty ? key : "\(place).\(key)"
      guard keys.insert(key).inserted else {
        throw error("the key is there twice; keep one", place: inside)
      }
      skipSpace()
      guard take(":") else { throw error("expected a colon after the key", place: inside) }
      entries.append(Entry(key: key, value: try value(depth: depth + 1, place: inside)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw error("expected a comma or }", place: place) }
    return entries
  }

  private mutating func elements(depth: Int, place: String) throws(JSONSyntaxError) -> [Node] {
    var nodes: [Node] = []
    position += 1
    skipSpace()
    if take("]") { return [] }
    repeat {
      nodes.append(try value(depth: depth + 1, place: "\(place)[\(nodes.count)]"))
      skipSpace()
    } while take(",")
    guard take("]") else { throw error("expected a comma or ]", place: place) }
    return nodes
  }

  private mutating func literal() throws(JSONSyntaxError) -> Node.Content {
    let start = position
    while let byte = peek, !" \t\r\n,]}:\"[{".utf8.contains(byte) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default:
      guard word.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else {
        throw error("expected a value")
      }
      return .number(word)
    }
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    var scanner = JSONStringScanner(bytes: bytes, position: position + 1)
    do {
      let text = try scanner.scan()
      position = scanner.position
      return text
    } catch {
      throw self.error(error.message)
    }
  }

  private typealias Entry = Node.Entry

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, " \t\r\n".utf8.contains(byte) {
      if byte == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  private func error(_ message: String, place: String = "") -> JSONSyntaxError {
    JSONSyntaxError(problem: ReadingProblem(place: place, line: line, message: "JSON: \(message)"))
  }
}
