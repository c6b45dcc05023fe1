import Foundation
import Records
import Register
import TimeLimits

/// What a consent record of ISO/IEC TS 27560:2023 says of one event, and of one category of data.
extension ConsentProof {
  /// A category of data, with how long it is kept.
  static func node(of category: DataCategory) -> [String: LinkedData] {
    let isSpecial = !category.special.isEmpty
    var node: [String: LinkedData] = [
      "@type": isSpecial ? "dpv:SpecialCategoryPersonalData" : "dpv:PersonalData",
      "dct:title": .text(category.name),
    ]
    switch category.retention?.period {
    case nil: break
    case .months(let count, let event):
      node["dpv:hasStorageCondition"] = .node([
        "@type": "dpv:StorageDuration", "dpv:hasDuration": .text("P\(count)M"),
        "dct:description": .text("from: \(event)"),
      ])
    case .until(let event):
      node["dpv:hasStorageCondition"] = .node([
        "@type": "dpv:StorageCondition", "dct:description": .text("until: \(event)"),
      ])
    }
    return node
  }

  /// An event of consent: who said what, when and how, and who recorded it.
  static func node(of entry: Entry) -> [String: LinkedData] {
    let event = entry.event
    var types: [LinkedData] = [.text("dpv:\(event.happening.kind.term)")]
    var node: [String: LinkedData] = [
      "@id": .text("urn:uuid:\(event.id.uuidString.lowercased())"),
      "dpv:isIndicatedAtTime": .typed(event.occurred.description, "dateTime"),
      "dpv:isIndicatedBy": indicator(of: event),
      "dct:created": .typed(entry.recorded.description, "dateTime"),
      "dct:creator": .text(entry.by),
    ]
    if let statement = event.happening.statement {
      types.append(.text("dpv:\(statement.expression.term)"))
      if let expires = statement.expires {
        node["dct:valid"] = .typed(expires.description, "dateTime")
      }
    }
    if let notice = event.happening.notice {
      node["dpv:hasNotice"] = .reference("urn:habeas:notice:\(notice)")
    }
    let ways = [event.circumstances.method, event.circumstances.element].compactMap(\.self)
    if let only = ways.first, ways.count == 1 {
      node["dpv:hasIndicationMethod"] = .text(only)
    } else if !ways.isEmpty {
      node["dpv:hasIndicationMethod"] = .list(ways.map { .text($0) })
    }
    if let evidence = event.circumstances.evidence { node["dct:source"] = .text(evidence) }
    if case .invalidated(let reason) = event.happening { node["dct:description"] = .text(reason) }
    node["@type"] = .list(types)
    return node
  }

  /// Who said so: the person or the guardian; the controller asks, and says that a consent is over or
  /// not valid.
  private static func indicator(of event: ConsentEvent) -> LinkedData {
    switch event.happening {
    case .requested, .expired, .invalidated: .reference("dpv:DataController")
    case .given, .renewed, .refused, .withdrawn:
      switch event.giver {
      case .principal: .reference("dpv:DataSubject")
      case .guardian(let name):
        .node(["@type": "dpv:GuardianOfDataSubject", "dpv:hasName": .text(name)])
      }
    }
  }
}
