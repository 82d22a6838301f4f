package org.isnad.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureRepositoryTest {
    private PictureDesk desk;

    @BeforeEach
    void open(@TempDir Path root) {
        desk = new PictureDesk(root);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void newestComesFirstPageByPage() {
        Picture first = given("a.png", "الأولى");
        Picture second = given("b.png", "الثانية");
        Picture third = given("c.png", "الثالثة");

        assertThat(desk.pictures.newest("", 0, 2)).containsExactly(third, second);
        assertThat(desk.pictures.newest("", 2, 2)).containsExactly(first);
        assertThat(desk.pictures.count("")).isEqualTo(3);
    }

    @Test
    void searchFindsAhmadHoweverHeIsSpelt() {
        Picture ahmad = given("portrait.png", "أحمد في مدينة القصر");
        given("other.png", "رافعات الميناء");

        assertThat(desk.pictures.newest("احمد مدينه", 0, 10)).containsExactly(ahmad);
        assertThat(desk.pictures.newest("أَحْمَد", 0, 10)).containsExactly(ahmad);
        assertThat(desk.pictures.newest("PORTRAIT", 0, 10)).containsExactly(ahmad);
        assertThat(desk.pictures.newest("احمد الميناء", 0, 10)).isEmpty();
        assertThat(desk.pictures.count("احمد")).isEqualTo(1);
    }

    @Test
    void signsOfThePatternLanguageAreOnlySigns() {
        Picture percent = given("100%.png", "نسبة");
        given("1000.png", "رقم");

        assertThat(desk.pictures.newest("100%", 0, 10)).containsExactly(percent);
        assertThat(desk.pictures.newest("_", 0, 10)).isEmpty();
        assertThat(desk.pictures.newest("\\", 0, 10)).isEmpty();
    }

    @Test
    void textsCanBeChanged() {
        Picture picture = given("a.png", "قديم");
        PictureText text = PictureText.checked(" جديد ", "مصور", "وصف\nجديد");

        assertThat(desk.pictures.update(picture.id(), text)).isTrue();
        assertThat(desk.pictures.find(picture.id()).orElseThrow().text())
                .isEqualTo(new PictureText("جديد", "مصور", "وصف جديد"));
        assertThat(desk.pictures.update(99, text)).isFalse();
    }

    @Test
    void manyAreFoundAtOnce() {
        Picture a = given("a.png", "أ");
        Picture b = given("b.png", "ب");

        assertThat(desk.pictures.findAll(Set.of(a.id(), b.id(), 99L)))
                .hasSize(2)
                .containsEntry(a.id(), a)
                .containsEntry(b.id(), b);
        assertThat(desk.pictures.findAll(Set.of())).isEmpty();
    }

    private Picture given(String fileName, String caption) {
        return desk.intake.take(PictureDrawings.png(8, 8), fileName, new PictureText(caption, "", "وصف"), null);
    }
}
