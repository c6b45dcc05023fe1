import TimeLimits

/// A deadline as people read it: the days, and then every step with what it rests on.
struct DeadlineExplanation {
  let text: String

  /// Puts an answer into words.
  ///
  /// - Parameters:
  ///   - deadline: the answer.
  ///   - rules: the rules it was computed by.
  ///   - others: the clocks that run beside it, of which nobody asked.
  init(_ deadline: Deadline, rules: RuleBook, others: [ClockKind] = []) {
    var lines: [String] = []
    switch deadline.state {
    case .running(let target, let due, let dueUnrolled, let endsAt):
      lines = [
        "due       \(due)", "nominal   \(dueUnrolled)", "target    \(target)",
        "too late  \(endsAt)",
      ]
      if deadline.clock.isOfAuthority { lines.remove(at: 2) }
    case .suspended(let since, let reason):
      lines = ["due       suspended since \(since), awaiting \(reason.rawValue)"]
      if let reminder = deadline.reminder { lines.append("remind    \(reminder)") }
    case .atOnce(let instant):
      lines = ["due       at once, from \(instant)"]
    case .noFixedPeriod:
      lines = [
        deadline.clock == .noticeBeforeLifting
          ? "due       before the restriction is lifted, no period runs"
          : "due       without undue delay, no number in the law"
      ]
    }
    lines.insert("clock     \(deadline.clock.rawValue)", at: 0)
    let rule = rules[deadline.rule]
    let checked = rule.map { $0.verification.isVerified ? "" : " (\($0.verification.rawValue))" }
    lines.append("rule      \(deadline.rule.rawValue)\(checked ?? "")")
    lines.append("calendar  \(deadline.calendar)")
    if !deadline.options.dictionary.isEmpty { lines.append("options   \(deadline.options)") }
    if !others.isEmpty {
      let names = others.map(\.rawValue).joined(separator: ", ")
      lines.append("beside    \(names) (each by --clock)")
    }
    lines += deadline.alarms.map { "! \($0.step.says)" }
    lines.append("")
    for (index, step) in deadline.steps.enumerated() {
      let number = index < 9 ? " \(index + 1)" : "\(index + 1)"
      lines.append("\(number). \(step.says)")
      lines.append("    \(step.cites)")
    }
    text = lines.joined(separator: "\n")
  }
}
