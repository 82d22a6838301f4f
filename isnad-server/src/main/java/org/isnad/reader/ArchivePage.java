package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSelection;
import org.isnad.edition.Page;
import org.isnad.publication.Publication;
import org.isnad.web.Messages;
import org.isnad.web.Problem;

/** Everything that was published, all together and day by day. */
@ApplicationScoped
class ArchivePage {
    private static final int DAYS_OFFERED = 14;

    private final ArticleRepository articles;
    private final Listings listings;
    private final Views views;

    ArchivePage(ArticleRepository articles, Listings listings, Views views) {
        this.articles = articles;
        this.listings = listings;
        this.views = views;
    }

    Page all(String page) {
        Publication publication = views.publication();
        return listings.show(
                publication,
                new Listings.Subject(
                        "reader.kind.newest",
                        Messages.in(publication.locale(), "reader.archive"),
                        "",
                        Addresses.ARCHIVE,
                        null,
                        newestDays(publication)),
                ArticleSelection.published(),
                page);
    }

    Page day(int year, int month, int day, String page) {
        Publication publication = views.publication();
        LocalDate date = date(year, month, day);
        Instant from = start(publication, date);
        Instant until = start(publication, date.plusDays(1));
        ArticleSelection selection = ArticleSelection.published().between(from, until);
        if (articles.count(selection) == 0) {
            throw Problem.notFound();
        }
        List<Link> neighbours = Stream.of(articles.lastBefore(from), articles.firstFrom(until))
                .flatMap(moment -> moment.stream())
                .map(moment -> link(publication, moment))
                .toList();
        return listings.show(
                publication,
                new Listings.Subject(
                        "reader.kind.day", written(publication, date), "", Addresses.of(date), null, neighbours),
                selection,
                page);
    }

    private List<Link> newestDays(Publication publication) {
        List<Link> days = new ArrayList<>();
        Instant before = Instant.MAX;
        for (var moment = articles.lastBefore(Instant.ofEpochMilli(Long.MAX_VALUE));
                moment.isPresent() && days.size() < DAYS_OFFERED;
                moment = articles.lastBefore(before)) {
            days.add(link(publication, moment.get()));
            before = start(publication, moment.get().atZone(publication.zone()).toLocalDate());
        }
        return days;
    }

    private static Link link(Publication publication, Instant moment) {
        LocalDate date = moment.atZone(publication.zone()).toLocalDate();
        return Link.to(Addresses.of(date), written(publication, date));
    }

    private static String written(Publication publication, LocalDate date) {
        return publication
                .digits()
                .write(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(publication.language().locale())
                        .format(date));
    }

    private static Instant start(Publication publication, LocalDate date) {
        return date.atStartOfDay(publication.zone()).toInstant();
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw Problem.notFound();
        }
    }
}
