import ArgumentParser
import Casework

/// `habeas consent`: the group of its verbs.
struct ConsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Records consents, answers whether they stand, and proves them (Articles 7, 8).",
    discussion: """
      Example: habeas consent check --principal anna@example.org --purpose newsletter/marketing
      """,
    subcommands: [
      RecordConsentCommand.self, WithdrawConsent.self, CheckConsent.self, ListConsents.self,
      ShowConsents.self,
      ImportConsents.self, ExportConsents.self, PrintRecordSchema<ConsentRow>.self,
    ]
  )
}
