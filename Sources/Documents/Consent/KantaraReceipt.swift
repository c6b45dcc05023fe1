public import Foundation
import Records
import Register
import TimeLimits

extension ConsentProof {
  /// The consents that stand, as a Kantara Consent Receipt 1.1 (JSON).
  ///
  /// The format knows neither withdrawals nor versions of notices, so it tells of consents that are
  /// given at the instant of the proof, and of nothing else.
  ///
  /// - Throws: ``NoConsentStands`` where none is given; an error of the encoder.
  public func kantaraReceipt() throws -> Data {
    let given = purposes.filter { standing(of: $0).status(at: made).permitsProcessing }
    let last = given.compactMap { purpose in
      entries(of: purpose).last { $0.event.id == standing(of: purpose).decisive?.event }
    }.max { $0.event.occurred < $1.event.occurred }
    guard let last else { throw NoConsentStands() }
    return try CanonicalJSON.data(of: KantaraReceipt(self, given: given, last: last))
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

  init(_ proof: ConsentProof, given: [ConsentPurpose], last: ConsentProof.Entry) {
    let statement = last.event.happening.statement
    let special = given.flatMap { proof.data(of: $0) }.filter { !$0.special.isEmpty }.map(\.name)
    jurisdiction = proof.controller.country ?? "unknown"
    consentTimestamp = last.event.occurred.secondsSince1970
    collectionMethod = last.event.circumstances.method ?? "not recorded"
    consentReceiptID = last.event.id.uuidString.lowercased()
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
