internal import Foundation
internal import Processes

/// The mail system of the machine, by the interface of `sendmail` that Postfix, Exim, OpenSMTPD and
/// others have.
///
/// It reads recipients from the header (`-t`) and takes a lone dot for text (`-i`); what it is given
/// as arguments holds nothing of the letter.
public struct Sendmail: Sendable {
  /// An absolute path.
  public let path: String
  /// How long it may take, in seconds, before it is ended.
  public let limit: Int

  /// The usual place of the program.
  public static let standardPath = "/usr/sbin/sendmail"

  public init(path: String = standardPath, limit: Int = 60) {
    self.path = path
    self.limit = limit
  }

  /// What became of a message that was handed over.
  public enum Outcome: Sendable, Hashable {
    /// The mail system answers for it now.
    case accepted
    /// It did not take it and may take it later: EX_OSERR, EX_IOERR or EX_TEMPFAIL of `sysexits`.
    ///
    /// Sendmail says EX_TEMPFAIL also of what it took and could not pass on yet; the same
    /// Message-ID tells the recipient's mail system that both are one.
    case deferred(exitStatus: Int)
    case rejected(exitStatus: Int)
    /// It was ended, by us after ``Sendmail/limit`` or by somebody else: the message may be on its
    /// way.
    case unanswered
    /// It could not be started, so nothing was handed over; the reason begins with its path.
    case notStarted(reason: String)
  }

  /// Hands a message over and waits for the answer, away from the threads of tasks.
  public func hand(over message: [UInt8]) async -> Outcome {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: run(message)) }
    }
  }

  private func run(_ message: [UInt8]) -> Outcome {
    let program = Program(
      command: [path, "-t", "-i"],
      environment: Program.localEnvironment
    )
    do {
      let input = try MemoryFile(message)
      // What it prints may name the recipient, so it is not kept.
      let running = try program.start(input: .descriptor(input.descriptor), output: .nothing)
      return Outcome(running.wait(seconds: limit))
    } catch let failure as ProgramFailure {
      return .notStarted(reason: "\(path): \(failure.reason)")
    } catch {
      return .notStarted(reason: "\(path): \(error.localizedDescription)")
    }
  }
}

extension Sendmail.Outcome {
  fileprivate init(_ ending: RunningProgram.Ending?) {
    self =
      switch ending {
      case nil, .signal: .unanswered
      case .exit(0): .accepted
      case .exit(let status) where [EX_OSERR, EX_IOERR, EX_TEMPFAIL].contains(status):
        .deferred(exitStatus: Int(status))
      case .exit(let status): .rejected(exitStatus: Int(status))
      }
  }
}
