import ArgumentParser

/// `habeas report`: the group of its verbs.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reports what is due.",
    discussion: "Example: habeas report deadlines --within 14d",
    subcommands: [
      ReportDeadlines.self, ReportMetrics.self, ReportRetention.self, ReportRegister.self,
      ReportConsents.self,
      ReportResponsibilities.self, ReportReviews.self,
    ]
  )
}
