// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.search.gap.Gap;
import org.explant.search.kept.KeptAnswerLine;
import org.explant.search.kept.KeptDetails;
import org.explant.search.kept.KeptId;
import org.explant.search.kept.KeptLine;
import org.explant.search.kept.KeptSearchChangedMeanwhile;
import org.explant.search.kept.KeptSearches;
import org.explant.search.kept.KeptSheet;
import org.explant.shared.NotFound;
import org.explant.web.claim.BothSides;
import org.explant.web.claim.Choices;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Kept searches: the list of them, and one with everything that it found. */
@Named("kept")
@ViewScoped
public class KeptView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/kept-searches.xhtml?faces-redirect=true";

    @Inject
    private transient KeptSearches kept;

    @Inject
    private transient BothSides sides;

    @Inject
    private transient Choices choices;

    private @Nullable String id;
    private int version;
    private @Nullable String name;
    private List<AccountId> readers = List.of();
    private List<BothSides.Difference> differences = List.of();
    private transient List<KeptLine> lines = List.of();
    private transient @Nullable KeptSheet sheet;
    private transient List<Gap> gaps = List.of();

    public void list() {
        lines = kept.lines();
    }

    public void load() {
        var found = kept.sheet(keptId());
        sheet = found;
        version = found.line().version();
        name = found.line().name();
        readers = new ArrayList<>(found.readers());
        if (!found.answers().isEmpty())
            gaps = kept.gaps(found.answers().getFirst().answerId());
    }

    /** Asks again, now, and shows what is found. */
    public String again() {
        kept.again(keptId());
        Notices.done("kept.again.done");
        return "/kept-search.xhtml?faces-redirect=true&id=" + keptId();
    }

    public @Nullable String save() {
        var wanted = new KeptDetails(Objects.requireNonNullElse(name, ""), Set.copyOf(readers));
        try {
            kept.change(keptId(), version, wanted);
        } catch (KeptSearchChangedMeanwhile meanwhile) {
            differences = sides.of(shown(meanwhile.present()), shown(wanted));
            version = meanwhile.version();
            return null;
        }
        Notices.done("kept.saved");
        return "/kept-search.xhtml?faces-redirect=true&id=" + keptId();
    }

    /** As people read it. */
    private record Shown(String name, String readers) {}

    private Shown shown(KeptDetails details) {
        var names = details.readers().stream().map(choices::name).sorted().collect(Collectors.joining(", "));
        return new Shown(details.name(), names);
    }

    public String remove() {
        kept.remove(keptId());
        Notices.done("kept.removed");
        return LIST;
    }

    /** What an answer found more than the one before it, as +3 or -1; nothing for the first. */
    public String more(KeptAnswerLine answer) {
        var answers = sheet == null ? List.<KeptAnswerLine>of() : sheet.answers();
        int at = answers.indexOf(answer);
        if (at < 0 || at + 1 >= answers.size()) return "";
        long by = answer.pages() - answers.get(at + 1).pages();
        return by == 0 ? "±0" : String.format(Locale.UK, "%+,d", by);
    }

    public Reach reach(KeptAnswerLine answer) {
        return new Reach(answer.completeness());
    }

    private KeptId keptId() {
        try {
            return new KeptId(UUID.fromString(Objects.requireNonNullElse(id, "")));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    /** The search of the newest answer: one's own, where a colleague shared the first. */
    public @Nullable String getLastSearch() {
        return sheet == null || sheet.answers().isEmpty()
                ? null
                : sheet.answers().getFirst().search().toString();
    }

    public List<KeptLine> getLines() {
        return lines;
    }

    public @Nullable KeptSheet getSheet() {
        return sheet;
    }

    public List<Gap> getGaps() {
        return gaps;
    }

    public List<BothSides.Difference> getDifferences() {
        return differences;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String typed) {
        id = typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public List<AccountId> getReaders() {
        return readers;
    }

    public void setReaders(List<AccountId> chosen) {
        readers = List.copyOf(chosen);
    }
}
