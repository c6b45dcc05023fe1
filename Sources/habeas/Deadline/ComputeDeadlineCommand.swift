import ArgumentParser
import Casework
import TimeLimits

/// `habeas deadline compute`: one clock of a right, explained, without a database.
struct ComputeDeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compute",
    abstract: "Computes one deadline and explains every step.",
    discussion: """
      No database is needed. A receipt or an event is a day (2026-01-31) or an instant with Z or \
      its offset (2026-01-31T23:30:00+01:00), which becomes a day in the zone.

      Example: a request received on the last of January, with a question of identity:

        habeas deadline compute --right access --received 2026-01-31 --country NL --event \
      identity_requested=2026-02-03 --event identity_confirmed=2026-02-10 --option \
      identity=restart

      Events: identity_requested, identity_received, identity_confirmed, clarification_requested, \
      clarification_received (a question also takes ,timely=false), extension (also ,by=1 or \
      ,until=2026-05-15), fee_notified, fee_paid, request_dated (the \
      date it bears), processor_received, unofficial_channel (with \
      ,ground=random-address, unintended-channel or uninvolved-employee) and official_channel (when it \
      reached one), first_communication and first_disclosure (of data from another source).

      Options: identity and clarification (none, pause, pause_inclusive, restart, reset_latest, \
      earliest), roll, start, hour_mode, art3_5_hours, min_wd, extension_anchor, \
      refusal_extendable, holidays, include_bridge, include_substitute, processor_receipt, \
      target_days, clock. A start is event_day_excluded, event_day_included or \
      day_after_is_anchor.
      """
  )

  @Option(help: "The body of law, such as EU_GDPR; that of the country if omitted.")
  var regime: String?

  @Option(help: "The right: access, rectification, erasure, objection-direct-marketing, …")
  var right: String

  @Option(help: "When the request reached the controller.")
  var received: String

  @Option(help: "The controller's country (ISO 3166-1, two letters).")
  var country: String

  @Option(help: "Its subdivision, where regional holidays count (ISO 3166-2), such as DE-BY.")
  var subdivision: String?

  @Option(help: "The controller's time zone (IANA); that of the capital if omitted.")
  var zone: String?

  @Option(help: "The clock: response, extension-notice, refusal, act-at-once, …")
  var clock: String?

  @Option(name: .customLong("event"), help: "What happened since, as TYPE=WHEN; repeatable.")
  var events: [String] = []

  @Option(name: .customLong("option"), help: "How the law is read, as NAME=VALUE; repeatable.")
  var options: [String] = []

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let desk = try DeadlineDesk()
    do throws(CaseError) {
      let question = try question()
      let zone = try desk.zone(named: zone, country: country, subdivision: subdivision)
      let deadline = try desk.compute(question, in: zone)
      let others =
        question.clock == nil ? desk.clocks(beside: deadline, of: question, in: zone) : []
      print(
        json
          ? try DeadlineJSON.text(DeadlineDocument(deadline))
          : DeadlineExplanation(deadline, rules: desk.computer.rules, others: others).text
      )
    } catch .refused(let reason) {
      throw CaseError.refused(reason)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  private func question() throws(CaseError) -> DeadlineQuestion {
    guard let moment = Moment(iso8601: received) else {
      throw .field("received", expected: "2026-01-31, or 2026-01-31T23:30:00+01:00")
    }
    var question = DeadlineQuestion(
      right: RightCode(rawValue: right),
      received: moment,
      country: country,
      subdivision: subdivision,
      regime: regime
    )
    if let clock { question.clock = try DeadlineQuestion.clock(named: clock) }
    for option in options {
      let pair = option.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2 else {
        throw .field("option", expected: "NAME=VALUE, such as identity=restart")
      }
      if pair[0] == "clock" {
        question.clock = try DeadlineQuestion.clock(named: pair[1])
      } else {
        question.options[pair[0]] = pair[1]
      }
    }
    for event in events { try question.add(event: event) }
    return question
  }
}
