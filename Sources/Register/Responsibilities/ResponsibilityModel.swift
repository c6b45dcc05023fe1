import CSV
public import Records

/// A model of the obligations that a provider and its customer share: Articles 24, 28 and 32.
public struct ResponsibilityModel: Sendable, Hashable {
  /// The name by which records adopt it.
  public let name: String
  /// In the order of the model.
  public let obligations: [Obligation]

  /// The model of a cloud service that travels inside the program.
  public static func cloudService() throws(RegisterDataError) -> ResponsibilityModel {
    let file = try RegisterFile("cloud-saas")
    var obligations: [Obligation] = []
    for record in file.records {
      do throws(UnusableColumn) {
        obligations.append(try Obligation(record))
      } catch {
        throw .unusable(file: file.name, line: record.line, column: error.name)
      }
    }
    return ResponsibilityModel(name: file.name, obligations: obligations)
  }

  /// The obligation with a code.
  public subscript(code: Label<Obligation>) -> Obligation? {
    obligations.first { $0.id == code }
  }

  /// The obligations of one side.
  public func obligations(of party: ResponsibilitySide) -> [Obligation] {
    obligations.filter { $0.party == party }
  }
}

/// Something that one side must do.
public struct Obligation: Sendable, Hashable, Labelled {
  /// The code, such as `iam.user-review`.
  public let id: Label<Obligation>
  /// The area, such as `Identity and access management`.
  public let area: String
  public let allocation: ResponsibilityAllocation
  public let party: ResponsibilitySide
  public let duty: String
  /// The provisions: `Art. 32(1)(d)`.
  public let provisions: String
  /// How often it is to be looked at, where the model says.
  public let reviewMonths: Int?
  /// What it drives, such as `recurring review`.
  public let usedBy: String
}

/// The side that an obligation falls on.
public enum ResponsibilitySide: String, Vocabulary {
  case provider
  case customer

  public static let noun = "a side of the model"
}

/// Whether an area is of one side or of both.
public enum ResponsibilityAllocation: String, Vocabulary {
  case provider
  case customer
  case shared

  public static let noun = "an allocation"
}

/// A column of the model that does not hold what it should.
private struct UnusableColumn: Error {
  let name: String
}

extension Obligation {
  fileprivate init(_ record: CSVRecord) throws(UnusableColumn) {
    func text(_ column: String) throws(UnusableColumn) -> String {
      guard let text = record[column], !text.isEmpty else { throw UnusableColumn(name: column) }
      return text
    }
    guard let id = Label<Obligation>(try text("id")) else { throw UnusableColumn(name: "id") }
    guard let allocation = ResponsibilityAllocation(rawValue: try text("allocation")) else {
      throw UnusableColumn(name: "allocation")
    }
    guard let party = ResponsibilitySide(rawValue: try text("party")) else {
      throw UnusableColumn(name: "party")
    }
    let months = record["review_months"].flatMap { $0.isEmpty ? nil : $0 }
    if let months, Int(months).map({ $0 > 0 }) != true {
      throw UnusableColumn(name: "review_months")
    }
    self.init(
      id: id,
      area: try text("area"),
      allocation: allocation,
      party: party,
      duty: try text("obligation"),
      provisions: try text("gdpr"),
      reviewMonths: months.flatMap { Int($0) },
      usedBy: try text("used_by")
    )
  }
}
