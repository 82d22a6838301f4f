package org.isnad.newsroom;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import org.isnad.media.PictureFiles;
import org.isnad.media.PictureRepository;
import org.isnad.web.FormErrors;
import org.isnad.web.Markup;

/** The picture library with its upload form. */
@RequestScoped
class PicturesPage {
    private static final int CARDS = 24;

    private final PictureRepository pictures;
    private final PictureFiles files;
    private final Desk desk;

    PicturesPage(PictureRepository pictures, PictureFiles files, Desk desk) {
        this.pictures = pictures;
        this.files = files;
        this.desk = desk;
    }

    Markup of(String words, int page, TypedPicture typed, FormErrors errors) {
        int total = pictures.count(words);
        Paging paging = Paging.of(page, total, CARDS, "/newsroom/pictures", Map.of("words", words));
        return Pages.pictures(
                desk.view(),
                errors,
                new PicturesView(
                        pictures.newest(words, (paging.page() - 1) * CARDS, CARDS).stream()
                                .map(picture -> PictureCard.of(picture, files))
                                .toList(),
                        total,
                        words,
                        paging,
                        typed));
    }
}
