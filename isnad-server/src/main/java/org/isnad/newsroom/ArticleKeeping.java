package org.isnad.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.ArticleContent;
import org.isnad.article.ArticleState;
import org.isnad.article.Publishing;
import org.isnad.article.SaveConflict;
import org.isnad.storage.Database;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Message;
import org.jspecify.annotations.Nullable;

/** Takes the article form: all of it is right and kept, or none of it is kept and the form comes back. */
@RequestScoped
class ArticleKeeping {
    private final ArticleCheck check;
    private final ArticleFormPage page;
    private final Publishing publishing;
    private final Database database;
    private final Desk desk;
    private final InstantSource clock;

    ArticleKeeping(
            ArticleCheck check,
            ArticleFormPage page,
            Publishing publishing,
            Database database,
            Desk desk,
            InstantSource clock) {
        this.check = check;
        this.page = page;
        this.publishing = publishing;
        this.database = database;
        this.desk = desk;
        this.clock = clock;
    }

    Response save(@Nullable Long id, ArticleForm form) {
        return keep(id, form, false);
    }

    Response saveAndPublish(@Nullable Long id, ArticleForm form) {
        return keep(id, form, true);
    }

    private Response keep(@Nullable Long id, ArticleForm form, boolean publish) {
        Article article = id == null ? null : page.article(id);
        TypedArticle typed = TypedArticle.of(form);
        FormErrors errors = new FormErrors();
        Instant moment = typed.moment().read(desk.publication().zone(), errors);
        if (publish && typed.body().isBlank()) {
            errors.add("body", Message.of("newsroom.body.missing"));
        }
        Optional<ArticleContent> content = check.read(typed, form.leadFile, errors);
        if (content.isEmpty()) {
            return Html.invalid(page.withErrors(typed, article, errors));
        }
        try {
            Instant at = isUnchanged(typed.moment(), article) ? null : moment;
            long kept = database.write(() -> {
                long number = store(article, typed.basedOn(), content.orElseThrow());
                if (publish) {
                    publishing.publish(number, at);
                }
                return number;
            });
            return Html.seeOther(after(kept, typed.moment(), publish, at));
        } catch (SaveConflict conflict) {
            return Html.conflict(page.ofConflict(typed, page.article(conflict.article())));
        }
    }

    private long store(@Nullable Article article, int basedOn, ArticleContent content) {
        long account = desk.account().id();
        if (article == null) {
            return publishing.start(content, account);
        }
        publishing.save(article.id(), basedOn, content, account);
        return article.id();
    }

    /** A published article whose date was left as it stood keeps its seconds too. */
    private boolean isUnchanged(TypedMoment typed, @Nullable Article article) {
        return article != null
                && article.summary().state() == ArticleState.PUBLISHED
                && typed.equals(TypedMoment.of(
                        article.summary().publishedAt(), desk.publication().zone()));
    }

    private String after(long id, TypedMoment typed, boolean published, @Nullable Instant at) {
        String path = "/newsroom/articles/" + id + "?done=";
        if (published) {
            return path + (at != null && at.isAfter(clock.instant()) ? "scheduled" : "published");
        }
        return path + "saved"
                + (typed.isBlank() ? "" : "&date=" + encoded(typed.date()) + "&time=" + encoded(typed.time()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
