import ArgumentParser
import Casework
import Documents
import TimeLimits

/// The language of documents of the register.
struct PrintingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of documents: en, nl, de, fr, es or it; else the first of the controller's.",
      valueName: "language"
    )
  )
  var language: WorksheetLanguage?

  /// How documents are printed for a controller, as of a day; nil means today.
  func printing(at desk: Desk, asOf day: CalendarDate? = nil) async throws -> RegisterPrinting {
    try await desk.printing(in: language, asOf: day)
  }
}
