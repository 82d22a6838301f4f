package org.isnad.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.isnad.article.Tag;
import org.isnad.publication.Publication;
import org.isnad.publication.Section;
import org.isnad.web.Html;

/** Where things are on the readers' site. */
final class Addresses {
    static final String ARCHIVE = "/day";
    static final String SEARCH = "/search";

    private Addresses() {}

    static String of(Section section) {
        return "/section/" + section.slug();
    }

    static String of(Tag tag) {
        return "/tag/" + tag.slug();
    }

    static String of(LocalDate day) {
        return ARCHIVE + "/%d/%02d/%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** All comments under an article. */
    static String comments(long article) {
        return "/comments/" + article;
    }

    static String newComment(long article) {
        return comments(article) + "/new";
    }

    static String reply(long article, long comment) {
        return newComment(article) + "?reply=" + comment;
    }

    /** As other programs take it: with the publication's own address, in ASCII. */
    static String absolute(Publication publication, String path) {
        return publication.address() + Html.asciiText(path);
    }

    static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
