import ArgumentParser
import Casework
import SubjectRequests
import TimeLimits

/// Which attachment of which letter is meant.
struct AttachmentOptions: ParsableArguments {
  @Option(
    name: .customLong("attachment"),
    help: ArgumentHelp(
      "An attachment of a letter that came in; see 'habeas request attachments'.",
      valueName: "number"
    )
  )
  var number: Int?

  @Option(help: ArgumentHelp("Which letter; the newest unless given.", valueName: "number"))
  var letter: Int?

  func validate() throws {
    guard letter == nil || number != nil else {
      throw ValidationError("--letter goes with --attachment")
    }
  }

  var selection: AttachmentSelection? {
    number.map { AttachmentSelection(letter: letter, number: $0) }
  }
}

/// `habeas request attachments`.
struct ListAttachments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attachments",
    abstract: "Lists the attachments of the letters that came in.",
    discussion: "Example: habeas request attachments 2026-7KQ4-M0XB-W"
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, an attachment a line.")
  var json = false

  private struct AttachmentJSON: Encodable {
    let letter: Int
    let received: Instant
    let attachment: Int
    let name: String?
    let mediaType: String
    let octets: Int
  }

  func run() async throws {
    let found = try await work.desk().attachments(of: reference)
    if json {
      for item in found {
        try JSONOutput.print(
          AttachmentJSON(
            letter: item.letter,
            received: item.received,
            attachment: item.number,
            name: item.name,
            mediaType: item.mediaType,
            octets: item.octets
          )
        )
      }
      return
    }
    guard !found.isEmpty else { return print("No attachments.") }
    var table = TextColumns(["LETTER", "ATTACHMENT", "TYPE", "OCTETS", "NAME"])
    for item in found {
      let name = WrappedText.lines(of: item.name ?? "", width: .max).joined()
      table.add(["\(item.letter)", "\(item.number)", item.mediaType, "\(item.octets)", name])
    }
    for line in table.lines(width: Terminal.width) { print(line) }
  }
}

/// `habeas request remove-attachment`.
struct RemoveAttachmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove-attachment",
    abstract: "Takes an attachment out of a letter that is kept: nobody asked for it.",
    discussion: """
      Only what is needed is kept (Art. 5(1)(c)): a copy of a passport that was not asked for is \
      not. That it was there and why it was taken out stays in the history.
      Example: habeas request remove-attachment 2026-7KQ4-M0XB-W --attachment 1 \
      --reason 'a passport that nobody asked for'
      """
  )

  @OptionGroup var options: ActOptions

  @OptionGroup var attachment: AttachmentOptions

  @Option(help: "Why it is not kept.")
  var reason: String

  func run() async throws {
    guard let selection = attachment.selection else {
      throw ValidationError("--attachment: say which")
    }
    try await options.work.working(on: options.reference) { desk in
      let outcome = try await desk.removeAttachment(
        selection,
        reason: reason,
        on: options.reference,
        occurred: options.at,
        key: try options.key()
      )
      try options.print(outcome, .noted, at: desk)
    }
  }
}
