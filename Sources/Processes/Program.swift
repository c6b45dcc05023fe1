import CSpawn
import Foundation

/// One run of another program, awaited.
///
/// Not by Foundation's `Process`: a daemon that the program leaves behind would inherit the socket
/// by which that notices the end. Here a child has no file but its input and output, its own session,
/// so that neither a terminal nor a signal to our group reaches it, and an environment of its own.
public struct Program: Sendable {
  /// The program's path and its arguments.
  public let command: [String]
  /// The folder in which it runs.
  public var folder: String
  /// The variables it sees, as `NAME=value`.
  public var environment: [String]

  /// How a run ended.
  public struct Outcome: Sendable, Hashable {
    /// The exit status, or 128 and the number of the signal that ended it.
    public let status: Int32
    /// Standard output and standard error together, without blanks around them.
    public let output: String
  }

  public init(
    command: [String],
    folder: String = "/",
    environment: [String] = Program.plainEnvironment
  ) {
    self.command = command
    self.folder = folder
    self.environment = environment
  }

  /// The folders of the system's programs, a locale that is everywhere, and UTC.
  public static let plainEnvironment = localEnvironment + ["TZ=UTC"]

  /// The same in the machine's own time zone.
  public static let localEnvironment = [
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8",
  ]

  /// Runs the program to its end.
  ///
  /// - Throws: ``ProgramFailure`` where it cannot be started.
  public func run() throws(ProgramFailure) -> Outcome {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { throw ProgramFailure(command, code: errno) }
    defer { close(ends[0]) }
    let child: RunningProgram
    do {
      defer { close(ends[1]) }
      child = try start(input: .nothing, output: .descriptor(ends[1]))
    }
    let output = Self.readToEnd(ends[0])
    let status: Int32 =
      switch child.wait() {
      case .exit(let status): status
      case .signal(let number): 128 + number
      }
    return Outcome(
      status: status,
      output: output.trimmingCharacters(in: .whitespacesAndNewlines)
    )
  }

  private static func readToEnd(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk.prefix(count)
      } else if count == 0 || errno != EINTR {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }
}
