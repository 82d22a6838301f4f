package org.isnad.comment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.isnad.account.Account;
import org.isnad.account.Accounts;
import org.isnad.account.Role;
import org.isnad.arabic.Digits;
import org.isnad.article.ArticleContent;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSummary;
import org.isnad.article.ArticleTables;
import org.isnad.article.Byline;
import org.isnad.article.BylineRole;
import org.isnad.article.Placement;
import org.isnad.article.Publishing;
import org.isnad.article.WritingForm;
import org.isnad.mail.TestLetters;
import org.isnad.publication.Language;
import org.isnad.publication.Masthead;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.storage.Database;
import org.isnad.storage.EventLog;
import org.isnad.storage.TestDatabase;

/** A newsroom and its commenters on a database of its own, with a clock that the test moves. */
final class CommentDesk implements AutoCloseable {
    static final String HOME = "203.0.113.0/24";

    private final TestDatabase test = TestDatabase.create();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T09:00:00Z"));
    final InstantSource clock = now::get;
    final Database database = test.database();
    final EventLog events = new EventLog(database, clock);
    final CommentRepository comments = new CommentRepository(database);
    final CommenterRepository commenters = new CommenterRepository(database);
    final TestLetters letters = new TestLetters(database, clock);
    final Seal seal = seal();
    final Challenges challenges = new Challenges(seal, new ChallengeRepository(database, clock), clock);
    final CommentPolicies policies =
            new CommentPolicies(database, new CommentPolicyRepository(database, clock), events, clock);
    final ProofOfWork proofs = new ProofOfWork(seal);
    final Accounts accounts = new Accounts(database, clock);
    final CommentLetters commentLetters;
    final Commenting commenting;
    final CommentModeration moderation;
    final OwnComments own;
    final ArticleSummary article;
    final Account editor;
    private final ArticleTables articles = new ArticleTables(database, events, clock);
    private final long section;

    CommentDesk() {
        this(CommentLimits.Rates.USUAL);
    }

    CommentDesk(CommentLimits.Rates rates) {
        PublicationRepository publications = new PublicationRepository(database, clock);
        Masthead masthead = new Masthead(database, publications, s -> true, events);
        masthead.set(new Publication(
                "صحيفة الاختبار",
                "",
                Language.ARABIC,
                ZoneId.of("Asia/Riyadh"),
                Digits.LATIN,
                Publication.DEFAULT_DATE_PATTERN,
                "https://example.org"));
        masthead.setSections(List.of("السياسة"));
        section = publications.sections().getFirst().id();
        OwnLinks links = new OwnLinks(seal, clock);
        commentLetters = new CommentLetters(
                database,
                letters.letters(),
                publications,
                new CommentPolicyRepository(database, clock),
                comments,
                commenters,
                links);
        Judgement judgement =
                new Judgement(policies, comments, commenters, new Names(accounts, articles.people()), proofs);
        commenting = new Commenting(
                database,
                policies,
                challenges,
                new CommentLimits(rates),
                comments,
                commenters,
                judgement,
                commentLetters,
                seal,
                events,
                clock);
        moderation = new CommentModeration(
                database,
                comments,
                commenters,
                new DecisionRepository(database),
                new CommentReportRepository(database),
                commentLetters,
                events,
                clock);
        own = new OwnComments(
                database, comments, commenters, publications, new CommentLimits(), commentLetters, links, events);
        editor = accounts.add("editor", "ليان الصيرفي", Role.EDITOR, "جملة لا يعرفها غيرنا");
        article = givenArticle();
    }

    /** As another server on the same database has it. */
    Seal seal() {
        return new Seal(new ChallengeRepository(database, clock));
    }

    ArticleSummary givenArticle() {
        Publishing publishing = articles.publishing();
        long id = publishing.start(
                new ArticleContent(
                        Language.ARABIC,
                        "",
                        "مقال",
                        "",
                        section,
                        List.of(new Byline(BylineRole.WROTE, List.of("كريم الشاطر"))),
                        List.of(),
                        WritingForm.read("قالت الوزيرة إن الأمر محسوم.").body(),
                        null,
                        Placement.ORDINARY,
                        false),
                null);
        publishing.publish(id, now.get().minusSeconds(60));
        return summary(id);
    }

    ArticleSummary summary(long id) {
        return articleRepository().find(id).orElseThrow().summary();
    }

    ArticleRepository articleRepository() {
        return articles.articles();
    }

    void letPass(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    /** Filled in as it should be, after the time that writing takes. */
    TypedComment typed(String name, String text) {
        return typed(article, name, text, "");
    }

    TypedComment typed(ArticleSummary about, String name, String text, String email) {
        Challenges.Challenge challenge = challenges.ask(about.id());
        letPass(Duration.ofSeconds(5));
        return new TypedComment(
                name,
                text,
                email,
                !email.isEmpty(),
                "",
                challenge.token(),
                challenge.sum().written(),
                Integer.toString(challenge.sum().answer()),
                false,
                "",
                "");
    }

    Commenting.Outcome sends(TypedComment typed) {
        letPass(Duration.ofSeconds(30));
        return commenting.submit(article, typed, HOME);
    }

    /** Of somebody whose comments were shown before. */
    Comment givenShown(String name, String text) {
        return switch (sends(typed(name, text))) {
            case Commenting.Outcome.Shown(Comment comment) -> comment;
            case Commenting.Outcome.Held(Comment comment) -> {
                moderation.decide(List.of(comment.id()), Verdict.APPROVE, editor);
                yield comments.find(comment.id()).orElseThrow();
            }
            case Commenting.Outcome other -> throw new AssertionError(other);
        };
    }

    Comment givenHeld(String name, String text, String email) {
        return switch (sends(typed(article, name, text, email))) {
            case Commenting.Outcome.Held(Comment comment) -> comment;
            case Commenting.Outcome other -> throw new AssertionError(other);
        };
    }

    void givenPolicy(CommentPolicy policy) {
        policies.set(policy, Map.of(), List.of());
    }

    CommentState stateOf(Comment comment) {
        return comments.find(comment.id()).map(Comment::state).orElseThrow();
    }

    List<String> shownTexts() {
        return comments.shown(article.id(), CommentOrder.OLDEST, 1, 1_000).stream()
                .map(Comment::text)
                .toList();
    }

    Optional<Comment> newest() {
        return comments.select(CommentSelection.all()).stream().findFirst();
    }

    @Override
    public void close() {
        test.close();
    }
}
