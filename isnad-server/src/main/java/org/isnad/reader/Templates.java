package org.isnad.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.isnad.publication.Publication;

/** The pages under {@code templates/reader}. */
@CheckedTemplate(basePath = "reader")
final class Templates {
    private Templates() {}

    static native TemplateInstance front(SiteView site, HeadView head, FrontView front);

    static native TemplateInstance listing(SiteView site, HeadView head, ListingView listing);

    static native TemplateInstance article(SiteView site, HeadView head, ArticleView article);

    static native TemplateInstance print(SiteView site, HeadView head, ArticleView article);

    static native TemplateInstance search(SiteView site, HeadView head, SearchView search);

    static native TemplateInstance problem(SiteView site, HeadView head, ProblemView problem);

    static TemplateInstance spoken(TemplateInstance page, Publication publication) {
        return page.setAttribute("locale", publication.locale());
    }
}
