package org.isnad.comment;

import com.ibm.icu.text.SpoofChecker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.account.Account;
import org.isnad.account.Accounts;
import org.isnad.arabic.Normalisation;
import org.isnad.article.Person;
import org.isnad.article.PersonRepository;
import org.isnad.web.Clean;

/** Names of commenters: freed of what is not seen, and held against those who write for the publication. */
@ApplicationScoped
class Names {
    /** Characters that take no room or change how others are shown: controls of direction, joiners, selectors, tags. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}"
            + "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFFA0\\u2800\\u200B-\\u200F\\u2060-\\u206F]");

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

    private final Accounts accounts;
    private final PersonRepository people;

    Names(Accounts accounts, PersonRepository people) {
        this.accounts = accounts;
        this.people = people;
    }

    /** As it is kept and shown; empty when nothing of it can be seen. */
    static String clean(String typed) {
        return Clean.line(UNSEEN.matcher(Clean.line(typed)).replaceAll(""));
    }

    /** Whether readers could take the name for that of somebody of the newsroom or of a byline. */
    boolean isLikeStaff(String name) {
        String looks = looks(name);
        return Stream.concat(
                        accounts.all().stream().map(Account::name),
                        people.all().stream().map(Person::name))
                .anyMatch(staff -> looks(staff).equals(looks));
    }

    /** Equal for names that are read or seen alike, in Arabic letters or in others. */
    static String looks(String name) {
        String letters = Normalisation.fold(clean(name)).replaceAll("[^\\p{L}\\p{N}]", "");
        return CHECKER.getSkeleton(Repeats.collapse(letters));
    }
}
