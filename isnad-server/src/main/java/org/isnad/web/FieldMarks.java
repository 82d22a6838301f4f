package org.isnad.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;

/** Ties a field to what is said about it, for those who see the page and for those who hear it. */
@TemplateExtension
public final class FieldMarks {
    private FieldMarks() {}

    /** Called by templates as {@code {errors.marks('title')}} inside the field's tag. */
    static RawString marks(FormErrors errors, String field) {
        return errors.of(field) == null
                ? new RawString("")
                : new RawString(" aria-invalid=\"true\" aria-describedby=\"" + field + "-error\"");
    }

    /** For a field that also has a hint, in an element called {@code <field>-hint}. */
    static RawString marksAndHint(FormErrors errors, String field) {
        return errors.of(field) == null
                ? new RawString(" aria-describedby=\"" + field + "-hint\"")
                : new RawString(" aria-invalid=\"true\" aria-describedby=\"" + field + "-error " + field + "-hint\"");
    }

    static RawString beside(FormErrors errors, String field, @TemplateAttribute("locale") Object locale) {
        Message message = errors.of(field);
        return message == null
                ? new RawString("")
                : new RawString("<p class=\"field-error\" id=\"" + field + "-error\">"
                        + Isolated.escaped(Messages.in((Locale) locale, message)) + "</p>");
    }
}
