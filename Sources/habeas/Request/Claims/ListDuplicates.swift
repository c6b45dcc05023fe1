import ArgumentParser
import Casework
import Storage
import SubjectRequests

/// `habeas request duplicates`.
struct ListDuplicates: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Proposes requests that look like one: the same person, the same right, open.",
    discussion: """
      A person decides: link them with 'habeas request join'.
      Example: habeas request duplicates
      """
  )

  @Argument(help: "Only those with this request; all unless given.")
  var reference: Reference?

  @OptionGroup var work: WorkOptions

  @Option(help: "How many at the most.")
  var limit = 100

  @Flag(help: "Print JSON, a proposal a line.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let found = try await desk.proposeDuplicates(of: reference, limit: max(0, limit))
    guard json else {
      var table = TextColumns(["DUPLICATE", "OF", "RIGHTS", "SAME"])
      for proposal in found {
        let rights = proposal.rights.map(\.rawValue).joined(separator: ", ")
        table.add([
          "\(proposal.duplicate)", "\(proposal.original)", rights, proposal.sign.rawValue,
        ])
      }
      for line in table.lines(width: Terminal.width) { print(line) }
      return
    }
    for proposal in found { try JSONOutput.print(DuplicateJSON(proposal)) }
  }
}

/// A proposal as `--json` prints it.
private struct DuplicateJSON: Encodable {
  let original: String
  let duplicate: String
  let rights: [Right]
  let same: String

  init(_ proposal: DuplicateProposal) {
    original = proposal.original.description
    duplicate = proposal.duplicate.description
    rights = proposal.rights
    same = proposal.sign.rawValue
  }
}
