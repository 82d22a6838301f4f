package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.ArticleContent;
import org.isnad.article.ArticleSummary;
import org.isnad.article.Byline;
import org.isnad.article.BylineRole;
import org.isnad.article.Placement;
import org.isnad.article.WritingForm;
import org.isnad.publication.Publication;

/** An article as it stands in its form: whatever was typed, right or wrong. */
public record TypedArticle(
        String language,
        String kicker,
        String title,
        String standfirst,
        String section,
        List<TypedByline> bylines,
        String tags,
        TypedLead lead,
        String body,
        String placement,
        boolean breaking,
        TypedMoment moment,
        int basedOn) {
    private static final int MOST_BYLINES = 20;
    private static final List<BylineRole> USUAL_ROLES =
            List.of(BylineRole.PREPARED, BylineRole.EDITED, BylineRole.TRANSLATED);
    private static final String BETWEEN = "، ";

    public record TypedByline(String role, String people) {
        boolean isBlank() {
            return people.isBlank();
        }
    }

    public record TypedLead(String picture, String caption, String credit, String alt) {
        static final TypedLead NONE = new TypedLead("", "", "", "");
    }

    static TypedArticle unwritten(Publication publication) {
        return new TypedArticle(
                publication.language().tag(),
                "",
                "",
                "",
                "",
                List.of(),
                "",
                TypedLead.NONE,
                "",
                Placement.ORDINARY.name(),
                false,
                TypedMoment.NONE,
                0);
    }

    static TypedArticle of(ArticleForm form) {
        return new TypedArticle(
                orEmpty(form.language),
                orEmpty(form.kicker),
                orEmpty(form.title),
                orEmpty(form.standfirst),
                orEmpty(form.section),
                bylines(form),
                orEmpty(form.tags),
                new TypedLead(
                        orEmpty(form.lead), orEmpty(form.leadCaption), orEmpty(form.leadCredit), orEmpty(form.leadAlt)),
                orEmpty(form.body),
                orEmpty(form.placement),
                form.breaking != null,
                new TypedMoment(orEmpty(form.date), orEmpty(form.time)),
                (int) Math.clamp(Typed.number(orEmpty(form.basedOn)), 0, Integer.MAX_VALUE));
    }

    static TypedArticle of(ArticleContent content, ArticleSummary summary, int basedOn, ZoneId zone) {
        ArticleContent.Lead lead = content.lead();
        return new TypedArticle(
                content.language().tag(),
                content.kicker(),
                content.title(),
                content.standfirst(),
                Long.toString(content.section()),
                content.bylines().stream().map(TypedArticle::byline).toList(),
                String.join(BETWEEN, content.tags()),
                lead == null
                        ? TypedLead.NONE
                        : new TypedLead(Long.toString(lead.picture()), lead.caption(), lead.credit(), lead.alt()),
                WritingForm.write(content.body()),
                content.placement().name(),
                content.breaking(),
                TypedMoment.of(summary.publishedAt(), zone),
                basedOn);
    }

    /** The rows of the form: those that are filled in, and always one for somebody more. */
    public List<TypedByline> bylineRows() {
        List<TypedByline> rows =
                new ArrayList<>(bylines.stream().filter(row -> !row.isBlank()).toList());
        do {
            rows.add(new TypedByline(
                    USUAL_ROLES
                            .get(Math.min(rows.size(), USUAL_ROLES.size() - 1))
                            .name(),
                    ""));
        } while (rows.size() < USUAL_ROLES.size());
        return rows;
    }

    TypedArticle with(TypedMoment other) {
        return new TypedArticle(
                language,
                kicker,
                title,
                standfirst,
                section,
                bylines,
                tags,
                lead,
                body,
                placement,
                breaking,
                other,
                basedOn);
    }

    TypedArticle basedOn(int revision) {
        return new TypedArticle(
                language,
                kicker,
                title,
                standfirst,
                section,
                bylines,
                tags,
                lead,
                body,
                placement,
                breaking,
                moment,
                revision);
    }

    private static TypedByline byline(Byline byline) {
        return new TypedByline(byline.role().name(), String.join(BETWEEN, byline.people()));
    }

    private static List<TypedByline> bylines(ArticleForm form) {
        List<String> roles = form.roles == null ? List.of() : form.roles;
        List<String> people = form.people == null ? List.of() : form.people;
        List<TypedByline> bylines = new ArrayList<>();
        for (int row = 0; row < Math.min(people.size(), MOST_BYLINES); row++) {
            TypedByline byline = new TypedByline(row < roles.size() ? roles.get(row) : "", people.get(row));
            if (!byline.isBlank()) {
                bylines.add(byline);
            }
        }
        return bylines;
    }
}
