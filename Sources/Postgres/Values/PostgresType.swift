/// A type of the server, by the object identifiers fixed in PostgreSQL's catalogue.
public struct PostgresType: Sendable, Hashable {
  /// The identifier sent with a parameter and reported with a column.
  public let oid: UInt32

  public init(oid: UInt32) {
    self.oid = oid
  }

  public static let boolean = PostgresType(oid: 16)
  public static let bytea = PostgresType(oid: 17)
  public static let character = PostgresType(oid: 18)
  public static let name = PostgresType(oid: 19)
  public static let int8 = PostgresType(oid: 20)
  public static let int2 = PostgresType(oid: 21)
  public static let int4 = PostgresType(oid: 23)
  public static let text = PostgresType(oid: 25)
  public static let oid = PostgresType(oid: 26)
  public static let json = PostgresType(oid: 114)
  public static let float4 = PostgresType(oid: 700)
  public static let float8 = PostgresType(oid: 701)
  public static let unknown = PostgresType(oid: 705)
  public static let paddedText = PostgresType(oid: 1042)
  public static let varchar = PostgresType(oid: 1043)
  public static let date = PostgresType(oid: 1082)
  public static let timestamptz = PostgresType(oid: 1184)
  public static let interval = PostgresType(oid: 1186)
  public static let numeric = PostgresType(oid: 1700)
  public static let void = PostgresType(oid: 2278)
  public static let uuid = PostgresType(oid: 2950)
  public static let jsonb = PostgresType(oid: 3802)

  /// The array of each scalar that a parameter can have.
  private static let arrays: [PostgresType: PostgresType] = [
    .boolean: PostgresType(oid: 1000), .bytea: PostgresType(oid: 1001),
    .int8: PostgresType(oid: 1016), .int2: PostgresType(oid: 1005),
    .int4: PostgresType(oid: 1007), .text: PostgresType(oid: 1009),
    .float8: PostgresType(oid: 1022), .date: PostgresType(oid: 1182),
    .timestamptz: PostgresType(oid: 1185), .interval: PostgresType(oid: 1187),
    .uuid: PostgresType(oid: 2951), .jsonb: PostgresType(oid: 3807),
    .json: PostgresType(oid: 199),
  ]

  /// The array of this type, or `unknown`, which lets the server infer it.
  var array: PostgresType {
    Self.arrays[self] ?? PostgresType(oid: 0)
  }

  /// Whether the binary form is the text itself: text, names, and types made by users (enums).
  var isText: Bool {
    switch self {
    case .text, .varchar, .paddedText, .name, .character, .unknown, .json: true
    default: oid >= Self.firstUserOID
    }
  }

  private static let firstUserOID: UInt32 = 16384
}
