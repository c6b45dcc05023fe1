import Foundation

/// The release of `habeas` that was built beside this program.
struct HabeasProgram {
  private let path: String
  private let environment: [String: String]

  /// Finds the program; it keeps its database in a folder.
  init(home: String) throws(BenchmarkError) {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    path = own.deletingLastPathComponent().appending(path: "habeas").path
    guard access(path, X_OK) == 0 else { throw .programMissing(path) }
    environment = ["HABEAS_HOME": home]
  }

  func run(_ arguments: [String]) throws(BenchmarkError) -> Child {
    try Child([path] + arguments, environment: environment)
  }
}
