extension Assessment {
  /// References to entries that do not exist.
  func referenceProblems() -> [ReadingProblem] {
    let subjects = KnownLabels(dataSubjects, called: "data subjects")
    let items = KnownLabels(dataItems, called: "data items")
    let recipients = KnownLabels(recipients, called: "recipients")
    let measures = KnownLabels(measures + additionalMeasures, called: "measures")
    let assets = KnownLabels(assets, called: "assets")
    let processors = KnownLabels(parties.processors, called: "processors")
    var checks = LabelChecks()
    for item in dataItems {
      checks.references(item.subjects, "dataItems[\(item.id)].subjects", to: subjects)
      checks.references(item.recipients, "dataItems[\(item.id)].recipients", to: recipients)
    }
    for purpose in purposes {
      checks.references(purpose.data, "purposes[\(purpose.id)].data", to: items)
    }
    for use in secondaryUses {
      checks.references(use.data, "secondaryUses[\(use.id)].data", to: items)
    }
    for phase in phases {
      checks.references(phase.data, "phases[\(phase.id)].data", to: items)
      checks.references(phase.assets, "phases[\(phase.id)].assets", to: assets)
    }
    for asset in self.assets {
      checks.reference(asset.operatedBy, "assets[\(asset.id)].operatedBy", to: processors)
    }
    for processor in parties.processors {
      let place = "parties.processors[\(processor.id)].engagedBy"
      checks.reference(processor.engagedBy, place, to: processors)
      checks.check(
        !parties.engages(processor.id, itself: processor.engagedBy),
        place,
        "it would engage itself through those it engages; name the one that the controller engaged"
      )
    }
    for transfer in transfers {
      checks.reference(transfer.recipient, "transfers[\(transfer.id)].recipient", to: recipients)
      checks.references(transfer.data, "transfers[\(transfer.id)].data", to: items)
    }
    for risk in risks {
      checks.references(risk.data, "risks[\(risk.id)].data", to: items)
      checks.references(risk.measures, "risks[\(risk.id)].measures", to: measures)
    }
    for (index, activity) in (plan?.activities ?? []).enumerated() {
      checks.references(activity.measures, "plan.activities[\(index)].measures", to: measures)
    }
    return checks.problems
  }
}

extension Parties {
  /// Whether a processor stands in the chain of those that engaged it.
  fileprivate func engages(
    _ processor: Label<ProcessorParty>,
    itself engaging: Label<ProcessorParty>?
  ) -> Bool {
    var next = engaging
    for _ in processors {
      guard let engaging = next else { return false }
      if engaging == processor { return true }
      next = processors.first { $0.id == engaging }?.engagedBy
    }
    return false
  }
}
