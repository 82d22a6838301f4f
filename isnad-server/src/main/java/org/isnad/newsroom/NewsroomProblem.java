package org.isnad.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.isnad.web.Markup;
import org.isnad.web.ProblemPage;

@ApplicationScoped
public class NewsroomProblem implements ProblemPage {
    private static final String ROOT = "/newsroom";
    private static final Set<Integer> EXPLAINED = Set.of(403, 404, 405, 413, 415, 500, 503);

    private final Desk desk;

    public NewsroomProblem(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean serves(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    @Override
    public int rootLength() {
        return ROOT.length();
    }

    @Override
    public Markup page(int status) {
        int explained = EXPLAINED.contains(status) ? status : status >= 500 ? 500 : 400;
        return Pages.problem(desk.view(), status, "newsroom.problem." + explained);
    }
}
