package org.isnad.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.isnad.article.ArticleContent;
import org.isnad.article.Block;
import org.isnad.article.Body;
import org.isnad.article.WritingForm;
import org.isnad.media.Picture;
import org.isnad.media.PictureRepository;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;

/** Reads a body from its writing form and fills in what its pictures say of themselves. */
@ApplicationScoped
class BodyCheck {
    private final PictureRepository pictures;

    BodyCheck(PictureRepository pictures) {
        this.pictures = pictures;
    }

    Body read(String typed, FormErrors errors) {
        int length = typed.codePointCount(0, typed.length());
        if (length > ArticleContent.LONGEST_BODY) {
            errors.add("body", Message.of("form.too-long", ArticleContent.LONGEST_BODY, length));
            return Body.EMPTY;
        }
        WritingForm.Result result = WritingForm.read(typed);
        if (!result.mistakes().isEmpty()) {
            errors.add("body", told(result.mistakes()));
        }
        Map<Long, Picture> known = pictures.findAll(result.body().pictures());
        result.body().pictures().stream()
                .filter(number -> !known.containsKey(number))
                .findFirst()
                .ifPresent(number -> errors.add("body", Message.of("newsroom.lead.unknown", Long.toString(number))));
        return new Body(result.body().blocks().stream()
                .map(block -> block instanceof Block.Figure figure ? described(figure, known) : block)
                .toList());
    }

    private static Message told(List<WritingForm.Mistake> mistakes) {
        Message first = mistakes.getFirst().message();
        return mistakes.size() == 1 ? first : Message.of("newsroom.body.mistakes", first, mistakes.size() - 1);
    }

    private static Block described(Block.Figure figure, Map<Long, Picture> known) {
        Picture picture = known.get(figure.picture());
        boolean silent = figure.caption().isEmpty() && figure.credit().isEmpty();
        return picture == null
                ? figure
                : new Block.Figure(
                        figure.picture(),
                        silent ? picture.caption() : figure.caption(),
                        silent ? picture.credit() : figure.credit(),
                        figure.alt().isEmpty() ? picture.alt() : figure.alt());
    }
}
