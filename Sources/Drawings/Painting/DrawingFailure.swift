import CCairo
import CFreeType

/// A picture could not be painted, in the words of the library that did not.
public struct DrawingFailure: Error, Hashable, CustomStringConvertible {
  private let reason: String

  static let noMemory = DrawingFailure(reason: "no memory")

  private init(reason: String) {
    self.reason = reason
  }

  init(_ status: cairo_status_t) {
    reason = cairo_status_to_string(status).map { String(cString: $0) } ?? "Cairo \(status)"
  }

  init(fontStatus: FT_Error) {
    reason = "FreeType refuses the font inside the program (\(fontStatus))"
  }

  static func check(_ status: cairo_status_t) throws(DrawingFailure) {
    guard status == CAIRO_STATUS_SUCCESS else { throw DrawingFailure(status) }
  }

  static func check(_ status: FT_Error) throws(DrawingFailure) {
    guard status == 0 else { throw DrawingFailure(fontStatus: status) }
  }

  public var description: String { "the picture could not be painted: \(reason)" }
}
