package org.isnad.newsroom;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as its page holds it, being filled in. */
record Form(String action, boolean multipart, List<Field> fields, List<File> files, Element element) {
    record Field(String name, String value) {}

    record File(String field, String name, ByteBuffer bytes) {}

    static Form on(Document page, String selector) {
        FormElement form = page.select(selector).forms().getFirst();
        return new Form(
                form.attr("action"),
                form.attr("enctype").equals("multipart/form-data"),
                form.formData().stream().map(Form::field).toList(),
                List.of(),
                form);
    }

    Form type(String name, String value) {
        return with(Stream.concat(without(name).fields.stream(), Stream.of(new Field(name, value)))
                .toList());
    }

    Form without(String name) {
        return with(fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    Form choose(String field, String fileName, byte[] bytes) {
        return new Form(
                action,
                multipart,
                without(field).fields,
                Stream.concat(files.stream(), Stream.of(new File(field, fileName, ByteBuffer.wrap(bytes))))
                        .toList(),
                element);
    }

    /** The button whose address differs from the form's own. */
    Form press(String button) {
        String other = element.select("button:contains(" + button + ")").attr("formaction");
        return new Form(other, multipart, fields, files, element);
    }

    private Form with(List<Field> other) {
        return new Form(action, multipart, other, files, element);
    }

    private static Field field(KeyVal pair) {
        return new Field(pair.key(), pair.value());
    }
}
