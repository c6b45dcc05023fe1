import Foundation
import Postgres

/// What the figures were measured on.
struct Machine {
  let table: Table

  init(_ laboratory: Laboratory) async throws {
    var table = Table("Machine", columns: ["", ""])
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let memory = Double(ProcessInfo.processInfo.physicalMemory) / 0x1p30
    table.add("processor", "\(cores) cores, \(Self.processor)")
    table.add("memory", "\(memory.text()) GiB")
    table.add("PostgreSQL", "\(try await laboratory.serverVersion()), fsync=on")
    self.table = table
  }

  private static var processor: String {
    let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix("model name") }
    let name = line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
    return name ?? "of a kind unknown"
  }
}
