package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.domain.TierPolicy;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Defines tier policies, and takes back those that have not come. */
@ApplicationScoped
class TierPolicyService {

  private static final String LIST = "tier-policies";

  private final TierPolicyRepository versions;
  private final TierPolicies policies;
  private final Actor actor;
  private final Clock clock;

  TierPolicyService(
      TierPolicyRepository versions, TierPolicies policies, Actor actor, Clock clock) {
    this.versions = versions;
    this.policies = policies;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  TierPolicyView define(NewTierPolicy wanted) {
    Instant now = clock.instant();
    TierPolicy policy = wanted.checked(now);
    versions.claim();
    versions
        .of(wanted.effectiveOn())
        .ifPresent(
            other -> {
              throw Problems.conflict(
                  "tier-policy-for-that-day",
                  "The tier policy "
                      + other.id()
                      + " counts from "
                      + other.effectiveOn()
                      + " on. Delete it first if it is not in force, or send another day.");
            });
    TierPolicyVersion version =
        new TierPolicyVersion(
            wanted.effectiveOn(), policy.currency(), policies.write(policy), actor.id(), now);
    versions.persistAndFlush(version);
    return view(version, now);
  }

  @Transactional
  TierPolicyView find(UUID id) {
    return view(existing(id), clock.instant());
  }

  @Transactional
  Page<TierPolicyView> list(PageRequest request) {
    Instant now = clock.instant();
    List<String> after = ListPlace.partsOf(request, LIST, 2);
    return Pages.cut(
        request,
        versions.page(
            after.isEmpty() ? LocalDate.of(9999, 12, 31) : LocalDate.parse(after.get(1)),
            request.limit() + 1),
        version -> view(version, now),
        version -> new String[] {LIST, version.effectiveOn().toString()});
  }

  @Transactional
  TierPolicyView delete(UUID id, @Nullable String ifMatch) {
    versions.claim();
    TierPolicyVersion version = existing(id);
    Preconditions.ifMatch(ifMatch, version.version());
    Instant now = clock.instant();
    if (!version.inForceFrom().isAfter(now)) {
      throw Problems.conflict(
          "tier-policy-in-force",
          "This tier policy counts since "
              + version.effectiveOn()
              + ", so tiers rest on it. Define another one instead.");
    }
    TierPolicyView view = view(version, now);
    versions.delete(version);
    return view;
  }

  private TierPolicyVersion existing(UUID id) {
    return versions.findByIdOptional(id).orElseThrow(() -> Problems.notFound("tier-policy", id));
  }

  private TierPolicyView view(TierPolicyVersion version, Instant now) {
    return TierPolicyView.of(version, policies.read(version), versions.inForce(now).effectiveOn());
  }
}
