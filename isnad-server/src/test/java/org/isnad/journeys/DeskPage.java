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
