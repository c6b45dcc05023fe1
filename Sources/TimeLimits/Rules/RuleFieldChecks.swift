import CSV

extension RuleBook {
  /// Makes sure that a table of further rules says nothing that would be passed over or misread.
  ///
  /// The engine knows one weekend, one way to shorten a month and the events that some rule begins
  /// with: a table that says otherwise would be followed in something else than it says.
  ///
  /// - Parameters:
  ///   - bytes: the table.
  ///   - file: its name.
  /// - Throws: `LawDataError` with the column that is not known or missing, or the line and the column
  ///   of what is wrong.
  public func checkFields(csv bytes: [UInt8], file: String) throws(LawDataError) {
    let table = try LawFile(name: file, bytes: bytes)
    let known = try LawFile(builtIn: RuleTable.file).records.first?.header.names ?? []
    let named = table.records.first?.header.names ?? []
    if let unknown = named.first(where: { !known.contains($0) }) {
      throw .unreadable(
        file: file,
        reason: "column \(unknown): a table of rules has none of this name; it has "
          + known.joined(separator: ", ")
      )
    }
    let missing = Self.necessaryColumns.filter { !named.contains($0) }
    guard missing.isEmpty || table.records.isEmpty else {
      throw .unreadable(file: file, reason: "missing: \(missing.joined(separator: ", "))")
    }
    let triggers = Set(rules.map(\.trigger))
    for row in table.rows { try row.checkFields(triggers: triggers) }
  }

  private static let necessaryColumns = [
    "rule_id", "regime", "jurisdiction", "instrument", "provision", "right", "clock", "trigger",
    "unit", "roll", "verified",
  ]
}

extension LawRow {
  fileprivate func checkFields(triggers: Set<String>) throws(LawDataError) {
    let answers: Set<String> = ["", "yes", "no"]
    let words: [(column: String, known: Set<String>)] = [
      ("trigger", triggers), ("event_day", ["", "excluded", "event_hour_excluded"]),
      ("month_end", ["", "clamp"]), ("weekend", ["", "sat_sun"]), ("ext_reasons", answers),
      ("ack_required", answers), ("refusal_extendable", answers),
    ]
    for (column, known) in words where !known.contains(self[column]) {
      let list = known.filter { !$0.isEmpty }.sorted().joined(separator: ", ")
      throw problem(column, expected: known.count > 2 ? "one of \(list)" : list)
    }
    for name in ["", "ext_notice_", "ack_", "refusal_"] { try checkLength(name) }
    try checkExtension()
  }

  /// Nobody waits for a hundred years, and no calendar reaches further than some thousand.
  private func checkLength(_ prefix: String) throws(LawDataError) {
    guard let amount = try number("\(prefix)amount"),
      let unit = Period.Unit(rawValue: self["\(prefix)unit"]),
      Period(amount: amount, unit: unit).leastDays > Self.longestInDays
    else { return }
    throw problem("\(prefix)amount", expected: "a period of a hundred years at most")
  }

  /// An extension lengthens the period that it extends.
  private func checkExtension() throws(LawDataError) {
    guard let total = try number("ext_total"), let amount = try number("amount"),
      let totalUnit = Period.Unit(rawValue: self["ext_unit"]),
      let unit = Period.Unit(rawValue: self["unit"])
    else { return }
    let whole = Period(amount: total, unit: totalUnit)
    let first = Period(amount: amount, unit: unit)
    guard whole.leastDays > first.leastDays, whole.leastDays <= Self.longestInDays else {
      throw problem(
        "ext_total",
        expected: "the whole period with its extension, longer than \(amount) \(unit.rawValue)s"
      )
    }
  }

  private static let longestInDays = 36_525
}
