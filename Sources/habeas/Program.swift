import ArgumentParser
import Foundation
import Postgres

/// Where the program begins: runs a command and ends with the exit code of its outcome.
@main
enum Program {
  static func main() async {
    do {
      try ArgumentTexts.check()
      var command = try Habeas.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      try StandardOutput.flush()
    } catch let error as PostgresError where error.isTransient {
      tryLater(error)
    } catch let error as ClusterError {
      tryLater(error)
    } catch let error as OutputError {
      Terminal.complain("\(error)")
      exit(ExitStatus.refused)
    } catch let error as TryLater {
      tryLater(error.reason)
    } catch let error as ValidationError {
      // Not by the library, which would add how the whole program is used.
      Terminal.complain(error.message)
      exit(ExitStatus.usage)
    } catch {
      Habeas.exit(withError: error)
    }
  }

  /// Ends so that a mail server that pipes letters tries again (EX_TEMPFAIL).
  private static func tryLater(_ error: any Error) -> Never {
    Terminal.complain("\(error)")
    exit(ExitStatus.temporaryFailure)
  }
}
