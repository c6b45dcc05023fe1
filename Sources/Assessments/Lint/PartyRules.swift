extension Lint.Rule {
  static let parties: [Self] = [
    Self(
      "no-controller",
      .error,
      cites: "Art. 4(7)",
      remedy: "Name the controller, or all joint controllers."
    ) {
      $0.parties.controllers.isEmpty
        ? [.init("parties.controllers", "No controller is named.")] : []
    },
    Self(
      "joint-controller-without-obligations",
      .error,
      cites: "Art. 26",
      remedy: "Say what each joint controller takes on."
    ) { assessment in
      let controllers = assessment.parties.controllers
      guard controllers.count > 1 else { return [] }
      return controllers.filter(\.obligations.isBlank).map {
        .init(
          "parties.controllers[\($0.id)].obligations",
          "\($0.name) is one of several controllers, but its obligations are not stated."
        )
      }
    },
    Self(
      "processor-without-contract",
      .error,
      cites: "Art. 28(3)",
      remedy: "Name the contract, or the day by which it is expected."
    ) { assessment in
      assessment.parties.processors.filter { $0.contract == nil }.map {
        .init("parties.processors[\($0.id)].contract", "\($0.name) processes without a contract.")
      }
    },
    Self(
      "processor-without-measure",
      .error,
      cites: "Art. 28",
      remedy: "Add a measure of the area processors."
    ) { assessment in
      guard !assessment.parties.processors.isEmpty, !assessment.hasMeasure(for: .processors) else {
        return []
      }
      return [.init("measures", "There are processors, but no measure deals with them.")]
    },
    Self(
      "processor-contract-open",
      .warning,
      cites: "Art. 28(3)",
      remedy: "Do not start before the contract is concluded."
    ) { assessment in
      assessment.parties.processors.compactMap { processor in
        guard case .inNegotiation(let expected, _) = processor.contract else { return nil }
        return .init(
          "parties.processors[\(processor.id)].contract",
          "The contract with \(processor.name) is expected on \(expected) only."
        )
      }
    },
    Self(
      "team-without-accountable",
      .advice,
      cites: "EDPB template 0.5",
      remedy: "Say who is accountable for the assessment."
    ) { assessment in
      assessment.team.contains { $0.duty == .accountable }
        ? [] : [.init("team", "Nobody in the team is accountable.")]
    },
  ]
}
