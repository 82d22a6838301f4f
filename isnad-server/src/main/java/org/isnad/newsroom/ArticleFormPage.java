package org.isnad.newsroom;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import org.isnad.article.Article;
import org.isnad.article.ArticleContent;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSummary;
import org.isnad.article.Person;
import org.isnad.article.PersonRepository;
import org.isnad.article.Revision;
import org.isnad.article.RevisionRepository;
import org.isnad.article.Tag;
import org.isnad.article.TagRepository;
import org.isnad.media.PictureFiles;
import org.isnad.media.PictureRepository;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.web.FormErrors;
import org.isnad.web.Markup;
import org.isnad.web.Problem;
import org.jspecify.annotations.Nullable;

/** Lays out the article form around a text, whether that comes from a revision or from somebody's fingers. */
@RequestScoped
class ArticleFormPage {
    private static final int PICTURES_OFFERED = 18;

    private final Desk desk;
    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final PublicationRepository publications;
    private final PersonRepository people;
    private final TagRepository tags;
    private final PictureRepository pictures;
    private final PictureFiles files;

    ArticleFormPage(
            Desk desk,
            ArticleRepository articles,
            RevisionRepository revisions,
            PublicationRepository publications,
            PersonRepository people,
            TagRepository tags,
            PictureRepository pictures,
            PictureFiles files) {
        this.desk = desk;
        this.articles = articles;
        this.revisions = revisions;
        this.publications = publications;
        this.people = people;
        this.tags = tags;
        this.pictures = pictures;
        this.files = files;
    }

    Article article(long id) {
        return articles.find(id).orElseThrow(Problem::notFound);
    }

    Revision revision(long article, int number) {
        return revisions.find(article, number).orElseThrow(Problem::notFound);
    }

    Markup unwritten() {
        return page(TypedArticle.unwritten(desk.publication()), null, null, 0, new FormErrors());
    }

    /** The latest text, or an older one to go on from. */
    Markup ofRevision(Article article, int number, TypedMoment moment) {
        ArticleContent content = revision(article.id(), number).content();
        TypedArticle typed = TypedArticle.of(
                content,
                article.summary(),
                article.latestRevision(),
                desk.publication().zone());
        int restored = number == article.latestRevision() ? 0 : number;
        return page(moment.isBlank() ? typed : typed.with(moment), article, null, restored, new FormErrors());
    }

    Markup withErrors(TypedArticle typed, @Nullable Article article, FormErrors errors) {
        return page(typed, article, null, 0, errors);
    }

    Markup ofConflict(TypedArticle typed, Article article) {
        Revision theirs = revision(article.id(), article.latestRevision());
        return page(
                typed.basedOn(theirs.number()),
                article,
                new ArticleFormView.Conflict(
                        theirs.number(), theirs.savedBy(), desk.publication().write(theirs.savedAt())),
                0,
                new FormErrors());
    }

    private Markup page(
            TypedArticle typed,
            @Nullable Article article,
            ArticleFormView.@Nullable Conflict conflict,
            int restored,
            FormErrors errors) {
        List<PictureCard> offered = pictures.newest("", 0, PICTURES_OFFERED).stream()
                .map(picture -> PictureCard.of(picture, files))
                .toList();
        PictureCard lead = pictures.find(Typed.number(typed.lead().picture()))
                .map(picture -> PictureCard.of(picture, files))
                .orElse(null);
        return Pages.article(
                desk.view(),
                errors,
                new ArticleFormView(
                        typed,
                        article == null ? null : kept(article, desk.publication()),
                        conflict,
                        restored,
                        publications.sections(),
                        people.all().stream().map(Person::name).toList(),
                        tags.all().stream().map(Tag::name).toList(),
                        offered,
                        lead,
                        desk.publication().zone().getId()));
    }

    private static ArticleFormView.Kept kept(Article article, Publication publication) {
        ArticleSummary summary = article.summary();
        return new ArticleFormView.Kept(
                summary.id(),
                summary.title(),
                summary.state().name().toLowerCase(Locale.ROOT),
                summary.href(),
                summary.publishedAt() == null ? "" : publication.write(summary.publishedAt()),
                article.hasUnpublishedChanges(),
                article.corrections().size());
    }
}
