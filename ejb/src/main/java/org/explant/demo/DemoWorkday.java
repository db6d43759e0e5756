// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.explant.citation.PageCitation;
import org.jspecify.annotations.Nullable;

/** The working day of the demo book: what was noted, what has to be done, what was promised. */
@Dependent
class DemoWorkday {
    private final DemoWork work;

    @Inject
    DemoWorkday(DemoWork work) {
        this.work = work;
    }

    /** The first paper by name: what the first key date of the claim is taken from. */
    private static @Nullable PageCitation proof(DemoFiled filed) {
        return filed.papers().entrySet().stream()
                .min(Comparator.comparing(each -> each.getKey().title()))
                .map(each -> new PageCitation(each.getValue(), 1))
                .orElse(null);
    }

    void tell(@Observes DemoFiled filed) {
        work.tell(filed.id(), DemoDay.of(filed), proof(filed));
    }
}
