package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.Sentiment;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the pulse on how contacts feel about us (R043). */
@ApplicationScoped
class SentimentService {

  private static final String LIST = "sentiments";

  private final ContactBook book;
  private final SentimentRepository sentiments;
  private final ContactViews views;
  private final AccountBook accounts;
  private final Actor actor;
  private final Clock clock;

  SentimentService(
      ContactBook book,
      SentimentRepository sentiments,
      ContactViews views,
      AccountBook accounts,
      Actor actor,
      Clock clock) {
    this.book = book;
    this.sentiments = sentiments;
    this.views = views;
    this.accounts = accounts;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  ContactView say(UUID id, NewSentiment said) {
    Contact contact = book.takeOut(id);
    Instant now = clock.instant();
    LocalDate today = accounts.read(contact.accountId()).today(now);
    LocalDate on = said.on() == null ? today : said.on();
    Optional<Refusal> refusal = Sentiment.check(on, today);
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
    Sentiment sentiment = new Sentiment(said.feeling(), on, actor.id());
    sentiments.persist(new SaidSentiment(id, sentiment, Texts.stripped(said.because()), now));
    Standing before = contact.standing();
    contact.feel(sentiment, now);
    book.write(List.of(), Map.of(contact, before), now);
    return views.of(contact);
  }

  @Transactional
  Page<SentimentView> list(UUID id, PageRequest request) {
    book.read(id);
    UUID after = ListPlace.after(request, LIST);
    return Pages.cut(
        request,
        sentiments.page(id, after, request.limit() + 1),
        SaidSentiment::view,
        said -> ListPlace.parts(LIST, said.id()));
  }
}
