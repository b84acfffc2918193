package dev.customerfirst.playbooks.picture;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.contracts.ContractQuarter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The journey of one contract, ready to be drawn.
 *
 * @param endsOn last day of the contract, inclusive
 * @param today by the contract's own calendar
 * @param activities those of the contract and of the deal that led to it
 */
record JourneyPicture(
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate today,
    List<ContractQuarter> quarters,
    List<Drawn> activities) {

  JourneyPicture {
    quarters = List.copyOf(quarters);
    activities = List.copyOf(activities);
  }

  /** An activity on its due day. */
  record Drawn(ActivityCode code, LocalDate dueOn, Mark mark) {}

  /** The rows of the picture, in the order of the journey; only those that have an activity. */
  List<ActivityCode> lanes() {
    return Stream.of(ActivityCode.values())
        .filter(code -> activities.stream().anyMatch(drawn -> drawn.code() == code))
        .toList();
  }

  /** The first day shown: the planning of a deal comes before its contract. */
  LocalDate firstDay() {
    return activities.stream()
        .map(Drawn::dueOn)
        .filter(day -> day.isBefore(startsOn))
        .min(LocalDate::compareTo)
        .orElse(startsOn);
  }

  /** The last day shown. */
  LocalDate lastDay() {
    return activities.stream()
        .map(Drawn::dueOn)
        .filter(day -> day.isAfter(endsOn))
        .max(LocalDate::compareTo)
        .orElse(endsOn);
  }

  long count(Mark mark) {
    return activities.stream().filter(drawn -> drawn.mark() == mark).count();
  }

  /** The drawing as a document of its own; the same journey on the same day gives the same text. */
  String svg() {
    return new PictureDrawing(this).draw();
  }
}
