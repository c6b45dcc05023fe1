/// One numbered step of the schema, embedded from `Sql/migrations`.
public struct Migration: Sendable, Equatable {
  public let number: Int
  public let name: String
  public let sql: String
}

extension Migration {
  /// The table of applied migrations: run first, and again each time, under the migrator's lock.
  public static let bookkeeping = Migration(
    0,
    "create_schema_migration",
    PackageResources._000_create_schema_migration_sql
  )

  /// Every migration, in the order it is applied.
  public static let all: [Migration] = [
    Migration(1, "create_controller", PackageResources._001_create_controller_sql),
    Migration(2, "create_controller_profile", PackageResources._002_create_controller_profile_sql),
    Migration(3, "create_root_key", PackageResources._003_create_root_key_sql),
    Migration(4, "create_controller_key", PackageResources._004_create_controller_key_sql),
    Migration(5, "create_data_key", PackageResources._005_create_data_key_sql),
    Migration(6, "create_subject_request", PackageResources._006_create_subject_request_sql),
    Migration(7, "create_claim", PackageResources._007_create_claim_sql),
    Migration(8, "create_event", PackageResources._008_create_event_sql),
    Migration(9, "create_deadline", PackageResources._009_create_deadline_sql),
    Migration(10, "create_letter", PackageResources._010_create_letter_sql),
    Migration(11, "create_act", PackageResources._011_create_act_sql),
    Migration(12, "create_dpia", PackageResources._012_create_dpia_sql),
    Migration(13, "create_calendar_change", PackageResources._013_create_calendar_change_sql),
    Migration(14, "create_controller_rule", PackageResources._014_create_controller_rule_sql),
    Migration(15, "create_deadline_change", PackageResources._015_create_deadline_change_sql),
    Migration(
      16,
      "create_pending_deadline_change",
      PackageResources._016_create_pending_deadline_change_sql
    ),
    Migration(17, "add_law_version", PackageResources._017_add_law_version_sql),
    Migration(18, "create_deadline_revision", PackageResources._018_create_deadline_revision_sql),
    Migration(
      19,
      "index_events_that_move_clocks",
      PackageResources._019_index_events_that_move_clocks_sql
    ),
    Migration(20, "create_law_rule", PackageResources._020_create_law_rule_sql),
    Migration(21, "extend_event", PackageResources._021_extend_event_sql),
    Migration(22, "extend_claim", PackageResources._022_extend_claim_sql),
    Migration(23, "create_represented_person", PackageResources._023_create_represented_person_sql),
    Migration(24, "create_identity_document", PackageResources._024_create_identity_document_sql),
    Migration(25, "extend_controller_profile", PackageResources._025_extend_controller_profile_sql),
    Migration(26, "create_outgoing_letter", PackageResources._026_create_outgoing_letter_sql),
    Migration(27, "create_letter_step", PackageResources._027_create_letter_step_sql),
    Migration(28, "create_sent_message", PackageResources._028_create_sent_message_sql),
    Migration(29, "create_dpia_step", PackageResources._029_create_dpia_step_sql),
    Migration(30, "create_prior_consultation", PackageResources._030_create_prior_consultation_sql),
    Migration(
      31,
      "let_assessments_return_to_a_version",
      PackageResources._031_let_assessments_return_to_a_version_sql
    ),
    Migration(32, "create_register_entry", PackageResources._032_create_register_entry_sql),
    Migration(33, "create_register_version", PackageResources._033_create_register_version_sql),
    Migration(34, "create_register_review", PackageResources._034_create_register_review_sql),
    Migration(35, "create_activity_purpose", PackageResources._035_create_activity_purpose_sql),
    Migration(36, "create_privacy_notice", PackageResources._036_create_privacy_notice_sql),
    Migration(37, "create_consent_principal", PackageResources._037_create_consent_principal_sql),
    Migration(38, "create_consent_event", PackageResources._038_create_consent_event_sql),
    Migration(39, "create_consent_state", PackageResources._039_create_consent_state_sql),
    Migration(40, "create_consent_request", PackageResources._040_create_consent_request_sql),
    Migration(41, "create_law_version", PackageResources._041_create_law_version_sql),
    Migration(42, "say_which_law_is_missing", PackageResources._042_say_which_law_is_missing_sql),
    Migration(
      43,
      "keep_closed_cases_for_a_period",
      PackageResources._043_keep_closed_cases_for_a_period_sql
    ),
    Migration(44, "create_suppression_list", PackageResources._044_create_suppression_list_sql),
    Migration(
      45,
      "index_events_that_metrics_count",
      PackageResources._045_index_events_that_metrics_count_sql
    ),
    Migration(46, "create_access_package", PackageResources._046_create_access_package_sql),
    Migration(47, "extend_register_review", PackageResources._047_extend_register_review_sql),
    Migration(
      48,
      "let_derived_consents_be_rebuilt",
      PackageResources._048_let_derived_consents_be_rebuilt_sql
    ),
    Migration(
      49,
      "ask_why_nobody_is_identified",
      PackageResources._049_ask_why_nobody_is_identified_sql
    ),
    Migration(50, "add_sender_of_letters", PackageResources._050_add_sender_of_letters_sql),
    Migration(51, "remove_parts_of_letters", PackageResources._051_remove_parts_of_letters_sql),
    Migration(52, "create_knowledge_base", PackageResources._052_create_knowledge_base_sql),
    Migration(
      53,
      "let_access_packages_go_with_their_case",
      PackageResources._053_let_access_packages_go_with_their_case_sql
    ),
    Migration(
      54,
      "choose_the_law_of_a_controller",
      PackageResources._054_choose_the_law_of_a_controller_sql
    ),
    Migration(
      55,
      "give_the_list_of_the_erased_keys_of_its_own",
      PackageResources._055_give_the_list_of_the_erased_keys_of_its_own_sql
    ),
    Migration(
      56,
      "name_systems_on_the_list_of_the_erased",
      PackageResources._056_name_systems_on_the_list_of_the_erased_sql
    ),
    Migration(
      57,
      "list_the_cases_that_were_erased",
      PackageResources._057_list_the_cases_that_were_erased_sql
    ),
    Migration(
      58,
      "propose_fees_where_four_eyes_decide",
      PackageResources._058_propose_fees_where_four_eyes_decide_sql
    ),
    Migration(
      59,
      "record_how_copies_are_given",
      PackageResources._059_record_how_copies_are_given_sql
    ),
    Migration(
      60,
      "keep_breaches_at_processors",
      PackageResources._060_keep_breaches_at_processors_sql
    ),
    Migration(61, "plan_tasks_at_logging", PackageResources._061_plan_tasks_at_logging_sql),
    Migration(62, "create_letter_to_sort", PackageResources._062_create_letter_to_sort_sql),
    Migration(
      63,
      "keep_on_what_a_receipt_rests",
      PackageResources._063_keep_on_what_a_receipt_rests_sql
    ),
    Migration(
      64,
      "find_requests_by_key_alone",
      PackageResources._064_find_requests_by_key_alone_sql
    ),
    Migration(
      65,
      "extend_by_days_or_until_a_day",
      PackageResources._065_extend_by_days_or_until_a_day_sql
    ),
    Migration(66, "say_on_what_answers_rest", PackageResources._066_say_on_what_answers_rest_sql),
    Migration(
      67,
      "check_grounds_against_rights",
      PackageResources._067_check_grounds_against_rights_sql
    ),
    Migration(
      68,
      "bind_days_and_closings_to_what_was_told",
      PackageResources._068_bind_days_and_closings_to_what_was_told_sql
    ),
    Migration(
      69,
      "compare_handles_without_case",
      PackageResources._069_compare_handles_without_case_sql
    ),
    Migration(70, "ask_for_explicit_consent", PackageResources._070_ask_for_explicit_consent_sql),
    Migration(
      71,
      "say_when_assessments_are_reviewed",
      PackageResources._071_say_when_assessments_are_reviewed_sql
    ),
    Migration(72, "create_dpia_withholding", PackageResources._072_create_dpia_withholding_sql),
    Migration(
      73,
      "delete_letters_that_were_no_request",
      PackageResources._073_delete_letters_that_were_no_request_sql
    ),
    Migration(
      80,
      "tell_persons_of_recipients_and_ends",
      PackageResources._080_tell_persons_of_recipients_and_ends_sql
    ),
    Migration(
      81,
      "name_the_judicial_remedy_in_the_profile",
      PackageResources._081_name_the_judicial_remedy_in_the_profile_sql
    ),
    Migration(
      82,
      "bind_lifted_restrictions_to_the_day_told",
      PackageResources._082_bind_lifted_restrictions_to_the_day_told_sql
    ),
    Migration(85, "create_register_act", PackageResources._085_create_register_act_sql),
    Migration(
      86,
      "create_register_act_version",
      PackageResources._086_create_register_act_version_sql
    ),
    Migration(87, "add_postal_address", PackageResources._087_add_postal_address_sql),
    Migration(90, "create_dpia_act", PackageResources._090_create_dpia_act_sql),
    Migration(
      91,
      "record_requests_by_no_official_channel",
      PackageResources._091_record_requests_by_no_official_channel_sql
    ),
    Migration(
      92,
      "keep_silence_and_notices_of_rules",
      PackageResources._092_keep_silence_and_notices_of_rules_sql
    ),
    Migration(
      93,
      "keep_the_day_that_was_told",
      PackageResources._093_keep_the_day_that_was_told_sql
    ),
    Migration(95, "say_that_a_fee_waits", PackageResources._095_say_that_a_fee_waits_sql),
    Migration(
      100,
      "say_what_acts_on_the_register_made",
      PackageResources._100_say_what_acts_on_the_register_made_sql
    ),
    Migration(
      110,
      "keep_until_when_records_go_on",
      PackageResources._110_keep_until_when_records_go_on_sql
    ),
    Migration(
      115,
      "log_days_that_clocks_had_not_before",
      PackageResources._115_log_days_that_clocks_had_not_before_sql
    ),
    Migration(
      116,
      "compute_deadlines_anew_on_order",
      PackageResources._116_compute_deadlines_anew_on_order_sql
    ),
    Migration(
      117,
      "create_controller_rule_withdrawal",
      PackageResources._117_create_controller_rule_withdrawal_sql
    ),
    Migration(
      120,
      "tell_what_a_ground_can_refuse",
      PackageResources._120_tell_what_a_ground_can_refuse_sql
    ),
    Migration(
      121,
      "record_when_steps_of_letters_were_recorded",
      PackageResources._121_record_when_steps_of_letters_were_recorded_sql
    ),
    Migration(
      122,
      "say_from_which_request_one_was_split_off",
      PackageResources._122_say_from_which_request_one_was_split_off_sql
    ),
    Migration(
      140,
      "ask_for_explicit_consent_beside_any_basis",
      PackageResources._140_ask_for_explicit_consent_beside_any_basis_sql
    ),
    Migration(
      160,
      "take_back_events_of_consultations",
      PackageResources._160_take_back_events_of_consultations_sql
    ),
    Migration(
      180,
      "keep_the_date_that_a_request_bears",
      PackageResources._180_keep_the_date_that_a_request_bears_sql
    ),
    Migration(
      181,
      "keep_where_requests_were_split_off",
      PackageResources._181_keep_where_requests_were_split_off_sql
    ),
  ]

  private init(_ number: Int, _ name: String, _ bytes: [UInt8]) {
    self.init(number: number, name: name, sql: String(decoding: bytes, as: UTF8.self))
  }
}
