import Postgres
import Testing

@Suite struct SQLTests {
  @Test func valuesNeverBecomeText() {
    let name = "'; DROP TABLE note; --"
    let sql: SQL = "SELECT \(name), \(7), \(nil as Int?)"
    #expect(sql.text == "SELECT $1, $2, $3")
    #expect(sql.parameterCount == 3)
  }

  @Test func fragmentsAreRenumbered() {
    let condition: SQL = "state = \("open") AND note <> '$1' AND due < \(3)"
    let sql: SQL = "UPDATE t SET a = \(1) WHERE \(fragment: condition) AND b = \(2)"
    #expect(
      sql.text
        == "UPDATE t SET a = $1 WHERE state = $2 AND note <> '$1' AND due < $3 AND b = $4"
    )
    #expect(sql.parameterCount == 4)
  }

  @Test func fragmentsBeyondNineKeepTheirPlaces() {
    let values = (1...25).map { SQL("\($0)") }
    let list = values.joined(separator: ", ")
    let sql: SQL = "SELECT \(0), \(fragment: list), \(fragment: list)"
    let placeholders = (1...51).map { "$\($0)" }.joined(separator: ", ")
    #expect(sql.text == "SELECT \(placeholders)")
  }

  @Test func sumsKeepBothSides() {
    let sum: SQL = "SELECT \(1)" + " WHERE é = \(2)" + " AND b = \(3)"
    #expect(sum.text == "SELECT $1 WHERE é = $2 AND b = $3")
  }

  @Test func identifiersAreQuoted() {
    let sql: SQL = "SELECT 1 FROM \(SQLIdentifier("odd \"schema", "table; --"))"
    #expect(sql.text == #"SELECT 1 FROM "odd ""schema"."table; --""#)
  }
}
