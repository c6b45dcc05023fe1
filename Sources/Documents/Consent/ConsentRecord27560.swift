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
        "dct:conformsTo": .reference("dpv-27560:receipt\(profile)"),
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

  /// The ending of the name of a profile of the vocabulary, which has one for the GDPR.
  private var profile: String {
    switch controller.law {
    case .regulation: "-eu-gdpr"
    case .another: ""
    }
  }

  /// The right to take a consent back.
  private var withdrawalRight: LinkedData {
    let types: [LinkedData] =
      switch controller.law {
      case .regulation: ["dpv:DataSubjectRight", "eu-gdpr:A7-3"]
      case .another: ["dpv:DataSubjectRight"]
      }
    return .node(["@type": .list(types), "dct:title": "Right to withdraw consent"])
  }

  private func recordNode(with context: LinkedData?) -> [String: LinkedData] {
    let identifier = pseudonym.uuidString.lowercased()
    var node: [String: LinkedData] = [
      "@id": .text("urn:uuid:\(identifier)#record"),
      "@type": "dpv:ConsentRecord",
      "dct:identifier": .text(identifier),
      "dct:conformsTo": .reference("dpv-27560:record\(profile)"),
      "dct:created": .typed(made.description, "dateTime"),
      "dpv:hasDataSubject": .node(subjectNode),
      "dpv:hasDataController": .node(controllerNode),
      "dpv:hasLegalBasis": Self.bases(purposes.flatMap { legalBases(of: $0) }),
      "dpv:hasProcess": .list(purposes.map { .node(processNode($0)) }),
      "dpv:hasNotice": .list(notices.map { .node(Self.node(of: $0)) }),
      "dpv:hasRight": withdrawalRight,
    ]
    switch controller.law {
    case .regulation: node["dpv:hasApplicableLaw"] = .reference("eu-gdpr:GDPR")
    case .another: break
    }
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
          .node(Self.node(of: $0))
        }
      ),
      "dpv:hasRecipient": .list(
        recipients(of: purpose).map {
          .node(["@type": "dpv:Recipient", "dpv:hasName": .text($0.name)])
        }
      ),
      "dpv:hasConsentStatus": .list(entries(of: purpose).map { .node(Self.node(of: $0)) }),
    ]
    if case .consent(let withdrawal) = detail(of: purpose)?.basis {
      node["dpv:hasConsentControl"] = .node([
        "@type": "dpv:WithdrawConsent", "dct:description": .text(withdrawal),
      ])
    }
    if let described = activities[purpose] {
      // What is said of the purpose is what the register said of it since then.
      node["dct:issued"] = .typed(described.recorded.description, "dateTime")
    }
    let status = standing(of: purpose).status(at: made)
    node["dpv:hasStatus"] = .reference("dpv:\(status.term)")
    return node
  }

  /// Consent, and explicit consent to special categories: beside it, or beside another basis.
  ///
  /// Articles 6(1)(a) and 9(2)(a). Of a purpose that asks for none any more it is what it rested on;
  /// no article is named where another law applies, or where a decision alone rests on consent.
  private func legalBases(of purpose: ConsentPurpose) -> [String] {
    guard controller.law == .regulation else { return ["dpv:Consent"] }
    guard let detail = detail(of: purpose), let activity = activity(of: purpose),
      detail.basis?.article != .consent, activity.needsExplicitConsent(to: detail)
    else { return ["eu-gdpr:A6-1-a"] + specialBasis(of: purpose) }
    let special = specialBasis(of: purpose)
    return special.isEmpty ? ["dpv:ExplicitlyExpressedConsent"] : special
  }

  private func specialBasis(of purpose: ConsentPurpose) -> [String] {
    let grounds = detail(of: purpose)?.special ?? []
    return grounds.contains { $0.condition == .explicitConsent } ? ["eu-gdpr:A9-2-a"] : []
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
