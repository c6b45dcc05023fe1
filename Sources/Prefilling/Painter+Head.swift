import Assessments
import Register
import TimeLimits

extension Painter {
  /// Name, description, start and end, next review.
  ///
  /// One assessment may cover similar processing (Article 35(1)): several activities are named one
  /// after another.
  mutating func paintHead(of activity: Activity) {
    let entry = activity.entry
    func source(_ part: String) -> SourceEntry { activity.version.source(part) }
    let processing = picture.record.processing
    picture.record.processing.name = [processing.name, entry.name].joined(with: "; ")
    picture.note("processing.name", source("name"))
    picture.record.processing.registerEntry = [
      processing.registerEntry ?? "", entry.id.description,
    ].joined(with: ", ")
    picture.note("processing.registerEntry", source("id"))
    if let description = entry.description {
      picture.record.processing.summary = [processing.summary, description].joined(with: "\n\n")
      picture.note("processing.summary", source("description"))
    }
    if let begun = entry.begun {
      picture.record.planning.launch = min(picture.record.planning.launch ?? begun, begun)
      picture.note("planning.launch", source("begun"))
    }
    if let ended = entry.ended {
      picture.record.planning.end = .on(date: ended)
      picture.note("planning.end", source("ended"))
    }
    if let review = entry.review {
      let next = min(picture.record.review?.next ?? review.next, review.next)
      picture.record.review = Review(next: next)
      picture.note("review.next", source("review.next"))
    }
  }

  mutating func paintControllers(of activity: Activity) {
    let painted = picture.record.parties.controllers.map(\.name.folded)
    for (index, party) in activity.record.controllers.enumerated()
    where !painted.contains(party.name.folded) {
      let source = activity.version.controllerSource("controllers[\(index)]")
      guard let label = labels.controller(called: party.name, from: source) else { continue }
      picture.record.parties.controllers.append(
        ControllerParty(
          id: label,
          name: party.name,
          units: activity.entry.unit.map { [$0] } ?? [],
          contact: party.contact,
          // Of joint controllers nothing says which of them keeps the registers.
          country: activity.record.controllers.count == 1 ? extract.country : nil,
          representative: activity.record.representative.map { "\($0.name), \($0.contact)" },
          dataProtectionOfficer: officer(activity.record.officer)
        )
      )
      picture.note("parties.controllers[\(label)]", source)
    }
  }

  private func officer(_ officer: ProtectionOfficer?) -> OfficerAppointment {
    switch officer {
    case .appointed(let name, let contact): .appointed(name: name, contact: contact)
    case .notAppointed(let reason): .notAppointed(reason: reason)
    case nil: .notAppointed(reason: say("The record of processing names none."))
    }
  }

  mutating func paintSubjects(of activity: Activity) {
    for subject in activity.record.subjects {
      let source = activity.version.controllerSource("subjects[\(subject.id)]")
      guard let label: Label<DataSubjectCategory> = labels.label("dataSubjects", "S", for: source)
      else { continue }
      subjects[source] = label
      picture.record.dataSubjects.append(DataSubjectCategory(id: label, name: subject.name))
      picture.note("dataSubjects[\(label)]", source)
    }
  }
}

extension [String] {
  /// The texts that are not empty, one after another.
  func joined(with separator: String) -> String {
    filter { !$0.isEmpty }.joined(separator: separator)
  }
}
