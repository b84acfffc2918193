package dev.customerfirst.accounts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One account, person and deal to aim bad requests at; nothing may ever become of them. */
final class Examples {

  private static final Map<String, String> IDS = new ConcurrentHashMap<>();

  private Examples() {}

  /** The text with {@code $account}, {@code $person} and {@code $deal} replaced. */
  static String filled(String text) {
    if (IDS.isEmpty()) {
      String account = AccountFixture.registered();
      IDS.put("$account", account);
      IDS.put("$person", PersonFixture.holding("PRODUCT"));
      IDS.put("$deal", OpportunityFixture.inStage(account, 4));
    }
    String filled = text;
    for (Map.Entry<String, String> id : IDS.entrySet()) {
      filled = filled.replace(id.getKey(), id.getValue());
    }
    return filled;
  }
}
