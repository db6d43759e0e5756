// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import java.util.List;
import org.explant.party.EmailAddress;
import org.explant.party.NationalInsuranceNumber;
import org.explant.party.NhsNumber;
import org.explant.party.OrganisationId;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.shared.Fields;
import org.explant.web.Sentences;

/** Values of people and organisations, which keep silent about themselves, for whoever may read them. */
final class FieldTexts {
    private FieldTexts() {}

    static String of(Record value) {
        return switch (value) {
            case NhsNumber number -> number.spaced();
            case NationalInsuranceNumber number -> number.spaced();
            case Postcode postcode -> postcode.value();
            case PhoneNumber phone -> phone.value();
            case EmailAddress email -> email.value();
            case OrganisationId _ -> Sentences.format("merge.anotherGroup");
            default -> inner(value);
        };
    }

    private static String inner(Record value) {
        return Fields.texts(List.of("value"), new Holder(value)).values().stream()
                .findFirst()
                .orElse("");
    }

    /** Fields reads a record's one text where it is held by another record. */
    record Holder(Record value) {}
}
