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
    var rows = table.rows
    if let wanted = try RuleBook.builtIn().regime(named: regime),
      let column = table.columns.firstIndex(of: "regime")
    {
      rows.removeAll { !$0.indices.contains(column) || $0[column] != wanted.rawValue }
    }
    var writer = CSVWriter(columns: table.columns, formulas: .verbatim)
    for row in rows { writer.write(row.map { $0 ?? "" }) }
    print(String(decoding: writer.take(), as: UTF8.self), terminator: "")
  }
}
