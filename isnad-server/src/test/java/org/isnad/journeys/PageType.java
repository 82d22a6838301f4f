package org.isnad.journeys;

/** One page of every kind that readers can meet. */
enum PageType {
    FRONT,
    SECTION,
    TAG,
    AUTHOR,
    ARCHIVE,
    ARCHIVE_FURTHER_BACK,
    DAY,
    ARTICLE,
    CORRECTED_ARTICLE,
    ENGLISH_ARTICLE,
    FRENCH_ARTICLE,
    PERSIAN_ARTICLE,
    URDU_ARTICLE,
    COMMENTS,
    COMMENT,
    COMMENT_FORM,
    COMMENT_REPORT,
    OWN_COMMENTS,
    SEARCH_RESULTS,
    SEARCH_WITHOUT_RESULTS,
    PRINT,
    ENGLISH_PRINT,
    UNKNOWN;

    /** Where such a page is, found as a reader would: by following links from the front page or the archive. */
    String on(DemoServer site) {
        return switch (this) {
            case FRONT -> "/";
            case SECTION -> site.linkOn("/", ".sections a");
            case TAG -> site.linkOn(site.leadArticle(), ".tags a");
            case AUTHOR -> site.linkOn(site.leadArticle(), ".byline a");
            case ARCHIVE -> "/day";
            case ARCHIVE_FURTHER_BACK -> site.linkOn("/day", ".pager a[rel=next]");
            case DAY -> site.linkOn("/day", ".neighbours a");
            case ARTICLE -> site.leadArticle();
            case CORRECTED_ARTICLE -> site.correctedArticle();
            case ENGLISH_ARTICLE -> site.articleIn("en");
            case FRENCH_ARTICLE -> site.articleIn("fr");
            case PERSIAN_ARTICLE -> site.articleIn("fa");
            case URDU_ARTICLE -> site.articleIn("ur");
            case COMMENTS -> site.commentsOf(site.leadArticle()) + "/threads";
            case COMMENT -> site.linkOn(site.leadArticle(), ".comment-time");
            case COMMENT_FORM -> site.commentsOf(site.leadArticle()) + "/new";
            case COMMENT_REPORT -> site.linkOn(site.leadArticle(), ".comment-ways a[href$=report]");
            case OWN_COMMENTS -> "/comments/own";
            case SEARCH_RESULTS -> "/search?q=الحكومة&from=2024-01-01";
            case SEARCH_WITHOUT_RESULTS -> "/search?q=قسطنطينوبل";
            case PRINT -> site.shortAddressOf(site.leadArticle()) + "/print";
            case ENGLISH_PRINT -> site.shortAddressOf(site.articleIn("en")) + "/print";
            case UNKNOWN -> "/لا-صفحة-هنا";
        };
    }
}
