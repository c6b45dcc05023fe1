import SubjectRequests

/// What an access package says in one language; every key must be there.
struct PackageWords: Decodable {
  let title: String
  let introduction: String
  let introductionWithoutCopy: String
  let information: String
  let purposes: String
  let lawfulBases: String
  let categories: String
  let recipients: String
  let transfers: String
  let retention: String
  let sources: String
  let fromPerson: String
  let withdrawal: String
  let automatedDecisions: String
  let none: String
  let rights: String
  let rightsText: String
  let complaint: String
  let complaintText: String
  let files: String
  let file: String
  let size: String
  let octets: String
  let machineReadable: String
  let introductionCopy: String
  let tables: String
  let searched: String
  let searchedText: String
  let system: String
  let action: String
  let result: String
  let day: String
  let actions: Actions
  let results: Results
  let periods: Periods
  let countedFrom: String
  let until: String
  let backups: String

  struct Actions: Decodable {
    let search: String
    let correct: String
    let erase: String
    let restrict: String
    let export: String
  }

  struct Results: Decodable {
    let found: String
    let nothingFound: String
    let impossible: String
  }

  struct Periods: Decodable {
    let month: String
    let months: String
    let year: String
    let years: String
  }
}

extension PackageWords {
  func action(_ action: TaskAction) -> String {
    switch action {
    case .search: actions.search
    case .correct: actions.correct
    case .erase: actions.erase
    case .restrict: actions.restrict
    case .export: actions.export
    }
  }

  func result(_ result: TaskResult) -> String {
    switch result {
    case .found: results.found
    case .nothingFound: results.nothingFound
    case .impossible: results.impossible
    }
  }

  /// A number of months, in years where it makes whole ones.
  func period(months: Int) -> String {
    switch (months, months % 12) {
    case (1, _): periods.month
    case (12, _): periods.year
    case (_, 0): periods.years.replacing("{count}", with: "\(months / 12)")
    default: periods.months.replacing("{count}", with: "\(months)")
    }
  }

  /// The heading of a point of Article 15.
  func heading(_ point: AccessPoint) -> String {
    switch point {
    case .purposes: purposes
    case .lawfulBases: lawfulBases
    case .categories: categories
    case .recipients: recipients
    case .transfers: transfers
    case .retention: retention
    case .sources: sources
    case .automatedDecisions: automatedDecisions
    }
  }
}
