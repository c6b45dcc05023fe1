import Schema

/// Says which migrations were applied.
enum MigrationOutput {
  static func print(_ applied: [Migration]) {
    if applied.isEmpty { Swift.print("The schema is up to date.") }
    for migration in applied {
      let digits = String(migration.number)
      let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      Swift.print("Applied \(number) \(migration.name)")
    }
  }
}
