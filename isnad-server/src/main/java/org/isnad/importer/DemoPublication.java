package org.isnad.importer;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.account.Account;
import org.isnad.account.Accounts;
import org.isnad.account.Role;
import org.isnad.arabic.Digits;
import org.isnad.article.ArticleContent;
import org.isnad.article.Publishing;
import org.isnad.article.WritingForm;
import org.isnad.comment.CommentArchive;
import org.isnad.comment.CommentPolicies;
import org.isnad.comment.CommentPolicy;
import org.isnad.comment.Moderation;
import org.isnad.media.Picture;
import org.isnad.media.PictureIntake;
import org.isnad.media.PictureText;
import org.isnad.publication.Language;
import org.isnad.publication.Masthead;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.publication.Section;
import org.isnad.storage.Database;
import org.jspecify.annotations.Nullable;

/** Fills an empty installation with the publication of invented news that ships with the server. */
@ApplicationScoped
public class DemoPublication {
    public static final String LOGIN = "editor";

    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");
    private static final Map<String, String> SECTIONS = new LinkedHashMap<>();
    private static final Pattern FIGURE = Pattern.compile("^(\\[صورة:\\s*)([a-z][a-z0-9-]*)", Pattern.MULTILINE);

    static {
        SECTIONS.put("politics", "السياسة");
        SECTIONS.put("analysis", "تحليلات");
        SECTIONS.put("economy", "اقتصاد");
        SECTIONS.put("society", "مجتمع");
        SECTIONS.put("culture", "ثقافة");
        SECTIONS.put("science", "علوم وبيئة");
    }

    private final Database database;
    private final PublicationRepository publications;
    private final Masthead masthead;
    private final Accounts accounts;
    private final PictureIntake pictures;
    private final Publishing publishing;
    private final CommentArchive comments;
    private final CommentPolicies policies;

    public DemoPublication(
            Database database,
            PublicationRepository publications,
            Masthead masthead,
            Accounts accounts,
            PictureIntake pictures,
            Publishing publishing,
            CommentArchive comments,
            CommentPolicies policies) {
        this.database = database;
        this.publications = publications;
        this.masthead = masthead;
        this.accounts = accounts;
        this.pictures = pictures;
        this.publishing = publishing;
        this.comments = comments;
        this.policies = policies;
    }

    public boolean isLoaded() {
        return publications.find().isPresent();
    }

    /** The demo may be started at another port than before. */
    public void setAddress(String address) {
        publications
                .find()
                .filter(p -> !p.address().equals(address))
                .ifPresent(p -> masthead.set(publication(address)));
    }

    /**
     * Loads everything in one transaction, so that a start that is broken off begins anew.
     *
     * @return the password of the user {@link #LOGIN}
     */
    public String load(String address) {
        List<ArticleFile> files = files();
        Map<String, Picture> taken = new HashMap<>();
        files.forEach(file -> file.lead().ifPresent(lead -> take(lead.picture(), textOf(lead), taken)));
        files.forEach(file -> takeFigures(file.body(), taken));
        String password = Accounts.generatePassword();
        database.write(() -> {
            masthead.set(publication(address));
            masthead.setSections(List.copyOf(SECTIONS.values()));
            Account editor = accounts.add(LOGIN, "رئيسة التحرير", Role.ADMINISTRATOR, password);
            Map<String, Long> sections = new HashMap<>();
            publications.sections().forEach((Section s) -> sections.put(s.name(), s.id()));
            Map<String, Long> articles = new HashMap<>();
            files.stream()
                    .sorted(Comparator.comparing(ArticleFile::published))
                    .forEach(file -> articles.put(file.name(), publish(file, sections, taken)));
            comment(articles, editor);
        });
        return password;
    }

    private void comment(Map<String, Long> articles, Account editor) {
        policies.set(
                new CommentPolicy(Moderation.AFTER, 0, List.of("لص", "لصوص", "خائن"), List.of(), false),
                Map.of(),
                List.of());
        long last = 0;
        for (CommentsFile.Entry entry : comments()) {
            boolean replies = entry.kind() == CommentsFile.Kind.REPLY || entry.kind() == CommentsFile.Kind.NEWSROOM;
            last = comments.take(new CommentArchive.Brought(
                    requireNonNull(articles.get(entry.article()), entry.article()),
                    replies ? Long.valueOf(last) : null,
                    entry.name(),
                    entry.text(),
                    moment(entry.written()),
                    entry.holds(),
                    entry.kind() == CommentsFile.Kind.NEWSROOM ? Long.valueOf(editor.id()) : null));
        }
    }

    private long publish(ArticleFile file, Map<String, Long> sections, Map<String, Picture> taken) {
        WritingForm.Result body = WritingForm.read(numbered(file.body(), taken));
        if (!body.mistakes().isEmpty()) {
            throw new IllegalStateException(file.name() + ": " + body.mistakes());
        }
        Long section = sections.get(SECTIONS.get(file.section()));
        if (section == null) {
            throw new IllegalStateException(file.name() + " is in no section of the demo");
        }
        long id = publishing.start(
                new ArticleContent(
                        file.language(),
                        file.kicker(),
                        file.title(),
                        file.standfirst(),
                        section,
                        file.bylines(),
                        file.tags(),
                        body.body(),
                        lead(file, taken),
                        file.placement(),
                        false),
                null);
        publishing.publish(id, moment(file.published()));
        file.corrections().forEach(c -> publishing.correct(id, c.text(), null, moment(c.noted())));
        return id;
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    private static ArticleContent.@Nullable Lead lead(ArticleFile file, Map<String, Picture> taken) {
        Optional<ArticleFile.Lead> lead = file.lead();
        if (lead.isEmpty()) {
            return null;
        }
        Picture picture = taken.get(lead.get().picture());
        return picture == null
                ? null
                : new ArticleContent.Lead(
                        picture.id(),
                        lead.get().caption(),
                        lead.get().credit(),
                        lead.get().alt());
    }

    private void takeFigures(String body, Map<String, Picture> taken) {
        body.lines().filter(line -> FIGURE.matcher(line).find()).forEach(line -> {
            String[] parts = line.replaceAll("^\\[صورة:|]\\s*$", "").split("\\|", -1);
            take(parts[0].strip(), PictureText.checked(part(parts, 1), part(parts, 2), part(parts, 3)), taken);
        });
    }

    private static PictureText textOf(ArticleFile.Lead lead) {
        return PictureText.checked(lead.caption(), lead.credit(), lead.alt());
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index].strip() : "";
    }

    private void take(String name, PictureText text, Map<String, Picture> taken) {
        taken.computeIfAbsent(name, n -> pictures.take(bytes("pictures/" + n + ".jpg"), n + ".jpg", text, null));
    }

    /** The writing form names pictures by number; the demo's files name them by name. */
    private static String numbered(String body, Map<String, Picture> taken) {
        return FIGURE.matcher(body).replaceAll(match -> {
            Picture picture = taken.get(match.group(2));
            return Matcher.quoteReplacement(match.group(1) + (picture == null ? match.group(2) : picture.id()));
        });
    }

    private static Publication publication(String address) {
        return new Publication(
                "الربّان",
                "أخبار حوض السدر وتحليلاته",
                Language.ARABIC,
                ZONE,
                Digits.LATIN,
                Publication.DEFAULT_DATE_PATTERN,
                address);
    }

    static List<ArticleFile> files() {
        return new String(bytes("articles/index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .map(name ->
                        ArticleFile.parse(name, new String(bytes("articles/" + name + ".txt"), StandardCharsets.UTF_8)))
                .toList();
    }

    static List<CommentsFile.Entry> comments() {
        return CommentsFile.parse(new String(bytes("comments.txt"), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = DemoPublication.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the demo has no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
