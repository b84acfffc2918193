package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.KnowledgeArea;
import dev.customerfirst.accounts.domain.Questions;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down what is learned of a customer. */
@ApplicationScoped
class KnowledgeService {

  private final KnowledgeRepository knowledge;
  private final Questions questions;
  private final AccountBook accounts;
  private final KnowledgeSettings settings;
  private final Actor actor;
  private final Clock clock;

  KnowledgeService(
      KnowledgeRepository knowledge,
      Questions questions,
      AccountBook accounts,
      KnowledgeSettings settings,
      Actor actor,
      Clock clock) {
    this.knowledge = knowledge;
    this.questions = questions;
    this.accounts = accounts;
    this.settings = settings;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  KnowledgeView find(UUID accountId) {
    LocalDate today = accounts.read(accountId).today(clock.instant());
    Map<KnowledgeArea, AreaKnowledge> known =
        knowledge.ofAll(List.of(accountId)).stream()
            .collect(Collectors.toMap(AreaKnowledge::area, Function.identity()));
    Set<String> answered = new HashSet<>();
    known.values().forEach(area -> answered.addAll(area.answers().keySet()));
    return new KnowledgeView(
        accountId,
        questions.percent(answered),
        Arrays.stream(KnowledgeArea.values())
            .map(area -> view(area, Optional.ofNullable(known.get(area)), today))
            .toList());
  }

  @Transactional
  AreaView find(UUID accountId, KnowledgeArea area) {
    LocalDate today = accounts.read(accountId).today(clock.instant());
    return view(area, knowledge.of(accountId, area), today);
  }

  /** The first answers replace nothing, so only later ones need If-Match. */
  @Transactional
  AreaView answer(
      UUID accountId, KnowledgeArea area, @Nullable String ifMatch, KnowledgeAnswers sent) {
    Account account = accounts.takeOut(accountId);
    Optional<AreaKnowledge> known = knowledge.of(accountId, area);
    known.ifPresent(before -> Preconditions.ifMatch(ifMatch, before.version()));
    Map<String, Object> answers = checked(area, sent.answers());
    Instant now = clock.instant();
    LocalDate today = account.today(now);
    AreaKnowledge kept;
    if (known.isPresent()) {
      kept = known.get();
      kept.answer(answers, actor.id(), now, today);
    } else {
      kept = new AreaKnowledge(accountId, area, answers, actor.id(), now, today);
      knowledge.persist(kept);
    }
    knowledge.flush();
    return view(area, Optional.of(kept), today);
  }

  @Transactional
  AreaView verify(UUID accountId, KnowledgeArea area) {
    Account account = accounts.takeOut(accountId);
    AreaKnowledge known =
        knowledge
            .of(accountId, area)
            .filter(answered -> !answered.answers().isEmpty())
            .orElseThrow(
                () ->
                    Problems.conflict(
                        "nothing-to-verify",
                        "Nothing is known of "
                            + area
                            + " yet. Write answers down with PUT"
                            + " /v1/accounts/{id}/knowledge/{area} first."));
    LocalDate today = account.today(clock.instant());
    known.verify(actor.id(), today);
    knowledge.flush();
    return view(area, Optional.of(known), today);
  }

  private Map<String, Object> checked(KnowledgeArea area, Map<String, @Nullable Object> answers) {
    List<Refusal> refusals = questions.check(area, answers);
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    Map<String, Object> checked = new TreeMap<>();
    answers.forEach(
        (code, answer) -> {
          if (answer != null) {
            checked.put(code, answer);
          }
        });
    return checked;
  }

  private AreaView view(KnowledgeArea area, Optional<AreaKnowledge> known, LocalDate today) {
    return known
        .map(answered -> AreaView.of(answered, questions, settings.staleAfterDays(), today))
        .orElseGet(() -> AreaView.nothing(area, questions));
  }
}
