internal import CGMime
internal import TimeLimits

/// Dates of RFC 5322, section 3.3, with the obsolete forms.
enum MailDate {
  /// Reads a date; nil where it is none, or lies outside the years 1970 to 2199.
  static func instant(_ text: String) -> Instant? {
    MailLibrary.start()
    guard text.contains(where: \.isNumber), let date = g_mime_utils_header_decode_date(text) else {
      return nil
    }
    defer { g_date_time_unref(date) }
    let seconds = g_date_time_to_unix(date)
    guard (0..<7_258_118_400).contains(seconds) else { return nil }
    return Instant(secondsSince1970: Int64(seconds))
  }
}
