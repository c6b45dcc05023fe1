import CSV
import Postgres
public import Storage
public import SubjectRequests
public import TimeLimits

extension Office {
  /// Adds rules of law for one controller and computes its open deadlines anew.
  ///
  /// Each rule ends those of the same clock, regime, right and jurisdiction on the day before it
  /// begins. Later days apply; earlier ones wait for ``Desk/acceptEarlierDays(_:)``.
  ///
  /// - Parameters:
  ///   - bytes: a table with the columns of the rules inside the program.
  ///   - file: its name, for messages.
  ///   - reason: why the rules are added.
  ///   - slug: the controller; nil where there is but one.
  ///   - officer: who adds them.
  ///   - progress: told how many requests of how many were computed anew.
  /// - Returns: how many requests were computed anew, and which clocks moved.
  /// - Throws: `LawDataError` with the line and the field that is wrong; ``LawChangeError``;
  ///   `PostgresError`.
  public func addRules(
    csv bytes: [UInt8],
    file: String,
    reason: String,
    for slug: Slug?,
    officer: Handle,
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> RevisionReport {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw LawChangeError.reasonMissing }
    try law.computer.rules.checkFields(csv: bytes, file: file)
    let book = try RuleBook(csv: bytes, file: file)
    guard !book.rules.isEmpty else { throw LawChangeError.noRules(file: file) }
    let lines = try RuleLine.lines(of: bytes, rules: book.rules)
    try law.computer.rules.checkWords(
      of: book,
      lines: lines.map(\.number),
      file: file
    )
    let desk = try await desk(slug, officer: officer)
    let now = collaborators.now()
    let key = collaborators.identifier(now)
    do {
      try await desk.database.perform(key) { connection in
        let own = try ControllerLaw.read(of: desk.tenant.id, from: connection)
        guard !own.additions.contains(where: { $0.id == key }) else { return }
        try LawVersion.advance(of: desk.tenant.id, in: connection)
        let present = try own.rules(beside: law.computer.rules)
        try present.checkBeginnings(of: book, lines: lines.map(\.number), file: file)
        _ = try present.adding(book)
        try ControllerRuleStore.add(
          lines.map(\.rule),
          reason: reason,
          key: key,
          at: now,
          by: officer,
          of: desk.tenant.id,
          to: connection
        )
        let stamp = RevisionStamp(id: key, cause: .rules, at: now, by: officer)
        let revision = Revision(stamp, changedDays: nil)
        try RevisionLedger.add(revision, of: desk.tenant.id, in: connection)
      }
    } catch let error as PostgresError
      where error.constraint == "controller_rules_have_different_numbers"
    {
      throw LawChangeError.changedMeanwhile
    }
    return try await self.desk(desk.controller.slug, officer: officer)
      .finishRevisions(progress: progress)
  }
}

extension Desk {
  /// The rules that this controller added, in the order in which they were added.
  public func ruleAdditions() async throws -> [RuleAddition] {
    try await database.read { try ControllerRuleStore.read(of: tenant.id, from: $0) }
  }

  /// The rules that hold for this controller, and which of them are its own.
  public func rules() async throws -> (book: RuleBook, own: Set<RuleIdentifier>) {
    let additions = try await ruleAdditions()
    return (keeper.rules, Set(additions.flatMap(\.standing)))
  }
}

extension RuleLine {
  /// The records of a table that was read as rules before.
  fileprivate static func lines(
    of bytes: [UInt8],
    rules: [Rule]
  ) throws -> [(number: Int, rule: RuleLine)] {
    let rows = try bytes.withUnsafeBytes { buffer in
      var reader = CSVReader()
      return try reader.read(buffer) + reader.finish()
    }
    let records: [CSVRecord] = rows.compactMap { row in
      guard case .record(let record) = row else { return nil }
      return record
    }
    return zip(records, rules).map { record, rule in
      let kept = RuleLine(
        rule: rule.id,
        header: line(record.header.names),
        line: line(record.fields),
        validity: rule.validity,
        citation: rule.citation
      )
      return (number: record.line, rule: kept)
    }
  }

  private static func line(_ fields: [String]) -> String {
    var writer = CSVWriter(columns: fields, formulas: .verbatim)
    return String(decoding: writer.take(), as: UTF8.self)
  }
}
