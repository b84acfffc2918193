package dev.customerfirst.accounts.rating;

/** By what ratings are told apart; part of the statement, no text from outside. */
enum RatingsBy {
  ENGAGEMENT("f.engagement", "''"),
  /** The tier in force today. */
  TIER("t.tier", "''"),
  ACCOUNT("a.id::text", "a.name"),
  COMPANY("''", "''");

  final String key;
  final String name;

  RatingsBy(String key, String name) {
    this.key = key;
    this.name = name;
  }
}
