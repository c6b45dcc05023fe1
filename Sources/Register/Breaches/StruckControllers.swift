public import Records
public import TimeLimits

extension Sequence<ProcessingActivity> {
  /// The controllers for which the keeper of the record works as a processor, each once.
  ///
  /// - Parameters:
  ///   - activity: the entry that a breach struck; nil for all that go on.
  ///   - system: the system that it struck, by label or name; nil for all.
  ///   - day: the day on which that is asked.
  /// - Returns: them as a record of a breach names them, in the order of the entries.
  public func controllersServed(
    in activity: Label<ProcessingActivity>? = nil,
    on system: String? = nil,
    asOf day: CalendarDate
  ) -> [StruckController] {
    var names: Set<String> = []
    return filter { entry in
      (activity.map { $0 == entry.id } ?? entry.goesOn(on: day))
        && (system.map(entry.runs) ?? true)
    }
    .flatMap(\.controllersServed)
    .filter { names.insert($0.name).inserted }
  }
}

extension ProcessingActivity {
  /// Those of Article 30(2)(a); none where the keeper is a controller itself.
  fileprivate var controllersServed: [StruckController] {
    guard case .processor(let record) = role else { return [] }
    return record.clients.compactMap { client in
      Label<StruckController>(client.id.description).map { label in
        StruckController(
          id: label,
          name: client.controller.name,
          contact: client.controller.contact,
          activity: id
        )
      }
    }
  }

  fileprivate func runs(on system: String) -> Bool {
    systems.contains {
      $0.id.description == system || $0.name.lowercased() == system.lowercased()
    }
  }
}
