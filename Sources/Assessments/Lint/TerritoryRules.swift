extension Lint.Rule {
  static let territories: [Self] = [
    Self(
      "country-without-transfer",
      .error,
      cites: "Art. 44",
      remedy: "Add the transfer with its instrument, or write a country of the EEA by its name."
    ) { assessment in
      assessment.placesBeyond { if case .third = $0 { true } else { false } }.map { place in
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
      assessment.placesBeyond { if case .adequate = $0 { true } else { false } }.map { place in
        .init(
          place.field,
          "\(place.name) is in \(place.country), outside the EEA, and no transfer is listed."
        )
      }
    },
    Self(
      "transfer-within-area",
      .warning,
      cites: "Art. 44",
      remedy: "Take the transfer out, or correct its country."
    ) { assessment in
      assessment.transfers.filter { Territory($0.country) == .union }.map { transfer in
        .init(
          "transfers[\(transfer.id)].country",
          "\(transfer.country) is in the EEA, so that nothing is transferred to a third country."
        )
      }
    },
  ]
}

/// Somebody who processes or receives data outside the European Economic Area.
private struct PlaceBeyond {
  let field: String
  let name: String
  let country: String
}

extension Assessment {
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
