import ArgumentParser
import Correspondence
import Foundation

/// The mail system that letters are handed to.
struct SendmailOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The program with the interface of sendmail; else HABEAS_SENDMAIL, else /usr/sbin/sendmail.",
      valueName: "path"
    )
  )
  var sendmail: String?

  @Option(
    help: ArgumentHelp(
      "How long it may take to answer before the letter counts as maybe sent.",
      valueName: "seconds"
    )
  )
  var timeLimit = 60

  func system() throws -> Sendmail {
    let environment = ProcessInfo.processInfo.environment["HABEAS_SENDMAIL"]
    let path = sendmail ?? environment.flatMap { $0.isEmpty ? nil : $0 } ?? Sendmail.standardPath
    guard path.hasPrefix("/") else {
      throw ValidationError("--sendmail \(path): give an absolute path")
    }
    guard (1...3600).contains(timeLimit) else {
      throw ValidationError("--time-limit: from 1 to 3600 seconds")
    }
    return Sendmail(path: path, limit: timeLimit)
  }
}
