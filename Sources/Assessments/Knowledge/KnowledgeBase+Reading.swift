extension KnowledgeBase {
  /// Reads a knowledge base as the PIA software exports it: one object with `name` and `knowledges`.
  ///
  /// Texts are cleaned of scripts, styles and attributes; what is not carried is reported.
  ///
  /// - Parameter node: the parsed file.
  /// - Returns: the base, and what of the file it does not carry.
  /// - Throws: for another kind of file, or one without a single text, what it is and what would be
  ///   right.
  public static func read(_ node: Node) throws(UnreadableRecord) -> KnowledgeReading {
    if let problem = kindProblem(of: node) { throw UnreadableRecord(problems: [problem]) }
    var reader = PIAReader()
    let file = PIAField(node: node, place: "")
    let head: Set<String> = [
      "id", "name", "author", "contributors", "knowledges", "created_at", "updated_at",
      "is_example", "lock_version",
    ]
    reader.report(unknownIn: file, known: head)
    var base = KnowledgeBase(
      name: reader.plain(file["name"]) ?? "",
      author: reader.plain(file["author"]),
      contributors: reader.plain(file["contributors"]),
      entries: []
    )
    for field in file["knowledges"]?.elements ?? [] {
      guard var entry = reader.knowledge(field) else { continue }
      entry.code = base.freeCode(entry.code)
      base.entries.append(entry)
    }
    guard !base.name.isEmpty else {
      throw UnreadableRecord(problems: [
        ReadingProblem(place: "name", line: node.line, message: "give the knowledge base a name")
      ])
    }
    guard !base.entries.isEmpty else {
      let left = reader.notCarried
      let none = ReadingProblem(place: "knowledges", message: "the file holds no text to keep")
      throw UnreadableRecord(problems: [none] + left)
    }
    return KnowledgeReading(base: base, notCarried: reader.notCarried)
  }

  /// The code, or the code with a number where it is taken.
  private func freeCode(_ code: String) -> String {
    let taken = Set(entries.map(\.code))
    guard taken.contains(code) else { return code }
    return (2...).lazy.map { "\(code)-\($0)" }.first { !taken.contains($0) } ?? code
  }

  private static func kindProblem(of node: Node) -> ReadingProblem? {
    let wanted = "a knowledge base is one object with name and knowledges"
    func problem(_ message: String) -> ReadingProblem {
      ReadingProblem(place: "", line: node.line, message: "\(message); \(wanted)")
    }
    switch node.content {
    case .list(let nodes) where nodes.first?["slug"] != nil:
      return problem(
        "this is the list inside the PIA software, whose texts are keys of its translations; export "
          + "a base of your own"
      )
    case .mapping:
      if let list = node["knowledges"] {
        if case .list = list.content { return nil }
        return ReadingProblem(
          place: "knowledges",
          line: list.line,
          message: "expected a list, found \(list.kind)"
        )
      }
      if node["pia"] != nil {
        return problem("this is a PIA; habeas dpia import reads it")
      }
      if node["structure"] != nil { return problem("this is a structure, a template of a PIA") }
      return problem("knowledges is missing")
    default: return problem("found \(node.kind)")
    }
  }
}

extension PIAReader {
  /// One text, or nil where there is nothing to read.
  fileprivate mutating func knowledge(_ field: PIAField) -> BroughtKnowledge? {
    guard case .mapping = field.node.content else {
      leave(field, "expected an object, found \(field.node.kind)")
      return nil
    }
    let known: Set<String> = [
      "id", "knowledge_base_id", "slug", "filters", "category", "placeholder", "name",
      "description", "items", "created_at", "updated_at", "lock_version",
    ]
    report(unknownIn: field, known: known)
    guard let title = plain(field["name"]), !title.isBlank else {
      leave(field, "it has no name")
      return nil
    }
    guard !title.hasPrefix("knowledge_base.") else {
      leave(field, "its name is a key of the software's own translations, and no text")
      return nil
    }
    return BroughtKnowledge(
      code: Self.code(plain(field["slug"]) ?? title),
      title: title,
      text: formatted(field["description"]) ?? PIAText(plain: ""),
      category: plain(field["category"]),
      filters: plain(field["filters"]),
      questions: questions(field["items"])
    )
  }

  private mutating func questions(_ field: PIAField?) -> [Int] {
    guard let field, !field.isEmpty else { return [] }
    guard let elements = field.elements else {
      leave(field, "expected a list of questions, found \(field.node.kind)")
      return []
    }
    var questions: [Int] = []
    for element in elements {
      if let number = element.integer, number > 0 {
        questions.append(number)
      } else {
        leave(element, "expected the number of a question, such as 111")
      }
    }
    return questions
  }

  /// A code of small letters, digits and hyphens, of at most forty.
  private static func code(_ text: String) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let code = words.joined(separator: "-").prefix(40)
    return code.isEmpty ? "text" : String(code)
  }
}
