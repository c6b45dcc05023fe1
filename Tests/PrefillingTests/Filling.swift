import Assessments
import Prefilling
import Records
import Testing

/// How tests fill records: in English.
enum Filling {
  static func blank() throws -> Assessment {
    Assessment(blankIn: try #require(LanguageTag("en")), by: "anna") { "\($0)" }
  }

  static func fill(
    _ draft: Assessment,
    from extract: RegisterExtract,
    former: RegisterExtract? = nil
  ) -> Prefilled {
    draft.prefilled(from: extract, former: former) { "\($0)" }
  }
}
