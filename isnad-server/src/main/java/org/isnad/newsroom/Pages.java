package org.isnad.newsroom;

import java.util.List;
import org.isnad.comment.Moderation;
import org.isnad.publication.Section;
import org.isnad.search.IndexStatus;
import org.isnad.web.FormErrors;
import org.isnad.web.Markup;

/** Every page of the newsroom with what it is made from. */
final class Pages {
    private Pages() {}

    static Markup problem(DeskView desk, int status, String key) {
        return Markup.of((html, tags) -> JteproblemGenerated.render(html, tags, desk.words(), desk, status, key));
    }

    static Markup away(DeskView desk, AwayView away) {
        return Markup.of((html, tags) -> JteawayGenerated.render(html, tags, desk.words(), desk, away));
    }

    static Markup signIn(DeskView desk, FormErrors errors, String login, boolean isSetUp) {
        return Markup.of(
                (html, tags) -> JtesignInGenerated.render(html, tags, desk.words(), desk, errors, login, isSetUp));
    }

    static Markup setup(DeskView desk, FormErrors errors, TypedSetup typed, Choices choices) {
        return Markup.of(
                (html, tags) -> JtesetupGenerated.render(html, tags, desk.words(), desk, errors, typed, choices));
    }

    static Markup articles(DeskView desk, ArticlesView list) {
        return Markup.of((html, tags) -> JtearticlesGenerated.render(html, tags, desk.words(), desk, list));
    }

    static Markup article(DeskView desk, FormErrors errors, ArticleFormView form) {
        return Markup.of((html, tags) -> JtearticleGenerated.render(html, tags, desk.words(), desk, errors, form));
    }

    static Markup preview(DeskView desk, PreviewView preview) {
        return Markup.of((html, tags) -> JtepreviewGenerated.render(html, tags, desk.words(), desk, preview));
    }

    static Markup withdraw(DeskView desk, long id, String title) {
        return Markup.of((html, tags) -> JtewithdrawGenerated.render(html, tags, desk.words(), desk, id, title));
    }

    static Markup corrections(DeskView desk, FormErrors errors, CorrectionsView corrections) {
        return Markup.of(
                (html, tags) -> JtecorrectionsGenerated.render(html, tags, desk.words(), desk, errors, corrections));
    }

    static Markup revisions(DeskView desk, RevisionsView revisions) {
        return Markup.of((html, tags) -> JterevisionsGenerated.render(html, tags, desk.words(), desk, revisions));
    }

    static Markup pictures(DeskView desk, FormErrors errors, PicturesView pictures) {
        return Markup.of((html, tags) -> JtepicturesGenerated.render(html, tags, desk.words(), desk, errors, pictures));
    }

    static Markup picture(DeskView desk, FormErrors errors, PictureCard card, TypedPicture typed) {
        return Markup.of(
                (html, tags) -> JtepictureGenerated.render(html, tags, desk.words(), desk, errors, card, typed));
    }

    static Markup settings(DeskView desk, FormErrors errors, TypedPublication typed, String sections, Choices choices) {
        return Markup.of((html, tags) ->
                JtesettingsGenerated.render(html, tags, desk.words(), desk, errors, typed, sections, choices));
    }

    static Markup people(DeskView desk, FormErrors errors, PeopleView people) {
        return Markup.of((html, tags) -> JtepeopleGenerated.render(html, tags, desk.words(), desk, errors, people));
    }

    static Markup searchSettings(DeskView desk, IndexStatus index, double mebibytes) {
        return Markup.of(
                (html, tags) -> JtesearchSettingsGenerated.render(html, tags, desk.words(), desk, index, mebibytes));
    }

    static Markup accounts(DeskView desk, FormErrors errors, AccountsView accounts) {
        return Markup.of((html, tags) -> JteaccountsGenerated.render(html, tags, desk.words(), desk, errors, accounts));
    }

    static Markup comments(DeskView desk, CommentQueueView queue) {
        return Markup.of((html, tags) -> JtecommentsGenerated.render(html, tags, desk.words(), desk, queue));
    }

    static Markup comment(DeskView desk, FormErrors errors, CommentFileView file) {
        return Markup.of((html, tags) -> JtecommentGenerated.render(html, tags, desk.words(), desk, errors, file));
    }

    static Markup commenting(
            DeskView desk,
            FormErrors errors,
            TypedCommentPolicy typed,
            List<Section> sections,
            boolean lettersAreSent) {
        return Markup.of((html, tags) ->
                JtecommentingGenerated.render(html, tags, desk.words(), desk, errors, typed, sections, lettersAreSent));
    }

    static Markup articleComments(DeskView desk, long id, String title, String rule, List<Moderation> moderations) {
        return Markup.of((html, tags) ->
                JtearticleCommentsGenerated.render(html, tags, desk.words(), desk, id, title, rule, moderations));
    }
}
