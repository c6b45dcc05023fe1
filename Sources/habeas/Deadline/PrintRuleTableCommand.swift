import ArgumentParser
import CSV
import TimeLimits

/// `habeas deadline rules table`.
struct PrintRuleTableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Prints the rules inside the program as the table that 'rules add' reads.",
    discussion: """
      Copy the row that comes nearest, give it an identifier of its own, the day from which it \
      holds and its source, and add it with 'habeas deadline rules add'.
      Example: habeas deadline rules table --regime EU_GDPR > rules.csv
      """
  )

  @Option(help: "Only the rules of this regime.")
  var regime: String?

  func run() throws {
    let table = try RuleTable.builtIn()
    let column = table.columns.firstIndex(of: "regime")
    let rows = table.rows.filter { row in
      regime == nil || column.map { row.indices.contains($0) && row[$0] == regime } == true
    }
    guard !rows.isEmpty else {
      let known = try RuleBook.builtIn().regimes.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("regime: expected one of \(known)")
    }
    var writer = CSVWriter(columns: table.columns, formulas: .verbatim)
    for row in rows { writer.write(row.map { $0 ?? "" }) }
    print(String(decoding: writer.take(), as: UTF8.self), terminator: "")
  }
}
