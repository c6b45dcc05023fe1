import ArgumentParser

/// `habeas dpia knowledge`: the group of its verbs.
struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge",
    abstract: "Lists and keeps texts on fields, measures and threats.",
    discussion: "Example: habeas dpia knowledge list --kind threat",
    subcommands: [
      ListKnowledge.self, ShowKnowledge.self, ImportKnowledge.self, RemoveKnowledge.self,
    ]
  )
}
