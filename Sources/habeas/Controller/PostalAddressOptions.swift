import ArgumentParser
import SubjectRequests

/// Where a controller is reached by post.
struct PostalAddressOptions: ParsableArguments {
  @Option(
    name: .customLong("address"),
    help: ArgumentHelp(
      """
      A line of the postal address, as documents give it below the name; repeat it from the street \
      down to the town. An empty one takes the address away.
      """,
      valueName: "line"
    )
  )
  var lines: [String] = []

  /// Whether anything is given.
  var saysSomething: Bool { !lines.isEmpty }

  /// The address given; else the one before.
  func address(before: PostalAddress?) throws -> PostalAddress? {
    switch lines {
    case []: return before
    case [""]: return nil
    default:
      guard let address = PostalAddress(lines: lines) else {
        throw ValidationError(
          """
          --address: at most \(PostalAddress.mostLines) lines of at most 100 characters, none of them \
          empty
          """
        )
      }
      return address
    }
  }
}
