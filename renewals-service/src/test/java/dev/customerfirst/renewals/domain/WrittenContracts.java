package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Contracts as text: {@code A 2025-01-01 2025-12-31 100 EUR}, several apart by {@code ;}. More is
 * said behind it: {@code ->B} another one follows, {@code @2025-07-01=120} the value agreed from
 * that day on, with {@code /2026-06-30} also the last day, {@code signed=}, {@code grace=}, {@code
 * lost} when nobody renewed it in time or the customer said that they leave.
 */
public final class WrittenContracts {

  private WrittenContracts() {}

  public static AccountContracts account(String text) {
    return new AccountContracts(
        id(text),
        Arrays.stream(text.split(";")).map(t -> contract(t.strip())).toList(),
        false,
        null);
  }

  static SignedContract contract(String text) {
    String[] words = text.split("\\s+");
    LocalDate start = LocalDate.parse(words[1]);
    LocalDate end = LocalDate.parse(words[2]);
    Money value = new Money(new BigDecimal(words[3]), words[4]);
    List<AgreedVersion> versions = new ArrayList<>();
    versions.add(new AgreedVersion(start, start, end, value));
    @Nullable UUID successor = null;
    boolean undecided = true;
    LocalDate signed = start;
    @Nullable LocalDate grace = null;
    for (String word : List.of(words).subList(5, words.length)) {
      if (word.startsWith("->")) {
        successor = id(word.substring(2));
        undecided = false;
      } else if (word.startsWith("@")) {
        versions.add(amended(versions.get(versions.size() - 1), word.substring(1)));
      } else if (word.equals("lost")) {
        undecided = false;
      } else if (word.startsWith("signed=")) {
        signed = LocalDate.parse(word.substring(7));
      } else if (word.startsWith("grace=")) {
        grace = LocalDate.parse(word.substring(6));
      } else {
        throw new IllegalArgumentException(word);
      }
    }
    return new SignedContract(id(words[0]), signed, successor, undecided, grace, versions);
  }

  static RetentionPeriod period(String text) {
    String[] days = text.split(" ");
    return new RetentionPeriod(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
  }

  /** Rows as text, without what is zero. */
  static String rows(AccountRetention judged) {
    return judged.rows().stream().map(WrittenContracts::row).collect(Collectors.joining("; "));
  }

  static String renewals(AccountRetention judged) {
    return judged.renewals().stream()
        .map(
            r ->
                join(
                    r.currency() + " " + r.outcome(),
                    amount("before", r.before()),
                    amount("after", r.after())))
        .collect(Collectors.joining("; "));
  }

  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static AgreedVersion amended(AgreedVersion last, String word) {
    String[] change = word.split("[=/]");
    return new AgreedVersion(
        LocalDate.parse(change[0]),
        last.startsOn(),
        change.length > 2 ? LocalDate.parse(change[2]) : last.endsOn(),
        new Money(new BigDecimal(change[1]), last.value().currency()));
  }

  private static String row(RetentionRow r) {
    return join(
        r.currency() + " " + r.outcome(),
        amount("start", r.start()),
        amount("pending", r.pending()),
        amount("churn", r.churn()),
        amount("contraction", r.contraction()),
        amount("expansion", r.expansion()),
        amount("joined", r.joined()),
        amount("end", r.end()),
        r.startsLater() ? "later" : "");
  }

  private static String amount(String name, BigDecimal amount) {
    return amount.signum() == 0 ? "" : name + "=" + amount.stripTrailingZeros().toPlainString();
  }

  private static String join(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
