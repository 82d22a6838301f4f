package org.isnad.search;

/** Title, standfirst and body as one text, in which the index's places are counted. */
record WholeText(String title, String standfirst, String body) {
    static int standfirstStart(String title) {
        return title.length() + 1;
    }

    static int bodyStart(String title, String standfirst) {
        return standfirstStart(title) + (standfirst.isEmpty() ? 0 : standfirst.length() + 1);
    }

    /** What follows the title: of this passages are made. */
    String afterTitle() {
        return standfirst.isEmpty() ? body : standfirst + "\n" + body;
    }

    int afterTitleStart() {
        return standfirstStart(title);
    }
}
