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
    let bytes = try bytes()
    let ending = URL(filePath: path).pathExtension.lowercased()
    let format: AssessmentFile.Format = ending == "json" ? .json : .yaml
    do {
      return try AssessmentFile.read(bytes, as: format)
    } catch {
      throw refusal(error)
    }
  }

  /// Reads a file of any format that holds an assessment, by what is in it.
  ///
  /// - Throws: as ``read()``.
  func imported(language: LanguageTag?) throws -> ImportedAssessment {
    let bytes = try bytes()
    do {
      return try ImportedAssessment(bytes, language: language)
    } catch {
      throw refusal(error)
    }
  }

  private func bytes() throws -> Data {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read; name a file that exists and may be read")
    }
    return bytes
  }

  private func refusal(_ error: UnreadableAssessment) -> ExitCode {
    for problem in error.problems { Terminal.complain("\(path): \(problem)") }
    return ExitCode(ExitStatus.refused)
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
