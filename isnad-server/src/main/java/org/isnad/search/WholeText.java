package org.isnad.search;

/** Title, standfirst and body as one text, in which the index's places are counted. */
record WholeText(String title, CharSequence afterTitle) {
    static int standfirstStart(String title) {
        return title.length() + 1;
    }

    static int bodyStart(String title, String standfirst) {
        return standfirstStart(title) + (standfirst.isEmpty() ? 0 : standfirst.length() + 1);
    }

    /** Of what follows the title passages are made. */
    static String afterTitle(String standfirst, String body) {
        return standfirst.isEmpty() ? body : standfirst + "\n" + body;
    }

    int afterTitleStart() {
        return standfirstStart(title);
    }
}
