import Foundation

/// Why a program could not be started, in the words of the system.
public struct ProgramFailure: Error, Sendable, Hashable, CustomStringConvertible {
  public let program: String
  /// The number that `errno` gives the reason.
  public let code: Int32

  init(_ command: [String], code: Int32) {
    program = command.first ?? ""
    self.code = code
  }

  /// The reason alone.
  public var reason: String { String(cString: strerror(code)) }

  public var description: String { "\(program): \(reason)" }
}
