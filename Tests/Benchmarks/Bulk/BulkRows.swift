import Foundation

/// Requests as another system would hand them over, each unlike the others.
struct BulkRows {
  let count: Int

  private static let rights = [
    "access", "erasure", "rectification", "objection", "portability", "erasure consent-withdrawal",
    "access", "restriction",
  ]
  private static let channels = ["email", "web-form", "post", "telephone"]

  /// Writes them as CSV.
  func write(to file: URL) throws {
    var text = "right,received,name,email,channel,language,reference\n"
    for number in 0..<count {
      let month = String(format: "%02d", number / 28 % 12 + 1)
      let day = String(format: "%02d", number % 28 + 1)
      text += Self.rights[number % Self.rights.count]
      text += ",2025-\(month)-\(day)T09:30:00Z,Anna Maria Voorbeeld \(number)"
      text += ",a.m.voorbeeld.\(number)@example.org,\(Self.channels[number % Self.channels.count])"
      text += ",nl,IMPORT-\(number)\n"
    }
    try Data(text.utf8).write(to: file)
  }
}
