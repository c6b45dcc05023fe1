/// Why something could not be measured.
enum BenchmarkError: Error, CustomStringConvertible {
  case programFailed(command: [String], status: Int32, output: String)
  case programMissing(String)
  case unreadableOutput(of: String)
  case unlikeStatement(parameters: Int, known: Int)
  case unlikeRows(String)
  case rowsRefused(Int)
  case readsMoreThanWhatIsOpen(plan: [String])
  case scansConsents(plan: [String])
  case noFile(String)

  var description: String {
    switch self {
    case .programFailed(let command, let status, let output):
      "\(command.joined(separator: " ")) ended with \(status): \(output)"
    case .programMissing(let path):
      "\(path) is not there: build with swift build -c release"
    case .unreadableOutput(let program):
      "\(program) did not print what was expected of it"
    case .unlikeStatement(let parameters, let known):
      "the statement that logs requests has \(parameters) values, and \(known) are known here"
    case .unlikeRows(let what):
      "the two ways of writing did not write the same: \(what)"
    case .rowsRefused(let count):
      "\(count) generated rows were refused"
    case .readsMoreThanWhatIsOpen(let plan):
      "the deadline report reads more than what is open:\n\(plan.joined(separator: "\n"))"
    case .scansConsents(let plan):
      "a look-up of a consent reads more than its row:\n\(plan.joined(separator: "\n"))"
    case .noFile(let path):
      "\(path) cannot be read"
    }
  }
}
