package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What people know, in short words; upper and lower case are the same. */
public final class Skills {

  private Skills() {}

  /** The form in which skills are compared. */
  public static String key(String skill) {
    return skill.strip().toLowerCase(Locale.ROOT);
  }

  /** As they were written, by the form in which they are compared. */
  public static Map<String, String> byKey(Collection<String> given) {
    Map<String, String> skills = new TreeMap<>();
    given.forEach(skill -> skills.put(key(skill), skill.strip()));
    return skills;
  }

  /** Refuses a skill that is given twice: one of the two spellings would be lost. */
  public static List<Refusal> check(List<String> given) {
    List<Refusal> refusals = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      if (!seen.add(key(given.get(i)))) {
        refusals.add(
            Refusal.invalid(
                "skill-repeated",
                "/skills/" + i,
                "This skill stands in the list twice; upper and lower case are the same. Send it"
                    + " once."));
      }
    }
    return refusals;
  }
}
