/// A file of good and bad rows; what must not be repeated holds the word canary.
enum BadRows {
  /// A row, and the field that is refused, if it is.
  private enum Row {
    case good([UInt8])
    case again([UInt8])
    case bad(field: String?, [UInt8])

    var bytes: [UInt8] {
      switch self {
      case .good(let bytes), .again(let bytes), .bad(_, let bytes): bytes
      }
    }
  }

  private static func text(_ line: String) -> [UInt8] { Array(line.utf8) }

  private static let long = String(repeating: "canary", count: 1_667)

  private static let rows: [Row] = [
    .good(text("access,2026-10-01,Anna,anna@example.org,email,nl,CRM-1")),
    .bad(field: "right", text("canary,2026-10-01,,,,,")),
    .bad(field: "right", text(",2026-10-01,,,,,")),
    .bad(field: "right", text("access access,2026-10-01,canary,,,,")),
    .bad(field: "received", text("access,2026-02-30,canary,,,,")),
    .bad(field: "received", text("access,01/10/2026,canary,,,,")),
    .bad(field: "received", text("access,2026-10-01T09:30,canary,,,,")),
    .bad(field: "received", text("access,2026-11-03,canary,,,,")),
    .bad(field: "received", text("access,,canary,,,,")),
    .bad(field: "email", text("access,2026-10-01,,canary.example.org,,,")),
    .bad(field: "email", text("access,2026-10-01,,canary@,,,")),
    .bad(field: "channel", text("access,2026-10-01,,,canary,,")),
    .bad(field: "language", text("access,2026-10-01,,,,xx,")),
    .bad(field: "language", text("access,2026-10-01,,,,Canary,")),
    .bad(field: "name", text("access,2026-10-01,\(long),,,,")),
    .bad(field: "reference", text("access,2026-10-01,,,,,\(long)")),
    .bad(field: nil, text("access,2026-10-01,can\0ary,,,,")),
    .bad(field: nil, text("access,2026-10-01,canary") + [0xFF, 0xFE] + text(",,,,")),
    .bad(field: nil, text("access,2026-10-01,canary")),
    .bad(field: nil, text("access,2026-10-01,\"canary,,,,")),
    .bad(field: "reference", text("erasure,2026-10-02,canary,,,,CRM-1")),
    .again(text("access,2026-10-01,Anna,anna@example.org,email,nl,CRM-1")),
    .good(text("erasure,2026-10-01,Anna,anna@example.org,email,nl,CRM-2")),
    .good(text("access,0999-10-01,Anna,anna@example.org,email,nl,CRM-3")),
  ]

  static let csv =
    text("right,received,name,email,channel,language,reference\n")
    + rows.flatMap { $0.bytes + [0x0A] }

  static var good: Int {
    rows.filter { if case .good = $0 { true } else { false } }.count
  }

  /// The line of each bad row, and its field.
  static var refused: [(line: Int, field: String?)] {
    rows.enumerated().compactMap { index, row in
      guard case .bad(let field, _) = row else { return nil }
      return (index + 2, field)
    }
  }
}
