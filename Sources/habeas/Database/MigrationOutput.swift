import Schema

/// Says which migrations were applied.
enum MigrationOutput {
  static func print(_ applied: [Migration]) {
    if applied.isEmpty { Terminal.print("The schema is up to date.") }
    for migration in applied {
      let digits = String(migration.number)
      let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      Terminal.print("Applied \(number) \(migration.name)")
    }
  }
}
