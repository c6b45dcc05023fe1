import ArgumentParser

/// `habeas erasure`: the group of its verbs.
struct ErasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erasure",
    abstract: "Keeps the list of erased persons, who are erased again after a restore.",
    discussion: """
      Whoever is erased on a granted claim comes on the list by itself, as keyed hashes. Export it \
      often and keep it apart from the backups.
      Example: habeas erasure replay --since 2026-11-01 --system CRM
      """,
    subcommands: [
      ReplayErasures.self, CheckErasure.self, AddErasure.self, LiftErasureCommand.self,
      ExportErasures.self, ImportErasures.self,
    ]
  )
}
