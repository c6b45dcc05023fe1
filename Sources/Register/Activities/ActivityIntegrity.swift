public import Records

extension ProcessingActivity {
  public func problems() -> [ReadingProblem] {
    var checks = LabelChecks()
    checks.unique(recipients, "recipients")
    checks.unique(transfers, "transfers")
    checks.unique(systems, "systems")
    let known = (
      recipients: KnownLabels(recipients, called: "recipients"),
      data: KnownLabels(data, called: "categories of data")
    )
    for transfer in transfers {
      let place = "transfers[\(transfer.id)].recipient"
      checks.reference(transfer.recipient, place, to: known.recipients)
    }
    for system in systems {
      checks.named(system.name, "systems[\(system.id)].name")
      checks.references(system.data, "systems[\(system.id)].data", to: known.data)
    }
    for recipient in recipients {
      checks.references(recipient.data, "recipients[\(recipient.id)].data", to: known.data)
    }
    if let begun, let ended {
      checks.check(begun <= ended, "ended", "the processing ends before it begins")
    }
    switch role {
    case .controller(let record): record.check(&checks)
    case .processor(let record): record.check(&checks)
    }
    return checks.problems
  }
}

extension ControllerRecord {
  func check(_ checks: inout LabelChecks) {
    let place = "role.controller.record"
    checks.check(!controllers.isEmpty, "\(place).controllers", "name the controller")
    checks.check(!purposes.isEmpty, "\(place).purposes", "an activity has at least one purpose")
    checks.unique(purposes, "\(place).purposes")
    checks.unique(subjects, "\(place).subjects")
    checks.unique(data, "\(place).data")
    let known = KnownLabels(data, called: "categories of data")
    let people = KnownLabels(subjects, called: "categories of data subjects")
    for purpose in purposes {
      let inside = "\(place).purposes[\(purpose.id)]"
      checks.references(purpose.data, "\(inside).data", to: known)
      check(purpose, inside, &checks)
    }
    for category in data {
      let inside = "\(place).data[\(category.id)]"
      checks.references(category.subjects, "\(inside).subjects", to: people)
      if case .months(let count, _)? = category.retention?.period {
        checks.check(count > 0, "\(inside).retention.period.months.count", "at least 1")
      }
      let backup = category.retention?.backupMonths ?? 0
      checks.check(backup >= 0, "\(inside).retention.backupMonths", "not negative")
    }
    checkDecisions(known, &checks)
    checkProfiles(known, &checks)
  }

  private func checkDecisions(_ known: KnownLabels<DataCategory>, _ checks: inout LabelChecks) {
    guard case .made(let decisions)? = automatedDecisions else { return }
    let place = "role.controller.record.\(AutomatedDecisions.place)"
    checks.check(!decisions.isEmpty, place, "name a decision, or write notMade and who decides")
    checks.unique(decisions, place)
    let reasons = KnownLabels(purposes, called: "purposes")
    for decision in decisions {
      let inside = "\(place)[\(decision.id)]"
      checks.references(decision.data, "\(inside).data", to: known)
      guard case .consent(let purpose)? = decision.exception else { continue }
      checks.reference(purpose, "\(inside).exception.consent.purpose", to: reasons)
    }
  }

  private func checkProfiles(_ known: KnownLabels<DataCategory>, _ checks: inout LabelChecks) {
    guard case .done(let profiles)? = profiling else { return }
    let place = "role.controller.record.\(Profiling.place)"
    checks.check(!profiles.isEmpty, place, "name a profile, or write notDone and how that is known")
    checks.unique(profiles, place)
    for profile in profiles {
      checks.references(profile.data, "\(place)[\(profile.id)].data", to: known)
    }
  }

  private func check(_ purpose: ActivityPurpose, _ place: String, _ checks: inout LabelChecks) {
    for (index, ground) in purpose.special.enumerated() {
      let isCriminal = ground.category == .criminal
      checks.check(
        isCriminal == (ground.condition == .criminalDataByLaw),
        "\(place).special[\(index)].condition",
        "convictions and offences rest on Article 10, other special categories on Article 9(2)"
      )
    }
  }
}

extension ProcessorRecord {
  func check(_ checks: inout LabelChecks) {
    let place = "role.processor.record"
    checks.check(!processors.isEmpty, "\(place).processors", "name the processor")
    checks.check(!clients.isEmpty, "\(place).clients", "name a controller it acts for")
    checks.unique(clients, "\(place).clients")
    for client in clients {
      checks.check(
        !client.processing.isEmpty,
        "\(place).clients[\(client.id)].processing",
        "name a category of processing: Article 30(2)(b)"
      )
    }
  }
}
