import ArgumentParser
import Casework

/// `habeas deadline recompute`.
struct RecomputeDeadlinesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recompute",
    abstract: "Computes open deadlines anew that a change of law left undone.",
    discussion: """
      A change of calendar, rules or profile computes them itself. Where it was broken off, this \
      goes on where it was, and does nothing where nothing is left. With --all every open deadline \
      is computed, and earlier days apply too, but for those that wait to be accepted: the way to mend \
      what 'habeas deadline verify' found.
      Example: habeas deadline recompute
      """
  )

  @Flag(help: "Compute every open deadline, whatever changed.")
  var all = false

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    var bar = ProgressBar("Computing deadlines", total: 100)
    let show = { (done: Int, total: Int) in bar.show(done * 100 / max(1, total)) }
    let report =
      all
      ? try await desk.recomputeDeadlines(progress: show)
      : try await desk.finishRevisions(progress: show)
    bar.finish()
    if !all, !json, report == RevisionReport() {
      return Terminal.print("Nothing was left undone. --all computes every open deadline anew.")
    }
    try RevisionOutput(json: json).print(report)
  }
}
