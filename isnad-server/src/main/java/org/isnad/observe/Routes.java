package org.isnad.observe;

/** When the filters of this package have their turn; what has a higher number comes first. */
final class Routes {
    /** Sees every request that is not answered beside the decoder. */
    static final int BEFORE_ALL_OTHERS = 3_000;

    /** After the edition and the protective headers, before the newsroom and who asks. */
    static final int BEFORE_SIGN_IN = 950;

    private Routes() {}
}
