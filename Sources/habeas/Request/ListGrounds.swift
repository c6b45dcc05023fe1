import ArgumentParser
import SubjectRequests

/// `habeas request grounds`.
struct ListGrounds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grounds",
    abstract: "Lists the grounds on which a claim can be refused, with the terms of the DPV.",
    discussion: """
      Against the withdrawal of consent there is none (Art. 7(3)).
      Examples:
        habeas request grounds --right erasure
        habeas request grounds --right objection-direct-marketing
      """
  )

  @Option(help: "Only grounds against this right.")
  var right: ClaimName?

  @Flag(help: "Print JSON, a ground a line.")
  var json = false

  func run() throws {
    let grounds = RefusalGround.allCases.filter { ground in
      right.map { !ground.claims.isDisjoint(with: $0.meant) } ?? true
    }
    guard json else {
      var table = TextColumns(["GROUND", "MEANS", "AGAINST", "TERMS OF THE DPV"])
      for ground in grounds {
        table.add([
          ground.rawValue, ground.meaning, ground.words.joined(separator: ", "),
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
  let means: String
  let rights: [String]
  let terms: [String]

  init(_ ground: RefusalGround) {
    self.ground = ground
    means = ground.meaning
    rights = ground.words
    terms = ground.vocabularyTerms.map { RefusalGround.vocabulary + $0 }
  }
}

extension RefusalGround {
  /// The claims that it can limit, in the order of their articles.
  fileprivate var words: [String] {
    ClaimedRight.all.filter(claims.contains).map(\.ownWord)
  }
}
