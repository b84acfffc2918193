package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.Department;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Figures of metrics. */
@ApplicationScoped
class Figures implements PanacheRepositoryBase<Figure, UUID> {

  private static final String LATEST =
      """
      select distinct on (department, code) department, code, figure, taken_on
      from scorecard_figure
      order by department, code, taken_on desc, id desc
      """;

  /** What is measured on a scorecard. */
  record Place(Department department, String code) {}

  /** How it stood. */
  record Standing(BigDecimal figure, LocalDate on) {}

  /** The latest figure of each metric. */
  @SuppressWarnings("unchecked")
  Map<Place, Standing> latest() {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(LATEST)
            .unwrap(org.hibernate.query.NativeQuery.class)
            .addScalar("department", String.class)
            .addScalar("code", String.class)
            .addScalar("figure", BigDecimal.class)
            .addScalar("taken_on", LocalDate.class)
            .getResultList();
    Map<Place, Standing> latest = new HashMap<>();
    for (Object[] row : rows) {
      latest.put(
          new Place(Department.valueOf((String) row[0]), (String) row[1]),
          new Standing(shown((BigDecimal) row[2]), (LocalDate) row[3]));
    }
    return latest;
  }

  /** Newest first; one row more than asked for tells that there is a next page. */
  List<Figure> page(
      Department department, @Nullable String code, Figure.@Nullable Place after, int rows) {
    String query = "department = :department";
    Parameters parameters = Parameters.with("department", department);
    if (code != null) {
      query += " and code = :code";
      parameters.and("code", code);
    }
    if (after != null) {
      query += " and (takenOn, id) < (:day, :after)";
      parameters.and("day", after.on()).and("after", after.id());
    }
    return find(query + " order by takenOn desc, id desc", parameters).page(0, rows).list();
  }

  /** Without the zeros that the table adds. */
  static BigDecimal shown(BigDecimal figure) {
    BigDecimal bare = figure.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
