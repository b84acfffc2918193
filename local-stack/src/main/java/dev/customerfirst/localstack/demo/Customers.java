package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.ACCOUNTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The customers and our own people, read from accounts-service. */
final class Customers {

  private final List<Customer> all;
  private final List<Person> people;

  private record Person(String email, List<String> roles) {}

  private Customers(List<Customer> all, List<Person> people) {
    this.all = all;
    this.people = people;
  }

  static Customers read(Api api) {
    Map<String, Person> people = new HashMap<>();
    List<JsonNode> found = Json.items(api.get(ACCOUNTS, Caller.CRM, "/v1/people?limit=200"));
    for (JsonNode each : found) {
      List<String> roles =
          StreamSupport.stream(each.path("roles").spliterator(), false)
              .map(JsonNode::asText)
              .toList();
      people.put(each.path("id").asText(), new Person(each.path("email").asText(), roles));
    }
    List<Customer> customers =
        Json.items(api.get(ACCOUNTS, Caller.CRM, "/v1/accounts?externalSystem=crm&limit=200"))
            .stream()
            .map(account -> customer(api, account, people))
            .toList();
    return new Customers(
        customers,
        found.stream().flatMap(each -> person(people, each.path("id").asText())).toList());
  }

  private static java.util.stream.Stream<Person> person(Map<String, Person> people, String id) {
    return Optional.ofNullable(people.get(id)).stream();
  }

  private static Customer customer(Api api, JsonNode account, Map<String, Person> people) {
    Map<String, String> team =
        account.path("team").properties().stream()
            .filter(seat -> people.containsKey(seat.getValue().asText()))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    seat ->
                        person(people, seat.getValue().asText())
                            .findFirst()
                            .orElseThrow()
                            .email()));
    return new Customer(
        UUID.fromString(account.path("id").asText()),
        key(account),
        account.path("name").asText(),
        ZoneId.of(account.path("timeZone").asText()),
        team,
        contacts(api, account.path("id").asText()));
  }

  private static Map<String, UUID> contacts(Api api, String account) {
    String path = Api.path("/v1/accounts/%s/contacts?limit=200", account);
    return Json.items(api.get(ACCOUNTS, Caller.CRM, path)).stream()
        .filter(contact -> contact.hasNonNull("email"))
        .collect(
            Collectors.toMap(
                contact -> contact.path("email").asText(),
                contact -> UUID.fromString(contact.path("id").asText())));
  }

  static String key(JsonNode thing) {
    return StreamSupport.stream(thing.path("externalIds").spliterator(), false)
        .filter(each -> each.path("system").asText().equals("crm"))
        .map(each -> each.path("id").asText())
        .findFirst()
        .orElse("");
  }

  List<Customer> all() {
    return all;
  }

  /** By the key in the CRM, upper and lower case being the same. */
  Optional<Customer> find(String key) {
    return all.stream()
        .filter(each -> each.key().toLowerCase(Locale.ROOT).equals(key.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  Customer get(String key) {
    return find(key).orElseThrow(() -> new Refused("There is no account " + key));
  }

  /** Somebody of ours with this role, whoever was registered first. */
  Caller anyone(String role) {
    return people.stream()
        .filter(person -> person.roles().contains(role))
        .findFirst()
        .map(person -> new Caller(person.email(), role))
        .orElseThrow(() -> new Refused("Nobody was registered with the role " + role));
  }
}
