public import TimeLimits

/// An item of a list that an authority adopted under Article 35(4), as far as it was checked.
public struct NationalListItem: Sendable, Hashable {
  /// The code by which commands name it: `NL-3`.
  public var code: String
  /// ISO 3166-1, two letters.
  public var country: String
  /// What it covers, in our own words and in English.
  public var name: String
  public var list: NationalList

  public init(code: String, country: String, name: String, list: NationalList) {
    self.code = code
    self.country = country
    self.name = name
    self.list = list
  }
}

/// The list that an item stands in.
public struct NationalList: Sendable, Hashable {
  public var authority: String
  /// The act by which it was adopted.
  public var instrument: String
  public var adopted: CalendarDate
  /// How many items the list has, of which not all may be known here.
  public var length: Int
  /// Where it was read.
  public var source: String
  /// When it was read.
  public var checked: CalendarDate
  public var status: ListStatus

  public init(
    authority: String,
    instrument: String,
    adopted: CalendarDate,
    length: Int,
    source: String,
    checked: CalendarDate,
    status: ListStatus
  ) {
    self.authority = authority
    self.instrument = instrument
    self.adopted = adopted
    self.length = length
    self.source = source
    self.checked = checked
    self.status = status
  }
}

/// How near to the authority a list was read.
public enum ListStatus: String, Vocabulary {
  /// In the authority's own publication.
  case primary
  /// On a page of somebody else, who reports what the authority adopted.
  case secondary

  public static let noun = "a status of a list"
}
