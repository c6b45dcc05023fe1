import Processes

extension Program {
  /// Runs a program of PostgreSQL's to its end, in a plain environment without any `PG…` variable.
  func outcome() throws(ClusterError) -> Outcome {
    do throws(ProgramFailure) {
      return try run()
    } catch {
      throw .programFailed(name: error.program, status: error.code, output: error.reason)
    }
  }
}
