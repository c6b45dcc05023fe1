/// A worksheet that was read from a file, and what in the file it does not carry.
public struct PIAReading: Sendable, Hashable {
  public var worksheet: PIAWorksheet
  /// What was left behind, in the order of the file.
  public var notCarried: [ReadingProblem]
}

extension PIAWorksheet {
  /// Reads a worksheet from a parsed file of the PIA software.
  ///
  /// As tolerant as the software is careless: numbers written as texts, lists that are null, parts
  /// that are missing, references that lead nowhere, and questions that templates added are
  /// understood or reported. Levels and states outside their scales are refused.
  ///
  /// - Throws: for another kind of file, or a value that no version of the software writes, every
  ///   problem with its place and line and what would be right.
  public static func read(_ node: Node) throws(UnreadableAssessment) -> PIAReading {
    if let problem = kindProblem(of: node) {
      throw UnreadableAssessment(problems: [problem])
    }
    var reader = PIAReader()
    let worksheet = reader.worksheet(node)
    guard reader.problems.isEmpty else {
      throw UnreadableAssessment(problems: reader.problems)
    }
    return PIAReading(worksheet: worksheet, notCarried: reader.notCarried)
  }

  /// Why a file is no worksheet of the PIA software at all.
  private static func kindProblem(of node: Node) -> ReadingProblem? {
    func problem(_ message: String) -> ReadingProblem {
      ReadingProblem(place: "", line: node.line, message: message)
    }
    let wanted = "a PIA is one object with pia, answers, measures, evaluations and comments"
    guard case .mapping = node.content else {
      if case .list(let nodes) = node.content, nodes.first?["answers"] != nil {
        return problem(
          "this is the list that the server of the PIA software gives, whose objects lack opinions "
            + "and measure numbers; export the PIA in the software itself, as JSON: \(wanted)"
        )
      }
      return problem("expected a PIA, found \(node.kind); \(wanted)")
    }
    if node["pia"] != nil { return nil }
    if node["structure"] != nil {
      return problem(
        "this is a structure, a template without a PIA; make a PIA of it in the software and "
          + "export that: \(wanted)"
      )
    }
    if node["knowledges"] != nil || node["knowledge_base"] != nil {
      return problem("this is a knowledge base; habeas dpia knowledge import keeps it; \(wanted)")
    }
    return problem("pia is missing; \(wanted)")
  }
}
