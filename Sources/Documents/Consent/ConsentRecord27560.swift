public import Foundation
import Records
import Register
import TimeLimits

extension ConsentProof {
  /// A consent record of ISO/IEC TS 27560:2023 in JSON-LD 1.1, with terms of the Data Privacy
  /// Vocabulary 2.3: every event of every purpose.
  public func record27560() throws -> Data {
    try CanonicalJSON.data(of: LinkedData.node(recordNode(with: Self.context)))
  }

  /// A consent receipt of ISO/IEC TS 27560:2023 in JSON-LD 1.1: the record, handed to the person.
  public func receipt27560() throws -> Data {
    let identifier = "receipt-\(pseudonym.uuidString.lowercased())-\(made.secondsSince1970)"
    return try CanonicalJSON.data(
      of: LinkedData.node([
        "@context": Self.context,
        "@id": .text("urn:habeas:\(identifier)"),
        "@type": "dpv:ConsentReceipt",
        "dct:identifier": .text(identifier),
        "dct:conformsTo": .reference("dpv-27560:receipt-eu-gdpr"),
        "dct:created": .typed(made.description, "dateTime"),
        "dct:publisher": .node(controllerNode),
        "schema:recipient": .reference("dpv:DataSubject"),
        "dpv:hasRecordOfActivity": .node(recordNode(with: nil)),
      ])
    )
  }

  private static let context = LinkedData.node([
    "dpv": "https://w3id.org/dpv#", "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
    "loc": "https://w3id.org/dpv/loc#", "dpv-27560": "https://w3id.org/dpv/schema/dpv-27560#",
    "dct": "http://purl.org/dc/terms/", "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
  ])

  private func recordNode(with context: LinkedData?) -> [String: LinkedData] {
    let identifier = pseudonym.uuidString.lowercased()
    var node: [String: LinkedData] = [
      "@id": .text("urn:uuid:\(identifier)#record"),
      "@type": "dpv:ConsentRecord",
      "dct:identifier": .text(identifier),
      "dct:conformsTo": .reference("dpv-27560:record-eu-gdpr"),
      "dct:created": .typed(made.description, "dateTime"),
      "dpv:hasDataSubject": .node(subjectNode),
      "dpv:hasDataController": .node(controllerNode),
      "dpv:hasApplicableLaw": .reference("eu-gdpr:GDPR"),
      "dpv:hasLegalBasis": Self.bases(purposes.flatMap { legalBases(of: $0) }),
      "dpv:hasProcess": .list(purposes.map { .node(processNode($0)) }),
      "dpv:hasNotice": .list(notices.map { .node(Self.node(of: $0)) }),
      "dpv:hasRight": .node([
        "@type": .list(["dpv:DataSubjectRight", "eu-gdpr:A7-3"]),
        "dct:title": "Right to withdraw consent",
      ]),
    ]
    if let country = controller.country {
      node["dpv:hasJurisdiction"] = .reference("loc:\(country)")
    }
    if let context { node["@context"] = context }
    return node
  }

  private var subjectNode: [String: LinkedData] {
    var node: [String: LinkedData] = [
      "@id": .text("urn:uuid:\(pseudonym.uuidString.lowercased())"), "@type": "dpv:DataSubject",
    ]
    if let principal { node["dct:identifier"] = .text(principal.identifier) }
    return node
  }

  private var controllerNode: [String: LinkedData] {
    var node: [String: LinkedData] = [
      "@type": "dpv:DataController", "dpv:hasName": .text(controller.name),
    ]
    if let contact = controller.contact { node["dpv:hasContact"] = .text(contact) }
    return node
  }

  private func processNode(_ purpose: ConsentPurpose) -> [String: LinkedData] {
    var node: [String: LinkedData] = [
      "@id": .text("urn:habeas:purpose:\(purpose)"),
      "@type": "dpv:Process",
      "dct:title": .text(name(of: purpose)),
      "dpv:hasPurpose": .node(purposeNode(purpose)),
      "dpv:hasLegalBasis": Self.bases(legalBases(of: purpose)),
      "dpv:hasPersonalData": .list(
        data(of: purpose).map {
          .node(["@type": "dpv:PersonalData", "dct:title": .text($0.name)])
        }
      ),
      "dpv:hasRecipient": .list(
        recipients(of: purpose).map {
          .node(["@type": "dpv:Recipient", "dpv:hasName": .text($0.name)])
        }
      ),
      "dpv:hasConsentStatus": .list(entries(of: purpose).map { .node(Self.node(of: $0.event)) }),
    ]
    let status = standing(of: purpose).status(at: made)
    node["dpv:hasStatus"] = .reference("dpv:\(status.term)")
    return node
  }

  /// Consent, and for special categories explicit consent beside it: Articles 6(1)(a) and 9(2)(a).
  private func legalBases(of purpose: ConsentPurpose) -> [String] {
    let isSpecial = detail(of: purpose)?.special.contains { $0.condition == .explicitConsent }
    return ["eu-gdpr:A6-1-a"] + (isSpecial == true ? ["eu-gdpr:A9-2-a"] : [])
  }

  private static func bases(_ terms: [String]) -> LinkedData {
    .list(Set(terms).sorted().map { .reference($0) })
  }

  private func purposeNode(_ purpose: ConsentPurpose) -> [String: LinkedData] {
    var node: [String: LinkedData] = [
      "@type": "dpv:Purpose", "dct:identifier": .text(purpose.description),
      "dct:title": .text(name(of: purpose)),
    ]
    if let term = detail(of: purpose)?.term, term.hasPrefix("dpv:") {
      node["skos:broader"] = .reference(term)
    }
    return node
  }

  private static func node(of event: ConsentEvent) -> [String: LinkedData] {
    var types: [LinkedData] = [.text("dpv:\(event.happening.kind.term)")]
    var node: [String: LinkedData] = [
      "@id": .text("urn:uuid:\(event.id.uuidString.lowercased())"),
      "dpv:isIndicatedAtTime": .typed(event.occurred.description, "dateTime"),
      "dpv:isIndicatedBy": indicator(of: event),
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
    if let method = event.circumstances.method { node["dpv:hasIndicationMethod"] = .text(method) }
    if let evidence = event.circumstances.evidence { node["dct:source"] = .text(evidence) }
    if case .invalidated(let reason) = event.happening { node["dct:description"] = .text(reason) }
    node["@type"] = .list(types)
    return node
  }

  /// Who said so: the person or the guardian; that a consent is over or not valid, the controller.
  private static func indicator(of event: ConsentEvent) -> LinkedData {
    switch event.happening {
    case .expired, .invalidated: .reference("dpv:DataController")
    case .requested, .given, .renewed, .refused, .withdrawn:
      switch event.giver {
      case .principal: .reference("dpv:DataSubject")
      case .guardian(let name):
        .node(["@type": "dpv:GuardianOfDataSubject", "dpv:hasName": .text(name)])
      }
    }
  }

  private static func node(of notice: NoticeText) -> [String: LinkedData] {
    [
      "@id": .text("urn:habeas:notice:\(notice.reference)"),
      "@type": "dpv:ConsentNotice",
      "dct:identifier": .text("sha256:\(notice.digestText)"),
      "dct:language": .text(notice.reference.language.description),
      "dct:hasVersion": .text("\(notice.reference.version)"),
      "dct:created": .typed(notice.recorded.description, "dateTime"),
    ]
  }
}
