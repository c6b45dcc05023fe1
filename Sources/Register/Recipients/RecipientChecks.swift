public import Records

extension DataRecipient {
  public func problems() -> [ReadingProblem] {
    var checks = LabelChecks()
    checks.unique(transfers, "transfers")
    switch standing {
    case .processor(_, let subProcessors, let authorisation):
      checks.unique(subProcessors, "standing.processor.subProcessors")
      checks.check(
        authorisation != .none || subProcessors.isEmpty,
        "standing.processor.authorisation",
        "it engages others, which needs an authorisation: specific or general"
      )
      for sub in subProcessors where authorisation == .specific {
        checks.check(
          sub.authorised != nil,
          "standing.processor.subProcessors[\(sub.id)].authorised",
          "under a specific authorisation each sub-processor is authorised on a day"
        )
      }
    case .other(let kind):
      checks.check(
        ![.processor, .jointController].contains(kind),
        "standing.other.kind",
        "write a \(kind.rawValue) with what binds it, as standing.processor or jointController"
      )
    case .jointController: break
    }
    return checks.problems
  }

  /// Its contract and its transfers, as long as it receives data.
  public var reviews: [ReviewDue] {
    var due = transfers.map { transfer in
      ReviewDue(
        .transfer,
        part: transfer.id.description,
        due: transfer.review.next,
        owner: transfer.review.owner
      )
    }
    if case .processor(let contract, _, _) = standing {
      switch contract {
      case .concluded(_, _, let review):
        due.append(
          ReviewDue(
            .contract,
            part: "contract",
            due: review.next,
            owner: review.owner
          )
        )
      case .inNegotiation(let expected, let owner):
        due.append(
          ReviewDue(
            .contract,
            part: "contract",
            due: expected,
            owner: owner
          )
        )
      }
    }
    return untilEnd(due)
  }
}
