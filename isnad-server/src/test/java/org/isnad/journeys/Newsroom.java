package org.isnad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** What an editor does at the desk, in the desk's own words. */
final class Newsroom {
    private static final Pattern NUMBERED = Pattern.compile("/newsroom/articles/([0-9]+)");

    private final DemoServer site;
    private final Page page;

    private Newsroom(DemoServer site, Page page) {
        this.site = site;
        this.page = page;
    }

    static Newsroom entered(DemoServer site, Page page) {
        Newsroom newsroom = new Newsroom(site, page);
        newsroom.open("/newsroom/sign-in");
        newsroom.field("اسم الدخول").fill(site.login());
        newsroom.field("كلمة المرور").fill(site.password());
        newsroom.press("دخول");
        assertThat(page.getByText("رئيسة التحرير")).isVisible();
        return newsroom;
    }

    void open(String path) {
        page.navigate(site.addressOf(path));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator optionalField(String label) {
        return field(label + " (اختياري)");
    }

    void choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** A new article with the least that can be published. */
    void startArticle(String title, String body) {
        open("/newsroom/articles/new");
        field("العنوان").fill(title);
        field("المتن").fill(body);
        choose("القسم", "السياسة");
    }

    /** The number of the article whose form is open. */
    long article() {
        Matcher number = NUMBERED.matcher(page.url());
        if (!number.find()) {
            throw new AssertionError("No article is open: " + page.url());
        }
        return Long.parseLong(number.group(1));
    }

    void thenItSays(String notice) {
        assertThat(page.locator(".notice")).hasText(notice);
    }

    void thenBeside(String label, String message) {
        Locator field = field(label);
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasAccessibleDescription(Pattern.compile(message));
    }

    static FilePayload drawing(String name) {
        BufferedImage drawing = new BufferedImage(1200, 675, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawing.createGraphics();
        pen.setColor(new Color(0x0b5560));
        pen.fillRect(0, 0, 1200, 675);
        pen.setColor(new Color(0xf3f0e9));
        pen.fillOval(200, 100, 500, 400);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawing, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/png", png.toByteArray());
    }
}
