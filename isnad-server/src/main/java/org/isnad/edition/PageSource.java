package org.isnad.edition;

import java.util.List;
import java.util.Set;
import org.isnad.storage.SubjectKey;

/** Renders the pages of the edition. Whatever it reads while it does so becomes what the page depends on. */
public interface PageSource {
    /** Whether an address could be a page of the edition; called for every request, on the event loop. */
    boolean serves(String path);

    /** May wait for the database. An address without content gives a page with the status 404, or 410. */
    Page render(Address address);

    /** The pages to make anew at once when these subjects have changed; the others wait for their next reader. */
    List<Address> eager(Set<SubjectKey> changed);

    /**
     * The edition in parts, what readers miss most first: what the whole edition is made of before an outage finds it
     * with gaps.
     *
     * @param number from zero
     * @return empty behind the last part
     */
    List<Address> part(int number);

    /** The page for whoever asks for one that is not there and cannot be made now; needs nothing that is stored. */
    String apology();

    /** The page for whoever sends something where pages can only be read. May wait for the database. */
    String refusal();
}
