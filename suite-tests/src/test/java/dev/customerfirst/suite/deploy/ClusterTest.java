package dev.customerfirst.suite.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.suite.docs.SourceTree;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** k8s/overlays/local runs what the local stack runs, locked down. */
class ClusterTest {

  private static final String NAME = "app.kubernetes.io/name";

  private Manifests cluster = new Manifests(List.of());

  static List<SuiteService> services() {
    return SuiteService.ALL;
  }

  @BeforeEach
  void build() {
    CommandRun.assumeInstalled("kubectl", "version", "--client");
    cluster = Manifests.parse(kustomize("k8s/overlays/local"));
  }

  @ParameterizedTest
  @MethodSource("services")
  void givesAServiceItsImagePortAndDatabase(SuiteService service) {
    Container container = containerOf(service);

    assertThat(container.getImage()).isEqualTo(service.image());
    assertThat(container.getPorts()).extracting("containerPort").containsExactly(service.port());
    assertThat(valueOf(container, "QUARKUS_DATASOURCE_JDBC_URL")).isEqualTo(service.jdbcUrl());
    assertThat(valueOf(container, "QUARKUS_DATASOURCE_USERNAME")).isEqualTo(service.database());
    assertThat(cluster.one(Service.class, service.name()).getSpec().getPorts())
        .extracting("port")
        .containsExactly(service.port());
  }

  @ParameterizedTest
  @MethodSource("services")
  void tellsAServiceAllItMustKnow(SuiteService service) {
    assertThat(containerOf(service).getEnv())
        .extracting(EnvVar::getName)
        .containsAll(SuiteService.ENVIRONMENT);
  }

  @ParameterizedTest
  @MethodSource("services")
  void asksAServiceHowItIs(SuiteService service) {
    Container container = containerOf(service);

    assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/q/health/started");
    assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
    assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
  }

  @Test
  void runsTheImagesOfCompose() {
    ComposeFile compose = new ComposeFile();

    assertThat(containers().map(Container::getImage).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            compose.names().stream()
                .map(n -> compose.service(n).path("image").asText())
                .collect(Collectors.toSet()));
  }

  @Test
  void keepsTwoOfEachServiceUnlessAnOverlaySaysOtherwise() {
    Manifests base = Manifests.parse(kustomize("k8s/base"));

    assertThat(base.of(Deployment.class)).hasSameSizeAs(SuiteService.ALL);
    assertThat(base.of(Deployment.class)).allMatch(d -> d.getSpec().getReplicas() == 2);
    assertThat(cluster.of(Deployment.class)).allMatch(d -> d.getSpec().getReplicas() == 1);
  }

  @Test
  void locksEveryPodDown() {
    for (PodTemplateSpec pod : cluster.pods()) {
      assertThat(pod.getSpec().getSecurityContext().getRunAsNonRoot()).isTrue();
      assertThat(pod.getSpec().getSecurityContext().getSeccompProfile().getType())
          .isEqualTo("RuntimeDefault");
      assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
    }
    containers()
        .forEach(
            c -> {
              assertThat(c.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
              assertThat(c.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
              assertThat(c.getResources().getLimits()).containsKey("memory");
              assertThat(c.getResources().getRequests()).containsKeys("memory", "cpu");
              boolean mayWrite = c.getName().equals("kafka");
              assertThat(c.getSecurityContext().getReadOnlyRootFilesystem()).isEqualTo(!mayWrite);
            });
  }

  /** Or a Service called kafka would set KAFKA_PORT, which is read as a setting. */
  @Test
  void keepsNamesOfServicesOutOfTheEnvironment() {
    assertThat(cluster.pods())
        .filteredOn(p -> !Objects.equals(p.getMetadata().getLabels().get(NAME), "postgres"))
        .allMatch(p -> Boolean.FALSE.equals(p.getSpec().getEnableServiceLinks()));
  }

  @Test
  void deniesEverythingFirst() {
    NetworkPolicy first = cluster.one(NetworkPolicy.class, "deny-all");

    assertThat(first.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
    assertThat(first.getSpec().getIngress()).isEmpty();
    assertThat(first.getSpec().getEgress()).isEmpty();
    assertThat(first.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
  }

  @Test
  void selectsPodsThatAreThere() {
    Stream<Map<String, String>> selectors =
        Stream.of(
                cluster.of(Service.class).stream().map(s -> s.getSpec().getSelector()),
                cluster.of(PodDisruptionBudget.class).stream()
                    .map(b -> b.getSpec().getSelector().getMatchLabels()),
                cluster.of(NetworkPolicy.class).stream()
                    .map(p -> p.getSpec().getPodSelector().getMatchLabels())
                    .filter(l -> l != null && !l.isEmpty()))
            .flatMap(s -> s);

    assertThat(selectors).allSatisfy(s -> assertThat(podsWith(s)).isNotEmpty());
  }

  @Test
  void letsServicesReachTheInfrastructureAndNotEachOther() {
    NetworkPolicy out = cluster.one(NetworkPolicy.class, "services-reach-infrastructure");

    assertThat(out.getSpec().getEgress())
        .flatExtracting(e -> e.getTo())
        .extracting(t -> t.getPodSelector().getMatchLabels().get(NAME))
        .containsExactly("postgres", "kafka");
  }

  @Test
  void refersToSecretsThatTheManualTellsHowToMake() {
    String manual = SourceTree.read("docs/operations.md");
    List<String> secrets =
        containers()
            .flatMap(c -> c.getEnv().stream())
            .map(EnvVar::getValueFrom)
            .filter(Objects::nonNull)
            .map(EnvVarSource::getSecretKeyRef)
            .filter(Objects::nonNull)
            .map(r -> r.getName() + " --from-literal=" + r.getKey())
            .distinct()
            .toList();

    assertThat(secrets).isNotEmpty().allSatisfy(s -> assertThat(manual).contains(s));
  }

  @Test
  void givesKafkaTheSettingsOfCompose() {
    Container kafka =
        cluster
            .one(StatefulSet.class, "kafka")
            .getSpec()
            .getTemplate()
            .getSpec()
            .getContainers()
            .get(0);
    Map<String, String> environment =
        kafka.getEnv().stream().collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));

    assertThatCode(() -> KafkaConfig.fromProps(ComposeFile.kafkaSettings(environment), false))
        .doesNotThrowAnyException();
    assertThat(ComposeFile.entries(new ComposeFile().service("kafka").path("environment")))
        .isSubsetOf(environment.keySet());
  }

  /** Shows that the reading is strict: a slip of the pen is not passed on to a cluster. */
  @Test
  void refusesAFieldThatDoesNotExist() {
    String slip = kustomize("k8s/overlays/local").replaceFirst("replicas:", "replica:");

    assertThatThrownBy(() -> Manifests.parse(slip)).hasMessageContaining("replica");
  }

  private static String kustomize(String folder) {
    CommandRun run = CommandRun.of(SourceTree.root(), Map.of(), "kubectl", "kustomize", folder);
    assertThat(run.exitCode()).as(run.output()).isZero();
    return run.output();
  }

  private Container containerOf(SuiteService service) {
    List<Container> containers =
        cluster
            .one(Deployment.class, service.name())
            .getSpec()
            .getTemplate()
            .getSpec()
            .getContainers();
    assertThat(containers).hasSize(1);
    return containers.get(0);
  }

  private Stream<Container> containers() {
    return cluster.pods().stream().flatMap(p -> p.getSpec().getContainers().stream());
  }

  private static String valueOf(Container container, String name) {
    return container.getEnv().stream()
        .filter(e -> e.getName().equals(name))
        .map(EnvVar::getValue)
        .findFirst()
        .orElse("");
  }

  private List<PodTemplateSpec> podsWith(Map<String, String> labels) {
    return cluster.pods().stream()
        .filter(p -> p.getMetadata().getLabels().entrySet().containsAll(labels.entrySet()))
        .toList();
  }
}
