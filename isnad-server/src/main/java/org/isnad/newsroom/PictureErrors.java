package org.isnad.newsroom;

import java.util.Locale;
import org.isnad.media.PictureRefused;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;

/** Puts the reason for which a picture was refused beside the field it is about. */
final class PictureErrors {
    private PictureErrors() {}

    static void add(PictureRefused refused, String fileField, String textPrefix, FormErrors errors) {
        String field = refused.field() == PictureRefused.Field.FILE
                ? fileField
                : textPrefix + refused.field().name().toLowerCase(Locale.ROOT);
        errors.add(field, new Message(refused.key(), refused.arguments()));
    }
}
