package dev.customerfirst.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.localstack.PublishedEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EventDigestTest {

  private final Map<String, String> ids = new HashMap<>();

  @RepeatedTest(5)
  void isTheSameForOtherIdsAndAnotherOrderBetweenAggregates(RepetitionInfo repetition) {
    EventDigest digest = EventDigest.of(story());

    ids.clear();
    List<PublishedEvent> again = new ArrayList<>(story());
    Collections.shuffle(again, new Random(repetition.getCurrentRepetition()));

    assertThat(EventDigest.of(again)).isEqualTo(digest);
  }

  @Test
  void aDeliveryThatCameTwiceCountsOnce() {
    List<PublishedEvent> twice = new ArrayList<>(story());
    twice.addAll(story());

    assertThat(EventDigest.of(twice)).isEqualTo(EventDigest.of(story()));
    assertThat(EventDigest.of(twice).byType()).containsEntry("Planned.v1", 2);
  }

  @Test
  void seesAnotherOrderWithinAnAggregate() {
    List<PublishedEvent> swapped =
        List.of(fact("a", 1, "Done.v1", "{}"), fact("a", 2, "Planned.v1", "{}"));
    List<PublishedEvent> usual =
        List.of(fact("a", 1, "Planned.v1", "{}"), fact("a", 2, "Done.v1", "{}"));

    assertThat(EventDigest.of(swapped).sha256()).isNotEqualTo(EventDigest.of(usual).sha256());
  }

  @Test
  void seesWhichOfTwoThingsIsMeantWhenTheyDifferOnlyInTheirNeighbours() {
    List<PublishedEvent> one = new ArrayList<>(story());
    one.add(fact("review", 1, "Done.v1", mention("first")));
    List<PublishedEvent> other = new ArrayList<>(story());
    other.add(fact("review", 1, "Done.v1", mention("second")));

    assertThat(EventDigest.of(one).sha256()).isNotEqualTo(EventDigest.of(other).sha256());
  }

  @Test
  void aLostFactShows() {
    assertThat(EventDigest.of(story().subList(1, 4)).sha256())
        .isNotEqualTo(EventDigest.of(story()).sha256());
  }

  /** Two activities that look alike, each of another contract. */
  private List<PublishedEvent> story() {
    return List.of(
        fact("big", 1, "Signed.v1", "{\"seats\": 900}"),
        fact("small", 1, "Signed.v1", "{\"seats\": 9}"),
        fact("first", 1, "Planned.v1", mention("big")),
        fact("second", 1, "Planned.v1", mention("small")));
  }

  private String mention(String thing) {
    return "{\"of\": \"" + id(thing) + "\"}";
  }

  private PublishedEvent fact(String subject, long sequence, String type, String payload) {
    return new PublishedEvent(
        "2027-01-01T00:00:00Z",
        type,
        id("account"),
        id(subject),
        sequence,
        "system",
        "system",
        "playbooks.events",
        ids.size(),
        payload);
  }

  private String id(String thing) {
    return ids.computeIfAbsent(thing, unused -> UUID.randomUUID().toString());
  }
}
