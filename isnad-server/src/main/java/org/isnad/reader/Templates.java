package org.isnad.reader;

import org.isnad.web.FormErrors;
import org.isnad.web.Markup;
import org.isnad.web.Words;

/** The pages and pieces of pages under {@code jte/reader}, each with what it is made from. */
final class Templates {
    private Templates() {}

    static Markup top(Words words, AroundView around) {
        return Markup.of((html, tags) -> JtetopGenerated.render(html, tags, words, around));
    }

    static Markup foot(Words words, AroundView around) {
        return Markup.of((html, tags) -> JtefootGenerated.render(html, tags, words, around));
    }

    /** The card alone, as {@link Cards} keeps it. */
    static Markup card(SiteView site, CardView card, String look, int level) {
        return Markup.of((html, tags) -> JtecardGenerated.render(html, tags, site.words(), site, card, look, level));
    }

    static Markup front(SiteView site, HeadView head, FrontView front) {
        return Markup.of((html, tags) -> JtefrontGenerated.render(html, tags, site.words(), site, head, front));
    }

    static Markup listing(SiteView site, HeadView head, ListingView listing) {
        return Markup.of((html, tags) -> JtelistingGenerated.render(html, tags, site.words(), site, head, listing));
    }

    static Markup article(SiteView site, HeadView head, ArticleView article, CommentsView comments) {
        return Markup.of(
                (html, tags) -> JtearticleGenerated.render(html, tags, site.words(), site, head, article, comments));
    }

    /** The buttons for sharing, which an article's page has twice. */
    static Markup shareWays(Words words, ArticleView article) {
        return Markup.of((html, tags) -> JteshareWaysGenerated.render(html, tags, words, article));
    }

    static Markup print(SiteView site, HeadView head, ArticleView article) {
        return Markup.of((html, tags) -> JteprintGenerated.render(html, tags, site.words(), site, head, article));
    }

    static Markup search(SiteView site, HeadView head, SearchView search) {
        return Markup.of((html, tags) -> JtesearchGenerated.render(html, tags, site.words(), site, head, search));
    }

    static Markup problem(SiteView site, HeadView head, ProblemView problem) {
        return Markup.of((html, tags) -> JteproblemGenerated.render(html, tags, site.words(), site, head, problem));
    }

    static Markup commentList(SiteView site, HeadView head, CommentListView list) {
        return Markup.of((html, tags) -> JtecommentListGenerated.render(html, tags, site.words(), site, head, list));
    }

    static Markup commentThread(SiteView site, HeadView head, CommentThreadView thread) {
        return Markup.of(
                (html, tags) -> JtecommentThreadGenerated.render(html, tags, site.words(), site, head, thread));
    }

    static Markup commentNew(SiteView site, HeadView head, CommentFormView form, FormErrors errors) {
        return Markup.of(
                (html, tags) -> JtecommentNewGenerated.render(html, tags, site.words(), site, head, form, errors));
    }

    /** The form alone, for the page that it stands on. */
    static Markup commentForm(CommentFormView form, FormErrors errors) {
        return Markup.of((html, tags) -> JtecommentFormGenerated.render(html, tags, form.words(), form, errors));
    }

    /** What stands inside the form. */
    static Markup commentFields(CommentFormView form, FormErrors errors) {
        return Markup.of((html, tags) -> JtecommentFieldsGenerated.render(html, tags, form.words(), form, errors));
    }

    /** The question alone, for a form that has none yet. */
    static Markup commentQuestion(Words words, ChallengeView challenge) {
        return Markup.of((html, tags) -> JtecommentQuestionGenerated.render(html, tags, words, challenge));
    }

    /** What became of a comment, in place of the form. */
    static Markup commentSent(Words words, CommentSentView sent) {
        return Markup.of((html, tags) -> JtecommentSentGenerated.render(html, tags, words, sent));
    }

    static Markup commentReport(SiteView site, HeadView head, CommentReportView report, FormErrors errors) {
        return Markup.of(
                (html, tags) -> JtecommentReportGenerated.render(html, tags, site.words(), site, head, report, errors));
    }

    static Markup ownLink(SiteView site, HeadView head, String email, FormErrors errors) {
        return Markup.of(
                (html, tags) -> JteownLinkGenerated.render(html, tags, site.words(), site, head, email, errors));
    }

    static Markup ownComments(SiteView site, HeadView head, OwnCommentsView own) {
        return Markup.of((html, tags) -> JteownCommentsGenerated.render(html, tags, site.words(), site, head, own));
    }

    static Markup told(SiteView site, HeadView head, ToldView told) {
        return Markup.of((html, tags) -> JtetoldGenerated.render(html, tags, site.words(), site, head, told));
    }
}
