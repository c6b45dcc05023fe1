import ArgumentParser
import Casework
import Records
import Register
import SubjectRequests

/// `habeas request task propose`.
struct ProposeTasksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Proposes the tasks that the register calls for, and with --set sets them.",
    discussion: """
      Obligations shared with processors in use bring a task at each service, in the hands of the \
      obligation's owner; systems of activities bring the others. What the request has already is \
      not set again.
      Example: habeas request task propose 2026-7KQ4-M0XB-W --subjects customers --set
      """
  )

  @OptionGroup var options: ActOptions

  @Option(
    help: ArgumentHelp(
      """
      Only systems of activities that concern this category of people, by label or name; repeat it \
      for several.
      """,
      valueName: "category"
    )
  )
  var subjects: [String] = []

  @Flag(help: "Only services of processors.")
  var processors = false

  @Flag(help: "Set them.")
  var set = false

  /// A proposal as `--json` prints it.
  private struct ProposalJSON: Encodable {
    let right: Right
    let action: TaskAction
    let system: String
    let assignee: Handle?
    var processor: String?
    var obligation: String?
    var activity: String?
    /// The number of the task, where the request has it.
    var task: Int?

    init(_ proposal: TaskProposal) {
      right = proposal.task.right.right
      action = proposal.task.action
      system = proposal.task.system
      assignee = proposal.task.assignee
      switch proposal.source {
      case .obligation(let code, let service):
        (obligation, processor) = (code.description, service.description)
      case .system(let label): activity = label.description
      }
      if case .set(let number) = proposal.standing { task = number }
    }
  }

  func run() async throws {
    try await options.work.working(on: options.reference) { desk in
      let people = try await desk.subjectCategories(named: subjects)
      let scope: ProposalScope = processors ? .processors : .systems(of: people)
      if set {
        let outcome = try await desk.setProposedTasks(
          on: options.reference,
          scope,
          key: try options.key()
        )
        if let outcome { return try options.print(outcome, .taskSet, at: desk) }
      }
      let proposals = try await desk.proposeTasks(on: options.reference, scope)
      if options.json {
        for proposal in proposals { try JSONOutput.print(ProposalJSON(proposal)) }
        return
      }
      guard !proposals.isEmpty else {
        print("The register calls for no task in this request.")
        return
      }
      var columns = TextColumns(["Task", "Right", "Action", "System", "For", "Because of"])
      for proposal in proposals {
        columns.add([
          proposal.number, proposal.task.right.word, proposal.task.action.rawValue,
          proposal.task.system, proposal.task.assignee?.description ?? "", proposal.reason,
        ])
      }
      for line in columns.lines(width: Terminal.width) { print(line) }
    }
  }
}

extension TaskProposal {
  fileprivate var number: String {
    if case .set(let number) = standing { "\(number)" } else { "new" }
  }

  fileprivate var reason: String {
    switch source {
    case .obligation(let code, let service): "\(code) at \(service)"
    case .system(let activity): "activity \(activity)"
    }
  }
}
