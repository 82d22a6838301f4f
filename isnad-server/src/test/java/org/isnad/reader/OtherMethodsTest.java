package org.isnad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.isnad.web.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public pages are there to be read, and say so to whoever sends them something. */
@QuarkusTest
class OtherMethodsTest extends ReaderTest {
    private static final String BODY = "قالت الوزيرة إن الأمر محسوم.";
    private static final String REFUSED = "لا يُفتح هذا العنوان بهذه الطريقة";

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void aPageThatIsOnlyReadSaysWhatItAllows(String method) {
        long article = givenArticle("لا يُرسل إليها شيء", BODY);
        for (String path : List.of(
                "/",
                "/day",
                "/day/2021/09/13",
                "/a/" + article,
                "/a/%d/print".formatted(article),
                address(article),
                "/section/السياسة",
                "/comments/" + article,
                "/search")) {
            HttpResponse<String> answer = sent(method, path, "");

            assertThat(answer.statusCode()).as(path).isEqualTo(405);
            assertThat(answer.headers().allValues("Allow")).as(path).containsExactly("GET, HEAD, OPTIONS");
            assertThat(answer.body()).contains(REFUSED, "lang=\"ar\"", "صحيفة الاختبار");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Date")).isPresent();
        }
    }

    @Test
    void optionsAreToldWithoutAPage() {
        HttpResponse<String> answer = sent("OPTIONS", address(givenArticle("خيارات", BODY)), "");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(answer.body()).isEmpty();
        assertThat(sent("OPTIONS", "/newsroom/sign-in", "").headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("POST"));
    }

    @Test
    void aCommentIsNotSentWithoutItsLengthButOtherMethodsAreRefusedAsSuch() {
        String form = "/comments/%d/new".formatted(givenArticle("حذف تعليق", BODY));

        assertThat(sent("DELETE", form, "").statusCode()).isEqualTo(405);
        assertThat(sent("PUT", form, "x".repeat(100_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void whateverIsSentAlongTheNextRequestIsUnderstood() throws IOException {
        String page = Html.ascii(address(givenArticle("طلب بعد طلب", BODY))).toString();
        try (OpenConnection connection = new OpenConnection(site)) {
            connection.send(OpenConnection.request("POST", page, "Content-Length: 9") + "some=text"
                    + OpenConnection.request("GET", page));
            OpenConnection.Answer refused = connection.read(true);
            assertThat(refused.status()).isEqualTo(405);
            if (!"close".equals(refused.fields().get("connection"))) {
                assertThat(connection.read(true).text()).contains("طلب بعد طلب");
            }
        }
        try (OpenConnection connection = new OpenConnection(site)) {
            connection.send(OpenConnection.request("POST", page, "Content-Length: 1000000000") + "never all of it");

            assertThat(connection.read(true).status()).isEqualTo(405);
            assertThat(connection.isClosedByServer()).isTrue();
        }
    }

    private HttpResponse<String> sent(String method, String path, String body) {
        return send(HttpRequest.newBuilder(site.resolve(Html.ascii(path)))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }
}
