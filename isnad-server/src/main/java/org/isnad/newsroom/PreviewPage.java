package org.isnad.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.article.ArticleContent;
import org.isnad.article.Body;
import org.isnad.article.BodyHtml;
import org.isnad.article.BylineRole;
import org.isnad.article.Revision;
import org.isnad.media.Picture;
import org.isnad.media.PictureFiles;
import org.isnad.media.PictureRepository;
import org.isnad.publication.Language;
import org.isnad.web.Bundles;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Markup;
import org.jspecify.annotations.Nullable;

/** Shows a text in the readers' look, as far as it can be read: a preview never complains. */
@RequestScoped
class PreviewPage {
    private final BodyCheck bodies;
    private final PictureRepository pictures;
    private final PictureFiles files;
    private final Bundles bundles;
    private final Desk desk;

    PreviewPage(BodyCheck bodies, PictureRepository pictures, PictureFiles files, Bundles bundles, Desk desk) {
        this.bodies = bodies;
        this.pictures = pictures;
        this.files = files;
        this.bundles = bundles;
        this.desk = desk;
    }

    Response of(TypedArticle typed) {
        Language language = Language.ofTag(typed.language()).orElse(Language.ARABIC);
        return show(new PreviewView(
                language.tag(),
                language.direction(),
                typed.kicker(),
                typed.title(),
                typed.standfirst(),
                typed.bylines().stream()
                        .map(row -> new PreviewView.Credit(roleKey(row.role()), Typed.list(row.people())))
                        .toList(),
                lead(
                        Typed.number(typed.lead().picture()),
                        typed.lead().caption(),
                        typed.lead().credit(),
                        typed.lead().alt()),
                html(bodies.read(typed.body(), new FormErrors())),
                Typed.list(typed.tags()),
                null,
                bundles.tags("reader")));
    }

    Response of(long article, Revision revision, boolean latest) {
        ArticleContent content = revision.content();
        ArticleContent.Lead lead = content.lead();
        return show(new PreviewView(
                content.language().tag(),
                content.language().direction(),
                content.kicker(),
                content.title(),
                content.standfirst(),
                content.bylines().stream()
                        .map(byline -> new PreviewView.Credit(byline.role().messageKey(), byline.people()))
                        .toList(),
                lead == null ? null : lead(lead.picture(), lead.caption(), lead.credit(), lead.alt()),
                html(content.body()),
                content.tags(),
                new PreviewView.Origin(
                        article,
                        revision.number(),
                        latest,
                        revision.savedBy(),
                        desk.publication().write(revision.savedAt())),
                bundles.tags("reader")));
    }

    private Response show(PreviewView preview) {
        return Html.ok(Pages.preview(desk.view(), preview));
    }

    private Markup html(Body body) {
        return new Markup(BodyHtml.of(body, pictures.findAll(body.pictures()), files));
    }

    private PreviewView.@Nullable Lead lead(long number, String caption, String credit, String alt) {
        return pictures.find(number)
                .map(picture -> lead(picture, caption, credit, alt))
                .orElse(null);
    }

    private PreviewView.Lead lead(Picture picture, String caption, String credit, String alt) {
        return new PreviewView.Lead(
                files.address(picture),
                files.srcset(picture),
                picture.width(),
                picture.height(),
                caption.isBlank() ? picture.caption() : caption,
                credit.isBlank() ? picture.credit() : credit,
                alt.isBlank() ? picture.alt() : alt);
    }

    private static String roleKey(String role) {
        List<BylineRole> known = Stream.of(BylineRole.values())
                .filter(r -> r.name().equals(role))
                .toList();
        return (known.isEmpty() ? BylineRole.WROTE : known.getFirst()).messageKey();
    }
}
