import Territories

extension Lint.Rule {
  static let territories: [Self] = [
    Self(
      "country-without-transfer",
      .error,
      cites: "Art. 44",
      remedy: "Add the transfer with its instrument, or write a country of the EEA by its name."
    ) { assessment in
      guard assessment.legalSpace == .economicArea else { return [] }
      return assessment.placesBeyond { if case .third = $0 { true } else { false } }.map { place in
        .init(
          place.field,
          "\(place.name) is in \(place.country), and no transfer there is listed."
        )
      }
    },
    Self(
      "adequate-country-without-transfer",
      .warning,
      cites: "Art. 44, 45",
      remedy: "Add the transfer, with the adequacy decision that it rests on."
    ) { assessment in
      guard assessment.legalSpace == .economicArea else { return [] }
      return assessment.placesBeyond { if case .adequate = $0 { true } else { false } }.map {
        place in
        .init(
          place.field,
          "\(place.name) is in \(place.country), outside the EEA, and no transfer is listed."
        )
      }
    },
    Self(
      "restricted-transfer-unlisted",
      .warning,
      cites: "UK GDPR, chapter V",
      remedy: "Add the transfer, with the regulations or the safeguard that it rests on."
    ) { assessment in
      let space = assessment.legalSpace
      guard space == .country("GB") else { return [] }
      let beyond = assessment.placesBeyond { _ in true }.filter { space.isOutside($0.country) }
      return beyond.map { place in
        .init(
          place.field,
          """
          \(place.name) is in \(place.country), outside the United Kingdom, and no transfer is \
          listed.
          """
        )
      }
    },
    Self(
      "transfer-within-area",
      .warning,
      cites: "Art. 44",
      remedy: "Take the transfer out, or correct its country."
    ) { assessment in
      let space = assessment.legalSpace
      let within = assessment.transfers.filter { transfer in
        !transfer.country.isBlank && !space.isOutside(transfer.country)
      }
      return within.map { transfer in
        .init(
          "transfers[\(transfer.id)].country",
          space == .economicArea
            ? """
            \(transfer.country) is in the EEA, so that nothing is transferred to a third country.
            """
            : "\(transfer.country) is where the controller is, so that nothing is transferred."
        )
      }
    },
  ]
}

/// Somebody who processes or receives data in another territory.
private struct PlaceBeyond {
  let field: String
  let name: String
  let country: String
}

extension Assessment {
  /// The countries among which the law of the controllers lets data go.
  var legalSpace: LegalSpace {
    LegalSpace(of: parties.controllers.compactMap(\.country))
  }

  /// The processors and recipients in territories of a kind to which no transfer is listed.
  fileprivate func placesBeyond(_ isMeant: (Territory) -> Bool) -> [PlaceBeyond] {
    let listed = Set(transfers.map { Territory($0.country) })
    let received = Set(transfers.map(\.recipient))
    let processors = parties.processors.map { processor in
      PlaceBeyond(
        field: "parties.processors[\(processor.id)].country",
        name: processor.name,
        country: processor.country
      )
    }
    let recipients = recipients.filter { !received.contains($0.id) }.map { recipient in
      PlaceBeyond(
        field: "recipients[\(recipient.id)].country",
        name: recipient.name,
        country: recipient.country
      )
    }
    return (processors + recipients).filter { place in
      let territory = Territory(place.country)
      return !place.country.isBlank && isMeant(territory) && !listed.contains(territory)
    }
  }
}
