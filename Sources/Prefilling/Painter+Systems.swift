import Assessments
import Register

extension Painter {
  /// The systems that hold the data, and the phases of its life that they and the recipients show.
  mutating func paintSystems(of activity: Activity) {
    var assets: [Label<Asset>] = []
    var held: Set<Label<DataItem>> = []
    for system in activity.entry.systems {
      let source = activity.version.source("systems[\(system.id)]")
      guard let label: Label<Asset> = labels.label("assets", "A", for: source) else { continue }
      assets.append(label)
      held.formUnion(items(system.data, of: activity))
      picture.record.assets.append(
        Asset(
          id: label,
          name: system.name,
          kind: .software,
          explanation: "",
          operatedBy: system.operatedBy.flatMap {
            processors[SourceKey(kind: .recipient, id: $0.description)]
          }
        )
      )
      picture.note("assets[\(label)]", source)
    }
    let data = items([], of: activity)
    paint(.storage, "Storage", "systems", data.filter(held.contains), assets, of: activity)
    let shared = picture.record.dataItems.filter { data.contains($0.id) && !$0.recipients.isEmpty }
    paint(.sharing, "Sharing", "recipients", shared.map(\.id), [], of: activity)
    let ending = picture.record.dataItems.filter { data.contains($0.id) && $0.retention != nil }
    paint(.deletion, "Deletion", "role.controller.record.data", ending.map(\.id), [], of: activity)
  }

  private mutating func paint(
    _ operation: Operation,
    _ name: Sentence,
    _ part: String,
    _ data: [Label<DataItem>],
    _ assets: [Label<Asset>],
    of activity: Activity
  ) {
    let source = activity.version.source(part)
    guard !data.isEmpty, let label: Label<LifeCyclePhase> = labels.label("phases", "F", for: source)
    else { return }
    picture.record.phases.append(
      LifeCyclePhase(
        id: label,
        name: say(name),
        operation: operation,
        explanation: "",
        data: data,
        assets: assets
      )
    )
    picture.note("phases[\(label)]", source)
  }

  /// The technical and organisational measures in general: Article 30(1)(g).
  ///
  /// They are described as in place; that nothing shows it yet is for lint to say.
  mutating func paintMeasures(of activity: Activity) {
    for title in activity.entry.measures {
      let source = activity.version.source("measures[\(title)]")
      guard let label: Label<Measure> = labels.label("measures", "M", for: source) else { continue }
      picture.record.measures.append(
        Measure(id: label, title: title, areas: [.security], description: "", state: .implemented)
      )
      picture.note("measures[\(label)]", source)
    }
  }
}
