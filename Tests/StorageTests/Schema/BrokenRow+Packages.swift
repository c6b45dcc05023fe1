extension BrokenRow {
  static let packages = [
    BrokenRow("removed_parts_are_numbered_from_one", "UPDATE removed_part SET number = 0"),
    BrokenRow("removed_parts_had_a_size", "UPDATE removed_part SET octets = 0"),
    BrokenRow("access_packages_are_numbered_from_one", "UPDATE access_package SET number = 0"),
    BrokenRow(
      "access_packages_are_in_a_language_of_the_templates",
      "UPDATE access_package SET language = 'la'"
    ),
    BrokenRow(
      "access_packages_are_open_or_sealed",
      "UPDATE access_package SET encryption = 'rot13'"
    ),
    BrokenRow("access_packages_have_a_size", "UPDATE access_package SET octets = 0"),
    BrokenRow("access_packages_have_a_size", "UPDATE access_package SET file_count = -1"),
    BrokenRow(
      "access_packages_carry_a_keyed_hash",
      "UPDATE access_package SET archive_hash = '\\x00'"
    ),
  ]
}
