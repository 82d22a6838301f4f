package org.isnad.journeys;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process. */
final class HtmlChecker {
    private static final boolean WITHOUT_LOG4J = false;
    private static final boolean WITHOUT_LOGGED_ADDRESSES = false;
    private static final boolean DETECTING_LANGUAGE = true;
    private static final boolean WITHOUT_STREAMING = true;
    private static final boolean WITHOUT_EXTERNAL_ENTITIES = false;

    private HtmlChecker() {}

    /** What is wrong with a page, one line a fault with what stands there. */
    static List<String> errorsIn(String html) {
        Faults faults = new Faults(html);
        try {
            SimpleDocumentValidator checker =
                    new SimpleDocumentValidator(WITHOUT_LOG4J, WITHOUT_LOGGED_ADDRESSES, DETECTING_LANGUAGE);
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, faults);
            checker.setUpValidatorAndParsers(faults, WITHOUT_STREAMING, WITHOUT_EXTERNAL_ENTITIES);
            checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new IllegalStateException("The checker itself failed", e);
        }
        return faults.errors;
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> lines;
        private final List<String> errors = new ArrayList<>();

        Faults(String html) {
            lines = html.lines().toList();
        }

        @Override
        public void warning(SAXParseException warning) {
            // Advice about style is no error.
        }

        @Override
        public void error(SAXParseException error) {
            errors.add(told(error));
        }

        @Override
        public void fatalError(SAXParseException error) {
            errors.add(told(error));
        }

        private String told(SAXParseException fault) {
            int line = fault.getLineNumber();
            String there =
                    line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
            return "line %d: %s  %s".formatted(line, fault.getMessage(), there);
        }
    }
}
