extension Assessment {
  /// What in the record contradicts itself: labels used twice, references that lead nowhere,
  /// ratings and rules outside their scales.
  ///
  /// Empty for a record that was read; a program that builds one should check.
  public func problems() -> [ReadingProblem] {
    labelProblems() + referenceProblems() + methodProblems() + ratingProblems()
  }

  private func labelProblems() -> [ReadingProblem] {
    var checks = LabelChecks()
    checks.unique(dataSubjects, "dataSubjects")
    checks.unique(dataItems, "dataItems")
    checks.unique(purposes, "purposes")
    checks.unique(secondaryUses, "secondaryUses")
    checks.unique(phases, "phases")
    checks.unique(assets, "assets")
    checks.unique(recipients, "recipients")
    checks.unique(transfers, "transfers")
    checks.unique([("measures", measures), ("additionalMeasures", additionalMeasures)])
    checks.unique(risks, "risks")
    checks.unique(parties.controllers, "parties.controllers")
    checks.unique(parties.processors, "parties.processors")
    return checks.problems
  }
}
