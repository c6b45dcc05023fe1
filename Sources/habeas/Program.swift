import ArgumentParser
import Foundation
import Postgres

/// Where the program begins: runs a command and ends with the exit code of its outcome.
@main
enum Program {
  static func main() async {
    do {
      var command = try Habeas.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as PostgresError where error.isTransient {
      // A mail server that pipes letters tries again on 75 (EX_TEMPFAIL).
      Terminal.complain("\(error)")
      exit(ExitStatus.temporaryFailure)
    } catch {
      Habeas.exit(withError: error)
    }
  }
}
