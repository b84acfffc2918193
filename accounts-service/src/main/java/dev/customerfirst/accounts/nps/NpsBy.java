package dev.customerfirst.accounts.nps;

/**
 * By what scores are told apart; the expressions are part of the statement, no text from outside.
 */
enum NpsBy {
  /** One score for everybody. */
  COMPANY("''", "''"),
  /** The tier in force today. */
  TIER("t.tier", "''"),
  ACCOUNT("a.id::text", "a.name"),
  REGION("coalesce(a.region, '')", "''"),
  SEGMENT("coalesce(a.segment, '')", "''"),
  /** A contact who answers in two months counts in both. */
  MONTH("to_char(f.given_on, 'YYYY-MM')", "''");

  final String key;
  final String name;

  NpsBy(String key, String name) {
    this.key = key;
    this.name = name;
  }
}
