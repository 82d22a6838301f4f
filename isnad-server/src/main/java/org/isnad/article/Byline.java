package org.isnad.article;

import java.util.List;

/** One line such as «إعداد - ليان الصيرفي»: a role and the people who had it. */
public record Byline(BylineRole role, List<String> people) {
    public Byline {
        people = List.copyOf(people);
    }
}
