package dev.customerfirst.suite.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ports that compose and cluster mirror are those of the services. */
class ServicePortTest {

  static List<SuiteService> services() {
    return SuiteService.ALL;
  }

  @ParameterizedTest
  @MethodSource("services")
  void isTheOneTheServiceListensOn(SuiteService service) {
    assertThat(service.settings().getProperty("quarkus.http.port"))
        .isEqualTo(String.valueOf(service.port()));
  }
}
