package org.isnad.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What a page that is open in the browser does wrong to those who look at it or listen to it. */
final class Inspection {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Inspection() {}

    static List<String> barriersOn(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(Inspection::told)
                        .toList();
    }

    /** What stands outside the screen's width, and whether the page itself can be moved sideways. */
    static List<?> beyondTheScreenOn(Page page) {
        return (List<?>) page.evaluate("""
                () => {
                  const root = document.documentElement;
                  const outside = [...document.body.querySelectorAll('*')]
                    .filter((e) => !e.closest('.visually-hidden, .skip') && e.checkVisibility())
                    .filter((e) => {
                      const box = e.getBoundingClientRect();
                      return box.width > 0 && (box.left < -1 || box.right > root.clientWidth + 1);
                    })
                    .map((e) => e.outerHTML.slice(0, 160));
                  return root.scrollWidth > root.clientWidth ? ['scrolls sideways', ...outside] : outside;
                }""");
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "%s: %s  %s".formatted(rule.getId(), node.getFailureSummary(), node.getHtml()));
    }
}
