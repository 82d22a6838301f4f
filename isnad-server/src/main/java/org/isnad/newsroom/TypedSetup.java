package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import org.isnad.arabic.Digits;
import org.isnad.publication.Language;
import org.isnad.publication.Publication;

/** The first-run form as it stands; passwords are never sent back. */
public record TypedSetup(String path, TypedPublication publication, String sections, String login, String fullName) {
    private static final String USUAL_SECTIONS = "سياسة\nاقتصاد\nمجتمع\nثقافة\nرياضة\nرأي";

    static TypedSetup unwritten(String path, String address) {
        return new TypedSetup(
                path,
                new TypedPublication(
                        "",
                        "",
                        Language.ARABIC.tag(),
                        Choices.likelyZone(),
                        Digits.LATIN.name(),
                        Publication.DEFAULT_DATE_PATTERN,
                        address),
                USUAL_SECTIONS,
                "",
                "");
    }

    static TypedSetup of(String path, SetupForm form) {
        return new TypedSetup(
                path, TypedPublication.of(form), orEmpty(form.sections), orEmpty(form.login), orEmpty(form.fullName));
    }
}
