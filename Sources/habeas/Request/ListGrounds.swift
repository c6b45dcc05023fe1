import ArgumentParser
import SubjectRequests

/// `habeas request grounds`.
struct ListGrounds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grounds",
    abstract: "Lists the grounds on which a claim can be refused, with the terms of the DPV.",
    discussion: "Example: habeas request grounds --right erasure"
  )

  @Option(help: "Only grounds against this right.")
  var right: Right?

  @Flag(help: "Print JSON, a ground a line.")
  var json = false

  func run() throws {
    let grounds = RefusalGround.allCases.filter { ground in
      right.map { ground.rights.contains($0) } ?? true
    }
    guard json else {
      var table = TextColumns(["GROUND", "RIGHTS", "TERMS OF THE DPV"])
      for ground in grounds {
        table.add([
          ground.rawValue, ground.rights.count == Right.allCases.count ? "all" : ground.rightWords,
          ground.vocabularyTerms.joined(separator: ", "),
        ])
      }
      for line in table.lines(width: Terminal.width) { print(line) }
      return
    }
    for ground in grounds { try JSONOutput.print(GroundJSON(ground)) }
  }
}

/// A ground as `--json` prints it.
private struct GroundJSON: Encodable {
  let ground: RefusalGround
  let rights: [String]
  let terms: [String]

  init(_ ground: RefusalGround) {
    self.ground = ground
    rights = ground.rights.map(\.rawValue).sorted()
    terms = ground.vocabularyTerms.map { RefusalGround.vocabulary + $0 }
  }
}

extension RefusalGround {
  fileprivate var rightWords: String { rights.map(\.rawValue).sorted().joined(separator: ", ") }
}
