import Casework
import Storage
import SubjectRequests
import TimeLimits

/// A request as a person reads it on a terminal.
struct RequestPage {
  private let view: RequestView
  private let zone: Zone

  init(_ view: RequestView, zone: Zone) {
    self.view = view
    self.zone = zone
  }

  var lines: [String] {
    let file = view.loaded.file
    let requester = view.loaded.requester
    let who = [requester.name, requester.email.map { "<\($0)>" }].compactMap(\.self)
    return [
      "Request \(file.request.reference)",
      "  from      \(who.isEmpty ? "unknown" : who.joined(separator: " "))",
      "  received  \(Moments.text(file.request.received, in: zone)) by \(file.request.channel.rawValue)",
      "  standing  \(standing(file))",
      "  assignee  \(file.assignee?.description ?? "nobody")",
      "",
      "Claims",
    ] + file.claims.map { "  \($0.right.word) (Art. \($0.right.article)): \(progress($0))" } + [
      "", "Clocks",
    ] + DeadlineLines.lines(view.deadlines, of: file).map { "  \($0)" }
  }

  private func standing(_ file: CaseFile) -> String {
    switch file.standing {
    case .open: "open"
    case .closed(let at, .completed): "closed \(Moments.text(at, in: zone))"
    case .closed(let at, .unanswered):
      "closed \(Moments.text(at, in: zone)), the person did not answer"
    }
  }

  private func progress(_ claim: Claim) -> String {
    switch claim.progress {
    case .open: "open"
    case .decided(let decision, let at):
      "\(decision.outcome.rawValue) \(Moments.text(at, in: zone)), not answered yet"
    case .answered(let decision, let at):
      "\(decision.outcome.rawValue), answered \(Moments.text(at, in: zone))"
    case .proposed(let decision, let at, let proposer):
      """
      \(decision.outcome.rawValue) proposed by \(proposer) \(Moments.text(at, in: zone)), waits for \
      approval
      """
    case .splitOff(let reference, let at):
      "split off to \(reference) \(Moments.text(at, in: zone))"
    case .joined(let reference, let at):
      "joined to \(reference) \(Moments.text(at, in: zone))"
    case .withdrawn(let at): "withdrawn \(Moments.text(at, in: zone))"
    }
  }
}
