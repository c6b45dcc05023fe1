/// A calendar day, written as in ISO 8601: `2026-11-02`.
public typealias Day = String
