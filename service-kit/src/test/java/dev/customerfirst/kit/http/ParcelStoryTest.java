package dev.customerfirst.kit.http;

import static dev.customerfirst.kit.parcels.ParcelFixture.clerk;
import static dev.customerfirst.kit.parcels.ParcelFixture.to;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ParcelStoryTest {

  @Test
  void aListIsWalkedByItsLinks() {
    for (int i = 0; i < 5; i++) {
      clerk().body(to("Walker")).post("/v1/parcels");
    }
    int all = clerk().get("/v1/parcels?limit=200").jsonPath().getList("items").size();
    List<String> seen = new ArrayList<>();
    @Nullable String next = "/v1/parcels?limit=2";
    while (next != null) {
      Response page = clerk().urlEncodingEnabled(false).get(next);
      assertThat(page.statusCode()).isEqualTo(200);
      seen.addAll(page.jsonPath().getList("items.id"));
      next = linked(page.header("Link"));
      assertThat(next == null).isEqualTo(page.jsonPath().get("next") == null);
    }
    assertThat(seen).hasSize(all).doesNotHaveDuplicates();
  }

  private static @Nullable String linked(@Nullable String link) {
    if (link == null) {
      return null;
    }
    Matcher matcher = Pattern.compile("<[a-z]+://[^/]+(/[^>]+)>; rel=\"next\"").matcher(link);
    assertThat(matcher.matches()).as(link).isTrue();
    return matcher.group(1);
  }

  @Test
  void aChangeNeedsWhatWasRead() {
    Response booked = clerk().body(to("Version")).post("/v1/parcels");
    String path = "/v1/parcels/" + booked.jsonPath().getString("id");
    String etag = booked.header("ETag");

    assertThat(patch(path, null, "{\"size\":\"LARGE\"}").statusCode()).isEqualTo(428);
    assertThat(patch(path, "\"17\"", "{\"size\":\"LARGE\"}").statusCode()).isEqualTo(412);
    Response changed = patch(path, etag, "{\"size\":\"LARGE\"}");
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.jsonPath().getString("size")).isEqualTo("LARGE");
    assertThat(changed.header("ETag")).isEqualTo("\"1\"");
    assertThat(patch(path, etag, "{\"size\":\"SMALL\"}").statusCode()).isEqualTo(412);
    assertThat(clerk().header("If-None-Match", "\"1\"").get(path).statusCode()).isEqualTo(304);
    assertThat(clerk().header("If-None-Match", "\"0\"").get(path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"size\":\"HUGE\"}        | 422 | unknown-code      | /size",
        "{\"recipient\":null}       | 422 | invalid-fields    | /recipient",
        "{\"recipient\":\"\"}       | 422 | invalid-fields    | /recipient",
        "{\"timeZone\":\"Nowhere\"} | 422 | unknown-time-zone | /timeZone",
        "{\"colour\":\"red\"}       | 400 | unknown-field     | /colour",
        "{\"recipient\":7}          | 400 | wrong-type        | /recipient",
        "[]                         | 400 | malformed-json    | ''",
        "null                       | 400 | malformed-json    | ''",
        "{                          | 400 | malformed-json    | ''",
      })
  void badPatchesAreNamed(String patch, int status, String code, String pointer) {
    Response booked = clerk().body(to("Patched")).post("/v1/parcels");
    String path = "/v1/parcels/" + booked.jsonPath().getString("id");
    Response answer = patch(path, "\"0\"", patch);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    assertThat(clerk().get(path).header("ETag")).isEqualTo("\"0\"");
  }

  private static Response patch(String path, @Nullable String ifMatch, String body) {
    var request = clerk().contentType(MergePatch.MEDIA_TYPE).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(path);
  }

  @Test
  void aPreviewTakesNoKeyAndWritesNothing() {
    Response preview = clerk().body(to("Preview")).post("/v1/parcels/previews");
    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.jsonPath().getString("recipient")).isEqualTo("Preview");
  }

  @Test
  void theDocumentDescribesWhatTheKitAnswers() {
    Response document = given().get("/q/openapi?format=json");
    assertThat(document.statusCode()).isEqualTo(200);
    var json = document.jsonPath();
    String post = "paths.'/v1/parcels'.post.";
    assertThat(json.getString("openapi")).startsWith("3.1");
    assertThat(json.getMap(post + "responses"))
        .containsKeys("400", "401", "403", "409", "413", "415", "422");
    assertThat(json.getList(post + "parameters.name")).contains("Idempotency-Key");
    assertThat(json.getList("paths.'/v1/parcels/previews'.post.parameters")).isNull();
    assertThat(json.getMap("paths.'/v1/parcels/{id}'.patch.responses"))
        .containsKeys("404", "412", "428");
    assertThat(json.getMap("paths.'/problems/{code}'.get.responses")).doesNotContainKey("401");
    assertThat(
            json.getString(
                "components.responses.Problem422.content.'application/problem+json'.example.code"))
        .isEqualTo("unknown-code");
    assertThat(json.getString("components.securitySchemes.bearer.scheme")).isEqualTo("bearer");
  }
}
