package dev.customerfirst.suite.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What the house rules look at: kinds of classes and methods, and what they lean on. */
final class Looks {

  static final DescribedPredicate<JavaClass> RESOURCES =
      describe("are resources", c -> c.isAnnotatedWith("jakarta.ws.rs.Path"));

  static final DescribedPredicate<JavaMethod> BOUND_TO_HTTP =
      describe(
          "are bound to an HTTP method", m -> m.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"));

  static final DescribedPredicate<JavaMethodCall> READS_THE_WALL_CLOCK =
      describe("reads the wall clock", Looks::readsTheWallClock);

  static final SliceAssignment FEATURES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          Place place = Place.of(type);
          boolean watched = place.inService() || place.inKit();
          return watched
              ? SliceIdentifier.of(place.module(), place.feature())
              : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "features";
        }
      };

  private static final Set<String> CLOCK_FACTORIES =
      Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds");

  private Looks() {}

  static DescribedPredicate<JavaClass> standing(String where, Predicate<Place> place) {
    return describe("stand " + where, c -> place.test(Place.of(c)));
  }

  /** Fails for each thing a class leans on that is not allowed to it. */
  static ArchCondition<JavaClass> dependOn(String what, BiPredicate<JavaClass, JavaClass> allowed) {
    return new ArchCondition<>("depend on " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(d -> !allowed.test(type, d.getTargetClass().getBaseComponentType()))
            .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
      }
    };
  }

  /** An event, a state, or a list of business codes; the kit handles them without knowing any. */
  static boolean isBusinessEvent(JavaClass type) {
    if (!Place.of(type).module().equals("events")) {
      return false;
    }
    boolean message =
        type.getAllRawInterfaces().stream()
            .map(JavaClass::getName)
            .anyMatch(
                n ->
                    n.equals("dev.customerfirst.events.Fact")
                        || n.equals("dev.customerfirst.events.State"));
    return message || type.isEnum();
  }

  static boolean isRepository(JavaClass type) {
    return type.getSimpleName().endsWith("Repository")
        || type.getName().equals("jakarta.persistence.EntityManager")
        || type.getAllRawInterfaces().stream()
            .anyMatch(i -> i.getName().startsWith("io.quarkus.hibernate.orm.panache."));
  }

  static ArchCondition<JavaMethod> returnNoEntity() {
    return new ArchCondition<>("return no entity") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getReturnType().getAllInvolvedRawTypes().stream()
            .filter(t -> t.isAnnotatedWith("jakarta.persistence.Entity"))
            .forEach(t -> events.add(violated(method, "returns the entity " + t.getSimpleName())));
      }
    };
  }

  static ArchCondition<JavaMethod> carryOneOf(String... annotations) {
    return new ArchCondition<>("carry one of " + String.join(", ", annotations)) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (String annotation : annotations) {
          if (method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation)) {
            return;
          }
        }
        events.add(violated(method, "carries none of " + String.join(", ", annotations)));
      }
    };
  }

  /** The inbox itself, or what it hands out for one topic. */
  private static final Set<String> INBOX =
      Set.of(
          "dev.customerfirst.kit.messaging.Inbox", "dev.customerfirst.kit.messaging.Subscription");

  static ArchCondition<JavaMethod> callTheInbox() {
    return new ArchCondition<>("hand the batch to the inbox") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean handed =
            method.getMethodCallsFromSelf().stream()
                .map(c -> c.getTargetOwner().getName())
                .anyMatch(INBOX::contains);
        if (!handed) {
          events.add(violated(method, "does not hand its messages to the inbox"));
        }
      }
    };
  }

  private static boolean readsTheWallClock(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getName();
    boolean withClock =
        HasName.Utils.namesOf(call.getTarget().getRawParameterTypes()).contains("java.time.Clock");
    return owner.startsWith("java.time.") && method.equals("now") && !withClock
        || owner.equals("java.time.Clock") && CLOCK_FACTORIES.contains(method)
        || owner.equals("java.lang.System") && method.equals("currentTimeMillis")
        || owner.equals("java.util.Calendar") && method.equals("getInstance");
  }

  private static ConditionEvent violated(JavaMethod method, String what) {
    return SimpleConditionEvent.violated(
        method, method.getFullName() + " " + what + " in " + method.getSourceCodeLocation());
  }
}
