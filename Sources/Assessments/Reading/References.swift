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
