package org.isnad.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.article.WritingForm;
import org.junit.jupiter.api.Test;

class DemoFilesTest {
    private static final List<ArticleFile> FILES = DemoPublication.files();

    @Test
    void everyFileIsListed() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/demo/articles"))) {
            assertThat(FILES)
                    .hasSize((int) files.filter(f -> !f.endsWith("index.txt")).count())
                    .hasSizeGreaterThanOrEqualTo(60);
        }
    }

    @Test
    void everyFileIsWhole() {
        for (ArticleFile file : FILES) {
            assertThat(file.title()).as(file.name()).isNotBlank().hasSizeLessThanOrEqualTo(120);
            assertThat(file.bylines()).as(file.name()).isNotEmpty();
            assertThat(file.tags()).as(file.name()).hasSizeBetween(1, 8);
            assertThat(file.published()).as(file.name()).isNotNull();
            file.lead()
                    .ifPresent(lead ->
                            assertThat(picture(lead.picture())).as(file.name()).exists());
        }
    }

    @Test
    void enoughFilesAreLongReads() {
        assertThat(FILES.stream().filter(f -> words(f) >= 400).count()).isGreaterThanOrEqualTo(20);
        assertThat(FILES.stream()
                        .filter(f -> f.section().equals("analysis") && words(f) >= 600)
                        .count())
                .isGreaterThanOrEqualTo(12);
    }

    @Test
    void commentsStandUnderArticlesThatAreThere() {
        List<String> names = FILES.stream().map(ArticleFile::name).toList();

        assertThat(DemoPublication.comments())
                .hasSizeGreaterThan(40)
                .allSatisfy(comment -> assertThat(names).contains(comment.article()));
    }

    private static long words(ArticleFile file) {
        return WritingForm.read(file.body()).body().plainText().split("\\s+").length;
    }

    private static Path picture(String name) {
        return Path.of("src/main/resources/demo/pictures", name + ".jpg");
    }
}
