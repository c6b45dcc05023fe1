extension Assessment {
  /// The same without references to entries that are not there; a transfer whose recipient is not
  /// there goes with it.
  public func withoutLooseReferences() -> Assessment {
    var record = self
    let subjects = Set(dataSubjects.map(\.id))
    let items = Set(dataItems.map(\.id))
    let known = Set(recipients.map(\.id))
    let measures = Set((measures + additionalMeasures).map(\.id))
    let assets = Set(assets.map(\.id))
    let processors = Set(parties.processors.map(\.id))
    record.transfers.removeAll { !known.contains($0.recipient) }
    for index in record.dataItems.indices {
      record.dataItems[index].subjects.removeAll { !subjects.contains($0) }
      record.dataItems[index].recipients.removeAll { !known.contains($0) }
    }
    for index in record.purposes.indices {
      record.purposes[index].data.removeAll { !items.contains($0) }
    }
    for index in record.secondaryUses.indices {
      record.secondaryUses[index].data.removeAll { !items.contains($0) }
    }
    for index in record.phases.indices {
      record.phases[index].data.removeAll { !items.contains($0) }
      record.phases[index].assets.removeAll { !assets.contains($0) }
    }
    for index in record.transfers.indices {
      record.transfers[index].data.removeAll { !items.contains($0) }
    }
    for index in record.risks.indices {
      record.risks[index].data.removeAll { !items.contains($0) }
      record.risks[index].measures.removeAll { !measures.contains($0) }
    }
    for index in record.assets.indices where !record.assets[index].isOperated(by: processors) {
      record.assets[index].operatedBy = nil
    }
    for index in record.parties.processors.indices
    where !record.parties.processors[index].isEngaged(by: processors) {
      record.parties.processors[index].engagedBy = nil
    }
    for index in (record.plan?.activities ?? []).indices {
      record.plan?.activities[index].measures.removeAll { !measures.contains($0) }
    }
    return record
  }
}

extension Asset {
  fileprivate func isOperated(by known: Set<Label<ProcessorParty>>) -> Bool {
    operatedBy.map(known.contains) ?? true
  }
}

extension ProcessorParty {
  fileprivate func isEngaged(by known: Set<Label<ProcessorParty>>) -> Bool {
    engagedBy.map(known.contains) ?? true
  }
}
