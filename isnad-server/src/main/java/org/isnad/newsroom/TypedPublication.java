package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import org.isnad.publication.Publication;

/** The publication's facts as they stand in the form. */
public record TypedPublication(
        String name, String tagline, String language, String zone, String digits, String datePattern, String address) {
    static TypedPublication of(PublicationForm form) {
        return new TypedPublication(
                orEmpty(form.name),
                orEmpty(form.tagline),
                orEmpty(form.language),
                orEmpty(form.zone),
                orEmpty(form.digits),
                orEmpty(form.datePattern),
                orEmpty(form.address));
    }

    static TypedPublication of(Publication publication) {
        return new TypedPublication(
                publication.name(),
                publication.tagline(),
                publication.language().tag(),
                publication.zone().getId(),
                publication.digits().name(),
                publication.datePattern(),
                publication.address());
    }
}
