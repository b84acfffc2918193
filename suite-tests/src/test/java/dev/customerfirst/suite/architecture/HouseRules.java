package dev.customerfirst.suite.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static dev.customerfirst.suite.architecture.Looks.BOUND_TO_HTTP;
import static dev.customerfirst.suite.architecture.Looks.RESOURCES;
import static dev.customerfirst.suite.architecture.Looks.dependOn;
import static dev.customerfirst.suite.architecture.Looks.standing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules the code is held to, each under the name of the package that holds its planted
 * violation ({@code dev.customerfirst.planted.<name>}).
 */
final class HouseRules {

  private static final Pattern PLAIN_JAVA =
      Pattern.compile("java\\.(lang|math|text|time|util)(\\..*)?|org\\.jspecify\\..*|");
  private static final Pattern BANNED_ENDING =
      Pattern.compile(".*(Impl|Base|Manager|Helper|Utils?|Dto|Entity)");
  private static final Pattern SENDING =
      Pattern.compile(
          "org\\.apache\\.kafka\\.clients\\.producer\\..*"
              + "|org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.(Emitter|Channel|Outgoing)"
              + "|io\\.smallrye\\.reactive\\.messaging\\..*Emitter.*");

  /** The time in an id sorts it and is read by no rule. */
  private static final String SORTS_IDS = "dev.customerfirst.kit.id.Uuid7";

  private HouseRules() {}

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("puredomain", pureDomain());
    rules.put("servicesapart", servicesApart());
    rules.put("kitknowsnoservice", kitKnowsNoService());
    rules.put("nocycles", noCyclesBetweenFeatures());
    rules.put("resourcewithrepository", resourcesTouchNoRepository());
    rules.put("resourcereturnsentity", resourcesReturnNoEntity());
    rules.put("publicoperations", operationsArePublic());
    rules.put("protectedoperations", operationsSayWhoMayCall());
    rules.put("repeatableposts", postsSayWhatARepeatDoes());
    rules.put("kitsends", onlyTheKitSends());
    rules.put("inboxfirst", consumersUseTheInbox());
    rules.put("nonow", nobodyReadsTheTimeAlone());
    rules.put("constructors", injectionThroughConstructors());
    rules.put("guardedentities", entitiesGuardTheirState());
    rules.put("names", namesSayWhatAThingIs());
    return rules;
  }

  private static ArchRule pureDomain() {
    return classes()
        .that(standing("in a domain package", Place::inDomain))
        .should(
            dependOn(
                "plain Java, event types and kit.rule only",
                (from, to) ->
                    PLAIN_JAVA.matcher(to.getPackageName()).matches()
                        || Place.of(to).equals(Place.of(from))
                        || Place.of(to).module().equals("events")
                        || Place.of(to).equals(new Place("kit", "rule"))))
        .because("domain/ is read as the business, with no framework word in it");
  }

  private static ArchRule servicesApart() {
    return classes()
        .that(standing("in a service", Place::inService))
        .should(
            dependOn(
                "no other service",
                (from, to) ->
                    !Place.of(to).inService()
                        || Place.of(to).module().equals(Place.of(from).module())))
        .because("services know each other by their events");
  }

  private static ArchRule kitKnowsNoService() {
    return classes()
        .that(standing("in the kit", Place::inKit))
        .should(
            dependOn(
                "no service, no event and no business code",
                (from, to) -> !Place.of(to).inService() && !Looks.isBusinessEvent(to)))
        .because("a class enters the kit only if it knows no business word");
  }

  private static ArchRule noCyclesBetweenFeatures() {
    return SlicesRuleDefinition.slices()
        .assignedFrom(Looks.FEATURES)
        .should()
        .beFreeOfCycles()
        .because("a feature that is changed should not come back through another");
  }

  private static ArchRule resourcesTouchNoRepository() {
    return classes()
        .that(RESOURCES)
        .should(dependOn("no repository", (from, to) -> !Looks.isRepository(to)))
        .because("a resource speaks HTTP; the service loads and saves");
  }

  private static ArchRule resourcesReturnNoEntity() {
    return methods()
        .that()
        .areDeclaredInClassesThat(RESOURCES)
        .should(Looks.returnNoEntity())
        .because("what leaves the service is a view");
  }

  private static ArchRule operationsArePublic() {
    return methods()
        .that(BOUND_TO_HTTP)
        .should()
        .bePublic()
        .because("the framework ignores others, and answers 404");
  }

  private static ArchRule operationsSayWhoMayCall() {
    return methods()
        .that(BOUND_TO_HTTP)
        .should(
            Looks.carryOneOf(
                "jakarta.annotation.security.RolesAllowed",
                "jakarta.annotation.security.PermitAll",
                "io.quarkus.security.Authenticated"))
        .because("an operation without a word about roles is closed to everybody (R019)");
  }

  private static ArchRule postsSayWhatARepeatDoes() {
    return methods()
        .that()
        .areAnnotatedWith("jakarta.ws.rs.POST")
        .should(
            Looks.carryOneOf(
                "dev.customerfirst.kit.http.Idempotent",
                "dev.customerfirst.kit.http.WritesNothing"))
        .because("a caller that heard no answer asks again");
  }

  private static ArchRule onlyTheKitSends() {
    return classes()
        .that(standing("in a service", Place::inService))
        .should(
            dependOn(
                "no emitter and no producer",
                (from, to) -> !SENDING.matcher(to.getName()).matches()))
        .because("what is sent goes through the outbox, in the transaction that makes it true");
  }

  private static ArchRule consumersUseTheInbox() {
    return methods()
        .that()
        .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
        .should(Looks.callTheInbox())
        .because("a message may come twice, late, or not be readable");
  }

  private static ArchRule nobodyReadsTheTimeAlone() {
    return noClasses()
        .that(
            standing(
                "outside kit.time and the launcher",
                p -> !p.equals(new Place("kit", "time")) && !p.isTool()))
        .and()
        .doNotHaveFullyQualifiedName(SORTS_IDS)
        .should()
        .callMethodWhere(Looks.READS_THE_WALL_CLOCK)
        .orShould()
        .callConstructor("java.util.Date")
        .because("time comes from the injected clock, or the simulation stops at this class");
  }

  private static ArchRule injectionThroughConstructors() {
    return fields()
        .should()
        .notBeAnnotatedWith("jakarta.inject.Inject")
        .andShould()
        .notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
        .andShould()
        .notBeAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Channel")
        .because("a class says in its constructor what it needs");
  }

  private static ArchRule entitiesGuardTheirState() {
    return noMethods()
        .that()
        .areDeclaredInClassesThat(
            describe(
                "are entities",
                (JavaClass c) ->
                    CanBeAnnotated.Predicates.annotatedWith("jakarta.persistence.Entity").test(c)))
        .should()
        .haveNameMatching("set[A-Z].*")
        .because("every state change goes through a method with a guard");
  }

  private static ArchRule namesSayWhatAThingIs() {
    return noClasses()
        .should()
        .haveNameMatching(BANNED_ENDING.pattern())
        .because("a name that says nothing hides that nobody knew what the thing is");
  }
}
