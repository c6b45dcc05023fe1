import ArgumentParser
import Casework
import SubjectRequests

/// Which letter a command is about.
struct LetterOptions: ParsableArguments {
  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @Argument(help: "The letter's number in the request; the newest unless given.")
  var number: Int?

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false
}

/// Whether a letter goes although its case changed since it was drafted.
struct StalenessOptions: ParsableArguments {
  @Flag(help: "It goes as it stands, though the case changed since: you read it again.")
  var althoughChanged = false

  @Flag(
    help: """
      It goes as it stands, though its text leaves out reasons, a remedy or a day that the law has it \
      say: you answer for its words, and the history says so.
      """
  )
  var althoughIncomplete = false

  var incomplete: IncompleteLetter { althoughIncomplete ? .readAgain : .refused }

  var changed: ChangedCase { althoughChanged ? .readAgain : .refused }
}
