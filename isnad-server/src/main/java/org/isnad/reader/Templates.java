package org.isnad.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.isnad.publication.Publication;
import org.isnad.web.FormErrors;

/** The pages under {@code templates/reader}. */
@CheckedTemplate(basePath = "reader", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Templates {
    private Templates() {}

    static native TemplateInstance top(AroundView around);

    static native TemplateInstance foot(AroundView around);

    /** The card alone, as {@link Cards} keeps it. */
    static native TemplateInstance card(SiteView site, CardView card, String look, int level);

    static native TemplateInstance front(SiteView site, HeadView head, FrontView front);

    static native TemplateInstance listing(SiteView site, HeadView head, ListingView listing);

    static native TemplateInstance article(SiteView site, HeadView head, ArticleView article, CommentsView comments);

    static native TemplateInstance print(SiteView site, HeadView head, ArticleView article);

    static native TemplateInstance search(SiteView site, HeadView head, SearchView search);

    static native TemplateInstance problem(SiteView site, HeadView head, ProblemView problem);

    static native TemplateInstance commentList(SiteView site, HeadView head, CommentListView list);

    static native TemplateInstance commentThread(SiteView site, HeadView head, CommentThreadView thread);

    static native TemplateInstance commentNew(SiteView site, HeadView head, CommentFormView form, FormErrors errors);

    /** The form alone, for the page that it stands on. */
    static native TemplateInstance commentForm(CommentFormView form, FormErrors errors);

    /** What stands inside the form. */
    static native TemplateInstance commentFields(CommentFormView form, FormErrors errors);

    /** The question alone, for a form that has none yet. */
    static native TemplateInstance commentQuestion(ChallengeView challenge);

    /** What became of a comment, in place of the form. */
    static native TemplateInstance commentSent(CommentSentView sent);

    static native TemplateInstance commentReport(
            SiteView site, HeadView head, CommentReportView report, FormErrors errors);

    static native TemplateInstance ownLink(SiteView site, HeadView head, String email, FormErrors errors);

    static native TemplateInstance ownComments(SiteView site, HeadView head, OwnCommentsView own);

    static native TemplateInstance told(SiteView site, HeadView head, ToldView told);

    static TemplateInstance spoken(TemplateInstance page, Publication publication) {
        return page.setAttribute("locale", publication.locale());
    }
}
