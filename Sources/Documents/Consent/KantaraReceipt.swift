public import Foundation
import Records
import Register
import TimeLimits

extension ConsentProof {
  /// The consents that stand, as a Kantara Consent Receipt 1.1 (JSON).
  ///
  /// The format knows neither withdrawals nor versions of notices, so it tells of consents that are
  /// given at the instant of the proof, and of nothing else. It has one instant, method and text for
  /// all of its purposes: what was given in several acts makes a list of receipts, in their order.
  ///
  /// - Throws: ``NoConsentStands`` where none is given; an error of the encoder.
  public func kantaraReceipt() throws -> Data {
    let given = purposes.filter { standing(of: $0).status(at: made).permitsProcessing }
    let entries = given.compactMap { purpose in
      self.entries(of: purpose).last { $0.event.id == standing(of: purpose).decisive?.event }
    }
    let acts = Dictionary(grouping: entries) { ConsentAct($0.event) }.values.compactMap { act in
      act.first.map { (first: $0, purposes: act.map(\.event.purpose)) }
    }
    let receipts = acts.sorted { $0.first.event.mark < $1.first.event.mark }.map { act in
      KantaraReceipt(self, given: act.purposes, by: act.first)
    }
    guard let only = receipts.first else { throw NoConsentStands() }
    return try receipts.count == 1
      ? CanonicalJSON.data(of: only) : CanonicalJSON.data(of: receipts)
  }
}

/// What consents have in common that were given in one act.
private struct ConsentAct: Hashable {
  private let occurred: Instant
  private let notice: NoticeReference?
  private let method: String?
  private let giver: ConsentGiver

  init(_ event: ConsentEvent) {
    occurred = event.occurred
    notice = event.happening.notice
    method = event.circumstances.method
    giver = event.giver
  }
}

/// A receipt of a consent is asked for, and no consent is given.
public struct NoConsentStands: Error, Sendable, Hashable, CustomStringConvertible {
  public var description: String {
    "no consent of that person stands, so there is no receipt; the record tells what happened"
  }
}

/// The fields of the receipt; their names are those of the specification.
private struct KantaraReceipt: Encodable {
  let version = "KI-CR-v1.1.0"
  let jurisdiction: String
  let consentTimestamp: Int64
  let collectionMethod: String
  let consentReceiptID: String
  let language: String?
  let piiPrincipalId: String
  let piiControllers: [Party]
  let policyUrl: String
  let services: [Service]
  let sensitive: Bool
  let spiCat: [String]

  struct Party: Encodable {
    let piiController: String
    let contact: String
    let address: [String: String]
    let email: String
    let phone: String
  }

  struct Service: Encodable {
    let service: String
    let purposes: [Purpose]
  }

  struct Purpose: Encodable {
    let purpose: String
    let purposeCategory: [String]
    let consentType: String
    let piiCategory: [String]
    let primaryPurpose: Bool
    let termination: String
    let thirdPartyDisclosure: Bool
    let thirdPartyName: String?
  }

  init(_ proof: ConsentProof, given: [ConsentPurpose], by act: ConsentProof.Entry) {
    let statement = act.event.happening.statement
    let special = given.flatMap { proof.data(of: $0) }.filter { !$0.special.isEmpty }.map(\.name)
    jurisdiction = proof.controller.country ?? "unknown"
    consentTimestamp = act.event.occurred.secondsSince1970
    collectionMethod = Self.collection(act.event)
    consentReceiptID = act.event.id.uuidString.lowercased()
    language = statement?.notice.language.description
    piiPrincipalId = proof.principal?.identifier ?? proof.pseudonym.uuidString.lowercased()
    piiControllers = [Party(proof.controller)]
    policyUrl = statement.map { "urn:notice:\($0.notice)" } ?? ""
    sensitive = !special.isEmpty
    spiCat = special
    var activities: [ConsentPurpose: String] = [:]
    for purpose in given {
      activities[purpose] = proof.activity(of: purpose)?.name ?? purpose.activity.description
    }
    var names: [String] = []
    for purpose in given {
      guard let name = activities[purpose], !names.contains(name) else { continue }
      names.append(name)
    }
    services = names.map { name in
      Service(
        service: name,
        purposes: given.filter { activities[$0] == name }.map { Purpose($0, of: proof) }
      )
    }
  }
}

extension KantaraReceipt {
  /// How consent was collected, and by whom it was given where that is not the person.
  private static func collection(_ event: ConsentEvent) -> String {
    let method = event.circumstances.method ?? "not recorded"
    return switch event.giver {
    case .principal: method
    case .guardian(let name): "\(method), given by \(name) as the guardian"
    }
  }
}

extension KantaraReceipt.Party {
  init(_ controller: ConsentProof.Controller) {
    let contact = controller.contact ?? "not recorded"
    self.init(
      piiController: controller.name,
      contact: contact,
      address: controller.country.map { ["addressCountry": $0] } ?? [:],
      email: contact.contains("@") ? contact : "not recorded",
      phone: "not recorded"
    )
  }
}

extension KantaraReceipt.Purpose {
  init(_ purpose: ConsentPurpose, of proof: ConsentProof) {
    let standing = proof.standing(of: purpose)
    let statement = proof.entries(of: purpose)
      .last { $0.event.id == standing.decisive?.event }?.event.happening.statement
    let others = proof.recipients(of: purpose).map(\.name)
    self.init(
      purpose: proof.name(of: purpose),
      purposeCategory: [proof.detail(of: purpose)?.term ?? purpose.description],
      consentType: statement?.expression == .explicit ? "EXPLICIT" : "EXPRESSED",
      piiCategory: proof.data(of: purpose).map(\.name),
      primaryPurpose: true,
      termination: standing.decisive?.expires.map { "\($0)" } ?? "until it is withdrawn",
      thirdPartyDisclosure: !others.isEmpty,
      thirdPartyName: others.isEmpty ? nil : others.joined(separator: ", ")
    )
  }
}
