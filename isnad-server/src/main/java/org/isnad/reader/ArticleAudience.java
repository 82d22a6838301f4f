package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import org.isnad.article.Readership;
import org.isnad.edition.Audience;
import org.jspecify.annotations.Nullable;

/** Counts the readers of article pages; the page for printing is the same reading once more. */
@ApplicationScoped
class ArticleAudience implements Audience {
    private static final String ARTICLE = "/a/";
    private static final String PRINT = "/print";
    private static final int LONGEST_NUMBER = 18;

    private final Readership readership;

    ArticleAudience(Readership readership) {
        this.readership = readership;
    }

    @Override
    public void served(String uri, String reader, @Nullable String program) {
        if (!uri.startsWith(ARTICLE)) {
            return;
        }
        int end = uri.indexOf('/', ARTICLE.length());
        if (end > ARTICLE.length() && end - ARTICLE.length() <= LONGEST_NUMBER && !isForPrint(uri, end)) {
            readership.read(Long.parseLong(uri, ARTICLE.length(), end, 10), reader, program);
        }
    }

    private static boolean isForPrint(String uri, int from) {
        return uri.startsWith(PRINT, from)
                && (uri.length() == from + PRINT.length() || uri.charAt(from + PRINT.length()) == '?');
    }
}
