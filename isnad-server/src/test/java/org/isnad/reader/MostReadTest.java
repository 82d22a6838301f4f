package org.isnad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.isnad.article.Readership;
import org.isnad.storage.Event;
import org.isnad.storage.EventLog;
import org.isnad.storage.SubjectKey;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
class MostReadTest extends ReaderTest {
    private static final String BODY = "قالت الوزيرة إن الأمر محسوم.";
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Mobile Safari/537.36 ";

    @Inject
    Readership readership;

    @Inject
    EventLog events;

    @Test
    void theFrontPageListsWhatIsReadMost() {
        givenRead("لم يقرأه أحد من الناس", 0);
        givenRead("قرأه كثيرون", 400);
        givenRead("قرأه بعضهم", 300);

        readership.keep();

        assertThat(mostRead()).startsWith("قرأه كثيرون", "قرأه بعضهم").doesNotContain("لم يقرأه أحد من الناس");
    }

    @Test
    void reloadingCountsOnceAndRobotsDoNot() {
        String reloaded = givenRead("أعيد تحميله مراراً", 0);
        for (int i = 1; i <= 5; i++) {
            givenRead("قرأه اثنان في كل مرة " + i, 2);
        }
        for (int i = 0; i < 50; i++) {
            get(reloaded, "User-Agent", PHONE + "one reader");
            get(reloaded, "User-Agent", "Mozilla/5.0 (compatible; SomeBot/%d)".formatted(i));
            get(reloaded, "User-Agent", "curl/8.%d".formatted(i));
            get(reloaded + "/print", "User-Agent", PHONE + i);
        }

        readership.keep();

        assertThat(mostRead()).hasSize(5).doesNotContain("أعيد تحميله مراراً");
    }

    @Test
    void anEventTellsOfAnotherOrderButNotOfMoreReaders() {
        String path = givenRead("يتصدر ثم يبقى متصدراً", 100);
        readership.keep();
        long before = events.lastId();

        get(path, "User-Agent", PHONE + "one more");
        readership.keep();

        assertThat(events.after(before, 10))
                .extracting(Event::keys)
                .doesNotContain(Set.of(new SubjectKey("ranking", "1")));
    }

    private String givenRead(String title, int readers) {
        String path = address(givenArticle(title, BODY));
        for (int i = 0; i < readers; i++) {
            HttpResponse<String> page = get(path, "User-Agent", PHONE + i);
            assertThat(page.statusCode()).isEqualTo(200);
        }
        return path;
    }

    private List<String> mostRead() {
        return Jsoup.parse(get("/").body()).select(".most-read a").eachText();
    }
}
