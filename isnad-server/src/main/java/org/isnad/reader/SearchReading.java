package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.isnad.arabic.Digits;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Slug;
import org.isnad.article.Person;
import org.isnad.article.PersonRepository;
import org.isnad.article.Tag;
import org.isnad.article.TagRepository;
import org.isnad.publication.Language;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.publication.Section;
import org.isnad.search.SearchRequest;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;
import org.jspecify.annotations.Nullable;

/** Reads a typed search into what the index is asked; what cannot be read is said beside its field. */
@ApplicationScoped
class SearchReading {
    static final int ON_A_PAGE = 10;
    private static final int MOST_ON_A_PAGE = 50;

    /** Is of no author and no tag: nothing answers, whether the name is unknown or only that of a draft's author. */
    private static final long NONE = 0;

    private final PublicationRepository publications;
    private final PersonRepository people;
    private final TagRepository tags;

    SearchReading(PublicationRepository publications, PersonRepository people, TagRepository tags) {
        this.publications = publications;
        this.people = people;
        this.tags = tags;
    }

    SearchRequest read(TypedSearch typed, Publication publication, FormErrors errors) {
        int size = (int) number("size", typed.size(), ON_A_PAGE, MOST_ON_A_PAGE, errors);
        int page = (int) number("page", typed.page(), 1, SearchRequest.DEEPEST / size, errors);
        LocalDate from = date("from", typed.from(), errors);
        LocalDate until = date("until", typed.until(), errors);
        if (from != null && until != null && until.isBefore(from)) {
            errors.add("until", Message.of("reader.search.until-before-from"));
        }
        return new SearchRequest(
                typed.q(),
                new SearchRequest.Filter(
                        section(typed.section(), errors),
                        author(typed.author()),
                        tag(typed.tag()),
                        from == null ? null : start(from, publication),
                        until == null ? null : start(until.plusDays(1), publication),
                        language(typed.language(), errors),
                        null),
                sort(typed.sort(), errors),
                page,
                size);
    }

    private @Nullable Long section(String slug, FormErrors errors) {
        if (slug.isEmpty()) {
            return null;
        }
        Optional<Section> section = publications.sectionBySlug(slug);
        if (section.isEmpty()) {
            errors.add("section", Message.of("reader.search.no-section", slug));
        }
        return section.map(Section::id).orElse(null);
    }

    /** A name in any spelling, or a person's number. */
    private @Nullable Long author(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        String wanted = Normalisation.fold(typed);
        return people.all().stream()
                .filter(person -> Normalisation.fold(person.name()).equals(wanted)
                        || Long.toString(person.id()).equals(wanted))
                .findFirst()
                .map(Person::id)
                .orElse(NONE);
    }

    private @Nullable Long tag(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        String wanted = Normalisation.fold(typed);
        return tags.bySlug(Slug.of(typed))
                .or(() -> tags.all().stream()
                        .filter(tag -> Normalisation.fold(tag.name()).equals(wanted))
                        .findFirst())
                .map(Tag::id)
                .orElse(NONE);
    }

    private static @Nullable Language language(String tag, FormErrors errors) {
        if (tag.isEmpty()) {
            return null;
        }
        Optional<Language> language = Language.ofTag(tag);
        if (language.isEmpty()) {
            errors.add("language", Message.of("reader.search.no-language", tag));
        }
        return language.orElse(null);
    }

    private static SearchRequest.Sort sort(String typed, FormErrors errors) {
        return switch (typed) {
            case "", "relevance" -> SearchRequest.Sort.RELEVANCE;
            case TypedSearch.BY_DATE -> SearchRequest.Sort.DATE;
            default -> {
                errors.add("sort", Message.of("reader.search.no-sort", typed));
                yield SearchRequest.Sort.RELEVANCE;
            }
        };
    }

    private static @Nullable LocalDate date(String field, String typed, FormErrors errors) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(Digits.LATIN.write(typed).replace('/', '-').replace('.', '-'));
        } catch (DateTimeParseException e) {
            errors.add(field, Message.of("reader.search.no-date", typed));
            return null;
        }
    }

    private static long number(String field, String typed, long unlessTold, int most, FormErrors errors) {
        if (typed.isEmpty()) {
            return unlessTold;
        }
        String digits = Digits.LATIN.write(typed);
        if (digits.matches("[1-9][0-9]{0,5}") && Integer.parseInt(digits) <= most) {
            return Integer.parseInt(digits);
        }
        errors.add(field, Message.of("reader.search.no-number", most));
        return unlessTold;
    }

    private static Instant start(LocalDate date, Publication publication) {
        return date.atStartOfDay(publication.zone()).toInstant();
    }
}
