import ArgumentParser
import Casework
import Documents
import SubjectRequests
import TimeLimits

/// The cases of Habeas itself that were erased and came back with a backup, as a replay shows them.
struct CaseReplay {
  let desk: Desk
  let json: Bool

  /// Lists the cases, or erases them again.
  ///
  /// - Throws: `ExitCode` where something stands against an erasure.
  func run(_ mode: ErasureMode) async throws {
    switch mode {
    case .rehearsing:
      let returned = try await desk.returnedCases()
      for item in returned { try print(item, .returned) }
      guard !returned.isEmpty, !json else { return }
      let cases = returned.count.counting("erased case is", "erased cases are")
      Terminal.print("\(cases) here again; erase with --erase-cases.")
    case .erasing:
      let replay = try await desk.eraseReturnedCases()
      for item in replay.erased { try print(item, .erased) }
      for refused in replay.refused { try print(refused.item, .refused(refused.reason)) }
      if !json {
        let erased = replay.erased.count.counting("case")
        Terminal.print("\(erased) erased again, \(replay.refused.count) refused.")
      }
      guard replay.refused.isEmpty else { throw ExitCode(ExitStatus.refused) }
    }
  }

  /// A case as `--json` prints it.
  private struct CaseJSON: Encodable {
    /// The reference of the case.
    let `case`: String
    let erased: Instant
    let ground: EraseCase.Ground
    let status: RequestStatus
    let outcome: String
    let reason: String?
  }

  /// What became of a case that is here again.
  private enum Outcome {
    /// It is listed and left as it is.
    case returned
    case erased
    case refused(ActRefusal)

    var word: String {
      switch self {
      case .returned: "returned"
      case .erased: "erased"
      case .refused: "refused"
      }
    }

    var reason: ActRefusal? {
      guard case .refused(let reason) = self else { return nil }
      return reason
    }
  }

  private func print(_ item: ReturnedCase, _ outcome: Outcome) throws {
    if json {
      try JSONOutput.print(
        CaseJSON(
          case: item.reference.description,
          erased: item.erased,
          ground: item.ground,
          status: item.status,
          outcome: outcome.word,
          reason: outcome.reason?.description
        )
      )
      return
    }
    let moment = LocalMoment.text(item.erased, in: desk.zone)
    let state =
      switch outcome {
      case .returned: "here again, \(item.status.rawValue)"
      case .erased: outcome.word
      case .refused(let reason): "\(outcome.word): \(reason)"
      }
    Terminal.print("\(item.reference) erased \(moment) on \(item.ground.rawValue): \(state)")
  }
}
