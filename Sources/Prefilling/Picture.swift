import Assessments
import Register
import TimeLimits

/// What the registers say of a processing, as an assessment that is otherwise blank.
struct Picture {
  var record: Assessment
  /// What each part is made of, by its place; a name or a summary is put together from several.
  private(set) var sources: [String: [SourceEntry]] = [:]
  /// The places in the order in which they were filled.
  private(set) var places: [String] = []
  /// What the registers hold and could not be filled in, with the reason.
  var leftOut: [Sentence] = []

  /// Notes what a part is made of.
  mutating func note(_ place: String, _ source: SourceEntry) {
    if sources[place] == nil { places.append(place) }
    if sources[place]?.contains(source) != true { sources[place, default: []].append(source) }
  }
}

/// Says sentences in the language of the record.
typealias Translation = (Sentence) -> String

/// Paints a picture of what the registers say.
struct Painter {
  let extract: RegisterExtract
  let say: Translation
  var labels: LabelBook
  var picture: Picture
  /// The labels given so far, by what the entries are made of.
  var subjects: [SourceEntry: Label<DataSubjectCategory>] = [:]
  var items: [SourceEntry: Label<DataItem>] = [:]
  var recipients: [SourceEntry: Label<Recipient>] = [:]
  var processors: [SourceKey: Label<ProcessorParty>] = [:]
  /// What the first transfer is made of; nil where there is none.
  var firstTransfer: SourceEntry?

  init(_ extract: RegisterExtract, labels: LabelBook, blank: Assessment, say: @escaping Translation)
  {
    self.extract = extract
    self.labels = labels
    self.say = say
    picture = Picture(record: blank)
  }

  mutating func paint() {
    for version in extract.activities {
      guard case .controller(let record) = version.record.role else { continue }
      let activity = Activity(version: version, record: record)
      paintHead(of: activity)
      paintControllers(of: activity)
      paintSubjects(of: activity)
      paintRecipients(of: activity)
      paintProcessors(of: activity)
      paintData(of: activity)
      paintPurposes(of: activity)
      paintTransfers(of: activity)
      paintSystems(of: activity)
      paintDecisions(of: activity)
      paintMeasures(of: activity)
    }
    sayTransfers()
    paintResponsibilities()
    if let requests = extract.requests { picture.record.requests = requests }
  }

  /// An activity of which the controller keeps the record.
  struct Activity {
    let version: RecordVersion<ProcessingActivity>
    let record: ControllerRecord

    var entry: ProcessingActivity { version.record }
  }
}
