// SPDX-License-Identifier: Apache-2.0
package org.explant.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.explant.custody.Custody;
import org.explant.custody.ExplantLine;
import org.explant.custody.ExplantWish;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** Removed components across claims: all, those without a known place, those that nothing keeps from destruction. */
@Named("custodyView")
@ViewScoped
public class CustodyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Custody custody;

    private ExplantWish wish = ExplantWish.ALL;
    private transient @Nullable LazyLines<ExplantLine> lines;
    private Map<ExplantWish, Long> numbers = new EnumMap<>(ExplantWish.class);

    public void load() {
        for (var each : ExplantWish.values()) numbers.put(each, custody.number(each));
        lines = new LazyLines<>(
                wanted -> custody.lines(wish, wanted), line -> line.explantId().toString(), "reference", true);
    }

    public @Nullable LazyLines<ExplantLine> getLines() {
        return lines;
    }

    public Map<ExplantWish, Long> getNumbers() {
        return numbers;
    }

    public ExplantWish[] getWishes() {
        return ExplantWish.values();
    }

    public ExplantWish getWish() {
        return wish;
    }

    public String getAsked() {
        return wish.name();
    }

    /** An unknown wish asks for all. */
    public void setAsked(@Nullable String asked) {
        wish = Arrays.stream(ExplantWish.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(ExplantWish.ALL);
    }
}
