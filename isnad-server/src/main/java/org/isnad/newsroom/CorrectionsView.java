package org.isnad.newsroom;

import java.util.List;

public record CorrectionsView(long article, String title, List<Note> notes, String typed) {
    public record Note(String at, String text) {}
}
