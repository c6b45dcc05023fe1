/// Lists statements one under another, with `if` and `for` between them.
@resultBuilder
public enum StatementListBuilder {
  public static func buildExpression(_ sql: SQL) -> [SQL] { [sql] }
  public static func buildExpression(_ list: [SQL]) -> [SQL] { list }
  public static func buildBlock(_ parts: [SQL]...) -> [SQL] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [SQL]?) -> [SQL] { part ?? [] }
  public static func buildEither(first part: [SQL]) -> [SQL] { part }
  public static func buildEither(second part: [SQL]) -> [SQL] { part }
  public static func buildArray(_ parts: [[SQL]]) -> [SQL] { parts.flatMap(\.self) }
}
