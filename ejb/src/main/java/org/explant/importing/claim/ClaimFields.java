// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.explant.claim.Outcome;
import org.explant.claim.Stage;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.row.ImportField;
import org.explant.party.ReachedBy;
import org.explant.party.Sex;

/** What a row about a claim can say, and the words it can say it in. */
final class ClaimFields {
    static final List<ImportField> ALL = List.of(
            ImportField.required(
                    ImportKind.KEY,
                    "id",
                    "ref",
                    "reference",
                    "ourref",
                    "caseref",
                    "casereference",
                    "claimref",
                    "matter",
                    "matterno",
                    "matternumber",
                    "caseno",
                    "casenumber",
                    "fileno",
                    "claimreference"),
            ImportField.of("title", "salutation"),
            ImportField.required("forenames", "forename", "firstname", "firstnames", "givenname", "givennames"),
            ImportField.required("surname", "lastname", "familyname"),
            ImportField.of("sex", "gender"),
            ImportField.of("born", "dob", "dateofbirth", "birthdate", "birthday"),
            ImportField.of("died", "dod", "dateofdeath", "deceased"),
            ImportField.of("nhsNumber", "nhs", "nhsno", "nhsnum"),
            ImportField.of("chiNumber", "chi", "chino"),
            ImportField.of("healthAndCareNumber", "hc", "hcnumber", "hcn"),
            ImportField.of(
                    "nationalInsuranceNumber",
                    "ni",
                    "nino",
                    "nino",
                    "ninumber",
                    "nationalinsurance",
                    "nationalinsuranceno"),
            ImportField.of("address", "fulladdress", "homeaddress"),
            ImportField.of("postcode", "postalcode", "pcode"),
            ImportField.of("phone", "telephone", "tel", "mobile", "phonenumber", "telephonenumber"),
            ImportField.of("email", "emailaddress", "mail"),
            ImportField.of("reachedBy", "contactby", "preferredcontact", "contactpreference"),
            ImportField.of("neverBy", "donot", "contactnote", "contactnotwanted"),
            ImportField.of("feeEarner", "handler", "casehandler", "solicitor", "earner"),
            ImportField.of("supervisingPartner", "partner", "supervisor"),
            ImportField.of("openedOn", "opened", "dateopened", "opendate", "instructed", "instructedon"),
            ImportField.of("stage", "status", "casestage"),
            ImportField.of("stageSince", "stagedate", "statusdate", "sincedate", "inthisstagesince"),
            ImportField.of("outcome", "result"));

    static final Map<String, Sex> SEXES = sexes();
    static final Map<String, Stage> STAGES = names(Stage.values());
    static final Map<String, Outcome> OUTCOMES = names(Outcome.values());
    static final Map<String, ReachedBy> REACHED_BY = names(ReachedBy.values());

    private ClaimFields() {}

    private static Map<String, Sex> sexes() {
        var names = names(Sex.values());
        for (String name : List.of("f", "woman", "w")) names.put(name, Sex.FEMALE);
        for (String name : List.of("m", "man")) names.put(name, Sex.MALE);
        for (String name : List.of("o", "x", "nonbinary")) names.put(name, Sex.OTHER);
        for (String name : List.of("u", "unknown", "notstated")) names.put(name, Sex.NOT_KNOWN);
        return names;
    }

    /** {@code LETTER_OF_CLAIM} is found as "Letter of claim", "letter-of-claim" ... */
    private static <E extends Enum<E>> Map<String, E> names(E[] values) {
        var names = new HashMap<String, E>();
        Arrays.stream(values)
                .forEach(each -> names.put(each.name().toLowerCase(Locale.ROOT).replace("_", ""), each));
        return names;
    }
}
