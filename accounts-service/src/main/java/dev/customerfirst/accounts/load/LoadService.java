package dev.customerfirst.accounts.load;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what people look after. */
@ApplicationScoped
class LoadService {

  private static final String LIST = "loads";

  private final Loads loads;
  private final Clock clock;

  LoadService(Loads loads, Clock clock) {
    this.loads = loads;
    this.clock = clock;
  }

  @Transactional
  PersonLoad of(UUID person) {
    return loads.of(List.of(person), clock.instant()).stream()
        .findFirst()
        .map(Loads.Loaded::view)
        .orElseThrow(() -> Problems.notFound("person", person));
  }

  @Transactional
  Page<PersonLoad> page(PageRequest request, @Nullable Role role) {
    UUID after = ListPlace.after(request, LIST);
    return Pages.cut(
        request,
        loads.page(after, role, request.limit() + 1, clock.instant()),
        Loads.Loaded::view,
        loaded -> ListPlace.parts(LIST, loaded.person()));
  }
}
