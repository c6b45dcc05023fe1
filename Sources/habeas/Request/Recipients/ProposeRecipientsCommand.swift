import ArgumentParser
import Casework
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas request recipient propose`.
struct ProposeRecipientsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Proposes the recipients of the register (Art. 19), and with --set names them.",
    discussion: """
      Those that receive nothing any more are proposed too. Name only those to whom this person's \
      data was disclosed; --subjects narrows it to activities that concern such people.
      Example: habeas request recipient propose 2026-7KQ4-M0XB-W --right erasure --set
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The claim: rectification, erasure or restriction.")
  var right: Right

  @Option(
    help: ArgumentHelp(
      """
      Only of activities that concern this category of people, by label or name; repeat it \
      for several.
      """,
      valueName: "category"
    )
  )
  var subjects: [String] = []

  @Flag(help: "Name them in the request.")
  var set = false

  /// A proposal as `--json` prints it.
  private struct ProposalJSON: Encodable {
    let name: String
    let recipient: String?
    let contact: String?
    let activities: [String]
    let ended: CalendarDate?
    let number: Int?
  }

  func validate() throws {
    guard right.concernsRecipients else {
      throw ValidationError(
        "--right \(right.rawValue): recipients are told of rectification, erasure and restriction"
      )
    }
  }

  func run() async throws {
    try await options.work.working(on: options.reference) { desk in
      let people = try await desk.subjectCategories(named: subjects)
      if set {
        let outcome = try await desk.nameProposedRecipients(
          on: options.reference,
          of: right,
          subjects: people,
          key: try options.key()
        )
        if let outcome { return try options.print(outcome, .recipientNamed, at: desk) }
      }
      let proposals = try await desk.proposeRecipients(
        on: options.reference,
        of: right,
        subjects: people
      )
      if options.json {
        for proposal in proposals { try JSONOutput.print(Self.json(proposal)) }
        return
      }
      guard !proposals.isEmpty else {
        print("The register names no recipients.")
        return
      }
      var columns = TextColumns(["Number", "Recipient", "Contact", "Activities", "Until"])
      for proposal in proposals {
        columns.add([
          proposal.number.map { "\($0)" } ?? "new", proposal.name,
          proposal.contact ?? "none recorded",
          proposal.activities.map(\.description).joined(separator: ", "),
          proposal.ended?.description ?? "",
        ])
      }
      for line in columns.lines(width: Terminal.width) { print(line) }
      for proposal in proposals where proposal.contact == nil {
        Terminal.complain(
          """
          \(proposal.name): no contact is recorded to which the notice could go (Article 19); add it \
          with recipient add, and name its label in the activity
          """
        )
      }
    }
  }

  private static func json(_ proposal: RecipientProposal) -> ProposalJSON {
    ProposalJSON(
      name: proposal.name,
      recipient: proposal.recipient?.description,
      contact: proposal.contact,
      activities: proposal.activities.map(\.description),
      ended: proposal.ended,
      number: proposal.number
    )
  }
}
