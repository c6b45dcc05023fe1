public import ArgumentParser
import Foundation
import Records
public import Register
import SubjectRequests
import TimeLimits

/// The person whose consent is meant.
struct PrincipalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The identifier under which the person is known.", valueName: "identifier")
  )
  var principal: String

  @Option(
    help: ArgumentHelp("What kind of identifier it is, in a word of your own.", valueName: "kind")
  )
  var kind = PrincipalOptions.email

  static let email = "email"

  func value() throws -> ConsentPrincipal {
    ConsentPrincipal(kind: try Self.kind(kind), identifier: principal)
  }

  /// Reads a kind of identifier.
  static func kind(_ text: String) throws -> Label<IdentifierKind> {
    guard let label = Label<IdentifierKind>(text) else {
      throw ValidationError("--kind \(text): not a label; such as email or customer")
    }
    return label
  }
}

extension ConsentPurpose: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension NoticeReference: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension ConsentEventKind: ExpressibleByArgument {}
extension ConsentExpression: ExpressibleByArgument {}
