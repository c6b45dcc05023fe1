import CLibpq
import Glibc

extension DatabaseAddress {
  /// Whether a server takes connections there, without connecting.
  func ping() -> PGPing {
    var names: [UnsafePointer<CChar>?] = []
    var values: [UnsafePointer<CChar>?] = []
    for (name, value) in connectionKeywords {
      names.append(strdup(name).map { UnsafePointer($0) })
      values.append(strdup(value).map { UnsafePointer($0) })
    }
    defer { for text in names + values { free(UnsafeMutablePointer(mutating: text)) } }
    return PQpingParams(names + [nil], values + [nil], 0)
  }
}
