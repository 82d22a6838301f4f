package org.isnad.journeys;

/** The newsroom's pages. */
enum DeskPage {
    ARTICLES("/newsroom"),
    NEW_ARTICLE("/newsroom/articles/new"),
    ARTICLE("/newsroom/articles/1"),
    PREVIEW("/newsroom/articles/1/preview"),
    REVISIONS("/newsroom/articles/1/revisions"),
    CORRECTIONS("/newsroom/articles/1/corrections"),
    WITHDRAWAL("/newsroom/articles/1/withdraw"),
    PICTURES("/newsroom/pictures"),
    PICTURE("/newsroom/pictures/1"),
    COMMENTS("/newsroom/comments"),
    SHOWN_COMMENTS("/newsroom/comments?state=shown"),
    COMMENT("/newsroom/comments/1"),
    ARTICLE_COMMENTS("/newsroom/articles/1/comments"),
    COMMENTING("/newsroom/settings/comments"),
    SETTINGS("/newsroom/settings"),
    PEOPLE("/newsroom/settings/people"),
    ACCOUNTS("/newsroom/settings/accounts"),
    UNKNOWN("/newsroom/no-such-page");

    private final String path;

    DeskPage(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
