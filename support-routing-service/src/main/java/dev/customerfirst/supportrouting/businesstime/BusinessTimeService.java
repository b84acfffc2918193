package dev.customerfirst.supportrouting.businesstime;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.supportrouting.domain.BusinessCalendar;
import dev.customerfirst.supportrouting.domain.BusinessTime;
import dev.customerfirst.supportrouting.domain.Pause;
import dev.customerfirst.supportrouting.domain.Reckoning;
import dev.customerfirst.supportrouting.domain.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is asked, computes, and refuses in words. */
@ApplicationScoped
class BusinessTimeService {

  DeadlineView deadline(DeadlineRequest request) {
    BusinessCalendar calendar = CalendarReader.read(request.calendar());
    Target target = TargetReader.read(request.target());
    List<Refusal> refusals = new ArrayList<>();
    checkRange(request.startedAt(), "/startedAt", refusals);
    List<Pause> pauses = pauses(request.pauses(), refusals);
    if (target instanceof Target.BusinessDays && !pauses.isEmpty()) {
      refusals.add(
          Refusal.invalid(
              "pauses-with-business-days",
              "/pauses",
              "Business days are dates: they cannot be paused. Leave pauses out."));
    }
    refuse(refusals);
    return DeadlineView.of(
        found(BusinessTime.deadline(calendar, request.startedAt(), target, pauses)));
  }

  ElapsedView elapsed(ElapsedRequest request) {
    BusinessCalendar calendar = CalendarReader.read(request.calendar());
    List<Refusal> refusals = new ArrayList<>();
    checkRange(request.from(), "/from", refusals);
    checkRange(request.to(), "/to", refusals);
    if (request.from().isAfter(request.to())) {
      refusals.add(Refusal.invalid("ends-before-it-begins", "/to", "'to' is not before 'from'."));
    } else if (Duration.between(request.from(), request.to()).compareTo(BusinessTime.HORIZON) > 0) {
      refusals.add(Refusal.invalid("stretch-too-long", "/to", "Ask about 40 years at most."));
    }
    List<Pause> pauses = pauses(request.pauses(), refusals);
    refuse(refusals);
    return ElapsedView.of(
        found(BusinessTime.elapsed(calendar, request.from(), request.to(), pauses)));
  }

  private static List<Pause> pauses(@Nullable List<PauseRequest> given, List<Refusal> refusals) {
    List<Pause> pauses = new ArrayList<>();
    if (given == null) {
      return pauses;
    }
    for (PauseRequest pause : given) {
      Instant to = pause.to();
      if (to != null && pause.from().isAfter(to)) {
        refusals.add(
            Refusal.invalid(
                "ends-before-it-begins",
                "/pauses/" + pauses.size() + "/to",
                "A pause does not end before it begins; leave 'to' out while it lasts."));
      }
      pauses.add(new Pause(pause.from(), to));
    }
    return pauses;
  }

  private static void checkRange(Instant at, String pointer, List<Refusal> refusals) {
    if (at.isBefore(BusinessTime.EARLIEST) || at.isAfter(BusinessTime.LATEST)) {
      refusals.add(
          Refusal.invalid(
              "instant-out-of-range", pointer, "Use an instant from 1900 to the end of 2200."));
    }
  }

  private static void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
  }

  private static Reckoning.Found found(Reckoning answer) {
    if (answer instanceof Reckoning.Refused no) {
      throw Problems.refuse(no.refusal());
    }
    return (Reckoning.Found) answer;
  }
}
