package org.isnad.reader;

import java.util.List;
import org.isnad.web.Markup;
import org.jspecify.annotations.Nullable;

/** An article's own page. The body is finished, safe HTML. */
public record ArticleView(
        long id,
        String href,
        String shortAddress,
        String printHref,
        String language,
        String direction,
        String kicker,
        String title,
        String standfirst,
        Link section,
        List<BylineView> bylines,
        TimeView published,
        @Nullable TimeView updated,
        @Nullable PictureView picture,
        Markup body,
        List<CorrectionView> corrections,
        List<Link> tags,
        List<Card> related,
        ShareView share) {

    /** One line such as «إعداد - …»; {@code roleKey} is the message that names the role. */
    public record BylineView(String roleKey, List<Link> people) {}

    public record CorrectionView(TimeView noted, String text) {}

    /** Plain links to the sharing services, already with the article's address and title. */
    public record ShareView(String facebook, String x, String whatsapp, String telegram) {}
}
