// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented claimant; every number comes from a range that is never given to anyone. */
public record DemoClaimant(
        String title,
        String forename,
        String surname,
        Sex sex,
        LocalDate born,
        @Nullable LocalDate died,
        String nhsNumber,
        String niNumber,
        List<String> addressLines,
        String postcode,
        Contact contact) {
    public DemoClaimant {
        addressLines = List.copyOf(addressLines);
    }

    public String name() {
        return title + " " + forename + " " + surname;
    }

    /** Sex as the records print it. */
    public enum Sex {
        FEMALE,
        MALE
    }

    /** A way to reach a person. */
    public enum Way {
        POST,
        PHONE,
        MOBILE,
        EMAIL
    }

    /** How to reach the claimant, and how never to. */
    public record Contact(
            String phone,
            String mobile,
            @Nullable String email,
            Way preferred,
            @Nullable Way neverBy,
            String note) {}
}
