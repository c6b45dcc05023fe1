public import Records

/// A purpose with the activity that it belongs to, as files of purposes hold it.
public struct PurposeEntry: Sendable, Hashable, Codable {
  /// Activity and purpose: `payroll/tax`.
  public var id: ConsentPurpose
  public var name: String
  public var data: [Label<DataCategory>]
  public var basis: PurposeBasis?
  public var special: [SpecialCategoryGround]
  public var term: String?

  /// The purpose of an activity.
  public init(_ purpose: ActivityPurpose, of activity: Label<ProcessingActivity>) {
    id = ConsentPurpose(activity: activity, purpose: purpose.id)
    name = purpose.name
    data = purpose.data
    basis = purpose.basis
    special = purpose.special
    term = purpose.term
  }

  /// The purpose as the activity holds it.
  public var purpose: ActivityPurpose {
    ActivityPurpose(
      id: id.purpose,
      name: name,
      data: data,
      basis: basis,
      special: special,
      term: term
    )
  }
}

extension ProcessingActivity {
  /// The purposes as files hold them.
  public var purposeEntries: [PurposeEntry] { purposes.map { PurposeEntry($0, of: id) } }
}
