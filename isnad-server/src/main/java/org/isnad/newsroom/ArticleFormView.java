package org.isnad.newsroom;

import java.util.List;
import org.isnad.article.BylineRole;
import org.isnad.article.Placement;
import org.isnad.publication.Language;
import org.isnad.publication.Section;
import org.jspecify.annotations.Nullable;

/** The article form: what stands in it, what there is to choose from, and what is known of the article already. */
public record ArticleFormView(
        TypedArticle typed,
        @Nullable Kept kept,
        @Nullable Conflict conflict,
        int restored,
        List<Section> sections,
        List<String> people,
        List<String> tags,
        List<PictureCard> pictures,
        @Nullable PictureCard lead,
        String zone) {

    /** What the database holds of the article. */
    public record Kept(
            long id,
            String title,
            String state,
            String href,
            String moment,
            boolean unpublishedChanges,
            int corrections) {
        public String path() {
            return "/newsroom/articles/" + id;
        }

        public boolean isPublished() {
            return state.equals("published");
        }

        public boolean isSeen() {
            return state.equals("published") || state.equals("scheduled");
        }
    }

    /** Who saved the article while the text at hand was being written. */
    public record Conflict(int revision, String by, String at) {}

    public String path() {
        return kept == null ? "/newsroom/articles/new" : kept.path();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<BylineRole> roles() {
        return List.of(BylineRole.values());
    }

    public List<Placement> placements() {
        return List.of(Placement.values());
    }
}
