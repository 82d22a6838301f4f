package org.isnad.comment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** What a browser does for a proof of work, without one. */
final class ProofSolver {
    private ProofSolver() {}

    static String solve(ProofOfWork.Task task) throws Exception {
        MessageDigest hash = MessageDigest.getInstance(task.algorithm());
        for (long number = 0; number <= task.largest(); number++) {
            byte[] found = hash.digest((task.salt() + number).getBytes(StandardCharsets.UTF_8));
            if (HexFormat.of().formatHex(found).equals(task.challenge())) {
                return Base64.getEncoder()
                        .encodeToString(new ObjectMapper()
                                .writeValueAsBytes(Map.of(
                                        "algorithm", task.algorithm(),
                                        "challenge", task.challenge(),
                                        "number", number,
                                        "salt", task.salt(),
                                        "signature", task.signature())));
            }
        }
        throw new AssertionError("no number solves it");
    }
}
