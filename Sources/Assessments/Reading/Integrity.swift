extension Assessment {
  /// What in the record contradicts itself: labels used twice, references that lead nowhere,
  /// ratings and rules outside their scales.
  ///
  /// Empty for a record that was read; a program that builds one should check.
  public func problems() -> [ReadingProblem] {
    labelProblems() + referenceProblems() + methodProblems() + ratingProblems()
  }

  private func labelProblems() -> [ReadingProblem] {
    duplicates(dataSubjects, "dataSubjects") + duplicates(dataItems, "dataItems")
      + duplicates(purposes, "purposes") + duplicates(secondaryUses, "secondaryUses")
      + duplicates(phases, "phases") + duplicates(assets, "assets")
      + duplicates(recipients, "recipients") + duplicates(transfers, "transfers")
      + duplicates(measures + additionalMeasures, "measures") + duplicates(risks, "risks")
      + duplicates(parties.controllers, "parties.controllers")
      + duplicates(parties.processors, "parties.processors")
  }

  private func duplicates<Entry: Labelled>(_ entries: [Entry], _ place: String) -> [ReadingProblem]
  {
    var seen: Set<Label<Entry>> = []
    return entries.filter { !seen.insert($0.id).inserted }.map { entry in
      ReadingProblem(
        place: "\(place)[\(entry.id)].id",
        message: "the label is used twice; give each entry its own"
      )
    }
  }
}
