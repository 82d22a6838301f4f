package org.isnad.newsroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.isnad.comment.Moderation;
import org.isnad.publication.Section;
import org.isnad.search.IndexStatus;
import org.isnad.web.FormErrors;

/** Every page of the newsroom with what it is made from. */
@CheckedTemplate(basePath = "newsroom", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Pages {
    private Pages() {}

    static native TemplateInstance problem(DeskView desk, int status, String key);

    static native TemplateInstance away(DeskView desk, AwayView away);

    static native TemplateInstance signIn(DeskView desk, FormErrors errors, String login, boolean isSetUp);

    static native TemplateInstance setup(DeskView desk, FormErrors errors, TypedSetup typed, Choices choices);

    static native TemplateInstance articles(DeskView desk, ArticlesView list);

    static native TemplateInstance article(DeskView desk, FormErrors errors, ArticleFormView form);

    static native TemplateInstance preview(DeskView desk, PreviewView preview);

    static native TemplateInstance withdraw(DeskView desk, long id, String title);

    static native TemplateInstance corrections(DeskView desk, FormErrors errors, CorrectionsView corrections);

    static native TemplateInstance revisions(DeskView desk, RevisionsView revisions);

    static native TemplateInstance pictures(DeskView desk, FormErrors errors, PicturesView pictures);

    static native TemplateInstance picture(DeskView desk, FormErrors errors, PictureCard card, TypedPicture typed);

    static native TemplateInstance settings(
            DeskView desk, FormErrors errors, TypedPublication typed, String sections, Choices choices);

    static native TemplateInstance people(DeskView desk, FormErrors errors, PeopleView people);

    static native TemplateInstance searchSettings(DeskView desk, IndexStatus index, double mebibytes);

    static native TemplateInstance accounts(DeskView desk, FormErrors errors, AccountsView accounts);

    static native TemplateInstance comments(DeskView desk, CommentQueueView queue);

    static native TemplateInstance comment(DeskView desk, FormErrors errors, CommentFileView file);

    static native TemplateInstance commenting(
            DeskView desk, FormErrors errors, TypedCommentPolicy typed, List<Section> sections, boolean lettersAreSent);

    static native TemplateInstance articleComments(
            DeskView desk, long id, String title, String rule, List<Moderation> moderations);
}
