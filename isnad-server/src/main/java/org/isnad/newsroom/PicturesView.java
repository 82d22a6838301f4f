package org.isnad.newsroom;

import java.util.List;

public record PicturesView(List<PictureCard> cards, int total, String words, Paging paging, TypedPicture typed) {}
