extension Assessment {
  /// References to entries that do not exist.
  func referenceProblems() -> [ReadingProblem] {
    let subjects = Labels(dataSubjects, called: "data subjects")
    let items = Labels(dataItems, called: "data items")
    let recipients = Labels(recipients, called: "recipients")
    let measures = Labels(measures + additionalMeasures, called: "measures")
    let assets = Labels(assets, called: "assets")
    let processors = Labels(parties.processors, called: "processors")
    var problems: [ReadingProblem] = []
    for item in dataItems {
      problems += subjects.missing(item.subjects, "dataItems[\(item.id)].subjects")
      problems += recipients.missing(item.recipients, "dataItems[\(item.id)].recipients")
    }
    for purpose in purposes {
      problems += items.missing(purpose.data, "purposes[\(purpose.id)].data")
    }
    for use in secondaryUses {
      problems += items.missing(use.data, "secondaryUses[\(use.id)].data")
    }
    for phase in phases {
      problems += items.missing(phase.data, "phases[\(phase.id)].data")
      problems += assets.missing(phase.assets, "phases[\(phase.id)].assets")
    }
    for asset in self.assets {
      problems += processors.missing(
        asset.operatedBy.map { [$0] } ?? [],
        "assets[\(asset.id)].operatedBy"
      )
    }
    for processor in parties.processors {
      problems += processors.missing(
        processor.engagedBy.map { [$0] } ?? [],
        "parties.processors[\(processor.id)].engagedBy"
      )
    }
    for transfer in transfers {
      problems += recipients.missing([transfer.recipient], "transfers[\(transfer.id)].recipient")
      problems += items.missing(transfer.data, "transfers[\(transfer.id)].data")
    }
    for risk in risks {
      problems += items.missing(risk.data, "risks[\(risk.id)].data")
      problems += measures.missing(risk.measures, "risks[\(risk.id)].measures")
    }
    for (index, activity) in (plan?.activities ?? []).enumerated() {
      problems += measures.missing(activity.measures, "plan.activities[\(index)].measures")
    }
    return problems
  }
}

/// The labels of the entries of one kind.
private struct Labels<Entry: Labelled> {
  private let known: Set<Label<Entry>>
  private let name: String

  init(_ entries: [Entry], called name: String) {
    known = Set(entries.map(\.id))
    self.name = name
  }

  func missing(_ references: [Label<Entry>], _ place: String) -> [ReadingProblem] {
    references.filter { !known.contains($0) }.map { reference in
      let labels = known.map(\.description).sorted().prefix(20).joined(separator: ", ")
      return ReadingProblem(
        place: place,
        message: "\"\(reference)\" is none of the \(name): \(labels.isEmpty ? "none" : labels)"
      )
    }
  }
}
