import Records
import Register

/// Somebody to whom activities disclose data, once, with all of these.
struct RegisteredRecipient {
  let name: String
  /// The entry in the register of recipients, where there is one.
  let entry: DataRecipient?
  private(set) var activities: [Label<ProcessingActivity>]

  /// The recipients of activities in the order of these, each once.
  ///
  /// - Parameters:
  ///   - activities: the activities.
  ///   - entries: the register of recipients, whose names take the place of those in activities.
  /// - Returns: the recipients.
  static func all(
    of activities: [ProcessingActivity],
    in entries: [DataRecipient]
  ) -> [RegisteredRecipient] {
    let known = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var places: [String: Int] = [:]
    var found: [RegisteredRecipient] = []
    for activity in activities {
      for use in activity.recipients {
        let entry = use.recipient.flatMap { known[$0] }
        let name = entry?.name ?? use.name
        if let place = places[name] {
          found[place].activities.append(activity.id)
        } else {
          places[name] = found.count
          found.append(
            RegisteredRecipient(name: name, entry: entry, activities: [activity.id])
          )
        }
      }
    }
    return found
  }
}
