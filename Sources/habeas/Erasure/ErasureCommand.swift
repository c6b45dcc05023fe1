import ArgumentParser

/// `habeas erasure`: the group of its verbs.
struct ErasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erasure",
    abstract: "Keeps the list of who and what was erased, and is erased again after a restore.",
    discussion: """
      Whoever is erased on a granted claim comes on the list by itself, as keyed hashes, and so does \
      every case that is erased here, by its reference. Export the list often and keep it apart from \
      the backups. After a restore of Habeas itself: import it, replay, and erase the cases again.
      Example: habeas erasure replay --since 2026-11-01 --system CRM
      """,
    subcommands: [
      ReplayErasures.self, CheckErasure.self, AddErasure.self, LiftErasureCommand.self,
      ExportErasures.self, ImportErasures.self,
    ]
  )
}
