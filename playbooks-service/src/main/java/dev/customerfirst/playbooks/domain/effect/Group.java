package dev.customerfirst.playbooks.domain.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one figure in a group.
 *
 * @param rose in how many it is higher afterwards
 * @param meanBefore null, as the next three, where the group is too small to say anything
 * @param medianChange half of them changed by less
 */
public record Group(
    int size,
    int rose,
    int fell,
    int stayed,
    @Nullable BigDecimal meanBefore,
    @Nullable BigDecimal meanAfter,
    @Nullable BigDecimal meanChange,
    @Nullable BigDecimal medianChange) {

  /** Of fewer than this nobody can say anything in general. */
  public static final int SMALLEST = 5;

  private static final int SCALE = 4;

  public static Group of(List<Change> changes) {
    int rose = (int) changes.stream().filter(each -> each.difference().signum() > 0).count();
    int fell = (int) changes.stream().filter(each -> each.difference().signum() < 0).count();
    int size = changes.size();
    boolean enough = size >= SMALLEST;
    return new Group(
        size,
        rose,
        fell,
        size - rose - fell,
        enough ? mean(changes, Change::before) : null,
        enough ? mean(changes, Change::after) : null,
        enough ? mean(changes, Change::difference) : null,
        enough ? median(changes) : null);
  }

  private static BigDecimal mean(List<Change> changes, Function<Change, BigDecimal> figure) {
    return changes.stream()
        .map(figure)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(changes.size()), SCALE, RoundingMode.HALF_UP);
  }

  private static BigDecimal median(List<Change> changes) {
    List<BigDecimal> sorted = changes.stream().map(Change::difference).sorted().toList();
    int middle = sorted.size() / 2;
    BigDecimal sum =
        sorted.size() % 2 == 0
            ? sorted.get(middle - 1).add(sorted.get(middle))
            : sorted.get(middle).add(sorted.get(middle));
    return sum.divide(BigDecimal.valueOf(2), SCALE, RoundingMode.HALF_UP);
  }
}
