import ArgumentParser
import Assessments
import Documents
import Foundation

/// A file that holds an assessment.
struct AssessmentInput {
  let path: String

  /// Reads the file, by the ending of its name as JSON or YAML.
  ///
  /// - Throws: `ValidationError` naming the file and every place that is not right.
  func read() throws -> Assessment {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read; name a file that exists and may be read")
    }
    let ending = URL(filePath: path).pathExtension.lowercased()
    let format: AssessmentFile.Format = ending == "json" ? .json : .yaml
    do {
      return try AssessmentFile.read(bytes, as: format)
    } catch {
      Terminal.complain("\(path): \(error)")
      throw ExitCode(ExitStatus.refused)
    }
  }
}

/// The identifier of an assessment on the command line.
struct AssessmentArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The assessment's identifier, as 'dpia list' shows it.", valueName: "id")
  )
  var text: String

  func id() throws -> UUID {
    guard let id = UUID(uuidString: text) else {
      throw ValidationError("\(text): not the identifier of an assessment; see habeas dpia list")
    }
    return id
  }
}
