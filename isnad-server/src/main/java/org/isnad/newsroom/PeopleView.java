package org.isnad.newsroom;

import java.util.List;
import org.isnad.article.Person;

/** Those who stand in bylines, one of whom may be in the making. */
public record PeopleView(List<Person> people, long edited, String typed) {
    public String about(Person person) {
        return person.id() == edited ? typed : person.about();
    }
}
