package org.isnad.arabic.attribution;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks things up by their place in a list that is sorted by it. */
final class InOrder {
    private InOrder() {}

    /** The index of the first whose place is {@code place} or behind it; the list's size when there is none. */
    static <T> int firstFrom(List<T> things, int place, ToIntFunction<? super T> placeOf) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placeOf.applyAsInt(things.get(middle)) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
