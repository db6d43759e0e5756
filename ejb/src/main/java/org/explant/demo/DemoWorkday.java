// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The working day of the demo book: what was noted, what has to be done, what was promised. */
@Dependent
class DemoWorkday {
    private final DemoWork work;

    @Inject
    DemoWorkday(DemoWork work) {
        this.work = work;
    }

    void tell(@Observes DemoFiled filed) {
        work.tell(filed.id(), DemoDay.of(filed));
    }
}
