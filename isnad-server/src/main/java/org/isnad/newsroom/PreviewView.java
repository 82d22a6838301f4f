package org.isnad.newsroom;

import java.util.List;
import org.isnad.web.Markup;
import org.jspecify.annotations.Nullable;

/** How an article would look to its readers; {@code assets} are what their pages ask for. */
public record PreviewView(
        String language,
        String direction,
        String kicker,
        String title,
        String standfirst,
        List<Credit> credits,
        @Nullable Lead lead,
        Markup body,
        List<String> tags,
        @Nullable Origin origin,
        Markup assets) {

    public record Credit(String roleKey, List<String> people) {}

    public record Lead(
            String address, String srcset, int width, int height, String caption, String credit, String alt) {}

    /** The revision that is looked at; absent when the text was not saved. */
    public record Origin(long article, int revision, boolean latest, String by, String at) {}
}
